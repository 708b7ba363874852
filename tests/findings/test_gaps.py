from dataclasses import replace
from datetime import date

import pytest

from components import history, naming, table
from components.dates import parse, say
from components.findings import gaps
from tests.drawing.test_timelines import NAMES
from tests.rows import row

ROWS = [
    row(0, (0, 30, "a", (1, None, None, False, None), "A")),
    row(1, (700, 0, "a", (1, None, None, False, None), "A")),
]
"""Said in January 2022 and on 2 December 2023."""


@pytest.mark.parametrize(
    ("texts", "gap"),
    [
        (("2022-01", "2023-12-02"), "Feb 2022 – Dec 2023"),
        (("2022-01", "2022-09", "2023-12-02"), "Oct 2022 – Dec 2023"),
        (("2022-01/2023-03", "2022-05", "2023-12-02"), "Apr – Dec 2023"),
        (("2022-01", "2022-06", "2022-10", "2023-02", "2023-06", "2023-10"), None),
        (("2022-01", "2022-04/2023-12"), None),
        (("2020", "2022-01", "2024-09"), None),
        ((), None),
    ],
)
def test_the_longest_time_between_texts_counts_where_it_is_long(texts, gap):
    found = gaps.longest(ROWS, replace(NAMES, texts=tuple(map(parse, texts))))
    assert (found and say(found)) == gap


def test_without_rows_there_is_no_gap():
    assert gaps.longest([], replace(NAMES, texts=(parse("2022"), parse("2024")))) is None


def test_texts_without_a_figure_of_the_metric_count_and_later_ones_do_not(real_library):
    def gap(library):
        own = [each for each in table.rows(library) if each.metric == "munitions"]
        return gaps.sentence(gaps.longest(own, naming.of(library)["munitions"]))

    assert gap(real_library) == "no text read, Jan – Oct 2023"
    earlier = history.known_on(real_library, date(2024, 11, 1))
    assert gap(earlier) == "no text read, Jan – Oct 2023"
    names = naming.of(history.known_on(real_library, date(2023, 12, 1)))
    assert len(names["munitions"].texts) == 2
