"""What went wrong, as a page for whoever sent a plain form: what is wanted of each field, never what was sent."""

from html import escape
from http import HTTPStatus

from picpros.api.pages import site_page
from picpros.api.problems import Problem
from picpros.errors import FieldError

_LABELS = {
    "address": "Mailing address",
    "body": "The form",
    "city": "City",
    "client": "Name, e-mail and address",
    "country": "Country",
    "email": "E-mail",
    "files": "Files",
    "full_name": "Full name",
    "items": "What to make",
    "line1": "Street and number",
    "line2": "Apartment, floor, company",
    "message": "Message",
    "phone": "Phone",
    "postal_code": "Postal code",
    "promotions": "Promotions",
    "quantity": "Quantity",
    "region": "State or region",
    "service": "Service",
    "specifications": "Specifications",
    "text": "Specifications",
    "token": "The link from our mail",
    "transaction_id": "Transaction id",
    "urgent": "Urgent",
    "website": "The field that says “Leave this empty”",
}
# Where the problem document speaks to programs, people hear this instead: title, and what it is about.
_WORDS = {
    "refused": ("Please look again", "We need something else in these fields:"),
    "not-found": (
        "We do not know this",
        "There is no such page, or no order with this id. Compare it with the one in our mail; capitals do not matter.",
    ),
    "gone": (
        "This link does not work",
        "It was used already, is too old, or a part of it is missing. Paste the whole link, or ask for a new one.",
    ),
    "malformed": ("We could not read the form", "It came in a form that we do not know."),
    "in-progress": (
        "We are still at it",
        "The same form came a moment ago, and we are not done with it. Sent again in a few seconds, it counts once.",
    ),
    "key-reused": ("This form was sent before", "It came with another content under the same key."),
    "provider-unavailable": (
        "The payment page cannot be opened now",
        "Our payment provider does not answer. No card was charged. Sent again within ten minutes, it is one order.",
    ),
    "restoring": (
        "We cannot take this now",
        "Our records are being put in order, which takes an hour or so. Nothing of what you sent was kept.",
    ),
}
_NOTHING = "Nothing was taken."
_UNCHANGED = "Nothing was changed."
_BACK = "Go back with your browser’s Back button: what you typed is still there. Change it, and send it again."
_LATER = "Go back with your browser’s Back button, wait a minute, and send it again. If it stays so, write to us."
_MAYBE = "We cannot say whether it reached us."


def problem_page(problem: Problem) -> str:
    """Write the whole page."""
    title, about = _WORDS.get(problem.kind, (problem.title, problem.detail))
    parts = [f"    <h1>{escape(title)}</h1>", '    <div class="panel">']
    if about:
        parts.append(f"      <p>{escape(_sentence(about))}</p>")
    if problem.fields:
        parts.append(f'      <dl class="facts tall">{"".join(map(_field, problem.fields))}</dl>')
    parts += [f"      <p>{each}</p>" for each in _what_now(problem)]
    parts.append("    </div>")
    return site_page(title, "", "\n".join(parts))


def _what_now(problem: Problem) -> list[str]:
    if problem.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return [_LATER] if problem.kind in _WORDS else [_MAYBE, _LATER]
    if problem.kind == "in-progress":
        return []
    if problem.fields or problem.status == HTTPStatus.BAD_REQUEST:
        return [f"{_NOTHING} {_BACK}"]
    return [_UNCHANGED]


def _field(error: FieldError) -> str:
    wanted = "Please fill this in" if error.message == "is missing" else error.message
    return f"<dt>{escape(_label(error.field))}</dt><dd>{escape(_sentence(wanted))}</dd>"


def _label(path: str) -> str:
    """Name a field as the site's forms do: `items.1.quantity` is the quantity of the second entry."""
    parts = path.split(".")
    name = next((each for each in reversed(parts) if not each.isdigit()), "body")
    label = _LABELS.get(name, name.replace("_", " ").capitalize())
    entry = next((int(each) + 1 for each in parts if each.isdigit()), 1)
    return f"{label} (number {entry})" if entry > 1 else label


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", ":")) else ".")
