"""Signed forms: what a browser may put where, and nothing else, posted as browsers post."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from picpros.adapters.files import S3Files
from picpros.domain.order import UPLOAD_LIFE, File
from picpros.ports import Upload
from tests.adapters.shelves import S3Shelf, in_s3, post

NAME = 'Großmutter\'s "best" 写真.png'
PICTURE = File("FILE1", NAME, 1000, "image/png")
MINUTE = timedelta(minutes=1)
_numbers = count(1)


@pytest.fixture
def order_id() -> str:
    return f"PP-FORMS{next(_numbers):05}"


@pytest.fixture
def form(files: S3Files, order_id: str) -> Upload:
    return files.upload("pending", order_id, PICTURE)


@pytest.mark.parametrize("prefix", ["pending", "orders"])
@pytest.mark.parametrize("size", [1, PICTURE.size])
def test_a_form_puts_its_file_under_its_own_key(files: S3Files, order_id: str, prefix: str, size: int) -> None:
    form = files.upload(prefix, order_id, PICTURE)
    answer = post(form, b"x" * size)
    held = files.client.get_object(Bucket=files.files, Key=f"{prefix}/{order_id}/FILE1")

    assert answer.status_code == 204
    assert (held["Body"].read(), held["ContentType"]) == (b"x" * size, "image/png")
    assert S3Shelf(files).keys(order_id) == {f"{prefix}/{order_id}/FILE1"}


def test_a_form_bears_the_name_for_the_page_and_s3_never_hears_it(form: Upload) -> None:
    policy = b64decode(form.fields["policy"]).decode()

    assert form.name == NAME
    assert all(word not in repr(form.fields) + policy for word in ("Gro", "best", "写真", "\\u5199"))


@pytest.mark.parametrize(
    ("size", "code"), [(0, "EntityTooSmall"), (1001, "EntityTooLarge"), (90_000, "EntityTooLarge")]
)
def test_a_file_of_another_size_than_was_announced_is_refused(
    files: S3Files, form: Upload, order_id: str, size: int, code: str
) -> None:
    answer = post(form, b"x" * size)

    assert (answer.status_code, code in answer.text) == (400, True)
    assert S3Shelf(files).keys(order_id) == set()


@pytest.mark.parametrize(
    "changed",
    [
        {"Content_Type": "text/html"},
        {"Content_Type": "image/png; charset=utf-8"},
        {"Content_Type": ""},
        {"Content_Type": "IMAGE/PNG"},
        {"key": "orders/{}/FILE1"},
        {"key": "pending/{}/FILE2"},
        {"key": "pending/{}/FILE1/x"},
        {"key": "pending/{}/${filename}"},
        {"key": "pending/PP-OTHER/FILE1"},
        {"acl": "public-read"},
        {"Content_Disposition": "inline"},
        {"x_amz_meta_a": "b"},
        {"success_action_redirect": "https://elsewhere.example/"},
        {"x_amz_signature": "0" * 64},
        {"x_amz_date": "20200101T000000Z"},
        {"x_amz_credential": "other/20270301/us-east-1/s3/aws4_request"},
    ],
)
def test_a_form_that_was_changed_is_refused(
    files: S3Files, form: Upload, order_id: str, changed: dict[str, str]
) -> None:
    answer = post(form, b"x", **{name: value.replace("{}", order_id) for name, value in changed.items()})

    assert answer.status_code == 403
    assert S3Shelf(files).keys(order_id) == set()


def larger(conditions: list[Any]) -> None:
    conditions[:] = [[each[0], 1, 10**9] if isinstance(each, list) else each for each in conditions]


def of_any_type(conditions: list[Any]) -> None:
    conditions[:] = [
        ["starts-with", "$Content-Type", ""] if isinstance(each, dict) and "Content-Type" in each else each
        for each in conditions
    ]


@pytest.mark.parametrize("change", [larger, of_any_type])
def test_a_policy_that_somebody_wrote_anew_is_refused(
    files: S3Files, form: Upload, order_id: str, change: Callable[[list[Any]], None]
) -> None:
    policy = json.loads(b64decode(form.fields["policy"]))
    change(policy["conditions"])
    forged = {**form.fields, "policy": b64encode(json.dumps(policy).encode()).decode()}
    answer = post(replace(form, fields=forged), b"x")

    assert (answer.status_code, "SignatureDoesNotMatch" in answer.text) == (403, True)
    assert S3Shelf(files).keys(order_id) == set()


@pytest.mark.parametrize("without", ["policy", "x-amz-signature", "x-amz-credential", "x-amz-date", "Content-Type"])
def test_a_form_that_lacks_a_part_is_refused(files: S3Files, form: Upload, order_id: str, without: str) -> None:
    rest = {name: value for name, value in form.fields.items() if name != without}
    answer = post(replace(form, fields=rest), b"x")

    assert answer.status_code in (400, 403)
    assert S3Shelf(files).keys(order_id) == set()


def test_a_form_for_one_bucket_opens_no_other(files: S3Files, form: Upload, order_id: str) -> None:
    answer = post(replace(form, url=form.url.replace(files.files, files.documents)), b"x")

    assert answer.status_code == 403
    assert "Contents" not in files.client.list_objects_v2(Bucket=files.documents, Prefix=f"pending/{order_id}")


def test_the_form_of_one_file_is_not_signed_for_another(files: S3Files, form: Upload, order_id: str) -> None:
    other = files.upload("pending", order_id, replace(PICTURE, id="FILE2", size=10**9))
    mixed = {**form.fields, "policy": other.fields["policy"], "key": other.fields["key"]}

    assert post(replace(form, fields=mixed), b"x").status_code == 403


def test_a_form_may_be_used_till_its_life_ends_six_hours_or_as_many_minutes_as_were_given(
    services: Any, order_id: str
) -> None:
    files = in_s3(services)
    form, short = (
        files.upload("pending", order_id, PICTURE),
        files.upload("pending", order_id, PICTURE, life=10 * MINUTE),
    )
    made, answers = services.clock.now(), [[post(each, b"x").status_code for each in (short, form)]]
    for moment in (9 * MINUTE, 11 * MINUTE, UPLOAD_LIFE - MINUTE, UPLOAD_LIFE + MINUTE):
        services.clock.move_to(made + moment)
        answers.append([post(each, b"x").status_code for each in (short, form)])

    assert answers == [[204, 204], [204, 204], [403, 204], [403, 204], [403, 403]]
    assert "expired" in post(form, b"x").text
