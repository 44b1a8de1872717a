"""What visitors do again and again: fill in the order form, pay, open a mail."""

import re

from playwright.sync_api import Page


def write_order(page: Page, name: str, email: str) -> None:
    page.get_by_label("Specifications").fill("Two portraits of the engine, please, one by candlelight.")
    page.get_by_label("Full name").fill(name)
    page.get_by_label("E-mail", exact=True).fill(email)
    page.get_by_label("Street and number").fill("12 St James Square")
    page.get_by_label("City").fill("Los Angeles")
    page.get_by_label("Postal code").fill("90012")


def pay(page: Page, card: str) -> None:
    page.get_by_label("Card number").fill(card)
    page.get_by_label("Expiry").fill("12/34")
    page.get_by_label("Security code").fill("123")
    page.get_by_role("button", name=re.compile("^Pay ")).click()


def open_mail(page: Page, email: str, subject: str) -> None:
    """Open, in the mailbox of an address, the newest mail whose subject holds some words."""
    page.goto(f"/_local/?to={email}")
    page.get_by_role("link", name=subject).first.click()
