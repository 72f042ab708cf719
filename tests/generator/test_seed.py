"""The page that defines the format: SageMaker's CreateTrainingJob as botocore 1.29.150 has it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator.generate import Request, generate

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("CLAWS_SHARED", ROOT.parent / "shared"))
CACHE = Path(os.environ.get("CLAWS_TEST_CACHE", ROOT / ".cache"))
OLD = "botocore==1.29.150"
SEED = "seed/sagemaker_create_training_job.md"
WHEEL = "botocore-1.29.150-py3-none-any.whl"
SHA256 = "9af58faa67c99d860eabba4cd030b5ee5f4e7e1c301edd6a9174419f75b39334"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as it is generated from the old model."""
    folder = tmp_path_factory.mktemp("seed")
    with zipfile.ZipFile(_wheel()) as wheel:
        names = [n for n in wheel.namelist() if n.startswith("botocore/data/sagemaker/")]
        wheel.extractall(folder, names)
    data = folder / "botocore" / "data"
    request = Request(root=folder / "package", data=data, services=("sagemaker",), pages="all")
    generate(request, lambda *_: None)
    return folder / "package" / "man" / "sagemaker_create_training_job.Rd"


def _wheel() -> Path:
    path = CACHE / WHEEL
    if not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, *"-m pip download --quiet --no-deps".split(), "--dest", CACHE, OLD],
            check=True,
        )
    assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA256
    return path


def _compare(page: Path, *options: str) -> str:
    if not SHARED.is_dir():
        pytest.skip("the shared seed page is not here")
    for program in ("Rscript", "pandoc"):
        if shutil.which(program) is None:
            pytest.skip(f"{program}, which the comparison needs, is not installed")
    done = subprocess.run(
        [sys.executable, SHARED / "tools" / "seed_compare.py", page, SHARED / SEED, *options],
        check=False,
        capture_output=True,
        text=True,
    )
    return done.stdout.splitlines()[-1]


@pytest.mark.parametrize("options", [(), ("--accept-redirects",)])
def test_the_seed_page_is_reproduced_to_the_letter(page: Path, options: tuple[str, ...]) -> None:
    assert _compare(page, *options) == "seed sections equal: 29/29; differing lines: 0"


def test_the_same_generator_gives_todays_page() -> None:
    page = (ROOT / "man" / "sagemaker_create_training_job.Rd").read_text("utf-8")
    assert "\\item{RemoteDebugConfig}{" in page
    assert "ModelPackageConfig = list(" in page
