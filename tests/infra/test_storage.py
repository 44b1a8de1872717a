"""Tables, buckets and keys, and the mail's way out."""

from typing import Any

import pytest

from tests.infra.stacks import listed, of_type, properties

BUCKETS = list(of_type("AWS::S3::Bucket"))
SEALS = "SealsBucket"
TABLES = list(of_type("AWS::DynamoDB::Table"))
KEPT = of_type("AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::KMS::Key", "AWS::Cognito::UserPool")

each_bucket = pytest.mark.parametrize("bucket", BUCKETS)
each_table = pytest.mark.parametrize("table", TABLES)


def statements_on(bucket: str) -> list[dict[str, Any]]:
    name = f"picpros-data-{bucket.lower()}"
    policies = [each["Properties"] for each in of_type("AWS::S3::BucketPolicy").values()]
    return [each for policy in policies if policy["Bucket"] == name for each in policy["PolicyDocument"]["Statement"]]


@pytest.mark.clause("S1")
@each_bucket
def test_a_bucket_refuses_whoever_comes_without_tls(bucket: str) -> None:
    arn = f"arn:aws:s3:::picpros-data-{bucket.lower()}"

    [refusal] = [each for each in statements_on(bucket) if each["Effect"] == "Deny"]

    assert refusal["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    assert (refusal["Principal"], refusal["Action"], refusal["Resource"]) == ("*", "s3:*", [arn, f"{arn}/*"])


@pytest.mark.clause("S1")
def test_mail_is_handed_over_with_tls_or_not_at_all() -> None:
    assert properties("MailConfiguration")["DeliveryOptions"] == {"TlsPolicy": "REQUIRE"}


@pytest.mark.clause("S3")
@each_bucket
def test_a_bucket_can_not_be_made_public(bucket: str) -> None:
    block = properties(bucket)["PublicAccessBlockConfiguration"]

    assert block == dict.fromkeys(
        ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"), True
    )
    assert properties(bucket)["OwnershipControls"] == {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}


@pytest.mark.clause("S3")
@each_bucket
def test_a_buckets_policy_lets_in_nobody_but_the_mail_service_of_this_account(bucket: str) -> None:
    let_in = [each for each in statements_on(bucket) if each["Effect"] == "Allow"]

    assert all(each["Principal"] == {"Service": "ses.amazonaws.com"} for each in let_in)
    assert all(each["Condition"]["StringEquals"]["aws:SourceAccount"] == "123456789012" for each in let_in)
    assert all(listed(each["Action"]) == ["s3:PutObject"] for each in let_in)


@pytest.mark.parametrize("bucket", sorted({*BUCKETS} - {SEALS}))
def test_a_delete_in_a_bucket_is_final(bucket: str) -> None:
    assert "VersioningConfiguration" not in properties(bucket)
    assert "ObjectLockConfiguration" not in properties(bucket)


def test_a_seal_can_not_be_deleted_before_its_time_by_anybody() -> None:
    lock = properties(SEALS)["ObjectLockConfiguration"]

    assert (properties(SEALS)["ObjectLockEnabled"], lock["ObjectLockEnabled"]) == (True, "Enabled")
    assert lock["Rule"]["DefaultRetention"] == {"Mode": "COMPLIANCE", "Days": 2557}
    assert properties(SEALS)["VersioningConfiguration"] == {"Status": "Enabled"}
    assert "LifecycleConfiguration" not in properties(SEALS)


@pytest.mark.clause("S3")
@each_bucket
def test_what_lies_in_a_bucket_is_encrypted(bucket: str) -> None:
    [rule] = properties(bucket)["BucketEncryption"]["ServerSideEncryptionConfiguration"]

    assert rule["ServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"


@pytest.mark.clause("S3")
@each_table
def test_a_table_is_encrypted_with_a_key_of_ours(table: str) -> None:
    key = properties(table)["SSESpecification"]

    assert (key["SSEEnabled"], key["KMSMasterKeyId"].rpartition("/")[2]) == (True, "StorageKey")


@pytest.mark.parametrize("logical", KEPT)
def test_what_holds_data_outlives_its_stack(logical: str) -> None:
    assert (KEPT[logical]["DeletionPolicy"], KEPT[logical]["UpdateReplacePolicy"]) == ("Retain", "Retain")


@each_table
def test_a_table_can_not_be_deleted_by_mistake(table: str) -> None:
    assert properties(table)["DeletionProtectionEnabled"] is True


def test_a_deleted_data_key_can_be_brought_back_for_one_day_only() -> None:
    recovery = properties("KeysTable")["PointInTimeRecoverySpecification"]

    assert recovery == {"PointInTimeRecoveryEnabled": True, "RecoveryPeriodInDays": 1}


@each_table
def test_every_table_can_be_rolled_back(table: str) -> None:
    assert properties(table)["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True


@pytest.mark.parametrize("key", of_type("AWS::KMS::Key"))
def test_a_key_is_for_this_account_only(key: str) -> None:
    statements = properties(key)["KeyPolicy"]["Statement"]

    let_in = [each["Principal"] for each in statements if each["Effect"] == "Allow"]

    assert let_in == [{"AWS": "arn:aws:iam::123456789012:root"}]


def test_the_key_of_the_hashes_can_not_be_deleted_or_disabled() -> None:
    [refusal] = [each for each in properties("HashKey")["KeyPolicy"]["Statement"] if each["Effect"] == "Deny"]

    assert {"kms:ScheduleKeyDeletion", "kms:DisableKey"} <= set(refusal["Action"])
