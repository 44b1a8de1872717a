"""template.yaml and infra/*.yaml as the one definition of what exists locally."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]
from boto3.session import Session
from samtranslator.parser.parser import Parser  # type: ignore[import-untyped]
from samtranslator.translator.translator import Translator  # type: ignore[import-untyped]

from local.intrinsics import REGION, Place, Scope, check, resolve
from local.resources import acted_on, check_resource, physical_name, reference

APP = "picpros"
_SECTIONS = {"AWSTemplateFormatVersion", "Transform", "Description", "Parameters", "Globals", "Resources", "Outputs"}
_WITH_ARN = {"AWS::Lambda::Function", "AWS::SQS::Queue"}


@dataclass(frozen=True)
class Resource:
    """One resource of a template; `properties` are worked out and hold only what is acted on."""

    logical: str
    name: str
    arn: str
    properties: dict[str, Any]
    place: Place


class _Loader(yaml.SafeLoader):  # type: ignore[misc]
    """YAML with CloudFormation's short tags, such as !Ref and !GetAtt."""


def _tagged(loader: Any, tag: str, node: Any) -> dict[str, Any]:
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    if tag == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {tag if tag in ("Ref", "Condition") else f"Fn::{tag}": value}


_Loader.add_multi_constructor("!", _tagged)


class _Stack:
    """One template file, read and checked, not yet worked out."""

    def __init__(self, name: str, file: Path) -> None:
        self.name = name
        self.file = file.name
        raw: dict[str, Any] = yaml.load(file.read_text(), _Loader)  # noqa: S506  a SafeLoader with more tags
        for unknown in raw.keys() - _SECTIONS:
            raise self.place().error(f"the section {unknown} is unknown to the local stack")
        raw = _translated(raw, self.place()) if "Transform" in raw else raw
        self.parameters: dict[str, Any] = raw.get("Parameters", {})
        self.resources: dict[str, Any] = raw["Resources"]
        self.outputs: dict[str, Any] = raw.get("Outputs", {})
        for logical, resource in self.resources.items():
            check_resource(resource, self.place(logical))
            for name_, value in resource.get("Properties", {}).items():
                check(value, self.place(logical, name_))

    def place(self, resource: str = "", prop: str = "") -> Place:
        return Place(self.file, resource, prop)


def _translated(raw: dict[str, Any], place: Place) -> dict[str, Any]:
    # The translator only wants to see that the code was uploaded somewhere.
    raw.setdefault("Globals", {}).setdefault("Function", {})["CodeUri"] = "s3://local/code"
    for resource in raw["Resources"].values():
        resource.pop("Metadata", None)
    translator = Translator(None, Parser(), boto_session=Session(region_name=REGION))
    try:
        translated: dict[str, Any] = translator.translate(raw, {}, get_managed_policy_map=dict)
    except Exception as exc:  # the translator raises whatever a malformed template trips: told as what it is, and over
        causes = [cause.message for cause in getattr(exc, "causes", [])]
        raise place.error("; ".join(causes) or str(exc)) from exc
    return translated


class Templates:
    """All stacks under `root`, their references worked out across each other.

    `parameters` go to every stack that declares them; `queue_url` is the address queues hang under; `key_ids` names
    the KMS keys by physical name and may be filled later than this is made. Raises TemplateError for what is unknown.
    """

    def __init__(self, root: Path, parameters: Mapping[str, str], queue_url: str, key_ids: Mapping[str, str]) -> None:
        files = {f"{APP}-{file.stem}": file for file in sorted((root / "infra").glob("*.yaml"))}
        self._stacks = [_Stack(name, file) for name, file in {APP: root / "template.yaml", **files}.items()]
        self._queue_url = queue_url
        self._key_ids = key_ids
        self._given = parameters
        self._scopes = {stack.name: self._scope(stack) for stack in self._stacks}
        self._exports = self._exported()

    def of_type(self, kind: str) -> list[Resource]:
        """Give every resource of one type, in the order of the templates."""
        return [
            self._resource(stack, logical, raw)
            for stack in self._stacks
            for logical, raw in stack.resources.items()
            if raw["Type"] == kind
        ]

    def parameter(self, name: str) -> str:
        """Give a parameter of the app's template: what was given, else its default."""
        return str(self._scopes[APP].parameters[name])

    def _resource(self, stack: _Stack, logical: str, raw: dict[str, Any]) -> Resource:
        kind, scope = raw["Type"], self._scopes[stack.name]
        used = acted_on(kind)
        properties = {
            name: resolve(value, scope, stack.place(logical, name))
            for name, value in raw.get("Properties", {}).items()
            if name in used
        }
        arn = "" if kind not in _WITH_ARN else scope.reference(logical, "Arn")
        name = physical_name(kind, stack.name, logical, properties)
        return Resource(logical, name, arn, properties, stack.place(logical))

    def _scope(self, stack: _Stack) -> Scope:
        values = {name: self._parameter(stack, name, declared) for name, declared in stack.parameters.items()}

        def named(logical: str, attribute: str | None) -> str:
            raw = stack.resources[logical]
            name = physical_name(raw["Type"], stack.name, logical, raw.get("Properties", {}))
            key_id = self._key_ids.get(name)
            return reference(raw["Type"], name, attribute, queue_url=self._queue_url, key_id=key_id)

        return Scope(stack.name, values, named, self._import)

    def _parameter(self, stack: _Stack, name: str, declared: Mapping[str, Any]) -> Any:
        value = self._given.get(name, declared.get("Default"))
        if value is None:
            raise stack.place(name).error("the parameter has no default, and the runner gives it no value")
        return value

    def _exported(self) -> dict[str, tuple[_Stack, str]]:
        found = {}
        for stack in self._stacks:
            for output, declared in stack.outputs.items():
                place = stack.place(output, "Export")
                if "Export" in declared:
                    found[resolve(declared["Export"]["Name"], self._scopes[stack.name], place)] = (stack, output)
        return found

    def _import(self, name: str) -> Any:
        stack, output = self._exports[name]
        return resolve(stack.outputs[output]["Value"], self._scopes[stack.name], stack.place(output, "Value"))
