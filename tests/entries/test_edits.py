"""An edit that is read alone gives what reading the whole file gives, places included."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.entries import edits, reader
from tests.conftest import GOOD, HEAD, HOME

REAL = (HOME / "estimates.yaml").read_text("utf-8")
# Values over several lines, in every way that YAML has to write them.
WRITTEN = """\
  - id: folded
    metric: containers
    measure: shipped
    low: 9400
    by: South Korea
    source: kurier
    quote: >-
      mehr als 9.400 Container
      mit Granaten

    note: |+
      A line.
      # no comment

  # a remark between two entries
  - {id: braces, metric: containers, measure: shipped, words: viele, by: Seoul,
     source: kurier, quote: "viele
     Container"}
  -   id: deeper
      metric: containers
      measure: shipped
      low: 9400
      via: [Kurier,
        Bote]
      by: 'Der
        Norden'
      source: kurier
      quote: mehr als
        9.400 Container
      restated:
        - quote: 9.400 Container mit
          where: headline
        - quote: 9.400
"""
FILE = HEAD + WRITTEN + GOOD
SNIPPETS = (
    *("'", '"', "\n", "  ", "- ", "  - ", ": ", "#", " #", "|", "[", "]", "{", "}", ",", "\t", "&a ", "*a"),
    *("\n\n", "---\n", "...\n", "%x\n", "\r", "\r\n", "\u2028", "\x85", "\0", "ß", "😀", "!!str ", "? ", "<<"),
    *("    note: a\n", "  - id: new\n", "      # x\n", "metrics:\n", "estimates:\n", "other: 1\n", GOOD),
    GOOD.replace("seoul", "another"),
)  # fmt: skip


def told(parsed):
    """All that a notebook says, with the place of every value."""
    return (
        parsed.title,
        parsed.metrics,
        parsed.sources,
        [_told(estimate) for estimate in parsed.estimates],
        parsed.problems,
        parsed.declared,
        parsed.entries,
        parsed.starts,
        parsed.readable,
    )


def _told(estimate):
    block = estimate._source_map  # noqa: SLF001 (all its places)
    parts = (estimate, *estimate.restated)
    places = [part.place(*path) for part in parts for path in [(), ("quote",), ("low",)]]
    values, keys = (
        {p: where(p) for p in of}
        for where, of in ((block.place, block.places), (block.key, block.keys))
    )
    return repr(estimate), estimate.entry, [part.entry for part in parts], places, values, keys


def agrees(old, new):
    """Read `new` after `old`, and hold it against reading it alone; return what was kept."""
    before = reader.read(old, "estimates.yaml")
    kept = told(before)
    again = edits.read(new, "estimates.yaml", before)
    assert told(again) == told(reader.read(new, "estimates.yaml"))
    assert told(before) == kept
    return [estimate.id for estimate in again.estimates if id(estimate) in again.kept]


def ids(text):
    return [estimate.id for estimate in reader.read(text, "estimates.yaml").estimates]


# --- What is kept -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("low: 9400\n      via", "low: 9400\n      high: 9500\n      via"),
        ("mit Granaten\n\n    note", "mit Granaten\n    note"),
        ("Bote]", "Bote,\n        Post]"),
        ("where: headline", "where: caption"),
        ("id: braces", "id: brackets"),
    ],
)
def test_after_a_change_in_one_entry_all_others_are_kept(old, new):
    assert FILE.count(old) == 1
    assert len(agrees(FILE, FILE.replace(old, new))) == len(ids(FILE)) - 1


@pytest.mark.parametrize("number", range(5))
def test_an_entry_put_anywhere_keeps_those_around_it(number):
    starts = [*reader.read(FILE, "estimates.yaml").starts, len(FILE)]
    at = starts[number]
    new = FILE[:at] + GOOD.replace("seoul", "new") + FILE[at:]
    assert len(agrees(FILE, new)) >= len(ids(FILE)) - 1
    assert len(agrees(new, FILE)) >= len(ids(FILE)) - 1


def test_all_is_kept_when_nothing_changed():
    assert agrees(FILE, FILE) == ids(FILE)


def test_one_of_the_real_entries_is_changed():
    assert len(agrees(REAL, REAL.replace("low: 1000\n", "low: 1001\n", 1))) == len(ids(REAL)) - 1


# --- What is read anew ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Support", "title: Help"),  # above the list
        ("    note: |+", "    note: '"),  # a quotation mark that swallows what follows
        ("      # no comment", "---"),
        ("id: braces", "id: deeper"),  # taken below
        ("  # a remark between two entries", "    source: kurier"),  # twice
        ("low: 9400\n      via", "low: 9.400\n      via"),  # a fault
        ("  - {id: braces", "    {id: braces"),
        ("  -   id: deeper", "  -\n      id: deeper"),
        ("Bote]", "*bote]"),
        ("- quote: 9.400\n  - id: seoul", "- quote: 9.400  - id: seoul"),
    ],
)
def test_what_reaches_beyond_its_entry_is_read_with_the_whole(old, new):
    assert FILE.count(old) == 1
    assert agrees(FILE, FILE.replace(old, new)) == []


def test_an_entry_below_its_dash_is_read_with_the_whole():
    below = FILE.replace("  -   id: deeper", "  -\n      id: deeper")
    assert (
        agrees(
            below,
            below.replace(
                "low: 9400\n    by: South Korea\n    source: kurier\n    quote: mehr",
                "best: 9400\n    by: South Korea\n    source: kurier\n    quote: mehr",
            ),
        )
        == []
    )
    two = FILE + "  -\n" + GOOD.replace("seoul", "new").replace("  - ", "    ")
    assert agrees(FILE, two) == ids(FILE)[:-1]
    assert agrees(two, FILE) == []


def test_after_a_fault_all_is_read_again():
    assert (
        agrees(
            FILE.replace("by: South Korea\n    source: kurier\n    quote: >-", "quote: >-"), FILE
        )
        == []
    )


def test_sections_behind_the_list_stay_where_they_are():
    head, sources = HEAD.removesuffix("estimates:\n").split("# one text so far\n")
    turned = f"{head}estimates:\n{WRITTEN}{sources}"
    assert len(agrees(turned, turned.replace("id: braces", "id: brackets"))) == 2
    assert agrees(turned, turned.replace("  # a remark between two entries\n", "")) == []
    assert agrees(turned, turned.replace("outlet: Kurier", "outlet: Bote")) == []


def test_another_name_of_the_file_moves_every_place():
    before = reader.read(FILE, "estimates.yaml")
    again = edits.read(FILE, "copy.yaml", before)
    assert {estimate.place().file for estimate in again.estimates} == {"copy.yaml"}
    assert again.kept == {}


# --- Any edit ---------------------------------------------------------------------------------


def test_every_cut_of_a_few_signs_and_every_snippet_at_every_line():
    at = FILE.index(WRITTEN) - 20
    for place in range(at, len(FILE), 7):
        agrees(FILE, FILE[:place] + FILE[place + 5 :])
    lines = [at, *(n for n in range(at, len(FILE)) if FILE[n - 1] == "\n")]
    for place in lines:
        for snippet in SNIPPETS:
            agrees(FILE, FILE[:place] + snippet + FILE[place:])


@given(
    st.sampled_from([FILE, REAL]),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), st.sampled_from(SNIPPETS)), min_size=1, max_size=3),
)  # fmt: skip
def test_any_edits_of_any_size_agree(text, changes):
    """One after the other, each read with what the one before has left."""
    before = reader.read(text, "estimates.yaml")
    for share, length, snippet in changes:
        at = round(len(HEAD) * 0.9 + (len(text) - len(HEAD)) * share)
        text = text[:at] + snippet + text[at + length :]
        before = edits.read(text, "estimates.yaml", before)
        assert told(before) == told(reader.read(text, "estimates.yaml"))
