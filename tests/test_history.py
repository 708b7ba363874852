"""What was published later is not in the library of an earlier day: no restatement, note, translation or count."""

from datetime import date

import pytest

from components import history, library, table

LATER = "Der Kurier hatte 9.400 Container genannt, andere 12.000 Container. Es kamen 712 Panzer.\n"
CONTENT = """\
title: Support
metrics:
  containers:
    title: Containers
    unit: containers
    measures: {shipped: shipped}
sources:
  kurier:
    file: kurier.txt
    outlet: Kurier
    lang: de
    published: 2024-05-13
  later:
    file: later.txt
    outlet: Later Paper
    lang: de
    published: 2024-07-01/2024-07-02
estimates:
  - id: seoul
    metric: containers
    measure: shipped
    low: 9400
    by: South Korea
    source: kurier
    quote: mehr als 9.400 Container mit Granaten
    restated:
      - source: later
        quote: hatte 9.400 Container genannt
        best: 9400
        translation: had named 9,400 containers
      - quote: mehr als 9.400 Container
        where: summary
  - id: other
    metric: containers
    measure: shipped
    best: 12000
    by: Others
    source: later
    quote: andere 12.000 Container
    note: learnt in July
  - id: wrong
    metric: containers
    measure: shipped
    best: 12001
    by: Others
    source: later
    quote: andere 12.000 Container
"""


@pytest.fixture
def today(reads):
    return reads(CONTENT, later=LATER)


@pytest.mark.parametrize("day", [date(2024, 5, 13), date(2024, 7, 1)])
def test_a_later_text_is_not_there_with_all_that_it_says(today, day):
    assert today.drift
    assert len(today.problems) >= 2
    known = history.known_on(today, day)

    assert [each.id for each in known.estimates] == ["seoul"]
    assert [each.source for each in known.estimates[0].restated] == [None]
    assert [row.restated for row in table.rows(known)] == [1]
    assert [*known.sources] == ["kurier"]
    assert [*known.seeds] == ["kurier.txt"]
    assert [each.id for each in known.coverage] == ["kurier"]
    assert known.drift == ()
    assert known.problems == ()
    assert known.entries == 1
    for later in ("Later Paper", "12000", "July", "12,000", "later.txt"):
        assert later not in repr(known)


def test_on_the_last_day_of_its_window_a_text_is_known(today):
    known = history.known_on(today, date(2024, 7, 2))

    assert known.estimates == today.estimates
    assert known.drift == today.drift
    assert known.problems == today.problems
    assert known.coverage == today.coverage


def test_a_problem_of_a_known_entry_stays_and_one_of_an_entry_that_cannot_be_read_goes(reads):
    content = CONTENT.replace("    best: 12001\n", "    best: many\n")
    content = content.replace("    low: 9400\n", "    low: 9500\n")
    today = reads(content, later=LATER)
    unreadable = next(each for each in today.problems if "many" in each.message)

    known = history.known_on(today, date(2024, 6, 1))

    assert {each.rule for each in known.problems} == {"value-not-in-quote"}
    assert unreadable not in known.problems
    assert (known.entries, len(known.estimates)) == (1, 0)


def test_the_real_data_of_any_day_have_the_rows_of_the_texts_known_then(real_library):
    rows = table.rows(real_library)
    for day in sorted({row.published.latest for row in rows}):
        known = history.known_on(real_library, day)
        assert [row.id for row in table.rows(known)] == [
            row.id for row in rows if row.published.latest <= day
        ]
        assert known.problems == ()


def test_before_every_text_nothing_is_known(today):
    known = history.known_on(today, date(2020, 1, 1))

    assert (known.estimates, known.problems, known.coverage, known.entries) == ((), (), (), 0)
    assert isinstance(known, library.Library)


def test_a_note_of_an_estimate_that_a_later_text_repeats_is_not_known_before(reads):
    noted = CONTENT.replace(
        "    quote: mehr als 9.400 Container mit Granaten\n",
        "    quote: mehr als 9.400 Container mit Granaten\n    note: Later Paper has it too.\n",
    )
    found = reads(noted, later=LATER)
    for day, note in ((date(2024, 7, 1), None), (date(2024, 7, 2), "Later Paper has it too.")):
        estimates = history.known_on(found, day).estimates
        assert next(each for each in estimates if each.id == "seoul").note == note


def test_a_problem_of_the_whole_file_stays_on_every_day(reads):
    today = reads(f"titel: Support\n{CONTENT}", later=LATER)
    (about_the_file,) = (each for each in today.problems if "titel" in each.message)

    assert about_the_file in history.known_on(today, date(2024, 6, 1)).problems
