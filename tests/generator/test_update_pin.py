from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.read.source import ModelError
from generator.update.pin import read_pin, read_version, write_pin, write_version


def test_the_pin_is_one_version_of_botocore(tmp_path: Path) -> None:
    said = f'{tmp_path}/pyproject.toml: no line pins botocore as "botocore==1.2.3"'
    for text in (None, 'a = ["botocore>=1.2.3"]', "a = [botocore==1.2.3]", 'a = ["botocore==1.2"]'):
        if text is not None:
            (tmp_path / "pyproject.toml").write_text(text)
        with pytest.raises(ModelError, match=f"^{re.escape(said)}$"):
            read_pin(tmp_path)
    text = 'a = ["botocore==1.2.3", "b"]\nc = ["botocore==4.5.6"]\n'
    (tmp_path / "pyproject.toml").write_text(text)
    assert read_pin(tmp_path) == "1.2.3"
    assert write_pin(text, "1.10.0") == text.replace("1.2.3", "1.10.0")


def test_the_version_is_a_field_of_its_own(tmp_path: Path) -> None:
    text = "Package: p\nVersion: 1.2.3\nNote: Version: 4\n"
    (tmp_path / "DESCRIPTION").write_text(text)
    assert read_version(tmp_path) == "1.2.3"
    assert write_version(text, "1.3.0") == text.replace("1.2.3", "1.3.0")
    (tmp_path / "DESCRIPTION").write_text("Package: p\nNote: Version: 4\n")
    with pytest.raises(ModelError, match=f"^{tmp_path}/DESCRIPTION: there is no Version$"):
        read_version(tmp_path)
