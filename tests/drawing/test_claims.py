import pytest

from tests.drawing.test_timelines import drawing


@pytest.mark.parametrize("count", [1, 5, 40])
def test_claims_are_packed_into_rows(count):
    estimates = [
        (n * 20, 30, "a", (None, None, None, False, "riesige Mengen"), "KIDA") for n in range(count)
    ]
    made = drawing(estimates)
    lane = made.sheet.lane
    assert lane.height < 140
    for placed in made.marks:
        assert lane.top < placed.place[1] < lane.bottom


def test_claims_far_apart_share_a_row():
    words = (None, None, None, False, "viele")
    near = drawing([(0, 30, "a", words, "KIDA"), (1, 30, "a", words, "KIDA")])
    apart = drawing([(0, 30, "a", words, "KIDA"), (2000, 30, "a", words, "KIDA")])
    assert (near.sheet.lane_rows, apart.sheet.lane_rows) == (2, 1)


def test_a_claim_whose_words_are_cut_has_no_room():
    long = [(0, 150, "a", (None, None, None, False, "dozens"), "South Korea")]
    assert drawing(long, width=900).unlabelled == 0
    assert drawing(long, width=430).unlabelled == 1
