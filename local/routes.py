"""The HTTP API's routes, from the OpenAPI body that the translated template holds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from local.template import Resource, Templates

_FUNCTION = re.compile(r"/functions/arn:[^/]+:function:([^/]+)/invocations$")
_ANY = "x-amazon-apigateway-any-method"
_METHODS = {"get", "head", "post", "put", "patch", "delete", "options", _ANY}


@dataclass(frozen=True)
class Authorizer:
    """A JWT authorizer: whose tokens, and for whom."""

    issuer: str
    audience: tuple[str, ...]


@dataclass(frozen=True)
class Route:
    """One route; `key` as AWS writes it, such as `GET /orders/{id}` or `$default`."""

    key: str
    method: str
    segments: tuple[str, ...]
    function: str
    authorizer: Authorizer | None

    def match(self, method: str, segments: tuple[str, ...]) -> dict[str, str] | None:
        """Give the path parameters, None where the request is not for this route."""
        greedy = bool(self.segments) and self.segments[-1].endswith("+}")
        if self.method not in ("ANY", method) or len(segments) < len(self.segments):
            return None
        if greedy:
            last = len(self.segments) - 1
            segments = (*segments[:last], "/".join(segments[last:]))
        if len(segments) != len(self.segments):
            return None
        pairs = list(zip(self.segments, segments, strict=True))
        if any(mine != theirs and not (mine.startswith("{") and theirs) for mine, theirs in pairs):
            return None
        return {mine.strip("{+}"): theirs for mine, theirs in pairs if mine.startswith("{")}


class Routes:
    """All routes of the one HTTP API; the most exact match wins, then `$default`."""

    def __init__(self, templates: Templates) -> None:
        (api,) = templates.of_type("AWS::ApiGatewayV2::Api")
        body = api.properties["Body"]
        self.authorizers = _authorizers(api, body)
        found = [
            self._route(api, path, method, operation)
            for path, operations in body["paths"].items()
            for method, operation in operations.items()
        ]
        self._default = next((route for route in found if route.key == "$default"), None)
        self._routes = sorted((route for route in found if route.key != "$default"), key=_rank)

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """Give the route of a request and its path parameters; `path` is decoded."""
        segments = tuple(path.split("/")[1:])
        for route in self._routes:
            if (parameters := route.match(method, segments)) is not None:
                return route, parameters
        return None if self._default is None else (self._default, {})

    def _route(self, api: Resource, path: str, method: str, operation: Mapping[str, Any]) -> Route:
        integration = operation["x-amazon-apigateway-integration"]
        found = _FUNCTION.search(integration["uri"])
        if method not in _METHODS or found is None or integration["payloadFormatVersion"] != "2.0":
            raise api.place.error(f"the route {method} {path} is of a kind unknown to the local stack")
        security = operation.get("security", [])
        if len(security) > 1 or any(scopes for each in security for scopes in each.values()):
            raise api.place.error(f"the security of {method} {path} is unknown to the local stack")
        authorizer = self.authorizers[next(iter(security[0]))] if security and security[0] else None
        verb = "ANY" if method == _ANY else method.upper()
        key = "$default" if path in ("$default", "/$default") else f"{verb} {path}"
        return Route(key, verb, tuple(path.split("/")[1:]), found.group(1), authorizer)


def _authorizers(api: Resource, body: Mapping[str, Any]) -> dict[str, Authorizer]:
    schemes = body.get("components", {}).get("securitySchemes", {})
    return {name: _authorizer(api, scheme["x-amazon-apigateway-authorizer"]) for name, scheme in schemes.items()}


def _authorizer(api: Resource, raw: Mapping[str, Any]) -> Authorizer:
    if raw["type"] != "jwt" or raw["identitySource"] != "$request.header.Authorization":
        raise api.place.error("only JWT authorizers of the Authorization header are known to the local stack")
    return Authorizer(raw["jwtConfiguration"]["issuer"], tuple(raw["jwtConfiguration"]["audience"]))


def _rank(route: Route) -> tuple[list[int], bool]:
    """Sort static segments before variables before greedy ones, a named method before ANY."""
    kinds = [2 if part.endswith("+}") else 1 if part.startswith("{") else 0 for part in route.segments]
    return kinds, route.method == "ANY"
