"""CloudFormation's intrinsic functions, as far as the templates use them; anything else stops the start."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

ACCOUNT = "123456789012"
REGION = "us-east-1"
_PSEUDO = {"AWS::AccountId": ACCOUNT, "AWS::Region": REGION, "AWS::Partition": "aws", "AWS::URLSuffix": "amazonaws.com"}
_VARIABLE = re.compile(r"\$\{(!?)([^}]+)\}")


class TemplateError(ValueError):
    """A template holds something that the local stack does not know; the text names template, resource, property."""


@dataclass(frozen=True)
class Place:
    """Where in the templates something stands, for messages."""

    template: str
    resource: str = ""
    prop: str = ""

    def error(self, what: str) -> TemplateError:
        where = ": ".join(part for part in (self.template, self.resource, self.prop) if part)
        return TemplateError(f"{where}: {what}")


@dataclass
class Scope:
    """What the names in one stack's template mean. `reference` answers Ref and, with an attribute, Fn::GetAtt."""

    stack: str
    parameters: Mapping[str, Any]
    reference: Callable[[str, str | None], str]
    imports: Callable[[str], Any]
    pseudo: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.pseudo = {**_PSEUDO, "AWS::StackName": self.stack}


def resolve(value: Any, scope: Scope, place: Place) -> Any:
    """Give `value` with every intrinsic function in it worked out."""
    if isinstance(value, list):
        return [resolve(item, scope, place) for item in value]
    if not isinstance(value, dict):
        return value
    name = intrinsic(value, place)
    if name is None:
        return {key: resolve(item, scope, place) for key, item in value.items()}
    return _FUNCTIONS[name](value[name], scope, place)


def intrinsic(value: Mapping[str, Any], place: Place) -> str | None:
    """Name the intrinsic function that `value` is a call of, if it is one; raise TemplateError for an unknown one."""
    for name in value:
        if name == "Condition" and len(value) == 1 and isinstance(value[name], str):
            raise place.error("conditions are unknown to the local stack")
        if name in _FUNCTIONS and len(value) == 1:
            return name
        if name.startswith("Fn::") or name == "Ref":
            raise place.error(f"the intrinsic function {name} is unknown to the local stack")
    return None


def check(value: Any, place: Place) -> None:
    """Raise TemplateError where `value` holds an intrinsic function that is not known; work nothing out."""
    if isinstance(value, list):
        for item in value:
            check(item, place)
    if isinstance(value, dict):
        intrinsic(value, place)
        for key, item in value.items():
            # The conditions of a policy statement are no condition of the template.
            if key != "Condition":
                check(item, place)


def _ref(name: Any, scope: Scope, place: Place) -> Any:
    if name in scope.pseudo:
        return scope.pseudo[name]
    if name in scope.parameters:
        return scope.parameters[name]
    return _named(name, None, scope, place)


def _get_att(target: Any, scope: Scope, place: Place) -> str:
    name, attribute = target.split(".", 1) if isinstance(target, str) else target
    return _named(name, attribute, scope, place)


def _named(name: Any, attribute: str | None, scope: Scope, place: Place) -> str:
    try:
        return scope.reference(name, attribute)
    except KeyError as exc:
        wanted = name if attribute is None else f"{name}.{attribute}"
        raise place.error(f"the reference {wanted} is unknown to the local stack") from exc


def _sub(argument: Any, scope: Scope, place: Place) -> str:
    text, extra = (argument, {}) if isinstance(argument, str) else argument
    local = {key: resolve(item, scope, place) for key, item in extra.items()}

    def replaced(match: re.Match[str]) -> str:
        literal, name = match.groups()
        if literal:
            return f"${{{name}}}"
        if name in local:
            return str(local[name])
        return str(_get_att(name, scope, place) if "." in name else _ref(name, scope, place))

    return _VARIABLE.sub(replaced, text)


def _join(argument: Any, scope: Scope, place: Place) -> str:
    glue, parts = argument
    return str(glue).join(str(part) for part in resolve(parts, scope, place))


def _import(argument: Any, scope: Scope, place: Place) -> Any:
    name = resolve(argument, scope, place)
    try:
        return scope.imports(name)
    except KeyError as exc:
        raise place.error(f"no stack exports {name}") from exc


_FUNCTIONS: dict[str, Callable[[Any, Scope, Place], Any]] = {
    "Ref": _ref,
    "Fn::GetAtt": _get_att,
    "Fn::Sub": _sub,
    "Fn::Join": _join,
    "Fn::ImportValue": _import,
}
