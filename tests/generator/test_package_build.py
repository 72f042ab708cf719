from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.model.companions import Companion, companions
from generator.model.service import Service
from generator.package import build as module
from generator.package.build import (
    Built,
    PackageError,
    build,
    companion_files,
    cran_comments,
    field,
    package,
    refuse_large,
    root_name,
    version_of,
    write_tree,
)
from generator.package.owner import Owner

ROOT = Path(__file__).parent.parent.parent

DESCRIPTION = """Package: claws
Version: 1.2.3
Authors@R: c(
    person("A"),
    person("B"))
License: Apache License (>= 2)
Config/claws/botocore: 1.44.5
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "inst").mkdir()
    (tmp_path / "inst/NOTICE").write_text("notice")
    (tmp_path / "DESCRIPTION").write_text(DESCRIPTION)
    return tmp_path


def test_a_companion_has_functions_pages_and_nothing_else(tiny: Service, root: Path) -> None:
    companion = Companion("claws.small", "Small Things", "small services", ("tiny",))
    files = {file.path: file.content.decode() for file in companion_files(companion, [tiny], root)}
    assert sorted(files) == [
        "DESCRIPTION",
        "NAMESPACE",
        "NEWS.md",
        "R/companion.R",
        "R/service-tiny.R",
        "inst/NOTICE",
        "man/claws.small-package.Rd",
        "man/tiny_list_things.Rd",
        "man/tiny_ping.Rd",
        "man/tiny_put_everything.Rd",
        "man/tiny_touch_label.Rd",
    ]
    assert files["inst/NOTICE"] == "notice"
    assert 'claws_invoke("tiny", "Ping", .params())' in files["R/service-tiny.R"]
    assert "export(tiny_ping)\n" in files["NAMESPACE"]
    assert "Title: Small Things Operations for 'claws'\n" in files["DESCRIPTION"]
    assert 'Authors@R: c(\n    person("A"),\n    person("B"))\n' in files["DESCRIPTION"]
    assert "claws (>= 1.2.3)\nConfig/claws/botocore: 1.44.5\n" in files["DESCRIPTION"]
    assert all(len(f"claws.small/{path}") <= 100 for path in files)


def test_a_companion_has_the_addresses_of_the_owner(
    tiny: Service, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = Owner("A", "B", "a@b.net", "https://b.net", "https://b.net/issues")
    monkeypatch.setattr("generator.package.build.read_owner", lambda: owner)
    companion = Companion("claws.small", "Small Things", "small services", ("tiny",))
    files = {file.path: file.content.decode() for file in companion_files(companion, [tiny], root)}
    fields = "\nURL: https://b.net\nBugReports: https://b.net/issues\nLicense: "
    assert fields in files["DESCRIPTION"]


def test_fields_and_versions_are_read_from_description(root: Path) -> None:
    assert field(DESCRIPTION, "License") == "License: Apache License (>= 2)"
    assert version_of(root) == "1.2.3"
    assert root_name(root) == "claws_1.2.3.tar.gz"
    with pytest.raises(PackageError, match="no field Nothing"):
        field(DESCRIPTION, "Nothing")


def test_a_tree_is_made_anew(tiny: Service, root: Path, tmp_path: Path) -> None:
    companion = Companion("claws.small", "Small Things", "small services", ("tiny",))
    folder = tmp_path / "dist/claws.small"
    folder.mkdir(parents=True)
    (folder / "old").write_text("")
    write_tree(folder, companion_files(companion, [tiny], root))
    assert not (folder / "old").exists()
    assert (folder / "man/tiny_ping.Rd").exists()


def test_a_package_that_cran_would_refuse_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "claws.small_1.tar.gz"
    file.write_bytes(b"x" * 3_000_001)
    with pytest.raises(PackageError, match=r"has 3\.000 MB and may have 3 MB"):
        refuse_large([Built("claws.small", file, 1, 1)])
    refuse_large([Built("claws", file, 1, 1)])
    file.write_bytes(b"x" * 3_000_000)
    refuse_large([Built("claws.small", file, 1, 1)])


def test_comments_for_cran_say_what_was_measured(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "claws_1.2.3.tar.gz"
    file.write_bytes(b"x" * 2_000_000)
    log = tmp_path / "claws.Rcheck/00check.log"
    log.parent.mkdir()
    log.write_text("* using R version 4.2.2 (2022-10-31)\n* checks\nStatus: 1 NOTE\n")
    models = root / "inst/models/endpoints/a.json.xz"
    models.parent.mkdir(parents=True)
    models.write_bytes(b"x" * 2_700_000)
    comments = cran_comments(root, [Built("claws", file, 439, 3200)])
    assert "| claws | 2.00 MB | 439 | 3200 | 1 NOTE (R 4.2.2) |" in comments
    assert "## Submission of claws 1.2.3" in comments
    assert "models of all services (2.7 MB)" in comments


def test_of_the_tests_only_those_of_r_go_into_the_source_package() -> None:
    ignored = [re.compile(line, re.I) for line in (ROOT / ".Rbuildignore").read_text().split()]
    top = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").iterdir()}
    kept = {path for path in top if not any(pattern.search(path) for pattern in ignored)}
    assert kept - {"tests/__pycache__"} == {"tests/testthat", "tests/testthat.R"}


def test_only_the_packages_that_are_named_are_built(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "build", lambda folder, dist, name: dist / name)
    monkeypatch.setattr(module, "refuse_large", lambda built: None)
    monkeypatch.setattr(module, "unlisted", lambda names: [])
    monkeypatch.setattr(module, "companion_files", lambda companion, services, root: [])
    monkeypatch.setattr(module, "place", lambda names: {c.name: [] for c in companions()})
    one, *others = [companion.name for companion in companions()]
    assert [b.name for b in package(root, tmp_path, [one])] == [one]
    assert [b.name for b in package(root, tmp_path, ["claws"])] == ["claws"]
    assert [b.name for b in package(root, tmp_path, [])] == ["claws", one, *others]


def test_a_service_in_no_package_is_written_down_before_anything_is_built(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "companions.toml"
    table.write_text("table")
    monkeypatch.setattr(module, "TABLE", table)
    monkeypatch.setattr(module, "build", lambda folder, dist, name: dist / name)
    monkeypatch.setattr(module, "refuse_large", lambda built: None)
    monkeypatch.setattr(module, "unlisted", lambda names: ["new"])
    monkeypatch.setattr(module, "listed", lambda text, names: f"{text} of {len(names) > 400}")
    package(root, tmp_path, ["claws"])
    assert table.read_text() == "table of True"


@pytest.mark.parametrize("status", [0, 1])
def test_a_build_gives_its_file_or_what_r_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    r = tmp_path / "bin/R"
    r.parent.mkdir()
    r.write_text(f'#!/bin/sh\necho "$@"\nexit {status}\n')
    r.chmod(0o755)
    monkeypatch.setenv("PATH", str(r.parent), prepend=":")
    source, dist = tmp_path / "claws.x", tmp_path / "absent/dist"
    if status == 0:
        for _ in range(2):
            assert build(source, dist, "claws.x_1.tar.gz") == dist / "claws.x_1.tar.gz"
    else:
        with pytest.raises(PackageError, match=f"claws.x failed:\nCMD build {source}\n$"):
            build(source, dist, "claws.x_1.tar.gz")
