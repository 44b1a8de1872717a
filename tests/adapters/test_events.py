"""Events that were handled: a second delivery is known, and nothing else is."""

from tests.adapters.stores import Ports
from tests.adapters.world import LATER, NOW


def test_an_event_is_known_from_its_handling_on(ports: Ports) -> None:
    before = ports.events.seen("evt_1")
    ports.events.remember("evt_1", at=NOW)

    assert (before, ports.events.seen("evt_1"), ports.events.seen("evt_12")) == (False, True, False)


def test_an_event_may_be_remembered_again(ports: Ports) -> None:
    for at in (NOW, LATER):
        ports.events.remember("evt_1", at=at)

    assert ports.events.seen("evt_1")
