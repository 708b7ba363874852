"""The form in which a language states its qualifiers and ranges; see `language` for the notation."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from components.texts.unspaced_words import NONE

Side = Literal["low", "high", "about"]
"""What a qualifier makes of a number: a lower bound, an upper bound, an approximate value."""

Qualifiers = tuple[tuple[Side, str, str], ...]
"""Rows of (side, the English label, phrases)."""


class QualifierWords(NamedTuple):
    """What phrases before or behind a number say of it."""

    prefix: Qualifiers = ()
    suffix: Qualifiers = ()
    suffix_joints: str = ""
    """Words that join a suffix to its number, as those of ``either`` do, whatever follows (600 ``и`` более бойцов)."""
    suffix_fillers: str = ""
    """Adverbs between a number and a suffix (die 9.000 ``bald`` überschreiten)."""
    attached: str = ""
    """Words that begin a suffix between a number and its noun (5,000 ``plus`` men)."""
    infix: Qualifiers = ()
    """Phrases between a number and its scale word or noun (10 ``с лишним`` тысяч)."""
    elisions: str = ""
    """Beginnings of words that are words themselves (``d'``environ, ``qu'``environ)."""
    comparing: str = ""
    """Words that end a qualifier and that an insertion may part from it (more, he said, ``than`` 5,000)."""
    fillers: str = ""
    """Words that may stand between a qualifier and its number, up to four."""
    articles: str = ""
    """Articles are fillers, but not behind a qualifier that is a preposition too (``unter den 300``)."""
    definite: str = ""
    """Articles that right before a number point to a known one (more than ``the`` 700), unless the
    qualifier itself ends in one (``dépasse les`` 700)."""
    adjectives: str = ""
    """Endings of adjectives, which as fillers lead to an unmistakable qualifier (mehr als ``gefürchtete`` 5.000)."""
    differences: str = ""
    """Words behind a number and its noun that make a difference of it (400 men ``fewer``)."""
    parts: str = ""
    """Phrases before a number that state a part of it, and no number (``most of`` the 5,000)."""
    prepositions: str = ""
    negators: str = ""
    """Words that turn the qualifier behind them over (``nie`` mehr als, ``hardly`` over); with degrees between."""
    far_negators: str = ""
    """Those that do so over a verb and its subject, too (``nie`` schickte Kim mehr als)."""
    degrees: str = ""
    denials: str = ""
    """Words that directly before a number deny it (``nicht`` 5.000)."""
    limits: str = ""
    """Words behind a denial that make none of it (nicht ``nur`` 5.000, sondern auch)."""
    copulas: str = ""
    """Words between a number and a negator that turns its qualifier over (mehr als 300 ``sind es`` bisher nicht)."""
    participles: str = ""
    """Their participles behind the negator (nicht ``geworden``)."""
    denied_before: str = ""
    """Words that deny a number that follows in the same clause (``denied`` that 3,000 died)."""
    conditions: str = ""
    """Words of a condition, which states no number that follows in the same clause (``if`` 5,000 come)."""
    denied_behind: str = ""
    """Words that deny a number that stands before them in the same clause (was ``retracted``)."""
    denying_verbs: str = ""
    """Verbs that deny with a particle at the end of their clause (``wies`` die Zahl von 3.000 zurück)."""
    denying_particles: str = ""
    unreal: str = ""
    """Verbs that at the beginning of a sentence state what is not so (``Hätte`` Kim 3.000 geschickt)."""
    reaching: str = ""
    """Verbs that with a negator behind the number make an upper bound of it (``erreichte`` 5.000 nicht)."""
    contrasts: str = ""
    """Words that open another clause, which a denial does not reach (but)."""
    multiples: str = ""
    """Words that make a comparison of a bound (``doppelt`` so viele wie)."""
    topics: Mapping[str, str] = NONE
    """A qualifier, and the words behind which it is none (Vertrag ``über`` 48 Jets); those with ``+``
    also when up to five words stand between (verfügt die Armee über 48 Jets)."""
    comparatives: str = ""
    """Words that a suffix qualifier behind which they stand belongs to (300 mehr ``als``, approximately ``where``)."""


class RangeWords(NamedTuple):
    """What joins two numbers to a range."""

    to: str = ""
    either: str = ""
    both: str = ""
    """Joins a range only behind one of ``between``."""
    between: str = ""
    start: str = ""
    """Opens a range that needs no such word (von, from)."""
    change_start: str = ""
    """Opens a change and never a range (``с`` 3000 до 5000)."""
    change_to: str = ""
    """Words between the two numbers of a change that tell it from a range (von 40 ``auf`` 55)."""
    target: str = ""
    """Words of an upper bound that with a word of change state where it ends (wzrosła ``do`` 17 tys.)."""
    inner: str = ""
    """Words that may stand before the second number."""
    perhaps: str = ""
    """Words between ``both`` and an upper bound that make it the end of a range (3,000 and ``possibly`` up to 5,000)."""
    change: str = ""
    """Words before ``start`` or around ``target`` that make of two numbers a change and no range (``rose`` from 3,000 to 5,000)."""
    change_by: str = ""
    """Words that behind a word of change open how great it is (stieg ``um`` 300)."""
    ratio: str = ""
    """Words before two numbers that make a ratio of them and no range (``outnumbered`` 300 to 5,000)."""
    ceiling: str = ""
    """Words that join an upper bound to a lower one (mindestens 300 ``und`` höchstens 400)."""
