"""The API's own document, made by `python -m tools.openapi` when the code changes and shipped as it is."""

from functools import cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "data" / "openapi.json"


@cache
def document() -> str:
    """Give the document as text: OpenAPI 3.1, in JSON."""
    return FILE.read_text("utf-8")
