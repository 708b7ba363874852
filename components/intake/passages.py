"""The sentence around each figure of a text, as a quote that stands there only once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from components.texts import languages, sentences
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.texts.figures import Figure
    from components.texts.seeds import Seed

_LONGEST_WRAPPED: Final = 120  # characters; a longer line was not cut to a width
_LEAST_ROOM: Final = 12  # characters to spare at the end of a line that nobody wrapped
_LONGEST_HEADLINE: Final = 160
_ROOM: Final = 160  # characters kept before and after the figure of a very long sentence
_LONGEST_SENTENCE: Final = 400
_LONGEST_QUOTE: Final = 1200
_WINDOW: Final = 16  # characters by which the places of a passage are looked up
_MOST_PLACES: Final = 64  # that are compared; a passage that may stand so often is no good quote
_WORD: Final = re.compile(r"\S{1,160}")
"""A word, or a part of what goes on longer without a space than any quote should."""
_BULLET: Final = re.compile(r"[-–—•*·]\s+")
_MARKS: Final = re.compile(r"[\"„“”«»]")
_OPENED: Final = re.compile(rf"{_MARKS.pattern}\s*")


class Opening(NamedTuple):
    """A figure of a text that is still open, and the passage proposed as its quote."""

    figure: Figure
    span: Span
    quote: str
    """The passage on one line; it stands in the text exactly once, unless it `repeats`."""
    where: str
    """headline, summary or body, by the look of its line."""
    repeats: bool = False
    """Whether no passage of at most _LONGEST_QUOTE characters around the figure stands only once."""


class Passages:
    """Finds the sentences of one text."""

    def __init__(self, seed: Seed, lang: str, found: Sequence[Figure]) -> None:
        self.seed = seed
        self.figures = [Span(figure.outer_start, figure.outer_end) for figure in found]
        self.words = [Span(*word.span()) for word in _WORD.finditer(seed.text)]
        self.places = _Places(seed.text)
        lines = (at for at in _line_breaks(seed.text) if self.cut_by(at) is None)
        self.lines = [0, *lines, len(seed.text)]
        self.language = languages.of(lang)
        ends = (m.end() for m in sentences.ends(seed.text, self.language, 0, len(seed.text)))
        self.breaks = sorted({*self.lines, *(end for end in ends if self.cut_by(end) is None)})

    def opening(self, figure: Figure) -> Opening:
        """The figure with its sentence, widened until it stands in the text only once."""
        sentence = self.sentence(Span(figure.outer_start, figure.outer_end))
        span = self.unique(sentence)
        start, end = span or sentence
        quote = " ".join(self.seed.text[start:end].split())
        return Opening(figure, span or sentence, quote, self.where(figure), span is None)

    def sentence(self, inner: Span) -> Span:
        """The sentence around a figure; of a very long one, the words around it."""
        start = self.breaks[bisect_right(self.breaks, inner.start) - 1]
        end = self.breaks[bisect_left(self.breaks, inner.end)]
        if end - start > _LONGEST_SENTENCE:
            start, end = max(start, inner.start - _ROOM), min(end, inner.end + _ROOM)
        span = self.whole(Span(start, end))
        return self.trimmed(span, inner)

    def whole(self, span: Span) -> Span:
        """The span with the words and figures at its borders taken in whole."""
        start, end = span
        start = (self.cut_by(start) or Span(start, end)).start
        end = (self.cut_by(end) or Span(start, end)).end
        first = max(bisect_right(self.words, (start, len(self.seed.text))) - 1, 0)
        last = bisect_left(self.words, (end, 0)) - 1
        if self.words[first].end <= start:
            first += 1
        return Span(self.words[first].start, self.words[last].end)

    def trimmed(self, span: Span, inner: Span) -> Span:
        """Without the bullet and the mark of a quotation that is not closed, before its words."""
        text = self.seed.text
        if bullet := _BULLET.match(text, span.start, inner.start):
            span = Span(bullet.end(), span.end)
        marks = _MARKS.findall(text, span.start, span.end)
        if len(marks) == 1 and (mark := _OPENED.match(text, span.start, inner.start)):
            span = Span(mark.end(), span.end)
        return span

    def unique(self, span: Span) -> Span | None:
        """The span, with as many words around it as make it stand in the text only once."""
        text = self.seed.text
        first = max(bisect_right(self.words, (span.start, len(text))) - 1, 0)
        last = bisect_left(self.words, (span.end, 0)) - 1
        more = 1
        while not self.places.is_only_one(text[span.start : span.end]):
            if span.end - span.start > _LONGEST_QUOTE:
                return None
            start = self.words[max(first - more, 0)].start
            end = self.words[min(last + more, len(self.words) - 1)].end
            span = self.whole(Span(start, end))
            more *= 2
        return span

    def where(self, figure: Figure) -> str:
        """Of a short line of its own without a full stop, summary for a bullet and else headline."""
        start = self.lines[bisect_right(self.lines, figure.start) - 1]
        end = self.lines[bisect_right(self.lines, figure.start)]
        if end - start > 2 * _LONGEST_HEADLINE:
            return "body"
        line = self.seed.text[start:end].strip()
        stops = any(m[0][0] == "." for m in sentences.ends(line, self.language, 0, len(line)))
        if len(line) > _LONGEST_HEADLINE or "\n" in line or stops:
            return "body"
        if _BULLET.match(line):
            return "summary" if "\n" in self.seed.text.strip() else "body"
        return "headline"

    def cut_by(self, border: int) -> Span | None:
        """The figure that a border would cut, with its qualifiers."""
        at = bisect_right(self.figures, (border, 0)) - 1
        cut = at >= 0 and self.figures[at].start < border < self.figures[at].end
        return self.figures[at] if cut else None


class _Places:
    """Whether a passage stands in a text once; in time that does not grow with the text.

    A place of the passage is a place of every run of characters in it. So only the places of its
    rarest run of _WINDOW characters, from the start of a word on, are compared.
    """

    def __init__(self, text: str) -> None:
        words = text.split()
        self.text = " ".join(words)
        self.starts: dict[str, list[int]] = {}
        at = 0
        for word in words:
            self.starts.setdefault(self.text[at : at + _WINDOW], []).append(at)
            at += len(word) + 1
        self.short: dict[str, bool] = {}

    def is_only_one(self, passage: str) -> bool:
        """Whether the passage stands in the text not more than once; rather False than long in doubt."""
        line = " ".join(passage.split())
        # The first word may be cut here, so that it begins no word at another place.
        inner = [gap.end() for gap in re.finditer(" ", line[: max(len(line) - _WINDOW, 0)])]
        runs = [(self.starts[line[at : at + _WINDOW]], at) for at in inner]
        if not runs:
            return self._is_short_one(line)
        places, offset = min(runs, key=lambda run: len(run[0]))
        compared = [
            self.text.startswith(line, at - offset) for at in places[:_MOST_PLACES] if at >= offset
        ]
        return len(places) <= _MOST_PLACES and sum(compared) <= 1

    def _is_short_one(self, line: str) -> bool:
        if line not in self.short:
            self.short[line] = self.text.find(line, self.text.find(line) + 1) < 0
        return self.short[line]


def _line_breaks(text: str) -> Iterator[int]:
    """Where a line begins that does not go on with the one above it."""
    at = 0
    for _, group in groupby(text.split("\n"), lambda line: not line.strip()):
        lines = list(group)
        width = max(map(len, lines))
        yield at
        for above, line in pairwise(lines):
            at += len(above) + 1
            if width > _LONGEST_WRAPPED or _starts(line, above, width):
                yield at
        at += len(lines[-1]) + 1


def _starts(line: str, above: str, width: int) -> bool:
    """Whether a line begins anew: a bullet, or a word that had room on the line above."""
    line = line.strip()
    first = line.split(None, 1)[0] if line else ""
    had_room = len(above.rstrip()) + len(first) + _LEAST_ROOM < width
    return bool(_BULLET.match(line)) or (had_room and not first[:1].islower())
