"""False claims, each of which check must answer; `python -m tests.claims` counts them by kind."""

import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import yaml

from components.entries import reader
from components.problems import Problem
from components.proof import checks, index
from components.texts.seeds import Seed
from tests.conftest import HOME

FILES = tuple(
    HOME / "tests" / "proof" / name
    for name in ("false_claims.yaml", "more_false_claims.yaml", "false_claims_with_twins.yaml")
)
TRUE = HOME / "tests" / "proof" / "true_claims.yaml"
SOFT = ("who and when", "words around")
"""The kinds that a warning answers."""
FILE_WIDE = ("text-unused", "uncounted-figure", "originators-missing", "text-unlocked")
"""Rules that would speak of a true claim, too."""


def cases(*paths: Path) -> list[dict]:
    """The claims of these files, else of all."""
    return [case for path in paths or FILES for case in yaml.safe_load(path.read_text("utf-8"))]


def as_file(case: Mapping) -> str:
    """The YAML of a file with the one estimate of a case, or two."""
    extra = case.get("extra") or {}
    metric = {
        "title": extra.get("mtitle", "Support"),
        "unit": extra.get("unit", "soldiers"),
        "measures": extra.get("measures", {"arrived": "arrived", "other": "other"}),
    }
    metric |= {key: extra[key] for key in ("subtitle", "counted") if key in extra}
    source = {
        "file": "text.txt",
        "outlet": extra.get("outlet", "Kurier"),
        "lang": case["lang"],
        "published": extra.get("published", "2025-04"),
    }
    source |= {key: extra[key] for key in ("dated_by", "because") if key in extra}
    estimate = {
        "id": "one",
        "metric": "support",
        "measure": "arrived",
        "by": "Seoul",
        "source": "text",
        "quote": case["quote"],
        **case["claim"],
    }
    twice = extra.get("twice")
    content = {
        "title": extra.get("top", "Support"),
        **({"originators": extra["originators"]} if "originators" in extra else {}),
        "metrics": {"support": metric},
        "sources": {"text": source},
        "estimates": [estimate, *([{**estimate, "id": "two", **twice}] if twice else [])],
    }
    return yaml.safe_dump(content, allow_unicode=True, sort_keys=False)


def true_cases() -> list[dict]:
    """The true claims, and the honest twins of false ones."""
    twins = [{**case, **case["honest"]} for case in cases() if "honest" in case]
    return twins + cases(TRUE)


def refusals(case: Mapping) -> list[Problem]:
    """What check says against a case, infos apart."""
    return [problem for problem in problems(case) if problem.level != "info"]


def problems(case: Mapping) -> list[Problem]:
    """What check finds in a case, rules apart that speak of the whole file."""
    parsed = reader.read(as_file(case), "estimates.yaml")
    proofs = index.ProofIndex(parsed, {"text.txt": Seed("text.txt", case["text"])})
    found = [*parsed.problems, *checks.check(proofs)]
    return [problem for problem in found if problem.rule not in FILE_WIDE]


def is_answered(case: Mapping) -> bool:
    """Whether check has an error for a case, or a warning where one is enough."""
    return any(
        problem.level == "error" or (problem.level == "warning" and case["kind"] in SOFT)
        for problem in problems(case)
    )


def counts() -> dict[str, tuple[int, int]]:
    """How many of the claims of each kind are answered, and how many there are."""
    every, right = Counter(), Counter()
    for case in cases():
        every[case["kind"]] += 1
        right[case["kind"]] += is_answered(case)
    return {kind: (right[kind], number) for kind, number in every.items()}


def main() -> None:
    """Print the counts by kind, and with -v each claim that passes."""
    if "-v" in sys.argv:
        for case in cases():
            if not is_answered(case):
                print(f"{case['kind']}: {case['why']}: {case['quote']!r} {case['claim']}")
    table = counts()
    for kind, (right, number) in table.items():
        print(f"{kind:32} {right:3} of {number:3}")
    total = [sum(column) for column in zip(*table.values(), strict=True)]
    print(f"{'all':32} {total[0]:3} of {total[1]:3}")
    honest = true_cases()
    print(
        f"{'true claims refused':32} {sum(map(bool, map(refusals, honest))):3} of {len(honest):3}"
    )


if __name__ == "__main__":
    main()
