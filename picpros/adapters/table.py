"""The tables: one client, transactions that are retried with jitter, batches that are finished."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from picpros.adapters.aws import TRY
from picpros.adapters.patience import Patience
from picpros.adapters.rows import Item, key, plain, write
from picpros.errors import Changed, Unavailable

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

BATCH = 25  # DynamoDB's limit for BatchWriteItem
BATCH_READ = 100
_BUSY = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"}


@dataclass(frozen=True, slots=True)
class Tables:
    """Where what lies: names from the settings of the function.

    `consistent` is False for who only shows what is there: half the read units, and a moment behind a write.
    """

    client: "DynamoDBClient"
    main: str
    keys: str = ""
    ledger: str = ""
    suppressions: str = ""
    consistent: bool = True
    patience: Patience = field(default_factory=Patience)

    def get(self, pk: str, sk: str) -> dict[str, Any] | None:
        answer = self.client.get_item(TableName=self.main, Key=key(pk, sk), ConsistentRead=self.consistent)
        item = answer.get("Item")
        return plain(item) if item else None

    def put(self, item: Item, condition: str | None = None, values: Mapping[str, object] | None = None) -> None:
        """Write a row; Changed when the condition does not hold."""
        asked: dict[str, Any] = {"TableName": self.main, "Item": item, **_condition(condition, values)}
        if condition:
            asked["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
        try:
            self.client.put_item(**asked)
        except self.client.exceptions.ConditionalCheckFailedException as exc:
            if not _was_ours(exc, item):
                raise Changed("the row is not as it was") from None

    def update(
        self,
        key: Item,
        change: str,
        condition: str,
        values: Mapping[str, object],
        names: Mapping[str, str] | None = None,
    ) -> None:
        """Change a row of the main table where the condition holds; Changed otherwise. `names` as in `put` below."""
        asked: dict[str, Any] = {"TableName": self.main, "Key": key, "UpdateExpression": change}
        if names:
            asked["ExpressionAttributeNames"] = dict(names)
        try:
            self.client.update_item(**asked, **_condition(condition, values))
        except self.client.exceptions.ConditionalCheckFailedException as exc:
            raise Changed("the row is not as it was") from exc

    def delete(self, pk: str, sk: str) -> None:
        self.client.delete_item(TableName=self.main, Key=key(pk, sk))

    def query(self, pk: str, prefix: str = "") -> Iterator[dict[str, Any]]:
        """Read a partition's rows, or those whose sort key begins so, consistently."""
        asked: dict[str, Any] = {
            "TableName": self.main,
            "KeyConditionExpression": "pk = :pk" + (" AND begins_with(sk, :sk)" if prefix else ""),
            "ExpressionAttributeValues": {":pk": {"S": pk}, **({":sk": {"S": prefix}} if prefix else {})},
            "ConsistentRead": True,
        }
        return self.all_pages(asked)

    def all_pages(self, asked: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Carry out a query to its end: DynamoDB gives a megabyte at a time."""
        wanted = dict(asked)
        while True:
            answer = self.client.query(**wanted)
            yield from map(plain, answer["Items"])
            if "LastEvaluatedKey" not in answer:
                return
            wanted["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def page(
        self, list_pk: str, after: str | None, limit: int, *, newest_first: bool = False
    ) -> list[tuple[str, tuple[str, str]]]:
        """Read a page of a list: (place, (pk, sk)) of what comes after the place `after`."""
        beyond = f" AND list_sk {'<' if newest_first else '>'} :after" if after else ""
        asked: dict[str, Any] = {
            "TableName": self.main,
            "IndexName": "listing",
            "KeyConditionExpression": "list_pk = :list" + beyond,
            "ExpressionAttributeValues": {":list": {"S": list_pk}, **({":after": {"S": after}} if after else {})},
            "ScanIndexForward": not newest_first,
            "Limit": limit,
        }
        items = map(plain, self.client.query(**asked)["Items"])
        return [(item["list_sk"], (item["pk"], item["sk"])) for item in items]

    def get_many(self, refs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
        """Read rows by their keys; what is not there is left out."""
        found = self.get_batch(self.main, [key(pk, sk) for pk, sk in refs])
        return {(item["pk"], item["sk"]): item for item in found}

    def get_batch(self, table: str, keys: Sequence[Item]) -> Iterator[dict[str, Any]]:
        """Read rows of any table, 100 at a time; what is not there is left out."""
        for start in range(0, len(keys), BATCH_READ):
            asked: Any = {table: {"Keys": keys[start : start + BATCH_READ], "ConsistentRead": True}}
            failed = 0
            while asked:
                answer = self.client.batch_get_item(RequestItems=asked)
                yield from map(plain, answer["Responses"].get(table, []))
                asked = answer.get("UnprocessedKeys")
                failed += 1
                if asked:
                    self._pause(failed)

    def write_batch(self, requests: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
        """Carry out put and delete requests of several tables, 25 at a time, until none is left."""
        for start in range(0, len(requests), BATCH):
            asked: Any = {}
            for table, request in requests[start : start + BATCH]:
                asked.setdefault(table, []).append(request)
            failed = 0
            while asked:
                asked = self.client.batch_write_item(RequestItems=asked).get("UnprocessedItems")
                failed += 1
                if asked:
                    self._pause(failed)

    def transact(self, actions: Sequence[Mapping[str, Any]]) -> None:
        """Carry out all or none; conflicts are tried again, Changed when a condition does not hold.

        botocore gives each call a token of its own: after a lost answer the same call is not carried out twice.
        """
        failed = 0
        while True:
            try:
                self.client.transact_write_items(TransactItems=list(actions))  # type: ignore[arg-type]
            except self.client.exceptions.TransactionCanceledException as exc:
                reasons = {reason.get("Code") for reason in exc.response.get("CancellationReasons", [])}
                if "ConditionalCheckFailed" in reasons:
                    raise Changed("a row is not as it was") from exc
                if not reasons & _BUSY:
                    raise  # a request of ours that DynamoDB cannot read: nothing that another try could mend
            else:
                return
            failed += 1
            self._pause(failed)

    def _pause(self, failed: int) -> None:
        if not self.patience.pause(failed, another=TRY):
            raise Unavailable("the table was too busy")


def put(
    table: str,
    item: Item,
    condition: str | None = None,
    values: Mapping[str, object] | None = None,
    names: Mapping[str, str] | None = None,
) -> Item:
    """Make a put within a transaction; `names` stand for attributes whose names DynamoDB reserves."""
    spelled = {"ExpressionAttributeNames": dict(names)} if names else {}
    return {"Put": {"TableName": table, "Item": item, **_condition(condition, values), **spelled}}


def change(
    table: str,
    key: Item,
    expression: str,
    condition: str,
    values: Mapping[str, object],
    names: Mapping[str, str] | None = None,
) -> Item:
    """Change some attributes of a row within a transaction, where the condition holds; `names` as in `put`."""
    asked = {"TableName": table, "Key": key, "UpdateExpression": expression, **_condition(condition, values)}
    spelled = {"ExpressionAttributeNames": dict(names)} if names else {}
    return {"Update": {**asked, **spelled}}


def delete(table: str, key: Item, condition: str | None = None, values: Mapping[str, object] | None = None) -> Item:
    return {"Delete": {"TableName": table, "Key": key, **_condition(condition, values)}}


def there(table: str, key: Item, attribute: str) -> Item:
    """Bind a transaction to a row that it does not write: it must be there and have the attribute."""
    condition = {"ConditionExpression": "attribute_exists(#there)", "ExpressionAttributeNames": {"#there": attribute}}
    return {"ConditionCheck": {"TableName": table, "Key": key, **condition}}


def is_code(error: ClientError, *codes: str) -> bool:
    return error.response.get("Error", {}).get("Code") in codes


def _condition(condition: str | None, values: Mapping[str, object] | None) -> dict[str, Any]:
    if condition is None:
        return {}
    if not values:
        return {"ConditionExpression": condition}
    return {
        "ConditionExpression": condition,
        "ExpressionAttributeValues": {name: write(value) for name, value in values.items()},
    }


def _was_ours(refused: ClientError, item: Item) -> bool:
    """Say whether a condition failed on the very row that was to be written: then an earlier try of the same call did.

    Its answer was lost, and the next try met what it wrote.
    """
    tried_before = refused.response.get("ResponseMetadata", {}).get("RetryAttempts", 0) > 0
    return tried_before and refused.response.get("Item") == item
