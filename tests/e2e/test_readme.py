"""What README and vignettes show, run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.stub import StubBackend

ROOT = Path(__file__).resolve().parent.parent.parent
README = (ROOT / "README.md").read_text("utf-8")
VIGNETTES = sorted((ROOT / "vignettes").glob("*.Rmd"))


def rscript(code: str, folder: Path, **variables: str) -> str:
    """Run R code as a user would, in a process of its own, and return all it said."""
    program = shutil.which("Rscript")
    assert program is not None
    hermetic = {
        "AWS_CONFIG_FILE": str(folder / "none"),
        "AWS_SHARED_CREDENTIALS_FILE": str(folder / "none"),
        "AWS_EC2_METADATA_DISABLED": "true",
        "R_LIBS": str(ROOT / ".rlib"),
    }
    ran = subprocess.run(
        [program, "--vanilla", "-e", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**os.environ, **hermetic, **variables},
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout + ran.stderr


def blocks(text: str) -> list[str]:
    return re.findall(r"```r\n(.*?)```", text, re.DOTALL)


def test_the_readmes_examples_lead_to_data_frames(moto: str, tmp_path: Path) -> None:
    calls = [block for block in blocks(README) if "install.packages" not in block]
    assert len(calls) == 2
    shown = rscript(
        "".join(calls),
        tmp_path,
        AWS_ENDPOINT_URL=moto,
        AWS_ACCESS_KEY_ID="AKIDEXAMPLE",
        AWS_SECRET_ACCESS_KEY="SECRETEXAMPLE",
        AWS_REGION="us-east-1",
    )
    assert re.search(r"^1 .*cars\.csv", shown, re.MULTILINE), shown
    assert re.search(r"^  speed dist\n1 +4 +2$", shown, re.MULTILINE), shown
    assert "There is no such object: NoSuchKey" in shown


def test_the_readme_leads_to_what_there_is() -> None:
    for name in re.findall(r'vignette\("([\w-]+)"', README):
        assert (ROOT / "vignettes" / f"{name}.Rmd").is_file(), name
    for path in re.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (ROOT / path).is_file(), path


def test_the_readmes_picture_is_what_r_says(tmp_path: Path) -> None:
    program = shutil.which("Rscript")
    assert program is not None
    script = str(ROOT / ".ci/picture.R")
    made = tmp_path / "terminal.svg"
    subprocess.run([program, "--vanilla", script, str(made)], check=True, cwd=ROOT)
    assert made.read_text("utf-8") == (ROOT / "man/figures/terminal.svg").read_text("utf-8")


def test_the_readmes_commands_are_targets_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"^make (\w+)", README, re.MULTILINE):
        assert f"\n{target}:" in makefile


def test_the_files_that_a_call_travels_through_are_there() -> None:
    text = (ROOT / "vignettes/how-a-call-travels.Rmd").read_text("utf-8")
    named = set(re.findall(r"`(?:src/)?([\w-]+\.[Rc])`", text))
    assert len(named) > 15
    for name in named:
        assert (ROOT / ("src" if name.endswith("c") else "R") / name).is_file(), name


@pytest.mark.parametrize("path", VIGNETTES, ids=lambda path: path.stem)
def test_every_block_of_a_vignette_runs(path: Path, tmp_path: Path) -> None:
    """Blocks that need AWS or a person are not run when a page is built: they are R, at least."""
    shown = re.findall(r"```\{r[^}]*\}\n(.*?)```", path.read_text("utf-8"), re.DOTALL)
    (tmp_path / "code.R").write_text("\n".join(shown), "utf-8")
    rscript(
        f'invisible(parse("code.R")); invisible(rmarkdown::render("{path}", output_dir = ".",'
        ' intermediates_dir = ".", quiet = TRUE))',
        tmp_path,
    )
    assert (tmp_path / f"{path.stem}.html").stat().st_size > 1000


def test_the_demonstration_shows_what_came_back(stub: StubBackend) -> None:
    program = shutil.which("Rscript")
    assert program is not None
    command = [program, "--vanilla", str(ROOT / ".ci/demo.R"), stub.url]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert stub.problems == []
    operations = [received.operation for received in stub.received]
    assert operations == ["CreateTrainingJob", "ListTrainingJobs"]
    for text in (
        "TrainingJobArn: TrainingJobArn",
        "request id: stub-1",
        "must be a single string",
        "Description:",
    ):
        assert text in shown
