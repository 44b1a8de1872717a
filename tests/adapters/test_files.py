"""Files of orders and invoices: what is put, moved, listed and deleted, in S3 as in memory."""

from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from picpros.adapters.files import BATCH, NotDeleted, S3Files
from picpros.domain.order import File
from tests.adapters.shelves import MemoryShelf, S3Shelf, Shelf, in_s3
from tests.adapters.world import Cloud, Faulty
from tests.fakes.rows import Steps
from tests.fakes.small import MemoryFiles

PDF = b"%PDF-1.7 an invoice"
_numbers = count(1)


@pytest.fixture
def shelf(where: str, request: pytest.FixtureRequest) -> Shelf:
    if where == "memory":
        return MemoryShelf(MemoryFiles(Steps()))
    return S3Shelf(in_s3(request.getfixturevalue("cloud")))


@pytest.fixture
def s3(cloud: Cloud) -> S3Shelf:
    return S3Shelf(in_s3(cloud))


@pytest.fixture
def order_id() -> str:
    return f"PP-FILES{next(_numbers):05}"


def lies(shelf: Shelf, prefix: str, order_id: str, file_id: str, size: int = 3) -> None:
    file = File(file_id, "any.png", 100, "image/png")
    shelf.arrive(shelf.files.upload(prefix, order_id, file), size)


def test_a_file_that_arrived_is_moved_to_its_order(shelf: Shelf, order_id: str) -> None:
    lies(shelf, "pending", order_id, "k", size=7)

    assert shelf.files.stored(order_id) == {}
    assert shelf.files.adopt(order_id, "k") is True
    assert shelf.files.stored(order_id) == {"k": 7}
    assert shelf.keys(order_id) == {f"orders/{order_id}/k"}


def test_what_never_arrived_cannot_be_moved(shelf: Shelf, order_id: str) -> None:
    lies(shelf, "pending", order_id, "k2")

    assert shelf.files.adopt(order_id, "k") is False
    assert shelf.keys(order_id) == {f"pending/{order_id}/k2"}


def test_a_move_can_be_repeated_and_takes_nothing_away(shelf: Shelf, order_id: str) -> None:
    lies(shelf, "pending", order_id, "k", size=7)
    moves = [shelf.files.adopt(order_id, "k") for _ in range(3)]

    assert moves == [True, False, False]
    assert shelf.files.stored(order_id) == {"k": 7}


def test_a_file_that_is_sent_again_after_its_move_takes_the_place_of_the_first(shelf: Shelf, order_id: str) -> None:
    for size in (7, 9):
        lies(shelf, "pending", order_id, "k", size)
        shelf.files.adopt(order_id, "k")

    assert shelf.files.stored(order_id) == {"k": 9}


def test_only_the_files_of_this_order_are_listed(shelf: Shelf, order_id: str) -> None:
    for owner, file_id in ((order_id, "k"), (order_id, "k2"), (f"{order_id}2", "k3"), (order_id[:-1], "k4")):
        lies(shelf, "orders", owner, file_id)

    assert shelf.files.stored(order_id) == {"k": 3, "k2": 3}


@pytest.mark.clause("R3")
def test_files_are_deleted_wherever_they_lie(shelf: Shelf, order_id: str) -> None:
    lies(shelf, "pending", order_id, "a")
    lies(shelf, "orders", order_id, "b")
    for prefix in ("pending", "orders"):
        lies(shelf, prefix, order_id, "both")

    assert shelf.files.delete(order_id, ["a", "b", "both", "never-sent"]) == 4
    assert shelf.keys(order_id) == set()


def test_only_the_exact_key_is_deleted(shelf: Shelf, order_id: str) -> None:
    for owner, file_id in ((order_id, "k"), (order_id, "k2"), (f"{order_id}2", "k")):
        lies(shelf, "orders", owner, file_id)
    shelf.files.delete(order_id, ["k"])

    assert shelf.keys(order_id) == {f"orders/{order_id}/k2"}
    assert shelf.keys(f"{order_id}2") == {f"orders/{order_id}2/k"}


@pytest.mark.parametrize("ids", [[], ["k"]])
def test_nothing_is_deleted_as_often_as_one_likes(shelf: Shelf, order_id: str, ids: list[str]) -> None:
    counted = [shelf.files.delete(order_id, iter(ids)) for _ in range(3)]

    assert counted == [len(ids)] * 3


def test_an_invoice_is_put_again_and_deleted_again(shelf: Shelf, order_id: str) -> None:
    for pdf in (b"%PDF an earlier try", PDF):
        shelf.files.put_invoice(order_id, pdf)
    held = shelf.invoice(order_id)
    for _ in range(2):
        shelf.files.delete_invoice(order_id)

    assert held == PDF
    assert shelf.invoice(order_id) is None


def test_the_invoice_of_another_number_stays(shelf: Shelf, order_id: str) -> None:
    for number in (order_id, f"{order_id}2"):
        shelf.files.put_invoice(number, PDF)
    shelf.files.delete_invoice(order_id)

    assert shelf.invoice(f"{order_id}2") == PDF


def faulty(shelf: S3Shelf, **failures: list[Any]) -> tuple[S3Files, Faulty]:
    client: Any = Faulty(shelf.files.client, **failures)
    return replace(shelf.files, client=client), client


def test_a_move_that_died_half_way_is_finished_by_the_next_try(s3: S3Shelf, order_id: str) -> None:
    lies(s3, "pending", order_id, "k")
    dying, _ = faulty(s3, delete_object=[EndpointConnectionError(endpoint_url="s3")])
    with pytest.raises(EndpointConnectionError):
        dying.adopt(order_id, "k")
    between = s3.keys(order_id)

    assert between == {f"pending/{order_id}/k", f"orders/{order_id}/k"}
    assert s3.files.adopt(order_id, "k") is True
    assert s3.keys(order_id) == {f"orders/{order_id}/k"}


def test_a_wrong_bucket_is_not_taken_for_a_file_that_never_came(s3: S3Shelf, order_id: str) -> None:
    with pytest.raises(ClientError, match="NoSuchBucket"):
        replace(s3.files, files="no-such-bucket").adopt(order_id, "k")


def test_an_order_of_more_than_a_page_of_files_is_listed_whole(s3: S3Shelf, order_id: str) -> None:
    def small(params: dict[str, Any], **_: object) -> None:
        params["MaxKeys"] = 2

    for number in range(5):
        lies(s3, "orders", order_id, f"k{number}")
    events: Any = s3.files.client.meta.events
    events.register("provide-client-params.s3.ListObjectsV2", small)
    found = s3.files.stored(order_id)
    events.unregister("provide-client-params.s3.ListObjectsV2", small)

    assert found == {f"k{number}": 3 for number in range(5)}


@pytest.mark.clause("R3")
def test_more_files_than_s3_takes_at_once_are_deleted_to_the_last(s3: S3Shelf, order_id: str) -> None:
    ids = [f"k{number}" for number in range(BATCH + 1)]
    for file_id in (ids[0], ids[BATCH // 2 - 1], ids[BATCH // 2], ids[-1]):
        lies(s3, "orders", order_id, file_id)
        lies(s3, "pending", order_id, file_id)
    watched, client = faulty(s3, delete_objects=[])

    assert watched.delete(order_id, ids) == BATCH + 1
    assert s3.keys(order_id) == set()
    assert [len(asked["Delete"]["Objects"]) for _, asked in client.asked] == [BATCH, BATCH, 2]


@pytest.mark.clause("R3")
def test_a_file_that_s3_kept_is_no_success_and_its_key_is_not_told(s3: S3Shelf, order_id: str) -> None:
    def kept(**asked: Any) -> Any:
        return {"Errors": [{"Key": asked["Delete"]["Objects"][0]["Key"], "Code": "InternalError"}]}

    refusing, _ = faulty(s3, delete_objects=[kept])

    with pytest.raises(NotDeleted) as refused:
        refusing.delete(order_id, ["k"])
    assert order_id not in str(refused.value)
    assert str(refused.value).startswith("1 ")
