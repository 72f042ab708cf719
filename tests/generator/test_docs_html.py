from __future__ import annotations

import time

import pytest

from generator.docs.html import DEPTH, Element, parse_html


def outline(element: Element) -> str:
    """The tree as text: a tag with what is in it in brackets."""
    inner = "".join(c if isinstance(c, str) else outline(c) for c in element.children)
    return f"{element.tag}[{inner}]" if element.tag else inner


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a</p><p>b</p>", "p[a]p[b]"),
        ("<p>a<p>b", "p[a]p[b]"),
        ("a<p>b</p>c", "ap[b]c"),
        ("<p>a <b>b</b> c</p>", "p[a b[b] c]"),
        ("<p>a<note><p>b</p></note>c", "p[a]note[p[b]]c"),
        ("<p><b>a<ul><li>b</ul>", "p[b[a]]ul[li[b]]"),
        ("<ul><li>a<li>b</ul>", "ul[li[a]li[b]]"),
        ("<ul><li><p>a<li><p>b</p></ul>c", "ul[li[p[a]]li[p[b]]]c"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c", "ul[li[aul[li[b]]]li[c]]"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "dl[dt[a]dd[b]dt[c]]"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "table[tr[td[a]td[b]]tr[td[c]]]"),
        ("a</p></b>c", "ac"),
        ("a &amp; b &lt;c&gt; &#8212; &nbsp;", "a & b <c> \u2014 \u00a0"),
        ("a<br>b<br/>c", "abr[]bbr[]c"),
        ("a<!-- no -->b", "ab"),
        ("<P>a</P>", "p[a]"),
        ("a < b", "a < b"),
        ("a > b\nc", "a > b\nc"),
        ("a <b c", "a <b c"),
        ("a<?b?>c<!d>e", "ace"),
        ("<b><!--a</b>", "b[<!--a</b>]"),
        ("&#99999999999999999999; &#65;", "\ufffd A"),
        ("", ""),
    ],
)
def test_html_becomes_a_tree(html: str, expected: str) -> None:
    assert outline(parse_html(html)) == expected


def test_a_link_keeps_its_target() -> None:
    link = next(e for e in parse_html('<a href=" x ">y</a>').walk() if e.tag == "a")
    assert (link.href, link.text()) == ("x", "y")


def test_a_link_may_be_in_any_quotes() -> None:
    for attribute in (
        'href="x&amp;y"',
        "HREF='x&amp;y'",
        "title=1 href = x&amp;y",
        'href="x&amp;y',
    ):
        link = next(e for e in parse_html(f"<a {attribute}>z</a>").walk() if e.tag == "a")
        assert link.href == "x&y"


def test_tags_nest_only_so_deep_and_no_text_is_lost() -> None:
    root = parse_html("<b>" * 5000 + "a" + "</b>" * 5000 + "<i>c</i>")
    depth, place = 0, root
    while place.children and isinstance(place.children[0], Element):
        depth, place = depth + 1, place.children[0]
    assert depth == DEPTH
    assert root.text() == "ac"


@pytest.mark.parametrize(
    "piece",
    [
        '<a href="',
        "<b>",
        "<!--",
        "<",
        "</",
        "&",
        "&#",
        "<p>",
        "<li>",
        "<a '",
        "<!",
        "&lt",
        "<ul><li>",
    ],
)
def test_time_is_linear_in_a_text_however_it_is_broken(piece: str) -> None:
    started = time.process_time()
    parse_html(piece * (600_000 // len(piece)))
    assert time.process_time() - started < 30
