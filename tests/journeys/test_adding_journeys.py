"""The journey of an editor with a new article: drop, draft, paste, fill, save, mistype, mend."""

import re
import subprocess
import sys
import time

import pytest
from playwright.sync_api import expect

from tests.browser import Visit
from tests.conftest import HOME

pytestmark = pytest.mark.browser

GERMAN = """\
Hafenbehörde zieht Bilanz

Nach Angaben der Hafenbehörde wurden bis Ende Mai mehr als 21.300 Container nach Russland verschifft. Die Behörde
nannte das in einem Bericht, der am Montag vorlag.

Außerdem kämpfen laut einem Sprecher etwa 13.500 Soldaten für Russland.
"""
ENGLISH = """\
Port authority looks back

By the end of May, at least 22,700 containers had been shipped to Russia, the port authority said in a report
that was published on Monday.

A spokesman added that up to 14,200 soldiers were fighting for Russia.
"""


def command(site, *words):
    done = subprocess.run(  # noqa: S603 (our own command line)
        [sys.executable, "-m", "components", *words, "--estimates", str(site.estimates)],
        cwd=HOME,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


def filled(draft, lang):
    """The draft with its TODOs replaced, as an editor would."""
    answers = {
        "outlet": "Hafenkurier",
        "published": "2025-06-16",
        "by": f"port authority\n    attribution: {NAMED[lang]}",
        "lang": lang,
    }
    for key, value in answers.items():
        draft = draft.replace(f"{key}: TODO", f"{key}: {value}")
    draft = draft.replace("measure: TODO", "measure: fighting")
    draft = draft.replace("{kind: TODO}", "{kind: other}")
    draft = re.sub(r"\n +translation: TODO", "", draft)
    assert "TODO" not in draft, draft
    return draft


def pasted(content, draft):
    """The file with the parts of the draft under their keys, as the draft's comments say."""
    names, _, rest = draft.rpartition("# under sources:\n")
    source, _, estimates = rest.partition("# at the end of estimates:\n")
    names = names.partition("# under originators:\n")[2]
    content = content.replace("\noriginators:\n", f"\noriginators:\n{names}{ORIGINATOR}", 1)
    content = content.replace("\nsources:\n", f"\nsources:\n{source}", 1)
    return f"{content.rstrip()}\n{estimates}"


@pytest.mark.parametrize(
    "article", [("de", GERMAN, "21,300"), ("en", ENGLISH, "22,700")], ids=("de", "en")
)
def test_from_an_article_to_its_points_and_over_a_mistake(site, context, capsys, article):
    lang, text, value = article
    visit = Visit(context, site).open()
    expect(visit.points("containers")).to_have_count(3)
    machine = 0.0

    (site.seeds / "neu.txt").write_text(text, "utf-8")
    start = time.monotonic()
    expect(visit.page.get_by_text("1 warning")).to_be_visible()
    draft = command(site, "draft", "seeds/neu.txt")
    machine += time.monotonic() - start

    whole = pasted(site.estimates.read_text("utf-8"), filled(draft, lang))
    site.estimates.write_text(whole, "utf-8")
    start = time.monotonic()
    expect(visit.points("containers")).to_have_count(4)
    assert command(site, "check").rstrip().endswith("0 problems; 20 of 20 estimates drawn")
    machine += time.monotonic() - start
    expect(visit.page.locator(".tile").first).to_contain_text(value)
    expect(visit.page.locator("p.state")).to_contain_text("No problems.")

    plain = value.replace(",", "")
    written = next(form for form in (plain, f"{plain[:2]}_{plain[2:]}") if f": {form}\n" in whole)
    wrong = whole.replace(f": {written}\n", ": 21_301\n" if lang == "de" else ": 22_701\n", 1)
    site.estimates.write_text(wrong, "utf-8")
    line = wrong[: wrong.index("_301\n" if lang == "de" else "_701\n")].count("\n") + 1
    start = time.monotonic()
    expect(visit.page.locator("p.state")).to_contain_text("1 estimate kept off the charts")
    told = command(site, "check").splitlines()[0]
    machine += time.monotonic() - start
    assert re.match(
        rf".*estimates\.yaml:{line}:\d+: (low|best) is .* but the quote says .* \[value-not-in-quote\]",
        told,
    ), told

    site.estimates.write_text(whole, "utf-8")
    start = time.monotonic()
    expect(visit.points("containers")).to_have_count(4)
    expect(visit.page.locator("p.state")).to_contain_text("No problems.")
    machine += time.monotonic() - start
    visit.close()
    with capsys.disabled():
        print(
            f"\nfrom a {lang} article to its points, and over a mistake: the machine took {machine:.1f} s",
            end=" ",
        )


ORIGINATOR = "  port authority: {kind: other, written: [Hafenbehörde]}\n"
NAMED = {"de": "Nach Angaben der Hafenbehörde", "en": "the port authority said"}
SOURCE = """\
  neu:
    file: neu.txt
    outlet: Hafenblatt
    lang: de
    published: 2025-06-02
"""
ESTIMATE = """\
  - id: port
    metric: containers
    measure: shipped
    low: 21300
    by: port authority
    attribution: Nach Angaben der Hafenbehörde
    source: neu
    quote: mehr als 21.300 Container
    translation: more than 21,300 containers
"""


def test_a_mistake_made_and_mended_again_and_again_is_told_each_time(site, context):
    (site.seeds / "neu.txt").write_text(GERMAN, "utf-8")
    content = site.estimates.read_text("utf-8")
    content = content.replace("\noriginators:\n", f"\noriginators:\n{ORIGINATOR}")
    right = content.replace("sources:\n", f"sources:\n{SOURCE}", 1).rstrip() + f"\n{ESTIMATE}"
    site.estimates.write_text(right, "utf-8")
    visit = Visit(context, site).open()
    state, lists = visit.page.locator("p.state"), visit.page.get_by_label("Text to draft from")
    offered = lists.filter(visible=True)  # until a run ends, Streamlit keeps the last list, hidden

    for _ in range(3):
        expect(state).to_contain_text("1 warning")
        expect(offered).to_have_value("neu.txt: 1 open figure")
        site.estimates.write_text(
            right.replace(
                "    measure: shipped\n    low: 21300", "    mesure: shipped\n    low: 21300"
            ),
            "utf-8",
        )
        expect(state).to_contain_text("kept off the charts")
        expect(offered).to_have_value("neu.txt: 2 open figures")
        site.estimates.write_text(right, "utf-8")
        expect(visit.points("containers")).to_have_count(4)

    expect(lists).to_have_count(1)
    expect(lists).to_have_value("neu.txt: 1 open figure")
    visit.close()
