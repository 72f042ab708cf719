"""The page about a client's configuration, held against what a configuration may hold."""

from __future__ import annotations

import subprocess
import tomllib

from generator.docs.config import TABLE, config_groups

FIELDS = r"""
internal <- asNamespace("claws")
paths <- function(fields, above = "") {
  for (name in names(fields)) {
    field <- fields[[name]]
    if (is.list(field) && length(field) > 0) {
      paths(field, paste0(above, name, "."))
    } else {
      cat(above, name, "\n", sep = "")
    }
  }
}
fields <- internal$config_fields()
paths(fields[setdiff(names(fields), names(internal$config_fields_without_effect))])
"""


def test_the_page_has_every_field_that_has_an_effect_and_no_other() -> None:
    done = subprocess.run(
        ["Rscript", "--vanilla", "-e", FIELDS], check=True, capture_output=True, text=True
    )
    aliases = tomllib.loads(TABLE.read_text("utf-8"))["aliases"]
    shown = [field.path for group in config_groups() for field in group.fields]
    assert sorted([*shown, *aliases]) == sorted(done.stdout.split())
