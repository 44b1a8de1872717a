"""Work on several things at once where each of them mostly waits for an answer."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def side_by_side(items: Iterable[T], work: Callable[[T], object], at_once: int) -> Iterator[T]:
    """Give each item back, in its order, once the work on it and on all before it is done; at most so many at once.

    An item is taken from `items` only when there is room for it. The first error ends it, after what runs has ended.
    """
    if at_once == 1:
        for item in items:
            work(item)
            yield item
        return
    with ThreadPoolExecutor(at_once) as pool:
        running: deque[tuple[T, Future[object]]] = deque()
        for item in items:
            running.append((item, pool.submit(work, item)))
            if len(running) == at_once:
                yield _first_done(running)
        while running:
            yield _first_done(running)


def _first_done(running: "deque[tuple[T, Future[object]]]") -> T:
    item, future = running.popleft()
    future.result()
    return item
