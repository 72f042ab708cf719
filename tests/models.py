"""The models that claws is made from."""

from __future__ import annotations

from pathlib import Path

from generator.quarantine import FOLDER
from generator.source import Source

QUARANTINE = Path(__file__).resolve().parent.parent / FOLDER

SOURCE = Source(None, QUARANTINE)
"""Botocore's models, and the last good ones of the services that were put aside."""
