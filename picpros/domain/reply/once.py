"""A property that is found when it is first asked, and kept: as `functools.cached_property`, without its lock."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Found = TypeVar("_Found")


class found_once(Generic[_Found]):  # noqa: N801  it stands where `property` stands
    """Decorates a method without arguments of a class whose instances have a `__dict__`."""

    def __init__(self, find: Callable[[Any], _Found]) -> None:
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "found_once[_Found]": ...

    @overload
    def __get__(self, instance: object, owner: type) -> _Found: ...

    def __get__(self, instance: object | None, owner: type) -> "_Found | found_once[_Found]":
        if instance is None:
            return self
        found = instance.__dict__[self._name] = self._find(instance)
        return found
