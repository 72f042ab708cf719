"""The models that claws is made from."""

from __future__ import annotations

from pathlib import Path

from generator.read.quarantine import FOLDER
from generator.read.source import Source

QUARANTINE = Path(__file__).resolve().parent.parent / FOLDER

SOURCE = Source(None, QUARANTINE)
"""Botocore's models, and the last good ones of the services that were put aside."""
