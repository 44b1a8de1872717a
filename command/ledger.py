"""`picpros ledger`: whether the ledger is as it was written."""

import json
from dataclasses import asdict
from typing import Any

import typer

from command.place import LOCAL, AsJson, Stack, Url, find
from command.say import FOUND, columns, console
from command.world import World
from picpros.domain.ledger_proof import Fault, Proof

ledger = typer.Typer(help="Prove what was kept and deleted.", no_args_is_help=True)
SAID = {
    Fault.SEAL_MISSING: "there is no seal",
    Fault.SEAL_CHANGED: "the seal is not as it was written",
    Fault.SEAL_COVERED: "written over or deleted; the first version was read",
    Fault.SEAL_FOREIGN: "no seal, though it lies among them",
    Fault.CHAIN_BROKEN: "the seal does not follow from the one before",
    Fault.ENTRY_CHANGED: "the table has another than was sealed",
    Fault.ENTRY_MISSING: "was sealed and is not in the table",
    Fault.ENTRY_REORDERED: "stands in its seal where it did not come",
    Fault.ENTRY_UNSEALED: "is in the table and in no seal",
}
LATE = "came late, and was sealed with the next hour"


@ledger.callback()
def _group() -> None:
    """Keep `verify` a word of its own while it is the only one."""


@ledger.command()
def verify(*, url: Url = LOCAL, stack: Stack = None, as_json: AsJson = False) -> None:
    """Compare the ledger's table with its seals, and each seal with the one before. Exit code 1 where it is broken."""
    world = World(find(url, stack))
    proof = world.whole_ledger.proof(world.place.clock.now())
    if as_json:
        typer.echo(json.dumps(told(proof)))
    else:
        _show(proof)
    if proof.findings:
        raise typer.Exit(FOUND)


def told(proof: Proof) -> dict[str, Any]:
    """Give a proof as plain values."""
    return {
        "whole": not proof.findings,
        "sealed_until": proof.sealed_until,
        "hours": proof.hours,
        "entries": proof.entries,
        "waiting": proof.waiting,
        "late": [{"hour": each.hour, "entry": each.id} for each in proof.late],
        "findings": [asdict(each) for each in proof.findings],
    }


def verdict(proof: Proof) -> str:
    """Say it in two lines."""
    state = f"broken: {len(proof.findings)} findings" if proof.findings else "whole"
    until = f"sealed up to {proof.sealed_until} UTC" if proof.sealed_until else "not sealed yet"
    counts = f"{proof.entries} entries, {proof.hours} seals, {until}; {proof.waiting} wait for theirs."
    return f"The ledger is {state}.\n{counts}"


def _show(proof: Proof) -> None:
    table = columns("hour", "entry", "")
    for each in proof.findings:
        table.add_row(each.hour, each.entry, SAID[each.fault])
    for late in proof.late:
        table.add_row(late.hour, late.id, LATE)
    if table.rows:
        console().print(table)
    typer.echo(verdict(proof))
