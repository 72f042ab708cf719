from __future__ import annotations

import argparse
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import botocore
import pytest

from generator import cli
from generator.cli import main, report_update, terminal_progress
from generator.package.build import Built, PackageError
from generator.package.rcheck import TIME, results
from generator.package.release import ReleaseError
from generator.read.source import ModelError
from generator.update.change import Change, Report
from generator.update.fetch import Release, download_pip, download_pip_sdist
from generator.update.order import Order
from generator.update.run import Outcome
from generator.write.tree import Changes, WriteError

DATA = str(Path(__file__).parent / "data")


def run(*arguments: str) -> int:
    return main([*arguments, "--data", DATA])


def test_generate_says_what_it_wrote_and_check_then_agrees(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("generate", "--root", str(tmp_path)) == 0
    assert capsys.readouterr().out == "11 files written, 0 removed\n"
    assert run("check", "--root", str(tmp_path)) == 0
    assert capsys.readouterr().out == ""


def test_a_check_lists_40_files_and_counts_the_rest(capsys: pytest.CaptureFixture[str]) -> None:
    paths = [f"{place:02}" for place in range(39)]
    assert cli.report_check(Changes(paths, ["a"])) == 1
    *lines, last = capsys.readouterr().out.splitlines()
    assert lines == [*(f"would write  {path}" for path in paths), "would remove a"]
    assert cli.report_check(Changes(paths, ["a", "b", "c"])) == 1
    assert capsys.readouterr().out.splitlines() == [*lines, "... and 2 more", last]


def test_check_fails_with_the_list_of_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("generate", "--root", str(tmp_path))
    (tmp_path / "NAMESPACE").unlink()
    capsys.readouterr()
    assert run("check", "--root", str(tmp_path)) == 1
    assert capsys.readouterr().out.splitlines()[0] == "would write  NAMESPACE"
    assert not (tmp_path / "NAMESPACE").exists()


def test_an_unusable_model_is_one_line_and_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "broken.json"
    model.write_text("{", "utf-8")
    assert main(["generate", "--model", str(model), "--root", str(tmp_path / "package")]) == 2
    errors = capsys.readouterr().err.splitlines()
    assert errors[0].startswith(f"generator: {model}: cannot be read")
    assert errors[1] == "generator: nothing was written"
    assert not (tmp_path / "package").exists()


def test_a_folder_and_a_file_cannot_both_be_the_source(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        main(["generate", "--data", DATA, "--model", "x.json", "--root", str(tmp_path)])


def test_progress_is_shown_on_a_terminal_and_wiped_at_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "20")
    show = terminal_progress()
    show(1, 10, "tiny")
    assert terminal.getvalue() == "\r 1/10 tiny         "
    terminal.truncate(0)
    terminal.seek(0)
    show(10, 10, "a-name-of-many-letters")
    assert terminal.getvalue() == "\r10/10 a-name-of-man\r" + " " * 19 + "\r"


def test_progress_is_silent_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    terminal_progress()(1, 2, "tiny")
    assert capsys.readouterr().err == ""


def test_diff_tells_what_changed_between_two_folders(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = tmp_path / "new"
    shutil.copytree(DATA, new)
    path = new / "tiny/2024-01-01/service-2.json"
    model = json.loads(path.read_text())
    del model["operations"]["Ping"]
    path.write_text(json.dumps(model))
    assert main(["diff", DATA, str(new)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "",
        "tiny",
        "! Operations removed",
        "    tiny_ping()",
    ]
    assert main(["diff", DATA, str(new), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["level"] == "breaking"


def test_update_stops_with_status_3_or_tells_what_it_wrote(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = Report("1.0.0", "1.0.1", (Change("operation_removed", "tiny", "tiny_ping"),), {"x": "y"})
    order = Order(tmp_path, tmp_path, download_pip, download_pip)
    assert report_update(Outcome(gone), order, tmp_path / "report") == 3
    stopped = capsys.readouterr().out
    assert "! Operations removed\n    tiny_ping()\n" in stopped
    assert stopped.splitlines()[-3:] == [
        "",
        "Stopped, and nothing was written: changes marked with ! break calls that were right.",
        "Run again with --accept-breaking to take them, with a new minor version.",
    ]
    assert not (tmp_path / "report").exists()
    done = Outcome(gone, "2.0.0", Changes(["NAMESPACE"], []))
    assert report_update(done, order, tmp_path / "report") == 0
    said = capsys.readouterr()
    assert "version 2.0.0\n1 files written, 0 removed\n" in said.out
    assert said.err == "generator: QUARANTINED x: y\n"
    assert json.loads((tmp_path / "report/changes.json").read_text())["level"] == "breaking"
    assert "QUARANTINED x: y\n" in (tmp_path / "report/changes.txt").read_text()
    assert (tmp_path / "report/changes.md").read_text().startswith("Version 2.0.0, botocore")
    later = Outcome(gone, "3.0.0", Changes(["NAMESPACE"], []))
    assert report_update(later, order, tmp_path / "report") == 0
    assert (tmp_path / "report/changes.md").read_text().startswith("Version 3.0.0, botocore")


def test_models_are_those_of_the_pinned_version(monkeypatch: pytest.MonkeyPatch) -> None:
    options = cli.parser().parse_args(["check"])
    monkeypatch.setattr(cli, "read_pin", lambda root: botocore.__version__)
    assert cli.request_of(options).data is None
    monkeypatch.setattr(cli, "read_pin", lambda root: "1.0.0")
    monkeypatch.setattr(cli, "resolve", lambda pin, *rest: Release(pin, Path("/models") / pin))
    request = cli.request_of(options)
    assert (request.data, request.version) == (Path("/models/1.0.0"), "1.0.0")


def test_only_a_check_of_all_packages_is_told_to_cran(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "DESCRIPTION").write_text("Package: claws\nVersion: 1.2.3\n")
    built = [Built("claws", tmp_path / "claws_1.2.3.tar.gz", 439, 3200)]
    built[0].file.write_bytes(b"x")
    monkeypatch.setattr(cli, "package", lambda *_: built)
    monkeypatch.setattr(cli, "check_package", checked_well)
    comments = tmp_path / "cran-comments.md"
    command = ["package", "--root", str(tmp_path), "--dist", str(tmp_path)]
    assert main(command) == 0
    assert main([*command, "--check", "--package", "claws"]) == 0
    assert not comments.exists()
    assert main([*command, "--check"]) == 0
    assert "| 3200 | OK (R 4.2.2, 5 s of processor time) |" in comments.read_text()
    assert "claws_1.2.3.tar.gz  OK" in capsys.readouterr().out


def checked_well(file: Path) -> None:
    results(file).mkdir(exist_ok=True)
    (results(file) / "00check.log").write_text("* using R version 4.2.2\nStatus: OK\n")
    (results(file) / TIME).write_text("5\n")


def test_a_root_that_cannot_be_written_is_one_line_and_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert run("generate", "--root", str(tmp_path / "file")) == 2
    said = capsys.readouterr().err
    assert said.startswith("generator: ")
    assert said.endswith("there is a file where a folder belongs\n")
    assert said.count("\n") == 1


def test_two_runs_at_once_end_in_the_same_tree_as_one(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "generator", "generate", "--pages", "all", "--data", DATA]
    roots = [tmp_path / "one", tmp_path / "both", tmp_path / "both"]
    runs = [subprocess.Popen([*command, "--root", root], stderr=subprocess.PIPE) for root in roots]
    assert [(process.communicate()[1], process.returncode) for process in runs] == [(b"", 0)] * 3
    trees = [
        {p.relative_to(root): p.read_bytes() for p in root.rglob("*") if p.is_file()}
        for root in roots[:2]
    ]
    assert trees[0] == trees[1]


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (
            ModelError("tiny: broken"),
            2,
            "generator: tiny: broken\ngenerator: nothing was written\n",
        ),
        (PackageError("too large"), 2, "generator: too large\n"),
        (WriteError("full"), 2, "generator: full\n"),
        (OSError(28, "No space left", "a/b"), 2, "generator: a/b: No space left\n"),
        (KeyboardInterrupt(), 130, "generator: interrupted\n"),
    ],
)
def test_whatever_ends_a_run_is_said_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    status: int,
    said: str,
) -> None:
    def fail(options: argparse.Namespace) -> int:
        raise error

    monkeypatch.setattr(cli, "RUN", {"check": fail})
    assert main(["check"]) == status
    assert capsys.readouterr().err == said


@pytest.mark.parametrize(
    ("given", "to", "accept", "dry"),
    [
        ([], None, False, False),
        (["--to", "1.2.3"], "1.2.3", False, False),
        (["--accept-breaking"], None, True, False),
        (["--dry-run"], None, False, True),
    ],
)
def test_options_of_update_are_its_order(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: list[str],
    to: str | None,
    accept: bool,
    dry: bool,
) -> None:
    orders = []

    def ordered(order: Order, progress: object) -> Outcome:
        orders.append(order)
        return Outcome(Report("1.0.0", "1.0.1", ()), "2.0.1", Changes(["a"], ["b", "c"]))

    monkeypatch.setattr(cli, "update", ordered)
    report = tmp_path / "below" / "report"
    assert main(["update", "--root", str(tmp_path), "--report", str(report), *given]) == 0
    assert orders == [Order(tmp_path, cli.CACHE, download_pip, download_pip_sdist, to, accept, dry)]
    would = "would be " if dry else ""
    told = [] if dry else [f"report in {report}"]
    assert capsys.readouterr().out.splitlines()[-2 - len(told) :] == [
        "version 2.0.1",
        f"1 files {would}written, 2 {would}removed",
        *told,
    ]
    assert report.exists() is not dry


@pytest.mark.parametrize("dry", [True, False])
def test_a_release_that_something_stands_against_ends_with_status_1(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    dry: bool,
) -> None:
    def refuse(*_: object) -> None:
        raise ReleaseError("NEWS.md is old")

    against: list[str] = []
    monkeypatch.setattr(cli, "obstacles", lambda *_: against)
    monkeypatch.setattr(cli, "plan", lambda *_: ["step"])
    monkeypatch.setattr(cli, "uploads", lambda *_: ["file"])
    monkeypatch.setattr(cli, "read_version", lambda *_: "1.2.3")
    monkeypatch.setattr(cli, "release", lambda *_: None)
    command = ["release", "--root", str(tmp_path), *(["--dry-run"] if dry else [])]
    assert main(command) == 0
    assert capsys.readouterr() == ("step\nfile\n" if dry else "file\n", "")
    against.append("NEWS.md is old")
    monkeypatch.setattr(cli, "release", refuse)
    assert main(command) == 1
    told = ("step\nfile\n", "against it: NEWS.md is old\n") if dry else ("", "NEWS.md is old\n")
    assert capsys.readouterr() == told


def test_packages_in_which_r_cmd_check_finds_something_end_with_status_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built = [Built("claws", tmp_path / "claws_1.2.3.tar.gz", 439, 3200)]
    built[0].file.write_bytes(b"x" * 1_250_000)
    monkeypatch.setattr(cli, "package", lambda *_: built)
    monkeypatch.setattr(cli, "check_package", checked_well)
    monkeypatch.setattr(cli, "refusals", lambda files: [f"{file.name}: no" for file in files])
    command = ["package", "--root", str(tmp_path), "--dist", str(tmp_path), "--package", "claws"]
    assert main(command) == 0
    line = "claws_1.2.3.tar.gz  1.2 MB, 439 services, 3200 pages\n"
    assert capsys.readouterr() == (line, "")
    assert main([*command, "--check"]) == 2
    assert capsys.readouterr().err == (
        "generator: R CMD check found something\nclaws_1.2.3.tar.gz: no\n"
    )


def test_a_command_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2
    assert "COMMAND" in capsys.readouterr().err
