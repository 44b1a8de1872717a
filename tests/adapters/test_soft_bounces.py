"""Mails that did not get through this time: counted by address, each report once, and forgotten by themselves."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from picpros.adapters.table import Tables
from picpros.domain.feedback import SOFT_WITHIN
from picpros.ports import SoftBounces
from tests.adapters.stores import Ports
from tests.adapters.world import NOW, raw_rows

ANA = "a#HASHOFANA"
BEGIN = NOW - SOFT_WITHIN


@pytest.fixture
def soft_bounces(ports: Ports) -> SoftBounces:
    return ports.soft_bounces


def test_each_report_counts_once_however_often_and_by_however_many_it_is_told(soft_bounces: SoftBounces) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: soft_bounces.add(ANA, "0100-FIRST", at=NOW), range(4)))
    soft_bounces.add(ANA, "0100-SECOND", at=NOW)

    assert soft_bounces.count(ANA, since=BEGIN) == 2


def test_another_addresss_do_not_count(soft_bounces: SoftBounces) -> None:
    soft_bounces.add(f"{ANA}S", "0100-FIRST", at=NOW)

    assert soft_bounces.count(ANA, since=BEGIN) == 0


def test_what_is_older_does_not_count_though_it_is_still_there(soft_bounces: SoftBounces) -> None:
    for number, at in enumerate((BEGIN, BEGIN + timedelta(milliseconds=1), NOW)):
        soft_bounces.add(ANA, f"0100-{number}", at=at)

    assert soft_bounces.count(ANA, since=BEGIN) == 2


def test_a_row_ends_by_itself(soft_bounces: SoftBounces, tables: Tables) -> None:
    soft_bounces.add(ANA, "0100-FIRST", at=NOW)
    [row] = raw_rows(tables, tables.main)

    assert int(row["expires_at"]["N"]) == (NOW + SOFT_WITHIN).timestamp()
