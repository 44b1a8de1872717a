"""All flows, killed everywhere: two studios side by side, one for what the calendar brings, one for the rest."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

from tests.crashes import checkout, desk, mailing, outbox, purging, sale
from tests.crashes.flows import Outcome, Usual, killed_everywhere
from tests.crashes.studio import Studio

SOLD: Sequence[Usual] = (
    checkout.TakeOrder(),
    checkout.PayAgain(),
    sale.Webhook(),
    outbox.InvoiceJob(),
    outbox.FilesJob(),
    outbox.PicturesReady(),
    outbox.AccessLink(),
    outbox.ConfirmNewsletter(),
    outbox.InquiryNotice(),
    outbox.ReplyNotice(),
    outbox.OptedOut(),
    outbox.OutboxTick(),
)
WORKED: Sequence[Usual] = (desk.Start(), desk.Complete(), mailing.Tell(), mailing.Send(), mailing.Reply())
PURGES = "purges"
# In the order in which they come to their ends.
NAMES = [*(flow.name for flow in SOLD), *(kind.name for kind in purging.kinds()), *(flow.name for flow in WORKED)]
Work = Callable[[Studio], Iterator[Outcome]]


@dataclass
class Report:
    """What became of every flow; `broken` has those whose tests themselves came to no end, `unsound` what was left."""

    outcomes: list[Outcome] = field(default_factory=list)
    broken: dict[str, Exception] = field(default_factory=dict)
    unsound: list[str] = field(default_factory=list)
    over: dict[str, Event] = field(default_factory=lambda: defaultdict(Event))

    def of(self, flow: str) -> list[Outcome]:
        """Wait until a flow was killed everywhere, and give what became of it; raise what broke it."""
        group = PURGES if flow in {kind.name for kind in purging.kinds()} else flow
        self.over[group].wait()
        if group in self.broken:
            raise self.broken[group]
        return [each for each in self.outcomes if each.flow == flow]


def run(folder: Path, report: Report, told: Callable[[Outcome], None] = lambda _outcome: None) -> Report:
    """Kill everything everywhere and report; `told` hears of each outcome as it comes."""
    purges: list[tuple[str, Work]] = [(PURGES, purging.purged_everywhere)]
    halves = [_works(SOLD), [*purges, *_works(WORKED)]]
    with ThreadPoolExecutor(2) as pool:
        work = partial(_half, folder, report, told)
        list(pool.map(work, range(2), halves))
    report.outcomes.sort(key=lambda each: NAMES.index(each.flow))
    return report


def _works(flows: Sequence[Usual]) -> list[tuple[str, Work]]:
    return [(flow.name, partial(killed_everywhere, flow)) for flow in flows]


def _half(
    folder: Path, report: Report, told: Callable[[Outcome], None], number: int, works: list[tuple[str, Work]]
) -> None:
    own = folder / str(number)
    own.mkdir()
    left = [name for name, _ in works]
    try:
        with closing(Studio(own)) as studio:
            for name, work in works:
                _kill(studio, work, name, report, told)
                report.over[left.pop(0)].set()
            report.unsound += unsound(studio)
    finally:
        for name in left:
            report.broken[name] = RuntimeError("the studio broke down before")
            report.over[name].set()


def _kill(studio: Studio, work: Work, name: str, report: Report, told: Callable[[Outcome], None]) -> None:
    try:
        for outcome in work(studio):
            report.outcomes.append(outcome)
            told(outcome)
    except Exception as error:  # noqa: BLE001  one flow's trouble must not hide the others': its own test raises it
        report.broken[name] = error


def unsound(studio: Studio) -> list[str]:
    """Say what of the whole studio is not as it should be after all crashes."""
    studio.stack.wait("P2D")  # past the last job that waits for its time
    found = []
    for series, (numbers, issued) in studio.numbers().items():
        if numbers != list(range(1, issued + 1)):
            found.append(f"the invoice numbers of {series} are {numbers} of {issued}")
    if waiting := studio.waiting_messages():
        found.append(f"queues are not empty: {waiting}")
    if overdue := studio.overdue():
        found.append(f"something is overdue: {overdue}")
    return found


def table(outcomes: Sequence[Outcome]) -> str:
    """Write the outcomes down for a person."""
    return "\n".join(map(line, outcomes))


def line(outcome: Outcome) -> str:
    when = "after" if outcome.death.point.after else "before"
    place = f"{outcome.death.number}/{outcome.calls}"
    return f"{outcome.flow:35} {place:>6}  {outcome.death.operation:34} {when:6}  {outcome.trouble or 'converged'}"
