"""Whether a text is R code: a recogniser of R's grammar, as R 4.2 has it.

Nothing is built; the answer is yes or no. A parser by precedence reads tokens; each operator has a
left and a right binding power in it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from generator.render.rtokens import NotRError, Token, tokens


@cache
def parses_as_one_expression(text: str) -> bool:
    """Whether R's parser finds exactly one expression in `text`."""
    try:
        return _Parser(tokens(text)).program() == 1
    except (NotRError, RecursionError):
        return False


# Binding powers, from gram.y: a higher one binds tighter. Left-associative operators have a right
# power above their left one, right-associative ones below it.
_ASSIGN, _LOW = 8, 4
_INFIX: dict[str, tuple[int, int]] = {
    "?": (2, 3),
    "<-": (11, 10),
    "<<-": (11, 10),
    ":=": (11, 10),
    "=": (9, 8),
    "->": (12, 13),
    "->>": (12, 13),
    "~": (14, 15),
    "|": (16, 17),
    "||": (16, 17),
    "&": (18, 19),
    "&&": (18, 19),
    **dict.fromkeys("< > <= >= == !=".split(), (22, 23)),
    "+": (24, 25),
    "-": (24, 25),
    "*": (26, 27),
    "/": (26, 27),
    "%%": (28, 29),
    "|>": (28, 29),
    ":": (30, 31),
    "^": (35, 34),
}
_PREFIX: dict[str, int] = {"?": 3, "~": 15, "!": 20, "+": 32, "-": 32}
_COMPARISONS = frozenset("< > <= >= == !=".split())


@dataclass(slots=True)
class _Parser:
    """Reads tokens; each method consumes what it names or raises `NotRError`."""

    tokens: list[Token]
    place: int = 0
    nested: list[bool] = field(default_factory=list)
    """Whether newlines mean nothing, for each bracket that is open: not in braces."""

    def program(self) -> int:
        """Return the number of expressions at the top level."""
        count = 0
        while True:
            while self.peek() == "newline":
                self.place += 1
            if self.peek() == "end":
                return count
            self.expression()
            count += 1
            if self.peek() not in ("newline", ";", "end"):
                raise NotRError
            if self.peek() == ";":
                self.place += 1

    def peek(self) -> str:
        """Kind of the next token; newlines inside brackets are passed over."""
        while self.nested and self.nested[-1] and self.tokens[self.place].kind == "newline":
            self.place += 1
        return self.tokens[self.place].kind

    def take(self, kind: str | None = None) -> Token:
        """Consume the next token, of a kind."""
        if kind is not None and self.peek() != kind:
            raise NotRError
        if self.peek() == "end":
            raise NotRError
        token = self.tokens[self.place]
        self.place += 1
        return token

    def skip_newlines(self) -> None:
        while self.peek() == "newline":
            self.place += 1

    def expression(self, power: int = 0) -> str:
        """Consume one expression of operators that bind at least as tightly as `power`."""
        form = self.operand()
        compared = False
        while self.peek() in _INFIX:
            operator = self.peek()
            left, right = _INFIX[operator]
            if left < power or (compared and operator in _COMPARISONS):
                break
            compared = operator in _COMPARISONS
            self.take()
            self.skip_newlines()
            form = self.right_side(operator, right)
        if compared and self.peek() in _COMPARISONS:
            raise NotRError
        return form

    def right_side(self, operator: str, power: int) -> str:
        form = self.expression(power)
        if operator == "|>" and form != "call":
            raise NotRError
        return "operation"

    def operand(self) -> str:
        """Consume a prefix operation, or a primary with what is applied to it."""
        kind = self.peek()
        if kind in _PREFIX:
            self.take()
            self.skip_newlines()
            self.expression(_PREFIX[kind])
            return "operation"
        if kind in _COMPOUND:
            self.take()
            _COMPOUND[kind](self)
            return "compound"
        return self.postfix(self.primary())

    def primary(self) -> str:
        token = self.take()
        if token.kind in ("name", "string"):
            if self.peek() in ("::", ":::"):
                self.take()
                self.one_of("name", "string")
                if self.peek() in ("::", ":::"):
                    raise NotRError
            return token.kind
        if token.kind in ("number", "next", "break"):
            return token.kind
        if token.kind == "(":
            self.inside(")", self.expression)
            return "parenthesis"
        if token.kind == "{":
            self.braces()
            return "braces"
        raise NotRError

    def one_of(self, *kinds: str) -> None:
        if self.take().kind not in kinds:
            raise NotRError

    def postfix(self, form: str) -> str:
        while (kind := self.peek()) in ("(", "[", "[[", "$", "@"):
            if form in ("next", "break"):
                raise NotRError
            self.take()
            if kind in ("$", "@"):
                self.skip_newlines()
                self.one_of("name", "string")
                form = "element"
            elif kind == "(":
                self.inside(")", self.arguments)
                form = "call"
            else:
                self.inside("]", self.arguments)
                if kind == "[[":
                    self.take("]")
                form = "element"
        return form

    def inside(self, close: str, content: Callable[[], object]) -> None:
        self.nested.append(True)
        content()
        self.take(close)
        self.nested.pop()

    def arguments(self) -> None:
        """Consume arguments, any of them empty, up to the closing bracket."""
        while True:
            if self.peek() not in (",", ")", "]"):
                self.argument()
            if self.peek() != ",":
                return
            self.take()

    def argument(self) -> None:
        token, after = self.tokens[self.place : self.place + 2]
        named = token.kind in ("name", "string") or token.text == "NULL"
        if named and after.kind == "=":
            self.place += 2
            if self.peek() in (",", ")", "]"):
                return
        elif self.peek() == "=":
            raise NotRError
        self.argument_value()

    def argument_value(self) -> None:
        self.expression(_ASSIGN + 2)
        while self.peek() == "?":
            self.take()
            self.expression(_ASSIGN + 2)

    def braces(self) -> None:
        self.nested.append(False)
        while True:
            while self.peek() in ("newline", ";"):
                self.take()
            if self.peek() == "}":
                break
            self.expression()
            if self.peek() not in ("newline", ";", "}"):
                raise NotRError
        self.take("}")
        self.nested.pop()

    def function(self) -> None:
        self.take("(")
        self.inside(")", self.parameters)
        self.skip_newlines()
        self.expression(_LOW)

    def parameters(self) -> None:
        seen: set[str] = set()
        while self.peek() != ")":
            name = self.take("name").text
            if name in seen:
                raise NotRError
            seen.add(name)
            if self.peek() == "=":
                self.take()
                self.argument_value()
            if self.peek() != ",":
                return
            self.take()
            if self.peek() == ")":
                raise NotRError

    def conditional(self) -> None:
        self.take("(")
        self.inside(")", self.condition)
        self.skip_newlines()
        self.expression(_LOW)
        before = self.place
        if self.nested:
            self.skip_newlines()
        if self.peek() == "else":
            self.take()
            self.skip_newlines()
            self.expression(_LOW)
        else:
            self.place = before

    def condition(self) -> None:
        self.argument_value()

    def loop_for(self) -> None:
        self.take("(")
        self.inside(")", self.iteration)
        self.skip_newlines()
        self.expression(_LOW)

    def iteration(self) -> None:
        self.take("name")
        self.take("in")
        self.argument_value()

    def loop_while(self) -> None:
        self.take("(")
        self.inside(")", self.condition)
        self.skip_newlines()
        self.expression(_LOW)

    def loop_repeat(self) -> None:
        self.skip_newlines()
        self.expression(_LOW)


_COMPOUND: dict[str, Callable[[_Parser], None]] = {
    "function": _Parser.function,
    "\\": _Parser.function,
    "if": _Parser.conditional,
    "for": _Parser.loop_for,
    "while": _Parser.loop_while,
    "repeat": _Parser.loop_repeat,
}
