"""Texts without spaces between number and noun, made such as texts with spaces are.

Every number is written in digits with a scale word behind it at most, and spaces stand around it and
around the words beside it: 북한군약1만5000여명이 becomes 북한군 약 15000 여 명 이. The reader of figures
then needs no rule for such scripts; :class:`components.texts.folding.Folded` leads back to the text.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from components.texts.folding import Edit
from components.texts.notation import words
from components.texts.unspaced_patterns import alternatives, spacing_of

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from components.texts.characters import Numeral
    from components.texts.language import Language
    from components.texts.unspaced_patterns import Spacing

_PIECES = 6  # words that may touch a number from behind
_SHORT = 2  # characters of a word that is a name as often as a number (三千)
_REACH = 16  # characters before a number in which words touch it
_ANNIVERSARY = re.compile(
    r"(?<![\d·.])(?P<month>1[0-2]|[1-9])[·・](?P<day>3[01]|[12]\d|[1-9])(?![\d·])"
)
"""A day that names an event: 6·25전쟁, 9·19 합의."""
_STOPS = {"。": ". ", "、": ", ", "！": "! ", "？": "? ", "，": ", "}
_STOP = re.compile("[。、！？，]")
_NEIGHBOURS = re.compile(r"(?<![\d、])(?P<one>\d)、(?=(?P<two>\d)(?![\d、]))")
"""Two digits in a row, which are a range: 3、4人."""
_OPENING = frozenset("([（［")
_COMMA = re.compile(r"(?<=\D),(?=\s)")


class _Piece(NamedTuple):
    """A word that stands behind a number, as the tables have it."""

    end: int
    phrase: str


def spaced(text: str, language: Language) -> list[Edit]:
    """What is to be written anew so that spaces stand around the numbers of a text; nothing for other scripts."""
    spacing = spacing_of(language)
    if spacing is None:
        return []
    edits = [*_events(text), *_numbers(text, spacing), *_stops(text), *_words(text, spacing)]
    return list(_in_order(edits))


def _in_order(edits: list[Edit]) -> Iterator[Edit]:
    """The edits from left to right without those inside another, and one space at any place."""
    end, last = 0, Edit(-1, -1, "")
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.start != edit.end)):
        if edit.start >= end and edit != last:
            yield edit
            end, last = max(end, edit.end), edit


def _events(text: str) -> Iterator[Edit]:
    for m in _ANNIVERSARY.finditer(text):
        yield Edit(m.start(), m.end(), f"{m['month']}月{m['day']}日")
        yield Edit(m.end(), m.end(), " ")


def _stops(text: str) -> Iterator[Edit]:
    """Full stops and commas with the space that others have behind them."""
    for m in _NEIGHBOURS.finditer(text):
        if int(m["two"]) == int(m["one"]) + 1:
            yield Edit(m.start() + 1, m.end(), "–")
    for m in _STOP.finditer(text):
        yield Edit(m.start(), m.end(), " " + _STOPS[m[0]])
    for m in _COMMA.finditer(text):
        yield Edit(m.start(), m.start(), " ")


def _words(text: str, spacing: Spacing) -> Iterator[Edit]:
    """Spaces around the words that stand apart anywhere."""
    for m in spacing.apart.finditer(text) if spacing.apart else ():
        start, end = m.span("phrase")
        yield from (Edit(start, start, " "), Edit(end, end, " "))


def _numbers(text: str, spacing: Spacing) -> Iterator[Edit]:
    """The numbers in digits, with spaces around them and the words that touch them."""
    at = floor = 0
    second = -1  # where the second number of a range begins
    while m := spacing.beginning.search(text, at):
        if m.lastgroup == "vague":
            yield from _ahead(text, m.start(), floor, spacing)
            pieces = _pieces(text, m.end(), spacing)
            yield from _after(text, pieces, m.end(), spacing)
            at = floor = pieces[-1][1].end if pieces else m.end()
            continue
        numeral = spacing.numerals.at(text, m.start())
        if numeral is None or not (m.start() == second or _counts(text, numeral, spacing)):
            at = numeral.end if numeral else m.end()
            continue
        yield from _ahead(text, numeral.start, floor, spacing)
        end, second = yield from _written(text, numeral, spacing)
        at = floor = end


def _counts(text: str, numeral: Numeral, spacing: Spacing) -> bool:
    """Whether characters are a number here: those without a digit need a unit or a scale."""
    if numeral.has_digit:
        return not _is_name(text, numeral.start)
    pieces = [piece.phrase for _, piece in _pieces(text, numeral.end, spacing)]
    counted = not spacing.units.isdisjoint(pieces)
    before = text[numeral.start - 1 : numeral.start]
    if numeral.plain == "1" or before in spacing.attributive:
        return _is_part(text, numeral.start, spacing, counted=counted)
    if _goes_on(before, spacing):
        return False
    if _is_hangul(text[numeral.start]):
        return counted and (numeral.has_scale or numeral.is_native)
    return counted or _is_touched(pieces, spacing) or _is_long(numeral, text, spacing)


def _goes_on(before: str, spacing: Spacing) -> bool:
    """Whether the character before a number belongs to the same word or number."""
    return _is_hangul(before) or before in spacing.many or before in spacing.numerals.digits


def _is_touched(pieces: list[str], spacing: Spacing) -> bool:
    """Whether the first piece behind a number is one that touches it."""
    return not spacing.touching.isdisjoint(pieces[:1])


def _is_part(text: str, at: int, spacing: Spacing, *, counted: bool) -> bool:
    """Whether what stands before an offset makes a share of the number there (3분의 1, 3人に1人)."""
    m = spacing.after_whole.search(text[max(at - _REACH, 0) : at])
    return m is not None and (counted or m[0].strip() in spacing.fractions)


def _is_long(numeral: Numeral, text: str, spacing: Spacing) -> bool:
    """Whether characters are too many for a name, and have one that multiplies ten thousands (一万五千)."""
    characters = text[numeral.start : numeral.end]
    return len(characters) > _SHORT and not spacing.groups.isdisjoint(characters)


def _is_hangul(sign: str) -> bool:
    return "\uac00" <= sign <= "\ud7a3"


def _is_name(text: str, start: int) -> bool:
    """Whether a letter or hyphen makes a designation of digits (KN-23)."""
    before, first = text[start - 1 : start], text[start - 2 : start - 1]
    if before and before in "-_":
        return first.isalpha()
    return before.isalpha() and before.isascii()


def _ahead(text: str, start: int, floor: int, spacing: Spacing) -> Iterator[Edit]:
    """Spaces before a number and the words that touch it."""
    at, floor = start, max(floor, 0)
    for _ in range(3):
        if at > floor and not (at == start and text[at - 1] in _OPENING):
            yield Edit(at, at, " ")
        m = spacing.before.search(text[max(floor, at - _REACH) : at])
        if m is None:
            return
        at -= m.end() - m.start()
        if _is_hangul(text[at]) and at and _is_hangul(text[at - 1]):
            return


def _pieces(text: str, at: int, spacing: Spacing) -> list[tuple[int, _Piece]]:
    """The words that stand behind a number, each with where it begins; its unit is one of them."""
    pieces: list[tuple[int, _Piece]] = []
    has_unit = False
    for _ in range(_PIECES):
        piece = _piece(text, at, spacing)
        if piece is None or (pieces and piece.phrase in spacing.touching):
            break
        is_unit = piece.phrase in spacing.units
        if is_unit and (has_unit or (pieces and pieces[-1][1].phrase[-1] in spacing.attributive)):
            break
        pieces.append((at, piece))
        at, has_unit = piece.end, has_unit or is_unit
    return pieces


def _written(
    text: str, numeral: Numeral, spacing: Spacing
) -> Generator[Edit, None, tuple[int, int]]:
    """A number in digits and the words behind it; returns where they end, and where a second number begins."""
    pieces = _pieces(text, numeral.end, spacing)
    at = pieces[-1][1].end if pieces else numeral.end
    counter = pieces[0][1].phrase if pieces else ""
    plain = numeral.plain
    if text[numeral.start - 1 : numeral.start] in spacing.ordinal and numeral.start:
        plain = re.split(r"\D", plain)[0] if numeral.has_digit else plain
    if counter in spacing.tenths and " " not in plain:
        tenths = Decimal(plain.replace(",", ""))
        yield Edit(numeral.start, numeral.end, f"{(tenths * 10).normalize():f}")
        yield Edit(numeral.end, pieces[0][1].end, " %")
        pieces = pieces[1:]
    else:
        yield _in_digits(text, numeral, plain)
    joint = _joint(text, at, pieces, spacing)
    if joint is not None:
        yield from joint
        return joint[-1].end, joint[-1].end
    yield from _after(text, pieces, numeral.end, spacing)
    return at, -1


def _in_digits(text: str, numeral: Numeral, plain: str) -> Edit:
    """The edit that writes a number in digits, or sets its scale word apart where it has one."""
    head, _, scale = plain.partition(" ")
    at = numeral.start + len(head)
    if scale and text[at : numeral.end] == scale:
        return Edit(at, at, " ")
    return Edit(numeral.start, numeral.end, plain)


def _after(
    text: str, pieces: list[tuple[int, _Piece]], at: int, spacing: Spacing
) -> Iterator[Edit]:
    """Spaces before and behind each word behind a number."""
    for start, piece in _reordered(pieces, spacing):
        if piece.phrase not in spacing.touching:
            yield Edit(start, piece.end, f" {piece.phrase}")
        at = piece.end
    following = text[at : at + 1]
    ends = bool(pieces) and pieces[-1][1].phrase not in spacing.touching
    if following.isalnum() and (ends or not (text[at - 1] + following).isascii()):
        yield Edit(at, at, " ")


def _reordered(pieces: list[tuple[int, _Piece]], spacing: Spacing) -> list[tuple[int, _Piece]]:
    """The words behind a number with its unit first (5000여 명 is read as 5000 명 여)."""
    if len(pieces) > 1 and pieces[0][1].phrase not in spacing.units | spacing.touching:
        (start, said), (_, unit), *rest = pieces
        if unit.phrase in spacing.units:
            return [(start, _Piece(unit.end, f"{unit.phrase} {said.phrase}")), *rest]
    return pieces


def _piece(text: str, at: int, spacing: Spacing) -> _Piece | None:
    """The longest word of the tables that touches a number from behind."""
    m = spacing.behind.match(text, at)
    if m is None:
        return _around_adverb(text, at, spacing)
    phrase = "".join(m["phrase"].lower().split())
    if phrase in spacing.counters and m[0][0] == " " and not spacing.ends.match(text, m.end()):
        return None
    return _Piece(m.end(), spacing.canonical[phrase])


def _around_adverb(text: str, at: int, spacing: Spacing) -> _Piece | None:
    """A qualifier with an adverb behind its particle, which is left out (을 훌쩍 넘겼다)."""
    adverb = spacing.adverb.match(text, at)
    if adverb is None:
        return None
    end = adverb.end()
    piece = _piece(adverb["particle"] + text[end : end + _REACH], 0, spacing)
    return _Piece(piece.end + end - 1, piece.phrase) if piece else None


def _joint(
    text: str, at: int, pieces: list[tuple[int, _Piece]], spacing: Spacing
) -> list[Edit] | None:
    """What joins a number to the second one of a range; its own unit is left out where both have it."""
    phrases = {piece.phrase for _, piece in pieces}
    m = spacing.joint.match(text, at)
    if m is None and not spacing.low.isdisjoint(phrases):
        m = spacing.between_bounds.match(text, at)
    second = spacing.numerals.at(text, m.end()) if m else None
    if m is None or second is None:
        return None
    behind = _pieces(text, second.end, spacing)
    end = behind[-1][1].end if behind else second.end
    others = {piece.phrase for _, piece in behind}
    if _fits(m, phrases, others, spacing) and _closes(text, end, m, spacing):
        return [Edit(pieces[0][0] if pieces else at, m.end(), " – ")]
    return None


def _fits(joint: re.Match[str], phrases: set[str], others: set[str], spacing: Spacing) -> bool:
    """Whether the words behind two numbers let them be a range: one unit, and bounds on both or on none."""
    units = spacing.units & phrases
    if not spacing.touching.isdisjoint(phrases):
        return False
    if joint.re is spacing.between_bounds:
        return units <= others and not spacing.high.isdisjoint(others)
    return units <= others and not (joint["stop"] and units < phrases)


def _closes(text: str, end: int, joint: re.Match[str], spacing: Spacing) -> bool:
    """Whether what stands behind two numbers lets them be a range: no word of change, and what the joint asks for."""
    if spacing.changes.match(text, end):
        return False
    closing = spacing.paired.get(joint["phrase"] or "") if joint.re is spacing.joint else None
    behind = text[end : end + _REACH]
    return (
        closing is None or re.match(rf"\s?(?:{alternatives(words(closing))})", behind) is not None
    )
