"""Which resource types and properties the local stack knows, and what references to them mean.

A type or property that stands neither here nor in known.yaml stops the start: nothing is silently left out.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from local.intrinsics import ACCOUNT, REGION, Place

_KNOWN: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("known.yaml").read_text())
# Types that need nothing on one machine, and why.
NOTHING_NEEDED = {kind: reason for reason, kinds in _KNOWN["nothing_needed"].items() for kind in kinds}
_ACTED_ON: dict[str, dict[str, list[str]]] = _KNOWN["acted_on"]
_ATTRIBUTES = {"Type", "Properties", "DeletionPolicy", "UpdateReplacePolicy", "DependsOn", "Metadata"}


def check_resource(resource: Mapping[str, Any], place: Place) -> None:
    """Raise TemplateError where the type, an attribute or a property is not known."""
    for unknown in resource.keys() - _ATTRIBUTES:
        raise place.error(f"the attribute {unknown} is unknown to the local stack")
    kind = resource["Type"]
    if kind in NOTHING_NEEDED:
        return
    if kind not in _ACTED_ON:
        raise place.error(f"the resource type {kind} is unknown to the local stack")
    known = {path for paths in _ACTED_ON[kind].values() for path in paths}
    _check_paths(resource.get("Properties", {}), "", known, place)


def acted_on(kind: str) -> set[str]:
    """Name the top-level properties of a type that are worked out; the others are never looked at."""
    return {path.split(".", 1)[0] for path in _ACTED_ON[kind]["used"]}


def _check_paths(value: Any, path: str, known: set[str], place: Place) -> None:
    if isinstance(value, list):
        for item in value:
            _check_paths(item, path, known, place)
    elif path not in known and isinstance(value, dict):
        for key, item in value.items():
            below = f"{path}.{key}" if path else key
            if below not in known and not any(name.startswith(f"{below}.") for name in known):
                raise Place(place.template, place.resource, below).error("the property is unknown to the local stack")
            _check_paths(item, below, known, place)


def physical_name(kind: str, stack: str, logical: str, properties: Mapping[str, Any]) -> str:
    """Name a resource the way CloudFormation would, without its random end."""
    if kind == "AWS::S3::Bucket":
        return f"{stack}-{logical.lower()}"
    return f"{stack}-{logical}" + (".fifo" if properties.get("FifoQueue") else "")


def reference(kind: str, name: str, attribute: str | None, *, queue_url: str, key_id: str | None) -> str:
    """Answer Ref (no attribute) and Fn::GetAtt of a resource by its physical name; raise KeyError where unknown."""
    region = f"{REGION}:{ACCOUNT}"
    ref, arn = {
        "AWS::DynamoDB::Table": (name, f"arn:aws:dynamodb:{region}:table/{name}"),
        "AWS::S3::Bucket": (name, f"arn:aws:s3:::{name}"),
        "AWS::SQS::Queue": (f"{queue_url}/{ACCOUNT}/{name}", f"arn:aws:sqs:{region}:{name}"),
        "AWS::KMS::Key": (key_id or "", f"arn:aws:kms:{region}:key/{key_id}"),
        "AWS::Lambda::Function": (name, f"arn:aws:lambda:{region}:function:{name}"),
        "AWS::IAM::Role": (name, f"arn:aws:iam::{ACCOUNT}:role/{name}"),
        "AWS::Logs::LogGroup": (name, f"arn:aws:logs:{region}:log-group:{name}"),
        "AWS::Cognito::UserPool": (f"{REGION}_{name}", f"arn:aws:cognito-idp:{region}:userpool/{REGION}_{name}"),
        "AWS::Cognito::UserPoolClient": (name, ""),
        "AWS::SES::ReceiptRuleSet": (name, ""),
        "AWS::Events::Rule": (name, f"arn:aws:events:{region}:rule/{name}"),
        "AWS::SNS::Topic": (f"arn:aws:sns:{region}:{name}", ""),
        "AWS::ApiGatewayV2::Api": ("local", ""),
    }[kind]
    if attribute is None:
        return ref
    return {"Arn": arn, **({"QueueName": name, "QueueUrl": ref} if kind == "AWS::SQS::Queue" else {})}[attribute]
