"""What the command prints of two days, of two files, and of two git revisions."""

import json
import os
import subprocess

import pytest

from components.__main__ import main
from components.commands import changes as command
from tests.conftest import ARTICLE, GOOD, HEAD

LATER = """\
  later: {file: later.txt, outlet: Later Paper, lang: de, published: 2024-07}
estimates:
"""
MORE = """\
  - id: seoul-july
    metric: containers
    measure: shipped
    low: 9900
    by: South Korea
    revises: seoul
    source: later
    quote: mehr als 9.900 Container
"""
OLD = HEAD + GOOD
NEW = OLD.replace("estimates:\n", LATER) + MORE


@pytest.fixture
def folder(tmp_path):
    """A folder with a text, in one that no other test has."""
    (tmp_path / "below" / "seeds").mkdir(parents=True)
    (tmp_path / "below" / "seeds" / "kurier.txt").write_text(ARTICLE, "utf-8")
    return tmp_path / "below"


@pytest.fixture
def now(at, folder):
    (folder / "seeds" / "later.txt").write_text("Seoul nennt mehr als 9.900 Container.\n", "utf-8")
    return at(NEW)


def printed(capsys, *arguments, status=0):
    assert main(["changes", *arguments]) == status
    return capsys.readouterr()


def test_since_a_day_in_the_real_data(capsys):
    lines = printed(capsys, "--since", "2024-12-31").out.splitlines()
    assert lines[0] == "Published since 31 Dec 2024: 8 new"
    assert lines[1] == (
        "  new: containers: more than 15,800 containers, Open Source Centre and Reuters, "
        "about Apr 2025 (containers-osc-2025)"
    )
    assert lines[-1] == (
        "Corrections are not told by a day; for those compare with an older file: --against FILE"
    )


def test_since_a_day_a_figure_was_revised(capsys, now):
    assert printed(capsys, "--since", "2024-06-01", *now).out == (
        "Published since 1 Jun 2024: 1 new, 1 revised or withdrawn\n"
        "  revised: containers: more than 9,400 containers, South Korea, 13 May 2024; "
        "now more than 9,900 containers, Jul 2024 (seoul)\n"
        "  new: containers: more than 9,900 containers, South Korea, Jul 2024 (seoul-july)\n"
        "Corrections are not told by a day; for those compare with an older file: --against FILE\n"
    )


def test_against_a_file_beside_it(capsys, now, folder):
    (folder / "old.yaml").write_text(
        OLD.replace("Seoul", "S").replace("by: South", "by: S."), "utf-8"
    )
    assert printed(capsys, "--against", "old.yaml", *now).out == (
        "Published since old.yaml: 1 new, 1 revised or withdrawn\n"
        "  revised: containers: more than 9,400 containers, South Korea, 13 May 2024; "
        "now more than 9,900 containers, Jul 2024 (seoul)\n"
        "  new: containers: more than 9,900 containers, South Korea, Jul 2024 (seoul-july)\n"
        "Corrected since old.yaml: 1\n"
        "  seoul, originator: S. Korea → South Korea\n"
    )


def test_against_a_file_without_texts_those_of_today_prove_it(capsys, now, tmp_path_factory):
    old = tmp_path_factory.mktemp("kept") / "old.yaml"
    old.write_text(OLD, "utf-8")
    out = printed(capsys, "--against", str(old), *now).out
    assert "Corrected since" in out
    assert out.endswith(": nothing\n")
    assert not (old.parent / "seeds").exists()


def test_corrections_are_added_removed_and_kept_off(capsys, at, folder):
    (folder / "old.yaml").write_text(OLD, "utf-8")
    (folder / "other.yaml").write_text(HEAD, "utf-8")
    there = at(OLD)
    assert (
        "  seoul, added: more than 9,400 containers, South Korea, published 13 May 2024"
        in printed(capsys, "--against", "other.yaml", *there).out
    )
    assert (
        "  seoul, removed: more than 9,400"
        in printed(capsys, "--against", "old.yaml", *at(HEAD)).out
    )
    assert (
        "  seoul, kept off: more than 9,400"
        in printed(capsys, "--against", "old.yaml", *at(OLD.replace("9400", "9500"))).out
    )


def test_json_has_two_lists(capsys, now, folder):
    (folder / "old.yaml").write_text(OLD.replace("by: South", "by: S."), "utf-8")
    found = json.loads(printed(capsys, "--against", "old.yaml", "--json", *now).out)
    assert [*found] == ["since", "against", "published", "corrected"]
    assert found["against"] == "old.yaml"
    assert [(each["id"], each["what"], each["revised_by"]) for each in found["published"]] == [
        ("seoul", "revised", "seoul-july"),
        ("seoul-july", "new", None),
    ]
    assert found["published"][1]["value"] == "more than 9,900 containers"
    assert found["corrected"] == [
        {"id": "seoul", "what": "originator", "before": "S. Korea", "after": "South Korea"}
    ]
    since = json.loads(printed(capsys, "--since", "2024-08-01", "--json", *now).out)
    assert since == {"since": "2024-08-01", "against": None, "published": [], "corrected": []}


@pytest.fixture
def git(folder):
    """Run git in the folder above."""

    def run(*arguments):
        who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        return subprocess.run(  # noqa: S603 (our own words)
            ["git", "-C", str(folder.parent), *who, *arguments],  # noqa: S607 (the user's own git)
            check=True,
            capture_output=True,
        )

    return run


@pytest.fixture
def repository(now, folder, git):  # noqa: ARG001 (the file and its texts are there)
    """The folder as a git repository below its top, whose first revision has the older file and text."""
    (folder / "estimates.yaml").write_text(
        OLD.replace("9400", "9000").replace("9.400", "9.000"), "utf-8"
    )
    (folder / "seeds" / "kurier.txt").write_text(ARTICLE.replace("9.400", "9.000"), "utf-8")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "first")
    (folder / "estimates.yaml").write_text(NEW, "utf-8")
    (folder / "seeds" / "kurier.txt").write_text(ARTICLE, "utf-8")
    return folder.name


def test_against_a_git_revision_with_the_texts_of_then(capsys, repository):
    there = ["--estimates", "estimates.yaml"]
    lines = printed(
        capsys, "--against", f"HEAD:{repository}/estimates.yaml", *there
    ).out.splitlines()
    assert lines[0].endswith("1 new, 1 revised or withdrawn")
    assert "  seoul, value: more than 9,000 containers → more than 9,400 containers" in lines


def test_where_a_revision_has_no_text_those_of_today_prove_it(capsys, repository, git, folder):
    (folder / "estimates.yaml").write_text(OLD, "utf-8")
    (folder / "seeds" / "SHA256SUMS").write_text("", "utf-8")
    git("rm", "-r", "--quiet", "--cached", f"{repository}/seeds")
    (folder / "seeds" / "sub").mkdir()
    (folder / "seeds" / "sub" / "other.txt").write_text("no text of ours", "utf-8")
    git(
        "add",
        *(f"{repository}/{name}" for name in ("estimates.yaml", "seeds/SHA256SUMS", "seeds/sub")),
    )
    git("commit", "--quiet", "-m", "no text")
    (folder / "seeds" / "SHA256SUMS").unlink()
    (folder / "estimates.yaml").write_text(NEW, "utf-8")
    there = ["--estimates", "estimates.yaml"]
    out = printed(capsys, "--against", f"HEAD:{repository}/estimates.yaml", *there).out
    assert "1 new, 1 revised or withdrawn" in out
    assert out.endswith(": nothing\n")


def test_attributes_and_filters_of_the_repository_change_no_text(capsys, repository, git, folder):
    attributes = "seeds export-ignore\n*.txt export-ignore filter=broken\n*.yaml export-subst\n"
    (folder / ".gitattributes").write_text(attributes, "utf-8")
    git("add", f"{repository}/.gitattributes")
    git("commit", "--quiet", "-m", "attributes")
    git("config", "filter.broken.smudge", "false")
    git("config", "filter.broken.required", "true")
    named = f"HEAD:{repository}/estimates.yaml"
    lines = printed(capsys, "--against", named, "--estimates", "estimates.yaml").out.splitlines()
    assert "  seoul, value: more than 9,000 containers → more than 9,400 containers" in lines


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_in_a_revision_is_not_followed(capsys, repository, git, folder):
    (folder / "link.yaml").symlink_to("estimates.yaml")
    (folder / "seeds" / "link.txt").symlink_to(os.sep)
    git("add", ".")
    git("commit", "--quiet", "-m", "links")
    there = ["--estimates", "estimates.yaml"]
    err = printed(capsys, "--against", f"HEAD:{repository}/link.yaml", *there, status=2).err
    assert err.startswith(f"HEAD:{repository}/link.yaml is a link or submodule; name a file, or")
    out = printed(capsys, "--against", f"HEAD:{repository}/estimates.yaml", *there).out
    assert out.endswith(": nothing\n")


def test_a_submodule_is_no_folder_of_texts(capsys, repository, git, folder):
    (folder / "estimates.yaml").write_text(OLD, "utf-8")
    git("rm", "-r", "--quiet", "--cached", f"{repository}/seeds")
    head = git("rev-parse", "HEAD").stdout.decode().strip()
    git("update-index", "--add", "--cacheinfo", f"160000,{head},{repository}/seeds")
    git("add", f"{repository}/estimates.yaml")
    git("commit", "--quiet", "-m", "submodule")
    (folder / "estimates.yaml").write_text(NEW, "utf-8")
    there = ["--estimates", "estimates.yaml"]
    out = printed(capsys, "--against", f"HEAD:{repository}/estimates.yaml", *there).out
    assert out.endswith(": nothing\n")
    err = printed(capsys, "--against", f"HEAD:{repository}/seeds", *there, status=2).err
    assert "is a link or submodule" in err
    err = printed(capsys, "--against", f"HEAD:{repository}", *there, status=2).err
    assert err.startswith(f"HEAD:{repository} is a folder; name a file, or")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_not_read(capsys, now, folder):
    os.mkfifo(folder / "pipe.yaml")
    err = printed(capsys, "--against", "pipe.yaml", *now, status=2).err
    assert err.startswith("pipe.yaml is no plain file; name a file, or")


@pytest.mark.parametrize(
    ("named", "reason"),
    [
        ("HEAD:nothing.yaml", "revision HEAD has no file nothing.yaml; paths are relative to"),
        ("HEAD:", "HEAD: names nothing; name a file, or a git revision as HEAD~3:"),
        ("", "--against names nothing; name a file, or a git revision as HEAD~3:"),
        ("seeds", "seeds is a folder; name a file, or a git revision as HEAD~3:"),
        ("C:\\old.yaml", "C:\\old.yaml is not there; name a file, or"),
        ("c:old.yaml", "c:old.yaml is not there; name a file, or"),
        ("x" * 300, "xxx"),
        ("nobody:estimates.yaml", "git: there is no such revision"),
        ("--output=x:estimates.yaml", "git: there is no such revision"),
        ("HE\0AD:x", "git cannot be run"),
        (
            "gone.yaml",
            "gone.yaml is not there; name a file, or a git revision as HEAD~3:estimates.yaml",
        ),
        ("broken.yaml", "broken.yaml cannot be read: "),
    ],
)
@pytest.mark.usefixtures("repository")
def test_what_is_not_there_is_one_line(capsys, folder, named, reason):
    (folder / "broken.yaml").write_text("a: b: c", "utf-8")
    out = printed(capsys, f"--against={named}", "--estimates", "estimates.yaml", status=2)
    assert out.out == ""
    assert out.err.startswith(reason)
    assert out.err.count("\n") == 1
    assert not (folder / "x").exists()


def test_outside_a_repository_git_says_so(capsys, now, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", os.sep)
    monkeypatch.setenv("GIT_DIR", os.devnull)
    out = printed(capsys, "--against", "HEAD:estimates.yaml", *now, status=2)
    assert out.err.startswith("git: ")


def test_without_git_it_says_so(capsys, now, monkeypatch):
    monkeypatch.setenv("PATH", "")
    out = printed(capsys, "--against", "HEAD:estimates.yaml", *now, status=2)
    assert out.err == "git is not installed\n"


def test_a_file_that_cannot_be_read_is_told(capsys, at):
    out = printed(capsys, "--since", "2024-08-01", *at("a: b: c"), status=1)
    assert "[syntax]" in out.err
    assert out.out == ""


@pytest.mark.parametrize("arguments", [[], ["--since", "2024"], ["--since", "soon"]])
def test_a_wrong_call_ends_with_2(capsys, arguments):
    with pytest.raises(SystemExit) as end:
        main(["changes", *arguments])
    assert end.value.code == 2
    assert "error: " in capsys.readouterr().err


def test_a_text_that_a_repository_does_not_hold_is_named(repository, folder):  # noqa: ARG001 (it is there)
    with pytest.raises(Exception, match="0000 is missing in this repository"):
        list(command._contents(folder, ["0" * 40]))  # noqa: SLF001
