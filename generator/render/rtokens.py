"""The tokens of R code, as R 4.2 has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.quirks import RESERVED_WORDS


class NotRError(Exception):
    """The text is not R code."""


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is name, string, number, word (reserved), newline, end, or the operator."""

    kind: str
    text: str = ""


_END = Token("end")

_CONSTANTS = frozenset(
    "TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_character_ NA_complex_".split()
)
_KEYWORDS = RESERVED_WORDS - _CONSTANTS

_OPERATORS = (
    "<<- ->> ::: |> <- -> <= >= == != && || := :: ** [[ + - * / ^ < > = ! & | ~ ? : $ @ ( ) { } "
    "[ ] , ; \\".split()
)
_SCANNER = re.compile(
    r"(?P<blank>[ \t\f]+|\#[^\n]*)"
    r"|(?P<newline>\n)"
    r"|(?P<raw>[rR](?P<mark>[\"'])(?P<dash>-*)(?P<open>[(\[{]))"
    r"|(?P<number>(?:0[xX][0-9a-fA-F]+(?:\.[0-9a-fA-F]*)?(?:[pP][+-]?[0-9]+)?"
    r"|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[Li]?)"
    r"|(?P<name>(?:[^\W\d_]|\.(?![0-9]))[\w.]*)"
    r"|(?P<quoted>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')"
    r"|(?P<ticked>`(?:[^`\\]|\\.)+`)"
    r"|(?P<special>%[^%\n]*%)"
    r"|(?P<operator>" + "|".join(re.escape(o) for o in _OPERATORS) + ")",
    re.DOTALL,
)
_ESCAPE = re.compile(
    r"\\(?:[abfnrtv\\\"'` \n]|0?[1-7][0-7]{0,2}|0[0-7]{1,2}|x[0-9a-fA-F]{1,2}"
    r"|u[0-9a-fA-F]{1,4}|u\{[0-9a-fA-F]{1,4}\}|U[0-9a-fA-F]{1,8}|U\{[0-9a-fA-F]{1,8}\})"
)
_CLOSES = {"(": ")", "[": "]", "{": "}"}


def tokens(text: str) -> list[Token]:
    """Return the tokens of R code, and two at the end of it."""
    found, place = [], 0
    while place < len(text):
        match = _SCANNER.match(text, place)
        if match is None:
            raise NotRError
        if match["raw"]:
            place = _end_of_raw(text, match)
            found.append(Token("string"))
            continue
        place = match.end()
        if match["number"] and re.match(r"[\w.]", text[place : place + 1]):
            raise NotRError
        token = _token(match)
        if token is not None:
            found.append(token)
    return [*found, _END, _END]


def _token(match: re.Match[str]) -> Token | None:
    kind, text = str(match.lastgroup), match[0]
    if match["quoted"] or match["ticked"]:
        _check_escapes(text)
        return Token("string" if match["quoted"] else "name", text)
    if match["name"]:
        if text in _CONSTANTS:
            return Token("number", text)
        return Token(text if text in _KEYWORDS else "name", text)
    if match["number"]:
        return Token("number", text)
    if match["special"]:
        return Token("%%", text)
    if match["operator"]:
        return Token("^" if text == "**" else text, text)
    return Token("newline") if kind == "newline" else None


def _end_of_raw(text: str, match: re.Match[str]) -> int:
    close = _CLOSES[match["open"]] + match["dash"] + match["mark"]
    end = text.find(close, match.end())
    if end < 0:
        raise NotRError
    return end + len(close)


def _check_escapes(quoted: str) -> None:
    rest = re.sub(_ESCAPE, "", quoted)
    if "\\" in rest or "\0" in quoted or re.search(r"(?<!\\)\\0+(?![0-7])", quoted):
        raise NotRError
