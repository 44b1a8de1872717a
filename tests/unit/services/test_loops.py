"""Autoresponders that face each other: whatever theirs answers, ours costs at most one mail."""

from datetime import timedelta
from itertools import count

import pytest

from picpros.domain.mail import Mail
from picpros.domain.person import Suppressed
from picpros.domain.tokens import Subject
from tests.fakes.letterbox import DESK_ADDRESS, STRANGER, arrived, honour, raw
from tests.fakes.samples import ANA
from tests.fakes.world import World

CAMPAIGN = "0123456789"
ROUNDS = 10
# What answers every mail, as its fields say what it is; the first says nothing and takes itself for a person.
HONEST = [
    "Auto-Submitted: auto-replied\r\n",
    "Auto-Submitted: auto-generated\r\n",
    "Precedence: bulk\r\n",
    "Precedence: list\r\n",
    "Precedence: junk\r\n",
    "Precedence: auto_reply\r\n",
    "List-Id: <news.client.example>\r\n",
    "X-Auto-Response-Suppress: All\r\n",
    "X-Autoreply: yes\r\n",
    "X-Failed-Recipients: hello@picpros.example\r\n",
]
WORDS = ["NO", "NO\n\nI am away until Monday.", "I am out of the office until Monday.", "Thank you, we got your mail."]
_numbers = count(1)


def studio() -> World:
    """A studio with one client who got one promotion."""
    world = World()
    order = world.has_a_paid_order()
    world.campaigns.claim(CAMPAIGN, order.client_id or "", at=world.clock.now())
    world.mailer.sent.clear()
    return world


def reply_address(world: World) -> str:
    client = world.clients.by_address(world.hasher.address(ANA.email))
    assert client is not None
    return f"{world.hasher.sign(Subject.CLIENT, client.client_id + CAMPAIGN)}@{world.studio.reply_domain}"


def plays(
    world: World, words: str, headers: str = "", *, sender: str = ANA.email, path: str | None = None
) -> list[Mail]:
    """Let theirs answer the promotion, then for ten rounds every mail that comes of it; give our mails to them."""
    waiting = [reply_address(world)]
    for _ in range(ROUNDS):
        for to in waiting:
            number = f"0100ABCDEF{next(_numbers):014}"
            mail = raw(words, sender=sender, headers=headers)
            envelope = sender if path is None else path
            honour(world, arrived(world, mail, to, envelope_from=envelope, message_id=number))
            world.clock.forward(timedelta(minutes=1))
        before = len(world.mailer.sent)
        world.works_off_the_outbox()
        ours = [mail for mail in world.mailer.sent[before:] if mail.to != world.studio.staff_mailbox]
        waiting = [mail.reply_to or DESK_ADDRESS for mail in ours]
    return [mail for mail in world.mailer.sent if mail.to != world.studio.staff_mailbox]


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", WORDS)
def test_one_that_takes_itself_for_a_person_costs_one_mail_at_most(words: str) -> None:
    world = studio()
    sent = plays(world, words)

    assert len(sent) == (1 if words.startswith("NO") else 0)
    assert all(("Auto-Submitted", "auto-replied") in mail.headers for mail in sent)


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("headers", HONEST)
def test_one_that_says_what_it_is_costs_none(headers: str, words: str) -> None:
    assert plays(studio(), words, headers) == []


@pytest.mark.parametrize("path", ["", "<>"])
def test_one_with_a_null_return_path_costs_none(path: str) -> None:
    assert plays(studio(), "NO", path=path) == []


@pytest.mark.parametrize("local", ["MAILER-DAEMON", "postmaster", "noreply"])
def test_nobodys_mailbox_costs_none(local: str) -> None:
    assert plays(studio(), "NO", sender=f"{local}@client.example") == []


@pytest.mark.parametrize("own", ["hello@picpros.example", "Studio@PICPROS.example", "1ac7@reply.picpros.example"])
def test_a_mail_of_our_own_that_comes_back_costs_none(own: str) -> None:
    world = studio()

    assert plays(world, "NO", sender=own) == []
    assert plays(world, "NO", path=own) == []


def test_the_studios_mailbox_is_not_told_of_what_it_answers_itself() -> None:
    world = studio()
    for words in WORDS:
        plays(world, words, sender=world.studio.staff_mailbox)

    assert world.mailer.sent == []
    assert sum(len(world.replies.listed(state, None, 9)[0]) for state in ("shown", "review")) == 2


def test_who_says_no_again_later_is_out_and_hears_no_second_time() -> None:
    world = studio()
    sent = plays(world, "NO") + plays(world, "NO please")
    held = world.suppressions.get(world.hasher.address(ANA.email))

    assert held is not None
    assert held.state is Suppressed.OUT
    assert len(world.mailer.to(ANA.email)) == 1
    assert STRANGER not in [mail.to for mail in sent]
