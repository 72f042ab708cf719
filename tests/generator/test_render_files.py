from __future__ import annotations

import json
import re
from dataclasses import asdict, replace

import pytest

from generator.model.service import Member, Operation, Service, Shape
from generator.read.source import ModelError
from generator.render.files import (
    SIGNATURE_WIDTH,
    function_view,
    render_functions,
    render_index,
    render_package,
    render_service,
    render_site,
    share_of,
    stamp_description,
)
from generator.render.manifest import Entry, Share


def test_an_emitted_function_calls_its_operation(tiny: Service) -> None:
    source = render_functions(tiny)
    assert (
        "tiny_list_things <- function(NextToken = NULL, MaxResults = NULL) {\n"
        '  invoke(.client, "tiny", "ListThings", .params())\n'
        "}\n"
    ) in source
    assert source.startswith("# Generated from botocore's tiny model by generator/.")


def test_a_long_signature_has_a_formal_a_line() -> None:
    members = tuple(Member("A" * 30 + str(i), "S", required=i == 0) for i in range(3))
    shapes = {"In": Shape("In", "structure", members), "S": Shape("S", "string")}
    operation = Operation("Op", input="In")
    service = Service("x", "x", "x", "X", "json", {}, (operation,), shapes)
    lines = function_view(service, operation).signature.split("\n")
    assert lines == ["", f"  {'A' * 30}0,", f"  {'A' * 30}1 = NULL,", f"  {'A' * 30}2 = NULL", ""]


@pytest.mark.parametrize(("width", "lines"), [(SIGNATURE_WIDTH, 1), (SIGNATURE_WIDTH + 1, 3)])
def test_a_signature_that_just_fits_stays_on_one_line(width: int, lines: int) -> None:
    name = "A" * (width - len("x_op <- function() {"))
    shapes = {
        "In": Shape("In", "structure", (Member(name, "S", required=True),)),
        "S": Shape("S", "string"),
    }
    operation = Operation("Op", input="In")
    service = Service("x", "x", "x", "X", "json", {}, (operation,), shapes)
    assert len(function_view(service, operation).signature.split("\n")) == lines


def test_a_function_that_would_hide_one_written_by_hand_is_refused(tiny: Service) -> None:
    operation = replace(tiny.operations[0], name="Map")
    hiding = replace(tiny, r_name="claws", operations=(operation,))
    with pytest.raises(ModelError, match=r"^tiny: Map would hide claws' own claws_map\(\)$"):
        render_service(hiding, pages=True, index=False)


def test_the_index_has_a_line_for_each_service() -> None:
    entries = [
        Entry("pi", "pi", "performanceinsights", "AWS PI", "claws.x"),
        Entry("s3", "s3", "s3", "S3", "claws"),
    ]
    index = render_index(entries)
    assert json.loads(index) == [asdict(entry) for entry in entries]
    assert index.count(b"\n") == 4


def test_the_site_lists_the_services_of_this_package_before_the_others() -> None:
    other = Entry("pi", "pi", "pi_client", "AWS PI", "claws.x")
    core = Entry("s3", "s3", "s3_client", "S3", "claws")
    end = render_site([other, core]).partition("- config\n")[2]
    assert end == (
        '- title: S3\n  contents:\n  - "s3_client"\n  - starts_with("s3_", internal = TRUE)\n'
        '- title: Clients of all other services\n  contents:\n  - "pi_client"\n'
    )
    assert "all other services" not in render_site([core])


def test_a_share_has_the_functions_that_are_emitted(tiny: Service) -> None:
    pages, none = (
        share_of(tiny, render_service(tiny, pages=some, index=True), pages=some)
        for some in (True, False)
    )
    found = re.findall(r"^(\w+) <- function\(", render_functions(tiny), re.MULTILINE)
    assert pages.functions == tuple(found)
    assert none.functions == ()
    assert pages.operations == none.operations == len(pages.functions)


def test_namespace_and_constructors_are_sorted_by_name() -> None:
    shares = [
        Share(Entry("sts", "sts", "sts", "STS", "claws"), 1, ("sts_x",), ()),
        Share(Entry("pi", "pi", "performanceinsights", "PI", "claws"), 1, (), ()),
    ]
    rendered = render_package(shares, ["export(claws_map)"], index=True)
    files = {file.path: file.content.decode() for file in rendered}
    assert "\nexport(claws_map)\n" in files["NAMESPACE"]
    exports = files["NAMESPACE"].split("# Constructors", 1)[1].splitlines()[1:]
    assert exports == ["export(performanceinsights)", "export(sts)", "export(sts_x)"]
    constructors = files["R/service-constructors.R"]
    assert "performanceinsights <- function(\n  config = list()," in constructors
    assert 'client("pi", config, credentials, endpoint, region, profile = profile)' in constructors


def test_a_description_without_the_field_stays_as_it_is() -> None:
    assert stamp_description("Package: x\n", "1.0") == "Package: x\n"
