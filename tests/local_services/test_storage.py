"""S3: what is kept, and who may upload and fetch by a signed form or URL."""

from datetime import timedelta
from typing import Any

import pytest
import requests
from botocore.exceptions import ClientError

SITE = "http://127.0.0.1:8000"
CORS = {"CORSRules": [{"AllowedMethods": ["GET", "POST"], "AllowedOrigins": [SITE], "AllowedHeaders": ["*"]}]}


@pytest.fixture
def s3(world: Any) -> Any:
    client = world.client("s3")
    client.create_bucket(Bucket="files")
    client.put_bucket_cors(Bucket="files", CORSConfiguration=CORS)
    return client


def form(s3: Any, key: str = "pending/1", **fields: str) -> dict[str, Any]:
    given = {"Content-Type": "image/png", **fields}
    conditions: list[Any] = [["content-length-range", 1, 100], *({name: value} for name, value in given.items())]
    made: dict[str, Any] = s3.generate_presigned_post("files", key, given, conditions, 600)
    return made


def post(made: dict[str, Any], body: bytes = b"abc", **changed: str) -> requests.Response:
    files = {"file": ("picture.png", body, "image/png")}
    fields = {**made["fields"], **changed}
    return requests.post(made["url"], fields, files=files, headers={"Origin": SITE}, allow_redirects=False, timeout=5)


def test_objects_their_metadata_and_what_was_deleted_survive_a_restart(world: Any, s3: Any) -> None:
    s3.put_object(Bucket="files", Key="orders/ü 1", Body=b"one", ContentType="image/png", Metadata={"a": "b"})
    s3.put_object(Bucket="files", Key="gone", Body=b"two")
    s3.delete_objects(Bucket="files", Delete={"Objects": [{"Key": "gone"}]})

    world.again()

    s3 = world.client("s3")
    kept = s3.get_object(Bucket="files", Key="orders/ü 1")
    assert (kept["Body"].read(), kept["ContentType"], kept["Metadata"]) == (b"one", "image/png", {"a": "b"})
    assert [one["Key"] for one in s3.list_objects_v2(Bucket="files")["Contents"]] == ["orders/ü 1"]


def test_locked_versions_stay_locked_until_the_stacks_clock_has_passed_their_day(world: Any, s3: Any) -> None:
    s3.create_bucket(Bucket="ledger", ObjectLockEnabledForBucket=True)
    until = world.clock.now() + timedelta(days=30)
    lock = {"ObjectLockMode": "COMPLIANCE", "ObjectLockRetainUntilDate": until}
    version = s3.put_object(Bucket="ledger", Key="seal", Body=b"1", **lock)["VersionId"]
    world.again()
    s3 = world.client("s3")

    with pytest.raises(ClientError, match="AccessDenied"):
        s3.delete_object(Bucket="ledger", Key="seal", VersionId=version)
    world.clock.move_to(until + timedelta(seconds=1))
    s3.delete_object(Bucket="ledger", Key="seal", VersionId=version)

    assert "Versions" not in s3.list_object_versions(Bucket="ledger")


def test_an_object_that_must_not_be_there_yet_is_refused_where_it_is_and_locked_for_the_buckets_days(
    world: Any, s3: Any
) -> None:
    s3.create_bucket(Bucket="ledger", ObjectLockEnabledForBucket=True)
    kept = {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 30}}
    s3.put_object_lock_configuration(
        Bucket="ledger", ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", "Rule": kept}
    )
    s3.put_object(Bucket="ledger", Key="seal", Body=b"1", IfNoneMatch="*")
    world.again()
    s3 = world.client("s3")

    with pytest.raises(ClientError, match="PreconditionFailed"):
        s3.put_object(Bucket="ledger", Key="seal", Body=b"2", IfNoneMatch="*")
    [version] = s3.list_object_versions(Bucket="ledger")["Versions"]
    held = s3.get_object(Bucket="ledger", Key="seal")
    assert held["Body"].read() == b"1"
    assert held["ObjectLockRetainUntilDate"] - held["LastModified"] <= timedelta(days=30)
    with pytest.raises(ClientError, match="AccessDenied"):
        s3.delete_object(Bucket="ledger", Key="seal", VersionId=version["VersionId"])


def test_an_upload_in_parts_goes_on_after_a_restart(world: Any, s3: Any) -> None:
    big = b"a" * 5_300_000
    upload = s3.create_multipart_upload(Bucket="files", Key="big")["UploadId"]
    named = {"Bucket": "files", "Key": "big", "UploadId": upload}
    one = s3.upload_part(**named, PartNumber=1, Body=big)["ETag"]

    world.again()

    s3 = world.client("s3")
    two = s3.upload_part(**named, PartNumber=2, Body=b"b")["ETag"]
    parts = [{"PartNumber": 1, "ETag": one}, {"PartNumber": 2, "ETag": two}]
    s3.complete_multipart_upload(**named, MultipartUpload={"Parts": parts})
    assert s3.get_object(Bucket="files", Key="big")["Body"].read() == big + b"b"


def test_a_form_uploads_and_its_page_may_read_the_answer(s3: Any) -> None:
    answer = post(form(s3))

    assert (answer.status_code, answer.headers["Access-Control-Allow-Origin"]) == (204, SITE)
    assert s3.get_object(Bucket="files", Key="pending/1")["ContentType"] == "image/png"


@pytest.mark.parametrize(
    ("body", "changed", "status", "code"),
    [
        (b"x" * 101, {}, 400, "EntityTooLarge"),
        (b"", {}, 400, "EntityTooSmall"),
        (b"x", {"Content-Type": "text/html"}, 403, "AccessDenied"),
        (b"x", {"key": "orders/1"}, 403, "AccessDenied"),
        (b"x", {"x-amz-meta-a": "b"}, 403, "AccessDenied"),
        (b"x", {"x-amz-signature": "0" * 64}, 403, "SignatureDoesNotMatch"),
        (b"x", {"x-amz-credential": "other/20270301/us-east-1/s3/aws4_request"}, 403, "InvalidAccessKeyId"),
        (b"x", {"policy": "e30="}, 403, "SignatureDoesNotMatch"),
    ],
)
def test_a_form_that_departs_from_its_policy_is_refused(
    s3: Any, body: bytes, changed: dict[str, str], status: int, code: str
) -> None:
    answer = post(form(s3), body, **changed)

    assert (answer.status_code, f"<Code>{code}</Code>" in answer.text) == (status, True)
    assert answer.headers["Access-Control-Allow-Origin"] == SITE
    assert "Contents" not in s3.list_objects_v2(Bucket="files")


def test_a_form_may_ask_for_a_redirect_or_another_status(s3: Any) -> None:
    redirect = post(form(s3, success_action_redirect=f"{SITE}/thanks?a=1"))
    created = post(form(s3, success_action_status="201"))

    assert (redirect.status_code, created.status_code) == (303, 201)
    assert redirect.headers["Location"].startswith(f"{SITE}/thanks?a=1&bucket=files&key=pending%2F1")


def test_forms_and_urls_age_by_the_stacks_clock(world: Any, s3: Any) -> None:
    made = form(s3)
    post(made)
    url = s3.generate_presigned_url("get_object", {"Bucket": "files", "Key": "pending/1"}, 60)
    fetched = requests.get(url, timeout=5)
    world.clock.move_to(world.clock.now() + timedelta(minutes=11))
    fresh = form(s3, key="pending/2")

    late = requests.get(url, timeout=5)

    assert (fetched.content, late.status_code) == (b"abc", 403)
    assert (post(made).status_code, post(fresh).status_code) == (403, 204)


def test_a_signed_url_says_how_the_browser_takes_the_file_and_cannot_be_changed(s3: Any) -> None:
    s3.put_object(Bucket="files", Key="a", Body=b"x")
    shown = {"ResponseContentDisposition": 'attachment; filename="a.png"', "ResponseContentType": "image/png"}
    url = s3.generate_presigned_url("get_object", {"Bucket": "files", "Key": "a", **shown}, 60)

    answer = requests.get(url, timeout=5)

    assert answer.headers["Content-Disposition"] == 'attachment; filename="a.png"'
    assert requests.get(url.replace("image%2Fpng", "text%2Fhtml"), timeout=5).status_code == 403
    assert requests.get(url.partition("?")[0], timeout=5).status_code == 403


def test_a_page_of_another_origin_is_not_let_in(world: Any, s3: Any) -> None:
    asked = {"Access-Control-Request-Method": "POST"}
    own = requests.options(f"{world.aws.url}/files", headers={"Origin": SITE, **asked}, timeout=5)
    other = requests.options(f"{world.aws.url}/files", headers={"Origin": "http://x.example", **asked}, timeout=5)

    assert (own.status_code, own.headers["Access-Control-Allow-Origin"]) == (200, SITE)
    assert (other.status_code, "Access-Control-Allow-Origin" in other.headers) == (403, False)
