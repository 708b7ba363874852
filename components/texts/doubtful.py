"""Numbers in digits that stay doubtful: seen, and proof of nothing."""

from __future__ import annotations

import re

_GROUP_SPACES = " \u00a0\u2009\u202f"
_SUPER = "⁰¹²³⁴-⁹"
_DOUBTFUL = re.compile(
    rf"""\d[\d.,]*(?:
        [^\S\n]?[×x*·][^\S\n]?10(?:[{_SUPER}]+|\^[-−]?\d+)  # 5×10³
      | [´`·‧・˙′″_٬٫‚"]\d[\d.,]*                       # an unusual mark between digits
      | [\u0300-\u036f]+[\d.,]*\d                     # a struck digit
      | [OoОоlIІ|]+[\d.,OoОоlIІ]*(?!\w)                # letters for digits: 15.8OO
      | [{_SUPER}]+[.,]\d[\d.,]*                       # a raised digit inside: 1⁵.800
      | [^\S\n]{{2,3}}\d{{3}}(?!\d)                  # two spaces as a mark: 15  800
      | [ \u00a0][.,]\d{{3}}(?!\d)                    # a space before the mark: 15 .800
      | (?<=\d)[{_GROUP_SPACES}]0\d*                          # 600 0000
      | (?:[.,]|(?<=[{_GROUP_SPACES}]\d)|(?<=[{_GROUP_SPACES}]\d\d))[^\S\n]?\n\d{{3}}(?!\d)  # broken over a line
      | ;\d{{3}}(?!\d)                               # 15;800
      | [.,]{{2}}\d{{3}}(?!\d)                          # 15..800
      | \\[.,]?\d{{3}}(?!\d)                         # 15\,800 as TeX has it
      | (?:<\w{{1,6}}\ ?/?>|&\#?\w{{2,7}};)\d{{3}}(?!\d)  # 15&nbsp;800
      | [.,]\d{{0,2}}[xX?*#•]+(?!\w)                # 12,xxx
      | \d[.,]?[*#•]{{1,3}}\d+                       # 12***00
      | [ \u00a0]['’‘]000(?!\d)                     # 5 '000
      | [SZB][.,]\d{{3}}(?!\d)                       # 1Z,400
      | \[\d\][.,]?\d+                             # 1[5],800
      | [ \u00a0]\d/\d(?!\d)                        # 5 1/2
      | [ \u00a0]?[⅐-⅞]                            # 2⅓
      | [^\S\n]?[×x*][^\S\n]?(?:\d{{1,3}}(?:[.,]\d{{3}})+|\d{{3,5}})(?!\w|[ \u00a0-]?mm)  # 5 × 1,000
      | \^[-−]?\d+                                 # 10^3
    )""",
    re.VERBOSE,
)
_BEFORE_WORD = re.compile(r"[ \u00a0](?![xX])[^\W\d_]")
"""A space and a word: nothing is doubtful of the digits before, as of most numbers."""
_BROKEN = re.compile(
    r"(?:-?[^\S\n]{0,2}(?:\n[^\S\n]{0,2}){1,2}|[^\S\n])(?:\d{3}|\d{1,3}(?:[.,]\d{3})+)(?=[ \u00a0][^\W\d_])"
)
"""The rest of a number behind a space or a line end, before its noun: 15 | 800 men, 1 | 5,800 men."""
_BEFORE_BREAK = 3  # digits of a group
_LETTER_BEFORE = re.compile(
    r"(?<!\w)[OolIS|ZBЗОоІ][.,]\d{3}\Z|\d\[\d\]\d[\d.,]*\Z|\[\d\]\d[\d.,]*\Z"
)
"""A letter for the first digit of a number (S,400), or a digit in brackets ([1]5,800)."""
_BESIDE = frozenset(".,]")
_COLUMNS = 4  # groups of a number between spaces that is more likely two columns of a table
_LINE_END = frozenset("\n \u00a0\r-")
_OVERRIDES = "\u202d\u202e"
_LOOKALIKES = "OoОоlIІ|"


def doubtful_end(text: str, at: int, end: int) -> int | None:
    """Where a doubtful number ends whose digits stand at `at:end`; None where nothing is doubtful."""
    if _is_cut(text, at, end):
        return end
    if _BEFORE_WORD.match(text, end):
        return None
    following = text[end : end + 1]
    if following and (following in " \u00a0\u2009\u202f.,\t" or not following.isspace()):
        m = _DOUBTFUL.match(text, at)
        if m is not None and m.end() > end:
            return m.end()
    return _broken_end(text, at, end) if following in _LINE_END else None


def _is_cut(text: str, at: int, end: int) -> bool:
    """Whether what stands right before digits was one of them, or shows them in another order."""
    before = text[at - 1 : at]
    if before in _BESIDE:
        return _LETTER_BEFORE.search(text, max(at - 3, 0), end) is not None
    return before != "" and (before in _OVERRIDES or before in _LOOKALIKES)


def _broken_end(text: str, at: int, end: int) -> int | None:
    """Where a number ends that is broken over a line; None where it is not."""
    is_short = text[end : end + 1] in _LINE_END and end - at <= _BEFORE_BREAK
    m = _BROKEN.match(text, end) if is_short and _is_in_line(text, at) else None
    return m.end() if m else None


def _is_in_line(text: str, at: int) -> bool:
    """Whether a word of prose stands right before an offset, on the same line."""
    return text[at - 1 : at] in (" ", "\u00a0") and text[at - 2 : at - 1].isalpha()


def first_column(raw: str) -> int:
    """How much of digits grouped by spaces is one number: a row of a table has several (12 000 180 000)."""
    groups = raw.split(raw.lstrip("0123456789")[:1] or " ")
    if len(groups) < _COLUMNS:
        return len(raw)
    for i in range(1, len(groups) - 1):
        if groups[i] == "000" and groups[i + 1] != "000":
            return sum(map(len, groups[: i + 1])) + i
    return len(raw)
