from __future__ import annotations

from generator.model.service import Member, Operation, Service, Shape
from generator.render.files import (
    Entry,
    function_view,
    read_index,
    render_functions,
    render_index,
    render_package,
    stamp_description,
)


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


def test_the_index_reads_back_as_it_was_written() -> None:
    entries = [
        Entry("pi", "pi", "performanceinsights", "AWS PI", "claws.x"),
        Entry("s3", "s3", "s3", "S3", "claws"),
    ]
    assert read_index(render_index(entries)) == entries


def test_namespace_and_constructors_are_sorted_by_name() -> None:
    entries = [
        Entry("sts", "sts", "sts", "STS", "claws"),
        Entry("pi", "pi", "performanceinsights", "PI", "claws"),
    ]
    rendered = render_package(entries, ["sts_x"], ["export(claws_map)"], index=True)
    files = {file.path: file.content.decode() for file in rendered}
    assert "\nexport(claws_map)\n" in files["NAMESPACE"]
    exports = files["NAMESPACE"].split("# Constructors", 1)[1].splitlines()[1:]
    assert exports == ["export(performanceinsights)", "export(sts)", "export(sts_x)"]
    constructors = files["R/service-constructors.R"]
    assert "performanceinsights <- function(\n  config = list()," in constructors
    assert 'client("pi", config, credentials, endpoint, region, profile = profile)' in constructors


def test_a_description_without_the_field_stays_as_it_is() -> None:
    assert stamp_description("Package: x\n", "1.0") == "Package: x\n"
