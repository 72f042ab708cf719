from __future__ import annotations

from dataclasses import replace

import pytest

from generator.docs.page import argument_text, operation_page, service_page
from generator.docs.rd import Rendering
from generator.model.service import Member, Operation, Service


@pytest.mark.parametrize(
    ("documentation", "required", "expected"),
    [
        ("<p>A text.</p>", False, "A text."),
        ("<p>A text.</p>", True, "[required] A text."),
        ("", True, "[required]"),
        ("", False, ""),
        ("<ul><li>a</li></ul>", True, "[required]\n\n\\itemize{\n\\item a\n}"),
    ],
)
def test_an_argument_says_when_it_is_required(
    documentation: str, required: bool, expected: str
) -> None:
    member = Member("A", "S", required=required, documentation=documentation)
    assert argument_text(member, Rendering()) == expected


def test_an_operations_page_has_all_its_parts(tiny: Service) -> None:
    page = operation_page(tiny, tiny.operations[0])
    assert page.name == "tiny_put_everything"
    assert page.aliases == ("tiny_put_everything",)
    assert [argument.name for argument in page.arguments][:3] == ["Text", "Choice", "Flag"]
    assert page.arguments[0].text == "[required] A text of at least two characters."
    assert "\\link[=tiny_list_things]{list_things}" in page.description
    assert page.value.startswith("A list with the following syntax:")
    assert page.request_syntax is not None
    assert page.examples is not None


def test_an_operation_that_says_nothing_has_its_title_for_a_description(tiny: Service) -> None:
    page = operation_page(tiny, tiny.operations[3])
    assert page.description == page.title == "Ping"
    assert page.value == "An empty list."
    assert page.request_syntax is None
    assert page.arguments == ()


def test_a_long_name_is_an_alias_of_a_short_one(tiny: Service) -> None:
    service = replace(tiny, operations=(Operation("Describe" + "VeryLongThing" * 5),))
    page = operation_page(service, service.operations[0])
    assert len(page.name) <= 60
    assert page.aliases == (page.name, "tiny_describe" + "_very_long_thing" * 5)


def test_headings_are_subsections_of_a_description_and_words_of_an_argument(tiny: Service) -> None:
    html = "<p>a</p><h2>B</h2><p>b</p>"
    section = "a\n\n\\subsection{B}{\n\nb\n\n}"
    operation = replace(tiny.operations[0], documentation=html)
    shape = tiny.shapes[operation.input or ""]
    members = tuple(replace(member, documentation=html) for member in shape.members)
    shapes = {**tiny.shapes, shape.name: replace(shape, members=members)}
    service = replace(tiny, documentation=html, operations=(operation,), shapes=shapes)
    assert service_page(service, documented=True).description == section
    page = operation_page(service, operation)
    assert page.description == section
    assert {argument.text for argument in page.arguments} == {
        "a\n\n\\strong{B}\n\nb",
        "[required] a\n\n\\strong{B}\n\nb",
    }


def test_a_services_page_lists_its_operations(tiny: Service) -> None:
    page = service_page(tiny, documented=True)
    assert page.name == "tiny"
    assert page.groups[0].entries[1].name == "\\code{\\link[=tiny_list_things]{list_things}}"
    assert page.groups[0].entries[1].title == "Lists things"


def test_a_services_page_lists_its_pages_waiters_and_errors(tiny: Service) -> None:
    page = service_page(tiny, documented=True)
    assert page.pages == "\\code{list_things}"
    assert page.waiters == "\\code{thing_exists}"
    assert page.errors == "\\code{Busy, NoSuchThing}"
    nothing = Operation("Ping", traits={"http": {"method": "POST", "requestUri": "/"}})
    alone = replace(tiny, operations=(nothing,), paginators={}, waiters={})
    bare = service_page(alone, documented=True)
    assert (bare.pages, bare.waiters, bare.errors) == ("", "", "")


def test_operations_without_pages_are_not_linked(tiny: Service) -> None:
    page = service_page(tiny, documented=False)
    assert page.groups[0].entries[1].name == "\\code{list_things}"


def test_a_service_that_says_nothing_is_still_described(tiny: Service) -> None:
    page = service_page(replace(tiny, documentation=""), documented=False)
    assert page.description == "Client for Amazon Tiny Service."
