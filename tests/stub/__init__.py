"""A local AWS: knows every operation from botocore's models, judges requests and answers them."""

from tests.stub.answer import Answer
from tests.stub.server import StubBackend

__all__ = ["Answer", "StubBackend"]
