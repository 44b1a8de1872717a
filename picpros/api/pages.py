"""Pages that a function renders, with the head and foot of the site's own pages."""

from functools import cache
from html import escape
from pathlib import Path

# Beside the package in the repository and in a function's zip alike.
PARTIALS = Path(__file__).parent.parent.parent / "web" / "partials"

_PAGE = """<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{title}</title>
  <meta name="referrer" content="same-origin">
  <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/assets/site.css">
</head>
<body>
{header}
<main id="main" tabindex="-1">
  <div class="wrap narrow">
{body}
  </div>
</main>
{footer}
</body>
</html>
"""


def site_page(title: str, studio: str, body: str) -> str:
    """Put a body, which is HTML already, into a page; `title` and `studio` are text, the second may be empty."""
    named = escape(f"{title}: {studio}" if studio else title)
    return _PAGE.format(title=named, header=_partial("header"), footer=_partial("footer"), body=body)


@cache
def _partial(name: str) -> str:
    return (PARTIALS / f"{name}.html").read_text()
