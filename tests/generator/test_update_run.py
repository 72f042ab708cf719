"""Updates of an invented package from versions of botocore that were never published."""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import threading
import tomllib
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import generate as generating
from generator.file import MANIFEST
from generator.generate import Request, generate
from generator.read.quarantine import Quarantined, read_table
from generator.read.source import ModelError, Source
from generator.render.files import render_service
from generator.update import lint as linting
from generator.update.aside import lint_one
from generator.update.change import Change
from generator.update.fetch import Download, fetch
from generator.update.order import Order
from generator.update.pin import read_pin, read_version
from generator.update.run import JOURNAL, Outcome, journal, update
from generator.update.sdist import PATH as SDIST
from generator.update.sdist import Sdist, read_sdist, sdist_text
from generator.write.tree import WriteError
from tests.generator.killing import killed_after

Models = dict[str, Any]
Versions = dict[str, Models]


def quiet(done: int, total: int, name: str) -> None:
    """Progress that nobody watches."""


def index(versions: Versions) -> Download:
    """A downloader that makes the wheels of versions, each a service's model by its name.

    What is called `partitions` are the regions of all services.
    """

    def download(version: str | None, folder: Path) -> Path:
        chosen = version or max(versions)
        files = {
            f"botocore/data/{name}{'' if name == 'partitions' else '/2024-01-01/service-2'}.json": (
                model if isinstance(model, bytes) else json.dumps(model).encode()
            )
            for name, model in versions[chosen].items()
        }
        record = "".join(f"{path},{digest(content)},0\n" for path, content in files.items())
        path = folder / f"botocore-{chosen}-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as wheel:
            for name, content in files.items():
                wheel.writestr(name, content)
            wheel.writestr(f"botocore-{chosen}.dist-info/RECORD", record)
        return path

    return download


def sdists(version: str | None, folder: Path) -> Path:
    """A downloader of source distributions."""
    path = folder / f"botocore-{version}.tar.gz"
    path.write_text(f"cases of {version}")
    return path


def digest(content: bytes) -> str:
    code = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode()
    return "sha256=" + code.rstrip("=")


def service(raw: Models, name: str, *edits: Callable[[Models], object]) -> Models:
    """A copy of a model under another name, edited."""
    model = copy.deepcopy(raw)
    model["metadata"].update(serviceAbbreviation=name, serviceFullName=name, serviceId=name)
    for edit in edits:
        edit(model)
    return model


def add_argument(model: Models) -> None:
    model["shapes"]["ListThingsRequest"]["members"]["Order"] = {"shape": "Text"}


def remove_operation(model: Models) -> None:
    del model["operations"]["Ping"]


def reword(model: Models) -> None:
    model["operations"]["ListThings"]["documentation"] = "<p>Lists all things.</p>"


def break_reference(model: Models) -> None:
    del model["shapes"]["Secret"]


@pytest.fixture
def versions(tiny_raw: Models) -> Versions:
    """1.0.0 with two services; then an argument, a text, a new service; in 1.0.4 a removal."""
    one, two = service(tiny_raw, "One"), service(tiny_raw, "Two")
    more = service(tiny_raw, "One", add_argument)
    reworded = service(tiny_raw, "One", add_argument, reword)
    three = service(tiny_raw, "Three")
    less = service(tiny_raw, "Two", remove_operation)
    return {
        "1.0.0": {"one": one, "two": two},
        "1.0.1": {"one": more, "two": two},
        "1.0.2": {"one": reworded, "two": two},
        "1.0.3": {"one": reworded, "two": two, "three": three},
        "1.0.4": {"one": reworded, "two": less, "three": three},
    }


@pytest.fixture
def order(
    tmp_path: Path, versions: Versions, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Order]:
    """Make a package at 1.0.0 and what an update of it is asked for."""
    monkeypatch.setattr(generating, "core_services", lambda: frozenset({"two"}))

    def make(name: str = "package", **asked: Any) -> Order:
        root = tmp_path / name
        new = Order(root, tmp_path / "cache", index(versions), sdists, **asked)
        if not root.exists():
            (root / "generator").mkdir(parents=True)
            (root / "pyproject.toml").write_text('dependencies = ["botocore==1.0.0", "jinja2"]\n')
            (root / "DESCRIPTION").write_text(
                "Package: p\nVersion: 1.2.3\nConfig/claws/botocore: 1.0.0\n"
            )
            (root / "NEWS.md").write_text("# p 1.2.3\n\n* By hand.\n")
            (root / "generator/release.toml").write_text(
                'version = "1.2.3"\nbotocore = "1.0.0"\nlevel = "none"\n'
            )
            first = fetch("1.0.0", new.cache, new.download)
            generate(Request(root=root, data=first.data), quiet)
        return new

    return make


def tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def stamps(root: Path) -> dict[str, int]:
    return {path: (root / path).stat().st_mtime_ns for path in tree(root)}


def run(order: Order, **asked: Any) -> Outcome:
    return update(replace(order, **asked), quiet)


def test_an_update_goes_to_the_newest_version_and_breaks_nothing_if_nothing_else_is_said() -> None:
    place = Path("a"), Path("b"), sdists, sdists
    assert Order(*place) == Order(*place, None, False, False, "core")


def test_an_update_pins_regenerates_tells_and_numbers(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.1")
    outcome = run(asked)
    assert outcome.report.changes == (Change("argument_added", "one", "one_list_things", "Order"),)
    assert read_pin(asked.root) == "1.0.1"
    assert outcome.version == read_version(asked.root) == "1.3.0"
    assert "Config/claws/botocore: 1.0.1\n" in (asked.root / "DESCRIPTION").read_text()
    assert (asked.root / "NEWS.md").read_text() == (
        "# p 1.3.0\n\n## Changes of AWS, botocore 1.0.0 to 1.0.1\n\n"
        "* `one()`:\n    * New arguments: `Order` of `one_list_things()`.\n\n"
        "# p 1.2.3\n\n* By hand.\n"
    )


def test_only_the_files_of_changed_services_are_written(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.1")
    before = stamps(asked.root)
    outcome = run(asked)
    after = stamps(asked.root)
    touched = {path for path in after if after[path] != before.get(path)}
    assert touched == set(outcome.changes.written)
    assert touched == {
        "DESCRIPTION",
        "NEWS.md",
        "generator/release.toml",
        "inst/docs/one.json.xz",
        "inst/models/one.json.xz",
        "pyproject.toml",
    }


@pytest.mark.parametrize(("to", "expected"), [("1.0.1", ["one"]), ("1.0.5", [])])
def test_only_changed_services_are_rendered(
    order: Callable[..., Order],
    versions: Versions,
    monkeypatch: pytest.MonkeyPatch,
    to: str,
    expected: list[str],
) -> None:
    versions["1.0.5"] = versions["1.0.0"]
    asked = order(to=to)
    rendered = []
    render_one = generating.render_one

    def counted(*arguments: Any) -> generating.Rendered:
        rendered.append(arguments[3])
        return render_one(*arguments)

    monkeypatch.setattr(generating, "render_one", counted)
    run(asked)
    assert rendered == expected


def test_the_manifest_is_written_first_and_the_pin_last(
    order: Callable[..., Order], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = order(to="1.0.3")
    moved = []
    move = Path.replace

    def noted(path: Path, target: Path) -> Path:
        moved.append(target.relative_to(asked.root).as_posix())
        return move(path, target)

    monkeypatch.setattr(Path, "replace", noted)
    run(asked)
    assert (moved[0], moved[-1]) == (MANIFEST, "pyproject.toml")
    assert len(moved) > 5


def test_regions_are_written_where_they_alone_have_changed(
    order: Callable[..., Order], versions: Versions
) -> None:
    region = {"regions": {"tiny-1": {"description": "Tiny"}}, "regionRegex": "^tiny-1$"}
    partition = {"id": "tiny", "outputs": {"name": "tiny"}, **region}
    versions["1.0.5"] = {**versions["1.0.0"], "partitions": {"partitions": [partition]}}
    asked = order(to="1.0.5")
    outcome = run(asked)
    assert outcome.report.changes == (Change("region_added", "", where="tiny-1"),)
    assert "inst/models/partitions.json" in outcome.changes.written


@pytest.mark.parametrize(
    ("to", "version"),
    [("1.0.1", "1.3.0"), ("1.0.2", "1.3.0"), ("1.0.3", "1.3.0"), ("1.0.4", "1.3.0")],
)
def test_the_version_follows_from_the_changes_since_the_release(
    order: Callable[..., Order], to: str, version: str
) -> None:
    assert run(order(), to=to, accept_breaking=True).version == version


@pytest.mark.parametrize("count", [7, 8])
def test_many_services_are_looked_at_like_few(
    order: Callable[..., Order], versions: Versions, tiny_raw: Models, count: int
) -> None:
    names = [f"New{place}" for place in range(count - 1)]
    more = {name.lower(): service(tiny_raw, name) for name in names}
    bad = service(tiny_raw, "Bad", break_reference)
    versions["1.0.5"] = {**versions["1.0.0"], **more, "bad": bad}
    outcome = run(order(to="1.0.5"))
    assert list(outcome.report.quarantined) == ["bad"]
    assert [c.service for c in outcome.report.changes] == sorted(more)


def test_texts_alone_make_a_patch(order: Callable[..., Order], versions: Versions) -> None:
    versions["1.0.1"] = {"one": service(versions["1.0.0"]["one"], "One", reword)}
    versions["1.0.1"]["two"] = versions["1.0.0"]["two"]
    assert run(order(), to="1.0.1").version == "1.2.4"


def test_steps_and_one_leap_end_in_the_same_tree(order: Callable[..., Order]) -> None:
    steps = order("steps", accept_breaking=True)
    for version in ("1.0.1", "1.0.2", "1.0.3", "1.0.4"):
        run(steps, to=version)
    leap = order("leap", accept_breaking=True)
    run(leap)
    assert read_pin(leap.root) == "1.0.4"
    assert tree(steps.root) == tree(leap.root)


def test_an_update_of_parts_is_as_good_as_generating_all(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.4", accept_breaking=True)
    run(asked)
    data = fetch("1.0.4", asked.cache, asked.download).data
    assert not generate(Request(root=asked.root, data=data), quiet)


def test_a_service_that_is_gone_leaves_no_file(
    order: Callable[..., Order], versions: Versions
) -> None:
    versions["1.0.1"] = {"one": versions["1.0.0"]["one"]}
    asked = order(to="1.0.1", accept_breaking=True)
    outcome = run(asked)
    assert "R/service-two.R" in outcome.changes.removed
    assert not [path for path in tree(asked.root) if "two" in path]


def test_nothing_new_touches_nothing(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.0")
    before = stamps(asked.root)
    outcome = run(asked)
    assert not outcome.changes
    assert outcome.version == "1.2.3"
    assert stamps(asked.root) == before


def test_a_dry_run_says_what_would_change_and_touches_nothing(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.1")
    before = stamps(asked.root)
    dry = run(asked, dry_run=True)
    assert stamps(asked.root) == before
    assert dry == run(asked)


def test_a_dry_run_keeps_no_download(order: Callable[..., Order], tmp_path: Path) -> None:
    asked = order(to="1.0.1")
    with_cases(asked.root)
    before = stamps(tmp_path)
    outcome = run(asked, dry_run=True)
    assert SDIST in outcome.changes.written
    assert stamps(tmp_path) == before
    assert list(asked.cache.iterdir()) == [asked.cache / "1.0.0"]


def test_a_dry_run_reads_what_was_downloaded_before(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.1")
    fetch("1.0.1", asked.cache, asked.download)

    def refuse(version: str | None, folder: Path) -> Path:
        raise AssertionError

    assert run(asked, dry_run=True, download=refuse).version == "1.3.0"


def test_breaking_changes_stop_the_run_until_they_are_accepted(
    order: Callable[..., Order],
) -> None:
    asked = order(to="1.0.4")
    before = stamps(asked.root)
    outcome = run(asked)
    assert outcome.version == ""
    assert [change.function for change in outcome.report.breaking()] == ["two_ping"]
    assert stamps(asked.root) == before
    assert run(asked, accept_breaking=True).version == "1.3.0"


def test_a_broken_service_keeps_its_last_good_version(
    order: Callable[..., Order], versions: Versions
) -> None:
    versions["1.0.1"]["two"] = service(versions["1.0.0"]["two"], "Two", break_reference)
    asked = order(to="1.0.1")
    before = tree(asked.root)
    outcome = run(asked)
    reason = 'PutEverything refers to unknown shape "Secret" as its'
    assert outcome.report.quarantined["two"].startswith(reason[:30])
    after = tree(asked.root)
    assert after["R/service-two.R"] == before["R/service-two.R"]
    assert after["inst/models/one.json.xz"] != before["inst/models/one.json.xz"]
    folder = asked.root / "generator/quarantine"
    assert read_table(folder)["two"].kept == "1.0.0"
    data = fetch("1.0.1", asked.cache, asked.download).data
    again = Request(root=asked.root, data=data, quarantine=folder)
    assert not generate(again, quiet)


def operation_of(model: Models, **edits: Any) -> None:
    model["operations"]["Ping"].update(edits)


def shape_of(model: Models, **edits: Any) -> None:
    model["shapes"]["Text"].update(edits)


def deeper(model: Models) -> None:
    inner: Any = []
    for _ in range(300):
        inner = [inner]
    shape_of(model, enumeration=inner)


def code_for_a_name(model: Models) -> None:
    model["operations"]["x=1;y"] = model["operations"]["Ping"]


BROKEN: dict[str, Callable[[Models], object]] = {
    "Secret": break_reference,
    "documentation is a number": lambda m: operation_of(m, documentation=7),
    "documentation is an array": lambda m: m.update(documentation=[]),
    "http has no method": lambda m: operation_of(m, http={}),
    "http is an array": lambda m: operation_of(m, http=[1]),
    "errors is a number": lambda m: operation_of(m, errors=3.5),
    "input is a text": lambda m: operation_of(m, input="Text"),
    "enum is a number": lambda m: shape_of(m, enum=3),
    "enum.0 holds": lambda m: shape_of(m, enum=["a\nb"]),
    "type is an array": lambda m: shape_of(m, type=[]),
    "unknown type": lambda m: shape_of(m, type="quaternion"),
    "min is a text": lambda m: shape_of(m, min="1"),
    "deeper than": deeper,
    "which is not a name": code_for_a_name,
    "would both be called": lambda m: m["operations"].update(PING=m["operations"]["Ping"]),
    "would mask base::paste": lambda m: m["metadata"].update(serviceAbbreviation="Paste"),
    "would hide claws' own": lambda m: m["metadata"].update(serviceAbbreviation="Client"),
    "would not be a name in R": lambda m: m["metadata"].update(serviceAbbreviation="\u4e2d"),
    "which is that of one": lambda m: m["metadata"].update(serviceAbbreviation="One"),
    "the model has no shapes": lambda m: m.pop("shapes"),
    "telepathy": lambda m: m["metadata"].update(protocols=["telepathy"]),
    "auth scheme x": lambda m: m["metadata"].update(auth=["x"]),
}


@pytest.mark.parametrize("reason", BROKEN)
def test_one_broken_service_holds_up_no_other(
    order: Callable[..., Order], versions: Versions, reason: str
) -> None:
    new = versions["1.0.3"]
    new["two"] = service(versions["1.0.0"]["two"], "Two", BROKEN[reason])
    asked = order(to="1.0.3")
    before = tree(asked.root)
    outcome = run(asked)
    assert list(outcome.report.quarantined) == ["two"]
    assert reason in outcome.report.quarantined["two"]
    assert outcome.report.quarantined["two"].isprintable()
    after = tree(asked.root)
    kept = [path for path in before if path.startswith(("man/two", "R/service-two"))]
    assert [path for path in kept if after[path] != before[path]] == []
    assert after["inst/models/two.json.xz"] == before["inst/models/two.json.xz"]
    assert after["inst/models/one.json.xz"] != before["inst/models/one.json.xz"]
    assert "inst/models/three.json.xz" in after
    assert read_table(asked.root / "generator/quarantine")["two"].kept == "1.0.0"


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"a":' * 100_000, b"\xff\xfe"], ids=["empty", *"abcd"]
)
def test_a_file_that_cannot_be_read_holds_up_no_other_service(
    order: Callable[..., Order], versions: Versions, content: bytes
) -> None:
    versions["1.0.3"]["two"] = content
    outcome = run(order(to="1.0.3"))
    assert list(outcome.report.quarantined) == ["two"]
    assert "service-2" in outcome.report.quarantined["two"]
    assert outcome.version == "1.3.0"


PARTS = ("wire_model", "service_page", "service_texts", "render_functions", "operation_page")


@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_a_service_is_tried_before_it_is_taken(
    order: Callable[..., Order], monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def fail(service: Any, *_: Any, **__: Any) -> Any:
        raise ModelError(f"{service.name}: {part}")

    asked = order()
    after = Source(fetch("1.0.3", asked.cache, asked.download).data)
    found = lint_one(after, after, "all", "three")
    assert found.fault == ""
    assert {"three", "inst/models/three.json.xz", "inst/docs/three.json.xz"} <= set(found.makes)
    monkeypatch.setattr(f"generator.render.files.{part}", fail)
    assert lint_one(after, after, "all", "three").fault == part


def test_whatever_rendering_raises_puts_one_service_aside(
    order: Callable[..., Order], monkeypatch: pytest.MonkeyPatch
) -> None:
    render = render_service

    def fail(service: Any, **how: Any) -> Any:
        if service.name == "three":
            raise RecursionError("too deep\nby far")
        return render(service, **how)

    monkeypatch.setattr(linting, "render_service", fail)
    outcome = run(order(to="1.0.3"))
    assert outcome.report.quarantined == {
        "three": "it cannot be rendered: too deep by far (RecursionError)"
    }


def test_an_update_that_cannot_be_written_leaves_the_tree_and_says_so(
    order: Callable[..., Order],
) -> None:
    asked = order(to="1.0.3")
    (asked.root / "man/three.Rd").mkdir()
    before = stamps(asked.root)
    with pytest.raises(WriteError, match=r"three\.Rd: there is a folder where a file belongs"):
        run(asked)
    assert stamps(asked.root) == before
    (asked.root / "man/three.Rd").rmdir()
    assert run(asked).version == "1.3.0"


def test_folders_that_killed_updates_left_are_swept_up(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.1")
    (asked.cache / ".quarantine-left" / "two").mkdir(parents=True)
    (asked.cache / ".new-left").mkdir()
    run(asked)
    assert sorted(path.name for path in asked.cache.iterdir()) == ["1.0.0", "1.0.1"]


def test_a_broken_service_is_taken_back_when_it_is_good_again(
    order: Callable[..., Order], versions: Versions
) -> None:
    for version in ("1.0.1", "1.0.2"):
        versions[version]["two"] = service(versions["1.0.0"]["two"], "Two", break_reference)
    steps = order("steps", accept_breaking=True)
    run(steps, to="1.0.1")
    run(steps, to="1.0.2")
    assert read_table(steps.root / "generator/quarantine")["two"].kept == "1.0.0"
    outcome = run(steps, to="1.0.4")
    assert "two_ping" in [change.function for change in outcome.report.changes]
    assert outcome.report.quarantined == {}
    assert not (steps.root / "generator/quarantine/quarantine.toml").exists()
    leap = order("leap", accept_breaking=True)
    run(leap, to="1.0.4")
    assert tree(steps.root) == tree(leap.root)


def test_a_new_service_that_was_never_good_is_left_out(
    order: Callable[..., Order], versions: Versions
) -> None:
    versions["1.0.3"]["three"] = service(versions["1.0.0"]["one"], "Three", break_reference)
    asked = order(to="1.0.3")
    run(asked)
    table = read_table(asked.root / "generator/quarantine")
    assert table["three"] == Quarantined(table["three"].reason)
    assert "inst/models/three.json.xz" not in tree(asked.root)


def test_a_new_service_with_a_name_that_is_taken_is_put_aside(
    order: Callable[..., Order], versions: Versions
) -> None:
    versions["1.0.1"]["another"] = versions["1.0.0"]["two"]
    outcome = run(order(to="1.0.1"))
    assert outcome.report.quarantined == {
        "another": "would have the name two, which is that of two"
    }
    assert outcome.version == "1.3.0"


def test_models_that_are_all_broken_leave_the_tree_as_it_was(
    order: Callable[..., Order], versions: Versions
) -> None:
    versions["1.0.1"] = {
        name: service(model, name.title(), break_reference)
        for name, model in versions["1.0.0"].items()
    }
    asked = order(to="1.0.1")
    before = stamps(asked.root)
    with pytest.raises(ModelError, match=r"botocore 1\.0\.1: no service can be used"):
        run(asked)
    assert stamps(asked.root) == before


def test_what_tells_of_the_models_by_hand_is_kept_true(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.3")
    beside = {
        "STATUS.md": "# p\n\nMade from botocore 1.0.0: 2 services with 6 operations.\n",
        "generator/companions.toml": '[[package]]\nservices = [\n  "one",\n  "two",\n]\n',
        SDIST: sdist_text(Sdist("1.0.0", "00")),
    }
    for path, text in beside.items():
        (asked.root / path).parent.mkdir(parents=True, exist_ok=True)
        (asked.root / path).write_text(text)
    outcome = run(asked)
    after = tree(asked.root)
    assert set(beside) <= set(outcome.changes.written)
    assert (
        after["STATUS.md"] == b"# p\n\nMade from botocore 1.0.3: 3 services with 12 operations.\n"
    )
    table = tomllib.loads(after["generator/companions.toml"].decode())
    assert table["package"] == [{"services": ["one", "three", "two"]}]
    content = after[".cache/botocore-1.0.3.tar.gz"]
    assert read_sdist(after[SDIST].decode()) == Sdist("1.0.3", hashlib.sha256(content).hexdigest())


def with_cases(root: Path) -> None:
    """Let a package have tests that read the cases of 1.0.0."""
    (root / SDIST).parent.mkdir(parents=True)
    (root / SDIST).write_text(sdist_text(Sdist("1.0.0", "00")))


def test_cases_are_downloaded_while_services_are_rendered(
    order: Callable[..., Order], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = order(to="1.0.1")
    with_cases(asked.root)
    both = threading.Barrier(2, timeout=60)
    render_one = generating.render_one

    def render(*arguments: Any) -> generating.Rendered:
        both.wait()
        return render_one(*arguments)

    def fetch_cases(version: str | None, folder: Path) -> Path:
        both.wait()
        return sdists(version, folder)

    monkeypatch.setattr(generating, "render_one", render)
    run(asked, download_sdist=fetch_cases)
    assert read_sdist((asked.root / SDIST).read_text()).version == "1.0.1"


def test_cases_that_are_there_are_not_downloaded_again(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.1")
    with_cases(asked.root)
    (asked.root / SDIST).write_text(sdist_text(Sdist("1.0.1", "00")))

    def refuse(version: str | None, folder: Path) -> Path:
        raise AssertionError

    run(asked, download_sdist=refuse)
    assert read_sdist((asked.root / SDIST).read_text()) == Sdist("1.0.1", "00")


def test_cases_that_cannot_be_had_leave_the_tree_as_it_was(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.1")

    def none(version: str | None, folder: Path) -> Path:
        raise ModelError("cannot be downloaded")

    with_cases(asked.root)
    before = stamps(asked.root)
    with pytest.raises(ModelError, match="cannot be downloaded"):
        run(asked, download_sdist=none)
    assert {path: stamp for path, stamp in stamps(asked.root).items() if path in before} == before


def test_a_damaged_download_leaves_the_tree_as_it_was(order: Callable[..., Order]) -> None:
    asked = order(to="1.0.1")

    def damaged(version: str | None, folder: Path) -> Path:
        path = asked.download(version, folder)
        path.write_bytes(path.read_bytes()[:-100])
        return path

    before = stamps(asked.root)
    with pytest.raises(ModelError, match="cannot be unpacked"):
        run(asked, download=damaged)
    assert stamps(asked.root) == before
    assert run(asked).version == "1.3.0"


def test_a_run_that_was_killed_is_made_good_by_the_next(
    order: Callable[..., Order], versions: Versions
) -> None:
    versions["1.0.2"]["one"] = service(versions["1.0.0"]["one"], "One", break_reference)
    versions["1.0.3"]["one"] = versions["1.0.0"]["one"]
    right = {}
    for version in ("1.0.2", "1.0.3"):
        asked = order(f"right-{version}", accept_breaking=True)
        run(asked, to=version)
        right[version] = tree(asked.root)
    count = 0
    while True:
        asked = order(f"killed-{count}", accept_breaking=True)
        if not killed_after(count, lambda: run(asked, to="1.0.2")):  # noqa: B023
            break
        assert (asked.root / JOURNAL).exists()
        run(asked, to="1.0.3" if count % 2 else "1.0.2")
        assert tree(asked.root) == right["1.0.3" if count % 2 else "1.0.2"]
        count += 1
    assert count >= 5


def test_a_tree_between_two_versions_is_marked(tmp_path: Path) -> None:
    root = tmp_path / "absent"
    with journal(root):
        assert (root / JOURNAL).exists()
    assert not (root / JOURNAL).exists()


def test_a_package_without_a_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "DESCRIPTION").write_text("Package: p\nConfig/Version: 1.2.3\n")
    with pytest.raises(ModelError, match=r"DESCRIPTION: there is no Version$"):
        read_version(tmp_path)


def test_a_package_without_a_pin_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("dependencies = []\n")
    with pytest.raises(ModelError, match=r': no line pins botocore as "botocore==1\.2\.3"$'):
        read_pin(tmp_path)
