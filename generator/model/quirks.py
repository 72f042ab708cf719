"""Exceptions, each a row with its reason. The code that reads these tables names no service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Row(NamedTuple):
    """A name to use instead of the one the rule gives, and why."""

    name: str
    reason: str


class PaginatorRow(NamedTuple):
    """A paginator in the form of botocore's, and why no rule gives it."""

    paginator: Mapping[str, str]
    reason: str


_AS_PAWS = "the name the service has had in R since paws, and before it in older AWS SDKs"

SERVICE_ALIASES: dict[str, Row] = {
    "agentsforamazonbedrock": Row("bedrockagent", _AS_PAWS),
    "agentsforamazonbedrockruntime": Row("bedrockagentruntime", _AS_PAWS),
    "billingandcostmanagementpricingcalculator": Row(
        "bcmpricingcalculator",
        "names of its operations would be wider than a line of a usage may be; AWS's other SDKs "
        "call it so",
    ),
    "config": Row("configservice", _AS_PAWS),
    "dataautomationforamazonbedrock": Row("bedrockdataautomation", _AS_PAWS),
    "elasticloadbalancing": Row("elb", _AS_PAWS),
    "elasticloadbalancingv2": Row("elbv2", _AS_PAWS),
    "runtimeforamazonbedrockdataautomation": Row("bedrockdataautomationruntime", _AS_PAWS),
}
"""R service names, keyed by the name that the rule gives."""

SERVICE_NAMES: dict[str, Row] = {
    "sms-voice": Row(
        "smsvoice",
        "shares its abbreviation with pinpoint-sms-voice, which has the name pinpointsmsvoice",
    ),
}
"""R service names, keyed by botocore's name, where the rule gives one that is taken."""

EXPORTED_AS: dict[str, Row] = {
    "pi": Row("performanceinsights", "a constructor called pi would mask base::pi"),
}
"""Exported constructor names, keyed by R service name."""

URIS_WITHOUT: dict[str, Row] = {
    "s3": Row("/{Bucket}", "the endpoint rules put the bucket into the host or the path"),
}
"""What the URIs of a service's operations are stored without, keyed by botocore's name."""

HOSTS_WITHOUT: dict[str, Row] = {
    "s3control": Row("{AccountId}.", "the endpoint rules put the account into the host"),
}
"""Host prefixes that a service's operations are stored without, keyed by botocore's name."""

PAGINATORS: dict[tuple[str, str], PaginatorRow] = {
    ("dynamodb", "BatchGetItem"): PaginatorRow(
        {
            "input_token": "RequestItems",
            "output_token": "UnprocessedKeys",
            "result_key": "Responses",
        },
        "the keys that were left out are asked for next",
    ),
    ("logs", "GetLogEvents"): PaginatorRow(
        {
            "input_token": "nextToken",
            "output_token": "nextForwardToken",
            "limit_key": "limit",
            "result_key": "events",
        },
        "its tokens lead in both directions; forward ends where a token comes twice",
    ),
}
"""Paginators of operations whose tokens have names that no rule could tell, keyed by botocore's
names of service and operation."""

PROTOCOLS: tuple[str, ...] = (
    "json",
    "rest-json",
    "rest-xml",
    "smithy-rpc-v2-cbor",
    "query",
    "ec2",
)
"""Protocols in the order of preference; the first one that a service lists is spoken."""

RESERVED_WORDS: frozenset[str] = frozenset(
    "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ "
    "NA_real_ NA_character_ NA_complex_ in".split()
)
"""R's reserved words: as names they stand in backticks."""

LINK_REDIRECTS: dict[str, str] = {
    "https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works.html": (
        "https://docs.aws.amazon.com/sagemaker/latest/dg/"
    ),
    "https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html": (
        "https://docs.aws.amazon.com/sagemaker/latest/dg/docker-containers.html"
    ),
    "https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html": (
        "https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html"
    ),
}
"""Link targets that have moved, and where they answer now."""
