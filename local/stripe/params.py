"""Requests are judged by the parameter types that Stripe generates for its own SDK, not by a list written here."""

import re
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from types import SimpleNamespace, UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints

from stripe._request_options import RequestOptions
from typing_extensions import is_typeddict

from local.stripe.errors import Json, Malformed

_PATTERNS = {int: r"-?[0-9]{1,15}", bool: r"true|false"}


def tree(pairs: Iterable[tuple[str, str]]) -> Json:
    """Nest `a[b][0]=c` as the form encoding means it; lists stay dictionaries of their positions."""
    root: Json = {}
    for name, value in pairs:
        found = re.fullmatch(r"([^\[\]]+)((?:\[[^\[\]]*\])*)", name)
        *way, last = [found[1], *re.findall(r"\[([^\[\]]*)\]", found[2])] if found else [name]
        node: Any = root
        for step in way:
            node = node.setdefault(step or str(len(node)), {})
            if not isinstance(node, dict):
                raise Malformed("Invalid object", param=name)
        node[last or str(len(node))] = value
    return root


def check(given: Json, shape: Any, taken: Mapping[str, list[Any] | None]) -> Json:
    """Give the typed parameters; refuse what Stripe does not know, and what it knows and is not in `taken`.

    `taken` holds dotted names without list positions, each with the values it may have or None; it covers all below.
    """
    typed: Json = _value(given, shape, "")
    for path, value in _leaves(typed, ""):
        name = next((name for name in taken if f"{path}.".startswith(f"{name}.")), None)
        allowed = taken[name] if name else []
        if allowed is not None and value not in allowed:
            message = f"Stripe knows '{path}', this local provider does not, or not with this value."
            raise Malformed(message, "parameter_unsupported", path)
    return typed


def _leaves(value: Any, path: str) -> Iterable[tuple[str, Any]]:
    if not isinstance(value, dict | list):
        yield path, value
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(part, path)
    else:
        for name, part in value.items():
            yield from _leaves(part, f"{path}.{name}" if path else name)


def _value(given: Any, hint: Any, path: str) -> Any:
    origin, choices = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _value(given, _choice(given, choices), path)
    if origin is Literal:
        if given not in choices:
            raise Malformed(f"Invalid {path}: must be one of {', '.join(map(str, choices))}", param=path)
        return given
    if origin is list or origin is dict or is_typeddict(hint):
        if not isinstance(given, dict) or (origin is list and not all(name.isdecimal() for name in given)):
            raise Malformed(f"Invalid {'array' if origin is list else 'object'}", param=path)
        if is_typeddict(hint):
            return _object(given, hint, path)
        parts = {name: _value(part, choices[-1], f"{path}[{name}]") for name, part in given.items()}
        return parts if origin is dict else [parts[name] for name in sorted(parts, key=int)]
    return _scalar(given, hint, path)


def _choice(given: Any, choices: tuple[Any, ...]) -> Any:
    """Take the type that fits; `Literal[...] | str` in the SDK leaves room for later values: here it is closed."""
    nested = [choice for choice in choices if get_origin(choice) in (dict, list) or is_typeddict(choice)]
    closed = [choice for choice in choices if get_origin(choice) is Literal]
    flat = closed or [choice for choice in choices if choice not in nested]
    return ((nested or flat) if isinstance(given, dict) else (flat or nested))[0]


def _object(given: Json, shape: Any, path: str) -> Json:
    fields = _fields(shape)
    names = {name: f"{path}[{name}]" if path else name for name in [*given, *fields]}
    for name in given.keys() - fields.keys():
        raise Malformed(f"Received unknown parameter: {names[name]}", "parameter_unknown", names[name])
    for name, (_, required) in fields.items():
        if required and name not in given:
            raise Malformed(f"Missing required param: {names[name]}.", "parameter_missing", names[name])
    return {name: _value(part, fields[name][0], names[name]) for name, part in given.items()}


@cache
def _fields(shape: Any) -> dict[str, tuple[Any, bool]]:
    own = {name: hint for name, hint in shape.__annotations__.items() if name not in RequestOptions.__annotations__}
    module = vars(sys.modules[shape.__module__])
    hints = get_type_hints(SimpleNamespace(__annotations__=own), globalns=module, include_extras=True).items()
    bare = {name: get_args(hint)[0] if get_origin(hint) is NotRequired else hint for name, hint in hints}
    return {name: (bare[name], bare[name] is hint) for name, hint in hints}


def _scalar(given: Any, hint: Any, path: str) -> Any:
    if given == "":
        raise Malformed(f"You passed an empty string for '{path}'.", "parameter_invalid_empty", path)
    if not isinstance(given, str) or not re.fullmatch(_PATTERNS.get(hint, r"(?s).+"), given):
        raise Malformed(f"Invalid {hint.__name__}", "parameter_invalid_integer" if hint is int else "", path)
    return int(given) if hint is int else given == "true" if hint is bool else given
