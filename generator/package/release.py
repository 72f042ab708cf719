"""A release: what stands against one, the steps that make it, and what is uploaded where."""

from __future__ import annotations

import hashlib
import re
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.model.companions import ROOT, companions
from generator.package.owner import placeholders, read_owner
from generator.update.version import PATH, Released, parse, read_release, release_text

Run = Callable[[Sequence[str]], str]
"""Runs a command in the package's root and returns its output; raises when it fails."""

CHECKS = (("make", "test"), ("make", "check-packages"))
"""The checks before a release; the last one builds the packages, too."""

CRAN = "https://cran.r-project.org/submit.html"


@dataclass(frozen=True, slots=True)
class Version:
    """The version that is to be released, and botocore's."""

    package: str
    botocore: str

    @property
    def tag(self) -> str:
        """Git's name of the release."""
        return f"v{self.package}"


class ReleaseError(Exception):
    """Something stands against a release; the message names all of it."""


def runner(root: Path) -> Run:
    """Return a function that runs commands in a folder."""

    def run(command: Sequence[str]) -> str:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    return run


def read_version(root: Path) -> Version:
    """Read the version in DESCRIPTION."""
    text = (root / "DESCRIPTION").read_text("utf-8")
    fields = dict(re.findall(r"^([\w/@]+): (.*)$", text, re.MULTILINE))
    return Version(fields["Version"], fields["Config/claws/botocore"])


def obstacles(root: Path, run: Run) -> list[str]:
    """Return a sentence for everything that stands against a release."""
    version = read_version(root)
    last = read_release((root / PATH).read_text("utf-8"))
    found = []
    if run(["git", "status", "--porcelain"]):
        found.append("The working tree has changes: commit them.")
    if run(["git", "branch", "--show-current"]) != "main":
        found.append("A release is made on the branch main.")
    if version.tag in run(["git", "tag", "--list", version.tag]).split():
        found.append(f"The tag {version.tag} exists.")
    if parse(version.package) <= parse(last.version):
        found.append(f"DESCRIPTION has version {version.package}; released was {last.version}.")
    found += [f"NEWS.md: {said}" for said in news_obstacles(root, version)]
    unset = placeholders(read_owner(root / "generator/owner.toml"))
    if unset:
        found.append(f"generator/owner.toml lacks {', '.join(unset)}.")
    return found


def news_obstacles(root: Path, version: Version) -> list[str]:
    """Say where NEWS.md does not begin with the changes of the version."""
    text = (root / "NEWS.md").read_text("utf-8")
    sections = re.split(r"^# claws ", text, flags=re.MULTILINE)[1:]
    if not sections or sections[0].split("\n")[0] != version.package:
        return [f"the first heading is not '# claws {version.package}'."]
    if "\n* " not in sections[0]:
        return [f"there is no change under '# claws {version.package}'."]
    return []


def plan(root: Path) -> list[str]:
    """Return the steps of a release as commands, in order."""
    version = read_version(root)
    return [
        *(" ".join(command) for command in CHECKS),
        f"write {PATH}: version {version.package}, botocore {version.botocore}, level none",
        f"git commit -am 'Release {version.package}'",
        f"git tag -a {version.tag} -m 'claws {version.package}'",
    ]


def release(root: Path, run: Run, say: Callable[[str], None]) -> None:
    """Check, write down, commit and tag the version in DESCRIPTION. Nothing is pushed.

    Raises:
        ReleaseError: something stands against it, or a check failed.
    """
    against = obstacles(root, run)
    if against:
        raise ReleaseError("\n".join(against))
    for command in CHECKS:
        say(" ".join(command))
        try:
            run(command)
        except subprocess.CalledProcessError as error:
            raise ReleaseError(f"{' '.join(command)} failed:\n{error.stdout}") from error
    version = read_version(root)
    text = release_text(Released(version.package, version.botocore))
    (root / PATH).write_text(text, "utf-8")
    run(["git", "commit", "-am", f"Release {version.package}"])
    run(["git", "tag", "-a", version.tag, "-m", f"claws {version.package}"])


def uploads(dist: Path, version: Version) -> list[str]:
    """Say what is uploaded where: a line for each package of the version, claws first."""
    names = [ROOT, *(companion.name for companion in companions())]
    return [
        f"git push origin main {version.tag}",
        *(upload(dist / f"{name}_{version.package}.tar.gz") for name in names),
        f"The release {version.tag} of the repository takes all of these files.",
        f"CRAN takes claws first, then the companions, each with cran-comments.md: {CRAN}",
    ]


def upload(file: Path) -> str:
    """Return a file's name, size and hash, or that it is still to be built."""
    if not file.is_file():
        return f"{file.name}  not built yet: make check-packages"
    content = file.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return f"{file.name}  {len(content) / 1e6:.2f} million bytes  sha256 {digest}"
