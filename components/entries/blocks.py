"""The nodes of one entry as plain texts, lists and dicts, and the places of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.entries import messages
from components.entries.nodes import Alias, Mapping, Scalar, Sequence
from components.entries.records import EMPTY, REFUSED, TODO
from components.problems import Place

if TYPE_CHECKING:
    from components.entries.nodes import Node
    from components.entries.places import SourceMap
    from components.entries.records import ParsedFile

_DEEPEST: Final = 20  # levels of nesting; the deepest that means anything here is 5


def plain(
    node: Node, path: tuple[str | int, ...], source_map: SourceMap, parsed: ParsedFile
) -> object:
    """The node as text, list or dict; its places go into `source_map`."""
    source_map.places[path] = (node.line, node.column)
    if isinstance(node, Scalar):
        if node.comment:
            warn_of_comment(node, messages.name_of(path), source_map.entry, parsed)
        if node.value == TODO:
            source_map.todos.append(path)
        return EMPTY if node.is_empty else node.value
    if isinstance(node, Alias) or len(path) > _DEEPEST:
        message = "nested too deeply; no entry needs that"
        if isinstance(node, Alias):
            message = "aliases (*name) are not read here; write the value out"
        parsed.report(parsed.place_of(node), "shape", message, source_map.entry)
        return REFUSED
    if isinstance(node, Sequence):
        return [plain(item, (*path, n), source_map, parsed) for n, item in enumerate(node.items)]
    return _mapping(node, path, source_map, parsed)


def _mapping(
    node: Mapping, path: tuple[str | int, ...], source_map: SourceMap, parsed: ParsedFile
) -> dict[str, object]:
    """The values of a block by key; a key that is none is told and left out."""
    values: dict[str, object] = {}
    before = ""
    for key, value in node.pairs():
        if not isinstance(key, Scalar) or key.is_alias:
            message = messages.no_key(key)
            parsed.report(parsed.place_of(key), "shape", message, source_map.entry)
            continue
        here = (*path, key.value)
        if node.in_braces and before:
            source_map.previous_keys[here] = before
        before = key.value
        if key.value in values:
            message = messages.stands_already(key.value, source_map.keys[here][0])
            parsed.report(parsed.place_of(key), "duplicate-key", message, source_map.entry)
            continue
        source_map.keys[here] = (key.line, key.column)
        values[key.value] = plain(value, here, source_map, parsed)
    return values


def warn_of_comment(node: Scalar, name: str, entry: str, parsed: ParsedFile) -> None:
    """Tell that a value is cut by a # which may be meant as part of it."""
    if node.comment is not None:
        message = f"{name} ends before the #, which begins a comment; put text that holds a # in quotes, or write a space behind it"
        place = Place(parsed.file, *node.comment)
        parsed.report(place, "comment-in-value", message, entry, "warning")
