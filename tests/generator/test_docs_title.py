from __future__ import annotations

import time

import pytest

from generator.docs.title import is_notice, operation_title, sentences
from generator.model.service import Operation


@pytest.mark.parametrize(
    ("documentation", "expected"),
    [
        ("<p>Starts a job. After that, more.</p>", "Starts a job"),
        ("<p>Gets, e.g. for a list, i.e. all of it, x. Then y.</p>", None),
        ("<p>Adds v1.2 of it. More.</p>", "Adds v1.2 of it"),
        ("<p>Lists these:</p><ul><li>a</li></ul>", "Lists these"),
        ("<p>50% of {x}</p>", "50\\% of \\{x\\}"),
        ("<p>This is <b>Classic</b> documentation for it.</p><p>Lists x.</p>", "Lists x"),
        ("<note><p>Mind the gap.</p></note><p>Lists x.</p>", "Lists x"),
        ("<note><p>Only on Mondays</p></note>", "Only on Mondays"),
        ("<p>(Deprecated) Lists x.</p>", "Lists x"),
        ("<p>This API is deprecated. Use <a>ListY</a> instead.</p>", "Put every thing"),
        ("<p>End of support notice: in May, x ends.</p> <p>Starts x.</p>", "Starts x"),
        ("<ul><li>item</li></ul>", "Put every thing"),
        ("", "Put every thing"),
        ("<p>.</p>", "Put every thing"),
    ],
)
def test_a_title_is_the_first_sentence_that_says_what_is_done(
    documentation: str, expected: str | None
) -> None:
    expected = expected or "Gets, e.g. for a list, i.e. all of it, x"
    assert operation_title(Operation("PutEveryThing", documentation=documentation)) == expected


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("One. Two! Three", ["One", "Two", "Three"]),
        ("In (one.) Then", ["In (one)", "Then"]),
        ("See a.b.c and U.S. East. End.", ["See a.b.c and U.S. East", "End"]),
        ("In US East (N. Virginia), (b. 2). End.", ["In US East (N. Virginia), (b. 2)", "End"]),
        ("Do this: that.", ["Do this: that"]),
        ("Do this:", ["Do this"]),
        ("Do this.. Then that..", ["Do this", "Then that"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(paragraph: str, expected: list[str]) -> None:
    assert list(sentences(paragraph)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "This operation is not supported for directory buckets",
        "This API works with the following fleet types: EC2",
        "The IoT SiteWise Monitor feature will no longer be open to new customers",
        "This is AWS WAF Classic documentation",
        "We recommend using Organizations instead",
        "Deprecated",
        "Instead of UpdateFindings, use the BatchUpdateFindings operation",
        "The Security Hub CSPM console continues to use AcceptInvitation",
        "For more information, see the guide",
        "Service availability change: x ends",
        "Internal use: x",
        "These two APIs are currently only available in one region",
        "It is no longer used",
        "ListX is deprecated",
        "AWS is deprecating it",
        "These requests applies only to x",
        "This is the second version of documentation for it",
        "This documentation is old",
        "For use by others",
        "AWS strongly discourages it",
        "For capabilities similar to it, see x",
        "With the latest version, x",
        "To request access, write",
        "Your use of it is subject to terms",
        "Instead, you should use the ListY operation",
        "Use ListY instead",
        "During the preview, x",
        "Application-level recommendations are old",
        "The aggregation Region is now home",
        "It will eventually change to use x",
        "Any IAM policies that specifically control it",
        "You should also add x to your policies",
        "For general-purpose connectors",
        "Greengrass and cloud deployments",
    ],
)
def test_a_sentence_about_the_state_of_an_operation_is_a_notice(sentence: str) -> None:
    assert is_notice(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Disables a gateway when it is no longer functioning",
        "This operation lists the tags on the resource",
        "Deprecates the specified domain",
        "For the specified group, returns its members",
        "Recommends an instance type",
        "Greengrass or cloud deployments",
        "For general-purpose connectors, lists them",
        "Notes of a page",
    ],
)
def test_a_sentence_about_what_is_done_is_no_notice(sentence: str) -> None:
    assert not is_notice(sentence)


@pytest.mark.parametrize(
    "piece",
    ["-", "---x ", "a:  ", ". ", "e.g. ", "....", "is no longer ", "the a ", "x", "')", "a.b."],
)
def test_time_is_linear_in_a_text(piece: str) -> None:
    started = time.process_time()
    operation_title(Operation("Ping", documentation="<p>" + piece * (300_000 // len(piece)) + "x"))
    assert time.process_time() - started < 30
