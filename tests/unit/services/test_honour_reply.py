"""Replies: a NO is written down before anything else, and no mail of a person is ever dropped."""

from dataclasses import replace

import pytest

from picpros.domain.ledger import Entry
from picpros.domain.person import Suppressed
from picpros.domain.tokens import Subject
from tests.fakes.deaths import deaths
from tests.fakes.letterbox import STRANGER, arrived, honour, raw
from tests.fakes.samples import ANA
from tests.fakes.world import World

CAMPAIGN = "0123456789"
BOUNCE = b"""From: MAILER-DAEMON@mx.client.example
Subject: Undelivered
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

550 NO such user
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.client.example

Final-Recipient: rfc822; ana@client.example
Action: failed
Status: 5.1.1

--b--
"""


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


def state(world: World, email: str = ANA.email) -> Suppressed | None:
    held = world.suppressions.get(world.hasher.address(email))
    return held.state if held else None


def kept(world: World) -> list[tuple[str, str]]:
    found = [each for which in ("review", "shown", "done") for each, _ in world.replies.listed(which, None, 9)[0]]
    return [(each.verdict, each.state) for each in found]


@pytest.mark.clause("R7")
def test_a_no_to_a_promotion_opts_out_is_counted_and_confirmed_once() -> None:
    world = studio()
    honour(world, arrived(world, raw("NO"), reply_address(world)))
    world.works_off_the_outbox()
    [confirmation] = world.mailer.to(ANA.email)

    assert state(world) is Suppressed.OUT
    assert world.campaigns.counts(CAMPAIGN)["unsubscribed"] == 1
    assert "no more promotions" in confirmation.subject
    assert ("Auto-Submitted", "auto-replied") in confirmation.headers
    assert kept(world) == [("out", "done")]
    assert world.inbound.held == {}
    assert world.rows.ledger[-1].kind is Entry.OPTED_OUT


@pytest.mark.clause("R7")
def test_a_signed_address_is_believed_whatever_the_mail_says_of_its_sender() -> None:
    world = studio()
    mail = arrived(world, raw("NO", sender=STRANGER), reply_address(world), envelope_from=STRANGER, believed=False)
    honour(world, mail)

    assert (state(world), state(world, STRANGER)) == (Suppressed.OUT, None)


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("believed", "expected", "which"), [(True, Suppressed.OUT, "done"), (False, Suppressed.PAUSED, "review")]
)
def test_without_a_token_a_proven_sender_is_believed_and_any_other_pauses_until_somebody_looked(
    believed: bool, expected: Suppressed, which: str
) -> None:
    world = studio()
    honour(world, arrived(world, raw("NO"), believed=believed))

    assert (state(world), kept(world)) == (expected, [("out", which)])


@pytest.mark.clause("R7")
def test_a_no_of_somebody_we_do_not_know_is_kept_by_hash_for_whatever_comes_later() -> None:
    world = studio()
    honour(world, arrived(world, raw("NO", sender=STRANGER)))

    assert state(world, STRANGER) is Suppressed.OUT
    assert STRANGER not in repr((world.rows.suppressions, world.rows.ledger))


@pytest.mark.clause("R7")
def test_a_reply_that_might_be_a_no_pauses_and_asks_the_studio() -> None:
    world = studio()
    honour(world, arrived(world, raw("NO, but could you send me the blue one as a print?"), reply_address(world)))
    world.works_off_the_outbox()
    [notice] = world.mailer.sent

    assert state(world) is Suppressed.PAUSED
    assert kept(world) == [("unsure", "review")]
    assert (notice.to, notice.subject) == (world.studio.staff_mailbox, "A reply needs a decision")
    assert "blue" not in notice.text + notice.html


@pytest.mark.parametrize("headers", ["List-Id: <family.client.example>\r\n", "Precedence: list\r\n"])
def test_the_studio_is_asked_about_whatever_waits_for_a_decision(headers: str) -> None:
    world = studio()
    honour(world, arrived(world, raw("NO", headers=headers), reply_address(world)))
    world.works_off_the_outbox()

    assert (state(world), kept(world)) == (Suppressed.PAUSED, [("unsure", "review")])
    assert [mail.subject for mail in world.mailer.sent] == ["A reply needs a decision"]


@pytest.mark.clause("U3")
def test_other_words_suppress_nothing_and_are_shown_on_the_desk() -> None:
    world = studio()
    honour(world, arrived(world, raw("That is lovely, thank you. When will the prints come?"), reply_address(world)))
    [(reply, text)], _ = world.replies.listed("shown", None, 9)

    assert state(world) is None
    assert text is not None
    assert "lovely" in text.text
    assert reply.verdict == "not"


@pytest.mark.clause("U6")
def test_an_answer_on_an_orders_thread_is_filed_under_the_order() -> None:
    world = World()
    order = world.has_a_paid_order()
    honour(world, arrived(world, raw("When will the prints come?"), world.mailer.sent[0].reply_to or ""))
    [(reply, _)], _ = world.replies.listed("shown", None, 9)

    assert (reply.transaction_id, reply.client_id) == (order.transaction_id, order.client_id)


def test_a_bounce_is_no_words_of_a_person_and_stops_promotions() -> None:
    world = studio()
    honour(world, arrived(world, BOUNCE, reply_address(world), envelope_from=""))
    world.works_off_the_outbox()

    assert state(world) is Suppressed.BOUNCED
    assert world.mailer.sent == []


@pytest.mark.clause("R7")
@pytest.mark.parametrize("envelope_from", ["", "<>"])
def test_a_no_with_a_null_return_path_counts_and_is_not_answered(envelope_from: str) -> None:
    world = studio()
    honour(world, arrived(world, raw("NO"), reply_address(world), envelope_from=envelope_from))
    world.works_off_the_outbox()

    assert state(world) is Suppressed.OUT
    assert world.mailer.sent == []


def test_an_automatic_answer_that_says_no_opts_nobody_out() -> None:
    world = studio()
    mail = raw("NO", headers="Auto-Submitted: auto-replied\r\n")
    honour(world, arrived(world, mail, reply_address(world)))

    assert state(world) is None


def test_a_second_delivery_is_the_same_reply() -> None:
    world = studio()
    for _ in range(2):
        honour(world, arrived(world, raw("NO"), reply_address(world)))
    world.works_off_the_outbox()

    assert len(kept(world)) == 1
    assert len(world.mailer.to(ANA.email)) == 1


@pytest.mark.clause("R7")
@pytest.mark.parametrize("moment", ["suppressions.settle", "reply.add"])
def test_two_deliveries_at_once_are_the_same_reply(moment: str) -> None:
    world = studio()
    received = arrived(world, raw("NO"), reply_address(world))
    world.rows.meanwhile[moment] = lambda: honour(world, received)
    honour(world, received)
    world.works_off_the_outbox()

    assert state(world) is Suppressed.OUT
    assert kept(world) == [("out", "done")]
    assert len(world.mailer.to(ANA.email)) == 1
    assert [each.kind for each in world.rows.ledger].count(Entry.OPTED_OUT) == 1


def test_a_mail_that_is_gone_was_honoured_before() -> None:
    world = studio()
    received = arrived(world, raw("NO"))
    world.inbound.held.clear()
    honour(world, received)

    assert state(world) is None


@pytest.mark.clause("R7")
def test_whenever_it_dies_the_next_delivery_honours_the_no() -> None:
    received = arrived(World(), raw("NO"))
    died = 0

    def deliver(world: World) -> None:
        world.inbound.held.setdefault(received.message_id, raw("NO"))
        honour(world, arrived(world, raw("NO"), reply_address(world)))

    for world in deaths(studio, deliver):
        died += 1
        deliver(world)
        world.works_off_the_outbox()

        assert state(world) is Suppressed.OUT
        assert kept(world) == [("out", "done")]
        assert len(world.mailer.to(ANA.email)) == 1
        assert world.inbound.held == {}

    assert died >= 4


@pytest.mark.clause("R7")
def test_a_no_that_names_no_sender_waits_for_a_person_and_suppresses_nobody() -> None:
    world = studio()
    honour(world, arrived(world, raw("NO", sender="nobody knows"), envelope_from=""))
    [(reply, _)], _ = world.replies.listed("review", None, 9)

    assert (reply.verdict, reply.client_id) == ("out", None)
    assert world.rows.suppressions == {}


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    "fields",
    [
        "X-Note: a\x0cFrom: {ana}\r\nFrom: {stranger}",
        "From: {ana}\r\nFrom: {stranger}",
        "From: {ana}, {stranger}",
        "From: (<{ana}>) {stranger}",
    ],
)
def test_who_proves_their_own_name_opts_nobody_else_out(fields: str) -> None:
    world = studio()
    mail = raw("NO").replace(
        f"From: {ANA.email}".encode(), fields.format(ana=ANA.email, stranger=STRANGER).encode("latin-1")
    )
    honour(world, arrived(world, mail, envelope_from=STRANGER))

    assert (state(world), kept(world)) == (Suppressed.PAUSED, [("out", "review")])


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("believed", "expected", "which"), [(True, Suppressed.OUT, "done"), (False, Suppressed.PAUSED, "review")]
)
def test_a_token_of_somebody_who_is_gone_proves_no_other_sender(
    believed: bool, expected: Suppressed, which: str
) -> None:
    world = studio()
    gone = world.hasher.sign(Subject.CLIENT, world.ids.identifier() + CAMPAIGN)
    honour(world, arrived(world, raw("NO"), f"{gone}@{world.studio.reply_domain}", believed=believed))

    assert (state(world), kept(world)) == (expected, [("out", which)])


@pytest.mark.clause("R7")
@pytest.mark.parametrize("sender", ["taro..yamada.@docomo.example", "ana@localhost", "\u00e5sa@client.example"])
def test_a_reply_from_an_address_that_the_studio_does_not_take_is_read_by_a_person(sender: str) -> None:
    world = studio()
    honour(world, arrived(world, raw("NO", sender=sender)))

    assert kept(world) == [("out", "review")]
    assert world.rows.suppressions == {}
    assert world.inbound.held == {}


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    "mail",
    [
        raw(""),
        raw("This message was sent by a program, to take a reader off a list."),
        raw("Please see to it. And when will the prints come?"),
        raw("NO", headers="Auto-Submitted: auto-generated\r\n"),
        raw("NO", headers="Precedence: bulk\r\n", sender="nobody knows"),
    ],
)
@pytest.mark.parametrize("capitals", [True, False])
def test_any_mail_to_the_address_to_unsubscribe_by_is_a_no(mail: bytes, capitals: bool) -> None:
    world = studio()
    token, _, domain = reply_address(world).partition("@")
    to = f"{token}.no@{domain}"
    honour(world, arrived(world, mail, to.upper() if capitals else to, believed=False))

    assert (state(world), kept(world)) == (Suppressed.OUT, [("out", "done")])
    assert world.campaigns.counts(CAMPAIGN)["unsubscribed"] == 1


@pytest.mark.clause("R7")
def test_an_orders_token_is_no_address_to_unsubscribe_by() -> None:
    world = World()
    world.has_a_paid_order()
    token, _, domain = (world.mailer.sent[0].reply_to or "").partition("@")
    honour(world, arrived(world, raw("When will the prints come?"), f"{token}.no@{domain}"))

    assert (state(world), kept(world)) == (None, [("not", "shown")])


@pytest.mark.clause("R7")
def test_a_no_to_an_orders_thread_and_a_promotion_at_once_is_one_to_the_promotion() -> None:
    world = World()
    order = world.has_a_paid_order()
    world.campaigns.claim(CAMPAIGN, order.client_id or "", at=world.clock.now())
    received = arrived(world, raw("NO"), world.mailer.sent[0].reply_to or "")
    honour(world, replace(received, recipients=(*received.recipients, reply_address(world))))

    assert (state(world), kept(world)) == (Suppressed.OUT, [("out", "done")])
