"""The page of an export: the same data as its JSON, for people. It loads nothing, and every text is text."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote

from picpros.domain.money import Money, format_money

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Your data at {studio}</title>
<style>
body {{ font: 17px/1.55 system-ui, sans-serif; color: #23201c; background: #f4f1ec; margin: 0 auto; max-width: 46rem;
  padding: 2rem 1rem; }}
section {{ background: #fff; border-radius: 8px; padding: 1rem 1.5rem; margin: 0 0 1.5rem; }}
dl {{ display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .3rem 1.2rem; margin: 0; }}
dl dl, dl ul {{ margin: 0; }}
dt {{ color: #6b645a; }}
dd {{ margin: 0; min-width: 0; overflow-wrap: anywhere; white-space: pre-wrap; }}
ul {{ padding-left: 1.2rem; }}
@media (max-width: 34rem) {{ dl {{ grid-template-columns: 1fr; gap: 0; }} dd {{ margin-bottom: .5rem; }} }}
</style></head><body>
<h1>Your data at {studio}</h1>
<p>All that was held about you when you asked for it, {asked_at} (UTC). The same stands in <a href="data.json">data.json</a>
for programs.</p>
{sections}
</body></html>
"""
_TITLES = {
    "client": "You",
    "choices": "Your choices",
    "inquiries": "What you asked us",
    "sharing_consents": "What you consented to have handed over",
    "replies": "What you replied to our mails",
    "newsletter_sign_ups_to_be_confirmed": "Newsletter sign-ups that wait for your confirmation",
}


def export_page(studio: str, data: Mapping[str, Any]) -> str:
    """Write the page. `data` is what data.json holds: texts, numbers, lists and mappings."""
    sections = [_section("You", data["client"]), _section(_TITLES["choices"], data["choices"])]
    sections += [_section(f"Order {order['transaction_id']}", order) for order in data["orders"]]
    sections += [_section(title, data[name]) for name, title in _TITLES.items() if name not in ("client", "choices")]
    return _PAGE.format(studio=escape(studio), asked_at=escape(_when(data["asked_at"])), sections="\n".join(sections))


def _section(title: str, value: Any) -> str:
    return f"<section><h2>{escape(title)}</h2>\n{_shown(value) or '<p>Nothing.</p>'}</section>"


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return _file(value) if value.keys() == {"path", "zip"} else _money(value) or _facts(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"<ul>{''.join(f'<li>{_shown(each)}</li>' for each in value)}</ul>" if value else ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else escape(str(value))


def _facts(value: Mapping[str, Any]) -> str:
    shown = {name: _when(inner) if inner and _is_time(name) else _shown(inner) for name, inner in value.items()}
    rows = [
        f"<dt>{escape(name.replace('_', ' ').capitalize())}</dt><dd>{each}</dd>" for name, each in shown.items() if each
    ]
    return f"<dl>{''.join(rows)}</dl>" if rows else ""


def _is_time(name: str) -> bool:
    return name == "at" or name.endswith(("_at", "_since"))


def _file(value: Mapping[str, Any]) -> str:
    """A file of this ZIP is a link, one of another is its path: the two lie apart when they are unpacked."""
    path = str(value["path"])
    if value["zip"] == 1:
        return f'<a href="{escape(quote(path), quote=True)}">{escape(path)}</a>'
    return f"{escape(path)} (in ZIP {value['zip']})"


def _money(value: Mapping[str, Any]) -> str:
    if value.keys() != {"minor", "currency"}:
        return ""
    return escape(format_money(Money(int(value["minor"]), str(value["currency"]))))


def _when(value: Any) -> str:
    return escape(str(value).replace("T", " ").removesuffix("Z"))
