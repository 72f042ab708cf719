"""Random expressions over random documents: claws finds what the Python package jmespath finds.

The run is seeded. CLAWS_JMESPATH says how many expressions are tried, CLAWS_JMESPATH_SEED where it
begins.
"""

from __future__ import annotations

import json
import os
import random
from typing import Any

import jmespath
import jmespath.exceptions
import pytest
from jmespath import functions, parser, visitor

from tests.e2e.rsession import RSession

COUNT = int(os.environ.get("CLAWS_JMESPATH", "3000"))
SEED = int(os.environ.get("CLAWS_JMESPATH_SEED", "1"))
BATCH = 500

NAMES = ["a", "b", "c", "Name", "é x"]
STRINGS = ["", "a", "b", "ab", "x-1", "é", "1", "-2.5", "日本", 'q"\\', "10"]
NUMBERS = [0, 1, 2, 3, -1, 10, 2.5, -0.5, 1000000]

SEARCH = """
function(expressions, documents) {
  as_json <- function(x) jsonlite::toJSON(x, auto_unbox = TRUE, null = "null", digits = NA)
  vapply(seq_along(expressions), function(i) {
    document <- jsonlite::fromJSON(documents[[i]], simplifyVector = FALSE)
    tryCatch(
      as.character(as_json(list(claws:::jmespath_search(expressions[[i]], document)))),
      claws_jmespath_error = function(e) "refused"
    )
  }, "")
}
"""


class Functions(functions.Functions):
    """The package's functions where they end in an error of Python or depend on its numbers."""

    @functions.signature({"types": ["array", "string"]}, {"types": []})
    def _func_contains(self, subject: Any, search: Any) -> bool:
        """A string contains nothing but strings."""
        if isinstance(subject, str):
            return isinstance(search, str) and search in subject
        return search in subject

    @functions.signature({"types": ["object"], "variadic": True})
    def _func_merge(self, *arguments: Any) -> dict[str, Any]:
        """All arguments are objects."""
        if not all(isinstance(argument, dict) for argument in arguments):
            raise TypeError(arguments)
        return super()._func_merge(*arguments)  # type: ignore[no-any-return, misc]

    @functions.signature({"types": []})
    def _func_to_string(self, arg: Any) -> str:
        """Whole numbers have no point, since R's have one type; text stays as it is."""
        if isinstance(arg, str):
            return arg
        return json.dumps(_whole(arg), separators=(",", ":"), ensure_ascii=False)

    @functions.signature({"types": []})
    def _func_to_number(self, arg: Any) -> Any:
        """The numbers of JSON, not those of Python such as `1_000`."""
        if isinstance(arg, str):
            try:
                found = json.loads(arg)
            except ValueError:
                return None
            return found if type(found) in (int, float) and arg == arg.strip() else None
        return arg if type(arg) in (int, float) else None


class Interpreter(visitor.TreeInterpreter):
    """The package's walk; a comparison of a number with a string is null, as specified."""

    def visit_comparator(self, node: Any, value: Any) -> Any:
        """See the class."""
        if node["value"] in ("eq", "ne"):
            return super().visit_comparator(node, value)
        left, right = (self.visit(child, value) for child in node["children"])
        if {type(left), type(right)} <= {int, float} or type(left) is type(right) is str:
            return self.COMPARATOR_FUNC[node["value"]](left, right)
        return None


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_whole(element) for element in value]
    if isinstance(value, dict):
        return {name: _whole(element) for name, element in value.items()}
    return value


def oracle(expression: str, document: Any) -> Any:
    """Return what the package finds in a list, or "refused"."""
    try:
        parsed = parser.Parser().parse(expression).parsed
        _check(parsed)
        options = jmespath.Options(custom_functions=Functions())
        found = Interpreter(options).visit(parsed, document)
        json.dumps(found)
    except (jmespath.exceptions.JMESPathError, TypeError, ValueError):
        return "refused"
    return [_whole(found)]


def _check(tree: Any) -> None:
    """Names of functions and numbers of arguments are checked before anything is evaluated."""
    if tree["type"] == "function_expression":
        row = Functions.FUNCTION_TABLE.get(tree["value"])
        if row is None:
            raise ValueError(tree["value"])
        count, signature = len(tree["children"]), row["signature"]
        if count < len(signature) or (count > len(signature) and "variadic" not in signature[-1]):
            raise ValueError(tree["value"])
    for child in tree.get("children", []):
        if isinstance(child, dict):
            _check(child)


class Writer:
    """Writes random documents and expressions."""

    def __init__(self, seed: int) -> None:
        """Start at a seed."""
        self.random = random.Random(seed)

    def document(self, depth: int = 4) -> Any:
        """Return a random JSON value; objects and arrays mostly."""
        pick = self.random.random()
        if depth == 0 or pick < 0.25:
            return self.scalar()
        size = self.random.randint(0, 4)
        if pick < 0.6:
            return {self.random.choice(NAMES): self.document(depth - 1) for _ in range(size)}
        if pick < 0.75:
            kinds: list[list[Any]] = [STRINGS, NUMBERS, [True, False]]
            kind = self.random.choice(kinds)
            return [self.random.choice(kind) for _ in range(size)]
        return [self.document(depth - 1) for _ in range(size)]

    def scalar(self) -> Any:
        """Return a random scalar."""
        choice = self.random.choice
        return choice([choice(STRINGS), choice(NUMBERS), choice(NUMBERS), True, False, None])

    def name(self) -> str:
        """Return an identifier, quoted where it must be."""
        name = self.random.choice(NAMES)
        quoted = not name.isascii() or self.random.random() < 0.1
        return json.dumps(name, ensure_ascii=self.random.random() < 0.5) if quoted else name

    def literal(self) -> str:
        """Return a literal in one of its two forms."""
        if self.random.random() < 0.4:
            text = self.random.choice(STRINGS).replace("'", "\\'")
            return f"'{text}'" if not text.endswith("\\") else "'z'"
        value = self.scalar() if self.random.random() < 0.7 else self.document(2)
        return "`" + json.dumps(value).replace("`", "\\`") + "`"

    def bracket(self) -> str:
        """Return an index, a slice, a flattening or a projection."""

        def number() -> str:
            return str(self.random.randint(-3, 3))

        def part() -> str:
            return self.random.choice(["", number()])

        step = self.random.choice(["", ":", ":2", ":-1", ":-2", ":1"])
        return self.random.choice(
            [f"[{number()}]", f"[{part()}:{part()}{step}]", "[]", "[*]", "[*]", "[]"]
        )

    def call(self, depth: int) -> str:
        """Return a call of a function; now and then, one that cannot be."""
        known = Functions.FUNCTION_TABLE
        name = self.random.choice([*known, "length", "sort_by"])
        signature = known[name]["signature"]
        arguments = [
            "&" + self.expression(depth - 1)
            if "expref" in row["types"]
            else self.expression(depth - 1)
            for row in signature
        ]
        if "variadic" in signature[-1] or self.random.random() < 0.02:
            arguments.append(self.expression(depth - 1))
        return f"{name}({', '.join(arguments)})"

    def multiselect(self, depth: int) -> str:
        """Return a multiselect list or hash."""
        count = range(self.random.randint(1, 3))
        if self.random.random() < 0.5:
            return "[" + ", ".join(self.expression(depth - 1) for _ in count) + "]"
        return "{" + ", ".join(f"{self.name()}: {self.expression(depth - 1)}" for _ in count) + "}"

    def expression(self, depth: int = 4) -> str:
        """Return an expression of the grammar."""
        if depth <= 0:
            return self.random.choice([self.name(), self.name(), "@", self.literal()])

        def inner() -> str:
            return self.expression(depth - 1)

        forms = [
            lambda: self.name(),
            lambda: f"{inner()}.{self.name()}",
            lambda: f"{inner()}.{self.name()}",
            lambda: f"{inner()}{self.bracket()}",
            lambda: f"{inner()}{self.bracket()}.{self.name()}",
            lambda: f"{self.name()}{self.bracket()}{self.bracket()}",
            lambda: f"{inner()}[?{inner()}]",
            lambda: f"{inner()}[?{self.name()} {self.comparison()} {self.literal()}]",
            lambda: f"{inner()}.*",
            lambda: f"*.{self.name()}",
            lambda: self.bracket(),
            lambda: f"{inner()} || {inner()}",
            lambda: f"{inner()} && {inner()}",
            lambda: f"!{inner()}",
            lambda: f"{inner()} {self.comparison()} {inner()}",
            lambda: f"{inner()} | {inner()}",
            lambda: f"({inner()})",
            lambda: self.multiselect(depth),
            lambda: f"{inner()}.{self.multiselect(depth)}",
            lambda: self.call(depth),
            lambda: self.call(depth),
            lambda: f"{inner()}.{self.call(depth)}",
            lambda: self.literal(),
        ]
        return self.random.choice(forms)()

    def comparison(self) -> str:
        """Return a comparison."""
        return self.random.choice(["==", "!=", "<", "<=", ">", ">="])


@pytest.fixture(scope="module")
def r() -> RSession:
    """Return R with the installed package."""
    session = RSession()
    session("library(claws)")
    return session


def _read(text: str) -> Any:
    return text if text == "refused" else _whole(json.loads(text))


def _close(left: Any, right: Any) -> bool:
    """Equal, with true apart from 1; names in one order, numbers to the 15 digits of jsonlite."""
    return json.dumps(_rounded(left)) == json.dumps(_rounded(right))


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.15g}")
    if isinstance(value, list):
        return [_rounded(element) for element in value]
    if isinstance(value, dict):
        return {name: _rounded(element) for name, element in value.items()}
    return value


@pytest.mark.parametrize("batch", range(0, COUNT, BATCH))
def test_expressions_find_what_python_finds(r: RSession, batch: int) -> None:
    """Each expression gives the same value, or both refuse it."""
    writer = Writer(SEED * 1_000_003 + batch)
    cases = [(writer.expression(), writer.document()) for _ in range(min(BATCH, COUNT - batch))]
    expressions = [expression for expression, _ in cases]
    documents = [json.dumps(document) for _, document in cases]
    found = r.call(SEARCH, expressions=expressions, documents=documents)
    differences = [
        (expression, document, wanted, got)
        for (expression, document), got in zip(cases, map(_read, found), strict=True)
        if not _close(wanted := oracle(expression, document), got)
    ]
    assert differences == []


def test_the_run_has_values_and_refusals() -> None:
    """The expressions are no heap of refusals and nulls."""
    writer = Writer(SEED)
    found = [oracle(writer.expression(), writer.document()) for _ in range(2000)]
    values = [one for one in found if one not in ("refused", [None])]
    assert len(values) > 400
    assert "refused" in found
