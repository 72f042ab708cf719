"""Settings that follow from an environment and a config file, in claws and in botocore."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import botocore.session
import pytest
from botocore.config import Config
from botocore.configprovider import (
    BOTOCORE_DEFAUT_SESSION_VARIABLES,
    DEFAULT_PROXIES_CONFIG_VARS,
    DEFAULT_S3_CONFIG_VARS,
)
from botocore.exceptions import ProfileNotFound

from tests.e2e.rsession import RConditionError, RSession, from_r

RUNS = 150
RESOLVE = """
function(variables, profile) {
  env <- function(name) {
    value <- variables[[name]]
    if (is.null(value)) "" else value
  }
  config <- claws:::config_make(list(), list(profile = profile), NULL, NULL)
  settings <- claws:::settings_resolve(config, env)
  attributes(settings) <- list(names = names(settings))
  settings
}
"""
WORDS = {
    "region": ["us-east-1", "eu-west-1"],
    "retry_mode": ["standard", "adaptive", "legacy"],
    "defaults_mode": ["legacy", "standard", "in-region", "mobile"],
    "sts_regional_endpoints": ["regional", "legacy"],
    "request_checksum_calculation": ["when_supported", "when_required"],
    "response_checksum_validation": ["when_supported", "when_required"],
    "account_id_endpoint_mode": ["preferred", "disabled", "required"],
    "addressing_style": ["auto", "virtual", "path"],
    "us_east_1_regional_endpoint": ["regional", "legacy"],
}
NUMBERS = ["3", " 7 ", "12", "1_0"]
FLAGS = ["true", "True", "TRUE", "false", "yes", "1"]
TEXTS = ["a", "b c", "http://x"]


def _candidates(name: str, default: Any, convert: Any) -> list[str]:
    if name in WORDS:
        return WORDS[name]
    if convert is int or (isinstance(default, int) and not isinstance(default, bool)):
        return NUMBERS
    flag = convert is not None or isinstance(default, bool)
    return FLAGS if flag or name.endswith("express_session_auth") else TEXTS


def _variables(r: RSession) -> dict[str, tuple[Any, Any, Any, Any]]:
    """Rows of botocore that claws has, by claws's name."""
    rows = {**BOTOCORE_DEFAUT_SESSION_VARIABLES}
    rows.update(
        (name if name.startswith("s3_") else f"s3_{name}", row)
        for name, row in DEFAULT_S3_CONFIG_VARS.items()
    )
    known = from_r(r.evaluate("names(claws:::settings_table())"))
    return {name: row for name, row in rows.items() if name in known}


def _make(
    chosen: random.Random, rows: dict[str, tuple[Any, Any, Any, Any]]
) -> tuple[dict[str, str], list[str]]:
    variables: dict[str, str] = {}
    lines: dict[str, list[str]] = {"": [], "s3": []}
    for name, (keys, env, default, convert) in rows.items():
        values = _candidates(name.removeprefix("s3_"), default, convert)
        if isinstance(env, str) and chosen.random() < 0.3:
            variables[env] = chosen.choice(values)
        for key in keys if isinstance(keys, list) else [keys]:
            if chosen.random() < 0.3:
                section, plain = key if isinstance(key, tuple) else ("", key)
                lines[section].append(f"{plain} = {chosen.choice(values)}")
    nested = ["s3 =", *(f"  {line}" for line in lines["s3"])] if lines["s3"] else []
    return variables, [*lines[""], *nested]


def _by_botocore(name: str, session: botocore.session.Session) -> Any:
    if name in BOTOCORE_DEFAUT_SESSION_VARIABLES:
        return session.get_config_variable(name)
    section = session.get_config_variable("s3") or {}
    return section.get(name if name in DEFAULT_S3_CONFIG_VARS else name.removeprefix("s3_"))


def _same(value: Any, expected: Any, default: Any) -> bool:
    if expected is None:
        return repr(value) == repr(default)  # a number that is not there is not equal to itself
    if isinstance(value, bool):
        return value == (expected if isinstance(expected, bool) else expected.lower() == "true")
    if isinstance(value, float):
        return value == int(expected)
    return bool(value == expected)


def test_settings_are_those_of_botocore(
    r: RSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = random.Random(2)
    rows = _variables(r)
    assert len(rows) > 30
    defaults = r("lapply(claws:::settings_table(), `[[`, 'default')")
    path, keys = tmp_path / "config", tmp_path / "credentials"
    for number in range(RUNS):
        variables, lines = _make(chosen, rows)
        profile = chosen.choice(["default", "dev"])
        header = "[default]" if profile == "default" else "[profile dev]"
        path.write_text("\n".join([header, *lines, ""]))
        keys.write_text(f"[{profile}]\nregion = us-west-2\n" if chosen.random() < 0.2 else "")
        variables |= {
            "AWS_CONFIG_FILE": str(path),
            "AWS_SHARED_CREDENTIALS_FILE": str(keys),
            "AWS_PROFILE": profile,
        }
        with monkeypatch.context() as patch:
            patch.delenv("AWS_MAX_ATTEMPTS", raising=False)
            for name, value in variables.items():
                patch.setenv(name, value)
            session = botocore.session.Session()
            expected = {name: _by_botocore(name, session) for name in rows}
        settings = r.call(RESOLVE, variables=variables, profile="")
        for name, value in expected.items():
            where = (
                f"run {number}: {name} is {settings[name]!r}, not {value!r}: {variables} {lines}"
            )
            assert _same(settings[name], value, defaults[name]), where


WITHOUT = {
    "api_versions": "each service comes in one version; claws_client() takes a model of another",
    "data_path": "models of one's own are named by claws_client() and the option claws.models",
    "csm_enabled": "monitoring by UDP, which botocore calls internal to itself",
    "csm_host": "the same",
    "csm_port": "the same",
    "csm_client_id": "the same",
    "config_file": "read where shared files are: R/settings-files.R",
    "credentials_file": "the same",
    "profile": "credentials$profile, which names no setting but whose settings count",
}
"""Options of botocore that are no settings here, and why."""

RENAMED = {"region_name": "region"}


def test_every_option_of_botocore_is_a_setting_or_there_is_a_reason(r: RSession) -> None:
    options = {
        *(RENAMED.get(name, name) for name in Config.OPTION_DEFAULTS),
        *Config.NON_LEGACY_OPTION_DEFAULTS,
        *BOTOCORE_DEFAUT_SESSION_VARIABLES,
        *(name if name.startswith("s3_") else f"s3_{name}" for name in DEFAULT_S3_CONFIG_VARS),
        *DEFAULT_PROXIES_CONFIG_VARS,
    }
    settings = r("names(claws:::settings_table())")
    fields = r("names(claws:::config_fields())")
    proxies = r("names(claws:::config_fields()$proxies_config)")
    assert options - {*settings, *fields, *proxies} == set(WITHOUT)


def test_a_profile_that_is_missing_is_missing_in_both(
    r: RSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config"
    path.write_text("[profile dev]\nregion = a-1\n")
    variables = {"AWS_CONFIG_FILE": str(path), "AWS_PROFILE": "prod"}
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ProfileNotFound):
        botocore.session.Session().get_scoped_config()
    with pytest.raises(RConditionError) as missing:
        r.call(RESOLVE, variables=variables, profile="")
    assert missing.value.classes[0] == "claws_no_profile"
