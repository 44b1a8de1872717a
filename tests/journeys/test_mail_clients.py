"""A promotion answered with the mail clients that people have: NO, and something that is no NO.

The tests of this file are one journey and run in their order on one stack.
"""

import re
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from journeys.mail_clients import SIGNATURE, Person, mutt_reply, s_nail_reply, swaks_reply, swaks_reply_below
from journeys.stack import Stack

Reply = Callable[[Person, EmailMessage, str], None]
CLIENTS: dict[str, Reply] = {"s-nail": s_nail_reply, "mutt": mutt_reply, "swaks": swaks_reply}
NO, QUESTION = "NO", "Could you paint my dog beside a pond? There is no hurry."


@pytest.fixture(scope="module")
def sent() -> dict[str, Any]:
    """Give what the first promotion's numbers were, once it went."""
    return {}


def address(client: str, kind: str) -> str:
    return f"{kind}@{client}.example"


JUDGED = "below-the-quote@swaks.example"
EVERYBODY = [JUDGED, *(address(client, kind) for client in CLIENTS for kind in ("leaver", "asker"))]


def subjects(stack: Stack, to: str) -> list[str]:
    return [str(mail["Subject"]) for mail in stack.mails(to)]


def promotion(stack: Stack, to: str) -> EmailMessage:
    return next(mail for mail in stack.mails(to) if mail["Subject"] == "Autumn light")


def replies(stack: Stack) -> list[dict[str, Any]]:
    """Give what the desk has of the replies, in whatever state they are."""
    return [
        each
        for state in ("review", "shown", "done")
        for each in stack.desk("GET", f"/replies?state={state}").json()["items"]
    ]


@pytest.mark.clause("U7")
def test_seven_readers_confirm_and_get_the_promotion(stack: Stack, sent: dict[str, Any]) -> None:
    for reader in EVERYBODY:
        stack.call("POST", "/newsletter", json={"email": reader, "full_name": "Robin Reader"})
        [mail] = stack.mails(reader)
        token = re.search(r"/confirm#token=(\S+)", mail.get_body(("plain",)).get_content())
        assert token is not None
        assert stack.call("POST", "/confirmations", json={"token": token[1]}).status_code == 200
    sent |= stack.campaign("Autumn light")

    assert (sent["recipients"], sent["sent"]) == (7, 7)
    assert all("Autumn light" in subjects(stack, reader) for reader in EVERYBODY)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("client", CLIENTS)
def test_a_no_above_the_quote_is_taken_and_confirmed_once(stack: Stack, client: str, tmp_path: Path) -> None:
    reader = address(client, "leaver")
    mail = promotion(stack, reader)
    CLIENTS[client](Person(stack, reader, tmp_path), mail, NO)
    stack.drain()
    [reply] = [each for each in replies(stack) if each["from"] == reader]

    assert (reply["state"], reply["verdict"]) == ("done", "out")
    assert "Hello" not in reply["text"]
    confirmations = [each for each in stack.mails(reader) if each["Auto-Submitted"] == "auto-replied"]
    assert len(confirmations) == 1


@pytest.mark.parametrize("client", CLIENTS)
def test_a_question_is_shown_to_the_studio_and_stops_nothing(stack: Stack, client: str, tmp_path: Path) -> None:
    reader = address(client, "asker")
    CLIENTS[client](Person(stack, reader, tmp_path), promotion(stack, reader), QUESTION)
    stack.drain()
    [reply] = [each for each in replies(stack) if each["from"] == reader]

    assert (reply["state"], reply["verdict"]) == ("shown", "not")
    assert QUESTION in reply["text"]
    assert SIGNATURE.splitlines()[1] not in reply["text"]


@pytest.mark.clause("R7")
def test_a_no_below_the_quote_is_for_a_person_to_judge_and_stops_promotions_till_then(
    stack: Stack, tmp_path: Path
) -> None:
    swaks_reply_below(Person(stack, JUDGED, tmp_path), promotion(stack, JUDGED), NO)
    stack.drain()
    [reply] = [each for each in replies(stack) if each["from"] == JUDGED]

    assert (reply["state"], reply["verdict"], reply["text"]) == ("review", "unsure", NO)


def test_each_no_went_to_the_address_that_knows_its_promotion(stack: Stack, sent: dict[str, Any]) -> None:
    numbers = stack.desk("GET", f"/campaigns/{sent['campaign_id']}").json()

    assert numbers["unsubscribed"] == 3


@pytest.mark.clause("R7")
def test_the_next_promotion_goes_to_those_who_asked_and_to_nobody_who_said_no(stack: Stack) -> None:
    numbers = stack.campaign("Last light")
    got = {reader for reader in EVERYBODY if "Last light" in subjects(stack, reader)}

    assert (numbers["recipients"], numbers["sent"]) == (3, 3)
    assert got == {address(client, "asker") for client in CLIENTS}


def test_nothing_of_a_mail_is_left_where_mails_come_in(stack: Stack) -> None:
    assert not [key for key in stack.objects() if "/raw/" in key]
    assert '"ERROR"' not in stack.call("GET", "/_local/logs").text
