"""Published cases that are not run, each with its reason. The list only shrinks."""

from __future__ import annotations

from collections.abc import Mapping

_BY_REASON: Mapping[str, str] = {
    "a checksum that must be is a CRC32, as in botocore, and no MD5": (
        "rest-json:RestJsonHttpChecksumRequired"
    ),
    "a name that the model does not give is sent as it is: EC2's model gives all of them": """
        ec2:Ec2Lists
        ec2:Ec2ProtocolIdempotencyTokenAutoFill
        ec2:Ec2ProtocolIdempotencyTokenAutoFillIsSet
        ec2:Ec2QueryEndpointTraitWithHostLabel
        ec2:Ec2TimestampsInput
    """,
    "elements of a flattened list have their own name, as the services want it": (
        "query:QueryFlattenedListArgWithXmlName"
    ),
    "a JSON value in a header is any value, so a string is quoted": """
        rest-json:MediaTypeHeaderInputBase64
        rest-json:MediaTypeHeaderOutputBase64
    """,
    "an empty string is a header, an empty list is none": """
        rest-json:RestJsonNullAndEmptyHeaders
        rest-xml:NullAndEmptyHeaders
    """,
    "the last of a name that comes twice in the query is sent": """
        rest-json:RestJsonQueryPrecedence
        rest-xml:RestXmlQueryPrecedence
    """,
    "a union with no member is refused": "rest-json:RestJsonHttpPayloadWithUnsetUnion",
    "a body's root element is called as the member says, not as its shape": """
        rest-xml:BodyWithXmlName
        rest-xml:HttpPayloadWithXmlName
        rest-xml:HttpPayloadWithXmlNamespace
        rest-xml:HttpPayloadWithXmlNamespaceAndPrefix
        rest-xml:RestXmlHttpPayloadWithUnion
        rest-xml:XmlAttributesOnPayload
    """,
    "a member that is the body is always there, if empty": """
        rest-json:RestJsonHttpPayloadTraitsWithNoBlobBody
        rest-xml:HttpPayloadTraitsWithNoBlobBody
        rest-xml:RestXmlHttpPayloadWithUnsetUnion
    """,
    "the case's model calls a map a string": "legacy/json:Lists #1",
    "a stream of events is no value to compare; see the tests of event streams": """
        legacy/json:RPC JSON Event Stream #0
        legacy/rest-xml:REST XML Event Stream #0
        legacy/rest-xml:REST XML Event Stream #1
        legacy/rest-xml:REST XML Event Stream #2
    """,
    "a null in a map is kept": "rest-json:RestJsonDeserializesDenseSetMapAndSkipsNull",
}

EXCEPTIONS: Mapping[str, str] = {
    case.strip(): reason
    for reason, cases in _BY_REASON.items()
    for case in cases.strip().splitlines()
}
"""Case to reason."""
