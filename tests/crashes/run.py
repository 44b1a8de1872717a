"""All flows, killed everywhere: by two studios side by side, each of which takes the next one when it is done."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

from tests.crashes import (
    answering,
    cancelling,
    checkout,
    desk,
    forms,
    janitor,
    mailing,
    outbox,
    own_page,
    purging,
    refunds,
    sale,
    sealing,
    set_aside,
)
from tests.crashes.flows import Outcome, Usual, killed_everywhere
from tests.crashes.studio import Studio

FLOWS: Sequence[Usual] = (
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
    desk.Start(),
    desk.Complete(),
    mailing.Tell(),
    mailing.Send(),
    mailing.Reply(),
    mailing.Bounce(),
    refunds.AskRefund(),
    refunds.CarryOut(),
    refunds.RefundMail(),
    refunds.HearRefund(),
    refunds.HearCharge(),
    refunds.HearSettled(),
    refunds.HearFailed(),
    refunds.DisputeOpened(),
    refunds.DisputeClosed(),
    refunds.HeldMail(),
    cancelling.AskCancellation(),
    cancelling.LinkMail(),
    cancelling.ConfirmCancellation(),
    cancelling.CancelAtDesk(),
    cancelling.CancelledMail(),
    cancelling.CloseSession(),
    cancelling.PaidTooLate(),
    janitor.Expire(),
    janitor.LookAfter(),
    janitor.LookAfterExpired(),
    janitor.NeverOpened(),
    set_aside.SetAside(),
    set_aside.SetAsideNotice(),
    answering.AnswerInquiry(),
    answering.AnswerMail(),
    answering.HandOver(),
    answering.HandOverMail(),
    answering.Hold(),
    answering.Lift(),
    forms.Register(),
    forms.Newsletter(),
    forms.Ask(),
    forms.AccessForm(),
    own_page.AskNewEmail(),
    own_page.NewEmailMails(),
    own_page.ConfirmNewEmail(),
    own_page.AskExport(),
    own_page.MakeExport(),
    own_page.EndExport(),
    own_page.AskErasure(),
    own_page.ErasureMail(),
    own_page.ConfirmErasure(),
    own_page.Erase(),
    sealing.Seal(),
    outbox.OutboxTick(),
)
PURGES = "purges"
KINDS = tuple(kind.name for kind in purging.kinds())
# The purges are killed first and told last: their month is longer than a single test may wait.
NAMES = (*(flow.name for flow in FLOWS), *KINDS)
# What `make test` kills: one flow of each kind of work, and all that moves money or deletes. `make crashes` kills all.
OFTEN = (
    "checkout: POST /orders",
    "checkout: POST /orders/{id}/payment",
    "webhook",
    "outbox: invoice",
    "outbox: files",
    "outbox: pictures ready",
    "outbox: opted out",
    "completion: start",
    "completion: complete",
    "campaign: told to send",
    "campaign: send",
    "reply: NO",
    "event: bounce",
    "refund: carried out",
    "event: refund.created",
    "event: dispute opened",
    "cancellation: confirmed",
    "cancellation: paid meanwhile",
    "event: session expired",
    "janitor: paid, and no event",
    "hold: at the desk",
    "form: newsletter",
    "own page: export asked",
    "outbox: export",
    "own page: erasure carried out",
    "ledger: seal",
    "outbox: tick",
    *KINDS,
)
STUDIOS = 2
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
        group = PURGES if flow in KINDS else flow
        self.over[group].wait()
        if group in self.broken:
            raise self.broken[group]
        return [each for each in self.outcomes if each.flow == flow]

    def broke(self, name: str, error: Exception) -> None:
        self.broken[name] = error
        self.over[name].set()


def run(
    folder: Path,
    report: Report,
    told: Callable[[Outcome], None] = lambda _outcome: None,
    names: Sequence[str] = NAMES,
) -> Report:
    """Kill the named flows everywhere and report; `told` hears of each outcome as it comes."""
    works = deque(_works(names))
    with ThreadPoolExecutor(STUDIOS) as pool:
        list(pool.map(partial(_studio, folder, report, told, works), range(STUDIOS)))
    for name, _ in works:
        report.broke(name, RuntimeError("the studios broke down before"))
    report.outcomes.sort(key=lambda each: NAMES.index(each.flow))
    return report


def _works(names: Sequence[str]) -> Iterator[tuple[str, Work]]:
    """The purges come first: they are dated by the day on which a studio begins."""
    if not set(KINDS).isdisjoint(names):
        yield PURGES, purging.purged_everywhere
    for flow in FLOWS:
        if flow.name in names:
            yield flow.name, partial(killed_everywhere, flow)


def _studio(
    folder: Path, report: Report, told: Callable[[Outcome], None], works: deque[tuple[str, Work]], number: int
) -> None:
    """Take one flow after the other until none is left: who has long ones takes fewer."""
    own = folder / str(number)
    own.mkdir()
    with closing(Studio(own)) as studio:
        with suppress(IndexError):
            while True:
                name, work = works.popleft()
                _kill(studio, work, name, report, told)
        report.unsound += unsound(studio)


def _kill(studio: Studio, work: Work, name: str, report: Report, told: Callable[[Outcome], None]) -> None:
    try:
        for outcome in work(studio):
            report.outcomes.append(outcome)
            told(outcome)
    except Exception as error:  # noqa: BLE001  one flow's trouble must not hide the others': its own test raises it
        report.broke(name, error)
    studio.provider.is_heard()
    report.over[name].set()


def unsound(studio: Studio) -> list[str]:
    """Say what of the whole studio is not as it should be after all crashes."""
    studio.stack.wait("P2DT2H")  # past the last job that waits for its time, and the end of what nobody paid
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
