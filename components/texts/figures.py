"""The numbers, ranges, currencies and qualifiers that a German or English text states.

:func:`read` returns every figure of a text in order, each with exact offsets into the untouched
text. It never raises on any string, takes time linear in its length, and leaves no decimal digit
out: every digit of the text stands in exactly one figure.

Values
    Exact: an ``int`` where integral, else a ``float`` (``4,2 Millionen`` is ``4200000``).
    "more than / at least X" gives ``low``, "up to / less than X" ``high``, "A to B" both, "about X"
    ``best`` with ``approximate``, plain "X" ``best``; "mindestens 300 und höchstens 400" is one
    figure. A number that cannot be read for sure (``1.58.00``, ``3/4``, ``5-3``, more than
    ``MAX_DIGITS`` digits) is an amount without values: visible, but proof of nothing.

Marks in numbers
    The language decides a lone mark: German ``15.800`` is 15800 and ``15,800`` is 15.8, English the
    reverse. What can be no grouping is a decimal (Swiss ``3.5``), and two different or repeated
    marks settle themselves (``1,000,000``; ``15,800.50``). Spaces (plain, no-break, narrow, thin)
    and apostrophes group by threes. "m" glued to a number is a million in English and a metre in
    German; Billion is 10^12 in German and 10^9 in English. Decimal digits of any script are read;
    superscripts are footnote marks or powers and no figures; ½, ¼ and ¾ are read.

Ranges
    "A bis B", "A to B", "A or B", "A–B", and after zwischen/between also "A und B". A scale word
    or currency behind B belongs to A too ("4,2 bis 5,8 Millionen"), unless A is the greater number
    or has its own. A bare A below B's thousands with a hyphen is in thousands ("10- bis 12.000").

Number words
    "zwei" to "zwölf" ("two" to "twelve") count only before a unit or after a qualifier; greater ones
    always; "ein", "a" and "one" only before a scale word (or "ein Jahr" as a duration).

Vague amounts (kind "vague", no values)
    Scale words in the plural (Tausende, Milliarden, dozens), a quantifier with a scale word
    (mehrere tausend, a few hundred), an adjective of size with a noun of quantity (riesige Mengen,
    gigantische Summe, hohe Verluste, vast amounts), and zig, zahllose, unzählige, countless.
    Bare quantifiers (mehrere, einige, zahlreiche, viele; several, many) claim no size: no figures.

By-rule kinds (nothing to curate, no values)
    ========================  ==================================================================
    date                      a day, a month with a year, a decade; four digits from 1900 to 2099
                              unless a unit or currency follows and no word of time precedes
    time                      12:30, 8 Uhr, 5 p.m.
    duration                  a number with seconds … centuries (drei Jahren, 24-hour)
    age                       (40) in brackets, "40 Jahre alt", 40-year-old, aged 40, "Kim Il, 40,"
    designation               letters glued or hyphened to a number (S-400, G7, 3D, 9M729) and
                              calibres in mm (122-mm, 7,62x39 mm)
    ordinal                   2nd, "im 2. Weltkrieg", "3. brigade", the number of a list item
    reference code            web addresses, "Resolution 2397", "Nr. 5", [12], a line "202618:"
    ========================  ==================================================================
    A grouped or scaled number is never a designation ("Ukraine-100.000" stays an amount).
    Percentages are amounts of the unit "percent".

Languages
    "de" and "en", with any region. In other languages only digits are read: no words, no
    qualifiers, and a lone mark before three digits (``15.800``) leaves the value open.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from typing import TYPE_CHECKING, NamedTuple

from components.texts import tongues
from components.texts.tongues import ARTICLES, GAP, SPACES, YEAR, Number, any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.texts.tongues import Tongue

MAX_DIGITS = 400
BY_RULE = frozenset(
    {"date", "time", "duration", "age", "designation", "ordinal", "reference code"},
)

_EXACT = Context(prec=2 * MAX_DIGITS)
_WINDOW = 100  # characters before a number in which its qualifier may stand
_SMALL = 12  # the greatest number word that needs a unit to be a figure
_FILLERS_MAX = 4
_OLDEST = 119
_THOUSAND = Decimal(1000)
_OPENING = "(„“”\"'‚‘«»‹›[–—-•*"
_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_DIGIT = re.compile(r"[\d½¼¾]")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a text.

    ``start:end`` is the number with its scale word and currency, ``outer_start:outer_end`` the same
    with its qualifiers; ``text`` is the former. ``low``, ``best`` and ``high`` are its values (see
    the module), ``qualifier`` the English label of what the text says ("" for none), ``currency``
    an ISO 4217 code, and ``unit`` the noun behind it ("" where none follows).
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    text: str
    kind: str
    low: float | None = None
    best: float | None = None
    high: float | None = None
    approximate: bool = False
    qualifier: str = ""
    currency: str | None = None
    unit: str = ""

    @property
    def by_rule(self) -> bool:
        """Whether its kind settles that it is no estimate."""
        return self.kind in BY_RULE

    @property
    def values(self) -> frozenset[float]:
        """Those of its bounds that are stated."""
        return frozenset(v for v in (self.low, self.best, self.high) if v is not None)


_PREPOSITIONS = frozenset(
    "über unter gegen gut von zwischen about around over under above below near from some".split(),
)

_CURRENCIES = {
    "EUR": "€ EUR Euro Euros euro euros",
    "USD": "US$ $ USD US-Dollar US-Dollars U.S._dollar U.S._dollars US_dollar US_dollars Dollar "
    "Dollars dollar dollars amerikanische_Dollar American_dollars",
    "GBP": "£ GBP Pfund Pfund_Sterling britische_Pfund pound pounds pound_sterling pounds_sterling "
    "British_pounds sterling",
    "KRW": "₩ KRW Won won südkoreanische_Won südkoreanischen_Won South_Korean_won Korean_won",
    "KPW": "KPW nordkoreanische_Won nordkoreanischen_Won North_Korean_won",
    "RUB": "₽ RUB Rubel Rubeln rouble roubles ruble rubles russische_Rubel Russian_rubles",
    "JPY": "¥ JPY Yen yen japanische_Yen Japanese_yen",
    "CNY": "CNY RMB Yuan yuan Renminbi renminbi chinesische_Yuan Chinese_yuan",
    "UAH": "₴ UAH Hrywnja Griwna Hryvnia Hrywnia hryvnia hryvnias",
    "CHF": "CHF Franken Schweizer_Franken Fr. Swiss_francs",
    "PLN": "PLN Zloty Złoty zloty zlotys złoty",
    "SEK": "SEK schwedische_Kronen Swedish_kronor",
    "NOK": "NOK norwegische_Kronen Norwegian_kroner",
    "DKK": "DKK dänische_Kronen Danish_kroner",
    "AUD": "A$ AU$ AUD australische_Dollar Australian_dollars",
    "CAD": "C$ CA$ CAD kanadische_Dollar Canadian_dollars",
    "HKD": "HK$ HKD Hongkong-Dollar Hong_Kong_dollars",
    "TWD": "NT$ TWD Taiwan-Dollar Taiwan_dollars",
    "INR": "₹ INR Rupien Indian_rupees rupees",
    "IRR": "IRR Rial iranische_Rial Iranian_rials rials",
    "TRY": "₺ TRY Lira türkische_Lira Turkish_lira lira",
}
_PARTS = frozenset("ende anfang mitte early mid late".split())
_YEAR_PREFIXES = frozenset("mid pre post late early ende anfang mitte".split())
# A year-like number behind one of these is a year, whatever follows it.
_TIME_WORDS = frozenset(
    "jahr jahre jahren jahres seit im in ende anfang mitte sommer herbst winter frühjahr frühling "
    "ab stand since until during before after year years spring summer autumn fall early late mid "
    "circa by".split(),
)
# Names that follow a year as often as not, and count nothing ("besuchte 2023 Russland").
_NO_UNITS = frozenset(
    "Russland Nordkorea Südkorea Ukraine China Iran Japan Putin Kim Trump Biden Selenskyj Moskau "
    "Kiew Kyjiw Pjöngjang Seoul Washington Europa Deutschland USA Berlin Peking".split(),
)
_REFERENCES = frozenset(
    "§ §§ nr. nr nummer no. number artikel art. article resolution resolutionen resolutions "
    "un-resolution uno-resolution absatz abs. kapitel chapter seite seiten page pages pp. paragraf "
    "paragraph section room büro raum zimmer abb. abbildung figure fig. tabelle table tel. tel "
    "telefon phone az. aktenzeichen isbn issn version plz".split(),
)
_MODELS = frozenset("typ type modell model kaliber caliber calibre mk mk. mark".split())
_DETERMINERS = frozenset(
    "der die das dem den des im am zum zur vom beim ins ans ein eine einem einen einer eines jeder "
    "jede jedes ihr ihre ihrem ihren sein seine seinem seinen unser dieser diese zu".split(),
)
_SYMBOL_UNITS = (
    "km/h|km²|m²|m³|km|kg|cm|kWh|MWh|GWh|kW|MW|GW|kt|GB|TB|MB|kHz|MHz|GHz|Hz|°C|°F|°|mph|ft|lbs|lb|"
    "ha|PS|hp|t|m|g|l|mal|fach|fache|fachen|x"
)
_PERCENT = {
    "%": "percent",
    "prozent": "percent",
    "percent": "percent",
    "per cent": "percent",
    "pct": "percent",
    "prozentpunkte": "percentage points",
    "prozentpunkten": "percentage points",
    "percentage points": "percentage points",
}
_CODES = {word.replace("_", " "): c for c, words in _CURRENCIES.items() for word in words.split()}
_SYMBOL_CODES = {w: c for w, c in _CODES.items() if not w[-1].isalnum() and w[-1] != "."}
_LETTER_CODES = {w: c for w, c in _CODES.items() if w in {c, "RMB"}}
_NAMED_CODES = {w: c for w, c in _CODES.items() if w not in _SYMBOL_CODES}
_SYMBOL_ENDS = frozenset(word[-1] for word in _SYMBOL_CODES)
_MONEY = re.compile(
    rf"(?:{GAP}|-)?(?:(?P<symbol>{any_of(_SYMBOL_CODES)})(?!{GAP}?\d)|(?P<name>{any_of(_NAMED_CODES)})(?!\w))",
)
_MONEY_AHEAD = re.compile(
    rf"(?:(?P<symbol>{any_of(_SYMBOL_CODES)})|(?P<name>{any_of(_LETTER_CODES)})){GAP}?(?=\d)",
)

_NUMBER = re.compile(
    r"\d{1,3}(?P<space>[ \u00a0\u2009\u202f])\d{3}(?:(?P=space)\d{3})*(?!\d)(?:[.,]\d+)*"
    r"|\d+(?:[.,'’]\d+)*",
)
_THOUSANDS = re.compile(r"(?!0)\d{1,3}(?:\.\d{3})*")
_LIST_ITEM = re.compile(r"\d{1,3}[.)](?=[^\S\n]+\S)")
_STAMP = re.compile(r"\d{4,}(?=:[^\S\n]{0,9}(?:\n|\Z))")
_BRACKETED = re.compile(r"\d{1,3}(?=\))")
_NOTE = re.compile(r"\d{1,3}(?=\])")
_COMMA_AGE = re.compile(r"\d{2,3}(?=,)")
_JOINED = re.compile(r"(?:[:/]\d+(?:[.,]\d+)*)+")
_TAIL = re.compile(r"\w*(?:[-/]\w*\d\w*)*")
_YEAR_ONLY = re.compile(rf"{YEAR}(?!\d)")
_ORDINAL = re.compile(rf"\d{{1,3}}\.(?={GAP}\w)")
_WEB = re.compile(r"\S*")
_PERCENT_SIGN = re.compile(
    rf"(?:{GAP}|-)?(?P<unit>%|(?:{any_of(w for w in _PERCENT if w != '%')})(?!\w))",
    re.IGNORECASE,
)
_RULED = re.compile(rf"(?P<designation>(?:{GAP}|-)?mm(?!\w)|-[A-Z](?!\w))|(?P<age>-?[jJ]ährig\w*)")
_PHYSICAL = re.compile(rf"(?:{GAP}|-)?(?P<unit>{any_of(_SYMBOL_UNITS.split('|'))})(?!\w)")
_HYPHENED = re.compile(r"-(?P<unit>[^\W\d_]{1,60})(?!\d)")
_GLUED_WORD = re.compile(r"(?P<unit>[^\W\d_]{1,60})(?![\w])")
_SHORT = re.compile(r"[ \u00a0]?(?P<letter>(?P<m>[mM](?!\w))|[bBtT])(?!\w)")
_GLUED = {"m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}
_QUOTES = frozenset("(„“”\"'‚‘«»‹›[ \n\u00a0")
_CENTS = 2  # places of a decimal behind the other language's mark
_INDENT = 4  # spaces before the first number of a line
_NAMES = 2  # words of a name before an age between commas
_SHORT_WORD = 3  # letters of words such as has, too short for a plural
_QUOTED = 4  # quotation marks and spaces between a qualifier and its number
_LONGEST = 5  # words of the longest qualifier
_REACH = 12  # words before a number that may hold its qualifiers
_NOUN_REACH = 4
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_MINUS = re.compile(r"[^\W\d_] -\Z")
_AND = re.compile(rf"{GAP}(?:und|and){GAP}")
_MONEYED = re.compile(r"(?i:sum|betr|batzen|verlust|loss|casual)")
_OF = re.compile(rf"{GAP}(?:von|an|of)(?!\w)")
_COUNTED_DE = re.compile(
    rf"{GAP}(?:(?:[a-zäöüß]{{2,30}}isch(?:en?|er)|weiteren?|zusätzlichen?){GAP})*(?P<unit>[A-ZÄÖÜ][\w-]{{1,60}})"
)
_PLURALS = frozenset("people troops personnel men women children aircraft police".split())


def _grouped(pieces: list[str]) -> bool:
    """Whether digits between marks are thousands: one to three, then threes, no leading zero."""
    return _THOUSANDS.fullmatch(".".join(pieces)) is not None


def _exact(raw: str, mark: str) -> Decimal | None:
    """Return the value of digits with marks, None where they cannot be read for sure."""
    if len(raw) > MAX_DIGITS:
        return None
    if raw.isdecimal():
        return Decimal(raw)
    marks = "".join(c for c in raw if not c.isdecimal())
    last = marks[-1]
    whole, _, places = raw.rpartition(last)
    pieces = raw.split(last)
    if marks.count(last) == len(marks):
        return _one_mark(pieces, last, mark)
    others = marks[:-1]
    if last not in ".," or len(set(others)) > 1 or not _grouped(whole.split(others[0])):
        return None
    return Decimal(f"{whole.replace(others[0], '')}.{places}")


def _one_mark(pieces: list[str], used: str, mark: str) -> Decimal | None:
    """Return the value of digits between marks of one sort."""
    grouped = _grouped(pieces)
    first, second, *others = pieces
    if others or used not in ".,":
        return Decimal("".join(pieces)) if grouped else None
    if used == mark:
        return Decimal(f"{first}.{second}")
    if grouped:
        return Decimal(first + second) if mark else None
    return Decimal(f"{first}.{second}") if len(second) <= _CENTS or first == "0" else None


def _plain(value: Decimal | None) -> float | None:
    """Return an exact value as int where integral, else as float; None where it has none."""
    if value is None:
        return None
    if value == value.to_integral_value(context=_EXACT):
        return int(value)
    number = float(value)
    return number if math.isfinite(number) else None


class _Lead(NamedTuple):
    """What stands before a number: where it begins, what it says, and whether it opens a span."""

    start: int
    sides: tuple[tuple[str, str], ...] = ()
    span: str = ""


class _Reader:
    """Reads one text from left to right; ``floor`` is where the last figure ended."""

    __slots__ = ("floor", "looked", "seen", "text", "tongue")

    def __init__(self, text: str, tongue: Tongue) -> None:
        self.text = text
        self.tongue = tongue
        self.floor = 0
        self.looked = (-1, 0)
        self.seen: list[str] = []

    def figures(self) -> Iterator[Figure]:
        """Yield the figures in order."""
        scan, at = self.tongue.scan.search, 0
        while m := scan(self.text, at):
            start = m.start()
            if m.lastgroup == "digit":
                figure: Figure | None = self.digits(start)
            elif m.lastgroup == "word":
                figure = self.vague(start) or self.amount(start)
            else:
                figure = self.web(start)
            if figure is None:
                at = _WEB.match(self.text, start).end() if m.lastgroup == "web" else m.end()
                continue
            yield figure
            at = self.floor = figure.outer_end

    def ruled(self, start: int, end: int, kind: str) -> Figure:
        """Return a figure of a by-rule kind."""
        return Figure(start, end, start, end, self.text[start:end], kind)

    def web(self, at: int) -> Figure | None:
        """Return a web address that has digits."""
        m = _WEB.match(self.text, at)
        if m is None or _DIGIT.search(m[0]) is None:
            return None
        return self.ruled(at, m.end(), "reference code")

    def digits(self, at: int) -> Figure:
        """Return the figure at a digit: one of a by-rule kind, else an amount."""
        return (
            self.glued(at) or self.shaped(at) or self.led(at) or self.amount(at) or self.unread(at)
        )

    def unread(self, at: int) -> Figure:
        """Return an amount without values for digits that no rule could read."""
        m = _NUMBER.match(self.text, at)
        return self.ruled(at, m.end() if m else at + 1, "amount")

    def glued(self, at: int) -> Figure | None:
        """Return a designation (S-400) or a date (mid-2023) whose letters touch the digits."""
        text, start = self.text, at
        while start > self.floor and (text[start - 1].isalnum() or text[start - 1] in "-_"):
            start -= 1
        while start < at and text[start] in "-_":
            start += 1
        prefix = text[start:at].rstrip("-")
        if not prefix or prefix in _LETTER_CODES:
            return None
        if prefix.lower() in _YEAR_PREFIXES and (m := _YEAR_ONLY.match(text, at)):
            return self.ruled(start, m.end(), "date")
        number = self.number(at)
        if number is None or not number.plain or number.scale or number.currency:
            return None
        m = _TAIL.match(text, number.end)
        return self.ruled(start, m.end() if m else number.end, "designation")

    def shaped(self, at: int) -> Figure | None:
        """Return a figure whose own shape tells its kind."""
        text = self.text
        before = text[at - 1 : at] if at > self.floor else ""
        if before in ("", "\n", " ", "\t") and self.line_start(at):
            if m := _STAMP.match(text, at):
                return self.ruled(at, m.end(), "reference code")
            if m := _LIST_ITEM.match(text, at):
                return self.ruled(at, m.end(), "ordinal")
        if before == "(" and (m := _BRACKETED.match(text, at)) and 0 < int(m[0]) <= _OLDEST:
            return self.ruled(at, m.end(), "age")
        if before == "[" and (m := _NOTE.match(text, at)):
            return self.ruled(at, m.end(), "reference code")
        if m := self.tongue.shapes.match(text, at):
            start = at
            if m.lastgroup == "date":
                start = self.part(at)
            return self.ruled(start, m.end(), m.lastgroup or "date")
        return None

    def line_start(self, at: int) -> bool:
        """Whether only a little white space stands between an offset and its line's start."""
        head = self.text[max(0, at - _INDENT - 1) : at].rstrip(" \t")
        return head.endswith("\n") or (not head and at <= _INDENT)

    def part(self, at: int) -> int:
        """Return where a date at an offset begins, with a word such as Ende or early before it."""
        words = self.words(at)
        if words and words[-1].lower() in _PARTS:
            return self.text.rfind(words[-1], self.floor, at)
        return at

    def led(self, at: int) -> Figure | None:  # noqa: PLR0911 - one return a rule
        """Return a figure whose kind the word before it tells."""
        text = self.text
        words = self.words(at)
        if not words:
            return None
        raw = words[-1]
        lead = raw.lower().lstrip(_OPENING)
        if lead.rstrip(".") in self.tongue.month and raw.lstrip(_OPENING)[:1].isupper():
            m = self.tongue.after_month.match(text, at)
            if m:
                start = text.rfind(raw, self.floor, at)
                return self.ruled(self.part(start + len(raw) - len(lead)), m.end(), "date")
        if (
            lead in _DETERMINERS
            and self.tongue.lang == "de"
            and (m := _ORDINAL.match(text, at)) is not None
        ):
            return self.ruled(at, m.end(), "ordinal")
        kind = self.led_kind(words, lead)
        if not kind:
            return self.comma_age(at, words)
        number = self.number(at)
        if number is None or not number.plain or number.scale or number.value is None:
            return None
        if kind == "age" and number.value > _OLDEST:
            return None
        return self.ruled(at, number.end, kind)

    @staticmethod
    def led_kind(words: list[str], lead: str) -> str:
        """Return the kind that the words before a number give it, "" for none."""
        if lead in _REFERENCES or lead.endswith(("-resolution", "#")):
            return "reference code"
        if lead in _MODELS:
            return "designation"
        if lead == "aged" or [w.lower() for w in words[-2:]] in (["alter", "von"], ["age", "of"]):
            return "age"
        return ""

    def comma_age(self, at: int, words: list[str]) -> Figure | None:
        """Return an age set between commas behind a name ("Kim Jong Un, 40, said")."""
        names = words[-2:]
        named = len(names) == _NAMES and all(name[0].isupper() for name in names)
        if not named or not names[-1].endswith(","):
            return None
        m = _COMMA_AGE.match(self.text, at)
        if m is None or self.text[m.end() + 1 : m.end() + 2].isdecimal() or int(m[0]) > _OLDEST:
            return None
        return self.ruled(at, m.end(), "age")

    def vague(self, at: int) -> Figure | None:
        """Return an amount in words that gives no number."""
        m = self.tongue.vague.match(self.text, at)
        if m is None:
            return None
        lead = self.lead(at, spans=False)
        end, code = self.money(m.end(), None)
        unit = "" if _MONEYED.search(m[0]) else self.unit(end, code, counted=False)[0]
        bound, about, label = _said(lead.sides)
        return Figure(
            at,
            end,
            lead.start,
            end,
            self.text[at:end],
            "vague",
            approximate=about and not bound,
            qualifier=label,
            currency=code,
            unit=unit,
        )

    def words(self, at: int) -> list[str]:
        """Return the words in reach before an offset, within its paragraph."""
        if self.looked == (at, self.floor):
            return self.seen
        low = max(self.floor, at - _WINDOW)
        window = self.text[low:at]
        cut = window.rfind("\n\n")
        words = window[cut + 1 :].split()
        self.looked = (at, self.floor)
        self.seen = words[1:] if low > self.floor and cut < 0 else words
        return self.seen

    def lead(self, at: int, *, spans: bool) -> _Lead:
        """Return the qualifiers that end at an offset; ``spans`` allows words such as zwischen."""
        start = at
        floor = max(self.floor, at - _QUOTED)
        while start > floor and self.text[start - 1] in _QUOTES:
            start -= 1
        if self.text.count("\n", start, at) > 1:
            return _Lead(at)
        words = self.words(start)[-_REACH:]
        if not words or words[-1].lower().lstrip(_OPENING) not in self.tongue.near:
            return _Lead(at)
        for i in range(len(words) - 1, -1, -1):
            if words[i][0] in _OPENING and (bare := words[i].lstrip(_OPENING)):
                words = [bare, *words[i + 1 :]]
                break
        lowered = [w.lower() for w in words]
        used, sides, span = self.phrases(lowered, spans=spans)
        if not used:
            return _Lead(at)
        for word in reversed(words[len(words) - used :]):
            start = self.text.rfind(word, self.floor, start)
        return _Lead(start, tuple(sides), span)

    def phrases(self, words: list[str], *, spans: bool) -> tuple[int, list[tuple[str, str]], str]:
        """Return how many of the last words are qualifiers, what they say, and a span's word."""
        i = used = len(words)
        sides: list[tuple[str, str]] = []
        span = ""
        fillers, article = 0, False
        while i > 0:
            phrase, size = self.phrase(words, i)
            if phrase:
                said = self.tongue.leads[phrase]
                if (article and phrase in _PREPOSITIONS) or (said[0] == "span" and not spans):
                    break
                if said[0] == "span":
                    span = phrase
                else:
                    sides.append(said)
                i -= size
                used = i
                fillers = 0
            elif fillers < _FILLERS_MAX and (
                words[i - 1] in self.tongue.fillers or words[i - 1] in ARTICLES
            ):
                article = article or words[i - 1] in ARTICLES
                fillers += 1
                i -= 1
            else:
                break
        return len(words) - used, sides, span

    def phrase(self, words: list[str], end: int) -> tuple[str, int]:
        """Return the longest qualifier that ends before a word, and its number of words."""
        if words[end - 1] not in self.tongue.lasts:
            return "", 0
        for size in range(min(_LONGEST, end), 0, -1):
            phrase = " ".join(words[end - size : end])
            if phrase in self.tongue.leads:
                return phrase, size
        return "", 0

    def number(self, at: int, *, money: bool = False) -> Number | None:
        """Return the number at an offset with its scale word."""
        text = self.text
        if at >= len(text):
            return None
        if text[at] in _FRACTIONS:
            number: Number | None = Number(at, at + 1, _FRACTIONS[text[at]])
        elif m := _NUMBER.match(text, at):
            raw, plain = m[0], m[0].isdecimal()
            if plain and self.pointed(at):
                raw, plain = f"0{text[at - 1]}{raw}", False
            value = _exact(raw, self.tongue.decimal)
            number = self.fraction(Number(at, m.end(), value, plain=plain))
        else:
            number = self.tongue.words(text, at)
        return self.scaled(number, money=money) if number else None

    def fraction(self, number: Number) -> Number:
        """Add a fraction sign (2½); a number with further ones behind / or : has no value."""
        following = self.text[number.end : number.end + 1]
        if following in _FRACTIONS and number.value is not None:
            value = _EXACT.add(number.value, _FRACTIONS[following])
            return number._replace(end=number.end + 1, value=value, plain=False)
        if following in ("/", ":") and (m := _JOINED.match(self.text, number.end)):
            return number._replace(end=m.end(), value=None, plain=False)
        return number

    def scaled(self, number: Number, *, money: bool) -> Number:
        """Multiply a number by the scale words behind it, at most two."""
        for _ in range(2):
            end, factor = self.factor(number.end, money=money)
            if factor is None:
                break
            value = None if number.value is None else _EXACT.multiply(number.value, factor)
            scale = factor * (number.scale or 1)
            number = number._replace(end=end, value=value, scale=scale)
        if number.word and number.scale and self.tongue.lang == "de":
            return tongues.german_rest(self.text, number)
        return number

    def factor(self, end: int, *, money: bool) -> tuple[int, Decimal | None]:
        """Return the scale word at an offset: where it ends and its factor, None for none."""
        if m := self.tongue.scale.match(self.text, end):
            return m.end(), self.tongue.scales[m["scale"].lower()]
        if not money and self.tongue.lang != "en":
            return end, None
        m = _SHORT.match(self.text, end)
        if m is None or not (money or m["m"]):
            return end, None
        return m.end(), _GLUED[m["letter"].lower()]

    def money(self, end: int, code: str | None) -> tuple[int, str | None]:
        """Return where a number with its currency ends, and the code; ``code`` stood before it."""
        m = _MONEY.match(self.text, end)
        if m is None or (m[0][0] == "-" and m[0][1:] in {"Pfund", "pound"}):
            return end, code
        named = _CODES[m["symbol"] or " ".join(m["name"].split())]
        return (m.end(), named) if code in {None, named} else (end, code)

    def ahead(self, at: int) -> tuple[int, str | None, bool]:
        """Return where a number begins with its sign and currency, and these."""
        text, floor = self.text, self.floor
        i = at - 1 if at > floor and text[at - 1] in SPACES else at
        start, code = at, None
        if i > floor and text[i - 1] in _SYMBOL_ENDS:
            for size in (3, 2, 1):
                symbol = text[max(floor, i - size) : i]
                if symbol in _SYMBOL_CODES:
                    start, code = i - len(symbol), _SYMBOL_CODES[symbol]
                    break
        elif (named := text[max(floor, i - 3) : i]) in _LETTER_CODES and not (
            i - 3 > floor and text[i - 4].isalnum()
        ):
            start, code = i - 3, _LETTER_CODES[named]
        if start > floor and (
            text[start - 1] == "−" or _MINUS.search(text, max(floor, start - 8), start)
        ):
            return start - 1, code, True
        return start, code, False

    def pointed(self, at: int) -> bool:
        """Whether digits stand behind a leading decimal point (".5 million")."""
        text, floor = self.text, self.floor
        if at <= floor or text[at - 1] not in ".,":
            return False
        return at - 1 == floor or text[at - 2].isspace() or text[at - 2] in _SYMBOL_ENDS

    def amount(self, at: int) -> Figure | None:
        """Return the figure of the number at an offset, None where words are no figure."""
        start, code, negative = self.ahead(at - 1 if self.pointed(at) else at)
        first = self.number(at, money=code is not None)
        if first is None:
            return None
        if negative and first.value is not None:
            first = first._replace(value=-first.value)
        end, code = self.money(first.end, code)
        first = first._replace(start=start, end=end, currency=code)
        lead = self.lead(start, spans=True)
        span = self.range(first, lead.span) or self.ceiling(first, lead)
        if lead.span and span is None:
            lead = self.lead(start, spans=False)
        return self.judged(first, span or first, lead)

    def range(self, first: Number, opener: str) -> Number | None:  # noqa: PLR0911 - one return a rule
        """Return what the number becomes with the second one of its range, None for no range."""
        text = self.text
        m = self.tongue.connector.match(text, first.end)
        if m is None or first.value is None:
            return None
        if m["word"] in {"und", "and"} and not (m["hyphen"] or opener in {"zwischen", "between"}):
            return None
        second = self.second(m.end(), first.currency)
        if second is None or second.value is None or first.value < 0:
            return None
        if _yearlike(first) and not (second.plain and second.scale is None):
            return None
        tight = bool(m["dash"]) and not m["dash"].isspace() and len(m["dash"]) == 1
        low, high = _shared(first, second, thousands=bool(m["hyphen"]) or tight)
        if low >= high:
            if tight:
                return second._replace(start=first.start, value=None)
            if m["word"] not in {"bis", "to"}:
                return None
        return second._replace(start=first.start, value=min(low, high), high=max(low, high))

    def second(self, at: int, code: str | None) -> Number | None:
        """Return the second number of a range, with its currency."""
        text = self.text
        if m := _MONEY_AHEAD.match(text, at):
            name = m["symbol"] or m["name"]
            at, code = m.end(), _CODES[name]
        if self.tongue.shapes.match(text, at):
            return None
        number = self.number(at, money=code is not None)
        if number is None:
            return None
        end, code = self.money(number.end, code)
        if not number.word and text[end : end + 1].isalnum() and not _PHYSICAL.match(text, end):
            return None
        return number._replace(end=end, currency=code)

    def ceiling(self, first: Number, lead: _Lead) -> Number | None:
        """Return a range of a lower bound and the upper bound that follows it."""
        if not any(side == "low" for side, _ in lead.sides):
            return None
        m = self.tongue.ceiling.match(self.text, first.end)
        second = self.second(m.end(), first.currency) if m else None
        if second is None or second.value is None or first.value is None:
            return None
        low, high = _shared(first, second, thousands=False)
        if low >= high:
            return None
        return second._replace(start=first.start, value=low, high=high, closed=True)

    def judged(self, first: Number, whole: Number, lead: _Lead) -> Figure | None:
        """Return the figure of a number or range, of the kind that what follows it gives."""
        start, end = first.start, whole.end
        if kind := self.behind(first, whole, lead):
            name, stop = kind
            figure = self.ruled(start, stop, name)
            if name == "date":
                return self.ruled(self.part(start), stop, name)
            if name not in {"duration", "age"}:
                return figure
            _, _, label = _said(lead.sides)
            return replace(figure, outer_start=lead.start, qualifier=label)
        unit, unit_end = self.unit(end, whole.currency)
        if (
            whole.word
            and first.word
            and whole.high is None
            and not (unit or lead.sides or whole.scale or whole.currency)
            and whole.value is not None
            and whole.value <= _SMALL
            and whole.value == int(whole.value)
        ):
            return None
        return self.stated(whole, lead, unit, unit_end)

    def behind(self, first: Number, whole: Number, lead: _Lead) -> tuple[str, int] | None:
        """Return the by-rule kind that what follows a number gives it, and where it ends."""
        text, end = self.text, whole.end
        if whole.currency:
            return None
        if m := _RULED.match(text, end):
            return m.lastgroup or "", m.end()
        if m := self.tongue.duration.match(text, end):
            return self.lasting(m)
        if whole.scale is None and not whole.word and (text[end : end + 1].isalnum()):
            large = whole.value is not None and whole.value >= _THOUSAND and not whole.plain
            if not large and not _PHYSICAL.match(text, end) and (m := _TAIL.match(text, end)):
                return "designation", m.end()
        if _yearlike(first) and _yearlike(whole) and not lead.sides and not self.counted(whole):
            return "date", end
        return None

    def lasting(self, m: re.Match[str]) -> tuple[str, int]:
        """Return a duration, or an age, with the further parts of it ("und acht Monate")."""
        if m["age"]:
            return "age", m.end()
        end = m.end()
        for _ in range(3):
            joint = _AND.match(self.text, end)
            number = self.number(joint.end()) if joint else None
            more = self.tongue.duration.match(self.text, number.end) if number else None
            if more is None:
                break
            end = more.end()
        return "duration", end

    def counted(self, year: Number) -> bool:
        """Whether a number that looks like a year counts what follows it."""
        words = self.words(year.start)
        last = words[-1].lower().lstrip(_OPENING) if words else ""
        if last in _TIME_WORDS or last.rstrip(".") in self.tongue.month:
            return False
        if _PERCENT_SIGN.match(self.text, year.end) or _PHYSICAL.match(self.text, year.end):
            return True
        if self.tongue.lang == "en":
            return last != "in" and _plural(self.unit(year.end, None)[0])
        m = _COUNTED_DE.match(self.text, year.end)
        return m is not None and m["unit"] not in _NO_UNITS

    def unit(self, end: int, code: str | None, *, counted: bool = True) -> tuple[str, int]:
        """Return the unit behind a number, "" for none, and where it ends."""
        text = self.text
        if code is None:
            if m := _PERCENT_SIGN.match(text, end):
                return _PERCENT[" ".join(m["unit"].lower().split())], m.end()
            if m := _PHYSICAL.match(text, end) or _HYPHENED.match(text, end):
                return m["unit"], m.end()
            if m := _GLUED_WORD.match(text, end):
                return m["unit"], m.end()
        if not counted and (m := _OF.match(text, end)):
            end = m.end()
        if self.tongue.lang == "en":
            return self.english_unit(end)
        m = self.tongue.noun.match(text, end)
        return (m["unit"].rstrip("-"), m.end()) if m else ("", end)

    def english_unit(self, end: int) -> tuple[str, int]:
        """Return the words up to the first plural noun, else the next word."""
        words: list[tuple[str, int]] = []
        at = end
        for _ in range(_NOUN_REACH):
            m = self.tongue.noun.match(self.text, at)
            if m is None:
                break
            at = m.end()
            words.append((m["unit"].rstrip("'’-"), at))
            if _plural(m["unit"]):
                return " ".join(w for w, _ in words), at
        return words[0] if words else ("", end)

    def stated(self, number: Number, lead: _Lead, unit: str, unit_end: int) -> Figure:
        """Return an amount with its values and qualifiers."""
        text, end = self.text, number.end
        sides, outer_end = lead.sides, end
        if m := self.tongue.trail.match(text, end) or self.tongue.trail.match(text, unit_end):
            outer_end = m.end()
            said = ("low", "at least") if m["plus"] else self.trailed(m["phrase"])
            sides = (*sides, said)
        bound, approximate, label = _said(sides)
        value, high = _plain(number.value), _plain(number.high)
        low = best = None
        if number.high is not None or bound == "low":
            low = value
        elif bound == "high":
            high = value
        else:
            best = value
        return Figure(
            number.start,
            end,
            lead.start,
            outer_end,
            text[number.start : end],
            "amount",
            low,
            best,
            high,
            approximate=approximate,
            qualifier="" if number.closed else label,
            currency=number.currency,
            unit=unit,
        )

    def trailed(self, phrase: str) -> tuple[str, str]:
        """Return what a qualifier behind a number says."""
        return self.tongue.trails[" ".join(phrase.lower().split())]


def _said(sides: tuple[tuple[str, str], ...]) -> tuple[str, bool, str]:
    """Return the bound ("" for none), whether it is approximate, and the label of qualifiers."""
    bounds = [said for said in sides if said[0] != "about"]
    abouts = [said for said in sides if said[0] == "about"]
    bound, label = bounds[0] if bounds else ("", abouts[0][1] if abouts else "")
    return bound, bool(abouts), label


def _shared(first: Number, second: Number, *, thousands: bool) -> tuple[Decimal, Decimal]:
    """Return both ends of a range; the first takes the second's scale where it has none."""
    low, high = first.value or Decimal(0), second.value or Decimal(0)
    bare = first.scale is None and low < _THOUSAND and (first.plain or first.word or low < high)
    if first.scale is None and second.scale and low <= _EXACT.divide(high, second.scale):
        low = _EXACT.multiply(low, second.scale)
    elif (
        thousands
        and bare
        and low == int(low)
        and second.scale is None
        and not second.plain
        and _EXACT.multiply(low, _THOUSAND) < high
        and low > 0
    ):
        low = _EXACT.multiply(low, _THOUSAND)
    return low, high


def _yearlike(number: Number) -> bool:
    """Whether a number is four plain digits from 1900 to 2099."""
    value = number.high or number.value
    return (
        number.plain
        and number.scale is None
        and value is not None
        and _FIRST_YEAR <= value <= _LAST_YEAR
        and number.value is not None
        and number.value >= _FIRST_YEAR
    )


def _plural(word: str) -> bool:
    """Whether an English word looks like a noun in the plural."""
    word = word.lower()
    return word in _PLURALS or (
        len(word) > _SHORT_WORD and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    )


def read(text: str, lang: str) -> tuple[Figure, ...]:
    """Return every figure of a text, sorted and disjoint.

    ``lang`` is an ISO 639 code, with or without a region; see the module for what each reads.
    Never raises on any text.
    """
    return tuple(_Reader(text, tongues.of(lang)).figures())
