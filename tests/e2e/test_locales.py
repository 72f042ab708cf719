"""The same calls in every locale: requests and results are those of C.UTF-8."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCALES = ("C", "de_DE.UTF-8", "tr_TR.UTF-8", "en_US.ISO-8859-15")
ANSWERS = {
    "dynamodb": b'{"Count":1,"ConsumedCapacity":{"CapacityUnits":1.5,"TableName":"caf\xc3\xa9"}}',
    "monitoring": b"\xbf\xff",
    "lambda": b'{"FunctionName":"caf\xc3\xa9","CodeSize":9007199254740993}',
    "sns": b"<PublishResponse><PublishResult><MessageId>caf\xc3\xa9</MessageId></PublishResult>"
    b"</PublishResponse>",
    "ec2": b"<DescribeSpotPriceHistoryResponse><nextToken>caf\xc3\xa9</nextToken>"
    b"</DescribeSpotPriceHistoryResponse>",
    "s3": b"",
}
SCRIPT = """
invisible(suppressWarnings(Sys.setlocale("LC_NUMERIC", Sys.getenv("LC_ALL"))))
library(claws)
told <- function(x) cat(paste(serialize(unclass(x), NULL, version = 2), collapse = ""), "\\n")
accent <- "caf\\u00e9"
time <- .POSIXct(1715695200.25, "UTC")
told(dynamodb()$scan(TableName = "t", Limit = 100000, FilterExpression = accent))
told(cloudwatch()$put_metric_data(
  Namespace = accent,
  MetricData = list(list(MetricName = "m", Value = 1234.5, Timestamp = time))
))
told(lambda()$update_function_configuration(FunctionName = "f", Description = accent))
told(sns()$publish(TopicArn = "t", Message = accent))
told(ec2()$describe_spot_price_history(StartTime = time, NextToken = accent))
told(s3(config = list(s3 = list(addressing_style = "path")))$put_object(
  Bucket = "b", Key = accent, Body = charToRaw("x"), Metadata = list(ID = "I")
))
"""
SHARED = """[default]
AWS_ACCESS_KEY_ID = AKIDEXAMPLE
AWS_SECRET_ACCESS_KEY = hush-locales
REGION = us-west-2
[profile caf\u00e9]
region = eu-west-1
"""


class Recorder(ThreadingHTTPServer):
    """A server that keeps what was asked, without what changes from call to call."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str, bytes, str | None]] = []


class Handler(BaseHTTPRequestHandler):
    """Answers each service with its body; the service is the name in the signature."""

    server: Recorder

    def _serve(self) -> None:
        scope = self.headers["Authorization"].split("Credential=")[1].split(",")[0]
        _, _, region, service, _ = scope.split("/")
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append(
            (region, self.path, body, self.headers.get("x-amz-meta-ID")),
        )
        answer = ANSWERS[service]
        self.send_response_only(200)
        self.send_header("Content-Length", str(len(answer)))
        self.send_header("X-AMZN-REQUESTID", "ID-I")
        self.send_header("X-AMZ-ID-2", "I")
        self.send_header("SMITHY-PROTOCOL", "rpc-v2-cbor")
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = _serve  # noqa: N815 - the base's names

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    server = Recorder()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture(scope="module")
def locales() -> Path:
    folder = ROOT / ".cache" / "locales"
    folder.mkdir(parents=True, exist_ok=True)
    for name in LOCALES[1:]:
        if not (folder / name).exists():
            source, charset = name.split(".")
            made = ["localedef", "-i", source, "-f", charset, str(folder / name)]
            subprocess.run(made, check=True)
    return folder


def _calls(recorder: Recorder, locale: str, locales: Path, home: Path) -> tuple[str, list[object]]:
    (home / "config").write_text(SHARED, encoding="utf-8")
    script = home / "calls.R"
    script.write_text(SCRIPT)
    place = f"http://127.0.0.1:{recorder.server_port}"
    ids = ("DYNAMODB", "CLOUDWATCH", "LAMBDA", "SNS", "EC2", "S3")
    env = {
        **{name: os.environ[name] for name in ("PATH", "HOME")},
        **{f"AWS_ENDPOINT_URL_{name}": place for name in ids},
        "R_LIBS": str(ROOT / ".rlib"),
        "LC_ALL": locale,
        "LOCPATH": str(locales),
        "AWS_CONFIG_FILE": str(home / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(home / "none"),
        "AWS_MAX_ATTEMPTS": "1",
        "AWS_DISABLE_REQUEST_COMPRESSION": "true",
    }
    recorder.asked.clear()
    ended = subprocess.run(
        ["Rscript", "--vanilla", str(script)],
        env=env,
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr.decode(errors="replace")
    return ended.stdout.decode(), list(recorder.asked)


def test_requests_and_results_are_the_same_in_every_locale(
    recorder: Recorder, locales: Path, tmp_path: Path
) -> None:
    printed, asked = _calls(recorder, "C.UTF-8", locales, tmp_path)
    assert len(asked) == 6
    for locale in LOCALES:
        assert _calls(recorder, locale, locales, tmp_path) == (printed, asked), locale
