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
    "NO\n\n<https://scanner.example/sig-email?utm_medium=email>\n<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>",
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


LIKE_A_NOTICE: tuple[str, ...] = (
    "Hi,\n\nplease take my gmail off your list",
    "no more mails on my iphone",
    "This message is for whoever runs the list: take me off.",
    "Warning: if I get one more of these I will report you. Unsubscribe!",
    "Disclaimer noted. Now take me off the list.",
    "External people should not write here. Remove me.",
    "Please excuse me from your mailing list",
    "Diese E-Mail bekomme ich jetzt zum dritten Mal. Bitte abmelden.",
    "Hallo,\n\ndiese Mail will ich nicht mehr bekommen, bitte streichen Sie mich.",
    "Ce mail est celui de mon travail, retirez-moi de la liste svp",
    "Pardon, mais je ne veux plus rien recevoir",
    "Este correo es del trabajo y aquí no puedo recibir publicidad. Bajadme de la lista",
    "Este mensaje es para pedirles que no me escriban más",
    "Esta mensagem não me interessa, não mandem mais",
    "Questa email non la voglio più ricevere",
    "Tato zpráva je spam, odhlaste mě",
    "Это сообщение я больше получать не хочу",
    "Bu e-posta adresini listeden çıkarın",
    "このメールはもう送らないでください。",
)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", LIKE_A_NOTICE)
def test_a_refusal_that_begins_like_a_notice_or_names_a_device_is_the_person_s_own(words: str) -> None:
    reading = read(words)

    assert (reading.verdict, reading.text) == ("out", words)


@pytest.mark.parametrize(
    "notice",
    [
        "Hinweis: ich habe Ihnen keine Erlaubnis gegeben, mir Werbung zu senden. Unterlassen Sie das.",
        "Denken Sie an die Umwelt und schicken Sie mir nichts mehr",
        "Bitte prüfen Sie Ihren Verteiler und nehmen Sie mich heraus",
        "Bu mesaj bana gelmesin artık",
        "The picture arrived.\n\nBest regards\nMaria\nPS no more offers please",
        "Please remove my yahoo address",
        "From my mobile I cannot find the unsubscribe button, please do it for me",
    ],
)
def test_what_a_person_writes_like_a_notice_is_never_passed_over(notice: str) -> None:
    assert read(notice).verdict != "not"


@pytest.mark.parametrize(
    "notice",
    [
        "This message is for its recipient only. If that is not you, unsubscribe me",
        "Sent from my kitchen",
    ],
)
def test_only_a_refusal_in_what_programs_add_is_worth_a_look_where_nothing_else_stands(notice: str) -> None:
    assert read(f"Hello\n\n{notice}").verdict == ("unsure" if "unsubscribe" in notice else "not")


def test_a_notice_may_stand_under_a_heading() -> None:
    heading = "DISCLAIMER\n\nThe contents are confidential. If you do not want our mails, unsubscribe."
    reading = read(f"Saturday is fine\n\n{heading}")

    assert (reading.verdict, reading.text) == ("not", "Saturday is fine")


IN_A_POSTSCRIPT: tuple[str, ...] = (
    "The picture arrived safely, it is lovely.\n\nBest,\nMaria\n\nPS: please take me off your mailing list",
    "The picture arrived safely, it is lovely.\n\nBest regards\nMaria\nPS no more offers by mail please",
    "Danke für das Bild!\n\nViele Grüße\nAnna\n\nP.S. Bitte keine Werbung mehr",
    "Danke für das Bild!\n\nViele Grüße\nAnna\n\nP.S. Nehmen Sie mich bitte aus dem Verteiler",
    "Merci pour le tableau.\n\nCordialement\nLuc\n\nPS : ne m'envoyez plus de promotions",
)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", IN_A_POSTSCRIPT)
def test_a_refusal_in_a_postscript_opts_out(words: str) -> None:
    assert read(words).verdict == "out"


def test_a_refusal_under_a_closing_is_looked_at() -> None:
    reading = read("The picture arrived safely.\n\nBest,\nMaria\n\nplease take me off your mailing list")

    assert (reading.verdict, reading.reason) == ("unsure", "beside_words")


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("This message is for its recipient only. If that is not you, unsubscribe me", ""),
        ("Hello\n\nThis message is for its recipient only. If that is not you, unsubscribe me", "Hello\n"),
    ],
)
def test_a_refusal_among_what_programs_add_is_looked_at_and_shown(words: str, shown: str) -> None:
    reading = read(words)

    assert (reading.verdict, reading.reason) == ("unsure", "beside_words")
    assert reading.text == shown + words.rsplit("\n", maxsplit=1)[-1]


@pytest.mark.clause("R7")
@pytest.mark.parametrize("quote", ["", "<div class='gmail_quote'><blockquote>Portraits in May</blockquote></div>"])
def test_a_refusal_that_is_all_of_an_answer_is_looked_at_though_it_stands_in_the_signature(quote: str) -> None:
    reading = read_reply(html(f"<div class='gmail_signature'>NO</div>{quote}"))

    assert (reading.verdict, reading.text) == ("unsure", "NO")
