"""The sentence below each field of a record: read from the source text, and only when it is needed."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from itertools import pairwise
from textwrap import dedent
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.entries.places import Record


@cache
def sentences(model: type[Record]) -> dict[str, str]:
    """What each field of `model` is, by its key, with the fields that it inherits.

    Python forgets a text below an assignment, and to look it up while the classes are made costs
    each start a tenth of its time.
    """
    by_key: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if base.__module__ == model.__module__:
            by_key |= _own_sentences(base)
    return {key: by_key[key] for key in model.model_fields if key in by_key}


def _own_sentences(model: type) -> dict[str, str]:
    (tree,) = ast.parse(dedent(inspect.getsource(model))).body
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    return {
        field.target.id: inspect.cleandoc(text.value.value)
        for field, text in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
