"""Plans of `s3_sync()` beside those of `aws s3 sync --dryrun`, over random trees in moto's store.

Differences on purpose are rules of this file, each with its reason; all else must be the same.
"""

from __future__ import annotations

import datetime
import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from moto.core import DEFAULT_ACCOUNT_ID
from moto.s3.models import s3_backends

from tests.e2e.aws_cli import AwsCli, python_with_awscli
from tests.e2e.rsession import RSession
from tests.e2e.test_call_road import Client

TREES = int(os.environ.get("CLAWS_SYNC", "5"))
SEED = int(os.environ.get("CLAWS_SEED", "0"))
NAMES = ("a", "b", "B", "c.csv", "d e", "\u00e9\u732b", "f%2Fg", "h+i", "x.txt", "z-", "z0", ".h")
PATTERNS = ("*.csv", "a*", "*/b*", "?", "[a-c]*", "[!a]*", "*", "d e/*")

PLAN = """
function(svc, from, to, ...) {
  plan <- s3_sync(from, to, ..., dry_run = TRUE, client = svc)
  as.list(as.data.frame(plan)[c("action", "from", "to", "reason")])
}
"""


@dataclass(frozen=True)
class Thing:
    """A file or an object: its size and the time it was written."""

    size: int
    modified: int


Tree = dict[str, Thing]


@pytest.fixture(scope="module")
def cli(moto: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AwsCli]:
    python = python_with_awscli()
    if python is None:
        pytest.skip("the AWS CLI is not installed")
    running = AwsCli(python, moto, tmp_path_factory.mktemp("cli"))
    yield running
    running.close()


def random_tree(random: random.Random, count: int) -> Tree:
    tree: Tree = {}
    for _ in range(count):
        key = "/".join(random.choice(NAMES) for _ in range(random.choice((1, 1, 2, 3))))
        ups = ["/".join(key.split("/")[:i]) for i in range(1, key.count("/") + 1)]
        below = any(other.startswith(f"{key}/") for other in tree)
        if not below and not any(up in tree for up in ups):
            tree[key] = Thing(random.choice((0, 1, 2, 300)), 10**9 + random.choice((0, 60, 3600)))
    return tree


def other_tree(random: random.Random, tree: Tree) -> Tree:
    """Much of one tree, some of it changed, and some of another."""
    kept = {key: thing for key, thing in tree.items() if random.random() < 0.7}
    for key in list(kept):
        if random.random() < 0.4:
            kept[key] = Thing(random.choice((0, 1, 2)), 10**9 + random.choice((0, 60, 3600)))
    for key, thing in random_tree(random, 4).items():
        ups = ["/".join(key.split("/")[:i]) for i in range(1, key.count("/") + 1)]
        clash = any(up in kept for up in ups) or any(k.startswith(f"{key}/") for k in kept)
        if not clash:
            kept.setdefault(key, thing)
    return kept


def write_files(root: Path, tree: Tree, sign: bytes) -> None:
    root.mkdir()
    for key, thing in tree.items():
        path = root / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sign * thing.size)
        os.utime(path, (thing.modified, thing.modified))


def write_objects(svc: Client, bucket: str, tree: Tree, sign: bytes) -> None:
    svc.call("create_bucket", Bucket=bucket)
    backend = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
    for key, thing in tree.items():
        made = backend.put_object(bucket, f"p/{key}", sign * thing.size)
        made.last_modified = datetime.datetime.fromtimestamp(thing.modified)


def cli_plan(cli: AwsCli, source: str, target: str, *words: str) -> set[tuple[str, str]]:
    answer = cli.run("s3", "sync", source, target, "--dryrun", *words)
    assert answer["status"] == 0, answer
    found = set()
    for line in answer["lines"]:
        action, rest = line.removeprefix("(dryrun) ").split(": ", 1)
        places = rest.split(" to ") if action != "delete" else [rest, rest]
        place = places[0] if action == "download" else places[-1]
        found.add((action, key_of(place, source if action == "download" else target)))
    return found


def key_of(place: str, root: str) -> str:
    if place.startswith("s3://"):
        return place.removeprefix(f"{root}/")
    return os.path.relpath(Path("/") / place, root)


def claws_plan(r: RSession, svc: Client, source: str, target: str, **given: Any) -> set[Any]:
    said = r.call(PLAN, svc=svc.object, **{"from": source, "to": target}, **given)
    columns = {name: as_list(said[name]) for name in ("action", "from", "to")}
    found = set()
    for action, origin, place in zip(*columns.values(), strict=True):
        if action == "skip":
            continue
        download = action == "download"
        found.add((action, key_of(origin if download else place, source if download else target)))
    return found


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def differ_on_purpose(direction: str, source: Tree, target: Tree) -> set[str]:
    """Keys about which the two decide by other rules."""
    both = [key for key in source if key in target and source[key].size == target[key].size]
    if direction == "download":
        # The CLI takes what is newer in S3 for unchanged, and what is newer here for stale.
        return {key for key in both if source[key].modified != target[key].modified}
    if direction == "copy":
        # The CLI leaves a target that is newer and has another content.
        return {key for key in both if source[key].size > 0}
    return set()


def filters(random: random.Random) -> list[tuple[str, str]]:
    if random.random() < 0.5:
        return []
    kinds = ("exclude", "include")
    return [(random.choice(kinds), random.choice(PATTERNS)) for _ in range(random.randint(1, 3))]


@pytest.mark.parametrize("seed", range(SEED, SEED + TREES))
@pytest.mark.parametrize("direction", ["upload", "download", "copy"])
def test_a_plan_is_that_of_the_aws_cli(
    r: RSession, moto: str, cli: AwsCli, tmp_path: Path, direction: str, seed: int
) -> None:
    chance = random.Random(seed)
    source = random_tree(chance, chance.randint(0, 25))
    target = other_tree(chance, source)
    delete = chance.random() < 0.5
    rules = filters(chance)
    svc = Client(r, moto, "s3")
    root, local = tmp_path / "tree", direction != "copy"
    if local:
        write_files(root, source if direction == "upload" else target, b"f")
    buckets = [f"sync-{direction}-{seed}-{name}" for name in ("from", "to")]
    if direction != "upload":
        write_objects(svc, buckets[0], source, b"s")
    if direction != "download":
        write_objects(svc, buckets[1], target, b"t")
    places = (
        str(root) if direction == "upload" else f"s3://{buckets[0]}/p",
        str(root) if direction == "download" else f"s3://{buckets[1]}/p",
    )
    words = [word for kind, pattern in rules for word in (f"--{kind}", pattern)]
    expected = cli_plan(cli, *places, *words, *(["--delete"] if delete else []))
    patterns = r.evaluate("function(kinds, patterns) stats::setNames(patterns, kinds)")
    given = {"rules": patterns(*_vectors(rules))} if rules else {}
    found = claws_plan(r, svc, *places, delete=delete, **given)
    apart = differ_on_purpose(direction, source, target)
    assert {row for row in found if row[1] not in apart} == {
        row for row in expected if row[1] not in apart
    }
    if direction == "download" and not rules:
        stale = {k for k in apart if source[k].modified > target[k].modified}
        assert {row for row in found if row[1] in apart} == {("download", key) for key in stale}


def _vectors(rules: list[tuple[str, str]]) -> tuple[Any, Any]:
    import rpy2.rinterface as ri

    return ri.StrSexpVector([k for k, _ in rules]), ri.StrSexpVector([p for _, p in rules])
