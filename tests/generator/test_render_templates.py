from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from generator.render.templates import environment, render


def test_a_name_that_is_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render("service.R.jinja", functions=[])


def test_blocks_leave_no_lines_behind_and_the_last_newline_stays() -> None:
    template = environment().from_string("{% for x in xs %}\n  {{ x | r_string }}\n{% endfor %}\n")
    assert template.render(xs=["a", 'b"']) == '  "a"\n  "b\\""\n'
