"""What the command's words say alike."""

from datetime import UTC, datetime
from typing import NoReturn

import typer

FOUND, WRONG = 1, 2


def wrong(why: str) -> NoReturn:
    """End: the command was used wrongly, or cannot work as things are; `why` says what to do."""
    typer.echo(why, err=True)
    raise typer.Exit(WRONG)


def minute(at: datetime) -> str:
    """Write a time for a table."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M}"
