"""The invented service rendered whole, and what the command says of itself, compared with files.

`make golden` rewrites them; the difference is what there is to review.
"""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from generator.cli import RUN, main
from generator.generate import Request, generate
from generator.update.change import KINDS, Change, Report, report_text

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
HELP = HERE / "help.txt"
REPORT = HERE / "report.txt"
FIXTURE = HERE.parent / "testthat" / "fixtures" / "tiny.json.xz"
"""The wire model of the invented service, which the R tests read."""


def _rendered(root: Path) -> dict[str, bytes]:
    """All files of a package that holds the invented service alone; models as plain JSON."""
    generate(Request(root=root, data=HERE / "data", pages="all"), lambda *_: None)
    return {
        path.relative_to(root).as_posix().removesuffix(".xz"): _plain(path)
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def _plain(path: Path) -> bytes:
    content = path.read_bytes()
    return lzma.decompress(content) if path.suffix == ".xz" else content


def test_the_invented_service_is_rendered_as_kept(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    rendered = _rendered(tmp_path)
    if request.config.getoption("--golden"):
        _rewrite(rendered)
    kept = {
        path.relative_to(GOLDEN).as_posix(): path.read_bytes()
        for path in GOLDEN.rglob("*")
        if path.is_file()
    }
    assert sorted(rendered) == sorted(kept)
    for path, content in rendered.items():
        assert content.decode() == kept[path].decode(), path


def test_the_r_tests_read_the_same_wire_model(tmp_path: Path) -> None:
    assert lzma.decompress(FIXTURE.read_bytes()) == _rendered(tmp_path)["inst/models/tiny.json"]


def test_the_command_says_of_itself_what_is_kept(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    for command in ([], *([name] for name in RUN)):
        with pytest.raises(SystemExit) as end:
            main([*command, "--help"])
        assert end.value.code == 0
    said = capsys.readouterr().out
    if request.config.getoption("--golden"):
        HELP.write_text(said, "utf-8")
    assert said == HELP.read_text("utf-8")


def test_a_report_tells_every_kind_of_change_as_is_kept(request: pytest.FixtureRequest) -> None:
    changes = (Change(kind, "tiny", f"tiny_{kind}") for kind in KINDS)
    said = report_text(Report("1.0.0", "1.0.1", tuple(changes)))
    if request.config.getoption("--golden"):
        REPORT.write_text(said, "utf-8")
    assert said == REPORT.read_text("utf-8")


def _rewrite(rendered: dict[str, bytes]) -> None:
    for path in sorted(GOLDEN.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    for name, content in rendered.items():
        (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / name).write_bytes(content)
    FIXTURE.write_bytes(lzma.compress(rendered["inst/models/tiny.json"], preset=6))
