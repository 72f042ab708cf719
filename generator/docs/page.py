"""The help page of an operation, and the index page of a service, ready for their templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.docs.config import constructor_syntax
from generator.docs.examples import examples
from generator.docs.groups import group_operations
from generator.docs.html import parse_html
from generator.docs.notices import telling_first
from generator.docs.rd import (
    Rendering,
    code,
    escape_code,
    escape_text,
    preformatted,
    render_children,
    render_rd,
)
from generator.docs.syntax import request_syntax, response_syntax, usage
from generator.docs.title import operation_title
from generator.model.naming import short_topics, snake_case, topic
from generator.model.pages import all_paginators
from generator.model.service import Member, Operation, Service
from generator.render.rcode import r_name


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument: its name and its text, both as Rd."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class OperationPage:
    """An operation's page; every text is Rd, and None is a section that is left out."""

    source: str
    name: str
    aliases: tuple[str, ...]
    title: str
    description: str
    usage: str
    arguments: tuple[Argument, ...]
    value: str
    request_syntax: str | None
    examples: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation in a service's index: its name, linked where it has a page, and its title."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class EntryGroup:
    """Operations that do the same kind of thing; without a title where a service has few."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ServicePage:
    """A service's index page; every text is Rd."""

    source: str
    name: str
    constructor: str
    title: str
    description: str
    syntax: str
    help: str
    groups: tuple[EntryGroup, ...]
    pages: str
    waiters: str
    errors: str


def operation_page(service: Service, operation: Operation) -> OperationPage:
    """Lay out the help page of an operation."""
    names = topics(service)
    whole = topic(service.r_name, operation.name)
    return OperationPage(
        source=service.name,
        name=names[operation.name],
        aliases=tuple(dict.fromkeys((names[operation.name], whole))),
        title=operation_title(operation),
        description=description(service, operation),
        usage=usage(service, operation),
        arguments=arguments(service, operation),
        value=value(service, operation),
        request_syntax=optional_block(request_syntax(service, operation)),
        examples=examples(service, operation),
    )


def service_page(service: Service, *, documented: bool) -> ServicePage:
    """Lay out the index page of a service.

    Args:
        service: the service's model.
        documented: whether its operations have pages that the index can link to.
    """
    links = operation_links(service) if documented else {}
    text = render_rd(service.documentation, Rendering(links, subsections=True))
    first = topic(service.r_name, service.operations[0].name) if service.operations else ""
    return ServicePage(
        source=service.name,
        name=service.export,
        constructor=service.export,
        title=escape_text(service.title),
        description=text or f"Client for {escape_text(service.title)}.",
        syntax=constructor_syntax(service.export),
        help=code(f"?{first}" if documented else f'claws_help("{first}")'),
        groups=tuple(
            EntryGroup(title, tuple(index_entry(operation, links) for operation in operations))
            for title, operations in group_operations(service.operations)
        ),
        pages=names(snake_case(name) for name in all_paginators(service)),
        waiters=names(snake_case(name) for name in service.waiters),
        errors=names(error_codes(service)),
    )


def names(of: Iterable[str]) -> str:
    """Names in a row, sorted; empty where there is none."""
    row = escape_code(", ".join(sorted(set(of))))
    return f"\\code{{{row}}}" if row else ""


def error_codes(service: Service) -> Iterator[str]:
    """Codes of the errors that the operations signal, which are classes of their conditions."""
    for operation in service.operations:
        for name in operation.errors:
            yield service.shapes[name].traits.get("error", {}).get("code", name)


def index_entry(operation: Operation, links: Mapping[str, str]) -> Entry:
    """An operation's line in the index of its service."""
    name = links.get(operation.name) or code(snake_case(operation.name))
    return Entry(name, operation_title(operation))


def description(service: Service, operation: Operation) -> str:
    """What an operation does, notices after that; its title where the model does not say."""
    rendering = Rendering(operation_links(service), subsections=True)
    children = telling_first(parse_html(operation.documentation).children)
    return render_children(children, rendering) or operation_title(operation)


def arguments(service: Service, operation: Operation) -> tuple[Argument, ...]:
    """An operation's arguments in model order."""
    rendering = Rendering(operation_links(service))
    return tuple(
        Argument(r_name(member.name), argument_text(member, rendering))
        for member in service.members_of(operation.input)
    )


def argument_text(member: Member, rendering: Rendering) -> str:
    """An argument's own text, behind `[required]` where it is."""
    text = render_rd(member.documentation, rendering)
    if not member.required:
        return text
    if not text:
        return "[required]"
    starts_with_block = text.startswith(("\\itemize", "\\enumerate", "\\preformatted"))
    return f"[required]\n\n{text}" if starts_with_block else f"[required] {text}"


def value(service: Service, operation: Operation) -> str:
    """What an operation returns: its output's syntax, or that it is empty."""
    syntax = response_syntax(service, operation)
    if syntax is None:
        return "An empty list."
    return f"A list with the following syntax:\n\n{preformatted(syntax)}"


def optional_block(text: str | None) -> str | None:
    """Lines that stay as they are, where there are any."""
    return None if text is None else preformatted(text)


def operation_links(service: Service) -> Mapping[str, str]:
    """Rd of a link to each operation's page, by the operation's name."""
    return _links(service.r_name, tuple(operation.name for operation in service.operations))


def topics(service: Service) -> Mapping[str, str]:
    """Help topics, short enough for a file name, by the operation's name."""
    return _topics(service.r_name, tuple(operation.name for operation in service.operations))


@lru_cache(maxsize=4)
def _links(r_name: str, operations: Sequence[str]) -> Mapping[str, str]:
    return {
        operation: f"\\code{{\\link[={topic(r_name, operation)}]{{{snake_case(operation)}}}}}"
        for operation in operations
    }


@lru_cache(maxsize=4)
def _topics(r_name: str, operations: Sequence[str]) -> Mapping[str, str]:
    return short_topics(r_name, operations)
