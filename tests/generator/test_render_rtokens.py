from __future__ import annotations

import pytest

from generator.render.rtokens import NotRError, tokens

KINDS = {
    "x <- 1e5L # one": "name <- number",
    "if (TRUE) `a b`": "if ( number ) name",
    "a\n%in% 'b'": "name newline %% string",
    "2**3": "number ^ number",
    'r"--(a)--" r"(a\\d)"': "string string",
    "..1 .5 ...": "name number name",
    "x |> f()[[1]]": "name |> name ( ) [[ number ] ]",
}

NONE = ["1a", "0xG", "'\\d'", '"a', "``", "%in", 'r"(a', "a \u00a0 b", "'\\0'"]


@pytest.mark.parametrize("text", KINDS)
def test_code_becomes_tokens(text: str) -> None:
    *found, end, last = (token.kind for token in tokens(text))
    assert found == KINDS[text].split()
    assert end == last == "end"


OPERATORS = (
    "<<- ->> ::: |> <- -> <= >= == != && || := :: [[ + - * / ^ < > = ! & | ~ ? : $ @ ( ) { } "
    "[ ] , ; \\"
).split()


@pytest.mark.parametrize("operator", OPERATORS)
def test_an_operator_is_one_token_with_blanks_or_without(operator: str) -> None:
    opened = {")": "(", "]": "[", "}": "{"}.get(operator, "")
    for text in (f"{opened}a{operator}b", f"{opened} a {operator} b"):
        kinds = [token.kind for token in tokens(text)]
        assert kinds == [*opened, "name", operator, "name", "end", "end"]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_token_is_refused(text: str) -> None:
    with pytest.raises(NotRError):
        tokens(text)
