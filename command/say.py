"""What the command's words say alike."""

from datetime import UTC, datetime
from typing import NoReturn

import typer
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

FOUND, WRONG = 1, 2
WIDE = 112


def wrong(why: str) -> NoReturn:
    """End: the command was used wrongly, or cannot work as things are; `why` says what to do."""
    typer.echo(why, err=True)
    raise typer.Exit(WRONG)


def minute(at: datetime) -> str:
    """Write a time for a table."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M}"


def console() -> Console:
    """Give where tables are printed: wide enough for an id and its times, which nobody could use if they were cut."""
    return Console(width=max(Console().width, WIDE))


def columns(*names: str) -> Table:
    """Make a table whose ids are never cut."""
    table = Table(box=SIMPLE, pad_edge=False)
    for name in names:
        table.add_column(name, no_wrap=True, overflow="fold")
    return table
