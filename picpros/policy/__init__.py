"""The privacy policy, made from the same data map that the code runs on."""

VERSION = "1"
EFFECTIVE = "2026-12-01"
