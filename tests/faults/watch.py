"""One invocation of a function, watched from its first call to its last, and killed at one of them if wanted."""

from dataclasses import dataclass, field

from tests.faults.kinds import Fault, dies_after, dies_before
from tests.faults.proxy import Exchange


@dataclass(frozen=True)
class Point:
    """Where a process dies: before or after the `nth` call of an operation in its invocation."""

    operation: str
    nth: int
    after: bool


@dataclass
class Watch:
    """Follows the first invocation of `function` whose first call says `about`; what it asks at load counts with it."""

    function: str
    about: str = ""
    dies: Point | None = None
    calls: list[str] = field(default_factory=list)
    died: bool = False
    _invocation: str | None = None
    _others: set[str | None] = field(default_factory=set)
    _guessed: bool = False  # Stripe's client does not say for which invocation it asks: the next call of AWS's does

    def notice(self, exchange: Exchange) -> Fault | None:
        """Count a call if it is of this invocation; give its fault if it is the fatal one."""
        if exchange.function != self.function or self.died or _is_the_guards(exchange):
            return None
        if not self._is_mine(exchange):
            return None
        self.calls.append(exchange.operation)
        fatal = self.dies
        if fatal is None or fatal.operation != exchange.operation:
            return None
        if self.calls.count(fatal.operation) != fatal.nth:
            return None
        self.died = True
        return dies_after if fatal.after else dies_before

    def _is_mine(self, exchange: Exchange) -> bool:
        if self._invocation is None:
            if exchange.operation.startswith("SSM."):
                return not self.about  # asked while the function loads: no invocation has begun
            guessed = exchange.operation.startswith("Stripe.")
            others = not guessed and exchange.invocation in self._others
            if others or self.about.encode() not in exchange.words:
                self._others.add(exchange.invocation)  # its first call was about something else: all of it is
                return False
            self._invocation, self._guessed = exchange.invocation, guessed
        elif self._guessed and exchange.invocation != self._invocation:
            self._invocation, self._guessed = exchange.invocation, False
        return exchange.invocation == self._invocation


def _is_the_guards(exchange: Exchange) -> bool:
    """Tell whether a call asks which tables are known: a process does so once, for whatever invocation comes first."""
    if not exchange.operation.startswith("DynamoDB."):
        return False  # the ledger's seal tells of approvals too
    return exchange.operation == "DynamoDB.DescribeTable" or any(
        word in exchange.words for word in (b'{"S": "tables"}', b"table_approved")
    )
