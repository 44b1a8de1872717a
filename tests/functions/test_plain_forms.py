"""What a person hears whose browser sent a plain form that cannot be taken; programs hear what they always heard."""

import json
import re
from collections.abc import Callable, Mapping
from html import unescape
from typing import Any

import pytest

from functions.checkout.app import build as build_checkout
from functions.clients.app import build as build_clients
from tests.fakes.log import readable_log
from tests.fakes.samples import SITE
from tests.fakes.world import World
from tests.functions.events import FORM as FORM_TYPE
from tests.functions.events import Answer, caller
from tests.functions.ordering import FORM, KEY, checkout

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
WRONG = {**FORM, "client.email": "nobody-at-home", "items.0.quantity": "9999", "specifications.text": ""}
PROGRAMS: list[Mapping[str, str]] = [{}, {"Accept": "*/*"}, {"Accept": "application/json"}, {"Accept": "text/plain"}]


def clients(world: World) -> Callable[..., Answer]:
    return caller(build_clients(world.reception(), world.clock, SITE, readable_log()[0]))


def words_of(answer: Answer) -> str:
    """What a person reads in the middle of a page."""
    assert answer.headers["Content-Type"].startswith("text/html")
    main = answer.body.partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", main.partition(">")[2])).split())


def test_a_wrong_form_is_answered_with_a_page_that_names_each_field_as_the_form_does() -> None:
    world = World()
    answer = checkout(world)("POST", "/orders", form=WRONG, headers=BROWSER)
    words = words_of(answer)

    assert answer.status == 422
    assert "E-mail Must be an e-mail address such as name@example.com." in words
    assert "Quantity Must be at most 999." in words
    assert "Specifications Please fill this in." in words
    assert "Nothing was taken." in words
    assert "Back button" in words
    assert world.payments.sessions == {}


def test_the_page_repeats_nothing_that_was_sent() -> None:
    answer = checkout(World())("POST", "/orders", form=WRONG, headers=BROWSER)

    assert not [
        value for value in ("nobody-at-home", "9999", "Ana Lima", "Hidden Lane", "93650") if value in answer.body
    ]


@pytest.mark.clause("C2")
@pytest.mark.clause("K1")
def test_the_page_sets_no_cookie_runs_no_script_and_is_kept_by_nobody() -> None:
    answer = checkout(World())("POST", "/orders", form=WRONG, headers=BROWSER)

    assert "Set-Cookie" not in answer.headers
    assert "<script" not in answer.body
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("accept", PROGRAMS)
def test_a_program_that_sends_a_form_hears_the_problem_document(accept: Mapping[str, str]) -> None:
    answer = checkout(World())("POST", "/orders", form=WRONG, headers=accept)

    assert (answer.status, answer.kind) == (422, "refused")
    assert {each["field"] for each in answer.data["errors"]} == {
        "client.email",
        "items.0.quantity",
        "specifications",
    }


def test_json_is_answered_with_the_problem_document_whatever_is_accepted() -> None:
    answer = checkout(World())("POST", "/orders", {}, headers={**BROWSER, **KEY})

    assert (answer.status, answer.kind) == (422, "refused")


@pytest.mark.parametrize("kind", ["multipart/form-data; boundary=x", "text/plain", f"{FORM_TYPE}; charset=utf-8"])
def test_a_form_that_cannot_be_read_is_answered_with_a_page_too(kind: str) -> None:
    answer = clients(World())("POST", "/inquiries", b"\xff\xfe", headers={**BROWSER, "Content-Type": kind})

    assert answer.status == 400
    assert "We could not read the form" in words_of(answer)


@pytest.mark.parametrize("path", ["/clients", "/newsletter", "/inquiries", "/access-links", "/confirmations"])
def test_every_public_form_answers_so(path: str) -> None:
    answer = clients(World())("POST", path, form={"email": "nobody"}, headers=BROWSER)

    assert answer.status == 422
    assert "Please look again" in words_of(answer)


def test_a_link_that_is_over_is_told_on_a_page() -> None:
    answer = clients(World())("POST", "/confirmations", form={"token": "used"}, headers=BROWSER)

    assert answer.status == 410
    assert "This link does not work" in words_of(answer)


def test_an_order_that_is_paid_is_not_paid_again_and_a_page_says_so() -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = checkout(world)("POST", f"/orders/{order.transaction_id}/payment", form={"go": "on"}, headers=BROWSER)

    assert answer.status == 409
    assert "The order's state forbids this An order that is paid cannot be paid." in words_of(answer)


def test_a_path_that_nobody_knows_is_told_on_a_page() -> None:
    answer = checkout(World())("POST", "/order", form=FORM, headers=BROWSER)

    assert answer.status == 404
    assert "We do not know this" in words_of(answer)


class Broken:
    """A catalogue that cannot be read, with something personal in its complaint."""

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(f"{name} of ana@client.example")


def test_trouble_of_ours_is_told_without_saying_what_it_was() -> None:
    world = World()
    logger, log = readable_log()
    call = caller(build_checkout(Broken(), world.letterbox(), world.hasher, world.clock, site=SITE, logger=logger))  # type: ignore[arg-type]
    answer = call("POST", "/orders", form=FORM, headers=BROWSER)

    assert answer.status == 500
    assert "We cannot say whether it reached us." in words_of(answer)
    assert "ana@client.example" not in answer.body + json.dumps(str(log))
