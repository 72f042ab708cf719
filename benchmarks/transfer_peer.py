"""Moves files with boto3, the CRT, obstore or s5cmd: the twin of transfer_peer.R.

It takes its tool's name, and imports nothing else, so that it runs in the benchmark's environment.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Order = Mapping[str, Any]
Move = Callable[[Order], None]

KEYS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "SECRETEXAMPLE"}
REGION = "us-east-1"
PART = 8 * 2**20
MEBI = 2**20


def _boto3() -> Move:
    import boto3
    from boto3.s3.transfer import TransferConfig, create_transfer_manager
    from botocore.config import Config

    made: dict[str, Any] = {}

    def move(order: Order) -> None:
        threads = order["active"]
        if order["url"] not in made:
            s3 = {"addressing_style": "path", "payload_signing_enabled": False}
            config = Config(s3=s3, max_pool_connections=max(threads, 10))
            made[order["url"]] = boto3.client("s3", endpoint_url=order["url"], config=config)
        plan = TransferConfig(max_concurrency=threads, preferred_transfer_client="classic")
        with create_transfer_manager(made[order["url"]], plan) as manager:
            futures = [
                manager.upload(order["file"], "b", key)
                if order["op"] == "up"
                else manager.download("b", key, _target(order, key))
                for key in order["keys"]
            ]
            for future in futures:
                future.result()

    return move


def _crt() -> Move:
    from awscrt.auth import AwsCredentialsProvider
    from botocore.session import Session
    from s3transfer.crt import (
        BotocoreCRTRequestSerializer,
        CRTTransferManager,
        create_s3_crt_client,
    )

    provider = AwsCredentialsProvider.new_static(*KEYS.values())
    made: dict[bool, Any] = {}

    def move(order: Order) -> None:
        tls = order["url"].startswith("https")
        if tls not in made:
            made[tls] = create_s3_crt_client(
                REGION,
                crt_credentials_provider=provider,
                use_ssl=tls,
                verify=os.environ["AWS_CA_BUNDLE"] if tls else None,
            )
        client = made[tls]
        session = Session()
        given = {"region_name": REGION, "endpoint_url": order["url"]}
        serializer = BotocoreCRTRequestSerializer(session, given)
        with CRTTransferManager(client, serializer) as manager:
            futures = [
                manager.upload(order["file"], "b", key)
                if order["op"] == "up"
                else manager.download("b", key, _target(order, key))
                for key in order["keys"]
            ]
            for future in futures:
                future.result()

    return move


def _obstore() -> Move:
    import obstore
    from obstore.store import S3Store

    def move(order: Order) -> None:
        store = S3Store(
            "b",
            endpoint=order["url"],
            region=REGION,
            access_key_id=KEYS["AWS_ACCESS_KEY_ID"],
            secret_access_key=KEYS["AWS_SECRET_ACCESS_KEY"],
            virtual_hosted_style_request=False,
            client_options={"allow_http": True, "allow_invalid_certificates": True},
        )
        for key in order["keys"]:
            if order["op"] == "up":
                obstore.put(
                    store,
                    key,
                    Path(order["file"]),
                    chunk_size=PART,
                    max_concurrency=order["active"],
                )
            else:
                with Path(_target(order, key)).open("wb") as file:
                    for piece in obstore.get(store, key).stream(min_chunk_size=PART):
                        file.write(piece)

    return move


def _s5cmd() -> Move:
    program = str(Path(sys.executable).with_name("s5cmd"))

    def move(order: Order) -> None:
        words = [program, "--endpoint-url", order["url"], "--no-verify-ssl", "--log", "error"]
        keys = order["keys"]
        if len(keys) == 1:
            places = [order["file"], f"s3://b/{keys[0]}"]
            if order["op"] == "down":
                places = [places[1], _target(order, keys[0])]
            size = str(PART // MEBI)
            copy = ["cp", "--part-size", size, "--concurrency", str(order["active"])]
            subprocess.run([*words, *copy, *places], check=True)
            return
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as script:
            script.writelines(f"cp s3://b/{key} {_target(order, key)}\n" for key in keys)
            script.flush()
            subprocess.run(
                [*words, "--numworkers", str(order["active"]), "run", script.name], check=True
            )

    return move


TOOLS: Mapping[str, Callable[[], Move]] = {
    "boto3": _boto3,
    "crt": _crt,
    "obstore": _obstore,
    "s5cmd": _s5cmd,
}


def _target(order: Order, key: str) -> str:
    single = len(order["keys"]) == 1
    return str(order["file"] if single else Path(order["file"]) / key)


def _spent() -> float:
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(
        used.ru_utime + used.ru_stime for used in (resource.getrusage(kind) for kind in kinds)
    )


def _size(what: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(what)) / 1000


def _measured(move: Move, order: Order) -> Mapping[str, float]:
    Path("/proc/self/clear_refs").write_text("5\n")
    before, begun, spent = _size("VmRSS"), time.perf_counter(), _spent()
    move(order)
    wall, cpu = time.perf_counter() - begun, _spent() - spent
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    return {"wall": wall, "cpu": cpu, "growth": max(_size("VmHWM") - before, children)}


def main() -> None:
    """Answer orders until there are none."""
    os.environ.update(KEYS, AWS_REGION=REGION, AWS_DEFAULT_REGION=REGION)
    move = TOOLS[sys.argv[1]]()
    for line in sys.stdin:
        print(json.dumps(_measured(move, json.loads(line))), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
