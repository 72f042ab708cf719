"""The twenty jobs of the cookbook against moto's server, beside the same jobs with boto3.

The lengths of both, and of the best package of R for a job, stand in STATUS.md.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import boto3
import pytest

from tests.parity.eventstream import event
from tests.stub import Answer, StubBackend

ROOT = Path(__file__).resolve().parent.parent.parent
COOKBOOK = (ROOT / "vignettes/cookbook.Rmd").read_text("utf-8")
OTHERS = (ROOT / "tests/e2e/jobs.md").read_text("utf-8")
KEYS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "SECRETEXAMPLE"}
NUMBERS = [f"{number:02}" for number in range(1, 21)]

SEEN: dict[str, tuple[str, Any]] = {
    "01": ("nrow(s3_ls('s3://demo', recursive = TRUE))", 1),
    "02": ("readLines('down/cars.csv')", ["speed,dist", "4,2"]),
    "03": (
        "c(dim(s3_read('s3://demo/cars.csv')), dim(s3_read('s3://demo/cars.rds')))",
        [3, 2, 50, 2],
    ),
    "04": ("unname(tools::md5sum('big.bin') == tools::md5sum('copy.bin'))", True),
    "05": ("value", [{"city": "Berlin", "n": 3}, {"city": "Riga", "n": 2}]),
    "06": ("list(nrow(music), value)", [1, 1977]),
    "07": ("found[, c('InstanceType', 'State.Name')]", None),
    "08": ("fromJSON(message$Body)$id", 1),
    "09": ("value", 3),
    "10": ("is.character(said$output$message$content[[1]]$text)", True),
    "11": ("names(login)", "user"),
    "12": ("list(logs$message, points$Average)", ["started", 12]),
    "13": ("claws_defaults()$region", "eu-west-1"),
    "14": ("nrow(as.data.frame(found)) > 0", True),
    "15": ("value", "Completed"),
    "16": ("TRUE", True),
    "17": ("readLines(url)", ["x,y", "1,2"]),
    "18": ("count_queues(stub)", 2),
    "19": ("'demo' %in% vapply(both$buckets$Buckets, `[[`, '', 'Name')", True),
    "20": ("request$method", "POST"),
}
"""What to look at after each job, and what is there."""

RUN = """
jobs <- fromJSON("jobs.json", simplifyVector = FALSE)
seen <- list()
for (name in names(jobs)) {
  for (line in parse(text = jobs[[name]]$code)) value <- eval(line, globalenv())
  seen[[name]] <- eval(parse(text = jobs[[name]]$look))
  if (name == "13") claws_defaults(config = NULL)
}
write(toJSON(seen, auto_unbox = TRUE), "seen.json")
"""

PRELUDE = """
import csv, io, json, pickle, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import boto3
from boto3.dynamodb.conditions import Key
from botocore.stub import Stubber

class Frame(list):  # as much of pandas as the jobs need
    def head(self, n):
        return Frame(self[:n])
    def to_csv(self, index):
        return "speed,dist\\n" + "".join(f"{speed},{dist}\\n" for speed, dist in self)

class pd:
    DataFrame = list
    def read_csv(body):
        return list(csv.DictReader(io.StringIO(body.read().decode())))

cars = Frame([(4, 2), (4, 10), (7, 4), (7, 22)])
"""


def cookbook(number: str) -> str:
    """The code that the cookbook shows for a job."""
    found = re.findall(rf"```{{r job-{number}\b[^}}]*}}\n(.*?)```", COOKBOOK, re.DOTALL)
    assert found, number
    return "".join(found)


def other(number: str, language: str) -> tuple[str, str]:
    """The code for a job in jobs.md, and what is named behind its language."""
    section = OTHERS.split(f"\n## {int(number)}. ")[1].split("\n## ")[0]
    found = re.search(rf"```{language} ?(.*?)\n(.*?)```", section, re.DOTALL)
    assert found is not None, number
    return found[2], found[1]


def size(code: str) -> tuple[int, int]:
    """Lines of code, and characters that are not blank; comments do not count."""
    lines = [re.sub(r"\s+# .*", "", line) for line in code.splitlines()]
    lines = [line for line in lines if line.strip()]
    return len(lines), sum(len(re.sub(r"\s", "", line)) for line in lines)


@pytest.fixture(scope="module")
def world(
    moto: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Path, dict[str, str]]]:
    """A folder with files and an AWS with all that the jobs take to be there."""
    folder = tmp_path_factory.mktemp("jobs")
    (folder / "up").mkdir()
    (folder / "up/cars.csv").write_text("speed,dist\n4,2\n")
    (folder / "big.bin").write_bytes(os.urandom(9_000_000))
    (folder / "config").write_text("[profile dev]\nregion = us-east-1\n")
    (folder / "keys").write_text(
        "[dev]\naws_access_key_id = AKIDDEV\naws_secret_access_key = hush-dev\n"
    )
    _fill(moto)
    with StubBackend() as models:
        words = event("contentBlockDelta", b'{"delta":{"text":"Once"},"contentBlockIndex":0}')
        kind = {"Content-Type": "application/vnd.amazon.eventstream"}
        models.answer("ConverseStream", *[Answer(body=words, headers=kind)] * 2)
        yield (
            folder,
            {
                **{
                    name: value
                    for name, value in os.environ.items()
                    if not name.startswith(
                        ("AWS_", "LD_")
                    )  # R's own libraries are none of Python's
                },
                **KEYS,
                "AWS_CONFIG_FILE": str(folder / "config"),
                "AWS_SHARED_CREDENTIALS_FILE": str(folder / "keys"),
                "AWS_EC2_METADATA_DISABLED": "true",
                "AWS_DEFAULT_REGION": "us-east-1",
                "AWS_ENDPOINT_URL": moto,
                "AWS_ENDPOINT_URL_BEDROCK_RUNTIME": models.url,
            },
        )


def _fill(url: str) -> None:
    def client(name: str) -> Any:
        keys = {name.lower(): value for name, value in KEYS.items()}
        return boto3.client(name, endpoint_url=url, region_name="us-east-1", **keys)

    _tell(url, "config", {"lambda": {"use_docker": False}})
    _tell(url, "static/lambda-simple/response", {"results": ['{"sum":3}'] * 2})
    rows = [["city", "n"], ["Berlin", "3"], ["Riga", "2"]]
    cells = [{"Data": [{"VarCharValue": cell} for cell in row]} for row in rows]
    _tell(url, "static/athena/query-results", {"results": [{"rows": cells}] * 2})
    client("s3").create_bucket(Bucket="demo")
    client("s3").put_object(Bucket="demo", Key="a.csv", Body=b"x,y\n1,2\n", Tagging="team=a")
    keys = ["artist", "song"]
    client("dynamodb").create_table(
        TableName="music",
        KeySchema=[
            {"AttributeName": key, "KeyType": kind}
            for key, kind in zip(keys, ["HASH", "RANGE"], strict=True)
        ],
        AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in keys],
        BillingMode="PAY_PER_REQUEST",
    )
    client("sqs").create_queue(QueueName="jobs", tags={"team": "a"})
    role = client("iam").create_role(RoleName="add", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    client("lambda").create_function(
        FunctionName="add", Role=role, Handler="a.b", Runtime="python3.12", Code={"ZipFile": b"x"}
    )
    client("secretsmanager").create_secret(Name="db", SecretString='{"user":"ann"}')
    for name in ("host", "port"):
        client("ssm").put_parameter(Name=f"/app/{name}", Value="hush-value", Type="SecureString")
    logs = client("logs")
    logs.create_log_group(logGroupName="/app")
    logs.create_log_stream(logGroupName="/app", logStreamName="one")
    now = int(time.time() * 1000)
    logs.put_log_events(
        logGroupName="/app",
        logStreamName="one",
        logEvents=[{"timestamp": now - 1000, "message": "started"}],
    )
    client("cloudwatch").put_metric_data(
        Namespace="app",
        MetricData=[{"MetricName": "load", "Value": 12, "Timestamp": time.time() - 600}],
    )


def _tell(url: str, path: str, body: Any) -> None:
    urlopen(Request(f"{url}/moto-api/{path}", json.dumps(body).encode(), method="POST"))


@pytest.fixture(scope="module")
def seen(world: tuple[Path, dict[str, str]]) -> dict[str, Any]:
    """What the cookbook's code does, job after job in one session of R."""
    folder, environment = world
    jobs = {name: {"code": cookbook(name), "look": SEEN[name][0]} for name in NUMBERS}
    (folder / "jobs.json").write_text(json.dumps(jobs))
    program = shutil.which("Rscript")
    assert program is not None
    ran = subprocess.run(
        [program, "--vanilla", "-e", "library(claws); library(jsonlite)", "-e", RUN],
        cwd=folder,
        env={**environment, "R_LIBS": str(ROOT / ".rlib")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "hush-" not in ran.stdout + ran.stderr
    assert "not there: nope" in ran.stderr
    assert "Once" in ran.stdout
    made: dict[str, Any] = json.loads((folder / "seen.json").read_text())
    return made


@pytest.mark.parametrize("number", NUMBERS)
def test_a_job_of_the_cookbook_is_done(seen: dict[str, Any], number: str) -> None:
    expected = SEEN[number][1]
    if expected is None:
        expected = [{"InstanceType": "t3.micro", "State.Name": "running"}]
    assert seen[number] == expected


@pytest.mark.parametrize("number", NUMBERS)
def test_boto3_does_the_job_too(
    world: tuple[Path, dict[str, str]], seen: dict[str, Any], number: str
) -> None:
    folder, environment = world
    code, _ = other(number, "python")
    subprocess.run([sys.executable, "-c", PRELUDE + code], cwd=folder, env=environment, check=True)
    assert seen


def test_the_table_of_lengths_is_true() -> None:
    """At least 14 of the jobs are at most as long as with boto3 and with the best package of R."""
    status = (ROOT / "STATUS.md").read_text("utf-8")
    short = 0
    for number in NUMBERS:
        claws = size(cookbook(number))
        python = size(other(number, "python")[0])
        code, package = other(number, "r")
        r = size(code)
        row = [f"{lines} / {characters}" for lines, characters in (claws, python, r)]
        stands = re.search(rf"^\| {int(number)} [^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|", status, re.M)
        assert stands is not None, number
        assert [cell.strip(" *") for cell in stands.groups()] == [*row[:2], f"{row[2]}, {package}"]
        short += claws[1] <= min(python[1], r[1])
    assert short >= 14
    assert f"{short} of them are at most as long" in status.replace("\n", " ")
