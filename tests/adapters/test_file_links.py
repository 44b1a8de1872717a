"""Links to files and invoices: saved under the right name, never run by a browser, over after a while."""

from datetime import timedelta
from email.message import EmailMessage
from itertools import count
from typing import Any

import pytest
import requests

from picpros.adapters.files import S3Files
from picpros.domain.order import File
from tests.adapters.shelves import in_s3, post

NAMES = [
    "sketch.png",
    "sketch of grandma (2).png",
    'the "best" one; really.png',
    "O'Brien, 50% + more & more.png",
    "Großmütterchen – Ärmel.png",
    "おばあちゃんの写真.png",
    "奶奶.png",
    "👵🏽.png",
    "a/b\\c.png",
    "x\r\nSet-Cookie: a=b.png",
    "x%0d%0a.png",
    "page.html",
]
PDF = b"%PDF-1.7 an invoice"
_numbers = count(1)


@pytest.fixture
def order_id() -> str:
    return f"PP-LINKS{next(_numbers):05}"


def stored(files: S3Files, order_id: str, name: str, content_type: str = "image/png") -> File:
    file = File("FILE1", name, 100, content_type)
    assert post(files.upload("orders", order_id, file), b"a picture").status_code == 204
    return file


def fetched(link: str) -> requests.Response:
    return requests.get(link, allow_redirects=False, timeout=10)


def leads_nowhere(link: str) -> bool:
    """Say whether nothing is there; to those who may not list a bucket, S3 answers 403."""
    answer = fetched(link)
    return answer.status_code in (403, 404) and b"a picture" not in answer.content and PDF not in answer.content


def saved_as(answer: requests.Response) -> tuple[str | None, str | None]:
    """Say what a browser does with an answer: how it takes it, and the file's name."""
    read = EmailMessage()
    read["Content-Disposition"] = answer.headers["Content-Disposition"]
    return read.get_content_disposition(), read.get_filename()


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_saved_under_its_own_name(files: S3Files, order_id: str, name: str) -> None:
    answer = fetched(files.link(order_id, stored(files, order_id, name)))

    assert (answer.status_code, answer.content) == (200, b"a picture")
    assert saved_as(answer) == ("attachment", name)
    assert "Set-Cookie" not in answer.headers


def test_a_page_that_somebody_uploaded_is_not_shown_as_one(files: S3Files, order_id: str) -> None:
    file = stored(files, order_id, "page.html", "text/html")
    link = files.link(order_id, file)
    shown = link.replace("attachment", "inline")
    bare = link.partition("?")[0]

    assert saved_as(fetched(link))[0] == "attachment"
    assert [fetched(each).status_code for each in (shown, bare)] == [403, 403]


def test_the_type_that_was_announced_outlives_the_move_to_the_order(files: S3Files, order_id: str) -> None:
    file = File("FILE1", "grandma.webp", 100, "image/webp")
    post(files.upload("pending", order_id, file), b"a picture")
    files.adopt(order_id, file.id)
    answer = fetched(files.link(order_id, file))

    assert (answer.content, answer.headers["Content-Type"]) == (b"a picture", "image/webp")


def test_a_file_that_waits_for_payment_has_no_link(files: S3Files, order_id: str) -> None:
    file = File("FILE1", "sketch.png", 100, "image/png")
    post(files.upload("pending", order_id, file), b"a picture")

    assert leads_nowhere(files.link(order_id, file))


@pytest.mark.parametrize(("old", "new"), [("/FILE1?", "/FILE2?"), ("/orders/", "/pending/"), ("Signature=", "X=")])
def test_a_link_opens_one_file_and_cannot_be_changed(files: S3Files, order_id: str, old: str, new: str) -> None:
    link = files.link(order_id, stored(files, order_id, "sketch.png"))

    assert link.count(old) == 1
    assert fetched(link.replace(old, new)).status_code == 403


@pytest.mark.clause("R3")
def test_the_link_of_a_deleted_file_leads_nowhere(files: S3Files, order_id: str) -> None:
    link = files.link(order_id, stored(files, order_id, "sketch.png"))
    before = fetched(link).status_code
    files.delete(order_id, ["FILE1"])

    assert before == 200
    assert leads_nowhere(link)


def test_a_link_lives_a_quarter_of_an_hour_and_that_of_an_invoice_a_minute(services: Any, order_id: str) -> None:
    files = in_s3(services)
    files.put_invoice(order_id, PDF)
    links = [files.invoice_link(order_id), files.link(order_id, stored(files, order_id, "sketch.png"))]
    made, answers = services.clock.now(), [[fetched(link).status_code for link in links]]
    for seconds in (40, 80, 880, 920):
        services.clock.move_to(made + timedelta(seconds=seconds))
        answers.append([fetched(link).status_code for link in links])

    assert answers == [[200, 200], [200, 200], [403, 200], [403, 200], [403, 403]]


def test_an_invoice_is_saved_as_a_pdf_under_its_number(files: S3Files) -> None:
    files.put_invoice("2027-000124", PDF)
    answer = fetched(files.invoice_link("2027-000124"))

    assert (answer.content, answer.headers["Content-Type"]) == (PDF, "application/pdf")
    assert saved_as(answer) == ("attachment", "invoice-2027-000124.pdf")


def test_an_invoice_that_was_deleted_leads_nowhere(files: S3Files) -> None:
    files.put_invoice("2027-000125", PDF)
    link = files.invoice_link("2027-000125")
    before = fetched(link).status_code
    files.delete_invoice("2027-000125")

    assert before == 200
    assert leads_nowhere(link)
