"""What may be logged of an exception: its kind and where it rose, never its text, which may hold what was sent.

But for one whose text is all ours and says what an operator has to do.
"""

import traceback
from pathlib import PurePath

from picpros.errors import RestoredTable


def where(error: BaseException) -> dict[str, object]:
    """Give the exception's type and its innermost frames as `file:line function`."""
    told = {"what": str(error)} if isinstance(error, RestoredTable) else {}
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return {
        "error": type(error).__name__,
        "code": _code(error),
        "frames": [f"{PurePath(each.filename).name}:{each.lineno} {each.name}" for each in frames],
        **told,
    }


def _code(error: BaseException) -> str:
    """Give AWS's own error code, an enum, where there is one."""
    response = getattr(error, "response", None)
    return str(response.get("Error", {}).get("Code", "")) if isinstance(response, dict) else ""
