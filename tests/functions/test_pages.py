"""The pages that clients renders: unsubscribing, and the privacy policy."""

from collections.abc import Callable

import pytest

from functions.clients.app import build
from picpros.domain.person import Suppressed
from picpros.domain.tokens import Subject
from picpros.policy import VERSION
from tests.fakes.log import readable_log
from tests.fakes.samples import ANA, SITE
from tests.fakes.world import World
from tests.functions.events import FORM, Answer, caller


def clients(world: World) -> Callable[..., Answer]:
    return caller(build(world.reception(), world.clock, SITE, readable_log()[0]))


def with_a_token() -> tuple[World, str]:
    world = World()
    order = world.has_a_paid_order()
    return world, world.hasher.sign(Subject.CLIENT, f"{order.client_id}0123456789")


def state(world: World) -> Suppressed | None:
    held = world.suppressions.get(world.hasher.address(ANA.email))
    return held.state if held else None


@pytest.mark.clause("R7")
def test_looking_at_the_link_changes_nothing_and_shows_a_button() -> None:
    world, token = with_a_token()
    answer = clients(world)("GET", f"/unsubscribe/{token}")

    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert f'<form method="post" action="/unsubscribe/{token}">' in answer.body
    assert state(world) is None


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("List-Unsubscribe=One-Click", FORM),
        (None, "text/plain"),
        ("{", "application/json"),
        (b"\xff\xfe", "multipart/form-data; boundary=x"),
    ],
)
def test_one_post_with_any_body_is_enough_and_leads_nowhere_else(body: object, kind: str) -> None:
    world, token = with_a_token()
    answer = clients(world)("POST", f"/unsubscribe/{token}", body, headers={"Content-Type": kind})

    assert (answer.status, "Location" in answer.headers) == (200, False)
    assert state(world) is Suppressed.OUT


@pytest.mark.clause("R7")
def test_a_token_in_capitals_is_the_same_and_again_is_fine() -> None:
    world, token = with_a_token()
    answers = [clients(world)("POST", f"/unsubscribe/{each}") for each in (token.upper(), token)]

    assert [each.status for each in answers] == [200, 200]


@pytest.mark.clause("R7")
def test_a_link_of_somebody_who_is_gone_promises_nothing_that_it_cannot_do() -> None:
    world, _ = with_a_token()
    gone = world.hasher.sign(Subject.CLIENT, world.ids.identifier())
    answer = clients(world)("POST", f"/unsubscribe/{gone}")

    assert answer.status == 200
    assert "no more promotions" not in answer.body
    assert "reply “NO” to one of them" in answer.body
    assert state(world) is None


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("token", ["x", "<script>alert(1)<", "1acabc-aaaaaaaaaaaaaaaa", "'><img src=x>"])
def test_a_token_that_we_never_wrote_is_answered_with_help_and_never_shown(method: str, token: str) -> None:
    world, _ = with_a_token()
    answer = clients(world)(method, f"/unsubscribe/{token}")

    assert answer.status == 404
    assert "simply reply “NO”" in answer.body
    assert len(token) == 1 or token not in answer.body
    assert state(world) is None


@pytest.mark.clause("C2")
@pytest.mark.clause("K1")
@pytest.mark.parametrize("path", ["/policy", f"/policy/{VERSION}", "/unsubscribe/x"])
def test_a_page_sets_no_cookie_and_runs_no_script(path: str) -> None:
    answer = clients(World())("GET", path)
    policy = answer.headers["Content-Security-Policy"]

    assert "Set-Cookie" not in answer.headers
    assert "<script" not in answer.body
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.clause("L1")
def test_the_policy_stands_there_under_its_version_too_and_as_data() -> None:
    get = clients(World())
    page, version, data, unknown = (
        get("GET", path) for path in ("/policy", f"/policy/{VERSION}", "/policy.json", "/policy/999")
    )

    assert page.body == version.body
    assert "14th business day" in page.body
    assert data.data["version"] == VERSION
    assert (unknown.status, unknown.kind) == (404, "not-found")
