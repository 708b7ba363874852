"""The ways in which editors save a file, by name."""

import os
import re
import subprocess


def in_place(path, content):
    path.write_text(content, "utf-8")


def by_renaming(path, content):
    draft = path.with_name(".estimates.yaml.swp")
    draft.write_text(content, "utf-8")
    draft.replace(path)


def by_sed(path, content):
    """Only the first line that differs is saved."""
    lines = zip(path.read_text("utf-8").splitlines(), content.splitlines(), strict=True)
    old, new = next(pair for pair in lines if pair[0] != pair[1])
    run = ["sed", "-E", "-i", f"0,/^{re.escape(old)}$/s//{new}/", str(path)]
    subprocess.run(run, check=True)  # noqa: S603


def with_backup(path, content):
    backup = path.with_name("estimates.yaml~")
    path.replace(backup)
    path.write_text(content, "utf-8")
    backup.unlink()


def by_renaming_synced(path, content):
    draft = path.with_name("draft")
    with draft.open("w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


WAYS = {
    "in place": in_place,
    "temp and rename": by_renaming,
    "sed -i": by_sed,
    "backup and write": with_backup,
    "fsync and rename": by_renaming_synced,
}
