"""Operations that paws takes in pages and botocore does not."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.rsession import RSession

LIST = Path(__file__).with_name("paws_pages.txt")

ROW = """
function(service, operation) {
  index <- claws:::services_get()
  place <- match(service, index$botocore)
  if (is.na(place)) {
    return("gone")
  }
  model <- claws:::model_get(index$name[[place]])
  columns <- model$operations
  at <- match(operation, columns$name)
  if (is.na(at)) {
    return("gone")
  }
  found <- list(
    model = model,
    name = operation,
    input = columns$input[[at]],
    output = columns$output[[at]]
  )
  row <- claws:::pages_row(found)
  if (is.null(row)) "none" else paste(c(row$input, row$output, row$limit), collapse = " ")
}
"""


def test_they_have_the_same_tokens(r: RSession) -> None:
    """At least 500 of those 571; the others, and some services, are no longer in botocore."""
    row = r.evaluate(ROW)
    found: dict[str, str] = {}
    wanted: dict[str, str] = {}
    for line in LIST.read_text().splitlines():
        if line.startswith("#"):
            continue
        head, operations = line.split(": ")
        service, tokens = head.split(" ", 1)
        for operation in operations.split():
            name = f"{service} {operation}"
            wanted[name] = tokens.removesuffix(" -")
            found[name] = r.call(row, service=service, operation=operation)
    there = {name: tokens for name, tokens in found.items() if tokens != "gone"}
    assert {name: wanted[name] for name in there} == there
    assert len(there) >= 500
