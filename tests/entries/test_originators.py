import pytest

from components.entries import originators
from components.entries.reader import read
from tests.conftest import HEAD

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
