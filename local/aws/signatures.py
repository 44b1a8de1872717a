"""Signatures (version 4) that come with a URL or a form: whose they are, that they hold, that they live."""

import hashlib
import hmac
import time
from datetime import UTC, datetime, timedelta

from botocore.auth import S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from werkzeug.wrappers import Request

from local.aws.errors import AwsError
from local.clock import StackClock

# What the stack's functions sign with. Nothing else on the machine accepts them.
ACCESS_KEY = "local"
SECRET_KEY = "local"  # noqa: S105
STAMP = "%Y%m%dT%H%M%SZ"
_LONGEST = timedelta(days=7)


class Signatures:
    """Judges presigned URLs and forms; a signature's age is counted on the stack's clock."""

    def __init__(self, clock: StackClock) -> None:
        self._clock = clock
        self._first_seen: dict[str, float] = {}

    def check_url(self, request: Request) -> None:
        """Raise AwsError as S3 does unless the request's query bears a true, living signature."""
        query = request.args
        if "Signature" in query:
            raise AwsError(400, "InvalidRequest", "Please use AWS4-HMAC-SHA256.")
        if "X-Amz-Signature" not in query:
            raise AwsError(403, "AccessDenied", "Access Denied")
        region = _scope(query.get("X-Amz-Credential", ""))[1]
        seconds = query.get("X-Amz-Expires", "")
        if not seconds.isdigit() or int(seconds) > _LONGEST.total_seconds():
            raise AwsError(400, "AuthorizationQueryParametersError", "X-Amz-Expires must be 0 to 604800 seconds")
        signed = signed_at(query.get("X-Amz-Date", ""))
        if not hmac.compare_digest(_of_url(request, region), query["X-Amz-Signature"]):
            raise AwsError(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.")
        if self.expired(query["X-Amz-Signature"], signed, timedelta(seconds=int(seconds))):
            raise AwsError(403, "AccessDenied", "Request has expired")

    def expired(self, signature: str, signed: datetime, lifetime: timedelta) -> bool:
        """Say whether `lifetime` has passed, on the stack's clock, since the machine's moment `signed`.

        A signature names whole seconds, and the clock may have jumped within that second: it is taken for as young
        as it can be, that is made at the second's end, but before it was first seen.
        """
        if len(self._first_seen) > 10_000:
            self._first_seen.clear()
        seen = self._first_seen.setdefault(signature, time.time())
        return self._clock.now() > self._clock.at_wall(min(signed.timestamp() + 0.999, seen)) + lifetime


def check_policy_signature(policy: str, fields: dict[str, str]) -> None:
    """Raise AwsError unless the form's `x-amz-signature` is that of its policy (base64, as it was sent)."""
    day, region = _scope(fields.get("x-amz-credential", ""))
    key = b"AWS4" + SECRET_KEY.encode()
    for step in (day, region, "s3", "aws4_request", policy):
        key = hmac.new(key, step.encode(), hashlib.sha256).digest()
    if not hmac.compare_digest(key.hex().encode(), fields.get("x-amz-signature", "").encode()):
        raise AwsError(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.")


def signed_at(stamp: str) -> datetime:
    """Read X-Amz-Date, UTC."""
    try:
        return datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError as exc:
        raise AwsError(403, "AccessDenied", "X-Amz-Date must be in the ISO 8601 basic format") from exc


def _scope(credential: str) -> tuple[str, str]:
    parts = credential.split("/")
    if len(parts) != 5 or parts[3:] != ["s3", "aws4_request"]:
        raise AwsError(400, "AuthorizationQueryParametersError", "The credential is malformed.")
    if parts[0] != ACCESS_KEY:
        raise AwsError(403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.")
    return parts[1], parts[2]


def _of_url(request: Request, region: str) -> str:
    # The bytes as they were signed: path and query before anything was decoded.
    path, _, query = request.environ["RAW_URI"].partition("?")
    signed = "&".join(pair for pair in query.split("&") if not pair.startswith("X-Amz-Signature="))
    names = request.args.get("X-Amz-SignedHeaders", "").split(";")
    again = AWSRequest(
        method=request.method,
        url=f"{request.scheme}://{request.host}{path}?{signed}",
        headers={name: request.headers.get(name, "") for name in names},
    )
    again.context["timestamp"] = request.args["X-Amz-Date"]
    signer = S3SigV4QueryAuth(Credentials(ACCESS_KEY, SECRET_KEY), "s3", region)
    return str(signer.signature(signer.string_to_sign(again, signer.canonical_request(again)), again))
