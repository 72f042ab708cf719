"""What is measured: a call of an operation, and the answer to it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Workload:
    """One call.

    Attributes:
        service: botocore's name, and R's.
        operation: the name of the method, the same in both.
        answer: the body of the answer.
        content_type: its type.
        calls: how many calls are timed in one go.
        limit: the largest ratio to botocore that is wanted.
        params: what it is called with.
        body: bytes of the request's Body, which both have in memory; 0 for none.
        read: the member of the output whose bytes are read; botocore gives a stream.
        growth: megabytes that memory may grow by, where that is held.
        further: bodies of further answers, which come in turn, such as those of pages.
        query: a JMESPath expression that is evaluated on the answer, in place of calls.
    """

    service: str
    operation: str
    answer: bytes
    content_type: str
    calls: int
    limit: float
    params: Mapping[str, Any] = field(default_factory=dict)
    body: int = 0
    read: str = ""
    growth: float | None = None
    further: Sequence[bytes] = ()
    query: str = ""


def _listing(count: int, token: int = 0) -> bytes:
    """Make a page of keys; `token` is that of the next page, 0 for none."""
    contents = "".join(
        f"<Contents><Key>folder/key-{i:05d}</Key><LastModified>2024-02-03T04:05:06.000Z</LastModified>"
        f"<ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag><Size>{i * 1000}</Size>"
        "<StorageClass>STANDARD</StorageClass></Contents>"
        for i in range(count)
    )
    next_token = f"<NextContinuationToken>{token}</NextContinuationToken>"
    more = f"<IsTruncated>true</IsTruncated>{next_token}" if token > 0 else ""
    return (
        '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
        f"<Name>b</Name><KeyCount>{count}</KeyCount>{more}{contents}</ListBucketResult>"
    ).encode()


def _scan(size: int) -> bytes:
    item = {
        "id": {"S": "item-000000"},
        "count": {"N": "12345"},
        "tags": {"SS": ["one", "two", "three"]},
        "nested": {"M": {"flag": {"BOOL": True}, "list": {"L": [{"N": "1"}, {"S": "two"}]}}},
        "text": {"S": "lorem ipsum " * 12},
    }
    items = [item] * (size // len(json.dumps(item)))
    return json.dumps({"Items": items, "Count": len(items)}).encode()


def _instances(count: int) -> bytes:
    tags = "".join(f"<item><key>tag-{i}</key><value>value {i}</value></item>" for i in range(10))
    groups = "".join(
        f"<item><groupId>sg-{i}</groupId><groupName>group {i}</groupName></item>" for i in range(4)
    )
    names = (
        "imageId privateDnsName dnsName keyName instanceType subnetId vpcId privateIpAddress "
        "ipAddress architecture rootDeviceType rootDeviceName virtualizationType clientToken "
        "hypervisor enaSupport ebsOptimized platformDetails usageOperation"
    ).split()
    flags = ("enaSupport", "ebsOptimized")
    rest = "".join(
        f"<{name}>{'true' if name in flags else f'{name}-value-0123456789'}</{name}>"
        for name in names
    )
    disks = "".join(
        f"<item><deviceName>/dev/sd{letter}</deviceName><ebs><volumeId>vol-{letter}</volumeId>"
        "<status>attached</status><attachTime>2024-02-03T04:05:06.000Z</attachTime>"
        "<deleteOnTermination>true</deleteOnTermination></ebs></item>"
        for letter in "abcd"
    )
    instance = (
        "<item><instanceId>i-0123456789abcdef0</instanceId><launchTime>2024-02-03T04:05:06.000Z"
        "</launchTime><instanceState><code>16</code><name>running</name></instanceState>"
        f"{rest}<groupSet>{groups}</groupSet><blockDeviceMapping>{disks}</blockDeviceMapping>"
        f"<tagSet>{tags}</tagSet></item>"
    )
    return (
        '<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">'
        "<requestId>id</requestId><reservationSet><item><reservationId>r-1</reservationId>"
        f"<instancesSet>{instance * count}</instancesSet></item></reservationSet>"
        "</DescribeInstancesResponse>"
    ).encode()


def _messages(count: int) -> bytes:
    message = {
        "MessageId": "5fea7756-0ea4-451a-a703-a558b933e274",
        "ReceiptHandle": "AQEBzbVv" * 20,
        "MD5OfBody": "fafb00f5732ab283681e124bf8747ed1",
        "Body": "This is a test message",
        "Attributes": {"SentTimestamp": "1677000000000", "ApproximateReceiveCount": "1"},
    }
    return json.dumps({"Messages": [message] * count}).encode()


def _caller() -> bytes:
    return (
        b'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
        b"<GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/a</Arn><UserId>AIDA</UserId>"
        b"<Account>123456789012</Account></GetCallerIdentityResult><ResponseMetadata>"
        b"<RequestId>id</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
    )


def _cbor(fields: Mapping[str, str | int]) -> bytes:
    """A map of short strings and of times, which are tagged whole numbers."""
    out = bytes([0xA0 + len(fields)])
    for name, value in fields.items():
        out += bytes([0x78, len(name)]) + name.encode()
        if isinstance(value, int):
            out += b"\xc1\x1a" + value.to_bytes(4, "big")
        else:
            out += bytes([0x78, len(value)]) + value.encode()
    return out


_ARN = "arn:aws:events:us-east-1:123456789012:event-bus/bus"
_BUS: Mapping[str, str | int] = {
    "EventBusArn": _ARN,
    "Name": "bus",
    "Description": "of the benchmark",
    "CreationTime": 1700000000,
    "LastModifiedTime": 1700000001,
    "State": "ACTIVE",
}

_JOB = {
    "TrainingJobName": "job-2026-11-29",
    "AlgorithmSpecification": {
        "TrainingImage": "123456789012.dkr.ecr.us-east-1.amazonaws.com/image:latest",
        "TrainingInputMode": "File",
        "MetricDefinitions": [
            {"Name": f"metric-{i}", "Regex": f"metric-{i}: ([0-9.]+)"} for i in range(6)
        ],
    },
    "RoleArn": "arn:aws:iam::123456789012:role/service-role/execution",
    "InputDataConfig": [
        {
            "ChannelName": name,
            "DataSource": {
                "S3DataSource": {
                    "S3DataType": "S3Prefix",
                    "S3Uri": f"s3://bucket/{name}",
                    "S3DataDistributionType": "FullyReplicated",
                }
            },
            "ContentType": "text/csv",
        }
        for name in ("train", "validation")
    ],
    "OutputDataConfig": {"S3OutputPath": "s3://bucket/output"},
    "ResourceConfig": {"InstanceType": "ml.m5.xlarge", "InstanceCount": 2, "VolumeSizeInGB": 30},
    "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
    "HyperParameters": {f"parameter-{i}": str(i) for i in range(20)},
    "Tags": [{"Key": f"key-{i}", "Value": f"value-{i}"} for i in range(5)],
}

_JSON = "application/x-amz-json-1.0"
_XML = "text/xml"
_BYTES = "application/octet-stream"
_ITEM = {"id": {"S": "item-1"}, "count": {"N": "5"}, "text": {"S": "lorem ipsum"}}
_KEY = {"Bucket": "bucket", "Key": "folder/key"}
_QUEUE = {"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/queue"}

_STATES = "Reservations[].Instances[].State.Name"

_KIB = 1024
_LARGE = 100 * 10**6

WORKLOADS: Mapping[str, Workload] = {
    "sagemaker create_training_job": Workload(
        "sagemaker", "create_training_job", b'{"TrainingJobArn":"arn:aws:sagemaker:job"}', _JSON,
        100, 0.35, _JOB,
    ),
    "sts get_caller_identity": Workload("sts", "get_caller_identity", _caller(), _XML, 100, 0.35),
    "dynamodb put_item": Workload(
        "dynamodb", "put_item", b"{}", _JSON, 100, 0.35, {"TableName": "t", "Item": _ITEM},
    ),
    "dynamodb get_item": Workload(
        "dynamodb", "get_item", json.dumps({"Item": _ITEM}).encode(), _JSON, 100, 0.35,
        {"TableName": "t", "Key": {"id": {"S": "item-1"}}},
    ),
    "sqs send_message": Workload(
        "sqs", "send_message", b'{"MessageId":"id","MD5OfMessageBody":"' + b"0" * 32 + b'"}', _JSON,
        100, 0.35, {**_QUEUE, "MessageBody": "This is a test message"},
    ),
    "sqs receive_message, 10 messages": Workload(
        "sqs", "receive_message", _messages(10), _JSON, 100, 0.35,
        {**_QUEUE, "MaxNumberOfMessages": 10},
    ),
    "lambda invoke, 1 KB": Workload(
        "lambda", "invoke", b"y" * _KIB, "application/json", 100, 0.35,
        {"FunctionName": "f", "Payload": "x" * _KIB}, read="Payload",
    ),
    "eventbridgev2 describe_event_bus (CBOR)": Workload(
        "eventbridgev2", "describe_event_bus", _cbor(_BUS), "application/cbor", 100, 0.35,
        {"EventBusArn": _ARN},
    ),
    "s3 put_object, 1 KB": Workload(
        "s3", "put_object", b"", _XML, 100, 0.35, _KEY, body=_KIB,
    ),
    "s3 get_object, 1 KB": Workload(
        "s3", "get_object", b"x" * _KIB, _BYTES, 100, 0.35, _KEY, read="Body",
    ),
    "s3 list_objects_v2, 1,000 keys": Workload(
        "s3", "list_objects_v2", _listing(1000), _XML, 10, 0.08, {"Bucket": "b"},
    ),
    "dynamodb scan, 1 MB": Workload(
        "dynamodb", "scan", _scan(2**20), _JSON, 3, 0.12, {"TableName": "t"}, growth=20,
    ),
    "ec2 describe_instances, 1,000": Workload(
        "ec2", "describe_instances", _instances(1000), _XML, 1, 0.12,
    ),
    "s3 put_object, 100 MB from memory": Workload(
        "s3", "put_object", b"", _XML, 1, 0.8, _KEY, body=_LARGE, growth=5,
    ),
    "s3 get_object, 100 MB into memory": Workload(
        "s3", "get_object", b"x" * _LARGE, _BYTES, 1, 1.3, _KEY, read="Body", growth=105,
    ),
}  # fmt: skip
"""By the name that the table shows."""

LARGER: Mapping[str, tuple[Workload, Workload]] = {
    "s3 list_objects_v2, 1,000 keys and 10,000": (
        Workload("s3", "list_objects_v2", _listing(1000), _XML, 10, 11, {"Bucket": "b"}),
        Workload("s3", "list_objects_v2", _listing(10_000), _XML, 1, 11, {"Bucket": "b"}),
    ),
    "dynamodb scan, 1 MB and 10": (
        Workload("dynamodb", "scan", _scan(2**20), _JSON, 10, 11, {"TableName": "t"}),
        Workload("dynamodb", "scan", _scan(10 * 2**20), _JSON, 1, 11, {"TableName": "t"}),
    ),
    "ec2 describe_instances, 100 and 1,000": (
        Workload("ec2", "describe_instances", _instances(100), _XML, 10, 11),
        Workload("ec2", "describe_instances", _instances(1000), _XML, 1, 11),
    ),
}
"""Pairs of which the second has ten times the items: claws may take eleven times as long."""

ROWS = Workload(
    "s3", "list_objects_v2", _listing(1000, 1), _XML, 1, 1.3, {"Bucket": "b"},
    further=[_listing(1000, page + 1 if page < 99 else 0) for page in range(1, 100)],
)  # fmt: skip
"""100,000 rows of 100 pages, as a table; `limit` is in times of the calls alone."""

ROWS_LIMIT = 0.2  # of the processor time of boto3 with pandas

QUERIES: Mapping[str, Workload] = {
    f"{_STATES}, {count} instances": Workload(
        "ec2", "describe_instances", _instances(count), _XML, 100_000 // count, 0.3, query=_STATES,
    )
    for count in (20, 1000)
}  # fmt: skip
"""Evaluations of a waiter's expression on an answer that is there."""

MANY = Workload(
    "s3", "get_object", b"x" * _KIB, _BYTES, 1000, 1 / 1.2, {"Bucket": "bucket"}, read="Body",
)  # fmt: skip
"""Many calls at once; `limit` is of the wall time."""

MANY_ACTIVE = 50
MANY_DELAY = 20  # milliseconds
MANY_LIMIT = 0.6  # of the processor time
