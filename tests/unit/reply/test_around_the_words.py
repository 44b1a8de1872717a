"""What stands around a person's words: signatures, device lines, banners, disclaimers, closings."""

import pytest

from picpros.domain.reply import read_reply
from tests.unit.reply.clients import thunderbird
from tests.unit.reply.mails import html, read

_DISCLAIMER = "This e-mail and any attachments are confidential. If you do not want to receive mails, reply NO."

NO_WITH: tuple[str, ...] = (
    "NO\n\nSent from my iPhone",
    "NO\n\nSent from Yahoo Mail on Android",
    "NO\n\nGet Outlook for iOS<https://aka.ms/o0ukef>",
    "NO\n\nVon meinem iPhone gesendet",
    "NO\n\nEnvoyé de mon iPhone",
    "NO\n\nEnviado desde mi iPhone",
    "NO\n\nInviato da iPhone",
    "NO\n\nVerzonden vanaf mijn iPhone",
    "NO\n\nSkickat från min iPhone",
    "NO\n\nWysłane z iPhone'a",
    "NO\n\nОтправлено с iPhone",
    "NO\n\n发自我的iPhone",
    "NO\n\niPhoneから送信",
    "NO\n\n나의 iPhone에서 보냄",
    "NO\n\n[https://mail.example/logo.png] Virus-free. www.avast.example",
    f"NO\n\n{_DISCLAIMER}",
    "CAUTION: This email originated from outside the organisation.\n\nNO",
    "[EXTERNAL] Think before you click.\n\nNO",
    "\nCAUTION: This email originated from outside.\nDo not open links.\n\nNO",
    "NO\n-- \nAna Reyes\nWhere pictures live",
    "NO\n--\nAna Reyes",
    "NO\n___\nAna Reyes",
    "NO\n\nBest,\nAna",
    "NO\n\nMit freundlichen Grüßen\nAnna Schmidt\nSchmidt GmbH\nHauptstr. 5, 10115 Berlin",
    "NO\n\nCordialement, Anne",
    "NO thanks - Bob",
    "No, thank you! Take care, Bob",
    "Hi team,\n\nNO\n\nAna",
)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", NO_WITH)
def test_a_no_opts_out_whatever_programs_and_employers_add(words: str) -> None:
    assert read(words).verdict == "out"


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    "words",
    [
        f"Saturday is fine\n\n{_DISCLAIMER}",
        "Saturday is fine\n-- \nNO\nunsubscribe me",
        "Saturday is fine\n\nSent from my NO phone\n-- \nstop",
    ],
)
def test_a_no_in_a_signature_or_disclaimer_opts_nobody_out(words: str) -> None:
    reading = read(words)

    assert (reading.verdict, reading.text) == ("not", "Saturday is fine")


@pytest.mark.parametrize("name", ["gmail_signature", "moz-signature", "AppleMailSignature", "ydp1a2b3c4dsignature"])
def test_a_no_in_a_signature_of_html_opts_nobody_out(name: str) -> None:
    reading = read_reply(html(f"<div>Saturday is fine</div><div class='{name}'>stop<br>unsubscribe me</div>"))

    assert (reading.verdict, reading.text) == ("not", "Saturday is fine")


def test_all_of_a_notice_under_the_quote_is_nobody_s_word() -> None:
    notice = f"{_DISCLAIMER}\n\nUnsubscribe from our notices.\n\nWhere is no virus?"
    reading = read(thunderbird("Saturday is fine") + f"\n{notice}\n")

    assert (reading.verdict, reading.text) == ("not", "Saturday is fine")


def test_what_is_asked_under_a_closing_is_not_lost() -> None:
    reading = read("NO\n\nBest regards,\nAna\n\nPS: Where is my album?")

    assert (reading.verdict, reading.reason) == ("unsure", "with_request")


def test_a_closing_that_is_all_there_is_is_no_signature() -> None:
    assert read("Best regards,\nAna").verdict == "not"


@pytest.mark.parametrize("words", ["No, best regards", "Best, no thanks", "Thanks no"])
def test_a_no_in_the_closing_line_itself_is_no_name(words: str) -> None:
    assert read(words).verdict == "out"
