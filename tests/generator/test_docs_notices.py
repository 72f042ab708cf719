from __future__ import annotations

import pytest

from generator.docs.html import parse_html
from generator.docs.notices import telling_first
from generator.docs.rd import Rendering, render_children

NOTICE = "<p>End of support notice: On May 20, 2026, AWS will end support.</p>"
TELLS = "<p>Adds an object.</p>"


def ordered(text: str) -> str:
    return render_children(telling_first(parse_html(text).children), Rendering(subsections=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TELLS + NOTICE, ["Adds an object.", "End of support notice"]),
        (NOTICE + TELLS, ["Adds an object.", "End of support notice"]),
        (f"<note>{NOTICE}</note>{TELLS}", ["Adds an object.", "End of support notice"]),
        (NOTICE + TELLS + "<p>More.</p>", ["Adds an object.", "End of support notice", "More."]),
        (NOTICE + TELLS + "<ul><li>a</li></ul>", ["Adds", "\\itemize", "End of support notice"]),
        ("<note><p>Be careful.</p></note>" + TELLS, ["Adds an object.", "Be careful."]),
        (NOTICE, ["End of support notice"]),
        (NOTICE + "Adds <b>it</b>." + TELLS, ["Adds \\strong{it}.", "End of", "Adds an object."]),
        ("<h2>Title</h2>" + NOTICE + TELLS, ["End of support notice", "Adds an object."]),
        ("", []),
    ],
)
def test_a_description_begins_with_what_the_operation_does(text: str, expected: list[str]) -> None:
    rendered = ordered(text)
    places = [rendered.index(part) for part in expected]
    assert places == sorted(places)
    assert places[:1] == [0] or "Title" in rendered or not expected


def test_nothing_is_lost() -> None:
    text = NOTICE + "<p>Another notice: it is deprecated.</p>" + TELLS + "<p>More.</p>"
    children = parse_html(text).children
    moved = telling_first(children)
    assert sorted(map(repr, moved)) == sorted(map(repr, children))
    assert moved != children
