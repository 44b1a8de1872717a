"""Answers what it was asked for, else the event itself."""

import base64
import json
import os
import time
from typing import Any


def handler(event: dict[str, Any], context: Any) -> Any:
    body = event.get("body") or "{}"
    asked = base64.b64decode(body).decode(errors="replace") if event["isBase64Encoded"] else body
    wanted = json.loads(asked) if asked.startswith("{") else {}
    if wanted.get("do") == "raise":
        raise ValueError("as asked")
    if wanted.get("do") == "exit":
        os._exit(3)
    if wanted.get("do") == "sleep":
        time.sleep(5)
    if "answer" in wanted:
        return wanted["answer"]
    if wanted.get("do") == "environment":
        return dict(os.environ)
    return {"event": event, "left": context.get_remaining_time_in_millis(), "arn": context.invoked_function_arn}
