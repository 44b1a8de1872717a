"""Notices to the studio's own mailbox: a link to the desk, never what a person wrote."""

from picpros.domain.account import DisputeState
from picpros.domain.mail import Mail
from picpros.mails.letter import Button, Facts, Sender, letter


def inquiry(sender: Sender, inquiry_id: str, *, urgent: bool) -> Mail:
    subject = "Urgent inquiry on the desk" if urgent else "New inquiry on the desk"
    parts = (
        "Somebody asked a question through the site.",
        Facts((("Inquiry", inquiry_id),)),
        Button("Open the desk", f"{sender.site}/studio/"),
    )
    return letter(sender, sender.staff_mailbox, subject, parts)


def reply(sender: Sender, reply_id: str, *, review: bool) -> Mail:
    subject = "A reply needs a decision" if review else "New reply on the desk"
    words = (
        "A reply might be a NO. Promotions to that address are paused until somebody has decided."
        if review
        else "Somebody answered a mail of the studio."
    )
    parts = (words, Facts((("Reply", reply_id),)), Button("Open the desk", f"{sender.site}/studio/"))
    return letter(sender, sender.staff_mailbox, subject, parts)


def cancellation(sender: Sender, transaction_id: str) -> Mail:
    words = "A client confirmed that an order is to be cancelled. Work has begun, so the fee needs your decision."
    return _about_an_order(sender, transaction_id, "A cancellation needs a decision", words)


def refund_failed(sender: Sender, transaction_id: str) -> Mail:
    words = "A refund has failed: the money is on your balance again. The payment provider's dashboard says why."
    return _about_an_order(sender, transaction_id, "A refund has failed", words)


def payment_set_aside(sender: Sender, transaction_id: str) -> Mail:
    words = (
        "A payment is not what its order asked for: another amount, another currency, or no real money. Nothing was "
        "sold and no invoice was made. Look at it in the payment provider's dashboard, give it back there, and cancel "
        "the order on the desk."
    )
    return _about_an_order(sender, transaction_id, "A payment was set aside", words)


def quiet(sender: Sender, transaction_id: str, *, completed: bool) -> Mail:
    if completed:
        words = (
            "Nothing happened about an order for 104 days, and nobody answered when it was asked about: it is completed "
            "now, and its data will be deleted in time. Reopen it if work goes on."
        )
        return _about_an_order(sender, transaction_id, "A quiet order was completed", words)
    words = (
        "Nothing has happened about an order for 90 days. Complete it, or work on it or answer its client. Otherwise it "
        "is completed in 14 days."
    )
    return _about_an_order(sender, transaction_id, "An order has been quiet for long", words)


def disputed(sender: Sender, transaction_id: str, state: DisputeState) -> Mail:
    return _about_an_order(sender, transaction_id, "A payment is disputed", _DISPUTED[state])


_DISPUTED = {
    DisputeState.INQUIRY: "A client's bank asks about a payment. Answer it in the payment provider's dashboard.",
    DisputeState.OPEN: (
        "A client's bank has taken a payment back. Answer it in the payment provider's dashboard before its date. "
        "Until it is decided nothing of the order is refunded or deleted."
    ),
    DisputeState.CLOSED: "A bank's question about a payment has come to nothing.",
    DisputeState.WON: "A dispute was decided for you.",
    DisputeState.LOST: "A dispute was decided for the client: the amount is lost.",
}


def _about_an_order(sender: Sender, transaction_id: str, subject: str, words: str) -> Mail:
    link = Button("Open the order on the desk", f"{sender.site}/studio/#order={transaction_id}")
    return letter(sender, sender.staff_mailbox, subject, (words, Facts((("Order", transaction_id),)), link))
