"""Round trips against moto's server, which keeps what it is told."""

from __future__ import annotations

import datetime

import pytest

from tests.e2e.rsession import RConditionError, RSession
from tests.e2e.test_call_road import Client


def test_a_training_job_is_created_described_and_listed(r: RSession, moto: str) -> None:
    svc = Client(r, moto)
    made = svc.call(
        "create_training_job",
        TrainingJobName="from-r",
        AlgorithmSpecification={"TrainingImage": "image", "TrainingInputMode": "File"},
        RoleArn="arn:aws:iam::123456789012:role/train",
        OutputDataConfig={"S3OutputPath": "s3://bucket/models"},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 10},
        StoppingCondition={"MaxRuntimeInSeconds": 3600},
        HyperParameters={"epochs": "10", "odd key": "\u00e9"},
    )
    assert made["TrainingJobArn"].endswith(":training-job/from-r")

    job = svc.call("describe_training_job", TrainingJobName="from-r")
    assert job["TrainingJobArn"] == made["TrainingJobArn"]
    assert job["HyperParameters"] == {"epochs": "10", "odd key": "\u00e9"}
    assert job["ResourceConfig"]["InstanceCount"] == 1
    assert isinstance(job["CreationTime"], datetime.datetime)

    jobs = svc.call("list_training_jobs", NameContains="from-r")["TrainingJobSummaries"]
    assert [found["TrainingJobName"] for found in jobs] == ["from-r"]


def test_a_job_that_is_not_there_is_an_error(r: RSession, moto: str) -> None:
    with pytest.raises(RConditionError) as failure:
        Client(r, moto).call("describe_training_job", TrainingJobName="no-such-job")
    assert {"ValidationException", "http_400"} <= set(failure.value.classes)
