from components.entries.places import SourceMap
from components.entries.reader import read
from tests.conftest import GOOD, HEAD

PARTS = """\
    basis: {how: imagery, quote: Bilder}
    withdrawn:
      source: kurier
      quote: zog zurück
    restated:
      - {quote: Hafen, words: Hafen}
"""


def test_every_part_of_a_record_knows_its_place_and_its_entry():
    (estimate,) = read(HEAD + GOOD + PARTS, "e.yaml").estimates
    places = {path: str(part.place("quote")) for path, part in estimate.parts()}
    assert places == {
        ("basis",): "e.yaml:27:34",
        ("withdrawn",): "e.yaml:30:14",
        ("restated", 0): "e.yaml:32:17",
    }
    assert {part.entry for _, part in estimate.parts()} == {"estimates/0"}
    assert list(estimate.basis.parts()) == []


def test_a_place_that_is_not_known_is_that_of_the_nearest_block_around_it():
    source_map = SourceMap("e", "e.yaml", {(): (3, 5), ("via",): (4, 9)}, {("via",): (4, 2)})
    assert str(source_map.place(("via", 7))) == "e.yaml:4:9"
    assert str(source_map.key(("via",))) == "e.yaml:4:2"
    assert str(source_map.key(("by",))) == "e.yaml:3:5"
