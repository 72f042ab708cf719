"""That a secret would be found wherever R says it."""

from __future__ import annotations

import subprocess

import pytest

from tests import leaks
from tests.e2e.rsession import RSession

SAYS = {
    "prints": 'print("hush-key")',
    "tells": 'message("hush-key")',
    "signals": 'tryCatch(stop(claws:::error_config("no", "hush-key")), error = function(e) 1)',
    "logs": 'claws:::log_tell(list(), "debug", "hush-key")',
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


@pytest.mark.parametrize("text", ["hush-s", "hush.token", "xSECRETEXAMPLE", "wJalrXUtnFEMI/K7"])
def test_secrets_are_known_by_their_look(text: str) -> None:
    assert leaks.search("nothing", f"it is {text}!") == [f"it is {text}!"]


@pytest.mark.parametrize("text", ["hush", "AKIDEXAMPLE", "a SECRET"])
def test_other_words_are_none(text: str) -> None:
    assert leaks.search(text) == []
