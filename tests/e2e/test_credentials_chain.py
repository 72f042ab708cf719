"""The chain of providers: the same files, environment and servers for botocore and for claws."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

import botocore.credentials
import botocore.session
import botocore.tokens
import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from tests.e2e.rsession import RSession
from tests.stub import Answer
from tests.stub.metadata import ROLES, TOKEN, MetadataServer, Reply
from tests.stub.services import Services

LOCATE = """
function(profile, patience) {
  bare <- function(sealed) sapply(names(sealed), function(name) sealed[[name]], simplify = FALSE)
  claws:::the_forget("credentials")
  claws:::the_forget("tokens")
  config <- claws:::config_make(list(), list(profile = profile), NULL, NULL)
  parts <- list(sleep = function(seconds) NULL)
  if (patience > 0) {
    parts$transport <- function(request, client) {
      client$settings$read_timeout <- patience
      claws:::transport_curl(request, client)
    }
  }
  found <- tryCatch(
    bare(claws:::credentials_get(claws:::client_core_make("sts", config, parts))),
    error = function(e) list(classes = class(e))
  )
  if (!is.null(found$classes)) {
    return(found)
  }
  found$expiration <- if (is.finite(found$expiration)) found$expiration else 0
  found[c("provider_name", "access_key_id", "secret_access_key", "session_token", "account_id",
    "expiration")]
}
"""

SHOW = """
function(profile) {
  found <- tryCatch(claws::locate_credentials(profile), claws_error = conditionMessage)
  report <- claws::claws_sitrep(profile)
  shown <- capture.output(print(found), str(found), print(report), str(unclass(report)))
  paste(shown, collapse = "\\n")
}
"""

NOW = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
LATER = NOW + datetime.timedelta(hours=6)
BEFORE = NOW - datetime.timedelta(hours=1)
PATIENCE = 0.3
"""Seconds to wait for an answer where one is slow."""
SLOW = 0.8
ROLE = "arn:aws:iam::123456789012:role/r"


def stamp(time: datetime.datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def keys(name: str) -> str:
    return f"aws_access_key_id = AKID{name}\naws_secret_access_key = hush-{name}\n"


def assumed(name: str, expiration: datetime.datetime = LATER, delay: float = 0) -> Answer:
    return Answer(
        delay=delay,
        output={
            "Credentials": {
                "AccessKeyId": f"AKID{name}",
                "SecretAccessKey": f"hush-{name}",
                "SessionToken": f"hush-token-{name}",
                "Expiration": expiration,
            },
            "AssumedRoleUser": {
                "AssumedRoleId": "id:session",
                "Arn": "arn:aws:sts::123456789012:assumed-role/r/session",
            },
        },
    )


def served(name: str, **fields: Any) -> dict[str, Any]:
    """Credentials as metadata services give them."""
    return {
        "AccessKeyId": f"AKID{name}",
        "SecretAccessKey": f"hush-{name}",
        "Token": f"hush-token-{name}",
        "Expiration": stamp(LATER),
        **fields,
    }


def of_sso(expiration: datetime.datetime = LATER, delay: float = 0) -> Answer:
    return Answer(
        delay=delay,
        output={
            "roleCredentials": {
                "accessKeyId": "AKIDSSO",
                "secretAccessKey": "hush-SSO",
                "sessionToken": "hush-token-SSO",
                "expiration": int(expiration.timestamp() * 1000),
            }
        },
    )


SSO_ROLE = of_sso()

SSO_SESSION = """
[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = us-east-1
"""

SSO_PROFILE = "sso_account_id = 123456789012\nsso_role_name = Reader\n"

EMPTY: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Case:
    """Files, environment and servers.

    Attributes:
        name: what it shows.
        config, keys: content of the two files; {home} is the home folder.
        env: environment variables; {home} and {metadata} (a URL) are replaced.
        profile: the profile that is given; "" for none.
        answers: what AWS's services answer, by operation.
        replies: what the metadata server replies, by path.
        files: further files in the home folder.
        provider: the name of the provider that gives the credentials; "" for an error; None for
            no credentials.
        patience: seconds to wait for an answer; 0 for what is usual.
    """

    name: str
    provider: str | None
    config: str = ""
    keys: str = ""
    env: Mapping[str, str] = field(default_factory=dict)
    profile: str = ""
    answers: Mapping[str, list[Answer]] = field(default_factory=dict)
    replies: Mapping[str, list[Reply]] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    patience: float = 0


ENV = {"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "hush-ENV"}
IMDS = {
    TOKEN: [Reply("hush-session")],
    ROLES: [Reply("my-role")],
    ROLES + "my-role": [Reply(served("IMDS", Code="Success"))],
}
IMDS_ON = {
    "AWS_EC2_METADATA_DISABLED": "false",
    "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{metadata}",
}
ECS = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "{metadata}/ecs"}
WEB = {"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token", "AWS_ROLE_ARN": ROLE}


def token(start: str, **fields: Any) -> dict[str, str]:
    """The file of an SSO token."""
    name = hashlib.sha1(start.encode()).hexdigest()
    content = {"accessToken": "hush-sso-token", "expiresAt": stamp(LATER), **fields}
    return {f".aws/sso/cache/{name}.json": json.dumps(content)}


def printing(content: Mapping[str, Any] | str, status: int = 0) -> dict[str, str]:
    """A program that prints this."""
    text = content if isinstance(content, str) else json.dumps(content)
    return {"program.py": f"import sys\nprint({text!r})\nsys.exit({status})\n"}


PROCESS = f"[default]\ncredential_process = {sys.executable} '{{home}}/program.py'\n"
PROCESS_KEYS = {"Version": 1, "AccessKeyId": "AKIDP", "SecretAccessKey": "hush-P"}
FROM_BASE = f"role_arn = {ROLE}\nsource_profile = base\n"
ONCE = {"AWS_MAX_ATTEMPTS": "1"}
TWICE = {"AWS_MAX_ATTEMPTS": "2", "AWS_RETRY_MODE": "standard"}
SSO = "[default]\nsso_session = corp\n" + SSO_PROFILE + SSO_SESSION
RENEWED = token(
    "corp",
    expiresAt=stamp(BEFORE),
    refreshToken="hush-r",
    clientId="id",
    clientSecret="hush-c",
    registrationExpiresAt=stamp(LATER),
)
NEW_TOKEN = {"accessToken": "hush-new", "expiresIn": 3600, "tokenType": "B"}

CASES = [
    Case("nothing anywhere", None),
    Case("environment", "env", env=ENV),
    Case("environment with a token", "env", env={**ENV, "AWS_SESSION_TOKEN": "hush-t"}),
    Case(
        "both names of the token",
        "env",
        env={**ENV, "AWS_SESSION_TOKEN": "hush-t", "AWS_SECURITY_TOKEN": "hush-o"},
    ),
    Case("environment with an account", "env", env={**ENV, "AWS_ACCOUNT_ID": "123456789012"}),
    Case(
        "environment that expires",
        "env",
        env={**ENV, "AWS_CREDENTIAL_EXPIRATION": stamp(LATER)},
    ),
    Case("half of the environment", "", env={"AWS_ACCESS_KEY_ID": "AKIDENV"}),
    Case("environment before the files", "env", env=ENV, keys="[default]\n" + keys("FILE")),
    Case(
        "a profile that is given before the environment",
        "shared-credentials-file",
        env=ENV,
        keys="[dev]\n" + keys("DEV"),
        profile="dev",
    ),
    Case(
        "the environment before AWS_PROFILE",
        "env",
        env={**ENV, "AWS_PROFILE": "dev"},
        keys="[dev]\n" + keys("DEV"),
    ),
    Case(
        "AWS_PROFILE",
        "shared-credentials-file",
        env={"AWS_PROFILE": "dev"},
        keys="[default]\n" + keys("FILE") + "[dev]\n" + keys("DEV"),
    ),
    Case("a profile that is not there", "", profile="gone", keys="[default]\n" + keys("FILE")),
    Case(
        "credentials file before config file",
        "shared-credentials-file",
        config="[default]\n" + keys("CONFIG"),
        keys="[default]\n" + keys("FILE") + "aws_account_id = 123456789012\n",
    ),
    Case("config file", "config-file", config="[profile dev]\n" + keys("CONFIG"), profile="dev"),
    Case("half of a profile", "", keys="[default]\naws_access_key_id = AKIDHALF\n"),
    Case(
        "a token in the file",
        "shared-credentials-file",
        keys="[default]\n" + keys("FILE") + "aws_session_token = hush-t\n",
    ),
    Case(
        "role from another profile",
        "assume-role",
        config="[default]\n" + FROM_BASE,
        keys="[base]\n" + keys("BASE"),
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role with all it may say",
        "assume-role",
        config="[default]\n"
        + FROM_BASE
        + "role_session_name = me\nexternal_id = xy\nduration_seconds = 900\n",
        keys="[base]\n" + keys("BASE"),
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role in the credentials file",
        "assume-role",
        keys="[default]\n" + FROM_BASE + "[base]\n" + keys("BASE"),
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role before keys of the same profile",
        "assume-role",
        config="[default]\n" + FROM_BASE + keys("OWN"),
        keys="[base]\n" + keys("BASE"),
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role from its own keys",
        "assume-role",
        config=f"[default]\nrole_arn = {ROLE}\nsource_profile = default\n" + keys("OWN"),
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "chain of roles",
        "assume-role",
        config=f"[default]\nrole_arn = {ROLE}\nsource_profile = middle\n[profile middle]\n"
        + FROM_BASE,
        keys="[base]\n" + keys("BASE"),
        answers={"AssumeRole": [assumed("MIDDLE"), assumed("TOP")]},
    ),
    Case(
        "role from the environment",
        "assume-role",
        config=f"[profile dev]\nrole_arn = {ROLE}\ncredential_source = Environment\n",
        env=ENV,
        profile="dev",
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role from the container",
        "assume-role",
        config=f"[default]\nrole_arn = {ROLE}\ncredential_source = EcsContainer\n",
        env=ECS,
        replies={"/ecs": [Reply(served("ECS"))]},
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role from the instance",
        "assume-role",
        config=f"[default]\nrole_arn = {ROLE}\ncredential_source = Ec2InstanceMetadata\n",
        env=IMDS_ON,
        replies=IMDS,
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role from a program",
        "assume-role",
        config="[profile dev]\n" + FROM_BASE + PROCESS.replace("[default]", "[profile base]"),
        profile="dev",
        files=printing(PROCESS_KEYS),
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role from a web identity",
        "assume-role",
        config="[default]\n"
        + FROM_BASE
        + f"[profile base]\nrole_arn = {ROLE}\nweb_identity_token_file = {{home}}/token\n",
        files={"token": "hush-web.token"},
        answers={
            "AssumeRoleWithWebIdentity": [assumed("WEB")],
            "AssumeRole": [assumed("ROLE")],
        },
    ),
    Case(
        "role from SSO",
        "assume-role",
        config="[default]\n"
        + FROM_BASE
        + "[profile base]\nsso_session = corp\n"
        + SSO_PROFILE
        + SSO_SESSION,
        files=token("corp"),
        answers={"GetRoleCredentials": [SSO_ROLE], "AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "role that is refused",
        "",
        config="[default]\n" + FROM_BASE,
        keys="[base]\n" + keys("BASE"),
        answers={"AssumeRole": [Answer(error="AccessDenied", status=403)]},
    ),
    Case("role without a source", "", config=f"[default]\nrole_arn = {ROLE}\n"),
    Case(
        "role with two sources",
        "",
        config="[default]\n" + FROM_BASE + "credential_source = Environment\n",
        keys="[base]\n" + keys("BASE"),
    ),
    Case("role with a source that is not there", "", config="[default]\n" + FROM_BASE),
    Case(
        "role with a source without credentials",
        "",
        config="[default]\n" + FROM_BASE + "[profile base]\nregion = us-east-1\n",
    ),
    Case(
        "role with an unknown credential_source",
        "",
        config=f"[default]\nrole_arn = {ROLE}\ncredential_source = Mars\n",
    ),
    Case(
        "roles in a circle",
        "",
        config=f"[default]\nrole_arn = {ROLE}\nsource_profile = other\n"
        f"[profile other]\nrole_arn = {ROLE}\nsource_profile = default\n",
    ),
    Case(
        "web identity in the environment",
        "assume-role-with-web-identity",
        env={**WEB, "AWS_ROLE_SESSION_NAME": "me"},
        files={"token": "hush-web.token"},
        answers={"AssumeRoleWithWebIdentity": [assumed("WEB")]},
    ),
    Case(
        "web identity in the profile",
        "assume-role-with-web-identity",
        config=f"[default]\nrole_arn = {ROLE}\nweb_identity_token_file = {{home}}/token\n",
        files={"token": "hush-web.token"},
        answers={"AssumeRoleWithWebIdentity": [assumed("WEB")]},
    ),
    Case(
        "web identity before the credentials file",
        "assume-role-with-web-identity",
        keys="[default]\n" + keys("FILE"),
        env=WEB,
        files={"token": "hush-web.token"},
        answers={"AssumeRoleWithWebIdentity": [assumed("WEB")]},
    ),
    Case(
        "a profile that is given before a web identity",
        "shared-credentials-file",
        keys="[dev]\n" + keys("DEV"),
        env=WEB,
        profile="dev",
    ),
    Case("web identity without a role", "", env={"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token"}),
    Case("web identity without its file", "", env=WEB),
    Case(
        "web identity that is refused",
        "",
        env=WEB,
        files={"token": "hush-web.token"},
        answers={"AssumeRoleWithWebIdentity": [Answer(error="InvalidIdentityToken", status=400)]},
    ),
    Case(
        "SSO session",
        "sso",
        config="[default]\nsso_session = corp\n" + SSO_PROFILE + SSO_SESSION,
        files=token("corp"),
        answers={"GetRoleCredentials": [SSO_ROLE]},
    ),
    Case(
        "SSO session before the credentials file",
        "sso",
        config="[default]\nsso_session = corp\n" + SSO_PROFILE + SSO_SESSION,
        keys="[default]\n" + keys("FILE"),
        files=token("corp"),
        answers={"GetRoleCredentials": [SSO_ROLE]},
    ),
    Case(
        "SSO without a session",
        "sso",
        config="[default]\nsso_start_url = https://corp/start\nsso_region = us-east-1\n"
        + SSO_PROFILE,
        files=token("https://corp/start"),
        answers={"GetRoleCredentials": [SSO_ROLE]},
    ),
    Case(
        "SSO without a sign-in",
        "",
        config="[default]\nsso_session = corp\n" + SSO_PROFILE + SSO_SESSION,
    ),
    Case(
        "SSO with a sign-in that is over",
        "",
        config="[default]\nsso_session = corp\n" + SSO_PROFILE + SSO_SESSION,
        files=token("corp", expiresAt="2020-01-01T00:00:00Z"),
    ),
    Case(
        "SSO with a sign-in that is refused",
        "",
        config="[default]\nsso_session = corp\n" + SSO_PROFILE + SSO_SESSION,
        files=token("corp"),
        answers={"GetRoleCredentials": [Answer(error="UnauthorizedException", status=401)]},
    ),
    Case(
        "SSO with a token that is renewed",
        "sso",
        config="[default]\nsso_session = corp\n" + SSO_PROFILE + SSO_SESSION,
        files=token(
            "corp",
            expiresAt="2020-01-01T00:00:00Z",
            refreshToken="hush-r",
            clientId="id",
            clientSecret="hush-c",
            registrationExpiresAt=stamp(LATER),
        ),
        answers={
            "CreateToken": [
                Answer(output={"accessToken": "hush-new", "expiresIn": 3600, "tokenType": "B"})
            ],
            "GetRoleCredentials": [SSO_ROLE],
        },
    ),
    Case(
        "SSO with a session that is not there",
        "",
        config="[default]\nsso_session = gone\n" + SSO_PROFILE,
    ),
    Case("SSO that is incomplete", "", config="[default]\nsso_role_name = Reader\n"),
    Case(
        "SSO where profile and session differ",
        "",
        config="[default]\nsso_session = corp\nsso_region = eu-west-1\n"
        + SSO_PROFILE
        + SSO_SESSION,
    ),
    Case("program", "custom-process", config=PROCESS, files=printing(PROCESS_KEYS)),
    Case(
        "program whose credentials expire",
        "custom-process",
        config=PROCESS + "aws_account_id = 123456789012\n",
        files=printing({**PROCESS_KEYS, "SessionToken": "hush-t", "Expiration": stamp(LATER)}),
    ),
    Case("program that fails", "", config=PROCESS, files=printing("{}", 3)),
    Case("program that is not there", "", config=PROCESS),
    Case("program that prints no JSON", "", config=PROCESS, files=printing("hello")),
    Case("program of another version", "", config=PROCESS, files=printing({"Version": 2})),
    Case("program that prints half", "", config=PROCESS, files=printing({"Version": 1})),
    Case(
        "program before the config file",
        "custom-process",
        config=PROCESS + keys("CONFIG"),
        files=printing(PROCESS_KEYS),
    ),
    Case("container", "container-role", env=ECS, replies={"/ecs": [Reply(served("ECS"))]}),
    Case(
        "container with an account",
        "container-role",
        env={**ECS, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "hush-auth"},
        replies={"/ecs": [Reply(served("ECS", AccountId="123456789012"))]},
    ),
    Case(
        "container with a token file",
        "container-role",
        env={**ECS, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/token"},
        files={"token": "hush-auth"},
        replies={"/ecs": [Reply(served("ECS"))]},
    ),
    Case(
        "container with a token of two lines",
        "",
        env={**ECS, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "hush-a\nb"},
        replies={"/ecs": [Reply(served("ECS"))]},
    ),
    Case(
        "container whose token file is not there",
        "",
        env={**ECS, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/token"},
    ),
    Case(
        "container at a host that is not trusted",
        "",
        env={"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://192.0.2.1/x"},
    ),
    Case(
        "container before the instance",
        "container-role",
        env={**ECS, **IMDS_ON},
        replies={"/ecs": [Reply(served("ECS"))], **IMDS},
    ),
    Case("instance", "iam-role", env=IMDS_ON, replies=IMDS),
    Case(
        "instance without version 2",
        "iam-role",
        env=IMDS_ON,
        replies={**IMDS, TOKEN: [Reply("", 403)]},
    ),
    Case(
        "instance that is slow to give a token",
        "iam-role",
        env=IMDS_ON,
        replies={**IMDS, TOKEN: [Reply("late", delay=1.6)]},
    ),
    Case(
        "instance without version 2 where version 1 is off",
        "",
        env={**IMDS_ON, "AWS_EC2_METADATA_V1_DISABLED": "true"},
        replies={**IMDS, TOKEN: [Reply("", 403)]},
    ),
    Case("instance that is turned off", None, env={**IMDS_ON, "AWS_EC2_METADATA_DISABLED": "True"}),
    Case("instance without a role", None, env=IMDS_ON, replies={TOKEN: [Reply("t")]}),
    Case(
        "instance whose role is broken",
        None,
        env=IMDS_ON,
        replies={**IMDS, ROLES + "my-role": [Reply({"Code": "Failed", "Message": "no"})]},
    ),
    Case(
        "instance that answers with a page",
        None,
        env=IMDS_ON,
        replies={**IMDS, ROLES + "my-role": [Reply("<html>")]},
    ),
    Case(
        "instance that is asked again",
        "iam-role",
        env={**IMDS_ON, "AWS_METADATA_SERVICE_NUM_ATTEMPTS": "3"},
        replies={**IMDS, ROLES: [Reply("", 500), Reply(""), Reply("my-role")]},
    ),
    Case(
        "instance in a mode that is unknown",
        "",
        env={**IMDS_ON, "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "ipv5"},
    ),
]

SLOW_CASES = [
    Case(
        "role of an STS that is slow",
        "",
        config="[default]\n" + FROM_BASE,
        keys="[base]\n" + keys("BASE"),
        env=ONCE,
        answers={"AssumeRole": [assumed("ROLE", delay=SLOW)]},
        patience=PATIENCE,
    ),
    Case(
        "role of an STS that is slow once",
        "assume-role",
        config="[default]\n" + FROM_BASE,
        keys="[base]\n" + keys("BASE"),
        env=TWICE,
        answers={"AssumeRole": [assumed("ROLE", delay=SLOW), assumed("ROLE")]},
        patience=PATIENCE,
    ),
    Case(
        "web identity of an STS that is slow",
        "",
        env={**WEB, **ONCE},
        files={"token": "hush-web.token"},
        answers={"AssumeRoleWithWebIdentity": [assumed("WEB", delay=SLOW)]},
        patience=PATIENCE,
    ),
    Case(
        "web identity of an STS that is slow once",
        "assume-role-with-web-identity",
        env={**WEB, **TWICE},
        files={"token": "hush-web.token"},
        answers={"AssumeRoleWithWebIdentity": [assumed("WEB", delay=SLOW), assumed("WEB")]},
        patience=PATIENCE,
    ),
    Case(
        "SSO that is slow",
        "",
        config=SSO,
        env=ONCE,
        files=token("corp"),
        answers={"GetRoleCredentials": [of_sso(delay=SLOW)]},
        patience=PATIENCE,
    ),
    Case(
        "SSO that is slow once",
        "sso",
        config=SSO,
        env=TWICE,
        files=token("corp"),
        answers={"GetRoleCredentials": [of_sso(delay=SLOW), SSO_ROLE]},
        patience=PATIENCE,
    ),
    Case(
        "SSO that is slow to renew its token",
        "",
        config=SSO,
        env=ONCE,
        files=RENEWED,
        answers={
            "CreateToken": [Answer(output=NEW_TOKEN, delay=SLOW)],
            "GetRoleCredentials": [SSO_ROLE],
        },
        patience=PATIENCE,
    ),
    Case(
        "container that is slow",
        "",
        env=ECS,
        replies={"/ecs": [Reply(served("ECS"), delay=SLOW)]},
        patience=PATIENCE,
    ),
    Case(
        "container that is slow twice",
        "container-role",
        env=ECS,
        replies={"/ecs": [*[Reply(served("ECS"), delay=SLOW)] * 2, Reply(served("ECS"))]},
        patience=PATIENCE,
    ),
]

WRONG_CASES = [
    Case("container that refuses", "", env=ECS, replies={"/ecs": [Reply("no", 403)]}),
    Case("container that has nothing", "", env=ECS),
    Case("container that answers with a page", "", env=ECS, replies={"/ecs": [Reply("<html>")]}),
    Case(
        "container that gives half",
        "",
        env=ECS,
        replies={"/ecs": [Reply({"AccessKeyId": "AKIDECS"})]},
    ),
    Case(
        "container that fails twice",
        "container-role",
        env=ECS,
        replies={"/ecs": [Reply("", 500), Reply("<html>"), Reply(served("ECS"))]},
    ),
    Case(
        "role of an STS that gives nothing",
        "",
        config="[default]\n" + FROM_BASE,
        keys="[base]\n" + keys("BASE"),
        answers={"AssumeRole": [Answer(output={})]},
    ),
]

EXPIRED_CASES = [
    Case("environment that expired", "", env={**ENV, "AWS_CREDENTIAL_EXPIRATION": stamp(BEFORE)}),
    Case(
        "role that expired",
        "",
        config="[default]\n" + FROM_BASE,
        keys="[base]\n" + keys("BASE"),
        answers={"AssumeRole": [assumed("ROLE", BEFORE)] * 4},
    ),
    Case(
        "web identity that expired",
        "",
        env=WEB,
        files={"token": "hush-web.token"},
        answers={"AssumeRoleWithWebIdentity": [assumed("WEB", BEFORE)] * 4},
    ),
    Case(
        "source of a role that expired",
        "",
        config=f"[default]\nrole_arn = {ROLE}\ncredential_source = EcsContainer\n",
        env=ECS,
        replies={"/ecs": [Reply(served("ECS", Expiration=stamp(BEFORE)))]},
        answers={"AssumeRole": [assumed("ROLE")]},
    ),
    Case(
        "SSO whose credentials expired",
        "",
        config=SSO,
        files=token("corp"),
        answers={"GetRoleCredentials": [of_sso(BEFORE)] * 4},
    ),
    Case(
        "program whose credentials expired",
        "",
        config=PROCESS,
        files=printing({**PROCESS_KEYS, "SessionToken": "hush-t", "Expiration": stamp(BEFORE)}),
    ),
    Case(
        "container whose credentials expired",
        "",
        env=ECS,
        replies={"/ecs": [Reply(served("ECS", Expiration=stamp(BEFORE)))]},
    ),
    Case(
        "container whose first credentials expired",
        "container-role",
        env=ECS,
        replies={"/ecs": [Reply(served("OLD", Expiration=stamp(BEFORE))), Reply(served("ECS"))]},
    ),
]

CASES += [*SLOW_CASES, *WRONG_CASES, *EXPIRED_CASES]


@pytest.fixture(scope="module")
def aws() -> Iterator[Services]:
    with Services() as running:
        yield running


@pytest.fixture(scope="module")
def metadata() -> Iterator[MetadataServer]:
    with MetadataServer() as running:
        yield running


def environment(case: Case, home: Path, aws: Services, metadata: str) -> dict[str, str]:
    """Write a case's files; return its environment."""
    folder = home / ".aws"
    folder.mkdir()
    (folder / "config").write_text(case.config.replace("{home}", str(home)))
    (folder / "credentials").write_text(case.keys.replace("{home}", str(home)))
    for path, text in case.files.items():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text(text)
    given = {
        name: value.replace("{home}", str(home)).replace("{metadata}", metadata)
        for name, value in case.env.items()
    }
    return {
        "HOME": str(home),
        "AWS_CONFIG_FILE": str(folder / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(folder / "credentials"),
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        **aws.endpoints(),
        **given,
    }


def of_botocore(case: Case, home: Path, patch: pytest.MonkeyPatch) -> dict[str, Any] | str | None:
    """What botocore finds; the name of its error; None where it finds nothing."""
    session = botocore.session.Session(profile=case.profile or None)
    if case.patience:
        session.set_default_client_config(Config(read_timeout=case.patience))
        patch.setattr(botocore.utils.ContainerMetadataFetcher, "TIMEOUT_SECONDS", case.patience)
    cache = str(home / ".aws" / "sso" / "cache")
    patch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", cache)
    patch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", cache)
    patch.setattr(botocore.utils.ContainerMetadataFetcher, "SLEEP_TIME", 0)
    try:
        with mock.patch("botocore.endpoint.time.sleep"):
            found = session.get_credentials()
            if found is None:
                return None
            frozen = found.get_frozen_credentials()
    except (BotoCoreError, ClientError, OSError, ValueError, KeyError, RuntimeError) as error:
        return type(error).__name__
    expiry = getattr(found, "_expiry_time", None)
    return {
        "provider_name": found.method,
        "access_key_id": frozen.access_key,
        "secret_access_key": frozen.secret_key,
        "session_token": frozen.token or "",
        "account_id": frozen.account_id or "",
        "expiration": expiry.timestamp() if expiry else 0,
    }


def of_claws(r: RSession, case: Case) -> dict[str, Any] | str | None:
    """The same of claws."""
    found: dict[str, Any] = r.call(LOCATE, profile=case.profile, patience=case.patience)
    if "classes" not in found:
        return found
    assert "claws_error" in found["classes"]
    return None if "claws_no_credentials" in found["classes"] else str(found["classes"][0])


# Files that boto 2 and the first EC2 tools wrote.
NOT_READ = ("ec2-credentials-file", "boto-config")

# What a client is given by hand goes before them.
BY_HAND = ("explicit", "explicit-role")


def test_the_order_of_providers_is_that_of_botocore(r: RSession) -> None:
    resolver = botocore.credentials.create_credential_resolver(botocore.session.Session())
    theirs = [provider.METHOD for provider in resolver.providers]
    ours = r("names(claws:::credentials_chain())")
    assert ours == [*BY_HAND, *[name for name in theirs if name not in NOT_READ]]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_botocore_and_claws_find_the_same(
    case: Case,
    r: RSession,
    aws: Services,
    metadata: MetadataServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    variables = environment(case, tmp_path, aws, metadata.url)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    def serve() -> None:
        aws.forget()
        metadata.forget()
        for operation, answers in case.answers.items():
            aws.answer(operation, *answers)
        for path, replies in case.replies.items():
            metadata.reply(path, *replies)

    files = {path: (tmp_path / path).read_text() for path in case.files}
    serve()
    theirs = of_botocore(case, tmp_path, monkeypatch)
    their_calls = calls(aws, metadata)
    for path, text in files.items():
        (tmp_path / path).write_text(text)
    serve()
    with r.environment(**{**absent(), **variables}):
        ours = of_claws(r, case)

    their_and_our_calls = (their_calls, calls(aws, metadata))
    serve()
    with r.environment(**{**absent(), **variables}):
        shown = r.call(SHOW, profile=case.profile)
    assert "claws_sitrep" in shown
    assert "hush" not in shown

    if case.provider is None:
        assert theirs is None
        assert ours is None
    elif case.provider == "":
        assert isinstance(theirs, str)
        assert isinstance(ours, str)
    else:
        assert isinstance(theirs, dict)
        assert theirs["provider_name"] == case.provider
        assert isinstance(ours, dict)
        assert ours == {**theirs, "expiration": pytest.approx(theirs["expiration"], abs=2)}
        assert their_and_our_calls[0] == their_and_our_calls[1]


LOOK = """
function() {
  client <- claws:::client_core(claws::sts(region = "us-east-1"))
  tryCatch(claws:::credentials_get(client)$access_key_id, claws_no_credentials = function(e) "none")
}
"""


def test_an_instance_that_fails_is_asked_again_at_each_look_until_it_answers(
    r: RSession,
    aws: Services,
    metadata: MetadataServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    variables = environment(Case("", "iam-role", env=IMDS_ON), tmp_path, aws, metadata.url)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    session = botocore.session.Session()

    def of_botocore() -> str:
        found = session.get_credentials()
        return found.access_key if found else "none"

    def looks(look: Callable[[], str]) -> list[tuple[str, int]]:
        metadata.forget()
        failures = [Reply("", 500), Reply("", 404)]
        for path, replies in {**IMDS, ROLES: [*failures, *IMDS[ROLES]]}.items():
            metadata.reply(path, *replies)
        return [(look(), len(metadata.asked)) for _ in range(4)]

    theirs = looks(of_botocore)
    with r.environment(**{**absent(), **variables}):
        r.evaluate("claws:::the_forget('credentials')")
        ours = looks(lambda: str(r.call(LOOK)))
    assert ours == theirs == [("none", 2), ("none", 4), ("AKIDIMDS", 7), ("AKIDIMDS", 7)]


def absent() -> dict[str, str]:
    """Variables that R must not have from elsewhere."""
    return {name: "" for name in os.environ if name.startswith("AWS_")}


def calls(aws: Services, metadata: MetadataServer) -> list[Any]:
    """What the servers were asked, but for what differs from call to call."""
    services = [
        (
            received.operation,
            {name: value for name, value in received.params.items() if name != "RoleSessionName"}
            if received.params.get("RoleSessionName") != "me"
            else received.params,
        )
        for received in aws.received
    ]
    machine = [
        (
            asked.method,
            asked.path,
            asked.headers.get("authorization"),
            asked.headers.get("x-aws-ec2-metadata-token"),
        )
        for asked in metadata.asked
    ]
    return [services, machine]
