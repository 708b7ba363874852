from components import naming, table
from components.findings import alternatives
from tests.rows import rows_of


def test_the_alternative_text_tells_every_estimate(real_library):
    rows = table.rows(real_library)
    own = [row for row in rows if row.metric == "containers"]
    told = alternatives.alternative(own, naming.of(real_library)["containers"])
    assert "Oct – Nov 2023: more than 1,000 containers, United States" in told
    assert "Compatible: a growing total; more than 15,800 containers contradicts none" in told
    assert told.rpartition("separate origins. ")[2].count(";") == len(own) - 1


def test_of_very_many_estimates_the_latest_are_listed_and_the_others_counted(real_library):
    rows = rows_of(
        [(day, 0, "a", (None, 100 + day, None, False, None), "KIDA") for day in range(50)]
    )
    text = alternatives.alternative(rows, naming.of(real_library)["containers"])
    assert "10 earlier estimates; " in text
    assert text.count(", KIDA") >= 40
    assert " 109 containers" not in text
    assert " 110 containers" in text


def test_what_a_figure_covers_and_when_no_text_was_read_are_told_at_the_end(real_library):
    own = [row for row in table.rows(real_library) if row.metric == "containers"]
    told = alternatives.alternative(own, naming.of(real_library)["containers"])
    assert told.endswith(
        "Open Source Centre and Reuters, covers Aug 2023 – Mar 2025. No text read, Nov 2023 – May 2024."
    )
