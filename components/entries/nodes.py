"""YAML text as nodes that know their places; no type is guessed and no alias is followed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import yaml

from components.problems import split_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST: Final = 1000
"""Levels of nesting up to which the parser takes linear time."""
_NULLS: Final = frozenset(("", "~", "null", "Null", "NULL"))
_KEY_COLUMN: Final = re.compile(r" *(?:- +)*")
_HASH: Final = re.compile(r"[ \t]+#(?=[^\s#])")
_ANY_HASH: Final = re.compile(
    r"[ \t]#[^\s#]"
)  # a search for runs of blanks takes the square of a long one


@dataclass(slots=True)
class Scalar:
    """A text as it was written; line and column count from 1."""

    line: int
    column: int
    value: str
    is_plain: bool
    """Without quotation marks, and no block of text."""
    is_alias: bool = False
    comment: tuple[int, int] | None = None
    """Line and column of a # behind the value that begins a comment without a space."""

    @property
    def is_empty(self) -> bool:
        """Whether no value stands here."""
        return self.is_plain and self.value in _NULLS


@dataclass(slots=True)
class Sequence:
    """A list."""

    line: int
    column: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """A block of keys; `items` holds keys and values in turn."""

    line: int
    column: int
    in_braces: bool
    items: list[Node] = field(default_factory=list)

    def pairs(self) -> Iterator[tuple[Node, Node]]:
        """Each key with its value."""
        return zip(self.items[::2], self.items[1::2], strict=True)


@dataclass(slots=True)
class Alias:
    """`*name` where it stands for a list or a block of keys, which is not followed."""

    line: int
    column: int


Node = Scalar | Sequence | Mapping | Alias


def kind(node: Node) -> str:
    """What a node is, in words."""
    words = {Mapping: "block of keys", Sequence: "list", Alias: "alias (*name)"}
    return words.get(type(node), "text")


def compose(text: str) -> Node | None:
    """The node of the whole text; None when there is nothing in it.

    An alias of a text is that text at the place where the alias stands.

    Raises:
        yaml.MarkedYAMLError: the text is no YAML, refers to nothing or is nested without end.

    """
    top: list[Node] = []
    items, outer = top, []
    anchors: dict[str, Node] = {}
    lines = split_lines(text) if _ANY_HASH.search(text) else []
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        event_type = type(event)
        if event_type is yaml.ScalarEvent:
            node: Node = _scalar(event, lines)
        elif isinstance(event, yaml.CollectionEndEvent):
            items = outer.pop()
            continue
        elif event_type is yaml.AliasEvent:
            items.append(_alias(event, anchors))
            continue
        elif isinstance(event, yaml.CollectionStartEvent):
            node = _collection(event, len(outer))
        else:
            if event_type is yaml.DocumentStartEvent and top:
                raise _refused(event, "a second document begins")
            continue
        items.append(node)
        if event.anchor:
            anchors[event.anchor] = node
        if not isinstance(node, Scalar):
            outer.append(items)
            items = node.items
    return top[0] if top else None


def _scalar(event: yaml.ScalarEvent, lines: list[str]) -> Scalar:
    mark = event.start_mark
    node = Scalar(mark.line + 1, mark.column + 1, event.value, not event.style)
    if lines and node.is_plain and not node.is_empty:
        node.comment = _comment(event, lines)
    return node


def _comment(event: yaml.ScalarEvent, lines: list[str]) -> tuple[int, int] | None:
    """The # without a space right behind a text, or where its next line would go on."""
    first, end = event.start_mark.line, event.end_mark
    behind = _HASH.match(lines[end.line], end.column)
    if behind:
        return end.line + 1, behind.end()
    if lines[end.line][end.column :].strip() or end.line + 1 >= len(lines):
        return None
    below = _HASH.match(lines[end.line + 1])
    if below and below.end() - 1 > _KEY_COLUMN.match(lines[first]).end():
        return end.line + 2, below.end()
    return None


def _collection(event: yaml.CollectionStartEvent, depth: int) -> Sequence | Mapping:
    if depth > _DEEPEST:
        raise _refused(event, "nested too deeply")
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if isinstance(event, yaml.MappingStartEvent):
        return Mapping(line, column, bool(event.flow_style))
    return Sequence(line, column)


def _alias(event: yaml.AliasEvent, anchors: dict[str, Node]) -> Scalar | Alias:
    meant = anchors.get(event.anchor)
    if meant is None:
        raise _refused(event, "found undefined alias")
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if isinstance(meant, Scalar):
        return Scalar(line, column, meant.value, meant.is_plain, is_alias=True)
    return Alias(line, column)


def _refused(event: yaml.Event, problem: str) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(None, None, problem, event.start_mark)
