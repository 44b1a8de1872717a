"""Quotes in the languages of mail programs: blocks of header lines, and lines that say who wrote when."""

import pytest

from tests.unit.reply.clients import OFFER, SENDER
from tests.unit.reply.mails import read

BLOCKS: dict[str, tuple[str, str, str, str]] = {
    "es": ("De:", "Enviado:", "Para:", "Asunto:"),
    "es, other": ("De:", "Enviado el:", "Para:", "Asunto:"),
    "fr": ("De :", "Envoyé :", "À :", "Objet :"),
    "fr, other": ("De :", "Date :", "À :", "Objet :"),
    "it": ("Da:", "Inviato:", "A:", "Oggetto:"),
    "pt": ("De:", "Enviado:", "Para:", "Assunto:"),
    "nl": ("Van:", "Verzonden:", "Aan:", "Onderwerp:"),
    "sv": ("Från:", "Skickat:", "Till:", "Ämne:"),
    "da": ("Fra:", "Sendt:", "Til:", "Emne:"),
    "nb": ("Fra:", "Sendt:", "Til:", "Emne:"),
    "fi": ("Lähettäjä:", "Lähetetty:", "Vastaanottaja:", "Aihe:"),
    "pl": ("Od:", "Wysłano:", "Do:", "Temat:"),
    "cs": ("Od:", "Odesláno:", "Komu:", "Předmět:"),
    "ru": ("От:", "Отправлено:", "Кому:", "Тема:"),
    "tr": ("Kimden:", "Gönderildi:", "Kime:", "Konu:"),
    "zh": ("发件人:", "发送时间:", "收件人:", "主题:"),
    "zh, traditional": ("寄件者:", "寄件日期:", "收件者:", "主旨:"),
    "ja": ("差出人:", "送信日時:", "宛先:", "件名:"),
    "ko": ("보낸 사람:", "보낸 날짜:", "받는 사람:", "제목:"),
    "hu": ("Feladó:", "Elküldve:", "Címzett:", "Tárgy:"),
    "el": ("Από:", "Στάλθηκε:", "Προς:", "Θέμα:"),
}
INTRODUCING = (
    "Den man. 3. maj 2027 kl. 19.12 skrev Team Picpros <promo@mail.picpros.example>:",
    "Den 3. maj 2027 kl. 19.12 skrev Team Picpros <promo@mail.picpros.example>:",
    "man. 3. mai 2027 kl. 19:12 skrev Team Picpros <promo@mail.picpros.example>:",
    "3. mai 2027 kl. 19:12 skrev Team Picpros <promo@mail.picpros.example>:",
    "3 maj 2027 kl. 19:12 skrev Team Picpros <promo@mail.picpros.example>:",
    "ma 3. toukok. 2027 klo 19.12 Team Picpros (promo@mail.picpros.example) kirjoitti:",
    "Team Picpros <promo@mail.picpros.example> kirjoitti 3.5.2027 kello 19.12:",
    "Wiadomość napisana przez Team Picpros <promo@mail.picpros.example> w dniu 3 maj 2027, o godz. 19:12:",
    "W dniu 3.05.2027 o 19:12, Team Picpros pisze:",
    "po 3. 5. 2027 v 19:12 odesílatel Team Picpros <promo@mail.picpros.example> napsal:",
    "3. 5. 2027 v 19:12, Team Picpros <promo@mail.picpros.example>:",
    "Dne 03. 05. 27 v 19:12 Team Picpros napsal(a):",
    "3 мая 2027 г., в 19:12, Team Picpros <promo@mail.picpros.example> написал(а):",
    "03.05.2027 19:12, Team Picpros пишет:",
    "Понедельник, 3 мая 2027, 19:12 +03:00 от Team Picpros <promo@mail.picpros.example>:",
    "Team Picpros <promo@mail.picpros.example>, 3 May 2027 Pzt, 19:12 tarihinde şunu yazdı:",
    "Team Picpros <promo@mail.picpros.example> şunları yazdı (3 May 2027 19:12):",
    "在 2027年5月3日，19:12，Team Picpros <promo@mail.picpros.example> 写道：",
    "2027/05/03 19:12、Team Picpros <promo@mail.picpros.example>のメール:",
    "On 2027/05/03 19:12, Team Picpros wrote:",
    "2027年5月3日 19:12 Team Picpros <promo@mail.picpros.example>:",
    "2027. 5. 3. 오후 7:12, Team Picpros <promo@mail.picpros.example> 작성:",
    "Op 3 mei 2027 om 19:12 heeft Team Picpros <promo@mail.picpros.example> het volgende geschreven:",
    "Il giorno 3 mag 2027, alle ore 19:12, Team Picpros <promo@mail.picpros.example> ha scritto:",
    "Il 03/05/27 19:12, Team Picpros ha scritto:",
    "A 3 de maio de 2027, 19:12, Team Picpros <promo@mail.picpros.example> escreveu:",
    "Em 03/05/2027 19:12, Team Picpros escreveu:",
    "El 3 may 2027, a las 19:12, Team Picpros <promo@mail.picpros.example> escribió:",
    "Le 3 mai 2027 à 19:12, Team Picpros <promo@mail.picpros.example> a écrit :",
    "Team Picpros <promo@mail.picpros.example> schrieb am Mo., 3. Mai 2027, 19:12:",
)
_VALUES = (SENDER, "Monday, May 3, 2027 7:12 PM", "Ana Reyes", "May")


def block(language: str, mark: str) -> str:
    """The header lines above an unmarked quote, in bold where the plain text was made from HTML."""
    return "\n".join(f"{mark}{label}{mark} {value}" for label, value in zip(BLOCKS[language], _VALUES, strict=True))


@pytest.mark.clause("R7")
@pytest.mark.parametrize("mark", ["", "*"])
@pytest.mark.parametrize("language", BLOCKS)
def test_all_below_a_block_of_header_lines_is_a_quote(language: str, mark: str) -> None:
    quote = "\n".join([block(language, mark), "", *OFFER])
    no, other = read(f"NO\n\n{quote}"), read(f"12345\n\n{quote}")

    assert (no.verdict, no.text) == ("out", "NO")
    assert (other.verdict, other.text) == ("not", "12345")


@pytest.mark.clause("R7")
@pytest.mark.parametrize("mark", ["", "> "])
@pytest.mark.parametrize("line", INTRODUCING)
def test_all_below_a_line_that_says_who_wrote_is_a_quote(line: str, mark: str) -> None:
    quote = "\n".join([line, "", *(mark + each for each in OFFER)])
    no, other = read(f"NO\n\n{quote}"), read(f"12345\n\n{quote}")

    assert (no.verdict, no.text) == ("out", "NO")
    assert (other.verdict, other.text) == ("not", "12345")
