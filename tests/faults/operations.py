"""The name of what a request asks of AWS or Stripe, in a word or two and without anything that was sent."""

import re
from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

_TARGETS = {"DynamoDB_20120810": "DynamoDB", "AmazonSQS": "SQS", "TrentService": "KMS", "AmazonSSM": "SSM"}
_OBJECTS = {"GET": "GetObject", "HEAD": "HeadObject", "PUT": "PutObject", "DELETE": "DeleteObject"}
_PIECES = {
    ("POST", "uploads"): "CreateMultipartUpload",
    ("PUT", "partNumber"): "UploadPart",
    ("POST", "uploadId"): "CompleteMultipartUpload",
    ("DELETE", "uploadId"): "AbortMultipartUpload",
}
_READS = {
    *("DynamoDB.GetItem", "DynamoDB.Query", "DynamoDB.BatchGetItem", "DynamoDB.Scan"),
    "DynamoDB.DescribeTable",
    *("KMS.Decrypt", "KMS.GenerateDataKey", "KMS.GenerateMac", "SSM.GetParameters"),
    *("S3.GetObject", "S3.HeadObject", "S3.ListObjectsV2", "SQS.GetQueueUrl", "SES.GetAccount"),
}
_ID = re.compile(r"(?<=/)[a-z]+_[A-Za-z0-9_]+|(?<=/)[a-z]+_test_[A-Za-z0-9]+")


def operation_of(method: str, url: str, headers: Mapping[str, str]) -> str:
    """Name it: `DynamoDB.PutItem`, `S3.CopyObject`, `SES.SendEmail`, `Stripe.POST /v1/checkout/sessions/{id}`."""
    service, _, action = headers.get("X-Amz-Target", "").partition(".")
    if service:
        return f"{_TARGETS[service]}.{action}"
    place = urlsplit(url)
    if place.path == "/v2/email/outbound-emails":
        return "SES.SendEmail"
    if place.path == "/v2/email/account":
        return "SES.GetAccount"
    if place.path.startswith("/v1/"):
        return f"Stripe.{method} {_ID.sub('{id}', place.path)}"
    return f"S3.{_s3(method, place.path, parse_qs(place.query, keep_blank_values=True), headers)}"


def changes_something(operation: str) -> bool:
    """Say whether anything outside of the process can be otherwise after it; KMS hands out keys and keeps none."""
    return operation not in _READS and not operation.startswith("Stripe.GET ")


def _s3(method: str, path: str, query: Mapping[str, object], headers: Mapping[str, str]) -> str:
    if method == "POST" and "delete" in query:
        return "DeleteObjects"
    if part := next((name for (how, word), name in _PIECES.items() if how == method and word in query), None):
        return part
    if method == "GET" and "/" not in path.strip("/"):
        return "ListObjectsV2"
    return "CopyObject" if "X-Amz-Copy-Source" in headers else _OBJECTS[method]
