from __future__ import annotations

import pytest

from generator.docs.html import Element, parse_html
from generator.docs.rd import (
    Rendering,
    code,
    escape_code,
    escape_text,
    link_target,
    paragraphs,
    render_rd,
    texts_of,
)
from generator.model.quirks import LINK_REDIRECTS

LINKS = {"ListThings": "\\code{\\link[=tiny_list_things]{list_things}}"}


def test_text_escapes_four_characters_and_no_others() -> None:
    assert escape_text("a\\b 5% {x} $_#~^&<>@\"'`") == "a\\\\b 5\\% \\{x\\} $_#~^&<>@\"'`"


def test_code_leaves_braces_in_strings() -> None:
    assert escape_code('{"a{b}": x}') == '\\{"a{b}": x\\}'
    assert escape_code("'{' % \"\\n\"") == "'{' \\% \"\\\\n\""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("iam:PassRole", "\\code{iam:PassRole}"),
        ("Length Constraint", "\\verb{Length Constraint}"),
        ("50%", "\\verb{50\\%}"),
        ("$", "\\code{$}"),
        ("%in%", "\\code{\\%in\\%}"),
        ("C:\\x{", "\\verb{C:\\\\x\\{}"),
        ('{"a": "{"}', '\\code{\\{"a": "{"\\}}'),
        ("a \n  b", "\\verb{a b}"),
        ("", ""),
        ("it's", "\\verb{it's}"),
        ("a#b", "\\code{a#b}"),
        ('"{" # "}"', '\\verb{"\\{" # "\\}"}'),
        ("`}`", "\\verb{`\\}`}"),
        ('r"(})"', '\\verb{r"(\\})"}'),
        ('"\\q"', '\\verb{"\\\\q"}'),
    ],
)
def test_code_is_verbatim_when_it_does_not_parse(text: str, expected: str) -> None:
    assert code(text) == expected


OPERATORS = "- : :: ::: ! != ( [ [[ @ * / & && ^ + < <= = == > >= | || ~ $"


@pytest.mark.parametrize("text", f"{OPERATORS} for function if repeat while".split())
def test_an_operator_or_word_of_r_is_code_alone(text: str) -> None:
    assert code(text) == f"\\code{{{text}}}"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a\n  b</p>", "a b"),
        ("<p>a</p> <p>b</p>", "a\n\nb"),
        ("a <p>b</p> c", "a\n\nb\n\nc"),
        (
            "<ul><li>a</li><li><p>b</p><p>c</p></li></ul>",
            "\\itemize{\n\\item a\n\n\\item b\n\nc\n}",
        ),
        ("<ol><li>a</li></ol>", "\\enumerate{\n\\item a\n}"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "\\itemize{\n\\item a\n\n\\item b\n}"),
        (
            "<ul><li>a<ul><li>b</li></ul></li></ul>",
            "\\itemize{\n\\item a\n\n\\itemize{\n\\item b\n}\n}",
        ),
        ("<ul></ul>", ""),
        (
            "<ul> a {b} <li>c</li><b>d</b></ul>",
            "\\itemize{\n\\item a \\{b\\}\n\n\\item c\n\n\\item \\strong{d}\n}",
        ),
        ("<table><tr><td>a <b>b</b></td><td>c</td></tr></table>", "a \\strong{b}\n\nc"),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"),
        ("<ul><li></li><li> </li></ul>a", "a"),
        ("<p>a <b> b </b>c</p>", "a \\strong{b} c"),
        ("<p><strong>a</strong></p>", "\\strong{a}"),
        ("<p><i>a <code>b</code> <i>c</i></i></p>", "\\emph{a b c}"),
        ("<p><em></em>a</p>", "a"),
        ("<p>a<br>b</p>", "a b"),
        ("<note><p>a</p></note><important>b</important>", "a\n\nb"),
        ("<p><code> a </code> <code>b </code></p>", "\\code{a} \\code{b }"),
        ("<p><code>a <b>b</b></code></p>", "\\verb{a b}"),
        (
            "<p><code>ListThings</code> <a>ListThings</a></p>",
            LINKS["ListThings"] + " " + LINKS["ListThings"],
        ),
        (
            '<p><a href="https://x/y">text <code>a</code></a></p>',
            "\\href{https://x/y}{text \\code{a}}",
        ),
        ('<p><a href="https://x/%7B">a%</a></p>', "\\href{https://x/\\%7B}{a\\%}"),
        ("<p><a>text</a> <a href=''>more</a></p>", "text more"),
        ("<p><a href='https://x'></a></p>", "\\href{https://x}{https://x}"),
        ("<pre>\n a {\n  b\n\n</pre>", "\\preformatted{ a \\{\n  b\n}"),
        ("<pre>#ifdef x\r\na\r#endif</pre>", "\\preformatted{ #ifdef x\na\n #endif\n}"),
        ("<p><replaceable>a</replaceable> <filename>b</filename></p>", "a b"),
        ("<p>\\u00e9 &lt;x&gt;</p>", "U+00E9 <x>"),
        ("<p>a\u2014b</p>", "a--b"),
        ("<p>a\\b \\$c \\_d</p>", "a\\\\b \\verb{\\\\}$c \\verb{\\\\}_d"),
        ("#ifdef x", "\\if{html}{}#ifdef x"),
        ("<dl><dt>a</dt><dd><p>b</p></dd></dl>", "\\strong{a}\n\nb"),
        ("", ""),
        ("<p>Twice.</p><p>Twice.</p><p>Once.</p>", "Twice.\n\nOnce."),
    ],
)
def test_html_becomes_rd(html: str, expected: str) -> None:
    assert render_rd(html, Rendering(LINKS)) == expected


def test_headings_open_subsections_in_a_description() -> None:
    html = "<p>a</p><h2>B</h2><p>b</p><dl><dt>c</dt><dd>d</dd><dt>e</dt></dl><h2>F</h2>"
    assert render_rd(html, Rendering(subsections=True)).split("\n\n") == [
        "a",
        "\\subsection{B}{",
        "b",
        "\\subsection{c}{",
        "d",
        "}",
        "\\subsection{e}{",
        "}",
        "}",
        "\\subsection{F}{",
        "}",
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One. Two.</p><p>Three.</p>", ["One. Two.", "Three."]),
        ("<note><p>Note <b>this</b></p></note><p>Then</p>", ["Then", "Note this"]),
        ("<note>Note</note><p>Then</p>", ["Then", "Note"]),
        ("bare <i>text</i><p>more</p>", ["bare text", "more"]),
        ("<div><p>a</p></div><p> </p><p>b</p>", ["a", "b"]),
        ("<ul><li>item</li></ul><pre>x</pre>", []),
        ("", []),
    ],
)
def test_paragraphs_are_texts_and_those_of_notes_come_last(html: str, expected: list[str]) -> None:
    assert list(paragraphs(html)) == expected


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://x/y", "https://x/y"),
        ("http://x", "https://x"),
        ("mailto://x.com/y", "https://x.com/y"),
        ("/location/latest/API_X.html", "https://docs.aws.amazon.com/location/latest/API_X.html"),
        ("docs.aws.amazon.com/x.html", "https://docs.aws.amazon.com/x.html"),
        ("#NextToken", ""),
        ("API_Place.html", ""),
        ("API_Place.html#a", ""),
        ("mailto:a@b.c", "mailto:a@b.c"),
        ("sagemaker/latest/dg/x.html", "https://docs.aws.amazon.com/sagemaker/latest/dg/x.html"),
        ("www.x.com", "https://www.x.com"),
        ("https://x/a%3Fb%26c%2Fd", "https://x/a?b&c/d"),
        (" https://x/a\n b", "https://x/ab"),
        ("https://x/\u00e9", "https://x/%C3%A9"),
        *LINK_REDIRECTS.items(),
    ],
)
def test_links_lead_to_complete_and_secure_addresses(href: str, expected: str) -> None:
    assert link_target(href) == expected


def test_a_heading_within_a_list_opens_no_subsection() -> None:
    html = "<ul><li><h3>A</h3><p>b</p></li></ul>"
    assert "\\subsection" not in render_rd(html, Rendering(subsections=True))


def test_the_texts_of_a_block_are_those_that_are_no_notes() -> None:
    root = parse_html("<div><p>a</p><note><p>b</p></note><p>c</p></div>")
    assert isinstance(root.children[0], Element)
    assert texts_of(root.children[0]) == ["a", "c"]
    assert list(paragraphs("<note><p>b</p></note><p>a</p>")) == ["a", "b"]


def test_text_beside_blocks_is_a_paragraph_of_its_own() -> None:
    assert list(paragraphs("<div>a<p>b</p></div>")) == ["a", "b"]
    html = "<table><tr><td>a<p>b</p></td><td>c</td></tr></table>"
    assert render_rd(html, Rendering()) == "a\n\nb\n\nc"
