import pytest

from components.entries.lines import line_of, there_stands


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("    low: 9400", (4, 4, False, "low", "9400")),
        ("  - id: seoul", (2, 4, True, "id", "seoul")),
        ("  - - id:", (2, 6, True, "id", "")),
        ("- Yonhap", (0, 2, True, "", "Yonhap")),
        ("      Reuters said so: yes", (6, 6, False, "", "Reuters said so: yes")),
        ("time 12:30", (0, 0, False, "", "time 12:30")),
        ("", (0, 0, False, "", "")),
    ],
)
def test_a_line_by_what_it_begins_with(text, expected):
    assert line_of(text, 7) == (7, *expected)


def test_a_line_at_the_end_of_a_message():
    assert there_stands(["  low: 1  "], 0) == "; there stands 'low: 1'"
    assert there_stands(["  "], 0) == there_stands([], 3) == ""
