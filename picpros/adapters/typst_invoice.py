"""Invoices as PDF by typst: PDF/A with tags for screen readers, the same bytes for the same invoice."""

import json
import unicodedata
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import typst

from picpros.domain.invoice_paper import InvoicePaper, PaperTax

_FOLDER = Path(__file__).parent / "invoice"
_ARCHIVAL: list[Any] = ["a-2a"]

# Joiners that Arabic, Indic scripts and emoji are written with; other format characters are invisible, or turn the
# reading direction of what stands around them, which on an invoice only serves a deceiver.
_JOINERS = "\u200c\u200d"
_BOX = "\u25a1"  # in the bundled Inter, which lacks the replacement character


class TypstInvoices:
    """Makes invoices; keep one for a process, since it keeps the fonts and the template that it has read."""

    def render(self, invoice: InvoicePaper) -> bytes:
        """Print it on US Letter as PDF/A-2a; a sign that no bundled font has becomes a box, in a PDF that is not /A."""
        data = {"invoice": json.dumps(_printed(invoice))}
        issued_at = datetime.combine(invoice.issued_on, time.min, UTC)
        try:
            return self._compile(data, issued_at, _ARCHIVAL)
        except typst.TypstError:
            # PDF/A forbids missing glyphs. Any other trouble comes again here, and rises.
            return self._compile(data, issued_at, [])

    def _compile(self, data: dict[str, str], issued_at: datetime, standards: list[Any]) -> bytes:
        pdf = self._compiler.compile(
            format="pdf", sys_inputs=data, pdf_standards=standards, timestamp=int(issued_at.timestamp())
        )
        return cast("bytes", pdf)  # a list of them is for pictures, one a page

    @cached_property
    def _compiler(self) -> typst.Compiler:
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(_FOLDER / "fonts")]
        )
        return typst.Compiler(input=str(_FOLDER / "invoice.typ"), root=str(_FOLDER), font_paths=fonts)


def _printed(invoice: InvoicePaper) -> dict[str, Any]:
    return {
        **_legible(asdict(invoice)),
        "issued_on": _long_date(invoice.issued_on),
        "paid_on": _long_date(invoice.paid_on),
        "payment": _legible(", ".join(filter(None, (_long_date(invoice.paid_on), invoice.paid_by)))),
        "tax": invoice.tax and {"label": _legible(_tax_label(invoice.tax)), "amount": _legible(invoice.tax.amount)},
    }


def _tax_label(tax: PaperTax) -> str:
    return f"{tax.name} {tax.rate}%, {tax.jurisdiction}"


def _long_date(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _legible(value: Any) -> Any:
    """Clean every text in it of what cannot be printed."""
    if isinstance(value, str):
        return "".join(map(_legible_character, unicodedata.normalize("NFC", value)))
    if isinstance(value, dict):
        return {key: _legible(item) for key, item in value.items()}
    return [_legible(item) for item in value] if isinstance(value, list | tuple) else value


def _legible_character(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if category == "Cf":
        return character if character in _JOINERS else ""
    return _BOX if category in ("Cs", "Co", "Cn") else character
