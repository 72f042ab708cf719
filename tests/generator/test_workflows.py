"""What the workflows run can be run here: each step is a target of the Makefile."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from generator.cli import parser

ROOT = Path(__file__).parent.parent.parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PREPARE = "apt-get update && apt-get install --yes ca-certificates git make"
"""What the image needs before there is a make; the only step that is none of its targets."""

ACTIONS = {
    "actions/checkout",
    "actions/upload-artifact",
    "peter-evans/create-pull-request",
    "r-lib/actions/check-r-package",
    "r-lib/actions/setup-pandoc",
    "r-lib/actions/setup-r",
    "r-lib/actions/setup-r-dependencies",
}
"""The platform's own parts, and those that R packages use on systems that are not Debian."""


def steps(workflow: Path) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(workflow.read_text("utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def update_workflow() -> Path:
    return ROOT / ".github/workflows/update.yml"


def targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    return set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def test_there_are_two_that_check_one_that_updates_and_one_that_builds() -> None:
    assert [path.stem for path in WORKFLOWS] == ["check", "packages", "r-cmd-check", "update"]


def test_r_checks_the_package_on_three_systems_and_three_versions() -> None:
    table = yaml.safe_load((ROOT / ".github/workflows/r-cmd-check.yml").read_text("utf-8"))
    [job] = table["jobs"].values()
    machines = {(row["os"], row["r"]) for row in job["strategy"]["matrix"]["config"]}
    linux = {("ubuntu-latest", version) for version in ("devel", "release", "oldrel-1")}
    assert machines == linux | {("windows-latest", "release"), ("macos-latest", "release")}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_every_step_is_a_target_of_the_makefile(workflow: Path) -> None:
    for step in steps(workflow):
        if "uses" in step:
            action, commit = step["uses"].split("@")
            assert action in ACTIONS
            assert re.fullmatch("[0-9a-f]{40}", commit), "a tag can be moved, a commit cannot"
        elif step["run"] != PREPARE:
            assert re.fullmatch(r"make [a-z-]+( [A-Z_]+=\w+)*", step["run"])
            assert step["run"].split()[1] in targets()


def test_the_version_of_an_action_stands_beside_its_commit() -> None:
    used: dict[str, set[str]] = {}
    for workflow in WORKFLOWS:
        text = workflow.read_text("utf-8")
        assert text.count("uses: ") == len(re.findall(r"uses: \S+@\w{40} # v\d+\.\d+\.\d+", text))
        for action, version in re.findall(r"uses: (\S+)@(\w{40} # v\d+\.\d+\.\d+)", text):
            used.setdefault(action, set()).add(version)
    assert used.keys() == ACTIONS
    assert all(len(versions) == 1 for versions in used.values())


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_only_the_step_that_opens_a_change_has_a_token_that_writes(workflow: Path) -> None:
    table = yaml.safe_load(workflow.read_text("utf-8"))
    opens = [step for step in steps(workflow) if "create-pull-request" in step.get("uses", "")]
    writes = {"contents": "write", "pull-requests": "write"}
    assert table["permissions"] == (writes if opens else {"contents": "read"})
    assert not any("permissions" in job or "env" in job for job in table["jobs"].values())
    for step in steps(workflow):
        assert "env" not in step
        if "actions/checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False


def test_what_updates_runs_the_tests_and_opens_the_change_even_if_they_fail() -> None:
    found = steps(update_workflow())
    names = [step.get("run") or step["uses"].split("@")[0] for step in found]
    order = ["make update ACCEPT_BREAKING=yes", "make drift", "make lint", "make check-r"]
    order += ["make test-python", "peter-evans/create-pull-request"]
    assert [name for name in names if name in order] == order
    assert found[names.index("make drift")]["id"] == "drift"
    condition = "${{ !cancelled() && steps.drift.outcome == 'success' }}"
    assert found[names.index(order[-1])]["if"] == condition


def test_the_report_of_an_update_is_what_the_change_says() -> None:
    [opens] = [
        step["with"] for step in steps(update_workflow()) if "body-path" in step.get("with", {})
    ]
    given = parser().parse_args(["update"]).report / "changes.md"
    assert given == ROOT / opens["body-path"]


def test_what_checks_runs_all_of_make_test() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    first = re.search(r"^test: ([a-z -]+?) *##", makefile, re.MULTILINE)
    then = re.search(r"^parts := ([a-z -]+)$", makefile, re.MULTILINE)
    assert first
    assert then
    ran = {step["run"] for step in steps(ROOT / ".github/workflows/check.yml") if "run" in step}
    assert {f"make {target}" for target in f"{first[1]} {then[1]}".split()} <= ran
