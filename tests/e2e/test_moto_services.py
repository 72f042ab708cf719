"""Round trips of other services against moto's server."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Any

import pytest

from tests.e2e.rsession import RConditionError, RSession
from tests.e2e.test_call_road import Client

ODD = "\u00e9 & <b> \"'\\ \u732b \U0001f431\n"
"""Text that no format may change."""

ACCOUNT = "123456789012"
ROLE_POLICY = (
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",'
    '"Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
)


def test_sqs(r: RSession, moto: str) -> None:
    sqs = Client(r, moto, "sqs")
    queue = sqs.call("create_queue", QueueName="q", Attributes={"DelaySeconds": "0"})["QueueUrl"]
    attributes = {"a": {"DataType": "Binary", "BinaryValue": b"\x00\xff"}}
    sent = sqs.call(
        "send_message", QueueUrl=queue, MessageBody=ODD.strip(), MessageAttributes=attributes
    )
    (got,) = sqs.call("receive_message", QueueUrl=queue, MessageAttributeNames=["All"])["Messages"]
    assert (got["MessageId"], got["Body"]) == (sent["MessageId"], ODD.strip())
    assert got["MessageAttributes"]["a"]["BinaryValue"] == b"\x00\xff"
    sqs.call("delete_message", QueueUrl=queue, ReceiptHandle=got["ReceiptHandle"])
    with pytest.raises(RConditionError) as failure:
        sqs.call("get_queue_url", QueueName="absent")
    assert "QueueDoesNotExist" in failure.value.classes


def test_sns(r: RSession, moto: str) -> None:
    sns, sqs = Client(r, moto, "sns"), Client(r, moto, "sqs")
    topic = sns.call("create_topic", Name="t")["TopicArn"]
    queue = sqs.call("create_queue", QueueName="of-topic")["QueueUrl"]
    target = f"arn:aws:sqs:us-east-1:{ACCOUNT}:of-topic"
    sns.call(
        "subscribe",
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=target,
        Attributes={"RawMessageDelivery": "true"},
    )
    assert sns.call("publish", TopicArn=topic, Message=ODD.strip())["MessageId"]
    (got,) = sqs.call("receive_message", QueueUrl=queue)["Messages"]
    assert got["Body"] == ODD.strip()
    assert sns.call("list_topics")["Topics"] == [{"TopicArn": topic}]


DYNAMODB_ITEM: dict[str, Any] = {
    "id": {"S": "1"},
    "text": {"S": ODD},
    "number": {"N": "12345678901234567890.123456789"},
    "bytes": {"B": b"\x00\x01\xfe\xff"},
    "texts": {"SS": ["a", "b"]},
    "numbers": {"NS": ["1", "2.5"]},
    "blobs": {"BS": [b"\x00", b"\xff"]},
    "list": {"L": [{"S": "x"}, {"N": "1"}, {"L": []}]},
    "map": {"M": {"inner": {"BOOL": False}, "empty": {"M": {}}}},
    "nothing": {"NULL": True},
    "flag": {"BOOL": True},
}


def test_dynamodb(r: RSession, moto: str) -> None:
    db = Client(r, moto, "dynamodb")
    db.call(
        "create_table",
        TableName="t",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    db.call("put_item", TableName="t", Item=DYNAMODB_ITEM)
    item = db.call("get_item", TableName="t", Key={"id": {"S": "1"}})["Item"]
    for name in ("texts", "numbers", "blobs"):
        (kind,) = item[name]
        item[name][kind] = sorted(item[name][kind])
    item["map"]["M"]["empty"]["M"] = dict(item["map"]["M"]["empty"]["M"])
    assert item == DYNAMODB_ITEM
    changed = db.call(
        "update_item",
        TableName="t",
        Key={"id": {"S": "1"}},
        UpdateExpression="SET flag = :f",
        ExpressionAttributeValues={":f": {"BOOL": False}},
        ReturnValues="UPDATED_NEW",
    )
    assert changed["Attributes"] == {"flag": {"BOOL": False}}
    assert db.call("scan", TableName="t")["Count"] == 1
    with pytest.raises(RConditionError) as failure:
        db.call(
            "put_item",
            TableName="t",
            Item={"id": {"S": "1"}},
            ConditionExpression="attribute_not_exists(id)",
        )
    assert "ConditionalCheckFailedException" in failure.value.classes


def test_sts(r: RSession, moto: str) -> None:
    sts = Client(r, moto, "sts")
    assert sts.call("get_caller_identity")["Account"] == ACCOUNT
    role = f"arn:aws:iam::{ACCOUNT}:role/r"
    made = sts.call("assume_role", RoleArn=role, RoleSessionName="session")
    assert made["AssumedRoleUser"]["Arn"].endswith("assumed-role/r/session")
    assert made["Credentials"]["Expiration"] > datetime.datetime.now(datetime.UTC)


def test_iam(r: RSession, moto: str) -> None:
    iam = Client(r, moto, "iam")
    iam.call("create_role", RoleName="made", AssumeRolePolicyDocument=ROLE_POLICY, Description="d")
    role = iam.call("get_role", RoleName="made")["Role"]
    document = role["AssumeRolePolicyDocument"]
    assert document["Version"] == "2012-10-17"
    assert document["Statement"][0]["Principal"] == {"Service": "lambda.amazonaws.com"}
    assert isinstance(role["CreateDate"], datetime.datetime)
    assert "made" in [found["RoleName"] for found in iam.call("list_roles")["Roles"]]
    with pytest.raises(RConditionError) as failure:
        iam.call("get_role", RoleName="absent")
    assert {"NoSuchEntity", "http_404"} <= set(failure.value.classes)


def test_lambda(r: RSession, moto: str) -> None:
    iam, functions = Client(r, moto, "iam"), Client(r, moto, "lambda")
    role = iam.call("create_role", RoleName="runs", AssumeRolePolicyDocument=ROLE_POLICY)["Role"]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("f.py", "def handler(event, context):\n    return event\n")
    made = functions.call(
        "create_function",
        FunctionName="f",
        Runtime="python3.11",
        Role=role["Arn"],
        Handler="f.handler",
        Code={"ZipFile": packed.getvalue()},
        Environment={"Variables": {"TEXT": "\u00e9"}},
    )
    assert made["CodeSize"] == len(packed.getvalue())
    found = functions.call("get_function", FunctionName="f")
    assert found["Configuration"]["CodeSha256"] == made["CodeSha256"]
    assert found["Configuration"]["Environment"]["Variables"] == {"TEXT": "\u00e9"}
    assert functions.call("list_functions")["Functions"][0]["FunctionName"] == "f"


def test_secretsmanager(r: RSession, moto: str) -> None:
    secrets = Client(r, moto, "secretsmanager")
    secrets.call("create_secret", Name="text", SecretString=ODD)
    secrets.call("create_secret", Name="bytes", SecretBinary=b"\x00\xff\n")
    assert secrets.call("get_secret_value", SecretId="text")["SecretString"] == ODD
    assert secrets.call("get_secret_value", SecretId="bytes")["SecretBinary"] == b"\x00\xff\n"


def test_ssm(r: RSession, moto: str) -> None:
    ssm = Client(r, moto, "ssm")
    for number in range(12):
        ssm.call("put_parameter", Name=f"/a/{number:02d}", Value=ODD, Type="String")
    assert ssm.call("get_parameter", Name="/a/03")["Parameter"]["Value"] == ODD
    page = ssm.call("get_parameters_by_path", Path="/a", MaxResults=10)
    rest = ssm.call("get_parameters_by_path", Path="/a", MaxResults=10, NextToken=page["NextToken"])
    assert len(page["Parameters"] + rest["Parameters"]) == 12


def test_kms(r: RSession, moto: str) -> None:
    kms = Client(r, moto, "kms")
    key = kms.call("create_key", Description="d")["KeyMetadata"]["KeyId"]
    context = {"who": "\u00e9"}
    box = kms.call("encrypt", KeyId=key, Plaintext=b"\x00secret", EncryptionContext=context)
    opened = kms.call("decrypt", CiphertextBlob=box["CiphertextBlob"], EncryptionContext=context)
    assert opened["Plaintext"] == b"\x00secret"
    assert len(kms.call("generate_random", NumberOfBytes=33)["Plaintext"]) == 33


def test_stepfunctions(r: RSession, moto: str) -> None:
    states = Client(r, moto, "sfn")
    machine = states.call(
        "create_state_machine",
        name="m",
        definition='{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}',
        roleArn=f"arn:aws:iam::{ACCOUNT}:role/r",
    )["stateMachineArn"]
    run = states.call("start_execution", stateMachineArn=machine, input='{"a":1}')
    told = states.call("describe_execution", executionArn=run["executionArn"])
    assert (told["input"], told["stateMachineArn"]) == ('{"a":1}', machine)
    assert isinstance(told["startDate"], datetime.datetime)


def test_cloudwatch(r: RSession, moto: str) -> None:
    watch = Client(r, moto, "cloudwatch")
    now = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    data = [{"MetricName": f"m{i % 3}", "Value": float(i), "Timestamp": now} for i in range(500)]
    watch.call("put_metric_data", Namespace="n", MetricData=data)
    found = watch.call(
        "get_metric_statistics",
        Namespace="n",
        MetricName="m1",
        StartTime=now - datetime.timedelta(hours=1),
        EndTime=now + datetime.timedelta(hours=1),
        Period=7200,
        Statistics=["Sum", "SampleCount"],
    )["Datapoints"]
    assert sum(point["SampleCount"] for point in found) == 167
    assert sum(point["Sum"] for point in found) == sum(range(1, 500, 3))
    names = {metric["MetricName"] for metric in watch.call("list_metrics")["Metrics"]}
    assert names == {"m0", "m1", "m2"}


def test_logs(r: RSession, moto: str) -> None:
    logs = Client(r, moto, "cloudwatchlogs")
    group = {"logGroupName": "g"}
    logs.call("create_log_group", **group)
    logs.call("create_log_stream", logStreamName="s", **group)
    now = int(datetime.datetime.now(datetime.UTC).timestamp() * 1000)
    events = [{"timestamp": now + i, "message": f"{i} {ODD}"} for i in range(3)]
    logs.call("put_log_events", logStreamName="s", logEvents=events, **group)
    found = logs.call("get_log_events", logStreamName="s", startFromHead=True, **group)["events"]
    got = [(event["timestamp"], event["message"]) for event in found]
    assert got == [(event["timestamp"], event["message"]) for event in events]


def test_ec2(r: RSession, moto: str) -> None:
    ec2 = Client(r, moto, "ec2")
    tags = [{"ResourceType": "instance", "Tags": [{"Key": "a b", "Value": "\u00e9 & <c>"}]}]
    made = ec2.call(
        "run_instances",
        ImageId="ami-12c6146b",
        MinCount=2,
        MaxCount=2,
        InstanceType="t3.micro",
        UserData="#!/bin/sh\necho \u00e9",
        TagSpecifications=tags,
    )["Instances"]
    ids = [instance["InstanceId"] for instance in made]
    told = ec2.call("describe_instances", InstanceIds=ids)["Reservations"][0]["Instances"]
    assert [instance["InstanceId"] for instance in told] == ids
    assert told[0]["Tags"] == tags[0]["Tags"]
    assert isinstance(told[0]["LaunchTime"], datetime.datetime)
    data = ec2.call("describe_instance_attribute", InstanceId=ids[0], Attribute="userData")
    assert data["UserData"]["Value"] == "IyEvYmluL3NoCmVjaG8gw6k="
    gone = ec2.call("terminate_instances", InstanceIds=ids)["TerminatingInstances"]
    assert {instance["CurrentState"]["Name"] for instance in gone} <= {
        "shutting-down",
        "terminated",
    }
    with pytest.raises(RConditionError) as failure:
        ec2.call("describe_instances", InstanceIds=["i-0123456789abcdef0"])
    assert "InvalidInstanceID.NotFound" in failure.value.classes
