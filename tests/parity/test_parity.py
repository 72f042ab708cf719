"""A sample of the run over all operations: a few of services of every protocol and oddity."""

from __future__ import annotations

import pytest
from botocore.session import Session

from generator.model.quirks import PROTOCOLS
from tests.e2e.rsession import RSession
from tests.models import SOURCE
from tests.parity.report import problems
from tests.parity.run import Settings, run_service
from tests.parity.services import all_services, present, protocol_of, why_not

SERVICES = present(
    """
accessanalyzer apigateway appconfigdata athena autoscaling bedrock-runtime cloudfront
cloudsearchdomain cloudtrail cloudwatch cloudwatchomni cognito-identity dynamodb ec2 ecs elbv2
eventbridgev2 events glacier iam iot-data kinesis lambda lexv2-models logs machinelearning
mediaconvert pinpoint polly rds redshift-data route53 s3 s3control sagemaker ses sns sqs ssm sts
timestream-query wafv2 xray
""".split()
)

OPERATIONS = 3
"""How many operations of each."""


def _sample(service: str) -> tuple[str, ...]:
    """Names of a service's operations, spread evenly over all of them."""
    model = Session().get_service_model(service)
    names = [name for name in model.operation_names if not why_not(model.operation_model(name))]
    return tuple(names[:: max(1, len(names) // OPERATIONS)][:OPERATIONS])


@pytest.mark.parametrize("name", SERVICES)
def test_claws_sends_and_reads_what_botocore_does(name: str) -> None:
    settings = Settings(inputs=1, operations=_sample(name))
    report = run_service(all_services()[name], settings)
    assert report.counts["operations"] > 0
    assert report.leaks == []
    assert "\n".join(problems(report.failures, 3)) == ""


SHOWN = [
    ("kms", "CreateCustomKeyStore", "hush-KeyStorePassword"),
    ("s3", "PutObject", "kms-key-id: hush-"),
    ("proton", "CreateEnvironment", "hush-said-"),
]
"""Operations, and how a secret looks that they tell when nothing is masked."""


@pytest.mark.parametrize(("name", "operation", "shown"), SHOWN)
def test_what_the_model_calls_sensitive_would_be_found_where_it_is_told(
    name: str, operation: str, shown: str
) -> None:
    session = RSession()
    replace = session.evaluate("function(f) assignInNamespace('is_secret', f, 'claws')")
    own = session.evaluate("claws:::is_secret")
    replace(session.evaluate("function(...) FALSE"))
    try:
        settings = Settings(inputs=0, operations=(operation,), listen=True)
        report = run_service(all_services()[name], settings)
    finally:
        replace(own)
    assert any(shown in line for line in report.leaks)


STREAMS = [
    ("bedrock-runtime", "ConverseStream"),
    ("kinesis", "SubscribeToShard"),
    ("lambda", "InvokeWithResponseStream"),
    ("s3", "SelectObjectContent"),
]


@pytest.mark.parametrize(("name", "operation"), STREAMS)
def test_claws_reads_the_events_that_botocore_does(name: str, operation: str) -> None:
    report = run_service(all_services()[name], Settings(inputs=0, operations=(operation,)))
    assert report.counts["responses"] > 3
    assert report.leaks == []
    assert "\n".join(problems(report.failures, 3)) == ""


def test_the_sample_has_every_protocol() -> None:
    spoken = {protocol_of(service) for service in all_services().values()}
    assert {protocol_of(all_services()[name]) for name in SERVICES} == spoken <= set(PROTOCOLS)


def test_every_service_is_known() -> None:
    assert sorted(all_services()) == SOURCE.names()
