"""The outbox: what follows a commit is done at least once, by one worker at a time, and never after its time."""

from datetime import timedelta

import pytest

from picpros.domain.due import Ref
from picpros.domain.jobs import JobKind, job
from picpros.domain.order import Status
from picpros.domain.tokens import Subject
from picpros.errors import MailUncertain
from picpros.services.people import ask_access_link, sign_up
from picpros.services.promotions import choose_promotions
from picpros.services.run_job import run_job
from picpros.services.work_on_order import reopen_order
from tests.fakes.deaths import deaths
from tests.fakes.outbox import LEASE
from tests.fakes.samples import ANA, DAY, SITE, an_order
from tests.fakes.world import World

LATER = timedelta(hours=7)  # longer than any upload may take, or any wait for the next try


def sold() -> World:
    world = World()
    taken = world.takes_an_order()
    for upload in taken.uploads:
        world.files.arrive(upload, 1_000)
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")
    return world


def jobs_left(world: World) -> list[str]:
    return sorted(sk for _, sk in world.rows.held if sk.startswith("job#"))


@pytest.mark.clause("S5")
def test_the_invoice_goes_by_mail_and_is_kept_for_the_clients_page() -> None:
    world = sold()
    world.works_off_the_outbox()
    [mail] = world.mailer.to(ANA.email)
    [attachment] = mail.attachments

    assert "invoice" in mail.subject
    assert (attachment.name, attachment.content_type) == ("invoice-PP-TEST-2027-000001.pdf", "application/pdf")
    assert attachment.data == world.files.invoices["PP-TEST-2027-000001"]
    assert b"7 Hidden Lane" in attachment.data


@pytest.mark.clause("U6")
def test_an_answer_to_a_mail_about_an_order_finds_the_order() -> None:
    world = sold()
    world.works_off_the_outbox()
    local, _, domain = (world.mailer.to(ANA.email)[0].reply_to or "").partition("@")
    signed = world.hasher.read(local)

    assert domain == world.studio.reply_domain
    assert signed is not None
    assert signed.subject is Subject.ORDER
    assert f"PP{signed.id}" == next(pk for pk, _ in world.rows.held if pk.startswith("order#"))[6:].replace("-", "")


def test_what_was_uploaded_moves_to_the_paid_order() -> None:
    world = sold()
    world.works_off_the_outbox()

    assert [key.split("/")[0] for key in world.files.held] == ["orders"]


def test_what_is_uploaded_after_the_payment_is_fetched_when_no_more_can_come() -> None:
    world = World()
    taken = world.takes_an_order()
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")
    world.works_off_the_outbox()
    world.files.arrive(taken.uploads[0], 1_000)
    world.clock.forward(LATER)
    world.works_off_the_outbox()

    assert [key.split("/")[0] for key in world.files.held] == ["orders"]
    assert jobs_left(world) == []


@pytest.mark.clause("R3")
def test_what_was_uploaded_and_never_fetched_is_not_fetched_after_its_mark() -> None:
    world = World()
    taken = world.takes_an_order()
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")
    world.completes(world.orders.get(taken.order.transaction_id))
    world.clock.forward(27 * DAY)
    world.purges_what_is_due()
    world.files.arrive(taken.uploads[0], 1_000)
    world.works_off_the_outbox()

    assert not [key for key in world.files.held if key.startswith("orders/")]


def test_what_no_message_told_of_is_found_by_the_next_tick() -> None:
    world = World()
    world.outbox_queue.lost = True
    world.takes_an_order()
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")
    world.works_off_the_outbox()

    assert len(world.mailer.to(ANA.email)) == 1


def test_a_message_that_comes_twice_mails_once() -> None:
    world = sold()
    refs = list(world.outbox_queue.refs)
    world.works_off_the_outbox()
    for ref in refs:
        run_job(ref, outbox=world.outbox())

    assert len(world.mailer.to(ANA.email)) == 1


def test_while_one_worker_has_a_job_no_other_does_it() -> None:
    world = sold()
    [ref, *_] = world.outbox_queue.refs
    world.survives(lambda: run_job(ref, outbox=world.outbox()), fatal=1)
    run_job(ref, outbox=world.outbox())

    assert world.mailer.to(ANA.email) == []


def test_whenever_a_worker_dies_the_job_is_done_after_all() -> None:
    died = 0
    for world in deaths(sold, lambda world: world.works_off_the_outbox()):
        died += 1
        world.clock.forward(LEASE + LATER)
        world.works_off_the_outbox()
        mails = world.mailer.to(ANA.email)

        assert 1 <= len(mails) <= 2  # both true: an invoice is rather sent twice than never
        assert len({mail.text for mail in mails}) == 1
        assert all(key.startswith("orders/") for key in world.files.held)
        assert jobs_left(world) == []

    assert died >= 6


def test_a_mail_of_which_nobody_knows_whether_it_went_is_sent_again() -> None:
    world = sold()
    world.mailer.refusing[ANA.email] = MailUncertain("timeout")
    with pytest.raises(MailUncertain):
        world.works_off_the_outbox()
    del world.mailer.refusing[ANA.email]
    world.clock.forward(LATER)
    world.works_off_the_outbox()

    assert len(world.mailer.to(ANA.email)) == 1


@pytest.mark.clause("U3")
def test_the_mail_about_the_pictures_has_a_link_that_works_until_they_go() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    world.works_off_the_outbox()
    mail = world.mailer.to(ANA.email)[-1]
    secret = next(line.partition("#token=")[2] for line in mail.text.splitlines() if "#token=" in line)

    assert order.due is not None
    assert (
        world.tokens.look(secret, purpose="account", now=order.due.details_at - timedelta(seconds=1)) == order.client_id
    )
    assert world.tokens.look(secret, purpose="account", now=order.due.details_at) is None


def test_an_order_that_was_reopened_meanwhile_sends_no_such_mail() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    now = world.clock.now()
    reopen_order(order.transaction_id, at=now, now=now, desk=world.desk())
    world.works_off_the_outbox()

    assert world.orders.get(order.transaction_id).status is Status.IN_PROGRESS
    assert len(world.mailer.to(ANA.email)) == 1


def test_a_link_to_the_own_page_works_for_a_day() -> None:
    world = World()
    order = world.has_a_paid_order()
    now = world.clock.now()
    ask_access_link(ANA.email, at=now, now=now, desk=world.reception())
    world.works_off_the_outbox()
    secret = world.mailer.to(ANA.email)[-1].text.partition("/account#token=")[2].split()[0]

    assert world.tokens.look(secret, purpose="account", now=now + DAY - timedelta(seconds=1)) == order.client_id
    assert world.tokens.look(secret, purpose="account", now=now + DAY) is None


def test_a_sign_up_is_asked_for_its_confirmation_at_its_own_address() -> None:
    world = World()
    now = world.clock.now()
    sign_up("Ben", "ben@reader.example", at=now, now=now, desk=world.reception())
    world.works_off_the_outbox()

    assert f"{SITE}/confirm#token=" in world.mailer.to("ben@reader.example")[0].text


def test_a_sign_up_that_is_gone_gets_no_mail() -> None:
    world = World()
    now = world.clock.now()
    sign_up("Ben", "ben@reader.example", at=now, now=now, desk=world.reception())
    [(pk, _)] = [key for key in world.rows.held if key[0].startswith("signup#") and key[1] == "record"]
    world.sign_ups.remove(pk.partition("#")[2])
    world.works_off_the_outbox()

    assert world.mailer.sent == []
    assert jobs_left(world) == []


def test_the_promotion_choice_of_the_own_page_mails_nothing() -> None:
    world = World()
    order = world.has_a_paid_order(an_order())
    client = world.clients.get(order.client_id or "")
    assert client is not None
    sent, now = len(world.mailer.sent), world.clock.now()
    choose_promotions(client, wanted=False, at=now, now=now, desk=world.reception())
    world.works_off_the_outbox()

    assert len(world.mailer.sent) == sent


def test_a_job_that_is_not_there_is_nothing_to_do() -> None:
    run_job(Ref("order#X", "job#invoice"), outbox=World().outbox())


def test_an_invoice_whose_client_is_gone_is_mailed_to_nobody_and_not_tried_for_ever() -> None:
    world = sold()
    [order], _ = world.orders.by_status(None, None, 9)
    del world.rows.held[f"order#{order.transaction_id}", "contact"]
    world.works_off_the_outbox()

    assert world.mailer.sent == []
    assert "job#invoice" not in jobs_left(world)


@pytest.mark.parametrize(
    "kind", [JobKind.ACCESS_LINK, JobKind.OPTED_OUT, JobKind.CONFIRM_EMAIL, JobKind.CONFIRM_ERASURE]
)
def test_what_was_to_be_told_to_a_client_who_is_gone_is_told_to_nobody(kind: JobKind) -> None:
    world = World()
    world.jobs.add(job(kind, "client#NOBODYATALL", world.clock.now()))
    world.works_off_the_outbox()

    assert (world.mailer.sent, jobs_left(world)) == ([], [])
