"""Where service models come from: botocore's own loader, or a single file."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from botocore.exceptions import DataNotFoundError
from botocore.loaders import Loader

from generator.read import forms
from generator.read.form import Form, FormError, check_form
from generator.read.quarantine import read_table


class ModelError(Exception):
    """A service model that cannot be used; the message names service, operation and shape."""


@dataclass(frozen=True, slots=True)
class RawService:
    """The files of one service as parsed JSON, with sdk-extras applied.

    Raises:
        ModelError: a part has not the form that it should have.
    """

    name: str
    model: Mapping[str, Any]
    paginators: Mapping[str, Any] = field(default_factory=dict)
    waiters: Mapping[str, Any] = field(default_factory=dict)
    examples: Mapping[str, Any] = field(default_factory=dict)
    endpoint_rules: Mapping[str, Any] = field(default_factory=dict)
    endpoint_table: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        try:
            for form, value, *path in self._parts():
                check_form(value, form, *path)
        except FormError as error:
            raise ModelError(f"{shown(self.name)}: {error}") from error

    def _parts(self) -> Iterator[tuple[Any, ...]]:
        yield forms.SERVICE, self.name
        yield forms.MODEL, self.model
        yield forms.PAGINATORS, self.paginators, "pagination"
        yield forms.WAITERS, self.waiters, "waiters"
        yield forms.EXAMPLES, self.examples, "examples"
        if self.endpoint_rules:
            yield forms.RULES, self.endpoint_rules, "endpoint rules"


class Source:
    """The service models of a data folder, botocore's own unless another one is named.

    Services that stand in a quarantine folder are read from there, or are left out when it has no
    files of them.
    """

    def __init__(self, data: Path | None = None, quarantine: Path | None = None) -> None:
        self.data = data
        self.quarantine = quarantine
        if data is not None and not data.is_dir():
            raise ModelError(f"{data}: there is no such folder")
        self.root = data or Path(Loader.BUILTIN_DATA_PATH)
        self._shared: dict[str, Mapping[str, Any]] = {}
        self._aside = read_table(quarantine) if quarantine else {}
        self._own = _loader(self.root)
        self._loaders = {name: _loader(quarantine) for name in self._aside} if quarantine else {}

    def __reduce__(self) -> tuple[type[Source], tuple[Path | None, Path | None]]:
        return (Source, (self.data, self.quarantine))

    def names(self) -> list[str]:
        """Botocore's names of all services, sorted."""
        listed = set(self._own.list_available_services("service-2"))
        found = sorted(name for name in listed | self._aside.keys() if self.has(name))
        if not found:
            raise ModelError(f"{self.data}: there is no service model in this folder")
        return found

    def folder(self, name: str) -> Path:
        """Folder of a service, whether or not it is there."""
        if self.quarantine and name in self._aside:
            return self.quarantine / name
        return self.root / name

    def has(self, name: str) -> bool:
        """Whether there is a service of this name."""
        return any(self.folder(name).glob("*/service-2.json*"))

    def read(self, name: str) -> RawService:
        """Read the newest API version of one service.

        Raises:
            ModelError: there is no such service, or one of its files cannot be read.
        """
        return RawService(
            name=name,
            model=self._load(name, "service-2"),
            paginators=self._load(name, "paginators-1", optional=True).get("pagination", {}),
            waiters=self._load(name, "waiters-2", optional=True).get("waiters", {}),
            examples=self._load(name, "examples-1", optional=True).get("examples", {}),
            endpoint_rules=self._load(name, "endpoint-rule-set-1", optional=True),
            endpoint_table=self.endpoint_table(),
        )

    def partitions(self) -> Mapping[str, Any]:
        """Groups of regions, from the folder's partitions.json; empty where there is none."""
        return self._data("partitions", forms.PARTITIONS)

    def endpoint_table(self) -> Mapping[str, Any]:
        """The older table of endpoints, from the folder's endpoints.json; empty without one."""
        return self._data("endpoints", forms.ENDPOINTS)

    def _data(self, name: str, form: Form) -> Mapping[str, Any]:
        """What all services share; the loader reads it once."""
        if name in self._shared:
            return self._shared[name]
        try:
            loaded: Mapping[str, Any] = self._own.load_data(name)
            check_form(loaded, form)
        except DataNotFoundError:
            loaded = {}
        except FormError as error:
            raise ModelError(f"{name}.json: {error}") from error
        except Exception as error:
            raise ModelError(f"{name}.json cannot be read: {reason_of(error)}") from error
        self._shared[name] = loaded
        return loaded

    def _load(self, name: str, kind: str, *, optional: bool = False) -> Mapping[str, Any]:
        try:
            loader = self._loaders.get(name, self._own)
            loaded: Mapping[str, Any] = loader.load_service_model(name, kind)
        except DataNotFoundError as error:
            if optional:
                return {}
            raise ModelError(f"{shown(name)}: there is no such service ({kind}.json)") from error
        except Exception as error:
            reason = reason_of(error)
            raise ModelError(f"{shown(name)}: {kind} cannot be read: {reason}") from error
        if not isinstance(loaded, Mapping):
            raise ModelError(f"{shown(name)}: {kind} is not a JSON object")
        return loaded


def shown(name: str) -> str:
    """Return a name as a message of one line may hold it."""
    return ascii(name)[1:-1]


def reason_of(error: BaseException) -> str:
    """Return what an error of other code says, as a message of one line may hold it."""
    said = ascii(" ".join(str(error).split()))[1:-1]
    return f"{said[:300]} ({type(error).__name__})" if said else type(error).__name__


def _loader(folder: Path) -> Loader:
    return Loader(extra_search_paths=[str(folder)], include_default_search_paths=False)


def read_file(path: Path) -> RawService:
    """Read a single service-2.json (or .json.gz) from anywhere; its name comes from its folder.

    A file laid out as botocore's data (`<service>/<version>/service-2.json`) is named by its
    service's folder, any other by its `metadata.serviceId`.
    """
    try:
        content = path.read_bytes()
        text = gzip.decompress(content) if path.suffix == ".gz" else content
        model = json.loads(text)
    except Exception as error:
        raise ModelError(f"{path}: cannot be read: {reason_of(error)}") from error
    if not isinstance(model, Mapping) or not isinstance(model.get("metadata"), Mapping):
        raise ModelError(f"{path}: is not a service model: it has no metadata")
    service_id = str(model["metadata"].get("serviceId", "")) or path.name.split(".")[0]
    return RawService(name=service_id.lower().replace(" ", "-"), model=model)
