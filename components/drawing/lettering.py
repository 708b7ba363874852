"""How wide a text is in the face of the charts, and how it is cut or wrapped to the room it has.

All lengths are pixels. Nothing is measured in a page or a font file: the widths are the advance
widths ("hmtx") of Liberation Sans Regular and Bold 2.x, which are by design those of Arial and
Helvetica, in 1/2048 of the em. Kerning is left out: it only ever makes a text narrower than
here, in the words of the first source texts by 0.1 % on average and by 7 % at most ("Teil"), a
single pair of letters by up to 0.13 em ("P,").
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Metric-compatible faces, so one table of widths serves the page and the pictures.
FONT = "'Liberation Sans', Arial, Helvetica, sans-serif"

_EM = 2048
_ELLIPSIS = "…"
_LOOSE = " ,;:.–—-/&(\"'„“‚‘«‹"  # never left hanging before an ellipsis
_BREAKS = re.compile("[ \t\n\r\f\v\u1680\u2000-\u2006\u2008-\u200a\u200b\u2028\u2029\u205f\u3000]+")
_WEIGHTLESS = {"Mn", "Me", "Cc", "Cf"}  # combining marks, controls, joiners, direction marks

# Characters by advance width. Not listed: what is one em wide, what is unknown (measured as one em),
# and accented letters as wide as their base letter.
_REGULAR = {
    384: "′",
    391: "'",
    455: "ijlłſіј‘’‚",
    532: "|¦",
    569: " !,./:;I[\\]ft·ìíîïĩīĭıŧІї",
    597: "ľ",
    682: "()-`r¡¨²³´¸¹‐‑“”„‹›",
    684: "{}ŀ",
    717: "•",
    725: "″",
    727: '"',
    747: "г",
    748: "º",
    758: "ª",
    768: "ť",
    797: "*",
    819: "°",
    842: "ґ",
    896: "к",
    909: "ĳ",
    938: "т",
    939: "з",
    961: "^",
    1001: "Ґ",
    1024: "JcksvxyzĸЈсухѕ↑↓",
    1045: "эє",
    1067: "чь",
    1088: "в",
    1100: "¶",
    1109: "Гпя",
    1124: "±÷≈≠≤≥",
    1131: "¯нџ",
    1139: "#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđħĿŁŋаеорђћ–†‡€",
    1144: "и",
    1173: "бц",
    1180: "µ",
    1193: "К",
    1195: "дл",
    1196: "+<=>~¬×−",
    1237: "ŉЗ",
    1251: "FTZ¿ßøŦТ",
    1259: "ď",
    1280: "ъ",
    1301: "У",
    1344: "БЛЬ",
    1365: "Ч",
    1366: "&ABEKPSVXYÞЅАВЕРХ",
    1367: "Ё",
    1370: "ж",
    1387: "Д",
    1408: "м",
    1460: "∞",
    1472: "ЄЏИПЭы",
    1479: "CDHNRUwÐĐĦЍНСЯ",
    1481: "Ŋ",
    1505: "Ĳ",
    1509: "©®",
    1515: "Ц",
    1536: "ю",
    1557: "Ф",
    1593: "GOQØО",
    1621: "Ъ",
    1643: "ш",
    1664: "њ",
    1685: "фщ",
    1706: "MmМ",
    1708: "¼½¾",
    1749: "Ћ",
    1771: "Ђ",
    1813: "Ы",
    1821: "%æ",
    1856: "љ",
    1877: "Ш",
    1891: "Ж",
    1920: "Щ",
    1933: "Wœ",
    2069: "ЊЮ",
    2079: "@",
    2165: "Љ",
    2197: "№",
}
_BOLD = {
    487: "'",
    491: "′",
    565: "Ї",
    569: " ,./I\\ijl·ıłſІіј‘’‚",
    573: "|¦",
    576: "ї",
    682: "!()-:;[]`ft¡¨²³´¸¹ŧ‐‑‹›",
    717: "•",
    748: "º",
    758: "ª",
    789: "ľ",
    797: "*r{}",
    819: "°",
    853: "г",
    915: "ґ",
    971: '"',
    981: "ŀť″",
    997: "Ґ",
    1003: "т",
    1018: "з",
    1024: "z“”„↑↓",
    1025: "к",
    1124: "±÷≈≠≤≥",
    1131: "¯эє",
    1139: "#$0123456789J_aceksvxy¢£¤¥§«¶»ĳĸЈаесухѕ–†‡€",
    1161: "Г",
    1180: "µ",
    1189: "ч",
    1195: "я",
    1196: "+<=>^~¬×−",
    1237: "нпџ",
    1250: "К",
    1251: "?FLTZbdghnopqu¿ßðøþđħĿŁŋŦТорђћ",
    1259: "виць",
    1265: "б",
    1274: "У",
    1283: "З",
    1300: "д",
    1301: "л",
    1366: "EPSVXYÞЅЕРХ",
    1370: "Ё",
    1437: "Л",
    1439: "Ч",
    1451: "ŉ",
    1452: "ж",
    1457: "ЄЭ",
    1459: "Д",
    1460: "∞",
    1472: "ďЏБИПЬЯ",
    1479: "&ABCDHKNRUÐĐĦЍАВНС",
    1481: "Ŋ",
    1493: "ъ",
    1496: "Ц",
    1509: "©®",
    1515: "м",
    1593: "GOQwØО",
    1607: "Ĳ",
    1706: "MМ",
    1707: "ш",
    1708: "¼½¾",
    1728: "щ",
    1748: "Ф",
    1749: "ыю",
    1781: "Ъ",
    1792: "Ћф",
    1813: "Ђ",
    1821: "%mæ",
    1851: "Ж",
    1856: "њ",
    1933: "Wœ",
    1984: "љ",
    1997: "@",
    2005: "Ы",
    2058: "Ш",
    2087: "Щ",
    2112: "Ю",
    2176: "Њ",
    2240: "Љ",
    2283: "№",
}
_SPACES = {
    "\u00a0": 569,
    "\u2002": 1024,
    "\u2007": 1139,
    "\u2008": 569,
    "\u2009": 569,
    "\u200a": 569,
    "\u202f": 569,
}  # fixed and narrow spaces come from other faces: upper bounds


def _by_character(by_width: dict[int, str]) -> dict[str, int]:
    return _SPACES | {char: units for units, chars in by_width.items() for char in chars}


_ADVANCES = {False: _by_character(_REGULAR), True: _by_character(_BOLD)}
_WIDEST = max(_EM, *(max(table.values()) for table in _ADVANCES.values()))


@lru_cache(maxsize=8192)
def _advance(char: str, *, bold: bool) -> int:
    """Return the advance width of one character in 1/2048 em."""
    table = _ADVANCES[bold]
    if char in table:
        return table[char]
    if unicodedata.category(char) in _WEIGHTLESS:
        return 0
    return table.get(unicodedata.normalize("NFD", char)[0], _EM)


@lru_cache(maxsize=8192)
def _units(text: str, *, bold: bool) -> int:
    return sum(_advance(char, bold=bold) for char in text)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width in pixels of one line of text set in `FONT` at `size` pixels.

    Characters the table does not know, such as CJK, count one em; combining marks, controls and
    characters of no width count nothing.
    """
    return _units(text, bold=bold) * size / _EM


def shorten(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """Return the text in one line of at most `room` pixels, cut after a word and marked with "…".

    Runs of spaces become one space. If not even the first word fits, it is cut itself; if not even
    the "…" fits, nothing is left.
    """
    words = _words(text)
    whole = " ".join(words)
    if _fits(whole, size, room, bold=bold):
        return whole
    count = _fitting(words, size, room - width(_ELLIPSIS, size, bold=bold), bold=bold)
    head = " ".join(words[:count]).rstrip(_LOOSE)
    return head + _ELLIPSIS if head else _cut(words[0], size, room, bold=bold)


def wrap(
    text: str, size: float, room: float, *, bold: bool = False, lines: int = 2
) -> tuple[str, ...]:
    """Return the text in at most `lines` lines, each at most `room` pixels wide.

    Each line takes as many words as it can hold; the last is shortened. A word wider than a line
    is cut with "…"; a line too narrow for that sign takes the words that it can hold. No-break spaces
    do not break. An empty text has no lines.
    """
    words = _words(text)
    whole = " ".join(words)
    if whole and lines and _fits(whole, size, room, bold=bold):
        return (whole,)
    rows: list[str] = []
    while words and len(rows) < lines:
        last = len(rows) == lines - 1
        count = len(words) if last else max(1, _fitting(words, size, room, bold=bold))
        row = shorten(" ".join(words[:count]), size, room, bold=bold)
        rows.append(row or " ".join(words[: _fitting(words, size, room, bold=bold)]))
        words = words[count:]
    return tuple(row for row in rows if row)


def _fits(line: str, size: float, room: float, *, bold: bool) -> bool:
    return len(line) * _WIDEST * size / _EM <= room or width(line, size, bold=bold) <= room


def _words(text: str) -> list[str]:
    return [word for word in _BREAKS.split(text) if word]


def _fitting(words: Sequence[str], size: float, room: float, *, bold: bool) -> int:
    """Return how many of the words stand in one line of `room` pixels."""
    units = -_advance(" ", bold=bold)
    for number, word in enumerate(words):
        units += _units(" " + word, bold=bold)
        if units * size / _EM > room:
            return number
    return len(words)


def _cut(word: str, size: float, room: float, *, bold: bool) -> str:
    """Return the longest beginning of the word that fits with "…", accents kept on their letter."""
    units = _advance(_ELLIPSIS, bold=bold)
    if units * size / _EM > room:
        return ""
    fitting = 0
    while fitting < len(word):
        units += _advance(word[fitting], bold=bold)
        if units * size / _EM > room:
            break
        fitting += 1
    return word[:fitting].rstrip(_LOOSE) + _ELLIPSIS
