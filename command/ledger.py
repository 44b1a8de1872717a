"""`picpros ledger`: whether the ledger is as it was written."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import typer

from command.place import LOCAL, AsJson, Place, Stack, Unreachable, Url, find
from command.world import World
from picpros.adapters.ledger_proof import WholeLedger
from picpros.domain.ledger_proof import Fault, Proof, prove

ledger = typer.Typer(help="Prove what was kept and deleted.", no_args_is_help=True)
FOUND = 1
_SAID = {
    Fault.SEAL_MISSING: "this hour has no seal",
    Fault.SEAL_CHANGED: "the seal is not as it was written",
    Fault.SEAL_COVERED: "the seal was written over or deleted; its first version, which the lock kept, was read",
    Fault.SEAL_FOREIGN: "something that is no seal lies among the seals",
    Fault.CHAIN_BROKEN: "the seal does not follow from the one before: one of the two was written anew",
    Fault.ENTRY_CHANGED: "the entry in the table is not the one that was sealed",
    Fault.ENTRY_MISSING: "the entry was sealed and is not in the table",
    Fault.ENTRY_REORDERED: "the entry stands in its seal where it did not come",
    Fault.ENTRY_UNSEALED: "the entry is in the table and in no seal",
}


@ledger.callback()
def _group() -> None:
    """Keep `verify` a word of its own while it is the only one."""


@ledger.command()
def verify(url: Url = LOCAL, stack: Stack = None, as_json: AsJson = False) -> None:
    """Compare the ledger's table with its seals, and each seal with the one before. Exit 0: whole, 1: broken."""
    place = find(url, stack)
    whole, now = _whole(place), place.clock.now()
    kept = list(whole.kept())  # the seals first: what is sealed meanwhile is in the table then
    proof = prove(kept=kept, rows=whole.rows(), now=now)
    typer.echo(json.dumps(told(proof)) if as_json else "\n".join(lines(proof)))
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


def lines(proof: Proof) -> Iterator[str]:
    """Give a proof as people read it."""
    for each in proof.findings:
        yield f"{each.hour}  {each.entry or '-':<36}  {_SAID[each.fault]}"
    for late in proof.late:
        yield f"{late.hour}  {late.id:<36}  came late and was sealed with the next hour"
    verdict = f"The ledger is broken: {len(proof.findings)} findings" if proof.findings else "The ledger is whole"
    until = f"sealed up to {proof.sealed_until} UTC" if proof.sealed_until else "not sealed yet"
    yield f"{verdict}. {proof.entries} entries, {proof.hours} seals, {until}; {proof.waiting} wait for their seal."


def _whole(place: Place) -> WholeLedger:
    world = World(place)
    try:
        bucket = place["SEALS_BUCKET"]
    except KeyError:
        raise Unreachable("this stack has no bucket of seals: it is older than they are. Deploy this one.") from None
    return WholeLedger(world.tables.client, world.tables.ledger, world.s3, bucket)
