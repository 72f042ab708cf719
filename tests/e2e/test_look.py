"""The shell command of a request: curl sends what claws sends."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.rsession import RSession
from tests.stub.faults import Arrived, FaultServer, http

REQUESTS = {
    "json": 'dynamodb$put_item(TableName = "it\'s $x `y`", Item = list(k = list(S = "\\u00e9")))',
    "query": 'sts$assume_role(RoleArn = "arn:aws:iam::123456789012:r/r", RoleSessionName = "s1")',
    "ec2": 'ec2$describe_instances(InstanceIds = c("i-1", "i-2"))',
    "rest-json": 'lambda$invoke(FunctionName = "f", Payload = as.raw(c(64, 0, 255, 39)))',
    "rest-xml": 's3$put_object(Body = charToRaw("@x"), Bucket = "b", Key = "a b/c")',
    "rest-xml, no body": 's3$list_objects_v2(Bucket = "b", Prefix = "a/[1]*")',
    "file": 's3$put_object(Bucket = "b", Key = "f", Body = FILE)',
    "cbor": "arcregionswitch$list_plans(maxResults = 3)",
}
"""A call of each protocol, with what shells, URLs and curl might take for their own."""

MADE_ANEW = ("authorization:", "x-amz-date:", "amz-sdk-invocation-id:")


def lines(request: Arrived) -> list[str]:
    """The head of a request but for what each signature makes anew."""
    head = request.head.rstrip().split("\r\n")
    return sorted(line for line in head if not line.lower().startswith(MADE_ANEW))


@pytest.mark.parametrize("protocol", REQUESTS)
def test_the_command_sends_the_same_bytes(r: RSession, protocol: str, tmp_path: Path) -> None:
    assert shutil.which("curl")
    file = tmp_path / "file"
    file.write_bytes(bytes(range(256)))
    service, call = REQUESTS[protocol].split("$", 1)
    run = r.evaluate(f"""
    function(url, FILE) {{
      {service} <- claws::{service}(config = list(
        credentials = list(creds = list(access_key_id = "AKID", secret_access_key = "hush-secret")),
        endpoint = url, region = "us-east-1", s3_force_path_style = TRUE,
        request_checksum_calculation = if (FILE == "") "when_supported" else "when_required"
      ))
      request <- claws::claws_request({service}${call})
      try(claws::claws_send(request), silent = TRUE)
      claws::as_curl(request, secrets = TRUE)
    }}
    """)
    with FaultServer((http(),), (http(),)) as server:
        command = r.call(run, url=server.url, FILE=str(file) if protocol == "file" else "")
        subprocess.run(["bash", "-c", command], check=True, capture_output=True, timeout=60)
        sent, copied = server.arrived
    assert lines(copied) == lines(sent)
    assert copied.body == sent.body
