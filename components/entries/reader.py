"""The text of estimates.yaml as records that know their places, and the faults met on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping  # noqa: TC003 (pydantic reads the annotations)
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeVar

import yaml
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from components import dates
from components.problems import Level, Place, Problem, one_line

READING_RULES: Final = {
    "syntax": "The file must be YAML; nothing of it can be read until it is.",
    "shape": "A value must be of the kind its key asks for: a text, a list or a block of keys.",
    "unknown-key": "A key must be one of the table of fields.",
    "duplicate-key": "A key may stand only once in its block.",
    "duplicate-id": "An id may belong to one estimate only; the first one keeps it.",
    "missing-key": "A key that the table of fields marks as needed must be there, with a value.",
    "todo": "What a draft leaves as TODO must be filled in.",
    "not-a-number": "low, best and high must be numbers that can be read in one way only.",
    "not-a-date": "A date must be written in EDTF: a day, a month, a year or an interval.",
    "not-a-choice": "Where only certain words are allowed, the value must be one of them.",
}

_SCALES: Final = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_NUMBER: Final = re.compile(
    rf"(\d+(?:_\d+)*)(?:\.(\d+))?(?: +({'|'.join(_SCALES)}))?", re.ASCII | re.IGNORECASE
)
_GROUPED: Final = re.compile(r"\d{1,3}([.,'’\s]\d{3})+", re.ASCII)
_LARGEST: Final = 10**15  # beyond it, neighbouring whole numbers fall together in a browser
_HOW: Final = "write 15800, 15_800, 4.2 million or 5 billion"
_EDTF: Final = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?"  # for editors only
_MONEY: Final = re.compile(r"[A-Z]{3}")
_UNREADABLE: Final = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)
_FAR_TOO_DEEP: Final = 1000  # brackets; prose may hold stray ones, the composer may not
_LONGEST_NUMBER: Final = 40  # digits
_GROUP: Final = 3  # digits between two thousands separators
_NULLS: Final = frozenset(("", "~", "null", "Null", "NULL"))
_TAGS: Final = {
    yaml.ScalarNode: "tag:yaml.org,2002:str",
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}
_DEEPEST: Final = 20  # levels of nesting; the deepest that means anything here is 5


def _read_number(written: object) -> object:
    if not isinstance(written, str):
        return written
    found = _NUMBER.fullmatch(written.strip())
    if not found or (found[2] and len(found[2]) == _GROUP >= len(found[1])):
        raise PydanticCustomError("not-a-number", "{why}", {"why": _why_no_number(written.strip())})
    digits = f"{found[1].replace('_', '')}.{found[2] or 0}"
    if len(digits) > _LONGEST_NUMBER:
        raise PydanticCustomError("not-a-number", "{why}", {"why": _too_large(written)})
    value = Decimal(digits) * _SCALES.get((found[3] or "").lower(), 1)
    if value >= _LARGEST:
        raise PydanticCustomError("not-a-number", "{why}", {"why": _too_large(written)})
    return int(value) if value == int(value) else float(value)


def _too_large(written: str) -> str:
    return f"{one_line(written)} is larger than any figure can be drawn exactly; the limit is 10^15"


def _why_no_number(written: str) -> str:
    grouped = _GROUPED.fullmatch(written)
    if grouped:
        plain = re.sub(r"\D", "", written)
        return (
            f"{one_line(written)} can be read as {int(plain):,} or with a decimal sign; "
            f"write {plain} or {int(plain):_}"
        )
    if re.fullmatch(r"[-+]?\d+(\.\d+)?[eE][-+]?\d+", written):
        return f"{written} is in powers of ten; {_HOW}"
    if re.fullmatch(r"-\s*\d.*", written):
        return f"{one_line(written)} is below zero; a count or a sum of money is not"
    return f"{one_line(written)!r} is no number; {_HOW}"


def _read_window(written: object) -> dates.Window:
    if not isinstance(written, str):
        raise PydanticCustomError("shape", "is a date, not a {kind}", {"kind": _kind(written)})
    try:
        return dates.parse(written)
    except ValueError as reason:
        raise PydanticCustomError("not-a-date", "{why}", {"why": str(reason)}) from None


def _read_flag(written: object) -> object:
    if not isinstance(written, str):
        return written
    if written not in {"true", "false"}:
        why = f"is {one_line(written)!r}; write true or false"
        raise PydanticCustomError("not-a-choice", "{why}", {"why": why})
    return written == "true"


Number = Annotated[
    int | float,
    BeforeValidator(_read_number),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "number", "minimum": 0},
                {
                    "type": "string",
                    "pattern": r"^\d+(_\d+)*(\.\d+)?( +([Tt]housand|[MmBb]illion|[Tt]rillion))?$",
                },
            ]
        }
    ),
]
When = Annotated[
    dates.Window,
    PlainValidator(_read_window),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": rf"^{_EDTF}$|^({_EDTF}|\.\.)?/({_EDTF}|\.\.)?$"},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ]
        }
    ),
]
Flag = Annotated[bool, BeforeValidator(_read_flag)]
Text = Annotated[str, Field(min_length=1)]
Where = Literal["headline", "summary", "body", "caption"]


class Record(BaseModel):
    """One block of the file that knows where it and each of its values stand."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, use_attribute_docstrings=True, populate_by_name=True
    )
    if TYPE_CHECKING:
        _source_map: SourceMap
        _path: tuple[str | int, ...]

    def place(self, *path: str | int) -> Place:
        """Where the value behind the keys `path` stands; of a missing one, its block."""
        return self._source_map.place((*vars(self).get("_path", ()), *path))

    @property
    def entry(self) -> str:
        """The name of the entry that this record is or is part of, for `Problem.about`."""
        return self._source_map.entry

    @property
    def dropped(self) -> frozenset[str]:
        """The keys whose values could not be read; each has its Problem already."""
        return self._source_map.dropped


class Metric(Record):
    """One chart: something that can be counted, and the ways in which it is."""

    title: Text
    """Name of the chart and of its tile."""
    subtitle: Text | None = None
    """What is counted, in a few words under the title."""
    unit: Text
    """A plural noun such as containers, or an ISO 4217 code such as USD for money."""
    measures: dict[str, Text] = Field(min_length=1)
    """What exactly is counted: short names and the words to show. Only like is joined to like."""
    scale: Literal["linear", "log"] = "linear"
    """linear or log; log when the values differ by more than about a factor of ten."""
    connect: Literal["measure", "across"] = "measure"
    """measure joins points of one measure; across adds a hairline that joins unlike measures."""
    reference: Text | None = None
    """The id of an estimate to draw as a horizontal line for comparison."""

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code when this metric is money."""
        return self.unit if _MONEY.fullmatch(self.unit) else None


class SetAside(Record):
    """A passage whose numbers are no estimate of ours."""

    quote: Text
    """The passage, word for word as it stands in the text."""
    reason: Text
    """Why its numbers are not curated."""


class Source(Record):
    """One text in the folder seeds/: who printed it and when."""

    file: Text
    """Name of the text in the folder seeds/."""
    outlet: Text
    """Who printed it."""
    title: Text | None = None
    """The title as printed."""
    lang: Literal["de", "en"]
    """Language of the text, de or en; decides how 15.800 and 15,800 are read."""
    published: When
    """When it was published, in EDTF: a day, a month, a year or an interval; ~ for about."""
    dated_by: Text | None = None
    """The passage that the date rests on, word for word, when the text itself bears no date."""
    because: Text | None = None
    """One sentence: how the date follows from that passage."""
    set_aside: list[SetAside] = []
    """Numbers in this text that are no estimate of ours."""


class Claim(Record):
    """What one passage states: a value with its bounds, or words without a number."""

    low: Number | None = None
    """The lower bound: "more than X", "at least X", or the first of "X to Y"."""
    best: Number | None = None
    """The value as stated, without a bound: "X", or "about X" together with approximate."""
    high: Number | None = None
    """The upper bound: "up to X", "no more than X", or the second of "X to Y"."""
    approximate: Flag | None = None
    """true when the passage says about, around, nearly or the like."""
    words: Text | None = None
    """The words of a claim without a number, as they stand in the quote."""
    currency: Text | None = None
    """ISO 4217 code of the money as the passage states it, such as EUR."""
    measure: Text | None = None
    """Which of the metric's measures is counted."""
    quote: Text
    """The passage, word for word as it stands in the text, with number and qualifier."""
    where: Where = "body"
    """Where in the text it stands: headline, summary, body or caption."""
    translation: Text | None = None
    """The quote in English; leave it out for an English text."""

    def numbers(self) -> Iterator[tuple[str, int | float]]:
        """The bounds that are stated, as (key, value)."""
        for key in BOUNDS:
            value = getattr(self, key)
            if value is not None:
                yield key, value


class Restatement(Claim):
    """The same estimate at another place: no point of its own. What it leaves out is the same."""

    source: Text | None = None
    """The text it stands in, when that is another one."""


class Estimate(Claim):
    """One estimate: a value, who made it, and the passage that proves it."""

    id: Text
    """A name of your own for this estimate; no other may have it."""
    metric: Text
    """Which chart it belongs to."""
    measure: Text
    """Which of the metric's measures is counted."""
    by: Text
    """Who made the estimate (the originator), not who printed it."""
    via: list[Text] = []
    """Who passed it on before the outlet, nearest to the originator first."""
    source: Text
    """The text that the quote stands in."""
    as_of: When | None = None
    """The time that the figure is about, in EDTF, when the text says so."""
    note: Text | None = None
    """A remark for the reader."""
    restated: list[Restatement] = []
    """The same estimate elsewhere: further appearances of it, never further points."""

    def model_post_init(self, _context: object, /) -> None:
        """Let each restatement know its place in the block."""
        for number, again in enumerate(self.restated):
            _settle(again, _path=("restated", number))


def _settle(record: Record, **where: object) -> None:
    """Give a frozen record its place; pydantic's own private attributes would cost ten times the time."""
    vars(record).update(where)


BOUNDS: Final = ("low", "best", "high")
TODO: Final = "TODO"
"""Stands in a draft for what only its reader can say."""
EMPTY: Final = object()
"""Stands for a value that is not there, so that no field takes it."""
REFUSED: Final = object()
"""Stands for a value that has its Problem already."""
_R = TypeVar("_R", bound=Record)


@dataclass(slots=True)
class SourceMap:
    """A block of the file: its values as plain texts, lists and dicts, and where each stands."""

    entry: str
    file: str
    places: dict[tuple[str | int, ...], tuple[int, int]] = field(default_factory=dict)
    keys: dict[tuple[str | int, ...], tuple[int, int]] = field(default_factory=dict)
    dropped: frozenset[str] = frozenset()

    def place(self, path: tuple[str | int, ...]) -> Place:
        """Where the value at `path` stands, or the nearest block around it."""
        while path and path not in self.places:
            path = path[:-1]
        line, column = self.places[path]
        return Place(self.file, line, column)

    def key(self, path: tuple[str | int, ...]) -> Place:
        """Where the key at `path` stands."""
        if path not in self.keys:
            return self.place(path)
        line, column = self.keys[path]
        return Place(self.file, line, column)


@dataclass(slots=True)
class ParsedFile:
    """All that the file says. A declared name whose block is too broken to use has no record."""

    file: str = ""
    text: str = ""
    title: str = ""
    metrics: dict[str, Metric] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    estimates: list[Estimate] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    declared: dict[str, dict[str, Place]] = field(
        default_factory=lambda: {"metrics": {}, "sources": {}}
    )
    entries: int = 0
    readable: bool = True
    """False when nothing of the file could be read."""


def read(text: str, file: str) -> ParsedFile:
    """Read the text of estimates.yaml; `file` is the name that Problems give as their place."""
    parsed = ParsedFile(file, text)
    root = _compose(text, file, parsed.problems)
    if root is not None:
        _Reader(text, file, parsed).read(root)
    parsed.readable = root is not None
    return parsed


def _compose(text: str, file: str, problems: list[Problem]) -> yaml.Node | None:
    forbidden = _UNREADABLE.search(text)
    if forbidden:
        place = _place_of(text, forbidden.start(), file)
        message = f"the sign U+{ord(forbidden[0]):04X} cannot stand in a YAML file; remove it"
        problems.append(Problem(place, "syntax", message))
        return None
    deep = _too_deep(text)
    if deep is not None:
        message = f"more than {_DEEPEST} brackets are open here; no entry needs that"
        problems.append(Problem(_place_of(text, deep, file), "syntax", message))
        return None
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
        problems.append(Problem(place, "syntax", _say_syntax(error, text)))
        return None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        problems.append(Problem(Place(file), "syntax", one_line(f"cannot be read: {error}", 160)))
        return None
    if root is None:
        problems.append(
            Problem(
                Place(file), "shape", "the file is empty; it needs metrics, sources and estimates"
            )
        )
    elif not isinstance(root, yaml.MappingNode):
        message = "the file should be a block of keys: title, metrics, sources, estimates"
        problems.append(Problem(_node_place(root, file), "shape", message))
        return None
    return root


def _too_deep(text: str) -> int | None:
    """Offset at which flow brackets nest too deeply, counted without regard to quotes."""
    if text.count("[") + text.count("{") <= _DEEPEST:
        return None
    depth = 0
    for bracket in re.finditer(r"[\[\]{}\n]", text):
        sign = bracket[0]
        if sign == "\n":
            continue
        depth = depth + 1 if sign in "[{" else max(depth - 1, 0)
        if depth > _FAR_TOO_DEEP:
            return bracket.start()
    return None


_SYNTAX_HINTS: Final = (
    (
        "mapping values are not allowed",
        "a colon followed by a space is read as a new key; put the text in quotes or after >-",
    ),
    (
        "found character that cannot start any token",
        "a value cannot begin with this sign; put it in quotes, and indent with spaces, not tabs",
    ),
    ("found a tab character", "indent with spaces, not tabs"),
    (
        "did not find expected key",
        "the line does not fit the block around it: check the indentation and the quotes of the lines above",
    ),
    (
        "did not find expected '-' indicator",
        "the line does not fit the list around it: check its indentation",
    ),
    ("could not find expected ':'", "a key needs a colon and a space behind it"),
    (
        "found unexpected end of stream",
        "a quotation mark or a bracket is opened here and never closed",
    ),
    (
        "found undefined alias",
        "an asterisk at the start of a value refers to an anchor; put the text in quotes",
    ),
    (
        "found unknown escape character",
        "in double quotes a backslash starts an escape; use single quotes",
    ),
    (
        "did not find expected ',' or",
        "a bracket is not closed, or a comma is missing; put text with [ ] { } in quotes",
    ),
)


def _say_syntax(error: yaml.MarkedYAMLError, text: str) -> str:
    problem = error.problem or "cannot be read"
    mark = error.problem_mark
    line = text.splitlines()[mark.line : mark.line + 1] if mark else []
    stood = f"; there stands {one_line(line[0])!r}" if line and line[0].strip() else ""
    hint = next((hint for start, hint in _SYNTAX_HINTS if problem.startswith(start)), "")
    return f"{hint or problem}{stood}"


class _Loader(yaml.CSafeLoader):
    """Composes nodes without guessing types: every scalar stays the text that was written."""

    def resolve(self, kind: type[yaml.Node], _value: object, _implicit: object) -> str:
        """The same tag for all nodes of a kind; half of composing would go into guessing it."""
        return _TAGS[kind]


class _Reader:
    """Walks the composed nodes once and fills the notebook, one entry at a time."""

    def __init__(self, text: str, file: str, parsed: ParsedFile) -> None:
        self.text = text
        self.file = file
        self.parsed = parsed
        self.seen: set[int] = set()
        self.aliases: list[Place] | None = None

    def read(self, root: yaml.MappingNode) -> None:
        sections = {
            "title": self.read_title,
            "metrics": self.read_metrics,
            "sources": self.read_sources,
            "estimates": self.read_estimates,
        }
        done: dict[str, Place] = {}
        for key, value in root.value:
            name, place = key.value, _node_place(key, self.file)
            if not isinstance(name, str) or name not in sections:
                self.report(place, "unknown-key", _say_unknown(str(name), list(sections)))
            elif name in done:
                self.report(
                    place, "duplicate-key", f"{name} stands already in line {done[name].line}"
                )
            else:
                done[name] = place
                sections[name](value)
        for name in ("metrics", "sources", "estimates"):
            if name not in done:
                self.report(Place(self.file), "missing-key", f"{name} is missing")

    def report(
        self, place: Place, rule: str, message: str, entry: str = "", level: Level = "error"
    ) -> None:
        self.parsed.problems.append(Problem(place, rule, message, level, entry))

    def read_title(self, node: yaml.Node) -> None:
        if isinstance(node, yaml.ScalarNode):
            self.parsed.title = node.value.strip()
        else:
            self.report(
                _node_place(node, self.file),
                "shape",
                f"title is a text, not a {_kind_of_node(node)}",
            )

    def read_metrics(self, node: yaml.Node) -> None:
        for name, block, plain in self.named(node, "metrics"):
            metric = self.build(Metric, block, plain)
            if metric is not None:
                self.parsed.metrics[name] = metric

    def read_sources(self, node: yaml.Node) -> None:
        for name, block, plain in self.named(node, "sources"):
            source = self.build(Source, block, plain)
            if source is not None:
                self.parsed.sources[name] = source

    def read_estimates(self, node: yaml.Node) -> None:
        if _is_empty(node):
            return
        if not isinstance(node, yaml.SequenceNode):
            message = f"estimates is a list, each entry led by a dash, not a {_kind_of_node(node)}"
            self.report(_node_place(node, self.file), "shape", message)
            return
        taken: dict[str, Place] = {}
        for number, entry in enumerate(node.value):
            self.parsed.entries += 1
            block = SourceMap(f"estimates/{number}", self.file)
            estimate = self.build(Estimate, block, self.plain(entry, (), block))
            if estimate is not None and self.is_first(estimate, taken):
                self.parsed.estimates.append(estimate)

    def is_first(self, estimate: Estimate, taken: dict[str, Place]) -> bool:
        place = estimate.place("id")
        if estimate.id in taken:
            message = f"id {one_line(estimate.id)!r} is taken by the estimate in line {taken[estimate.id].line}"
            self.report(place, "duplicate-id", message, estimate.entry)
            return False
        taken[estimate.id] = place
        return True

    def named(self, node: yaml.Node, section: str) -> Iterator[tuple[str, SourceMap, object]]:
        """The entries of a section whose keys are names."""
        if _is_empty(node):
            return
        if not isinstance(node, yaml.MappingNode):
            message = f"{section} is a block of names, each with its keys below it, not a {_kind_of_node(node)}"
            self.report(_node_place(node, self.file), "shape", message)
            return
        declared = self.parsed.declared[section]
        for key, value in node.value:
            place = _node_place(key, self.file)
            if not isinstance(key, yaml.ScalarNode):
                self.report(
                    place, "shape", f"a name in {section} is a text, not a {_kind_of_node(key)}"
                )
            elif key.value in declared:
                message = f"{one_line(key.value)} stands already in line {declared[key.value].line}"
                self.report(place, "duplicate-key", message)
            else:
                declared[key.value] = place
                block = SourceMap(f"{section}/{key.value}", self.file)
                yield key.value, block, self.plain(value, (), block)

    def plain(self, node: yaml.Node, path: tuple[str | int, ...], block: SourceMap) -> object:
        """The node as text, list or dict; its places go into `block`."""
        block.places[path] = _line_and_column(node)
        if isinstance(node, yaml.ScalarNode):
            return EMPTY if not node.style and node.value in _NULLS else node.value
        refusal = self.refusal(node, path)
        if refusal:
            self.report(*refusal, block.entry)
            return REFUSED
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(item, (*path, n), block) for n, item in enumerate(node.value)]
        return self.mapping(node, path, block)

    def refusal(
        self, node: yaml.Node, path: tuple[str | int, ...]
    ) -> tuple[Place, str, str] | None:
        """Why a list or block is not read at all: it was read before, or lies too deep."""
        place = _node_place(node, self.file)
        if id(node) in self.seen:
            message = "aliases (*name) are not read here; write the value out"
            return self.next_alias(place), "shape", message
        self.seen.add(id(node))
        if len(path) > _DEEPEST:
            return place, "shape", "nested too deeply; no entry needs that"
        return None

    def mapping(
        self, node: yaml.MappingNode, path: tuple[str | int, ...], block: SourceMap
    ) -> dict[str, object]:
        values: dict[str, object] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                message = f"a key is a text, not a {_kind_of_node(key)}"
                self.report(_node_place(key, self.file), "shape", message, block.entry)
                continue
            name, here = key.value, (*path, key.value)
            if name in values:
                message = f"{one_line(name)} stands already in line {block.keys[here][0]}"
                self.report(_node_place(key, self.file), "duplicate-key", message, block.entry)
                continue
            block.keys[here] = _line_and_column(key)
            values[name] = self.plain(value, here, block)
        return values

    def next_alias(self, otherwise: Place) -> Place:
        """The place of the next alias in the file, which composed nodes no longer know."""
        if self.aliases is None:
            events = yaml.parse(self.text, Loader=yaml.CSafeLoader)
            marks = [event.start_mark for event in events if isinstance(event, yaml.AliasEvent)]
            self.aliases = [Place(self.file, mark.line + 1, mark.column + 1) for mark in marks]
        return self.aliases.pop(0) if self.aliases else otherwise

    def build(self, model: type[_R], block: SourceMap, plain: object) -> _R | None:
        """The record, without the values that could not be read; None when it cannot do so."""
        if not isinstance(plain, dict):
            name = model.__name__.lower()
            message = f"{_an(name)} is a block of keys, not {_a(plain)}"
            self.report(block.place(()), "shape", message, block.entry)
            return None
        for path in _todos(plain):
            self.report(block.place(path), "todo", _say_todo(model, path), block.entry)
        try:
            record = model.model_validate(plain)
        except ValidationError as faults:
            record = self.rebuild(model, block, plain, faults)
        if record is not None:
            _settle(record, _source_map=block)
            for again in getattr(record, "restated", getattr(record, "set_aside", ())):
                _settle(again, _source_map=block)
        return record

    def rebuild(
        self, model: type[_R], block: SourceMap, plain: dict[str, Any], faults: ValidationError
    ) -> _R | None:
        """Report each fault; try again without the keys it is about."""
        for place, rule, message in _tell(model, block, plain, faults):
            self.report(place, rule, message, block.entry)
        bad = {str(fault["loc"][0]) for fault in faults.errors() if fault["loc"]}
        block.dropped = frozenset(bad)
        try:
            return model.model_validate(
                {key: value for key, value in plain.items() if key not in bad}
            )
        except ValidationError:
            return None


def _tell(
    model: type[Record], block: SourceMap, plain: Mapping[str, Any], faults: ValidationError
) -> Iterator[tuple[Place, str, str]]:
    """Each fault that pydantic met as place, rule and message; one a place."""
    told = set()
    misspelt = _misspelt(model, faults)
    for fault in faults.errors(include_url=False):
        path = tuple(part for part in fault["loc"] if part in _steps(plain, fault["loc"]))
        if path in told and fault["type"] != "missing":
            continue
        told.add(path)
        name = one_line(str(path[-1] if path and isinstance(path[-1], str) else fault["loc"][-1]))
        kind = fault["type"]
        if kind == "missing":
            missing = str(fault["loc"][-1])
            if missing in misspelt:
                continue
            yield block.place(path), "missing-key", _say_missing(missing, model, path)
        elif kind == "extra_forbidden":
            yield block.key(path), "unknown-key", _say_unknown(name, _keys_at(model, path))
        elif fault["input"] is REFUSED or fault["input"] == TODO:
            continue
        elif fault["input"] is EMPTY:
            yield (
                block.place(path),
                "missing-key",
                f"{name} has no value; write one or remove the key",
            )
        elif kind in READING_RULES:
            yield block.place(path), kind, f"{name}: {fault['msg']}"
        elif kind == "literal_error":
            yield block.place(path), "not-a-choice", _say_choice(name, fault)
        else:
            yield block.place(path), "shape", _say_shape(name, fault)


def _misspelt(model: type[Record], faults: ValidationError) -> set[str]:
    """The keys that unknown ones were probably meant to be: one cause, one line."""
    unknown = [fault["loc"] for fault in faults.errors() if fault["type"] == "extra_forbidden"]
    return {near for path in unknown for near in _near(str(path[-1]), _keys_at(model, path))}


def _steps(plain: object, location: tuple[str | int, ...]) -> list[str | int]:
    """The parts of a pydantic location that are keys of the data, and not names of its types."""
    steps: list[str | int] = []
    for part in location:
        inner = isinstance(plain, dict) and part in plain
        if inner or (isinstance(plain, list) and isinstance(part, int)):
            plain = plain[part]  # type: ignore[index]
            steps.append(part)
    return steps


def _model_at(model: type[Record], path: tuple[str | int, ...]) -> type[Record]:
    inner = {"restated": Restatement, "set_aside": SetAside}
    for part in path[:-1]:
        model = inner.get(str(part), model)
    return model


def _keys_at(model: type[Record], path: tuple[str | int, ...]) -> list[str]:
    return list(_model_at(model, path).model_fields)


def _todos(plain: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Where a draft's TODO has not been filled in yet."""
    if plain == TODO:
        yield path
    items = (
        plain.items()
        if isinstance(plain, dict)
        else enumerate(plain)
        if isinstance(plain, list)
        else ()
    )
    for key, value in items:
        yield from _todos(value, (*path, key))


def _say_missing(key: str, model: type[Record], path: tuple[str | int, ...]) -> str:
    owner = {"restated": "restatement", "set_aside": "passage set aside"}.get(
        str(path[0]) if path else "", model.__name__.lower()
    )
    return f"{key} is missing; every {owner} needs it"


def _near(key: str, known: list[str]) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(key, known, 1)


def _say_unknown(key: str, known: list[str]) -> str:
    near = _near(key, known)
    if key == "<<":
        return "merge keys (<<) are not read here; write the keys out"
    return f"unknown key {one_line(key)!r}; " + (
        f"did you mean {near[0]}?" if near else f"the keys are {', '.join(known)}"
    )


def _say_todo(model: type[Record], path: tuple[str | int, ...]) -> str:
    """That a TODO is left, and what belongs there in the field's own words."""
    key = next(str(part) for part in reversed(path) if isinstance(part, str))
    field = _model_at(model, path).model_fields.get(key)
    sentence = (field.description or "").rstrip(".") if field else "write a text"
    start = sentence[:1].lower() if sentence[1:2].islower() else sentence[:1]
    return f"{one_line(key)} is still {TODO}: {start}{sentence[1:]}"


def _say_choice(name: str, fault: Any) -> str:
    choices = fault["ctx"]["expected"].replace("'", "")
    return f"{name} is {one_line(str(fault['input']))!r}; choose {choices}"


def _say_shape(name: str, fault: Any) -> str:
    wanted = {
        "string_type": "a text",
        "list_type": "a list",
        "dict_type": "a block of keys",
        "model_type": "a block of keys",
        "model_attributes_type": "a block of keys",
        "int_type": "a number",
        "float_type": "a number",
        "bool_type": "true or false",
        "string_too_short": "a text with something in it",
        "too_short": "a block with at least one name",
    }.get(fault["type"], "something else")
    return f"{name} should be {wanted}, not {_a(fault['input'])}"


def _a(value: object) -> str:
    if value is EMPTY or value in ("", {}, []):
        return "empty"
    return {dict: "a block of keys", list: "a list"}.get(
        type(value), f"the text {one_line(str(value))!r}"
    )


def _kind(value: object) -> str:
    return {dict: "block of keys", list: "list"}.get(type(value), "text")


def _an(name: str) -> str:
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _kind_of_node(node: yaml.Node) -> str:
    return {yaml.MappingNode: "block of keys", yaml.SequenceNode: "list"}.get(type(node), "text")


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and not node.style and not node.value


def _line_and_column(node: yaml.Node) -> tuple[int, int]:
    mark = node.start_mark
    return mark.line + 1, mark.column + 1


def _node_place(node: yaml.Node, file: str) -> Place:
    return Place(file, *_line_and_column(node))


def _place_of(text: str, offset: int, file: str) -> Place:
    before = text[:offset]
    return Place(file, before.count("\n") + 1, offset - before.rfind("\n"))
