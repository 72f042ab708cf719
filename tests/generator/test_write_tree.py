from __future__ import annotations

import errno
import lzma
from pathlib import Path

import pytest

from generator.file import MANIFEST, File
from generator.write.tree import Changes, WriteError, compare, compress, read, remove, write


def files(**content: str) -> dict[str, File]:
    paths = {name.replace("__", "/").replace("_", "."): text for name, text in content.items()}
    return {path: File(path, text.encode()) for path, text in paths.items()}


def test_a_file_is_written_where_it_belongs(tmp_path: Path) -> None:
    places = files(inst__docs__b_json="b", man__a_Rd="text")
    assert write(tmp_path, places, []) == Changes(["inst/docs/b.json", "man/a.Rd"], [])
    assert (tmp_path / "inst/docs/b.json").read_text() == "b"
    assert (tmp_path / "man/a.Rd").read_text() == "text"


def test_a_file_that_is_gone_already_is_removed(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("b")
    remove(tmp_path, ["a", "b"])
    assert not (tmp_path / "b").exists()


def test_an_equal_file_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, files(a_xz="text"), [])
    before = (tmp_path / "a.xz").stat()
    assert not write(tmp_path, files(a_xz="text"), [])
    assert (tmp_path / "a.xz").stat().st_mtime_ns == before.st_mtime_ns


def test_compressed_files_are_compared_by_content(tmp_path: Path) -> None:
    (tmp_path / "a.xz").write_bytes(lzma.compress(b"text", preset=0))
    assert not compare(tmp_path, files(a_xz="text"), [])
    assert compare(tmp_path, files(a_xz="other"), []).written == ["a.xz"]


def test_text_is_compressed_well_and_read_back() -> None:
    text = " ".join(str(number) for number in range(20_000)).encode()
    assert lzma.decompress(compress(text)) == text
    assert len(compress(text)) < len(lzma.compress(text, preset=6))


def test_a_damaged_compressed_file_is_written_again(tmp_path: Path) -> None:
    (tmp_path / "a.xz").write_bytes(b"\xfd7zXZ\x00 and then nothing")
    assert write(tmp_path, files(a_xz="text"), []).written == ["a.xz"]
    assert read(tmp_path / "a.xz") == b"text"


def test_stale_files_are_removed_unless_they_are_made_again(tmp_path: Path) -> None:
    (tmp_path / "old").touch()
    (tmp_path / "new").write_text("text")
    changes = write(tmp_path, files(new="text"), ["old", "new", "gone"])
    assert changes == Changes([], ["old"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new"]


def test_comparing_touches_nothing(tmp_path: Path) -> None:
    (tmp_path / "old").touch()
    changes = compare(tmp_path, files(new="text"), ["old"])
    assert changes == Changes(["new"], ["old"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old"]


def test_an_interrupted_write_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("old")

    def interrupt(path: Path, target: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path, files(a="new"), [])
    assert (tmp_path / "a").read_text() == "old"


def test_the_manifest_is_there_before_what_it_lists_and_after_what_it_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").touch()
    done: list[str] = []
    put, take = Path.replace, Path.unlink

    def replace(path: Path, target: Path) -> Path:
        done.append(target.name)
        return put(path, target)

    def unlink(path: Path, missing_ok: bool = False) -> None:
        done.append(path.name)
        take(path, missing_ok)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(Path, "unlink", unlink)
    made = {**files(NAMESPACE="a", man__a_Rd="b"), MANIFEST: File(MANIFEST, b"c")}
    write(tmp_path, made, ["gone"])
    assert done[:4] == ["gone", "manifest.json", "NAMESPACE", "a.Rd"]


@pytest.mark.parametrize("after", [b"\n", b"text", lzma.compress(b"more")])
def test_bytes_after_a_compressed_file_are_damage(tmp_path: Path, after: bytes) -> None:
    (tmp_path / "a.xz").write_bytes(compress(b"text") + after)
    assert read(tmp_path / "a.xz") is None
    assert compare(tmp_path, files(a_xz="text"), []).written == ["a.xz"]
    (tmp_path / "a.xz").write_bytes(compress(b"text")[:-1])
    assert read(tmp_path / "a.xz") is None


def test_a_full_disk_leaves_the_tree_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "gone").touch()
    write_bytes = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if path.name == ".z.new":
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        return write_bytes(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(WriteError, match=r"\.z\.new: No space left on device"):
        write(tmp_path, files(a="new", b__c="new", z="new"), ["gone"])
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "gone"]
    assert (tmp_path / "a").read_text() == "old"


def test_a_folder_or_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with pytest.raises(WriteError, match="b: there is a folder where a file belongs"):
        write(tmp_path, files(a="new", b="new"), [])
    assert [path.name for path in tmp_path.iterdir()] == ["b"]
    (tmp_path / "file").touch()
    with pytest.raises(WriteError, match="file: there is a file where a folder belongs"):
        write(tmp_path / "file", files(a="new"), [])


def test_what_a_killed_run_left_is_swept_up(tmp_path: Path) -> None:
    (tmp_path / "man").mkdir()
    (tmp_path / "man/.x.Rd.new").touch()
    (tmp_path / ".NAMESPACE.new").touch()
    write(tmp_path, {}, [])
    assert [path.name for path in tmp_path.rglob("*")] == ["man"]
