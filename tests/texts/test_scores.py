"""The result of a game or a vote counts nothing, two numbers without such a word do."""

import pytest

from components.texts.figures import read


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("en", "Dynamo won 3-1 after extra time.", ["vote"]),
        ("en", "The judges ruled 6–3 against it.", ["vote"]),
        ("de", "Die Mannschaft verlor mit 0:2.", ["vote"]),
        ("de", "Ein 2:0-Sieg am Abend.", ["vote"]),
        ("en", "They lost 3-4 tanks.", ["amount"]),
        ("en", "They lost men at a ratio of 3:1.", ["vague"]),
        ("en", "It was a final 12-10 million tons.", ["amount"]),
        ("de", "Das Verhältnis betrug 3:1.", ["vague"]),
    ],
)
def test_scores(lang, text, kinds):
    assert [figure.kind for figure in read(text, lang)] == kinds
