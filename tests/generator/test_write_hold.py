from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.write.hold import held, sweep, temporary


def in_another(action: object) -> int:
    """Run a function in a process of its own and give its status."""
    assert callable(action)
    process = os.fork()
    if process == 0:
        os._exit(int(action()))
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def is_free(folder: Path) -> bool:
    """Whether another process could hold a folder now."""
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def swept(folder: Path) -> bool:
    sweep(folder, ".new-")
    return False


def test_a_folder_is_held_by_one_alone(tmp_path: Path) -> None:
    with held(tmp_path / "absent" / "below"):
        assert in_another(lambda: is_free(tmp_path)) == 0
    assert in_another(lambda: is_free(tmp_path)) == 1


def test_a_temporary_folder_goes_with_its_run(tmp_path: Path) -> None:
    with temporary(tmp_path / "absent/below", ".new-"):
        pass
    with temporary(tmp_path / "cache", ".new-") as folder:
        (folder / "file").touch()
    assert list((tmp_path / "cache").iterdir()) == []
    with pytest.raises(KeyError), temporary(tmp_path / "cache", ".new-"):
        raise KeyError
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_temporary_folder_that_cannot_be_removed_stops_no_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    left = tmp_path / ".new-left"
    left.mkdir()
    monkeypatch.setattr(os, "rmdir", refuse)
    with temporary(tmp_path, ".new-") as folder:
        pass
    assert sorted(tmp_path.iterdir()) == sorted([folder, left])


def test_only_what_killed_runs_left_is_swept_up(tmp_path: Path) -> None:
    (tmp_path / ".new-left" / "below").mkdir(parents=True)
    (tmp_path / "other").mkdir()
    with temporary(tmp_path, ".new-") as folder:
        assert sorted(tmp_path.iterdir()) == sorted([folder, tmp_path / "other"])
        assert in_another(lambda: swept(tmp_path)) == 0
        assert folder.is_dir()
