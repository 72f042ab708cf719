from __future__ import annotations

import tomllib
from collections import Counter

from generator.model.build import build_service
from generator.model.companions import (
    ROOT,
    TABLE,
    companions,
    core_services,
    listed,
    package_of,
    place,
    unlisted,
)
from tests.models import SOURCE

PAGES = 3500
"""Pages at most in a companion: CRAN's time for a check."""


def test_each_service_of_botocore_has_one_package() -> None:
    names = SOURCE.names()
    places = place(names)
    listed_names = [name for services in places.values() for name in services]
    assert not [name for name, times in Counter(listed_names).items() if times > 1]
    assert sorted([*listed_names, *core_services().intersection(names)]) == names
    assert unlisted(names) == []


def test_no_companion_is_too_large_to_be_checked() -> None:
    sizes: Counter[str] = Counter()
    for name in SOURCE.names():
        sizes[package_of(name)] += len(build_service(SOURCE.read(name)).operations)
    assert max(sizes.values()) <= PAGES
    assert sizes[ROOT] + len(SOURCE.names()) <= 3300


def test_a_service_stays_where_it_is_and_a_new_one_is_in_the_last_package() -> None:
    assert package_of("ec2") == "claws.compute"
    assert package_of("s3") == ROOT
    assert package_of("new-one") == companions()[-1].name
    assert "new-one" in place(["ec2", "new-one"])[companions()[-1].name]
    assert unlisted(["ec2", "s3", "new-one"]) == ["new-one"]


def test_a_new_service_is_written_down_in_the_last_package_alone() -> None:
    table = TABLE.read_text("utf-8")
    before = tomllib.loads(table)["package"]
    names = [name for row in before for name in row["services"]]
    after = tomllib.loads(listed(table, [*names, "new-one"]))["package"]
    assert after[:-1] == before[:-1]
    assert after[-1]["services"] == sorted([*before[-1]["services"], "new-one"])
    assert listed(table, names) == table


def test_a_service_that_came_and_went_leaves_no_trace() -> None:
    table = TABLE.read_text("utf-8")
    names = [name for row in tomllib.loads(table)["package"] for name in row["services"]]
    assert listed(listed(table, [*names, "passing"]), names) == table


def test_a_service_that_is_gone_keeps_its_place_in_the_packages_before_the_last() -> None:
    table = TABLE.read_text("utf-8")
    first, *_, last = tomllib.loads(table)["package"]
    names = {name for row in tomllib.loads(table)["package"] for name in row["services"]}
    after = tomllib.loads(listed(table, names - {first["services"][0], last["services"][0]}))
    assert after["package"][0] == first
    assert after["package"][-1]["services"] == last["services"][1:]
