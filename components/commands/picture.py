"""The command `picture`: files for a briefing, one picture each, or a deck of them."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from components import dates, library
from components.commands.console import needs_docstrings, refuse
from components.problems import Hints, visible

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence
    from datetime import date

    from components.export.images import Picture
    from components.export.renderer import RenderError
    from components.export.slides import News
    from components.library import Library
    from components.table import Row

FORMS: Final = ("png", "svg", "pdf", "pptx")
"""The endings of what can be made."""
_ALL: Final = "all"


def run(options: argparse.Namespace) -> int:
    """Write what was asked for; 1 when the data has an error or no estimate, 2 for what cannot be written."""
    if mistake := _mistake(options):
        return refuse(mistake)
    found = library.read(options.estimates)
    for problem in found.problems:
        print(problem, file=sys.stderr)
    if not found.readable:
        return 1
    if options.metric not in (_ALL, *found.metrics):
        return refuse(_unknown(options.metric, found.metrics))
    news = _news(options, found)
    pictures = _pictures(options, found, news)
    if not pictures:
        return refuse("there is nothing to picture", 1) if options.metric == _ALL else 1
    try:
        reasons = _write(options, found, pictures, news)
    except OSError as reason:
        return refuse(str(reason))
    for reason in reasons:
        print(reason, file=sys.stderr)
    return 1 if found.errors or reasons else 0


def _mistake(options: argparse.Namespace) -> str:
    """What is wrong with the call; empty for nothing."""
    return _form(options)[1] or _wrong_days(options) or needs_docstrings("a picture")


def _form(options: argparse.Namespace) -> tuple[str, str]:
    """The form that is asked for, and what is wrong with the call, if anything."""
    if _is_folder(options.output):
        form = options.form or "png"
    elif options.form:
        return "", f"--form is for folders; {options.output} has its form in its ending"
    else:
        form = Path(options.output).suffix.lower().removeprefix(".")
        if form not in FORMS:
            return (
                "",
                f"{options.output}: write .png, .svg, .pdf or .pptx, or a folder such as out/",
            )
        if options.metric == _ALL and form != "pptx":
            return "", f"{options.output}: all metrics go into a .pptx or a folder such as out/"
    if form == "pptx" and options.size:
        return "", "--size is for .png, .svg and .pdf; a .pptx has slides"
    return form, ""


def _wrong_days(options: argparse.Namespace) -> str:
    """What is wrong with the days of the call; empty for nothing."""
    if options.known and options.known > dates.today():
        return "--known is for a day that has come: nobody knows what will be published by then"
    if options.since and options.known and options.since >= options.known:
        return "--since is for a day before that of --known"
    return ""


def _is_folder(output: str) -> bool:
    """Whether pictures go into a folder there; a link to one by the name of a picture is none."""
    if output.endswith(("/", os.sep)):
        return True
    is_link = os.path.islink(output)  # noqa: PTH114 (a Path raises for a name that is too long)
    is_picture = Path(output).suffix.lower().removeprefix(".") in FORMS
    return os.path.isdir(output) and not (is_link and is_picture)  # noqa: PTH112 (the same)


def _unknown(metric: str, known: Iterable[str]) -> str:
    near = Hints().nearest(metric, [*known, _ALL])
    hint = f"did you mean {near}?" if near else f"there are {', '.join([*known, _ALL])}"
    return f"no metric is named {metric!r}; {hint}"


def _rows(found: Library, day: date | None) -> list[Row]:
    from components import history, table

    return table.rows(history.known_on(found, day) if day else found)


def _news(options: argparse.Namespace, found: Library) -> News | None:
    """What came since the day asked for; None where none is."""
    if not options.since:
        return None
    from components.export.slides import News
    from components.findings import changes

    rows = _rows(found, options.known)
    return News(options.since, changes.published(_rows(found, options.since), rows))


def _pictures(options: argparse.Namespace, found: Library, news: News | None) -> list[Picture]:
    """What can be pictured of the metrics asked for; a line for each of which nothing can."""
    from components.export import images
    from components.findings import changes

    rows = _rows(found, options.known)
    known = options.known or dates.today()
    asked = found.metrics if options.metric == _ALL else (options.metric,)
    made = []
    for metric in asked:
        own = [row for row in rows if row.metric == metric]
        if images.can_show(own):
            style = {
                "theme": options.theme,
                "size": options.size or "slide",
                "grows": not options.size,
                **(changes.marks(*news, metric) if news else {}),
            }
            made.append(images.of(found, metric, own, known, **style))
        else:
            by = f" published by {dates.say_day(known)}" if options.known else ""
            print(f"{metric}: no estimate{by}", file=sys.stderr)
    return made


def _write(
    options: argparse.Namespace, found: Library, made: Sequence[Picture], news: News | None
) -> list[RenderError]:
    """Write each file and print its path when it is complete; returns why others cannot be drawn."""
    from components.export import files, slides
    from components.export.renderer import RenderError

    target, (form, _) = Path(options.output), _form(options)
    if _is_folder(options.output):
        files.make_folder(target)
        contents = {
            target / files.name(part, form): partial(_content, part, form, news)
            for picture in made
            for part in _parts(picture, form)
        }
    elif options.metric == _ALL:
        title = found.title or options.estimates.name
        contents = {target: lambda: slides.deck(made, title, news)}
    else:
        contents = {
            _numbered(target, part): partial(_content, part, form, news)
            for part in _parts(made[0], form)
        }
    reasons = []
    for path, content in contents.items():
        try:
            files.write(path, content())
        except RenderError as reason:
            reasons.append(reason)
        else:
            print(visible(str(path)))
    return reasons


def _content(picture: Picture, form: str, news: News | None) -> bytes:
    from components.export import files, slides

    return slides.deck([picture], news=news) if form == "pptx" else files.content(picture, form)


def _parts(picture: Picture, form: str) -> list[Picture]:
    """The pictures that become files; a deck has its parts as slides."""
    from components.export import images

    return [picture] if form == "pptx" else images.parts(picture)


def _numbered(target: Path, picture: Picture) -> Path:
    """The file of a part: `out.png`, `out-2.png` and so on."""
    return target if picture.part == 1 else target.with_stem(f"{target.stem}-{picture.part}")
