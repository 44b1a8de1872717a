"""`picpros replies`: how the reader judges mails, for whoever wonders about a verdict."""

import json
from pathlib import Path
from typing import Annotated

import typer

from picpros.domain.reply import read_reply

replies = typer.Typer(help="Read answers to our mails.", no_args_is_help=True)


@replies.callback()
def _group() -> None:
    """Keep `read` a word of its own while it is the only one."""


@replies.command()
def read(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", exists=True, dir_okay=False, readable=True)],
) -> None:
    """Print a line of JSON for each raw mail: file, kind, verdict, reason and what the person wrote."""
    for file in files:
        reading = read_reply(file.read_bytes())
        seen = {
            "file": str(file),
            "kind": reading.kind,
            "verdict": reading.verdict,
            "reason": reading.reason,
            "text": reading.text,
        }
        typer.echo(json.dumps(seen, ensure_ascii=False))
