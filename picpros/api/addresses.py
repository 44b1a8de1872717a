"""What stands in a call's address besides the path itself: ids and cursors, looked at before any table is asked.

A key of DynamoDB has a largest size, beyond which it answers an error and not "nothing there".
"""

import re
from collections.abc import Mapping

from picpros.errors import FieldError, NotFound, Refused

_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_CURSOR = re.compile(r"[!-~]{1,200}")


def our_id(text: str) -> str:
    """Give an id of ours as it was sent; NotFound for what cannot be one."""
    if not _ID.fullmatch(text):
        raise NotFound
    return text


def cursor(query: Mapping[str, str]) -> str | None:
    """Give `after`, None for the first page; Refused for what no page can have said."""
    after = query.get("after")
    if after and not _CURSOR.fullmatch(after):
        raise Refused(FieldError("after", "is the `next` of the page before"))
    return after or None
