"""What a change of the models asks of the package's version, by rule: never another major one.

All is counted from the last release, not from the last update: updates one by one and one update
over all of them end at the same version.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass

from generator.update.change import Level

PATH = "generator/release.toml"
"""Where the last release stands, seen from the package's root."""

HEADER = """\
# The last release: version and NEWS.md count changes of the models from here. A release
# writes its version and botocore's; `python -m generator update` writes the level since then.
"""


@dataclass(frozen=True, slots=True)
class Released:
    """The last release, and the level of the models' changes since then."""

    version: str
    botocore: str
    level: Level = Level.NONE


def read_release(text: str) -> Released:
    """Read what `release_text()` wrote."""
    table = tomllib.loads(text)
    return Released(table["version"], table["botocore"], Level[table["level"].upper()])


def release_text(released: Released) -> str:
    """Return the release as TOML."""
    rows = {
        "version": released.version,
        "botocore": released.botocore,
        "level": released.level.name.lower(),
    }
    return HEADER + "".join(f"{key} = {json.dumps(value)}\n" for key, value in rows.items())


def bump(version: str, level: Level) -> str:
    """Return the version after a change of AWS's: text alone is a patch, anything else minor."""
    major, minor, patch = parse(version)
    if level in (Level.MINOR, Level.BREAKING):
        return f"{major}.{minor + 1}.0"
    if level is Level.PATCH:
        return f"{major}.{minor}.{patch + 1}"
    return version


def next_version(current: str, released: Released, level: Level) -> str:
    """Return the version after an update.

    A current version that is not the one this rule gave was chosen by someone, for changes of
    their own: it is kept where the rule asks for less.

    Args:
        current: the version in DESCRIPTION.
        released: the last release, with the level of the last update.
        level: the level of all changes of the models since the release.
    """
    ruled = bump(released.version, level)
    if current == bump(released.version, released.level):
        return ruled
    return max(current, ruled, key=parse)


def parse(version: str) -> tuple[int, int, int]:
    """Return the three numbers of a version; one that is not there is 0."""
    numbers = [int(part) for part in version.replace("-", ".").split(".")[:3]]
    major, minor, patch = [*numbers, 0, 0][:3]
    return major, minor, patch
