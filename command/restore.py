"""`picpros restore`: make a table that was put back to an earlier moment fit to be read."""

import json
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress

from command.place import LOCAL, AsJson, Stack, Url, find
from command.say import FOUND, columns, console
from command.world import World
from picpros.domain.restored import Half
from picpros.services.replay import Replay, carry_out, plan_replay

restore = typer.Typer(help="Make a restored table fit to be read.", no_args_is_help=True)
SAID = {
    Half.NO_CONTACT: "an order without its name and e-mail",
    Half.NO_INVOICE: "an order with a number whose invoice is not there",
    Half.NO_NUMBER: "an order whose invoice number leads elsewhere or nowhere",
    Half.NO_PAYMENT: "an order whose payment leads elsewhere or nowhere",
    Half.NO_ORDER: "rows of an order that is not there",
    Half.NOT_ITS: "leads to an order that does not have it",
    Half.NO_CLIENT: "an address of a client who is not there",
    Half.NO_ADDRESS: "a client whom no address finds",
    Half.NO_TEXT: "a form without its text",
    Half.NO_RECORD: "a text without its form",
    Half.LOST_NUMBER: "this number was given, and nothing in the table bears it any more",
    Half.BEHIND: "the ledger knows it otherwise, or knows it alone: what came after the restored moment is lost",
    Half.LOST_NO: "said NO, and is not there any more: nobody can say which address that was",
    Half.MAY_HAVE_GONE: "waits to be sent, and may have been sent after the restored moment",
}


@restore.callback()
def _group() -> None:
    """Keep `replay` a word of its own while it is the only one."""


@restore.command()
def replay(
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be done; write nothing.")] = False,
    url: Url = LOCAL,
    stack: Stack = None,
    as_json: AsJson = False,
) -> None:
    """Delete again what the ledger says was deleted, raise the counters, and let the functions use the tables.

    Whatever ends it, run it again. Exit code 1 where a person has to look at something, which is listed.
    """
    world = World(find(url, stack))
    planned = plan_replay(world.whole_ledger.entries(), replayer=world.replayer)
    if not dry_run:
        with Progress(console=Console(stderr=True), disable=as_json) as progress:
            task = progress.add_task("Replaying", total=planned.steps)
            planned = carry_out(planned, replayer=world.replayer, told=lambda: progress.advance(task))
    if as_json:
        typer.echo(json.dumps({"dry_run": dry_run, **told(planned)}))
    else:
        _show(planned, dry_run=dry_run)
    if planned.found:
        raise typer.Exit(FOUND)


def told(planned: Replay) -> dict[str, Any]:
    """Give a replay as plain values."""
    return {
        "tables": [{"role": role, "table": table.name, "id": table.id} for role, table, _ in planned.unknown],
        "acts": [{"what": act.what, "subject": act.subject} for act in planned.acts],
        "due": [{"what": each.what, "subject": each.ref.pk} for each in planned.due],
        "found": [{"what": each.half, "subject": each.subject} for each in planned.found],
    }


def _show(planned: Replay, *, dry_run: bool) -> None:
    table = columns("what", "of")
    for act in planned.acts:
        table.add_row(act.what, act.subject)
    for due in planned.due:
        table.add_row(f"{due.what}, due by its own clock", due.ref.pk)
    for _, seen, _ in planned.unknown:
        table.add_row("approved", f"{seen.name}, {seen.id}")
    if table.rows:
        console().print(table)
    for each in planned.found:
        typer.echo(f"Look at {each.subject}: {SAID[each.half]}.")
    typer.echo(verdict(planned, dry_run=dry_run))


def verdict(planned: Replay, *, dry_run: bool) -> str:
    """Say it in a line or two."""
    would = "Would do" if dry_run else "Done"
    counts = f"{would}: {len(planned.acts)} acts, {len(planned.due)} deletions that were due."
    tables = len(planned.unknown)
    if not tables:
        said = "Every table is one that the ledger knows."
    else:
        said = f"{tables} tables {'would be' if dry_run else 'are'} known to the ledger from now on."
    look = f"\n{len(planned.found)} things for a person to look at." if planned.found else ""
    return f"{counts} {said}{look}"
