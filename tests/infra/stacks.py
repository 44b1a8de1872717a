"""The templates as CloudFormation sees them: SAM's shorthand written out, references worked out across stacks."""

import ast
from functools import cache
from typing import Any, NamedTuple

from local.intrinsics import resolve
from tests.adapters.world import ROOT, read_templates
from tools.function_parts import Parts, folder_of, parts

_KEYS = ("StorageKey", "SealingKey", "HashKey")
TABLE = "arn:aws:dynamodb:us-east-1:123456789012:table/picpros-data-"
KEY = "arn:aws:kms:us-east-1:123456789012:key/"


class Right(NamedTuple):
    """One thing that a function may do, with one resource."""

    action: str
    resource: str

    @property
    def service(self) -> str:
        return self.action.partition(":")[0]


@cache
def _all() -> dict[str, dict[str, Any]]:
    templates = read_templates({f"picpros-data-{each}": each for each in _KEYS})
    return {
        logical: resolve(raw, templates._scopes[stack.name], stack.place(logical))
        for stack in templates._stacks
        for logical, raw in stack.resources.items()
    }


def of_type(*kinds: str) -> dict[str, dict[str, Any]]:
    """Give the resources of some types, whole, by logical id."""
    return {logical: found for logical, found in _all().items() if found["Type"] in kinds}


def properties(logical: str) -> dict[str, Any]:
    return _all()[logical]["Properties"]


FUNCTIONS = {folder_of(logical): logical for logical in of_type("AWS::Lambda::Function")}


@cache
def made_of(function: str) -> Parts:
    return parts(function)


@cache
def rights(function: str) -> frozenset[Right]:
    """What a function's own statements allow; its role may have managed policies besides."""
    statements = [
        statement
        for policy in properties(f"{FUNCTIONS[function]}Role")["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]
    ]
    assert {statement["Effect"] for statement in statements} == {"Allow"}
    assert all(statement.keys() <= {"Effect", "Action", "Resource"} for statement in statements)
    return frozenset(
        Right(action, resource)
        for statement in statements
        for action in listed(statement["Action"])
        for resource in listed(statement["Resource"])
    )


def who_may(action: str, resource: str = "") -> set[str]:
    """Name the functions that may do it, with any resource whose ARN begins so."""
    return {
        function
        for function in FUNCTIONS
        for right in rights(function)
        if right.action == action and right.resource.startswith(resource)
    }


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def sources(function: str, *packages: str) -> list[ast.Module]:
    """Give the modules of ours that a function is made of, of some packages or of all."""
    modules = made_of(function).modules.items()
    return [ast.parse((ROOT / file).read_text()) for name, file in modules if name.startswith(packages or ("",))]
