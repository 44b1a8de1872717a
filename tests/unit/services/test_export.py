"""An export: all that is held, once asked for before its end, and no copy that outlives its data."""

import json
from datetime import timedelta

import pytest

from picpros.domain import export as rules
from picpros.domain.consent import Consent, Manner
from picpros.domain.due import Due, DueKind
from picpros.domain.export import LIFE, ExportState
from picpros.domain.inquiry import Answer, InquiryMessage
from picpros.domain.instants import public
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Held
from picpros.domain.retention import Stage
from picpros.errors import NotFound, NotReady
from picpros.services.people import inquire
from tests.fakes.deaths import deaths
from tests.fakes.samples import ADDRESS, ANA, DAY, HER_DATA, WORDS
from tests.fakes.world import World
from tests.unit.services.erasing import is_erased, well_known
from tests.unit.services.exporting import SECOND, asks, fetches, gets, works
from tests.unit.services.purging import HOUR, completed, the_order
from tests.unit.services.visitors import client_of, register

pytestmark = pytest.mark.clause("R4")


def test_it_holds_all_that_is_held_of_the_client() -> None:
    world = well_known()
    packed, data = gets(world)
    order, folder = data["orders"][0], f"orders/{the_order(world).transaction_id}"

    assert (order["specifications"], order["address"], order["phone"]) == (WORDS, ADDRESS, HER_DATA.phone)
    assert order["paid_with"]["last4"] == "4242"
    assert data["client"]["email_to_be_confirmed"] == "ana@new.example"
    assert [each["message"] for each in data["inquiries"]] == ["May I ask?"]
    assert [each["text"] for each in data["replies"]] == ["A lighthouse would be fine."]
    assert data["newsletter_sign_ups_to_be_confirmed"] == [{"full_name": "Ben Gone", "email": ANA.email}]
    assert {path for path in packed if path.startswith(folder)} == {
        f"{folder}/files/filomena.jpg",
        f"{folder}/pictures/filomena.jpg",
        f"{folder}/pictures/filomena (2).jpg",
        f"{folder}/invoice-{order['invoice_number']}.pdf",
    }


def test_what_the_studio_answered_and_what_was_consented_to_are_in_it() -> None:
    world = well_known()
    now, client = world.clock.now(), client_of(world, ANA.email)
    asked = next(each for each in world.inquiries.threads(None, 9)[0] if each.message is not None)
    said, ends = Answer("ANSWER01", now, "You may."), Due.on(DueKind.PURGE, now + DAY)
    world.inquiries.answer(asked, said, due=ends, jobs=(), entries=())
    given = Consent("CONSENT1", client.client_id, Manner.WRITTEN, "The printer", "a book", now, "owner")
    entry = LedgerEntry(Entry.CONSENT_RECORDED, f"client#{client.client_id}", now, now)
    world.consents.add(given, due=ends, entry=entry)
    packed, data = gets(world)

    assert data["inquiries"][0]["answers"] == [{"at": public(now), "text": "You may."}]
    assert data["sharing_consents"] == [
        {"manner": "written", "recipient": "The printer", "purpose": "a book", "recorded_at": public(now)}
    ]
    assert all(words in packed["index.html"].decode() for words in ("You may.", "The printer"))


def test_the_page_says_the_same_for_people_and_links_each_file() -> None:
    world = well_known()
    packed, _ = gets(world)
    page = packed["index.html"].decode()

    assert all(words in page for words in (WORDS, "May I ask?", "7 Hidden Lane", "$"))
    assert f'href="orders/{the_order(world).transaction_id}/pictures/filomena%20%282%29.jpg"' in page


def test_what_a_client_wrote_is_text_in_the_page_and_never_markup() -> None:
    world = completed()
    now = world.clock.now()
    message = InquiryMessage("<b>Ana</b>", ANA.email, "<script>alert(1)</script>")
    inquire(message, urgent=False, transaction_id=None, at=now, now=now, desk=world.reception())
    packed, _ = gets(world)
    page = packed["index.html"].decode()

    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_mail_says_that_it_is_ready_and_opens_the_own_page() -> None:
    world = completed()
    asks(world)
    before = len(world.mailer.sent)
    with pytest.raises(NotReady):
        fetches(world)
    works(world)
    [mail] = world.mailer.sent[before:]

    assert (mail.to, mail.subject) == (ANA.email, "Your data from Team Picpros is ready")
    assert "/account#token=" in mail.text
    assert fetches(world).startswith("https://documents.example/exports/")


def test_who_did_not_ask_finds_nothing() -> None:
    world = completed()
    with pytest.raises(NotFound):
        fetches(world)


def test_asked_again_while_one_is_under_way_or_unfetched_it_is_the_same_and_then_a_new_one() -> None:
    world = completed()
    first, second = asks(world), asks(world)
    works(world)
    third = asks(world)
    fetches(world)
    fourth = asks(world)

    assert first.export_id == second.export_id == third.export_id != fourth.export_id
    assert len(world.archive.held) == 1


def test_asked_twice_in_one_moment_it_is_one_export() -> None:
    world = completed()
    world.rows.meanwhile["exports.ask"] = lambda: asks(world)
    export = asks(world)

    assert [each.export_id for each in world.exports.of(export.client_id)] == [export.export_id]


def test_it_ends_after_72_hours_served_or_not() -> None:
    world = completed()
    world.clock.forward(-2 * DAY)
    export = asks(world)
    works(world)
    world.clock.time = export.asked_at + LIFE - SECOND
    world.purges_what_is_due()
    fetched = fetches(world)
    world.clock.forward(SECOND)
    with pytest.raises(NotFound):
        fetches(world)
    world.purges_what_is_due()

    assert fetched
    assert world.archive.held == {}
    assert not world.exports.of(export.client_id)
    assert not world.due.due(DueKind.EXPORT, until=world.clock.now() + 99 * DAY, limit=9)


@pytest.mark.parametrize(("seconds", "whole"), [(-1, True), (0, False), (1, False)])
def test_asked_one_second_before_the_due_time_it_is_served_whole_and_after_it_without(
    seconds: int, whole: bool
) -> None:
    world = completed()
    due = the_order(world).due
    assert due is not None
    world.clock.time = due.details_at + seconds * SECOND
    export = asks(world)
    world.clock.time = due.details_at + HOUR
    world.purges_what_is_due()
    held = the_order(world).held
    works(world)
    packed = world.archive.held[export.export_id, 1]

    assert held is (Held.EVERYTHING if whole else Held.WITHOUT_DETAILS)
    assert ("specifications" in json.loads(packed["data.json"])["orders"][0]) is whole
    assert any("/pictures/" in path for path in packed) is whole
    assert any(path.endswith(".pdf") for path in packed)


def test_once_it_is_served_the_purge_goes_on_within_the_hour_and_takes_the_copy_with_it() -> None:
    world = completed()
    asks(world)
    works(world)
    world.clock.forward(HOUR)
    world.purges_what_is_due()
    waiting = the_order(world).held
    fetches(world)
    world.clock.forward(HOUR)
    world.purges_what_is_due()

    assert (waiting, the_order(world).held) == (Held.EVERYTHING, Held.WITHOUT_DETAILS)
    assert world.archive.held == {}
    with pytest.raises(NotFound):
        fetches(world)


def test_what_is_never_fetched_holds_the_purge_for_72_hours_and_not_longer() -> None:
    world = completed()
    export = asks(world)
    works(world)
    held = []
    for at in (export.asked_at + LIFE - SECOND, export.asked_at + LIFE):
        world.clock.time = at
        world.purges_what_is_due()
        held.append(the_order(world).held)

    assert held == [Held.EVERYTHING, Held.WITHOUT_DETAILS]
    assert world.archive.held == {}


def test_a_profile_an_inquiry_a_reply_and_a_sign_up_wait_as_well() -> None:
    world = well_known()
    client_id = client_of(world, ANA.email).client_id
    ends = world.profiles.ends_at(client_id)
    forms = [each for kind in (world.inquiries, world.replies, world.sign_ups) for each in _ids(world, kind.name)]
    whose = {each: kind.whose(each) for kind in (world.inquiries, world.replies, world.sign_ups) for each in forms}
    due = max(found[1] for found in whose.values() if found)
    world.clock.time = due - SECOND
    export = asks(world)
    works(world)
    world.clock.time = due
    world.purges_what_is_due()
    waiting = [_ids(world, name) for name in ("inquiry", "reply", "signup")]
    world.clock.time = export.ends_at
    world.purges_what_is_due()

    assert ends is not None
    assert [len(each) for each in waiting] == [1, 1, 1]
    assert [_ids(world, name) for name in ("inquiry", "reply", "signup")] == [[], [], []]


def _ids(world: World, name: str) -> list[str]:
    return sorted({pk.partition("#")[2] for pk, _ in world.rows.held if pk.startswith(f"{name}#")})


def test_an_export_of_one_client_holds_nobody_elses_purge() -> None:
    world = completed()
    register(world)
    asks(world, email="ben@reader.example")
    world.clock.forward(HOUR)
    world.purges_what_is_due()

    assert the_order(world).held is Held.WITHOUT_DETAILS


def test_an_erasure_takes_the_export_with_it_even_one_that_is_being_packed() -> None:
    world = well_known()
    asks(world)
    works(world)
    is_erased(world)
    empty = dict(world.archive.held)

    packing = well_known()
    asks(packing)
    saves = iter(["begun"])

    def erased_meanwhile() -> None:
        if next(saves, None):
            packing.rows.meanwhile["exports.save"] = erased_meanwhile
        else:
            [client] = packing.clients.all(None, 9)[0]
            for export in packing.exports.of(client.client_id):
                packing.exports.drop(export)

    packing.rows.meanwhile["exports.save"] = erased_meanwhile
    works(packing)

    assert empty == {}
    assert packing.archive.held == {}


def test_what_does_not_fit_into_one_zip_goes_into_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "PART_BYTES", 1_500)
    world = completed()
    before = len(world.mailer.sent)
    export = asks(world)
    works(world)
    packed = [world.archive.held[export.export_id, number] for number in (1, 2, 3)]
    page = packed[0]["index.html"].decode()
    partly = fetches(world, 1), fetches(world, 2), world.exports.of(export.client_id)[0].is_served
    fetches(world, 3)

    assert [sum("/files/" in path or "/pictures/" in path for path in each) for each in packed] == [1, 1, 1]
    assert "(in ZIP 2)" in page
    assert len(world.mailer.sent) == before + 1
    assert partly[2] is False
    assert world.exports.of(export.client_id)[0].is_served
    with pytest.raises(NotFound):
        fetches(world, 4)


def test_whenever_it_dies_it_is_made_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "PART_BYTES", 1_500)

    def asked() -> World:
        world = completed()
        asks(world)
        return world

    quiet = asked()
    works(quiet)
    died = 0
    for world in deaths(asked, works):
        died += 1
        for _ in range(4):
            world.clock.forward(timedelta(minutes=6))
            world.works_off_the_outbox()
            works(world)
        [made] = world.exports.of(client_of(world, ANA.email).client_id)

        assert made.state is ExportState.READY
        assert {number: sorted(packed) for (_, number), packed in world.archive.held.items()} == {
            number: sorted(packed) for (_, number), packed in quiet.archive.held.items()
        }
        assert world.mailer.sent[-1].subject.startswith("Your data")

    assert died >= 8


def test_a_file_whose_size_changes_meanwhile_is_packed_once_and_so_are_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rules, "PART_BYTES", 1_500)
    world = completed()
    export = asks(world)
    world.works_off_the_outbox()
    order = the_order(world)
    first = next(iter(sorted(world.files.stored(order.transaction_id))))
    world.files.held[f"orders/{order.transaction_id}/{first}"] = 900
    works(world)
    paths = [path for (_, _), packed in sorted(world.archive.held.items()) for path in packed if "/p" in path]

    assert len(paths) == len(set(paths)) == 2
    assert world.exports.of(export.client_id)[0].state is ExportState.READY


def test_it_ends_by_its_own_clock_also_where_nothing_else_of_the_client_is_due() -> None:
    world = World()
    world.has_a_paid_order()
    first = asks(world)
    works(world)
    fetches(world)
    world.clock.forward(DAY)
    second = asks(world)
    works(world)
    world.clock.time = first.ends_at
    world.purges_what_is_due()
    left = set(world.archive.held)
    world.clock.time = second.ends_at
    world.purges_what_is_due()

    assert left == {(second.export_id, 1)}
    assert world.archive.held == {}
    assert not world.exports.of(second.client_id)


def test_what_is_made_too_late_is_not_made() -> None:
    world = World()
    world.has_a_paid_order()
    export = asks(world)
    world.clock.time = export.ends_at
    sent = len(world.mailer.sent)
    works(world)

    assert (world.archive.held, len(world.mailer.sent)) == ({}, sent)


def test_what_was_written_about_an_ongoing_order_is_in_it_however_long_that_takes() -> None:
    world = World()
    order = world.has_a_paid_order()
    now = world.clock.now()
    message = InquiryMessage(ANA.full_name, ANA.email, "May the sea be green?")
    inquire(message, urgent=False, transaction_id=order.transaction_id, at=now, now=now, desk=world.reception())
    world.clock.forward(40 * DAY)
    _, data = gets(world)

    assert [each["message"] for each in data["inquiries"]] == ["May the sea be green?"]


def test_an_order_that_is_erased_while_the_export_is_made_is_in_it_by_its_numbers() -> None:
    world = completed()
    order = the_order(world)

    def erased_meanwhile() -> None:
        world.orders.drop(order, Stage.ERASED)

    world.rows.meanwhile["exports.save"] = erased_meanwhile
    _, data = gets(world)
    [held] = data["orders"]

    assert held["invoice_number"] == order.invoice_number
    assert not {"full_name", "email"} & set(held)
    assert (held["phone"], held["address"], held["specifications"]) == (None, None, None)
