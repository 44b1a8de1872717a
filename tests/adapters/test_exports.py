"""Exports: requests on each database and in memory, ZIPs in S3 and in memory, packed piece by piece."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from typing import Any
from zipfile import ZipFile

import pytest
import requests
from botocore.exceptions import ClientError

from picpros.adapters import archive as packing
from picpros.adapters.archive import S3Archive
from picpros.adapters.clients import DynamoClients
from picpros.adapters.exports import DynamoExports
from picpros.adapters.jobs import DynamoDue
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.export import Entry, Export, ExportState, FromInvoice, FromOrder, export_job
from picpros.domain.order import File
from picpros.domain.person import Basis, Client
from picpros.errors import Changed
from picpros.ports import Archive, Clients, DueItems, Exports, Files
from tests.adapters.conftest import DATABASES
from tests.adapters.shelves import MemoryShelf, S3Shelf, Shelf, in_s3
from tests.adapters.world import NOW, Faulty, fresh_tables
from tests.fakes.exports import MemoryArchive
from tests.fakes.rows import Steps
from tests.fakes.small import MemoryFiles
from tests.fakes.world import World

ANA = Client("CLIENTANA", "Ana López", "ana.lopez@mail.example", Basis.PAID, NOW)
ASKED = Export("CLIENTANA", 1, "EXPORTONE", NOW)
_numbers = count(1)


@dataclass
class Desk:
    exports: Exports
    clients: Clients
    due: DueItems

    def asks(self, export: Export = ASKED) -> None:
        self.exports.ask(export, due=Due.on(DueKind.EXPORT, export.ends_at), jobs=(export_job(export, NOW),))


@pytest.fixture(params=["memory", *DATABASES])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    if request.param == "memory":
        world = World()
        made = Desk(world.exports, world.clients, world.due)
        made.clients.ensure(ANA, "a#ANA")
        yield made
        return
    services = request.getfixturevalue("services")
    dynamodb = request.getfixturevalue(request.param)
    with fresh_tables(dynamodb, services.templates, f"export-{next(_numbers)}") as tables:
        made = Desk(DynamoExports(tables), DynamoClients(tables), DynamoDue(tables))
        made.clients.ensure(ANA, "a#ANA")
        yield made


def test_a_request_is_kept_with_its_work_and_its_end(desk: Desk) -> None:
    desk.asks()

    assert list(desk.exports.of("CLIENTANA")) == [ASKED]
    assert desk.due.due(DueKind.OUTBOX, until=NOW, limit=9) == [Ref("client#CLIENTANA", "job#export#EXPORTONE-1")]
    assert desk.due.due(DueKind.EXPORT, until=ASKED.ends_at - timedelta(seconds=1), limit=9) == []
    assert desk.due.due(DueKind.EXPORT, until=ASKED.ends_at, limit=9) == [Ref("client#CLIENTANA", "export#0001")]


def test_two_requests_of_one_number_are_one(desk: Desk) -> None:
    desk.asks()
    with pytest.raises(Changed):
        desk.asks(replace(ASKED, export_id="EXPORTTWO"))

    assert list(desk.exports.of("CLIENTANA")) == [ASKED]


def test_nobody_is_exported_who_is_not_there(desk: Desk) -> None:
    with pytest.raises(Changed):
        desk.asks(replace(ASKED, client_id="NOBODY"))

    assert not desk.exports.of("NOBODY")


def test_the_newest_request_comes_first_and_one_can_end_before_another(desk: Desk) -> None:
    numbers = [replace(ASKED, number=number, export_id=f"EXPORT{number:04d}") for number in (1, 2, 10)]
    for each in numbers:
        desk.asks(each)
    newest_first = list(desk.exports.of("CLIENTANA"))
    desk.exports.drop(numbers[0])

    assert newest_first == numbers[::-1]
    assert list(desk.exports.of("CLIENTANA")) == numbers[:0:-1]


def test_how_far_it_is_is_written_over_what_was_read_and_its_end_stays(desk: Desk) -> None:
    desk.asks()
    begun = replace(ASKED, begun=1)
    ready = replace(begun, done=1, cursor="PP-A/FILE", state=ExportState.READY)
    served = replace(ready, fetched=frozenset({1}))
    for new, seen in ((begun, ASKED), (ready, begun), (served, ready)):
        desk.exports.save(new, seen)
    with pytest.raises(Changed):
        desk.exports.save(ready, begun)

    assert list(desk.exports.of("CLIENTANA")) == [served]
    assert desk.due.due(DueKind.EXPORT, until=ASKED.ends_at, limit=9) == [Ref("client#CLIENTANA", "export#0001")]


def test_what_has_ended_does_not_come_back_by_being_written(desk: Desk) -> None:
    desk.asks()
    desk.exports.drop(ASKED)
    with pytest.raises(Changed):
        desk.exports.save(replace(ASKED, begun=1), ASKED)

    assert not desk.exports.of("CLIENTANA")


PICTURE = File("PICTURE1", "grandma.jpg", 20_000, "image/jpeg")
GONE = File("PICTURE2", "gone.jpg", 20_000, "image/jpeg")


@dataclass
class Packer:
    archive: Archive
    files: Files
    shelf: Shelf

    def unpacked(self, number: int = 1) -> dict[str, int] | None:
        """Give path and size of what lies in a ZIP; None where there is none."""
        if isinstance(self.archive, MemoryArchive):
            held = self.archive.held.get(("EXPORTONE", number))
            sizes = self.archive.files.held
            at = f"orders/PP-Z/{PICTURE.id}"
            return held and {path: sizes[at] if path.endswith(".jpg") else len(body) for path, body in held.items()}
        assert isinstance(self.archive, S3Archive)
        listed = self.archive.client.list_objects_v2(Bucket=self.archive.documents, Prefix="exports/EXPORTONE-")
        if f"exports/EXPORTONE-{number}.zip" not in [each["Key"] for each in listed.get("Contents", [])]:
            return None
        answer = requests.get(self.archive.link("EXPORTONE", number), timeout=10)
        with ZipFile(io.BytesIO(answer.content)) as packed:
            assert packed.testzip() is None
            return {info.filename: info.file_size for info in packed.infolist()}


@pytest.fixture(params=["memory", "s3"])
def packer(request: pytest.FixtureRequest) -> Iterator[Packer]:
    if request.param == "memory":
        files = MemoryFiles(Steps())
        yield Packer(MemoryArchive(files), files, MemoryShelf(files))
        return
    services = request.getfixturevalue("services")
    made = in_s3(services)
    yield Packer(S3Archive(services.s3, made.files, made.documents), made, S3Shelf(made))
    made.delete("PP-Z", [PICTURE.id])
    made.delete_invoice("PP-2027-000077")
    S3Archive(services.s3, made.files, made.documents).delete("EXPORTONE", 3)


def entries() -> list[Entry]:
    return [
        Entry("data.json", b"{}" * 50),
        Entry("orders/PP-Z/pictures/Gro\u00dfmutter.jpg", FromOrder("PP-Z", PICTURE.id)),
        Entry("orders/PP-Z/pictures/gone.jpg", FromOrder("PP-Z", GONE.id)),
        Entry("orders/PP-Z/invoice.pdf", FromInvoice("PP-2027-000077")),
        Entry("orders/PP-Z/invoice-gone.pdf", FromInvoice("PP-2027-000078")),
    ]


def test_what_is_there_is_packed_and_what_is_gone_is_left_out(packer: Packer) -> None:
    packer.shelf.arrive(packer.files.upload("orders", "PP-Z", PICTURE), 9_000)
    packer.files.put_invoice("PP-2027-000077", b"%PDF-1.7 paper")
    packer.archive.write("EXPORTONE", 1, entries(), at=NOW)

    assert packer.unpacked() == {
        "data.json": 100,
        "orders/PP-Z/pictures/Gro\u00dfmutter.jpg": 9_000,
        "orders/PP-Z/invoice.pdf": 14,
    }


def test_a_zip_may_be_empty_and_is_written_anew_by_a_second_try(packer: Packer) -> None:
    packer.archive.write("EXPORTONE", 1, [], at=NOW)
    empty = packer.unpacked()
    packer.archive.write("EXPORTONE", 1, entries()[:1], at=NOW)

    assert (empty, packer.unpacked()) == ({}, {"data.json": 100})


def test_all_zips_of_an_export_are_deleted_and_those_that_never_were_do_not_matter(packer: Packer) -> None:
    for number in (1, 2):
        packer.archive.write("EXPORTONE", number, entries()[:1], at=NOW)
    packer.archive.delete("EXPORTONE", 3)

    assert (packer.unpacked(1), packer.unpacked(2)) == (None, None)


def test_a_big_file_goes_to_s3_in_pieces_and_is_whole(services: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    files = in_s3(services)
    big = File("BIG", "big.tiff", 40_000_000, "image/tiff")
    body = bytes(range(256)) * 80_000
    services.s3.put_object(Bucket=files.files, Key="orders/PP-Z/BIG", Body=body)
    counting: Any = Faulty(services.s3, upload_part=[])
    made = S3Archive(counting, files.files, files.documents)
    made.write("EXPORTONE", 1, [Entry("big.tiff", FromOrder("PP-Z", big.id))], at=NOW)
    sizes = [len(params["Body"]) for _, params in counting.asked]
    with ZipFile(io.BytesIO(requests.get(made.link("EXPORTONE", 1), timeout=10).content)) as packed:
        whole = packed.read("big.tiff") == body
    made.delete("EXPORTONE", 1)
    files.delete("PP-Z", ["BIG"])

    assert whole
    assert sizes[:-1] == [packing.PIECE] * 2
    assert sizes[-1] < packing.PIECE


def test_a_try_that_fails_leaves_no_pieces_behind(services: Any) -> None:
    files = in_s3(services)
    refusal = ClientError({"Error": {"Code": "AccessDenied"}}, "GetObject")
    real: Any = Faulty(services.s3, get_object=[refusal])
    made = S3Archive(real, files.files, files.documents)
    big = [Entry("random.bin", bytes(10_000)), Entry("x", FromOrder("PP-Z", "X"))]
    with pytest.raises(ClientError):
        made.write("EXPORTONE", 1, big, at=NOW)
    failing: Any = Faulty(services.s3, complete_multipart_upload=[refusal])
    with pytest.raises(ClientError):
        S3Archive(failing, files.files, files.documents).write("EXPORTONE", 1, big[:1], at=NOW)

    assert "Uploads" not in services.s3.list_multipart_uploads(Bucket=files.documents)
    assert "Contents" not in services.s3.list_objects_v2(Bucket=files.documents, Prefix="exports/")


def test_a_link_is_good_for_a_minute_and_saves_under_a_plain_name(services: Any) -> None:
    files = in_s3(services)
    made = S3Archive(services.s3, files.files, files.documents)
    link = made.link("EXPORTONE", 2)

    assert "X-Amz-Expires=60" in link
    assert "exports/EXPORTONE-2.zip" in link
    assert "my-data-2.zip" in link
