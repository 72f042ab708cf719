from __future__ import annotations

import shutil
import subprocess
from collections import Counter

import pytest

from generator.model.naming import (
    TOPIC_WIDTH,
    base_names,
    export_name,
    name_faults,
    own_names,
    service_name,
    short_topics,
    snake_case,
    topic,
)
from generator.model.quirks import EXPORTED_AS, RESERVED_WORDS, SERVICE_ALIASES, SERVICE_NAMES
from tests.models import SOURCE


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("CreateTrainingJob", "create_training_job"),
        ("ListMLModels", "list_ml_models"),
        ("DescribeDBInstances", "describe_db_instances"),
        ("CreateIPSet", "create_ip_set"),
        ("ListHITs", "list_hi_ts"),
        ("ListWebACLs", "list_web_ac_ls"),
        ("SwapEnvironmentCNAMEs", "swap_environment_cnam_es"),
        ("DescribePublicIpv4Pools", "describe_public_ipv_4_pools"),
        ("ListObjectsV2", "list_objects_v2"),
        ("GET", "get"),
    ],
)
def test_operation_names_become_snake_case(name: str, expected: str) -> None:
    assert snake_case(name) == expected


@pytest.mark.parametrize(
    ("directory", "full", "abbreviation", "expected"),
    [
        ("sagemaker", "Amazon SageMaker Service", "SageMaker", "sagemaker"),
        ("sts", "AWS Security Token Service", "AWS STS", "sts"),
        ("x", " Amazon AWS Thing ", "", "awsthing"),
        ("elb", "Elastic Load Balancing", "", "elb"),
        ("config", "AWS Config", "Config", "configservice"),
        ("sms-voice", "Amazon Pinpoint SMS and Voice Service", "Pinpoint SMS Voice", "smsvoice"),
        ("pi", "AWS Performance Insights", "AWS PI", "pi"),
        ("es", "Amazon Elasticsearch-Service: 2", "", "elasticsearchservice2"),
    ],
)
def test_service_names_follow_the_rule_or_have_a_row(
    directory: str, full: str, abbreviation: str, expected: str
) -> None:
    metadata = {"serviceFullName": full, "serviceAbbreviation": abbreviation}
    assert service_name(directory, metadata) == expected


def test_a_constructor_that_would_mask_base_is_exported_under_another_name() -> None:
    assert export_name("pi") == "performanceinsights"
    assert export_name("sts") == "sts"


def test_every_exception_has_a_reason() -> None:
    for table in (SERVICE_ALIASES, SERVICE_NAMES, EXPORTED_AS):
        assert all(row.reason for row in table.values())


def test_long_topics_are_cut_and_stay_different() -> None:
    operations = [f"DescribeAVeryLongThingWithManyWordsInItsNameNumber{end}" for end in "AB"]
    short = short_topics("aservicewithaverylongname", [*operations, "Get"])
    assert short["Get"] == "aservicewithaverylongname_get"
    assert len(set(short.values())) == 3
    assert all(len(name) <= TOPIC_WIDTH for name in short.values())


@pytest.mark.parametrize(
    ("service", "operation", "topic_of_both"),
    [
        (8, TOPIC_WIDTH - 9, "s" * 8 + "_o" + "x" * (TOPIC_WIDTH - 10)),
        (8, TOPIC_WIDTH - 8, "s" * 8 + "_o" + "x" * (TOPIC_WIDTH - 10)),
        (30, 40, "s" * (TOPIC_WIDTH // 3) + "_o" + "x" * (TOPIC_WIDTH - TOPIC_WIDTH // 3 - 2)),
        (30, 30, "s" * (TOPIC_WIDTH - 31) + "_o" + "x" * 29),
    ],
)
def test_a_long_topic_keeps_the_operation_and_a_third_for_the_service(
    service: int, operation: int, topic_of_both: str
) -> None:
    name = "O" + "x" * (operation - 1)
    assert short_topics("s" * service, [name]) == {name: topic_of_both}
    assert len(topic_of_both) == TOPIC_WIDTH


def _names() -> dict[str, str]:
    return {
        name: service_name(name, SOURCE.read(name).model["metadata"]) for name in SOURCE.names()
    }


@pytest.fixture(scope="module")
def all_names() -> dict[str, str]:
    return _names()


def test_no_two_services_share_a_name(all_names: dict[str, str]) -> None:
    assert len(all_names) > 400
    twins = [name for name, count in Counter(all_names.values()).items() if count > 1]
    assert twins == []


def test_no_constructor_is_reserved_or_masks_a_base_package(all_names: dict[str, str]) -> None:
    exported = {export_name(name) for name in all_names.values()}
    assert not exported & RESERVED_WORDS
    if shutil.which("Rscript") is None:
        pytest.skip("R is not installed: the names of its base packages cannot be asked for")
    code = "for (p in c('base','stats','utils','methods','graphics','grDevices')) "
    code += "writeLines(ls(asNamespace(p)))"
    listed = subprocess.run(
        ["Rscript", "--vanilla", "-e", code], check=True, capture_output=True, text=True
    )
    base = set(listed.stdout.split())
    assert "pi" in base
    assert not exported & base


def test_topics_of_all_operations_are_different_file_names(all_names: dict[str, str]) -> None:
    seen: Counter[str] = Counter()
    for name, r_name in all_names.items():
        operations = list(SOURCE.read(name).model["operations"])
        seen.update(short.lower() for short in short_topics(r_name, operations).values())
        assert len({topic(r_name, operation) for operation in operations}) == len(operations)
    assert [name for name, count in seen.items() if count > 1] == []


@pytest.mark.parametrize(
    ("export", "fault"),
    [
        ("tiny", None),
        ("paste", "the constructor paste would mask base::paste"),
        ("repeat", "the constructor repeat would be a reserved word of R"),
        ("client", "the constructor client would hide claws' own"),
        ("", 'the constructor "" would not be a name in R'),
        ("4you", 'the constructor "4you" would not be a name in R'),
        ("x" * 61, "would not be a name in R"),
    ],
)
def test_a_constructor_has_a_name_of_its_own(export: str, fault: str | None) -> None:
    found = list(name_faults(export, []))
    assert len(found) == (fault is not None)
    assert fault is None or fault in found[0]


def test_operations_are_told_apart_in_r() -> None:
    assert list(name_faults("tiny", ["Ping", "PING", "GetThing", "Get_thing"])) == [
        "Ping and PING would both be called ping in R",
        "GetThing and Get_thing would both be called get_thing in R",
    ]


def test_own_names_are_those_written_by_hand() -> None:
    assert {"client", "invoke", "sso_login"} <= own_names()
    assert not {"s3", "s3_list_buckets"} & own_names()


def test_the_names_of_base_are_those_of_r() -> None:
    asked = 'writeLines(grep("^[a-z][a-z0-9]*$", ls(baseenv()), value = TRUE))'
    run = subprocess.run(
        ["Rscript", "--vanilla", "-e", asked], capture_output=True, text=True, check=True
    )
    assert set(run.stdout.split()) <= base_names()
