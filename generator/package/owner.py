"""Who maintains the packages, and where: the fields of DESCRIPTION that only the owner can give."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from generator.render.rcode import r_string

TABLE = Path(__file__).resolve().parents[1] / "owner.toml"
"""What the owner fills in."""

PLACEHOLDERS = {
    "email": "maintainers@example.org",
    "family": "",
    "url": "",
    "bug_reports": "",
}
"""How a row of the table looks before the owner fills it in."""

AMAZON = """\
    person("Amazon.com, Inc. or its affiliates", role = c("cph"),
      comment = "service models and the documentation made from them"))"""
"""Who wrote what the packages are generated from."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A maintainer as CRAN wants one, and the addresses of the project."""

    given: str
    family: str
    email: str
    url: str
    bug_reports: str


def read_owner(path: Path = TABLE) -> Owner:
    """Read the table."""
    return Owner(**tomllib.loads(path.read_text("utf-8")))


def placeholders(owner: Owner) -> list[str]:
    """Name the rows that the owner has not filled in."""
    return [name for name, unset in PLACEHOLDERS.items() if getattr(owner, name) == unset]


def own(description: str, owner: Owner) -> str:
    """Return DESCRIPTION with the fields that tell of the owner, where it has authors at all."""
    if "\nAuthors@R:" not in description:
        return description
    without = re.sub(r"^(URL|BugReports): .*\n", "", description, flags=re.MULTILINE)
    fields = "".join(f"{name}: {value}\n" for name, value in links(owner).items())
    named = re.sub(
        r"^Authors@R:.*(?:\n[ \t].*)*",
        lambda _: f"Authors@R: c(\n    {person(owner)},\n{AMAZON}",
        without,
        flags=re.MULTILINE,
    )
    return re.sub(r"^(?=License:)", lambda _: fields, named, flags=re.MULTILINE)


def person(owner: Owner) -> str:
    """Return the maintainer as R's `person()`."""
    names = [r_string(name) for name in (owner.given, owner.family) if name]
    roles = 'role = c("aut", "cre", "cph")'
    return f"person({', '.join(names)}, {roles},\n      email = {r_string(owner.email)})"


def links(owner: Owner) -> dict[str, str]:
    """Return the addresses that are known, by their fields."""
    known = {"URL": owner.url, "BugReports": owner.bug_reports}
    return {field: address for field, address in known.items() if address}
