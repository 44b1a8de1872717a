"""When a confirmation may be sent: never to a machine (RFC 3834; Mailman's and Zammad's rules against loops)."""

from picpros.domain.reply.reading import Reading

_NOBODY = (
    "mailer-daemon",
    "postmaster",
    "noreply",
    "no-reply",
    "no_reply",
    "donotreply",
    "do-not-reply",
    "bounce",
    "bounces",
)


def may_answer(reading: Reading, return_path: str | None) -> bool:
    """Whether a mail may be answered at all.

    Never one with a null return path, from a machine or a list, or one that asks for no automatic answers.
    `return_path` is the envelope sender from the event: `""` or `"<>"` for the null path, None where the event does
    not tell it. Our own domains are for the caller to know.
    """
    if return_path is not None and return_path.strip() in {"", "<>"}:
        return False
    local = reading.from_address.partition("@")[0].lower()
    return (
        reading.kind == "person"
        and reading.auto_submitted in {"", "no"}
        and reading.precedence not in {"bulk", "junk", "list", "auto_reply", "auto-reply"}
        and not reading.is_list
        and not reading.suppresses_answers
        and local not in {"", *_NOBODY}
    )
