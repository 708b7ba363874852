"""The chart is sent before what follows it is drawn."""

from types import SimpleNamespace

from components.page import sending
from components.panels import bottom, chart


def test_the_page_sends_the_chart_before_it_draws_the_rest(opens, notes, monkeypatch):
    calls = []
    for module, name in ((chart, "show"), (sending, "send"), (bottom, "show")):
        monkeypatch.setattr(module, name, lambda *_, what=module.__name__: calls.append(what))
    opens(notes)
    assert calls == [chart.__name__, sending.__name__, bottom.__name__]


def test_streamlit_sends_within_the_wait(monkeypatch):
    waits = []
    monkeypatch.setattr(sending, "time", SimpleNamespace(sleep=waits.append))
    sending.send()
    assert waits[0] > sending.MESSAGE_FLUSH_INTERVAL_SECS
