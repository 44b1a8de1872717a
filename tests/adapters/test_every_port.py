"""No port without one suite that its fake and its adapter both pass."""

import re
import subprocess
import sys
from collections import defaultdict

import pytest

from picpros import ports
from tests.adapters.world import ROOT

# The suite of each port; a test of it runs in memory and, under the same name, elsewhere.
SUITES = {
    "Accounts": "test_accounts",
    "Approvals": "test_approvals",
    "Archive": "test_exports",
    "Campaigns": "test_campaigns",
    "Clients": "test_clients",
    "Clock": "test_clock_and_ids",
    "Consents": "test_desk_stores",
    "Corrections": "test_corrections",
    "Decisions": "test_desk_stores",
    "Differences": "test_accounts",
    "DueItems": "test_jobs",
    "Erasures": "test_own_page",
    "Events": "test_events",
    "Everything": "test_audit",
    "Exports": "test_exports",
    "Files": "test_files",
    "Hasher": "test_hasher",
    "History": "test_audit",
    "Ids": "test_clock_and_ids",
    "InboundMail": "test_inbound_mail",
    "Inquiries": "test_forms",
    "InvoicePapers": "test_typst_invoice",
    "Jobs": "test_jobs",
    "Ledger": "test_ledger",
    "MailCounts": "test_mail_counts",
    "Mailer": "test_mailer",
    "Orders": "test_orders",
    "Pace": "test_pace",
    "PaymentCounts": "test_accounts",
    "Payments": "test_stripe_payments",
    "Profiles": "test_own_page",
    "Promises": "test_promises",
    "PurgingOrders": "test_purge_orders",
    "Queue": "test_queue",
    "Redactions": "test_stripe_redactions",
    "Refunds": "test_stripe_refunds",
    "Repairs": "test_repairs",
    "Replies": "test_forms",
    "Requests": "test_requests",
    "Seals": "test_seals",
    "SignUps": "test_forms",
    "SoftBounces": "test_soft_bounces",
    "Statements": "test_stripe_refunds",
    "Stored": "test_audit",
    "Suppressions": "test_suppressions",
    "Threads": "test_desk_stores",
    "UploadCounts": "test_upload_counts",
    "Tokens": "test_tokens",
}


@pytest.fixture(scope="module")
def cases() -> dict[str, dict[str, set[str]]]:
    """Give the cases of each test of each suite, as pytest finds them."""
    files = sorted({f"tests/adapters/{suite}.py" for suite in SUITES.values()})
    asked = [sys.executable, "-m", "pytest", "--collect-only", "-p", "no:cacheprovider", *files]
    said = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True).stdout  # noqa: S603
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for suite, test, case in re.findall(r"(test_\w+)\.py::(\w+)\[(.+)\]", said):
        found[suite][test].add(case)
    return found


def test_every_port_has_a_suite() -> None:
    protocols = {name for name in ports.__all__ if getattr(getattr(ports, name), "_is_protocol", False)}

    assert set(SUITES) == protocols


@pytest.mark.parametrize("port", SUITES)
def test_the_fake_passes_the_tests_that_the_adapter_passes(cases: dict[str, dict[str, set[str]]], port: str) -> None:
    both = [
        test
        for test, names in cases[SUITES[port]].items()
        if any("memory" in name for name in names) and any("memory" not in name for name in names)
    ]

    assert both
