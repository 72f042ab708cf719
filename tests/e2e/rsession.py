"""R through rpy2: typed values both ways, and R's conditions as Python exceptions."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import rpy2.rinterface as ri
from rpy2.rinterface_lib import callbacks

from tests import leaks

TRY = """
function(f, args) {
  tryCatch(
    list(value = do.call(f, args)),
    error = function(e) {
      list(
        classes = class(e), message = conditionMessage(e),
        call = paste(deparse(conditionCall(e)), collapse = "\\n"),
        fields = unclass(e)[setdiff(names(e), c("message", "call"))]
      )
    }
  )
}
"""


# A process that R forks here has none of Python's threads. R asks Python now and then whether there
# is something to do, and waits forever for the lock that such a thread holds.
NO_FORKS = """
local({
  refuse <- function(...) stop("R shares its process with Python: fork in an R of its own")
  parallel <- asNamespace("parallel")
  unlockBinding("mcfork", parallel)
  assign("mcfork", refuse, parallel)
})
"""


class RConditionError(Exception):
    """An error of R.

    Attributes:
        classes: its classes, the most specific first.
        message: its message.
        call: the call that R names with it, as source.
        fields: its other fields as Python values.
    """

    def __init__(self, caught: Mapping[str, Any]) -> None:
        super().__init__(caught["message"])
        self.classes: list[str] = _as_list(caught["classes"])
        self.message: str = caught["message"]
        self.call: str = caught["call"]
        self.fields: dict[str, Any] = caught["fields"]


class RSession:
    """The R of this process."""

    def __init__(self) -> None:
        """Start R, unless it runs already."""
        ri.initr()
        self.evaluate(NO_FORKS)
        if leaks.listening:
            _listen()
        self._try = self.evaluate(TRY)

    def evaluate(self, code: str) -> Any:
        """Return the R object that the last expression of `code` gives, unconverted."""
        return ri.evalr_expr(ri.parse(code), ri.globalenv)

    def __call__(self, code: str) -> Any:
        """Evaluate R code; return its last value as a Python value."""
        return from_r(self.evaluate(code))

    def call(self, function: Any, **arguments: Any) -> Any:
        """Call an R function, given as code or as an R object, with Python values.

        Raises:
            RConditionError: R signalled an error.
        """
        caught = from_r(self.call_raw(function, **arguments))
        if "value" in caught or "message" not in caught:
            return caught.get("value")
        raise RConditionError(caught)

    def call_raw(self, function: Any, **arguments: Any) -> Any:
        """Call an R function and return what `TRY` gives, unconverted."""
        called = self.evaluate(function) if isinstance(function, str) else function
        return self._try(called, to_r(arguments))

    @contextmanager
    def environment(self, **variables: str) -> Iterator[None]:
        """Set environment variables of R for a while; an empty one is unset."""
        before = {name: self(f"Sys.getenv('{name}')") for name in variables}
        self._set(variables)
        try:
            yield
        finally:
            self._set(before)

    def _set(self, variables: Mapping[str, str]) -> None:
        for name, value in variables.items():
            if value:
                self.evaluate("Sys.setenv")(**{name: to_r(value)})
            else:
                self.evaluate("Sys.unsetenv")(to_r(name))


@cache
def _listen() -> None:
    """Have what R says from now on searched for secrets; what it tells beside fails the test."""
    callbacks.consolewrite_print = _heard(callbacks.consolewrite_print, leaks.hear)
    callbacks.consolewrite_warnerror = _heard(callbacks.consolewrite_warnerror, leaks.hear_told)
    # Warnings are told in the test that they are of; how far work is depends on the machine.
    ri.evalr_expr(ri.parse("options(warn = 1, claws.progress = FALSE)"), ri.globalenv)
    said = ri.evalr_expr(ri.parse(leaks.LISTEN.read_text("utf-8")), ri.globalenv)
    leaks.sources.append(lambda: [str(line) for line in said() if line is not ri.NA_Character])


def _heard(write: Callable[[str], None], hear: Callable[[str], None]) -> Callable[[str], None]:
    def also(text: str) -> None:
        hear(text)
        write(text)

    return also


def to_r(value: Any) -> Any:
    """Return a Python value as an R object: scalars as vectors of one, containers as lists."""
    if value is None:
        return ri.NULL
    if isinstance(value, bool):
        return ri.BoolSexpVector([value])
    if isinstance(value, int):
        return ri.IntSexpVector([value]) if abs(value) < 2**31 else ri.FloatSexpVector([value])
    if isinstance(value, float):
        return ri.FloatSexpVector([value])
    if isinstance(value, str):
        return ri.StrSexpVector([value])
    if isinstance(value, bytes):
        return ri.ByteSexpVector(value)
    if isinstance(value, datetime.datetime):
        return _time(value)
    if isinstance(value, Mapping):
        made = ri.ListSexpVector([to_r(element) for element in value.values()])
        made.names = ri.StrSexpVector(list(value))
        return made
    if isinstance(value, Sequence):
        return ri.ListSexpVector([to_r(element) for element in value])
    return value


def _time(value: datetime.datetime) -> Any:
    made = ri.FloatSexpVector([value.timestamp()])
    made.do_slot_assign("class", ri.StrSexpVector(["POSIXct", "POSIXt"]))
    made.do_slot_assign("tzone", ri.StrSexpVector(["UTC"]))
    return made


def from_r(value: Any) -> Any:
    """Return an R value as a Python value: vectors of one as scalars, named lists as dicts."""
    if value is ri.NULL or value is None:
        return None
    if isinstance(value, ri.ListSexpVector):
        return _list(value)
    if isinstance(value, ri.ByteSexpVector):
        return bytes(value)
    if isinstance(value, (ri.StrSexpVector, ri.BoolSexpVector, ri.IntSexpVector)):
        return _vector([_scalar(element) for element in value])
    if isinstance(value, ri.FloatSexpVector):
        return _vector([_number(element, value) for element in value])
    return value


def _list(value: Any) -> Any:
    elements = [from_r(element) for element in value]
    if value.names is ri.NULL:
        return elements
    return dict(zip([str(name) for name in value.names], elements, strict=True))


def _vector(elements: list[Any]) -> Any:
    return elements[0] if len(elements) == 1 else elements


def _scalar(element: Any) -> Any:
    if element is ri.NA_Character or element is ri.NA_Logical or element is ri.NA_Integer:
        return None
    if isinstance(element, str):
        return str(element)
    return element


def _number(element: float, vector: Any) -> Any:
    if "POSIXct" in [str(name) for name in vector.rclass]:
        whole = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
        return whole + datetime.timedelta(microseconds=round(element * 1e6))
    return float(element)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
