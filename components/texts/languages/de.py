"""German."""

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
from components.texts.language_qualifiers import pairs

_LOW_LIMIT = "Minimum|Untergrenze|Mindestzahl|Mindestwert|Mindeststärke"
_HIGH_LIMIT = (
    "Maximum|Obergrenze|Höchstzahl|Höchstgrenze|Höchstwert|Höchststärke|Limit|Deckel|Schallgrenze"
)
_LIMITED = (
    "liegt bei|lag bei|beträgt|betrug|ist|sind|waren|von|gilt|gelten|wurde auf|bilden|bleiben"
)
_CROSSES = "knackt|knackte|knackten|durchbricht|durchbrach|durchbrachen|überspringt|übersprang|übersprangen|passiert|passierte|passierten|sprengt|sprengte|sprengten|reißt|riss|rissen|überschreitet|überschritt|überschritten|übersteigt|überstieg|überstiegen"
_MARK = "die|die Marke von|die Schwelle von|die Grenze von|die Hürde von"
_NEVER = "nicht|nie|niemals|noch nicht|noch nie|keine|bei weitem nicht"
_RISES = "stieg|steigt|stiegen|steigen|kletterte|klettert|kletterten|sprang|schnellte|geht|ging|gehen|gingen|reicht|reichte|liegt|lag|liegen|lagen|kommt|kam"
_ORDINALS = "zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwölfte|fünfzehnte|zwanzigste|dreißigste|fünfzigste|hundertste|tausendste"
_REMAINS = "blieb|bleibt|blieben|bleiben"
_FALLS = "sank|sinkt|sanken|fiel|fällt|fielen|rutschte|rutscht|blieb|bleibt|blieben|bleiben|liegt|lag|liegen|lagen|drückte|schrumpfte"
_WAS = "ist|sind|war|waren|wurde|wurden|wird|werden|sei|seien"

GERMAN = Language(
    code="de",
    decimal=",",
    numbers=NumberWords(
        idioms="vier augen|vier wände|vier wänden|sieben sachen|sieben meere|sieben meeren|zehn gebote|zehn geboten",
        scale_in="in",
        scale_notes="Zahlen|Angaben|Werte|Beträge|Daten",
        values={
            1: "ein|eins|eine|einer|einem|einen",
            1.5: "anderthalb|eineinhalb",
            2: "zwei|zwo",
            3: "drei",
            4: "vier",
            5: "fünf",
            6: "sechs",
            7: "sieben",
            8: "acht",
            9: "neun",
            10: "zehn",
            11: "elf",
            12: "zwölf",
            13: "dreizehn",
            14: "vierzehn",
            15: "fünfzehn",
            16: "sechzehn",
            17: "siebzehn",
            18: "achtzehn",
            19: "neunzehn",
            20: "zwanzig",
            30: "dreißig|dreissig",
            40: "vierzig",
            50: "fünfzig",
            60: "sechzig",
            70: "siebzig",
            80: "achtzig",
            90: "neunzig",
        },
        articles="ein|eine|einen|einem|einer|eines",
        durations_of_one="ein|eine|einen|einem|einer|eines",
        scales={
            2: "hundert",
            3: "tausend|Tsd.|Tsd|Taus.|T.|k",
            6: "Million|Millionen|Mio.|Mio|Mill.|Mill|Mios",
            9: "Milliarde|Milliarden|Mrd.|Mrd|Mia.|Md.|Md",
            12: "Billion|Billionen|Bio.",
            15: "Billiarde|Billiarden|Brd.",
            18: "Trillion|Trillionen",
        },
        dozens="Dutzend",
        adds_digits=True,
        bare="hundert|tausend",
        parts={0.5: "halbe|halben|halber|halbes", 0.25: "viertel", 0.75: "dreiviertel"},
        ending_part={0.5: "einhalb|undeinhalb"},
        point="Komma",
        zero="null",
        joint="und",
        fused=True,
        unit_first="und",
        share_joints="von",
        share_of_many="von",
        whole_first="zu",
        adds_rest=True,
    ),
    qualifiers=QualifierWords(
        prefix=(
            (
                "about",
                "nearly",
                "nahe der|nahe den|knappe|dicht an|dicht bei|kurz unter|haarscharf an",
            ),
            (
                "about",
                "just over",
                "gute|ein wenig mehr als|ein bisschen mehr als|ein paar mehr als",
            ),
            (
                "about",
                "just over",
                "geringfügig mehr als|minimal mehr als|ein wenig über|leicht über den",
            ),
            ("about", "nearly", "ein wenig unter|ein bisschen weniger als|geringfügig weniger als"),
            ("about", "nearly", "etwas unter|leicht unter|ein wenig weniger als|nicht weit von"),
            (
                "about",
                "nearly",
                "praktisch|quasi|kratzt an der Marke von|kratzt an den|kratzt an der",
            ),
            (
                "about",
                "about",
                "irgendwo um|irgendwo bei|um irgendwo|irgendwo um die|runde|im Bereich von|in der Gegend von|so etwas wie|so an die|so gegen",
            ),
            (
                "about",
                "about",
                "in einer Größenordnung von|im Dunstkreis von|mehr oder minder|plusminus|round about|approximativ|überschlagsmäßig|überschlagen|gerundet|aufgerundet|abgerundet|rund gerechnet|in runden Zahlen|in groben Zahlen|nach groben Schätzungen|großzügig gerechnet|großzügig geschätzt|vage|gefühlt|gefühlte|gefühlten|in der Nähe von|gesch.|schätzw.|rd|cirka|nach Gefühl",
            ),
            (
                "about",
                "nearly",
                "nahe an den|nahe an die|nahe bei|knapp unterhalb|knapp unterhalb der|bald|bald schon|haarscharf|unwesentlich weniger als|um Haaresbreite|um ein Haar",
            ),
            (
                "about",
                "just over",
                "reichlich|unwesentlich mehr als|knapp oberhalb|knapp oberhalb der",
            ),
            ("about", "about", "geschätzt auf|so ungefähr|so in etwa|so circa|überschlagsweise"),
            ("low", "more than", "über die Grenze von|über der Grenze von|jenseits der Grenze von"),
            (
                "low",
                "more than",
                "oberhalb der Grenze von|überschritt die Grenze von|über die Schwelle von",
            ),
            (
                "low",
                "more than",
                "überschreitet die Grenze von|weitaus mehr als|sehr viel mehr als",
            ),
            ("low", "more than", "bedeutend mehr als|beträchtlich mehr als|ungleich mehr als"),
            ("low", "more than", "klar mehr als|klar über|merklich mehr als|spürbar mehr als"),
            (
                "low",
                "more than",
                "jenseits der Schwelle von|oberhalb der Schwelle von|weit jenseits von",
            ),
            (
                "low",
                "more than",
                "weit jenseits der|mehr noch als|um einiges mehr als|längst mehr als",
            ),
            (
                "low",
                "at least",
                "ein Minimum an|nicht niedriger als|ab mindestens|nach unten begrenzt auf",
            ),
            ("low", "at least", pairs(_LOW_LIMIT, _LIMITED)),
            ("high", "no more than", pairs(_HIGH_LIMIT, _LIMITED)),
            ("low", "more than", pairs(_CROSSES, _MARK)),
            (
                "high",
                "no more than",
                pairs(
                    "übersteigt|überstieg|überstiegen|überschreitet|überschritt|überschritten|übertraf|übertrifft",
                    _NEVER,
                ),
            ),
            ("high", "fewer than", pairs("erreicht|erreichte|erreichen|erreichten", _NEVER)),
            (
                "high",
                "fewer than",
                pairs("verfehlt|verfehlte|verfehlen|verfehlten|unterschreitet|unterschritt", _MARK),
            ),
            ("low", "more than", pairs(_RISES, "über die|über den|über der")),
            ("high", "fewer than", pairs(_FALLS, "unter die|unter den|unter der")),
            ("high", "fewer than", pairs(_REMAINS, "hinter|hinter den|hinter der")),
            ("low", "at least", "beginnt bei|beginnen bei|begann bei|fängt bei|startet bei"),
            ("about", "about", "sagen wir|sagen wir mal"),
            (
                "low",
                "at least",
                "minimum|als Minimum|mindestens einmal|wenigstens doch|nach unten begrenzt bei|allemal|spielend|lässig|nicht bloß|nicht weniger denn|nicht weniger wie|im Minimum bei|im Minimum um",
            ),
            (
                "low",
                "more than",
                "zahlreicher als|ein Vielfaches von|ein Mehrfaches von|mehr als bloß|mehr als nur|mehr als lediglich|mehr wie",
            ),
            (
                "high",
                "no more than",
                "maximum|als Maximum|im besten Falle|im Höchstfalle|nach oben begrenzt bei|höchstens einmal|nicht mehr wie|im schlimmsten Fall|schlimmstenfalls|wenn überhaupt|wenn es hochkommt",
            ),
            (
                "high",
                "fewer than",
                "diesseits von|nicht im Entferntesten|nicht ansatzweise|keine vollen|weit entfernt von|weniger wie|weit weg von",
            ),
            ("low", "at least", "im Mindesten|keinesfalls weniger als|Minimum sind|Minimum von"),
            (
                "high",
                "no more than",
                "ein Maximum an|nach oben begrenzt auf|gedeckelt mit|limitiert auf",
            ),
            ("high", "no more than", "nicht oberhalb von|nicht höher als|Maximum sind|Maximum von"),
            (
                "high",
                "fewer than",
                "noch keine|bei weitem keine|längst keine|lange keine|lange nicht",
            ),
            (
                "high",
                "fewer than",
                "unter der Grenze von|unter die Grenze von|unterhalb der Grenze von",
            ),
            ("high", "fewer than", "viel weniger als|erheblich weniger als|wesentlich weniger als"),
            ("high", "fewer than", "klar weniger als|klar unter|bei weitem nicht|längst nicht"),
            ("high", "fewer than", "erreicht nicht die|erreichte nicht die|erreichen nicht die"),
            ("high", "fewer than", "lag unter der|liegt unter der|diesseits der"),
            (
                "high",
                "fewer than",
                "lag unter den|liegt unter den|liegen unter den|lagen unter den",
            ),
            ("low", "more than", "lag über der|liegt über der"),
            ("low", "more than", "knackt|knackten|knackte|knackt die|knackte die|knackten die"),
            ("low", "more than", "überschritt die Schwelle von|überschritt die Marke von"),
            ("low", "more than", "überschreitet die Marke von|überschreitet die Schwelle von"),
            ("low", "more than", "überstieg die Marke von|übersteigt die Marke von"),
            (
                "low",
                "more than",
                "durchbrach die Marke von|knackte die Marke von|knackt die Marke von",
            ),
            ("high", "fewer than", "unterschreitet|unterschritt|unterschreiten|unterschritten"),
            ("about", "about", "mehr oder weniger|plus/minus|plus-minus|+/-|+/–"),
            ("low", "more than", "sprengt die|sprengte die|reißt die|riss die|durchbricht die"),
            ("low", "more than", "sprengen die|sprengten die|rissen die|durchbrechen die"),
            ("low", "more than", "durchbrachen die|übersprangen die|passierten die"),
            ("low", "more than", "sprengt die Marke von|sprengte die Marke von"),
            ("low", "more than", "sprengten die Marke von|sprengen die Marke von"),
            ("low", "more than", "reißt die Marke von|riss die Marke von|rissen die Marke von"),
            ("low", "more than", "durchbrachen die Marke von|durchbricht die Marke von"),
            ("low", "more than", "übersprang die Marke von|übersprangen die Marke von"),
            ("low", "more than", "passierte die Marke von|passierten die Marke von"),
            ("low", "more than", "knackten die Marke von|überschritten die Marke von"),
            ("low", "more than", "überstiegen die Marke von|überschreiten die Marke von"),
            ("high", "fewer than", "verfehlt die Marke von|verfehlte die Marke von"),
            ("high", "fewer than", "verfehlten die Marke von|unterschritt die Marke von"),
            ("high", "fewer than", "unterschritten die Marke von|unter die Marke von"),
            ("high", "fewer than", "unterschreitet die Marke von|unter der Marke von"),
            ("low", "more than", "durchbrach die|übersprang die|überspringt die|passierte die"),
            ("low", "at least", "Untergrenze liegt bei|Untergrenze von|Untergrenze gelten"),
            ("low", "at least", "Untergrenze lag bei|Untergrenze sind|Mindestzahl von"),
            ("low", "at least", "Untergrenze gilt|Mindestzahl liegt bei"),
            ("high", "no more than", "Obergrenze liegt bei|Obergrenze von|Obergrenze gelten"),
            ("high", "no more than", "Obergrenze lag bei|Obergrenze sind|Höchstzahl von"),
            ("high", "no more than", "Obergrenze gilt|Höchstzahl liegt bei|Höchstgrenze von"),
            (
                "high",
                "no more than",
                "Höchstzahl wurde auf|Obergrenze wurde auf|Höchstgrenze wurde auf",
            ),
            ("low", "at least", "Mindestzahl wurde auf|Untergrenze wurde auf"),
            ("high", "no more than", "Höchstgrenze liegt bei|im besten Fall|im äußersten Fall"),
            ("low", "more than", "lag über den|liegt über den|liegen über den|lagen über den"),
            ("low", "more than", "mehr als|deutlich mehr als|weit mehr als|wesentlich mehr als"),
            (
                "low",
                "more than",
                "oberhalb der|oberhalb dieser|jenseits der|jenseits dieser|oberhalb der Marke von",
            ),
            (
                "low",
                "more than",
                "über der Marke von|über der Schwelle von|über die Marke von|jenseits der Marke von",
            ),
            ("low", "more than", "viel mehr als|über|weit über|deutlich über|oberhalb von"),
            (
                "low",
                "more than",
                "viel mehr als|über|weit über|deutlich über|oberhalb von|oberhalb der|oberhalb des",
            ),
            (
                "low",
                "more than",
                "jenseits von|jenseits der|jenseits des|noch mehr als|erheblich mehr als|bei weitem mehr als",
            ),
            ("low", "more than", "übersteigt|übersteigen|überstieg|überstiegen|überschreitet"),
            ("low", "more than", "überschreiten|überschritt|überschritten|übertrifft|übertreffen"),
            ("low", "more than", "übertraf|übertrafen|größer als|höher als|mehr denn|bereits über"),
            ("low", "at least", "mindestens|wenigstens|zumindest|nicht weniger als|nicht unter"),
            ("low", "at least", "mind.|min.|allermindestens|minimal|ab|nicht geringer als"),
            ("low", "at least", "ein Minimum von|im Minimum|zum mindesten|nicht kleiner als"),
            (
                "high",
                "up to",
                "bis zu|biszu|bis zu maximal|bis maximal|so viele wie|bis|bis an die|bis hin zu",
            ),
            ("high", "no more than", "höchstens|maximal|allenfalls|bestenfalls|nicht mehr als"),
            ("high", "no more than", "nicht über|kaum mehr als|keine mehr als|max.|maximal bis zu"),
            (
                "high",
                "no more than",
                "kaum|schwerlich|wohl kaum|allerhöchstens|äußerstenfalls|im Maximum|im Höchstfall|höchstenfalls|ein Maximum von|nicht größer als",
            ),
            ("high", "no more than", "begrenzt auf|beschränkt auf|gedeckelt bei|gedeckelt auf"),
            (
                "high",
                "fewer than",
                "erreicht nicht|erreichen nicht|erreichte nicht|erreichten nicht",
            ),
            (
                "high",
                "fewer than",
                "erreicht keine|erreichen keine|erreichte keine|erreichten keine",
            ),
            (
                "high",
                "fewer than",
                "geringer als|kleiner als|niedriger als|nicht annähernd|nicht ganz",
            ),
            (
                "high",
                "fewer than",
                "weniger als|weniger denn|deutlich weniger als|weit weniger als|unter",
            ),
            (
                "high",
                "fewer than",
                "unterhalb der|unterhalb dieser|unter der Marke von|unter der Schwelle von",
            ),
            (
                "high",
                "fewer than",
                "unterhalb der Marke von|unter die Marke von|unterhalb der Schwelle von",
            ),
            ("high", "fewer than", "weit unter|deutlich unter|unterhalb von|nicht einmal"),
            ("high", "fewer than", "nicht mal"),
            ("about", "about", "rund|rd.|etwa|in etwa|circa|ca.|ca|zirka|ungefähr|schätzungsweise"),
            ("about", "about", pairs("schätzungsweise|ungefähr|circa|ca.|in etwa", "bei|auf")),
            ("about", "about", pairs("liegt|lag|liegen|lagen|läge|lägen", "etwa bei|grob bei")),
            (
                "about",
                "about",
                "an die|gegen|um die|so um die|so um|um rund|um und bei|grob|geschätzt|geschätzte",
            ),
            (
                "about",
                "about",
                "geschätzten|etwa um die|in der Größenordnung von|an die gut|ungef.|überschlägig",
            ),
            (
                "about",
                "about",
                "konservativ geschätzt|vorsichtig geschätzt|konservativ gerechnet|vorsichtig gerechnet|konservativ geschätzt sind es|vorsichtig geschätzt sind es|grob geschätzt sind es|grob gerechnet sind es|nach vorsichtiger Schätzung|nach grober Schätzung|nach konservativer Schätzung|grob überschlagen",
            ),
            ("about", "about", "gut und gerne|gut und gern|über den Daumen|grob gerechnet"),
            ("about", "about", "über den Daumen gepeilt|grob geschätzt|näherungsweise|roundabout"),
            ("about", "about", "Pi mal Daumen|annäherungsweise|an die geschätzt|nach Schätzung"),
            ("about", "nearly", "nähert sich der Marke von|nähern sich der Marke von"),
            ("about", "nearly", "näherte sich der Marke von|näherten sich der Marke von"),
            (
                "about",
                "nearly",
                "nahe der Marke von|kurz vor der Marke von|knapp vor der Marke von",
            ),
            ("about", "nearly", "knapp unter der Marke von|an der Grenze von|an der Grenze zu"),
            ("about", "nearly", "an der Schwelle zu|an der Schwelle von|an der Marke von"),
            ("about", "nearly", "knapp unterhalb von|knapp unter den|knapp unter der|knapp vor"),
            ("about", "just over", "knapp oberhalb von|etwas oberhalb von|leicht über"),
            ("about", "about", "bewegt sich um|bewegen sich um|bewegte sich um|bewegten sich um"),
            (
                "about",
                "about",
                "pendelt um|pendeln um|pendelte um|pendelten um|kreist um|kreisen um",
            ),
            ("about", "about", "schwankt um|schwanken um|schwankte um|schwankten um|plus minus|±"),
            (
                "about",
                "nearly",
                "steuert auf|steuern auf|steuerte auf|steuerten auf|bewegt sich auf",
            ),
            (
                "about",
                "nearly",
                "bewegen sich auf|bewegte sich auf|bewegt sich auf die|steuert auf die",
            ),
            ("about", "just over", "locker"),
            ("about", "nearly", "reicht an|reichen an|reicht an die|reichen an die|reichte an die"),
            ("about", "nearly", "grenzt an|grenzen an|grenzt an die|grenzen an die"),
            ("about", "nearly", "Richtung|in Richtung|schier|auf dem Weg zu|in Sichtweite von"),
            ("about", "nearly", "knapp|fast|beinahe|nahezu|annähernd|knapp unter"),
            (
                "about",
                "nearly",
                "etwas weniger als|so gut wie|nähert sich|nähern sich|näherte sich",
            ),
            ("about", "nearly", "näherten sich|nahe|nahe an|kurz vor|knapp an die|nähert sich der"),
            ("about", "nearly", "nähern sich der|nähert sich den|nähern sich den|fast schon"),
            ("about", "just over", "gut|etwas mehr als|etwas über|knapp über"),
        ),
        suffix=(
            ("low", "at least", "oder mehr|und mehr|oder noch mehr|oder darüber|und darüber"),
            ("low", "at least", "oder etwas mehr|oder einige mehr|oder ein paar mehr|und aufwärts"),
            (
                "low",
                "at least",
                "als untere Grenze|als Mindestwert|mindestens jedoch|wenn nicht gar mehr",
            ),
            ("low", "at least", "oder sogar mehr|und noch mehr|und etliche mehr|und ein paar mehr"),
            ("low", "at least", "Minimum|minimal|min.|mind."),
            ("high", "no more than", "Maximum|max."),
            ("low", "at least", "nach unten|als unterer Wert|sind das Minimum|ist das Minimum"),
            ("high", "no more than", "als obere Grenze|als Höchstwert|allerhöchstens|allenfalls"),
            ("high", "no more than", "im Höchstfall|höchstenfalls|äußerstenfalls|bestenfalls"),
            (
                "high",
                "no more than",
                "im besten Fall|oder etwas weniger|oder noch weniger|und nicht mehr",
            ),
            (
                "high",
                "no more than",
                "aber nicht mehr|sind das Maximum|ist das Maximum|und keiner mehr",
            ),
            (
                "about",
                "about",
                "konservativ geschätzt|vorsichtig geschätzt|konservativ gerechnet|vorsichtig gerechnet|nach vorsichtiger Schätzung|nach grober Schätzung|grob geschätzt|grob gerechnet|über den Daumen gepeilt|über den Daumen",
            ),
            ("about", "about", "annähernd|näherungsweise|mehr oder weniger|plus/minus|so ungefähr"),
            ("about", "about", "so in etwa|gerundet|in runden Zahlen|um den Dreh"),
            ("about", "about", "pi mal Daumen|überschlägig|so grob|circa|ca."),
            ("low", "at least", "vielleicht mehr|womöglich mehr|möglicherweise mehr|eher mehr"),
            ("low", "at least", "wahrscheinlich mehr|vermutlich mehr|wohl mehr|wenn nicht mehr"),
            ("low", "at least", "wenn nicht sogar mehr|wenn nicht noch mehr|vielleicht auch mehr"),
            ("low", "at least", "möglicherweise auch mehr|womöglich auch mehr|eventuell mehr"),
            ("low", "at least", "eventuell auch mehr|wahrscheinlich noch mehr|wohl noch mehr"),
            ("low", "at least", "oder auch mehr|vermutlich noch mehr|als Minimum|als Mindestzahl"),
            ("low", "at least", "im Minimum|und vielleicht mehr|und womöglich mehr|und wohl mehr"),
            ("high", "no more than", "als Maximum|als Höchstzahl|im Maximum|oder auch weniger"),
            ("low", "at least", "vielleicht sogar mehr|eher noch mehr|Tendenz steigend"),
            ("low", "at least", "sind die Untergrenze|als Untergrenze|gelten als Untergrenze"),
            (
                "low",
                "at least",
                pairs(
                    "ist|sind|war|waren|gilt als|gelten als|als",
                    "Untergrenze|die Untergrenze|das Minimum|das Mindeste|unteres Limit",
                ),
            ),
            (
                "high",
                "no more than",
                pairs(
                    "ist|sind|war|waren|gilt als|gelten als|als",
                    "Obergrenze|die Obergrenze|das Maximum|das Limit|das Höchste|das höchste der Gefühle",
                ),
            ),
            ("low", "more than", pairs(_WAS, "überschritten|übertroffen|überstiegen|überboten")),
            (
                "high",
                "no more than",
                pairs(
                    _WAS,
                    "nicht überschritten|nie überschritten|nie übertroffen|nicht übertroffen|niemals überschritten",
                ),
            ),
            (
                "high",
                "fewer than",
                pairs(
                    _WAS,
                    "nicht erreicht|nie erreicht|niemals erreicht|noch nicht erreicht|noch nie erreicht|verfehlt|unterschritten|unterboten",
                ),
            ),
            ("high", "no more than", "begrenzt|gedeckelt|limitiert|beschränkt"),
            ("low", "more than", "er-Marke ist gefallen|er-Marke fiel"),
            ("about", "nearly", "nahe|sehr nahe|ziemlich nahe|nahe gekommen|heran"),
            (
                "low",
                "at least",
                "zumindest|allermindestens|mindestens jedoch so viele|mit steigender Tendenz|und es werden mehr|und es werden täglich mehr|und es werden immer mehr|Zahl steigend|Tendenz weiter steigend",
            ),
            (
                "high",
                "no more than",
                "wenn es hochkommt|mehr nicht|Tendenz fallend|Tendenz sinkend|mit sinkender Tendenz|nach oben gerundet|und mehr nicht",
            ),
            (
                "about",
                "about",
                "oder etwas in der Art|oder um den Dreh|oder so um den Dreh|mehr oder minder|plus minus ein paar|plus/minus ein paar|plus minus ein paar hundert|plus/minus ein paar hundert|aufgerundet|abgerundet|rund|im Schnitt|im Durchschnitt|einige mehr oder weniger|ein paar mehr oder weniger|ein paar hin oder her|ein paar hundert hin oder her|nach Schätzungen",
            ),
            ("about", "nearly", "nahezu|fast|beinahe"),
            ("low", "more than", "ist geknackt|wurde geknackt|sei geknackt|ist durchbrochen"),
            ("low", "more than", "wurde durchbrochen|ist gerissen|wurde gerissen|übersprungen"),
            ("low", "more than", "hinter sich gelassen|weit überschritten|längst überschritten"),
            ("low", "more than", "bereits überschritten|deutlich überschritten|ist überschritten"),
            ("high", "no more than", "vielleicht weniger|womöglich weniger|eher weniger"),
            ("high", "no more than", "möglicherweise weniger|wahrscheinlich weniger|wohl weniger"),
            ("high", "no more than", "vermutlich weniger|wenn überhaupt|wenn nicht weniger"),
            ("high", "no more than", "sind die Obergrenze|als Obergrenze|gelten als Obergrenze"),
            ("high", "no more than", "wurde nicht überschritten|wurden nicht überschritten"),
            ("high", "no more than", "wird nicht überschritten|ist nicht überschritten"),
            ("high", "no more than", "nie überschritten|niemals überschritten|nie übersteigt"),
            ("high", "no more than", "wurde nie überschritten|sei nicht überschritten"),
            ("high", "fewer than", "noch nicht erreicht|nie erreicht|nicht ganz erreicht"),
            ("high", "fewer than", "wurde nicht erreicht|wurden nicht erreicht|bei weitem nicht"),
            ("high", "fewer than", "wurde noch nicht erreicht|ist noch nicht erreicht|verfehlt"),
            ("high", "fewer than", "unterschritten|wurde unterschritten|unterschreitet"),
            ("about", "about", "und ein paar zerquetschte|und ein paar Zerquetschte|plus minus"),
            ("low", "at least", "aufwärts|mindestens|wenigstens|plus|an aufwärts|mindestens aber"),
            ("low", "more than", "übersteigt|übersteigen|überstiegen|überschreitet|überschreiten"),
            ("low", "more than", "überschritten|übertrifft|übertreffen|übertroffen|überstieg"),
            ("low", "more than", "überschritt|überschritten hat|überstiegen hat|ist überschritten"),
            ("low", "more than", "wurde überschritten|wurden überschritten|sei überschritten"),
            ("low", "more than", "war überschritten|sind überschritten|wird überschritten"),
            (
                "high",
                "fewer than",
                "nicht erreicht|nicht erreichen|nicht erreichte|nicht erreichten",
            ),
            ("high", "no more than", "nicht übersteigt|nicht übersteigen|nicht überschreitet"),
            ("high", "no more than", "nicht überschreiten|nicht überschritten|nicht überstiegen"),
            ("high", "no more than", "nicht übertrifft|nicht übertroffen"),
            ("high", "no more than", "höchstens|maximal|oder weniger|und weniger|oder darunter"),
            ("about", "about", "oder so|ungefähr|in etwa|schätzungsweise"),
        ),
        comparing="als|wie",
        differences="weniger",
        ratios_behind="kommt ein|kommt eine|kommt nur ein|kommt nur eine|entfällt ein|entfällt eine|fällt ein|fällt eine",
        conditions="wenn|falls|sofern|angenommen",
        until_now="zum ersten mal|bis jetzt|bis heute|bis dato|bis dahin|bis zuletzt",
        fillers=(
            "erstmals|wieder|erneut|weitere|weiteren|weiterer|zusätzliche|zusätzlichen|zusätzlicher|angeblich|angebliche|"
            "angeblichen|angenommenen|bereits|sogar|nur|lediglich|wohl|vermutlich|vermuteten|"
            "mutmaßlich|mutmaßlichen|offenbar|noch|schon|jetzt|inzwischen|mittlerweile|insgesamt|"
            "bisher|bislang|jeweils|erwartete|erwarteten|genannte|genannten|gemeldeten|"
            "und|gefürchtete|gefürchteten|befürchtete|befürchteten|vermeintliche|vermeintlichen|"
            "prognostizierte|prognostizierten|berichtete|berichteten|behauptete|behaupteten|"
            "vereinbarten|zugesagten|versprochenen|aktuell|derzeit|erstmals|nun|zuletzt|nunmehr|vorerst|möglicherweise|vielleicht"
        ),
        articles=(
            "die|der|den|dem|diese|diesen|dieser|jene|seine|seinen|seiner|ihre|ihren|ihrer|aller|deren|the|these|those|a|an|"
            "what|his|her|its|their"
        ),
        definite="die|den|der|jene|diese",
        adjectives="e|en|er|es|em|lich|ell|isch|weise",
        parts=(
            "pro|einige der|einige von|manche der|manche von|viele der|viele von|etliche der|etliche von|mehrere der|mehrere von|"
            "ein paar der|ein paar von|alle bis auf|statt der|statt|anstatt|anstatt der|anstelle von|anstelle der|"
            "Rest der|Reste der|Rest von|Überrest der|nicht einer der|nicht eine der|nicht eines der|"
            "Hälfte der|Hälfte von|Drittel der|Drittel von|Viertel der|Viertel von|Fünftel der|Zehntel der|wenige der|wenigsten der|"
            "meisten der|meisten von|Großteil der|Grossteil der|Großteil von|größter Teil der|"
            "größte Teil der|größten Teil der|einziger der|einzige der|einziger von|auf je|Bruchteil der|Bruchteil von|Mehrheit der|"
            "Mehrheit von|Minderheit der|Mehrzahl der|kleiner Teil der|ein Teil der|einen Teil der|Teile der|einem Teil der|nur einer der|nur eine der|keiner der|keine der|"
            "keinen der|keiner von|keine von|Angehörige von|Angehörige der|Angehörigen von|"
            "Angehörigen der|Verwandte von|Verwandte der|Verwandten von|Verwandten der|"
            "Familien von|Familien der|Witwen von|Witwen der|Mütter von|Mütter der|Müttern von|"
            "Eltern von|Eltern der|Ehefrauen von|Ehefrauen der|Hinterbliebene von|"
            "Hinterbliebene der|Hinterbliebenen von|Hinterbliebenen der|Kinder von|Kinder der|"
            "Kindern von|Söhne von|Töchter von|Freunde von|Freunde der|Anwälte von|Anwälte der"
        ),
        prepositions="über|unter|gegen|gut|von|zwischen|bis|ab|kaum|nahe|kurz vor|nahe an",
        negators=(
            "nicht|nicht mehr|nicht länger|nie|niemals|nimmer|keinesfalls|keineswegs|kaum|kein|keine|auf keinen fall|gar keinen fall|nie und nimmer|"
            "in keinem fall|zu keiner zeit|noch nie|nicht einmal|schwerlich|mitnichten|wohl kaum"
        ),
        far_negators="gar keinen fall|nie und nimmer|mitnichten|keineswegs|nirgendwo|nie|niemals|nimmer|niemand|zu keiner zeit|zu keinem zeitpunkt|auf keinen fall|in keinem fall|unter keinen umständen|keinesfalls|nirgends",
        suffix_fillers="bald|bereits|längst|schon|deutlich|weit|inzwischen|mittlerweile|klar|wohl|noch",
        attached="plus|und",
        hedges="oder|und|wenn|vielleicht|womöglich|möglicherweise|eventuell|wahrscheinlich|vermutlich|wohl|eher|auch|noch|sogar|gar|sicher|bestimmt|viel|weit|weitaus|deutlich|erheblich|wesentlich|"
        "etwas|ein|paar|einige|einiges|etliche|viele|bald|mann|einer|aber|sehr|ganz|gut|durchaus|schätzungsweise|mit|sicherheit",
        increases="mehr|darüber|höher|aufwärts",
        decreases="weniger|darunter|niedriger",
        participles="geworden|gewesen",
        passing="überschreiten|übersteigen|überschritten werden",
        copulas="darf|dürfen|dürfe|durfte|durften|soll|sollen|sollte|sollten|wird|werden|kann|können|sind es|waren es|gibt es|gab es|werden es|wurden es|seien es",
        limits="nur|bloß|allein|lediglich|alleine",
        unreal="Hätte|Hätten|Wäre|Wären",
        claims="zahl|zahlen|angabe*|schätzung*|meldung*|behauptung*|aussage*|bericht*|darstellung*|bilanz",
        claims_of="von|über|zu",
        disclaimers="niemand|keiner|kein mensch|kaum jemand|kaum einer",
        beliefs="bestätigen|bestätigt|behaupten|behauptet|sagen|sagt|glaubt|glauben|sprach|spricht|belegen|belegt|beweisen|meldete|berichtete|nannte",
        belief_verbs="glaubt|glaubte|glauben|glaubten|sagt|sagte|sagten|spricht|sprach|sprachen|sprechen|behauptet|behauptete|behaupteten|meldet|meldete|meldeten|berichtet|berichtete|berichteten|geht|gehen|ging|gingen|rechnet|rechnete|rechnen|"
        "steht|stand|stehen|redet|redete|schreibt|schrieb|denkt|dachte|bestätigt|bestätigte|bestätigten|meint|meinte|erklärte|hat|habe|hatte|haben|hatten",
        complementizers="dass|von|an|mit|zu|davon aus|daran|mehr von|mehr an|mehr zu|mehr mit|mehr davon aus|länger von",
        claim_deniers="falsche|falschen|erfundene|erfundenen|widerlegte|widerlegten|widerlegt|gefälschte|gefälschten|frei erfundene|erlogene|erlogenen|haltlose|haltlosen|unhaltbare|unwahre|unwahren|übertriebene|übertriebenen|überhöhte|überhöhten|löschte|löschten|löscht|strich|strichen|streicht|tilgte|tilgten|entfernte|entfernten|widerrief|widerriefen|widerruft|verwirft|kassierte|kassierten|kassiert|"
        "hinterfragt|hinterfragte|hinterfragten|bemängelt|bemängelte|entkräftet|entkräftete|entkräfteten|entlarvt|entlarvte|belächelt|belächelte|belächelten|verspottet|verspottete|verspotteten",
        claim_deniers_apart="zog|zogen|zieht|ziehen|nahm|nahmen|nimmt|nehmen",
        claim_denials_behind="ist propaganda|sind propaganda|war propaganda|ist aus der welt|ist vom tisch|ist ausgeschlossen|wurde später korrigiert|musste korrigiert werden|bestätigte sich nicht|bestätigten sich nicht|hat sich nicht bestätigt|haben sich nicht bestätigt|lässt sich nicht belegen|ließ sich nicht belegen|hält einer prüfung nicht stand|hielt einer prüfung nicht stand|hält der prüfung nicht stand|hielt der prüfung nicht stand|wurde gelöscht|wurden gelöscht|wurde gestrichen|wurden gestrichen|wurde entfernt|wurden entfernt|wurde kassiert|wird angezweifelt|wurde angezweifelt|wurden angezweifelt|werden angezweifelt|"
        "gilt als umstritten|ist umstritten|sind umstritten|wurde hinterfragt|wurde entkräftet|wurden entkräftet|hielt nicht stand|hält nicht stand|hielten nicht stand|lässt sich nicht halten|war ein irrtum|war ein fehler|ist ein irrtum|ist ein fehler|war ein tippfehler|war ein druckfehler|war ein rechenfehler|war ein übersetzungsfehler|war ein missverständnis|war ein versehen|ist veraltet|ist überholt|war überholt|ist hinfällig|ist irreführend|war irreführend|ergibt keinen sinn|ergab keinen sinn|ließ sich nicht halten",
        confirming="glaubt|glaubte|glauben|glaubten|bestätigt|bestätigte|bestätigten|bestätigen|belegt|belegen|belegte|stützt|stützen|stimmt|stimmen",
        unconfirmed="niemand|keiner|kein mensch|kaum jemand|nicht|nie|niemals",
        paired_denials={"noch": "weder"},
        denying_verbs="rückte von|rückt von|rückten von|rücken von|wies|wiesen|weist|weisen|weise|stritt|stritten|streitet|streiten",
        denying_particles="zurück|von sich|ab|in abrede",
        crossings="geknackt|gerissen|durchbrochen|übersprungen|gesprengt|passiert|genommen|überwunden|überrundet",
        marks="die|marke von|schwelle von|grenze von|hürde von",
        reaching="erreicht|erreichte|erreichen|erreichten",
        degrees="unbedingt|zwingend|notwendigerweise|ansatzweise|sonderlich|allzu|besonders|tatsächlich|mann|ein|einziger|einzige|vollen|waren|kamen|wurden|fielen|starben|gab|es|hatte|hatten|schickte|schickten|viel|wesentlich|deutlich|weit|erheblich|sehr viel|einmal|mal|etwa|gerade|wirklich",
        denied_already="das und|dies und|dem und|es und|diese Zahl und|die Zahl und|den Bericht und|die Berichte und|die Angaben und|die Vorwürfe und",
        nobody="niemand|kaum jemand|kaum einer|wenige|kein *|keine *|niemand mehr|niemand ernsthaft|nicht mehr",
        denials="nimmer|weder|nicht|nicht mehr|nicht länger|keine|keinen|kein|keiner|mitnichten|keineswegs|keinesfalls|nie|niemals",
        untruths="falsch ist|falsch sei|falsch war|unwahr ist|unwahr sei|gelogen ist|gelogen sei|nicht wahr ist|nicht wahr sei|erfunden ist|erfunden sei|stimmt nicht|stimme nicht",
        untruths_of="dass",
        denied_before=(
            "bestätigte nicht|bestätigten nicht|bestätigt nicht|nicht bestätigt, dass|stritt ab|stritten ab|streitet ab|streiten ab|lüge, dass|unsinn, dass|erfunden, dass|"
            "propaganda, dass|unwahrheit, dass|märchen, dass|bestritt|bestreitet|bestreiten|bestritten|dementiert|dementierte|dementieren|"
            "dementierten|leugnet|leugnete|leugnen|verneint|verneinte|abgestritten|"
            "erfunden*|angeblichen lüge|weist zurück|wies zurück|wiesen zurück|widerspricht|widersprach|"
            "es stimmt nicht|nicht wahr|keine belege|keine beweise|kein beleg|kein beweis|"
            "trifft nicht zu|nicht zutreffend|unwahr|alles andere als|niemand glaubt|niemand hat|"
            "kein mensch glaubt|nicht die rede|keine rede von|bestreite|dementiere|leugne|"
            "stimmt nicht, dass|stimme nicht, dass|falsch, dass|falsch sei, dass|"
            "nicht bestätigen können, dass|nicht bestätigen wollen, dass|fraglich, ob|unklar, ob|"
            "unklar ist, ob|nicht so, dass|nicht sicher, dass|nicht sicher, ob|ungewiss, ob|ungewiss, dass|nicht überzeugt, dass|alles andere als sicher|umstritten, ob|von wegen|nichts spricht für|irreführend, von|kann nicht sein, dass|nie so, dass|niemals so, dass|zu keiner zeit|zu keinem zeitpunkt|auf keinen fall|auf gar keinen fall|unter keinen umständen|nie und nimmer|lüge von|lüge über|legende von|märchen von|mär von|falschmeldung von|falschmeldung über|falschmeldungen über|fake news über|strittig, ob|kein grund zur annahme|keinen grund zur annahme|keine grundlage für|bezweifel*|zweifelt|zweifelte|zweifelten|nichts deutet|nichts spricht dafür|keinen beweis|keinen beleg|"
            "keinerlei beweis*|keinerlei beleg*|keine anzeichen|kein anzeichen|keine hinweise|"
            "kein hinweis|keinen hinweis|keinerlei hinweis*|"
            "offen, ob|offen blieb, ob|offen ist, ob|zweifelhaft, ob|zweifelhaft, dass|"
            "verwarf|verwarfen|dementi|falsch zu sagen|falsch zu behaupten|falsch, zu sagen|falsch, zu behaupten|"
            "falsch, von|abwegig, dass|unmöglich, dass|ausgeschlossen, dass|schloss aus, dass|schließt aus, dass|"
            "ruderte zurück bei|distanzierte sich von|distanziert sich von|fälschlich*|"
            "nichts dran an|kein wort wahr|zog in zweifel|zieht in zweifel|"
            "nie behauptet, dass|nie gesagt, dass|nicht gesagt, dass|nicht behauptet, dass|kein beweis für|"
            "nicht bestätigt, dass|nicht bestätigen, dass|keine bestätigung für|keine bestätigung, dass|"
            "stellt in abrede|stellte in abrede|stellten in abrede|stellt infrage|stellte infrage"
        ),
        denied_behind=(
            "erfunden|war gefälscht|ist gefälscht|sei gefälscht|waren gefälscht|sind gefälscht|eine Fälschung|aus den Fingern gesogen|ein Irrtum|ein Schwindel|"
            "ein Hoax|getürkt|erdichtet|zusammenfantasiert|widersprochen|"
            "hat es nie gegeben|haben nie existiert|nie angekommen|kamen niemals|frei erfunden|dementiert|bestritten|zurückgezogen|widerrufen|widerlegt|"
            "falsch|erlogen|gelogen|fake|fälschung|lüge|unwahr|unzutreffend|geleugnet|"
            "zurückgenommen|aus der luft gegriffen|bestreitet|dementierte|zurückgewiesen|verworfen|"
            "nicht bestätigt|stimmt nicht|stimmen nicht|trifft nicht zu|treffen nicht zu|haltlos|"
            "bestritt|bestritten habe|leugnete|leugnet|dementiert|dementieren|verneinte|"
            "abgestritten|keine rede|nicht die rede|als falsch|eine erfindung|reine erfindung|"
            "reine propaganda|bloße propaganda|als propaganda|ein märchen|unsinn|quatsch|"
            "nicht wahr|schlicht falsch|nicht richtig|nicht korrekt|entspricht nicht der wahrheit|"
            "entsprechen nicht der wahrheit|übertrieben|überhöht|unglaubwürdig|unrealistisch|"
            "zu hoch gegriffen|aus der luft gegriffen|nie bestätigt|ins reich der*|war falsch|"
            "waren falsch|ist falsch|sind falsch|sei falsch|seien falsch|heiße luft|kam keiner|eine ente|als ente|in abrede|gibt es keinen beleg|gibt es keine belege|gibt es keinen beweis|gibt es keine beweise|gibt es keinerlei*|fehlt jeder beleg|fehlt jeder beweis|fehlen belege|fehlen beweise|fehlt der beleg|fehlt der beweis|fehlt jede grundlage|für falsch|für übertrieben|für unwahrscheinlich|für ausgeschlossen|für unglaubwürdig|für erfunden|für erlogen|für unrealistisch|für unmöglich|für eine lüge|für ein märchen|für propaganda|für unsinn|ist ausgeschlossen|nie gesagt|nie behauptet|nie die rede|nie bestätigt|nicht bestätigen|nicht belegen|nicht beweisen|eine verleumdung|verleumdung|eine lüge|lässt sich nicht belegen|weiß man nichts|weiß niemand etwas|zeitungsente|eine zeitungsente|lügengeschichte|lügenmärchen|ammenmärchen|räuberpistole|luftnummer|fantasiezahl|phantasiezahl|fantasie|phantasie|fehlmeldung|fehlinformation|humbug|blödsinn|an den haaren herbeigezogen|aus dem hut gezaubert|überzogen|nicht haltbar|unhaltbar|gegenstandslos|unbewiesen|nicht bewiesen|nicht belegt|unbelegt|nicht glaubhaft|nicht glaubwürdig|gibt es nicht|gibt es gar nicht|gibt es überhaupt nicht|kann nicht stimmen|können nicht stimmen|kann nicht sein|nicht der wahrheit entspricht|eine legende|fiktion|berichtigt|richtiggestellt|falschmeldung|falschmeldungen|desinformation|ein hirngespinst|frei erdacht|"
            "unbegründet|entbehrt jeder grundlage|entbehren jeder grundlage|wies das zurück|"
            "starben nicht|fielen nicht|kamen nicht|kamen nie|starben nie|sind nicht gefallen|"
            "trafen nie ein|wurden nie geschickt|gab es nie|gab es nicht|existieren nicht|existierten nie"
        ),
        contrasts="aber|doch|jedoch|sondern|während|obwohl|hingegen|dagegen|laut",
        multiples="doppelt|dreimal|zweimal|viermal|fünfmal|zehnmal|halb|dreifach|genau|genauso|ebenso",
        topics={
            "über": (
                "wacht+|wachte+|hing|hingen|schweb*|kreis*|thron*|stolper*|fluch*|schimpf*|spott*|jammer*|grübel*|trauer*|triumphier*|kummer|frust|unmut|unruhe|entrüst*|entsetzen|kontroverse|zwist|zank|krach|abstimmung|referendum|essay|vortrag|vorlesung|podcast|serie|doku|reportage*|legende*|gedicht|lied|witz|witze|macht|gewalt|hoheit|aufsicht|vertrag*|verträge*|scheck*|verfügt+|verfügen+|verfügte+|verfügten+|bericht*|berichtet+|"
                "berichten+|berichtete+|abkommen|vereinbarung*|rechnung*|kredit*|auftrag|aufträge|"
                "streit|debatte|gespräch*|verhandl*|verhandelt|deal|kaufvertrag|darlehen|anleihe*|"
                "fuhr|fährt|rollte|rollt|lief|buch|bücher|film|filme|artikel|studie|studien|dokumentation*|flog|flogen|fliegt|"
                "prozess|urteil|text|roman|nachricht*|gerücht*|spekulation*|debatten|diskussion*|"
                "empörung|zorn|wut|ärger|aufregung|meldung*|informationen|streit*|verfüge+|verfügten+|herrschte+|klagt|spricht|sprach|klagen|klagte|klagten|beklagt|sprechen|sprachen|freut|freuen|informiert*|debattier*|berät|verhandelte|verhandeln|jubel*|staunt|staunen|herrscht+|herrschen+|siegt*|sieg|"
                "diskutiert|entscheidet|entschied|quittung|bürgschaft*|hilfspaket|paket|liste|"
                "diskutier*|debattier*|regier*|herrsch*|beriet|beratschlag*|abgestimmt|gebot|geboten|verhandel*|beratung*|"
                "empör*|informier*|befehlig*|kommandier*|zweifel|angst|sorge*|"
                "beschwer*|lüge|lügen|daten|auskunft|rede|unterhielt*|mitteilung*|nachweis*|bescheid|"
                "überblick|erzählt|kontrolle|befehl|kommando|befehligt|schulden|garantie*"
            ),
            "gegen": (
                "prozess*|wettert*|demonstr*|urteil*|beschwerde*|widerstand|aufstand|hetze|hass|"
                "gewann|stimmte|stimmten|sanktion*|ermittelt+|ermittelte+|ermittelten+|ermitteln+|kämpfen+|kämpft+|kämpfte+|kämpften+|kampf|krieg|ermittl*|ermittelt|verfahren|"
                "haftbefehl*|vorwürfe|protest*|klage*|anklage|strafen|einsatz|verhängt+|verhängte+|"
                "wehrt+|wehrte+|wehrten+|wehren+|verteidigt+|verteidigte+|verteidigten+|schützt+|einreiseverbot*|angriff*|offensive|vorgehen|front"
            ),
            "unter": "verteilt|aufgeteilt|verlost|diente|dienten|dient|litt|litten|leidet|leiden|wählte|wählten|befehl|kommando",
            "an die": "gingen|verteilt|verteilte|verteilten|lieferte|lieferten|schickte|schickten|sandte|sandten|brief|briefe|appell*|aufruf*|geld|hilfe|waffen|munition|nachricht*|botschaft*|dank|gruß|grüße|forderung*|bitte|rede|schreiben|orden|medaillen|spenden|pakete|verkauf|lieferung*|übergabe|auslieferung|sich|erinnert|erinnerte|erinnerung|denkt|dachte|glaubt",
            "bis": "*,",
            "um die": "geht+|ging+|gehe+|handelt+|handelte+|trauert+|trauern+|kümmert+|sorge|sorgen",
            "ab": "wehrt*+|schoss+|schossen+|zog+|lehnt*+|nahm+",
            "rund": "geht",
            "nahe": "liegt|dorf|stadt",
        },
        comparatives=(
            "oder weniger|so|vorbereitet|motiviert|ausgelastet|"
            "als|dort|da|dann|wo|wann|wenn|wie|was|wer|ob|weil|seit|zweimal|einmal|dreimal|"
            "zum Teil|teilweise|genauer|präziser|besser gesagt|ähnlich|sagt|sagte|sagen|sagt man|"
            "heißt es|hieß es|behauptet|so viele|so viel|so weit|soweit|genauso|ebenso|halb|"
            "doppelt|bewaffnet|ausgerüstet|ausgebildet|gleich"
        ),
    ),
    ranges=RangeWords(
        change_by="um",
        to="bis",
        either="oder",
        both="und",
        between="zwischen",
        start="von",
        inner="zu|etwa|rund|ca.|circa|maximal|höchstens|knapp|gar|sogar|über|vielleicht|möglicherweise|fast|an die|zu etwa",
        perhaps="wenn nicht|wenn nicht gar|wenn nicht sogar|vielleicht|möglicherweise|womöglich|eventuell|sogar|gar|vielleicht sogar|möglicherweise sogar",
        change=(
            "stieg|stiegen|steigt|steigen|gestiegen|anstieg|wuchs|wuchsen|wächst|wachsen|sank|sanken|"
            "sinkt|sinken|fiel|fielen|fällt|fallen|schrumpft*|schrumpfen|erhöh*|senk*|gesenkt|"
            "verringer*|reduzier*|vergrößer*|kletter*|sprang|sprangen|korrigiert*|änder*|wechsel*|"
            "verdreifach*|vervielfach*|rutsch*|schnell*|schoss|schossen|schwoll|anschwoll*|schmolz*|zunahm*|abnahm*|"
            "verdoppel*|halbier*|rückgang|zunahme|abnahme|wuchs|zuwachs|aufgestockt|ausgebaut"
        ),
        change_to="auf",
        ratio="kräfteverhältnis|zahlenverhältnis|verhältnis|unterlegen",
        ceiling="und|aber|jedoch|oder",
    ),
    times=TimeWords(
        day_dot=True,
        day_range="bis|und|oder",
        decade_endings="er|ern",
        decade_nouns="Jahre|Jahren",
        clock="Uhr",
        clock_range="bis|und",
        parts="Ende|Anfang|Mitte",
        year_prefixes="Ende|Anfang|Mitte|post",
        before_year=(
            "em|wm|expo|olympia|jahr|jahre|jahren|jahres|seit|im|in|ende|anfang|mitte|sommer|herbst|winter|frühjahr|"
            "frühling|ab|stand|bis|vor|nach|anno|saison|kriegsjahr|jahrgang|frühsommer|spätsommer|jahreswechsel"
        ),
        since="seit|ab|von|seit dem|vor",
        durations=(
            "Sekunde|Sekunden|Minute|Minuten|Stunde|Stunden|Tag|Tage|Tagen|Tages|Woche|Wochen|"
            "Monat|Monate|Monaten|Monats|Quartal|Quartale|Quartalen|Quartals|Jahr|Jahre|Jahren|"
            "Jahres|Jahrzehnt|Jahrzehnte|Jahrzehnten|Jahrzehnts|Jahrhundert|Jahrhunderte|"
            "Jahrhunderten|sekündig*|minütig*|stündig*|stündlich*|tägig*|wöchig*|wöchentlich*|"
            "Min.|Min|Std.|Sek.|monatig*|vierteljährig*"
        ),
        duration_fillers="ganze|ganzen|lange|langen|volle|vollen|voller|weitere|weiteren|halbe|halben",
        joint="und",
        old="alt*",
        age_ends="oder älter|oder jünger|und älter|und jünger",
        aged="alter von|alter zwischen",
        persons=(
            "vater|mutter|ehemann|ehefrau|frau|mann|sohn|tochter|bruder|schwester|onkel|tante|"
            "cousin|großvater|großmutter|witwe|witwer|junge|mädchen|fahrer|fahrerin|soldat|"
            "offizier|feldwebel|pilot|student|studentin|lehrer|lehrerin|bauer|bergmann|arzt|"
            "ärztin|matrose|arbeiter|ingenieur|täter|opfer|verdächtige|oma|opa"
        ),
        age_words="jährig*",
        months={
            1: "Januar|Januars|Jänner|Jänners",
            2: "Februar|Februars|Feber",
            3: "März|Märzes",
            4: "April|Aprils",
            5: "Mai",  # Mais is maize
            6: "Juni|Junis",
            7: "Juli|Julis",
            8: "August|Augusts",
            9: "September|Septembers",
            10: "Oktober|Oktobers",
            11: "November|Novembers",
            12: "Dezember|Dezembers",
        },
        month_abbreviations={
            1: "Jan",
            2: "Feb",
            3: "Mär|Mrz",
            4: "Apr",
            6: "Jun",
            7: "Jul",
            8: "Aug",
            9: "Sep|Sept",
            10: "Okt",
            11: "Nov",
            12: "Dez",
        },
        weekdays={
            1: "Montag|Montags",
            2: "Dienstag|Dienstags",
            3: "Mittwoch|Mittwochs",
            4: "Donnerstag|Donnerstags",
            5: "Freitag|Freitags",
            6: "Samstag|Samstags|Sonnabend",
            7: "Sonntag|Sonntags",
        },
        year_parts={
            "early": "Anfang|Anfang des Jahres|Beginn|zu Beginn|frühen",
            "mid": "Mitte|Mitte des Jahres",
            "late": "Ende|Ende des Jahres|Schluss|späten",
            "spring": "Frühjahr|Frühling|Frühjahrs|Frühlings",
            "summer": "Sommer|Sommers",
            "autumn": "Herbst|Herbstes|Spätherbst",
            "winter": "Winter|Winters",
            "h1": "erstes Halbjahr|ersten Halbjahr|erste Jahreshälfte|ersten Jahreshälfte|ersten Hälfte",
            "h2": "zweites Halbjahr|zweiten Halbjahr|zweite Jahreshälfte|zweiten Jahreshälfte|zweiten Hälfte",
            "q1": "erstes Quartal|ersten Quartal|1. Quartal|Q1",
            "q2": "zweites Quartal|zweiten Quartal|2. Quartal|Q2",
            "q3": "drittes Quartal|dritten Quartal|3. Quartal|Q3",
            "q4": "viertes Quartal|vierten Quartal|4. Quartal|Q4",
        },
        relative={
            "day-0": "heute|am heutigen Tag",
            "day-1": "gestern|vor einem Tag|vor 1 Tag",
            "day-2": "vorgestern|vor zwei Tagen|vor 2 Tagen",
            "week-0": "diese Woche|dieser Woche|laufenden Woche",
            "week-1": "vergangene Woche|vergangenen Woche|vergangener Woche|letzte Woche|letzten Woche|"
            "letzter Woche|vorige Woche|voriger Woche|vorigen Woche|Vorwoche|vor einer Woche|vor 1 Woche",
            "month-0": "diesen Monat|diesem Monat|laufenden Monat",
            "month-1": "vergangenen Monat|letzten Monat|vorigen Monat|Vormonat|vor einem Monat|vor 1 Monat",
            "year-0": "dieses Jahr|diesem Jahr|dieses Jahres|diesen Jahres|laufenden Jahr|heuer",
            "year-1": "vergangenen Jahr|vergangenes Jahr|vergangenen Jahres|letzten Jahr|letztes Jahr|"
            "letzten Jahres|vorigen Jahr|voriges Jahr|vorigen Jahres|Vorjahr|Vorjahres|vor einem Jahr|vor 1 Jahr",
            "year-2": "vorletzten Jahr|vorletztes Jahr|vor zwei Jahren|vor 2 Jahren",
            "day-3": "vor drei Tagen|vor 3 Tagen",
            "day-4": "vor vier Tagen|vor 4 Tagen",
            "day-5": "vor fünf Tagen|vor 5 Tagen",
            "day-6": "vor sechs Tagen|vor 6 Tagen",
            "week-2": "vor zwei Wochen|vor 2 Wochen",
            "week-3": "vor drei Wochen|vor 3 Wochen",
            "week-4": "vor vier Wochen|vor 4 Wochen",
            "week-5": "vor fünf Wochen|vor 5 Wochen",
            "week-6": "vor sechs Wochen|vor 6 Wochen",
            "month-2": "vor zwei Monaten|vor 2 Monaten",
            "month-3": "vor drei Monaten|vor 3 Monaten",
            "month-4": "vor vier Monaten|vor 4 Monaten",
            "month-5": "vor fünf Monaten|vor 5 Monaten",
            "month-6": "vor sechs Monaten|vor 6 Monaten",
            "month-7": "vor sieben Monaten|vor 7 Monaten",
            "month-8": "vor acht Monaten|vor 8 Monaten",
            "month-9": "vor neun Monaten|vor 9 Monaten",
            "month-10": "vor zehn Monaten|vor 10 Monaten",
            "year-3": "vor drei Jahren|vor 3 Jahren",
            "year-4": "vor vier Jahren|vor 4 Jahren",
            "year-5": "vor fünf Jahren|vor 5 Jahren",
        },
        until="bis|bis zum|bis Ende|und|bis einschließlich",
    ),
    nouns=NounWords(
        case_endings="e|en|n|s|es|er|ern|em|ns",
        vowel_changes="aä|oö|uü",
        compounds=True,
        speakers=(
            "analyst|analyse|experte|expertin|forscher|bericht|studie|untersuchung|chef|sprecher|"
            "geheimdienst|regierung|ministeri|minister|angabe|präsident|armee|militär|institut|agentur|"
            "zeitung|reporter|korrespondent|beamt|offiziell|vertreter|behörde|botschaft|daten|schätzung|"
            "zahlen|direktor|leiter|kreise|quelle|generalstab|kommando|oberst|general|zentrum|team|"
            "recherche|mitarbeiter|stiftung|streitkräfte|papier|dokument|report|außen|verteidigung|"
            "abgeordnet|diplomat|informant|denkfabrik|büro|führung|spitze"
        ),
        aims="in der|in die|in den|gegen|gegen die|gegen den|für die|für den|an die",
        things={
            "soldiers": "soldat|truppe|kämpfer|söldner|militärs|mann",
            "containers": "container",
            "shells": "granat|geschoss|artilleriegranat",
            "missiles": "rakete|marschflugkörper",
            "munitions": "munition|munitionseinheit",
            "tanks": "panzer",
            "ships": "schiff|frachter",
            "wagons": "waggon|güterwagen",
            "trains": "zug|züge",
            "drones": "drohne",
            "workers": "arbeiter|arbeitskräfte",
            "horses": "pferd",
            "dogs": "hund|hunde",
            "guns": "geschütz|haubitze|kanone",
            "vehicles": "fahrzeug|lastwagen|lkw",
            "aircraft": "flugzeug|jet|jets|kampfjet|hubschrauber",
            "civilians": "zivilist",
            "officers": "offizier",
            "prisoners": "gefangene|kriegsgefangene",
            "children": "kind|kinder",
            "deliveries": "lieferung|schiffslieferung",
        },
        capitalised=True,
        counted=(
            "Tote|Toten|Verletzte|Verletzten|Verwundete|Verwundeten|Gefallene|Gefallenen|Soldaten|"
            "Container|Containern|Raketen|Granaten|Zivilisten|Panzer|Panzern|Kämpfer|Kämpfern|"
            "Opfer|Opfern|Gefangene|Gefangenen|Vermisste|Vermissten|Männer|Frauen|Kinder|Menschen|"
            "Drohnen|Schiffe|Schiffen|Lieferungen|Fahrzeuge|Geschütze|Haubitzen|Waffen|Schuss|Fälle|"
            "Arbeiter|Flugzeuge|Angriffe|Treffer|Züge|Waggons|Flüge|Truppen|Offiziere|Leichen|"
            "Geschosse|Stück|Personen|Häuser|Brigaden|Bataillone|Divisionen|Getötete|Getöteten|"
            "Todesopfer|Verluste|Hubschrauber|Systeme|Werfer|Lkw|Bomben|Minen|Einheiten"
        ),
        plural_verbs=(
            "wurden|waren|sind|werden|haben|hatten|seien|fielen|starben|kamen|blieben|flohen|davon|"
            "überlebten|entkamen|gelten|desertierten|ergaben|kehrten|wären|hätten|von ihnen|"
            "weitere|sanken|explodierten|trafen|verschwanden|erlagen|gingen|liegen|lagen|"
            "zählten|töteten|verloren|schickten"
        ),
        skipped="und|oder|sowie|der|des|beim|aus|weitere|*e|*en|*er|*es|*em|*ne",
        count_adjectives="*isch|*ische|*ischen|*ischer|weitere|weiteren|zusätzliche|zusätzlichen|zusätzlicher|insgesamt|zusammen",
        of="von|an",
        pieces="stück|schuss|schuß|einheit|einheiten|mann|exemplar|exemplare|angehörige|mitglied|mitglieder|paar|teil|teile|salven|menschen|personen",
        measures={
            "length": (
                "Meter|Metern|Kilometer|Kilometern|Zentimeter|Zentimetern|Meile|Meilen|Seemeile|"
                "Seemeilen|Fuß|Zoll|Lichtjahre"
            ),
            "area": (
                "Quadratkilometer|Quadratkilometern|Quadratmeter|Quadratmetern|Hektar|qkm|qm|"
                "Quadratmeilen"
            ),
            "volume": "Liter|Litern|Barrel|Kubikmeter|Kubikmetern|Fass|Gallonen",
            "weight": (
                "Tonne|Tonnen|Pfund|Kilogramm|Kilo|Gramm|Kilotonnen|Kilotonne|Zentner|Unzen|Megatonnen"
            ),
            "speed": "Stundenkilometer|Stundenkilometern|Knoten|Kilometer pro Stunde",
            "temperature": "Grad|Grad Celsius",
            "energy": "auf der Richterskala|auf der Richter-Skala|Megawatt|Kilowatt|Gigawatt|Watt|Kilowattstunden|Terawattstunden",
            "factor": "mal|fach|fache|fachen|faches|facher",
            "calibre": "Millimeter|Millimetern|Kaliber",
            "vote": "Stimmen|Ja-Stimmen|Nein-Stimmen|Gegenstimmen|Enthaltungen|Gegenstimme",
        },
        against="zu|gegen|bei",
        year_objects=(
            "Munition|Hilfe|Artillerie|Öl|Treibstoff|Geld|Material|Technik|Nachschub|Personal|"
            "Militärhilfe|Unterstützung|erstmals|erneut|wieder|begonnen*|ausgebrochen*|"
            "gestartet*|geschlossen*|unterzeichnet*|verabschiedet*|gegründet*|zuletzt|zum|im|in|mit|"
            "und|nach|bei|eine|einen|ein|die|den|das|noch|war|hatte|ist|begann|wurde|wurden|kam|gab"
        ),
        before_count="insgesamt|bei|zusammen|beträgt|betrug|erreichte|erreicht|summiert|weitere|weiteren|weiterer|andere|auf|um|seien|sind|waren|von|über|mit|dass|etwa|noch|gegen|aus|sterben|fielen|starben|töteten|verlor*|zählt*|zählen|fielen|wurden|werden|kamen|nannte|meldet*|meldete|fast|wären",
        behind_count="gefallen*|getötet*|verwundet*|verletzt*|gestorben*|tot|gefangen*|vermisst*|nordkoreanisch*|russisch*|*te|*ten|*ene|*enen|*ische|*ischen|von|davon|der|starben|fielen|sind|wurden|waren|mehr|weitere*|neue*",
        year_stands_alone=True,
        before_factor="das|ums|aufs",
        factor_objects="so|mehr|weniger|größer|höher|stärker|schneller|teurer|kleiner|länger|als|häufiger|besser|der|des|*er",
        length_words="breit|lang|tief|hoch|dick|entfernt|weit|über|unter",
        sure_rates="pro|je|jeden|jede|jedes|täglich|tagtäglich|wöchentlich|monatlich|jährlich",
        rates={
            "day": "pro Tag|am Tag|je Tag|täglich|jeden Tag|an jedem Tag|tagtäglich",
            "week": "pro Woche|in der Woche|je Woche|wöchentlich|jede Woche",
            "month": "pro Monat|im Monat|je Monat|monatlich|jeden Monat",
            "year": "pro Jahr|im Jahr|je Jahr|jährlich|jedes Jahr|per annum",
        },
        money_things="Hilfe|Hilfen|Schulden|Schaden|Unterstützung|Einnahmen|Kosten|Sterling|Verlust|Verluste|Militärhilfe|Umsatz|Gewinn",
        weights_of_money="Pfund",
        no_units=(
            "Russland|Nordkorea|Südkorea|Ukraine|China|Iran|Japan|Putin|Kim|Trump|Biden|Selenskyj|"
            "Moskau|Kiew|Kyjiw|Pjöngjang|Seoul|Washington|Europa|Deutschland|USA|Berlin|Peking|"
            "Munition|Hilfe|Artillerie|Öl|Treibstoff|Geld|Material|Technik|Personal|Militärhilfe"
        ),
    ),
    vague=VagueWords(
        half_ordinals="erste|ersten|erster|zweite|zweiten|zweiter",
        share_of="der|von|vom|dieser|jener|seiner|ihrer|unserer|aller|des",
        quantifiers=(
            "mehrere*|einige*|ein paar|zweistellig*|dreistellig*|einstellig*|niedrig*|untere|unteren|"
            "obere|oberen|hohe|hohen|viele|vielen|vieler|etliche*|manche*|wenige|wenigen|weniger"
        ),
        scales=(
            "Millionen*|Milliarden*|tausend|zehntausend|hunderttausend|abertausend|zigtausend|hundert|aberhundert|"
            "dutzend|tausende|tausenden|tausender|zehntausende|zehntausenden|zehntausender|"
            "hunderttausende|hunderttausenden|hunderttausender|abertausende|abertausenden|"
            "abertausender|zigtausende|zigtausenden|zigtausender|hunderte|hunderten|"
            "hunderter|aberhunderte|aberhunderten|aberhunderter|dutzende|dutzenden|dutzender|"
            "Millionen|Milliarden|Billionen|Mio.|Mio|Mrd.|Mrd"
        ),
        shares=(
            "Hälfte|die Hälfte|ein Drittel|einem Drittel|eines Drittels|zwei Drittel|zwei Dritteln|"
            "gutes Drittel|guten Drittel|knappes Drittel|knappen Drittel|gutes Viertel|guten Viertel|"
            "knappes Viertel|knappen Viertel|gutes Fünftel|knappes Fünftel|gutes Zehntel|"
            "ein Viertel|einem Viertel|drei Viertel|drei Vierteln|dreiviertel der|ein Fünftel|"
            "einem Fünftel|zwei Fünftel|drei Fünftel|vier Fünftel|ein Sechstel|ein Siebtel|"
            "ein Achtel|ein Neuntel|ein Zehntel|einem Zehntel|neun Zehntel|ein Zwanzigstel|"
            f"ein Hundertstel|{pairs('jeder|jede|jedes', _ORDINALS)}|"
            f"{pairs('jeden|jedem', _ORDINALS.replace('|', 'n|') + 'n')}"
        ),
        digit_plurals="e|er|en",
        alone=(
            "tausende|tausenden|tausender|zehntausende|zehntausenden|zehntausender|"
            "hunderttausende|hunderttausenden|hunderttausender|abertausende|abertausenden|"
            "abertausender|zigtausende|zigtausenden|zigtausender|hunderte|hunderten|"
            "hunderter|aberhunderte|aberhunderten|aberhunderter|dutzende|dutzenden|dutzender|"
            "abertausend|zigtausend|aberhundert|Millionen*|Milliarden*|Billionen*"
        ),
        joints="und|von",
        sizes=(
            "riesig*|groß*|größer*|enorm*|gewaltig*|gigantisch*|substanziell*|substantiell*|"
            "erheblich*|beträchtlich*|massiv*|ungeheur*|ungeheuer*|immens*|hohe*|schwer*|schier*|"
            "umfangreich*|unbekannt*|unvorstellbar*|gewiss*|nennenswert*|signifikant*"
        ),
        quantities=(
            "Menge|Mengen|Summe|Summen|Beträge|Beträgen|Betrag|Anzahl|Zahl|Zahlen|Stückzahlen|"
            "Batzen|Verluste|Verlusten"
        ),
        phrases="zweistellig*|dreistellig*|vierstellig*|fünfstellig*|sechsstellig*|"
        "siebenstellig*|achtstellig*|neunstellig*|zehnstellig*|einstellig*|Tausenderbereich|Handvoll|"
        "Hunderterbereich|Millionenbereich|jede Menge|zig|zig tausend|zig hundert|zig Millionen|zahllose*|unzählige*",
        money="summ|betr|batzen|verlust",
    ),
    kinds=KindWords(
        dialled="tel|tel.|telefon|fax|hotline|mobil|handy|rufnummer|whatsapp",
        codes=(
            "faktor|imo|mmsi|§|§§|nr.|nr|nummer|no.|artikel|art.|resolution|resolutionen|un-resolution|"
            "uno-resolution|absatz|abs.|kapitel|seite|seiten|paragraf|paragraph|paragrafen|paragraphen|abschnitt|protokoll|verordnung|richtlinie|dekret|erlass|befehl|"
            "zimmer|abb.|abbildung|tabelle|tel.|tel|telefon|az.|aktenzeichen|isbn|issn|"
            "plz"
        ),
        references=(
            "höhe|tempo|version|raum|büro|gebäude|lagerhaus|wohnung|werft|einheit|abteilung|aufnahme|runde|operation|variante|szenario|option|objekt|wagen|waggon|kontrollpunkt|schalter|"
            "bus|tram|saal|hörsaal|flugsteig|bahnsteig|schacht|reaktor|hangar|baracke|ausfahrt|"
            "linie|zone|sektor|terminal|pier|block|klasse|code|punkt|grafik|grafiken|diagramm|schaubild|foto|fotos|bild|bilder|folie|anhang|anlage|"
            "phase|stufe|kategorie|stärke|magnitude|teil|band|bd.|fußnote|anm.|anmerkung|"
            "ziffer|ziff.|kapiteln|abschnitte|artikeln|tabellen|abbildungen|staffel|folge|"
            "kanal|gleis|route|bundesstraße|autobahn|flug|regel|klausel|protokoll|dokument|"
            "ausgabe|auflage|hausnummer|fax|mobil|hotline|rufnummer|handy|etage|liga|level|"
            "postfach|drucksache|heft|akte|karte|schritt"
        ),
        each="pro|je|jeder|jede|jedes|jedem|jeden",
        classes="phase|stufe|kategorie|klasse|level|typ|modell|stärke|liga|kanal|staffel|zone|sektor|linie",
        reference_of="von|und|bis|oder|ff.",
        streets_before="*straße|*strasse|*str.|*allee|*gasse|*weg|*platz|*ufer|*damm|*ring|*bahnlinie|*bahn-linie|*buslinie|*bus-linie",
        scores="gewann|gewannen|gewinnt|gewonnen|verlor|verloren|verliert|siegte|siegten|siegt|sieg|unterlag|unterlagen|niederlage|remis|unentschieden|endete|endet|spiel|partie|halbzeit|halbzeitstand|pause|endstand|führte|führten|führt|führung|stand|steht|schlug|schlugen|besiegte|besiegten|bezwang|trennten|elfmeterschießen|verlängerung|tor|tore|treffer|heimsieg|auswärtssieg|heimniederlage|hinspiel|rückspiel|finale|ausgleich|anschlusstreffer",
        carriers="flug|flugs|fluges|flüge|zug|linie|bus",
        models="typ|modell|kaliber|mk|mk.",
        determiners=(
            "der|die|das|dem|den|des|beide|alle|diesen|im|am|zum|zur|vom|beim|ins|ans|ein|eine|einem|einen|einer|"
            "eines|jeder|jede|jedes|ihr|ihre|ihrem|ihren|sein|seine|seinem|seinen|unser|dieser|"
            "diese|zu"
        ),
        ordinal_endings="te|ten|ter|tes|tem|ste|sten|ster|stes|stem",
        ordinal_dot=True,
    ),
    currencies={
        "EUR": "Euro|Euros|euro|euros",
        "USD": "US-Dollar|US-Dollars|Dollar|Dollars|dollar|dollars|amerikanische Dollar|"
        "amerikanischen Dollar",
        "GBP": "Pfund|Pfund Sterling|britische Pfund|britischen Pfund",
        "KRW": "Won|südkoreanische Won|südkoreanischen Won",
        "KPW": "nordkoreanische Won|nordkoreanischen Won",
        "RUB": "Rubel|Rubeln|russische Rubel|russischen Rubel",
        "JPY": "Yen|japanische Yen|japanischen Yen",
        "CNY": "Yuan|Renminbi|chinesische Yuan|chinesischen Yuan",
        "UAH": "Hrywnja|Griwna|Hrywnia|Hryvnia",
        "CHF": "Franken|Schweizer Franken|Fr.",
        "PLN": "Zloty|Złoty",
        "SEK": "schwedische Kronen|schwedischen Kronen",
        "NOK": "norwegische Kronen|norwegischen Kronen",
        "DKK": "dänische Kronen|dänischen Kronen",
        "AUD": "australische Dollar|australischen Dollar",
        "CAD": "kanadische Dollar|kanadischen Dollar",
        "HKD": "Hongkong-Dollar",
        "TWD": "Taiwan-Dollar",
        "INR": "Rupien|indische Rupien",
        "IRR": "Rial|iranische Rial",
        "TRY": "Lira|türkische Lira",
    },
    percent="Prozent|vom Hundert|v. H.|v.H.",
    percentage_points="Prozentpunkte|Prozentpunkten",
    own_letters="äöüß",
    abbreviations=(
        "abs.|bzw.|ca.|evtl.|ggf.|hrsg.|inkl.|max.|min.|sog.|std.|usw.|vgl.|dr.|prof.|st.|"
        "hl.|gen.|ltn.|maj.|ing.|dipl.|geb.|gest.|jh.|zzgl.|exkl.|einschl.|allg.|gegr.|int.|"
        "nat.|stellv.|str."
    ),
    function_words=(
        "der|das|und|ist|nicht|mit|von|den|dem|für|auf|ein|eine|einen|einem|einer|sich|auch|wird|"
        "werden|wurde|wurden|sind|haben|hatte|bei|nach|aus|zur|zum|oder|aber|wie|dass|noch|nur|über|"
        "durch|vor|als|sie|er|es|im|zu|laut|sein|soll|sollen|habe|sei|seien|kein|keine|mehr|bis|kamen|"
        "kaum|fast|rund|etwa|höchstens|mindestens|knapp|mann|fielen|starben|tote|getötet|verletzt|"
        "soldaten|truppen|an|weniger|waren|geschickt|sprechen|gefallen"
    ),
    saying="sagt|sagte|sagten|schätzt|schätzte|schätzten|meldet|meldete|meldeten|nennt|nannte|nannten|spricht von|sprach von|zählt|zählte|behauptet|behauptete|berichtet|berichtete|erklärt|erklärte|beziffert|bezifferte|rechnet mit|rechnete mit|vermutet|gibt an|gab an|zufolge",
    disputing=(
        "bestreitet|bestritt|dementiert|dementierte|widerspricht|widersprach|bezweifelt|bezweifelte|"
        "leugnet|leugnete|weist das zurück|wies das zurück|weist dies zurück|wies dies zurück|"
        "weist zurück|wies zurück|verneint|verneinte|schweigt|schwieg|äußerte sich nicht|"
        "wollte sich nicht äußern|wollte das nicht bestätigen|bestätigte das nicht|bestätigt das nicht|"
        "bestätigte dies nicht|fragt|fragte|zweifelt|zweifelte|sieht das anders|sah das anders|"
        "hält dagegen|hielt dagegen|weiß davon nichts|weiß nichts|lehnt ab|lehnte ab|glaubt das nicht"
    ),
    opposing=(
        "anders als|im gegensatz zu|entgegen|entgegen den angaben von|entgegen den angaben aus|bat|bittet|"
        "fragte|fragt|informierte|informiert|warnte|warnt|gegenüber|statt|anstelle von|nicht|"
        "widersprach|widerspricht|beschuldigt|beschuldigte|trotz|unterrichtete|unterrichtet|"
        "ein bericht an|ein brief an|im interview mit|in einem interview mit|bestritten von|"
        "dementiert von|bezweifelt von|im widerspruch zu"
    ),
    attributing=(
        "laut|laut dem|laut der|laut des|nach angaben von|nach angaben der|"
        "nach angaben des|nach angaben aus|nach informationen von|unter berufung auf|unter berufung auf die|unter berufung auf den"
    ),
    countries={
        "russia": "russ*|moskau*|kreml*",
        "ukraine": "ukrain*|kiew*|kyjiw*|kyiv*",
        "north korea": "nordkorea*|pjöngjang*|pyongyang*",
        "south korea": "südkorea*|seoul*",
        "china": "china*|chines*|peking*",
        "iran": "iran*|teheran*",
        "japan": "japan*|tokio*",
        "usa": "us|usa|amerik*|vereinigte staaten|vereinigten staaten|washington*|pentagon*",
        "belarus": "belarus*|weißruss*|minsk*",
    },
    senses={
        "two thirds": "zwei drittel|zwei dritteln|zweidrittel*",
        "three quarters": "drei viertel|drei vierteln|dreiviertel*",
        "possible": (
            "könnte*|kann|können|dürfte*|würde*|soll|sollen|sollte*|will|wollen|wolle|plant|planen|"
            "plane|geplant*|plante*|bietet|bieten|angeboten*|bot|angebot*|wird|werden|werde|droht|"
            "drohen|möglich*|möglicherweise|vielleicht|vermutlich|mutmaßlich*|angeblich*|offenbar|"
            "wohl|erwarte*|versprochen*|versprach*|zugesagt*|sagte|zusage*|ankündig*|angekündigt*|"
            "kündigt*|bereit*|zu|hätte*|wäre*|sei|seien|habe|demnach|laut|zukünftig*|künftig*|"
            "vorgesehen*|beabsichtig*|vorbereit*|wahrscheinlich|hieß|heißt|berichte*|voraussichtlich|"
            "schätz*"
        ),
        "hedged": (
            "könnte*|dürfte*|soll|sollen|plant|planen|geplant*|angeblich*|vermutlich|mutmaßlich*|"
            "möglicherweise|womöglich|angeboten|angebotene|angebotenen|anbot|versprochen|"
            "versprochene|versprochenen|versprach|zugesagt|zugesagte|zugesagten|plante|planten|plane|"
            "vorgesehen|beabsichtigt|beabsichtigte|beabsichtigen|voraussichtlich|vielleicht|eventuell|"
            "unbestätigt*|ungeprüft*|inoffiziell*|offenbar|anscheinend|scheinbar|wahrscheinlich|wollen|"
            "wollte|wollten|möchte|möchten|droht|drohen|drohte|drohten|befürchtet|befürchten|gerücht*|"
            "erwartet|erwarten|erwartete|gefordert|fordert|fordern|verlangt|verlangen|angefordert|"
            "erbeten|bestellt|hofft|hoffen|erwägt|erwägen|mutmaßt|erhofft|wünscht|wünschen"
        ),
        "negative": (
            "nicht|kein*|nie|niemals|kaum|ohne|weder|noch|niemand|nichts|höchstens|maximal|"
            "dementier*|bestreite*|bestritt*|leugne*|verhinder*|wenig*"
        ),
        "killed": (
            "hingericht*|exekut*|massaker*|ertrank*|ertrunk*|ertrink*|erfror*|verhunger*|verbrannt*|getötet*|tötet*|tote*|tot|gefallen*|fiel|fielen|fallen|starb*|sterben|gestorben*|"
            "ums leben|umgekommen*|verlust*|opfer*|verlor*|verloren*|ausgeschaltet*|getotet*|leiche*|"
            "töt*|töd*|tod|todes*|todesopfer*|umkam*|umgebracht*|erschossen*|ermordet*|verstarb*|"
            "verstorben*|eingebüßt*|fallend*"
        ),
        "wounded": "verletz*|verwund*|verlust*|opfer*|ausgefallen*|ausfälle*",
        "captured": (
            "ergab*|ergeb*|kapitulier*|gefangen*|festgenommen*|erbeutet*|eroberte*|gefang*|gefass*|"
            "gefaßt*|geschnappt*|verhaftet*|inhaftiert*|kriegsgefangen*|häftling*|sträfling*|insass*|"
            "internier*|genommen|nahm|nahmen|gestellt"
        ),
        "losses": "verlor*|verlier*|verlust*|einbuß*|einbüß*|ausfall|ausfälle|ausfällen|gefallen*|fiel|fielen|fallen|tot|tote*|todes*|getötet*|starb*|gestorben*|umgekommen*|vernicht*|zerstör*|versenk*|sank|sanken|gesunken*|sinkt|sinken|abgeschoss*|büßte*",
        "destroyed": "zerstör*|vernichtet*|versenkt*|abgeschossen*|ausgeschaltet*",
        "imagery": "satellit*|bild*|aufnahm*|luft*|foto*|video*|film*|drohnen*|kamera*",
        "intercepts": (
            "abgehört*|abgefangen*|mitgehört*|mitschnitt*|abhör*|belausch*|funk*|telefon*|lausch*|"
            "mitgeschnitten*|gespräch*"
        ),
        "documents": (
            "dokument*|unterlag*|papier*|akte*|liste*|urkund*|protokoll*|schreiben|dossier*|archiv*|"
            "frachtbrief*|datei*"
        ),
        "witnesses": "zeug*|augenzeug*|anwohner*|bewohner*|überlebend*|einwohner*|überläufer*|flüchtling*|geflüchtete*|deserteur*|geflohene*",
        "fled": (
            "desert*|überlauf*|übergelauf*|überläuf*|lief*|gelaufen*|floh*|geflo*|flücht*|geflücht*|"
            "flucht|fahnenflucht*|entkam*|entkomm*|entlauf*|abgesetzt*|setzten|flieh*|ausgebrochen*|"
            "davongelaufen*|abgehauen*|entging*|entgang*"
        ),
        "missing": (
            "vermiss*|vermisst*|verschollen*|fehl*|verschw*|verschwund*|unklar*|ungewiss|abgängig*|"
            "verbleib"
        ),
        "half": "hälft*|halb*|zur hälfte",
        "third": "drittel*|dritt*",
        "quarter": "viertel*|viert*|quartal*|dreiviertel*",
        "fifth": "fünft*",
        "tenth": "zehnt*",
        "great": (
            "riesig*|riesen*|enorm*|gewaltig*|gigantisch*|massiv*|massen*|massig*|ungeheu*|immens*|"
            "zahllos*|unzählig*|ungezählt*|unermess*|unvorstellbar*|groß*|gross*|größ*|schier*|"
            "unmenge*|kolossal*|monströs*|beispiellos*|umfangreich*|erheblich*|beträchtlich*|"
            "substan*|reichlich*|batzen|weit*|mächtig*|stattlich*|jede menge"
        ),
        "small": (
            "wenig*|klein*|gering*|einige*|paar|etliche*|mehrere*|kaum|handvoll|winzig*|minimal*|"
            "niedrig*|knapp*|dürftig*|mager*|vereinzelt*|kurz*|letzt*|nächst*|manche*|unbedeutend*|"
            "leicht*|spärlich*"
        ),
        "multiple": (
            "doppel*|doppelt*|verdoppel*|zweimal*|zweifach*|dreimal*|dreifach*|verdreifach*|"
            "vervierfach*|vierfach*|vierfache*|zehnfach*|verzehnfach*|fünffach*|verfünffach*|"
            "halbier*|vervielfach*|viermal|fünfmal|zehnmal|hälft*|halb*|mal"
        ),
        "denied": (
            "nicht|kein|keine|keinen|keiner|keines|keinem|nie|niemals|niemand|weder|keinesfalls|"
            "keineswegs|mitnichten"
        ),
        "deaths": (
            "getötet|getötete|getöteten|starben|starb|gestorben|todesopfer|gefallene|gefallenen|"
            "umgekommen|tote|toten"
        ),
        "injuries": "verletzt|verletzte|verletzten|verletzter|verwundet|verwundete|verwundeten|verwundeter",
        "departed": (
            "verlass*|verließ*|verliess*|abzog*|abzug*|abgezogen*|abzieh*|zieh*|zog*|gezogen*|"
            "zurück*|rückzug*|rückkehr*|kehr*|heim*|ging*|gegangen*|abreis*|abgereist*|weg*|"
            "fort*|ab|übrig*|blieb*|bleib*|verblieb*|rest*|überl*|überließ*|hinterl*|ließ*|"
            "liess*|lass*|gelassen*|link*|räum*|geräumt*|fuhr*|fahr*|gefahren*|aus*|wider*|"
            "entfern*"
        ),
        "arrived": (
            "an|ein|kam*|käme*|komm*|ankam*|angek*|ankomm*|ankunft|eintr*|einget*|traf*|trifft|treffen|"
            "getroffen|erreich*|land*|geland*|anlang*|angelang*|einl*|eing*|einf*|einz*|einr*|"
            "anreis*|anger*|gelang*|gelief*|liefer*|da|hier|gebracht*|bracht*|bring*|verleg*|"
            "ging*|gegangen*|erh*|bekam*|bekomm*|neuank*|vor ort|stieß*|stieg*|ausgel*|anle*|"
            "angeleg*"
        ),
        "trained": (
            "ausb*|bilde*|ausgeb*|train*|schul*|geschul*|umgeschul*|üb*|geüb*|drill*|gedrill*|lern*|"
            "gelern*|erlern*|vorber*|unterr*|unterw*|instru*|erfahr*|lehr*"
        ),
        "traded": (
            "verk*|kauf*|gekauf*|käuf*|aufgekauf*|angekauf*|ankauf*|erw*|erst*|absatz*|abgesetz*|"
            "bezog*|bezieh*|bezahl*|handel*|anschaff*|angeschaff*|beschaff*|veräuß*|export*|"
            "zahl*"
        ),
        "produced": (
            "produ*|bau*|gebau*|herst*|hergest*|fertig*|gefertig*|angefertig*|erricht*|montier*|"
            "zusammen*|entst*|schuf*|geschaff*|erbau*|konstru*|ausstoß*|aufbau*|aufgebau*|"
            "nachgebau*|umgebau*|neubau*|stell*|her|entwickel*|gewachs*"
        ),
        "fired": (
            "feuer*|gefeuer*|abgef*|abf*|verf*|schoss*|schoß*|schuss*|schuß*|schieß*|geschoss*|"
            "abgesch*|absch*|versch*|ersch*|besch*|start*|gestart*|werf*|geworf*|warf*|abw*|"
            "abgew*|einges*|einsetz*|einsatz*|setz*|angr*|griff*|attack*|angegriff*|entlass*|"
            "kündig*|gekündig*|begann*|beginn*|begonn*|lanc*|gezünd*|zünd*|flog*|geflog*"
        ),
        "confirmed": (
            "bestätig*|beleg*|nachgew*|nachw*|bewies*|beweis*|bewiesen*|verifiz*|gesicher*|"
            "sicher*|erwies*|dokument*|gezähl*|amtlich*|offiziell*|überprüf*|geprüf*|feststell*|"
            "festgest*|fest|zähl*|identifiz*"
        ),
        "only": (
            "nur|lediglich|bloß*|bloss*|gerad*|allein*|erst*|ausschließlich*|einzig*|knapp*|kaum|"
            "höchstens|wenig*|nicht|bislang|bisher|nichts|kein*|ganze|sonst|einz*"
        ),
        "more": (
            "weiter*|zusätzl*|noch*|erneut*|ander*|neu*|wieder*|dazu*|hinzu*|zweit*|mehr|"
            "außerdem|darüber|plus|zudem|abermals|zusatz*|nachschub*|verstärk*|auch|nächst*|"
            "folg*|nachf*|ergänz*|aufst*|erhöh*|extra*|sonstig*|übrig*|fern*"
        ),
        "elite": "elite*|spezial*|sonder*|kommando*|fallschirm*|luftlande*|garde*|best*",
        "secret": (
            "geheim*|heimlich*|verdeckt*|verborgen*|klandest*|insgeheim|inoffiziell*|versteckt*|"
            "verheimlich*"
        ),
        "wanted": (
            "bestell*|forder*|geforder*|anforder*|angeforder*|verlang*|erbat*|erbet*|gebet*|bat|"
            "bitt*|befahl*|befohl*|befehl*|ordn*|angeordn*|anordn*|auftrag*|beauftrag*|fürcht*|"
            "befürcht*|gefürcht*|gerücht*|unbestätig*|ungeprüf*|wünsch*|gewünsch*|wollt*|will|"
            "will|beantrag*|sorg*|angst|bang*|gebot*|hieß*|order*|geordert*|noch|gleich|bald|"
            "hoff*|gehoff*|erhoff*|ziel*|gezielt|verdächt*|verdacht*|schein*|anschein*|vermein*|"
            "vermut*|möcht*|soll*|würd*|wird|werden|plan*|geplan*|vorgeseh*|künft*|unwahrsch*|"
            "zweif*|zweifel*|bezweif*|wenn|falls|ob|sofern|könn*|dürf*|angebl*|mutmaß*|erwart*|"
            "steht|stehen|wäre*|hätte*|käme*|absicht*|beabsicht*|termin*|angesetz*|angekünd*|"
            "ankünd*"
        ),
        "refused": (
            "weiger*|verweiger*|ablehn*|abgelehn*|lehn*|zurückg*|zurückw*|abgew*|abw*|wies*|"
            "gewiesen*|verwarf*|verworf*|ausschl*|ausgeschl*|schlug*|nicht|kein*|abgefang*|"
            "dement*|bestritt*"
        ),
        "today": "heut*|jetz*|gegenwärt*|derzeit*|tag*|aktuell*|heutzut*|inzwischen|mittlerweile",
        "yesterday": "gestern|gestrig*|vortag*|vorabend",
        "tomorrow": "morgen|morgig*",
        "last week": "letzt*|vergang*|vorig*|vorwoche*|jüngst*|woche*",
        "last month": "letzt*|vergang*|vorig*|vormonat*|jüngst*|monat*",
        "last year": "letzt*|vergang*|vorig*|vorjahr*|jahr*",
        "next year": "nächst*|kommend*|künftig*|folge*|jahr*",
        "many": (
            "viel*|zahlreich*|etlich*|mehrer*|mehr*|groß*|größ*|menge*|mass*|meist*|reihe|"
            "dutzend*|hundert*|tausend*|million*|milliard*|manche*|überwieg*|gro|unzähl*|"
            "zahllos*|zigtausend*|gut"
        ),
        "intelligence": (
            "geheimdienst*|nachrichtendienst*|spionage*|dienst*|agenten|aufklärung*|"
            "geheimdienstlich*|abwehr*"
        ),
        "model": ("modell*|rechn*|berechn*|simul*|hochgerechn*|hochrechn*|algorithm*|schätz*|3d*"),
        "mostly": (
            "fast alle|alle*|sämtlich*|nahezu|beinahe|die meisten|der meisten|den meisten|mehrheit*|großteil*|überwiegend*|größtenteils|"
            "meist*|mehrzahl|hauptteil*|gros"
        ),
        "damaged": (
            "beschäd*|schad*|schäd*|getroff*|treff*|traf*|lädier*|mitgenomm*|demol*|versehrt*|"
            "angeschlag*"
        ),
    },
)
