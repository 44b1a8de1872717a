"""Seals: written once, found again, kept by the bucket's lock."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from botocore.exceptions import ClientError

from picpros.adapters.seals import S3Seals, hour_at, key_of
from picpros.domain.seal import Filed, Seal, after, next_seal
from picpros.errors import Undeclared
from picpros.ports import Seals
from tests.adapters.conftest import Services
from tests.adapters.world import Faulty
from tests.fakes.ledger import MemorySeals
from tests.fakes.rows import Steps

HOUR = "2027-12-31T22"
FIELDS = {"kind": "purge_done", "subject": "order#PP-ABCDEFGH", "at": f"{HOUR}:00:00.000Z", "count": 1, "detail": ""}
_numbers = count(1)
ENTRY = Filed(HOUR, f"{HOUR}:00:00.000Z#ABCDEFGHJK", {**FIELDS, "done_at": f"{HOUR}:00:00.000Z"})


def chain(count: int) -> list[Seal]:
    made = [next_seal(None, HOUR, [ENTRY], [])]
    for number in range(1, count):
        made.append(next_seal(made[-1], after(HOUR, number), [], made[-1].entries))
    return made


@pytest.fixture
def bucket(services: Services) -> str:
    """Make a bucket as the template has it, for each test: what is locked cannot be cleared away for the next one.

    For the same reason these tests leave real AWS alone.
    """
    [wanted] = [each for each in services.templates.of_type("AWS::S3::Bucket") if each.logical == "SealsBucket"]
    name = f"seals-{next(_numbers)}"
    services.s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket=wanted.properties["ObjectLockEnabled"])
    lock = wanted.properties["ObjectLockConfiguration"]
    services.s3.put_object_lock_configuration(Bucket=name, ObjectLockConfiguration=lock)
    return name


@pytest.fixture(params=["memory", "local"])
def seals(request: pytest.FixtureRequest) -> Seals:
    if request.param == "memory":
        return MemorySeals(Steps())
    return S3Seals(request.getfixturevalue("services").s3, request.getfixturevalue("bucket"))


@pytest.fixture
def in_s3(services: Services, bucket: str) -> S3Seals:
    return S3Seals(services.s3, bucket)


def test_there_is_no_seal_before_the_first(seals: Seals) -> None:
    assert (seals.last(), seals.read(HOUR)) == (None, None)


def test_a_seal_is_read_as_it_was_written_and_the_latest_is_found_across_the_years(seals: Seals) -> None:
    made = chain(4)
    written = [seals.write(each) for each in made]

    assert written == [True] * 4
    assert [seals.read(each.hour) for each in made] == made
    assert seals.last() == made[-1]
    assert made[-1].hour == "2028-01-01T01"


def test_a_writer_that_goes_on_from_its_own_last_seal_meets_what_another_wrote_since(in_s3: S3Seals) -> None:
    first, second, third = chain(3)
    in_s3.write(first)
    other = S3Seals(in_s3.client, in_s3.bucket)
    for each in (second, third):
        other.write(each)

    assert in_s3.last() == first
    assert not in_s3.write(second)
    assert S3Seals(in_s3.client, in_s3.bucket).last() == third


def test_an_hour_is_sealed_once(seals: Seals) -> None:
    [first] = chain(1)
    seals.write(first)
    other = next_seal(None, HOUR, [], [])

    assert [seals.write(other), seals.write(first)] == [False, False]
    assert seals.read(HOUR) == first


def test_of_many_writers_at_once_one_is_first(seals: Seals) -> None:
    [first] = chain(1)
    with ThreadPoolExecutor(8) as pool:
        written = list(pool.map(lambda _: seals.write(first), range(8)))

    assert sorted(written) == [False] * 7 + [True]
    assert seals.last() == first


def test_a_writer_in_the_same_moment_as_another_is_told_so(in_s3: S3Seals) -> None:
    busy = ClientError({"Error": {"Code": "ConditionalRequestConflict"}}, "PutObject")
    client: Any = Faulty(in_s3.client, put_object=[busy])

    assert not replace(in_s3, client=client).write(chain(1)[0])


def test_what_else_goes_wrong_is_not_taken_for_a_seal_that_is_there(in_s3: S3Seals) -> None:
    denied = ClientError({"Error": {"Code": "AccessDenied"}}, "any")
    client: Any = Faulty(in_s3.client, put_object=[denied])

    with pytest.raises(ClientError):
        replace(in_s3, client=client).write(chain(1)[0])


def test_a_field_without_a_class_is_not_locked_away(in_s3: S3Seals) -> None:
    foreign = Seal(HOUR, "", (Filed(HOUR, ENTRY.id, {**ENTRY.fields, "full_name": "Ana"}),))
    with pytest.raises(Undeclared) as refused:
        in_s3.write(foreign)

    assert "Ana" not in str(refused.value)
    assert in_s3.last() is None


def test_who_writes_over_a_seal_or_deletes_it_only_covers_it_and_the_writer_goes_on_from_the_first(
    in_s3: S3Seals, services: Services
) -> None:
    first, second, third = chain(3)
    for each in (first, second):
        in_s3.write(each)
    services.s3.put_object(Bucket=in_s3.bucket, Key=key_of(first.hour), Body=b"nothing happened")
    services.s3.delete_object(Bucket=in_s3.bucket, Key=key_of(second.hour))
    anew = S3Seals(in_s3.client, in_s3.bucket)

    assert (anew.read(first.hour), anew.last()) == (first, second)
    assert anew.write(third)


def test_a_seal_can_neither_be_deleted_nor_its_time_shortened(in_s3: S3Seals, services: Services) -> None:
    in_s3.write(chain(1)[0])
    kept = {"Bucket": in_s3.bucket, "Key": key_of(HOUR)}
    [version] = services.s3.list_object_versions(Bucket=in_s3.bucket)["Versions"]
    held = services.s3.head_object(**kept)

    with pytest.raises(ClientError, match="AccessDenied"):
        services.s3.delete_object(**kept, VersionId=version["VersionId"])
    assert held["ObjectLockMode"] == "COMPLIANCE"
    assert held["ObjectLockRetainUntilDate"] - services.clock.now() > timedelta(days=2556)


def test_a_key_tells_its_hour() -> None:
    assert key_of(HOUR) == "seals/2027/12/31T22.json"
    assert hour_at(key_of(HOUR)) == HOUR
