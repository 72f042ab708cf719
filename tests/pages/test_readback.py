"""Random texts in each place of generated files, read back by R, its Rd tools and a YAML reader.

`CLAWS_TEXTS` asks for more texts than the 150 of each place, `CLAWS_TEXTS_SEED` for others.
"""

from __future__ import annotations

import html
import json
import os
import random
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from generator.docs.ascii import one_line, to_ascii
from generator.docs.examples import examples
from generator.docs.rd import Rendering, code, escape_text, link_target, plain, render_rd
from generator.docs.title import operation_title, telling_sentence
from generator.model.service import Example, Operation, Service
from generator.read.quarantine import Quarantined, table_text
from generator.render.markdown import code_span, escape_markdown, fold
from generator.render.rcode import r_name, r_string
from generator.render.yaml import yaml_string
from generator.update.change import Change, Report
from generator.update.news import news_part

COUNT = int(os.environ.get("CLAWS_TEXTS", "150"))
SEED = int(os.environ.get("CLAWS_TEXTS_SEED", "15"))

PIECES = (
    *"abcXYZ019 \t\n\r\\%{}\"'`#@$&_~^<>()[]|*+-=:;,.!?/",
    *"\x00\x01\x0b\x0c\x1b\x7f\x85\xa0\u00e9\u4e2d\u2028\u202e\ud800\U0001f600",
    *("#ifdef windows", "#ifndef", "#endif", "\n#endif\n", "\\Sexpr{stop()}", "\\end{verbatim}"),
    *("\\}", "\\\\", "\\%", "\\u00e9", "%%", "{}", "}{", '"{" # "}"', "`}`", 'r"(}"', "--", "---"),
    *("true", "null", "on", ": ", " #", "- ", "1. ", "&amp;", "&#123;", "<b>", "</b>", "<code>"),
    *("http://x", "![a](b)", "[a](b)", "~~~", "```", "\\dontrun{", "\\if{html}{", "word", "Name"),
)


def texts() -> Iterator[str]:
    """Random texts, most of them short."""
    source = random.Random(SEED)
    for _ in range(COUNT):
        yield "".join(source.choices(PIECES, k=source.choice((1, 2, 3, 5, 9, 30))))


def squeezed(text: str) -> str:
    return re.sub("[ \n]+", " ", text).strip()


def held(text: str) -> str:
    """What an R string can hold of a text."""
    return re.sub("[\x00\ud800-\udfff]", "", text)


def cases() -> Iterator[dict[str, Any]]:
    """What is written for a text in each place, and what is to be read there."""
    for text in texts():
        shown = plain(text)
        yield case("string", r_string(text), held(text))
        if one_line(text):
            yield case("name", r_name(one_line(text)), one_line(text))
        yield case("text", render_rd(html.escape(text), Rendering()), squeezed(shown))
        yield case("text", render_rd(f"<b>{html.escape(text)}</b>", Rendering()), squeezed(shown))
        yield case("text", code(text), squeezed(shown))
        yield case("text", f"x {code(text)} y", squeezed(f"x {shown} y"))
        yield case("title", escape_text(one_line(text)), squeezed(one_line(text)))
        told = telling_sentence(html.escape(text))
        if told:
            yield case("title", title(html.escape(text)), squeezed(told))
        if lines(text).strip():
            yield case(
                "lines", render_rd(f"<pre>{html.escape(text)}</pre>", Rendering()), lines(text)
            )
        address = link_target("https://x.y/" + text)
        yield case("address", f"\\href{{{escape_text(address)}}}{{x}}", address)
        yield case("example", worked(text), to_ascii(text[:30]))
        yield case(
            "markdown",
            "\n".join(fold(f"a {escape_markdown(text)}", "* ", 40)),
            squeezed(f"a {one_line(text)}"),
        )
        if one_line(text):
            reported = "\n".join(fold(f"a {code_span(one_line(text))} b", "* ", 40))
            yield case("markdown", reported, squeezed(f"a {one_line(text)} b"))


def case(place: str, written: str, meant: str) -> dict[str, Any]:
    return {"place": place, "written": written, "meant": meant}


def title(documentation: str) -> str:
    return operation_title(Operation("Ping", documentation=documentation))


def lines(text: str) -> str:
    """Lines in a block: a blank stands before one that would be a condition."""
    kept = to_ascii(re.sub("\r\n?|[\f\v\x85\u2028]", "\n", text)).strip("\n").rstrip()
    return re.sub(r"^(?=#(?:ifn?def|endif))", " ", kept, flags=re.MULTILINE)


def worked(text: str) -> str:
    """A worked call whose description and only value are a text."""
    given = {"Ping": (Example(text, {"A": text[:30]}),)}
    service = Service("t", "t", "t", "T", "json", {}, (), {}, examples=given)
    return examples(service, Operation("Ping")) or ""


def test_r_reads_what_was_meant(tmp_path: Path) -> None:
    (tmp_path / "cases.json").write_text(json.dumps(list(cases())))
    script = Path(__file__).with_name("readback.R")
    done = subprocess.run(
        ["Rscript", "--vanilla", script, tmp_path / "cases.json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    wrong = json.loads(done.stdout)
    assert wrong == [], f"{len(wrong)} of them\n" + "\n".join(map(ascii, wrong[:10]))


def test_a_yaml_reader_reads_what_was_meant() -> None:
    for text in [*map(held, texts()), "true", "No", "on", "null", "1e3", "y", "~", "A: B # c"]:
        content = f"- title: {yaml_string(text)}\n  contents:\n  - {yaml_string(text)}\n"
        assert yaml.safe_load(content) == [{"title": text, "contents": [text]}], ascii(text)


def test_a_toml_reader_reads_why_a_service_was_put_aside() -> None:
    for text in texts():
        read = tomllib.loads(table_text({"tiny": Quarantined(text, "1.0.0")}))
        assert read == {"tiny": {"reason": one_line(text), "kept": "1.0.0"}}


def test_a_value_of_an_enum_ends_no_line_of_news() -> None:
    for text in texts():
        value = one_line(text)
        change = Change("argument_values_added", "tiny", "tiny_ping", "A", f'"{value}"')
        part = news_part(Report("1", "2", (change,))).splitlines()
        assert part[2] == "* `tiny()`:"
        assert all(line.startswith(("    * New values", "      ")) for line in part[3:])
