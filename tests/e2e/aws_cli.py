"""The AWS CLI, where it is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

DRIVER = Path(__file__).with_name("awscli_driver.py")


class AwsCli:
    """The AWS CLI of this machine in a process of its own."""

    def __init__(self, python: str, endpoint: str, folder: Path) -> None:
        self.endpoint = endpoint
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "SECRETEXAMPLE",
            "AWS_DEFAULT_REGION": "us-east-1",
            "LC_ALL": "C.UTF-8",
        }
        self.process = subprocess.Popen(
            [python, str(DRIVER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd="/",
            env=environment,
            text=True,
        )

    def run(self, *words: str) -> dict[str, Any]:
        """Run a command; return its status, the lines it said and the seconds it took."""
        stdin: IO[str] = self.process.stdin  # type: ignore[assignment]
        stdout: IO[str] = self.process.stdout  # type: ignore[assignment]
        stdin.write(json.dumps(["--endpoint-url", self.endpoint, *words]) + "\n")
        stdin.flush()
        answer: dict[str, Any] = json.loads(stdout.readline())
        return answer

    def close(self) -> None:
        """End the process."""
        self.process.communicate()


def python_with_awscli() -> str | None:
    """Find a Python in which the AWS CLI is."""
    for python in ("/usr/bin/python3", shutil.which("python3") or sys.executable):
        ask = [python, "-c", "import awscli.clidriver"]
        if subprocess.run(ask, capture_output=True, check=False).returncode == 0:
            return python
    return None
