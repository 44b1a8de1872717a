"""What a client does about their own data over HTTP: correct, erase."""

from collections.abc import Callable
from typing import Any

import pytest

from functions.clients.app import build
from tests.fakes.log import readable_log
from tests.fakes.samples import ADDRESS, ANA, SITE
from tests.fakes.world import World
from tests.functions.events import Answer, caller

NEW = "ana@new.example"
CARD = "4242 4242 4242 4242"
Call = Callable[..., Answer]


def comes_in(*, open_order: bool = False) -> tuple[World, Call]:
    """Give a world and the calls of a client with an order, who came in by the link in the mail."""
    world = World()
    order = world.has_a_paid_order()
    if not open_order:
        world.completes(order)
    call = caller(build(world.reception(), world.clock, SITE, readable_log()[0]))
    call("POST", "/access-links", {"email": ANA.email})
    bearer = call("POST", "/sessions", {"token": mailed(world, ANA.email)}).data["bearer"]
    headers = {"Authorization": f"Bearer {bearer}"}

    def as_client(*args: Any, headers_more: dict[str, str] | None = None, **more: Any) -> Answer:
        return call(*args, **{"headers": {**headers, **(headers_more or {})}, **more})

    return world, as_client


def mailed(world: World, to: str) -> str:
    world.works_off_the_outbox()
    return world.mailer.to(to)[-1].text.partition("#token=")[2].split()[0]


@pytest.mark.clause("U1")
def test_a_profile_is_corrected_and_shown_as_it_is_now() -> None:
    _, call = comes_in()
    sent = {"full_name": " Ana Lima-Reis ", "phone": "+1 559 555 0111", "address": {**ADDRESS, "country": "us"}}
    answer = call("PATCH", "/me", sent)
    removed = call("PATCH", "/me", {"phone": None})

    client = {"full_name": "Ana Lima-Reis", "email": ANA.email, "phone": "+1 559 555 0111", "address": ADDRESS}
    assert (answer.status, answer.data) == (200, {"client": client, "pending_email": None})
    assert removed.data["client"] == {**client, "phone": None} == call("GET", "/me").data["client"]


@pytest.mark.parametrize("sent", [{}, {"fullname": "Ana Lima-Reis"}, {"promotions": False}])
def test_a_correction_of_nothing_that_can_be_corrected_says_what_can(sent: dict[str, Any]) -> None:
    world, call = comes_in()
    world.steps.taken.clear()
    answer = call("PATCH", "/me", sent)

    assert (answer.status, answer.kind) == (422, "refused")
    assert answer.data["errors"] == [
        {"field": "body", "message": "needs at least one of full_name, phone, address and email"}
    ]
    assert world.steps.taken == []


def test_a_correction_to_what_is_held_already_changes_nothing() -> None:
    world, call = comes_in()
    world.steps.taken.clear()
    answer = call("PATCH", "/me", {"full_name": ANA.full_name, "phone": None})

    assert (answer.status, answer.data["client"]["full_name"]) == (200, ANA.full_name)
    assert world.steps.taken == []


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"full_name": None}, "full_name"),
        ({"full_name": " "}, "full_name"),
        ({"full_name": f"Ana {CARD}"}, "full_name"),
        ({"email": None}, "email"),
        ({"email": "ana@"}, "email"),
        ({"email": "a@b.example\r\nBcc: c@d.example"}, "email"),
        ({"phone": "none"}, "phone"),
        ({"phone": 5}, "phone"),
        ({"address": {"line1": "7 Hidden Lane"}}, "address.city"),
        ({"address": "7 Hidden Lane"}, "address"),
        ([], "body"),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_written(sent: Any, field: str) -> None:
    world, call = comes_in()
    world.steps.taken.clear()
    answer = call("PATCH", "/me", sent)

    assert (answer.status, answer.kind) == (422, "refused")
    assert answer.data["errors"][0]["field"] == field
    assert CARD not in answer.body
    assert world.steps.taken == []


@pytest.mark.parametrize(("method", "path"), [("PATCH", "/me"), ("DELETE", "/me")])
def test_without_a_session_nothing_is_changed(method: str, path: str) -> None:
    world, call = comes_in()
    world.steps.taken.clear()
    answer = call(method, path, {"full_name": "Mallory"}, headers={"Authorization": "Bearer x"})

    assert (answer.status, answer.kind) == (401, "no-session")
    assert world.steps.taken == []


def test_a_new_address_is_confirmed_by_its_owner_and_shown_as_waiting_until_then() -> None:
    world, call = comes_in()
    asked = call("PATCH", "/me", {"email": NEW})
    waiting = call("GET", "/me").data
    token = mailed(world, NEW)
    first, again = (call("POST", "/confirmations", {"token": token}) for _ in range(2))

    assert (asked.status, asked.data["pending_email"]) == (200, NEW)
    assert (waiting["client"]["email"], waiting["pending_email"]) == (ANA.email, NEW)
    assert (first.status, first.data) == (200, {"confirmed": "email"})
    assert (again.status, again.kind) == (410, "gone")
    assert call("GET", "/me").status == 401


def test_an_address_of_somebody_else_is_told_to_its_owner_only() -> None:
    world, call = comes_in()
    call("POST", "/clients", {"full_name": "Ben Gone", "email": NEW})
    world.works_off_the_outbox()
    asked = call("PATCH", "/me", {"email": NEW})
    answer = call("POST", "/confirmations", {"token": mailed(world, NEW)})

    assert asked.status == 200
    assert (answer.status, answer.kind) == (409, "address-taken")


def test_an_erasure_is_confirmed_from_the_mailbox_and_then_done() -> None:
    world, call = comes_in()
    asked = call("DELETE", "/me")
    before = call("GET", "/me").status
    confirmed = call("POST", "/confirmations", {"token": mailed(world, ANA.email)})
    after = call("GET", "/me")
    world.works_off_the_purge_queue()

    assert (asked.status, asked.data) == (202, {"accepted": "erasure"})
    assert before == 200
    assert (confirmed.status, confirmed.data) == (200, {"confirmed": "erasure"})
    assert (after.status, after.kind) == (401, "no-session")
    assert ANA.email not in repr(world.rows.held)


@pytest.mark.clause("R1")
def test_an_erasure_is_refused_with_the_ids_of_the_orders_that_are_open() -> None:
    world, call = comes_in(open_order=True)
    [order] = world.orders.of_client(world.clients.all(None, 9)[0][0].client_id)
    answer = call("DELETE", "/me")

    assert (answer.status, answer.kind) == (409, "open-orders")
    assert answer.data["errors"] == [{"field": "orders", "message": f"{order.transaction_id} is still open"}]
    assert "cancelled" in answer.data["detail"]


@pytest.mark.clause("R4")
def test_an_export_is_asked_for_made_and_fetched_for_a_minute() -> None:
    world, call = comes_in()
    nothing = call("GET", "/me/export")
    asked, again = (call("POST", "/me/export") for _ in range(2))
    early = call("GET", "/me/export")
    shown = call("GET", "/me").data["export"]
    while world.outbox_queue.refs:
        world.works_off_the_outbox()
    found = call("GET", "/me/export")
    for_programs = call("GET", "/me/export", headers_more={"Accept": "application/json"})

    assert (nothing.status, nothing.kind) == (404, "not-found")
    assert (asked.status, asked.data) == (202, again.data)
    assert (
        asked.data
        == shown
        == {
            "status": "under_way",
            "asked_at": "2027-03-01T18:00:00Z",
            "until": "2027-03-04T18:00:00Z",
            "parts": None,
        }
    )
    assert (early.status, early.kind) == (409, "not-ready")
    assert (found.status, found.headers["Location"]) == (303, for_programs.data["url"])
    assert (for_programs.data["status"], for_programs.data["parts"]) == ("ready", 1)


@pytest.mark.parametrize("part", ["0", "2", "-1", "x", "1.0", "١", "999999"])
def test_a_part_that_there_is_not_is_not_found(part: str) -> None:
    world, call = comes_in()
    call("POST", "/me/export")
    while world.outbox_queue.refs:
        world.works_off_the_outbox()
    answer = call("GET", "/me/export", query={"part": part})

    assert (answer.status, answer.kind) == (404, "not-found")


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_nobody_exports_without_a_session(method: str) -> None:
    _, call = comes_in()

    assert call(method, "/me/export", headers={}).status == 401
