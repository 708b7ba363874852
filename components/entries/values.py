"""The values of estimates.yaml as they are written, read into numbers, dates and flags."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from components import dates
from components.problems import one_line

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
Where = Literal["headline", "summary", "body", "caption"]
