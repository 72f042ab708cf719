"""What CRAN asks of a source package, as far as the tree shows it."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parent.parent.parent
LEFT_OUT = [
    re.compile(line, re.IGNORECASE)
    for line in (ROOT / ".Rbuildignore").read_text("utf-8").splitlines()
]
RESERVED = re.compile(r"^(?:con|prn|aux|nul|clock\$|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


@pytest.fixture(scope="module")
def packed() -> list[str]:
    """Paths of the files that go into the source package."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()

    def kept(path: str) -> bool:
        above = ["/".join(path.split("/")[: i + 1]) for i in range(path.count("/") + 1)]
        return not any(rule.search(part) for part in above for rule in LEFT_OUT)

    return [path for path in listed if kept(path) and (ROOT / path).exists()]


def texts(packed: list[str], pattern: str) -> dict[str, str]:
    """Contents of the packed files whose paths match."""
    return {path: (ROOT / path).read_text("utf-8") for path in packed if re.match(pattern, path)}


def test_paths_are_short_plain_and_different_on_every_system(packed: list[str]) -> None:
    assert len(packed) > 3000
    assert [path for path in packed if len(f"claws/{path}") > 100] == []
    assert [path for path in packed if not re.fullmatch(r"[A-Za-z0-9_./+-]+", path)] == []
    assert [path for path in packed if any(map(RESERVED.match, path.split("/")))] == []
    twins = Counter(path.lower() for path in packed)
    assert [path for path, times in twins.items() if times > 1] == []


def test_code_and_pages_are_ascii(packed: list[str]) -> None:
    found = texts(packed, r"(?:R/.*\.R|man/.*\.Rd|DESCRIPTION|NAMESPACE)$")
    assert [path for path, text in found.items() if not text.isascii()] == []


def test_every_page_of_a_function_says_what_it_returns(packed: list[str]) -> None:
    pages = texts(packed, r"man/.*\.Rd$")
    silent = [
        path for path, text in pages.items() if "\n\\usage{" in text and "\n\\value{" not in text
    ]
    assert silent == []


def test_usage_and_examples_fit_into_a_line_of_the_manual(packed: list[str]) -> None:
    wide = []
    for path, text in texts(packed, r"man/.*\.Rd$").items():
        for macro, width in (("usage", 90), ("examples", 100)):
            part = re.search(rf"^\\{macro}\{{\n(.*?)^\}}", text, re.MULTILINE | re.DOTALL)
            if part and max(map(len, part[1].splitlines()), default=0) > width:
                wide.append(path)
    assert wide == []


def test_links_by_hand_are_secure(packed: list[str]) -> None:
    found = texts(
        packed,
        r"(?:(?:README|STATUS)\.md|NEWS\.md|DESCRIPTION|vignettes/.*\.Rmd|R/(?!service-).*\.R)$",
    )
    plain = [
        f"{path}: {url}"
        for path, text in found.items()
        for url in re.findall(r"(?<![\w\"'`(/])(?:<|\()http://[^\s)>]+", text)
    ]
    assert plain == []


def test_description_is_worded_as_cran_asks() -> None:
    text = (ROOT / "DESCRIPTION").read_text("utf-8")
    title = re.search(r"^Title: (.*)$", text, re.MULTILINE)
    assert title
    assert len(title[1]) <= 65
    assert not title[1].endswith(".")
    assert not re.search(r"\b(?:for|in) R\b", title[1])
    body = re.search(r"^Description: (.*(?:\n .*)*)", text, re.MULTILINE)
    assert body
    sentence = re.sub(r"\s+", " ", body[1])
    assert sentence.endswith(".")
    assert not re.match(r"(?:The|This|A|An|claws)\b", sentence)
    assert "'Amazon Web Services' <https://aws.amazon.com>" in sentence
    assert re.search(r'person\("Amazon\.com[^)]*role = c\("cph"\)', text)


def test_code_does_what_a_package_may(packed: list[str]) -> None:
    code = texts(packed, r"R/(?!service-).*\.R$")
    forbidden = {
        r"(?<![\w.])[TF](?![\w.(\"'])": "T or F",
        r"\binstalled\.packages\(": "installed.packages",
        r"\bset\.seed\(": "set.seed",
        r"\b(?:base|utils|stats|tools|methods):::": ":::",
        r"\.Internal\(": ".Internal",
        r"\bsetwd\(": "setwd",
        r"<<-.*globalenv": "assignment into the workspace",
        r"^[^#]*\bprint\([^)]*\)\s*# debug": "print",
    }
    found = []
    for path, text in code.items():
        bare = re.sub(r"#.*|\"(?:[^\"\\]|\\.)*\"", "", text)
        found += [f"{path}: {what}" for rule, what in forbidden.items() if re.search(rule, bare)]
    assert found == []


def test_every_export_is_defined_and_has_a_page(packed: list[str]) -> None:
    exports = set(re.findall(r"^export\((\S+)\)$", (ROOT / "NAMESPACE").read_text(), re.MULTILINE))
    defined = {
        name
        for text in texts(packed, r"R/.*\.R$").values()
        for name in re.findall(r"^([\w.]+) <- ", text, re.MULTILINE)
    }
    documented = {
        name
        for text in texts(packed, r"man/.*\.Rd$").values()
        for name in re.findall(r"^\\alias\{(\S+)\}$", text, re.MULTILINE)
    }
    assert sorted(exports - defined) == []
    assert sorted(exports - documented) == []


def test_the_site_lists_every_page(packed: list[str]) -> None:
    reference = yaml.safe_load((ROOT / "_pkgdown.yml").read_text("utf-8"))["reference"]
    entries = [entry for group in reference for entry in group["contents"]]
    begins = tuple(m[1] for m in (re.match(r'starts_with\("(\w+)"', e) for e in entries) if m)
    concepts = {m[1] for m in (re.match(r'has_concept\("([^"]+)"', e) for e in entries) if m}
    missing = [
        path
        for path, text in texts(packed, r"man/.*\.Rd$").items()
        if concepts.isdisjoint(re.findall(r"^\\concept\{(.+)\}$", text, re.MULTILINE))
        and not any(
            name in entries or name.startswith(begins)
            for name in re.findall(r"^\\alias\{(\S+)\}$", text, re.MULTILINE)
        )
    ]
    assert missing == ["man/claws-package.Rd"]


def test_no_change_is_told_twice() -> None:
    for version in re.split(r"^# ", (ROOT / "NEWS.md").read_text("utf-8"), flags=re.MULTILINE):
        bullets = re.findall(r"^\* .+(?:\n  .+)*", version, re.MULTILINE)
        told = [bullet for bullet in bullets if len(bullet) > 80]
        assert sorted(told) == sorted(set(told))
