"""Models that are broken in many ways, as functions that edit the files of a service.

Each kind takes a source of chance and the files by name, as parsed JSON, and breaks them; a kind
that returns bytes gives the content of `service-2.json` instead.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

Files = dict[str, Any]
Kind = Callable[[random.Random, Files], bytes | None]

KINDS: dict[str, Kind] = {}

WRONG: tuple[Any, ...] = (None, 7, -1.5, True, "text", [], {}, [1], {"a": 1}, [[]], "", 10**400)
NAMES = (
    *(
        "",
        " ",
        "a b",
        "x=1;system('id');y",
        "%in%",
        "`);pwned();(`",
        "x}y",
        "\\Sexpr{stop()}",
        "a\nb",
    ),
    *(
        "if",
        "TRUE",
        "\u4e2d\u6587",
        "a\0b",
        "\ud800",
        "../../x",
        "-",
        "1a",
        ".",
        "a" * 5000,
        "#ifdef",
    ),
)
TEXTS = (
    *('<code>"{" # "}"</code>', "<pre>#ifdef windows\nx\n#endif</pre>", "#endif", "a\0b", "\ud800"),
    *('<a href="\ud800">x</a>', "\\Sexpr{system('id')}", "}", "{", "%", "\\", "<b>" * 1200 + "x"),
    *("<ul><li>" * 900, '<a href="' * 9000, "<code>" + "-" * 30000 + "x</code>", "&#" + "9" * 6000),
    *("<table><tr><td>", "</p></p>", "<p>" * 5000, "\u202e\u2066", "x" * 300_000, "<!--", "'\"`"),
)


def kind(break_it: Kind) -> Kind:
    KINDS[break_it.__name__.removeprefix("_")] = break_it
    return break_it


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, Any]]:
    """Each holder with each of its keys, all the way down."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield value, key
            yield from _places(held)
    elif isinstance(value, list):
        for key, held in enumerate(value):
            yield value, key
            yield from _places(held)


def _pick(chance: random.Random, value: Any) -> tuple[Any, Any]:
    return chance.choice(list(_places(value)))


def _nest(levels: int, leaf: Any = 1) -> Any:
    for _ in range(levels):
        leaf = {"a": [leaf]}
    return leaf


def _rename(chance: random.Random, holder: Any) -> None:
    key = chance.choice(list(holder))
    holder[chance.choice(NAMES)] = holder.pop(key)


def _member(chance: random.Random, files: Files) -> dict[str, Any]:
    shapes = files["service-2"]["shapes"].values()
    made: dict[str, Any] = chance.choice([s["members"] for s in shapes if s.get("members")])
    return made


def _wrong(file: str) -> Kind:
    def wrong(chance: random.Random, files: Files) -> None:
        holder, key = _pick(chance, files[file])
        holder[key] = chance.choice(WRONG)

    return wrong


def _absent(file: str) -> Kind:
    def absent(chance: random.Random, files: Files) -> None:
        holder, key = _pick(chance, files[file])
        del holder[key]

    return absent


for _file in ("service-2", "paginators-1", "waiters-2", "examples-1", "endpoint-rule-set-1"):
    KINDS[f"wrong type in {_file}"] = _wrong(_file)
    KINDS[f"something absent in {_file}"] = _absent(_file)


def _named(where: str) -> Kind:
    def named(chance: random.Random, files: Files) -> None:
        _rename(chance, files["service-2"][where])

    return named


for _where in ("operations", "shapes", "metadata"):
    KINDS[f"odd name in {_where}"] = _named(_where)


@kind
def odd_name_of_a_member(chance: random.Random, files: Files) -> None:
    _rename(chance, _member(chance, files))


@kind
def odd_title(chance: random.Random, files: Files) -> None:
    titles = ("A: B # c", "[x", "*x", "@at", "\"q\" 's'", "!tag", "true", "x #y", "a\nb", "{%}")
    title = chance.choice((*titles, *NAMES))
    files["service-2"]["metadata"].update(serviceFullName=title, serviceAbbreviation=title)


@kind
def odd_service_id(chance: random.Random, files: Files) -> None:
    files["service-2"]["metadata"]["serviceId"] = chance.choice(NAMES)


@kind
def odd_value_of_an_enum(chance: random.Random, files: Files) -> None:
    files["service-2"]["shapes"]["Choice"]["enum"] = chance.sample(NAMES, 3)


@kind
def odd_text_of_an_operation(chance: random.Random, files: Files) -> None:
    operation = chance.choice(list(files["service-2"]["operations"].values()))
    operation["documentation"] = "".join(chance.choices(TEXTS, k=2))


@kind
def odd_text_of_a_member(chance: random.Random, files: Files) -> None:
    member = chance.choice(list(_member(chance, files).values()))
    member["documentation"] = "".join(chance.choices(TEXTS, k=2))


@kind
def odd_text_of_a_service(chance: random.Random, files: Files) -> None:
    files["service-2"]["documentation"] = "".join(chance.choices(TEXTS, k=3))


@kind
def odd_text_of_an_example(chance: random.Random, files: Files) -> None:
    example = chance.choice([e for some in files["examples-1"]["examples"].values() for e in some])
    example["description"] = "".join(chance.choices(TEXTS, k=2))
    example["input"] = {chance.choice(NAMES): chance.choice((*TEXTS, *WRONG))}


@kind
def odd_characters(chance: random.Random, files: Files) -> None:
    holder, key = _pick(chance, files["service-2"])
    holder[key] = "".join(
        chr(chance.choice((0, 7, 27, 127, 0x85, 0x2028, 0xD800, 0x4E2D))) for _ in "ab"
    )


@kind
def deep_structures(chance: random.Random, files: Files) -> None:
    levels = chance.choice((100, 500, 3000))
    shapes = files["service-2"]["shapes"]
    for i in range(levels):
        shapes[f"Deep{i}"] = {"type": "structure", "members": {"A": {"shape": f"Deep{i + 1}"}}}
    shapes[f"Deep{levels}"] = {"type": "string"}
    _member(chance, files)["Deep"] = {"shape": "Deep0"}


@kind
def deep_lists(chance: random.Random, files: Files) -> None:
    shapes = files["service-2"]["shapes"]
    for i in range(600):
        shapes[f"Deep{i}"] = {"type": "list", "member": {"shape": f"Deep{i + 1}"}}
    shapes["Deep600"] = {"type": "string"}
    _member(chance, files)["Deep"] = {"shape": "Deep0"}


@kind
def wide_structures(chance: random.Random, files: Files) -> None:
    shapes = files["service-2"]["shapes"]
    for i in range(24):
        twice = {name: {"shape": f"Wide{i + 1}"} for name in ("A", "B")}
        shapes[f"Wide{i}"] = {"type": "structure", "members": twice}
    shapes["Wide24"] = {"type": "string"}
    _member(chance, files)["Wide"] = {"shape": "Wide0"}


@kind
def circles(chance: random.Random, files: Files) -> None:
    shapes = files["service-2"]["shapes"]
    shapes["Round"] = {"type": "list", "member": {"shape": "Round"}}
    shapes["About"] = {"type": "map", "key": {"shape": "About"}, "value": {"shape": "Round"}}
    _member(chance, files)["Round"] = {"shape": "About"}


@kind
def deep_json(chance: random.Random, files: Files) -> None:
    holder, key = _pick(chance, files[chance.choice(list(files))])
    holder[key] = _nest(chance.choice((60, 70, 400)))


@kind
def deeper_json(chance: random.Random, files: Files) -> bytes:
    return b'{"metadata":' + b"[" * 100_000 + b"]" * 100_000 + b"}"


@kind
def dangling_reference(chance: random.Random, files: Files) -> None:
    chance.choice(list(_member(chance, files).values()))["shape"] = "Nowhere"


@kind
def reference_of_another_kind(chance: random.Random, files: Files) -> None:
    operation = chance.choice(list(files["service-2"]["operations"].values()))
    operation[chance.choice(("input", "output"))] = {"shape": chance.choice(("Text", "Names"))}


@kind
def unknown_type(chance: random.Random, files: Files) -> None:
    shape = chance.choice(list(files["service-2"]["shapes"].values()))
    shape["type"] = chance.choice(("quaternion", "Structure", "", "list"))


@kind
def two_of_one_name(chance: random.Random, files: Files) -> None:
    operations = files["service-2"]["operations"]
    name = chance.choice(list(operations))
    operations[chance.choice((name.upper(), name + "_", name.lower()))] = operations[name]


@kind
def unknown_protocol(chance: random.Random, files: Files) -> None:
    protocols = chance.choice(([], ["telepathy"], ["json", 1]))
    files["service-2"]["metadata"].update(protocol="x", protocols=protocols)


@kind
def constructor_that_hides(chance: random.Random, files: Files) -> None:
    name = chance.choice(("paste", "if", "client", "invoke", "c", "function", "4 you", "\u4e2d"))
    files["service-2"]["metadata"].update(serviceFullName=name, serviceAbbreviation=name)


@kind
def numbers_that_are_none(chance: random.Random, files: Files) -> bytes:
    files["service-2"]["shapes"]["Secret"]["min"] = "NUMBER"
    number = chance.choice(("NaN", "Infinity", "1e999", "9" * 5000, "-0", "1E5"))
    return json.dumps(files["service-2"]).replace('"NUMBER"', number).encode()


@kind
def cut_off(chance: random.Random, files: Files) -> bytes:
    text = json.dumps(files["service-2"]).encode()
    return text[: chance.randrange(len(text))]


@kind
def damaged_bytes(chance: random.Random, files: Files) -> bytes:
    text = bytearray(json.dumps(files["service-2"]).encode())
    for _ in range(3):
        text[chance.randrange(len(text))] = chance.randrange(256)
    return bytes(text)


@kind
def not_an_object(chance: random.Random, files: Files) -> bytes:
    return chance.choice((b"", b"[]", b"null", b'"x"', b"\xff\xfe", b"7", b"{}"))


@kind
def odd_sdk_extras(chance: random.Random, files: Files) -> None:
    merge = {"operations": {"Ping": chance.choice(WRONG)}, "shapes": chance.choice(WRONG)}
    files["service-2.sdk-extras"] = {"version": 1.0, "merge": chance.choice((merge, *WRONG))}


@kind
def odd_rule(chance: random.Random, files: Files) -> None:
    rules = files["endpoint-rule-set-1"]["rules"]
    rules.append(chance.choice(({"conditions": [{"fn": "x", "argv": _nest(40)}]}, *WRONG)))


@kind
def a_thousand_operations(chance: random.Random, files: Files) -> None:
    operations = files["service-2"]["operations"]
    for i in range(1000):
        operations[f"Do{i}Thing"] = operations["Ping"]


@kind
def locations_and_traits(chance: random.Random, files: Files) -> None:
    member = chance.choice(list(_member(chance, files).values()))
    member.update(
        {name: chance.choice(WRONG) for name in ("location", "locationName", "streaming")}
    )


@kind
def many_errors(chance: random.Random, files: Files) -> None:
    operation = chance.choice(list(files["service-2"]["operations"].values()))
    operation["errors"] = chance.choice(([{"shape": "Nowhere"}], [{}], [1], {}, None, "Busy"))


@kind
def odd_http(chance: random.Random, files: Files) -> None:
    http = chance.choice(list(files["service-2"]["operations"].values()))["http"]
    key = chance.choice(("method", "requestUri", "responseCode"))
    http[key] = chance.choice((*WRONG, "GET /x", "/a b", "/{a", "\n"))
