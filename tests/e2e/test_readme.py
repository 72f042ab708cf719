"""What the README shows, run against the stub."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from tests.e2e.rsession import RSession
from tests.stub import Answer, StubBackend

ROOT = Path(__file__).resolve().parent.parent.parent

SETUP = """
local({
  keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
  assign("sagemaker", function(region) {
    claws::sagemaker(region = region, endpoint = "%s", credentials = list(creds = keys))
  }, envir = globalenv())
})
"""


def test_the_readmes_examples_run(r: RSession, stub: StubBackend) -> None:
    stub.answer("DescribeTrainingJob", Answer(error="ValidationException", message="none"))
    r.evaluate(SETUP % stub.url)
    try:
        blocks = re.findall(r"```r\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
        assert len(blocks) == 2
        for block in blocks:
            r.evaluate(block)
    finally:
        r.evaluate('rm("sagemaker", envir = globalenv())')
    assert stub.problems == []
    operations = [received.operation for received in stub.received]
    assert operations == ["ListTrainingJobs", "DescribeTrainingJob"]


def test_the_readmes_commands_are_targets_of_the_makefile() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"^make (\w+)", readme, re.MULTILINE):
        assert f"\n{target}:" in makefile


def test_the_demonstration_shows_what_came_back(stub: StubBackend) -> None:
    rscript = shutil.which("Rscript")
    assert rscript is not None
    command = [rscript, "--vanilla", str(ROOT / ".ci/demo.R"), stub.url]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert stub.problems == []
    operations = [received.operation for received in stub.received]
    assert operations == ["CreateTrainingJob", "ListTrainingJobs"]
    for text in (
        "$TrainingJobArn",
        "request id: stub-1",
        "must be a single string",
        "Description:",
    ):
        assert text in shown
