"""Numbers that name a thing: designations, references, addresses, telephone numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from components.texts import units
from components.texts.currencies import currency_before
from components.texts.cursor import OPENING
from components.texts.notation import YEAR, words
from components.texts.nouns import counts_noun
from components.texts.numerals import number_at
from components.texts.scales_apart import is_scale

if TYPE_CHECKING:
    from components.texts.cursor import Cursor
    from components.texts.number_words import Number

BY_RULE = frozenset(
    [*"date time duration age designation ordinal measurement vote".split(), "reference code"]
)
MODELS = frozenset(
    (
        "abrams airbus an antonow arleigh b bm boeing bradley btr bmp ch challenger f fab geran "
        "gerbera grad granit gripen grom himars himars hwasong iskander il jak javelin joint ka kh "
        "kim kn koksan ks leopard leo lancet m marder mi mig mirage mk msta nodong orlan pion "
        "pukguksong pzh r rafale rs s sa sam scud shahed ss su t taepodong taurus tor tu tupolew "
        "type uran v x unha chollima malligyong typhoon kinschal kinzhal sarmat poseidon zircon "
        "zirkon oreschnik oreshnik tornado uragan smerch buk pantsir panzir starlink apollo soyuz "
        "sojus gepard caesar archer krab bohdana neptune atacms storm tomahawk minuteman trident "
        "ak akm g k ice ic windows android ios iphone galaxy rpg falcon hawk patriot sputnik covid rossija channel"
    ).split()
)
"""Names of weapons and vehicles before their number, the same in every language."""

OLDEST = 119
"""Years of the oldest age that is read as one."""
_LARGE = 1000  # a grouped number from here on is never a designation
_SURE_NAME = 6  # letters of the name of a model that is no other word
_CARRIER = (2, 3)  # letters of an airline or a kind of train before a number (flight KE 007)
_COUNT = 2  # the least number before a noun in the plural that may count it
_CLASS = 10  # the same behind the name of a class
_DIGIT = re.compile(r"[\d½¼¾]")
_WEB = re.compile(r"\S*")
_TAIL = re.compile(r"\w*(?:[-/]\w*\d\w*)*")
_YEAR_ONLY = re.compile(rf"{YEAR}(?!\d)")
_PHONE = re.compile(r"\d{1,5}(?:[ \u00a0/().-]{1,2}\d{2,12}){1,9}(?:-\d{1,4})?(?!\d)|\d{7,20}")
_MODEL = re.compile(r"\d{1,3}[A-Z]{1,3}(?!\w)")
"""The number of a model with its variant: MiG-31K."""
_OF_SERIES = re.compile(r"\d{1,3}/\d{1,3}(?![\d/.,]*\d|\w)")
"""The number of a picture and how many there are: Photo 4/9."""
_CODE = re.compile(
    r"10\.\d{4,9}/\S{1,200}|24/7(?!\d)|\d{6}-\d{2}-\d{3,9}\S{0,40}|360°"
    r"|(?P<house>\d{1,5}[a-z]?(?!\w)(?=\s[A-Z]))"
)
_CODE_HEAD = re.compile(r"(?:doi|dpa|isbn|issn|urn)[:\s-]{0,2}\Z", re.IGNORECASE)
_POSTCODE = re.compile(r"\d{5}(?= [A-ZÄÖÜ])")
_HOUSE = re.compile(r"([^\W\d_]+\.?) \d{1,4}[a-z]?, \Z")
_ADDRESS = 60  # characters of a street with the number of a house
_HEAD_ENDS = frozenset(":- iIaAnN")
_HYPHENS = frozenset("-_")
_LETTER_ENDS = frozenset("iIaAnN")


class Kind(NamedTuple):
    """A by-rule kind and the stretch of text that it settles."""

    start: int
    end: int
    name: str


def web_address(text: str, at: int) -> tuple[Kind | None, int]:
    """A web address that has digits, and where the address ends."""
    m = _WEB.match(text, at)
    end = m.end() if m else at
    if _DIGIT.search(text, at, end) is None:
        return None, end
    return Kind(at, end, "reference code"), end


def reference_at(cursor: Cursor, at: int) -> Kind | None:
    """The reference or designation whose digits begin at an offset."""
    if kind := _coded(cursor, at):
        return kind
    last = cursor.text[at - 1 : at]
    if last == "-" and (kind := _variant(cursor, at)):
        return kind
    return _glued(cursor, at) if last.isalnum() or last in _HYPHENS else None


def _coded(cursor: Cursor, at: int) -> Kind | None:
    """A code that its own shape tells: a DOI, an agency's code, a telephone number, 24/7."""
    text = cursor.text
    m = _CODE.match(text, at)
    if m and (not m["house"] or cursor.patterns.street_behind.match(text, m.end())):
        return Kind(at, m.end(), "reference code")
    before = text[at - 1 : at]
    if before == "+" and (m := _PHONE.match(text, at)):
        return Kind(at, m.end(), "reference code")
    head = _head_before(text, at, cursor.floor)
    m = _WEB.match(text, at) if head else None
    return Kind(at - len(head), m.end(), "reference code") if m and m.end() > at else None


def _head_before(text: str, at: int, floor: int) -> str:
    """What before digits tells that they are a code (doi:), empty for nothing."""
    last = text[at - 1 : at]
    if last not in _HEAD_ENDS or (
        last not in _LETTER_ENDS and text[at - 2 : at - 1] not in _HEAD_ENDS
    ):
        return ""
    m = _CODE_HEAD.search(text[max(at - 8, floor) : at])
    return m[0] if m else ""


def _variant(cursor: Cursor, at: int) -> Kind | None:
    """A designation with the letter of its variant (MiG-31K)."""
    text = cursor.text
    m = _MODEL.match(text, at) if text[at - 1 : at] == "-" else None
    start = _word_start(text, at, cursor.floor) if m else at
    return Kind(start, m.end(), "designation") if m and text[start].isupper() else None


def _glued(cursor: Cursor, at: int) -> Kind | None:
    """A designation (S-400) or a date (mid-2023) whose letters touch the digits."""
    text = cursor.text
    start = _word_start(text, at, cursor.floor)
    prefix = text[start:at].rstrip("-")
    if (
        not prefix
        or currency_before(text, at, cursor.floor)[1]
        or not (number := number_at(cursor, at))
    ):
        return None
    prefixes = words(cursor.language.times.year_prefixes)
    if prefix.lower() in prefixes and (m := _YEAR_ONLY.match(text, at)):
        return Kind(start, m.end(), "date")
    simple = number.plain and not number.scale
    if text[at - 1] not in "-_" and (not simple or _is_doubtful(prefix)):
        return Kind(start, number.end, "amount")
    m = _TAIL.match(text, number.end) if simple else None
    return Kind(start, m.end(), "designation") if m else None


def _word_start(text: str, at: int, floor: int) -> int:
    """Where the letters begin that touch the digits at an offset, without hyphens before them."""
    start = at
    while start > floor and (text[start - 1].isalnum() or text[start - 1] in "-_"):
        start -= 1
    while start < at and text[start] in "-_":
        start += 1
    return start


def _is_doubtful(prefix: str) -> bool:
    """Whether letters before digits may be no name: a small one (x5000), a sign (②5)."""
    return not prefix[0].isalpha() or (len(prefix) == 1 and not prefix.isupper())


def may_lead(cursor: Cursor, raw: str) -> bool:
    """Whether a word before a number may settle that it is no estimate; most words fail here cheaply."""
    word = raw.lstrip(OPENING).lower()
    bare = word.rstrip(".:")
    return (
        bare.rpartition("-")[2] in cursor.patterns.leading
        or (len(raw) in _CARRIER and raw.isupper())
        or bare in MODELS
        or (raw.isupper() and raw.isascii() and len(raw) == 1)
        or word.endswith(cursor.patterns.leading_ends)
    )


def postcode(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """The postcode of a town behind a street and the number of a house (Hauptstraße 15, 10115 Berlin)."""
    m = _POSTCODE.match(cursor.text, at) if before[-1].endswith(",") else None
    house = m and _HOUSE.search(cursor.text, max(at - _ADDRESS, 0), at)
    is_street = house and cursor.patterns.street_before.match(house[1].lower())
    if m is None or not is_street or counts_noun(cursor, m.end()):
        return None
    return Kind(at, m.end(), "reference code")


def referred(cursor: Cursor, at: int, before: list[str]) -> Kind | None:
    """A reference, designation or age that the word before it tells."""
    name = _kind_after(cursor, before)
    word = before[-1].lower().lstrip(OPENING)
    if word.rstrip(":") in cursor.patterns.dialled and (m := _PHONE.match(cursor.text, at)):
        return Kind(at, m.end(), "reference code")
    if name == "reference code" and (m := _OF_SERIES.match(cursor.text, at)):
        return Kind(at, m.end(), name)
    number = number_at(cursor, at) if name else None
    if number is None or not _may_name(number):
        return None
    if name == "age":
        return _age(cursor, number)
    if _may_count(cursor, number, word) or _is_rate(cursor, before):
        return None
    return _reference(cursor, number, name)


def _reference(cursor: Cursor, number: Number, name: str) -> Kind | None:
    """A reference with its further numbers; a scale word behind them makes a range of them (number 40 to 50 thousand)."""
    m = cursor.patterns.reference_more.match(cursor.text, number.end)
    end = m.end() if m else number.end
    is_scaled = cursor.patterns.numbers.scale.match(cursor.text, end)
    return None if is_scaled else Kind(number.start, end, name)


def _may_count(cursor: Cursor, number: Number, word: str) -> bool:
    """Whether a number may count the noun behind it, for all the word before it."""
    value = number.value or 0
    is_model = len(word) >= _SURE_NAME and word in MODELS and value < _LARGE
    if is_model or word in words(cursor.language.kinds.codes):
        return False
    least = _CLASS if word in words(cursor.language.kinds.classes) else _COUNT
    if value >= least and counts_noun(cursor, number.end):
        return True
    if word in MODELS or value < _CLASS:
        return False
    return cursor.patterns.plural_verb.match(cursor.text, number.end) is not None


def _is_rate(cursor: Cursor, before: list[str]) -> bool:
    """Whether the words before a number say for what it is each (pro Bus 40)."""
    return len(before) > 1 and before[-2].lower() in words(cursor.language.kinds.each)


def _may_name(number: Number) -> bool:
    """Whether a number is one that may be part of a name: no scale word, no great one with marks."""
    if number.scale or number.value is None:
        return False
    return number.plain or number.value < _LARGE


def _age(cursor: Cursor, number: Number) -> Kind | None:
    """An age, or a range of ages."""
    if number.value is None or number.value > OLDEST:
        return None
    m = cursor.patterns.qualifiers.connector.match(cursor.text, number.end)
    last = number_at(cursor, m.end()) if m else None
    return Kind(number.start, last.end if last else number.end, "age")


def _kind_after(cursor: Cursor, before: list[str]) -> str:
    """The kind that the words before a number give it, empty for none."""
    language, raw = cursor.language, before[-1].lstrip(OPENING)
    word, codes = raw.lower(), words(language.kinds.codes)
    last = word.rpartition("-")[2]  # GRU-Einheit 29155
    if (
        not codes.isdisjoint((word, last))
        or last in words(language.kinds.references)
        or word.endswith(("-resolution", "#"))
    ):
        return "reference code"
    if " ".join(before[-2:]).lower() in codes or cursor.patterns.street_before.match(word):
        return "reference code"
    if raw[:1].isupper() and word in words(language.kinds.titled):
        return "reference code"
    if _names_model(cursor, before, raw):
        return "designation"
    aged = words(language.times.aged)
    if word in aged or " ".join(before[-2:]).lower() in aged:
        return "age"
    return ""


def _names_model(cursor: Cursor, before: list[str], raw: str) -> bool:
    """Whether the word before a number begins the name of a model, a flight or a train."""
    kinds, word = cursor.language.kinds, raw.lower()
    if word in words(kinds.models) or (word in MODELS and raw[:1].isupper()):
        return True
    carrier = before[-2].lower() if len(before) > 1 and raw.isupper() else ""
    if len(raw) == 1 and raw.isascii() and carrier in words(kinds.determiners):
        return True  # auf der A 7
    return carrier in words(kinds.carriers)


def _tail(cursor: Cursor, end: int) -> re.Match[str] | None:
    """The letters that touch the end of a number."""
    touches = cursor.text[end : end + 1].isalnum()
    return _TAIL.match(cursor.text, end) if touches else None


def with_tail(cursor: Cursor, start: int, number: Number) -> Kind | None:
    """A designation: letters touch the end of the digits (3D)."""
    m = _tail(cursor, number.end)
    if m is None or number.scale is not None or number.word or is_scale(cursor, number) >= 0:
        return None
    large = not number.plain and (number.value or 0) >= _LARGE
    if large or units.measured(cursor, number.end):
        return None
    return Kind(start, m.end(), "amount" if _is_doubtful_tail(m[0]) else "designation")


def _is_doubtful_tail(tail: str) -> bool:
    """Whether letters and digits behind a number may belong to a count: 5e3, 5E3."""
    is_power = tail[0] == "E" and tail[1:].isdigit()
    return is_power or (tail[0].islower() and tail[0] != "x" and _DIGIT.search(tail) is not None)
