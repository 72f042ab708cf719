from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from generator.cli import main, terminal_progress

DATA = str(Path(__file__).parent / "data")


def run(*arguments: str) -> int:
    return main([*arguments, "--data", DATA])


def test_generate_says_what_it_wrote_and_check_then_agrees(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("generate", "--root", str(tmp_path)) == 0
    assert capsys.readouterr().out == "6 files written, 0 removed\n"
    assert run("check", "--root", str(tmp_path)) == 0
    assert capsys.readouterr().out == ""


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
    show = terminal_progress()
    show(1, 2, "tiny")
    assert terminal.getvalue().startswith("\r1/2 tiny")
    show(2, 2, "other")
    assert terminal.getvalue().endswith(" \r")


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
    assert json.loads(capsys.readouterr().out)["level"] == "major"
