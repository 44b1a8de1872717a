"""The AWS services on one port: moto in this process behind one lock, and own code where moto is not enough."""

import io
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

os.environ["MOTO_DISABLE_GLOBAL_CORS"] = "true"  # read by moto's import: who may read an answer, the bucket says

from flask import Flask
from moto.core.base_backend import BackendDict
from moto.moto_server.werkzeug_app import create_backend_app
from werkzeug.wrappers import Request, Response

from local.aws import cors
from local.aws.errors import AwsError
from local.aws.forms import read_upload
from local.aws.keys import Keys
from local.aws.objects import Objects
from local.aws.parameters import Parameters
from local.aws.queues import Queues
from local.aws.ses import Account, SendEmail
from local.aws.signatures import Signatures
from local.aws.store import Rows
from local.clock import StackClock
from local.http import Server
from local.intrinsics import REGION
from local.mail.outgoing import OutgoingMail

MAIL_RATE = 100.0  # mails a second that SES takes here; an account of its own begins with 1, or 14 out of its sandbox
_LARGEST = 100 * 1024 * 1024
_JSON = "application/x-amz-json-1.1"


class AwsServer:
    """S3 (path style), SQS, KMS, SSM parameters and SES, on disk in `folder` before any answer.

    `send_mail` takes what SES sends, `mail_rate` recipients a second at most; `wake` is called after something was put
    into a queue. moto keeps its state in its modules: one AwsServer a process. Signed requests are believed whatever
    they are signed with; URLs and forms must be signed by ACCESS_KEY and SECRET_KEY.
    """

    def __init__(
        self,
        folder: Path,
        clock: StackClock,
        *,
        port: int = 0,
        send_mail: Callable[[OutgoingMail], str],
        wake: Callable[[], None],
        mail_rate: float = MAIL_RATE,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        BackendDict.reset()
        self._lock = threading.RLock()
        self._rows = Rows(folder / "aws.db")
        self._objects, self._keys = Objects(self._rows, clock), Keys(self._rows, clock)
        self._parameters = Parameters(self._rows, clock)
        self.queues = Queues(self._rows, clock, self._lock)
        self._signatures, self._wake, self._account = Signatures(clock), wake, Account(mail_rate)
        self._mail = SendEmail(clock, send_mail, self._account)
        self._apps: dict[str, Flask] = {}
        self._services = {"s3": self._s3, "sqs": self._sqs, "kms": self._kms, "ssm": self._ssm, "ses": self._ses}
        self._http = Server(Request.application(self._answer), port)

    @property
    def url(self) -> str:
        return self._http.url

    def start(self) -> None:
        self._http.start()

    def stop(self) -> None:
        self._http.stop()
        with self._lock:
            self._rows.close()

    def _answer(self, request: Request) -> Response:
        service, region = _scope(request)
        try:
            _read(request)
            return self._services.get(service, self._unknown)(request, region)
        except AwsError as refused:
            return refused.as_json()

    def _moto(self, service: str, request: Request) -> Response:
        if service not in self._apps:
            self._apps[service] = create_backend_app(service)  # type: ignore[arg-type]
        return Response.from_app(self._apps[service], request.environ, buffered=True)

    def _s3(self, request: Request, _region: str) -> Response:
        bucket, _, key = request.path[1:].partition("/")
        try:
            answer = self._s3_checked(request, bucket, key)
        except AwsError as refused:
            answer = refused.as_xml()
        cors.allow(request, answer, self._objects.cors(bucket))
        return answer

    def _s3_checked(self, request: Request, bucket: str, key: str) -> Response:
        if request.method == "POST" and not key and request.mimetype == "multipart/form-data":
            return self._form(request, bucket)
        if "Authorization" not in request.headers and request.method != "OPTIONS":
            self._signatures.check_url(request)
        with self._lock:
            answer = self._moto("s3", request)
            if request.method in ("PUT", "POST", "DELETE"):
                self._save_s3(request, bucket, key)
        return answer

    def _save_s3(self, request: Request, bucket: str, key: str) -> None:
        if key:
            self._objects.save_key(bucket, key, f"{request.args.get('uploadId')}/{request.args.get('partNumber')}")
        else:
            self._objects.save_bucket(bucket)

    def _form(self, request: Request, bucket: str) -> Response:
        upload = read_upload(request, bucket, self._signatures)
        signed = {"Authorization": "AWS4-HMAC-SHA256 Credential=local/20000101/us-east-1/s3/aws4_request,"}
        headers = {"content-type": "binary/octet-stream", **upload.headers, **signed}
        path = f"/{bucket}/{quote(upload.key)}"
        put = Request.from_values(path, f"http://{request.host}", method="PUT", headers=headers, data=upload.body)
        with self._lock:
            answer = self._moto("s3", put)
            self._objects.save_key(bucket, upload.key)
        url = f"http://{request.host}/{bucket}"
        return answer if answer.status_code != 200 else upload.answer(answer.headers["ETag"], url)

    def _sqs(self, request: Request, _region: str) -> Response:
        action, params = _json_call(request)
        if action == "ReceiveMessage":
            # moto would wait for messages with the one lock held.
            _set_body(request, json.dumps({**params, "WaitTimeSeconds": 0}).encode())
        with self._lock:
            self.queues.drop_expired()
            answer = self._moto("sqs", request)
            if "Message" in action:
                self.queues.save_messages()
            elif not action.startswith(("Get", "List")):
                self.queues.save_queues()
        if action.startswith(("SendMessage", "ChangeMessageVisibility")):
            self._wake()
        return answer

    def _kms(self, request: Request, region: str) -> Response:
        action, params = _json_call(request)
        self._keys.check(action, params)
        with self._lock:
            answer = self._moto("kms", request)
            self._keys.save(region, action)
        return answer

    def _ssm(self, request: Request, region: str) -> Response:
        action, params = _json_call(request)
        with self._lock:
            answer = self._parameters.answer(region, action, params)
        return Response(json.dumps(answer), content_type=_JSON)

    def _ses(self, request: Request, _region: str) -> Response:
        if (request.method, request.path) == ("POST", "/v2/email/outbound-emails"):
            return Response(json.dumps(self._mail.answer(_object(request))), content_type="application/json")
        if (request.method, request.path) == ("GET", "/v2/email/account"):
            return Response(json.dumps(self._account.answer()), content_type="application/json")
        said = "SES here is SendEmail and GetAccount of version 2; mail comes in by SMTP."
        refused = AwsError(400, "BadRequestException", said)
        if request.path == "/":
            return refused.as_xml("<ErrorResponse>{}</ErrorResponse>")
        raise refused

    def _unknown(self, _request: Request, _region: str) -> Response:
        raise AwsError(400, "UnknownService", "This stack has S3, SQS, KMS, SSM parameters and SES.")


def _scope(request: Request) -> tuple[str, str]:
    """Give service and region as the signature names them; what bears none is for S3."""
    for part in request.headers.get("Authorization", "").replace(",", " ").split():
        if part.startswith("Credential=") and part.count("/") == 4:
            return part.split("/")[3], part.split("/")[2]
    return "s3", REGION


def _read(request: Request) -> None:
    """Take the whole body before the lock is asked for."""
    if (request.content_length or 0) > _LARGEST:
        raise AwsError(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
    _set_body(request, request.environ["wsgi.input"].read(*_length(request)))


def _length(request: Request) -> tuple[int, ...]:
    return () if request.environ.get("wsgi.input_terminated") else (request.content_length or 0,)


def _set_body(request: Request, body: bytes) -> None:
    request.environ |= {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}


def _json_call(request: Request) -> tuple[str, dict[str, Any]]:
    action = request.headers.get("X-Amz-Target", "").rpartition(".")[2]
    if not action:
        raise AwsError(400, "UnknownOperationException", "The JSON protocol is spoken here.")
    return action, _object(request)


def _object(request: Request) -> dict[str, Any]:
    try:
        read = json.loads(request.environ["wsgi.input"].getvalue() or b"{}")
    except ValueError as exc:
        raise AwsError(400, "SerializationException", "The body is not JSON.") from exc
    if not isinstance(read, dict):
        raise AwsError(400, "SerializationException", "The body is not an object.")
    return read
