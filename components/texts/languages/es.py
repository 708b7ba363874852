"""Spanish."""

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

SPANISH = Language(
    code="es",
    decimal=",",
    decimal_differs=True,
    numbers=NumberWords(
        adds_digits=True,
        scale_in="en",
        values={
            1: "un|uno|una|ún",
            2: "dos",
            3: "tres",
            4: "cuatro",
            5: "cinco",
            6: "seis",
            7: "siete",
            8: "ocho",
            9: "nueve",
            10: "diez|decena|decenas",
            11: "once",
            12: "doce",
            13: "trece",
            14: "catorce",
            15: "quince|quincena",
            16: "dieciséis|dieciseis|diez y seis",
            17: "diecisiete|diez y siete",
            18: "dieciocho|diez y ocho",
            19: "diecinueve|diez y nueve",
            20: "veinte|veintena",
            21: "veintiuno|veintiún|veintiun|veintiuna",
            22: "veintidós|veintidos",
            23: "veintitrés|veintitres",
            24: "veinticuatro",
            25: "veinticinco",
            26: "veintiséis|veintiseis",
            27: "veintisiete",
            28: "veintiocho",
            29: "veintinueve",
            30: "treinta|treintena",
            40: "cuarenta|cuarentena",
            50: "cincuenta|cincuentena",
            60: "sesenta",
            70: "setenta",
            80: "ochenta",
            90: "noventa",
            100: "cien|ciento",
            200: "doscientos|doscientas",
            300: "trescientos|trescientas",
            400: "cuatrocientos|cuatrocientas",
            500: "quinientos|quinientas",
            600: "seiscientos|seiscientas",
            700: "setecientos|setecientas",
            800: "ochocientos|ochocientas",
            900: "novecientos|novecientas",
        },
        articles="un|uno|una",
        durations_of_one="un|una",
        scales={
            2: "centenar|centenares",
            3: "mil|miles|millar|millares",
            6: "millón|millones|millon|mill.|mills.|mio|mln",
            9: "millardo|millardos",
            12: "billón|billones|billon",
            18: "trillón|trillones|trillon",
        },
        dozens="docena|docenas",
        bare="mil|millón|centenar|millar|docena|millardo|billón",
        approximate=(
            "decena|decenas|quincena|veintena|treintena|cuarentena|cincuentena|centenar|centenares|"
            "millar|millares"
        ),
        scale_joint="de",
        homonyms="once",
        parts={
            0.5: "medio|media",
            0.25: "cuarto|un cuarto",
            0.75: "tres cuartos|tres cuartas partes",
            1.5: "uno y medio",
        },
        part_of="de",
        and_part={0.5: "y medio|y media", 0.25: "y cuarto"},
        point="coma|punto",
        zero="cero",
        ten_joint="y",
        share_joints="de cada",
        share_nouns="*",
        share_of_many="de cada",
    ),
    qualifiers=QualifierWords(
        prefix=(
            ("low", "more than", "más de|mas de|más del|mucho más de|bastante más de"),
            (
                "low",
                "more than",
                "muchos más de|muy por encima de|muy por encima de los|por encima de",
            ),
            (
                "low",
                "more than",
                "por encima de los|por encima de las|por encima del|encima de|superior a",
            ),
            (
                "low",
                "more than",
                "superiores a|superior a los|superior al|superiores a los|superiores al",
            ),
            ("low", "more than", "mayor que|mayor de|mayor a|mayores a|superando|superando los"),
            (
                "low",
                "more than",
                "supera|superan|superó|superaron|superaba|superaban|superado|superar",
            ),
            ("low", "more than", "supera los|superan los|superó los|superaron los|superaba los"),
            ("low", "more than", "superaban los|superado los|superar los|supera las|superan las"),
            ("low", "more than", "superó las|superaron las|superado las|superar las|superando las"),
            (
                "low",
                "more than",
                "supera el|superan el|superó el|superar el|superado el|supera ya los",
            ),
            (
                "low",
                "more than",
                "superará|superará los|superarán los|superaría los|superarían los",
            ),
            (
                "low",
                "more than",
                "superara los|superarían|superaría|superarán|superen los|supere los",
            ),
            (
                "low",
                "more than",
                "excede|exceden|excedió|excedía|exceder|excedido|excede los|exceden los",
            ),
            (
                "low",
                "more than",
                "excedió los|excedían los|exceder los|excedido los|excede el|exceden de",
            ),
            (
                "low",
                "more than",
                "excede de|excedió de|excede de los|rebasa|rebasan|rebasó|rebasaron",
            ),
            ("low", "more than", "rebasa los|rebasan los|rebasó los|rebasaron los|rebasado los"),
            ("low", "more than", "rebasado|rebasar|rebasar los|sobrepasa|sobrepasan|sobrepasó"),
            ("low", "more than", "sobrepasa los|sobrepasan los|sobrepasó los|sobrepasaron los"),
            (
                "low",
                "more than",
                "sobrepasado los|sobrepasar los|sobrepasaron|pasa de|pasan de|pasaron de los",
            ),
            (
                "low",
                "more than",
                "pasa de los|pasan de los|pasa ya de los|ha pasado de los|más allá de",
            ),
            ("low", "more than", "más allá de los|pasado de los|sobrepasa el|rebasa el|rebasó el"),
            (
                "low",
                "at least",
                "al menos|por lo menos|cuando menos|como mínimo|mínimo|un mínimo de",
            ),
            (
                "low",
                "at least",
                "cuanto menos|no menos de|no menos del|no menos que|a lo menos|mín.|min.",
            ),
            (
                "low",
                "at least",
                "a partir de|a partir de los|desde al menos|mínimo de|nada menos que",
            ),
            ("low", "at least", "nada menos de|siquiera|no inferior a|no inferiores a|no baja de"),
            (
                "low",
                "at least",
                "no bajan de|no baja de los|no bajan de los|no bajará de|al menos a",
            ),
            ("low", "at least", "al menos los|al menos las|al menos el"),
            ("high", "up to", "hasta|hasta los|hasta las|hasta el|hasta unos|hasta un|tantos como"),
            ("high", "up to", "tantas como|hasta casi|hasta la"),
            (
                "high",
                "no more than",
                "como máximo|como mucho|a lo sumo|máximo|un máximo de|máximo de|máx.",
            ),
            (
                "high",
                "no more than",
                "cuando más|cuando mucho|no más de|no más del|no más que|max.",
            ),
            (
                "high",
                "no more than",
                "nunca más de|apenas|apenas unos|apenas unas|apenas los|apenas el",
            ),
            (
                "high",
                "no more than",
                "limitado a|limitada a|limitados a|limitadas a|un tope de|tope de",
            ),
            ("high", "no more than", "un límite de|límite de|un techo de|techo de|no superior a"),
            ("high", "no more than", "no superiores a|sin superar|sin superar los|sin exceder"),
            (
                "high",
                "no more than",
                "sin pasar de|sin rebasar los|no pasa de|no pasan de|no pasa de los",
            ),
            (
                "high",
                "no more than",
                "no pasan de los|no pasó de|no pasaron de|solo hasta|a lo más",
            ),
            (
                "high",
                "no more than",
                "no pasaban de|no pasará de|no mayor de|no mayor a|inferior o igual a",
            ),
            ("high", "no more than", "poco más que|si acaso|no pasó de los|topado en"),
            (
                "high",
                "fewer than",
                "menos de|menos del|mucho menos de|bastante menos de",
            ),
            (
                "high",
                "fewer than",
                "por debajo de|por debajo de los|por debajo del|debajo de|muy por debajo de",
            ),
            (
                "high",
                "fewer than",
                "muy por debajo de los|por debajo de las|inferior a|inferiores a",
            ),
            (
                "high",
                "fewer than",
                "inferior a los|inferior al|inferiores a los|menor que|menor de|menor a",
            ),
            (
                "high",
                "fewer than",
                "menores a|ni siquiera|no llega a|no llegan a|no llegó a|no llegaron a",
            ),
            (
                "high",
                "fewer than",
                "no llega a los|no llegan a los|no llegó a los|no llegaron a los",
            ),
            ("high", "fewer than", "no llegaba a|no llegaban a|no llegaba a los|no llegaban a los"),
            ("high", "fewer than", "no llega al|no llegan al|no llegó al|no alcanza|no alcanzan"),
            ("high", "fewer than", "no alcanza los|no alcanzan los|no alcanzó|no alcanzó los"),
            (
                "high",
                "fewer than",
                "no alcanzaron|no alcanzaron los|no alcanzaba los|no alcanzaban los",
            ),
            ("high", "fewer than", "no alcanza el|no alcanzó el|sin llegar a|sin llegar a los"),
            (
                "high",
                "fewer than",
                "sin alcanzar los|bajo los|lejos de|lejos de los|no ha llegado a",
            ),
            (
                "high",
                "fewer than",
                "no han llegado a|no ha alcanzado los|no han alcanzado los|ni llega a",
            ),
            ("high", "fewer than", "no llegará a|no llegarán a|no llegaría a|no llegarían a"),
            (
                "about",
                "about",
                "unos|unas|aproximadamente|aprox.|aprox|alrededor de|alrededor de los",
            ),
            (
                "about",
                "about",
                "alrededor del|alrededor de las|en torno a|en torno a los|en torno al",
            ),
            (
                "about",
                "about",
                "en torno a las|más o menos|cerca de|cerca de los|cerca del|cerca de las",
            ),
            (
                "about",
                "about",
                "del orden de|del orden de los|entorno a|a eso de|sobre los|sobre las",
            ),
            ("about", "about", "ronda|rondan|rondaba|rondaban|ronda los|rondan los|rondaba los"),
            (
                "about",
                "about",
                "rondaban los|rondaría los|rondarían los|rondando los|ronda el|rondan el",
            ),
            (
                "about",
                "about",
                "ronda las|rondan las|rondó los|rondaron los|estimado en|estimada en",
            ),
            (
                "about",
                "about",
                "estimados en|estimadas en|algo así como|cosa de|se calcula en|ca.|circa",
            ),
            (
                "about",
                "about",
                "se estima en|se estiman en|calculado en|calculada en|calculados en",
            ),
            ("about", "about", "grosso modo|como unos|como unas|en el orden de|en el orden de los"),
            (
                "about",
                "about",
                "a grandes rasgos|estimadamente|a unos|a unas|estimada de|estimado de",
            ),
            ("about", "about", "en aproximadamente|en las inmediaciones de|por el orden de"),
            (
                "about",
                "nearly",
                "casi|cuasi|prácticamente|poco menos de|poco menos del|algo menos de",
            ),
            (
                "about",
                "nearly",
                "algo menos del|un poco menos de|roza|rozan|rozaba|rozaban|roza los",
            ),
            (
                "about",
                "nearly",
                "rozan los|rozaba los|rozaron los|rozó los|rozando los|roza el|rozan el",
            ),
            (
                "about",
                "nearly",
                "se acerca a|se acercan a|se acerca a los|se acercan a los|se acercaba a",
            ),
            (
                "about",
                "nearly",
                "se acerca al|se acercaba a los|se aproxima a|se aproximan a|cercano a",
            ),
            (
                "about",
                "nearly",
                "se aproxima a los|se aproximan a los|cercanos a|cercana a|cercanas a",
            ),
            (
                "about",
                "nearly",
                "cercano a los|cercana a los|cercano al|próximo a|próxima a|próximos a",
            ),
            (
                "about",
                "nearly",
                "ligeramente por debajo de|ligeramente inferior a|a punto de alcanzar los",
            ),
            ("about", "nearly", "ligeramente menos de|a punto de llegar a los|casi casi|frisa los"),
            (
                "about",
                "just over",
                "poco más de|poco más del|algo más de|algo más del|un poco más de",
            ),
            (
                "about",
                "just over",
                "ligeramente más de|ligeramente superior a|ligeramente por encima de",
            ),
            (
                "about",
                "just over",
                "un poco más del|apenas más de|apenas por encima de|algo por encima de",
            ),
        ),
        suffix=(
            (
                "low",
                "at least",
                "o más|y más|o mas|como mínimo|por lo menos|al menos|cuando menos|mínimo",
            ),
            (
                "low",
                "at least",
                "o incluso más|si no más|en adelante|para arriba|o superior|o superiores",
            ),
            ("low", "at least", "incluso más|tirando por lo bajo|como poco"),
            ("low", "more than", "largos|largas|y pico|y tantos|y tantas|y pico de"),
            (
                "high",
                "no more than",
                "como máximo|como mucho|a lo sumo|máximo|o menos|y menos|a lo más",
            ),
            (
                "high",
                "no more than",
                "cuando más|cuando mucho|tirando por lo alto|si acaso|o inferior",
            ),
            ("about", "about", "aproximadamente|más o menos|aprox.|aprox|aproximados|aproximadas"),
            ("about", "about", "o así|poco más o menos|grosso modo|arriba o abajo|más menos"),
        ),
        attached="y",
        until_now="por primera vez|hasta hoy|hasta ahora|hasta la fecha|hasta entonces|hasta el momento",
        fillers=(
            "otros|otras|otro|otra|nuevos|nuevas|adicionales|total|de|ya|incluso|solo|sólo|solamente|"
            "posiblemente|probablemente|quizá|quizás|tal|vez|también|actualmente|cifra|número|a|en|"
            "supuestos|supuestamente|presuntamente|esos|aun|aún|todavía|hoy|ahora|se|estima|son|ser|"
            "los|las|entre|con|creces|ampliamente|largamente|holgadamente|claramente"
        ),
        articles="los|las|el|la|un|una|unos|unas|sus|estos|estas|esos|esas|aquellos|al|del|su",
        definite="los|las|esos|aquellos|estos|esas|estas",
        parts=(
            "familias de|familiares de|parientes de|viudas de|madres de|familias de los|"
            "familiares de los|mayoría de los|mayoría de las|mayor parte de los|mayor parte de las|"
            "fracción de los|ninguno de los|algunos de los|algunas de las|muchos de los|muchas de las|"
            "varios de los|parte de los|parte de las|cada uno de los|ni uno de los|ninguna de las|"
            "resto de los|pocos de los|en lugar de|en vez de"
        ),
        prepositions="cerca de|sobre los|sobre las|bajo los|lejos de|encima de|debajo de|a unos|a unas|ronda",
        negators=(
            "no|nunca|jamás|tampoco|ni|en ningún caso|en ningún momento|de ningún modo|nada|"
            "no ha|no han|nunca ha|nunca han|no se|no había|no habían|jamás ha"
        ),
        degrees="perdió|perdieron|perdido|mató|mataron|murieron|muerto|envió|enviaron|enviado|hubo|hay|tiene|tienen|tenía|recibió|recibieron|fueron|son|quedan|llegaron|llegado|gastó|costó|entregó|entregaron|capturó|mucho|muchos|bastante|realmente|ya|ha|han|había|habían|haya|hayan|muy|se|podría|debe",
        denied_already="esto y|eso y",
        nobody="nadie|pocos|ya no",
        denials="no|nunca|jamás|tampoco|ni",
        untruths="falso|mentira|incorrecto",
        untruths_of="que",
        denied_before=(
            "no confirmó|no ha confirmado|no confirma|no confirmaron|sin confirmar|negó|niega|niegan|negaron|negaba|negaban|negado|negando|negar|desmintió|desmiente|"
            "desmienten|desmintieron|desmentido|desmintiendo|desmentir|refutó|refuta|refutan|"
            "refutaron|es falso que|falso que|inventó|inventaron|se retractó|rechazó la cifra|"
            "rechaza la cifra|rechazó que|rechaza que|cuestionó que|descartó que|descarta que|"
            "descartaron que|rechazaron que|puso en duda|pone en duda|informó erróneamente|afirmó falsamente|no es cierto que|no es verdad que|no confirmó que|no hay pruebas de"
        ),
        denied_behind=(
            "falso|falsa|falsos|falsas|desmentido|desmentida|desmentidos|desmentidas|desmintió|"
            "desmiente|inventado|inventada|inventados|inventadas|mentira|bulo|retractó|retractado|"
            "retractada|refutado|refutada|refutados|negado|negada|negados|ficticio|ficticia|"
            "ficticios|ficticias|infundado|infundada|inexistentes|un montaje|retirada por|"
            "nunca existieron|jamás existieron|nunca llegaron|carece de fundamento|erróneo|errónea"
        ),
        contrasts="pero|mientras|aunque|sin embargo|sino|según|no obstante|en cambio",
        multiples="doble|triple|dos veces|tres veces|veces|mitad|exactamente|justo",
        topics={
            "hasta": "desde+|llegó|llegaron|llega|llegan|avanzó|avanzaron|viajó|viajaron",
            "hasta el": "desde+|avanzó|viajó|llegó|kilómetro",
            "hasta la": "desde+|avanzó|viajó|llegó",
            "sobre los": (
                "informó+|informe+|informes+|datos+|información+|acuerdo+|preguntó+|preguntado+|habló+|"
                "dijo|noticias+|detalles+|cayó+|cayeron+|lanzó+|lanzaron+|disparó+|debate+|ataque+|"
                "bombas+|interrogó+|pruebas+|duda+|dudas+|control+|victoria+|impuesto+|declaró+"
            ),
            "sobre las": "informó+|informe+|datos+|cayó+|cayeron+|habló+|noticias+|debate+|pruebas+",
            "cerca de": "ciudad|pueblo|base|aldea|situada|ubicada|situado|ubicado|desplegados",
            "bajo los": "soldados|muertos|enterrados|atrapados|cuerpos|murieron",
            "mayor de": "estado|plaza",
            "mayor que": "",
        },
        comparatives="que",
    ),
    ranges=RangeWords(
        target="hasta",
        to="a|al|a los|hasta|hasta los|hasta el|y hasta|a unos",
        either="o|u|ó",
        both="y|e",
        between="entre|entre los|entre el|entre las|de entre|entre un|entre unos|entre unas",
        start="de|del|desde|desde los|de los|desde el|de unos|desde unos",
        inner=(
            "unos|unas|los|las|el|un|una|quizá|quizás|tal vez|posiblemente|probablemente|incluso|casi|hasta|"
            "aproximadamente|cerca de|alrededor de|máximo|como máximo"
        ),
        perhaps="quizá|quizás|tal vez|posiblemente|probablemente|incluso|quizá incluso|potencialmente",
        change=(
            "pasó|pasa|pasan|pasaron|pasar|pasado|pasando|pasará|pasarán|pasaba|aument*|subió|suben|"
            "sube|subieron|subir|subido|subida|creció|crece|crecen|crecieron|crecer|crecido|"
            "crecimiento|increment*|elev*|cayó|caen|cae|cayeron|caer|caído|caída|baj*|descend*|"
            "descens*|descendió|disminu*|redu*|recort*|reducción|salt*|escal*|multiplic*|duplic*|"
            "triplic*|ampl*|revis*|rebaj*|correg*|corrig*|cambi*|evolucion*|alza|repunt*|desplom*|"
            "ascend*|contra*jo|aceler*|retroced*|ajust*|actualiz*"
        ),
        ceiling="y|pero|o|aunque",
    ),
    times=TimeWords(
        day_endings="º|°|ro|o",
        day_of="de|del|del año|de año",
        day_range="al|y|a|o",
        decade_endings="s",
        clock=(
            "h|h.|hrs|hrs.|horas de la mañana|a.m.|p.m.|am|pm|de la mañana|de la tarde|de la noche|"
            "de la madrugada"
        ),
        clock_joint="h",
        clock_range="a|y",
        parts="finales|fines|principios|mediados|comienzos|inicios",
        year_prefixes="post|pre",
        before_year=(
            "en|desde|hasta|antes|después|año|años|durante|partir de|finales de|fines de|"
            "principios de|comienzos de|mediados de|inicios de|verano de|otoño de|invierno de|"
            "primavera de|antes de|después de|año de|ejercicio|curso|para|temporada|finales del|"
            "a inicios de"
        ),
        since="desde|tras|antes de",
        durations=(
            "segundo|segundos|minuto|minutos|hora|horas|día|días|semana|semanas|mes|meses|trimestre|"
            "trimestres|semestre|semestres|año|años|década|décadas|siglo|siglos|quinquenio|noche|"
            "noches|jornada|jornadas|bienio"
        ),
        duration_fillers="largos|largas|últimos|últimas|primeros|primeras|próximos|próximas|otros",
        joint="y",
        old="de edad",
        aged="edad de|de edad",
        months={
            1: "enero",
            2: "febrero",
            3: "marzo",
            4: "abril",
            5: "mayo",
            6: "junio",
            7: "julio",
            8: "agosto",
            9: "septiembre|setiembre",
            10: "octubre",
            11: "noviembre",
            12: "diciembre",
        },
        month_abbreviations={
            1: "ene",
            2: "feb",
            3: "mar",
            4: "abr",
            5: "may",
            6: "jun",
            7: "jul",
            8: "ago",
            9: "sept|sep",
            10: "oct",
            11: "nov",
            12: "dic",
        },
        weekdays={
            1: "lunes",
            2: "martes",
            3: "miércoles",
            4: "jueves",
            5: "viernes",
            6: "sábado",
            7: "domingo",
        },
        year_parts={
            "early": "principios de|a principios de|comienzos de|a comienzos de|inicios de|a inicios de|principios del año|a principios del año",
            "mid": "mediados de|a mediados de|mediados del año",
            "late": "finales de|a finales de|fines de|a fines de|final de|al final de|finales del año|a finales del año|fines del año",
            "spring": "primavera|primavera de|primavera del",
            "summer": "verano|verano de|verano del",
            "autumn": "otoño|otoño de|otoño del",
            "winter": "invierno|invierno de|invierno del",
            "h1": "primer semestre|primer semestre de|primera mitad de",
            "h2": "segundo semestre|segundo semestre de|segunda mitad de",
            "q1": "primer trimestre|primer trimestre de",
            "q2": "segundo trimestre|segundo trimestre de",
            "q3": "tercer trimestre|tercer trimestre de",
            "q4": "cuarto trimestre|cuarto trimestre de",
        },
        relative={
            "day-0": "hoy",
            "day-1": "ayer|hace un día|hace 1 día",
            "day-2": "anteayer|antes de ayer|hace dos días|hace 2 días",
            "week-0": "esta semana|semana en curso",
            "week-1": "la semana pasada|semana pasada|semana anterior|hace una semana|hace 1 semana",
            "month-0": "este mes|mes en curso",
            "month-1": "mes pasado|mes anterior|hace un mes|hace 1 mes",
            "year-0": "este año|año en curso",
            "year-1": "año pasado|año anterior|hace un año|hace 1 año",
            "year-2": "año antepasado|hace dos años|hace dos años|hace 2 años",
            "day-3": "hace tres días|hace 3 días",
            "day-4": "hace cuatro días|hace 4 días",
            "day-5": "hace cinco días|hace 5 días",
            "day-6": "hace seis días|hace 6 días",
            "week-2": "hace dos semanas|hace 2 semanas",
            "week-3": "hace tres semanas|hace 3 semanas",
            "week-4": "hace cuatro semanas|hace 4 semanas",
            "week-5": "hace cinco semanas|hace 5 semanas",
            "week-6": "hace seis semanas|hace 6 semanas",
            "month-2": "hace dos meses|hace 2 meses",
            "month-3": "hace tres meses|hace 3 meses",
            "month-4": "hace cuatro meses|hace 4 meses",
            "month-5": "hace cinco meses|hace 5 meses",
            "month-6": "hace seis meses|hace 6 meses",
            "month-7": "hace siete meses|hace 7 meses",
            "month-8": "hace ocho meses|hace 8 meses",
            "month-9": "hace nueve meses|hace 9 meses",
            "month-10": "hace diez meses|hace 10 meses",
            "year-3": "hace tres años|hace 3 años",
            "year-4": "hace cuatro años|hace 4 años",
            "year-5": "hace cinco años|hace 5 años",
        },
        until="a|al|y|hasta|hasta el|hasta finales de",
    ),
    nouns=NounWords(
        case_endings="s|es",
        things={
            "soldiers": "soldado|militar|combatiente|mercenario|tropa|efectivo",
            "containers": "contenedor",
            "shells": "proyectil|obús|obuses",
            "missiles": "misil|cohete",
            "munitions": "munición|municiones",
            "tanks": "tanque",
            "ships": "barco|buque|carguero",
            "wagons": "vagón|vagones",
            "trains": "tren",
            "drones": "dron",
            "workers": "trabajador|obrero",
            "horses": "caballo",
            "dogs": "perro",
            "guns": "cañón|cañones",
            "vehicles": "vehículo|camión|camiones",
            "aircraft": "avión|aviones|helicóptero",
            "civilians": "civil",
            "officers": "oficial del ejército",
            "prisoners": "prisionero|preso|cautivo",
            "children": "niño",
            "deliveries": "entrega|envío",
        },
        plural_endings="s",
        no_plural_endings="",
        plurals="personal",
        skipped="otros|otras|nuevos|nuevas|jóvenes",
        stops=(
            "de|del|y|e|o|u|el|la|los|las|lo|un|una|unos|unas|a|al|en|sobre|bajo|por|para|con|sin|"
            "contra|entre|que|quien|quienes|cual|cuyo|donde|este|esta|estos|estas|ese|esa|esos|esas|"
            "él|ella|ellos|ellas|se|le|les|me|nos|no|ni|más|menos|es|son|fue|fueron|era|eran|ha|han|"
            "había|habían|será|serán|sería|serían|está|están|pero|sino|porque|pues|desde|hasta|según|"
            "durante|tras|ante|como|si|su|sus|ya|también|cuando|mientras|aunque|hoy|ayer|así|muy|"
            "aproximadamente|además|cada|todo|toda|todos|todas|entonces|luego|aún|incluso|antes|"
            "después|excepto|salvo|mediante|hacia|tanto|cuyos|cuyas|dijo|aseguró|afirmó"
        ),
        of="de|de los|de las",
        currency_of="de",
        measures={
            "length": (
                "metro|metros|kilómetro|kilómetros|centímetro|centímetros|milla|millas|"
                "milla náutica|millas náuticas|millas marinas|pie|pies|pulgada|pulgadas"
            ),
            "area": (
                "kilómetro cuadrado|kilómetros cuadrados|metro cuadrado|metros cuadrados|hectárea|"
                "hectáreas|km2|m2"
            ),
            "volume": "litro|litros|barril|barriles|metro cúbico|metros cúbicos|m3|galón|galones",
            "weight": (
                "tonelada|toneladas|kilogramo|kilogramos|kilo|kilos|gramo|gramos|kilotón|kilotones"
            ),
            "speed": "kilómetros por hora|kilómetro por hora|km por hora|nudos",
            "temperature": "grado|grados|grados centígrados|grados Celsius",
            "energy": "megavatio|megavatios|megawatts|kilovatio|kilovatios|gigavatios|caballos de fuerza",
            "factor": "veces|vez",
            "calibre": "milímetro|milímetros",
            "vote": "votos|votos a favor|votos en contra|abstenciones|sufragios",
        },
        year_stands_alone=True,
        before_count=(
            "a|mató|murieron|perdió|perdieron|cuenta|contó|envió|enviado|heridos|con|total|otros|"
            "otras|o|suma|sumaban|desplegó|capturó|identificó|los|las|esos|registró|registraron|"
            "disparó|alcanzó|alcanza|son|recibió|entregó|abatió"
        ),
        behind_count=(
            "muertos|heridos|desaparecidos|capturados|prisioneros|son|han|eran|habían|fueron|"
            "murieron|bajas|más|caídos|desertores|fallecidos|abatidos"
        ),
        factor_objects=(
            "más|menos|el|la|los|las|superior|superiores|mayor|mayores|inferior|inferiores|menor|su|"
            "lo|mejor|peor"
        ),
        sure_rates="por|cada",
        rates={
            "day": "al día|por día|cada día|diarios|diarias|diario|diaria|diariamente|a diario|por noche",
            "week": "a la semana|por semana|cada semana|semanales|semanal|semanalmente",
            "month": "al mes|por mes|cada mes|mensuales|mensual|mensualmente",
            "year": "al año|por año|cada año|anuales|anual|anualmente",
        },
    ),
    vague=VagueWords(
        half_ordinals="primera|segunda",
        share_of="de|los|las|del|sus|esos",
        quantifiers=(
            "varios|varias|algunos|algunas|unos cuantos|unas cuantas|muchos|muchas|pocos|pocas|"
            "numerosos|numerosas|unos pocos|unas pocas|un par de|tantos|tantas|bastantes"
        ),
        shares=(
            "la mitad|un tercio|dos tercios|una tercera parte|la tercera parte|las dos terceras partes|"
            "dos terceras partes|un cuarto|una cuarta parte|la cuarta parte|tres cuartos|"
            "tres cuartas partes|las tres cuartas partes|un quinto|una quinta parte|la quinta parte|"
            "dos quintos|tres quintas partes|cuatro quintas partes|un sexto|la sexta parte|un décimo|"
            "una décima parte|la décima parte|nueve décimas partes|un octavo|"
            "la mayoría|cada tercer|cada segundo|cada cuarto"
        ),
        scales=(
            "decena|decenas|docenas|veintenas|cientos|cientos|centenares|miles|millares|"
            "millones|millardos|billones"
        ),
        alone="decenas|docenas|cientos|centenares|miles|millares|millones|billones",
        joints="de|y|o|y de|e|o de",
        sizes=(
            "enorme|enormes|gran|grande|grandes|ingente|ingentes|importante|importantes|cuantiosa|"
            "cuantiosas|cuantioso|cuantiosos|elevada|elevadas|elevado|elevados|inmensa|inmensas|"
            "inmenso|vasta|vastas|fuertes|fuerte|masivas|masiva|considerable|considerables|"
            "innumerable|numerosas|numerosos|significativa|significativas|alto|alta|altas|graves"
        ),
        quantities=(
            "cantidad|cantidades|suma|sumas|número|números|pérdidas|bajas|volumen|volúmenes|cifra|"
            "cifras|montos|reservas"
        ),
        phrases=(
            "innumerables|incontables|sinnúmero|infinidad|multitud de|cantidades ingentes|"
            "cantidades enormes|cantidades masivas|cantidades industriales|cantidad considerable|"
            "cantidad importante|cantidades importantes|cantidades considerables|cantidad desconocida|"
            "número indeterminado|número desconocido|número considerable|pérdidas cuantiosas|"
            "pérdidas enormes|pérdidas considerables|pérdidas elevadas|pérdidas masivas|"
            "sumas millonarias|suma millonaria|cifra millonaria|sumas ingentes|bajas masivas"
        ),
        money="suma|monto|pérdida|baja",
    ),
    kinds=KindWords(
        dialled="tel|tel.|teléfono|fax|móvil|celular|whatsapp",
        codes=(
            "n.º|nº|n.°|n°|núm.|núm|nro.|número|números|artículo|artículos|art.|resolución|"
            "resoluciones|página|páginas|pág.|págs.|pp.|p.|capítulo|párrafo|sección|sala|oficina|"
            "figura|fig.|tabla|cuadro|tel.|tel|teléfono|teléfonos|isbn|issn|versión|§"
        ),
        references=(
            "habitación|gráfico|gráfica|foto|imagen|diapositiva|anexo|anexos|fase|etapa|categoría|magnitud|"
            "parte|volumen|vol.|tomo|nota|notas|punto|regla|canal|ruta|carretera|puerta|vuelo|"
            "temporada|episodio|nivel|mapa|panel|línea|grupo|años|decreto|ley|directiva|apartado|"
            "kilómetro|km|cota|autopista|lote"
        ),
        classes="fase|etapa|categoría|nivel|tipo|clase|grupo",
        reference_of="de|y|a|o",
        streets_before="calle|avenida|bulevar|plaza|paseo",
        scores="ganó|ganaron|venció|perdió|perdieron|derrotó|victoria|derrota|partido|empate|empató|marcador|gol|goles|final|descanso",
        carriers="vuelo|vuelos|tren|línea",
        models="tipo|modelo|calibre|mk|mk.|clase|misil|misiles|tanque|carro",
        determiners="el|la|los|las|un|una|este|esta|su|cada|del|al",
        ordinal_endings=".er|.ero|.ra|.ro|.os|º|ª|.º|.ª|°|.°|er|ro|ra|do|da|to|ta|o|a|vo|va|mo|ma|no|na",
    ),
    currencies={
        "EUR": "euro|euros|Euro|Euros",
        "USD": "dólar|dólares|dólares estadounidenses|dólares americanos|dólares de EE. UU.|"
        "dólares de EE.UU.|dólares norteamericanos|dólares de Estados Unidos",
        "GBP": "libras esterlinas|libra esterlina|libras británicas",
        "KRW": "won|wones|wons|wones surcoreanos|wones sudcoreanos",
        "KPW": "wones norcoreanos",
        "RUB": "rublo|rublos|rublos rusos",
        "JPY": "yen|yenes|yenes japoneses",
        "CNY": "yuan|yuanes|yuanes chinos|renminbi",
        "UAH": "grivna|grivnas|jrivnia|jrivnias|hryvnia|hryvnias|grivnias",
        "CHF": "francos suizos|franco suizo",
        "PLN": "zloty|zlotys|eslotis|złoty",
        "SEK": "coronas suecas",
        "NOK": "coronas noruegas",
        "DKK": "coronas danesas",
        "AUD": "dólares australianos",
        "CAD": "dólares canadienses",
        "HKD": "dólares de Hong Kong",
        "TWD": "dólares taiwaneses|dólares de Taiwán",
        "INR": "rupias|rupias indias",
        "IRR": "riales|riales iraníes",
        "TRY": "liras turcas",
    },
    percent="por ciento|por cien|porciento",
    percentage_points="puntos porcentuales|punto porcentual",
    own_letters="ñ",
    future_endings="rá|rán|remos",
    abbreviations=(
        "sr.|sra.|srta.|sres.|dr.|dra.|gral.|cnel.|cap.|tte.|sgto.|cmte.|alm.|prof.|lic.|"
        "ing.|mons.|aprox.|av.|avda.|dpto.|depto.|gob.|pdte.|sto.|sta.|máx.|mín.|hab."
    ),
    function_words=(
        "el|la|los|las|del|y|que|en|por|para|con|una|se|su|sus|al|es|son|fue|fueron|ha|han|había|"
        "más|pero|como|según|entre|sobre|este|esta|estos|también|sin|desde|hasta|unos|unas|cuando|"
        "ya|lo|le|muy|donde|tras|menos|cerca|ser|está|están|sido|hoy|dijo"
    ),
    saying="dijo|dice|afirma|afirmó|declara|declaró|estima|estimó|calcula|calculó|informa|informó|señala|señaló|asegura|aseguró|anunció|cifra|cifró|cuenta|contó|habla de|habló de",
    attributing="según|según la|según el|según los|según las|de acuerdo con|de acuerdo con la|de acuerdo con el|a juicio de|en palabras de|citando a",
    disputing="niega|negó|desmiente|desmintió|rechaza|rechazó|duda|dudó|cuestiona|cuestionó",
    opposing="a diferencia de|contrariamente a|al contrario que|desmentido por|rechazado por",
    countries={
        "russia": "rus*|moscú|kremlin",
        "ukraine": "ucran*|kiev|kyiv",
        "north korea": "corea del norte|norcorean*|pyongyang",
        "south korea": "corea del sur|surcorean*|seúl",
        "china": "chin*|pekín",
        "iran": "irán|iran*|teherán",
        "japan": "japón|japon*|tokio",
        "usa": "estados unidos|estadounid*|american*|washington|pentágono|eeuu",
        "belarus": "bielorrus*|minsk",
    },
    senses={
        "two thirds": "dos tercios|dos terceras",
        "three quarters": "tres cuartos|tres cuartas",
        "possible": (
            "podría|podrían|podrá|podrán|puede|pueden|habría|habrían|sería|serían|debería|deberían|prevé|prevén|"
            "previsto|previstos|prevista|previstas|planea|planean|planeaba|planeado|promete|prometió|"
            "prometieron|prometido|prometidos|ofrece|ofreció|ofrecieron|posiblemente|quizá|quizás|"
            "tal vez|probablemente|supuestamente|presuntamente|presunto|presuntos|esperado|esperados|"
            "si"
        ),
        "hedged": (
            "podría|podrían|debería|deberían|prevé|prevén|previsto|previstos|prevista|previstas|"
            "planea|planean|supuestamente|presuntamente|presuntos|posiblemente|quizá|quizás|"
            "probablemente|prometidos|prometió|prometieron|ofrecidos|ofreció|ofrecieron|habría|"
            "habrían"
        ),
        "negative": (
            "no|nunca|jamás|tampoco|ni|nadie|nada|ningun*|ningún|sin|apenas|niega*|negó|neg*|desmin*|"
            "desmient*|impid*|máximo|sumo|menos|poco*|falt*|casi|rechaz*"
        ),
        "killed": (
            "ejecut*|fusil*|masacr*|ahog*|muert*|mur*|mor*|matad*|mató|mataron|mata|matar|matan|matando|matan*|fallec*|caíd*|cay*|"
            "perd*|pérdida*|baja|bajas|víctima*|asesin*|abat*|elimin*|mortal*|perec*|fatal*|cadáver*|"
            "cuerpo*|vida|vidas"
        ),
        "wounded": "herid*|lesion*|baja|bajas|víctima*|hir*|mutil*",
        "captured": (
            "captur*|prision*|reclus*|intern*|rind*|rend*|detenid*|detuv*|apres*|cautiv*|tomad*|tomó|"
            "tomaron|apoder*|incaut*|arrest*|preso*|capitul*"
        ),
        "losses": "perd*|pierd*|pérdida*|baja|bajas|caíd*|cay*|muert*|muri*|mat*|hund*|destru*|derrib*",
        "destroyed": "destru*|hund*|derrib*|aniquil*|arras*|devast*|elimin*|abat*|perd*",
        "fled": "desert*|huy*|huid*|huir*|escap*|fug*",
        "missing": "desaparec*|falt*|paradero",
        "half": "mitad|medi*",
        "third": "tercio*|tercer*|tercia*|tercias",
        "quarter": "cuart*|trimestre*",
        "fifth": "quint*",
        "tenth": "décim*",
        "great": (
            "enorm*|inmens*|masiv*|gigantesc*|colosal*|vast*|innumerable*|incontable*|gran|grande*|"
            "ingente*|considerable*|cuantios*|sinnúmero|multitud"
        ),
        "small": (
            "poc*|pequeñ*|unos|unas|algun*|vari*|escas*|puñad*|ínfim*|mínim*|baj*|último*|última*|"
            "próxim*|menor*|par"
        ),
        "multiple": "dobl*|duplic*|tripl*|cuadrupl*|veces|mitad|decupl*|multiplic*",
        "deaths": "muertos|murieron|fallecieron|fallecidos|matados",
        "injuries": "herido|heridos|herida|heridas",
        "denied": "no|nunca|jamás|ningún|ninguna|ninguno",
        "departed": (
            "salir*|sali*|retir*|march*|part*|abandon*|dej*|volv*|vuel*|regres*|izquierd*|qued*|"
            "rest*|replieg*|repleg*|fuer*"
        ),
        "arrived": "lleg*|arrib*|desembarc*|vin*|ven*|aterriz*|entreg*|entr*|recib*|alcanz*",
        "trained": "entren*|adiestr*|form*|instru*|prepar*|capacit*|ejerc*",
        "traded": "vend*|vent*|compr*|adquir*|adquis*|pag*",
        "produced": "produ*|fabri*|constru*|hecho*|mont*|ensambl*|edific*|elabor*",
        "fired": "dispar*|lanz*|fueg*|atac*|ataque*|despid*|desped*",
        "confirmed": "confirm*|verific*|comprob*|prob*|oficial*|identific*|document*|constat*",
        "only": "sol*|sól*|únic*|apenas|no|tan|exclusiv*|meramente",
        "more": "otr*|adicional*|más|también|nuev*|además|refuerz*|extra*|ulterior*",
        "elite": "élite*|elite*|comando*|paracaid*|especial*",
        "secret": "secret*|clandest*|encubiert*|ocult*",
        "many": (
            "much*|numeros*|mayor*|más|cantidad*|gran*|cient*|mil*|docen*|multitud|sinnúmero|"
            "varios|varias"
        ),
        "intelligence": "inteligencia|espion*|espía*|servicios secretos",
        "model": "model*|simul*|extrapol*|cálcul*|calcul*|algoritm*",
        "mostly": "casi|todos|todas|mayor*|grueso",
        "damaged": "dañ*|averi*|deterior*|alcanz*",
    },
)
