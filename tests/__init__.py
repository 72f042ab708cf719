"""Tests: units of the generator, the stub backend, and the package end to end.

Botocore reads here what claws is made from: of services that were put aside their last good files,
and none of the models that somebody keeps in ~/.aws/models.
"""

from __future__ import annotations

from botocore.loaders import Loader

from tests.models import QUARANTINE

Loader.CUSTOMER_DATA_PATH = str(QUARANTINE)
