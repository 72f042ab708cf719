from __future__ import annotations

import datetime
from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest
from botocore.model import ServiceModel

from tests.parity.cbor import encode
from tests.parity.compare import Found, compare_requests, compare_responses
from tests.parity.exchange import Failure, Outcome, Refusal, Request

REQUEST = Request(
    "POST",
    "https://parity.example/path?a=1",
    {"content-type": "application/json", "authorization": "signed"},
    b'{"a":1}',
)
MODEL = ServiceModel(
    {
        "metadata": {"protocol": "json"},
        "operations": {"Get": {"name": "Get", "output": {"shape": "Output"}}},
        "shapes": {
            "Output": {
                "type": "structure",
                "members": {
                    "Text": {"shape": "String"},
                    "Count": {"shape": "Integer"},
                    "Size": {"shape": "Long"},
                    "Sizes": {"shape": "Longs"},
                    "Share": {"shape": "Double"},
                    "At": {"shape": "Timestamp"},
                    "Data": {"shape": "Blob"},
                    "Texts": {"shape": "Strings"},
                    "Rows": {"shape": "Outputs"},
                    "Map": {"shape": "Map"},
                    "Any": {"shape": "Document"},
                },
            },
            "Strings": {"type": "list", "member": {"shape": "String"}},
            "Longs": {"type": "list", "member": {"shape": "Long"}},
            "Outputs": {"type": "list", "member": {"shape": "Output"}},
            "Map": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Integer"}},
            "Document": {"type": "structure", "members": {}, "document": True},
            "Error": {"type": "structure", "members": {"Why": {"shape": "String"}}},
            "String": {"type": "string"},
            "Integer": {"type": "integer"},
            "Long": {"type": "long"},
            "Double": {"type": "double"},
            "Timestamp": {"type": "timestamp"},
            "Blob": {"type": "blob"},
        },
    }
)
OPERATION: Any = MODEL.operation_model("Get")
TIME = datetime.datetime(2024, 2, 3, 4, 5, 6, 789012, tzinfo=datetime.UTC)


def _aspects(**changes: Any) -> list[str]:
    changed = replace(REQUEST, **changes)
    found = compare_requests(Outcome(REQUEST), Outcome(changed), lambda request: "signed")
    return [one.aspect for one in found]


def test_equal_requests_have_no_difference() -> None:
    assert _aspects() == []


@pytest.mark.parametrize(
    ("one", "other", "aspects"),
    [
        (b'{"a": "\\u00e9"}', '{"a":"é"}'.encode(), []),
        (b'{"a": 1}', b'{"a": 1.0}', ["header x-json"]),
        (b'{"a": 1}', b'{"a": 1', ["header x-json"]),
    ],
)
def test_json_in_base64_may_be_written_in_several_ways(
    one: bytes, other: bytes, aspects: list[str]
) -> None:
    botocore, claws = (
        Outcome(replace(REQUEST, headers={**REQUEST.headers, "x-json": b64encode(json).decode()}))
        for json in (one, other)
    )
    found = compare_requests(botocore, claws, lambda request: "signed")
    assert [difference.aspect for difference in found] == aspects


@pytest.mark.parametrize(
    ("changes", "aspect"),
    [
        ({"method": "PUT"}, "method"),
        ({"url": "https://other.example/path?a=1"}, "origin"),
        ({"url": "https://parity.example/Path?a=1"}, "path"),
        ({"url": "https://parity.example/path?a=2"}, "query"),
        ({"headers": {**REQUEST.headers, "x-amz-date": "1"}}, "header x-amz-date"),
        ({"headers": {**REQUEST.headers, "authorization": "other"}}, "signature"),
        ({"body": b'{"a":1.0}'}, "body"),
        ({"body": b'{"a":"1"}'}, "body"),
        ({"body": b'{"a":1,"a":1}'}, "body"),
        ({"body": b'{"a":1'}, "body"),
        ({"body": b""}, "body"),
    ],
)
def test_a_difference_is_found_where_it_is(changes: dict[str, Any], aspect: str) -> None:
    assert _aspects(**changes) == [aspect]


def test_the_form_of_json_does_not_matter() -> None:
    assert _aspects(body=b'{ "\\u0061" : 1 }') == []


def test_headers_of_one_client_alone_are_left_out() -> None:
    assert _aspects(headers={**REQUEST.headers, "host": "parity.example", "user-agent": "R"}) == []


@pytest.mark.parametrize(("value", "equal"), [(1, True), (1.0, False), (2, False)])
def test_cbor_is_compared_by_its_values(value: Any, equal: bool) -> None:
    headers = {"content-type": "application/cbor"}
    one = Request("POST", "https://parity.example/", headers, encode({"a": 1}))
    other = replace(one, body=encode({"a": value}, chunked=True))
    found = compare_requests(Outcome(one), Outcome(other), lambda request: None)
    assert [each.where for each in found] == ([] if equal else ["a"])


def test_a_request_that_one_client_refuses_is_a_difference() -> None:
    refused = Outcome(None, refusal=Refusal("request", "claws_invalid_params: too short"))
    found = compare_requests(Outcome(REQUEST), refused, lambda request: "signed")
    assert found == [Found("refusal of the request", "", "sent", "claws_invalid_params: too short")]


@pytest.mark.parametrize(
    ("botocore", "claws"),
    [
        ({}, []),
        ({"Text": "a"}, {"Text": ("a",)}),
        ({"Count": 7}, {"Count": (7,)}),
        ({"Size": 7}, {"Size": (7.0,)}),
        ({"Size": 2**60}, {"Size": (str(2**60),)}),
        ({"Sizes": [7, 2**60]}, {"Sizes": ("7", str(2**60))}),
        ({"Sizes": [7, 8]}, {"Sizes": (7.0, 8.0)}),
        ({"Share": 7}, {"Share": (7.0,)}),
        ({"Share": "NaN"}, {"Share": (float("nan"),)}),
        ({"At": TIME.astimezone(datetime.timezone(datetime.timedelta(hours=2)))}, {"At": (TIME,)}),
        ({"Data": b"\x00"}, {"Data": b"\x00"}),
        ({"Texts": []}, {"Texts": ()}),
        ({"Texts": ["a"]}, {"Texts": ("a",)}),
        ({"Texts": ["a", None]}, {"Texts": ("a", None)}),
        ({"Rows": [{"Text": "a"}, {}]}, {"Rows": [{"Text": ("a",)}, []]}),
        ({"Map": {"a": 1}}, {"Map": {"a": (1,)}}),
        ({"Any": {"a": [1, "b"], "c": {}}}, {"Any": {"a": [(1.0,), ("b",)], "c": {}}}),
    ],
)
def test_results_are_equal_by_their_shape(botocore: Any, claws: Any) -> None:
    outcomes = Outcome(REQUEST, "id", botocore), Outcome(REQUEST, "id", claws)
    assert compare_responses(*outcomes, OPERATION, None) == []


@pytest.mark.parametrize(
    ("botocore", "claws", "where"),
    [
        ({"Text": "a"}, {}, "Text"),
        ({}, {"Text": ("a",)}, "Text"),
        ({"Text": "a"}, {"Text": ("a", "b")}, "Text"),
        ({"Text": "1"}, {"Text": (1,)}, "Text"),
        ({"Count": 7}, {"Count": ("7",)}, "Count"),
        ({"Size": 7}, {"Size": ("7",)}, "Size"),
        ({"Sizes": [10**5, 2**60]}, {"Sizes": ("1e+05", str(2**60))}, "Sizes[0]"),
        ({"At": TIME}, {"At": (TIME.replace(microsecond=0),)}, "At"),
        ({"Data": b"\x00"}, {"Data": ("AA==",)}, "Data"),
        ({"Texts": ["a", "b"]}, {"Texts": ("a",)}, "Texts"),
        ({"Texts": []}, {}, "Texts"),
        ({"Rows": [{"Count": 1}]}, {"Rows": [{"Count": (2,)}]}, "Rows[0].Count"),
        ({"Map": {}}, {}, "Map"),
    ],
)
def test_a_difference_of_results_has_its_place(botocore: Any, claws: Any, where: str) -> None:
    outcomes = Outcome(REQUEST, "id", botocore), Outcome(REQUEST, "id", claws)
    found = compare_responses(*outcomes, OPERATION, None)
    assert [one.where for one in found] == [where]


def _failure(**changes: Any) -> Failure:
    return replace(Failure("Code", "Message", 400, {"Why": ("so",)}), **changes)


@pytest.mark.parametrize(
    ("changes", "aspects"),
    [
        ({}, []),
        ({"code": "Other"}, ["error code"]),
        ({"message": ""}, ["error message"]),
        ({"status": 500}, ["error status"]),
        ({"members": {}}, ["error members"]),
        ({"members": {"Why": ("so",), "Message": ("Message",)}}, []),
    ],
)
def test_errors_are_compared_by_their_parts(changes: Any, aspects: list[str]) -> None:
    botocore = Outcome(REQUEST, "id", failure=_failure(members={"Why": "so"}))
    claws = Outcome(REQUEST, "id", failure=_failure(**changes))
    found = compare_responses(botocore, claws, OPERATION, MODEL.shape_for("Error"))
    assert [one.aspect for one in found] == aspects


def test_other_outcomes_are_a_difference() -> None:
    output = Outcome(REQUEST, "id", {})
    failure = Outcome(REQUEST, "id", failure=_failure())
    refused = Outcome(REQUEST, refusal=Refusal("response", "unreadable"))

    def aspects(botocore: Outcome, claws: Outcome) -> list[str]:
        return [one.aspect for one in compare_responses(botocore, claws, OPERATION, None)]

    assert aspects(output, failure) == ["outcome"]
    assert aspects(output, refused) == ["refusal of the response"]
    assert aspects(refused, refused) == []
    assert aspects(output, replace(output, request_id=None)) == ["request id"]
