"""Text as a YAML scalar that reads as itself."""

from __future__ import annotations

import re
from typing import Final

import yaml

_INDICATORS: Final = "-?:,[]{}#&*!|>'\"%@`"


def scalar(text: str) -> str:
    """The text as a YAML scalar that reads as itself: plain where that is safe, else in quotes."""
    if text.isprintable() and _reads_plain(text):
        return text
    if '"' in text and "\\" not in text and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return in_list(text)


def _reads_plain(text: str) -> bool:
    """Whether YAML reads the text as itself; never where it might be a number or begin a bracket."""
    if not re.search(r"[^\W\d_]{2}", text) or text[0] in _INDICATORS:
        return False
    try:
        return yaml.safe_load(f"key: {text}") == {"key": text}
    except yaml.YAMLError:
        return False


def in_list(text: str) -> str:
    """The text in quotation marks, as it must be written between brackets where commas part names."""
    return yaml.dump(text, default_style='"', allow_unicode=True, width=2**31).strip()
