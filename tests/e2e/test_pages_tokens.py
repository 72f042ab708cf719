"""Resume tokens go from hand to hand: claws, boto3 and, where it is installed, the AWS CLI."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import boto3
import jmespath
import pytest

from tests.e2e.aws_cli import AwsCli, python_with_awscli
from tests.e2e.rsession import RSession

KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "SECRETEXAMPLE"}

TAKE = """
function(url, service, operation, params, token, found) {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  svc <- getExportedValue("claws", service)(list(), keys, url, "us-east-1")
  call <- function() do.call(svc[[operation]], params)
  taken <- paginate_all(call(), PageSize = 2, MaxItems = 3, StartingToken = token)
  list(items = as.list(claws_query(taken, found)), token = resume_token(taken))
}
"""


@dataclass(frozen=True)
class Listing:
    """An operation with pages.

    Attributes:
        service: its name, the same in all three.
        operation: the name of the method.
        params: what it is called with.
        found: an expression that finds what tells the items apart.
        count: how many items there are.
        command: the service's name in the AWS CLI, or "" where that gets tokens wrong.
    """

    service: str
    operation: str
    params: Mapping[str, Any]
    found: str
    count: int
    command: str


LISTINGS = {
    "texts": Listing("s3", "list_objects_v2", {"Bucket": "paged"}, "Contents[].Key", 8, "s3api"),
    "markers": Listing("s3", "list_objects", {"Bucket": "paged"}, "Contents[].Key", 8, "s3api"),
    "several tokens": Listing(
        "s3", "list_object_versions", {"Bucket": "paged"}, "Versions[].Key", 8, "s3api"
    ),
    # The AWS CLI takes the bytes of a token for base64 and lists items twice.
    "maps with bytes": Listing("dynamodb", "scan", {"TableName": "bytes"}, "Items[].n.N", 7, ""),
    "maps": Listing("dynamodb", "scan", {"TableName": "texts"}, "Items[].n.N", 7, "dynamodb"),
    "names": Listing("iam", "list_users", {}, "Users[].UserName", 7, "iam"),
}


def _client(service: str, url: str) -> Any:
    return boto3.client(service, region_name="us-east-1", endpoint_url=url, **KEYS)


def _fill(dynamodb: Any, table: str, kind: str, ids: Sequence[Any]) -> None:
    """Make a table whose key is of a type."""
    dynamodb.create_table(
        TableName=table,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": kind}],
        BillingMode="PAY_PER_REQUEST",
    )
    for number, one in enumerate(ids):
        item = {"id": {kind: one}, "n": {"N": str(number)}}
        dynamodb.put_item(TableName=table, Item=item)


@pytest.fixture(scope="module")
def filled(moto: str) -> str:
    """URL of a server with things to list; names beyond ASCII are in the tokens."""
    s3 = _client("s3", moto)
    s3.create_bucket(Bucket="paged")
    for number in range(8):
        s3.put_object(Bucket="paged", Key=f"k\u00e9y \U0001f600 {number}", Body=b"")
    dynamodb = _client("dynamodb", moto)
    _fill(dynamodb, "bytes", "B", [bytes([number, 255, 0]) for number in range(7)])
    _fill(dynamodb, "texts", "S", [f"\u00e9 {number}" for number in range(7)])
    iam = _client("iam", moto)
    for number in range(7):
        iam.create_user(UserName=f"user-{number}")
    return moto


@pytest.fixture(scope="module")
def cli(moto: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AwsCli | None]:
    """The AWS CLI, or None."""
    python = python_with_awscli()
    running = python and AwsCli(python, moto, tmp_path_factory.mktemp("cli"))
    yield running or None
    if running:
        running.close()


Taken = tuple[list[str], str | None]


def _boto3(url: str, listing: Listing, token: str | None) -> Taken:
    paginator = _client(listing.service, url).get_paginator(listing.operation)
    config = {"PageSize": 2, "MaxItems": 3, "StartingToken": token}
    pages = paginator.paginate(**listing.params, PaginationConfig=config)
    return jmespath.search(listing.found, pages.build_full_result()) or [], pages.resume_token


def _claws(r: RSession, url: str, listing: Listing, token: str | None) -> Taken:
    taken = r.call(
        TAKE,
        url=url,
        service=listing.service,
        operation=listing.operation,
        params=dict(listing.params),
        token=token,
        found=listing.found,
    )
    return taken["items"], taken.get("token")


def _cli(cli: AwsCli, listing: Listing, token: str | None) -> Taken:
    words = [listing.command, listing.operation.replace("_", "-")]
    for name, value in listing.params.items():
        words += [{"Bucket": "--bucket", "TableName": "--table-name"}[name], value]
    words += ["--page-size", "2", "--max-items", "3"]
    said = cli.run(*words, *(["--starting-token", token] if token else []))
    answer = json.loads("\n".join(said["lines"]))
    return jmespath.search(listing.found, answer) or [], answer.get("NextToken")


@pytest.mark.parametrize("name", LISTINGS)
def test_each_goes_on_where_another_stopped(
    r: RSession, filled: str, cli: AwsCli | None, name: str
) -> None:
    listing = LISTINGS[name]
    items: list[str] = []
    token: str | None = None
    for turn in range(10):
        hands = [_boto3(filled, listing, token), _claws(r, filled, listing, token)]
        if cli is not None and listing.command:
            hands.append(_cli(cli, listing, token))
        assert hands == [hands[0]] * len(hands)
        found, token = hands[turn % len(hands)]
        items += found
        if token is None:
            break
    assert len(set(items)) == len(items) == listing.count


def test_the_old_form_of_a_token_is_read(r: RSession, filled: str) -> None:
    """Botocore still takes the tokens of its first years, with ___ between their parts."""
    listing = LISTINGS["markers"]
    _, token = _boto3(filled, listing, None)
    assert token is not None
    old = "k\u00e9y \U0001f600 1___1"
    assert _claws(r, filled, listing, old) == _boto3(filled, listing, old)
