"""Results of both clients in one form, by the output's shape.

A value is a dict, list, str, bytes, bool, int, float, time in UTC or None. What does not fit its
shape stays as it is, so that the comparison shows it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from botocore.response import StreamingBody
from botocore.utils import is_json_value_header

_WHOLE = ("integer", "long")
_DIGITS = re.compile("-?[0-9]+")
_EXACT = 2**53


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Where two values differ first, and how."""

    where: str
    botocore: Any
    claws: Any


def from_botocore(value: Any, shape: Any) -> Any:
    """Return a value of botocore's in the common form."""
    if value is None:
        return None
    match shape.type_name:
        case "structure" if isinstance(value, list) and shape.serialization.get("eventstream"):
            return [from_botocore(event, shape) for event in value]
        case "structure" if shape.is_document_type:
            return _document(value)
        case "structure":
            return {
                name: from_botocore(element, shape.members[name])
                if name in shape.members
                else element
                for name, element in value.items()
                if element is not None
            }
        case "list":
            return [from_botocore(element, shape.member) for element in value]
        case "map":
            return {key: from_botocore(element, shape.value) for key, element in value.items()}
        case "timestamp":
            return value.astimezone(datetime.UTC)
        case "blob":
            return _bytes(value)
        case "float" | "double":
            return float(value)
        case "string" if is_json_value_header(shape):
            return _document(value)
        case _:
            return value


def _bytes(value: Any) -> bytes:
    if isinstance(value, StreamingBody):
        return bytes(value.read())
    return value.encode() if isinstance(value, str) else bytes(value)


def from_claws(value: Any, shape: Any) -> Any:
    """Return a value of R's, as `rdata` reads it, in the common form."""
    match shape.type_name:
        case "structure" if isinstance(value, list) and shape.serialization.get("eventstream"):
            return [from_claws(event, shape) for event in value]
        case "structure" if shape.is_document_type:
            return _document(_unboxed(value))
        case "structure":
            return _named(value, lambda name: shape.members.get(name))
        case "map":
            return _named(value, lambda name: shape.value)
        case "list" if isinstance(value, tuple):
            return [_scalar((element,), shape.member) for element in _long_vector(value, shape)]
        case "list" if isinstance(value, list):
            return [from_claws(element, shape.member) for element in value]
        case "string" if is_json_value_header(shape):
            return _document(_unboxed(value))
        case _:
            return _scalar(value, shape)


def _named(value: Any, shape_of: Any) -> Any:
    """A named list; an empty one has no names that could tell it from another."""
    if value == []:
        return {}
    if not isinstance(value, dict):
        return value
    shapes = {name: shape_of(name) for name in value}
    return {
        name: from_claws(element, shapes[name]) if shapes[name] is not None else _unboxed(element)
        for name, element in value.items()
    }


def _long_vector(value: tuple[Any, ...], shape: Any) -> tuple[Any, ...]:
    """A vector of longs: one that is beyond 2^53 makes digits of all."""
    if shape.member.type_name == "long" and any(_big_digits(element) for element in value):
        return tuple(int(each) if _DIGITS.fullmatch(str(each)) else each for each in value)
    return value


def _big_digits(value: Any) -> bool:
    """Whether a value is the digits of a number that R has no number for."""
    digits = isinstance(value, str) and _DIGITS.fullmatch(value)
    return bool(digits) and abs(int(value)) > _EXACT


def _scalar(value: Any, shape: Any) -> Any:
    if not isinstance(value, tuple) or len(value) != 1:
        return value
    only = value[0]
    if shape.type_name in _WHOLE and isinstance(only, float) and only.is_integer():
        return int(only)
    if shape.type_name == "long" and _big_digits(only):
        return int(only)
    if shape.type_name == "double" and isinstance(only, int) and not isinstance(only, bool):
        return float(only)
    return only


def _unboxed(value: Any) -> Any:
    """A value without a shape: a vector of one is a scalar."""
    if isinstance(value, dict):
        return {name: _unboxed(element) for name, element in value.items()}
    if isinstance(value, list):
        return [_unboxed(element) for element in value]
    if isinstance(value, tuple):
        return value[0] if len(value) == 1 else list(value)
    return value


def _document(value: Any) -> Any:
    """A document: R's numbers do not tell whole ones from others."""
    if isinstance(value, dict):
        return {name: _document(element) for name, element in value.items()}
    if isinstance(value, list):
        return [_document(element) for element in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value


def mismatches(botocore: Any, claws: Any, where: str = "") -> Iterator[Mismatch]:
    """Yield where two values differ: in their types, too, but not in the order of dicts."""
    if isinstance(botocore, Mapping) and isinstance(claws, Mapping):
        for name in [*botocore, *(name for name in claws if name not in botocore)]:
            yield from mismatches(
                botocore.get(name, ABSENT), claws.get(name, ABSENT), f"{where}.{name}".lstrip(".")
            )
    elif isinstance(botocore, list) and isinstance(claws, list) and len(botocore) == len(claws):
        for place, (one, other) in enumerate(zip(botocore, claws, strict=True)):
            yield from mismatches(one, other, f"{where}[{place}]")
    elif not _same(botocore, claws):
        yield Mismatch(where, botocore, claws)


def _same(botocore: Any, claws: Any) -> bool:
    both_nan = botocore != botocore and claws != claws
    return type(botocore) is type(claws) and bool(botocore == claws or both_nan)


class _Absent:
    """Stands for a member that is not there."""

    def __repr__(self) -> str:
        return "nothing"


ABSENT = _Absent()
