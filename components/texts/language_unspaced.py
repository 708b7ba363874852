"""The form in which a language without spaces between number and noun states what touches a number."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

NONE: Final[Mapping[Any, str]] = MappingProxyType({})
"""A table without rows."""


class UnspacedWords(NamedTuple):
    """What touches a number in a script that sets no spaces between number and noun (약1만5000여명).

    A text of such a language is read with its numbers in digits and with spaces around them and
    around the words that stand beside them; all phrases of the other fields are given with these
    spaces. Scale words are those of ``numbers.scales``.
    """

    digits: Mapping[int, str] = NONE
    """The characters for 0 to 9."""
    multipliers: Mapping[int, str] = NONE
    """The characters for ten, hundred and thousand, which multiply the digit before them."""
    groups: Mapping[int, str] = NONE
    """The characters that multiply all before them: ten thousand, a hundred million, and so on."""
    native: Mapping[float, str] = NONE
    """Number words that count only before a counter; those of tens go before those of ones (열두 명)."""
    bare_groups: str = ""
    """Those of ``groups`` that state a number without one before them (``만`` 명)."""
    counters: str = ""
    """Words behind a number that say what sort of thing it counts (명, 발, 隻)."""
    before: str = ""
    """Words that may touch a number from before, beside the qualifiers (``제``155여단)."""
    ordinal: str = ""
    """Those of ``before`` that make an ordinal of the number, whatever scale word it seems to have (``제``4조)."""
    many: str = ""
    """Characters before a scale word that give a size and no number (``수``천)."""
    fractions: str = ""
    """Words between the parts of a fraction, the whole first (3``분의`` 1)."""
    attributive: str = ""
    """The ending that joins a word to the noun behind it (300명 이상``의`` 병사)."""
    particles: str = ""
    """Endings of a counter that stands apart; without one the word is another one (300 ``대``를, but 300 대전차)."""
    adverbs: str = ""
    """Words between the particle and the verb of a qualifier, which change nothing (을 ``훌쩍`` 넘겼다)."""
    touching: str = ""
    """Endings that belong to the number and stay without a space (155``번째``, 2024``年``)."""
    joints: str = ""
    """Words between the two numbers of a range, beside its dashes (3000명``에서`` 5000명)."""
    paired: Mapping[str, str] = NONE
    """Words that join a range only where another stands behind it: ``와``: ``사이``."""
    changes: str = ""
    """Beginnings of words right behind the second number and its unit that make a change of both
    (3000명에서 5000명``으로 늘``었다)."""
    tenths: str = ""
    """The words for tenths of a whole (7``割``)."""
    apart: str = ""
    """Words set apart wherever they stand, since no space tells where a word begins."""
