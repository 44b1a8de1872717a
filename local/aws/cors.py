"""Which browsers may read S3's answers, refusals included."""

from fnmatch import fnmatchcase

from moto.s3.models import CorsRule
from werkzeug.wrappers import Request, Response


def allow(request: Request, answer: Response, rules: list[CorsRule]) -> None:
    """Let the asking origin read an answer where one of the bucket's rules fits its origin and method."""
    for name in [name for name, _ in answer.headers if name.lower().startswith("access-control-")]:
        del answer.headers[name]
    origin = request.headers.get("Origin", "")
    method = request.headers.get("Access-Control-Request-Method", request.method)
    for rule in rules:
        if origin and method in rule.allowed_methods and any(fnmatchcase(origin, one) for one in rule.allowed_origins):
            answer.headers["Access-Control-Allow-Origin"] = "*" if "*" in rule.allowed_origins else origin
            answer.headers["Access-Control-Allow-Methods"] = ", ".join(rule.allowed_methods)
            answer.headers["Access-Control-Allow-Headers"] = ", ".join(rule.allowed_headers or [])
            answer.headers["Access-Control-Expose-Headers"] = ", ".join(rule.exposed_headers or [])
            answer.headers["Access-Control-Max-Age"] = str(rule.max_age_seconds or 0)
            answer.headers["Vary"] = "Origin"
            return
