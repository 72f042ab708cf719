"""Plans of very many objects: the processor's time beside the AWS CLI's, and memory."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.e2e.aws_cli import AwsCli, python_with_awscli
from tests.e2e.conftest import ROOT
from tests.stub.listing import ListingServer, key

FILES = int(os.environ.get("CLAWS_SYNC_FILES", "10000"))
OBJECTS = int(os.environ.get("CLAWS_SYNC_OBJECTS", "60000"))

PLAN = """
library(claws)
given <- commandArgs(TRUE)
keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE")
svc <- s3(endpoint = given[[1]], region = "us-east-1", credentials = list(creds = keys),
  config = list(s3_force_path_style = TRUE))
invisible(svc$list_objects_v2(Bucket = "warm"))
invisible(gc(reset = TRUE))
before <- proc.time()
plan <- s3_sync(given[[2]], given[[3]], dry_run = TRUE, client = svc)
spent <- sum((proc.time() - before)[1:2])
cat(jsonlite::toJSON(list(
  rows = nrow(plan), unchanged = attr(plan, "how")$unchanged[[1]], seconds = spent,
  mebibytes = sum(gc()[, 6])
), auto_unbox = TRUE))
"""


def plan(url: str, source: str, target: str) -> dict[str, float]:
    words = ["Rscript", "--vanilla", "-e", PLAN, url, source, target]
    environment = {**os.environ, "R_LIBS": os.environ.get("R_LIBS", str(ROOT / ".rlib"))}
    done = subprocess.run(words, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, float] = json.loads(done.stdout)
    return found


def test_unchanged_files_are_planned_in_less_of_the_processors_time_than_the_aws_clis(
    tmp_path: Path,
) -> None:
    python = python_with_awscli()
    if python is None:
        pytest.skip("the AWS CLI is not installed")
    root = tmp_path / "tree"
    for number in range(FILES):
        path = root / key(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        os.utime(path, (10**9, 10**9))
    with ListingServer(FILES) as store:
        cli = AwsCli(python, store.url, tmp_path)
        cli.run("s3", "ls", "s3://warm")
        theirs = cli.run("s3", "sync", str(root), "s3://bucket", "--dryrun")
        cli.close()
        ours = plan(store.url, str(root), "s3://bucket")
    assert theirs["status"] == 0
    assert theirs["lines"] == []
    assert (ours["rows"], ours["unchanged"]) == (0, FILES)
    assert ours["seconds"] <= 0.3 * theirs["seconds"], f"the AWS CLI took {theirs['seconds']} s"


def test_the_memory_of_a_plan_follows_from_what_differs() -> None:
    with ListingServer(OBJECTS // 6) as store:
        few = plan(store.url, "s3://one", "s3://two")
    with ListingServer(OBJECTS) as store:
        many = plan(store.url, "s3://one", "s3://two")
    assert (many["rows"], many["unchanged"]) == (0, OBJECTS)
    assert many["mebibytes"] - few["mebibytes"] < 16


TWINS = """
twins <- claws:::twins_finder()
page <- function(form, number) sprintf(form, 1000 * number + 0:999)
invisible(twins("A"))
invisible(gc(reset = TRUE))
cells <- function() c(memory.profile()[["symbol"]], gc()[, 2])
before <- cells()
found <- 0
for (form in c("Cata/%07d.csv", "Data/%07d.csv", "data/%07d.csv")) {
  for (number in 0:999) found <- found + sum(twins(page(form, number)))
}
grown <- cells() - before
cat(jsonlite::toJSON(list(found = found, symbols = grown[[1]], mebibytes = sum(grown[-1])),
  auto_unbox = TRUE))
"""


def test_a_million_keys_that_are_told_from_their_twins_stay_in_little_memory() -> None:
    environment = {**os.environ, "R_LIBS": os.environ.get("R_LIBS", str(ROOT / ".rlib"))}
    words = ["Rscript", "--vanilla", "-e", TWINS]
    done = subprocess.run(words, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["found"] == 10**6
    assert told["symbols"] < 1000
    assert told["mebibytes"] < 40
