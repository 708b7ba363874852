"""A text while its figures are read from left to right."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal  # noqa: TC003 - a dataclass looks its types up
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.texts.language import Language
    from components.texts.patterns import Patterns

WINDOW = 100  # characters before a number in which its qualifier may stand
OPENING = "(„“”\"'‚‘«»‹›[–—-•*"


@dataclass(slots=True)
class Cursor:
    """The text, the patterns of its language, and where the last figure ended."""

    text: str
    patterns: Patterns
    floor: int = 0
    scale: Decimal | None = None
    """The scale of the number before the floor, which a range in brackets behind it shares."""

    share_end: int = -1
    """Where the last share or percentage ended, without the word that joins it to a number."""

    scale_end: int = -1
    """Where the last scale that stands apart from its numbers ended (Troops in thousands: | 12)."""

    change: int = -1
    """Where the first number of a change ended (с 3000 | до 5000)."""

    between: int = -1
    """Where the first number of a range ended that no second one was read of (between 8,000 | and, perhaps, 9,000)."""

    language: Language = field(init=False)
    """The words of the text's language."""

    def __post_init__(self) -> None:
        self.language = self.patterns.language

    def word_before(self, at: int) -> str:
        """The word before an offset, also one of the paragraph before; empty where none is in reach."""
        words = self.text[max(self.floor, at - WINDOW) : at].rsplit(None, 1)
        return words[-1] if words else ""

    def words_before(self, at: int) -> list[str]:
        """The words in reach before an offset, within its paragraph."""
        low = max(self.floor, at - WINDOW)
        window = self.text[low:at]
        cut = window.rfind("\n\n")
        words = window[cut + 1 :].split()
        return words[1:] if low > self.floor and cut < 0 else words
