"""English."""

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

_LOW_LIMIT = "minimum|lower bound|lower limit|floor|bottom line"
_HIGH_LIMIT = "maximum|upper bound|upper limit|ceiling|cap|limit"
_LIMITED = (
    "is|was|will be|of|is at|was at|stands at|stood at|lies at|is set at|was set at|was put at"
)
_PASSED = "was|were|has been|have been|had been|mark was|mark has been"

ENGLISH = Language(
    code="en",
    decimal=".",
    numbers=NumberWords(
        idioms="five eyes|six nations|seven sisters|three gorges|four corners|two minds|seven seas|nine lives|four walls|seven wonders|ten commandments|twelve apostles",
        scale_in="in",
        scale_notes="figures|numbers|amounts|values|data",
        values={
            1: "one",
            2: "two",
            3: "three",
            4: "four",
            5: "five",
            6: "six",
            7: "seven",
            8: "eight",
            9: "nine",
            10: "ten",
            11: "eleven",
            12: "twelve",
            13: "thirteen",
            14: "fourteen",
            15: "fifteen",
            16: "sixteen",
            17: "seventeen",
            18: "eighteen",
            19: "nineteen",
            20: "twenty",
            30: "thirty",
            40: "forty",
            50: "fifty",
            60: "sixty",
            70: "seventy",
            80: "eighty",
            90: "ninety",
        },
        articles="a|an|one",
        durations_of_one="one",
        scales={
            2: "hundred",
            3: "thousand|thousands|k|thou|thsd|thsd.",
            5: "lakh|lakhs",
            6: "million|millions|mn|mln|mil|mio|mill|mill.",
            7: "crore|crores",
            9: "billion|billions|bn|bln",
            12: "trillion|trillions|tn|trn",
            15: "quadrillion",
        },
        dozens="dozen|dozens",
        adds_digits=True,
        letters="m",
        parts={0.5: "half", 0.25: "quarter", 0.75: "three quarters|three-quarters"},
        part_of="of|a|an|of a|of an",
        and_part={
            0.5: "and a half|and one half|and one-half",
            0.25: "and a quarter|and one quarter|and one-quarter",
            0.75: "and three quarters|and three-quarters",
        },
        point="point",
        zero="zero",
        joint="and",
        share_joints="in|out of|in every|out of every",
        share_of_many="in|out of|in every|out of every",
        whole_first="to",
        share_nouns="one|1",
    ),
    qualifiers=QualifierWords(
        prefix=(
            ("high", "fewer than", "is under the|was under the|are under the|were under the"),
            ("low", "more than", "is over the|was over the|are over the|were over the"),
            ("low", "more than", "risen above|rises above|rose above|climbed above|climbs above"),
            ("low", "more than", "more than|much more than|many more than|far more than"),
            (
                "low",
                "more than",
                "above the|beyond the|well above the|north of the|upwards of the|morethan",
            ),
            (
                "low",
                "more than",
                "in excess of the|above the mark of|past the mark of|over the mark of|past the",
            ),
            (
                "low",
                "more than",
                "well more than|significantly more than|past|leaving behind|cross|to pass|will pass|cross the|crossed the",
            ),
            ("low", "more than", "crosses the|passed the|surpassed the|surpasses the|exceeded the"),
            ("low", "more than", "exceeds the|topped the|breached the|breaches the|broke the"),
            ("low", "more than", "on the wrong side of|on the far side of"),
            ("low", "at least", "a lower limit of|the lower limit is|a lower bound of|floor is"),
            ("high", "no more than", "upper limit of|upper limit is|upper limit was|ceiling of"),
            ("high", "no more than", "ceiling is|an upper bound of|a limit of|cap of|the limit is"),
            ("high", "no more than", "ceiling was set at|limit was set at|cap was set at"),
            (
                "high",
                "no more than",
                "maximum was set at|maximum is|maximum was|top out at|tops out at|topped out at|max out at|maxed out at|maxes out at",
            ),
            (
                "high",
                "no more than",
                "maxing out at|at the outside|at the outside,|at best|at best,|at most,|at the most,|at the very most,|an absolute maximum of|a high of",
            ),
            ("high", "fewer than", "not as many as|not as much as|not so many as|a fraction under"),
            (
                "high",
                "fewer than",
                "under the mark of|under the threshold of|below the threshold of",
            ),
            ("low", "more than", "above the threshold of|over the threshold of|beyond the mark of"),
            ("low", "more than", "beyond the threshold of|past the threshold of|better than"),
            ("low", "more than", "surpassed the mark of|crossed the mark of|passed the mark of"),
            ("low", "more than", "exceeded the mark of|crossed the threshold of|eclipsed|eclipses"),
            ("low", "at least", "nothing less than|not smaller than|not lower than|no short of"),
            ("low", "at least", "starting from|beginning at|a low of|a minimum number of"),
            (
                "about",
                "nearly",
                "little short of|barely short of|nigh|creeping up on|closing on|gaining on|creeping towards|creeping up to",
            ),
            ("about", "nearly", "coming up to|on the verge of|on the brink of|on the cusp of"),
            ("about", "nearly", "flirting with|nudging|moving towards|just shy"),
            ("about", "just over", "a good|a fraction over|a touch over|a touch more than"),
            ("about", "nearly", "a touch under|a touch below|a fraction below|a touch less than"),
            (
                "about",
                "about",
                "in the area of|hovering at|hovers at|hovered at|a rough|a ballpark",
            ),
            ("about", "about", "give or take a few,|plus or minus a few,|give or take some,"),
            (
                "about",
                "about",
                "in round figures|in round numbers|loosely|loosely estimated at|at a rough count|by a rough count|by rough count|by rough reckoning|by some reckonings|near enough|near enough to|approximating|approximated at|guesstimated at|guesstimated|to within a few|appr.|appr|est.|est|cca|cca.|give or take a few|plus or minus a few|plus/minus|plus-minus|+/-|+/–|upwards or downwards of|what looked like|what looks like|what appeared to be|what appears to be|what seemed to be|at a guess|a guessed|to the nearest thousand|rounded to",
            ),
            (
                "about",
                "nearly",
                "nigh upon|next to|within a whisker of|within touching distance of|within reach of|within an inch of|a whisker away from|bordering|edging up to|edging close to|edging closer to|drawing near|drawing near to|drawing close to|inching up to|inching closer to|moving toward|a whisker under|a hair under|a hair below|a notch below|a smidge under|a tick under|a trifle under|a hair short of|a whisker short of",
            ),
            (
                "about",
                "just over",
                "a hair over|a hair above|a notch above|a smidgen over|a smidge over|a tick over|a trifle over|a whisker over|barely over|barely above|barely more than|only just over|only just above",
            ),
            ("about", "about", "hovering near|hovers near|hovered near|a ballpark figure of"),
            (
                "high",
                "fewer than",
                "yet to reach|have yet to reach|yet to hit|yet to touch|yet to break|has yet to hit|have yet to hit|had yet to hit|never hit|did not hit|has not hit|have not hit|did not touch|never touched|nothing like|not anywhere near",
            ),
            ("low", "more than", "substantially more than|considerably more than|over|well over"),
            ("low", "more than", "far over|above|well above|upwards of|upward of|north of"),
            ("low", "more than", "in excess of|exceeding|greater than|larger than|higher than"),
            (
                "low",
                "more than",
                "exceed|exceeds|exceeded|outweigh|outweighs|outweighed|dwarf|dwarfs|dwarfed|surpass|surpasses|surpassed|surpassing",
            ),
            ("low", "more than", "top|tops|topped|topping|outnumber|outnumbers|outnumbered"),
            ("low", "more than", "beyond|no less than|slightly in excess of|comfortably over"),
            ("low", "more than", "easily over|way over|way more than|a lot more than"),
            (
                "low",
                "more than",
                "overtook|overtakes|overtaken|outstripped|outstrips|outpaced|have passed|has passed|crossed|crosses",
            ),
            (
                "low",
                "at least",
                "at the very least|at the very least,|at a minimum,|at least,|at a minimum|minimum of|a floor of|from at least",
            ),
            ("low", "at least", "not fewer than|no lower than|no smaller than|min.|not below"),
            ("low", "at least", pairs(_LOW_LIMIT, _LIMITED)),
            ("high", "no more than", pairs(_HIGH_LIMIT, _LIMITED)),
            (
                "low",
                "at least",
                "starts at|start at|begins at|bottomed out at|bottoms out at|bottoming out at",
            ),
            (
                "low",
                "more than",
                "broke through|breaks through|broke through the|breaks through the|broken through",
            ),
            (
                "high",
                "no more than",
                "did not pass|does not pass|not pass|never passed|not cross|never crossed|not surpass|never surpassed|not topped|never topped",
            ),
            ("about", "about", "let us say|let's say|let’s say"),
            (
                "about",
                "nearly",
                "borders on|bordered on|headed for|almost reached|nearly reached|nearly hit|almost hit|almost at|nearly at|within a hair of|a stone's throw from|has almost reached",
            ),
            (
                "low",
                "at least",
                "easily|every bit of|minimally|at the lowest|at lowest|at its lowest|at the absolute least|at the very minimum|at an absolute minimum|at the absolute minimum|at a bare minimum|at a bare minimum,|at the very minimum,|fewer in number than not|nothing short of|on the high side of|a low end of|at the low end",
            ),
            (
                "low",
                "more than",
                "bigger than|greater in number than|more in number than|more numerous than|clearing|having passed|more than a mere|more than a bare|more than just",
            ),
            (
                "high",
                "no more than",
                "at the absolute most|at an absolute maximum|at the absolute maximum|at its most|maximally|limited at|restricted to|confined to|at worst|if that|at the high end",
            ),
            (
                "high",
                "fewer than",
                "fewer in number than|less in number than|not reaching|never reaching|without reaching|without ever reaching|not a patch on|a long way from|a long way short of|a far cry from|far from|not remotely|nothing near|nothing close to|slightly short of",
            ),
            ("low", "at least", "starting at|a bare minimum of|at the least|at very least"),
            (
                "low",
                "at least",
                "atleast|at-least|at least|no fewer than|no less than|not less than",
            ),
            ("low", "at least", "not fewer than|a minimum of|minimum|not under|as low as"),
            ("low", "at least", "as few as|as little as"),
            ("high", "up to", "up to|upto|up-to|as many as|as much as|as high as"),
            ("high", "no more than", "at most|atmost|at the most|no more than|not more than"),
            ("high", "no more than", "a maximum of|maximum|not over|not exceeding"),
            (
                "high",
                "no more than",
                "no greater than|no higher than|max.|max|a ceiling of|a cap of",
            ),
            (
                "high",
                "no more than",
                "capped at|limited to|at the very most|at very most|maximum of",
            ),
            (
                "high",
                "no more than",
                "hardly|scarcely|barely|not above|no larger than|not upwards of",
            ),
            (
                "high",
                "no more than",
                "not in excess of|no bigger than|not greater than|not larger than",
            ),
            (
                "high",
                "no more than",
                "not higher than|topping out at|peaking at|peaked at|peaks at|a maximum",
            ),
            ("high", "fewer than", "did not reach|does not reach|do not reach|didn't reach"),
            ("high", "fewer than", "didn’t reach|never reached|never reaches|failed to reach"),
            ("high", "fewer than", "fails to reach|fell short of|falls short of|fall short of"),
            ("high", "fewer than", "not nearly|nowhere near|not close to|smaller than|short of"),
            ("high", "fewer than", "has not reached|have not reached|had not reached|not reach"),
            (
                "high",
                "fewer than",
                "not yet reached|not yet passed|not passed|yet to pass|yet to top|yet to exceed|had yet to reach|has yet to reach|shy of",
            ),
            (
                "high",
                "fewer than",
                "below the|well below the|short of the|shy of the|south of the|below the mark of",
            ),
            ("high", "fewer than", "fewer than|less than|under|below|well under|well below"),
            ("high", "fewer than", "not even|far fewer than|far less than|lower than|south of"),
            ("about", "about", "nigh on|well-nigh|pretty much|just about|more like|give or take,"),
            ("about", "about", "somewhere around|somewhere near|in the range of|to the tune of"),
            ("about", "about", "in the ballpark of|around about|plus or minus|±|roughly speaking"),
            ("about", "nearly", "inching towards|inching toward|edging towards|edging toward"),
            ("about", "nearly", "heading for|heading towards|heading toward|climbing towards"),
            (
                "about",
                "nearly",
                "within sight of|on course for|somewhere close to|slightly fewer than|a bit less than",
            ),
            ("about", "nearly", "a little fewer than|a tad under|marginally under|a bit under"),
            (
                "about",
                "nearly",
                "marginally less than|marginally below|a shade under|fractionally under",
            ),
            ("about", "just over", "a bit more than|a bit over|a tad over|marginally over"),
            ("about", "just over", "marginally more than|a shade over|fractionally over"),
            (
                "about",
                "about",
                "conservatively estimated at|conservatively put at|at a conservative estimate|on a conservative estimate|by conservative estimates|at a rough estimate|by a rough estimate|at a rough guess|conservatively|roughly estimated at",
            ),
            ("about", "about", "about|around|some|roughly|approximately|approx.|approx|circa"),
            ("about", "about", "ca.|c.|an estimated|estimated|in the region of|in the order of"),
            (
                "about",
                "about",
                "on the order of|something like|in the neighborhood of|in the neighbourhood of|give or take|estimated at|put at about|more or less|an approximate|in the vicinity of|or about|ballpark of|c|ca",
            ),
            ("about", "nearly", "nearly|almost|close to|just under|just below|just short of|near"),
            ("about", "nearly", "a little under|slightly under|slightly less than"),
            ("about", "nearly", "a little less than|approach|approaches|approached|approaching"),
            (
                "about",
                "nearly",
                "just shy of|not far short of|not far off|not far from|as good as|nears|neared|nearing|closing in on|virtually",
            ),
            (
                "about",
                "nearly",
                "practically|verging on|bordering on|bordering on the|knocking on|not quite|close on|coming close to",
            ),
            (
                "about",
                "just over",
                "a good|a good few|just over|just above|slightly over|slightly above",
            ),
            ("about", "just over", "a little over|slightly more than|a little more than"),
        ),
        suffix=(
            ("low", "at least", "or more|and more|or greater|or above|and above|and up|upwards"),
            ("low", "at least", "at least|and counting|plus|and then some|or even more|and change"),
            (
                "low",
                "at least",
                "or a few more|or slightly more|or a little more|or better|and upward",
            ),
            (
                "low",
                "at least",
                "if not many more|if not even more|or many more|or considerably more",
            ),
            (
                "low",
                "at least",
                "at the minimum|at the lowest|as a floor|or well over|and still counting",
            ),
            ("low", "at least", "and still rising|and still climbing|and quite possibly more"),
            (
                "high",
                "no more than",
                "at the maximum|at the highest|as a ceiling|as an upper limit",
            ),
            ("high", "no more than", "or a few less|or somewhat fewer|or slightly fewer"),
            (
                "low",
                "at least",
                "as a lower limit|as a lower bound|is a floor|and probably many more",
            ),
            ("high", "no more than", "as an upper bound|is a ceiling|and no more|but no more"),
            ("high", "no more than", "and not more|but not more|and not one more"),
            (
                "about",
                "about",
                "or close to it|or near enough|in round numbers|in round figures|roughly",
            ),
            (
                "about",
                "about",
                "roughly speaking|by a rough count|by rough count|on a rough count|ish",
            ),
            (
                "about",
                "about",
                "or a little under|or a little over|or slightly under|or slightly over",
            ),
            (
                "about",
                "about",
                "or just under|or just over|or a little less|or a bit more|or a bit less",
            ),
            (
                "about",
                "about",
                "at a rough guess|at a guess|by a rough estimate|conservatively counted|conservatively estimated|by conservative estimates|at a conservative estimate|on a conservative estimate|roughly counted|roughly estimated|loosely counted|more or fewer",
            ),
            (
                "low",
                "at least",
                "and possibly more|and perhaps more|and maybe more|and likely more",
            ),
            ("low", "at least", "and probably more|and possibly many more|and perhaps many more"),
            ("low", "at least", "possibly many more|probably many more|as a minimum|at minimum"),
            (
                "high",
                "no more than",
                "as a maximum|at maximum|and possibly fewer|and perhaps fewer",
            ),
            ("low", "at least", "perhaps more|maybe more|possibly more|probably more|likely more"),
            (
                "low",
                "at least",
                "perhaps many more|maybe even more|perhaps even more|if not higher",
            ),
            ("low", "at least", "and climbing|and growing|is the minimum|is the lower limit"),
            ("low", "at least", "is the floor|at the low end|at the lower end|is a minimum"),
            ("high", "no more than", "perhaps fewer|maybe fewer|possibly fewer|probably fewer"),
            ("high", "no more than", "perhaps less|maybe less|possibly less|probably less"),
            ("high", "no more than", "or even fewer|if not fewer|if not less|if that|likely fewer"),
            (
                "high",
                "no more than",
                "is the upper limit|is the ceiling|is the maximum|is the limit",
            ),
            ("high", "no more than", "at the high end|at the upper end|is the cap|at the top end"),
            (
                "low",
                "at least",
                pairs(
                    "is|was|are|were|as",
                    "the minimum|the lower bound|a lower bound|the lower limit|the floor|the least one can say|the very least",
                ),
            ),
            (
                "high",
                "no more than",
                pairs(
                    "is|was|are|were|as",
                    "the maximum|the upper bound|an upper bound|the upper limit|the ceiling|the cap|the most one can say|the very most",
                ),
            ),
            ("low", "more than", pairs(_PASSED, "surpassed|exceeded|topped|eclipsed")),
            (
                "low",
                "more than",
                pairs("mark was|mark has been|mark is", "passed|crossed|breached|broken"),
            ),
            (
                "high",
                "fewer than",
                pairs(
                    "was|were|mark was|has|have|mark has|had",
                    "never reached|not reached|never been reached|not been reached|not yet been reached|not yet reached",
                ),
            ),
            (
                "high",
                "no more than",
                pairs(
                    "was|were|mark was|has|have|mark has|had",
                    "never exceeded|not exceeded|never been exceeded|not been exceeded|never surpassed|never been surpassed",
                ),
            ),
            ("about", "about", "say|let's say|let us say"),
            (
                "low",
                "at least",
                "or so and rising|and increasing|and going up|and upwards|or upward|or beyond|or even higher|at the least|at the very minimum|to put it mildly|at a bare minimum|as a bare minimum|at the lowest estimate|and the number is rising|and rising fast|with more to come|and more are coming|and more to come|left behind",
            ),
            (
                "high",
                "no more than",
                "and no more than that|if that many|if even that|at the upper limit|at the highest estimate|at the limit",
            ),
            (
                "about",
                "about",
                "or around that|or about that|or something like that|or something|or near that|or nearly so|or near it|give or take a few|give or take a few hundred|give or take a few thousand|give or take a hundred|plus or minus a few|plus or minus a few hundred|near enough|as near as makes no difference|as a rough guide|as a ballpark|as a ballpark figure|ballpark|loosely speaking|broadly speaking|very roughly|very approximately|on a rough estimate|rounded|rounded up|rounded down|when rounded|on average|on a rough reckoning|a few more or less|a few more or fewer|or a few more or less|in round terms",
            ),
            ("low", "more than", "mark was passed|mark has been passed|mark was exceeded"),
            ("low", "more than", "was exceeded|were exceeded|has been exceeded|was surpassed"),
            ("high", "no more than", "at most|at the most|or less|or fewer|or below|tops"),
            ("high", "no more than", "maximum|max|max.|at the very most|at best|at the outside"),
            (
                "low",
                "at least",
                "at the very least|at a minimum|minimum|if not more|and rising|plus",
            ),
            ("low", "at least", "or higher|and higher|or over|and over|or upwards|and beyond"),
            ("high", "no more than", "or lower|and below|or under|and under|and fewer|and less"),
            (
                "about",
                "about",
                "odd|plus or minus|or so|more or less|or thereabouts|approximately|give or take",
            ),
        ),
        comparing="than|as",
        differences="fewer|less",
        conditions="if|unless|in case|assuming|supposing|suppose",
        until_now="for the first time|up to now|up to today|up to then|up to date",
        fillers=(
            "maybe|"
            "another|additional|further|just|only|reportedly|allegedly|perhaps|possibly|even|"
            "already|total|of|expected|reported|promised|planned|extra|other|combined|as|"
            "potentially|probably|currently|approximate|initial"
        ),
        articles="the|these|those|a|an|what|his|her|its|their",
        definite="the|those|these",
        adjectives="ed|ing|able|ible|ous|ful|ic|ive|al|ary|less|ly|new|strong",
        parts=(
            "it was up to|it is up to|it's up to|it’s up to|it will be up to|leave it up to|left it up to|"
            "not one of|not one of the|all but|instead of|rather than|rest of the|remainder of the|remnants of the|"
            "some of the|some of its|some of their|some of his|some of those|some of these|many of the|many of its|many of their|many of those|"
            "several of the|several of its|several of their|several of those|part of the|parts of the|"
            "only a few of the|all except|per|for each|to each|to every|"
            "single one of|for every|in every|per every|every|third of|thirds of|quarter of|quarters of|fifth of|tenth of|half of|portion of|sliver of|handful of|few of|"
            "families of|relatives of|widows of|wives of|mothers of|fathers of|parents of|sons of|daughters of|"
            "children of|orphans of|kin of|loved ones of|friends of|comrades of|lawyers for|"
            "most of|majority of|bulk of|fraction of|minority of|none of|neither of"
        ),
        prepositions=(
            "about|around|over|under|above|below|near|from|some|between|top|tops|beyond|"
            "crossed|hardly|approach|approached|crosses"
        ),
        negators=(
            "not|never|nothing|no way|no|no longer|hardly|scarcely|barely|don't|doesn't|didn't|cannot|can't|couldn't|couldn’t|wouldn't|wouldn’t|hasn't|hasn’t|haven't|haven’t|hadn't|hadn’t|won't|isn't|"
            "aren't|wasn't|weren't|don’t|doesn’t|didn’t|can’t|won’t|isn’t|aren’t|wasn’t|weren’t|"
            "nor|never once|would never|failed to|fails to|fail to|yet to|by no means|in no case|not once|under no circumstances|at no time|n't|rarely|seldom"
        ),
        degrees="fall|drop|sink|dip|fallen|dropped|stay|lie|climb|rise|lose|kill|ship|had|has|get|got|see|saw|seen|find|found|capture|captured|reach|reached|hire|hired|spend|spent|cost|pay|paid|fire|fired|employ|employed|recruit|recruited|train|trained|bring|brought|were|was|there|sink|sank|sunk|destroy|destroyed|produce|produced|make|made|build|built|suffer|suffered|necessarily|remotely|exactly|quite|actually|certainly|always|man|soul|single|one|bit|lot|a|deal|whole|yet|muster|field|raise|find|gather|manage|send|sent|deploy|deployed|deliver|delivered|supply|supplied|lose|lost|ship|shipped|provide|provided|receive|received|kill|killed|much|many|significantly|substantially|considerably|far|any|even|well|a lot|really|be|ever|have|been",
        far_negators="never|nowhere|on no account|in no way|not for a moment|hardly ever|at no stage|at no moment|under no circumstances|at no time|at no point|in no case|by no means|not once",
        denied_already="this and|that and|it and|the claim and|the claims and|the report and|the reports and|the figure and|these claims and|such claims and",
        nobody="nobody|no one|no-one|few|hardly anyone|hardly anybody|no *|no longer",
        denials="neither|nor|not|no|never|no longer|not anymore",
        attached="plus|and|odd|ish",
        glued="ish",
        hedges="or|and|if|maybe|perhaps|possibly|quite|probably|likely|very|even|far|many|much|a|lot|considerably|significantly|substantially|slightly|somewhat|few|little|some|potentially|presumably|"
        "certainly|surely|well|conceivably|most|soon|not|no|man|soul|one|single|men|bit|good|deal|rather|any|several",
        increases="more|greater|higher|upward|upwards|above|beyond",
        decreases="fewer|less|lower|below",
        limits="only|just|merely|simply|alone",
        unreal="Had|Were",
        claims="claim|claims|figure|figures|rumour|rumours|rumor|rumors|talk|estimate|estimates|number|numbers|report|reports|statement|allegation|allegations|assertion|story|tally|toll|count",
        claims_of="of|about|that",
        disclaimers="not|never|nobody|no one|no longer|cannot|can't|couldn't|doesn't|didn't|won't|wouldn't|don't|hasn't|haven't|can’t|couldn’t|doesn’t|didn’t|won’t|wouldn’t|don’t|hasn’t|haven’t|falsely|wrongly|mistakenly|erroneously|incorrectly|"
        "refused to|refuses to|declined to|declines to|hardly anyone|hardly anybody|few|against|neither",
        beliefs="say|says|said|claim|claims|claimed|confirm|confirms|confirmed|confirming|believe|believes|believed|believing|think|thinks|thought|speak|speaks|spoke|spoken|talk|talks|talked|report|reports|reported|announce|announced|"
        "state|states|stated|stand|stands|stood|suggest|suggests|suggested|accept|accepts|accepted|admit|admits|admitted|put|puts|assume|assumes|assumed|buy|buys|bought into|insist|insists|insisted|wrote|write|written|cited|cites|cite|named|counted|put the dead at|put the toll at|put the number at",
        complementizers="that|of|by|in|at|on",
        claim_deniers="false|bogus|fake|phoney|phony|fabricated|invented|spurious|debunked|mistaken|erroneous|fictitious|made-up|trumped-up|unfounded|baseless|scotched|scotches|threw out|throws out|condemned|condemns|denounced|denounces|quashes|shot down|laughed at|laughed away|scoffs at|withdrew|withdraws|withdrawn|withdrawing|took back|takes back|taken back|taking back|deleted|deletes|removed|removes|erased|scrubbed|struck out|scrapped|"
        "revoked|revokes|rescinded|rescinds|renounced|questioned|questions|questioning|challenged|challenges|challenging|contested|contests|contesting|"
        "abandoned|abandons|backed off|backs off|pulled back|reversed|recalled|demolished|demolishes|dispelled|dispels|"
        "contradicted|contradicts|contradicting|ditched|quashed|decried|spurned|waved away|waved aside|"
        "shrugged off|rubbished|trashed|slammed|blasted|lambasted|distrusts|distrusted|discounts|discounted",
        claim_denials_behind="was taken down|were taken down|was quashed|were quashed|is propaganda|are propaganda|was propaganda|were propaganda|lack proof|lacks proof|lack any proof|lacks any proof|lack credibility|lacks credibility|were met with disbelief|was met with disbelief|were met with ridicule|do not hold water|does not hold water|did not hold water|no basis in fact|no basis in reality|was later corrected|had to be corrected|was later retracted|was scotched|were scotched|was laughed off|were laughed off|was thrown out|is groundless|was deleted|were deleted|was removed|were removed|was dropped|were dropped|was pulled|were pulled|was scrapped|were scrapped|was erased|was struck out|"
        "was questioned|were questioned|was challenged|were challenged|was contested|were contested|is contested|is disputed|are disputed|was disputed|were disputed|"
        "was contradicted|were contradicted|was abandoned|was rescinded|was revoked|was reversed|has been deleted|has been removed|has been dropped|"
        "has been questioned|has been challenged|has been disputed|did not hold up|does not hold up|does not stand up|did not stand up|falls apart|fell apart|collapsed|is a mistake|was a mistake|is an error|was an error|was a typo|was a misprint|is a misprint|was a miscount|was a mistranslation|was misreported|was misread|was miscounted|is outdated|was outdated|is obsolete|is out of date|has been superseded|is unsubstantiated|is unproven|is unsupported|is not supported|is not backed|was not backed|is unreliable|is not credible|is misleading|was misleading|makes no sense|made no sense",
        untruths="untrue|not true|false|incorrect|a lie|nonsense|a fabrication|a myth",
        untruths_of="that",
        denied_before=(
            "denied|denies|deny|denying|refuted|refutes|disputed|disputes|retracted|retracts|"
            "fabricated|invented|debunked|had they|had he|had she|had it|had pyongyang|had moscow|"
            "had russia|had the|had kim|if only|would have|rejected|rejects|dismissed|dismisses|"
            "doubts that|doubted that|doubts whether|doubts if|scoffed at|mocked|ridiculed|recanted|nothing suggests|nothing indicates|no indication|no sign that|no signs that|no suggestion|"
            "without evidence that|lie that|lies that|lying that|at no point|at no time did|fiction that|myth that|hoax that|"
            "hardly anyone believes|few believe that|nobody seriously believes|hardly anybody believes|yet to confirm|poured cold water on|pours cold water on|pouring cold water on|"
            "not true that|no basis to|shred of evidence for|shred of evidence that|shred of proof|inaccurate to|misleading to|never the case that|never happened that|questions whether|questioned whether|questions if|questioned if|never did|never were|never had|never before|hardly did|on no account|in no way|nothing to support|ruled out|rules out|ruling out|neither confirm nor deny|neither confirmed nor denied|neither confirms nor denies|failed to send|failed to field|failed to muster|failed to raise|failed to deliver|unable to send|unable to field|unable to muster|unable to raise|unable to deliver|at no time|at no moment|nobody can confirm|no one can confirm|nobody could confirm|no one could confirm|exaggerated when|hit back at|fake news of|fake news about|the lie of|the lie about|the myth of|the fairy tale of|the fiction of|the legend of|the hoax of|too good to be true that|not so that|not as if|not as though|far from certain|not certain that|not certain whether|not certain if|uncertain whether|uncertain if|not sure that|not sure whether|not sure if|not convinced that|unconvinced that|sceptical that|skeptical that|no grounds for|no grounds to|untrue that|false that|no evidence that|no evidence of|no proof that|"
            "not the case that|nobody believes|no one believes|nobody has|no one has|anything but|"
            "by no means|did not confirm|would not confirm|refused to confirm|"
            "declined to confirm|doubtful that|doubtful whether|unclear whether|unclear if|"
            "not clear whether|refused to say whether|refused to say if|declined to say whether|"
            "declined to say if|did not say whether|nonsense|no basis for|rebutted|rebuffed|"
            "denial that|denial of|denials that|rejecting|dismissing|refuting|disputing|"
            "wrong to say|wrong to claim|wrong to speak of|wrong that|mistake to say|incorrect that|"
            "incorrect to say|absurd to say|walked back|walks back|walking back|backtracked on|"
            "backed away from|repudiated|repudiates|discredited|disowned|disavowed|disavows|"
            "stopped short of saying|stopped short of confirming|could not confirm|cannot confirm|"
            "unable to confirm|no confirmation of|no confirmation that|not confirmed that|"
            "impossible that|no one in their right mind believes|refuses to believe|refused to believe|does not believe|did not believe|do not believe|no reason to believe|there is nothing to|no word of truth|ruled out that|rules out that|falsely claim*|falsely report*|wrongly claim*|wrongly report*|erroneously report*|mistakenly report*|"
            "never said that|never claimed that|did not say that|never confirmed that|poured scorn on|"
            "no truth to|no truth in|lied about|cast doubt on|casts doubt on|casting doubt on|"
            "laughed off|shot down reports|shot down claims|brushed aside|distanced itself from|"
            "distanced himself from|nobody believed|no one believed"
        ),
        denied_behind=(
            "retracted|withdrawn|false|untrue|invented|fabricated|fake|a lie|lies|denied|debunked|"
            "refuted|made up|fictitious|disproved|disproven|rescinded|a hoax|never arrived|nonsense|"
            "never existed|was forged|were forged|a forgery|forgeries|was doctored|were doctored|is bogus|was bogus|are bogus|were bogus|as bogus|is erroneous|was erroneous|were erroneous|taken back|"
            "discredited|repudiated|disowned|walked back|never took place|never materialised|never materialized|"
            "never set foot|was an invention|were an invention|baseless|unfounded|groundless|disavowed|rejected|dismissed|not confirmed|"
            "a fabrication|fabrications|believed by nobody|believed by no one|believed by hardly anyone|not borne out|out of thin air|plucked from the air|as propaganda|pure propaganda|mere propaganda|"
            "hot air|proved wrong|proved false|proven wrong|proven false|to be wrong|to be false|exaggerated|"
            "inflated|implausible|overblown|not credible|not accurate|never confirmed|fiction|fairy tale|pure invention|was corrected|were corrected|was later corrected|been corrected|since been corrected|wishful thinking|only on paper|on paper only|a tall tale|a canard|a fable|a falsehood|bunkum|absurd|ludicrous|laughable|preposterous|far-fetched|far from true|far from the truth|wide of the mark|out of the question|do not hold water|does not hold water|no basis in fact|has no basis|a figment|figment of the imagination|an exaggeration|an overstatement|overstated|without merit|without substance|without any basis|does not add up|do not add up|did not add up|disproved by|at odds with the facts|contrary to fact|contrary to the facts|cannot be true|could not be true|can not be true|a pipe dream|been retracted|"
            "disinformation|misinformation|fantasy|a myth|rubbish|hogwash|not true|incorrect|"
            "inaccurate|is wrong|was wrong|are wrong|were wrong|did not die|did not arrive|did not come|were not sent|were not killed|"
            "never came|never died|were never sent|were never killed|never left|do not exist|"
            "did not exist|never happened|without foundation|without basis"
        ),
        contrasts="but|while|though|although|however|whereas|instead|yet|according",
        multiples="twice|thrice|double|triple|times|half|three-times|exactly|just",
        topics={
            "over": (
                "pore*|pored|poring|watch over|watches|watched|watching|pass over|gloat*|flew|fly|flying|soared|hovered|hovering|hovers|circled|circling|loomed|prevailed|triumph*|lorded|mourn*|wept|weep|cried|regret*|remorse|guilt|inquiry|unrest|tension*|fury|furious|angry|upset|indignation|uproar|outcry|apolog*|resign*|supremacy|sovereignty|superiority|advantage|scattered|draped|bent|leaned|leant|stumbled|tripped|gloat*|agonis*|agoniz*|squabbl*|wrangl*|consult*|mastery|dominion|dominance|jumped|towered|presided|quarrel*|argument|rift|controversy|outrage|"
                "anger|handed|hand|hands|handing|turned|turning|contract|contracts|dispute|disputes|talks|deal|deals|row|clash|debate|war|control|"
                "rule|rules|ruled|ruling|reign*|fight|presides|commands|commanded|commanding|haggl*|bargain*|worr*|grie*|authority|jurisdiction|"
                "deliberat*|alarm|scandal|protest*|anxiety|confusion|fears|debates|bicker*|feud*|disagree*|disagreement*|battle*|spat|"
                "concern*|victory|won|agreement|negotiat*|argu*|command|lawsuit"
            ),
            "about": (
                "book|books|film|films|documentary|documentaries|podcast|series|programme|letter|letters|memo|speech|speeches|conversation|discussion*|debate|debates|joked|joking|worried|clear|angry|upset|gossip*|silent|silence|mystery|advice|article|articles|novel|study|studies|song|joke*|"
                "talk|talks|talked|report|reports|information|question*|asked|story|stories|told|"
                "wrote|writes|spoke|speak|data|details|intelligence|concern*|complain*|brag*|know|"
                "knew|news|evidence|claims|movie|movies|rumours|rumors|dreams|dreamt|dreamed|fantasi*|boast*|brood*|wonder*|worr*|lied|lecture|post|posts|message|messages|"
                "tell|tells|learn|learned|hear|heard|hearing|care|cares|warning|warnings|warned|inquir*|enquir*"
            ),
            "under": "passed|passes|passing|sailed|sails|crawled|crawls|tunnelled|tunneled|buried|hid|hidden|flowed|flows|from|orders|command|listed|filed|contract|held|served|serves|serve|serving|trained|suffered|groaned|chafed|lived|worked",
            "above": "from|flew|listed|stood|stand|hovered|towered|hung|hangs|sat|sits|perched|floated|suspended",
            "around": "centres|centers|centred|centered|revolves|revolved|revolve|built|surrounds|gathered|from|moved|go|went|flew|turned|danced|marched|drove|walked|crowded|huddled|rallied|wrapped|tied|orbit*|circl*",
            "up to": "sum|total|tally|toll|add|adds|added|adding|amounts|amounted|summed|sums|stood|stand|stands|standing|walked|walks|lived|live|owned|own|owns|caught|catch|looked|cosied|squared|sucked",
            "top": "the|of|its|their|a|on|at",
            "tops": "the",
            "near": "city|town|village",
            "close to": "camped|stationed|located|positioned|parked|moored|lived|lives|encamped",
            "past": "the|half|quarter|recent|from|walked|drove|marched",
            "c": "vitamin|section|appendix|plan",
            "c.": "vitamin|section|appendix|plan",
        },
        comparatives=(
            "security|wage|wages|their|his|its|her|"
            "than|where|when|what|how|who|why|whether|as|like|half|twice|once|thrice|until|since|"
            "because|if|they|he|she|we|it|you|I|then|there|here|precisely|exactly|importantly|"
            "accurately|specifically|correctly|the|each|every|partly|partially|in part|equally|"
            "equipped|armed|trained|Kyiv|Moscow|Seoul|so|likely"
        ),
    ),
    ranges=RangeWords(
        change_by="by",
        to="to|up to",
        either="or",
        both="and",
        between="between",
        start="from",
        inner=(
            "about|around|at most|at the most|no more than|not more than|some|roughly|perhaps|possibly|nearly|almost|as many as|as much as|up to|"
            "maybe|even|potentially|as high as|over"
        ),
        perhaps="if not|if not even|perhaps|possibly|maybe|potentially|even|perhaps even|maybe even|possibly even",
        change=(
            "trebl*|quadrupl*|rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|fell|fall|falls|fallen|"
            "falling|dropp*|drop|drops|shrank|shrink*|shrunk|increas*|decreas*|declin*|raised|raises|"
            "raise|raising|lower*|cut|cuts|cutting|jump*|climb*|surg*|went|goes|gone|going|expand*|"
            "slump*|revis*|chang*|plummet*|plung*|tumbl*|doubl*|tripl*|soar*|reduc*|slash*|swell*|"
            "swelled|upped|dwindl*|boost*|up|down|slid|slide|slides|sliding|sank|sink*|sunk|shot|narrow*|halv*|ballooned|balloon*|swollen|mov*|updat*|adjust*|correct*"
        ),
        ratio="ratio|ratios|odds|outnumbered|outgunned",
        ceiling="and|but|or",
    ),
    times=TimeWords(
        month_first=True,
        day_endings="st|nd|rd|th",
        day_of="of",
        day_range="to|and",
        decade_endings="s",
        clock="a.m.|p.m.|am|pm|o'clock|o’clock",
        parts="early|mid|late|end|beginning",
        year_prefixes="mid|pre|post|late|early",
        before_year=(
            "euro|expo|olympics|in|since|until|during|before|after|year|years|spring|summer|autumn|fall|winter|early|"
            "late|mid|circa|by|till|beyond|fiscal|fy"
        ),
        since="since|from|after|before",
        durations=(
            "second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|"
            "min|mins|hrs|hr|secs|sec|decade|decades|century|centuries"
        ),
        duration_fillers="full|long|whole|more|straight|consecutive",
        joint="and",
        old="old|olds|of age",
        persons=(
            "father|mother|husband|wife|son|daughter|brother|sister|uncle|aunt|cousin|grandfather|"
            "grandmother|widow|widower|man|woman|boy|girl|driver|soldier|officer|sergeant|pilot|"
            "student|teacher|farmer|miner|nurse|doctor|sailor|worker|engineer|suspect|victim|"
            "governor|mayor|minister|president|senator|chairman|chairwoman|director|judge|bishop|priest|coach|player|"
            "actor|actress|singer|author|professor|ambassador|general|colonel|captain|lieutenant|major|commander|king|"
            "queen|prince|princess|politician|lawyer|journalist|reporter|activist|founder|lawmaker|defendant|gunman"
        ),
        age_ends="or older|or younger|and older|and younger|years young",
        aged="aged|age of|aged between|aged from|ages of|ages between|ages",
        months={
            1: "January",
            2: "February",
            3: "March",
            4: "April",
            5: "May",
            6: "June",
            7: "July",
            8: "August",
            9: "September",
            10: "October",
            11: "November",
            12: "December",
        },
        month_abbreviations={
            1: "Jan",
            2: "Feb",
            3: "Mar",
            4: "Apr",
            6: "Jun",
            7: "Jul",
            8: "Aug",
            9: "Sep|Sept",
            10: "Oct",
            11: "Nov",
            12: "Dec",
        },
        weekdays={
            1: "Monday",
            2: "Tuesday",
            3: "Wednesday",
            4: "Thursday",
            5: "Friday",
            6: "Saturday",
            7: "Sunday",
        },
        year_parts={
            "early": "early|beginning of|start of|the beginning of|the start of",
            "mid": "mid|middle of|the middle of",
            "late": "late|end of|the end of",
            "spring": "spring|spring of|the spring of",
            "summer": "summer|summer of|the summer of",
            "autumn": "autumn|fall|autumn of|fall of|the autumn of|the fall of",
            "winter": "winter|winter of|the winter of",
            "h1": "first half of|the first half of|H1",
            "h2": "second half of|the second half of|H2",
            "q1": "first quarter of|the first quarter of|Q1",
            "q2": "second quarter of|the second quarter of|Q2",
            "q3": "third quarter of|the third quarter of|Q3",
            "q4": "fourth quarter of|the fourth quarter of|Q4",
        },
        relative={
            "day-0": "today",
            "day-1": "yesterday|a day ago|one day ago|1 day ago",
            "week-0": "this week",
            "week-1": "last week|the past week|the previous week|a week ago|one week ago|1 week ago",
            "month-0": "this month",
            "month-1": "last month|the past month|the previous month|a month ago|one month ago|1 month ago",
            "year-0": "this year|the current year",
            "year-1": "last year|the past year|the previous year|a year ago|one year ago|1 year ago",
            "year-2": "the year before last|two years ago|2 years ago",
            "day-2": "the day before yesterday|two days ago|2 days ago",
            "day-3": "three days ago|3 days ago",
            "day-4": "four days ago|4 days ago",
            "day-5": "five days ago|5 days ago",
            "day-6": "six days ago|6 days ago",
            "week-2": "two weeks ago|2 weeks ago",
            "week-3": "three weeks ago|3 weeks ago",
            "week-4": "four weeks ago|4 weeks ago",
            "week-5": "five weeks ago|5 weeks ago",
            "week-6": "six weeks ago|6 weeks ago",
            "month-2": "two months ago|2 months ago",
            "month-3": "three months ago|3 months ago",
            "month-4": "four months ago|4 months ago",
            "month-5": "five months ago|5 months ago",
            "month-6": "six months ago|6 months ago",
            "month-7": "seven months ago|7 months ago",
            "month-8": "eight months ago|8 months ago",
            "month-9": "nine months ago|9 months ago",
            "month-10": "ten months ago|10 months ago",
            "year-3": "three years ago|3 years ago",
            "year-4": "four years ago|4 years ago",
            "year-5": "five years ago|5 years ago",
        },
        until="to|and|until|till|through|up to|to the end of",
    ),
    nouns=NounWords(
        case_endings="s|es",
        vowel_changes="",
        speakers=(
            "led|run|backed|based|commissioned|funded|affiliated|linked|analyst|expert|official|report|"
            "spokes|study"
        ),
        aims="against|against the|into|war in|war on|invasion of|sent to|shipped to|weapons for|troops to",
        things={
            "soldiers": "soldier|troop|troops|fighter|fighters|servicemen|mercenary|mercenaries",
            "containers": "container",
            "shells": "shell|shells|projectile",
            "missiles": "missile|rocket",
            "munitions": "munition|ammunition|units of munitions",
            "tanks": "tank|tanks",
            "ships": "ship|ships|vessel|freighter",
            "wagons": "wagon|railcar",
            "trains": "train|trains",
            "drones": "drone",
            "workers": "worker|laborer|labourer",
            "horses": "horse",
            "dogs": "dog|dogs",
            "guns": "gun|guns|howitzer|cannon",
            "vehicles": "vehicle|truck|lorry|lorries",
            "aircraft": "aircraft|plane|planes|jet|jets|helicopter",
            "civilians": "civilian",
            "officers": "officer",
            "prisoners": "prisoner|captive|pow|pows",
            "children": "child|children",
            "deliveries": "delivery|deliveries|shipment|voyage",
        },
        plural_endings="s",
        no_plural_endings="ss|us|is",
        plural_verbs=(
            "were|are|died|have|had|survived|fell|fled|of them|of those|of whom|others|more|"
            "deserted|surrendered|escaped|drowned|sank|exploded|returned|perished|got|went|came|"
            "remain|remained|lie|lay|killed|wounded|hit|missed|lost"
        ),
        plurals="people|troops|personnel|men|women|children|aircraft|police",
        stops=(
            "of|and|or|the|to|in|on|at|for|from|by|with|as|is|are|was|were|be|been|being|has|have|"
            "had|who|which|that|this|these|it|its|he|she|they|their|his|her|but|so|than|then|will|"
            "would|could|can|may|might|must|should|not|over|under|after|before|since|until|during|"
            "into|via|per|if|when|while|where|what|a|an|more|less|also|there|here|now|two|three|"
            "according|said|says|last|next|so|far|already|yet|during|were|each|every|because|since"
        ),
        of="of",
        pieces=(
            "round|rounds|unit|units|piece|pieces|item|items|type|types|kind|kinds|pair|pairs|"
            "member|members|men|people|persons|part|parts|number|numbers|model|models|head|sort|sorts"
        ),
        measures={
            "length": (
                "metre|metres|meter|meters|kilometre|kilometres|kilometer|kilometers|mile|miles|"
                "foot|feet|inch|inches|yard|yards|centimetre|centimetres|centimeter|centimeters|"
                "nautical mile|nautical miles|light years"
            ),
            "area": (
                "square kilometre|square kilometres|square kilometer|square kilometers|square mile|"
                "square miles|square metre|square metres|square meter|square meters|hectare|"
                "hectares|acre|acres|sq km|sq. km|sq m|square feet|square foot"
            ),
            "volume": (
                "litre|litres|liter|liters|barrel|barrels|cubic metre|cubic metres|cubic meter|"
                "cubic meters|gallon|gallons"
            ),
            "weight": (
                "tonne|tonnes|ton|tons|metric ton|metric tons|kilogram|kilograms|kilogramme|"
                "kilogrammes|pound|pounds|kilo|kilos|gram|grams|kiloton|kilotons|ounce|ounces|lbs"
            ),
            "speed": "miles per hour|kilometres per hour|kilometers per hour|knots|kph|mph",
            "temperature": "degree|degrees|degrees Celsius|degrees Fahrenheit",
            "energy": "magnitude|on the Richter scale|megawatt|megawatts|kilowatt|kilowatts|gigawatt|gigawatts|kilowatt hours",
            "factor": "times|fold|time|score|gross",
            "calibre": "millimetre|millimetres|millimeter|millimeters|calibre|caliber",
            "vote": "votes|votes in favour|votes in favor|votes against|abstentions|ayes|noes",
        },
        against="to|against|and",
        year_objects=(
            "election|elections|campaign|offensive|offensives|invasion|budget|report|reports|war|"
            "summit|summits|treaty|agreement|olympics|games|season|census|deal|edition|survey|"
            "study|attack|attacks|visit|visits|talks|crisis|conflict|counteroffensive|figures|"
            "results|sanctions|rules|world|document|documents|parade|parades|estimates|defence|defense"
        ),
        before_count=(
            "found|holds|hold|shows|show|bought|sold|built|took|saw|see|lists|left|nearly|almost|roughly|around|totalled|totaled|totals|numbered|numbers|altogether|overall|exactly|to|at|of|killed|killing|lost|losing|counted|counts|count|sent|wounded|with|were|are|"
            "seized|captured|have|had|has|reached|reach|only|least|than|total|another|other|and|or|"
            "by|fired|deployed|some|about|lists|listed|names|named|buried|identified|over"
        ),
        behind_count=(
            "dead|killed|wounded|injured|missing|captured|casualties|died|fell|fallen|were|are|of|"
            "have|more|men|bodies|prisoners|deserted|strong|or|injured"
        ),
        factor_objects=(
            "as|more|less|the|larger|higher|greater|bigger|smaller|faster|longer|stronger|its|that|"
            "what|fewer|better|worse|cheaper|lower|heavier|deadlier|costlier|over"
        ),
        length_words=(
            "hurdles|dash|sprint|relay|freestyle|butterfly|backstroke|breaststroke|medley|race|wide|long|deep|high|tall|thick|away|across|apart|below|above|from|off|waves|wall|"
            "fence|trench|tunnel|swell|drop|fall"
        ),
        sure_rates="per|each|every",
        rates={
            "day": "a day|per day|each day|every day|daily|per diem|a night|per night",
            "week": "a week|per week|each week|every week|weekly",
            "month": "a month|per month|each month|every month|monthly",
            "year": "a year|per year|each year|every year|yearly|annually|per annum|annual",
        },
        money_things=(
            "aid|debt|debts|damage|damages|funding|assistance|support|investment|revenue|sales|"
            "trade|losses|taxes|income|exports|imports|goods|weapons|arms|profit|savings|credit|"
            "money|cash|equipment|spending|loans|grants|help|budget"
        ),
        weights_of_money="pound|pounds",
    ),
    vague=VagueWords(
        half_ordinals="first|second|latter|last|final|top|bottom",
        share_of="of|the|its|their|his|all|these|those",
        quantifiers=(
            "several|a few|a good few|few|many|multiple|untold|countless|a couple|a couple of|low|"
            "mid|high|upper|lower|double|some few|a handful of|quite a few"
        ),
        shares=(
            "half of|half the|half its|half their|half his|half all|one half of|a third|one third|"
            "one-third|two thirds|two-thirds|a quarter|one quarter|one-quarter|three quarters|"
            "three-quarters|three fourths|a fifth|one fifth|one-fifth|two fifths|two-fifths|"
            "three fifths|three-fifths|four fifths|four-fifths|a sixth|one-sixth|one sixth|a tenth|"
            "one tenth|one-tenth|nine tenths|nine-tenths|an eighth|one-eighth|a seventh|"
            "every second|every third|every fourth|every fifth|every sixth|every seventh|every eighth|every ninth|"
            "every tenth|every twelfth|every twentieth|every fiftieth|every hundredth|every other|"
            "roughly half|about half|nearly half|almost half|over half|more than half|"
            "less than half|at least half|some half|fully half|well over half|half were|half are|"
            "half had|half have|half died|half a dozen times|a twentieth|two tenths|a hundredth"
        ),
        scales=(
            "hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|"
            "trillions|dozen|dozens"
        ),
        alone="dozens|hundreds|thousands|millions|billions|trillions",
        joints="of|and|upon",
        sizes=(
            "huge|large|larger|vast|massive|enormous|substantial|significant|considerable|immense|"
            "great|sizeable|sizable|staggering|unknown|unspecified|untold|heavy|sheer"
        ),
        quantities=(
            "quantity|quantities|amount|amounts|number|numbers|sum|sums|volume|volumes|losses|"
            "casualties"
        ),
        phrases=(
            "countless|innumerable|thousand upon thousand|thousands upon thousands|hundreds upon hundreds|"
            "multi-thousand*|multi-hundred*|multi-trillion*|multitrillion*|multimillion*|million-dollar*|million-euro*|million-pound*|billion-dollar*|billion-euro*|billion-pound*|multi-million*|multibillion*|multi-billion*|"
            "five-figure*|six-figure*|seven-figure*|eight-figure*|nine-figure*|four-figure*|"
            "three-figure*|five figures|six figures|seven figures|eight figures|nine figures|four figures|double-digit*|triple-digit*|"
            "three-digit*|two-digit*|seven-digit*|eight-digit*|nine-digit*|ten-digit*|two-figure*|ten-figure*|four-digit*|five-digit*|six-digit*|single-digit*|double digits|"
            "triple digits|double figures|low double digits|multithousand*|"
            "a handful|tens of|scores of|tens of hundreds|tens of thousands|"
            "tens of millions|tens of billions|scores of hundreds|scores of thousands|"
            "scores of millions|scores of billions|by the dozen|by the hundred|by the thousand|by the million|by the billion|by the hundred thousand|by the hundreds|by the thousands|by the millions|a score of"
        ),
        digit_plurals="s",
        money="sum|loss|casual",
    ),
    kinds=KindWords(
        dialled="tel|tel.|telephone|phone|call|dial|fax|hotline|mobile|whatsapp",
        codes=(
            "no.|number|article|resolution|resolutions|chapter|page|pages|pp.|paragraph|"
            "factor of|bureau|imo|mmsi|protocol|directive|decree|footnote|endnote|section|sheet|figure|fig.|table|tel.|tel|phone|isbn|issn"
        ),
        references=(
            "hill|height|runway|photograph|picture|screenshot|room|building|warehouse|office|version|round|order|bill|act|docket|schedule|option|scenario|checkpoint|formation|"
            "bus|tram|hangar|bay|berth|exit|junction|shaft|reactor|ward|row|hall|"
            "line|zone|sector|terminal|platform|pier|block|lane|code|grade|lesson|chart|graph|photo|image|slide|annex|annexes|appendix|phase|stage|category|"
            "magnitude|part|volume|vol.|vol|note|notes|exhibit|item|paragraphs|"
            "sections|chapters|figures|tables|articles|rule|clause|channel|route|highway|gate|"
            "flight|box|season|episode|tier|interstate|apartment|suite|edition|dial|fax|"
            "hotline|mobile|map|panel|plate|step|level"
        ),
        each="per|each|every",
        classes="phase|stage|category|level|tier|grade|step|class|type|model|mark|rule|channel|season|zone|sector|line|photo|image|chart|graph|photo",
        reference_of="of|and|to|through|or",
        streets_behind="Street|St|St.|Avenue|Ave.|Ave|Road|Rd.|Rd|Boulevard|Blvd.|Lane|Drive|Square|Place|Court",
        titled="unit|office|bureau|department|detachment|camp|plant|site|brigade|file|law|plan|operation",
        scores="won|win|wins|winning|beat|beats|beaten|beating|lost|loses|defeat|defeats|defeated|draw|draws|drew|drawn|victory|victories|thrashed|thrashing|score|scores|scoreline|half-time|halftime|final|led|lead|leads|trail|trailed|trailing|match|penalties|shoot-out|shootout|goal|goals|ruled|ruling|voted|vote|passed|approved|adopted|decision|majority|aggregate|tie|equaliser|comeback",
        carriers="flight|flights|train|service|bus|line",
        models="type|model|caliber|calibre|mk|mk.|mark",
        determiners="the|a|an|this|that|his|her|its|their|every|each",
        ordinal_endings="st|nd|rd|th",
    ),
    currencies={
        "EUR": "Euro|Euros|euro|euros",
        "USD": "US-Dollar|US-Dollars|U.S. dollar|U.S. dollars|US dollar|US dollars|Dollar|Dollars|"
        "dollar|dollars|American dollars|bucks",
        "GBP": "quid|pound|pounds|pound sterling|pounds sterling|British pounds|sterling",
        "KRW": "Won|won|South Korean won|Korean won",
        "KPW": "North Korean won",
        "RUB": "rouble|roubles|ruble|rubles|Russian rubles|Russian roubles",
        "JPY": "Yen|yen|Japanese yen",
        "CNY": "Yuan|yuan|Renminbi|renminbi|Chinese yuan",
        "UAH": "Hryvnia|hryvnia|hryvnias",
        "CHF": "Swiss francs",
        "PLN": "zloty|zlotys|złoty",
        "SEK": "Swedish kronor",
        "NOK": "Norwegian kroner",
        "DKK": "Danish kroner",
        "AUD": "Australian dollars",
        "CAD": "Canadian dollars",
        "HKD": "Hong Kong dollars",
        "TWD": "Taiwan dollars",
        "INR": "rupees|Indian rupees",
        "IRR": "rials|Iranian rials",
        "TRY": "lira|Turkish lira",
    },
    percent="percent|per cent|pct",
    percentage_points="percentage points",
    abbreviations=(
        "mr.|mrs.|ms.|messrs.|dr.|prof.|gen.|col.|lt.|maj.|capt.|cpl.|sgt.|brig.|cmdr.|cdr.|"
        "adm.|gov.|sen.|rep.|pres.|hon.|rev.|st.|mt.|ft.|jr.|sr.|inc.|ltd.|corp.|co.|vs.|"
        "approx.|est.|dept.|univ.|incl.|max.|min.|spc.|pvt.|supt."
    ),
    function_words=(
        "the|of|and|to|that|for|with|has|have|had|by|were|said|from|as|is|at|are|be|been|it|its|they|"
        "their|which|this|these|not|but|or|than|more|into|about|there|would|will|after|on|who|he|his|"
        "troops|soldiers|men|hardly|nearly|almost|arrived|came|fell|killed|wounded|died|least|fewer|"
        "under|around|no|sent"
    ),
    saying="says|said|say|put|estimates|estimated|puts|claims|claimed|reports|reported|counts|counted|believes|speaks of|spoke of|told|announced|declared|stated|reckons|assumes|put the",
    disputing=(
        "rejects|rejected|denies|denied|disputes|disputed|doubts|doubted|disagrees|disagreed|dismisses|"
        "dismissed|refutes|refuted|contradicts|contradicted|has denied|has rejected|"
        "has disputed|had denied|declined to comment|refused to comment|did not comment|did not confirm|"
        "could not confirm|has not confirmed|would not confirm|does not believe|is silent|was silent|"
        "remained silent|has not commented|does not comment|never said|did not say|calls it|called it|"
        "does not agree|did not agree"
    ),
    opposing=(
        "unlike|contrary to|in contrast to|as opposed to|against the claims of|despite|rejected by|"
        "denied by|disputed by|doubted by|asked|asks|told|tells|informed|informs|warned|warns|accused|"
        "accuses|contradicted by|not by|a letter to|a report to|questioned by|refuted by|dismissed by|"
        "wrote to|reported to|an interview with|instead of|rather than"
    ),
    attributing=(
        "according to|according to the|citing|citing the|"
        "a spokesman for|a report by|a report by the|a study by|a study by the"
    ),
    countries={
        "russia": "russia|russia's|russian|russians|moscow|moscow's|kremlin",
        "ukraine": "ukraine|ukraine's|ukrainian|ukrainians|kyiv|kiev|kyiv's",
        "north korea": "north korea|north korea's|north korean|north koreans|pyongyang|pyongyang's|dprk",
        "south korea": "south korea|south korea's|south korean|south koreans|seoul|seoul's",
        "china": "china|china's|chinese|beijing",
        "iran": "iran|iran's|iranian|iranians|tehran",
        "japan": "japan|japan's|japanese|tokyo",
        "usa": "united states|usa|american|americans|washington|pentagon|america",
        "belarus": "belarus|belarusian|belarusians|minsk",
    },
    senses={
        "two thirds": "two thirds",
        "three quarters": "three quarters|three fourths",
        "possible": (
            "could|can|may|might|would|should|will|planned|plan to|plans to|planning to|offered|"
            "offers|offering|expected|reportedly|allegedly|supposedly|possibly|perhaps|promised|"
            "pledged|threatened|intended|intends|likely|probably|to be|said to|believed|thought|"
            "proposed|ready"
        ),
        "hedged": (
            "could|may|might|would|should|will|planned|plan*|offer*|expect*|reportedly|allegedly|"
            "supposed*|possibly|perhaps|promis*|pledg*|intend*|likely|probably|to be|said|believed|"
            "thought|is to|are to|was to|were to|can|apparently|presumably|suspected|claim*|"
            "purported*|seem*|scheduled|foresee*|foreseen|envisage*|forecast*|anticipat*|propos*|"
            "suggest*|set to|due to|earmarked|ready|alleg*|rumour*|rumor*|aim*|want*|hope*|predict*|"
            "project*|going to|prepared|preparing|agreed|vow*|commit*|announce*|estimat*|"
            "according to|apparent*|evident*|willing|consider*|probabl*|possib*|potential*|"
            "conceivab*|if|say|says|reported|report|reports|assum*|presum*|ought|tender*|floated|"
            "mooted|unconfirmed|unverified|unofficial*|unchecked|threaten*|fear*|speculat*|appear*|"
            "demand*|request*|ask*|order*|call|calls|called|requir*|await*|seek*|sought|wish*|looking|"
            "like|eager|keen|weigh*|surmis*|confirmed|verified|require"
        ),
        "negative": "not|never|didn't|didn’t|don't|don’t|nobody|none|cannot",
        "killed": "executed|massacred|drowned|starved to death|killed|died|dead|deaths|slain|fallen|perished|fatalities|lost their lives",
        "wounded": "wounded|injured|injuries|maimed",
        "captured": "captured|prisoners|surrendered|surrender|captives|detained|taken prisoner|pows",
        "losses": "lost|loses|lose|losing|loss|losses|sank|sinks|sunk",
        "destroyed": "destroyed|sunk|shot down|wrecked|knocked out|annihilated",
        "imagery": "satellite*|imagery|images|photos|photographs|aerial|footage|video|videos",
        "intercepts": "intercept*|wiretap*|overheard|eavesdrop*",
        "documents": "document*|papers|files|archive*|leaked|dossier*",
        "witnesses": "witness*|eyewitness*|testimon*|survivors|residents|locals|defector*|refugee*|deserter*",
        "intelligence": "intelligence|spies|spy|secret service|secret services",
        "model": "model*|simulat*|extrapolat*|algorithm*",
        "fled": "deserted|defected|fled|escaped|deserters|defectors",
        "missing": "missing|unaccounted for",
        "half": (
            "half of|half the|half its|half their|half his|half were|half are|half have|half had|"
            "one half|half them|by half"
        ),
        "third": "a third|one third|two thirds|thirds of",
        "quarter": "a quarter|one quarter|three quarters|quarter of|quarters of",
        "fifth": "a fifth|one fifth|two fifths|three fifths|four fifths|fifths of|every fifth",
        "tenth": "a tenth|one tenth|tenths of|every tenth",
        "great": "huge|enormous|vast|massive|gigantic|immense|countless|innumerable|tremendous|colossal",
        "small": "tiny|meagre|negligible|few|scant",
        "mostly": "nearly all|almost all|virtually all|all of them|most of|majority of|bulk of|mostly|the majority|the bulk|most soldiers|most troops|all but|lion's share",
        "many": "many|numerous|lots|plenty|most|majority",
        "multiple": (
            "twice|thrice|doubled|doubling|tripled|tripling|quadrupled|tenfold|twofold|threefold|"
            "fourfold|fivefold|halved|times as|times higher|times more|times larger|times greater|times lower|"
            "times fewer|times bigger|times the|sixfold|hundredfold|doubles|triples|halves"
        ),
        "denied": (
            "not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|fewer|less|"
            "under|below|up to|most|maximum|cannot|can't|yet to|fail*|refus*|deni*|deny*|unable|"
            "untrue|unfounded|unlikely|unconfirmed|unknown|uncertain|unproven|disprov*|dismiss*|"
            "disput*|short|nowhere|few|lack*|avoid*|prevent*|only|also|even|including|as well|isn't|"
            "wasn't|aren't|weren't|don't|doesn't|didn't|won't|wouldn't|couldn't|hasn't|haven't|"
            "hadn't|false*|reject*|seldom|rarely|limit*|stop*|impossib*|incorrect|inaccurate|wrong*|"
            "minimum|least|still|nearly|almost|possib*|could|may|might|however|both|yet|free of|"
            "absen*|ruled out|missing|unclear"
        ),
        "deaths": (
            "execut*|massacr*|kill*|died|dead|death*|dying|die|dies|fatal*|slain|fallen|fell|lost|lives|loss*|"
            "casualt*|perish*|victims|victim|bodies|corpses|eliminated|murder*|lethal|toll"
        ),
        "injuries": "wound*|injur*|hurt|casualt*|losses|maim*|hit|victims",
        "departed": (
            "left|departed|withdrew|withdrawn|retreated|returned|pulled out|leaving|withdrawal|"
            "retreat"
        ),
        "arrived": "arrived|arrive|arrives|arriving|landed",
        "trained": "trained|training",
        "traded": "sold|bought|purchased",
        "produced": "produced|manufactured|built",
        "fired": "fired|launched",
        "confirmed": "confirmed|verified|proven",
        "only": "only|merely|solely",
        "more": "another|additional|further|extra",
        "elite": "elite|commandos|paratroopers|special forces",
        "secret": "secretly|secret|covertly|covert",
        "wanted": (
            "were to|was to|are to|is to|ordered|requested|demanded|feared|rumoured|rumored|unconfirmed|unverified|yet to|"
            "supposed to|supposed|about to|going to|scheduled|meant to|slated|hopes|hoped|hope|"
            "wants|wanted|aims|aimed|suspected|unlikely|doubtful|if"
        ),
        "released": "released|freed",
        "received": "received|obtained|acquired",
        "sent": "sent|shipped|delivered|supplied|dispatched",
        "entered": "entered|entering",
        "refused": "refused|rejected|declined|turned back|intercepted at",
        "today": "today",
        "yesterday": "yesterday",
        "tomorrow": "tomorrow",
        "last week": "last week",
        "last month": "last month",
        "last year": "last year",
        "next year": "next year",
        "damaged": "damaged",
        "captures": (
            "captur*|prison*|surrender*|captiv*|detain*|detention|pow|pows|arrest*|seiz*|custody|"
            "taken|took|held|apprehend*|jail*|intern*|caught|hostage*"
        ),
        "destructions": (
            "destroy*|sunk|sank|sink*|shot|down|downed|wreck*|knock*|annihilat*|eliminat*|lost|"
            "lose|loss*|losing|blown|burn*|ruin*|hit|struck|strike|raz*|damag*|kill*|neutrali*|"
            "obliterat*|out"
        ),
        "escapes": (
            "desert*|defect*|fled|flee*|flight|escap*|ran|run|absent|awol|left|leave|abandon*|"
            "refuge*"
        ),
    },
)
