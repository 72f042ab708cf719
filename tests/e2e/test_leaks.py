"""That no test makes R show a secret, and that one would be found wherever it is shown."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests import leaks
from tests.e2e.rsession import RSession
from tests.e2e.test_call_road import Client
from tests.stub import StubBackend

ROOT = Path(__file__).resolve().parent.parent.parent

SAYS = {
    "prints": 'print("hush-key")',
    "tells": 'message("hush-key")',
    "tells quietly": 'suppressMessages(message("hush-key"))',
    "warns": 'suppressWarnings(warning("hush-key"))',
    "signals": 'tryCatch(stop(claws:::error_config("no", "hush-key")), error = function(e) 1)',
    "logs": """claws:::log_retry(
      list(told = 0L), simpleCondition("hush-key")
    )""",
    "writes": """local(
      writeLines("hush-key", tempfile()), list2env(list(), parent = asNamespace("claws"))
    )""",
    "shows an object": """capture.output(print(structure(
      list(list(region = "hush-key")), class = "claws_config", names = "x"
    )))""",
}


@pytest.mark.parametrize("code", SAYS.values(), ids=SAYS)
def test_what_r_says_is_searched(
    code: str, r: RSession, capsys: pytest.CaptureFixture[str]
) -> None:
    r.evaluate(code)
    capsys.readouterr()
    assert any("hush-key" in line for line in leaks.search())
    assert leaks.search() == []


def test_what_other_processes_of_r_print_is_searched() -> None:
    command = ["Rscript", "--vanilla", "-e", "cat('hush-key')"]
    subprocess.run(command, capture_output=True, check=True)
    assert leaks.search() == ["hush-key"]


REVEALED = """capture.output(print(structure(
  list(SecretString = "hush-key"),
  class = "claws_result",
  claws_metadata = list(service = "none", operation = "None")
), reveal = TRUE))"""


def test_what_was_asked_for_is_not_found(r: RSession) -> None:
    assert any("hush-key" in line for line in r.evaluate(REVEALED))
    assert leaks.search() == []


@pytest.mark.parametrize(
    "code", ['message("new")', 'warning("new")', 'cat("new\\n", file = stderr())']
)
def test_what_r_tells_and_no_test_expects_is_found(
    code: str, r: RSession, capsys: pytest.CaptureFixture[str]
) -> None:
    r.evaluate(code)
    capsys.readouterr()
    assert any(line.endswith("new") for line in leaks.search())
    assert leaks.search() == []


def test_what_a_test_expects_is_not_found(r: RSession) -> None:
    r.evaluate("suppressMessages(message('new'))")
    r.evaluate("tryCatch(warning('new'), warning = conditionMessage)")
    r.evaluate("capture.output(message('new'), type = 'message')")
    r.evaluate("cat('new\\n')")
    assert leaks.search() == []


@pytest.mark.parametrize("text", ["hush-s", "hush-web.token", "xSECRETEXAMPLE", "wJalrXUtnFEMI/K7"])
def test_secrets_are_known_by_their_look(text: str) -> None:
    assert leaks.search("nothing", f"it is {text}!") == [f"it is {text}!"]


@pytest.mark.parametrize("text", ["hush", "AKIDEXAMPLE", "a SECRET"])
def test_other_words_are_none(text: str) -> None:
    assert leaks.search(text) == []


GIVEN = re.compile(
    r"""
    (?: secret_?access_?key | session_?token | access_?token | refresh_?token | client_?secret
      | device_?code | AWS_BEARER_TOKEN_\w+ | AWS_CONTAINER_AUTHORIZATION_TOKEN )
    (?: ["']? \s* (?: = | : | <- ) \s* (?: c\( )? f?["'] | > )
    (?P<value> [^"'<{\s] [^"'<]* )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Where a test's source gives a secret."""

PUBLISHED = ["secret"]
"""Secrets of published cases, which have signatures made with them."""


def test_all_secrets_that_tests_use_have_this_look() -> None:
    sources = [*ROOT.glob("tests/**/*.py"), *ROOT.glob("tests/testthat/*.R")]
    unknown = [
        f"{path.name}: {found.group()}"
        for path in sources
        for found in GIVEN.finditer(path.read_text("utf-8"))
        if not (
            found["value"] in PUBLISHED
            or leaks.SECRETS.search(re.sub("[{%].*", "x", found["value"]))
        )
    ]
    assert unknown == []


UNIT_TESTS = """
said <- source("{listen}")$value
testthat::test_dir(
  "{folder}", package = "claws", load_package = "installed", reporter = "check",
  stop_on_warning = TRUE
)
writeLines(said(), "{kept}", useBytes = TRUE)
"""


def shown_by_unit_tests(folder: Path, kept: Path) -> list[str]:
    """Run R's unit tests in a folder; return what shows a secret, and what no test expects.

    That are lines of all that was said, lines that R told beside the tests, and names of files in
    the user's folder. A warning that no test expects stops the run.
    """
    said, home = kept / "said", kept / "home"
    home.mkdir()
    code = UNIT_TESTS.format(listen=leaks.LISTEN, folder=folder, kept=said)
    environment = {**os.environ, "HOME": str(home)}
    command = ["Rscript", "--vanilla", "-e", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout[-5000:]
    text = said.read_text("utf-8", "replace")
    assert text
    return [*leaks.search(text), *done.stderr.splitlines(), *leaks.search_files(home)]


def test_the_unit_tests_show_no_secret_and_nothing_unexpected(tmp_path: Path) -> None:
    assert shown_by_unit_tests(ROOT / "tests" / "testthat", tmp_path) == []


PLANTED = {
    "signalled": 'expect_error(stop(error_config("no", "hush-planted")))',
    "left in a file": """
        saveRDS("hush-planted", file.path(Sys.getenv("HOME"), "planted"), compress = FALSE)
        expect_error(stop(error_config("no", "x")))
    """,
}


def test_a_unit_test_that_tells_what_nobody_expects_is_found(tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    planted = tests / "test-planted.R"
    planted.write_text('test_that("nothing", {message("new"); expect_true(TRUE)})')
    assert shown_by_unit_tests(tests, tmp_path) == ["new"]
    planted.write_text('test_that("nothing", {warning("new"); expect_true(TRUE)})')
    (tmp_path / "again").mkdir()
    with pytest.raises(AssertionError):
        shown_by_unit_tests(tests, tmp_path / "again")


@pytest.mark.parametrize("code", PLANTED.values(), ids=PLANTED)
def test_a_unit_test_that_shows_a_secret_is_found(code: str, tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    (tests / "test-planted.R").write_text(f'test_that("nothing", {{{code}}})')
    found = shown_by_unit_tests(tests, tmp_path)
    assert found
    assert all("planted" in line for line in found)


def test_a_saved_client_has_no_secret_but_those_given_by_hand(
    r: RSession, stub: StubBackend
) -> None:
    saved = "function(svc) rawToChar(serialize(svc, NULL, ascii = TRUE))"
    with r.environment(AWS_ACCESS_KEY_ID="AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY="SECRETEXAMPLE"):
        svc = r.evaluate("sagemaker")(endpoint=stub.url, region="us-east-1")
        r.call("function(svc) svc$list_training_jobs()", svc=svc)
    assert len(stub.received) == 1
    assert "SECRETEXAMPLE" not in r.call(saved, svc=svc)
    assert "SECRETEXAMPLE" in r.call(saved, svc=Client(r, stub.url).object)


WRITES = re.compile(
    r"""^[^#]* (?: \b (?: writeBin | saveRDS | file\.create | file_(write|append|draft) ) \(
      | \b file \( .* "[wa]b?" | \b writeLines \( .* , \s (?! sep | useBytes ) \w+ [,)] )""",
    re.VERBOSE | re.MULTILINE,
)
"""A line of R that writes a file."""

WRITERS = {
    "credentials-disk.R": "what its purpose is: credentials, for this user alone",
    "file-write.R": "what the others give it",
    "help.R": "a page",
    "log.R": "the log, which is listened to",
    "s3-format.R": "a value of the user, before it goes to S3",
    "s3-read.R": "the same, where it is bytes",
    "sink.R": "what a service sent",
    "sync-rules.R": "an empty file that tells whether names of a folder have a case",
    "transfer-journal.R": "parts that were sent: an address, sums, the id of an upload",
}
"""The files of R/ that write files, and what."""


def test_nothing_else_writes_files() -> None:
    files = [path for path in (ROOT / "R").glob("*.R") if not path.match("service-*")]
    assert {path.name for path in files if WRITES.search(path.read_text("utf-8"))} == set(WRITERS)
