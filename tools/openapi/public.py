"""What anybody may call."""

from functions.checkout.forms import CancellationForm, OrderForm
from functions.clients.forms import AccessForm, InquiryForm, NewsletterForm, RegistrationForm, TokenForm
from picpros.api.fields import Form
from tools.openapi.call import Answer, Call, page, see_other
from tools.openapi.lookup import LookupForm
from tools.openapi.parameters import IDEMPOTENCY_KEY, TRANSACTION_ID, path
from tools.openapi.schemas import INSTANT, TEXT, URL, Json, closed, listed, ref

_TO_PAGE = see_other("To a plain form: a page of the site.")


def _accepted(address: str, what: str, summary: str, form: type[Form], description: str = "") -> Call:
    """Describe a form that is accepted and followed by a mail."""
    answers = {202: Answer("Accepted.", closed(accepted={"type": "string", "const": what})), 303: _TO_PAGE}
    return Call(
        "POST",
        address,
        summary,
        answers,
        ("too-many-mails",),
        form=form,
        plain=True,
        description=description,
    )


def _items(schema: Json) -> Json:
    return closed(items=listed(schema))


CALLS = (
    Call("GET", "/openapi.json", "This document", {200: Answer("OpenAPI 3.1.", {"type": "object"})}),
    Call("GET", "/catalogue", "What can be ordered", {200: Answer("All services.", _items(ref("Service")))}),
    Call(
        "POST",
        "/orders",
        "Order pictures",
        {201: Answer("Taken; it awaits payment.", ref("TakenOrder")), 303: see_other("To a plain form: where to pay.")},
        ("key-reused", "in-progress", "wrong-state", "changed", "too-many-bytes", "provider-unavailable"),
        form=OrderForm,
        plain=True,
        parameters=(IDEMPOTENCY_KEY,),
        description="The same key and body give the same order again. Prices are the catalogue's.",
    ),
    Call(
        "POST",
        "/orders/{transaction_id}/payment",
        "Try again to pay",
        {
            201: Answer("Where to pay.", closed(payment_url=URL)),
            303: see_other("To a plain form: where to pay."),
        },
        ("wrong-state", "changed", "provider-unavailable"),
        parameters=(TRANSACTION_ID,),
        any_body=True,
    ),
    Call(
        "POST",
        "/orders/{transaction_id}/cancellation",
        "Ask to cancel an order",
        {202: Answer("Accepted.", closed(accepted={"type": "string", "const": "cancellation"})), 303: _TO_PAGE},
        ("wrong-state", "changed", "too-many-mails"),
        form=CancellationForm,
        plain=True,
        parameters=(TRANSACTION_ID,),
        description="A link that confirms it is mailed to the order's own address; nothing happens before.",
    ),
    Call(
        "GET",
        "/orders/{transaction_id}",
        "Where an order stands",
        {200: Answer("The order, without personal data.", ref("Order"))},
        parameters=(TRANSACTION_ID,),
    ),
    Call(
        "POST",
        "/orders/lookup",
        "Where an order stands, without its id in an address",
        {200: Answer("The order, without personal data; to a plain form as a page.", ref("Order"), or_page=True)},
        ("not-found",),
        form=LookupForm,
        plain=True,
        description="For who runs no script.",
    ),
    Call(
        "POST",
        "/webhooks/stripe",
        "What the payment provider tells",
        {200: Answer("Heard.", closed(received={"type": "boolean", "const": True}))},
        ("bad-signature", "not-yet", "provider-unavailable"),
        any_body=True,
    ),
    _accepted("/clients", "registration", "Register", RegistrationForm, "A link to the own page is mailed."),
    _accepted("/newsletter", "newsletter", "Sign up for the newsletter", NewsletterForm, "By a link that is mailed."),
    _accepted("/inquiries", "inquiry", "Ask the studio", InquiryForm),
    _accepted(
        "/access-links",
        "access-link",
        "Ask for a link to the own page",
        AccessForm,
        "The same answer whether or not the address is known.",
    ),
    Call(
        "POST",
        "/sessions",
        "Open the own page by the token of a link, once",
        {201: Answer("A bearer token for an hour.", closed(bearer=TEXT, expires_at=INSTANT))},
        ("gone",),
        form=TokenForm,
        plain=True,
    ),
    Call(
        "POST",
        "/confirmations",
        "Confirm by the token of a link, once",
        {
            200: Answer(
                "What was confirmed.",
                closed(confirmed={"type": "string", "enum": ["cancellation", "email", "erasure", "newsletter"]}),
            ),
            303: _TO_PAGE,
        },
        ("gone", "changed", "open-orders", "address-taken", "wrong-state"),
        form=TokenForm,
        plain=True,
    ),
    Call(
        "GET",
        "/unsubscribe/{token}",
        "A page with a button; changes nothing",
        {200: page("The page."), 404: page("A token that was never ours: a page that says how else to say NO.")},
        parameters=(path("token", "The token of a promotion's link."),),
    ),
    Call(
        "POST",
        "/unsubscribe/{token}",
        "No more promotions, for good",
        {200: page("Done."), 404: page("A token that was never ours: a page that says how else to say NO.")},
        ("changed",),
        parameters=(path("token", "The token of a promotion's link."),),
        description="Any body or none, as RFC 8058 has it.",
        any_body=True,
    ),
    Call("GET", "/policy", "The privacy policy", {200: page("As a page.")}),
    Call(
        "GET",
        "/policy/{version}",
        "One version of the privacy policy",
        {200: page("As a page.")},
        parameters=(path("version", "As in /policy.json."),),
    ),
    Call("GET", "/policy.json", "The privacy policy as data", {200: Answer("The policy.", ref("Policy"))}),
)
