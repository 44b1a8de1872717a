"""EventBridge's rules of the templates: which function hears of which event on the default bus."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from local.template import Resource, Templates


@dataclass(frozen=True)
class Rule:
    """Events that match `pattern` go to `functions`, by name."""

    pattern: Mapping[str, Any]
    functions: list[str]

    def takes(self, event: Mapping[str, Any]) -> bool:
        return _matches(self.pattern, event)


def rules(templates: Templates) -> list[Rule]:
    """Read those that are switched on; raise TemplateError for a pattern that is more than lists of exact texts."""
    found = templates.of_type("AWS::Events::Rule")
    return [_rule(each) for each in found if each.properties.get("State", "ENABLED") == "ENABLED"]


def _rule(rule: Resource) -> Rule:
    pattern = rule.properties["EventPattern"]
    if not _is_plain(pattern):
        raise rule.place.error("EventPattern holds more than exact texts")
    return Rule(pattern, [target["Arn"].rpartition(":")[2] for target in rule.properties["Targets"]])


def _is_plain(pattern: Any) -> bool:
    if isinstance(pattern, dict):
        return all(_is_plain(inner) for inner in pattern.values())
    return isinstance(pattern, list) and all(isinstance(each, str) for each in pattern)


def _matches(pattern: Mapping[str, Any], event: Mapping[str, Any]) -> bool:
    """Match as EventBridge does: every field of the pattern is there, and one of its values is among those asked."""
    return all(name in event and _fits(wanted, event[name]) for name, wanted in pattern.items())


def _fits(wanted: Any, value: Any) -> bool:
    if isinstance(wanted, dict):
        return isinstance(value, dict) and _matches(wanted, value)
    return any(each in wanted for each in (value if isinstance(value, list) else [value]))
