import io
import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from picpros.adapters.typst_invoice import TypstInvoices
from picpros.domain.invoice_paper import InvoicePaper, PaperLine, PaperTax
from picpros.ports import InvoicePapers
from tests.fakes.outbox import PlainPapers

INVOICES = TypstInvoices()
PAPER = InvoicePaper(
    studio_name="Team Picpros",
    studio_address=("120 Gallery Row, Suite 4", "Los Angeles, CA 90012", "United States"),
    studio_contacts=("hello@picpros.example", "+1 213 555 0142"),
    number="PP-2027-000123",
    issued_on=date(2027, 3, 13),
    paid_on=date(2027, 3, 12),
    transaction_id="PP-HW97F-88BRF-F4949-0B9QY-W09KK-H102K",
    client_name="Ana López",
    client_address=("500 Sunset Boulevard, Apt 12", "Los Angeles, CA 90028", "United States"),
    client_email="ana.lopez@mail.example",
    currency="USD",
    lines=(PaperLine("Portrait", 2, "$129.00", "$258.00"), PaperLine("Photo restoration", 1, "$89.00", "$89.00")),
    subtotal="$347.00",
    tax=PaperTax("Sales tax", "7.25", "California", "$25.16"),
    total="$372.16",
    paid_by="visa ending 4242",
    note="Thank you for your order.",
)


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def is_archival(pdf: bytes) -> bool:
    return b"pdfaid" in pdf


@pytest.mark.parametrize("papers", [INVOICES, PlainPapers()], ids=["typst", "memory"])
def test_a_paper_is_a_pdf_the_same_for_the_same_invoice_and_another_for_another(papers: InvoicePapers) -> None:
    first, again, other = (papers.render(replace(PAPER, number=number)) for number in ("PP-1", "PP-1", "PP-2"))

    assert first.startswith(b"%PDF")
    assert first == again != other


@pytest.mark.clause("S5")
def test_all_that_an_invoice_needs_stands_on_one_page() -> None:
    [text] = pages(INVOICES.render(PAPER))
    wanted = [
        *("Team Picpros", "120 Gallery Row, Suite 4", "hello@picpros.example", "Invoice", "PP-2027-000123"),
        *("March 13, 2027", "March 12, 2027, visa ending 4242", "PP-HW97F-88BRF-F4949-0B9QY-W09KK-H102K", "USD"),
        *("Ana López", "500 Sunset Boulevard, Apt 12", "ana.lopez@mail.example", "Portrait 2 $129.00 $258.00"),
        *("Photo restoration 1 $89.00 $89.00", "Subtotal $347.00", "Sales tax 7.25%, California $25.16"),
        *("Total $372.16", "Paid in full", "Thank you for your order."),
    ]

    assert [piece for piece in wanted if piece not in text] == []


def test_it_is_tagged_pdf_a_on_us_letter_with_its_own_title() -> None:
    pdf = INVOICES.render(PAPER)
    reader = PdfReader(io.BytesIO(pdf))

    assert is_archival(pdf)
    assert "/StructTreeRoot" in reader.trailer["/Root"]
    assert reader.pages[0].mediabox[2:] == [612, 792]
    assert reader.metadata is not None
    assert reader.metadata.title == "Invoice PP-2027-000123"


def test_the_same_invoice_is_the_same_bytes() -> None:
    assert INVOICES.render(PAPER) == TypstInvoices().render(PAPER)


def test_one_invoice_leaves_nothing_behind_for_the_next() -> None:
    INVOICES.render(PAPER)
    [text] = pages(INVOICES.render(replace(PAPER, client_name="Bo Li")))

    assert "Bo Li" in text
    assert "Ana López" not in text


def test_without_a_tax_there_is_no_tax_line() -> None:
    [text] = pages(INVOICES.render(replace(PAPER, tax=None)))

    assert "Sales tax" not in text


def test_a_long_list_flows_on_with_its_heading_repeated_and_the_total_once() -> None:
    lines = tuple(PaperLine(f"Portrait {n}", n, "$1,129.00", "$99,258.00") for n in range(1, 80))
    texts = pages(INVOICES.render(replace(PAPER, lines=lines)))

    assert len(texts) > 2
    assert all("Description Quantity Unit price Amount" in text for text in texts)
    assert [f"page {n} of {len(texts)}" in text for n, text in enumerate(texts, start=1)] == [True] * len(texts)
    assert sum("Total $372.16" in text for text in texts) == 1


@pytest.mark.parametrize(
    "name",
    [
        '#panic("x")',
        "<img src=x onerror=alert(1)>",
        "$x$ *bold* _it_ `raw` @ref <label> // x /* y */",
        "\\u{41} = heading\\",
        '#read("/etc/passwd") #include "x.typ"',
        '"}; "tax": null',
        "王小明",
        "山田 たろう",
        "김민수",
        "שלום",
        "مرحبا",
        "Ελένη Иван Đặng Nguyễn",
        "สมชาย",
        "🎉",
    ],
)
def test_every_name_is_printed_as_it_is(name: str) -> None:
    pdf = INVOICES.render(replace(PAPER, client_name=name))

    assert name in " ".join(pages(pdf)[0].split())
    assert is_archival(pdf)


def test_markup_stays_text_in_every_field() -> None:
    hostile = '#panic("x") *b* $x$'
    line = PaperLine(hostile, 1, hostile, hostile)
    paper = replace(
        PAPER,
        **dict.fromkeys(
            ("studio_name", "number", "transaction_id", "client_name", "client_email", "currency", "note"), hostile
        ),
        **dict.fromkeys(("subtotal", "total", "paid_by"), hostile),
        **dict.fromkeys(("studio_address", "studio_contacts", "client_address"), (hostile,)),
        lines=(line,),
        tax=PaperTax(hostile, hostile, hostile, hostile),
    )
    text = " ".join("".join(pages(INVOICES.render(paper))).split())

    assert text.count("#panic") >= 16


def test_a_word_without_end_stays_in_its_column_and_copies_without_extra_characters() -> None:
    email = "x" * 64 + "@" + "y" * 60 + ".example"
    [text] = pages(INVOICES.render(replace(PAPER, client_name="W" * 200, client_email=email)))

    assert "W" * 200 in text.replace("\n", "")
    assert email in text.replace("\n", "")
    assert "Transaction PP-HW97F" in text


def test_what_turns_the_reading_direction_or_cannot_be_seen_is_dropped() -> None:
    [text] = pages(INVOICES.render(replace(PAPER, client_name="Ana\u202e Lo\u200bpez\x07\r\nBcc\ud800")))

    assert "Ana Lopez   Bcc\u25a1" in text


def test_a_sign_that_no_font_has_still_gives_an_invoice() -> None:
    pdf = INVOICES.render(replace(PAPER, client_name="\U00013000 Ana"))

    assert "Ana" in pages(pdf)[0]
    assert not is_archival(pdf)


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(), max_size=60), st.text(st.characters(), max_size=60))
def test_any_text_gives_a_pdf(name: str, line: str) -> None:
    pdf = INVOICES.render(replace(PAPER, client_name=name, client_address=(line,)))

    assert pdf.startswith(b"%PDF-")


def test_a_warm_invoice_takes_little_time() -> None:
    INVOICES.render(PAPER)
    start = time.process_time()
    INVOICES.render(replace(PAPER, number="PP-2027-000124"))

    assert time.process_time() - start < 0.5
