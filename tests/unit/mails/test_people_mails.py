"""Mails that answer what somebody asked for, perhaps with another's address, and notices to the studio."""

import pytest

from picpros.mails import desk_notices, people
from picpros.mails.promotion import NO_SENTENCE
from tests.unit.mails.reading import EVERY_MAIL, SENDER, STUDIO, Seen, client

LINK = "https://studio.example/confirm#token=abc"


def test_a_link_stands_alone_on_its_line_and_is_a_button_in_html() -> None:
    mail = people.access_link(SENDER, client(), LINK)

    assert LINK in mail.text.splitlines()
    assert LINK in Seen(mail.html).links


@pytest.mark.parametrize("name", ["Ana Lima", "Buy pills at casino"])
def test_who_only_typed_an_address_puts_no_words_of_theirs_into_its_owners_mail(name: str) -> None:
    mails = [people.access_link(SENDER, client(name), LINK), EVERY_MAIL["confirm_newsletter"](name)]

    assert not any(name in mail.text or name in mail.html for mail in mails)
    assert all(people.NOT_YOU in mail.text for mail in mails)


@pytest.mark.clause("R7")
def test_a_no_is_confirmed_as_permanent() -> None:
    mail = people.opted_out(SENDER, client())

    assert "no more promotions" in mail.text
    assert "permanent" in mail.text


@pytest.mark.parametrize("which", sorted(set(EVERY_MAIL) - {"promotion"}))
def test_only_promotions_have_the_no_sentence_and_the_list_headers(which: str) -> None:
    mail = EVERY_MAIL[which]("Ana Lima")

    assert NO_SENTENCE not in mail.text
    assert mail.headers == ()


@pytest.mark.parametrize(
    ("urgent", "subject"), [(True, "Urgent inquiry on the desk"), (False, "New inquiry on the desk")]
)
def test_the_studio_is_told_of_an_inquiry_by_its_id_and_a_link_to_the_desk(urgent: bool, subject: str) -> None:
    mail = desk_notices.inquiry(SENDER, "INQUIRY1", urgent=urgent)

    assert (mail.to, mail.subject) == (STUDIO.staff_mailbox, subject)
    assert "Inquiry: INQUIRY1" in mail.text
    assert f"{SENDER.site}/studio/" in mail.text.splitlines()


def test_a_reply_that_might_be_a_no_asks_for_a_decision() -> None:
    review, shown = (desk_notices.reply(SENDER, "REPLY1", review=each) for each in (True, False))

    assert review.subject != shown.subject
    assert "paused until somebody has decided" in review.text
    assert "paused" not in shown.text
