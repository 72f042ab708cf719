"""Models as botocore has them, compiled by R, are the wire models that the generator wrote."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.e2e.rsession import RSession
from tests.models import SOURCE

COMPARE = """
function(path, name) {
  compiled <- claws:::model_read_json(path)
  file <- claws:::model_path(name)
  bytes <- readBin(file, "raw", file.size(file))
  written <- jsonlite::fromJSON(memDecompress(bytes, "xz", asChar = TRUE), simplifyVector = FALSE)
  parts <- setdiff(names(written), "endpoints")
  parts[!mapply(identical, compiled[parts], written[parts])]
}
"""

DIFFERING_NAMES = """
local({
  internal <- asNamespace("claws")
  on.exit(internal$the_forget("docs"))
  same <- function(name) {
    model <- internal$model_read(internal$model_path(name))
    identical(model$operations$r_name, internal$docs_get(name)$operation)
  }
  Filter(function(name) !same(name), internal$services_get()$name)
})
"""

SERVICES = (
    "accessanalyzer apigateway bedrock-runtime cloudfront cloudwatch cognito-idp dynamodb ec2 "
    "events glue iam kinesis lambda mediaconvert rds route53 s3 s3control sagemaker sdb sqs "
    "sts lexv2-runtime"
).split()
"""One of each protocol, and the largest. All are compared where `CLAWS_ALL` is set."""


@pytest.mark.parametrize("name", SOURCE.names() if os.environ.get("CLAWS_ALL") else SERVICES)
def test_a_compiled_model_is_the_generated_one(r: RSession, name: str) -> None:
    folder = SOURCE.folder(name)
    r_name = r(f'claws:::service_name("{name}")')
    differing = r(f'({COMPARE})(claws:::model_file("{folder}"), "{r_name}")')
    assert not differing


def test_the_invented_service_of_the_r_tests_is_that_of_the_generator() -> None:
    tests = Path(__file__).parent.parent
    ours = tests / "testthat/fixtures/models/tiny/2024-01-01"
    theirs = tests / "generator/data/tiny/2024-01-01"
    for path in ours.iterdir():
        assert path.read_bytes() == (theirs / path.name).read_bytes(), path.name


def test_operations_have_the_names_that_the_generator_gives_them(r: RSession) -> None:
    differing = r(DIFFERING_NAMES)
    assert not differing
