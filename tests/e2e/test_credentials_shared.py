"""What processes share: the files of roles and of sign-ins, with each other and with botocore."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import botocore.credentials
import botocore.session
import botocore.tokens
import pytest
from botocore.utils import JSONFileCache

from tests.conformance.cases import sdist_folder
from tests.e2e.rsession import RConditionError, RSession
from tests.stub import Answer
from tests.stub.services import Services

NOW = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
LATER = NOW + datetime.timedelta(hours=1)

CONFIG = """
[default]
role_arn = arn:aws:iam::123456789012:role/r
source_profile = base
external_id = xy
duration_seconds = 3600

[profile base]
aws_access_key_id = AKIDBASE
aws_secret_access_key = hush-base

[profile dev]
sso_session = corp
sso_account_id = 123456789012
sso_role_name = Reader

[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = us-east-1
"""

ROLE = Answer(
    output={
        "Credentials": {
            "AccessKeyId": "AKIDROLE",
            "SecretAccessKey": "hush-role",
            "SessionToken": "hush-token",
            "Expiration": LATER,
        },
        "AssumedRoleUser": {
            "AssumedRoleId": "id:session",
            "Arn": "arn:aws:sts::123456789012:assumed-role/r/session",
        },
    },
    delay=0.2,
)

SSO_ROLE = Answer(
    output={
        "roleCredentials": {
            "accessKeyId": "AKIDSSO",
            "secretAccessKey": "hush-SSO",
            "sessionToken": "hush-token-SSO",
            "expiration": int(LATER.timestamp() * 1000),
        }
    }
)

# The parent warms up first, with credentials of another profile that are not shared.
WORKERS = """
invisible(claws::locate_credentials("base"))
jobs <- lapply(1:64, function(i) {
  parallel::mcparallel(claws::locate_credentials()$access_key_id)
})
found <- unlist(parallel::mccollect(jobs))
cat(length(found), unique(found))
"""

LOCATE = """
function(profile = "") {
  claws:::the_forget("credentials")
  claws:::the_forget("tokens")
  claws::locate_credentials(profile)$access_key_id
}
"""


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    with Services() as running:
        yield running


@pytest.fixture
def aws(services: Services) -> Services:
    """The services, which remember nothing."""
    services.forget()
    return services


@pytest.fixture
def variables(tmp_path: Path, aws: Services, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment: a home folder with a config, a cache folder, and the stub for services."""
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws" / "config").write_text(CONFIG)
    given = {
        "HOME": str(tmp_path),
        "AWS_CONFIG_FILE": str(tmp_path / ".aws" / "config"),
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "CLAWS_CREDENTIAL_CACHE_DIR": str(tmp_path / "cache"),
        **aws.endpoints(),
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    cache = str(tmp_path / ".aws" / "sso" / "cache")
    monkeypatch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", cache)
    monkeypatch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", cache)
    return given


def rscript(code: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["Rscript", "--vanilla", "-e", code],
        env=os.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def asked(aws: Services) -> list[str]:
    return [received.operation for received in aws.received]


def cached(tmp_path: Path) -> Path:
    (path,) = (tmp_path / "cache").iterdir()
    return path


def test_64_workers_ask_sts_once_in_each_window(
    variables: dict[str, str], aws: Services, tmp_path: Path
) -> None:
    aws.answer("AssumeRole", *[ROLE] * 130)
    assert rscript(WORKERS).communicate(timeout=120) == ("64 AKIDROLE", "")
    assert asked(aws) == ["AssumeRole"]
    path = cached(tmp_path)
    content = json.loads(path.read_text())
    soon = NOW + datetime.timedelta(minutes=12)
    content["Credentials"]["Expiration"] = soon.strftime("%Y-%m-%dT%H:%M:%SZ")
    path.write_text(json.dumps(content))
    assert rscript(WORKERS).communicate(timeout=120) == ("64 AKIDROLE", "")
    assert asked(aws) == ["AssumeRole"] * 2


def test_processes_that_are_no_forks_share_a_role(variables: dict[str, str], aws: Services) -> None:
    aws.answer("AssumeRole", *[ROLE] * 4)
    running = [rscript("cat(claws::locate_credentials()$access_key_id)") for _ in range(4)]
    assert [process.communicate(timeout=60) for process in running] == [("AKIDROLE", "")] * 4
    assert asked(aws) == ["AssumeRole"]


def of_botocore(folder: Path) -> str:
    session = botocore.session.Session()
    resolver = botocore.credentials.create_credential_resolver(session, JSONFileCache(str(folder)))
    access_key: str = resolver.load_credentials().get_frozen_credentials().access_key
    return access_key


def test_claws_takes_the_role_that_botocore_assumed(
    variables: dict[str, str], r: RSession, aws: Services, tmp_path: Path
) -> None:
    aws.answer("AssumeRole", ROLE)
    assert of_botocore(tmp_path / "cache") == "AKIDROLE"
    with r.environment(**variables):
        assert r.call(LOCATE) == "AKIDROLE"
    assert asked(aws) == ["AssumeRole"]


def test_botocore_takes_the_role_that_claws_assumed(
    variables: dict[str, str], r: RSession, aws: Services, tmp_path: Path
) -> None:
    aws.answer("AssumeRole", ROLE)
    with r.environment(**variables):
        assert r.call(LOCATE) == "AKIDROLE"
    assert of_botocore(tmp_path / "cache") == "AKIDROLE"
    assert asked(aws) == ["AssumeRole"]
    assert cached(tmp_path).stat().st_mode & 0o777 == 0o600


def test_without_a_cache_folder_nothing_is_written(
    variables: dict[str, str], r: RSession, aws: Services, tmp_path: Path
) -> None:
    aws.answer("AssumeRole", ROLE)
    with r.environment(**{**variables, "CLAWS_CREDENTIAL_CACHE_DIR": ""}):
        assert r.call(LOCATE) == "AKIDROLE"
    assert sorted(path.name for path in tmp_path.iterdir()) == [".aws"]


def answers(**fields: Any) -> Answer:
    return Answer(output=fields)


def test_botocore_takes_the_sign_in_of_sso_login(
    variables: dict[str, str], r: RSession, aws: Services
) -> None:
    end = int(LATER.timestamp())
    aws.answer(
        "RegisterClient",
        answers(clientId="id", clientSecret="hush-client", clientSecretExpiresAt=end),
    )
    aws.answer(
        "StartDeviceAuthorization",
        answers(
            deviceCode="hush-device",
            userCode="ABCD-EFGH",
            verificationUri="https://device",
            verificationUriComplete="https://device?user_code=ABCD-EFGH",
            expiresIn=600,
            interval=0,
        ),
    )
    aws.answer(
        "CreateToken",
        Answer(error="AuthorizationPendingException", status=400),
        answers(accessToken="hush-access", expiresIn=3600, refreshToken="hush-refresh"),
    )
    aws.answer("GetRoleCredentials", SSO_ROLE, SSO_ROLE)
    with r.environment(**variables):
        said = r.call(
            """function() {
              said <- testthat::capture_messages(claws::sso_login("dev", browser = FALSE))
              paste(said, collapse = "")
            }"""
        )
        assert r.call(LOCATE, profile="dev") == "AKIDSSO"
    assert "ABCD-EFGH" in said
    assert "hush" not in said
    frozen = botocore.session.Session(profile="dev").get_credentials().get_frozen_credentials()
    assert frozen.access_key == "AKIDSSO"
    tokens = [
        received.headers.get("x-amz-sso_bearer_token")
        for received in aws.received
        if received.operation == "GetRoleCredentials"
    ]
    assert tokens == ["hush-access"] * 2


LOGIN = """
function(time) {
  claws:::the_forget("credentials")
  config <- claws:::config_make(list(), list(profile = "signin"), NULL, NULL)
  parts <- list(clock = function() .POSIXct(time))
  found <- claws:::credentials_login(claws:::client_core_make("sts", config, parts))
  sapply(names(found), function(name) found[[name]], simplify = FALSE)
}
"""


def login_cases() -> list[dict[str, Any]]:
    path = sdist_folder() / "tests/unit/login/login-provider-test-cases.json"
    cases: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return cases


@pytest.mark.parametrize("case", login_cases(), ids=lambda case: case["documentation"])
def test_published_cases_of_console_sign_ins(
    case: dict[str, Any],
    variables: dict[str, str],
    r: RSession,
    aws: Services,
    tmp_path: Path,
) -> None:
    folder = tmp_path / ".aws" / "login" / "cache"
    folder.mkdir(parents=True)
    (tmp_path / ".aws" / "config").write_text(case["configContents"])
    for name, content in case["cacheContents"].items():
        (folder / name).write_text(json.dumps(content))
    for call in case.get("mockApiCalls", []):
        refusal = Answer(error="AccessDeniedException", status=400)
        answer = Answer(output=call["response"]) if "response" in call else refusal
        aws.answer("CreateOAuth2Token", answer)
    time = datetime.datetime(2025, 11, 19, tzinfo=datetime.UTC).timestamp()
    for outcome in case["outcomes"]:
        with r.environment(**variables):
            check_login(outcome, r, time, folder)
    sent = [received.params for received in aws.received]
    assert sent == [call["request"] for call in case.get("mockApiCalls", [])]


def check_login(outcome: dict[str, Any], r: RSession, time: float, folder: Path) -> None:
    """Hold what claws does against one of the outcomes that a case lists."""
    if outcome["result"] == "error":
        with pytest.raises(RConditionError) as failure:
            r.call(LOGIN, time=time)
        assert "claws_login_required" in failure.value.classes
    elif outcome["result"] == "credentials":
        found = r.call(LOGIN, time=time)
        assert found["access_key_id"] == outcome["accessKeyId"]
        assert found["secret_access_key"] == outcome["secretAccessKey"]
        assert found["session_token"] == outcome["sessionToken"]
        assert found["account_id"] == outcome["accountId"]
        end = datetime.datetime.fromisoformat(outcome["expiresAt"]).timestamp()
        assert found["expiration"] == end
    else:
        for name in [name for name in outcome if name != "result"]:
            assert json.loads((folder / name).read_text()) == outcome[name]
