"""A source text: where a quote stands in it, and what surrounds it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

_RUN = re.compile(r"\s{2,}")
_LONGEST_PARAGRAPH = 1200  # characters; a longer stretch without a blank line is cut to its lines
_LONGEST_HINT = 70


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
    def _collapsed(self) -> str:
        return " ".join(self.text.split())

    @cached_property
    def _runs(self) -> tuple[list[int], list[int]]:
        """Offsets in the collapsed text from which on it lags behind, and by how many characters."""
        lag = len(self.text) - len(self.text.lstrip())
        starts, lags = [0], [lag]
        for run in _RUN.finditer(self.text, lag):
            lag += run.end() - run.start() - 1
            starts.append(run.end() - lag)
            lags.append(lag)
        return starts, lags

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]

    @cached_property
    def _found(self) -> dict[str, tuple[Span, ...]]:
        return {}

    def find(self, quote: str) -> tuple[Span, ...]:
        """Every place where the quote stands word for word.

        Runs of white space count as one space; nothing else is folded. A place inside a word
        or a number is none: `5.800 Container` does not stand in `15.800 Container`.
        """
        if quote not in self._found:
            wanted = " ".join(quote.split())
            self._found[quote] = tuple(self._search(wanted)) if wanted else ()
        return self._found[quote]

    def _search(self, wanted: str) -> list[Span]:
        found, at = [], self._collapsed.find(wanted)
        while at >= 0:
            span = Span(self._offset(at), self._offset(at + len(wanted) - 1) + 1)
            if not self._cuts(span.start) and not self._cuts(span.end):
                found.append(span)
            at = self._collapsed.find(wanted, at + 1)
        return found

    def _offset(self, collapsed: int) -> int:
        starts, lags = self._runs
        return collapsed + lags[bisect_right(starts, collapsed) - 1]

    def _cuts(self, offset: int) -> bool:
        """Whether a border at `offset` would run through a word or a number."""
        before, after = self.text[max(offset - 2, 0) : offset], self.text[offset : offset + 2]
        if not before or not after:
            return False
        if before[-1].isalnum() and after[0].isalnum():
            return True
        if before[-1].isdigit() and after[0] in ".,'’" and after[1:].isdigit():
            return True
        return before[-1] in ".,'’" and before[:-1].isdigit() and after[0].isdigit()

    def line(self, offset: int) -> int:
        """The line, counted from 1, that `offset` lies in."""
        return bisect_right(self._lines, offset)

    def column(self, offset: int) -> int:
        """The column, counted from 1, of `offset` in its line."""
        return offset - self._lines[self.line(offset) - 1] + 1

    def paragraph(self, span: Span) -> Span:
        """The paragraph around the span: up to the blank lines, or its own lines when that is long."""
        start = (
            max(self.text.rfind("\n\n", 0, span.start) + 2, 0)
            if "\n\n" in self.text[: span.start]
            else 0
        )
        end = self.text.find("\n\n", span.end)
        whole = Span(start, len(self.text) if end < 0 else end)
        if whole.end - whole.start > _LONGEST_PARAGRAPH:
            first = self._lines[self.line(span.start) - 1]
            stop = self.text.find("\n", span.end)
            whole = Span(first, len(self.text) if stop < 0 else stop)
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
        """A hint and never a proof: the passage most like the quote, as (line, words)."""
        from rapidfuzz import fuzz

        wanted = " ".join(quote.split())
        if not wanted or not self._collapsed:
            return None
        near = fuzz.partial_ratio_alignment(wanted, self._collapsed, score_cutoff=60)
        if near is None or near.dest_end <= near.dest_start:
            return None
        start, end = self._offset(near.dest_start), self._offset(near.dest_end - 1) + 1
        start, end = self._whole_words(start, end)
        passage = " ".join(self.text[start:end].split())
        if len(passage) > _LONGEST_HINT:
            passage = f"{passage[:_LONGEST_HINT].rsplit(' ', 1)[0]}…"
        return self.line(start), passage

    def _whole_words(self, start: int, end: int) -> Span:
        """The span, widened to the ends of the words at its borders."""
        while start > 0 and not self.text[start - 1].isspace():
            start -= 1
        while end < len(self.text) and not self.text[end].isspace():
            end += 1
        return Span(start, end)
