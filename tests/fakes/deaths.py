"""The same work, killed after its first effect, after its second, and so on to its last."""

from collections.abc import Callable, Iterator

from tests.fakes.world import World


def deaths(begin: Callable[[], World], work: Callable[[World], object]) -> Iterator[World]:
    """Give a world for each effect of the work, in which it died right after that one."""
    fatal = 1
    while True:
        world = begin()
        if not world.survives(lambda: work(world), fatal):  # noqa: B023  called before the next turn
            return
        yield world
        fatal += 1
