"""Polish."""

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

POLISH = Language(
    code="pl",
    decimal=",",
    numbers=NumberWords(
        scale_in="w",
        values={
            1: "jeden|jedna|jedno|jednego|jednej|jednemu|jedną|jednym",
            1.5: "półtora|półtorej",
            2: "dwa|dwie|dwaj|dwóch|dwu|dwom|dwóm|dwoma|dwiema|dwoje|dwojga|obu|oba|obie",
            3: "trzy|trzej|trzech|trzem|trzema|troje|trojga",
            4: "cztery|czterej|czterech|czterem|czterema|czworo|czworga",
            5: "pięć|pięciu|pięcioma|pięcioro|pięciorga",
            6: "sześć|sześciu|sześcioma|sześcioro",
            7: "siedem|siedmiu|siedmioma|siedmioro",
            8: "osiem|ośmiu|ośmioma|ośmioro",
            9: "dziewięć|dziewięciu|dziewięcioma|dziewięcioro",
            10: "dziesięć|dziesięciu|dziesięcioma|dziesięcioro",
            11: "jedenaście|jedenastu|jedenastoma",
            12: "dwanaście|dwunastu|dwunastoma|dwanaścioro",
            13: "trzynaście|trzynastu|trzynastoma",
            14: "czternaście|czternastu|czternastoma",
            15: "piętnaście|piętnastu|piętnastoma",
            16: "szesnaście|szesnastu|szesnastoma",
            17: "siedemnaście|siedemnastu|siedemnastoma",
            18: "osiemnaście|osiemnastu|osiemnastoma",
            19: "dziewiętnaście|dziewiętnastu|dziewiętnastoma",
            20: "dwadzieścia|dwudziestu|dwudziestoma",
            30: "trzydzieści|trzydziestu|trzydziestoma",
            40: "czterdzieści|czterdziestu|czterdziestoma",
            50: "pięćdziesiąt|pięćdziesięciu|pięćdziesięcioma|pół setki",
            60: "sześćdziesiąt|sześćdziesięciu|sześćdziesięcioma",
            70: "siedemdziesiąt|siedemdziesięciu|siedemdziesięcioma",
            80: "osiemdziesiąt|osiemdziesięciu|osiemdziesięcioma",
            90: "dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięcioma",
            100: "sto|stu",
            150: "półtorasta|półtora setki",
            200: "dwieście|dwustu",
            300: "trzysta|trzystu",
            400: "czterysta|czterystu",
            500: "pięćset|pięciuset|pół tysiąca",
            600: "sześćset|sześciuset",
            700: "siedemset|siedmiuset",
            800: "osiemset|ośmiuset",
            900: "dziewięćset|dziewięciuset",
            500_000: "pół miliona|półmilionowy|półmilionowa|półmilionową|półmilionowego|półmilionowej",
            500_000_000: "pół miliarda",
            500_000_000_000: "pół biliona",
        },
        articles="jeden|jedna|jedno|jednego|jednej|jednemu|jedną|jednym",
        durations_of_one="jeden|jedna|jedno|jednego|jednej|jednemu|jedną|jednym",
        scales={
            2: "setka|setki|setek|setkę|setką|set",
            3: (
                "tysiąc|tysiąca|tysiące|tysięcy|tysiącu|tysiącem|tysiącom|tysiącami|tysiącach|tys.|"
                "tys|tysięczny|tysięczna|tysięczne|tysięczną|tysięcznego|tysięcznej|tysięcznemu|"
                "tysięcznym|tysięcznych"
            ),
            6: (
                "milion|miliona|miliony|milionów|milionowi|milionem|milionie|milionom|milionami|"
                "milionach|mln|mln.|milionowy|milionowa|milionową|milionowego|milionowej"
            ),
            9: (
                "miliard|miliarda|miliardy|miliardów|miliardowi|miliardem|miliardzie|miliardom|"
                "miliardami|miliardach|mld|mld.|miliardowy|miliardowa|miliardową|miliardowego"
            ),
            12: (
                "bilion|biliona|biliony|bilionów|bilionowi|bilionem|bilionie|bilionom|bilionami|"
                "bilionach|bln|bln."
            ),
            15: "biliard|biliarda|biliardy|biliardów",
            18: "trylion|tryliona|tryliony|trylionów",
        },
        dozens="tuzin|tuzina|tuziny|tuzinów",
        bare=(
            "setka|setkę|setką|tysiąc|tysiąca|tysiącu|tysiącem|milion|miliona|milionowi|milionem|milionie|miliardzie|bilionie|"
            "miliard|miliarda|miliardowi|miliardem|bilion|biliona|bilionem|tuzin|tuzina"
        ),
        bare_bound="setki",
        stems={
            1.5: "półtora",
            2: "dwu",
            3: "trzy",
            4: "cztero",
            5: "pięcio",
            6: "sześcio",
            7: "siedmio",
            8: "ośmio",
            9: "dziewięcio",
            10: "dziesięcio",
            11: "jedenasto",
            12: "dwunasto",
            13: "trzynasto",
            14: "czternasto",
            15: "piętnasto",
            16: "szesnasto",
            18: "osiemnasto",
            20: "dwudziesto",
            30: "trzydziesto",
            40: "czterdziesto",
            50: "pięćdziesięcio",
            60: "sześćdziesięcio",
            70: "siedemdziesięcio",
            80: "osiemdziesięcio",
            100: "stu|sto",
            200: "dwustu",
            300: "trzystu",
        },
        compounds={3: "tysięczn*", 6: "milionow*", 9: "miliardow*"},
        adds_digits=True,
        digit_endings="ciu|iu|u|ech|rech|stu|ma|cioma",
        and_part={0.5: "i pół", 0.25: "i ćwierć"},
        point="przecinek",
        zero="zero",
        share_joints="na|z|ze|spośród",
        share_of_many="na|z|ze|spośród",
    ),
    qualifiers=QualifierWords(
        prefix=(
            ("low", "more than", "ponad|więcej niż|przeszło|powyżej|grubo ponad|znacznie ponad"),
            ("low", "more than", "znacznie więcej niż|dużo więcej niż|o wiele więcej niż"),
            ("low", "more than", "zdecydowanie więcej niż|wyraźnie ponad|dobrze ponad|już ponad"),
            (
                "low",
                "more than",
                "większa niż|większy niż|większe niż|wyższa niż|wyższy niż|wyższe niż",
            ),
            ("low", "more than", "przekracza|przekraczają|przekroczył|przekroczyła|przekroczyło"),
            ("low", "more than", "przekroczyły|przekroczyli|przekroczy|przekroczą|przekraczająca"),
            ("low", "more than", "przekraczający|przekraczające|przekraczającą|przekraczających"),
            (
                "low",
                "more than",
                "przekraczało|przekraczała|przekraczał|przekraczały|przekraczając",
            ),
            ("low", "more than", "przekraczającej|przekraczającego|przewyższa|przewyższają|z górą"),
            ("low", "more than", "przewyższył|przewyższyła|przewyższyło|przewyższyły|o ponad"),
            ("low", "at least", "co najmniej|przynajmniej|nie mniej niż|minimum|minimalnie"),
            ("low", "at least", "nie mniej jak|najmniej|nie poniżej|conajmniej|począwszy od"),
            ("low", "at least", "o co najmniej"),
            ("high", "up to", "do|do nawet|nawet do|aż do|nawet"),
            ("high", "no more than", "nie więcej niż|co najwyżej|najwyżej|maksymalnie|maksimum"),
            ("high", "no more than", "nie więcej jak|nie ponad|nie przekracza|nie przekraczają"),
            ("high", "no more than", "nie przekroczyła|nie przekroczył|nie przekroczyło"),
            ("high", "no more than", "nie przekroczyły|nie przekraczając|góra|w granicach|ledwie"),
            (
                "high",
                "no more than",
                "zaledwie do|nie przekraczająca|nie przekraczający|nie powyżej",
            ),
            (
                "high",
                "no more than",
                "nieprzekraczająca|nieprzekraczający|nieprzekraczającej|ledwo",
            ),
            ("high", "fewer than", "mniej niż|poniżej|znacznie mniej niż|dużo mniej niż"),
            ("high", "fewer than", "o wiele mniej niż|zdecydowanie mniej niż|znacznie poniżej"),
            ("high", "fewer than", "nie osiąga|nie osiągają|nie osiągnął|nie osiągnęła"),
            (
                "high",
                "fewer than",
                "nie osiągnęło|nie osiągnęły|nie sięga|nie sięgają|nie sięgnęła",
            ),
            ("high", "fewer than", "nie sięgnęło|nie ma nawet|nie było nawet|mniejsza niż"),
            ("high", "fewer than", "mniejszy niż|mniejsze niż|niższa niż|niższy niż|nie dobiła do"),
            ("about", "about", "około|ok.|ok|mniej więcej|w przybliżeniu|jakieś|jakichś|circa|ca."),
            ("about", "about", "szacunkowo|rzędu|koło|orientacyjnie|plus minus|w okolicach|gdzieś"),
            ("about", "about", "plus-minus|z grubsza|przypuszczalnie około|w rejonie"),
            ("about", "nearly", "niecałe|niecałych|niecały|niecałego|niecałej|niecałym|niecała"),
            ("about", "nearly", "prawie|blisko|niemal|niemalże|niespełna|bez mała|nieco mniej niż"),
            ("about", "nearly", "trochę mniej niż|nieco poniżej|tuż poniżej|nieledwie|o mało nie"),
            ("about", "nearly", "zbliża się do|zbliżają się do|zbliżyła się do|zbliżyło się do"),
            ("about", "nearly", "zbliżył się do|zbliżyły się do|pod|praktycznie|o blisko|o prawie"),
            ("about", "just over", "nieco ponad|niewiele ponad|trochę ponad|nieco więcej niż"),
            ("about", "just over", "trochę więcej niż|niewiele więcej niż|tuż ponad|nieco powyżej"),
            ("about", "just over", "tuż powyżej|lekko ponad|ciut ponad"),
        ),
        suffix=(
            ("low", "at least", "lub więcej|i więcej|albo więcej|czy więcej|i powyżej|lub powyżej"),
            ("low", "at least", "co najmniej|minimum|przynajmniej|wzwyż|i wzwyż|a nawet więcej"),
            ("low", "at least", "jeśli nie więcej|jak nie więcej|wzwyż"),
            ("low", "more than", "z okładem|z górą|z hakiem|z czymś"),
            ("high", "no more than", "maksymalnie|najwyżej|maksimum|lub mniej|albo mniej|i mniej"),
            ("high", "no more than", "co najwyżej|góra"),
            ("about", "about", "mniej więcej|w przybliżeniu|plus minus|lub coś koło tego|około"),
        ),
        suffix_joints="i",
        infix=(
            ("low", "more than", "z okładem|z górą|z hakiem|z czymś|kilka|kilku|kilkanaście"),
            ("low", "more than", "kilkunastu|kilkadziesiąt|kilkudziesięciu|kilkaset|kilkuset"),
            ("low", "more than", "parę|paru"),
        ),
        until_now="po raz pierwszy|do dziś|do dzisiaj|do teraz|do tej pory|do dnia dzisiejszego",
        fillers=(
            "jeszcze|już|tylko|jedynie|zaledwie|łącznie|razem|w|sumie|być|może|prawdopodobnie|"
            "dodatkowych|dodatkowo|rzekomo|całych|kolejne|kolejnych|innych|pozostałych|nowych|"
            "pierwszych|oczekiwanych|obiecanych|zapowiadanych|kwotę|kwota|kwocie|kwoty|liczbę|"
            "liczby|liczba|potencjalnie|obecnie|dziś|podobno|możliwe|przypuszczalnie|aż|te"
        ),
        articles="te|tych|tym|swoje|swoich|ich|jego|jej|nasze|naszych|wszystkich|wszystkie|owe|owych",
        definite="te|tych|owe|owych",
        adjectives="ych|ich",
        parts=(
            "rodziny|rodzin|bliscy|krewni|większość z|większości z|żaden z|ułamek z|większa część z|"
            "część z|część tych|niektórzy z|niektóre z|kilku z|wielu z|żadna z|żadne z"
        ),
        prepositions="do|około|koło|powyżej|poniżej|pod|ponad|blisko|w okolicach",
        limits="tylko|jedynie|wyłącznie",
        far_negators="nie|nigdy",
        negators="nie|wcale nie|bynajmniej nie|nigdy nie|ani razu nie|raczej nie|wątpliwe by",
        degrees="znacznie|dużo|wiele|o|wyraźnie|dokładnie|całkiem",
        denied_already="temu i|to i",
        nobody="nikt nie|nie",
        denials="nie|ani|bynajmniej|żadne|żadnych|żadnego",
        conditions="jeśli|jeżeli|gdyby",
        untruths="nieprawda|nieprawdą jest|fałszem jest",
        untruths_of="że|jakoby|żeby",
        denied_before=(
            "nie potwierdz*|zaprzecz*|zdementowa*|dementuj*|odrzuc*|zmyśl*|nieprawda|nieprawdą|kłamstw*|gdyby|"
            "rzekomej śmierci|kwestionuj*|podważ*|błędnie poda*|fałszywie poda*"
        ),
        denied_behind=(
            "zaprzecz*|zdementowan*|zdementowa*|zmyślon*|wymyślon*|fałszyw*|fejk*|fake|fakiem|"
            "kłamstw*|nieprawd*|odwołan*|wycofan*|bzdur*|obalon*|wymysł*|nie potwierdził*|"
            "niezgodn*"
        ),
        contrasts="ale|jednak|lecz|choć|chociaż|natomiast|podczas gdy|a|według|zaś|tymczasem",
        multiples="dwukrotnie|trzykrotnie|razy|raza|dwa razy",
        topics={
            "pod": (
                "miasta|miastem|dowództwem|ostrzałem|bitwie|bitwa|walki|walk|zginęli|wzięt*|znajduje|"
                "w|na|z"
            ),
            "ponad": "przelecia*|lecia*|latał*",
            "powyżej": "wspomnian*|opisan*|wymienion*",
            "poniżej": "wspomnian*|opisan*|wymienion*",
            "blisko": "miasta|granicy|zbyt|bardzo",
            "do": (
                "dożył|dożyła|pozostało|zostało|odległoś*|dystans|trafi*|dotarł*|dociera*|zwróci*|przemówi*|"
                "przemawia*|apel|apeluj*|apelowa*|list|listy|wezwanie|skierowa*|kieruj*|strzela*|należ*"
            ),
            "rzędu": "z",
            "ok": "jest|było",
            "góra": "wysoka|wielka|jest",
            "w okolicach": "walk|walki|bitw*",
            "w rejonie": "walk|walki|bitw*",
        },
        comparatives="niż|jak|od",
    ),
    ranges=RangeWords(
        change_by="o",
        to="do",
        either="lub|albo|czy",
        both="a|i",
        between="między|pomiędzy",
        start="od",
        change_start="z|ze",
        target="do",
        inner=(
            "około|ok.|nawet|może|być może|prawie|blisko|niemal|maksymalnie|mniej więcej|ponad|aż|"
            "nawet do|prawdopodobnie"
        ),
        perhaps="być może|może|nawet|prawdopodobnie|możliwe że|a nawet|być może nawet|może nawet",
        change=(
            "wzros*|wzrós*|wzrasta*|rośnie|rosną|rosł*|urós*|uros*|zwiększ*|podwyższ*|podniós*|"
            "podnios*|podniesi*|spad*|spaś*|obniż*|zmniejsz*|zmala*|male*|skurcz*|ogranicz*|"
            "zreduk*|redukcj*|skoryg*|korekt*|zmieni*|zmian*|rozbudow*|rozszerz*|podwoi*|potroi*|"
            "skoczy*|skok*|podskoczy*|wystrzeli*|ścię*|obcię*|zaktualiz*|powiększ*|poszybow*|"
            "stopniał*|runę*|waha*"
        ),
        ceiling="i|ale|lecz|a|lub",
    ),
    times=TimeWords(
        months={
            1: "styczeń|stycznia|styczniu|styczniem",
            2: "luty|lutego|lutym",
            3: "marzec|marca|marcu|marcem",
            4: "kwiecień|kwietnia|kwietniu|kwietniem",
            5: "maj|maja|maju|majem",
            6: "czerwiec|czerwca|czerwcu|czerwcem",
            7: "lipiec|lipca|lipcu|lipcem",
            8: "sierpień|sierpnia|sierpniu|sierpniem",
            9: "wrzesień|września|wrześniu|wrześniem",
            10: "październik|października|październiku|październikiem",
            11: "listopad|listopada|listopadzie|listopadem",
            12: "grudzień|grudnia|grudniu|grudniem",
        },
        month_abbreviations={
            1: "sty",
            2: "lut",
            3: "mar",
            4: "kwi",
            6: "cze",
            7: "lip",
            8: "sie",
            9: "wrz",
            10: "paź",
            11: "lis",
            12: "gru",
        },
        weekdays={
            1: "poniedziałek|poniedziałku",
            2: "wtorek|wtorku",
            3: "środa|środę|środy|środzie",
            4: "czwartek|czwartku",
            5: "piątek|piątku",
            6: "sobota|sobotę|soboty|sobocie",
            7: "niedziela|niedzielę|niedzieli",
        },
        year_parts={
            "early": "początek|początku|na początku",
            "mid": "połowa|połowie|połowy",
            "late": "koniec|końcu|końca|pod koniec",
            "spring": "wiosna|wiosną|wiosny|wiosnę",
            "summer": "lato|latem|lata",
            "autumn": "jesień|jesienią|jesieni",
            "winter": "zima|zimą|zimy|zimę",
            "h1": "pierwsza połowa|pierwszej połowie|pierwsze półrocze|pierwszym półroczu",
            "h2": "druga połowa|drugiej połowie|drugie półrocze|drugim półroczu",
            "q1": "pierwszy kwartał|pierwszym kwartale|pierwszego kwartału",
            "q2": "drugi kwartał|drugim kwartale|drugiego kwartału",
            "q3": "trzeci kwartał|trzecim kwartale|trzeciego kwartału",
            "q4": "czwarty kwartał|czwartym kwartale|czwartego kwartału",
        },
        relative={
            "day-0": "dziś|dzisiaj",
            "day-1": "wczoraj",
            "week-0": "w tym tygodniu",
            "week-1": "w zeszłym tygodniu|w ubiegłym tygodniu|zeszłego tygodnia",
            "month-0": "w tym miesiącu",
            "month-1": "w zeszłym miesiącu|w ubiegłym miesiącu|zeszłego miesiąca",
            "year-0": "w tym roku|bieżącym roku",
            "year-1": "w zeszłym roku|w ubiegłym roku|zeszłego roku|ubiegłego roku",
            "year-2": "przed dwoma laty|dwa lata temu",
        },
        until="do|po",
        day_endings="-go|-ego|.",
        day_range="do|i|a|lub|na",
        decade_endings="-te|-tych|-e|-ych",
        decade_nouns="lata|latach|latami|lat",
        clock="rano|wieczorem|w nocy|po południu|nad ranem",
        clock_range="do",
        parts="początek|początku|koniec|końcu|końca|połowa|połowie|połowy|pod koniec",
        before_year=(
            "rok|roku|rokiem|lata|latach|latami|lat|lato|latem|jesień|jesienią|jesieni|zima|zimą|"
            "zimy|wiosna|wiosną|wiosny|początku|końcu|końca|połowie|połowy|sezon|sezonie|roku"
        ),
        after_year="rok|roku|rokiem|r.|r|rr.|roku|latach",
        since="od|po|przed",
        durations=(
            "sekunda|sekundy|sekund|sekundę|minuta|minuty|minut|minutę|godzina|godziny|godzin|"
            "godzinę|godzinach|doba|doby|dobę|dób|dzień|dni|dnia|dniom|dniami|dniach|tydzień|"
            "tygodnie|tygodni|tygodnia|tygodniach|miesiąc|miesiące|miesięcy|miesiąca|miesiącach|"
            "kwartał|kwartały|kwartałów|rok|lata|lat|roku|latach|latami|latom|dekada|dekady|dekad|"
            "dziesięciolecia|dziesięcioleci|wiek|wieki|wieków|wieku|stulecia|stuleci|dniow*|godzinn*|"
            "tygodniowy|tygodniowa|tygodniowe|tygodniową|tygodniowego|tygodniowej|tygodniowych|"
            "miesięczny|miesięczna|miesięczne|miesięczną|miesięcznego|miesięcznej|miesięcznych|"
            "minutow*|lecie|lecia|nocy|noce"
        ),
        duration_fillers="pełnych|ostatnich|ostatnie|długich|całych|najbliższych|minionych|kolejnych|i pół",
        joint="i",
        old="",
        aged="w wieku|wieku|wiek|wieku od|w wieku od|wieku do|lat",
        age_words="letni*|latek|latk*|latek",
    ),
    nouns=NounWords(
        case_endings="a|u|y|i|e|ę|ą|o|ie|ia|iu|ią|ię|om|ami|ach|ów|owi|em|iem|owie|ii|ji|ej|ego|emu|ym|im|ymi|imi|ych|ich|mi|ny|nie|cie",
        shortest_stem=3,
        vowel_changes="óo",
        things={
            "soldiers": "żołnierz|bojownik|najemnik|wojskowy|wojsko|wojsk",
            "containers": "kontener",
            "shells": "granat artyleryjski",  # pocisk is a missile, too
            "missiles": "rakieta",
            "munitions": "amunicja|amunicji",
            "tanks": "czołg",
            "ships": "statek|statki|statków|okręt",
            "wagons": "wagon",
            "trains": "pociąg",
            "drones": "dron",
            "workers": "robotnik|pracownik",
            "horses": "koń|konie|koni",
            "dogs": "pies|psy|psów",
            "guns": "działo|dział|haubica|haubic|armata|armat",
            "vehicles": "ciężarówka|ciężarówek|pojazd|samochód",
            "aircraft": "samolot|śmigłowiec|śmigłowce|śmigłowców|myśliwiec|myśliwce|myśliwców",
            "civilians": "cywil|cywile|cywilny",
            "officers": "oficer",
            "prisoners": "jeniec|jeńcy|jeńców|więzień|więźniów",
            "children": "dziecko|dzieci",
            "deliveries": "dostawa|dostaw|rejs",
        },
        plural_endings="ów|ami|om|ach|ek|ni|rzy|cy|ści|ci",
        no_plural_endings="dom|tom|atom|wiek|",
        plural_verbs=(
            "jest|są|było|byli|zginęło|zginęli|zmarło|z nich|spośród nich|z których|przeżyło|zaginęło|"
            "trafiło|poddało|uciekło|innych|odniosło|wróciło|poległo|zostało|wybuchły|utonęło"
        ),
        plurals=(
            "osób|osoby|ludzi|żołnierzy|żołnierze|rakiet|rakiety|pociski|ton|min|bomb|maszyn|armat|"
            "haubic|systemy|jednostek|sztuk|brygad|kompanii|mężczyzn|kobiet|dzieci|zabitych|rannych|"
            "poległych|jeńców|zaginionych|wojskowych|robotników|cywilów|ofiar|ofiary|kontenery|"
            "czołgi|statki|okręty|wagony|oficerowie|samoloty|drony|szkół|szpitali|ataki|przypadki|"
            "tysięcy|wojsk|dostaw|partii|głowic|pociągi|wyrzutni|dział|dział|granaty|amunicji|"
            "obywateli|naboi|pojazdy|kursy|rejsy|rejsów|bojowników|najemników|razy|rany|jeńcy|"
            "moździerzy|Koreańczyków|koreańczyków|strzelców|części|loty|kul|poległo"
        ),
        stops=(
            "i|lub|albo|czy|a|ale|w|we|na|do|z|ze|od|po|o|za|pod|nad|przy|dla|bez|przez|między|"
            "przed|około|ok.|nie|ani|że|jak|niż|który|która|które|których|to|ten|ta|te|tego|on|ona|"
            "ono|oni|one|jego|jej|ich|był|była|było|byli|były|jest|są|będzie|będą|by|już|jeszcze|"
            "tylko|jeśli|gdy|kiedy|gdzie|także|też|również|więcej|mniej|ponad|podał|podała|podaje|"
            "powiedział|powiedziała|według|jednak|lecz|przeciw|wśród|spośród|mniej|dziennie|rocznie|"
            "miesięcznie|tygodniowo|się|zginęło|zginęli|co|oraz|ostatnio|łącznie|maksymalnie|minimum"
        ),
        measures={
            "length": (
                "metr|metra|metry|metrów|m|kilometr|kilometra|kilometry|kilometrów|km|centymetr|"
                "centymetry|centymetrów|mila|mile|mil|mil morskich|stopa|stopy|stóp|cal|cale|cali|"
                "kilometrach|metrach"
            ),
            "area": (
                "kilometr kwadratowy|kilometry kwadratowe|kilometrów kwadratowych|km kw.|km kw|"
                "metrów kwadratowych|metry kwadratowe|m kw.|hektar|hektary|hektarów|ha|akrów"
            ),
            "volume": (
                "litr|litry|litrów|baryłka|baryłki|baryłek|metrów sześciennych|metry sześcienne|"
                "galonów|beczek"
            ),
            "weight": (
                "tona|tony|ton|tonę|tonami|t|kilogram|kilogramy|kilograma|kilogramów|kg|kilo|gram|"
                "gramy|gramów|g|kiloton|kilotony|megaton|uncji"
            ),
            "speed": "kilometrów na godzinę|kilometry na godzinę|km na godz.|węzłów|węzły|metrów na sekundę",
            "temperature": "stopień|stopnie|stopni|stopni celsjusza|st. c",
            "energy": "megawat|megawaty|megawatów|kilowatów|gigawatów|watów|koni mechanicznych",
            "factor": "razy|raza|krotnie|krotny|krotna|krotne|krotnego|krotność",
            "calibre": (
                "mm|milimetr|milimetry|milimetrów|milimetrowy|milimetrowa|milimetrowe|milimetrowych|"
                "milimetrowego|milimetrowej|milimetrową|milimetrowymi|milimetrowym|kalibru"
            ),
            "vote": "głos|głosy|głosów|głosami|głosach",
        },
        behind_count=(
            "zabit*|rann*|poległ*|zaginion*|martw*|jeńców|zginęło|zginęli|osób|z nich|"
            "północnokoreańsk*|rosyjsk*|now*|inn*|bojow*|artyleryjsk*"
        ),
        before_count=(
            "zabito|zginęło|zginęli|stracili|straciła|stracił|rannych|liczy|liczą|wysłali|wysłała|"
            "wysłał|wysłano|łącznie|razem|jeszcze|kolejne|osiągnęła|osiągnęło|osiągnęły|osiągnął|"
            "wynosi|wynosiła|wyniosły|wyniosła|wynoszą|wyniosło|było|około|ok|zniszczono|na|z|"
            "przejęto|schwytano|dostarczyła|dostarczono"
        ),
        before_factor="o",
        year_stands_alone=True,
        factor_objects=(
            "więcej|mniej|większ*|mniejsz*|wyższ*|niższ*|wyżej|niżej|drożej|drożs*|taniej|silniej*|"
            "szybciej|szybsz*|częściej|rzadziej|lepiej|gorzej|tyle|wzrosł*|spadł*"
        ),
        length_words="długości|wysokości|szerokości|głębokości|dalej|długi|szeroki|wysoki|głęboki",
        sure_rates="każdego|co|dziennie|codziennie|tygodniowo|miesięcznie|rocznie",
        rates={
            "day": "dziennie|na dzień|na dobę|codziennie|każdego dnia|w ciągu dnia|na dobę",
            "week": "tygodniowo|na tydzień|co tydzień|każdego tygodnia",
            "month": "miesięcznie|na miesiąc|co miesiąc|każdego miesiąca",
            "year": "rocznie|na rok|co rok|co roku|każdego roku",
        },
        weights_of_money="funt|funty|funtów",
        money_things="pomocy|długu|długów|strat|inwestycji|wsparcia|dochodów|eksportu|towarów|broni",
    ),
    vague=VagueWords(
        half_ordinals="pierwszej|drugiej|pierwsza|druga|pierwszą|drugą",
        share_of="z|ze|tych|owych",
        quantifiers=(
            "kilka|kilku|kilkoma|kilkanaście|kilkunastu|kilkudziesięciu|kilkadziesiąt|kilkaset|"
            "kilkuset|parę|paru|paręset|paruset|parędziesiąt|wiele|wielu|dużo|sporo|niejeden|"
            "dziesiątki|setki|grube"
        ),
        scales=(
            "dziesiątek|dziesiątki|setek|setki|tysięcy|tysiące|tysiąca|tysiącami|milionów|miliony|"
            "milionami|miliona|miliardów|miliardy|miliardami|bilionów|biliony|tys.|tys|mln|mld|bln|"
            "tuzinów"
        ),
        shares=(
            "połowa|połowę|połowy|połowie|połową|jedna trzecia|jedną trzecią|jednej trzeciej|"
            "dwie trzecie|dwóch trzecich|trzy czwarte|trzech czwartych|jedna czwarta|jedną czwartą|"
            "ćwierć|jedna piąta|jedną piątą|dwie piąte|trzy piąte|cztery piąte|jedna dziesiąta|"
            "jedną dziesiątą|dziewięć dziesiątych|co drugi|co druga|co drugie|co drugiego|co trzeci|"
            "co trzecia|co trzecie|co trzeciego|co czwarty|co czwarta|co czwarte|co piąty|co piąta|"
            "co piąte|co piątego|co szósty|co szósta|co siódmy|co ósmy|co dziesiąty|co dziesiąta|"
            "co dziesiątego|co setny|co drugą|co trzecią|co piątą|jedna szósta|jedna ósma|"
            "trzecia część|czwarta część|piąta część|dwie dziesiąte"
        ),
        alone=(
            "dziesiątki|dziesiątek|dziesiątkami|dziesiątkom|setki|setek|setkami|setkom|setkach|"
            "tysiące|tysięcy|tysiącami|tysiącom|tysiącach|miliony|milionów|milionami|milionom|"
            "milionach|miliardy|miliardów|miliardami|miliardach|biliony|bilionów|kilkanaście|"
            "kilkunastu|kilkudziesięciu|kilkadziesiąt|kilkaset|kilkuset|paręset|paruset|parędziesiąt"
        ),
        joints="i",
        sizes=(
            "ogromn*|duż*|wielk*|znaczn*|znacząc*|istotn*|gigantyczn*|masow*|kolosaln*|niemał*|"
            "nieznan*|olbrzymi*|ciężk*|pokaźn*|poważn*|rekordow*|spor*|potężn*"
        ),
        quantities=(
            "ilość|ilości|ilością|ilościach|liczba|liczby|liczbę|liczbą|liczbie|partia|partie|"
            "partii|partię|kwota|kwoty|kwotę|kwotą|kwot|suma|sumy|sumę|sum|straty|strat|stratami|"
            "stratach|wolumen|wolumeny"
        ),
        phrases=(
            "niezliczon*|mnóstwo|dwucyfrow*|trzycyfrow*|czterocyfrow*|pięciocyfrow*|sześciocyfrow*|"
            "jednocyfrow*|wielotysięczn*|wielomilionow*|wielomiliardow*|multum|kilkutysięczn*|"
            "kilkunastotysięczn*|kilkudziesięciotysięczn*|kilkusettysięczn*|kilkumilionow*|"
            "kilkumiliardow*|setki i setki|tysiące i tysiące|krocie"
        ),
        money="sum|kwot|strat",
    ),
    kinds=KindWords(
        dialled="tel|tel.|telefon|faks|infolinia|whatsapp",
        codes=(
            "nr|nr.|numer|numerem|numeru|artykuł|artykułu|artykule|art.|rezolucja|rezolucji|"
            "rezolucję|rezolucją|ust.|ustęp|pkt|punkt|punkcie|rozdział|rozdziale|str.|s.|strona|"
            "stronie|strony|sekcja|tel.|telefon|wersja|wersji|pokój|poz.|pozycja|isbn|issn|akapit|"
            "paragraf|§|godz.|godz|godzinie|godzina"
        ),
        references=(
            "rysunek|rysunku|rys.|tabela|tabeli|tab.|wykres|wykresie|diagram|zdjęcie|fot.|załącznik|"
            "załączniku|faza|fazie|fazy|etap|etapie|kategoria|kategorii|część|tom|tomie|grupa|"
            "grupy|kanał|kanale|trasa|lot|poziom|poziomie|seria|dom|m.|mieszkanie|droga|szkoła|"
            "budynek|krok|sezon|magnitudzie|magnituda|slajd|protokół|przypis|uwaga|ul.|piętro|"
            "wariant|obiekt|blok|faks|aneks|aneksie|linia"
        ),
        classes="faza|fazie|fazy|etap|etapie|kategoria|kategorii|grupa|grupy|poziom|poziomie",
        reference_of="z|i|do|lub|ze",
        streets_before="*ulica|*ulicy|*aleja|*alei",
        scores="wygrał|wygrała|wygrali|wygrana|przegrał|przegrała|przegrali|pokonał|pokonała|pokonali|zwycięstwo|porażka|mecz|meczu|wynik|wynikiem|remis|remisem|przerwy|prowadził",
        carriers="lot|lotu|rejs|rejsu|pociąg",
        models="typ|typu|model|modelu|kaliber|kalibru|kalibrem|hwasong|szahed|szahedy|szahed|lot",
        determiners=(
            "te|ta|ten|tych|wszystkie|wszystkich|każdy|każda|jego|ich|jej|pierwsze|ostatnie|w|we|na|"
            "do|z|ze|lat|lata|latach|przez|po|od|o|dla|i"
        ),
        ordinal_endings="-ty|-ta|-te|-go|-tego|-tej|-ej|-gi|-szy|-mu|-tym|-ym|-cia|-ci|-my|-ma",
        ordinal_dot=True,
    ),
    currencies={
        "EUR": "euro|Euro",
        "USD": (
            "dolarów amerykańskich|dolary amerykańskie|dolarów USA|dolarów|dolary|dolara|dolar|"
            "dolarami|dolarach|dol.|dol|amerykańskich dolarów"
        ),
        "GBP": "funtów szterlingów|funty szterlingi|funta szterlinga|funtów brytyjskich|funtów|funty",
        "KRW": "wonów|wony|won|wona|południowokoreańskich wonów|wonów południowokoreańskich",
        "KPW": "północnokoreańskich wonów|wonów północnokoreańskich",
        "RUB": "rubli|ruble|rubla|rubel|rublami|rosyjskich rubli|rubli rosyjskich|rb.",
        "JPY": "jenów|jeny|jena|jen|jenów japońskich",
        "CNY": "juanów|juany|juana|juan|chińskich juanów|renminbi",
        "UAH": "hrywien|hrywny|hrywna|hrywnę",
        "CHF": "franków szwajcarskich|franki szwajcarskie|franków|franki",
        "PLN": "złotych|złote|złoty|złotego|złotymi|zł|polskich złotych",
        "SEK": "koron szwedzkich|szwedzkich koron",
        "NOK": "koron norweskich|norweskich koron",
        "DKK": "koron duńskich|duńskich koron",
        "CZK": "koron czeskich|czeskich koron",
        "AUD": "dolarów australijskich|australijskich dolarów",
        "CAD": "dolarów kanadyjskich|kanadyjskich dolarów",
        "HKD": "dolarów hongkońskich",
        "TWD": "dolarów tajwańskich",
        "INR": "rupii|rupie|rupii indyjskich",
        "IRR": "riali|rialów|riali irańskich",
        "TRY": "lir|lir tureckich|tureckich lir",
    },
    percent="procent|procenta|procentów|procentami|proc.|proc",
    percentage_points="punktów procentowych|punkty procentowe|punkt procentowy|punktu procentowego|pkt proc.|pkt. proc.|p.p.|pp.|pp",
    own_letters="ąęłńśźż",
    past_endings=(
        "ał|ała|ało|ali|ały|ił|iła|iło|ili|iły|ył|yła|yło|yli|yły|ął|ęła|ęło|ęli|ęły|zło|zła|szedł|szła|szło|szli|ano|ono|ęto|yto|ito|ani|ane|any|eni|one|ony|bici|bite|bity|ęci|ęte|ęty"
    ),
    abbreviations=(
        "gen.|płk.|ppłk.|mjr.|kpt.|por.|ppor.|sierż.|kpr.|szer.|adm.|kmdr.|dr.|prof.|mgr.|"
        "inż.|ks.|abp.|bp.|im.|św.|al.|pl.|tzn.|tj.|tzw.|np.|itp.|itd.|ok.|ur.|zm.|woj.|pow.|"
        "gm.|maks.|min.|m.in.|wg.|ds.|zob.|ww.|zast.|pos.|sen."
    ),
    function_words=(
        "i|w|nie|na|z|że|się|do|jest|to|jak|są|był|była|było|były|przez|także|oraz|który|która|które|"
        "których|przy|dla|już|tylko|po|od|ale|jego|ich|gdy|też|czy|według|został|została|zostało|"
        "podał|ze|we|jako|lub|około|ponad|ma|mają|może|co"
    ),
    saying="poinformował|poinformowała|poinformowali|podał|podała|podali|podaje|szacuje|szacują|szacował|szacowała|szacowali|twierdzi|twierdzą|powiedział|powiedziała|oświadczył|oświadczyła|oświadczyli|ocenia|oceniają|ocenił|oceniła|oceniło|mówi|mówią|uważa|policzył|policzyli",
    attributing="według|wg|zdaniem|jak podaje|jak podała|jak podał|powołując się na|z danych",
    disputing="zaprzecza|zaprzeczył|zaprzeczyła|zaprzeczyło|dementuje|kwestionuje|odrzuca|odrzucił|odrzuciła|wątpi",
    opposing="w przeciwieństwie do|wbrew",
    countries={
        "russia": "rosj*|rosyj*|moskw*|kreml*",
        "ukraine": "ukrai*|kijow*|kijów*",
        "north korea": "korea północna|korei północnej|koreę północną|koreą północną|północnokore*|phenian*|pjongjang*",
        "south korea": "korea południowa|korei południowej|koreę południową|południowokore*|seul*",
        "china": "chin*|pekin*",
        "iran": "iran*|irań*|teheran*",
        "japan": "japon*|japoń*|tokio",
        "usa": "usa|amery*|stany zjednoczone|stanów zjednoczonych|waszyngton*|pentagon*",
        "belarus": "białorus*|mińsk*",
    },
    senses={
        "two thirds": "dwie trzecie|dwóch trzecich",
        "three quarters": "trzy czwarte|trzech czwartych",
        "possible": (
            "może|mogą|mógł|mogła|mogło|mogli|mogłyby|mógłby|mogłaby|mogłoby|planuje|planują|"
            "planował*|zaplanowan*|zamierza|zamierzają|chce|chcą|gotów|gotowa|gotowi|zaproponował*|"
            "proponuje|proponują|obieca*|prawdopodobnie|przypuszczalnie|rzekomo|rzekom*|podobno|"
            "domniema*|będzie|będą|oczeku*|ma wysłać|mają wysłać|miałby|miałaby|mieliby|powinien|"
            "powinna|powinni|jeśli|możliwe|możliw*|wyśle|wyślą"
        ),
        "hedged": (
            "może|mogą|mógłby|mogłaby|mogłoby|mogliby|planuje|planują|planowano|planowane|"
            "planowanych|zaplanowano|rzekomo|rzekome|rzekomych|podobno|prawdopodobnie|"
            "przypuszczalnie|zaproponowano|zaproponował|zaoferowano|zaoferował|obiecano|obiecał|"
            "zamierza|zamierzają|miałby|miałaby|mieliby"
        ),
        "negative": (
            "nie*|nigdy|nikt|nic|żaden|żadn*|bez|ani|ledwie|zaledwie|zaprzecz*|odmów*|odmaw*|brak*|"
            "maksym*|najwyż*|mniej|prawie|dementuj*|zdementow*"
        ),
        "killed": (
            "rozstrz*|stracon*|egzek*|uton*|utop*|utopi*|zabi*|zgin*|gin*|poleg*|poległ*|śmier*|zmar*|umar*|umier*|martw*|ofiar*|strat*|strac*|"
            "utrac*|ubit*|likwid*|zlikwid*|nie żyje|nie żyją|wyelimin*|mord*|wymord*|zamord*|trup*|"
            "ciał*|padł*|pad*|życie|życia|zastrzel*"
        ),
        "wounded": "rann*|ran*|zran*|ofiar*|strat*|okalecz*|poszkod*|obraż*",
        "captured": (
            "schwyt*|więzie*|więźni*|skaza*|osadz*|pojma*|jeńc*|jeniec|niewol*|zdoby*|przej*|podda*|"
            "wzię*|areszt*|zatrzym*|złapa*|ujęt*|ujęc*|kapitul*|skapitul*"
        ),
        "losses": "strac*|strat*|utrac*|ubyt*|zgin*|poleg*|zatop*|zaton*|zniszcz*|zabit*|zestrzel*|śmier*",
        "destroyed": (
            "zniszcz*|niszcz*|zatop*|zatap*|zestrzel*|rozbi*|unicestw*|strac*|utrac*|zburz*|"
            "wyelimin*|zaton*"
        ),
        "fled": "dezerter*|zdezerter*|uciek*|ucieka*|ucie*|zbieg*|zbiegł*",
        "missing": "zagin*|brak*|przepad*|niezna*|zniknę*|znikn*",
        "half": "połow*|połów*|pół*",
        "third": "trzeci*",
        "quarter": "czwart*|ćwier*|kwarta*",
        "fifth": "piąt*",
        "tenth": "dziesiąt*",
        "great": (
            "ogrom*|olbrzym*|gigant*|masow*|niezlicz*|wielk*|potężn*|kolosal*|duż*|niebotyczn*|"
            "znaczn*|mnóstw*"
        ),
        "small": (
            "kilk*|par*|nieliczn*|niewiel*|mał*|drobn*|skrom*|garst*|niedu*|znikom*|nisk*|ostatni*|"
            "najbliż*|mniej*"
        ),
        "multiple": (
            "dwukrot*|dwa razy|podwo*|podwój*|trzykrot*|potro*|potrój*|razy|czterokrot*|połow*|"
            "dziesięciokrot*|dwa|zdwo*"
        ),
        "deaths": "zginęło|zginęli|zabito|zabitych|poległo|poległych|zabici",
        "injuries": "rannych|ranni|raniono|rannymi",
        "departed": (
            "opuś*|opuszcz*|wycof*|odesz*|odjech*|wróc*|powró*|powrac*|pozosta*|zosta*|lew*|"
            "wyjech*|wysz*|odwr*"
        ),
        "arrived": (
            "przyb*|przyj*|przyl*|przysz*|dotar*|dotrz*|dostar*|wylądow*|otrzym*|doszł*|trafi*|"
            "napły*"
        ),
        "trained": "szkol*|wyszkol*|przeszkol*|trenow*|trening*|ćwicz*|przygotow*|ucz*",
        "traded": "sprzeda*|kup*|zakup*|naby*|odsprzed*",
        "produced": (
            "produk*|wyprodukow*|wytw*|zbudow*|budow*|wybudow*|zmontow*|stworz*|wykona*|postawi*"
        ),
        "fired": (
            "wystrzel*|odpal*|strzel*|ostrzel*|zaatakow*|atak*|zwoln*|rozpocz*|wypuś*|wypuszcz*"
        ),
        "confirmed": "potwierd*|zweryfik*|sprawdz*|dowiedz*|udowod*|oficjal*|ustal*",
        "only": "tylko|jedynie|zaledwie|wyłącznie|jedyn*|nie|ledwo|raptem|dopiero",
        "more": (
            "jeszcze|inn*|dodatk*|kolejn*|now*|także|również|więcej|ponadto|dalsz*|następn*|"
            "drug*|dodat*"
        ),
        "elite": "elit*|specjal*|komandos*|spadochron*|desant*",
        "secret": "tajn*|tajemn*|sekret*|skry*|potajem*|niejawn*",
        "many": (
            "wiel*|licz*|więk*|mnóstw*|setk*|tysi*|milion*|dziesiąt*|sporo|dużo|masa|więcej|ponad"
        ),
        "intelligence": "wywiad*|służb*|szpieg*|kontrwywiad*",
        "model": "model*|symul*|oblicz*|ekstrapol*|wylicz*|algorytm*",
        "mostly": "prawie|niemal|wszys*|więk*",
        "damaged": "uszk*|zniszcz*|traf*",
    },
)
