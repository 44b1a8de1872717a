"""Cuts what botocore knows of AWS to what a function reads of it: at each cold start it is read anew.

For each client botocore reads the service's model and its rules for endpoints, and once the list of all endpoints:
one to two megabytes a service, most of them documentation.
"""

import gzip
import json
import shutil
from pathlib import Path
from typing import Any


def cut(data: Path, services: frozenset[str]) -> None:
    """Leave the folders of `services`, without documentation and unpacked, and the endpoints of these services."""
    for folder in data.iterdir():
        if folder.is_dir() and folder.name not in services:
            shutil.rmtree(folder)
    for file in data.glob("*/*/examples-1.json*"):
        file.unlink()
    names = set(map(_shorten, data.glob("*/*/service-2.json*")))
    for file in data.glob("*/*/endpoint-rule-set-1.json*"):
        _shorten(file)
    endpoints = _read(data / "endpoints.json")
    for partition in endpoints["partitions"]:
        partition["services"] = {name: each for name, each in partition["services"].items() if name in names}
    _write(data / "endpoints.json", endpoints)


def _shorten(file: Path) -> str:
    """Write a file anew, short; give the name by which the list of endpoints knows its service, if it tells."""
    known = _undocumented(_read(file))
    file.unlink()
    _write(file.with_name(file.name.removesuffix(".gz")), known)
    return str(known.get("metadata", {}).get("endpointPrefix", ""))


def _undocumented(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: "" if _is_text(name, each) else _undocumented(each) for name, each in value.items()}
    return [_undocumented(each) for each in value] if isinstance(value, list) else value


def _is_text(name: str, value: object) -> bool:
    # A member of a structure may be called so, but then it is no text. The name stays: some readers insist on it.
    return name == "documentation" and isinstance(value, str)


def _read(file: Path) -> Any:
    raw = file.read_bytes()
    return json.loads(gzip.decompress(raw) if file.suffix == ".gz" else raw)


def _write(file: Path, known: Any) -> None:
    # As a new file: the old one may have other names elsewhere.
    file.unlink(missing_ok=True)
    file.write_text(json.dumps(known, separators=(",", ":")), "utf-8")
