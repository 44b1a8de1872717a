"""What the functions may do on AWS: what they use, and no more."""

import ast
import re

import pytest

from tests.infra.reach import KNOWN, asked_of_tables, methods, port_calls
from tests.infra.stacks import FUNCTIONS, KEY, TABLE, Right, made_of, of_type, properties, rights, sources, who_may

pytestmark = pytest.mark.clause("S3")
each_function = pytest.mark.parametrize("function", FUNCTIONS)

_LOGS = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
_TAKES_MESSAGES = "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole"
# Where a star is meant: an index of a table, what lies under a prefix of ours, and what SES ties to no resource.
_STARS = re.compile(
    rf"{TABLE}MainTable/index/\*|arn:aws:s3:::picpros-data-\w+/(pending|orders|invoices|exports|raw|seals)/\*"
)
_FILES, _DOCUMENTS = "arn:aws:s3:::picpros-data-filesbucket", "arn:aws:s3:::picpros-data-documentsbucket"
_INBOUND, _SEALS = "arn:aws:s3:::picpros-data-inboundbucket", "arn:aws:s3:::picpros-data-sealsbucket"
# What the methods of S3Files and S3InboundMail ask of S3. Without the right to list, S3 answers 403 where the adapters
# wait for 404. DeleteObjects needs s3:DeleteObject.
_IN_S3 = ("files", "store", "inbound", "archive", "seals")
_ASKED_OF_S3 = {
    "files.upload": {Right("s3:PutObject", f"{_FILES}/{{prefix}}/*")},
    "store.upload": {Right("s3:PutObject", f"{_FILES}/{{prefix}}/*")},
    "files.adopt": {
        Right("s3:GetObject", f"{_FILES}/pending/*"),
        Right("s3:DeleteObject", f"{_FILES}/pending/*"),
        Right("s3:PutObject", f"{_FILES}/orders/*"),
        Right("s3:ListBucket", _FILES),
    },
    "files.link": {Right("s3:GetObject", f"{_FILES}/orders/*")},
    "files.stored": {Right("s3:ListBucket", _FILES)},
    "files.delete": {Right("s3:DeleteObject", f"{_FILES}/{prefix}/*") for prefix in ("pending", "orders")},
    "files.put_invoice": {Right("s3:PutObject", f"{_DOCUMENTS}/invoices/*")},
    "files.invoice_link": {Right("s3:GetObject", f"{_DOCUMENTS}/invoices/*")},
    "files.delete_invoice": {Right("s3:DeleteObject", f"{_DOCUMENTS}/invoices/*")},
    "archive.write": {
        Right("s3:GetObject", f"{_FILES}/orders/*"),
        Right("s3:GetObject", f"{_DOCUMENTS}/invoices/*"),
        Right("s3:ListBucket", _FILES),
        Right("s3:ListBucket", _DOCUMENTS),
        Right("s3:PutObject", f"{_DOCUMENTS}/exports/*"),
        Right("s3:AbortMultipartUpload", f"{_DOCUMENTS}/exports/*"),
    },
    "archive.link": {Right("s3:GetObject", f"{_DOCUMENTS}/exports/*")},
    "archive.delete": {Right("s3:DeleteObject", f"{_DOCUMENTS}/exports/*")},
    "inbound.read": {Right("s3:GetObject", f"{_INBOUND}/raw/*"), Right("s3:ListBucket", _INBOUND)},
    "inbound.set_aside": {Right("s3:PutObject", f"{_INBOUND}/raw/*")},
    "inbound.received": {Right("s3:GetObject", f"{_INBOUND}/raw/*"), Right("s3:ListBucket", _INBOUND)},
    "inbound.unread": {Right("s3:ListBucket", _INBOUND)},
    "inbound.delete": {Right("s3:DeleteObject", f"{_INBOUND}/raw/*")},
    "inbound.set_feedback_aside": {Right("s3:PutObject", f"{_INBOUND}/raw/*")},
    "inbound.feedback": {Right("s3:GetObject", f"{_INBOUND}/raw/*"), Right("s3:ListBucket", _INBOUND)},
    "inbound.drop_feedback": {Right("s3:DeleteObject", f"{_INBOUND}/raw/*")},
    "stored.objects": {Right("s3:ListBucket", bucket) for bucket in (_FILES, _DOCUMENTS, _INBOUND)},
    "proven.proof": {Right("s3:ListBucketVersions", _SEALS), Right("s3:GetObjectVersion", f"{_SEALS}/seals/*")},
    "seals.last": {Right("s3:ListBucketVersions", _SEALS), Right("s3:GetObjectVersion", f"{_SEALS}/seals/*")},
    "seals.read": {Right("s3:ListBucketVersions", _SEALS), Right("s3:GetObjectVersion", f"{_SEALS}/seals/*")},
    "seals.write": {Right("s3:PutObject", f"{_SEALS}/seals/*")},
}


@each_function
def test_a_function_may_do_nothing_with_a_star(function: str) -> None:
    untied = {Right("ses:GetAccount", "*")} if function == "campaigns" else set()
    starred = {right for right in rights(function) if "*" in right.action or "*" in right.resource} - untied

    assert {right for right in starred if "*" in right.action or not _STARS.fullmatch(right.resource)} == set()


@each_function
def test_a_function_may_use_the_services_that_it_has_clients_of(function: str) -> None:
    clients = {{"sesv2": "ses"}.get(service, service) for service in made_of(function).services}

    # DynamoDB uses the key that the tables are encrypted with in the name of whoever reads.
    allowed = {right.service for right in rights(function) if right != Right("kms:Decrypt", f"{KEY}StorageKey")}

    assert allowed == clients


@each_function
def test_a_function_may_do_in_s3_what_its_services_ask_and_no_more(function: str) -> None:
    allowed = {right for right in rights(function) if right.service == "s3"}

    asked = {
        Right(right.action, right.resource.format(prefix=first))
        for port, method, first in port_calls(function)
        if f"{port}.{method}" in _ASKED_OF_S3 or port in _IN_S3
        for right in _ASKED_OF_S3[f"{port}.{method}"]
    }

    assert allowed == asked


@each_function
def test_a_function_may_do_with_tables_and_keys_what_its_adapters_do_and_no_more(function: str) -> None:
    allowed = {
        Right(right.action, right.resource.removesuffix("/index/*"))
        for right in rights(function)
        if right.service in ("dynamodb", "kms") and right.resource not in (f"{KEY}StorageKey", f"{KEY}HashKey")
    }

    assert allowed == asked_of_tables(function)


def test_every_way_to_the_tables_is_known_here() -> None:
    assert methods("Tables") <= KNOWN


@each_function
def test_besides_its_own_statements_a_function_may_log_and_take_messages(function: str) -> None:
    mappings = [each["Properties"]["FunctionName"] for each in of_type("AWS::Lambda::EventSourceMapping").values()]
    fed = f"picpros-{FUNCTIONS[function]}" in mappings

    managed = properties(f"{FUNCTIONS[function]}Role")["ManagedPolicyArns"]

    assert managed == [_LOGS, *([_TAKES_MESSAGES] if fed else [])]


def test_tracking_can_read_one_table_and_which_the_ledger_knows_and_nothing_else() -> None:
    reading = {Right("dynamodb:GetItem", f"{TABLE}{each}Table") for each in ("Main", "Ledger")}
    telling = {Right("dynamodb:DescribeTable", f"{TABLE}MainTable"), Right("kms:Decrypt", f"{KEY}StorageKey")}

    assert rights("tracking") == reading | telling


@each_function
def test_a_function_uses_no_table_without_the_guard_before_it(function: str) -> None:
    [handler] = sources(function, f"functions.{function}.handler")
    made = [ast.unparse(node.value) for node in handler.body if isinstance(node, ast.Assign)]

    assert [each.startswith("guard(Tables(") for each in made if "Tables(" in each] == [True]


def test_only_retention_can_delete_from_the_table_of_keys() -> None:
    assert who_may("dynamodb:DeleteItem", f"{TABLE}KeysTable") == {"retention"}


def test_only_checkout_and_retention_can_write_in_batches_which_may_delete_as_well() -> None:
    assert who_may("dynamodb:BatchWriteItem") == {"checkout", "retention"}
    assert who_may("dynamodb:BatchWriteItem", f"{TABLE}KeysTable") == {"checkout"}


def test_nobody_can_delete_from_the_ledger_or_from_the_suppressions_or_change_what_the_ledger_says() -> None:
    for table in ("LedgerTable", "SuppressionsTable"):
        assert who_may("dynamodb:DeleteItem", TABLE + table) == set()
        assert who_may("dynamodb:BatchWriteItem", TABLE + table) == set()

    assert who_may("dynamodb:UpdateItem", f"{TABLE}LedgerTable") == set()


def test_only_retention_can_write_a_seal_and_nobody_can_delete_one_or_shorten_its_time() -> None:
    bucket = "arn:aws:s3:::picpros-data-sealsbucket"

    assert who_may("s3:PutObject", bucket) == {"retention"}
    for action in ("DeleteObject", "DeleteObjectVersion", "PutObjectRetention", "BypassGovernanceRetention"):
        assert who_may(f"s3:{action}", bucket) == set()


def test_only_the_audit_can_scan_a_table_and_it_can_only_read() -> None:
    assert who_may("dynamodb:Scan") == {"audit"}
    assert {right.action for right in rights("audit") if right.service == "dynamodb"} == {
        "dynamodb:Scan",
        "dynamodb:DescribeTable",
        "dynamodb:GetItem",
    }


def test_only_those_who_show_or_send_what_is_sealed_can_open_it() -> None:
    opening = {"checkout", "payments", "clients", "desk", "outbox"}

    assert who_may("kms:Decrypt", f"{KEY}SealingKey") == opening


def test_only_functions_with_the_mailer_can_send_mail() -> None:
    with_mailer = {function for function in FUNCTIONS if "picpros.adapters.mailer" in made_of(function).modules}

    assert who_may("ses:SendEmail") == with_mailer == {"outbox", "campaigns"}


def test_only_who_keeps_to_the_rate_of_the_account_may_ask_for_it() -> None:
    with_pace = {function for function in FUNCTIONS if "picpros.adapters.pace" in made_of(function).modules}

    assert who_may("ses:GetAccount") == with_pace == {"campaigns"}


def test_only_functions_that_reach_the_payment_provider_read_its_parameters() -> None:
    with_stripe = {function for function in FUNCTIONS if "stripe" in made_of(function).packages}

    assert who_may("ssm:GetParameters") == with_stripe == {"checkout", "payments"}


def test_only_payments_reads_the_secret_of_the_webhook() -> None:
    parameter = "arn:aws:ssm:us-east-1:123456789012:parameter/picpros/stripe/webhook-secret"

    assert who_may("ssm:GetParameters", parameter) == {"payments"}


def test_a_schedule_may_call_its_own_function_only() -> None:
    roles = of_type("AWS::IAM::Role").keys() - {f"{logical}Role" for logical in FUNCTIONS.values()}

    allowed = {
        (statement["Action"], statement["Resource"].rpartition(":")[2])
        for role in roles
        for policy in properties(role)["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]
    }

    called = {each["Properties"]["Target"]["Arn"] for each in of_type("AWS::Scheduler::Schedule").values()}
    assert allowed == {("lambda:InvokeFunction", arn.rpartition(":")[2]) for arn in called}


def test_whoever_may_call_a_function_from_outside_is_tied_to_this_account_or_api() -> None:
    permissions = [each["Properties"] for each in of_type("AWS::Lambda::Permission").values()]

    assert all("SourceAccount" in each or "SourceArn" in each for each in permissions)
