"""What is measured: a call of an operation, and the answer to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Workload:
    """One call.

    Attributes:
        service: botocore's name.
        r_name: R's name.
        operation: the name of the method, the same in both.
        params: what it is called with.
        mark: bytes that its request alone holds.
        answer: the body of the answer.
        content_type: its type.
        calls: how many calls are timed in one go.
        limit: the largest ratio to botocore that is wanted.
    """

    service: str
    r_name: str
    operation: str
    params: Mapping[str, Any]
    mark: bytes
    answer: bytes
    content_type: str
    calls: int
    limit: float


def _listing() -> bytes:
    contents = "".join(
        f"<Contents><Key>folder/key-{i:05d}</Key><LastModified>2024-02-03T04:05:06.000Z</LastModified>"
        f"<ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag><Size>{i * 1000}</Size>"
        "<StorageClass>STANDARD</StorageClass></Contents>"
        for i in range(1000)
    )
    return (
        '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
        f"<Name>b</Name><KeyCount>1000</KeyCount>{contents}</ListBucketResult>"
    ).encode()


def _scan() -> bytes:
    item = {
        "id": {"S": "item-000000"},
        "count": {"N": "12345"},
        "tags": {"SS": ["one", "two", "three"]},
        "nested": {"M": {"flag": {"BOOL": True}, "list": {"L": [{"N": "1"}, {"S": "two"}]}}},
        "text": {"S": "lorem ipsum " * 12},
    }
    size = len(json.dumps(item))
    items = [item] * (2**20 // size)
    return json.dumps({"Items": items, "Count": len(items)}).encode()


def _instances() -> bytes:
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
        f"<instancesSet>{instance * 1000}</instancesSet></item></reservationSet>"
        "</DescribeInstancesResponse>"
    ).encode()


_JSON = "application/x-amz-json-1.0"
_ITEM = {"id": {"S": "item-1"}, "count": {"N": "5"}, "text": {"S": "lorem ipsum"}}

WORKLOADS: Mapping[str, Workload] = {
    "dynamodb put_item": Workload(
        "dynamodb", "dynamodb", "put_item", {"TableName": "t", "Item": _ITEM},
        b"DynamoDB_20120810.PutItem", b"{}", _JSON, 200, 0.6,
    ),
    "dynamodb get_item": Workload(
        "dynamodb", "dynamodb", "get_item", {"TableName": "t", "Key": {"id": {"S": "item-1"}}},
        b"DynamoDB_20120810.GetItem", json.dumps({"Item": _ITEM}).encode(), _JSON, 200, 0.6,
    ),
    "sagemaker stop_training_job": Workload(
        "sagemaker", "sagemaker", "stop_training_job", {"TrainingJobName": "job"},
        b"SageMaker.StopTrainingJob", b"{}", _JSON, 200, 0.6,
    ),
    "s3 list_objects_v2, 1,000 keys": Workload(
        "s3", "s3", "list_objects_v2", {"Bucket": "b"},
        b"list-type=2", _listing(), "application/xml", 10, 0.15,
    ),
    "dynamodb scan, 1 MB": Workload(
        "dynamodb", "dynamodb", "scan", {"TableName": "t"},
        b"DynamoDB_20120810.Scan", _scan(), _JSON, 3, 0.2,
    ),
    "ec2 describe_instances, 1,000": Workload(
        "ec2", "ec2", "describe_instances", {},
        b"Action=DescribeInstances", _instances(), "text/xml", 1, 0.15,
    ),
}  # fmt: skip
"""By the name that the table shows."""
