"""How much of a mail is read. Past any of these the verdict is `unsure`, so that no mail can cost more than a moment.

The numbers are far above what people send and far below what hurts; every reader here is linear within them, which
makes them a deadline that needs no clock.
"""

MAIL_BYTES = 32 * 1024 * 1024
HEADER_BYTES = 128 * 1024
HEADER_VALUE = 8 * 1024
ENCODED_WORDS = 120
PARTS = 200
BOUNDARY_TRIES = 5_000
DEPTH = 16
TEXT_BYTES = 1024 * 1024
HTML_CHARS = 400_000
HTML_TAGS = 12_000
OPEN_TAG_CHARS = 2_048
LINES = 4_000
LINE_CHARS = 4_000
VISIBLE_CHARS = 10_000
CLAUSES = 400
SHOWN_CHARS = 4_000


class OverLimit(Exception):
    """The mail is larger, deeper or stranger than people write them; holds no part of it."""
