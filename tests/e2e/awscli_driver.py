"""Runs commands of the AWS CLI in one process: JSON lists of words in, JSON answers out."""

import contextlib
import importlib
import io
import json
import os
import sys


def main() -> None:
    """Answer until standard input ends."""
    answers = os.fdopen(os.dup(1), "w")
    driver = importlib.import_module("awscli.clidriver").create_clidriver()
    for line in sys.stdin:
        out = io.StringIO()
        before = os.times()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            status = driver.main(json.loads(line))
        after = os.times()
        spent = after.user + after.system - before.user - before.system
        said = out.getvalue().splitlines()
        answers.write(json.dumps({"status": status, "lines": said, "seconds": spent}) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
