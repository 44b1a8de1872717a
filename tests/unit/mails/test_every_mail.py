"""What holds of every mail: two forms of the same words, nothing of a name read as markup, a way to reach us."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.mails.reading import EVERY_MAIL, HOSTILE, SENDER, STUDIO, Seen, words

mails = pytest.mark.parametrize("which", sorted(EVERY_MAIL))
TAGS = {"html", "head", "meta", "title", "body", "div", "p", "a", "br", "table", "tr", "td"}


@mails
def test_text_and_html_carry_the_same_facts(which: str) -> None:
    mail = EVERY_MAIL[which]("Ana Lima")
    seen = Seen(mail.html)
    in_text = words(mail.text) - {"--"}

    assert in_text <= seen.words | set(seen.links)
    assert seen.words <= in_text | words(mail.subject) | words(SENDER.studio)
    assert {link for link in seen.links if link not in mail.text} == set()


@mails
@given(st.text(max_size=60).map(lambda tail: f"{HOSTILE}{tail}"))
def test_a_name_is_never_read_as_markup(which: str, name: str) -> None:
    mail = EVERY_MAIL[which](name)

    assert "<img" not in mail.html
    assert set(Seen(mail.html).tags) <= TAGS


@mails
def test_the_page_loads_nothing_from_anywhere(which: str) -> None:
    html = EVERY_MAIL[which]("Ana Lima").html

    assert not any(sign in html.lower() for sign in ("src=", "url(", "<script", "<link", "@import"))


@mails
@pytest.mark.clause("L3")
def test_every_mail_says_who_wrote_it_and_how_to_reach_them(which: str) -> None:
    mail = EVERY_MAIL[which]("Ana Lima")

    assert all(line in mail.text for line in (*STUDIO.address, STUDIO.email, STUDIO.phone, STUDIO.web))


@mails
def test_a_mail_goes_to_one_address_under_a_subject_of_one_line(which: str) -> None:
    mail = EVERY_MAIL[which]("Ana Lima")

    assert mail.to in ("ana@client.example", STUDIO.staff_mailbox)
    assert mail.subject.isprintable()


@mails
def test_braces_in_a_name_are_no_fields_of_ours(which: str) -> None:
    mail = EVERY_MAIL[which]("{studio} {0} {body.__class__}")

    assert "class 'str'" not in mail.html
    assert "<title>" in mail.html
