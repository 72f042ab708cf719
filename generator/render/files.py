"""Model to files: what each service, and all of them together, add to the package."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from generator.docs.config import config_page
from generator.docs.page import operation_page, service_page
from generator.docs.texts import docs_path, service_texts
from generator.file import MANIFEST, File
from generator.model.companions import ROOT, package_of
from generator.model.naming import own_names, topic
from generator.model.service import Operation, Service
from generator.model.wire import to_json, wire_model
from generator.read.source import ModelError
from generator.render.manifest import Entry, Share, render_manifest
from generator.render.rcode import formals
from generator.render.templates import render

SIGNATURE_WIDTH = 100
"""Longest line of an emitted R function, in characters."""


@dataclass(frozen=True, slots=True)
class FunctionView:
    """An emitted R function as its template wants it."""

    name: str
    signature: str
    operation: str


def render_service(service: Service, *, pages: bool, index: bool) -> list[File]:
    """Files of one service: its wire model, index page and texts, and functions with their pages.

    Args:
        service: the service's model.
        pages: whether the service has emitted functions and a page for each operation.
        index: whether the service has an index page.
    """
    files = [File(model_path(service.r_name), to_json(wire_model(service)))]
    if service.endpoints.rules:
        files.append(File(service.endpoints.rules.path, service.endpoints.rules.content))
    if index:
        view = service_page(service, documented=pages)
        files.append(_text(f"man/{view.name}.Rd", render("service.Rd.jinja", page=view)))
        texts = service_texts(service, documented=pages)
        files.append(File(docs_path(service.r_name), texts))
    if pages:
        refuse_hidden(service)
        files.append(_text(f"R/service-{service.r_name}.R", render_functions(service)))
        for operation in service.operations:
            files.append(render_page(service, operation))
    return files


def refuse_hidden(service: Service) -> None:
    """Raise a ModelError when a function of the service would hide one written by hand."""
    for operation in service.operations:
        if topic(service.r_name, operation.name) in own_names():
            name = topic(service.r_name, operation.name)
            raise ModelError(f"{service.name}: {operation.name} would hide claws' own {name}()")


def render_page(service: Service, operation: Operation) -> File:
    """Render the help page of an operation."""
    page = operation_page(service, operation)
    return _text(f"man/{page.name}.Rd", render("operation.Rd.jinja", page=page))


def render_functions(service: Service) -> str:
    """R source of a service's emitted functions."""
    functions = [function_view(service, operation) for operation in service.operations]
    return render("service.R.jinja", service=service, functions=functions)


def function_view(service: Service, operation: Operation) -> FunctionView:
    """Lay out one emitted function: one formal a line when they do not fit into one."""
    name = topic(service.r_name, operation.name)
    arguments = formals(service.members_of(operation.input))
    line = ", ".join(arguments)
    if len(f"{name} <- function({line}) {{") > SIGNATURE_WIDTH:
        line = "\n  " + ",\n  ".join(arguments) + "\n"
    return FunctionView(name=name, signature=line, operation=operation.name)


def render_package(shares: Sequence[Share], tagged: Sequence[str], *, index: bool) -> list[File]:
    """Files of all services: manifest and index, the constructors, their page, and NAMESPACE.

    Args:
        shares: those of every service of the package.
        tagged: lines of NAMESPACE for what is written by hand.
        index: whether constructors have pages.
    """
    services = sorted((share.entry for share in shares), key=lambda entry: entry.name)
    functions = (name for share in shares for name in share.functions)
    exports = sorted([*(entry.export for entry in services), *functions])
    files = [
        File(MANIFEST, render_manifest(shares)),
        File(INDEX_PATH, render_index(services)),
        _text("R/service-constructors.R", render("constructors.R.jinja", services=services)),
        _text("NAMESPACE", render("NAMESPACE.jinja", tagged=tagged, exports=exports)),
    ]
    if index:
        files.append(_text("_pkgdown.yml", render_site(services)))
        files.append(_text("man/claws_config.Rd", render("config.Rd.jinja", page=config_page())))
    return files


def render_site(services: Sequence[Entry]) -> str:
    """Configuration of the package's web site: its reference by service."""
    core = [entry for entry in services if entry.package == ROOT]
    others = [entry for entry in services if entry.package != ROOT]
    return render("_pkgdown.yml.jinja", core=core, others=others)


INDEX_PATH = "inst/models/services.json"
"""Where the index of services is, seen from the package's root."""


def model_path(r_name: str) -> str:
    """Return where a service's wire model is, seen from the package's root."""
    return f"inst/models/{r_name}.json.xz"


def render_index(services: Sequence[Entry]) -> bytes:
    """JSON array of all services, one a line."""
    lines = [json.dumps(asdict(entry)) for entry in services]
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode("ascii")


def share_of(service: Service, files: Iterable[File], *, pages: bool) -> Share:
    """Return a service's share, which has these files, and functions if it has `pages`."""
    names = [topic(service.r_name, operation.name) for operation in service.operations]
    package = package_of(service.name)
    entry = Entry(service.r_name, service.name, service.export, service.title, package)
    paths = (file.path for file in files)
    return Share(entry, len(names), tuple(names if pages else ()), tuple(paths))


def stamp_description(description: str, botocore: str) -> str:
    """Return DESCRIPTION with the version of botocore that the models are from."""
    return re.sub(
        r"^Config/claws/botocore: .*$",
        f"Config/claws/botocore: {botocore}",
        description,
        flags=re.MULTILINE,
    )


def _text(path: str, text: str) -> File:
    return File(path, text.encode("utf-8"))
