"""The library as it was known on an earlier day: what was published later is not in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.problems import by_place
from components.proof import checks, drift, index

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from components.entries.records import Estimate, ParsedFile, Source
    from components.library import Library
    from components.problems import Problem


def known_on(library: Library, day: date) -> Library:
    """The library without every source that had not certainly been published by `day`.

    The last day of a source's window decides. With a source go its text, its estimates, the
    restatements that it prints, their drift and counts; of problems and infos those stay that are
    found without the later texts too. Problems of entries that cannot be read go, as nobody knows of
    what day they are, and so do texts that no source dates.
    """
    known = _known_file(library.proofs.parsed, day)
    texts = {source.file for source in known.sources.values()}
    by_entry = {each.entry: each for each in known.estimates}
    proofs = _proofs_of(known, library.proofs, texts)
    faults = {*checks.check(proofs), *_in_known_entries(known)}
    return replace(
        library,
        sources=known.sources,
        estimates=tuple(
            by_entry[each.entry] for each in library.estimates if each.entry in by_entry
        ),
        seeds={file: seed for file, seed in library.seeds.items() if file in texts},
        problems=tuple(each for each in library.problems if each in faults),
        infos=tuple(each for each in library.infos if each in faults),
        drift=tuple(sorted(drift.drift(proofs), key=by_place)),
        coverage=tuple(proofs.coverage()),
        proofs=proofs,
        entries=known.entries,
    )


def _known_file(parsed: ParsedFile, day: date) -> ParsedFile:
    """What the file says of the sources that had been published by `day`."""
    sources = {key: each for key, each in parsed.sources.items() if _is_known(each, day)}
    estimates = [
        _without_later(each, sources) for each in parsed.estimates if each.source in sources
    ]
    return replace(parsed, sources=sources, estimates=estimates, entries=len(estimates))


def _proofs_of(known: ParsedFile, proofs: index.ProofIndex, texts: set[str]) -> index.ProofIndex:
    """The proofs of what was known, in those texts alone."""
    seeds = {file: seed for file, seed in proofs.seeds.items() if file in texts}
    return index.ProofIndex(known, seeds, proofs.texts, proofs.lock)


def _is_known(source: Source, day: date) -> bool:
    last = source.published.latest
    return last is not None and last <= day


def _without_later(estimate: Estimate, sources: Mapping[str, Source]) -> Estimate:
    """The estimate with those restatements alone, and that withdrawal, that a known source prints.

    Where one is left out, so is the note, which may speak of it.
    """
    restated = [each for each in estimate.restated if (each.source or estimate.source) in sources]
    back = estimate.withdrawn
    withdrawn = back if back and back.source in sources else None
    if len(restated) == len(estimate.restated) and withdrawn is back:
        return estimate
    return estimate.model_copy(update={"restated": restated, "withdrawn": withdrawn, "note": None})


def _in_known_entries(parsed: ParsedFile) -> Iterator[Problem]:
    """The reading faults of known entries, of metrics, and of the file as a whole."""
    records = (*parsed.sources.values(), *parsed.estimates)
    entries = {record.entry for record in records}
    for problem in parsed.problems:
        section = problem.entry.partition("/")[0]
        if problem.entry in entries or section not in ("sources", "estimates"):
            yield problem
