"""Uploads by form (presigned POST): the policy, read and held against the form as S3 does it."""

import binascii
import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit
from xml.sax.saxutils import escape

from werkzeug.wrappers import Request, Response

from local.aws.errors import AwsError
from local.aws.signatures import Signatures, check_policy_signature, signed_at

# Fields of the form that become headers of the object.
_HEADERS = ("content-type", "cache-control", "content-disposition", "content-encoding", "expires")
_HEADER_FAMILIES = ("x-amz-meta-", "x-amz-server-side-encryption", "x-amz-storage-class", "x-amz-object-lock-")
_UNCONDITIONAL = {"file", "policy", "x-amz-signature"}


@dataclass(frozen=True)
class Upload:
    """An upload that was accepted: the object to put, and the answer that the form asked for."""

    bucket: str
    key: str
    body: bytes
    headers: dict[str, str]
    fields: dict[str, str]

    def answer(self, etag: str, url: str) -> Response:
        """Give 204, or what `success_action_redirect` or `success_action_status` say."""
        target = self.fields.get("success_action_redirect", "")
        if urlsplit(target).scheme in ("http", "https"):
            parts = urlsplit(target)
            query = [*parse_qsl(parts.query), ("bucket", self.bucket), ("key", self.key), ("etag", etag)]
            return Response("", 303, {"Location": parts._replace(query=urlencode(query)).geturl(), "ETag": etag})
        headers = {"ETag": etag, "Location": f"{url}/{quote(self.key)}"}
        status = self.fields.get("success_action_status")
        if status != "201":
            return Response("", 200 if status == "200" else 204, headers)
        named = {"Location": headers["Location"], "Bucket": self.bucket, "Key": self.key, "ETag": etag}
        inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in named.items())
        return Response(f"<PostResponse>{inner}</PostResponse>", 201, headers, content_type="application/xml")


def read_upload(request: Request, bucket: str, signatures: Signatures) -> Upload:
    """Check a form against its signed policy; raise AwsError where S3 would refuse it."""
    file = request.files.get("file")
    fields = {name.lower(): value for name, value in request.form.items()}
    if file is None or "key" not in fields:
        raise AwsError(400, "InvalidArgument", "The form must have the fields key and file.")
    if "policy" not in fields:
        raise AwsError(403, "AccessDenied", "Access Denied")
    if "x-amz-signature" not in fields:
        raise AwsError(400, "InvalidRequest", "Please use AWS4-HMAC-SHA256.")
    check_policy_signature(fields["policy"], fields)
    fields["key"] = fields["key"].replace("${filename}", file.filename or "")
    body = file.read()
    policy = _policy(fields["policy"])
    lifetime = policy.expiration - (signed := signed_at(fields.get("x-amz-date", "")))
    if signatures.expired(fields["x-amz-signature"], signed, lifetime):
        raise AwsError(403, "AccessDenied", "Invalid according to Policy: Policy expired.")
    policy.check({**fields, "bucket": bucket}, len(body))
    headers = {name: value for name, value in fields.items() if name in _HEADERS or name.startswith(_HEADER_FAMILIES)}
    return Upload(bucket, fields["key"], body, headers, fields)


@dataclass(frozen=True)
class _Policy:
    expiration: datetime
    conditions: list[Any]

    def check(self, fields: Mapping[str, str], size: int) -> None:
        named: set[str] = set()
        for condition in self.conditions:
            named.add(_check_one(condition, fields, size))
        for name in fields.keys() - named - _UNCONDITIONAL - {"bucket"}:
            if not name.startswith("x-ignore-"):
                raise AwsError(403, "AccessDenied", f"Invalid according to Policy: Extra input fields: {name[:80]}")


def _check_one(condition: Any, fields: Mapping[str, str], size: int) -> str:
    """Hold one condition against the form; give the name of the field that it speaks of."""
    match condition:
        case ["content-length-range", least, most]:
            if size > int(most):
                raise AwsError(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
            if size < int(least):
                raise AwsError(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
            return ""
        case dict() if len(condition) == 1:
            name, wanted = map(str, *condition.items())
            holds = fields.get(name.lower()) == wanted
        case ["eq", str(name), str(wanted)]:
            holds = fields.get(name.lower().lstrip("$")) == wanted
        case ["starts-with", str(name), str(wanted)]:
            holds = all(one.startswith(wanted) for one in _values(name, fields))
        case _:
            raise AwsError(400, "InvalidPolicyDocument", "Invalid Policy: unknown condition.")
    name = name.lower().lstrip("$")
    if not holds:
        raise AwsError(403, "AccessDenied", f"Invalid according to Policy: Policy Condition failed: {name}")
    return name


def _values(name: str, fields: Mapping[str, str]) -> list[str]:
    """Give what a condition is held against: each of a list of content types; of a missing field, nothing."""
    value = fields.get(name.lower().lstrip("$"), "")
    return value.split(",") if name.lower() == "$content-type" else [value]


def _policy(text: str) -> _Policy:
    try:
        read = json.loads(b64decode(text, validate=True))
        expiration = datetime.fromisoformat(read["expiration"]).astimezone(UTC)
        return _Policy(expiration, list(read["conditions"]))
    except (binascii.Error, ValueError, KeyError, TypeError) as exc:
        raise AwsError(400, "InvalidPolicyDocument", "Invalid Policy: it cannot be read.") from exc
