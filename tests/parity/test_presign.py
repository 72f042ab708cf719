"""Presigned URLs, forms and tokens of claws are those of botocore."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from botocore.config import Config
from botocore.session import Session

from generator.model.naming import service_name
from tests.e2e.rsession import RSession, from_r, to_r
from tests.parity.exchange import ACCESS_KEY_ID, SECRET_ACCESS_KEY, TIME
from tests.parity.oracle import frozen

CLAWS = """
function(service, region, token, extra, time, arguments) {
  keys <- list(
    access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE", session_token = token
  )
  parts <- list(
    transport = function(request, client) stop("nothing is to be sent"),
    clock = function() as.POSIXct(time, origin = "1970-01-01", tz = "UTC"),
    env = function(name) if (grepl("_FILE$", name)) "/dev/null" else ""
  )
  config <- list(s3 = list(addressing_style = "path"))
  svc <- claws:::client(service, config, list(creds = keys), NULL, region, parts)
  do.call(svc[[extra]], arguments)
}
"""

# By default, botocore signs URLs of S3 with the second version, which newer regions do not accept,
# and for the global host, which serves them after a redirect at best.
REGION = "eu-west-1"
CONFIG = Config(signature_version=None, s3={"addressing_style": "path"})
CONFIG_S3 = Config(signature_version="s3v4", s3={"addressing_style": "path"})

URLS: list[tuple[str, str, dict[str, Any], str | None]] = [
    ("s3", "get_object", {"Bucket": "b-ucket", "Key": "a//b c/\u00fc+~.txt"}, None),
    (
        "s3",
        "get_object",
        {"Bucket": "b-ucket", "Key": "k", "VersionId": "v/1=", "Range": "a"},
        None,
    ),
    ("s3", "get_object", {"Bucket": "b-ucket", "Key": "k", "ResponseContentType": "a/b; c"}, None),
    ("s3", "get_object", {"Bucket": "b-ucket", "Key": "k"}, "HEAD"),
    ("s3", "put_object", {"Bucket": "b-ucket", "Key": "k"}, None),
    ("s3", "put_object", {"Bucket": "b-ucket", "Key": "k", "ContentType": "text/plain"}, None),
    ("s3", "put_object", {"Bucket": "b-ucket", "Key": "k", "Metadata": {"a": " b  c "}}, None),
    ("s3", "put_object", {"Bucket": "b-ucket", "Key": "k", "ACL": "private"}, None),
    ("s3", "head_object", {"Bucket": "b-ucket", "Key": "k"}, None),
    ("s3", "delete_object", {"Bucket": "b-ucket", "Key": "k"}, None),
    ("s3", "list_objects_v2", {"Bucket": "b-ucket", "Prefix": "a b/", "MaxKeys": 5}, None),
    ("s3", "list_buckets", {}, None),
    ("s3", "create_multipart_upload", {"Bucket": "b-ucket", "Key": "k"}, None),
    (
        "s3",
        "upload_part",
        {"Bucket": "b-ucket", "Key": "k", "UploadId": "u", "PartNumber": 3},
        None,
    ),
    ("s3", "get_bucket_acl", {"Bucket": "b-ucket"}, None),
    ("sts", "get_caller_identity", {}, None),
    ("sts", "get_caller_identity", {}, "GET"),
    (
        "sts",
        "assume_role",
        {"RoleArn": "arn:aws:iam::123456789012:role/a b", "RoleSessionName": "me"},
        "GET",
    ),
    ("iam", "list_users", {"PathPrefix": "/a b/", "MaxItems": 3}, None),
    ("route53", "list_hosted_zones", {"MaxItems": "5"}, None),
    ("ec2", "describe_instances", {"InstanceIds": ["i-1", "i-2"], "MaxResults": 5}, "GET"),
    ("sns", "publish", {"TopicArn": "arn:aws:sns:us-east-1:1:t", "Message": "a+b c"}, None),
    ("cloudformation", "describe_stacks", {"StackName": "x"}, "GET"),
    ("sqs", "list_queues", {}, None),
    ("sqs", "list_queues", {"QueueNamePrefix": "a b"}, None),
    ("dynamodb", "list_tables", {"Limit": 3}, None),
    ("lambda", "list_functions", {"MaxItems": 2}, None),
    ("lambda", "get_function", {"FunctionName": "a b", "Qualifier": "1"}, None),
    (
        "polly",
        "synthesize_speech",
        {"Text": "a b", "VoiceId": "Joanna", "OutputFormat": "mp3", "LexiconNames": ["a", "b"]},
        None,
    ),
    ("polly", "synthesize_speech", {"Text": "x", "VoiceId": "Amy", "OutputFormat": "mp3"}, "GET"),
    ("polly", "list_lexicons", {}, None),
]


@pytest.fixture(scope="module")
def claws() -> Any:
    return RSession().evaluate(CLAWS)


def _claws(claws: Any, service: str, where: str, token: str, extra: str, **given: Any) -> Any:
    r_name = service_name(service, Session().get_service_model(service).metadata)
    made = claws(*map(to_r, (r_name, where, token, extra, TIME.timestamp(), given)))
    return from_r(made)


def _botocore(service: str, region: str, token: str) -> Any:
    return Session().create_client(
        service,
        region_name=region,
        aws_access_key_id=ACCESS_KEY_ID,
        aws_secret_access_key=SECRET_ACCESS_KEY,
        aws_session_token=token or None,
        config=CONFIG_S3 if service == "s3" else CONFIG,
    )


@pytest.mark.parametrize("token", ["", "TO/KEN+="])
@pytest.mark.parametrize(("service", "operation", "params", "method"), URLS)
def test_urls_are_equal(
    claws: Any, service: str, operation: str, params: Mapping[str, Any], method: str, token: str
) -> None:
    given = {"client_method": operation, "params": params, "expires_in": 77}
    with frozen():
        client = _botocore(service, REGION, token)
        expected = client.generate_presigned_url(operation, params, 77, method)
        if method:
            given["http_method"] = method
        ours = _claws(claws, service, REGION, token, "generate_presigned_url", **given)
    assert ours == expected


def test_the_form_of_an_upload_is_equal(claws: Any) -> None:
    conditions = [{"acl": "public-read"}, ["content-length-range", 1, 1000000]]
    with frozen():
        client = _botocore("s3", "eu-west-1", "TOKEN")
        expected = client.generate_presigned_post(
            "b-ucket", "a/${filename}", {"acl": "public-read"}, list(conditions), 60
        )
        ours = _claws(
            claws,
            "s3",
            "eu-west-1",
            "TOKEN",
            "generate_presigned_post",
            bucket="b-ucket",
            key="a/${filename}",
            fields={"acl": "public-read"},
            conditions=conditions,
            expires_in=60,
        )
    assert ours["url"] == expected["url"]
    theirs, mine = expected["fields"], ours["fields"]
    assert json.loads(base64.b64decode(mine["policy"])) == json.loads(
        base64.b64decode(theirs["policy"])
    )
    own = {"policy", "x-amz-signature"}  # blanks in the policy are another matter
    assert {k: v for k, v in mine.items() if k not in own} == {
        k: v for k, v in theirs.items() if k not in own
    }


@pytest.mark.parametrize("token", ["", "TO/KEN+="])
def test_tokens_for_databases_are_equal(claws: Any, token: str) -> None:
    with frozen():
        rds, dsql = (_botocore(name, "us-east-1", token) for name in ("rds", "dsql"))
        expected = [
            rds.generate_db_auth_token("Db.example.com", 3306, "jane doe", "eu-west-1"),
            dsql.generate_db_connect_auth_token("h.example.com"),
            dsql.generate_db_connect_admin_auth_token("h.example.com", ExpiresIn=60),
        ]
        ours = [
            _claws(
                claws,
                "rds",
                "us-east-1",
                token,
                "build_auth_token",
                endpoint="Db.example.com:3306",
                user="jane doe",
                region="eu-west-1",
            ),
            _claws(
                claws,
                "dsql",
                "us-east-1",
                token,
                "generate_db_connect_auth_token",
                Hostname="h.example.com",
            ),
            _claws(
                claws,
                "dsql",
                "us-east-1",
                token,
                "generate_db_connect_admin_auth_token",
                Hostname="h.example.com",
                ExpiresIn=60,
            ),
        ]
    assert ours == expected
    assert dict(parse_qsl(urlsplit(f"https://{ours[0]}").query))["DBUser"] == "jane doe"
