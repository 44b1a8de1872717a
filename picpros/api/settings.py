"""A function's settings: a frozen dataclass whose fields are environment variables, checked once at load."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

S = TypeVar("S")


class SettingsMissing(Exception):
    """Variables that the template should have given are not there."""


def read_settings(kind: type[S], environment: Mapping[str, str]) -> S:
    """Fill `kind`, whose fields are all text, from the variables of the same names in capitals; SettingsMissing."""
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    missing = [name.upper() for name in names if not environment.get(name.upper())]
    if missing:
        raise SettingsMissing(f"not set: {', '.join(missing)}; template.yaml gives them to each function")
    values: dict[str, Any] = {name: environment[name.upper()] for name in names}
    return kind(**values)
