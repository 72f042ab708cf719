"""Settings that R and botocore keep from their start on."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

os.environ.setdefault("R_LIBS", str(ROOT / ".rlib"))
