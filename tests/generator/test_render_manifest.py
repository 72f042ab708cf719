from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.file import MANIFEST
from generator.read.source import ModelError
from generator.render.manifest import Entry, Share, read_manifest, render_manifest

ROOT = Path(__file__).resolve().parent.parent.parent
MARK = re.compile(r"^[#%] Generated from botocore's ([\w.-]+) model by generator/\.")

PI = Share(Entry("pi", "pi", "performanceinsights", "AWS PI", "claws.x"), 2, (), ("man/pi.Rd",))
S3 = Share(Entry("s3", "s3", "s3", "S3", "claws"), 1, ("s3_x",), ("R/service-s3.R",))


def test_the_manifest_reads_back_as_it_was_written_in_order() -> None:
    assert read_manifest(render_manifest([S3, PI])) == [PI, S3]
    assert read_manifest(None) == []


@pytest.mark.parametrize("content", [b"[", b"{}1", b"[1]", b'[{"name": "a"}]', b"null"])
def test_a_damaged_manifest_is_told(content: bytes) -> None:
    with pytest.raises(ModelError, match=r"manifest\.json is damaged: restore it"):
        read_manifest(content)


def test_the_manifest_lists_what_the_package_has_of_its_services() -> None:
    """What it does not list would stay for ever, once its source is gone."""
    listed = {
        path: share.entry.botocore
        for share in read_manifest((ROOT / MANIFEST).read_bytes())
        for path in share.files
    }
    places = ("R/service-*.R", "man/*.Rd", "inst/models/**/*.xz", "inst/docs/*")
    owned = {
        path.relative_to(ROOT).as_posix(): path for place in places for path in ROOT.glob(place)
    }
    marks = {path: MARK.match(owned[path].open().readline()) for path in owned if path[0] in "Rm"}
    marked = {path: mark[1] for path, mark in marks.items() if mark}
    assert marked == {path: name for path, name in listed.items() if path[0] in "Rm"}
    assert {path for path in owned if path.startswith("inst/")} == set(listed) - set(marked)
