"""The schema as editors use it, proved with check-jsonschema."""

import json
import subprocess
import sys

import pytest

from components import library
from components.entries import json_schema, reader
from components.entries.records import Estimate, Metric, Restatement, SetAside, Source
from tests.conftest import GOOD, HEAD, HOME

KEPT = HOME / "components" / "estimates.schema.json"
FULL = """\
title: Support
metrics:
  revenue:
    title: Revenue
    subtitle: In all
    unit: USD
    measures: {all: in all, arms: for arms}
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
    published: 2023-10-24/2023-11-23
    dated_by: bis März
    because: The count runs to March.
    set_aside:
      - {quote: Etwa 300 Soldaten, reason: another war}
  day: {file: day.txt, outlet: D, lang: en, published: 2024-05-13}
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
    source: kurier
    as_of: 2023-08/..
    quote: rund 2,3 Milliarden Euro
    where: caption
    translation: about 2.3 billion euros
    note: A remark.
    restated:
      - {quote: Milliarden, where: headline, words: Milliarden, source: day, measure: arms}
      - {quote: "4,2 Millionen", best: 4.2 million}
      - {quote: halb, best: 0.5}
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
    for model in (Metric, Source, SetAside, Estimate, Restatement):
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
    content = (HEAD + GOOD).replace("low: 9400", "low: 9.400 t").replace("lang: de", "lang: fr")
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
    assert offered == {
        ("Metric", "scale"): ["linear", "log"],
        ("Metric", "connect"): ["measure", "across"],
        ("Source", "lang"): ["de", "en"],
        ("Estimate", "where"): ["headline", "summary", "body", "caption"],
        ("Restatement", "where"): ["headline", "summary", "body", "caption"],
    }
