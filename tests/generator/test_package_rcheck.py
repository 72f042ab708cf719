from __future__ import annotations

import re
import resource
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.package.rcheck import ENVIRONMENT, check_package, check_status, refusals, results

LOG = "* using R version 4.2.2 (2022-10-31)\n* checks\nStatus: {}\n"


def checked(dist: Path, name: str, status: str, seconds: int) -> Path:
    file = dist / f"{name}_1.0.tar.gz"
    results(file).mkdir()
    (results(file) / "00check.log").write_text(LOG.format(status))
    (results(file) / "seconds.txt").write_text(f"{seconds}\n")
    return file


def test_a_check_is_told_with_version_and_time(tmp_path: Path) -> None:
    file = checked(tmp_path, "claws.small", "OK", 79)
    assert results(file) == tmp_path / "claws.small.Rcheck"
    assert check_status(results(file)) == "OK (R 4.2.2, 79 s of processor time)"


def test_a_check_that_did_not_run_or_end_is_named(tmp_path: Path) -> None:
    assert check_status(tmp_path) == "not run"
    (tmp_path / "00check.log").write_text("* using R version 4.2.2 (2022-10-31)\n")
    assert check_status(tmp_path) == "broken off (R 4.2.2)"


def test_findings_and_slow_checks_are_refused(tmp_path: Path) -> None:
    good = checked(tmp_path, "claws.good", "OK", 600)
    noted = checked(tmp_path, "claws.noted", "1 NOTE", 5)
    slow = checked(tmp_path, "claws.slow", "OK", 601)
    assert refusals([good]) == []
    first, second = refusals([good, noted, slow])
    assert first.startswith("claws.noted_1.0.tar.gz: 1 NOTE (R 4.2.2, 5 s of processor time); see ")
    assert second.endswith("OK (R 4.2.2, 601 s of processor time), and 600 s are the limit")


def test_r_is_asked_without_network_and_the_time_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    r = tmp_path / "bin/R"
    r.parent.mkdir()
    said = "echo a; echo b >&2"
    made = "mkdir claws.small.Rcheck; env > claws.small.Rcheck/env"
    r.write_text(f"#!/bin/sh\n{said}\n{made}\nexit 1\n")
    r.chmod(0o755)
    monkeypatch.setenv("PATH", str(r.parent), prepend=":")
    check_package(tmp_path / "claws.small_1.0.tar.gz")
    assert capfd.readouterr() == ("", "")
    environment = (tmp_path / "claws.small.Rcheck/env").read_text()
    assert all(f"{name}={value}\n" in environment for name, value in ENVIRONMENT.items())
    assert (tmp_path / "claws.small.Rcheck/seconds.txt").read_text() == "0\n"


def test_the_time_of_a_check_is_that_of_its_programs_in_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = iter([(10.0, 2.0), (70.0, 5.0)])

    def usage(who: int) -> SimpleNamespace:
        assert who == resource.RUSAGE_CHILDREN
        user, system = next(used)
        return SimpleNamespace(ru_utime=user, ru_stime=system)

    monkeypatch.setattr("generator.package.rcheck.resource.getrusage", usage)
    monkeypatch.setattr("generator.package.rcheck.subprocess.run", lambda *_, **__: None)
    check_package(tmp_path / "claws.small_1.0.tar.gz")
    assert (tmp_path / "claws.small.Rcheck/seconds.txt").read_text() == "63\n"


def test_the_makefile_checks_the_same_way() -> None:
    makefile = (Path(__file__).parents[2] / "Makefile").read_text()
    given = dict(re.findall(r"(_R_CHECK_\w+_)=(\S+)", makefile))
    assert given == dict(ENVIRONMENT)
