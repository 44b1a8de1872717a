"""A log that a test can read."""

import io
from itertools import count

from aws_lambda_powertools import Logger

_numbers = count()


def readable_log() -> tuple[Logger, io.StringIO]:
    """Give a logger and what it will have written; loggers of one name would share a stream, so each has its own."""
    stream = io.StringIO()
    return Logger(service=f"test-{next(_numbers)}", stream=stream), stream
