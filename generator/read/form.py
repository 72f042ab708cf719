"""Forms of JSON: what types, names and depth a value has to have; `forms.py` has those of models.

A form is a function that raises a `FormError` for a value that has not the form; whoever looked at
the value's surroundings adds the place. What passed here is not looked at again.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

DEPTH = 128
"""How deep arrays and objects may stand in each other; botocore's own reach 42."""

WIDTH = 256
"""Characters that a name may have; botocore's own have up to 155."""

Form = Callable[[Any], None]


class FormError(Exception):
    """A value has not the form that it should have; the message begins with its place."""

    def __init__(self, said: str, path: tuple[str, ...] = ()) -> None:
        super().__init__(".".join(path) + (" " if path else "") + said)
        self.said = said
        self.path = path

    def at(self, place: str) -> FormError:
        """Return the same error, seen from one level further out."""
        return FormError(self.said, (place, *self.path))


# --- Scalars.


def _kind(value: object) -> str:
    names = {bool: "a logical", str: "a text", list: "an array", dict: "an object"}
    return "null" if value is None else names.get(type(value), "a number")


def prose(value: Any) -> None:
    """Any text: whoever writes it somewhere escapes it. Null is no text at all."""
    if value is not None and not isinstance(value, str):
        raise FormError(f"is {_kind(value)}, not a text")


def text(value: Any) -> None:
    """A text of one line, without what no file can hold."""
    if not isinstance(value, str):
        raise FormError(f"is {_kind(value)}, not a text")
    if _UNPRINTABLE.search(value):
        raise FormError(f"holds {_UNPRINTABLE.findall(value)[0]!a}")


_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def flag(value: Any) -> None:
    """A logical."""
    if not isinstance(value, bool):
        raise FormError(f"is {_kind(value)}, not a logical")


def number(value: Any) -> None:
    """A number that R can hold."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise FormError(f"is {_kind(value)}, not a number")
    if not math.isfinite(value) if isinstance(value, float) else abs(value) >= 2**63:
        raise FormError("is a number that is too large")


def name(pattern: str, what: str) -> Form:
    """Make the form of a name."""
    right = re.compile(pattern).fullmatch

    def check(value: Any) -> None:
        if not isinstance(value, str):
            raise FormError(f"is {_kind(value)}, not a text")
        if not right(value) or len(value) > WIDTH:
            raise FormError(f"is {value[:60]!a}, which is not {what}")

    return check


# --- What holds others.


def listed(form: Form) -> Form:
    """Make the form of an array."""

    def check(value: Any) -> None:
        if not isinstance(value, list):
            raise FormError(f"is {_kind(value)}, not an array")
        for place, held in enumerate(value):
            try:
                form(held)
            except FormError as error:
                raise error.at(str(place)) from None

    return check


def mapped(key_form: Form, form: Form) -> Form:
    """Make the form of an object with any number of names."""

    def check(value: Any) -> None:
        for key, held in items(value):
            try:
                key_form(key)
            except FormError as error:
                raise FormError(f"has a name that {error.said}") from None
            try:
                form(held)
            except FormError as error:
                raise error.at(key) from None

    return check


def record(
    known: Mapping[str, Form], *, needs: Iterable[str] = (), rest: Form | None = None
) -> Form:
    """Make the form of an object with names that are known; of others only if there is a form."""
    needed = tuple(needs)

    def check(value: Any) -> None:
        for key, held in items(value):
            form = known.get(key, rest)
            try:
                if form:
                    form(held)
            except FormError as error:
                raise error.at(ascii(key)[1:-1]) from None
        for key in needed:
            if key not in value:
                raise FormError(f"has no {key}")

    return check


def items(value: Any) -> Iterable[tuple[str, Any]]:
    """Return names and values of an object."""
    if not isinstance(value, Mapping):
        raise FormError(f"is {_kind(value)}, not an object")
    return value.items()


def either(*forms: Form) -> Form:
    """Make the form of what has one of several forms; the first one says what is wrong."""

    def check(value: Any) -> None:
        first: FormError | None = None
        for form in forms:
            try:
                form(value)
            except FormError as error:
                first = first or error
            else:
                return
        if first:
            raise first

    return check


def plain(value: Any) -> None:
    """Any JSON that R reads as it is."""
    if isinstance(value, Mapping):
        _OBJECT(value)
    elif isinstance(value, list):
        _ARRAY(value)
    elif isinstance(value, str):
        text(value)
    elif value is not None and not isinstance(value, bool):
        number(value)


def example(value: Any) -> None:
    """A value of an example: any JSON with any text in it."""
    if isinstance(value, Mapping):
        _VALUES(value)
    elif isinstance(value, list):
        _EXAMPLES(value)
    elif value is not None and not isinstance(value, (str, bool)):
        number(value)


ANY_NAME = name(r"[^\x00-\x1f\x7f\ud800-\udfff]+", "a name")
_OBJECT = mapped(ANY_NAME, plain)
_ARRAY = listed(plain)
_VALUES = mapped(ANY_NAME, example)
_EXAMPLES = listed(example)


def shallow(value: Any) -> None:
    """JSON that is not too deep for what walks through it."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > DEPTH:
            raise FormError(f"is deeper than {DEPTH} levels")
        level = [held for some in level for held in _held(some)]


def _held(value: Any) -> Iterable[Any]:
    if isinstance(value, Mapping):
        return value.values()
    return value if isinstance(value, list) else ()


def check_form(value: Any, form: Form, *path: str) -> None:
    """Raise a FormError, with the place of what is wrong below `path`, if anything is."""
    try:
        shallow(value)
        form(value)
    except FormError as error:
        raise FormError(error.said, (*path, *error.path)) from None
