"""Source packages for CRAN: the root package, and its companions with all other pages."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.docs.page import topics
from generator.docs.rd import escape_text
from generator.file import File
from generator.model.build import build_service
from generator.model.companions import ROOT, TABLE, Companion, companions, listed, place, unlisted
from generator.model.naming import topic
from generator.model.service import Service
from generator.package.owner import links, read_owner
from generator.package.rcheck import check_status, results
from generator.read.quarantine import FOLDER
from generator.read.source import Source
from generator.render.files import function_view, render_page
from generator.render.templates import render
from generator.write.tree import read, replace

EXAMPLES = 4
"""Services that a companion's description names."""

SIZES = {ROOT: 9.0}
SIZE = 3.0
"""Megabytes (of a million bytes) at most of the source packages: of those named, and of others."""


class PackageError(Exception):
    """A package could not be built, or is not one that CRAN would take."""


@dataclass(frozen=True, slots=True)
class Built:
    """A source package: its name, its file and what it holds."""

    name: str
    file: Path
    services: int
    pages: int

    @property
    def megabytes(self) -> float:
        """Size of the file in millions of bytes."""
        return self.file.stat().st_size / 1e6


def package(root: Path, dist: Path, names: Sequence[str] = ()) -> list[Built]:
    """Write source packages into `dist`: folders, and what `R CMD build` makes of them.

    Args:
        root: the root package, generated already.
        dist: where the packages go; what was there under their names is replaced.
        names: the only packages to build; none for all of them.

    Raises:
        PackageError: `R CMD build` failed, or a package is too large.
    """
    source = Source(None, root / FOLDER)
    if unlisted(source.names()):
        TABLE.write_text(listed(TABLE.read_text("utf-8"), source.names()), "utf-8")
    built = []
    places = place(source.names())
    if not names or ROOT in names:
        pages = sum(1 for _ in (root / "man").glob("*.Rd"))
        file = build(root, dist, root_name(root))
        built.append(Built(ROOT, file, len(source.names()), pages))
    for companion in companions():
        if names and companion.name not in names:
            continue
        services = [build_service(source.read(name)) for name in places[companion.name]]
        files = companion_files(companion, services, root)
        write_tree(dist / companion.name, files)
        file = build(dist / companion.name, dist, f"{companion.name}_{version_of(root)}.tar.gz")
        pages = sum(file.path.startswith("man/") for file in files)
        built.append(Built(companion.name, file, len(services), pages))
    refuse_large(built)
    return built


def companion_files(companion: Companion, services: Sequence[Service], root: Path) -> list[File]:
    """All files of a companion's source tree."""
    description = (root / "DESCRIPTION").read_text("utf-8")
    by_size = sorted(services, key=lambda service: -len(service.operations))
    exports = sorted(topic(s.r_name, o.name) for s in services for o in s.operations)
    view = {
        "companion": companion,
        "version": version_of(root),
        "authors": field(description, "Authors@R"),
        "links": links(read_owner()),
        "botocore": field(description, "Config/claws/botocore").split(": ")[1],
        "examples": ", ".join(quoted(service) for service in by_size[:EXAMPLES]),
    }
    index = [
        (escape_text(s.title), topics(s)[s.operations[0].name]) for s in services if s.operations
    ]
    files = [
        text("DESCRIPTION", render("companion-DESCRIPTION.jinja", services=services, **view)),
        text("NAMESPACE", render("companion-NAMESPACE.jinja", exports=exports)),
        text("R/companion.R", render("companion.R.jinja")),
        text("NEWS.md", f"# {companion.name} {view['version']}\n\n* The first release.\n"),
        text(
            f"man/{companion.name}-package.Rd",
            render("companion-package.Rd.jinja", companion=companion, services=index),
        ),
        File("inst/NOTICE", read(root / "inst/NOTICE") or b""),
    ]
    for service in services:
        functions = [function_view(service, operation) for operation in service.operations]
        source = render("companion-service.R.jinja", service=service, functions=functions)
        files.append(text(f"R/service-{service.r_name}.R", source))
        files += [render_page(service, operation) for operation in service.operations]
    return files


def quoted(service: Service) -> str:
    """A service's title as CRAN wants names of software: in single quotes."""
    return f"'{service.title}'"


def text(path: str, content: str) -> File:
    """Return a file of text."""
    return File(path, content.encode("utf-8"))


def field(description: str, name: str) -> str:
    """Return a field of DESCRIPTION whole, with its name and the lines that go on."""
    found = re.search(rf"^{re.escape(name)}:.*(?:\n[ \t].*)*", description, re.MULTILINE)
    if found is None:
        raise PackageError(f"DESCRIPTION has no field {name}")
    return found[0]


def version_of(root: Path) -> str:
    """Return the version of the package at `root`."""
    return field((root / "DESCRIPTION").read_text("utf-8"), "Version").split(": ")[1]


def root_name(root: Path) -> str:
    """Return the name of the file that `R CMD build` makes of the root package."""
    return f"{ROOT}_{version_of(root)}.tar.gz"


def write_tree(folder: Path, files: Sequence[File]) -> None:
    """Make a folder anew with these files."""
    shutil.rmtree(folder, ignore_errors=True)
    for file in files:
        replace(folder / file.path, file.content)


def build(folder: Path, dist: Path, name: str) -> Path:
    """Run `R CMD build` in `dist` and return the file that it made."""
    dist.mkdir(parents=True, exist_ok=True)
    command = ["R", "CMD", "build", str(folder.resolve())]
    done = subprocess.run(command, cwd=dist, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PackageError(f"R CMD build {folder.name} failed:\n{done.stdout}{done.stderr}")
    return dist / name


def refuse_large(built: Sequence[Built]) -> None:
    """Raise a PackageError when a file is larger than its limit."""
    for one in built:
        limit = SIZES.get(one.name, SIZE)
        if one.megabytes > limit:
            raise PackageError(
                f"{one.file.name} has {one.megabytes:.3f} MB and may have {limit:g} MB"
            )


def cran_comments(root: Path, built: Sequence[Built]) -> str:
    """Return the text of cran-comments.md: what was built, and what R CMD check said, if it ran."""
    rows = [
        {
            "name": one.name,
            "size": f"{one.megabytes:.2f} MB",
            "services": one.services,
            "pages": one.pages,
            "check": check_status(results(one.file)),
        }
        for one in built
    ]
    return render(
        "cran-comments.md.jinja",
        version=version_of(root),
        rows=rows,
        models=megabytes(root / "inst/models"),
        texts=megabytes(root / "inst/docs"),
    )


def megabytes(folder: Path) -> str:
    """Size of the files in a folder in millions of bytes, with one digit."""
    return f"{sum(file.stat().st_size for file in folder.rglob('*') if file.is_file()) / 1e6:.1f}"
