"""The values of estimates.yaml as they are written, read into numbers, dates and flags."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from components import dates
from components.problems import one_line

UNNAMED: Final = "unnamed"
"""Stands in `by` where the text names nobody."""
LANGUAGES: Final = frozenset(
    (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy "
        "da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu "
        "hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
        "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
        "or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw "
        "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
    ).split()
)
"""The codes of ISO 639-1."""

_SCALES: Final = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_NUMBER: Final = re.compile(
    rf"(\d+(?:_\d+)*)(?:\.(\d+))?(?: +({'|'.join(_SCALES)}))?", re.ASCII | re.IGNORECASE
)
_GROUPED: Final = re.compile(r"\d{1,3}([.,'’\s]\d{3})+", re.ASCII)
_LARGEST: Final = 10**15  # beyond it, neighbouring whole numbers fall together in a browser
_HOW: Final = "write 15800, 15_800, 4.2 million or 5 billion"
_EDTF: Final = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?"  # for editors only
_LONGEST_NUMBER: Final = 40  # digits
_GROUP: Final = 3  # digits between two thousands separators
_SCALE_WORD: Final = re.compile(
    r"(?<!\w)(?:(?:hundred|thousand|million|billion|trillion|dozen)s?|hunderte?|tausende?|millionen"
    r"|milliarden?|billionen|dutzende?|mio|mrd|tsd|bn|mn|k(?= )|'?000s?|10{3,}|10{0,2}(?:[.,'’_ ]000)+"
    r"|10(?:\^\d+|[²³⁴⁵⁶⁷⁸⁹]+))(?!\w)",
    re.IGNORECASE,
)
_NOT_IN_ADDRESSES: Final = frozenset(' "<>\\^`{|}')


def _read_number(written: object) -> object:
    if not isinstance(written, str):
        return written
    match = _NUMBER.fullmatch(written.strip())
    if not match or _is_ambiguous(*match.groups()):
        raise PydanticCustomError("not-a-number", "{why}", {"why": _why_no_number(written.strip())})
    whole, decimals, scale = match.groups()
    digits = f"{whole.replace('_', '')}.{decimals or 0}"
    if len(digits) > _LONGEST_NUMBER:
        raise PydanticCustomError("not-a-number", "{why}", {"why": _too_large(written)})
    value = Decimal(digits) * _SCALES.get((scale or "").lower(), 1)
    if value >= _LARGEST:
        raise PydanticCustomError("not-a-number", "{why}", {"why": _too_large(written)})
    return int(value) if value == int(value) else float(value)


def _is_ambiguous(whole: str, decimals: str | None, scale: str | None) -> bool:
    """Whether the point may separate thousands: `15.800` does for a German reader.

    It never does behind a zero. Before `million` it is a decimal sign, unless a zero at the end
    says otherwise: nobody writes 15.8 million as `15.800 million`.
    """
    if decimals is None or len(decimals) != _GROUP or len(whole) > _GROUP or int(whole) == 0:
        return False
    return scale is None or decimals.endswith("0")


def _too_large(written: str) -> str:
    return f"{one_line(written)} is larger than any figure can be drawn exactly; the limit is 10^15"


def _why_no_number(written: str) -> str:
    if _GROUPED.fullmatch(written):
        plain = re.sub(r"\D", "", written)
        return (
            f"{one_line(written)} can be read as {int(plain):,} or with a decimal sign; "
            f"write {plain} or {int(plain):_}"
        )
    match = _NUMBER.fullmatch(written)
    if match:
        whole, decimals, scale = match.groups()
        small = f"{whole}.{decimals}".rstrip("0").rstrip(".")
        return (
            f"{one_line(written)} can be read in two ways; "
            f"write {small} {scale} or {whole}_{decimals} {scale}"
        )
    if re.fullmatch(r"[-+]?\d+(\.\d+)?[eE][-+]?\d+", written):
        return f"{one_line(written)} is in powers of ten; {_HOW}"
    if re.fullmatch(r"-\s*\d.*", written):
        return f"{one_line(written)} is below zero; a count or a sum of money is not"
    return f"{one_line(written)!r} is no number; {_HOW}"


def _read_window(written: object) -> dates.Window:
    if not isinstance(written, str):
        kind = "list" if isinstance(written, list) else "block of keys"
        raise PydanticCustomError("shape", "a date is expected, not a {kind}", {"kind": kind})
    try:
        return dates.parse(written)
    except ValueError as reason:
        raise PydanticCustomError("not-a-date", "{why}", {"why": str(reason)}) from None


def _read_flag(written: object) -> object:
    if not isinstance(written, str):
        return written
    if written not in {"true", "false"}:
        why = f"is {one_line(written)!r}; write true or false"
        raise PydanticCustomError("not-a-choice", "{why}", {"why": why})
    return written == "true"


def one_or_more(written: object) -> object:
    """A text as a list of one; a list and what is no value at all as they are."""
    if isinstance(written, dict):
        expected = "a text or a list of texts is expected, not a block of keys"
        raise PydanticCustomError("shape", "{expected}", {"expected": expected})
    return [written] if isinstance(written, str) else written


def measure_block(written: object) -> object:
    """The words of a measure as its block; a block as it is."""
    if isinstance(written, list):
        expected = "a text or a block of keys is expected, not a list"
        raise PydanticCustomError("shape", "{expected}", {"expected": expected})
    return {"title": written} if isinstance(written, str) else written


def read_connect(written: object) -> object:
    """`measure`, as the first version called it, is publication."""
    return "publication" if written == "measure" else written


def _check_names(names: tuple[str, ...]) -> tuple[str, ...]:
    if UNNAMED in names and len(names) > 1:
        why = f"{UNNAMED} stands beside a name; keep the one that is true"
        raise PydanticCustomError("shape", "{why}", {"why": why})
    double = next((name for name in names if names.count(name) > 1), None)
    if double is not None:
        why = f"{one_line(double)} stands there twice"
        raise PydanticCustomError("shape", "{why}", {"why": why})
    return names


def _check_unit(words: str) -> str:
    scale = _SCALE_WORD.search(words)
    if scale:
        why = f"{one_line(words)!r} holds the scale {one_line(scale[0])!r}; name the thing alone, and write the figures in full"
        raise PydanticCustomError("not-a-unit", "{why}", {"why": why})
    return words


def _check_language(code: str) -> str:
    if code not in LANGUAGES:
        why = f"is {one_line(code)!r}; write an ISO 639-1 code of two small letters, such as de, en or ko"
        raise PydanticCustomError("not-a-choice", "{why}", {"why": why})
    return code


def _check_url(address: str) -> str:
    """An address that a browser opens as it stands there."""
    if not _is_address(address):
        why = f"{one_line(address)!r} is no web address; write the whole of it, such as https://example.org/article"
        raise PydanticCustomError("not-a-url", "{why}", {"why": why})
    return address


def _is_address(text: str) -> bool:
    if not text.isprintable() or _NOT_IN_ADDRESSES & set(text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc


def _read_day(written: object) -> date | None:
    window = _read_window(written)
    if not window.is_day:
        why = f"{one_line(str(written))!r} is no single day; write one such as 2023-10-24"
        raise PydanticCustomError("not-a-date", "{why}", {"why": why})
    return window.earliest


Number = Annotated[
    int | float,
    BeforeValidator(_read_number),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "number", "minimum": 0},
                {
                    "type": "string",
                    "pattern": r"^\d+(_\d+)*(\.\d+)?( +([Tt]housand|[MmBb]illion|[Tt]rillion))?$",
                },
            ]
        }
    ),
]
When = Annotated[
    dates.Window,
    PlainValidator(_read_window),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": rf"^{_EDTF}$|^({_EDTF}|\.\.)?/({_EDTF}|\.\.)?$"},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ]
        }
    ),
]
Flag = Annotated[bool, BeforeValidator(_read_flag)]
Text = Annotated[str, Field(min_length=1)]
"""A text that says something."""
Where = Literal["headline", "summary", "body", "caption"]
How = Literal[
    "imagery",
    "model",
    "analysis",
    "official",
    "intelligence",
    "witnesses",
    "documents",
    "intercepts",
    "own count",
]
Texts = Annotated[
    tuple[Text, ...],
    BeforeValidator(one_or_more, json_schema_input_type=Text | list[Text]),
    Field(min_length=1),
]
"""One text or several."""
Names = Annotated[Texts, AfterValidator(_check_names)]
"""Names of originators, each once, or `unnamed` alone."""
Unit = Annotated[Text, AfterValidator(_check_unit)]
"""Words for what is counted, without a scale that would multiply each figure."""
Language = Annotated[
    Text, AfterValidator(_check_language), WithJsonSchema({"enum": sorted(LANGUAGES)})
]
"""A code of ISO 639-1."""
Nouns = Annotated[
    dict[Language, Texts],
    Field(min_length=1, json_schema_extra={"propertyNames": {"enum": sorted(LANGUAGES)}}),
]
"""Nouns by the code of their language."""
Url = Annotated[
    Text,
    AfterValidator(_check_url),
    WithJsonSchema({"type": "string", "pattern": r"^https?://[^\s]+$"}),
]
"""A web address."""
Day = Annotated[
    date,
    PlainValidator(_read_day),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}),
]
"""One day of the calendar."""
Hows = Annotated[
    tuple[How, ...],
    BeforeValidator(one_or_more, json_schema_input_type=How | list[How]),
    Field(min_length=1),
]
"""One way of knowing or several."""
