"""The command `picture`: what it writes, and how it answers a wrong call."""

import os
import subprocess
import sys

import pytest

from components.__main__ import main
from components.export import renderer
from components.export.renderer import RenderError
from tests.conftest import GOOD, HEAD, HOME
from tests.export.pictures import TEXT, noted, opened

MONEY = """\
  - id: income
    metric: revenue
    measure: all
    best: 2.3 billion
    approximate: true
    currency: EUR
    by: South Korea
    source: kurier
    quote: rund 2,3 Milliarden Euro
"""
BAD = GOOD.replace("id: seoul", "id: wrong").replace("low: 9400", "low: 9500")


@pytest.fixture
def run(folder, monkeypatch, capsys):
    """Run `picture` on this YAML; returns the status and the lines of both streams."""
    monkeypatch.chdir(folder)
    (folder / "seeds" / "kurier.txt").write_text(TEXT, "utf-8")

    def command(*arguments, content=HEAD + GOOD + MONEY):
        (folder / "estimates.yaml").write_text(content, "utf-8")
        status = main(["picture", *arguments, "--estimates", "estimates.yaml"])
        out, err = capsys.readouterr()
        return status, out.splitlines(), err.splitlines()

    return command


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.png", b"\x89PNG"), ("a.SVG", b"<svg "), ("a.pdf", b"%PDF"), ("a.pptx", b"PK")],
)
def test_the_ending_of_the_file_is_its_form(run, folder, name, begins):
    assert run("containers", "-o", name) == (0, [name], [])
    assert (folder / name).read_bytes().startswith(begins)


def test_size_theme_and_day_reach_the_picture(run, folder):
    assert run("containers", "-o", "a.svg", "--size", "wide", "--theme", "dark", "--known", "2024-05-13")[0] == 0  # fmt: skip
    svg = (folder / "a.svg").read_text("utf-8")
    assert 'width="1200"' in svg
    assert "As of 13 May 2024" in svg
    assert "#0e1420" in svg


def test_all_metrics_go_into_a_folder_one_file_each(run, folder):
    expected = [f"out/{m}-2024-05-known-2024-06-01.png" for m in ("containers", "revenue")]
    assert run("all", "-o", "out/", "--known", "2024-06-01") == (0, expected, [])
    assert sorted(str(p.relative_to(folder)) for p in (folder / "out").iterdir()) == expected
    assert run("all", "-o", "out", "--known", "2024-06-01", "--form", "svg", "--size", "wide")[
        1
    ] == [path.replace(".png", "-wide.svg") for path in expected]
    assert run("containers", "-o", "out", "--known", "2024-06-01")[1] == expected[:1]


def test_all_metrics_go_into_a_deck(run, folder):
    assert run("all", "-o", "brief.pptx") == (0, ["brief.pptx"], [])
    slides = opened((folder / "brief.pptx").read_bytes())
    assert [slide.shapes.title.text for slide in slides] == [
        "Support",
        "Single figures",
        "Sources",
    ]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["containers", "-o", "a.gif"], "a.gif: write .png, .svg, .pdf or .pptx, or a folder such as out/"),
        (["containers", "-o", "a"], "a: write .png, .svg, .pdf or .pptx, or a folder such as out/"),
        (["all", "-o", "a.png"], "a.png: all metrics go into a .pptx or a folder such as out/"),
        (["containers", "-o", "a.png", "--form", "svg"], "--form is for folders; a.png has its form in its ending"),
        (["all", "-o", "a.pptx", "--size", "wide"], "--size is for .png, .svg and .pdf; a .pptx has slides"),
        (["contaners", "-o", "a.png"], "no metric is named 'contaners'; did you mean containers?"),
        (["tanks!", "-o", "a.png"], "no metric is named 'tanks!'; there are containers, revenue, all"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_answered_in_one_line(run, folder, arguments, line):
    before = sorted(folder.iterdir())
    status, out, err = run(*arguments)
    assert (status, out, err) == (2, [], [line])
    assert set(folder.iterdir()) - set(before) <= {folder / "estimates.yaml"}


def test_known_must_have_come(run):
    status, out, err = run("containers", "-o", "a.png", "--known", "2099-01-01")
    assert (status, out) == (2, [])
    assert err[0].startswith("--known is for a day that has come")


@pytest.mark.parametrize("written_", ["2024-05", "soon", "2024-02-30", "2024-05-13~"])
def test_known_must_be_one_day(run, capsys, written_):
    with pytest.raises(SystemExit) as end:
        run("containers", "-o", "a.png", "--known", written_)
    assert end.value.code == 2
    assert written_ in capsys.readouterr().err


def test_a_metric_without_estimates_by_that_day_is_no_picture(run, folder):
    line = "containers: no estimate published by 12 May 2024"
    assert run("containers", "-o", "a.png", "--known", "2024-05-12") == (1, [], [line])
    assert not (folder / "a.png").exists()
    status, out, err = run("all", "-o", "out/", content=HEAD + GOOD)
    assert (status, len(out), err[-1]) == (0, 1, "revenue: no estimate")
    status, out, err = run("all", "-o", "none/", "--known", "2024-05-12")
    assert (status, out, err[-1]) == (1, [], "there is nothing to picture")
    assert not (folder / "none").exists()


def test_good_estimates_are_pictured_beside_an_error(run, folder):
    status, out, err = run("containers", "-o", "a.svg", content=HEAD + GOOD + BAD + MONEY)
    assert (status, out) == (1, ["a.svg"])
    assert len(err) == 1
    assert err[0].startswith("estimates.yaml:")
    svg = (folder / "a.svg").read_text("utf-8")
    assert "9,400" in svg
    assert "9,500" not in svg


def test_nothing_is_written_from_a_file_that_cannot_be_read(run, folder):
    status, out, err = run("containers", "-o", "a.png", content="a: [")
    assert (status, out, len(err)) == (1, [], 1)
    assert not (folder / "a.png").exists()


def test_a_folder_that_is_not_there_is_named(run, folder):
    status, out, err = run("containers", "-o", "none/a.png")
    assert (status, out) == (2, [])
    assert err == [f"none/a.png cannot be written: there is no folder {folder / 'none'}"]
    status, out, err = run("all", "-o", "none/out/")
    assert err == [f"none/out cannot be made: there is no folder {folder / 'none'}"]


def test_check_starts_without_the_libraries_of_pictures():
    code = (
        "import sys; from components.__main__ import main; main(['check']); "
        "print({'vl_convert', 'pptx', 'altair', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run(  # noqa: S603 (our own code)
        [sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "set()"


LATER = """\
    note: Kurier prints more of it.
    restated:
      - {source: later, quote: über 9.400 Container}
"""


@pytest.mark.parametrize("form", ["svg", "pptx"])
def test_a_picture_of_an_earlier_day_has_nothing_of_a_later_text(run, folder, form):
    (folder / "seeds" / "later.txt").write_text("Es waren über 9.400 Container.\n", "utf-8")
    source = "  later: {file: later.txt, outlet: Later, lang: de, published: 2024-09-01}\n"
    content = HEAD.replace("estimates:", f"{source}estimates:") + GOOD + LATER
    name = f"a.{form}"

    def made(day):
        assert run("containers", "-o", name, "--known", day, content=content)[0] == 0
        if form == "svg":
            return (folder / name).read_text("utf-8")
        return noted(opened((folder / name).read_bytes())[0])

    assert "Kurier prints more of it." not in made("2024-08-31")
    assert "Kurier prints more of it." in made("2024-09-01")


@pytest.mark.parametrize("target", ["folder", "loop.png", "pipe"])
def test_a_link_to_what_is_no_plain_file_is_refused(run, folder, target):
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    (folder / "loop.png").symlink_to(target)
    status, out, err = run("containers", "-o", "loop.png")
    assert (status, out, len(err)) == (2, [], 1)
    assert (folder / "loop.png").is_symlink()
    assert list((folder / "folder").iterdir()) == []
    assert not [path for path in folder.iterdir() if path.suffix == ".part"]


@pytest.mark.parametrize(
    "output",
    ["loop/", "loop/a.png", "loop/out/", "x" * 300 + ".png", "x" * 300 + "/a.png", "x" * 300 + "/"],
)
def test_a_way_that_leads_nowhere_is_one_line(run, folder, output):
    (folder / "loop").symlink_to("loop")
    status, out, err = run("containers", "-o", output)
    assert (status, out, len(err)) == (2, [], 1)


def test_a_name_is_printed_with_every_sign_to_be_seen(run, folder):
    assert run("containers", "-o", "a\x1b[2J.png") == (0, [r"a\x1b[2J.png"], [])
    assert (folder / "a\x1b[2J.png").exists()
    assert run("containers", "-o", "a\x1b.gif")[2] == [
        r"a\x1b.gif: write .png, .svg, .pdf or .pptx, or a folder such as out/"
    ]


@pytest.mark.parametrize("form", ["png", "svg", "pdf", "pptx"])
def test_a_name_that_no_file_can_hold_is_drawn_with_a_substitute(run, folder, form):
    content = (HEAD + GOOD + MONEY).replace("by: South Korea", r'by: "S\uFFFE\uFFFF"')
    assert run("containers", "-o", f"a.{form}", content=content) == (0, [f"a.{form}"], [])
    if form == "svg":
        assert "S\ufffd\ufffd" in (folder / "a.svg").read_text("utf-8")


def test_a_picture_that_cannot_be_drawn_costs_no_other(run, folder, monkeypatch):
    def render(chart, _form, _scale):
        if "container" in chart["description"]:
            message = "the picture cannot be drawn: the program that draws it broke down on it"
            raise RenderError(message)
        return b"drawn"

    monkeypatch.setattr(renderer, "render", render)
    line = "containers: the picture cannot be drawn: the program that draws it broke down on it"
    known = ("--known", "2024-06-01")
    assert run("containers", "-o", "a.png", *known) == (1, [], [line])
    assert not list(folder.glob("a.*"))
    made = "out/revenue-2024-05-known-2024-06-01.png"
    assert run("all", "-o", "out/", *known) == (1, [made], [line])
    assert (folder / made).read_bytes().endswith(b"drawn")


@pytest.mark.parametrize("name", ["loop.png", f"{'x' * 300}.png", "pipe.png"])
def test_a_place_that_is_no_file_is_answered_in_one_line(run, folder, name):
    (folder / "loop.png").symlink_to("loop.png")
    os.mkfifo(folder / "pipe")
    (folder / "pipe.png").symlink_to("pipe")
    status, out, err = run("containers", "-o", name)
    assert (status, out, len(err)) == (2, [], 1)
    assert "cannot be written: it" in err[0]


def many(count):
    """A text and the estimates of `count` originators in it, more than a timeline has room for."""
    names = [f"Agentur {chr(65 + n // 26)}{chr(97 + n % 26)}o" for n in range(count)]
    said = [f"{name} nannte {1000 + n} Container" for n, name in enumerate(names)]
    entries = [
        f"  - {{id: e{n}, metric: containers, measure: shipped, best: {1000 + n}, "
        f"by: {name}, source: kurier, quote: {quote}}}\n"
        for n, (name, quote) in enumerate(zip(names, said, strict=True))
    ]
    more = "Das ist so und nicht anders, wie es in dem Bericht der Zeitung steht."
    return "\n\n".join(f"{each}. {more}" for each in said), HEAD + "".join(entries)


def test_rows_that_a_size_does_not_hold_go_on_in_a_second_file(run, folder):
    text, content = many(40)
    (folder / "seeds" / "kurier.txt").write_text(text, "utf-8")
    status, out, err = run("containers", "-o", "a.svg", "--size", "wide", content=content)
    assert (status, err) == (0, [])
    assert out[:2] == ["a.svg", "a-2.svg"]
    drawn = "".join((folder / name).read_text("utf-8") for name in out)
    for number in range(40):
        assert f">{1000 + number:,}<" in drawn
    status, out, err = run("containers", "-o", "b.svg", content=content)
    assert (status, out) == (0, ["b.svg"])


def test_since_a_day_the_deck_begins_with_what_came_and_the_title_says_it(run, folder):
    arguments = ("-o", "brief.pptx", "--since", "2024-01-01", "--known", "2024-06-01")
    assert run("all", *arguments)[0] == 0
    _, news, *_ = opened((folder / "brief.pptx").read_bytes())
    assert news.shapes.title.text == "Since 1 Jan 2024: 2 new"
    assert run("revenue", "-o", "a.pptx", "--since", "2024-06-01")[0] == 0
    first, *_ = opened((folder / "a.pptx").read_bytes())
    assert first.shapes.title.text == "Since 1 Jun 2024: nothing new"
    assert run("containers", "-o", "a.svg", "--since", "2024-01-01")[0] == 0
    assert ". Since 1 Jan 2024: 1 new" in (folder / "a.svg").read_text("utf-8")


def test_a_day_since_that_is_not_before_the_day_known_is_refused(run):
    arguments = ("-o", "a.png", "--since", "2024-06-01", "--known", "2024-06-01")
    assert run("all", *arguments)[0] == 2
    assert run("containers", *arguments) == (2, [], ["--since is for a day before that of --known"])
