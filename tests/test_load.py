"""A small crowd on the page while its data changes: all see the last change, none sees a fault."""

from tests import load


def test_every_viewer_ends_with_the_last_data_on_its_own_chart(capsys):
    assert load.main(["--viewers", "4", "--seconds", "3"]) == 0

    assert "4 of 4 viewers have round 3 on their own chart" in capsys.readouterr().out
