from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jmespath
import pytest

from generator.model.quirks import PAGINATORS, PaginatorRow
from generator.read.source import ModelError, RawService
from generator.update.lint import lint, roots
from tests.models import SOURCE

Raw = dict[str, Any]

PAGINATOR = {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Things"}
ACCEPTOR = {"matcher": "path", "argument": "Things[0].Name", "expected": "x", "state": "success"}


def paginated(**edits: Any) -> Raw:
    return {"paginators": {"ListThings": {**PAGINATOR, **edits}}}


def waited(operation: str = "ListThings", **edits: Any) -> Raw:
    waiter = {
        "operation": operation,
        "delay": 1,
        "maxAttempts": 2,
        "acceptors": [{**ACCEPTOR, **edits}],
    }
    return {"waiters": {"Thing": waiter}}


def test_a_sound_service_has_no_findings(tiny_raw: Raw) -> None:
    parts = {**paginated(limit_key="MaxResults"), **waited()}
    assert lint(RawService("tiny", tiny_raw, **parts)) == []


def missing_shape(raw: Raw) -> None:
    del raw["shapes"]["Secret"]


def no_metadata(raw: Raw) -> None:
    del raw["metadata"]


def alien_protocol(raw: Raw) -> None:
    raw["metadata"]["protocols"] = ["telepathy"]


def two_of_one_name(raw: Raw) -> None:
    raw["operations"]["PING"] = raw["operations"]["Ping"]


def masking(raw: Raw) -> None:
    raw["metadata"]["serviceAbbreviation"] = "Amazon Paste"


def reserved(raw: Raw) -> None:
    raw["metadata"]["serviceAbbreviation"] = "Amazon Repeat"


def not_a_name(raw: Raw) -> None:
    raw["metadata"]["serviceAbbreviation"] = "Amazon 4 You"


def alien_auth(raw: Raw) -> None:
    raw["metadata"]["auth"] = ["aws.auth#sigv4", "aws.auth#sigv9"]


def alien_signature(raw: Raw) -> None:
    raw["metadata"]["signatureVersion"] = "v9"


def alien_auth_of_an_operation(raw: Raw) -> None:
    raw["operations"]["Ping"]["auth"] = ["smithy.api#handshake"]


def alien_authtype(raw: Raw) -> None:
    raw["operations"]["Ping"]["authtype"] = "some"


def alien_location(raw: Raw) -> None:
    raw["shapes"]["TouchLabelRequest"]["members"]["Label"]["location"] = "trailer"


def alien_format(raw: Raw) -> None:
    raw["shapes"]["HttpDate"]["timestampFormat"] = "stardate"


@pytest.mark.parametrize("part", ["service_page", "service_texts"])
def test_the_page_and_texts_of_a_service_are_tried(
    tiny_raw: dict[str, Any], monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise ModelError("tiny: it has no page")

    monkeypatch.setattr(f"generator.render.files.{part}", fail)
    assert lint(RawService("tiny", tiny_raw)) == ["it has no page"]


def test_functions_are_looked_at_only_where_they_are_made(
    tiny_raw: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.render.files.own_names", lambda: {"tiny_ping"})
    raw = RawService("tiny", tiny_raw)
    assert lint(raw) == lint(raw, pages=False) == []
    assert lint(raw, pages=True) == ["Ping would hide claws' own tiny_ping()"]


@pytest.mark.parametrize(
    ("edit", "finding"),
    [
        (missing_shape, 'PutEverything refers to unknown shape "Secret"'),
        (no_metadata, "the model has no metadata"),
        (alien_protocol, "speaks none of the known protocols"),
        (two_of_one_name, "Ping and PING would both be called ping in R"),
        (masking, "the constructor paste would mask base::paste"),
        (reserved, "the constructor repeat would be a reserved word of R"),
        (not_a_name, 'the constructor "4you" would not be a name in R'),
        (alien_auth, "the auth scheme aws.auth#sigv9 is not known"),
        (alien_signature, "the signature version v9 is not known"),
        (alien_auth_of_an_operation, "Ping: the auth scheme smithy.api#handshake is not known"),
        (alien_authtype, "Ping: the authtype some is not known"),
        (alien_location, "TouchLabelRequest$Label: the location trailer is not known"),
        (alien_format, "HttpDate: the timestamp format stardate is not known"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_the_runtime_could_not_do_is_found(
    tiny_raw: Raw, edit: Callable[[Raw], None], finding: str
) -> None:
    edit(tiny_raw)
    findings = lint(RawService("tiny", tiny_raw))
    assert len(findings) == 1
    assert findings[0].startswith(finding)


@pytest.mark.parametrize(
    ("parts", "finding"),
    [
        (
            {"paginators": {"ListNothing": PAGINATOR}},
            "the paginator ListNothing is of no operation",
        ),
        (
            paginated(input_token="Marker"),
            "the paginator ListThings sets Marker, which is no argument",
        ),
        (
            paginated(limit_key="Size"),
            "the paginator ListThings sets Size, which is no argument",
        ),
        (
            paginated(output_token="Things[-1"),
            "the paginator ListThings has the expression Things[-1: ",
        ),
        (
            paginated(output_token="NextToken || Next[-1].Key"),
            "the paginator ListThings looks at Next, which ListThings does not return",
        ),
        (
            paginated(input_token=["NextToken"], output_token=["NextToken", "Things[-1].Name"]),
            "the paginator ListThings has not one output_token for each input_token",
        ),
        (waited("ListNothing"), "the waiter Thing calls ListNothing, which is no operation"),
        (waited(matcher="nose"), "the waiter Thing has the unknown matcher nose"),
        (waited(state="maybe"), "the waiter Thing has the unknown state maybe"),
        (
            waited(argument="length(Thing) > `0`"),
            "the waiter Thing looks at Thing, which ListThings does not return",
        ),
    ],
)
def test_paginators_and_waiters_that_cannot_work_are_found(
    tiny_raw: Raw, parts: Raw, finding: str
) -> None:
    findings = lint(RawService("tiny", tiny_raw, **parts))
    assert len(findings) == 1
    assert findings[0].startswith(finding)


def test_paginators_that_are_derived_are_checked_too(
    tiny_raw: Raw, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = PaginatorRow({**PAGINATOR, "output_token": "Mark"}, "its token has an odd name")
    monkeypatch.setitem(PAGINATORS, ("tiny", "ListThings"), row)
    assert lint(RawService("tiny", tiny_raw)) == [
        "the paginator ListThings looks at Mark, which ListThings does not return"
    ]


@pytest.mark.parametrize(
    ("rule", "finding"),
    [
        (
            {"conditions": [{"fn": "not", "argv": [{"fn": "aws.guess", "argv": []}]}]},
            "the endpoint rules call aws.guess, which is not known",
        ),
        (
            {"endpoint": {"properties": {"authSchemes": [{"name": "sigv9"}]}}},
            "the endpoint rules want the auth scheme sigv9, which is not known",
        ),
    ],
)
def test_endpoint_rules_that_cannot_be_followed_are_found(
    tiny_raw: Raw, rule: Raw, finding: str
) -> None:
    assert lint(RawService("tiny", tiny_raw, endpoint_rules={"rules": [rule]})) == [finding]


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("NextToken", {"NextToken"}),
        ("A.B[0].C", {"A"}),
        ("NextMarker || Contents[-1].Key", {"NextMarker", "Contents"}),
        ("length(A[?B == 'x']) > `0`", {"A"}),
        ("A[].B[].C", {"A"}),
        ("!(A && B)", {"A", "B"}),
        ("[A, B.C]", {"A", "B"}),
        ("A | [0]", {"A"}),
        ("@", set()),
    ],
)
def test_the_names_that_an_expression_looks_up(expression: str, names: set[str]) -> None:
    assert roots(jmespath.compile(expression).parsed) == names


def test_every_service_is_sound() -> None:
    findings = {name: lint(SOURCE.read(name)) for name in SOURCE.names()}
    assert {name: found for name, found in findings.items() if found} == {}
