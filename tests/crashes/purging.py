"""Purges. They all come due by the calendar, so that those of one kind are killed on one morning, each at its point.

Of each kind there is one that is purged undisturbed, a day before the others: its calls are the list of points.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial

from tests.crashes.flows import WHOLE, Death, Outcome, deaths, trouble_of
from tests.crashes.studio import Client, Studio
from tests.faults.watch import Watch

FUNCTION = "Retention"
# What comes due is dated by the day on which it began: the first of December, or for the others the second.
UNPAID, DETAILS, PERSONAL = "2026-12-04T22:00:00Z", "2026-12-22T12:00:00Z", "2026-12-29T12:00:00Z"


@dataclass
class Purge:
    """One kind: `ready` makes a subject and tells the key of its partition, `check` looks after its purge."""

    name: str
    noon: str  # of the day on which the first of its kind is purged
    floor: int
    ready: Callable[[Studio], tuple[Client, str]]
    check: Callable[[Studio, Client, str], None]
    spare: int = 6
    first: tuple[Client, str] | None = None
    others: list[tuple[Client, str]] = field(default_factory=list)

    @property
    def wanted(self) -> int:
        return self.spare * 4 if WHOLE else self.spare


def unpaid(studio: Studio) -> tuple[Client, str]:
    client = studio.orders()
    studio.uploads(client)
    return client, f"order#{client.id}"


def completed(studio: Studio) -> tuple[Client, str]:
    client = studio.orders()
    studio.uploads(client)
    studio.pays(client)
    assert studio.desk("POST", f"/orders/{client.id}/start").status_code == 200
    studio.gets_a_picture(client)
    client.order["invoice"] = studio.desk("POST", f"/orders/{client.id}/complete").json()["invoice_number"]
    studio.stack.drain()
    return client, f"order#{client.id}"


def signed_up(studio: Studio) -> tuple[Client, str]:
    client = studio.client()
    assert studio.stack.call("POST", "/newsletter", json={"email": client.email}).status_code == 202
    return client, _new(studio, "signup#")


def asked(studio: Studio) -> tuple[Client, str]:
    client = studio.client()
    form = {"full_name": "Ada Lovelace", "email": client.email, "message": "When are you open?"}
    assert studio.stack.call("POST", "/inquiries", json=form).status_code == 202
    return client, _new(studio, "inquiry#")


def replied(studio: Studio) -> tuple[Client, str]:
    client = studio.client()
    studio.writes(client, "hello@picpros.example", "What a beautiful picture, and could I have one more of it?")
    return client, _new(studio, "reply#")


def registered(studio: Studio) -> tuple[Client, str]:
    client = studio.client()
    form = {"full_name": "Ada Lovelace", "email": client.email, "phone": "+1 213 555 0100"}
    assert studio.stack.call("POST", "/clients", json=form).status_code == 202
    studio.stack.drain()
    return client, _new(studio, "client#", "personal")


def _new(studio: Studio, prefix: str, sk: str = "record") -> str:
    """Find the one partition of a kind that was not there before."""
    studio.stack.drain()
    found = {row["pk"] for row in studio.rows("Main", prefix) if row["sk"] == sk} - studio.seen
    studio.seen |= found
    [pk] = found
    return str(pk)


def no_details(studio: Studio, client: Client, pk: str) -> None:
    assert not [row for row in studio.partition(pk) if row["sk"].startswith("details")]
    assert studio.data_keys(client.id) == {"personal"}
    assert not studio.objects("files", client.id), "files are left"
    assert studio.objects("documents", client.order["invoice"])
    _has_receipts(studio, pk, "purge_begun details", "purge_done details")


def no_personal(studio: Studio, client: Client, pk: str) -> None:
    left = {row["sk"] for row in studio.partition(pk)}
    assert {"record", "contact", "invoice"} <= left
    assert not [sk for sk in left if sk.startswith(("personal", "details"))]
    assert not studio.data_keys(client.id)
    assert not studio.objects("documents", client.order["invoice"]), "the PDF is left"
    _has_receipts(
        studio, pk, "purge_begun details", "purge_begun personal", "purge_done details", "purge_done personal"
    )


def no_order(studio: Studio, client: Client, pk: str) -> None:
    assert not studio.partition(pk)
    assert not studio.data_keys(client.id)
    assert not studio.objects("files", client.id), "files are left"
    _has_receipts(studio, pk, "purge_begun whole", "purge_done whole")


def no_form(studio: Studio, client: Client, pk: str) -> None:
    assert not studio.partition(pk)
    assert not studio.data_keys(pk.partition("#")[2])
    assert not studio.rows_with(client.email, "client")
    _has_receipts(studio, pk.replace("client#", "registration#"), "purge_done")


def _has_receipts(studio: Studio, subject: str, *wanted: str) -> None:
    found = [entry for entry in studio.ledger(subject) if entry.startswith("purge_")]
    assert found == sorted(wanted), f"receipts: {found}"


def kinds() -> list[Purge]:
    """Give them in the order in which they come due; details and personal data are of the same orders."""
    return [
        Purge("purge: unpaid order", UNPAID, 8, unpaid, no_order),
        Purge("purge: details", DETAILS, 8, completed, no_details),
        Purge("purge: personal data", PERSONAL, 8, completed, no_personal),
        Purge("purge: sign-up", PERSONAL, 3, signed_up, no_form, spare=3),
        Purge("purge: inquiry", PERSONAL, 3, asked, no_form, spare=3),
        Purge("purge: reply", PERSONAL, 3, replied, no_form, spare=3),
        Purge("purge: registration", PERSONAL, 3, registered, no_form, spare=3),
    ]


def purged_everywhere(studio: Studio) -> Iterator[Outcome]:
    """Let a month pass; the first of each kind shows the calls, the others are killed at them the day after."""
    every = kinds()
    _get_ready(every, studio)
    for noon in (UNPAID, DETAILS, PERSONAL):
        due = [each for each in every if each.noon == noon]
        with ExitStack() as stack:
            watches = [stack.enter_context(studio.watching(FUNCTION, _key(each.first))) for each in due]
            studio.passes(noon)
        yield from _killed(due, watches, studio, _day_after(noon))


def _get_ready(every: list[Purge], studio: Studio) -> None:
    for each in every:
        each.first = each.ready(studio)
    studio.passes("2026-12-02T18:02:00Z")
    for each in every:
        if each.noon == PERSONAL and each.ready is completed:
            continue  # the same orders once more
        each.others = [each.ready(studio) for _ in range(each.wanted)]
    [details, personal] = [each for each in every if each.ready is completed]
    personal.others = details.others


def _killed(due: list[Purge], watches: list[Watch], studio: Studio, noon: str) -> Iterator[Outcome]:
    planned: list[tuple[Purge, int, tuple[Client, str], Death, Watch]] = []
    with ExitStack() as stack:
        for each, watch in zip(due, watches, strict=True):
            assert len(watch.calls) >= each.floor, (each.name, watch.calls)
            points = list(deaths(watch.calls))
            assert len(points) <= len(each.others), (each.name, len(points))
            for subject, death in zip(each.others, points, strict=False):
                fatal = stack.enter_context(studio.watching(FUNCTION, _key(subject), death.point))
                planned.append((each, len(watch.calls), subject, death, fatal))
        studio.passes(noon)
    for each, many, (client, pk), death, fatal in planned:
        trouble = trouble_of(fatal.died, partial(each.check, studio, client, pk))
        yield Outcome(each.name, many, death, trouble)


def _key(subject: tuple[Client, str] | None) -> str:
    return subject[1].partition("#")[2] if subject else ""  # some look first for what others have of its id


def _day_after(noon: str) -> str:
    return noon[:8] + f"{int(noon[8:10]) + 1:02d}" + noon[10:]
