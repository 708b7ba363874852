from components.proof import faults


def test_an_unknown_name_is_told_with_the_name_most_like_it():
    declared = {"containers": 1, "troops": 2}
    expected = "unknown metric 'container'; did you mean containers?"
    assert faults.unknown("metric", "container", declared) == expected


def test_a_name_like_none_is_told_with_the_names_there_are():
    declared = {"containers": 1, "troops": 2}
    expected = "unknown metric 'revenue'; declared are containers, troops"
    assert faults.unknown("metric", "revenue", declared) == expected
    assert faults.unknown("metric", "revenue", {}).endswith("declared are none yet")
