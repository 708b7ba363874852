import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import vl_convert
from hypothesis import given
from hypothesis import strategies as st

from components.export import renderer
from components.export.renderer import RenderError, Worker
from tests.conftest import HOME

CHART = {
    "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
    "width": 100,
    "height": 50,
    "data": {"values": [{"t": "Seoul"}]},
    "mark": "text",
    "encoding": {"text": {"field": "t", "type": "nominal"}},
}


def chart_of(text):
    return {**CHART, "data": {"values": [{"t": text}]}}


def program(code):
    return (sys.executable, "-c", textwrap.dedent(code))


@pytest.fixture
def worker():
    """Make workers that are ended with the test."""
    made = []

    def make(**options):
        made.append(Worker(**options))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_picture_is_the_one_that_the_library_draws():
    assert renderer.render(CHART, "png", 2) == vl_convert.vegalite_to_png(CHART, scale=2)
    assert renderer.render(CHART, "svg").decode() == vl_convert.vegalite_to_svg(CHART)
    assert renderer.render(CHART, "pdf").startswith(b"%PDF")


def test_the_process_is_kept_for_the_next_picture():
    renderer.render(CHART, "png")
    kept = renderer._worker.process.pid  # noqa: SLF001 (nothing else shows it)
    renderer.render(CHART, "png")
    assert renderer._worker.process.pid == kept  # noqa: SLF001


def test_threads_take_turns():
    charts = [chart_of(f"No {n}") for n in range(12)]
    with ThreadPoolExecutor(6) as pool:
        drawn = list(pool.map(lambda chart: renderer.render(chart, "svg").decode(), charts))
    assert all(f">No {n}<" in svg for n, svg in enumerate(drawn))


@pytest.mark.parametrize(
    "text",
    ["\ufffe", "\uffff", "\x00", "\x1b[31m", "\ud800", "\udfff\ud800", "\ufdd0", "\U0010ffff"],
)
@pytest.mark.parametrize("form", renderer.FORMS)
def test_a_sign_that_the_renderer_cannot_take_is_drawn_as_a_substitute(text, form):
    drawn = renderer.render(chart_of(f"Seoul{text}"), form)
    if form == "svg":
        assert "Seoul\ufffd" in "".join(ET.fromstring(drawn).itertext())  # noqa: S314 (our own)


@given(st.text(st.characters(exclude_categories=())))
def test_nothing_else_of_a_text_changes(text):
    drawn = renderer.drawable({text: [text, 1, None]})
    (key,) = drawn
    assert drawn[key] == [key, 1, None]
    assert len(key) == len(text)
    for sign, shown in zip(text, key, strict=True):
        assert shown in (sign, "\ufffd")
        if sign.isprintable() or sign in "\t\n\r\u200d\u2068\u2069":
            assert shown == sign
    key.encode()
    if text and all(shown != "\ufffd" for shown in key):
        ET.fromstring(f"<a>{key.replace('&', '').replace('<', '').replace(']]>', '')}</a>")  # noqa: S314


def test_a_crash_costs_one_picture():
    """The renderer itself aborts on U+FFFE, which `render` keeps away from it."""
    worker = Worker()
    request = json.dumps(["png", 1, json.dumps(chart_of("S\ufffe"))]).encode()
    with pytest.raises(
        RenderError, match=r"^the picture cannot be drawn: the program .* broke down"
    ):
        worker.draw(request)
    good = json.dumps(["png", 1, json.dumps(CHART)]).encode()
    assert worker.draw(good) == renderer.render(CHART, "png")
    worker.close()


def test_a_process_that_was_ended_between_two_pictures_is_started_again():
    first = renderer.render(CHART, "png")
    process = renderer._worker.process  # noqa: SLF001
    process.kill()
    process.wait()
    assert renderer.render(CHART, "png") == first


def test_a_chart_that_is_none_is_refused_in_one_sentence():
    with pytest.raises(RenderError, match=r"^the picture cannot be drawn: ") as reason:
        renderer.render({"mark": 7}, "svg")
    assert "\n" not in str(reason.value)
    assert renderer.render(CHART, "png")


@pytest.mark.parametrize(
    "code",
    ["import time; time.sleep(60)", "while True: pass"],
    ids=["waits", "works"],
)
def test_a_hang_costs_its_time_and_no_more(worker, code):
    slow = worker(time_limit=0.4, program=program(code))
    begin = time.monotonic()
    with pytest.raises(RenderError, match=r"^the picture was given up: .* more than 0\.4 seconds$"):
        slow.draw(b"x" * 10_000_000)
    assert time.monotonic() - begin < 10
    assert slow.process is None


def test_an_answer_cut_short_is_a_crash(worker):
    short = worker(
        program=program("import os; os.write(1, bytes(7) + b'\\x09' + b'+half'); os._exit(1)")
    )
    with pytest.raises(RenderError, match="broke down"):
        short.draw(b"x")


def test_a_program_that_is_not_there_is_told_in_one_sentence(worker):
    with pytest.raises(RenderError, match="cannot be started: No such file"):
        worker(program=("/no/such/program",)).draw(b"x")


def test_an_interruption_ends_the_process(worker, monkeypatch):
    one = worker(program=program("import time; time.sleep(60)"))

    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(renderer, "_receive", interrupt)
    with pytest.raises(KeyboardInterrupt):
        one.draw(b"x")
    assert one.process is None


def test_a_picture_that_needs_too_much_memory_is_given_up():
    with pytest.raises(RenderError):
        renderer.render({**CHART, "width": 30_000, "height": 30_000}, "png", 1)
    assert renderer.render(CHART, "png")


def is_running(pid):
    try:
        status = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return status != "Z"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc")
def test_the_process_ends_with_the_one_that_started_it():
    code = """\
        import sys
        from components.export import renderer
        renderer.render({"mark": "text", "data": {"values": [{}]}}, "svg")
        print(renderer._worker.process.pid, flush=True)
        sys.stdin.read()
    """
    parent = subprocess.Popen(  # noqa: S603 (our own code)
        program(code), cwd=HOME, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    child = int(parent.stdout.readline())
    assert is_running(child)
    os.kill(parent.pid, signal.SIGKILL)
    parent.communicate()
    limit = time.monotonic() + 10
    while is_running(child) and time.monotonic() < limit:
        time.sleep(0.02)
    assert not is_running(child)


def test_it_draws_in_a_folder_that_is_gone_and_knows_no_network(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    worker = Worker()
    monkeypatch.setattr(renderer, "_worker", worker)
    assert renderer.render(CHART, "svg")
    remote = {**CHART, "data": {"url": "http://127.0.0.1:9/x.json"}}
    with pytest.raises(RenderError):
        renderer.render(remote, "svg")
    worker.close()


def test_the_process_answers_a_chart_that_is_none_and_ends_with_its_input():
    asked = [json.dumps(["svg", 1, chart]).encode() for chart in ('{"mark": 7}', json.dumps(CHART))]
    done = subprocess.run(  # noqa: S603 (our own program)
        Worker().program,
        input=b"".join(len(each).to_bytes(8) + each for each in asked),
        capture_output=True,
        check=True,
    )
    length = int.from_bytes(done.stdout[:8])
    refused, drawn = done.stdout[8 : 8 + length], done.stdout[8 + length :]
    assert 0 < refused.count(b" ") < 100
    assert b"<svg" not in refused
    assert b"<svg" in drawn
