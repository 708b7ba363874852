"""Any text is written so that YAML reads it as itself."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from components.intake.scalars import in_list, scalar

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1)


@given(TEXTS)
def test_any_text_reads_as_itself(text):
    assert yaml.safe_load(f"block:\n  {scalar(text)}: {{kind: other}}\n") == {
        "block": {text: {"kind": "other"}}
    }
    assert yaml.safe_load(f"by: [{in_list(text)}, other]") == {"by": [text, "other"]}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("South Korea", "South Korea"),
        ("KCNA (agency)", "KCNA (agency)"),
        ("A: B", '"A: B"'),
        ('He said "no": 5', "'He said \"no\": 5'"),
        ("no", '"no"'),
        ("15,800", '"15,800"'),
    ],
)
def test_a_text_stays_plain_where_that_is_safe(text, written):
    assert scalar(text) == written
