"""The whole pipeline on small folders of models: what is written, kept, removed and refused."""

from __future__ import annotations

import copy
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import botocore
import pytest

from generator import generate as module
from generator.docs.search import SEARCH_PATH, read_search
from generator.file import MANIFEST
from generator.generate import Request, check, generate
from generator.read.source import ModelError, Source
from generator.write.tree import read
from tests.generator.killing import killed_after

COMMAND = "-m generator generate --pages all".split()

Folder = Callable[[dict[str, Any]], Path]


def quiet(done: int, total: int, name: str) -> None:
    """Progress that nobody watches."""


def named(model: dict[str, Any], name: str) -> dict[str, Any]:
    """A copy of a model under another name."""
    changed = copy.deepcopy(model)
    changed["metadata"].update(serviceAbbreviation=name, serviceFullName=name, serviceId=name)
    return changed


@pytest.fixture
def two(tiny_raw: dict[str, Any], data_folder: Folder) -> Path:
    return data_folder({"tiny": tiny_raw, "other-one": named(tiny_raw, "Other")})


def tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def test_every_service_has_a_model_a_constructor_and_an_index_page(
    tmp_path: Path, two: Path
) -> None:
    root = tmp_path / "package"
    generate(Request(root=root, data=two), quiet)
    assert sorted(tree(root)) == [
        "NAMESPACE",
        "R/service-constructors.R",
        "_pkgdown.yml",
        "generator/manifest.json",
        "inst/docs/other.json.xz",
        "inst/docs/tiny.json.xz",
        "inst/models/other.json.xz",
        "inst/models/rules.json",
        "inst/models/services.json",
        "inst/models/tiny.json.xz",
        "inst/search/operations.json.xz",
        "man/claws_config.Rd",
        "man/other.Rd",
        "man/tiny.Rd",
    ]
    index = json.loads((root / "inst/models/services.json").read_text())
    assert [(row["name"], row["botocore"]) for row in index] == [
        ("other", "other-one"),
        ("tiny", "tiny"),
    ]
    assert "export(other)\nexport(tiny)\n" in (root / "NAMESPACE").read_text()


def test_core_services_have_functions_and_a_page_for_each_operation(
    tmp_path: Path, two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "core_services", lambda: frozenset({"tiny"}))
    generate(Request(root=tmp_path / "package", data=two), quiet)
    made = tree(tmp_path / "package")
    pages = [path for path in made if path.startswith("man/tiny_")]
    assert len(pages) == 4
    assert "R/service-tiny.R" in made
    assert "R/service-other.R" not in made
    assert b"export(tiny_list_things)\n" in made["NAMESPACE"]


def test_pages_none_writes_no_pages_and_pages_all_writes_all(tmp_path: Path, two: Path) -> None:
    generate(Request(root=tmp_path / "none", data=two, pages="none"), quiet)
    generate(Request(root=tmp_path / "all", data=two, pages="all"), quiet)
    assert not [path for path in tree(tmp_path / "none") if path.startswith("man/")]
    assert len([path for path in tree(tmp_path / "all") if path.startswith("man/")]) == 11


def test_a_second_run_changes_nothing(tmp_path: Path, two: Path) -> None:
    request = Request(root=tmp_path / "package", data=two, pages="all")
    assert generate(request, quiet)
    before = {path: (request.root / path).stat().st_mtime_ns for path in tree(request.root)}
    assert not generate(request, quiet)
    assert not check(request, quiet)
    assert before == {path: (request.root / path).stat().st_mtime_ns for path in before}


def test_the_locale_and_the_hash_seed_do_not_matter(tmp_path: Path, two: Path) -> None:
    made = []
    for run, (locale, seed) in enumerate([("C", "1"), ("tr_TR.UTF-8", "2")]):
        root = tmp_path / str(run)
        subprocess.run(
            [sys.executable, *COMMAND, "--data", str(two), "--root", str(root)],
            env={**os.environ, "LC_ALL": locale, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        made.append(tree(root))
    assert made[0] == made[1]


def test_a_damaged_tree_is_told_by_a_run_for_one_service(tmp_path: Path, two: Path) -> None:
    root = tmp_path / "package"
    generate(Request(root=root, data=two), quiet)
    (root / "inst/models/other.json.xz").unlink()
    (root / "inst/models/services.json").write_text("[")
    with pytest.raises(ModelError, match=r"other\.json\.xz is missing: generate other-one, too"):
        generate(Request(root=root, data=two, services=("tiny",)), quiet)
    assert generate(Request(root=root, data=two), quiet)
    assert not check(Request(root=root, data=two), quiet)
    (root / MANIFEST).write_text("[")
    with pytest.raises(ModelError, match=r"manifest\.json is damaged: restore it"):
        generate(Request(root=root, data=two), quiet)


def test_check_lists_what_was_edited_and_what_is_stale(
    tmp_path: Path, two: Path, tiny_raw: dict[str, Any]
) -> None:
    request = Request(root=tmp_path / "package", data=two, pages="all")
    generate(request, quiet)
    page = request.root / "man/tiny_list_things.Rd"
    page.write_text(page.read_text() + "% edited\n")
    del tiny_raw["operations"]["Ping"]
    (two / "tiny/2024-01-01/service-2.json").write_text(json.dumps(tiny_raw), "utf-8")
    shutil.rmtree(two / "other-one")
    changes = check(request, quiet)
    assert "man/tiny_list_things.Rd" in changes.written
    assert changes.removed == [
        "R/service-other.R",
        "inst/docs/other.json.xz",
        "inst/models/other.json.xz",
        "man/other.Rd",
        "man/other_list_things.Rd",
        "man/other_ping.Rd",
        "man/other_put_everything.Rd",
        "man/other_touch_label.Rd",
        "man/tiny_ping.Rd",
    ]
    assert generate(request, quiet) == changes
    assert not check(request, quiet)


@pytest.mark.parametrize(("killed", "then"), [("less", "less"), ("more", "two")])
def test_a_run_that_was_killed_is_made_good_by_the_next(
    tmp_path: Path, two: Path, tiny_raw: dict[str, Any], killed: str, then: str
) -> None:
    folders = {"two": two, "less": tmp_path / "less", "more": tmp_path / "more"}
    shutil.copytree(two / "tiny", folders["less"] / "tiny")
    shutil.copytree(two, folders["more"])
    added = folders["more"] / "added" / "2024-01-01"
    added.mkdir(parents=True)
    (added / "service-2.json").write_text(json.dumps(named(tiny_raw, "Added")), "utf-8")
    right, first = tmp_path / "right", tmp_path / "first"
    request = Request(root=first, data=two, pages="all")
    generate(request, quiet)
    generate(replace(request, root=right, data=folders[then]), quiet)
    for count in itertools.count():
        asked = replace(request, root=tmp_path / str(count), data=folders[killed])
        shutil.copytree(first, asked.root)
        was_killed = killed_after(count, lambda: generate(asked, quiet))  # noqa: B023
        generate(replace(asked, data=folders[then]), quiet)
        assert tree(asked.root) == tree(right)
        if not was_killed:
            break
    assert count > 10


def test_pages_written_by_hand_are_never_touched(tmp_path: Path, two: Path) -> None:
    root = tmp_path / "package"
    (root / "man").mkdir(parents=True)
    (root / "man/mine.Rd").write_text("\\name{mine}\n")
    generate(Request(root=root, data=two), quiet)
    assert (root / "man/mine.Rd").read_text() == "\\name{mine}\n"


def test_a_run_for_one_service_leaves_the_others_as_they_are(
    tmp_path: Path, two: Path, tiny_raw: dict[str, Any], data_folder: Folder
) -> None:
    root = tmp_path / "package"
    generate(Request(root=root, data=two, pages="all"), quiet)
    before = tree(root)
    del tiny_raw["operations"]["Ping"]
    data_folder({"tiny": tiny_raw, "other-one": named(tiny_raw, "Other")})
    changes = generate(Request(root=root, data=two, pages="all", services=("tiny",)), quiet)
    assert changes.removed == ["man/tiny_ping.Rd"]
    assert changes.written == [
        "NAMESPACE",
        "R/service-tiny.R",
        "generator/manifest.json",
        "inst/docs/tiny.json.xz",
        "inst/models/tiny.json.xz",
        "inst/search/operations.json.xz",
        "man/tiny.Rd",
    ]
    after = tree(root)
    rows = read_search(read(root / SEARCH_PATH) or b"")
    assert [("ping" in row.operations) for row in rows] == [True, False]
    assert after["man/other_ping.Rd"] == before["man/other_ping.Rd"]
    assert b"export(other_ping)\n" in after["NAMESPACE"]
    assert b"export(tiny_ping)\n" not in after["NAMESPACE"]


def test_a_damaged_search_index_is_made_anew_by_a_whole_run_only(tmp_path: Path, two: Path) -> None:
    root = tmp_path / "package"
    generate(Request(root=root, data=two), quiet)
    whole = (root / SEARCH_PATH).read_bytes()
    (root / SEARCH_PATH).write_bytes(whole[:-1])
    with pytest.raises(ModelError, match="generate all services"):
        generate(Request(root=root, data=two, services=("tiny",)), quiet)
    generate(Request(root=root, data=two), quiet)
    assert (root / SEARCH_PATH).read_bytes() == whole


def test_a_model_from_a_file_joins_the_services_of_the_tree(
    tmp_path: Path, two: Path, tiny_raw: dict[str, Any]
) -> None:
    root = tmp_path / "package"
    generate(Request(root=root, data=two), quiet)
    preview = tmp_path / "preview.json"
    preview.write_text(json.dumps(named(tiny_raw, "Preview")), "utf-8")
    generate(Request(root=root, model=preview, pages="all"), quiet)
    names = [row["name"] for row in json.loads((root / "inst/models/services.json").read_text())]
    assert names == ["other", "preview", "tiny"]
    assert (root / "man/preview_ping.Rd").exists()


def test_progress_counts_every_service(tmp_path: Path, two: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    generate(Request(root=tmp_path / "package", data=two), lambda *step: seen.append(step))
    assert seen == [(1, 2, "other-one"), (2, 2, "tiny")]


def test_a_broken_model_leaves_the_tree_as_it_was(
    tmp_path: Path, two: Path, tiny_raw: dict[str, Any], data_folder: Folder
) -> None:
    request = Request(root=tmp_path / "package", data=two)
    generate(request, quiet)
    before = tree(request.root)
    changed = named(tiny_raw, "Other")
    del changed["operations"]["Ping"]
    del tiny_raw["shapes"]["Secret"]
    data_folder({"tiny": tiny_raw, "other-one": changed})
    with pytest.raises(ModelError, match='tiny: PutEverything refers to unknown shape "Secret"'):
        generate(request, quiet)
    assert tree(request.root) == before


def test_two_services_of_one_name_are_refused(
    tmp_path: Path, tiny_raw: dict[str, Any], data_folder: Folder
) -> None:
    data = data_folder({"tiny": tiny_raw, "twin": tiny_raw})
    with pytest.raises(ModelError, match=r"twin and tiny both make inst/models/tiny\.json\.xz"):
        generate(Request(root=tmp_path / "package", data=data), quiet)


def test_an_unknown_service_is_refused(tmp_path: Path, two: Path) -> None:
    for data, where in ((two, re.escape(str(two))), (None, "botocore")):
        with pytest.raises(ModelError, match=f"^nothere: there is no such service in {where}$"):
            generate(Request(root=tmp_path / "package", data=data, services=("nothere",)), quiet)


def test_botocores_version_stands_in_description(
    tmp_path: Path, two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "names_of", lambda request: ["tiny"])
    monkeypatch.setattr(module, "_sources", {(None, None): Source(two)})
    monkeypatch.setattr(botocore, "__version__", "9.9.9")
    root = tmp_path / "package"
    root.mkdir()
    (root / "DESCRIPTION").write_text("Package: x\nConfig/claws/botocore: 1.0.0\nEncoding: UTF-8\n")
    generate(Request(root=root), quiet)
    stamped = "Package: x\nConfig/claws/botocore: 9.9.9\nEncoding: UTF-8\n"
    assert (root / "DESCRIPTION").read_text() == stamped
    monkeypatch.setattr(botocore, "__version__", "9.9.10")
    for request in (Request(root=root, services=("tiny",)), Request(root=root, data=two)):
        generate(request, quiet)
        assert (root / "DESCRIPTION").read_text() == stamped
    generate(Request(root=tmp_path / "other"), quiet)
    assert not (tmp_path / "other/DESCRIPTION").exists()
