"""The title of an operation's page: the first sentence that says what the operation does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.docs.rd import escape_text, paragraphs
from generator.model.naming import snake_case
from generator.model.service import Operation

_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'])(?:e\. ?g|i\. ?e|etc|vs|cf|approx|inc|ltd|corp|fig|[a-z](?:\.[a-z])+)$"
    r"|\([a-z]$",
    re.IGNORECASE,
)
"""What stands before a full stop that ends no sentence."""

_SUBJECT = r"(?:this|the|these)(?: \w+){0,4}"
_IS = r"(?:is|are|was|were|has been|have been|will be)(?: an?)?(?: currently| now| only)?"
_STATE = (
    r"(?:deprecated|discontinued|obsolete|retired|replaced|superseded|unsupported|restricted"
    r"|reserved|no longer|not (?:currently )?(?:supported|available|recommended|intended)"
    r"|in (?:preview|beta)|only (?:supported|available|used)|available (?:only|in|to|as)"
    r"|subject to|for internal)"
)
_NOTICES = (
    r"(?:end of support|service availability|availability|deprecation|important|support)"
    r"(?: notice| change| note)?:",
    r"(?:note|important|warning|caution|deprecated|internal only|internal use|not supported)\b"
    r"(?:\W*$|:)",
    rf"{_SUBJECT} {_IS} {_STATE}",
    r"(?:.*\b(?:is|are|will) )?no longer (?:be )?(?:open|supported|available|current|used)\b",
    r"\w+ is (?:a )?deprecated|.*\bis deprecating\b",
    r"(?:this|these) (?:\w+ )?(?:operations?|actions?|apis?|requests?|features?) "
    r"(?:works? with|applies only|isn't|doesn't|can't|cannot)\b",
    r"this is (?:\w+ )*documentation for|this is aws \w+ classic|this documentation is",
    r"(?:this is )?(?:only used|for use (?:by|only)|for internal use)\b",
    r"(?:we|aws|amazon web services) (?:strongly |highly )?(?:recommends?|discourages?)\b",
    r"for (?:more |general )?(?:information|the latest version|capabilities similar)\b",
    r"with the latest version\b",
    r"to request access\b",
    r"your use of\b.* is subject to",
    r"(?:instead, )?(?:you should )?use (?:the )?\w+(?: operation)?,?(?: instead)?$",
    r"during the preview\b",
    r"application-level recommendations are\b",
    r"the aggregation region is now\b",
    r"instead of \w+, use\b",
    r"the [\w ]+ console continues to use\b|it will eventually change to use\b",
    r"any iam policies that specifically control\b|you should also add \w+ to your policies\b",
    r"for general-purpose connectors$|greengrass and cloud deployments$",
)
_NOTICE = re.compile(rf"\W*(?:{'|'.join(_NOTICES)})", re.IGNORECASE)
"""Beginnings of sentences about an operation's state or its users, not about what it does."""

NOTICE = 400
"""Characters of a sentence in which a notice shows itself; some patterns go over them again."""

_MARK = re.compile(
    r"^[(\[](?:deprecated|discontinued|internal|preview|beta)[)\]]\s*", re.IGNORECASE
)


def operation_title(operation: Operation) -> str:
    """Return the first sentence that is no notice, or else the operation's name as words."""
    title = telling_sentence(operation.documentation)
    return escape_text(title or snake_case(operation.name).replace("_", " ").capitalize())


@lru_cache(maxsize=2048)
def telling_sentence(documentation: str) -> str:
    """Return the first sentence that is no notice; empty where there is none."""
    for paragraph in paragraphs(documentation):
        for sentence in sentences(paragraph):
            if not is_notice(sentence):
                return _MARK.sub("", sentence)
    return ""


def is_notice(sentence: str) -> bool:
    """Whether a sentence says something other than what the operation does."""
    return _NOTICE.match(sentence[:NOTICE]) is not None


def sentences(paragraph: str) -> Iterator[str]:
    """Sentences of a paragraph without the mark at their end; "e.g." and "v1.2" end none."""
    start, end = 0, len(paragraph.rstrip())
    for mark in _END.finditer(paragraph):
        before = paragraph[max(start, mark.start() - ABBREVIATION) : mark.start()]
        last = mark.end() >= end
        if not last and (mark[0][0] == ":" or _ABBREVIATION.search(before)):
            continue
        text = paragraph[start : mark.start()]
        if text.strip():
            yield (text + mark[0].lstrip(".!?:")).strip()
        start = mark.end()
    rest = paragraph[start:].strip()
    if rest:
        yield rest


_END = re.compile(r"(?<![.!?:])[.!?:]++['\")\]]*+(?=\s|$)")

ABBREVIATION = 40
"""Characters before a full stop in which an abbreviation is looked for."""
