from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from generator.cli import main
from generator.package.release import (
    ReleaseError,
    obstacles,
    plan,
    read_version,
    release,
    runner,
    uploads,
)
from generator.update.version import read_release

OWNER = 'given = "Ann"\nfamily = "Lee"\nemail = "ann@example.com"\nurl = "u"\nbug_reports = "b"\n'
NEWS = "# claws 0.2.0\n\n* A change.\n\n# claws 0.1.0\n\n* An older one.\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    texts = {
        "DESCRIPTION": "Package: claws\nVersion: 0.2.0\nConfig/claws/botocore: 1.0.3\n",
        "NEWS.md": NEWS,
        "generator/owner.toml": OWNER,
        "generator/release.toml": 'version = "0.1.0"\nbotocore = "1.0.0"\nlevel = "minor"\n',
    }
    for path, text in texts.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    for command in ("init -qb main", "add -A", "commit -qm Begin"):
        subprocess.run(["git", *IDENTITY, *command.split()], cwd=tmp_path, check=True)
    return tmp_path


IDENTITY = ("-c", "user.name=Ann", "-c", "user.email=ann@example.com")


def identified(root: Path, log: list[str], failing: str = "") -> Callable[[Sequence[str]], str]:
    """Runs git as somebody, and writes down what else is to run."""
    run = runner(root)

    def step(command: Sequence[str]) -> str:
        line = " ".join(command)
        log.append(line)
        if line == failing:
            raise subprocess.CalledProcessError(2, command, output="1 failed")
        return run(["git", *IDENTITY, *command[1:]]) if command[0] == "git" else ""

    return step


def test_a_release_is_checked_written_down_and_tagged(root: Path) -> None:
    log: list[str] = []
    release(root, identified(root, log), log.append)
    assert log.index("make test") < log.index("make check-packages") < len(log) - 2
    released = read_release((root / "generator/release.toml").read_text())
    assert (released.version, released.botocore, released.level.name) == ("0.2.0", "1.0.3", "NONE")
    run = runner(root)
    assert run(["git", "tag", "--list"]) == "v0.2.0"
    assert run(["git", "log", "-1", "--format=%s"]) == "Release 0.2.0"
    assert run(["git", "status", "--porcelain"]) == ""
    assert any("v0.2.0 exists" in said for said in obstacles(root, run))


def test_a_check_that_fails_ends_it_before_anything_is_written(root: Path) -> None:
    with pytest.raises(ReleaseError, match="make test failed:\n1 failed"):
        release(root, identified(root, [], failing="make test"), print)
    assert runner(root)(["git", "log", "--format=%s"]) == "Begin"


def test_a_command_that_fails_is_told(root: Path) -> None:
    assert runner(root)(["echo", "a"]) == "a"
    with pytest.raises(subprocess.CalledProcessError):
        runner(root)(["false"])


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("NEWS.md", "# claws 0.1.0\n\n* x\n", "first heading"),
        ("NEWS.md", "# claws 0.2.0\n\n# claws 0.1.0\n\n* x\n", "no change"),
        ("generator/owner.toml", OWNER.replace("Lee", ""), "lacks family"),
        (
            "DESCRIPTION",
            "Package: claws\nVersion: 0.1.0\nConfig/claws/botocore: 1.0.3\n",
            "released was 0.1.0",
        ),
    ],
)
def test_what_stands_against_a_release_is_said(root: Path, path: str, text: str, said: str) -> None:
    (root / path).write_text(text)
    found = obstacles(root, runner(root))
    assert any(said in sentence for sentence in found)
    assert "The working tree has changes: commit them." in found
    with pytest.raises(ReleaseError):
        release(root, runner(root), print)


def test_it_is_made_on_main(root: Path) -> None:
    subprocess.run(["git", "checkout", "-qb", "other"], cwd=root, check=True)
    assert obstacles(root, runner(root)) == ["A release is made on the branch main."]


def test_a_dry_run_tells_all_and_changes_nothing(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dist = root.parent / f"{root.name}-dist"
    dist.mkdir()
    (dist / "claws_0.2.0.tar.gz").write_bytes(b"x")
    assert main(["release", "--dry-run", "--root", str(root), "--dist", str(dist)]) == 0
    said = capsys.readouterr().out
    for line in [*plan(root), *uploads(dist, read_version(root))]:
        assert line in said
    assert "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881" in said
    assert runner(root)(["git", "status", "--porcelain"]) == ""
    assert runner(root)(["git", "tag"]) == ""


def test_packages_of_this_version_are_uploaded_claws_first(root: Path) -> None:
    version = read_version(root)
    dist = root.parent / f"{root.name}-dist"
    missing = [line for line in uploads(dist, version) if "not built yet" in line]
    assert missing[0] == "claws_0.2.0.tar.gz  not built yet: make check-packages"
    assert "claws.data_0.2.0.tar.gz  not built yet: make check-packages" in missing
    dist.mkdir()
    for name in ("claws.data_0.2.0", "claws_0.2.0", "claws_0.1.0"):
        (dist / f"{name}.tar.gz").write_bytes(b"x")
    files = [line.split()[0] for line in uploads(dist, version) if "sha256" in line]
    assert files == ["claws_0.2.0.tar.gz", "claws.data_0.2.0.tar.gz"]
