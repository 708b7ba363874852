"""French."""

from components.texts.language import (
    KindWords,
    Language,
    NounWords,
    NumberWords,
    QualifierWords,
    RangeWords,
    TimeWords,
    VagueWords,
)

FRENCH = Language(
    code="fr",
    decimal=",",
    numbers=NumberWords(
        adds_digits=True,
        scale_in="en",
        values={
            1: "un|une",
            2: "deux",
            3: "trois",
            4: "quatre",
            5: "cinq",
            6: "six",
            7: "sept",
            8: "huit",
            9: "neuf",
            10: "dix|dizaine|dizaines",
            11: "onze",
            12: "douze",
            13: "treize",
            14: "quatorze",
            15: "quinze|quinzaine",
            16: "seize",
            17: "dix-sept|dix sept",
            18: "dix-huit|dix huit",
            19: "dix-neuf|dix neuf",
            20: "vingt|vingtaine",
            30: "trente|trentaine",
            40: "quarante|quarantaine",
            50: "cinquante|cinquantaine",
            60: "soixante|soixantaine",
            70: "soixante-dix|soixante dix|septante",
            71: "soixante et onze|soixante-et-onze",
            72: "soixante-douze|soixante douze",
            73: "soixante-treize|soixante treize",
            74: "soixante-quatorze|soixante quatorze",
            75: "soixante-quinze|soixante quinze",
            76: "soixante-seize|soixante seize",
            80: "quatre-vingts|quatre-vingt|quatre vingts|quatre vingt|huitante|octante",
            90: "quatre-vingt-dix|quatre vingt dix|nonante",
            91: "quatre-vingt-onze|quatre vingt onze",
            92: "quatre-vingt-douze|quatre vingt douze",
            93: "quatre-vingt-treize|quatre vingt treize",
            94: "quatre-vingt-quatorze|quatre vingt quatorze",
            95: "quatre-vingt-quinze|quatre vingt quinze",
            96: "quatre-vingt-seize|quatre vingt seize",
        },
        articles="un|une",
        durations_of_one="un|une",
        scales={
            2: "cent|cents|centaine|centaines",
            3: "mille|millier|milliers|k",
            6: "million|millions|mio|mln",
            9: "milliard|milliards|Md|Mds|Mrd|Mrds|mlrd",
            12: "billion|billions",
            15: "billiard|billiards",
            18: "trillion|trillions",
        },
        dozens="douzaine|douzaines",
        bare="cent|mille|million|milliard|centaine|millier|douzaine",
        behind_words="cent|cents",
        approximate=(
            "dizaine|dizaines|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|"
            "centaine|centaines|millier|milliers"
        ),
        scale_joint="de",
        homonyms="neuf",
        parts={0.5: "demi|demie", 0.25: "quart", 0.75: "trois quarts|trois-quarts"},
        part_of="de",
        and_part={0.5: "et demi|et demie", 0.25: "et quart"},
        point="virgule",
        zero="zéro",
        ten_joint="et",
        share_joints="sur",
        share_nouns="*",
        share_of_many="sur",
    ),
    qualifiers=QualifierWords(
        prefix=(
            ("about", "just over", "un bon|une bonne|de bons|de bonnes"),
            (
                "low",
                "more than",
                "plus de|plus d'|davantage que|bien plus de|bien plus d'",
            ),
            (
                "low",
                "more than",
                "nettement plus de|nettement plus d'|largement plus de|beaucoup plus de",
            ),
            (
                "low",
                "more than",
                "largement plus d'|beaucoup plus d'|bien au-delà de|bien au-delà des",
            ),
            (
                "low",
                "more than",
                "au-delà de|au-delà des|au-delà d'|au delà de|au delà des|au-dessus de",
            ),
            (
                "low",
                "more than",
                "au-dessus des|au dessus de|au dessus des|supérieur à|supérieure à",
            ),
            ("low", "more than", "supérieurs à|supérieures à|supérieur aux|supérieure aux"),
            (
                "low",
                "more than",
                "dépasse|dépassent|dépassait|dépassaient|dépassant|dépassé|dépasser",
            ),
            (
                "low",
                "more than",
                "dépasse les|dépassent les|dépassait les|dépassaient les|dépassant les",
            ),
            ("low", "more than", "dépassé les|dépasser les|dépassera les|dépasseraient les"),
            ("low", "more than", "dépasserait les|dépassera|dépasseront|dépasserait|dépasseraient"),
            ("low", "more than", "excède|excèdent|excédait|excédaient|excédant|excédé|excède les"),
            (
                "low",
                "more than",
                "excèdent les|excédait les|excédant les|excédé les|excéder|excéder les",
            ),
            ("low", "more than", "franchi les|franchit les|franchissent les|franchi la barre des"),
            ("low", "more than", "franchit la barre des|franchi le cap des|franchit le cap des"),
            ("low", "more than", "passé la barre des|passé le cap des|dépassé la barre des"),
            ("low", "more than", "dépasse la barre des|dépassé le cap des|dépasse le cap des"),
            ("low", "more than", "franchi le seuil des|franchit le seuil des|dépassé le seuil des"),
            ("low", "more than", "passé les|plus grand que|plus élevé que|plus élevée que|pas que"),
            (
                "low",
                "at least",
                "au moins|au minimum|minimum|un minimum de|un minimum d'|au bas mot",
            ),
            ("low", "at least", "a minima|à tout le moins|pour le moins|pas moins de|pas moins d'"),
            (
                "low",
                "at least",
                "non moins de|à partir de|à partir d'|ne serait-ce que|au minimum de",
            ),
            ("low", "at least", "minimum de|minimum d'|un plancher de|dès|rien de moins que"),
            (
                "high",
                "up to",
                "jusqu'à|jusqu'aux|jusqu'au|jusque|jusqu'à quelque|tant que|autant que",
            ),
            (
                "high",
                "no more than",
                "au plus|au maximum|maximum|un maximum de|un maximum d'|max.|max",
            ),
            (
                "high",
                "no more than",
                "tout au plus|pas plus de|pas plus d'|pas plus que|guère plus de",
            ),
            ("high", "no more than", "guère plus d'|à peine|à peine plus de|à peine plus d'"),
            (
                "high",
                "no more than",
                "maximum de|maximum d'|au maximum de|limité à|limitée à|limités à",
            ),
            ("high", "no more than", "limitées à|plafonné à|plafonnée à|plafonnés à|plafonnées à"),
            (
                "high",
                "no more than",
                "un plafond de|un plafond d'|dans la limite de|non plus de|au mieux",
            ),
            ("high", "no more than", "dépasse pas|dépassent pas|dépassait pas|dépassaient pas"),
            ("high", "no more than", "dépasse pas les|dépassent pas les|dépassait pas les"),
            (
                "high",
                "no more than",
                "dépassaient pas les|dépassera pas|dépassera pas les|pas dépasser",
            ),
            (
                "high",
                "no more than",
                "pas dépassé|pas dépasser les|pas dépassé les|dépasserait pas",
            ),
            ("high", "no more than", "dépasserait pas les|dépasseront pas|dépasseront pas les"),
            (
                "high",
                "no more than",
                "excède pas|excèdent pas|excédait pas|excède pas les|pas excéder",
            ),
            (
                "high",
                "no more than",
                "excèdent pas les|excédait pas les|pas excédé|pas excéder les",
            ),
            (
                "high",
                "no more than",
                "pas franchi les|jamais dépassé|jamais dépassé les|dépasse jamais",
            ),
            (
                "high",
                "no more than",
                "dépasse jamais les|pas supérieur à|pas supérieure à|sans dépasser",
            ),
            ("high", "no more than", "sans dépasser les|inférieur ou égal à|guère que"),
            ("high", "fewer than", "moins de|moins d'|bien moins de|bien moins d'"),
            (
                "high",
                "fewer than",
                "nettement moins de|nettement moins d'|beaucoup moins de|beaucoup moins d'",
            ),
            (
                "high",
                "fewer than",
                "largement moins de|en dessous de|en dessous des|en dessous d'|en deçà de",
            ),
            (
                "high",
                "fewer than",
                "en deçà des|en deçà d'|au-dessous de|au-dessous des|en-dessous de",
            ),
            (
                "high",
                "fewer than",
                "en-dessous des|en-deçà de|en-deçà des|sous|sous les|sous la barre des",
            ),
            (
                "high",
                "fewer than",
                "sous le seuil des|inférieur à|inférieure à|inférieurs à|inférieures à",
            ),
            ("high", "fewer than", "inférieur aux|inférieure aux|atteint pas|atteignent pas"),
            (
                "high",
                "fewer than",
                "atteint pas les|atteignent pas les|atteignait pas|atteignait pas les",
            ),
            ("high", "fewer than", "atteignaient pas|pas atteint|pas atteint les|pas atteindre"),
            (
                "high",
                "fewer than",
                "pas atteindre les|jamais atteint|jamais atteint les|même pas|pas même",
            ),
            ("high", "fewer than", "loin de|loin des|loin d'|moins nombreux que|plus petit que"),
            (
                "about",
                "about",
                "environ|à peu près|quelque|quelques|approximativement|grosso modo|autour de",
            ),
            (
                "about",
                "about",
                "autour des|autour d'|aux alentours de|aux alentours des|aux environs de",
            ),
            (
                "about",
                "about",
                "aux environs des|de l'ordre de|de l'ordre d'|vers les",
            ),
            (
                "about",
                "about",
                "dans les|plus ou moins|estimé à|estimée à|estimés à|estimées à|un peu",
            ),
            ("about", "about", "env.|env|circa|ca.|à quelque|dans l'ordre de|tourne autour de"),
            ("about", "about", "tournent autour de|tourne autour des|tournent autour des"),
            (
                "about",
                "about",
                "aux alentours d'|aux environs d'|estimé autour de|une estimation de",
            ),
            ("about", "about", "évalué à|évaluée à|évalués à|évaluées à"),
            (
                "about",
                "nearly",
                "près de|près d'|près des|presque|pratiquement|quasi|quasiment|pas loin de",
            ),
            (
                "about",
                "nearly",
                "pas loin d'|pas loin des|un peu moins de|un peu moins d'|un peu moins des",
            ),
            (
                "about",
                "nearly",
                "légèrement moins de|légèrement moins d'|juste en dessous de|à près de",
            ),
            (
                "about",
                "nearly",
                "juste sous|juste sous les|avoisine|avoisinent|avoisinait|avoisinaient",
            ),
            (
                "about",
                "nearly",
                "avoisinant|avoisine les|avoisinent les|avoisinait les|avoisinant les",
            ),
            (
                "about",
                "nearly",
                "frôle|frôlent|frôle les|frôlent les|frôlait les|frise|frisent|frise les",
            ),
            (
                "about",
                "nearly",
                "frisent les|approche|approchent|approche les|approchent les|approche de",
            ),
            (
                "about",
                "nearly",
                "approche des|approchent des|approchait les|approchant les",
            ),
            ("about", "nearly", "à deux doigts de|légèrement en dessous de|légèrement inférieur à"),
            (
                "about",
                "nearly",
                "proche de|proche des",
            ),
            ("about", "nearly", "proches de|proches des|proche d'"),
            (
                "about",
                "just over",
                "un peu plus de|un peu plus d'|un peu plus des|légèrement plus de",
            ),
            ("about", "just over", "légèrement plus d'|juste au-dessus de|juste au-dessus des"),
            (
                "about",
                "just over",
                "légèrement au-dessus de|légèrement supérieur à|tout juste plus de",
            ),
        ),
        suffix=(
            (
                "low",
                "at least",
                "ou plus|et plus|ou davantage|et davantage|voire plus|voire davantage",
            ),
            ("low", "at least", "au moins|au minimum|minimum|min.|au bas mot|si ce n'est plus"),
            (
                "low",
                "at least",
                "sinon plus|ou même plus|et au-delà|ou au-delà|a minima|si ce n’est plus",
            ),
            (
                "high",
                "no more than",
                "au plus|au maximum|maximum|max|max.|tout au plus|à tout casser|ou moins",
            ),
            ("high", "no more than", "au grand maximum|et moins|au mieux|voire moins|sinon moins"),
            ("about", "about", "environ|à peu près|approximativement|peu ou prou|plus ou moins"),
            ("about", "about", "grosso modo|ou presque|à quelques unités près"),
        ),
        elisions="d'|l'|qu'|n'|s'|lorsqu'|puisqu'",
        fillers=(
            "autres|autre|nouveaux|nouvelles|supplémentaires|total|de|d'|quelque|déjà|encore|même|"
            "seulement|peut-être|probablement|sans|doute|également|aussi|désormais|soit|actuellement|"
            "largement|nettement|allègrement|officiellement|prétendument|chiffre|somme|montant|nombre|effectif|bilan|presque"
        ),
        articles="les|le|la|l'|ces|ses|leurs|un|une|des|cette|ce",
        definite="les|ces",
        parts=(
            "familles de|familles des|veuves de|mères de|plupart des|majorité des|fraction des|"
            "majeure partie des|aucun des|certains des|certaines des|partie des|plusieurs des|"
            "quasi-totalité des|presque totalité des|quasi totalité des|beaucoup des|chacun des|pas un des|pas une des|reste des|aucune des|au lieu de|"
            "au lieu des"
        ),
        prepositions="sous|loin de|dès|dans les|un peu|autant que|tant que|près de|dépassé|maximum|max",
        until_now="pour la première fois",
        negators=(
            "pas|jamais|nullement|aucunement|guère|point|en aucun cas|en aucune façon|ni|ne pas|non"
        ),
        degrees="perdu|tué|tués|envoyé|envoyés|reçu|livré|livrés|compté|coûté|fait|déployé|déployés|tiré|capturé|eu|dépensé|beaucoup|bien|nettement|vraiment|encore|même|du tout|été",
        denied_already="cela et|ceci et",
        nobody="personne ne|nul ne|plus personne ne|ne",
        denials="pas|jamais|nullement|aucunement|non|ni|non pas",
        untruths="faux|mensonger|inexact",
        untruths_of="que|qu'|qu’",
        denied_before=(
            "pas confirmé|ne confirme pas|dément|démentent|démenti|démentait|démentaient|démentant|démentir|nie|nient|niait|"
            "niaient|nié|niant|nier|réfute|réfutent|réfuté|réfutait|réfutant|conteste|contestent|"
            "contesté|contestait|contestant|rétracté|faux que|inventé|inventant|rejette le chiffre|"
            "met en doute|mettent en doute|affirme à tort|affirmé à tort|annoncé à tort|pas vrai que|n'a pas confirmé|aucune preuve|récuse|récusent|aurait-elle|rejette l'idée"
        ),
        denied_behind=(
            "démenti|démentie|démentis|démenties|dément|démentent|faux|fausse|fausses|inventé|"
            "inventée|inventés|inventées|mensonge|mensonger|mensongers|rétracté|rétractée|rétractés|"
            "retiré son|infox|intox|réfuté|réfutée|réfutés|contesté|contestée|contestés|erroné|"
            "erronée|erronés|erronées|sans fondement|infondé|infondée|infondés|fictif|fictifs|"
            "n'a jamais existé|canular|démenties"
        ),
        contrasts="mais|tandis que|alors que|cependant|toutefois|pourtant|selon|en revanche|bien que|d'après",
        multiples="deux fois|trois fois|quatre fois|cinq fois|dix fois|fois|double|triple|moitié|aussi|exactement",
        topics={
            "sous": "passé|mis|mise|soldats|placé|placés|placée",
            "dans les": "pris|pris+|tué|tués|combattu",
            "loin de": "être|trop|plus|non",
            "près de": "stationnés|situé|située|situés|village|ville|base",
            "quelques": "depuis",
            "dès": "ouvert",
            "vers les": "reviennent|tourne",
            "passé les": "ont",
            "autant que": "",
        },
        comparatives="que|qu'|qu’",
    ),
    ranges=RangeWords(
        to="à|jusqu'à|jusqu’à|et jusqu'à|et jusqu’à",
        either="ou|voire",
        both="et",
        between="entre|d'entre|comprise entre|compris entre",
        start="de|d'|des|du",
        inner=(
            "environ|quelque|peut-être|peut être|même|près de|presque|jusqu'à|jusqu’à|voire|"
            "probablement|à peu près|au maximum|au plus"
        ),
        perhaps="peut-être|peut-être même|même|probablement|potentiellement|sans doute|possiblement",
        change=(
            "passe|passent|passé|passés|passée|passées|passer|passera|passait|passaient|passant|"
            "augment*|hausse|hausses|bond|bondi|bondit|grimp*|progress*|croît|crû|croissance|monte|"
            "montent|monté|montée|monter|chut*|baiss*|dimin*|recul*|tomb*|rédui*|réduct*|ramen*|"
            "relev*|rehauss*|port*|révis*|corrig*|élev*|abaiss*|doubl*|tripl*|quadrupl*|évolu*|"
            "gonfl*|renforc*|accroît|accru|accroissement|rétréci*|fondu|fond|descend*|fait passer"
        ),
        ceiling="et|mais|ou|voire",
    ),
    times=TimeWords(
        day_endings="er",
        day_range="au|et|à|ou",
        decade_endings="s",
        clock="heures sur 24|heures sur vingt-quatre|h sur 24|h/24|jours sur 7|jours sur sept|j/7|h|heure|heures|heures du matin|heures du soir|h.",
        clock_joint="h|heures",
        clock_range="à|et",
        parts="fin|début|mi|courant",
        year_prefixes="mi|fin|début|post|pré|après|avant",
        before_year=(
            "en|depuis|avant|après|fin|début|mi|mi-|courant|année|années|an|printemps|été|automne|"
            "hiver|l'été|l'automne|l'hiver|l'année|l'an|jusqu'en|d'ici|d'ici à|exercice|millésime|"
            "dès"
        ),
        since="depuis|dès|à partir de|avant|après",
        durations=(
            "seconde|secondes|minute|minutes|heure|heures|jour|jours|semaine|semaines|mois|"
            "trimestre|trimestres|semestre|semestres|an|ans|année|années|décennie|décennies|siècle|"
            "siècles|journée|journées|nuit|nuits"
        ),
        duration_fillers="longues|longs|derniers|dernières|premiers|premières|pleins|autres",
        joint="et",
        old="d'âge|d’âge",
        aged="âgé de|âgée de|âgés de|âgées de|âge de|l'âge de|l’âge de",
        months={
            1: "janvier",
            2: "février",
            3: "mars",
            4: "avril",
            5: "mai",
            6: "juin",
            7: "juillet",
            8: "août|aout",
            9: "septembre",
            10: "octobre",
            11: "novembre",
            12: "décembre",
        },
        month_abbreviations={
            1: "janv",
            2: "févr|fév",
            4: "avr",
            7: "juil",
            9: "sept",
            10: "oct",
            11: "nov",
            12: "déc",
        },
        weekdays={
            1: "lundi",
            2: "mardi",
            3: "mercredi",
            4: "jeudi",
            5: "vendredi",
            6: "samedi",
            7: "dimanche",
        },
        year_parts={
            "early": "début|début de|au début de|début de l'année|début de l’année|au début de l'année|au début de l’année",
            "mid": "mi|milieu de|au milieu de|milieu de l'année|milieu de l’année",
            "late": "fin|fin de|à la fin de|fin de l'année|fin de l’année|à la fin de l'année|à la fin de l’année",
            "spring": "printemps|printemps de",
            "summer": "l'été|l’été|l'été de|l’été de|en été|été de|d'été|d’été",  # "ont été 2000" is no summer
            "autumn": "automne|automne de|l'automne|l’automne|l'automne de|l’automne de",
            "winter": "hiver|hiver de|l'hiver|l’hiver|l'hiver de|l’hiver de",
            "h1": "premier semestre|premier semestre de|première moitié de",
            "h2": "second semestre|second semestre de|deuxième semestre|deuxième semestre de|seconde moitié de|deuxième moitié de",
            "q1": "premier trimestre|premier trimestre de|1er trimestre|T1",
            "q2": "deuxième trimestre|deuxième trimestre de|2e trimestre|T2",
            "q3": "troisième trimestre|troisième trimestre de|3e trimestre|T3",
            "q4": "quatrième trimestre|quatrième trimestre de|4e trimestre|T4",
        },
        relative={
            "day-0": "aujourd'hui|aujourd’hui",
            "day-1": "hier|il y a un jour|il y a 1 jour",
            "day-2": "avant-hier|il y a deux jours|il y a 2 jours",
            "week-0": "cette semaine|semaine en cours",
            "week-1": "la semaine dernière|la semaine passée|semaine dernière|semaine passée|semaine précédente|il y a une semaine|il y a 1 semaine",
            "month-0": "ce mois-ci|ce mois|mois en cours",
            "month-1": "mois dernier|mois passé|mois précédent|il y a un mois|il y a 1 mois",
            "year-0": "cette année|année en cours",
            "year-1": "an dernier|an passé|année dernière|année passée|année précédente|l'an dernier|l’an dernier|"
            "l'an passé|l’an passé|l'année dernière|l’année dernière|l'année passée|l’année passée|il y a un an|il y a 1 an",
            "day-3": "il y a trois jours|il y a 3 jours",
            "day-4": "il y a quatre jours|il y a 4 jours",
            "day-5": "il y a cinq jours|il y a 5 jours",
            "day-6": "il y a six jours|il y a 6 jours",
            "week-2": "il y a deux semaines|il y a 2 semaines",
            "week-3": "il y a trois semaines|il y a 3 semaines",
            "week-4": "il y a quatre semaines|il y a 4 semaines",
            "week-5": "il y a cinq semaines|il y a 5 semaines",
            "week-6": "il y a six semaines|il y a 6 semaines",
            "month-2": "il y a deux mois|il y a 2 mois",
            "month-3": "il y a trois mois|il y a 3 mois",
            "month-4": "il y a quatre mois|il y a 4 mois",
            "month-5": "il y a cinq mois|il y a 5 mois",
            "month-6": "il y a six mois|il y a 6 mois",
            "month-7": "il y a sept mois|il y a 7 mois",
            "month-8": "il y a huit mois|il y a 8 mois",
            "month-9": "il y a neuf mois|il y a 9 mois",
            "month-10": "il y a dix mois|il y a 10 mois",
            "year-2": "il y a deux ans|il y a 2 ans",
            "year-3": "il y a trois ans|il y a 3 ans",
            "year-4": "il y a quatre ans|il y a 4 ans",
            "year-5": "il y a cinq ans|il y a 5 ans",
        },
        until="à|au|et|jusqu'au|jusqu’au|jusqu'en|jusqu’en|jusqu'à|jusqu’à|et le|et la fin de",
    ),
    nouns=NounWords(
        plural_verbs=(
            "sont|ont|étaient|avaient|seraient|auraient|furent|moururent|périrent|survécurent|manquent|restent|"
            "meurent|tombent|d'entre eux|d’entre eux|d'entre elles|autres|blessés|morts|tués|disparus"
        ),
        case_endings="s|es",
        things={
            "soldiers": "soldat|militaire|combattant|troupe|mercenaire",
            "containers": "conteneur|container",
            "shells": "obus|projectile",
            "missiles": "missile|roquette|fusée",
            "munitions": "munition",
            "tanks": "char",
            "ships": "navire|bateau|cargo",
            "wagons": "wagon",
            "trains": "train",
            "drones": "drone",
            "workers": "ouvrier|travailleur",
            "horses": "cheval|chevaux",
            "dogs": "chien",
            "guns": "canon|obusier",
            "vehicles": "véhicule|camion",
            "aircraft": "avion|hélicoptère",
            "civilians": "civil",
            "officers": "officier",
            "prisoners": "prisonnier|captif|détenu",
            "children": "enfant",
            "deliveries": "livraison",
        },
        plural_endings="s|x",
        no_plural_endings="",
        plurals="personnels",
        skipped="autres|nouveaux|nouvelles|quelque|jeunes",
        stops=(
            "de|des|du|d|et|ou|le|la|les|l|un|une|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|chez|"
            "vers|que|qui|dont|où|ce|cet|cette|ces|il|elle|ils|elles|on|nous|vous|se|s|ne|n|pas|plus|"
            "moins|est|sont|a|ont|était|étaient|avait|avaient|sera|seront|serait|seraient|aurait|"
            "auraient|mais|donc|car|ni|depuis|pendant|avant|après|selon|contre|entre|comme|si|son|sa|"
            "ses|leur|leurs|notre|y|dès|lors|jusqu|afin|puis|alors|dans|hier|aujourd|soit|environ|"
            "voire|au-delà|tout|toute|tous|toutes|très|ainsi|aussi|encore|déjà|chacun|chacune|parmi"
        ),
        of="de|d'|d’|des",
        currency_of="de|d'|d’",
        measures={
            "length": (
                "mètre|mètres|kilomètre|kilomètres|centimètre|centimètres|mille marin|"
                "milles marins|milles nautiques|milles|pied|pieds|pouce|pouces"
            ),
            "area": (
                "kilomètre carré|kilomètres carrés|mètre carré|mètres carrés|hectare|hectares|km2|m2"
            ),
            "volume": "litre|litres|baril|barils|mètre cube|mètres cubes|m3",
            "weight": (
                "tonne|tonnes|kilogramme|kilogrammes|kilo|kilos|gramme|grammes|kilotonne|kilotonnes"
            ),
            "speed": "kilomètres à l'heure|kilomètres-heure|kilomètres par heure|km/heure|nœuds|noeuds",
            "temperature": "degré|degrés|degrés Celsius",
            "energy": "mégawatt|mégawatts|kilowatt|kilowatts|gigawatt|gigawatts|chevaux-vapeur",
            "factor": "fois",
            "calibre": "millimètre|millimètres",
            "vote": "voix|voix pour|voix contre|abstentions",
        },
        year_stands_alone=True,
        before_count=(
            "à|perdu|tué|tués|compte|compté|comptait|envoyé|blessé|avec|total|autres|et|ou|fait|"
            "recensé|dénombré|déployé|tiré|identifié|les|ces|capturé|recensent|atteint|reçu|livré"
        ),
        behind_count=(
            "morts|tués|blessés|disparus|capturés|prisonniers|sont|ont|étaient|avaient|seraient|"
            "auraient|autres|déserteurs|décès"
        ),
        factor_objects=(
            "plus|moins|la|le|les|supérieur|supérieure|supérieurs|supérieures|inférieur|inférieure|"
            "son|sa|leur|celui|celle|ce|mieux"
        ),
        sure_rates="par|chaque",
        rates={
            "day": "par jour|chaque jour|quotidiens|quotidiennes|quotidien|quotidienne|quotidiennement|par nuit",
            "week": "par semaine|chaque semaine|hebdomadaires|hebdomadaire",
            "month": "par mois|chaque mois|mensuels|mensuelles|mensuel|mensuelle|mensuellement",
            "year": "par an|chaque année|annuels|annuelles|annuel|annuelle|annuellement|l'an|l’an",
        },
    ),
    vague=VagueWords(
        half_ordinals="première|seconde|deuxième",
        share_of="de|des|d'|du|ces|ses|leurs",
        quantifiers=(
            "plusieurs|de nombreux|de nombreuses|nombreux|nombreuses|maints|maintes|"
            "bien des|deux ou trois"
        ),
        shares=(
            "la moitié|près de la moitié|un tiers|deux tiers|les deux tiers|le tiers|un quart|"
            "le quart|trois quarts|les trois quarts|un cinquième|deux cinquièmes|trois cinquièmes|"
            "quatre cinquièmes|un sixième|un dixième|neuf dixièmes|un huitième|un septième|"
            "un vingtième|un centième|la plupart"
        ),
        scales=(
            "dizaine|dizaines|douzaines|vingtaines|centaine|centaines|millier|milliers|million|"
            "millions|milliard|milliards|cents"
        ),
        alone="dizaines|douzaines|centaines|milliers|millions|milliards",
        joints="de|et|ou|et de|et des",
        sizes=(
            "énorme|énormes|grand|grande|grandes|grands|gros|grosse|grosses|importante|importantes|"
            "vaste|vastes|lourdes|immense|immenses|forte|fortes|colossale|colossales|massive|massives|"
            "considérable|considérables"
        ),
        quantities=(
            "quantité|quantités|somme|sommes|nombre|nombres|pertes|volumes|montants|montant|stocks"
        ),
        phrases=(
            "innombrable|innombrables|quantités considérables|quantités importantes|"
            "quantités massives|quantités énormes|quantité considérable|quantité importante|"
            "sommes considérables|sommes colossales|somme colossale|somme considérable|"
            "pertes considérables|pertes colossales|pertes massives|pertes énormes|"
            "pertes importantes|pertes très lourdes|nombre considérable|nombre important|"
            "nombre inconnu|nombre indéterminé|quantité indéterminée|quantité inconnue"
        ),
        money="somme|montant|perte",
    ),
    kinds=KindWords(
        dialled="tél|tél.|tel|tel.|téléphone|fax|portable|whatsapp",
        codes=(
            "n°|nº|n.|numéro|numéros|no|no.|article|l'article|l’article|articles|art.|résolution|résolutions|page|pages|"
            "p.|pp.|chapitre|paragraphe|alinéa|section|salle|bureau|figure|fig.|tableau|tél.|tél|tel|"
            "téléphone|isbn|issn|version|§"
        ),
        references=(
            "chambre|graphique|photo|image|diapositive|annexe|annexes|phase|étape|catégorie|magnitude|partie|l'annexe|l’annexe|"
            "volume|vol.|tome|note|notes|pièce|point|règle|chaîne|route|porte|vol|saison|épisode|"
            "niveau|carte|panneau|ligne|groupe|années|décret|loi|directive|sanction|lot"
        ),
        classes="phase|étape|catégorie|niveau|type|classe|groupe",
        reference_of="sur|et|à|ou|de",
        streets_before="rue|avenue|boulevard|place",
        scores="gagné|gagne|battu|bat|perdu|victoire|défaite|match|score|mi-temps|menait|mène|nul|but|buts|remporté|emporté|imposé|incliné|finale",
        carriers="vol|vols|train|ligne",
        models="type|modèle|calibre|mk|mk.|classe|char|missile|missiles|mirage|rafale",
        determiners="le|la|les|l'|un|une|ce|cette|son|sa|leur|chaque|du|au|des",
        ordinal_endings="er|ers|re|res|e|es|ème|èmes|eme|ère|nd|nde|nds|ᵉ",
    ),
    currencies={
        "EUR": "euro|euros|Euro|Euros",
        "USD": "dollar|dollars|dollars américains|dollars US|dollar américain|dollars des États-Unis|"
        "billets verts",
        "GBP": "livres sterling|livre sterling|livres britanniques",
        "KRW": "won|wons|wons sud-coréens|won sud-coréens",
        "KPW": "wons nord-coréens|won nord-coréens",
        "RUB": "rouble|roubles|roubles russes",
        "JPY": "yen|yens",
        "CNY": "yuan|yuans|renminbi|renminbis|yuans chinois",
        "UAH": "hryvnia|hryvnias|hrivnia|hrivnias",
        "CHF": "francs suisses|franc suisse",
        "PLN": "zloty|zlotys|złoty|złotys",
        "SEK": "couronnes suédoises",
        "NOK": "couronnes norvégiennes",
        "DKK": "couronnes danoises",
        "AUD": "dollars australiens",
        "CAD": "dollars canadiens",
        "HKD": "dollars de Hong Kong|dollars de Hongkong",
        "TWD": "dollars taïwanais|dollars de Taïwan",
        "INR": "roupies|roupies indiennes",
        "IRR": "rials|rials iraniens",
        "TRY": "livres turques",
    },
    percent="pour cent|pour-cent|p. cent|p. 100|pct",
    percentage_points="points de pourcentage|point de pourcentage|points de pour cent",
    own_letters="àèêëîïôûùœ",
    future_endings=("era|eront|ira|iront|ura|uront|dra|dront|vra|vront|ora|rra|rront"),
    abbreviations=(
        "mm.|mme.|mlle.|dr.|pr.|gén.|col.|cap.|cdt.|lt.|adj.|av.|bd.|env.|chap.|st.|ste.|"
        "mgr.|min.|max.|hab.|ex."
    ),
    function_words=(
        "le|la|les|des|du|et|est|dans|pour|que|qui|une|sur|par|avec|pas|plus|ont|été|aux|ce|cette|"
        "ces|il|elle|ils|sont|selon|mais|ou|au|son|sa|ses|leur|leurs|dont|après|depuis|entre|soit|"
        "près|même|avait|serait|environ|d|l|qu|n|chez|tout|cela"
    ),
    saying="dit|dit que|a dit|affirme|affirme que|a affirmé|déclare|a déclaré|estime|estime que|a estimé|évalue|a évalué|indique|a indiqué|annonce|a annoncé|assure|a assuré|compte|a compté|chiffre|rapporte|a rapporté|parle de",
    attributing="selon|selon la|selon le|selon les|selon l'|selon l’|d'après|d’après|d'après la|d'après le|d’après la|d’après le|au dire de|de source|citant",
    disputing="dément|a démenti|nie|a nié|conteste|a contesté|doute|rejette|a rejeté|réfute|a réfuté",
    opposing="contrairement à|à la différence de|au contraire de|démenti par|contesté par|rejeté par",
    countries={
        "russia": "russ*|moscou|kremlin",
        "ukraine": "ukrain*|kiev|kyiv|l'ukraine|d'ukraine",
        "north korea": "corée du nord|nord coréen|nord coréens|nord coréenne|nord coréennes|pyongyang",
        "south korea": "corée du sud|sud coréen|sud coréens|sud coréenne|sud coréennes|séoul",
        "china": "chin*|pékin",
        "iran": "iran*|l'iran|d'iran|téhéran",
        "japan": "japon*|tokyo",
        "usa": "états unis|améric*|washington|pentagone",
        "belarus": "biélorus*|bélarus*|minsk",
    },
    senses={
        "two thirds": "deux tiers",
        "three quarters": "trois quarts",
        "possible": (
            "pourrait|pourraient|peut|peuvent|serait|seraient|aurait|auraient|devrait|devraient|"
            "prévoit|prévoient|prévu|prévus|prévue|prévues|envisage|envisagent|compte envoyer|promis|"
            "promet|promettent|propose|proposent|proposé|possiblement|peut-être|probablement|"
            "prétendument|supposé|supposés|présumé|présumés|selon des rumeurs|planifié|planifiés|"
            "attendu|attendus|si"
        ),
        "hedged": (
            "pourrait|pourraient|devrait|devraient|prévoit|prévoient|prévu|prévus|prévue|prévues|"
            "prétendument|présumé|présumés|présumée|présumées|promis|promises|proposé|proposés|"
            "proposée|proposées|offerts|envisage|envisagent|aurait|auraient|serait|seraient"
        ),
        "negative": (
            "ne|n'*|pas|jamais|aucun*|sans|ni|personne|rien|non|refus*|dément*|peu|guère|empêch*|"
            "moins|plus|faux|maximum|maximal*|nul*|presque|nie|nient|réfut*"
        ),
        "killed": (
            "exécut*|fusill*|massacr*|noy*|tué*|tuer|tuant|tuent|mort*|mour*|meur*|décéd*|décès|péri*|tomb*|victime*|perte*|perd*|"
            "abatt*|élimin*|liquid*|neutralis*|corps|cadavre*|assassin*|sans vie|vie|vies|fatal*"
        ),
        "wounded": "bless*|victime*|perte*|mutil*|touch*|hors de combat|lés*",
        "captured": (
            "captur*|prisonn*|rend*|reddition|détenu*|déten*|arrêt*|saisi*|pris|prises|captif*|"
            "captiv*|fait|faits|capitul*"
        ),
        "losses": "perdu*|perd*|perte*|mort*|tué*|tomb*|coul*|sombr*|détrui*|abatt*|déplor*",
        "destroyed": (
            "détrui*|destruct*|anéanti*|coul*|abatt*|pulvéris*|ravag*|démoli*|perd*|sombr*|"
            "neutralis*"
        ),
        "fled": "désert*|fui*|fuy*|échapp*|évad*|enfui*|défect*|transfuge*|fuite",
        "missing": "dispar*|manqu*|introuvable*|porté*",
        "half": "moitié|demi*|mi",
        "third": "tiers|troisième*",
        "quarter": "quart*|trimestre*|quatrième*",
        "fifth": "cinquième*",
        "tenth": "dixième*|décim*",
        "great": (
            "énorm*|immens*|massi*|gigantesque*|coloss*|vast*|innombrable*|considérable*|gros*|"
            "grand*|importan*|foule*|démesur*|faramin*|astronomique*|masse*"
        ),
        "small": (
            "peu|petit*|quelque*|faible*|rare*|minim*|poign*|dernier*|dernière*|prochain*|infim*|"
            "maigre*|mineur*"
        ),
        "multiple": "doubl*|tripl*|quadrupl*|fois|décupl*|moitié|redoubl*",
        "deaths": "tué|tués|tuée|tuées|morts|décédés|péri",
        "injuries": "blessé|blessés|blessée|blessées",
        "denied": "pas|jamais|aucun|aucune",
        "departed": (
            "quitt*|part*|retir*|retrait*|repli*|revenu*|revien*|reven*|retour*|rentr*|gauche|"
            "laiss*|rest*|évacu*|recul*"
        ),
        "arrived": (
            "arriv*|débarqu*|parven*|venu*|vien*|venir|atterri*|rejoin*|livr*|atteint|reçu*|entr*"
        ),
        "trained": "entraîn*|form*|instru*|prépar*|exerc*|appren*",
        "traded": "ven*|achet*|achat*|acquis*|acquér*|écoul*|cédé*|pay*",
        "produced": "produ*|fabri*|constru*|bât*|manufact*|mont*|assembl*|érig*|édifi*",
        "fired": "tir*|lanc*|feu|attaqu*|limog*|licenci*|renvoy*|salve*",
        "confirmed": "confirm*|vérif*|prouv*|avér*|attest*|officiel*|établi*|identifi*|document*",
        "only": "seul*|que|qu'*|uniquement|juste|simplement|ne|n'*|exclusivement|peine",
        "more": (
            "autre*|supplémentaire*|encore|nouve*|plus|davantage|également|aussi|renfort*|outre|"
            "ajout*"
        ),
        "elite": "élite*|commando*|parachut*|para*|spécial*|spéciau*",
        "secret": "secr*|clandest*|discr*|cach*|couvert",
        "many": (
            "beaucoup|nombreu*|plupart|plus|maint*|majorit*|quantité*|foule*|centaine*|millier*|"
            "million*|dizaine*|pluspart|bien|multitude|grand*"
        ),
        "intelligence": "renseign*|services secrets|espion*|dgse",
        "model": "modèle*|modélis*|simul*|extrapol*|calcul*|algorithm*",
        "mostly": "presque|quasi*|tous|toutes|plupart|majorit*|essentiel",
        "damaged": "endommag*|abîm*|touch*|dégât*|avari*|détérior*",
    },
)
