"""Promotions: the studio's words, the client's name, and every way out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.mail import Mail
from picpros.mails.promotion import NO_SENTENCE, promotion, trial
from tests.unit.mails.reading import CAMPAIGN, SENDER, STUDIO, TOKEN, Seen, client

one_line = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=50)  # as forms take names


def sent(body: str = CAMPAIGN.body, name: str = "Ana Lima", subject: str = CAMPAIGN.subject) -> Mail:
    return promotion(SENDER, replace(CAMPAIGN, body=body, subject=subject), client(name), TOKEN)


@pytest.mark.clause("R7")
def test_it_says_in_both_forms_that_a_no_is_enough() -> None:
    mail = sent()

    assert NO_SENTENCE in mail.text
    assert 'simply reply "NO"' in "".join(Seen(mail.html).text)


@pytest.mark.clause("R7")
def test_it_can_be_answered_and_unsubscribed_from_by_every_program() -> None:
    mail = sent()
    reply_to = f"{TOKEN}@{STUDIO.reply_domain}"
    headers = dict(mail.headers)

    assert mail.reply_to == reply_to
    assert headers["List-Unsubscribe"] == (
        f"<https://studio.example/unsubscribe/{TOKEN}>, <mailto:{TOKEN}.no@{STUDIO.reply_domain}?subject=NO>"
    )
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert len(f"{TOKEN}.no") <= 64


@pytest.mark.clause("U7")
def test_it_says_that_it_is_an_advertisement_whose_and_from_which_postal_address() -> None:
    text = sent().text

    assert f"This is an advertisement from {STUDIO.name}." in text
    assert "\n".join(STUDIO.address) in text


def test_the_subject_is_sent_as_written() -> None:
    assert sent(subject="{first_name} <b>&amp; 50 % off").subject == "{first_name} <b>&amp; 50 % off"


def test_the_fields_are_filled_and_nothing_else_in_braces_is() -> None:
    text = sent("Dear {first_name}, or {full_name}: {email} {0} {} {first_name.class}").text

    assert text.startswith("Dear Ana, or Ana Lima: {email} {0} {} {first_name.class}")


@pytest.mark.parametrize(
    "name",
    [
        "<img src=x onerror=1>",
        "win@casino.example",
        "https://casino.example now",
        "www.casino.example",
        "WWW.casino.example",
        "Win at casino.example",
        "casino\uff0eexample now",
        "\uff20casino now",
        "casino\u3002example",
        "Ana {full_name}",
        "a\\b",
        "[click](x)",
        "",
    ],
)
def test_a_name_that_is_missing_or_somebodys_message_is_left_out(name: str) -> None:
    mail = sent("Dear {first_name}! {full_name}", name)

    assert mail.text.startswith("Dear there! there")
    assert not any(word in mail.text for word in name.split() if len(word) > 3 and word != "Ana")


@pytest.mark.parametrize("name", ["J.R. Ewing", "Dr. Ana Lima", "Ana Lima, Ph.D.", "Ana M. Lima jr.", "O'Neil-Li"])
def test_a_name_with_points_in_it_is_one(name: str) -> None:
    assert sent("Dear {full_name}!", name).text.startswith(f"Dear {name}!")


@given(one_line)
def test_whatever_the_name_no_address_and_no_markup_comes_in_by_it(name: str) -> None:
    plain, without = sent("{first_name}|{full_name}", name), sent("|", "")

    assert plain.text.count("@") == without.text.count("@")
    assert plain.text.count("://") == without.text.count("://")
    assert Seen(plain.html).tags == Seen(without.html).tags


def test_a_name_goes_in_after_the_markdown_was_read_and_is_escaped() -> None:
    mail = sent("*{first_name}* [{first_name}](https://studio.example/a?to={first_name})", "_*O'Neil*_ Q")

    assert mail.text.startswith("_*O'Neil*_ _*O'Neil*_ (https://studio.example/a?to=%7Bfirst_name%7D)")
    assert '<em>_*O&#x27;Neil*_</em> <a href="https://studio.example/a?to=%7Bfirst_name%7D"' in mail.html


def test_the_body_is_markdown_in_the_html_part_and_reads_well_in_the_plain_one() -> None:
    mail = sent("# Light\n\nHello **{first_name}**,\n\n- one\n- [two](https://studio.example/two)")

    assert mail.text.startswith("Light\n\nHello Ana,\n\n- one\n- two (https://studio.example/two)\n\n-- \n")
    assert "<strong>Ana</strong>" in mail.html
    assert {"h1", "ul", "li"} <= set(Seen(mail.html).tags)


def test_a_trial_goes_to_the_studio_alone_and_says_that_it_is_one() -> None:
    mail, real = trial(SENDER, CAMPAIGN, client(), TOKEN), sent()

    assert (mail.to, mail.subject) == (SENDER.staff_mailbox, f"[Test] {CAMPAIGN.subject}")
    assert mail.text.startswith("This is a test")
    assert mail.text.endswith(real.text)
    assert (mail.reply_to, mail.headers) == (real.reply_to, real.headers)


def test_paragraphs_and_lines_of_the_body_stay_what_they_are() -> None:
    mail = sent("One.\r\nTwo.\r\n\r\nThree.\n\n\n\nFour.")

    assert mail.text.startswith("One.\nTwo.\n\nThree.\n\nFour.\n\n-- \n")
    assert "One.<br>\nTwo.</p>" in mail.html


def test_markup_in_the_body_is_shown_as_it_was_written() -> None:
    mail = sent("<b>bold</b> & <script>alert(1)</script>")

    assert "&lt;b&gt;bold&lt;/b&gt; &amp; &lt;script&gt;" in mail.html
    assert "script" not in Seen(mail.html).tags
