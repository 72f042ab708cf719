"""The recogniser of R's grammar, held against R itself where R is there."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.docs.html import parse_html
from generator.docs.rd import plain
from generator.render.rgrammar import parses_as_one_expression
from tests.models import SOURCE

ONE = r"""
True
iam:PassRole
a=1
us-east-1
--flag
a@b
a | b
2017-01-01
"alias/"
{"a": "b"}
arn:aws:s3:::x
bucket--x-s3
AWS::Resource
a$b(c)
a$"b"
1 = 2
f("a"=1)
f(NULL=1)
x |> f()
\(x) x
function(x=1,y) x
if (a) b else c
for (i in x) y
while(TRUE) break
repeat x
??a
a := b
a ->> b
1e5
0x1F
0x1p3
1.5L
1i
.5
...
..1
a_b
"a"::b
a:::b
{}
{a;b}
f(,)
f(a,)
a[]
a[,1]
a[b[1]]
a[[b[1]]]
a %in% b
"\x4"
"\u00e9"
"\1"
r"(a\d)"
r"--(a)--"
`a b`
a;
a # b
a = b = c
a <- b = c
a = b <- c
!!a
~a
a^-b
a**b
1:2:3
NA_foo
a$`if`
(a = 1)
(a ? b)
a[b=1]
1()
a()()
a$b@c
function(x) -x
!a == b
a == !b
a == !b == c
a -> b = c
1.
1.e5
f(a)(b)[c]$d
f(a=,b)
a[[,]]
-1^2
f(if (a) b else c, d)
a ?b ?c
0x1L
a@.Data
x |> (\(y) y)()
a..b
next
a::"b"
f(a<-b)
if (a<-b) c
"""

NOT_ONE = r"""
Length Constraint
/x/y
50%
$LATEST
C:\x
a, b
it's
^[a-z]{1,3}$
my-function
lambda:function:x
{
<a>
a$(b)
a$1
f(1=2)
x |> f
\(x)
function(x)
function(x,x) x
if a
-> a
1a
1e
0x
_a
a::b::c
::b
{a b}
()
a[[1]
a[1]]
%in%
a %o
"\d"
'\.'
"\x"
"\u"
"\0"
"a
``
a == b == c
a < b < c
a ! b
*a
a b
in
else
a$if
f((a)=1)
if (a) b else
-a == b == c
\u
a$
1.2.3
1..2
.1a
0xG
1e+
@
a => b
~
"a" "b"
f(=1)
100%
function
(a)b
a(b
a)b
[a]
a[
"a\
1LL
1Li
a$NULL
x |> function(y) y
{"a": 1, "b": 2}
# a
next()
break$a
function(x,) x
function(1) x
function(x=) x
function(x y) x
a::b::c
a$b::c
for (1 in x) y
if () a
while () a
f(a b)
a[[1](
f(a=b=c)
f(a?b=c)
a[b=c=d]
if (a=b) c
while (a=b) c
"""


COMPARISONS = "< > <= >= == !=".split()
INFIX = "? <- <<- := = -> ->> ~ | || & && + - * / %% %in% : ^ ** $ @ :: :::".split()

ONE_IN_LINES = [
    "f({a\nb})",
    "{if (a) b\nelse c}",
    "{\na\n\nb;\n}",
    "\na +\nb\n",
    "(a\n+ b)",
    "f(a\n,\nb)",
    "function(x,\ny = 1\n)\n\nx",
    "if (a)\nb else\nc",
    "a$\nb",
    "f(if (a) b\nelse c)",
]


@pytest.mark.parametrize("text", [*ONE.strip("\n").split("\n"), *ONE_IN_LINES])
def test_r_code_is_recognised(text: str) -> None:
    assert parses_as_one_expression(text)


@pytest.mark.parametrize(
    "text",
    [
        *NOT_ONE.strip("\n").split("\n"),
        *(
            "",
            "a;b",
            ";",
            "a\nb",
            "a \u00a0 b",
            "if (a) b\nelse c",
            "a\n+ b\nc",
            "{if (a) b\n\nc else d}",
        ),
    ],
)
def test_other_text_is_not(text: str) -> None:
    assert not parses_as_one_expression(text)


CONSTANTS = "TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_character_ NA_complex_".split()


@pytest.mark.parametrize("word", CONSTANTS)
def test_a_constant_is_a_value_and_no_name(word: str) -> None:
    assert parses_as_one_expression(f"f({word}, -{word})")
    assert not parses_as_one_expression(f"a${word}")
    assert not parses_as_one_expression(f"function({word}) 1")


@pytest.mark.parametrize("operator", [*INFIX, *COMPARISONS])
def test_an_operator_stands_between_two_values(operator: str) -> None:
    assert parses_as_one_expression(f"a {operator} b")
    assert not parses_as_one_expression(f"a {operator}")


@pytest.mark.parametrize("one", COMPARISONS)
@pytest.mark.parametrize("other", COMPARISONS)
def test_comparisons_do_not_follow_each_other(one: str, other: str) -> None:
    assert parses_as_one_expression(f"a {one} b")
    assert not parses_as_one_expression(f"a {one} b {other} c")


def test_deep_nesting_is_no_code_but_no_crash_either() -> None:
    assert not parses_as_one_expression("(" * 100_000)


def _code_texts(names: list[str]) -> list[str]:
    """All texts in code tags of the services' documentation."""
    found: set[str] = set()
    for name in names:
        model = SOURCE.read(name).model
        texts = [o.get("documentation") or "" for o in model["operations"].values()]
        for shape in model["shapes"].values():
            texts += [m.get("documentation", "") for m in shape.get("members", {}).values()]
        for text in texts:
            elements = parse_html(text).walk() if "<code" in text else ()
            found.update(plain(e.text()).strip() for e in elements if e.tag == "code")
    return sorted(found)


def test_r_itself_agrees_on_every_text_of_the_services(tmp_path: Path) -> None:
    if shutil.which("Rscript") is None:
        pytest.skip("R is not installed")
    texts = _code_texts(SOURCE.names())
    assert len(texts) > 17_000
    (tmp_path / "texts.json").write_text(json.dumps(texts), "utf-8")
    code = """
    texts <- jsonlite::fromJSON("texts.json")
    one <- function(text) tryCatch(
      length(suppressWarnings(parse(text = text, keep.source = FALSE))) == 1L,
      error = function(e) FALSE
    )
    writeLines(jsonlite::toJSON(unname(vapply(texts, one, NA))), "found.json")
    """
    subprocess.run(["Rscript", "--vanilla", "-e", code], check=True, cwd=tmp_path)
    found = json.loads((tmp_path / "found.json").read_text())
    pairs = zip(texts, found, strict=True)
    assert [text for text, r in pairs if parses_as_one_expression(text) != r] == []
