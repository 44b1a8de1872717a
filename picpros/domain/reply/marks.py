"""Signs that the HTML reader leaves at the beginning of a line for the reader of lines."""

QUOTE = "\x01"
"""The line lies in a quote."""
ATTRIBUTION = "\x02"
"""The line introduces a quote."""
CUT = "\x03"
"""From here on all is a quote."""
SIGNATURE = "\x04"
"""The line lies in a signature."""

ALL = QUOTE + ATTRIBUTION + CUT + SIGNATURE
STRIPPED = str.maketrans("", "", ALL)
