"""Sealing: who can read a sealed row, and who can no longer."""

import json
from dataclasses import replace
from typing import Any

import pytest
from botocore.exceptions import ClientError

from picpros.adapters.rows import key_row, plain
from picpros.adapters.table import Tables
from picpros.adapters.vault import Sealer, Vault
from picpros.domain.data_map import Class
from picpros.errors import KeyGone, Undeclared
from tests.adapters.world import raw_rows

TEXT = {"text": "Paint Esmeralda", "files": []}
PK, SK = "order#PP-A", "details"


def kept(vault: Vault, tables: Tables, owner: str, belongs_to: Class = Class.DETAILS) -> Sealer:
    """Make a data key and keep it, as every writer does."""
    sealer, data_key = vault.create(owner, belongs_to)
    tables.client.put_item(TableName=tables.keys, Item=data_key)
    return sealer


def sealed(sealer: Sealer, pk: str = PK, sk: str = SK) -> dict[str, Any]:
    return plain(sealer.row("order_details", pk, sk, TEXT))


def test_what_was_sealed_is_opened_by_the_key_that_is_found_again(vault: Vault, tables: Tables) -> None:
    row = sealed(kept(vault, tables, "PP-A"))
    found = vault.find("PP-A", Class.DETAILS)

    assert found is not None
    assert found.open(row) == TEXT


@pytest.mark.clause("R3")
def test_without_its_key_nobody_opens_a_row_again(vault: Vault, tables: Tables) -> None:
    row = sealed(kept(vault, tables, "PP-A"))
    tables.client.delete_item(TableName=tables.keys, Key=key_row("PP-A", Class.DETAILS))
    anew = kept(vault, tables, "PP-A")

    with pytest.raises(KeyGone):
        anew.open(row)


def test_a_key_that_was_deleted_is_found_by_nobody(vault: Vault, tables: Tables) -> None:
    kept(vault, tables, "PP-A")
    tables.client.delete_item(TableName=tables.keys, Key=key_row("PP-A", Class.DETAILS))

    assert vault.find("PP-A", Class.DETAILS) is None


@pytest.mark.parametrize(("owner", "belongs_to"), [("PP-B", Class.DETAILS), ("PP-A", Class.PERSONAL)])
def test_the_key_of_another_order_or_class_opens_nothing(
    vault: Vault, tables: Tables, owner: str, belongs_to: Class
) -> None:
    row = sealed(kept(vault, tables, "PP-A"))
    kept(vault, tables, owner, belongs_to)
    other = vault.find(owner, belongs_to)

    assert other is not None
    with pytest.raises(KeyGone):
        other.open(row)


@pytest.mark.parametrize(("pk", "sk"), [("order#PP-B", SK), (PK, "details-pictures"), ("order#PP-A|", "details")])
def test_a_row_that_was_moved_to_another_place_is_not_opened(vault: Vault, tables: Tables, pk: str, sk: str) -> None:
    sealer = kept(vault, tables, "PP-A")

    with pytest.raises(KeyGone):
        sealer.open({**sealed(sealer), "pk": pk, "sk": sk})


@pytest.mark.parametrize("changed", [0, 11, 12, 20, -1])
def test_a_row_in_which_one_bit_was_changed_is_not_opened(vault: Vault, tables: Tables, changed: int) -> None:
    sealer = kept(vault, tables, "PP-A")
    row = sealed(sealer)
    bent = bytearray(row["sealed"])
    bent[changed] ^= 1

    with pytest.raises(KeyGone):
        sealer.open({**row, "sealed": bytes(bent)})


@pytest.mark.parametrize(("owner", "belongs_to"), [("PP-B", Class.DETAILS), ("PP-A", Class.PERSONAL)])
def test_a_wrapped_key_is_of_no_use_in_the_row_of_another(
    vault: Vault, tables: Tables, owner: str, belongs_to: Class
) -> None:
    kept(vault, tables, "PP-A")
    [held] = raw_rows(tables, tables.keys)
    tables.client.put_item(TableName=tables.keys, Item={**held, **key_row(owner, belongs_to)})

    with pytest.raises(ClientError, match="InvalidCiphertext"):
        vault.find(owner, belongs_to)


def test_the_same_words_never_look_the_same_twice(vault: Vault, tables: Tables) -> None:
    sealer = kept(vault, tables, "PP-A")
    looks = {sealed(sealer)["sealed"] for _ in range(50)}

    assert len(looks) == 50
    assert len({look[:12] for look in looks}) == 50


def test_a_row_shows_its_place_and_its_kind_and_nothing_that_was_said(vault: Vault, tables: Tables) -> None:
    row = sealed(kept(vault, tables, "PP-A"))

    assert set(row) == {"pk", "sk", "type", "sealed"}
    assert b"Esmeralda" not in row["sealed"]


def test_a_key_lies_wrapped_and_only_wrapped(vault: Vault, tables: Tables) -> None:
    made: list[dict[str, Any]] = []

    class Watched:
        def generate_data_key(self, **asked: Any) -> Any:
            made.append(vault.kms.generate_data_key(**asked))
            return made[-1]

    kept(replace(vault, kms=Watched()), tables, "PP-A")  # type: ignore[arg-type]
    [held] = raw_rows(tables, tables.keys)

    assert made[0]["Plaintext"] not in held["wrapped"]["B"]
    assert set(held) == {"owner", "class", "wrapped"}


def test_kms_which_logs_its_context_gets_ids_only(vault: Vault, tables: Tables) -> None:
    asked: list[dict[str, Any]] = []

    class Watched:
        def generate_data_key(self, **params: Any) -> Any:
            asked.append(params)
            return vault.kms.generate_data_key(**params)

    kept(replace(vault, kms=Watched()), tables, "PP-A")  # type: ignore[arg-type]

    assert asked[0]["EncryptionContext"] == {"owner": "PP-A", "class": "details"}


@pytest.mark.clause("C1")
def test_a_field_without_a_class_is_not_sealed_either(vault: Vault, tables: Tables) -> None:
    with pytest.raises(Undeclared):
        kept(vault, tables, "PP-A").row("order_details", PK, SK, {**TEXT, "mood": "blue"})


def test_a_kind_is_sealed_only_by_the_key_of_its_own_class(vault: Vault, tables: Tables) -> None:
    with pytest.raises(ValueError, match="not of class personal"):
        kept(vault, tables, "PP-A", Class.PERSONAL).row("order_details", PK, SK, TEXT)


def test_the_reasons_for_not_opening_tell_nothing_of_what_is_in_there(vault: Vault, tables: Tables) -> None:
    sealer = kept(vault, tables, "PP-A")
    with pytest.raises(KeyGone) as refused:
        sealer.open({**sealed(sealer), "pk": "order#PP-B"})

    assert str(refused.value) == "details"
    assert json.dumps(TEXT) not in repr(refused.value.__cause__)
