from __future__ import annotations

import datetime
from typing import Any

import pytest
import rpy2.rinterface as ri

from tests.e2e.rsession import RSession
from tests.parity.rdata import dump, load

TIME = datetime.datetime(2024, 2, 3, 4, 5, 6, 789012, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def r() -> RSession:
    return RSession()


def _from_r(r: RSession, code: str) -> Any:
    raw = r.evaluate(f"serialize({code}, NULL, version = 2)")
    return load(bytes(ri.vector_memoryview(raw, "char", "B")))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (None, "NULL"),
        (True, "TRUE"),
        (-7, "-7L"),
        (2**40, "2^40"),
        (2**63, "'9223372036854775808'"),
        (1.5, "1.5"),
        ("ä\U0001f600\t", r"'\u00e4\U0001f600\t'"),
        (b"\x00\xff", "as.raw(c(0, 255))"),
        (TIME, "as.POSIXct('2024-02-03 04:05:06.789012', tz = 'UTC')"),
        ({"a": [1, {}]}, "list(a = list(1L, setNames(list(), character())))"),
    ],
)
def test_r_has_the_value_that_was_written(r: RSession, value: Any, code: str) -> None:
    same = r.evaluate(f"function(data) identical(unserialize(data), {code})")
    assert list(same(ri.ByteSexpVector(dump(value)))) == [True]


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("NULL", None),
        ("c(TRUE, NA)", (True, None)),
        ("c(1L, NA)", (1, None)),
        ("c(1.5, NA)", (1.5, None)),
        ("c('a', NA)", ("a", None)),
        ("character()", ()),
        ("'\\u00e4'", ("ä",)),
        ("as.raw(1:3)", b"\x01\x02\x03"),
        ("as.POSIXct('2024-02-03 04:05:06.789012', tz = 'UTC')", (TIME,)),
        ("list(1L, list(a = NULL))", [(1,), {"a": None}]),
        ("list(a = list(b = 1), b = 2)", {"a": {"b": (1.0,)}, "b": (2.0,)}),
        ("1:3", (1, 2, 3)),
    ],
)
def test_a_value_of_r_keeps_its_type(r: RSession, code: str, value: Any) -> None:
    assert _from_r(r, code) == value


def test_nan_is_not_na(r: RSession) -> None:
    assert repr(_from_r(r, "c(NaN, NA)")) == "(nan, None)"


def test_what_is_not_data_is_refused(r: RSession) -> None:
    with pytest.raises(TypeError, match="no form in R for a object"):
        dump(object())
    with pytest.raises(TypeError, match="R sent something of type"):
        _from_r(r, "quote(a + b)")
