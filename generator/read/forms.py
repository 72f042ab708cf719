"""The forms of a service's files. They are looked at when a file is read; nobody looks again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.read.form import (
    ANY_NAME,
    Form,
    either,
    example,
    flag,
    listed,
    mapped,
    name,
    number,
    plain,
    prose,
    record,
    text,
)

_WORDS = "a name of letters, digits, dots, hyphens and underscores"

SERVICE = name(r"[a-z0-9][a-z0-9.-]*", "a name of lower-case letters, digits, dots and hyphens")
OPERATION = name(r"[A-Za-z][A-Za-z0-9_]*", "a name of letters, digits and underscores")
SHAPE = name(r"[A-Za-z_][A-Za-z0-9_.-]*", _WORDS)
MEMBER = name(r"[A-Za-z][A-Za-z0-9_.-]*", _WORDS)
WORD = name(r"[^\s\x00-\x1f\x7f\ud800-\udfff]+", "a single word")

_DEPRECATION: Mapping[str, Form] = {
    "documentation": prose,
    "deprecated": flag,
    "deprecatedMessage": prose,
    "deprecatedSince": prose,
}

_REFERENCE: Mapping[str, Form] = {
    **_DEPRECATION,
    "shape": SHAPE,
    "contextParam": record({"name": text}, needs=["name"]),
    "enum": listed(text),
    "location": text,
    "locationName": text,
    "queryName": text,
    "resultWrapper": text,
    "timestampFormat": text,
    "xmlNamespace": either(record({"uri": text, "prefix": text}), text),
    **dict.fromkeys(
        "box error eventheader eventpayload exception flattened hostLabel idempotencyToken "
        "jsonvalue streaming xmlAttribute".split(),
        either(flag, record({}, rest=plain)),
    ),
}

_SHAPES: Mapping[str, Form] = {
    **_REFERENCE,
    "type": text,
    "members": mapped(MEMBER, record(_REFERENCE)),
    **dict.fromkeys(("member", "key", "value"), record(_REFERENCE)),
    "required": listed(text),
    "error": record({"code": text, "httpStatusCode": number, "senderFault": flag}, rest=plain),
    "retryable": either(record({"throttling": flag}, rest=plain), flag),
    "payload": text,
    "pattern": prose,
    "max": number,
    "min": number,
    "xmlOrder": listed(text),
    **dict.fromkeys(
        "document event eventstream exception fault requiresLength sensitive sparse synthetic "
        "union wrapper".split(),
        flag,
    ),
}

_PLACED = record(_REFERENCE)

_OPERATIONS: Mapping[str, Form] = {
    **_DEPRECATION,
    "auth": listed(text),
    "authtype": text,
    "endpoint": record({"hostPrefix": WORD}),
    "endpointdiscovery": record({"required": flag}, rest=plain),
    "errors": listed(record({**_REFERENCE, "error": record({}, rest=plain)}, needs=["shape"])),
    "http": record(
        {
            "method": name(r"[A-Z]+", "a method of HTTP"),
            "requestUri": either(WORD, name("", "a single word")),
            "responseCode": number,
        },
        needs=["method", "requestUri"],
    ),
    "httpChecksum": record({"requestAlgorithmMember": text}, rest=plain),
    "input": _PLACED,
    "output": _PLACED,
    "operationContextParams": mapped(text, record({"path": text}, rest=plain)),
    "requestcompression": record({"encodings": listed(text)}, rest=plain),
    "staticContextParams": mapped(text, record({"value": plain}, needs=["value"])),
    **dict.fromkeys(
        "endpointoperation httpChecksumRequired idempotent readonly unsignedPayload".split(), flag
    ),
}

_METADATA: Mapping[str, Form] = {
    **dict.fromkeys(
        "apiVersion checksumFormat endpointPrefix globalEndpoint jsonVersion protocol "
        "ripServiceName serviceId signatureVersion signingName targetPrefix".split(),
        text,
    ),
    "serviceAbbreviation": prose,
    "serviceFullName": prose,
    "auth": listed(text),
    "protocols": listed(text),
    "uid": prose,
}

MODEL = record(
    {
        "documentation": prose,
        "metadata": record(_METADATA, rest=plain),
        "operations": mapped(OPERATION, record(_OPERATIONS)),
        "shapes": mapped(SHAPE, record(_SHAPES)),
    }
)

_EXPRESSIONS = either(text, listed(text))

PAGINATORS = mapped(
    OPERATION,
    record(
        {
            **dict.fromkeys(("input_token", "output_token", "result_key"), _EXPRESSIONS),
            "limit_key": text,
            "more_results": text,
            "non_aggregate_keys": _EXPRESSIONS,
        },
        rest=plain,
    ),
)

WAITERS = mapped(
    OPERATION,
    record(
        {
            "operation": text,
            "description": prose,
            "delay": number,
            "maxAttempts": number,
            "acceptors": listed(
                record(
                    {"matcher": text, "state": text, "argument": text, "expected": plain},
                    needs=["matcher", "state", "expected"],
                )
            ),
        },
        needs=["operation", "delay", "maxAttempts", "acceptors"],
        rest=plain,
    ),
)

EXAMPLES = mapped(
    OPERATION,
    listed(
        record({"title": prose, "description": prose, "input": mapped(ANY_NAME, example)}),
    ),
)

# --- Where services are. A rule holds rules, and a value may be the result of a function.


def _value(value: Any) -> None:
    if isinstance(value, Mapping):
        (_CALL if "fn" in value else plain)(value)
    elif isinstance(value, list):
        listed(_value)(value)
    else:
        plain(value)


def _rule(value: Any) -> None:
    _RULE(value)


_CALL = record({"fn": text, "argv": listed(_value), "assign": text}, needs=["fn", "argv"])
_RULE = record(
    {
        "documentation": prose,
        "type": text,
        "conditions": listed(_CALL),
        "rules": listed(_rule),
        "error": _value,
        "endpoint": record(
            {
                "url": _value,
                "headers": mapped(text, listed(_value)),
                "properties": record({"authSchemes": listed(record({"name": text}, rest=_value))}),
            }
        ),
    },
    rest=plain,
)
RULES = record(
    {
        "parameters": mapped(
            text,
            record({"documentation": prose, "deprecated": mapped(ANY_NAME, plain)}, rest=plain),
        ),
        "rules": listed(_rule),
        "version": text,
        "serviceId": text,
    },
    rest=plain,
)

PARTITIONS = record(
    {
        "partitions": listed(
            record(
                {
                    "id": text,
                    "regionRegex": text,
                    "outputs": mapped(ANY_NAME, plain),
                    "regions": mapped(WORD, plain),
                },
                needs=["id", "regionRegex", "outputs", "regions"],
            )
        )
    },
    needs=["partitions"],
)

_ENTRY = record(
    {
        "endpoints": mapped(
            text, record({"credentialScope": record({"region": text, "service": text})})
        ),
        "isRegionalized": flag,
        "partitionEndpoint": text,
    },
    rest=None,
)
ENDPOINTS = record(
    {
        "partitions": listed(
            record(
                {
                    "partition": text,
                    "regions": mapped(WORD, record({})),
                    "services": mapped(text, _ENTRY),
                },
                needs=["partition", "services"],
            )
        )
    }
)
