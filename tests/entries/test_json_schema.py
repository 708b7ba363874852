"""The schema as editors use it, proved with check-jsonschema."""

import json
import subprocess
import sys

import pytest

from components import library
from components.entries import json_schema, reader
from components.entries.records import RECORDS
from components.entries.values import LANGUAGES
from tests.conftest import GOOD, HEAD, HOME

KEPT = HOME / "components" / "estimates.schema.json"
FULL = """\
title: Support
originators:
  Japan: {kind: government, written: [Tokio, Tokyo], short: JP}
  Defence Ministry: {kind: government, of: Japan, written: Verteidigungsministerium}
metrics:
  revenue:
    title: Revenue
    subtitle: In all
    unit: USD
    counted: {de: [Euro, Dollar], en: euro}
    measures:
      all: {title: in all, cumulative: true, hypothetical: false}
      arms: {title: for arms, part_of: all, per: month, counted: {de: Waffen}}
      more: and more
    headline: all
    scale: log
    connect: across
    reference: economy
  empty-so-far:
    title: Ships
    unit: ships
    measures: {made: made}
sources:
  kurier:
    file: kurier.txt
    outlet: Kurier
    title: Der Handel
    lang: de
    author: A. Schreiber
    url: https://example.org/der-handel?id=1
    archived: http://archive.example/2023/der-handel
    accessed: 2023-11-24
    original: der-handel.html
    published: 2023-10-24/2023-11-23
    dated_by: bis März
    because: The count runs to March.
    set_aside:
      - {quote: Etwa 300 Soldaten, reason: another war}
  day: {file: day.txt, outlet: D, lang: ko, published: 2024-05-13}
  month: {file: month.txt, outlet: D, lang: en, published: 2024-05}
  year: {file: year.txt, outlet: D, lang: en, published: 2024}
  about: {file: about.txt, outlet: D, lang: en, published: 2025-04~}
  until: {file: until.txt, outlet: D, lang: en, published: ../2025}
estimates:
  - id: tokyo
    metric: revenue
    measure: all
    low: 15800
    best: 15_900
    high: 5 billion
    approximate: true
    currency: EUR
    by: Japan
    via: [Kyodo, NHK]
    attribution: wie Tokio mitteilte
    basis: {how: [imagery, own count], quote: Satellitenbilder zeigen}
    source: kurier
    as_of: 2023-08/..
    as_of_quote: seit August 2023
    said: 2023-10-20
    said_quote: am 20. Oktober
    revises: osaka
    withdrawn: {source: day, quote: zog die Zahl zurück}
    derived_from: [osaka, kobe]
    derived_quote: rechnet man beides zusammen
    denied: true
    quote: rund 2,3 Milliarden Euro
    where: caption
    translation: about 2.3 billion euros
    note: A remark.
    restated:
      - {quote: Milliarden, where: headline, words: Milliarden, words_translated: billions, source: day, measure: arms}
      - {quote: "4,2 Millionen", best: 4.2 million}
      - {quote: halb, best: 0.5}
  - id: osaka
    metric: revenue
    measure: all
    best: 7
    currency: EUR
    by: [Japan, Defence Ministry]
    attribution: [wie Tokio mitteilte, das Ministerium]
    basis: {how: model, quote: Modelle}
    derived_from: kobe
    source: kurier
    quote: sieben Euro
  - id: kobe
    metric: revenue
    measure: all
    best: 8
    currency: EUR
    by: unnamed
    source: kurier
    quote: acht Euro
"""
MISTAKES = {
    "an unknown key": ("    by: South Korea\n", "    bye: South Korea\n"),
    "a missing key": ("    by: South Korea\n", ""),
    "a German number in words": ("low: 9400", "low: 9,4 Tausend"),
    "a number that German and English read differently": ("low: 9400", "low: 9,400"),
    "a number below zero": ("low: 9400", "low: -9400"),
    "a unit in the number": ("low: 9400", "low: 9400 containers"),
    "a German date": ("published: 2024-05-13", "published: 13.05.2024"),
    "a month that is none": ("published: 2024-05-13", "published: 2024-13-05"),
    "a date of a draft": ("published: 2024-05-13", "published: TODO"),
    "a language nobody reads": ("lang: de", "lang: german"),
    "a scale that is none": ("    unit: USD\n", "    unit: USD\n    scale: logarithmic\n"),
    "a place that is none": ("    low: 9400\n", "    low: 9400\n    where: title\n"),
    "a flag in words": ("    low: 9400\n", "    low: 9400\n    approximate: rather\n"),
    "an empty value": ("low: 9400", "low:"),
    "one where a list is due": ("    low: 9400\n", "    low: 9400\n    via: Yonhap\n"),
    "measures in a list": ("{shipped: shipped}", "[shipped]"),
    "no measures": ("{shipped: shipped}", "{}"),
    "a measure in a list": ("{shipped: shipped}", "{shipped: [shipped]}"),
    "an unknown key of a measure": ("{shipped: shipped}", "{shipped: {title: a, titel: b}}"),
    "a rate over no such time": ("{shipped: shipped}", "{shipped: {title: a, per: hour}}"),
    "nouns of a language that is none": (
        "{shipped: shipped}",
        "{shipped: {title: a, counted: {german: [Kiste]}}}",
    ),
    "an address that is none": ("lang: de", "lang: de\n    url: www.example.org"),
    "a month where a day is due": ("lang: de", "lang: de\n    accessed: 2024-05"),
    "a basis that is none": (
        "    low: 9400\n",
        "    low: 9400\n    basis: {how: guess, quote: a}\n",
    ),
    "a basis without its quote": ("    low: 9400\n", "    low: 9400\n    basis: {how: model}\n"),
    "an originator without a kind": ("metrics:\n", "originators: {Japan: {short: J}}\nmetrics:\n"),
    "an originator of a kind that is none": (
        "metrics:\n",
        "originators: {Japan: {kind: country}}\nmetrics:\n",
    ),
    "an estimate under a name": ("  - id: seoul\n", "  seoul:\n    id: seoul\n"),
    "an unknown section": ("title: Support\n", "titel: Support\n"),
}


@pytest.fixture
def validates(tmp_path):
    """The faults that check-jsonschema finds in each of these files, by their names."""

    def validate(**contents):
        paths = []
        for name, content in contents.items():
            paths.append(tmp_path / f"{name}.yaml")
            paths[-1].write_text(content, "utf-8")
        return faults(*paths)

    return validate


def check_jsonschema(*options):
    call = [sys.executable, "-m", "check_jsonschema", "-o", "json", *options]
    done = subprocess.run(call, capture_output=True, check=False)  # noqa: S603 (our own files)
    return json.loads(done.stdout)


def faults(*paths):
    report = check_jsonschema("--schemafile", KEPT, *paths)
    assert not report.get("parse_errors")
    paths_of = {path.stem: [] for path in paths}
    for error in report.get("errors", ()):
        paths_of[error["filename"].rpartition("/")[2].removesuffix(".yaml")].append(error["path"])
    return paths_of


def test_the_kept_copy_is_current():
    assert KEPT.read_text("utf-8") == json_schema.text(), "run: python -m components schema"


def test_the_schema_is_one_of_draft_07():
    assert check_jsonschema("--check-metaschema", KEPT)["status"] == "ok"
    assert json_schema.schema()["$schema"] == "http://json-schema.org/draft-07/schema#"
    for newer in ("$defs", "prefixItems", "unevaluatedProperties", "dependentRequired", "const"):
        assert f'"{newer}"' not in json_schema.text()


def test_the_projects_own_file_validates_and_names_the_schema():
    assert faults(library.DEFAULT) == {"estimates": []}
    first = library.DEFAULT.read_text("utf-8").partition("\n")[0]
    assert first == "# yaml-language-server: $schema=components/estimates.schema.json"


def test_every_field_and_every_way_to_write_it_validates(validates):
    for model in RECORDS:
        for key in model.model_fields:
            assert f"{key}:" in FULL
    assert validates(full=FULL, good=HEAD + GOOD, new=HEAD) == {"full": [], "good": [], "new": []}
    assert reader.read(FULL, "estimates.yaml").problems == []


def test_a_mistake_does_not_validate(validates):
    files = {}
    for name, (right, wrong) in MISTAKES.items():
        assert right in HEAD + GOOD, name
        files[name] = (HEAD + GOOD).replace(right, wrong, 1)
    paths_of = validates(**files)
    assert [name for name in MISTAKES if not paths_of[name]] == []


def test_the_faults_are_where_the_mistakes_are(validates):
    content = (HEAD + GOOD).replace("low: 9400", "low: 9.400 t").replace("lang: de", "lang: xx")
    assert sorted(validates(two=content)["two"]) == ["$.estimates[0].low", "$.sources.kurier.lang"]


def test_every_field_has_its_sentence():
    whole = json_schema.schema()
    for name, record in {"file": whole, **whole["definitions"]}.items():
        assert record["additionalProperties"] is False
        for key, field in (("", record), *record["properties"].items()):
            assert field["description"].endswith("."), f"{name} {key}"


def test_editors_offer_the_words_to_choose_from():
    records = json_schema.schema()["definitions"]
    offered = {
        (name, key): field["enum"]
        for name, record in records.items()
        for key, field in record["properties"].items()
        if "enum" in field
    }
    places = ["headline", "summary", "body", "caption"]
    assert offered.pop(("Originator", "kind"))[:3] == ["government", "military", "intelligence"]
    assert offered == {
        ("Metric", "scale"): ["linear", "log"],
        ("Metric", "connect"): ["originator", "publication", "across", "measure"],
        ("Measure", "per"): ["day", "week", "month", "year"],
        ("Source", "lang"): sorted(LANGUAGES),
        ("Estimate", "where"): places,
        ("Restatement", "where"): places,
    }
    one, several = records["Basis"]["properties"]["how"]["anyOf"]
    assert one["enum"] == several["items"]["enum"]
    assert one["enum"][-1] == "own count"
