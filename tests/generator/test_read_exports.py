"""Tags in R code become lines of NAMESPACE."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.read.exports import directive, read_exports

CODE = """\
#' A function
#'
#' @param x Anything.
#' @export
#' @examples
#' f(1)
f <- function(x) x

#' @export
# nolint: object_name_linter.
`$<-.claws_client` <- function(x, name, value) x

#' Not exported
g <- function() NULL
"""


def test_tags_are_read_from_hand_written_files_alone(tmp_path: Path) -> None:
    (tmp_path / "R").mkdir()
    (tmp_path / "R/f.R").write_text(CODE, "utf-8")
    (tmp_path / "R/service-sts.R").write_text("#' @export\nh <- function() 1\n", "utf-8")
    assert read_exports(tmp_path) == ['S3method("$<-", claws_client)', "export(f)"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("claws_map", "export(claws_map)"),
        ("print.claws_result", "S3method(print, claws_result)"),
        ("as.data.frame.claws_results", "S3method(as.data.frame, claws_results)"),
        (".DollarNames.claws_client", "S3method(.DollarNames, claws_client)"),
        ("[[.claws_sealed", 'S3method("[[", claws_sealed)'),
    ],
)
def test_a_method_of_a_class_of_claws_is_registered(name: str, expected: str) -> None:
    assert directive(name) == expected


def test_a_method_of_another_package_s_generic_is_registered_when_that_is_loaded(
    tmp_path: Path,
) -> None:
    (tmp_path / "R").mkdir()
    tags = {
        "tibble::as_tibble": "as_tibble.claws_rows",
        "data.table::as.data.table": "as.data.table.claws_rows",
        "vctrs::vec_cast": "vec_cast.list.claws_rows",
    }
    code = "".join(f"#' @exportS3Method {of}\n{name} <- identity\n" for of, name in tags.items())
    (tmp_path / "R" / "table.R").write_text(code)
    assert read_exports(tmp_path) == [
        "S3method(data.table::as.data.table, claws_rows)",
        "S3method(tibble::as_tibble, claws_rows)",
        "S3method(vctrs::vec_cast, list.claws_rows)",
    ]
