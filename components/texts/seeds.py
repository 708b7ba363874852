"""A source text: where a quote stands in it, and what surrounds it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from components.problems import LINE_BREAK
from components.texts.folding import Folded, fold

_RUN = re.compile(r"\s{2,}")
_BLANK = re.compile(rf"(?>{LINE_BREAK.pattern}){{2}}|\u2029")
_LONGEST_PARAGRAPH = 1200  # characters; a longer stretch without a blank line is cut to its lines
_LONGEST_HINT = 70
_HINT_QUOTE = 120  # characters of a quote that a hint is sought for
_HINT_TEXT = 500_000  # characters of a text that it is sought in; they take about 3 ms
_WORD = re.compile(r"[^\W_]+")
MOST_PLACES = 100
"""At so many places of a quote the search ends; what stands so often proves nothing anyway."""
_UNSPACED = (("\u2e80", "\u9fff"), ("\uf900", "\ufaff"), ("\uff66", "\uff9f"))
"""From and to which sign Han and Kana are; as a pattern they would take a hundredth of `check` to compile."""
_PARTICLE = re.compile(
    "(?:이|가|은|는|을|를|의|에|도|과|와|로|으로|에서|에게|까지|부터|이나|이라고|라고|이며|이고|(?<=다)(?:고|며|는|면서))(?![^\\W_])"
)
"""What ends a Korean word that is quoted without it: a particle, or what makes speech of a sentence (했다고)."""
_MARKS = ".,'’‘´`"
"""Marks that between digits belong to a number."""


class Span(NamedTuple):
    """Offsets into the untouched text, the end excluded."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Seed:
    """One text of the folder seeds/, as it is on disk."""

    name: str
    text: str

    @cached_property
    def _folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def _collapsed(self) -> str:
        return " ".join(self._folded.text.split())

    @cached_property
    def _runs(self) -> tuple[list[int], list[int]]:
        """Offsets in the collapsed text from which on it lags behind, and by how many characters."""
        text = self._folded.text
        lag = len(text) - len(text.lstrip())
        starts, lags = [0], [lag]
        for run in _RUN.finditer(text, lag):
            lag += run.end() - run.start() - 1
            starts.append(run.end() - lag)
            lags.append(lag)
        return starts, lags

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in LINE_BREAK.finditer(self.text))]

    @cached_property
    def _blanks(self) -> list[tuple[int, int]]:
        """Where a blank line begins and ends, in every form of line end."""
        return [m.span() for m in _BLANK.finditer(self.text)]

    @cached_property
    def _found(self) -> dict[str, tuple[Span, ...]]:
        return {}

    def find(self, quote: str) -> tuple[Span, ...]:
        """Every place where the quote stands word for word.

        Runs of white space count as one space, and what cannot be seen says nothing: composed
        letters equal decomposed ones, soft hyphens, zero-width signs and hyphens at line ends are
        passed over (see `folding`). A place inside a word or a number is none: `5.800 Container`
        does not stand in `15.800 Container`; Han and Kana have no words to be inside of. Of a quote
        that stands more than MOST_PLACES times the first ones are given.
        """
        if quote not in self._found:
            wanted = " ".join(fold(quote).text.split())
            self._found[quote] = tuple(self._search(wanted)) if wanted else ()
        return self._found[quote]

    def _search(self, wanted: str) -> list[Span]:
        spans: list[Span] = []
        at = self._collapsed.find(wanted)
        while at >= 0 and len(spans) < MOST_PLACES:
            start, end = self._offset(at), self._offset(at + len(wanted) - 1) + 1
            if not _cuts(self._folded.text, start) and not _cuts(self._folded.text, end):
                spans.append(Span(self._folded.start(start), self._folded.end(end)))
            # A place that begins within a word is none, so the search goes on behind the word.
            word = None if runs_on(wanted[0]) else _WORD.match(self._collapsed, at)
            at = self._collapsed.find(wanted, word.end() if word else at + 1)
        return spans

    def _offset(self, collapsed: int) -> int:
        starts, lags = self._runs
        return collapsed + lags[bisect_right(starts, collapsed) - 1]

    def line(self, offset: int) -> int:
        """The line, counted from 1, that `offset` lies in."""
        return bisect_right(self._lines, offset)

    def column(self, offset: int) -> int:
        """The column, counted from 1, of `offset` in its line."""
        return offset - self._lines[self.line(offset) - 1] + 1

    def paragraph(self, span: Span) -> Span:
        """The paragraph around the span: up to the blank lines, or its own lines when that is long."""
        before = bisect_right(self._blanks, (span.start, span.start)) - 1
        start = self._blanks[before][1] if before >= 0 else 0
        after = bisect_left(self._blanks, (span.end, span.end))
        end = self._blanks[after][0] if after < len(self._blanks) else len(self.text)
        whole = Span(min(start, span.start), end)
        if whole.end - whole.start > _LONGEST_PARAGRAPH:
            last = self.line(span.end)
            stop = self._lines[last] - 1 if last < len(self._lines) else len(self.text)
            whole = Span(self._lines[self.line(span.start) - 1], stop)
        return self._trimmed(whole)

    def around(self, span: Span, room: int = 240) -> Span:
        """The paragraph around the span, cut at words to `room` characters on either side."""
        whole = self.paragraph(span)
        start, end = max(whole.start, span.start - room), min(whole.end, span.end + room)
        if start > whole.start:
            start = self.text.find(" ", start, span.start) + 1 or span.start
        if end < whole.end:
            end = max(self.text.rfind(" ", span.end, end), span.end)
        return Span(start, end)

    def _trimmed(self, span: Span) -> Span:
        inner = self.text[span.start : span.end]
        return Span(
            span.start + len(inner) - len(inner.lstrip()),
            span.end - len(inner) + len(inner.rstrip()),
        )

    def nearest(self, quote: str) -> tuple[int, str] | None:
        """A hint and never a proof: the passage most like the quote, as (line, words).

        Of a long quote its beginning counts, and a long text is searched at its beginning only, so
        that no hint takes more than some milliseconds.
        """
        from rapidfuzz import fuzz

        wanted = shorten(fold(quote[: _HINT_QUOTE * 4]).text, _HINT_QUOTE)
        if not wanted or not self._collapsed:
            return None
        text = self._collapsed[:_HINT_TEXT]
        near = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=60)
        if near is None or near.dest_end <= near.dest_start:
            return None
        start = self._folded.start(self._offset(near.dest_start))
        end = self._folded.end(self._offset(near.dest_end - 1) + 1)
        start, end = self._whole_words(start, end)
        passage = " ".join(self.text[start:end].split())
        if len(passage) > _LONGEST_HINT:
            passage = f"{shorten(passage, _LONGEST_HINT)}…"
        return self.line(start), passage

    def _whole_words(self, start: int, end: int) -> Span:
        """The span, widened to the ends of the words at its borders, unless they are far."""
        first, last = max(start - _LONGEST_HINT, 0), min(end + _LONGEST_HINT, len(self.text))
        while start > first and not self.text[start - 1].isspace():
            start -= 1
        while end < last and not self.text[end].isspace():
            end += 1
        return Span(start, end)


def shorten(text: str, most: int) -> str:
    """The text on one line, cut behind a word to at most so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0]


def runs_on(text: str) -> bool:
    """Whether a sign of Han or Kana stands in a text, which are written without spaces between words."""
    return not text.isascii() and any(
        first <= sign <= last for sign in text for first, last in _UNSPACED
    )


def _cuts(text: str, offset: int) -> bool:
    """Whether a border at this offset of a folded text would run through a word or a number."""
    before, after = text[max(offset - 2, 0) : offset], text[offset : offset + 2]
    if not before or not after:
        return False
    if before[-1].isalnum() and after[0].isalnum():
        return not _is_apart(text, offset)
    if before[-1].isdigit() and after[0] in _MARKS and after[1:].isdigit():
        return True
    return before[-1] in _MARKS and before[:-1].isdigit() and after[0].isdigit()


def _is_apart(text: str, offset: int) -> bool:
    """Whether words meet at an offset without a space: of Han or Kana, or a Korean one and its particle."""
    before, after = text[offset - 1], text[offset]
    if before.isnumeric() and after.isnumeric():
        return False
    return runs_on(before + after) or bool(_PARTICLE.match(text, offset))
