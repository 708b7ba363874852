"""The text of estimates.yaml as records that know their places, and the faults met on the way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

import yaml
from pydantic import ValidationError

from components.entries import blocks, messages, nodes, syntax
from components.entries.nodes import Mapping, Scalar, Sequence
from components.entries.places import Record, SourceMap, set_place
from components.entries.records import (
    REFUSED,
    Estimate,
    Metric,
    Originator,
    ParsedFile,
    Source,
)
from components.entries.values import UNNAMED
from components.problems import Place, Problem, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.entries.nodes import Node

_R = TypeVar("_R", bound=Record)
_NAMED: Final = {"originators": Originator, "metrics": Metric, "sources": Source}
"""The sections whose keys are names, and their records."""


def read(text: str, file: str) -> ParsedFile:
    """Read the text of estimates.yaml; `file` is the name that Problems give as their place."""
    parsed = ParsedFile(file, text)
    root = _compose(parsed)
    if isinstance(root, Mapping):
        _read_sections(parsed, root)
    parsed.readable = isinstance(root, Mapping)
    return parsed


def _compose(parsed: ParsedFile) -> Node | None:
    """The root of the file; what is no block of keys has its Problem."""
    mistake = syntax.precheck(parsed.text)
    root = None
    if mistake is None:
        try:
            root = nodes.compose(parsed.text)
        except yaml.MarkedYAMLError as error:
            mistake = syntax.explain(error, parsed.text)
    if mistake is not None:
        place = Place(parsed.file, mistake.line, mistake.column)
        parsed.problems.append(Problem(place, "syntax", mistake.message))
    elif root is None:
        message = "the file is empty; it needs metrics, sources and estimates"
        parsed.problems.append(Problem(Place(parsed.file), "shape", message))
    elif not isinstance(root, Mapping):
        message = "the file should be a block of keys: title, metrics, sources, estimates"
        place = Place(parsed.file, root.line, root.column)
        parsed.problems.append(Problem(place, "shape", message))
    return root


def _read_sections(parsed: ParsedFile, root: Mapping) -> None:
    """Read each section; tell of those that are missing, unknown or there twice."""
    sections = {
        "title": _read_title,
        **{name: partial(_read_named, section=name, model=_NAMED[name]) for name in _NAMED},
        "estimates": _read_estimates,
    }
    first: dict[str, Place] = {}
    for key, value in root.pairs():
        place = parsed.place_of(key)
        if not isinstance(key, Scalar) or key.is_alias:
            parsed.report(place, "shape", messages.no_key(key))
        elif key.value in first:
            message = messages.stands_already(key.value, first[key.value].line)
            parsed.report(place, "duplicate-key", message)
        elif key.value in sections:
            first[key.value] = place
            sections[key.value](parsed, value)
        else:
            message = messages.unknown_key(key.value, list(sections), parsed.hints)
            parsed.report(place, "unknown-key", message)
    parsed.has_originators = "originators" in first
    for name in ("metrics", "sources", "estimates"):
        if name not in first:
            parsed.report(Place(parsed.file), "missing-key", f"{name} is missing")


def _read_title(parsed: ParsedFile, node: Node) -> None:
    """The title of the file."""
    if isinstance(node, Scalar):
        blocks.warn_of_comment(node, "title", "", parsed)
        parsed.title = node.value.strip()
    else:
        parsed.report(parsed.place_of(node), "shape", f"title is a text, not a {nodes.kind(node)}")


def _read_named(parsed: ParsedFile, node: Node, section: str, model: type[Record]) -> None:
    """The records of a section by their names."""
    records = getattr(parsed, section)
    for name, source_map, plain in _named(parsed, node, section, model):
        record = _build(parsed, model, source_map, plain)
        if record is not None:
            records[name] = record


def _read_estimates(parsed: ParsedFile, node: Node) -> None:
    """The list of estimates; of two with one id the first is kept."""
    if isinstance(node, Scalar) and node.is_empty:
        return
    if not isinstance(node, Sequence):
        kind = nodes.kind(node)
        message = f"estimates is a list, each entry led by a dash, not a {kind}"
        parsed.report(parsed.place_of(node), "shape", message)
        return
    lines: dict[str, int] = {}
    for number, entry in enumerate(node.items):
        parsed.entries += 1
        source_map = SourceMap(f"estimates/{number}", parsed.file)
        plain = blocks.plain(entry, (), source_map, parsed)
        if isinstance(plain, dict) and isinstance(plain.get("id"), str):
            parsed.ids.add(plain["id"])
        estimate = _build(parsed, Estimate, source_map, plain)
        if estimate is None:
            continue
        place = estimate.place("id")
        if estimate.id in lines:
            message = f"id {one_line(estimate.id)!r} is taken by the estimate in line {lines[estimate.id]}"
            parsed.report(place, "duplicate-id", message, estimate.entry)
            continue
        lines[estimate.id] = place.line
        parsed.estimates.append(estimate)


def _named(
    parsed: ParsedFile, node: Node, section: str, model: type[Record]
) -> Iterator[tuple[str, SourceMap, object]]:
    """The entries of a section whose keys are names."""
    if isinstance(node, Scalar) and node.is_empty:
        return
    if not isinstance(node, Mapping):
        kind = nodes.kind(node)
        message = f"{section} is a block of names, each with its keys below it, not a {kind}"
        parsed.report(parsed.place_of(node), "shape", message)
        return
    declared = parsed.declared[section]
    for key, value in node.pairs():
        if not isinstance(key, Scalar) or key.is_alias:
            parsed.report(
                parsed.place_of(key), "shape", messages.no_key(key, f"a name in {section}")
            )
        elif key.value in declared:
            message = messages.stands_already(key.value, declared[key.value].line)
            parsed.report(parsed.place_of(key), "duplicate-key", message)
        elif model is Originator and key.value == UNNAMED:
            message = (
                f"{UNNAMED} stands for a text that names nobody; no originator can be called so"
            )
            parsed.report(parsed.place_of(key), "shape", message)
        elif key.value in model.model_fields and not _has_key_of(model, value):
            message = messages.key_for_name(model, key.value)
            parsed.report(parsed.place_of(key), "shape", message)
        else:
            declared[key.value] = parsed.place_of(key)
            source_map = SourceMap(f"{section}/{key.value}", parsed.file)
            yield key.value, source_map, blocks.plain(value, (), source_map, parsed)


def _has_key_of(model: type[Record], node: Node) -> bool:
    if not isinstance(node, Mapping):
        return False
    return any(
        isinstance(key, Scalar) and key.value in model.model_fields for key, _ in node.pairs()
    )


def _build(parsed: ParsedFile, model: type[_R], source_map: SourceMap, plain: object) -> _R | None:
    """The record, without the values that could not be read; None when it cannot do so."""
    if not isinstance(plain, dict):
        if plain is not REFUSED:
            message = messages.no_block(model, plain)
            parsed.report(source_map.place(()), "shape", message, source_map.entry)
        return None
    for path in source_map.todos:
        message = messages.todo_left(model, path)
        parsed.report(source_map.place(path), "todo", message, source_map.entry)
    for key in messages.keys_among_measures(model, plain):
        place = source_map.place(("measures", key))
        parsed.report(place, "shape", messages.key_for_measure(key), source_map.entry)
    try:
        record = model.model_validate(plain)
    except ValidationError as faults:
        record = _rebuild(parsed, model, source_map, plain, faults)
    if record is not None:
        set_place(record, source_map)
    return record


def _rebuild(
    parsed: ParsedFile,
    model: type[_R],
    source_map: SourceMap,
    plain: dict[str, Any],
    faults: ValidationError,
) -> _R | None:
    """Report each fault; try again without the keys it is about."""
    entry = messages.Entry(model, source_map, plain, parsed.hints)
    for place, rule, message in messages.of_validation(entry, faults):
        parsed.report(place, rule, message, source_map.entry)
    paths = [fault["loc"] for fault in faults.errors() if fault["loc"]]
    source_map.dropped = frozenset(str(p[0]) for p in paths if not _is_option_of_measure(p))
    try:
        return model.model_validate(_sound(plain, source_map.dropped, paths))
    except ValidationError:
        return None


def _sound(
    plain: dict[str, Any], dropped: frozenset[str], paths: list[tuple[str | int, ...]]
) -> dict[str, Any]:
    """The values without the dropped keys, and the measures without their faulty options."""
    sound = {key: value for key, value in plain.items() if key not in dropped}
    wrong = {path[1:3] for path in paths if _is_option_of_measure(path)}
    if wrong and "measures" in sound:
        sound["measures"] = _without(sound["measures"], wrong)
    return sound


def _is_option_of_measure(path: tuple[str | int, ...]) -> bool:
    """Whether a fault is in a key that a measure can do without, so that its figures stay."""
    return path[0] == "measures" and len(path) > 2 and path[2] != "title"  # noqa: PLR2004 (its key)


def _without(measures: dict[str, Any], wrong: set[tuple[str | int, ...]]) -> dict[str, Any]:
    """The measures without these keys, each given with the name of its measure."""
    return {
        name: {key: value for key, value in block.items() if (name, key) not in wrong}
        if isinstance(block, dict)
        else block
        for name, block in measures.items()
    }
