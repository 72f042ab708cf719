"""The Jinja environment that all files are rendered with."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.render.rcode import r_string
from generator.render.yaml import yaml_string

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


@cache
def environment() -> Environment:
    """One environment for all templates: undefined names are errors, blocks trim their lines."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters["r_string"] = r_string
    env.filters["yaml_string"] = yaml_string
    return env


def render(template: str, **view: Any) -> str:
    """Return the text of one file: a template filled with its view."""
    return environment().get_template(template).render(**view)
