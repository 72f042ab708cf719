from __future__ import annotations

import json
from typing import Any

import pytest

from generator.generate import Request, plan
from generator.model.endpoints import (
    Endpoints,
    build_endpoints,
    render_partitions,
    share,
    wire_endpoints,
)
from generator.read.source import ModelError
from tests.models import SOURCE


def _rules(host: str, name: str) -> dict[str, Any]:
    return {
        "version": "1.0",
        "parameters": {"Region": {"type": "string", "documentation": "Where."}},
        "rules": [
            {
                "type": "endpoint",
                "documentation": "Everywhere.",
                "conditions": [],
                "endpoint": {
                    "url": f"https://{host}-fips.{{Region}}.x.com",
                    "properties": {"authSchemes": [{"name": "sigv4", "signingName": name}]},
                },
            }
        ],
    }


def _restored(content: bytes, words: tuple[str, ...]) -> Any:
    text = content.decode("ascii")
    for number, word in enumerate(words):
        text = text.replace(f"@{number}@", word)
    return json.loads(text)


def test_services_that_differ_in_their_words_share_a_rule_set() -> None:
    first, second = share("a", _rules("one", "one")), share("b", _rules("two", "two"))
    assert first.content == second.content
    assert (first.words, second.words) == (("one",), ("two",))
    assert first.path == f"inst/models/endpoints/{first.name}.json.xz"


def test_a_signing_name_of_its_own_makes_another_rule_set() -> None:
    assert share("a", _rules("one", "one")).content != share("a", _rules("one", "two")).content


def test_documentation_of_rules_is_left_out() -> None:
    assert b"Everywhere" not in share("a", _rules("one", "one")).content
    assert b"Where" not in share("a", _rules("one", "one")).content


def test_a_rule_set_with_a_mark_of_its_own_is_refused() -> None:
    with pytest.raises(ModelError, match="a: the endpoint rule set holds @0@"):
        share("a", _rules("one", "@0@"))


def test_the_words_put_back_make_the_rule_set_of_every_service() -> None:
    shared = set()
    for name in SOURCE.names():
        raw = SOURCE.read(name)
        rules = share(name, raw.endpoint_rules)
        shared.add(rules.name)
        restored = _restored(rules.content, rules.words)
        assert restored["rules"] == _without_documentation(raw.endpoint_rules["rules"]), name
    assert len(shared) < len(SOURCE.names()) / 3


def _without_documentation(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_documentation(v) for k, v in value.items() if k != "documentation"}
    if isinstance(value, list):
        return [_without_documentation(held) for held in value]
    return value


TABLE = {
    "partitions": [
        {
            "partition": "aws",
            "services": {
                "one": {
                    "isRegionalized": False,
                    "partitionEndpoint": "aws-global",
                    "endpoints": {"aws-global": {"credentialScope": {"region": "us-east-1"}}},
                },
                "two": {"endpoints": {"us-east-1": {}, "eu-west-1": {}, "local": {}}},
                "everywhere": {
                    "partitionEndpoint": "aws-global",
                    "endpoints": {"aws-global": {"credentialScope": {"region": "us-east-1"}}},
                },
            },
            "regions": {"us-east-1": {}, "eu-west-1": {}, "eu-west-2": {}},
        },
        {
            "partition": "aws-cn",
            "services": {
                "one": {
                    "isRegionalized": False,
                    "partitionEndpoint": "aws-cn-global",
                    "endpoints": {"aws-cn-global": {"credentialScope": {"region": "cn-north-1"}}},
                }
            },
        },
    ]
}


def test_a_service_of_a_whole_partition_says_where_it_is_and_what_it_is_signed_for() -> None:
    assert build_endpoints("one", "one", {}, TABLE) == Endpoints(
        world="aws-global", signing=(("aws", "us-east-1"), ("aws-cn", "cn-north-1"))
    )
    assert build_endpoints("everywhere", "everywhere", {}, TABLE).signing == ()
    assert build_endpoints("three", "three", {}, {}) == Endpoints()


def test_a_service_says_in_which_regions_it_is_listed() -> None:
    endpoints = build_endpoints("two", "two", {}, TABLE)
    assert endpoints == Endpoints(regions=(("aws", ("eu-west-1", "us-east-1")),))
    assert wire_endpoints(endpoints) == {"regions": {"aws": "eu-west-1 us-east-1"}}


def test_the_wire_model_names_the_rule_set_and_holds_the_words() -> None:
    endpoints = build_endpoints("one", "one", _rules("one", "one"), TABLE)
    assert endpoints.rules is not None
    assert wire_endpoints(endpoints) == {
        "rules": endpoints.rules.name,
        "words": "one",
        "world": "aws-global",
        "signing": {"aws": "us-east-1", "aws-cn": "cn-north-1"},
    }
    assert wire_endpoints(Endpoints()) == {}


def test_partitions_are_rows_without_names_of_places() -> None:
    rows = json.loads(render_partitions(SOURCE.partitions()))
    aws = rows[0]
    assert aws["name"] == aws["outputs"]["name"] == "aws"
    assert "us-east-1" in aws["regions"].split()
    assert b"Frankfurt" not in render_partitions(SOURCE.partitions())


def test_a_run_of_one_service_has_its_rule_set_and_the_partitions(tmp_path: Any) -> None:
    files, _ = plan(Request(root=tmp_path, services=("sqs",), pages="none"), lambda *_: None)
    assert "inst/models/partitions.json" in files
    assert len([path for path in files if path.startswith("inst/models/endpoints/")]) == 1
