"""`picpros retention`: what will be deleted when, what is deleted now, and why something of an order is or is not."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress

from command.place import LOCAL, AsJson, Stack, Url, find
from command.say import FOUND, columns, console, minute, wrong
from command.world import World
from picpros.domain.deletion_plan import Planned
from picpros.domain.instants import public
from picpros.services.plan_deletions import plan_deletions
from picpros.services.run_deletions import run_deletions
from picpros.services.why import Story, why_of

retention = typer.Typer(help="What is deleted when, and why.", no_args_is_help=True)


def _instant(text: str) -> datetime:
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("an instant such as 2027-03-13T08:00:00Z is wanted") from None
    if read.tzinfo is None:
        raise typer.BadParameter("the instant needs a time zone, such as the Z in 2027-03-13T08:00:00Z")
    return read.astimezone(UTC)


Until = Annotated[
    datetime | None, typer.Option(parser=_instant, metavar="INSTANT", help="Look ahead until then; else: now.")
]


@retention.command()
def plan(*, until: Until = None, url: Url = LOCAL, stack: Stack = None, as_json: AsJson = False) -> None:
    """Show what would be deleted when. Writes nothing; without --until, what `run` would take now."""
    world = World(find(url, stack))
    end = until or world.place.clock.now()
    planned = sorted(
        plan_deletions(end, promises=world.promises, shredder=world.shredder), key=lambda each: (each.at, each.ref.pk)
    )
    if as_json:
        typer.echo(json.dumps({"until": public(end), "items": [told(each) for each in planned]}))
    else:
        _show(planned, f"Until {public(end)}: {len(planned)} deletions")


@retention.command()
def run(*, url: Url = LOCAL, stack: Stack = None, as_json: AsJson = False) -> None:
    """Delete what is due now, as the hourly schedule does. Exit code 1 where something of it is left."""
    world = World(find(url, stack))
    now = world.place.clock.now()
    planned = list(plan_deletions(now, promises=world.promises, shredder=world.shredder))
    with Progress(console=Console(stderr=True), disable=as_json) as progress:
        task = progress.add_task("Deleting", total=sum(each.waits is None for each in planned))
        ran = run_deletions(
            planned, promises=world.promises, shredder=world.shredder, told=lambda _: progress.advance(task)
        )
    if as_json:
        left = [{**told(each), "trouble": trouble} for each, trouble in ran.left]
        typer.echo(json.dumps({"now": public(now), "done": [told(each) for each in ran.done], "left": left}))
    else:
        _show(ran.done, f"Deleted: {len(ran.done)}")
        for each, trouble in ran.left:
            typer.echo(f"{each.what} of {each.ref.pk} is left ({trouble}): the next hourly tick tries again.", err=True)
    if ran.left:
        raise typer.Exit(FOUND)


@retention.command()
def why(order: str, *, url: Url = LOCAL, stack: Stack = None, as_json: AsJson = False) -> None:
    """Say of an order, by its transaction id, which rule holds, which calendar, which times, and what happened."""
    world = World(find(url, stack))
    story = why_of(order, now=world.place.clock.now(), orders=world.orders, ledger=world.history)
    if story is None:
        wrong("No order has this transaction id, and the ledger knows of none.")
    if as_json:
        typer.echo(json.dumps(_plain(story)))
        return
    for line in story.reasons:
        typer.echo(line)
    table = columns("when (UTC)", "written (UTC)", "what", "detail", "count")
    for entry in story.entries:
        table.add_row(minute(entry.at), minute(entry.done_at), entry.kind.value, entry.detail, str(entry.count))
    console().print(table)


def told(each: Planned) -> dict[str, Any]:
    """Give a planned deletion as plain values."""
    return {
        "subject": each.subject,
        "id": each.id,
        "what": each.what,
        "due_at": public(each.due_at),
        "at": public(each.at),
        "waits": each.waits,
    }


def _plain(story: Story) -> dict[str, Any]:
    entries = [
        {"kind": e.kind, "at": public(e.at), "done_at": public(e.done_at), "detail": e.detail, "count": e.count}
        for e in story.entries
    ]
    return {**story.facts, "reasons": list(story.reasons), "entries": entries}


def _show(planned: Sequence[Planned], title: str) -> None:
    table = columns("goes (UTC)", "what", "of", "id", "waits", "promised (UTC)")
    for each in planned:
        waits = each.waits.value if each.waits else ""
        promised = minute(each.due_at) if each.due_at != each.at else ""
        table.add_row(minute(each.at), each.what, each.subject, each.id, waits, promised)
    typer.echo(title)
    if planned:
        console().print(table)
