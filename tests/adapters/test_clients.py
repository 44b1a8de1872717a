"""Clients: one an address, found by hash, listed for promotions, ended when a registration is over."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from itertools import chain
from typing import Any

import pytest

from picpros.adapters.clients import TRIES, DynamoClients
from picpros.adapters.table import Tables
from picpros.domain.due import Due, DueKind
from picpros.domain.person import Basis, Client
from picpros.errors import Changed
from picpros.ports import Clients
from tests.adapters.stores import Ports, Store
from tests.adapters.world import LATER, NOW, PERSONAL, Faulty, overtaken, raw_rows

HASH = "a#HASHOFANA"
ANA = Client("CLIENTANA", "Ana López", "ana.lopez@mail.example", Basis.REGISTERED, NOW)
ENDS = Due.on(DueKind.PURGE, LATER)


@pytest.fixture
def clients(ports: Ports) -> Clients:
    return ports.clients


def registered(clients: Clients) -> Client:
    return clients.register(ANA, HASH, PERSONAL, due=ENDS)


def walked(clients: Clients, limit: int) -> Iterator[list[str]]:
    after = None
    while True:
        page, after = clients.all(after, limit)
        yield [each.client_id for each in page]
        if after is None:
            return


def test_a_new_client_is_found_by_id_and_by_the_hash_of_the_address(clients: Clients) -> None:
    kept = clients.ensure(ANA, HASH)

    assert kept == ANA == clients.get("CLIENTANA") == clients.by_address(HASH)
    assert (clients.get("NOBODY"), clients.by_address("a#OTHER")) == (None, None)


def test_an_address_is_one_client_whatever_is_typed_later(clients: Clients) -> None:
    clients.ensure(ANA, HASH)
    again = clients.ensure(replace(ANA, client_id="OTHER", full_name="Mallory", created_at=LATER), HASH)

    assert again == ANA == clients.by_address(HASH)
    assert clients.get("OTHER") is None


def test_a_better_basis_is_taken_over_and_a_lesser_one_is_not(clients: Clients) -> None:
    clients.ensure(ANA, HASH)
    paid = clients.ensure(replace(ANA, client_id="X", basis=Basis.PAID), HASH)
    clients.ensure(replace(ANA, client_id="Y", basis=Basis.NEWSLETTER), HASH)

    assert paid == replace(ANA, basis=Basis.PAID) == clients.get("CLIENTANA")


def test_many_at_once_make_one_client(clients: Clients, store: Store) -> None:
    def ensure(number: int) -> Client:
        return clients.ensure(replace(ANA, client_id=f"CLIENT{number}"), HASH)

    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(ensure, range(8)))

    assert len(made) == 1
    assert len(store.places()) == 2


def test_raising_the_basis_of_nobody_makes_nobody(clients: Clients, store: Store) -> None:
    clients.raise_basis("NOBODY", Basis.PAID)

    assert store.everything() == []


def test_a_basis_is_not_raised_over_what_somebody_else_wrote(clients: Clients, tables: Tables) -> None:
    clients.ensure(ANA, HASH)

    def overtaken(**asked: Any) -> Any:
        clients.raise_basis("CLIENTANA", Basis.PAID)
        return tables.client.update_item(**asked)

    client: Any = Faulty(tables.client, update_item=[overtaken])
    slow = DynamoClients(replace(tables, client=client))
    try:
        slow.raise_basis("CLIENTANA", Basis.NEWSLETTER)
    finally:
        held = clients.get("CLIENTANA")

        assert held is not None
        assert held.basis is Basis.PAID


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 100])
def test_all_clients_are_walked_once(clients: Clients, limit: int) -> None:
    ids = [f"CLIENT{number}" for number in range(6)]
    for number, client_id in enumerate(ids):
        clients.ensure(replace(ANA, client_id=client_id), f"a#{number}")

    assert list(chain.from_iterable(walked(clients, limit))) == ids


@pytest.mark.clause("S2")
def test_phone_and_address_of_a_registration_lie_sealed(clients: Clients, tables: Tables) -> None:
    kept = registered(clients)
    lying = repr(raw_rows(tables))

    assert clients.profile(kept.client_id) == PERSONAL
    assert not any(word in lying for word in [PERSONAL.phone or "", "Sunset", "90028"])


def test_a_client_without_a_profile_has_none(clients: Clients) -> None:
    clients.ensure(ANA, HASH)

    assert clients.profile("CLIENTANA") is None


def test_names_and_addresses_are_in_no_key(clients: Clients, tables: Tables) -> None:
    registered(clients)
    places = repr([[item[name] for name in item if name.endswith(("pk", "sk"))] for item in raw_rows(tables)])

    assert not any(word in places for word in ("Ana", "López", "mail.example"))


@pytest.mark.clause("R5")
def test_a_registration_that_is_due_ends_whole(clients: Clients, store: Store) -> None:
    registered(clients)

    assert store.due(DueKind.PURGE) == [("client#CLIENTANA", "2027-03-14T08:00:00.000Z")]
    assert clients.drop_profile("CLIENTANA", now=LATER) == LATER
    assert (store.places(), store.data_keys()) == (set(), set())
    assert [each.subject for each in store.entries()] == ["registration#CLIENTANA"]


def test_a_registration_is_not_ended_a_moment_too_early(clients: Clients, store: Store) -> None:
    registered(clients)
    before = store.everything()

    assert clients.drop_profile("CLIENTANA", now=LATER - timedelta(milliseconds=1)) is None
    assert store.everything() == before
    assert clients.drop_profile("NOBODY", now=LATER) is None


@pytest.mark.clause("R6")
@pytest.mark.parametrize("basis", [Basis.PAID, Basis.NEWSLETTER])
def test_who_paid_or_confirmed_meanwhile_keeps_name_and_e_mail_only(
    clients: Clients, store: Store, basis: Basis
) -> None:
    registered(clients)
    clients.raise_basis("CLIENTANA", basis)
    clients.drop_profile("CLIENTANA", now=LATER)

    assert clients.by_address(HASH) == replace(ANA, basis=basis)
    assert clients.profile("CLIENTANA") is None
    assert store.places() == {("client#CLIENTANA", "contact"), (f"email#{HASH}", "client")}
    assert store.data_keys() == set()


def test_who_pays_while_their_registration_ends_is_not_lost(clients: Clients, tables: Tables) -> None:
    registered(clients)

    def paying(**asked: Any) -> Any:
        clients.raise_basis("CLIENTANA", Basis.PAID)
        return tables.client.transact_write_items(**asked)

    client: Any = Faulty(tables.client, transact_write_items=[paying])
    slow = DynamoClients(replace(tables, client=client))
    try:
        slow.drop_profile("CLIENTANA", now=LATER)
    finally:
        assert clients.by_address(HASH) == replace(ANA, basis=Basis.PAID)


def test_the_profile_of_another_client_stays(clients: Clients) -> None:
    registered(clients)
    ben = replace(ANA, client_id="CLIENTANA2", email="ben@mail.example")
    clients.register(ben, "a#HASHOFBEN", PERSONAL, due=ENDS)
    clients.drop_profile("CLIENTANA", now=LATER)

    assert clients.profile("CLIENTANA2") == PERSONAL
    assert clients.by_address("a#HASHOFBEN") == ben


def test_a_client_who_can_neither_be_made_nor_found_is_not_made_up(tables: Tables) -> None:
    with pytest.raises(Changed):
        DynamoClients(overtaken(tables, 1)).ensure(ANA, HASH)

    assert raw_rows(tables) == []


def test_a_basis_that_could_not_be_written_is_not_lost_in_silence(clients: Clients, tables: Tables) -> None:
    clients.ensure(ANA, HASH)
    with pytest.raises(Changed):
        DynamoClients(overtaken(tables, TRIES)).raise_basis("CLIENTANA", Basis.PAID)

    assert clients.get("CLIENTANA") == ANA


@pytest.mark.clause("R5")
def test_a_registration_that_could_not_be_ended_stays_due(clients: Clients, tables: Tables) -> None:
    registered(clients)
    before = raw_rows(tables)
    with pytest.raises(Changed):
        DynamoClients(overtaken(tables, TRIES)).drop_profile("CLIENTANA", now=LATER)

    assert raw_rows(tables) == before


def test_a_function_without_the_vault_keeps_and_opens_no_profile(clients: Clients, tables: Tables) -> None:
    registered(clients)
    blind = DynamoClients(tables)

    assert blind.get("CLIENTANA") == ANA
    for use in (lambda: blind.profile("CLIENTANA"), lambda: blind.register(ANA, HASH, PERSONAL, due=ENDS)):
        with pytest.raises(TypeError):
            use()
