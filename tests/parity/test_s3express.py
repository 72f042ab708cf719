"""Directory buckets of S3: sessions and what is signed with them, as botocore has it."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from botocore import xform_name
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.session import Session

from tests.e2e.rsession import RSession, from_r, to_r
from tests.parity.compare import LEFT_OUT
from tests.parity.exchange import ACCESS_KEY_ID, SECRET_ACCESS_KEY, TIME, Request
from tests.parity.oracle import frozen

REGION = "us-west-2"
BUCKET = "b--usw2-az1--x-s3"
ACCESS_POINT = "ap--usw2-az1--xa-s3"
OWN_TOKEN = "hush-own/TOKEN="
SESSION = """<CreateSessionResult><Credentials><SessionToken>hush-session/TOKEN=</SessionToken>
<SecretAccessKey>hush-SESSION</SecretAccessKey><AccessKeyId>SESSIONKEY</AccessKeyId>
<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></CreateSessionResult>"""

CLAWS = """
function(setting) {
  sent <- list()
  parts <- list(
    transport = function(request, client) {
      sent[[length(sent) + 1]] <<- list(
        method = request$method, url = claws:::request_url(request),
        headers = as.list(request$headers), body = claws:::body_bytes(request$body)
      )
      body <- if ("session" %in% names(request$query)) setting$session else setting$answer
      claws:::response(200L, list(), charToRaw(body))
    },
    clock = function() as.POSIXct(setting$time, origin = "1970-01-01", tz = "UTC"),
    env = function(name) if (grepl("_FILE$", name)) "/dev/null" else ""
  )
  keys <- list(
    access_key_id = setting$id, secret_access_key = setting$secret, session_token = setting$token
  )
  claws:::the_forget("sessions")
  on.exit(claws:::the_forget("sessions"))
  svc <- claws:::client(
    "s3", setting$config, list(creds = keys), setting$endpoint, setting$region, parts
  )
  for (call in setting$calls) {
    result <- do.call(svc[[call$name]], call$arguments)
  }
  list(sent = sent, url = if (is.character(result)) result)
}
"""


@dataclasses.dataclass(frozen=True, slots=True)
class Call:
    """A call, the body of the answer to it, and how the client is set up."""

    operation: str
    params: Mapping[str, Any]
    answer: str = ""
    config: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    endpoint: str | None = None

    @property
    def id(self) -> str:
        """The operation, and what is particular about it."""
        return " ".join([self.operation, *self.params, *self.config, self.endpoint or ""]).strip()


OBJECT = {"Bucket": BUCKET, "Key": "a//b c/\u00fc+~.txt"}
UPLOAD = {**OBJECT, "UploadId": "u/1="}
PART = {**OBJECT, "PartNumber": 1, "UploadId": "u/1=", "Body": b"x"}
CALLS = [
    Call("CreateSession", {"Bucket": BUCKET}, SESSION),
    Call("CreateSession", {"Bucket": BUCKET, "SessionMode": "ReadOnly"}, SESSION),
    Call("GetObject", OBJECT),
    Call("GetObject", {**OBJECT, "Range": "bytes=0-1"}),
    Call("GetObject", {**OBJECT, "Bucket": ACCESS_POINT}),
    Call("GetObject", OBJECT, config={"use_fips_endpoint": True}),
    Call("GetObject", OBJECT, config={"s3_disable_express_session_auth": True}),
    Call("GetObject", OBJECT, endpoint="https://localhost:4566"),
    Call("HeadObject", OBJECT),
    Call("PutObject", {**OBJECT, "Body": b"hello"}),
    Call("PutObject", {**OBJECT, "Body": b"x", "Metadata": {"a": "b  c"}, "ContentType": "a/b"}),
    Call("PutObject", {**OBJECT, "Body": b"x", "ChecksumAlgorithm": "SHA256"}),
    Call("DeleteObject", OBJECT),
    Call(
        "DeleteObjects",
        {"Bucket": BUCKET, "Delete": {"Objects": [{"Key": "a"}, {"Key": "b"}]}},
        "<DeleteResult/>",
    ),
    Call("CopyObject", {**OBJECT, "CopySource": f"{BUCKET}/k"}, "<CopyObjectResult/>"),
    Call("ListObjectsV2", {"Bucket": BUCKET, "Prefix": "a b/"}, "<ListBucketResult/>"),
    Call("HeadBucket", {"Bucket": BUCKET}),
    Call("CreateMultipartUpload", OBJECT, "<InitiateMultipartUploadResult/>"),
    Call("UploadPart", PART),
    Call(
        "CompleteMultipartUpload",
        {**UPLOAD, "MultipartUpload": {"Parts": [{"ETag": "e", "PartNumber": 1}]}},
        "<CompleteMultipartUploadResult/>",
    ),
    Call("AbortMultipartUpload", UPLOAD),
    Call("ListDirectoryBuckets", {}, "<ListAllMyDirectoryBucketsResult/>"),
    Call("GetBucketPolicy", {"Bucket": BUCKET}, "{}"),
    Call("PutBucketPolicy", {"Bucket": BUCKET, "Policy": "{}"}),
    Call("DeleteBucket", {"Bucket": BUCKET}),
    Call(
        "CreateBucket",
        {
            "Bucket": BUCKET,
            "CreateBucketConfiguration": {
                "Location": {"Type": "AvailabilityZone", "Name": "usw2-az1"},
                "Bucket": {"Type": "Directory", "DataRedundancy": "SingleAvailabilityZone"},
            },
        },
    ),
]


class _Raw(io.BytesIO):
    def stream(self, **_: Any) -> Iterator[bytes]:
        """Yield the body."""
        yield self.read()


class _Botocore:
    """A client of S3 that keeps its requests."""

    def __init__(self, call: Call) -> None:
        self.client: Any = Session().create_client(
            "s3",
            region_name=REGION,
            endpoint_url=call.endpoint,
            aws_access_key_id=ACCESS_KEY_ID,
            aws_secret_access_key=SECRET_ACCESS_KEY,
            aws_session_token=OWN_TOKEN,
            config=Config(**_config(call.config)),
        )
        self.sent: list[Request] = []
        self._answer = call.answer
        self.client.meta.events.register_first("before-send", self._send)

    def _send(self, request: Any, **_: Any) -> AWSResponse:
        headers = {name.lower(): _text(value) for name, value in request.headers.items()}
        self.sent.append(Request(request.method, request.url, headers, _bytes(request.body)))
        answer = SESSION if "?session" in request.url else self._answer
        return AWSResponse(request.url, 200, {}, _Raw(answer.encode()))


def _config(config: Mapping[str, Any]) -> dict[str, Any]:
    """Settings as botocore heeds them: one of them by another name than the documented one."""
    sessionless = config.get("s3_disable_express_session_auth")
    return {"s3": {"disable_s3_express_session_auth": True}} if sessionless else {**config}


def _bytes(body: Any) -> bytes:
    return bytes((body.read() if hasattr(body, "read") else body) or b"")


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


@pytest.fixture(scope="module")
def claws() -> Any:
    session = RSession()
    session.evaluate("library(claws)")
    return session.evaluate(CLAWS)


def _claws(claws: Any, call: Call, *calls: tuple[str, Mapping[str, Any]]) -> Any:
    setting = {
        "calls": [{"name": name, "arguments": arguments} for name, arguments in calls],
        "config": call.config,
        "endpoint": call.endpoint,
        "region": REGION,
        "id": ACCESS_KEY_ID,
        "secret": SECRET_ACCESS_KEY,
        "token": OWN_TOKEN,
        "session": SESSION,
        "answer": call.answer,
        "time": TIME.timestamp(),
    }
    return from_r(claws(to_r(setting)))


def _requests(made: Any) -> list[Request]:
    return [
        Request(
            sent["method"],
            sent["url"],
            {name.lower(): value for name, value in sent["headers"].items()},
            sent["body"],
        )
        for sent in made["sent"]
    ]


def _plain(request: Request) -> Request:
    """A request without what is of one client alone; its signature stays."""
    left_out = LEFT_OUT - {"authorization"}
    headers = {name: text for name, text in request.headers.items() if name not in left_out}
    return dataclasses.replace(request, headers=headers)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.id)
def test_requests_and_their_signatures_are_equal(claws: Any, call: Call) -> None:
    with frozen():
        botocore = _Botocore(call)
        botocore.client._make_api_call(call.operation, dict(call.params))
    ours = _requests(_claws(claws, call, (xform_name(call.operation), call.params)))
    assert [_plain(request) for request in ours] == [_plain(each) for each in botocore.sent]


def test_calls_of_one_bucket_share_a_session(claws: Any) -> None:
    call = Call("GetObject", OBJECT)
    with frozen():
        botocore = _Botocore(call)
        for _ in range(2):
            botocore.client.get_object(**OBJECT)
    ours = _requests(_claws(claws, call, *[("get_object", OBJECT)] * 2))
    assert [request.url for request in ours] == [request.url for request in botocore.sent]
    assert len(ours) == 3


def test_presigned_urls_are_equal(claws: Any) -> None:
    call = Call("GetObject", OBJECT)
    given = {"client_method": "get_object", "params": OBJECT, "expires_in": 77}
    with frozen():
        expected = _Botocore(call).client.generate_presigned_url("get_object", OBJECT, 77)
    assert _claws(claws, call, ("generate_presigned_url", given))["url"] == expected
