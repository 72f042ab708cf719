"""A newcomer's first jobs against moto's server, each in one line of R."""

from __future__ import annotations

import json
from typing import Any

from moto.core import DEFAULT_ACCOUNT_ID
from moto.s3.models import s3_backends

from tests.e2e.rsession import RSession, to_r

CLIENTS = """
function(url) {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  make <- function(constructor) constructor(list(), keys, url, "us-east-1")
  ssm <- make(claws::ssm)
  claws_map(
    ssm$put_parameter,
    Name = sprintf("/app/%02d", 1:12),
    .more = list(Value = "v", Type = "SecureString")
  )
  list(s3 = make(claws::s3), ssm = ssm, ec2 = make(claws::ec2))
}
"""


def _table(r: RSession, clients: Any, line: str) -> Any:
    """The value of a line as JSON has it."""
    code = f"function(clients) as.character(jsonlite::toJSON(with(clients, {line}), digits = NA))"
    return json.loads(r.evaluate(code)(clients)[0])


def test_everyday_jobs_are_a_line_each(r: RSession, moto: str) -> None:
    """2,500 keys, 12 parameters, two instances that are waited for and terminated."""
    store = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
    store.create_bucket("tables", "us-east-1")
    for number in range(2500):
        store.put_object("tables", f"data/{number + 1:04}.csv", b"")
    clients = r.evaluate(CLIENTS)(to_r(moto))
    keys = _table(r, clients, 'claws_table(s3$list_objects_v2(Bucket = "tables"))')
    assert [row["Key"] for row in keys] == [f"data/{n:04}.csv" for n in range(1, 2501)]
    assert {row["Size"] for row in keys} == {0}

    parameters = _table(r, clients, 'claws_table(ssm$get_parameters_by_path(Path = "/app"))')
    assert sorted(row["Name"] for row in parameters) == [f"/app/{n:02}" for n in range(1, 13)]
    buckets = _table(r, clients, "as.data.frame(s3$list_buckets())")
    assert "tables" in [row["Name"] for row in buckets]

    ids = _table(
        r,
        clients,
        'as.data.frame(ec2$run_instances(ImageId = "ami-12c6146b", MinCount = 2, MaxCount = 2), '
        'key = "Instances[]")$InstanceId',
    )
    chosen = f"c({', '.join(map(json.dumps, ids))})"
    running = _table(
        r,
        clients,
        f"claws_table(ec2$wait_until$instance_running(InstanceIds = {chosen}), "
        'key = "Reservations[].Instances[]", unnest = TRUE)',
    )
    assert [(row["InstanceId"], row["State.Name"]) for row in running] == [
        (each, "running") for each in ids
    ]
    gone = _table(
        r,
        clients,
        f"{{ ec2$terminate_instances(InstanceIds = {chosen}); "
        f"claws_table(ec2$wait_until$instance_terminated(InstanceIds = {chosen}), "
        'key = "Reservations[].Instances[]", unnest = TRUE)[["State.Name"]] }',
    )
    assert gone == ["terminated", "terminated"]
