"""What was published since, and what was corrected, told apart."""

from dataclasses import replace
from datetime import date

import pytest

from components import history, library, naming, table
from components.findings import changes
from tests.conftest import ARTICLE, GOOD, HEAD
from tests.rows import rows_of

LATER = "Seoul nennt nun mehr als 9.900 Container. Andere zählten 12.000 Container.\n"
LATER_SOURCE = """\
  later:
    file: later.txt
    outlet: Later Paper
    lang: de
    published: 2024-07
estimates:
"""
REVISED = """\
  - id: seoul-july
    metric: containers
    measure: shipped
    low: 9900
    by: South Korea
    revises: seoul
    source: later
    quote: mehr als 9.900 Container
"""
WITHDRAWN = "    withdrawn: {source: later, quote: Andere zählten 12.000 Container}\n"


@pytest.fixture
def read_as(tmp_path):
    """The comparison's view of this YAML with the texts that it may name."""

    def read(content, **texts):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        (folder / "seeds").mkdir(parents=True)
        for name, text in {"kurier": ARTICLE, "later": LATER, **texts}.items():
            (folder / "seeds" / f"{name}.txt").write_text(text, "utf-8")
        (folder / "estimates.yaml").write_text(content, "utf-8")
        return library.read(folder / "estimates.yaml")

    return read


@pytest.fixture
def against(read_as):
    def compare(before, now):
        made = changes.against(changes.reading(read_as(before)), changes.reading(read_as(now)))
        published = [
            (each.kind, each.row.id, each.successor and each.successor.id)
            for each in made.published
        ]
        return published, list(made.corrected)

    return compare


OLD = HEAD + GOOD
NEW = OLD.replace("estimates:\n", LATER_SOURCE)


def test_nothing_changed(against):
    assert against(OLD, OLD) == ([], [])


def test_a_figure_of_a_new_text_was_published_and_revises_the_older_one(against):
    published, corrected = against(OLD, NEW + REVISED)
    assert published == [("revised", "seoul", "seoul-july"), ("new", "seoul-july", None)]
    assert corrected == []


def test_a_figure_of_a_text_that_was_there_is_a_correction(against):
    other = REVISED.replace("    revises: seoul\n", "")
    published, corrected = against(NEW, NEW + other)
    assert published == []
    assert [(each.id, each.what) for each in corrected] == [("seoul-july", "added")]
    assert corrected[0].after == "more than 9,900 containers, South Korea, published Jul 2024"


def test_an_estimate_that_stood_there_with_a_fault_was_not_published(against):
    faulty = (OLD + REVISED).replace("source: later", "source: kurier")
    published, corrected = against(faulty, NEW + REVISED)
    assert published == []
    assert [(each.id, each.what) for each in corrected] == [("seoul-july", "drawn again")]


def test_an_older_article_that_is_added_later_is_a_correction(against):
    other = REVISED.replace("    revises: seoul\n", "")
    earlier = NEW.replace("published: 2024-07", "published: 2023-07")
    published, corrected = against(OLD, earlier + other)
    assert published == []
    assert [(each.id, each.what) for each in corrected] == [("seoul-july", "added")]


def test_a_withdrawal_by_a_new_text_was_published(against):
    published, corrected = against(OLD, NEW + WITHDRAWN)
    assert published == [("withdrawn", "seoul", None)]
    assert corrected == []


@pytest.mark.parametrize(
    ("old", "new", "correction"),
    [
        ("low: 9400", "low: 9_400\n    denied: false", None),
        ("by: South Korea", "by: Seoul", ("originator", "South Korea", "Seoul")),
        (
            "mehr als 9.400 Container mit Granaten",
            "mehr als 9.400 Container",
            ("quote", "mehr als 9.400 Container mit Granaten", "mehr als 9.400 Container"),
        ),
        (
            "published: 2024-05-13",
            "published: 2024-05-14",
            ("date", "published 13 May 2024", "published 14 May 2024"),
        ),
        (
            "outlet: Kurier",
            "outlet: Der Kurier",
            ("source", "Kurier (kurier.txt)", "Der Kurier (kurier.txt)"),
        ),
        ("    by:", "    note: as heard\n    by:", ("note", "", "as heard")),
        (
            "shipped: shipped",
            "shipped: shipped or promised",
            ("measure", "Containers: shipped", "Containers: shipped or promised"),
        ),
        (
            "shipped: shipped",
            "shipped: {title: shipped, cumulative: true}",
            ("measure", "Containers: shipped", "Containers: shipped, cumulative"),
        ),
        (
            "title: Containers",
            "title: Boxes",
            ("measure", "Containers: shipped", "Boxes: shipped"),
        ),
        ("shipped", "sent", ("measure", "Containers: shipped", "Containers: sent")),
    ],
)
def test_what_we_corrected_is_named_with_both_sides(against, old, new, correction):
    published, corrected = against(OLD, OLD.replace(old, new))
    assert published == []
    assert corrected == ([changes.Correction("seoul", *correction)] if correction else [])


def test_a_value_that_was_corrected(read_as):
    wrong = OLD.replace("low: 9400", "low: 9000").replace(
        "9.400 Container mit", "9.000 Container mit"
    )
    before = read_as(wrong, kurier=ARTICLE.replace("9.400", "9.000"))
    made = changes.against(changes.reading(before), changes.reading(read_as(OLD)))
    assert (
        changes.Correction(
            "seoul", "value", "more than 9,000 containers", "more than 9,400 containers"
        )
        in made.corrected
    )


def test_the_unit_stands_behind_a_value_that_was_corrected(against):
    assert (
        changes.Correction(
            "seoul", "value", "more than 9,400 containers", "more than 9,400 Container"
        )
        in against(OLD, OLD.replace("unit: containers", "unit: Container"))[1]
    )


def test_the_key_of_a_measure_says_nothing_to_a_reader(against):
    other = OLD.replace("{shipped: shipped}", "{sent: shipped}").replace(
        "measure: shipped", "measure: sent"
    )
    assert against(OLD, other) == ([], [])


def test_an_estimate_with_another_id_is_the_same_estimate(against):
    published, corrected = against(OLD, OLD.replace("id: seoul", "id: korea"))
    assert published == []
    assert corrected == [changes.Correction("korea", "id", "seoul", "korea")]


def test_removed_kept_off_and_drawn_again(against):
    broken = OLD.replace("low: 9400", "low: 9500")
    empty = OLD.replace(GOOD, "")
    assert [(e.id, e.what) for e in against(OLD, empty)[1]] == [("seoul", "removed")]
    assert [(e.id, e.what) for e in against(OLD, broken)[1]] == [("seoul", "kept off")]
    unreadable = OLD.replace("    by:", "#")
    assert [(e.id, e.what) for e in against(OLD, unreadable)[1]] == [("seoul", "kept off")]
    assert [(e.id, e.what) for e in against(broken, OLD)[1]] == [("seoul", "drawn again")]


def test_between_two_days_of_one_file(read_as):
    today = read_as(NEW + REVISED)
    then = history.known_on(today, date(2024, 6, 1))
    made = changes.published(table.rows(then), table.rows(today))
    assert [(each.kind, each.row.id) for each in made] == [
        ("revised", "seoul"),
        ("new", "seoul-july"),
    ]
    assert changes.counted(made) == "1 new, 1 revised or withdrawn"
    assert changes.counted([]) == "nothing new"
    assert (
        changes.since(date(2024, 6, 1), made) == "since 1 Jun 2024: 1 new, 1 revised or withdrawn"
    )


def test_a_day_after_everything_has_nothing_new(real_library):
    then = history.known_on(real_library, date(2026, 1, 1))
    assert changes.published(table.rows(then), table.rows(real_library)) == ()


def test_a_file_without_sources_knows_no_text():
    row, *_ = rows_of([(0, 0, "a", (1, None, None, False, None), "X")])
    empty = changes.Reading({}, frozenset(), frozenset(), None, {})
    now = changes.Reading(
        {row.id: replace(row)}, frozenset({row.id}), frozenset({"f.txt"}), None, {}
    )
    assert [each.kind for each in changes.against(empty, now).published] == ["new"]


def test_each_change_in_words(read_as):
    def lines(content):
        today = read_as(content)
        then = table.rows(history.known_on(today, date(2024, 6, 1)))
        names = naming.of(today)["containers"]
        return [
            changes.describe(each, names) for each in changes.published(then, table.rows(today))
        ]

    assert lines(NEW + REVISED) == [
        "more than 9,400 containers, South Korea, 13 May 2024; now more than 9,900 containers, Jul 2024",
        "more than 9,900 containers, South Korea, Jul 2024",
    ]
    assert lines(NEW + WITHDRAWN) == [
        "more than 9,400 containers, South Korea, 13 May 2024; taken back by 31 Jul 2024"
    ]
