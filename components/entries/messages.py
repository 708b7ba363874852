"""The wording of mistakes in an entry: what stood there, what was expected, one hint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from components.entries import nodes
from components.entries.field_docs import sentences
from components.entries.records import (
    EMPTY,
    REFUSED,
    TODO,
    Basis,
    Estimate,
    Measure,
    Metric,
    Originator,
    Restatement,
    SetAside,
    Source,
    Withdrawal,
)
from components.problems import Hints, Place, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from components.entries.places import Record, SourceMap

    Path = tuple[str | int, ...]
    """The keys and list positions that lead to a value of an entry."""

READING_RULES: Final = {
    "syntax": "The file must be YAML; nothing of it can be read until it is.",
    "shape": "A value must be of the kind its key asks for: a text, a list or a block of keys.",
    "unknown-key": "A key must be one of the table of fields.",
    "duplicate-key": "A key may stand only once in its block.",
    "duplicate-id": "An id may belong to one estimate only; the first one keeps it.",
    "missing-key": "A key that the table of fields marks as needed must be there, with a value.",
    "todo": "What a draft leaves as TODO must be filled in.",
    "comment-in-value": "A # behind a space begins a comment; a text that holds one needs quotation marks.",
    "not-a-number": "low, best and high must be numbers that can be read in one way only.",
    "not-a-date": "A date must be written in EDTF: a day, a month, a year or an interval.",
    "not-a-unit": "unit and the words of a measure name a thing without a scale such as thousand.",
    "not-a-url": "url and archived must be whole web addresses that begin with http:// or https://.",
    "not-a-choice": "Where only certain words are allowed, the value must be one of them.",
}
READING_WARNINGS: Final = frozenset({"comment-in-value"})
"""The reading rules that leave an entry on the charts."""

_NAMES: Final = {
    Originator: "originator",
    Metric: "metric",
    Source: "source",
    Estimate: "estimate",
    Restatement: "restatement",
    SetAside: "passage set aside",
    Measure: "measure",
    Basis: "basis",
    Withdrawal: "withdrawal",
}
_PARTS: Final = {
    "restated": Restatement,
    "set_aside": SetAside,
    "measures": Measure,
    "basis": Basis,
    "withdrawn": Withdrawal,
}
_SHAPES: Final = {
    "string_type": "a text",
    "list_type": "a list",
    "dict_type": "a block of keys",
    "model_type": "a block of keys",
    "model_attributes_type": "a block of keys",
    "int_type": "a number",
    "float_type": "a number",
    "bool_type": "true or false",
    "literal_error": "a text",
    "string_too_short": "a text with something in it",
    "too_short": "a block with at least one name",
    "too_short_list": "a text or a list with something in it",
}


class Entry(NamedTuple):
    """One entry of the file that is read into a record."""

    model: type[Record]
    source_map: SourceMap
    plain: dict[str, Any]
    hints: Hints


def of_validation(entry: Entry, faults: ValidationError) -> Iterator[tuple[Place, str, str]]:
    """Each fault that pydantic met as place, rule and message; one a place."""
    errors = faults.errors(include_url=False)
    if (
        entry.model is Estimate
        and {"quote"} <= entry.plain.keys() <= Restatement.model_fields.keys()
    ):
        message = "has only keys of a restatement; indent it below restated of its estimate"
        yield entry.source_map.place(()), "shape", f"this list item {message}"
        return
    nearest = _nearest_keys(entry, errors)
    reported: set[Path] = set()
    for error in errors:
        path = _path(entry.plain, error["loc"])
        if error["type"] == "missing":
            key = str(error["loc"][-1])
            if key not in nearest.values():
                owner = _NAMES[_model_at(entry.model, (*path, key))]
                message = f"{key} is missing; every {owner} needs it"
                yield entry.source_map.place(path), "missing-key", message
        elif path not in reported:
            if error["type"] == "extra_forbidden":
                message = _unknown_key_in(entry, path, nearest[path])
                yield entry.source_map.key(path), "unknown-key", message
            elif error["input"] is EMPTY:
                yield _no_value(entry, path)
            elif error["input"] is not REFUSED and error["input"] != TODO:
                yield entry.source_map.place(path), *_of_value(path, error)
        reported.add(path)


def _no_value(entry: Entry, path: Path) -> tuple[Place, str, str]:
    """Place, rule and message for a key without a value."""
    source_map, name = entry.source_map, name_of(path)
    if path in source_map.previous_keys and path[-1] not in _keys_at(entry.model, path):
        message = f"{name} has no value; {_split_by_comma(source_map, path)}"
        return source_map.key(path), "missing-key", message
    message = f"{name} has no value; write one or remove the key"
    return source_map.place(path), "missing-key", message


def _of_value(path: Path, error: ErrorDetails) -> tuple[str, str]:
    """Rule and message for a value that its field does not take."""
    name, kind, value = name_of(path), error["type"], error["input"]
    if kind in READING_RULES:
        return kind, f"{name}: {error['msg']}"
    if kind == "literal_error" and isinstance(value, str):
        choices = error["ctx"]["expected"].replace("'", "")
        return "not-a-choice", f"{name} is {one_line(value)!r}; choose {choices}"
    shape = "too_short_list" if kind == "too_short" and isinstance(value, list) else kind
    expected = _SHAPES.get(shape, "something else")
    return "shape", f"{name} should be {expected}, not {_described(value)}"


def _nearest_keys(entry: Entry, errors: list[ErrorDetails]) -> dict[Path, str]:
    """The key that each unknown one was probably meant to be; a key so meant is not missing."""
    paths = (error["loc"] for error in errors if error["type"] == "extra_forbidden")
    return {path: entry.hints.nearest(str(path[-1]), _keys_at(entry.model, path)) for path in paths}


def _path(plain: object, location: Path) -> Path:
    """The parts of a pydantic location that are keys of the data, and not names of its types."""
    path: list[str | int] = []
    for part in location:
        inner = isinstance(plain, dict) and part in plain
        if inner or (isinstance(plain, list) and isinstance(part, int)):
            plain = plain[part]  # type: ignore[index]
            path.append(part)
    return tuple(path)


def _model_at(model: type[Record], path: Path) -> type[Record]:
    """The record that the key at `path` belongs to."""
    for part in path[:-1]:
        model = _PARTS.get(str(part), model)
    return model


def _keys_at(model: type[Record], path: Path) -> list[str]:
    return list(_model_at(model, path).model_fields)


def name_of(path: Path) -> str:
    """The value at `path` as messages call it: its key, or `item 2 of via`."""
    if isinstance(path[-1], int):
        return f"item {path[-1] + 1} of {name_of(path[:-1])}"
    return one_line(path[-1])


def todo_left(model: type[Record], path: Path) -> str:
    """That a TODO is left, and what belongs there in the field's own words."""
    key = next((part for part in reversed(path) if isinstance(part, str)), "")
    sentence = sentences(_model_at(model, path)).get(key, "write a text").rstrip(".")
    start = sentence[:1].lower() if sentence[1:2].islower() else sentence[:1]
    return f"{one_line(key)} is still {TODO}: {start}{sentence[1:]}"


def unknown_key(key: str, known: list[str], hints: Hints) -> str:
    """That a key is none of those there are, and which one it may have been."""
    return _unknown(key, known, hints.nearest(key, known))


def _unknown(key: str, known: list[str], nearest: str) -> str:
    if key == "<<":
        return "merge keys (<<) are not read here; write the keys out"
    hint = f"did you mean {nearest}?" if nearest else f"the keys are {', '.join(known)}"
    return f"unknown key {one_line(key)!r}; {hint}"


def _unknown_key_in(entry: Entry, path: Path, nearest: str) -> str:
    key, is_empty = str(path[-1]), _value_at(entry.plain, path) is EMPTY
    is_split = path in entry.source_map.previous_keys and (is_empty or not nearest)
    if is_split and key != "<<":
        return f"unknown key {one_line(key)!r}; {_split_by_comma(entry.source_map, path)}"
    return _unknown(key, _keys_at(entry.model, path), nearest)


def _split_by_comma(source_map: SourceMap, path: Path) -> str:
    """That a comma between { and } ends the text of the key before this one."""
    before = one_line(source_map.previous_keys[path])
    return (
        "a comma between { and } begins a new key: "
        f"put the text of {before} in quotes if this belongs to it"
    )


def _value_at(plain: Any, path: Path) -> object:
    for part in path:
        plain = plain[part]
    return plain


def no_key(node: nodes.Node, what: str = "a key") -> str:
    """That a list, block or alias stands where a key should; it is never written out."""
    kind = "alias (*name)" if isinstance(node, nodes.Scalar) else nodes.kind(node)
    return f"{what} is a text, not {with_article(kind)}"


def stands_already(key: str, line: int) -> str:
    """That a key stands twice in its block."""
    return f"{one_line(key)} is already set in line {line}"


def key_for_name(model: type[Record], key: str) -> str:
    """That a key stands where the names of a section do."""
    name = _NAMES[model]
    return (
        f"{key} is a key of a {name} and stands where its name should; indent it below the {name}"
    )


def keys_among_measures(model: type[Record], plain: dict[str, Any]) -> Iterator[str]:
    """The keys of a metric that stand a level too deep, where the names of its measures do."""
    measures = plain.get("measures") if "measures" in model.model_fields else None
    for key, value in measures.items() if isinstance(measures, dict) else ():
        if key in model.model_fields and not isinstance(value, dict):
            yield key


def key_for_measure(key: str) -> str:
    """That a key of a metric stands among the names of its measures."""
    return f"{key} is a key of a metric and stands among its measures; put it in the column of measures"


def no_block(model: type[Record], plain: object) -> str:
    """That an entry has no keys."""
    return f"{with_article(_NAMES[model])} is a block of keys, not {_described(plain)}"


def _described(value: object) -> str:
    if isinstance(value, str) and value:
        return f"the text {one_line(value)!r}"
    if isinstance(value, dict | list) and value:
        return "a block of keys" if isinstance(value, dict) else "a list"
    return "empty"


def with_article(name: str) -> str:
    """The name behind `a` or `an`."""
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
