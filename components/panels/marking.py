"""A passage of a text as HTML, with its quote, its naming, and what proves who, how many and when marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from components.page.escaping import escape
from components.texts.seeds import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from components.texts.seeds import Seed

_TAGS: Final = {"figure": "b", "name": "span", "time": "span"}
_ROOM: Final = {"quote": 240, "naming": 60}  # characters shown on either side of a passage
_APART: Final = 40  # characters between two passages that are not worth leaving out


class Highlight(NamedTuple):
    """A stretch of the text, and what it is: a passage (quote, naming) or a proof in it (figure, name, time)."""

    span: Span
    kind: str


def passages(seed: Seed, marks: Sequence[Highlight], proofs: Sequence[Highlight]) -> str:
    """The passages in the words around them; what lies far between two is left out, as dots say.

    Of marks that overlap, the earlier one of the list stays whole.
    """
    outer = _apart(marks)
    inner = _apart(proofs)
    windows = _windows(seed, outer)
    parts = [
        "".join(_pieces(seed, window, [mark for mark in outer if window.holds(mark.span)], inner))
        for window in windows
    ]
    before = "… " if windows and windows[0].start > seed.paragraph(windows[0]).start else ""
    after = " …" if windows and windows[-1].end < seed.paragraph(windows[-1]).end else ""
    return f"{before}{' … '.join(parts)}{after}"


def _apart(marks: Sequence[Highlight]) -> list[Highlight]:
    """The marks by place, without those parts of one that an earlier one of the list has."""
    chosen: list[Highlight] = []
    for mark in marks:
        free = [mark.span]
        for other, _ in chosen:
            free = [
                part
                for span in free
                for part in (
                    Span(span.start, min(span.end, other.start)),
                    Span(max(span.start, other.end), span.end),
                )
                if part.start < part.end
            ]
        chosen += [Highlight(span, mark.kind) for span in free]
    return sorted(chosen)


def _windows(seed: Seed, marks: Sequence[Highlight]) -> list[Span]:
    """What is shown around each mark; windows that nearly touch are one."""
    windows: list[Span] = []
    for span in sorted(_around(seed, mark) for mark in marks):
        if windows and span.start - windows[-1].end <= _APART:
            windows[-1] = Span(windows[-1].start, max(windows[-1].end, span.end))
        else:
            windows.append(span)
    return windows


def _around(seed: Seed, mark: Highlight) -> Span:
    """The words around a passage, and all of it where it runs past its paragraph."""
    start, end = seed.around(mark.span, _ROOM[mark.kind])
    return Span(min(start, mark.span.start), max(end, mark.span.end))


def _pieces(
    seed: Seed, window: Span, outer: Sequence[Highlight], inner: Sequence[Highlight]
) -> Iterator[str]:
    at = window.start
    for span, kind in outer:
        yield escape(seed.text[at : span.start])
        yield f'<mark class="{kind}">{"".join(_proofs(seed, span, inner))}</mark>'
        at = span.end
    yield escape(seed.text[at : window.end])


def _proofs(seed: Seed, passage: Span, inner: Sequence[Highlight]) -> Iterator[str]:
    at = passage.start
    for span, kind in inner:
        if passage.holds(span):
            yield escape(seed.text[at : span.start])
            tag = _TAGS[kind]
            yield f'<{tag} class="{kind}">{escape(seed.text[span.start : span.end])}</{tag}>'
            at = span.end
    yield escape(seed.text[at : passage.end])
