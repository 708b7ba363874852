"""The JSON Schema of estimates.yaml, from the records it is read into, for editors to help with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from components.entries.field_docs import sentences
from components.entries.records import RECORDS, Estimate, Metric, Originator, Source

if TYPE_CHECKING:
    from components.entries.places import Record

_MODELS: Final = (Originator, Metric, Source, Estimate)
_BY_NAME: Final = {model.__name__: model for model in RECORDS}
_NOTHING: Final = (None, [], False)
"""Defaults that no editor needs to offer."""


def schema() -> dict[str, Any]:
    """The schema of the whole file, in JSON Schema draft-07, which editors' YAML servers read.

    Each field carries its sentence as `description`, and unknown keys are refused everywhere.
    """
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "estimates.yaml",
        "description": "Published estimates, each resting on a quote in a text under seeds/.",
        "type": "object",
        "properties": {
            "title": {"type": "string", "description": "What the page is about: its headline."},
            "originators": _named(
                Originator,
                "Who makes estimates or passes them on, by the names that by and via use.",
            ),
            "metrics": _named(Metric, "What is counted, one chart each, by names of your own."),
            "sources": _named(Source, "The texts in the folder seeds/, by names of your own."),
            "estimates": {
                "type": ["array", "null"],
                "items": {"$ref": "#/definitions/Estimate"},
                "description": "The estimates, each led by a dash; add new ones at the end.",
            },
        },
        "required": ["metrics", "sources", "estimates"],
        "additionalProperties": False,
        "definitions": _definitions(),
    }


def text() -> str:
    """The schema as it is kept in components/estimates.schema.json."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _named(model: type[Record], description: str) -> dict[str, Any]:
    """A section whose keys are names: a block of records, or nothing yet."""
    return {
        "type": ["object", "null"],
        "additionalProperties": {"$ref": f"#/definitions/{model.__name__}"},
        "description": description,
    }


def _definitions() -> dict[str, Any]:
    """Every record by its name, those inside others included."""
    definitions: dict[str, Any] = {}
    for model in _MODELS:
        record = model.model_json_schema(ref_template="#/definitions/{model}")
        definitions |= record.pop("$defs", {}) | {model.__name__: record}
    return {
        name: _record(definitions[name], sentences(_BY_NAME[name])) for name in sorted(definitions)
    }


def _record(written: dict[str, Any], described: dict[str, str]) -> dict[str, Any]:
    fields = {
        key: _field(dict(sorted({**value, "description": described[key]}.items())))
        for key, value in written["properties"].items()
    }
    record = {key: value for key, value in written.items() if key not in {"title", "properties"}}
    return {**record, "properties": fields}


def _field(written: dict[str, Any]) -> dict[str, Any]:
    """A field without what pydantic adds for Python: its title, and null where it may be absent.

    A key that is there needs a value: the reader of estimates.yaml refuses an empty one.
    """
    field = {key: value for key, value in written.items() if key not in {"title", "anyOf"}}
    if field.get("default", ...) in _NOTHING:
        del field["default"]
    kinds = [kind for kind in written.get("anyOf", ()) if kind != {"type": "null"}]
    kinds = [inner for kind in kinds for inner in kind.get("anyOf", [kind])]
    return {**field, **(kinds[0] if len(kinds) == 1 else {"anyOf": kinds} if kinds else {})}
