"""What people do about themselves over HTTP: forms, links, the own page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from functions.clients.app import build
from picpros.domain.mail_limits import MailLimits
from picpros.services.work_on_order import hand_in_pictures
from tests.fakes.log import readable_log
from tests.fakes.samples import ANA, PHOTO, SITE
from tests.fakes.world import World
from tests.functions.events import Answer, caller

BEN = {"full_name": "Ben Gone", "email": "ben@reader.example"}
FORMS = {
    "/clients": (BEN, "registration"),
    "/newsletter": ({"email": BEN["email"]}, "newsletter"),
    "/inquiries": ({**BEN, "message": "May I ask?"}, "inquiry"),
    "/access-links": ({"email": BEN["email"]}, "access-link"),
}
every_form = pytest.mark.parametrize("path", sorted(FORMS))


def clients(world: World) -> Callable[..., Answer]:
    return caller(build(world.reception(), world.clock, SITE, readable_log()[0]))


def token_for(world: World, email: str) -> str:
    world.works_off_the_outbox()
    return world.mailer.to(email)[-1].text.partition("#token=")[2].split()[0]


def bearer_of(world: World, email: str) -> dict[str, str]:
    """Come in as a person does: by the link in the mail."""
    call = clients(world)
    call("POST", "/access-links", {"email": email})
    answer = call("POST", "/sessions", {"token": token_for(world, email)})
    assert answer.status == 201
    return {"Authorization": f"Bearer {answer.data['bearer']}"}


@pytest.mark.clause("C1")
@every_form
def test_a_form_is_accepted_as_json(path: str) -> None:
    sent, what = FORMS[path]
    answer = clients(World())("POST", path, sent)

    assert (answer.status, answer.data) == (202, {"accepted": what})


@every_form
def test_a_plain_form_of_any_website_leads_to_a_page_of_thanks(path: str) -> None:
    sent, what = FORMS[path]
    answer = clients(World())("POST", path, form={**sent, "website": ""})

    assert (answer.status, answer.headers["Location"]) == (303, f"{SITE}/thanks?for={what}")


@every_form
@pytest.mark.parametrize(
    ("field", "value"),
    [("email", "nobody"), ("email", "a@b.example\r\nBcc: c@d.example"), ("website", "https://x.example")],
)
def test_a_form_with_a_wrong_field_is_refused_by_its_name(path: str, field: str, value: str) -> None:
    world = World()
    answer = clients(world)("POST", path, {**FORMS[path][0], field: value})

    assert (answer.status, answer.kind) == (422, "refused")
    assert [each["field"] for each in answer.data["errors"]] == [field]
    assert value not in answer.body
    assert world.rows.held == {}


def test_whoever_asks_for_a_link_hears_the_same() -> None:
    world = World()
    world.has_a_paid_order()
    answers = [clients(world)("POST", "/access-links", {"email": email}) for email in (ANA.email, BEN["email"])]

    assert (answers[0].status, answers[0].body) == (answers[1].status, answers[1].body)


@every_form
def test_too_many_mails_are_one_answer_for_every_address_that_says_when_to_try_again(path: str) -> None:
    world = World()
    world.studio = replace(world.studio, mail_limits=MailLimits(over_all=20, to_studio=20))
    world.has_a_paid_order()
    call = clients(world)
    sent, _ = FORMS[path]
    before = [call("POST", path, sent).status for _ in range(20)]
    held = dict(world.rows.held)
    refused = [
        call("POST", path, {**sent, "email": email}) for email in (ANA.email, BEN["email"], "new@client.example")
    ]

    assert before == [202] * 20
    assert {(each.status, each.kind, each.body) for each in refused} == {(429, "too-many-mails", refused[0].body)}
    assert refused[0].headers["Retry-After"] == str(14 * 3600)
    assert "2027-03-02T08:00:00Z" in refused[0].body
    assert world.rows.held == held


def test_a_link_opens_the_page_once_for_an_hour() -> None:
    world = World()
    world.has_a_paid_order()
    call = clients(world)
    call("POST", "/access-links", {"email": ANA.email})
    token = token_for(world, ANA.email)
    opened, again = (call("POST", "/sessions", {"token": token}) for _ in range(2))
    session = {"Authorization": f"bearer {opened.data['bearer']}"}
    first = call("GET", "/me", headers=session)
    world.clock.forward(timedelta(hours=1))
    late = call("GET", "/me", headers=session)

    assert opened.data["expires_at"] == "2027-03-01T19:00:00Z"
    assert (again.status, again.kind) == (410, "gone")
    assert (first.status, late.status, late.kind) == (200, 401, "no-session")


@pytest.mark.parametrize(
    "headers",
    [{}, {"Authorization": ""}, {"Authorization": "Bearer"}, {"Authorization": "Bearer x"}, {"Authorization": "x"}],
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/me"),
        ("PUT", "/me/choices"),
        ("GET", "/me/orders/PP-1/pictures"),
        ("GET", "/me/invoices/PP-2027-000001"),
    ],
)
def test_without_a_session_there_is_no_page(method: str, path: str, headers: dict[str, str]) -> None:
    world = World()
    order = world.has_a_paid_order()
    path = path.replace("PP-1/", f"{order.transaction_id}/")
    answer = clients(world)(method, path, {"promotions": True} if method == "PUT" else None, headers=headers)

    assert (answer.status, answer.kind) == (401, "no-session")


def test_an_open_session_under_another_scheme_is_none() -> None:
    world = World()
    world.has_a_paid_order()
    bearer = bearer_of(world, ANA.email)["Authorization"].removeprefix("Bearer ")

    basic, lower = (
        clients(world)("GET", "/me", headers={"Authorization": f"{scheme} {bearer}"}) for scheme in ("Basic", "bearer")
    )

    assert (basic.status, lower.status) == (401, 200)


@pytest.mark.clause("U1")
def test_the_own_page_shows_the_person_their_choices_and_their_orders() -> None:
    world = World()
    order = world.has_a_paid_order()
    data = clients(world)("GET", "/me", headers=bearer_of(world, ANA.email)).data

    assert data["client"] == {"full_name": ANA.full_name, "email": ANA.email, "phone": None, "address": None}
    assert data["choices"] == {"promotions": True, "remember_device": False}
    assert [each["transaction_id"] for each in data["orders"]] == [order.transaction_id]
    assert data["orders"][0]["invoice_number"] == order.invoice_number


@pytest.mark.clause("R7")
def test_a_choice_is_made_on_the_own_page_and_what_is_left_out_stays() -> None:
    world = World()
    world.has_a_paid_order()
    session, call = bearer_of(world, ANA.email), clients(world)
    answers = [call("PUT", "/me/choices", sent, headers=session) for sent in ({"promotions": False}, {})]
    world.clock.forward(timedelta(minutes=1))
    answers.append(call("PUT", "/me/choices", {"promotions": True}, headers=session, at=world.clock.now()))

    assert [each.data["promotions"] for each in answers] == [False, False, True]


@pytest.mark.clause("K1")
def test_a_session_is_remembered_for_a_month_only_after_that_choice() -> None:
    world = World()
    world.has_a_paid_order()
    session, call = bearer_of(world, ANA.email), clients(world)
    chosen = call("PUT", "/me/choices", {"remember_device": True}, headers=session)
    world.clock.forward(timedelta(days=30) - timedelta(seconds=1))
    last = call("GET", "/me", headers=session)
    world.clock.forward(timedelta(seconds=1))

    assert (chosen.status, chosen.data["remember_device"]) == (200, True)
    assert chosen.data["session_expires_at"] == "2027-03-31T18:00:00Z"
    assert last.data["choices"] == {"promotions": True, "remember_device": True}
    assert call("GET", "/me", headers=session).status == 401


@pytest.mark.clause("K1")
@pytest.mark.parametrize("signal", [{"Sec-GPC": "1"}, {"DNT": "1"}])
def test_a_browser_that_says_no_by_itself_is_not_remembered_whatever_is_ticked(signal: dict[str, str]) -> None:
    world = World()
    world.has_a_paid_order()
    session, call = bearer_of(world, ANA.email), clients(world)
    chosen = call("PUT", "/me/choices", {"remember_device": True}, headers={**session, **signal})
    allowed = call("PUT", "/me/choices", {"remember_device": True}, headers={**session, "DNT": "0"})
    revoked = call("PUT", "/me/choices", {"promotions": True}, headers={**session, **signal})

    assert [each.data["remember_device"] for each in (chosen, allowed, revoked)] == [False, True, True]


def test_a_choice_reads_the_session_once_and_neither_profile_nor_orders() -> None:
    world = World()
    world.has_a_paid_order()
    session, call = bearer_of(world, ANA.email), clients(world)
    looked: list[str] = []

    def watched(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def look(*args: object, **more: object) -> object:
            looked.append(name)
            return real(*args, **more)

        return look

    ports = ((world.tokens, "find"), (world.clients, "profile"), (world.orders, "of_client"))
    for port, name in ports:
        setattr(port, name, watched(name, getattr(port, name)))
    answer = call("PUT", "/me/choices", {"promotions": False}, headers=session)

    assert answer.data["promotions"] is False
    assert looked == ["find"]


@pytest.mark.clause("S5")
def test_an_own_invoice_is_one_step_away_and_anothers_is_not_found() -> None:
    world = World()
    order = world.has_a_paid_order()
    clients(world)("POST", "/clients", BEN)
    hers, his, call = bearer_of(world, ANA.email), bearer_of(world, BEN["email"]), clients(world)
    path = f"/me/invoices/{order.invoice_number}"
    found = call("GET", path, headers=hers)
    for_programs = call("GET", path, headers={**hers, "Accept": "application/json"})
    foreign = call("GET", path, headers=his)
    unknown = call("GET", "/me/invoices/PP-2027-999999", headers=his)

    assert (found.status, found.headers["Location"]) == (303, for_programs.data["url"])
    assert (foreign.status, foreign.body) == (unknown.status, unknown.body) == (404, unknown.body)


@pytest.mark.clause("U3")
def test_own_pictures_are_listed_with_their_end_and_anothers_are_not_found() -> None:
    world = World()
    order = world.has_a_paid_order()
    [upload] = hand_in_pictures(order.transaction_id, [PHOTO], now=world.clock.now(), desk=world.desk())
    world.files.arrive(upload, 10)
    world.completes(order)
    clients(world)("POST", "/clients", BEN)
    path = f"/me/orders/{order.transaction_id}/pictures"
    mine = clients(world)("GET", path, headers=bearer_of(world, ANA.email))
    his = clients(world)("GET", path, headers=bearer_of(world, BEN["email"]))

    assert [each["name"] for each in mine.data["items"]] == [PHOTO.name]
    assert (mine.data["until"], mine.data["next"]) == ("2027-03-20T07:00:00Z", None)
    assert his.status == 404


@pytest.mark.clause("U7")
def test_a_newsletter_sign_up_is_confirmed_once() -> None:
    world = World()
    call = clients(world)
    call("POST", "/newsletter", BEN)
    token = token_for(world, BEN["email"])
    first, again = (call("POST", "/confirmations", {"token": token}) for _ in range(2))

    assert (first.status, first.data) == (200, {"confirmed": "newsletter"})
    assert (again.status, again.kind) == (410, "gone")


def test_used_foreign_and_made_up_tokens_are_one_answer() -> None:
    world = World()
    world.has_a_paid_order()
    call = clients(world)
    call("POST", "/access-links", {"email": ANA.email})
    answers = [call("POST", "/confirmations", {"token": each}) for each in (token_for(world, ANA.email), "x", "é" * 99)]

    assert {(each.status, each.body) for each in answers} == {(410, answers[0].body)}


def test_a_confirmation_by_a_plain_form_leads_to_a_page() -> None:
    world = World()
    call = clients(world)
    call("POST", "/newsletter", BEN)
    answer = call("POST", "/confirmations", form={"token": token_for(world, BEN["email"])})

    assert answer.status == 303
    assert answer.headers["Location"] == f"{SITE}/thanks?for=confirmation#confirmed-newsletter"


@pytest.mark.parametrize(
    "pasted", ["{link}", " {link} ", "<{link}>", "Yes, send me the newsletter: {link}", "{token}\n"]
)
def test_who_lets_no_script_run_may_paste_the_whole_link(pasted: str) -> None:
    world = World()
    call = clients(world)
    call("POST", "/newsletter", BEN)
    token = token_for(world, BEN["email"])
    text = pasted.format(link=f"{SITE}/confirm#token={token}", token=token)

    assert call("POST", "/confirmations", form={"token": text}).status == 303
    assert call("POST", "/confirmations", form={"token": text}).status == 410


@pytest.mark.parametrize("token", [None, 1, "", "x" * 201, ["x"]])
def test_a_token_of_another_form_is_refused(token: object) -> None:
    assert clients(World())("POST", "/sessions", {"token": token}).status == 422


def test_a_choice_that_names_the_device_and_leaves_it_out_is_taken() -> None:
    world = World()
    world.has_a_paid_order()
    session, call = bearer_of(world, ANA.email), clients(world)
    taken = call("PUT", "/me/choices", {"promotions": False, "remember_device": False}, headers=session)

    assert taken.status == 200
    assert (taken.data["promotions"], taken.data["remember_device"]) == (False, False)


def test_pictures_of_what_is_no_order_are_not_found() -> None:
    world = World()
    world.has_a_paid_order()

    assert clients(world)("GET", "/me/orders/nonsense/pictures", headers=bearer_of(world, ANA.email)).status == 404
