import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from components.entries import originators
from components.entries.reader import read
from tests.conftest import GOOD, HEAD

CHAIN = """\
originators:
  Ukraine: {kind: government}
  Directorate: {kind: intelligence, of: Ukraine}
  Budanov: {kind: person, of: Directorate}
  One: {kind: other, of: Two}
  Two: {kind: other, of: Three}
  Three: {kind: other, of: Two}
  Self: {kind: other, of: Self}
  Lost: {kind: other, of: Nowhere}
"""
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1)


@pytest.mark.parametrize(
    ("name", "root"),
    [
        ("Budanov", "Ukraine"),
        ("Directorate", "Ukraine"),
        ("Ukraine", "Ukraine"),
        ("Unknown", "Unknown"),
        ("Lost", "Nowhere"),
        ("Self", "Self"),
        ("One", "Three"),
        ("Two", "Three"),
        ("Three", "Three"),
    ],
)
def test_the_root_is_the_body_at_the_end_of_the_chain(name, root):
    declared = read(CHAIN + HEAD, "e.yaml").originators
    assert originators.root(name, declared) == root


def lines(text):
    block = originators.block(read(text, "e.yaml"))
    return [line for line in block.splitlines() if not line.startswith("# ") or "below" in line]


def test_the_block_has_every_name_once_and_media_where_the_file_shows_it():
    second = GOOD.replace("id: seoul", "id: tokyo").replace(
        "by: South Korea",
        'by: [Japan, South Korea, Kurier, TODO, "A: B"]\n    via: [Yonhap, KCNA (agency)]',
    )
    third = GOOD.replace("id: seoul", "id: nobody").replace("by: South Korea", "by: unnamed")
    assert lines(HEAD + GOOD + second + third) == [
        "originators:",
        "  South Korea: {kind: other}",
        "  Japan: {kind: other}",
        "  Kurier: {kind: media}",
        '  "A: B": {kind: other}',
        "  Yonhap: {kind: media}",
        "  KCNA (agency): {kind: media}",
    ]


def test_beside_a_block_only_what_it_lacks_is_printed():
    assert lines("originators: {Japan: {kind: person, of: Tokyo}}\n" + HEAD + GOOD) == [
        "# below originators:",
        "  Tokyo: {kind: other}",
        "  South Korea: {kind: other}",
    ]
    assert lines("originators: {South Korea: {kind: government}}\n" + HEAD + GOOD) == []


@given(NAMES)
def test_any_name_reads_as_itself(name):
    key = originators._scalar(name)  # noqa: SLF001 (whole files would take too long)
    assert yaml.safe_load(f"originators:\n  {key}: {{kind: other}}\n") == {
        "originators": {name: {"kind": "other"}}
    }
