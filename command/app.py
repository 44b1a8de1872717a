"""The command's words: a group for each thing that an operator looks after."""

import typer

from command.audit import audit
from command.ledger import ledger
from command.replies import replies
from command.restore import restore
from command.retention import retention
from command.smoke import smoke

app = typer.Typer(
    name="picpros",
    help="Look after the studio's back end. Exit code: 0 done, 1 found something, 2 used wrongly.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # the locals that it would print hold what persons wrote
    add_completion=False,
)
app.add_typer(retention, name="retention")
app.add_typer(audit, name="audit")
app.add_typer(restore, name="restore")
app.add_typer(ledger, name="ledger")
app.add_typer(replies, name="replies")
app.command()(smoke)


def main() -> None:
    """Run the command on what the shell gave."""
    app()
