"""How many sentences of each kind are read right: `python -m tests.reading`.

A sentence is right when its reading `ok` is stated by a figure of the sentence, none of the readings
`bad` is, and `ok: {}` leaves nothing open. A reading is a claim as estimates.yaml has it; `metric`
names what it is put under: percent, or a count where neither that nor a currency stands there.
"""

import sys
from collections import Counter
from pathlib import Path

import yaml

from components.texts.figures import Figure, read

CASES = Path(__file__).parent / "texts"
BOUNDS = ("low", "best", "high")
COUNTED = {"count"}


def sentences(*names):
    """All sentences of the files."""
    return [case for name in names for case in yaml.safe_load((CASES / name).read_text("utf-8"))]


def states(figure: Figure, claim: dict) -> bool:
    """Whether a figure proves a claim."""
    if figure.kind != "amount":
        return False
    if claim.get("metric") == "percent":
        fits = figure.unit_kind == "percent"
    else:
        fits = claim.get("currency") is not None or figure.unit_kind in COUNTED
    return (
        fits
        and all(getattr(figure, key) == claim.get(key) for key in BOUNDS)
        and bool(figure.values)
        and figure.approximate == claim.get("approximate", False)
        and figure.currency == claim.get("currency")
        and figure.denied == claim.get("denied", False)
    )


def proves(case: dict, claim: dict) -> bool:
    """Whether the sentence, or its quote, proves a claim."""
    text, quote = case["text"], case.get("quote", case["text"])
    start = text.index(quote)
    inside = [
        figure
        for figure in read(text, case["lang"])
        if start <= figure.outer_start and figure.outer_end <= start + len(quote)
    ]
    if words := claim.get("words"):
        return not any(
            figure.kind == "amount" and figure.text in words for figure in inside
        ) and any(
            figure.kind == "vague"
            and (words in text[figure.outer_start : figure.outer_end] or figure.text in words)
            for figure in inside
        )
    return any(states(figure, claim) for figure in inside)


def faults(case: dict) -> list[str]:
    """What is wrong with the reading of a sentence."""
    found = []
    ok = case["ok"]
    if ok and not proves(case, ok):
        found.append(f"not stated: {ok}")
    found += [f"not stated: {claim}" for claim in case.get("also", ()) if not proves(case, claim)]
    found += [f"stated: {claim}" for claim in case["bad"] if proves(case, claim)]
    if not ok and not case.get("ok_free"):
        found += [
            f"open: {figure.text}"
            for figure in read(case["text"], case["lang"])
            if not figure.by_rule
        ]
    return found


def shown(case: dict) -> bool:
    """Whether a text that hides a figure shows one that is open."""
    return any(not figure.by_rule for figure in read(case["text"], case["lang"]))


def main(names=("reading.yaml", "reading_more.yaml")) -> int:
    right, wrong = Counter(), []
    cases = sentences(*[name for name in names if (CASES / name).exists()])
    for case in cases:
        if found := faults(case):
            wrong.append(f"{case['lang']} {case['text']!r}: {'; '.join(found)}")
        else:
            right[case["kind"]] += 1
    for kind, count in sorted(Counter(case["kind"] for case in cases).items()):
        print(f"{right[kind]:4} of {count:4}  {kind}")
    print(f"{len(cases) - len(wrong):4} of {len(cases):4}  in all")
    if "-v" in sys.argv:
        print(*wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
