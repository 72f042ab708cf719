"""Runs that are killed in the middle."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any


def killed_after(count: int, action: Callable[[], object]) -> bool:
    """Run something in a process that is killed once it has placed or removed `count` files."""
    process = os.fork()
    if process == 0:
        left = [count]

        def or_die(kept: Callable[..., Any]) -> Callable[..., Any]:
            def do(path: Path, *rest: Any, **how: Any) -> Any:
                if path.exists() and left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                left[0] -= path.exists()
                return kept(path, *rest, **how)

            return do

        Path.replace = or_die(Path.replace)  # type: ignore[method-assign]
        Path.unlink = or_die(Path.unlink)  # type: ignore[method-assign]
        action()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(process, 0)[1])
