"""The templates are the only definition: what they hold is worked out, or the start stops."""

import re
from pathlib import Path

import pytest

from local.intrinsics import TemplateError
from local.mappings import sources
from local.routes import Routes
from local.schedule import schedules
from local.template import Templates
from tests.local_core.conftest import REPOSITORY

GIVEN = {
    "SiteUrl": "http://site.test",
    "SiteOrigin": "http://site.test",
    "StripeApiBase": "http://stripe.test",
    "FromDomain": "studio.test",
    "ReplyDomain": "reply.studio.test",
}


def read(root: Path) -> Templates:
    return Templates(root, GIVEN, "http://queues.test", {"picpros-data-HashKey": "a-key"})


def read_all(root: Path) -> None:
    templates = read(root)
    schedules(templates)
    for kind in ("AWS::KMS::Key", "AWS::S3::Bucket", "AWS::SES::ReceiptRule", "AWS::Lambda::Function"):
        templates.of_type(kind)


def changed(root: Path, tmp_path: Path, file: str, old: str, new: str) -> Path:
    for source in root.rglob("*.yaml"):
        target = tmp_path / source.relative_to(root)
        target.parent.mkdir(exist_ok=True)
        text = source.read_text()
        target.write_text(text.replace(old, new, 1) if target == tmp_path / file else text)
    return tmp_path


def test_references_are_worked_out_across_stacks(root: Path) -> None:
    (echo, *_) = read(root).of_type("AWS::Lambda::Function")

    variables = echo.properties["Environment"]["Variables"]

    assert variables == {
        "MAIN_TABLE": "picpros-data-MainTable",
        "FILES_BUCKET": "picpros-data-filesbucket",
        "HASH_KEY": "arn:aws:kms:us-east-1:123456789012:key/a-key",
        "STRIPE_SECRET_PARAMETER": "/house/key",
        "SITE_URL": "http://site.test",
        "WORK_QUEUE": "http://queues.test/123456789012/picpros-WorkQueue",
        "FIFO_QUEUE": "http://queues.test/123456789012/picpros-FifoQueue.fifo",
    }


def test_the_real_templates_are_known_to_the_last_property() -> None:
    templates = read(REPOSITORY)

    found = Routes(templates).find("GET", "/orders/PP-1")

    assert found is not None
    assert found[0].key == "GET /orders/{transaction_id}"
    assert {s.name for s in schedules(templates)} >= {"RetentionFunctionTick", "OutboxFunctionTick"}
    assert "picpros-OutboxQueue" in {source.queue for source in sources(templates)}


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        ("infra/data.yaml", "AWS::KMS::Key", "AWS::KMS::ReplicaKey", "data.yaml: HashKey: .*AWS::KMS::ReplicaKey"),
        ("infra/data.yaml", "ExpirationInDays: 2", "ExpiredObjectDeleteMarker: true", "FilesBucket: .*DeleteMarker"),
        ("infra/data.yaml", "!GetAtt HashKey.Arn", "!Select [0, [1]]", "Fn::Select"),
        ("infra/data.yaml", "!Ref SiteOrigin", "!Ref Elsewhere", "data.yaml: FilesBucket: .*Elsewhere"),
        ("infra/data.yaml", "Resources:", "Mappings: {}\nResources:", "data.yaml: .*Mappings"),
        ("infra/mail.yaml", "picpros-MailFunctionArn", "picpros-NoFunctionArn", "no stack exports picpros-NoFunction"),
        ("infra/mail.yaml", "ReplyDomain: {Type", "Unheard: {Type", "mail.yaml: Unheard"),
        ("template.yaml", "cron(20 * * * ? *)", "cron(20 * L * ? *)", "WorkFunctionTick"),
        ("template.yaml", "MemorySize: 256", "EphemeralStorage: {Size: 600}", "EchoFunction: EphemeralStorage"),
    ],
)
def test_what_is_unknown_is_named_with_its_place(
    root: Path, tmp_path: Path, file: str, old: str, new: str, named: str
) -> None:
    folder = changed(root, tmp_path, file, old, new)

    with pytest.raises(TemplateError) as refused:
        read_all(folder)

    assert re.search(named, str(refused.value))
