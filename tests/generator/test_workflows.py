"""What the workflows run can be run here: each step is a target of the Makefile."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

ROOT = Path(__file__).parent.parent.parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PREPARE = "apt-get update && apt-get install --yes ca-certificates git make"
"""What the image needs before there is a make; the only step that is none of its targets."""

ACTIONS = {"actions/checkout", "actions/upload-artifact", "peter-evans/create-pull-request"}
"""The platform's own parts."""


def steps(workflow: Path) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(workflow.read_text("utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    return set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def test_there_is_one_that_checks_one_that_updates_and_one_that_builds() -> None:
    assert [path.stem for path in WORKFLOWS] == ["check", "packages", "update"]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_every_step_is_a_target_of_the_makefile(workflow: Path) -> None:
    for step in steps(workflow):
        if "uses" in step:
            assert step["uses"].split("@")[0] in ACTIONS
        elif step["run"] != PREPARE:
            assert re.fullmatch(r"make [a-z-]+( [A-Z_]+=\w+)*", step["run"])
            assert step["run"].split()[1] in targets()


def test_what_checks_runs_all_of_make_test() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    found = re.search(r"^test: ([a-z -]+?) *##", makefile, re.MULTILINE)
    assert found
    ran = {step["run"] for step in steps(ROOT / ".github/workflows/check.yml") if "run" in step}
    assert {f"make {target}" for target in found.group(1).split()} <= ran
