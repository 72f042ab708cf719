from __future__ import annotations

import re

import pytest

from generator.update.change import Change, Report
from generator.update.news import SIZE, WIDTH, Rung, change_text, news_part, update_news

CHANGES = (
    Change("region_added", "", where="us-new-1"),
    Change("argument_added", "tiny", "tiny_ping", "A"),
    Change("argument_added", "tiny", "tiny_pong", "B"),
    Change("operation_removed", "tiny", "tiny_gone"),
    Change("text", "tiny", "tiny_pong"),
    Change("text", "other", "other_ping"),
)


def test_each_service_is_told_in_r_terms_and_what_breaks_first() -> None:
    assert news_part(Report("1.0.0", "1.1.0", CHANGES)).splitlines() == [
        "## Breaking changes of AWS, botocore 1.0.0 to 1.1.0",
        "",
        "* `tiny()`:",
        "    * Operations removed: `tiny_gone()`.",
        "",
        "## Changes of AWS, botocore 1.0.0 to 1.1.0",
        "",
        "* All services:",
        "    * New regions: `us-new-1`.",
        "* `tiny()`:",
        "    * New arguments: `A` of `tiny_ping()`; `B` of `tiny_pong()`.",
        "* Documentation alone: `other()`.",
    ]
    assert news_part(Report("1", "2")) == ""


def test_services_that_come_and_go_are_told_together() -> None:
    changes = (
        Change("service_removed", "ended", "ended"),
        Change("region_added", "", where="us-new-1"),
        Change("service_added", "later", "later"),
        Change("service_added", "newer", "newer"),
        Change("operation_added", "tiny", "tiny_ping"),
    )
    assert news_part(Report("1.0.0", "1.1.0", changes)).splitlines()[2:] == [
        "* All services:",
        "    * Services removed: `ended()`.",
        "",
        "## Changes of AWS, botocore 1.0.0 to 1.1.0",
        "",
        "* All services:",
        "    * New services: `later()`; `newer()`.",
        "    * New regions: `us-new-1`.",
        "* `tiny()`:",
        "    * New operations: `tiny_ping()`.",
    ]


def test_a_change_says_how_much_changed_and_what_was_put_aside() -> None:
    changes = (Change("operation_added", "tiny", "tiny_ping"),)
    report = Report("1.0.0", "1.1.0", changes, {"b": "no shape", "a": "no name"})
    assert change_text(report, "2.1.0") == (
        "Version 2.1.0, botocore 1.0.0 to 1.1.0: 1 changes in 1 services, none of them breaking"
        " (minor).\n\n"
        "**Put aside**, so that what was good stays as it was:\n\n"
        "* `a`: no name\n* `b`: no shape\n\n"
        "## Changes of AWS, botocore 1.0.0 to 1.1.0\n\n"
        "* `tiny()`:\n    * New operations: `tiny_ping()`.\n"
    )
    assert change_text(Report("1.0.0", "1.0.0"), "2.0.0") == (
        "Version 2.0.0, botocore 1.0.0 to 1.0.0: nothing changed.\n"
    )


def test_what_is_alike_in_a_function_is_one_sentence() -> None:
    changes = (
        Change("argument_added", "tiny", "tiny_ping", "A"),
        Change("argument_added", "tiny", "tiny_ping", "B"),
        Change("argument_added", "tiny", "tiny_ping", "C", others=("tiny_pong",)),
        Change("argument_added", "tiny", "tiny_pong", "D"),
        Change("argument_values_added", "tiny", "tiny_ping", "A", '"x"'),
        Change("argument_values_added", "tiny", "tiny_ping", "B", '"y"'),
        Change("argument_values_added", "tiny", "tiny_ping", "C", '"y"'),
        Change("paginator_added", "tiny", where="Ping"),
        Change("paginator_added", "tiny", where="Pong"),
    )
    assert news_part(Report("1", "2", changes)).splitlines()[2:] == [
        "* `tiny()`:",
        "    * New arguments: `A`, `B` of `tiny_ping()`; `C` of `tiny_ping()` and 1 more; `D` of",
        "      `tiny_pong()`.",
        '    * New values of arguments: `"x"` for `A` of `tiny_ping()`; `"y"` for `B`, `C` of'
        " `tiny_ping()`.",
        "    * New paginators: `Ping`, `Pong`.",
    ]


def test_a_part_that_is_too_long_by_all_means_names_the_least(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("generator.update.news.SIZE", 1)
    assert "Counted: new operations: 2; new arguments: 2; new results: 2." in news_part(leap(1, 2))


@pytest.mark.parametrize(("room", "named"), [(0, True), (-1, False)])
def test_a_part_may_be_as_long_as_the_limit(
    monkeypatch: pytest.MonkeyPatch, room: int, named: bool
) -> None:
    monkeypatch.setattr("generator.update.news.SIZE", 10**9)
    report = leap(1, 20)
    whole = news_part(report)
    monkeypatch.setattr("generator.update.news.SIZE", len(whole) + room)
    assert (news_part(report) == whole) is named


@pytest.mark.parametrize(("each", "counted"), [(10, False), (11, True)])
def test_only_what_is_counted_is_told_where_it_is_listed(
    monkeypatch: pytest.MonkeyPatch, each: int, counted: bool
) -> None:
    monkeypatch.setattr("generator.update.news.LADDER", (Rung(10, 10),))
    part = news_part(leap(1, each))
    assert ("only counted here" in part) is counted
    assert ("; and 1 more." in part) is counted


def test_texts_are_told_without_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.update.news.LADDER", (Rung(1, 1),))
    texts = tuple(Change("text", "tiny", f"tiny_get{place}") for place in range(5))
    assert news_part(Report("1", "2", texts)).splitlines()[2:] == [
        "* Documentation alone: `tiny()`."
    ]


def test_lines_are_folded_between_words() -> None:
    many = tuple(Change("argument_added", "tiny", "tiny_ping", f"Argument{i}") for i in range(30))
    part = news_part(Report("1", "2", many))
    assert max(map(len, part.splitlines())) <= WIDTH
    assert all(f"`Argument{i}`" in part for i in range(30))


def leap(services: int, each: int) -> Report:
    """A report of many changes: in each service some of three kinds, one that breaks, a text."""
    kinds = ("operation_added", "argument_added", "result_added")
    changes = [Change("region_added", "", where="us-new-1")]
    for name in (f"service{i}" for i in range(services)):
        changes.append(Change("operation_removed", name, f"{name}_gone"))
        changes.append(Change("text", name, f"{name}_get_thing0"))
        for kind in kinds:
            changes += [Change(kind, name, f"{name}_get_thing{i}") for i in range(each)]
    return Report("1.0.0", "1.9.0", tuple(changes))


@pytest.mark.parametrize(
    ("services", "each", "expected"),
    [
        (10, 20, Rung(20, 20)),
        (40, 20, Rung(20, 10)),
        (50, 27, Rung(27, 3)),
        (100, 30, Rung(10, 1)),
        (140, 30, Rung(10, 0)),
        (200, 60, Rung(3, 0)),
        (300, 60, Rung(0, 0)),
    ],
)
def test_a_long_part_names_less_and_counts_the_rest(
    services: int, each: int, expected: Rung
) -> None:
    part = news_part(leap(services, each))
    assert len(part) <= SIZE
    plain = re.sub(r"\s+", " ", part)
    for name in (f"`service{i}" for i in range(services)):
        broken, lines = (some.split(" * `")[0] for some in plain.split(f"* {name}()`:")[1:])
        assert f"Operations removed: {name}_gone()`." in broken
        for heading, named in (
            ("New operations", expected.operations),
            ("New results", expected.others),
        ):
            told = "; ".join(f"{name}_get_thing{i}()`" for i in range(named))
            more = f"; and {each - named} more" if named < each else ""
            if named:
                assert f"{heading}: {told}{more}." in lines
            else:
                assert re.search(rf"Counted: .*{heading.lower()}: {each}\b", lines)
    assert "New regions: `us-new-1`." in plain
    assert ("`python -m generator diff 1.0.0 1.9.0`" in plain) == (expected.others < each)


PART = "## Changes of AWS, botocore 1 to 3\n\n* new\n"


@pytest.mark.parametrize(
    ("news", "version", "expected"),
    [
        ("", "1.1.0", f"# p 1.1.0\n\n{PART}"),
        ("# p 1.0.0\n\n* old\n", "1.1.0", f"# p 1.1.0\n\n{PART}\n# p 1.0.0\n\n* old\n"),
        ("# p 1.0.0\n\n* old\n", "1.0.0", f"# p 1.0.0\n\n* old\n\n{PART}"),
        (
            "# p 1.0.1\n\n* mine\n\n# p 1.0.0\n\n* old\n",
            "1.1.0",
            f"# p 1.1.0\n\n* mine\n\n{PART}\n# p 1.0.0\n\n* old\n",
        ),
        (
            "# p 1.1.0\n\n* mine\n\n## Breaking changes of AWS, botocore 1 to 2\n\n* y\n\n"
            "## Changes of AWS, botocore 1 to 2\n\n* x\n\n# p 1.0.0\n",
            "2.0.0",
            f"# p 2.0.0\n\n* mine\n\n{PART}\n# p 1.0.0\n",
        ),
    ],
    ids=[
        "no file yet",
        "the first update after a release",
        "without another version",
        "a section begun by hand",
        "the second update after a release",
    ],
)
def test_the_part_stands_under_the_heading_of_the_version_to_come(
    news: str, version: str, expected: str
) -> None:
    assert update_news(news, "p", "1.0.0", version, PART) == expected
    assert update_news(expected, "p", "1.0.0", version, PART) == expected


def test_a_part_with_nothing_to_tell_is_taken_away_with_its_section() -> None:
    news = update_news("# p 1.0.0\n\n* old\n", "p", "1.0.0", "1.1.0", PART)
    assert update_news(news, "p", "1.0.0", "1.0.0", "") == "# p 1.0.0\n\n* old\n"


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_what_stands_beside_a_part_stays_when_it_has_nothing_to_tell(version: str) -> None:
    news = f"# p {version}\n\n* mine\n\n# p 0.9.0\n\n* old\n"
    assert update_news(news, "p", "1.0.0", "1.1.0", "") == (
        news if version == "1.1.0" else f"# p 1.1.0\n\n{news}"
    )


def test_other_parts_of_the_section_stay() -> None:
    news = f"# p 1.1.0\n\n{PART}\n## Mine\n\n* mine\n"
    after = update_news(news, "p", "1.0.0", "1.1.0", PART)
    assert after == f"# p 1.1.0\n\n## Mine\n\n* mine\n\n{PART}"
