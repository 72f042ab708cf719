"""Every block of code in README and vignettes is run: this holds the list of them.

Blocks that are evaluated when a page is built are run by `test_readme.py`, those of the cookbook by
`test_jobs.py` as well. The others are run here, against moto's server.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.e2e.test_readme import README, VIGNETTES, rscript

BUCKET = """
s3()$create_bucket(Bucket = "bucket")
s3_write("text", "s3://bucket/k.txt")
"""

BEFORE = {
    "credentials 1": "",
    "credentials 2": "",
    "errors 1": "svc <- s3()",
    "from-paws 2": "",
    "from-paws 3": f'{BUCKET} svc <- s3(); keys <- "k.txt"',
    "get-started 1": "",
    "pages 1": 'list_data <- function(...) s3()$list_objects_v2(Bucket = "none", ...)',
    "s3-files 1": f"""{BUCKET}
        dir.create("site")
        for (i in 1:4) writeLines("x", file.path("site", i))
        plan <- s3_sync("site", "s3://bucket/site", dry_run = TRUE)
        parts <- split(plan, 1:2)""",
}
"""The blocks that no build of a page evaluates, and what stands before them there."""

NOT_RUN = {
    "from-paws 1": "an idiom of paws that never ends",
    "s3-files 2": "future, future.apply and mirai are not among the packages that claws suggests",
}

OTHER = {
    "README.md 1 r": "test_readme.py",
    "README.md 2 r": "test_readme.py",
    "README.md 1 sh": "every R CMD check installs the source package",
    "README.md 3 r": "asks for a file; each part is run by R CMD check",
    "README.md 2 sh": "test_readme.py: they are targets of the Makefile",
    "regenerating.Rmd 1 sh": "tests/generator/test_cli.py",
}
"""All other blocks with a language, and where they are run."""


def unevaluated(path: Path) -> dict[str, str]:
    """The blocks of a vignette that its build does not evaluate, numbered."""
    text = path.read_text("utf-8")
    found = re.findall(r"```\{r[^}]*eval = FALSE\}\n(.*?)```", text, re.DOTALL)
    return {f"{path.stem} {number}": code for number, code in enumerate(found, 1)}


BLOCKS = {
    name: code
    for path in VIGNETTES
    if path.stem != "cookbook"
    for name, code in unevaluated(path).items()
}


def test_every_block_has_its_place() -> None:
    assert set(BLOCKS) == set(BEFORE) | set(NOT_RUN)
    other = {}
    for name, text in [("README.md", README), *[(p.name, p.read_text("utf-8")) for p in VIGNETTES]]:
        kinds = re.findall(r"^```(\w+)$", text, re.MULTILINE)
        for place, kind in enumerate(kinds):
            other[f"{name} {kinds[: place + 1].count(kind)} {kind}"] = kind
    assert set(other) == set(OTHER)
    cookbook = next(path for path in VIGNETTES if path.stem == "cookbook").read_text("utf-8")
    for options in re.findall(r"```\{r([^}]*)\}", cookbook):
        assert re.match(r" (job-\d\d\b|attach|setup)|, include = FALSE", options), options


@pytest.mark.parametrize("name", BEFORE)
def test_a_block_that_no_build_evaluates_runs(name: str, moto: str, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("[profile dev]\nregion = us-east-1\n")
    keys = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "SECRETEXAMPLE"}
    profile = "[dev]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = SECRETEXAMPLE\n"
    (tmp_path / "keys").write_text(profile)
    shown = rscript(
        f"library(claws)\n{BEFORE[name]}\n{BLOCKS[name]}",
        tmp_path,
        AWS_ENDPOINT_URL=moto,
        AWS_REGION="us-east-1",
        AWS_CONFIG_FILE=str(tmp_path / "config"),
        AWS_SHARED_CREDENTIALS_FILE=str(tmp_path / "keys"),
        **keys,
    )
    if name == "pages 1":
        assert (tmp_path / "pages.rds").is_file()
        assert "Go on with StartingToken" in shown
