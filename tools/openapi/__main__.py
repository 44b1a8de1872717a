"""`python -m tools.openapi` writes the document."""

from tools.openapi.document import TARGET, as_text, document

if __name__ == "__main__":
    TARGET.write_text(as_text(document()), encoding="utf-8")
    print(f"wrote {TARGET.name}")
