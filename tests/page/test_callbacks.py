"""A callback sets all it has to set, whenever the browser requests another run."""

import ast
import tomllib

import pytest
from streamlit.runtime.scriptrunner import RerunData, RerunException, get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_run_context import RunLocation, ThreadState
from streamlit.runtime.state import SafeSessionState

from components.page.callbacks import uninterrupted
from tests.conftest import HOME
from tests.page.test_page import address, again, picker, press


class Interrupted:
    """A state that raises at these uses of it, as Streamlit's does when a run is requested."""

    def __init__(self, *uses):
        self.uses, self.count, self.values = uses, 0, {}

    def set(self, key, value):
        self.count += 1
        if self.count in self.uses:
            raise RerunException(RerunData(query_string=str(self.count)))
        self.values[key] = value


@pytest.mark.parametrize("uses", [(1,), (2,), (3,), (1, 2), (2, 4), (3, 5, 7)])
def test_a_callback_runs_to_its_end_and_passes_the_request_on(uses):
    state = Interrupted(*uses)

    @uninterrupted
    def click(metric, *, estimate):
        """Open an estimate."""
        state.set("metric", metric)
        state.set("estimate", estimate)
        state.set("view", "page")

    with pytest.raises(RerunException) as raised:
        click("troops", estimate="losses")
    assert state.values == {"metric": "troops", "estimate": "losses", "view": "page"}
    assert raised.value.rerun_data.query_string == str(uses[-1])
    assert click.__doc__ == "Open an estimate."


def test_a_callback_that_nothing_interrupts_runs_once():
    calls = []
    uninterrupted(calls.append)("click")
    assert calls == ["click"]


def test_a_fault_of_a_callback_is_no_request():
    calls = []

    @uninterrupted
    def click():
        calls.append("click")
        raise KeyError

    with pytest.raises(KeyError):
        click()
    assert calls == ["click"]


@pytest.fixture
def requests(monkeypatch):
    """Have the browser request a run as the next callback uses the session state for the n-th time."""
    read, left = SafeSessionState.__getitem__, []

    def item(state, key):
        context = left and get_script_run_ctx(suppress_warning=True)
        if context and ThreadState.get().run_location == RunLocation.CALLBACK:
            left[0] -= 1
            if not left[0]:
                left.clear()
                context.script_requests.request_rerun(RerunData())
        return read(state, key)

    monkeypatch.setattr(SafeSessionState, "__getitem__", item)
    return left.append


@pytest.mark.parametrize("use", [1, 2, 3])
def test_a_choice_is_not_lost_where_the_browser_requests_a_run_meanwhile(
    opens, notes, requests, use
):
    at = opens(notes)
    requests(use)
    again(picker(at, "metric").select("revenue"))
    assert address(at) == {"metric": "revenue"}


@pytest.mark.parametrize("use", [1, 2, 3])
def test_nor_is_a_click_in_a_component(opens, notes, requests, use):
    at = opens(notes)
    requests(use)
    press(at, "tiles", "chosen", "revenue")
    assert address(at) == {"metric": "revenue"}


def functions(tree):
    return {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def given_to_widgets(tree):
    """The functions of a module that it gives to widgets to be called on a choice or a click."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg and node.arg.startswith("on_"):
            called = node.value.body if isinstance(node.value, ast.Lambda) else node.value
            called = called.func if isinstance(called, ast.Call) else called
            if not isinstance(called, ast.Constant):
                yield ast.unparse(called).split(".")


def test_every_callback_of_the_page_is_uninterrupted():
    trees = {
        path.stem: ast.parse(path.read_text("utf-8"))
        for package in ("page", "panels")
        for path in (HOME / "components" / package).glob("*.py")
    }
    checked = set()
    for module, tree in trees.items():
        for *owner, name in given_to_widgets(tree):
            where = {"views": "view", "": module}.get("".join(owner), "".join(owner))
            function = functions(trees[where])[name]
            assert "uninterrupted" in map(ast.unparse, function.decorator_list), (module, name)
            checked.add((where, name))
    assert len(checked) >= 13


def test_a_run_ends_before_the_next_one_begins():
    """Else Streamlit stops it by a signal that no callback outlives, and two runs share one session state."""
    options = tomllib.loads((HOME / ".streamlit" / "config.toml").read_text("utf-8"))
    assert options["runner"]["fastReruns"] is False
