"""Data of any size for the benchmark: German texts, and estimates that quote them without a fault."""

import random
from pathlib import Path
from typing import NamedTuple

METRICS = ("shells", "shipments", "soldiers", "payments", "vehicles")
MEASURES = {"offered": "offered", "sent": "sent", "lost": "lost"}
WORDS = {
    "low": ("mehr als ", "more than "),
    "best": ("", ""),
    "high": ("bis zu ", "up to "),
    "about": ("etwa ", "about "),
}
LENGTH = 3000  # characters that a text has at least
FILLER = (
    "Nach Angaben aus Seoul und Kiew wurde die Lage an der Front weiter als angespannt beschrieben, "
    "während Beobachter in Moskau von einer anhaltenden Zusammenarbeit sprachen. "
)


class Claim(NamedTuple):
    number: int
    source: int
    metric: str
    measure: str
    kind: str
    value: int
    by: str

    @property
    def witness(self):
        return letters(self.number)

    @property
    def quote(self):
        value = f"{self.value:,}".replace(",", ".")
        return f"Quelle {self.witness} nannte {WORDS[self.kind][0]}{value} Stück der Lieferung"

    @property
    def entry(self):
        key = "best" if self.kind == "about" else self.kind
        said = f"{WORDS[self.kind][1]}{self.value:,}"
        lines = [
            f"id: {name(self.number)}",
            f"metric: {self.metric}",
            f"measure: {self.measure}",
            f"{key}: {self.value}",
            *(["approximate: true"] if self.kind == "about" else []),
            f"by: {self.by}",
            f"source: {text(self.source)}",
            f"quote: {self.quote}",
            f"translation: Source {self.witness} named {said} pieces of the delivery",
        ]
        return "  - " + "\n    ".join(lines) + "\n"


def letters(number):
    """A number as a capitalised word of four letters, so that it is not taken for a figure."""
    return "".join(chr(97 + number // 26**place % 26) for place in range(4)).title()


def name(number):
    return f"estimate-{number}"


def text(number):
    return f"text-{number}"


def claims(estimates, texts):
    """The estimates, in order, spread evenly over the texts; equal arguments give equal ones."""
    dice = random.Random(7)  # noqa: S311 (data, no secret)
    return [
        Claim(
            number,
            number * texts // estimates,
            dice.choice(METRICS),
            dice.choice(list(MEASURES)),
            dice.choice(list(WORDS)),
            dice.randrange(1000, 9_000_000),
            f"Originator {letters(dice.randrange(60))}",
        )
        for number in range(estimates)
    ]


def write(folder, estimates, texts):
    """Write estimates.yaml and seeds/ into the folder; return the path of the former."""
    made, dice = claims(estimates, texts), random.Random(11)  # noqa: S311 (data, no secret)
    (folder / "seeds").mkdir(parents=True, exist_ok=True)
    told = [[] for _ in range(texts)]
    for claim in made:
        told[claim.source].append(f"{claim.quote}. ")
    for number, sentences in enumerate(told):
        body = "".join(sentences)
        body += FILLER * max(0, -(-(LENGTH - len(body)) // len(FILLER)))
        (folder / "seeds" / f"{text(number)}.txt").write_text(body, "utf-8")
    path = Path(folder) / "estimates.yaml"
    path.write_text("".join([_head(dice, texts), *(claim.entry for claim in made)]), "utf-8")
    return path


def _head(dice, texts):
    measures = ", ".join(f"{key}: {words}" for key, words in MEASURES.items())
    parts = ["title: Generated\nmetrics:\n"]
    parts += [
        f"  {key}:\n    title: All {key}\n    unit: {key}\n    scale: log\n    measures: {{{measures}}}\n"
        for key in METRICS
    ]
    parts.append("sources:\n")
    for number in range(texts):
        day = f"{dice.randrange(2015, 2025)}-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
        outlet = f"Outlet {letters(number % 40)}"
        parts.append(
            f"  {text(number)}:\n    file: {text(number)}.txt\n    outlet: {outlet}\n"
            f"    lang: de\n    published: {day}\n"
        )
    return "".join([*parts, "estimates:\n"])
