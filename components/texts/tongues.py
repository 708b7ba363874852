"""The words of German and English that make up figures: numbers, bounds, amounts, what is counted.

A :class:`Tongue` holds those of one language, ready to be matched. A language without words here has
a tongue of digits and signs alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_Table = tuple[tuple[str, str, str], ...]
SPACES = " \u00a0\u2009\u202f"
GAP = r"(?:[^\S\n]{1,3}\n?|\n)"
YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_DIGITS = r"(?P<digit>[\d½¼¾])"
_WEB_HEAD = r"(?P<web>https?://|www\.)"


# Tables of words: what a phrase before or behind a number says of it.
# (side of the bound, English label, phrases)

_LEADS_DE = (
    ("low", "more than", "mehr als|deutlich mehr als|weit mehr als|wesentlich mehr als"),
    ("low", "more than", "viel mehr als|über|weit über|deutlich über|oberhalb von|jenseits von"),
    ("low", "at least", "mindestens|wenigstens|zumindest|nicht weniger als|nicht unter"),
    ("high", "up to", "bis zu|bis zu maximal|bis maximal|so viele wie"),
    ("high", "no more than", "höchstens|maximal|allenfalls|bestenfalls|nicht mehr als|nicht über"),
    ("high", "no more than", "kaum mehr als|keine mehr als"),
    ("high", "fewer than", "weniger als|deutlich weniger als|weit weniger als|unter|weit unter"),
    ("high", "fewer than", "deutlich unter|unterhalb von|nicht einmal|nicht mal"),
    ("about", "about", "rund|etwa|in etwa|circa|ca.|ca|zirka|ungefähr|schätzungsweise|an die"),
    ("about", "about", "gegen|um die|so um die|grob|geschätzt|geschätzte|geschätzten|etwa um die"),
    ("about", "nearly", "knapp|fast|beinahe|nahezu|annähernd|knapp unter|etwas weniger als"),
    ("about", "just over", "gut|etwas mehr als|etwas über|knapp über"),
    ("span", "", "zwischen|von"),
)
_LEADS_EN = (
    ("low", "more than", "more than|much more than|many more than|far more than|well more than"),
    ("low", "more than", "significantly more than|substantially more than|considerably more than"),
    ("low", "more than", "over|well over|far over|above|well above|upwards of|upward of|north of"),
    ("low", "more than", "in excess of|exceeding|greater than|larger than|higher than"),
    ("low", "at least", "at least|no fewer than|no less than|not less than|not fewer than"),
    ("low", "at least", "a minimum of|minimum|not under|as low as|as few as|as little as"),
    ("high", "up to", "up to|as many as|as much as|as high as"),
    ("high", "no more than", "at most|at the most|no more than|not more than|a maximum of|maximum"),
    ("high", "no more than", "not over|not exceeding|no greater than|no higher than"),
    ("high", "fewer than", "fewer than|less than|under|below|well under|well below|not even"),
    ("high", "fewer than", "far fewer than|far less than|lower than|south of"),
    ("about", "about", "about|around|some|roughly|approximately|approx.|approx|circa|ca.|c."),
    ("about", "about", "an estimated|estimated|in the region of|in the order of|on the order of"),
    ("about", "about", "something like"),
    ("about", "nearly", "nearly|almost|close to|just under|just below|just short of|near"),
    ("about", "nearly", "a little under|slightly under|slightly less than|a little less than"),
    ("about", "just over", "just over|just above|slightly over|slightly above|a little over"),
    ("about", "just over", "slightly more than|a little more than"),
    ("span", "", "between|from"),
)
_SYMBOLS = {
    ">": ("low", "more than"),
    "≥": ("low", "at least"),
    "<": ("high", "fewer than"),
    "≤": ("high", "no more than"),
    "~": ("about", "about"),
    "∼": ("about", "about"),
    "≈": ("about", "about"),
}
_TRAILS_DE = (
    ("low", "at least", "oder mehr|und mehr|oder noch mehr|oder darüber|und darüber|aufwärts"),
    ("low", "at least", "mindestens|wenigstens|plus"),
    ("high", "no more than", "höchstens|maximal|oder weniger|und weniger|oder darunter"),
    ("about", "about", "oder so|ungefähr|in etwa|schätzungsweise"),
)
_TRAILS_EN = (
    ("low", "at least", "or more|and more|or greater|or above|and above|and up|upwards|at least"),
    ("low", "at least", "and counting|plus"),
    ("high", "no more than", "at most|at the most|or less|or fewer|or below|tops|maximum"),
    ("about", "about", "or so|or thereabouts|approximately|give or take"),
)

# Words that may stand between a qualifier and its number, up to four of them.
_FILLERS_DE = (
    "weitere weiteren weiterer zusätzliche zusätzlichen zusätzlicher angeblich angebliche "
    "angeblichen angenommenen bereits sogar nur lediglich wohl vermutlich vermuteten mutmaßlich "
    "mutmaßlichen offenbar noch schon jetzt inzwischen mittlerweile insgesamt bisher bislang jeweils "
    "erwartete erwarteten genannte genannten gemeldeten vereinbarten zugesagten versprochenen "
    "aktuell derzeit möglicherweise vielleicht"
)
_FILLERS_EN = (
    "another additional further just only reportedly allegedly perhaps possibly even already now "
    "total of expected reported promised planned extra other combined as potentially probably "
    "currently approximate initial"
)
# Articles count as fillers only behind qualifiers that are not prepositions too ("unter den 300").
ARTICLES = frozenset(
    "die der den dem diese diesen dieser jene seine seinen ihre ihren the these those a an what "
    "his her its their".split(),
)

_SCALES_DE = (
    (2, "hundert"),
    (3, "tausend|Tsd.|Tsd|k"),
    (6, "Million|Millionen|Mio.|Mio|Mill."),
    (9, "Milliarde|Milliarden|Mrd.|Mrd|Mia."),
    (12, "Billion|Billionen|Bio."),
    (15, "Billiarde|Billiarden|Brd."),
    (18, "Trillion|Trillionen"),
)
_SCALES_EN = (
    (2, "hundred"),
    (3, "thousand|thousands|k"),
    (6, "million|millions|mn|mln|mil|mio"),
    (9, "billion|billions|bn|bln"),
    (12, "trillion|trillions|tn|trn"),
    (15, "quadrillion"),
)

_MONTHS_DE = (
    "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    "Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez"
)
_MONTHS_EN = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)

_DURATION_DE = r"(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Quartal|Jahr|Jahrzehnt|Jahrhundert)"
_DURATION_DE += r"(?:en|es|e|n|s)?"
_DURATION_EN = r"(?:second|minute|hour|day|week|month|year|decade)s?|century|centuries"

_UNITS_DE = dict(
    zip("ein zwei drei vier fünf sechs sieben acht neun".split(), range(1, 10), strict=True),
) | {"zwo": 2}
_TEENS_DE = dict(
    zip(
        "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(),
        range(10, 20),
        strict=True,
    ),
)
_TENS_DE = dict(
    zip(
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(),
        range(20, 100, 10),
        strict=True,
    ),
) | {"dreissig": 30}
_UNITS_EN = dict(
    zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True),
)
_TEENS_EN = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    ),
)
_TENS_EN = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    ),
)

_BIG_DE = (
    r"(?:(?:zehn|hundert|aber|zig)?tausende?[rn]?|(?:aber)?hunderte?[rn]?|dutzende?[rn]?|"
    r"Millionen|Milliarden|Billionen|Mio\.?|Mrd\.?)"
)
_VAGUE_DE = rf"""
    (?:mehrere[rn]?|einige[rn]?|ein\s[Pp]aar|viele[rn]?|etliche[rn]?|manche[rn]?|wenige[rn]?)
        {GAP}{_BIG_DE}(?!\w)(?:{GAP}{_BIG_DE}(?!\w))?
  | (?:(?:zehn|hundert|aber|zig)?tausende[rn]?|(?:aber)?hunderte[rn]?|dutzende[rn]?
      |zigtausend|Millionen|Milliarden|Billionen)
        (?!\w)(?:{GAP}(?:und{GAP}|von{GAP})?{_BIG_DE}(?!\w))?
  | (?:Millionen|Milliarden|Billionen)(?:höhe|betrag|beträge|beträgen|betrages|summen?|deals?)
  | (?:riesig|groß|größer|enorm|gewaltig|gigantisch|substanziell|substantiell|erheblich|beträchtlich
      |massiv|ungeheur|ungeheuer|immens|hoh|schwer|schier|umfangreich|unbekannt|unvorstellbar
      |gewiss|nennenswert|signifikant)e[nmrs]?
        {GAP}(?:Mengen?|Summen?|Beträgen?|Betrag|Anzahl|Zahl|Zahlen|Stückzahlen|Batzen|Verlusten?)
  | jede{GAP}Menge
  | zig(?:{GAP}{_BIG_DE})?
  | zahllose[rn]? | unzählige[rn]?
"""
_BIG_EN = r"(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?)"
_PLURAL_EN = r"(?:tens|scores|dozens|hundreds|thousands|millions|billions|trillions)"
_VAGUE_EN = rf"""
    (?:several|a\s(?:good\s)?few|few|many|multiple|untold|countless|a\scouple(?:\sof)?)
        {GAP}{_BIG_EN}(?!\w)(?:{GAP}(?:of{GAP})?{_BIG_EN}(?!\w))?
  | (?:dozens|hundreds|thousands|millions|billions|trillions)(?!\w)
        (?:{GAP}(?:of|and|upon){GAP}{_PLURAL_EN}(?!\w)){{0,2}}
  | (?:tens|scores)(?={GAP}of\b)(?:{GAP}of{GAP}{_PLURAL_EN}(?!\w)){{0,2}}
  | (?:huge|large|larger|vast|massive|enormous|substantial|significant|considerable|immense|great
      |sizeable|sizable|staggering|unknown|unspecified|untold|heavy|sheer)
        {GAP}(?:quantity|quantities|amounts?|numbers?|sums?|volumes?|losses|casualties)
  | countless | innumerable
"""


def _below_thousand() -> dict[str, Decimal]:
    """Every German number word from 1 to 999, written as one word."""
    small = _UNITS_DE | _TEENS_DE | _TENS_DE | {"eins": 1}
    for (unit, n), (tens, m) in product(_UNITS_DE.items(), _TENS_DE.items()):
        small[f"{unit}und{tens}"] = n + m
    words = dict(small)
    for unit, n in {"": 1, **_UNITS_DE}.items():
        words[f"{unit}hundert"] = 100 * n
        for joint, (rest, m) in product(("", "und"), small.items()):
            words[f"{unit}hundert{joint}{rest}"] = 100 * n + m
    halves = {f"{unit}{joint}einhalb": n for unit, n in _UNITS_DE.items() for joint in ("", "und")}
    exact = {word: Decimal(n) for word, n in words.items()}
    exact |= {word: n + Decimal("0.5") for word, n in halves.items()}
    return exact | {"anderthalb": Decimal("1.5"), "eineinhalb": Decimal("1.5")}


class Number(NamedTuple):
    """A number or range as it stands; ``value`` None: unreadable; ``high`` makes it a range."""

    start: int
    end: int
    value: Decimal | None
    scale: Decimal | None = None  # of its scale word
    high: Decimal | None = None
    currency: str | None = None
    plain: bool = False  # digits only, without any mark
    word: bool = False
    closed: bool = False  # a lower and an upper bound, each with its qualifier


@dataclass(frozen=True, slots=True)
class Tongue:
    """The tables of one language, ready to be matched."""

    lang: str  # ISO 639; "" for a language without words here
    decimal: str  # the mark before decimals; "" when unknown
    scan: re.Pattern[str]  # finds where a figure may begin
    words: Callable[[str, int], Number | None]
    vague: re.Pattern[str]
    leads: dict[str, tuple[str, str]]
    lasts: frozenset[str]  # the last words of leads
    near: frozenset[str]  # these, and what may stand between them and the number
    fillers: frozenset[str]
    trails: dict[str, tuple[str, str]]
    trail: re.Pattern[str]
    ceiling: re.Pattern[str]  # what joins an upper bound to a lower one
    connector: re.Pattern[str]
    scales: dict[str, Decimal]
    scale: re.Pattern[str]
    shapes: re.Pattern[str]
    month: frozenset[str]
    after_month: re.Pattern[str]
    duration: re.Pattern[str]
    noun: re.Pattern[str]


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern of the phrases, the longest first; their spaces match any small gap."""
    ordered = sorted(phrases, key=len, reverse=True)
    firsts = re.escape("".join(sorted({c for p in ordered for c in p[0] + p[0].swapcase()})))
    either = "|".join(re.escape(p).replace(r"\ ", GAP) for p in ordered)
    return f"(?=[{firsts}])(?:{either})"


def _phrases(table: _Table, side: str = "") -> dict[str, tuple[str, str]]:
    """Return phrase → (side, label) for one side of a table, or for all of it."""
    return {
        phrase: (where, label)
        for where, label, phrases in table
        for phrase in phrases.split("|")
        if side in {"", where}
    }


def _lasts(table: _Table) -> frozenset[str]:
    """Return the last words of the phrases of a table, and the symbols."""
    return frozenset(phrase.split()[-1] for phrase in [*_phrases(table), *_SYMBOLS])


def _powers(table: tuple[tuple[int, str], ...]) -> dict[str, Decimal]:
    """Return scale word → factor."""
    return {word.lower(): Decimal(10**n) for n, words in table for word in words.split("|")}


def _scan(stems: str) -> re.Pattern[str]:
    """Return the pattern that finds a digit, a web address, or a stem at the start of a word."""
    by_letter: dict[str, list[str]] = {}
    for stem in stems.split():
        by_letter.setdefault(stem[0], []).append(stem[1:].replace("_", r"[\s-]"))
    words = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_letter.items())
    heads = "".join(by_letter) + "".join(by_letter).upper()
    seconds = "".join({stem[1] for stem in stems.split()})
    seconds += seconds.upper() + r"\s-"
    ahead = rf"(?=[{heads}wh][wt{seconds}])"
    return re.compile(rf"{_DIGITS}|\b{ahead}(?:{_WEB_HEAD}|(?P<word>(?i:{words})))")


_BELOW_THOUSAND = _below_thousand()

_ONE_DE = re.compile(
    rf"""(?:(?P<one>ein(?:e[nmrs]?)?){GAP})?
         (?:(?P<part>halbe[nrs]?|viertel|dreiviertel)(?:{GAP})?)?
         (?P<scale>million|milliarde|billion|billiarde|dutzend|hundert|tausend)(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_PORTIONS = {"h": Decimal("0.5"), "v": Decimal("0.25"), "d": Decimal("0.75")}
_PART_EN = re.compile(
    rf"""(?:(?:an?|one)(?:{GAP}|-))?(?P<part>half|quarter|three(?:{GAP}|-)quarters)(?:{GAP}of)?
         (?:(?:{GAP}|-)an?)?(?:{GAP}|-)(?P<scale>hundred|thousand|million|billion|trillion|dozen)
         (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_PORTIONS_EN = {"h": Decimal("0.5"), "q": Decimal("0.25"), "t": Decimal("0.75")}
_WORD = re.compile(r"[^\W\d_]{1,80}(?!\w)")
_STEP_EN = re.compile(rf"(?:{GAP}|-)(?P<and>and(?:{GAP}|-))?(?P<word>[A-Za-z]{{3,12}})(?!\w)")
_HALF_EN = re.compile(rf"(?:{GAP}|-)and(?:{GAP}|-)an?(?:{GAP}|-)(?P<part>half|quarter)(?!\w)")
_DECIMAL_WORDS = {w: str(n) for w, n in (_UNITS_DE | _UNITS_EN).items()}
_DECIMAL_WORDS |= {"null": "0", "zero": "0", "eins": "1"}
_POINT = re.compile(
    rf"{GAP}(?:Komma|point)(?P<places>(?:{GAP}(?:{any_of(_DECIMAL_WORDS)})(?!\w)){{1,6}})",
)
_ONE_SPAN = re.compile(rf"ein(?:e[nmrs]?)?(?={GAP}{_DURATION_DE}(?!\w))", re.IGNORECASE)
_ONE_SPAN_EN = re.compile(rf"one(?=(?:{GAP}|-)(?:{_DURATION_EN})(?!\w))", re.IGNORECASE)
_LARGE_DE = _powers(_SCALES_DE) | {"dutzend": Decimal(12)}
_LARGE_EN = _powers(_SCALES_EN) | {"dozen": Decimal(12), "dozens": Decimal(12)}


def _decimals(text: str, end: int, value: Decimal) -> tuple[Decimal, int]:
    """Read spoken decimals ("Komma zwei", "point two") behind a number word."""
    if (m := _POINT.match(text, end)) is None:
        return value, end
    places = "".join(_DECIMAL_WORDS[w.lower()] for w in m["places"].split())
    return Decimal(f"{value}.{places}"), m.end()


def _compound(word: str) -> Decimal | None:
    """Return the value of a German number written as one word, up to 999999."""
    if (value := _BELOW_THOUSAND.get(word)) is not None:
        return value
    left, found, right = word.partition("tausend")
    if not found:
        return None
    thousands = _BELOW_THOUSAND.get(left) if left else Decimal(1)
    rest = _BELOW_THOUSAND.get(right.removeprefix("und")) if right else Decimal(0)
    return None if thousands is None or rest is None else thousands * 1000 + rest


def _german(text: str, at: int) -> Number | None:
    """Return the German number words at an offset; "ein" only before a scale word."""
    if m := _ONE_DE.match(text, at):
        if not (m["one"] or m["part"] or m["scale"].lower() in {"hundert", "tausend"}):
            return None
        scale = _LARGE_DE[m["scale"].lower()]
        part = _PORTIONS[m["part"][0].lower()] if m["part"] else Decimal(1)
        return german_rest(text, Number(at, m.end(), part * scale, scale, word=True))
    if m := _ONE_SPAN.match(text, at):
        return Number(at, m.end(), Decimal(1), word=True)
    if (m := _WORD.match(text, at)) is None:
        return None
    if (value := _compound(m[0].lower())) is None or value == 1:
        return None
    value, end = _decimals(text, m.end(), value)
    return Number(at, end, value, word=True)


def german_rest(text: str, number: Number) -> Number:
    """Add what follows a scale word ("eine Million zweihunderttausend")."""
    gap = text[number.end : number.end + 1]
    m = _WORD.match(text, number.end + 1) if gap and gap in SPACES else None
    rest = _compound(m[0].lower()) if m else None
    if m is None or rest is None or number.value is None or not _HUNDRED <= rest < number.value:
        return number
    return number._replace(end=m.end(), value=number.value + rest, scale=None)


def _english(text: str, at: int) -> Number | None:  # noqa: C901 - one branch a class of word
    """Return the English number words at an offset; "a" and "one" only before a scale word."""
    if m := _PART_EN.match(text, at):
        scale = _LARGE_EN[m["scale"].lower()]
        return Number(at, m.end(), _PORTIONS_EN[m["part"][0].lower()] * scale, scale, word=True)
    if m := _ONE_SPAN_EN.match(text, at):
        return Number(at, m.end(), Decimal(1), word=True)
    if (m := _WORD.match(text, at)) is None:
        return None
    first = m[0].lower()
    part = Decimal(1) if first in {"a", "an"} else _SMALL_EN.get(first)
    if part is None:
        return None
    value, end = _decimals(text, m.end(), part)
    if half := _HALF_EN.match(text, end):
        value, end = value + _PORTIONS_EN[half["part"][0]], half.end()
    total = Decimal(0)
    scale = ceiling = None
    while m := _STEP_EN.match(text, end):
        word = m["word"].lower()
        factor, more = _LARGE_EN.get(word), _SMALL_EN.get(word)
        if factor == _HUNDRED and not m["and"] and 0 < value < _HUNDRED:
            value *= factor
        elif (
            factor
            and factor != _HUNDRED
            and not m["and"]
            and 0 < value < factor
            and (ceiling is None or factor < ceiling)
        ):
            scale = None if total else factor
            total, value, ceiling = total + value * factor, Decimal(0), factor
        elif more and _fits(value, more, joined=bool(m["and"]), started=bool(total)):
            value, scale = value + more, None
        else:
            break
        end = m.end()
    if total + value == 1:
        return None
    return Number(at, end, total + value, scale, word=True)


def _fits(value: Decimal, more: Decimal, *, joined: bool, started: bool) -> bool:
    """Whether a number word may follow what has been read ("twenty five", "hundred and six")."""
    if value == 0:
        return started
    if value % _HUNDRED == 0:
        return True
    return not joined and value % _TEN == 0 and value % _HUNDRED > _TEN > more


def _silent(_text: str, _at: int) -> Number | None:
    """Read no number words: the language is unknown."""
    return None


_TEN, _HUNDRED = Decimal(10), Decimal(100)
_SMALL_EN = {w: Decimal(n) for w, n in (_UNITS_EN | _TEENS_EN | _TENS_EN).items()}


_SHAPES = rf"""
    (?P<date>{YEAR}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?!\d)(?:T[\d:.]+Z?)?
      | {_DAY}\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?{YEAR}|\d\d)?(?![\d])(?!\.\d)
      | {_DAY}/{_DAY}/(?:{YEAR}|\d\d)(?![\d/])
      | {YEAR}[-–/]\d\d(?!\d|[.,]\d|[^\W\d_])
      | {YEAR}/{YEAR}(?!\d)
      | (?:%(days)s)
      | (?:{YEAR}|\d0)(?:ern?|s)(?!\w)(?:[ -]Jahren?(?!\w))?)
  | (?P<time>(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\sUhr)?(?![\d:])
      | \d{{1,2}}(?:\.\d\d)?(?:\s?(?:bis|-|–|und)\s?\d{{1,2}}(?:\.\d\d)?)?\sUhr(?!\w)
      | \d{{1,2}}\s?(?:[ap]\.m\.|[ap]m(?!\w)|o['’]clock))
  | (?P<ordinal>\d[\d,]{{0,12}}(?:st|nd|rd|th|te[nrsm]?|ste[nrsm]?)(?!\w)
      | \d{{1,3}}\.(?=[ \u00a0][a-zäöü]))
"""
_DAYS_DE = rf"""{_DAY}\.?(?:\s?(?:[-–/]|bis|und|oder)\s?{_DAY}\.?)?\s?
    (?:{_MONTHS_DE})(?!\w)\.?(?:\s{YEAR}(?!\d))?"""
_DAYS_EN = rf"""{_DAY}(?:st|nd|rd|th)?(?:\s?(?:[-–]|to|and)\s?{_DAY}(?:st|nd|rd|th)?)?\s
    (?:of\s)?(?:{_MONTHS_EN})(?!\w)\.?(?:,?\s{YEAR}(?!\d))?"""


def _shapes(days: str) -> re.Pattern[str]:
    """Return the pattern of the shapes that tell a by-rule kind from the digits on."""
    return re.compile(_SHAPES % {"days": days}, re.VERBOSE)


def _trail(table: _Table) -> re.Pattern[str]:
    """Return the pattern of the qualifiers that stand behind a number."""
    phrases = any_of(_phrases(table))
    return re.compile(
        rf"(?:(?P<plus>\+|-plus(?!\w))|,?{GAP}(?P<phrase>{phrases})(?!\w))(?!{GAP}?\d|{GAP}(?:als|than)(?!\w))",
        re.IGNORECASE,
    )


def _ceiling(table: _Table, joints: str) -> re.Pattern[str]:
    """Return the pattern of what joins an upper bound to a lower one."""
    high = any_of(_phrases(table, "high"))
    return re.compile(
        rf"(?:,?{GAP}(?:{joints})|,){GAP}(?:{high}){GAP}(?=[\w€$£¥])",
        re.IGNORECASE,
    )


def _connector(words: str, between: str) -> re.Pattern[str]:
    """Return the pattern of what stands between the two numbers of a range."""
    return re.compile(
        rf"(?:(?P<hyphen>-)?{GAP}(?P<word>{words}){GAP}(?:(?:{between}){GAP}){{0,2}}"
        rf"|(?P<dash>{GAP}?[-–—]{GAP}?))(?=[\w€$£¥₩₽₴½¼¾])",
    )


def _scale(powers: dict[str, Decimal]) -> re.Pattern[str]:
    """Return the pattern of a scale word behind a number."""
    return re.compile(rf"(?:{GAP}|-)?(?P<scale>{any_of(powers)})(?!\w)", re.IGNORECASE)


_SIZES_DE = (
    "riesig groß größer enorm gewaltig gigantisch substan[zt]iell erheblich beträchtlich massiv "
    "ungeheu immens hoh schwer schier umfangreich unbekannt unvorstellbar gewiss nennenswert "
    "signifikant"
)
_STEMS_DE = (
    "zwei zwo zwölf zwanzig drei vier fünf sech sieb acht neun zehn elf hundert tausend "
    "anderthalb ein(?:und|hundert|tausend|einhalb) dutzende halbe[nrs]?_[md] viertel_?m dreiviertel "
    "ein(?:e[nmrs]?)?_(?:halb|viertel|dreiviertel|million|milliard|billi|dutzend|hundert|tausend|"
    "jahr|monat|woche|tag|stunde|minute|sekunde|quartal|paar) aberhundert abertausend "
    "millionen milliarden billionen mehrere[nr]?_ einige[nr]?_[zhtdm] viele[nr]?_[zhtdm] "
    "etliche[nr]?_[zhtdm] manche[nr]?_[zhtdm] wenige[nr]?_[zhtdm] zig zahllose unzählige jede_menge "
) + " ".join(f"{size}[a-z]*_[msbazv]" for size in _SIZES_DE.split())
_STEMS_EN = (
    "one_ two three four five six seven eight nine ten eleven twel thirt fourt fift sixt sevent "
    "eight ninet twent fort hundred thousand million billion trillion dozens tens_of scores_of "
    "an?_(?:hundred|thousand|million|billion|trillion|dozen|half|quarter|few|good|couple) half_ "
    "quarter_ several_[htmbd] few_[htmbd] many_[htmbd] multiple_[htmbd] untold countless innumerable "
) + " ".join(
    f"{size}_[qansvlc]"
    for size in (
        "huge large larger vast massive enormous substantial significant considerable immense great "
        "sizeable sizable staggering unknown unspecified heavy sheer"
    ).split()
)
_ADJECTIVE_DE = r"(?:und|oder|sowie|der|des|beim|aus|weitere|[a-zäöüß-]{1,40}?(?:e|en|er|es|em|ne))"
_NOUN_DE = rf"(?:{GAP}(?:{_ADJECTIVE_DE}(?!\w){GAP}){{0,5}}(?P<unit>[A-ZÄÖÜ][\w-]{{1,60}}))"
_STOP_EN = (
    "of|and|or|the|to|in|on|at|for|from|by|with|as|is|are|was|were|be|been|being|has|have|had|who|"
    "which|that|this|these|it|its|he|she|they|their|his|her|but|so|than|then|will|would|could|can|"
    "may|might|must|should|not|over|under|after|before|since|until|during|into|via|per|if|when|"
    "while|where|what|a|an|more|less|also|there|here|now|two|three|since|according|said|says"
)
_NOUN_EN = rf"(?:{GAP}(?!(?:{_STOP_EN})(?!\w))(?P<unit>[A-Za-z][\w'’-]{{0,40}}))"


@cache
def _german_tongue() -> Tongue:
    """How German writes figures."""
    return Tongue(
        lang="de",
        decimal=",",
        scan=_scan(_STEMS_DE),
        words=_german,
        vague=re.compile(rf"(?:{_VAGUE_DE})(?!\w)", re.VERBOSE | re.IGNORECASE),
        leads=_phrases(_LEADS_DE) | _SYMBOLS,
        lasts=_lasts(_LEADS_DE),
        near=_lasts(_LEADS_DE) | ARTICLES | frozenset(_FILLERS_DE.split()),
        fillers=frozenset(_FILLERS_DE.split()),
        trails=_phrases(_TRAILS_DE),
        trail=_trail(_TRAILS_DE),
        ceiling=_ceiling(_LEADS_DE, "und|aber|jedoch|oder"),
        connector=_connector(
            "bis|oder|und",
            "zu|etwa|rund|ca\\.|circa|maximal|höchstens|knapp|gar|sogar|über|vielleicht",
        ),
        scales=_LARGE_DE,
        scale=_scale(_LARGE_DE),
        shapes=_shapes(_DAYS_DE),
        month=frozenset(m.lower() for m in _MONTHS_DE.split("|")),
        after_month=re.compile(rf"{YEAR}(?!\d|[.,]\d)"),
        duration=re.compile(
            rf"""(?:{GAP}|-)(?:(?:ganzen?|langen?|volle[nr]?|weiteren?|halben?){GAP})?
                 (?:{_DURATION_DE}|(?:sekünd|minüt|stünd|tägi?|wöch(?:ent)?|monat|viertelj)[a-zäöü]*ig\w*)
                 (?!\w)(?P<age>{GAP}alt\w{{0,3}})?""",
            re.VERBOSE,
        ),
        noun=re.compile(_NOUN_DE),
    )


@cache
def _english_tongue() -> Tongue:
    """How English writes figures."""
    return Tongue(
        lang="en",
        decimal=".",
        scan=_scan(_STEMS_EN),
        words=_english,
        vague=re.compile(rf"(?:{_VAGUE_EN})(?!\w)", re.VERBOSE | re.IGNORECASE),
        leads=_phrases(_LEADS_EN) | _SYMBOLS,
        lasts=_lasts(_LEADS_EN),
        near=_lasts(_LEADS_EN) | ARTICLES | frozenset(_FILLERS_EN.split()),
        fillers=frozenset(_FILLERS_EN.split()),
        trails=_phrases(_TRAILS_EN),
        trail=_trail(_TRAILS_EN),
        ceiling=_ceiling(_LEADS_EN, "and|but|or"),
        connector=_connector(
            "to|or|and",
            "about|around|some|roughly|perhaps|possibly|nearly|almost|as many as|up to|maybe|even",
        ),
        scales=_LARGE_EN,
        scale=_scale(_LARGE_EN),
        shapes=_shapes(_DAYS_EN),
        month=frozenset(m.lower() for m in _MONTHS_EN.split("|")),
        after_month=re.compile(
            rf"(?:{YEAR}(?!\d|[.,]\d)|{_DAY}(?:st|nd|rd|th)?(?:[-–]{_DAY})?(?:,?\s{YEAR})?(?!\d|[.,:]\d|\s?%))",
        ),
        duration=re.compile(
            rf"""(?:{GAP}|-)(?:(?:full|long|whole|more|straight|consecutive){GAP})?
                 (?:{_DURATION_EN})(?!\w)(?P<age>(?:{GAP}|-)olds?(?!\w)|{GAP}of{GAP}age(?!\w))?""",
            re.VERBOSE,
        ),
        noun=re.compile(_NOUN_EN),
    )


@cache
def _other_tongue() -> Tongue:
    """Digits and signs alone, for a language without words here."""
    never = re.compile(r"(?!)")
    return Tongue(
        lang="",
        decimal="",
        scan=re.compile(rf"{_DIGITS}|\b{_WEB_HEAD}"),
        words=_silent,
        vague=never,
        leads={},
        lasts=frozenset(),
        near=frozenset(),
        fillers=frozenset(),
        trails={},
        trail=never,
        ceiling=never,
        connector=never,
        scales={},
        scale=never,
        shapes=_shapes("(?!)"),
        month=frozenset(),
        after_month=never,
        duration=never,
        noun=never,
    )


_TONGUES = {"de": _german_tongue, "en": _english_tongue}
"""By ISO 639 code; each is made when the first text asks for it."""


def of(lang: str) -> Tongue:
    """Return the tongue of an ISO 639 code, with or without a region."""
    return _TONGUES.get(lang.lower().replace("_", "-").partition("-")[0], _other_tongue)()
