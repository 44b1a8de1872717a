"""`picpros audit`: whether anything is stored that should not be, and what is left of a person."""

import io
import json
import sys
from collections.abc import Iterator, Mapping
from typing import Annotated

import pypdf
import pypdf.errors
import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from command.place import LOCAL, AsJson, Stack, Url, find
from command.say import FOUND, columns, console, wrong
from command.world import World
from picpros.domain import transaction_id as ids
from picpros.domain.residue import Search
from picpros.ports import OrderParts
from picpros.services.find_residue import find_residue
from picpros.services.sweep import sweep as sweep_all

audit = typer.Typer(help="Look into everything that is stored.", no_args_is_help=True)


@audit.command()
def sweep(
    *,
    fix: Annotated[bool, typer.Option("--fix", help="Delete the objects that nothing may have.")] = False,
    url: Url = LOCAL,
    stack: Stack = None,
    as_json: AsJson = False,
) -> None:
    """Hold every item and object against the data map and the rule of retention. Exit code 1 for findings."""
    world = World(find(url, stack))
    with _progress(hidden=as_json) as progress:
        task = progress.add_task("items and objects")
        swept = sweep_all(
            now=world.place.clock.now(),
            stored=world.everything,
            delete=world.everything.delete if fix else None,
            told=lambda: progress.advance(task),
        )
    if as_json:
        findings = [{"wrong": e.wrong, "place": e.place, "detail": e.detail} for e in swept.findings]
        said = {"items": swept.items, "objects": swept.objects, "deleted": swept.deleted, "findings": findings}
        typer.echo(json.dumps(said))
    else:
        table = columns("wrong", "where", "what")
        for each in swept.findings:
            table.add_row(each.wrong.value, each.place, each.detail)
        if swept.findings:
            console().print(table)
        typer.echo(
            f"{len(swept.findings)} findings in {swept.items} items and {swept.objects} objects; "
            f"{swept.deleted} objects deleted."
        )
    if len(swept.findings) > swept.deleted:
        raise typer.Exit(FOUND)


@audit.command()
def residue(
    *,
    transaction: Annotated[str, typer.Option(help="The transaction id of the order whose client is looked for.")],
    values: Annotated[
        bool, typer.Option("--values", help="Read more values from standard input, one a line, as after a purge.")
    ] = False,
    url: Url = LOCAL,
    stack: Stack = None,
    as_json: AsJson = False,
) -> None:
    """Look for the client's values in every table, bucket, queue and log, in every form. Exit code 1 for a residue.

    The values are what is still held of the order, and those of standard input; they are never printed.
    """
    world = World(find(url, stack))
    wanted = {kind: value for kind, value in _held(transaction, world) if value}
    if values:
        wanted |= {f"line {number}": line.strip() for number, line in enumerate(sys.stdin, start=1) if line.strip()}
    if not wanted:
        wrong("Nothing of this order is held, so there is nothing to look for. Give the values with --values.")
    search = Search(wanted, text_of_pdf=_text_of_pdf)
    with _progress(hidden=as_json) as progress:
        task = progress.add_task("items, objects, messages and logs")
        traces = list(
            find_residue(
                search, now=world.place.clock.now(), store=world.everything, told=lambda: progress.advance(task)
            )
        )
    left = [each for each in traces if not each.allowed]
    if as_json:
        found = [{"place": e.place, "kinds": e.kinds, "allowed": e.allowed} for e in traces]
        typer.echo(json.dumps({"looked_for": sorted(wanted), "traces": found, "residue": len(left)}))
    else:
        table = columns("where", "what", "")
        for each in traces:
            table.add_row(each.place, ", ".join(each.kinds), "allowed" if each.allowed else "RESIDUE")
        if traces:
            console().print(table)
        typer.echo(f"Looked for {', '.join(sorted(wanted))}: {len(traces)} traces, {len(left)} of them not allowed.")
    if left:
        raise typer.Exit(FOUND)


def _held(transaction: str, world: World) -> Iterator[tuple[str, str]]:
    known = ids.parse(transaction)
    order = world.orders.find(known) if known else None
    if order is None:
        return
    yield from _values(world.orders.parts(order))


def _values(parts: OrderParts) -> Iterator[tuple[str, str]]:
    if parts.contact is not None:
        yield "name", parts.contact.full_name
        yield "email", parts.contact.email
    if parts.personal is not None:
        yield "phone", parts.personal.phone or ""
        address: Mapping[str, str] = parts.personal.address or {}
        yield from ((name, address.get(name) or "") for name in ("line1", "line2"))
    if parts.details is not None:
        yield "text", parts.details.text
        files = (*parts.details.files, *parts.pictures)
        yield from ((f"file {number}", each.name) for number, each in enumerate(files, start=1))


def _text_of_pdf(data: bytes) -> str:
    try:
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    except pypdf.errors.PyPdfError as error:
        raise ValueError(type(error).__name__) from None


def _progress(*, hidden: bool) -> Progress:
    shown = (SpinnerColumn(), TextColumn("{task.completed} {task.description}"), TimeElapsedColumn())
    return Progress(*shown, console=Console(stderr=True), disable=hidden, transient=True)
