"""An opt-out that is taken back, denied, or asked with a question that needs no answer."""

import pytest

from picpros.domain.reply import read_reply
from picpros.domain.reply.decide import decide
from picpros.domain.reply.reading import Verdict
from tests.unit.reply.mails import mail

TAKEN_BACK = (
    "Sorry, that opt-out was an accident - sign me up again",
    "My grandson pressed the unsubscribe button, please restore me",
    "I'd rather get texts instead of emails",
    "Don't you dare take me off",
    "Ich habe mich aus Versehen abgemeldet, nehmt mich bitte wieder auf",
    "Ik heb me per ongeluk uitgeschreven, zet me terug",
    "Je me suis désinscrit par mégarde, remettez-moi sur la liste",
    "Le di a cancelar por accidente, vuelvan a ponerme",
    "Cancelei por engano, coloquem-me de novo na lista",
    "Mi sono cancellata per errore, rimettetemi in lista",
    "Jag avregistrerade mig av misstag, lägg till mig igen",
    "Jeg kom til at afmelde mig, skriv mig på igen",
    "Jeg meldte meg av ved en feil, sett meg på igjen",
    "Poistin itseni vahingossa, lisätkää minut takaisin",
    "Wypisałam się przez przypadek, dopiszcie mnie ponownie",
    "Odhlásil jsem se omylem, přihlaste mě znovu",
    "Отписалась случайно, верните меня в список",
    "Yanlışlıkla iptal ettim, beni yeniden ekleyin",
    "误点了退订，请重新加入",
    "誤って配信停止にしました。再登録をお願いします",
)
NOT_TAKEN_BACK = (
    "Don't put me back on this list",
    "I do not want to be added back on",
    "You put me back on the list by yourselves. Take me off!",
    "I was signed up by mistake, remove me",
    "No quiero que me vuelvan a apuntar a la lista",
)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", TAKEN_BACK)
def test_an_opt_out_that_is_taken_back_is_none(words: str) -> None:
    assert decide([words]) == ("not", "negated")


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", NOT_TAKEN_BACK)
def test_who_wants_no_return_is_not_put_back(words: str) -> None:
    assert decide([words])[0] != "not"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Unsubscribe? Never!", "not"),
        ("Abmelden? Niemals!", "not"),
        ("Unsubscribe? I love your newsletter!", "not"),
        ("Stop? Please do stop.", "out"),
        ("No way, is that really me", "unsure"),
        ("No way, remove me", "out"),
    ],
)
def test_an_opt_out_that_is_only_asked_about_is_judged_by_its_answer(words: str, verdict: Verdict) -> None:
    assert decide([words])[0] == verdict


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    "words",
    [
        "Who gave you my address? Remove me.",
        "Wer sind Sie? Löschen Sie mich.",
        "Comment avez-vous eu mon adresse ? Désinscrivez-moi.",
        "¿Cuántas veces tengo que decirlo? Bórrenme.",
        "Take me off. Please confirm that it worked.",
        "How many times must I say it. NO",
    ],
)
def test_a_scolding_question_beside_an_opt_out_needs_no_answer(words: str) -> None:
    assert decide([words])[0] == "out"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("No. B. K.", "out"),
        ("No, but thank you with all my heart", "out"),
        ("NO but you people are kind", "out"),
        ("No but maybe the boat", "unsure"),
        ("Thanks for making it easy. No.", "out"),
        ("My answer today is NO", "out"),
        ("take me offfff", "out"),
        ("Nein aber könnten Sie das blaue schicken", "unsure"),
    ],
)
def test_a_short_no_is_heard_with_what_people_add_to_it(words: str, verdict: Verdict) -> None:
    assert decide([words])[0] == verdict


@pytest.mark.parametrize(
    ("lines", "verdict"),
    [
        (["My final word:", "NO", "", "Zdzislaw Brzeczek"], "out"),
        (["Have mercy on this mailbox"], "unsure"),
        (["This leads nowhere, friends"], "unsure"),
        (["Please turn this message of yours into something rarer"], "unsure"),
        (["I would love some quiet.", "These emails are hardly that."], "unsure"),
        (["On Monday advertising, on Tuesday advertising"], "unsure"),
        (["Noted, thanks"], "not"),
        (["We will think about it"], "not"),
        (["Best regards,", "Zdzislaw"], "not"),
    ],
)
def test_few_words_that_fit_nothing_are_asked_about(lines: list[str], verdict: Verdict) -> None:
    assert decide(lines)[0] == verdict


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("subject", "body", "verdict"),
    [
        ("Please take me off your mailing list", "My account runs under Zdzislaw Brzeczek", "out"),
        ("Re: Please take me off your mailing list", "My account runs under Zdzislaw Brzeczek", "unsure"),
        ("Cancel", "my session on Friday", "unsure"),
        ("Nope", "\n> Portraits in May\n", "out"),
    ],
)
def test_a_subject_of_ones_own_that_asks_for_an_end_is_heard(subject: str, body: str, verdict: Verdict) -> None:
    assert read_reply(mail(body, {"Subject": subject})).verdict == verdict


OF_THE_WORK = (
    "There's a stain on his shirt. Please remove it.",
    "The date stamp is ugly. Delete it please.",
    "The dog looks odd. Leave it out.",
    "I don't need it framed. That will be all.",
    "Two prints of the oak. Nothing more please.",
    "Two copies, nothing further.",
    "Das Bild ist unscharf. Will ich nicht.",
    "Il y a une tache. Enlevez-la.",
    "Il fondo è brutto. Toglietelo.",
    "La sombra molesta. Quítenla.",
    "Twice I said the left one!",
    "I already told you, Friday at nine",
    "Is that all? No more pictures of us two?",
    "Quiero las fotos sin marco, nada más gracias",
    "Solo la seconda, nient'altro",
    "Juste la deuxième, rien de plus",
    "Nur das zweite Bild, nichts weiter",
    "Tylko druga, nic więcej",
    "Только вторую, больше ничего",
    "2枚だけで結構です",
    "只要第二张，其他不要",
    "Alleen de tweede, niets meer",
    "I want no frame, just the print",
    "Não quero moldura",
    "No quiero marco",
    "Nechci rámeček",
    "Не надо рамку",
    "Çerçeve istemiyorum",
    "額はいりません",
    "不需要相框",
    "En halua kehyksiä",
    "Jeg vil ikke have ramme",
    "Nie chcę ramki",
    "Ich will keinen Rahmen",
    "Je ne veux pas de cadre",
    "Non voglio la cornice",
)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", OF_THE_WORK)
def test_what_is_not_wanted_of_a_picture_opts_nobody_out(words: str) -> None:
    assert decide([words])[0] != "out"
