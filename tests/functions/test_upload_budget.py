"""Robots that announce files without end are stopped for the day, and leave nothing behind."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from picpros.domain.upload_budget import UploadBudget
from picpros.studio import load_file
from tests.fakes.world import World
from tests.functions.events import Answer
from tests.functions.ordering import ORDER, changed, checkout

ONE_FILE = 1000  # bytes that the order of these tests announces


def studio_with(over_all: int, from_one: int) -> World:
    return World(studio=replace(load_file(), upload_budget=UploadBudget(over_all, from_one)))


def order(world: World, key: str, body: dict[str, Any] = ORDER) -> Answer:
    return checkout(world)("POST", "/orders", body, headers={"Idempotency-Key": key})


def kept(world: World) -> list[str]:
    """Name what is kept besides counts and keys that are over, which end by themselves."""
    return sorted(pk for pk, _ in world.rows.held if not pk.startswith(("uploads#", "request#")))


def test_an_address_that_announced_its_share_waits_for_the_studios_next_day() -> None:
    world = studio_with(over_all=100 * ONE_FILE, from_one=2 * ONE_FILE)
    taken = [order(world, f"key-{number}").status for number in range(2)]
    before = kept(world)
    refused = order(world, "key-3")

    assert taken == [201, 201]
    assert (refused.status, refused.kind) == (429, "too-many-bytes")
    assert 0 < int(refused.headers["Retry-After"]) <= 24 * 60 * 60
    assert kept(world) == before
    world.clock.forward(timedelta(seconds=int(refused.headers["Retry-After"])))
    assert order(world, "key-3").status == 201


def test_the_budget_over_all_stops_who_takes_a_new_address_each_time() -> None:
    world = studio_with(over_all=3 * ONE_FILE, from_one=2 * ONE_FILE)
    answers = [
        order(world, f"key-{number}", changed("client.email", f"a{number}@x.example")).status for number in range(4)
    ]

    assert answers == [201, 201, 201, 429]


def test_the_same_request_again_counts_once() -> None:
    world = studio_with(over_all=100 * ONE_FILE, from_one=ONE_FILE)
    first, again = (order(world, "key").data for _ in range(2))

    assert first["transaction_id"] == again["transaction_id"]


@pytest.mark.parametrize("sent_before", [0, 1])
def test_an_order_without_files_is_never_stopped(sent_before: int) -> None:
    world = studio_with(over_all=ONE_FILE, from_one=ONE_FILE)
    for number in range(sent_before):
        order(world, f"before-{number}")

    assert order(world, "key", changed("specifications.files", [])).status == 201
