"""Every adapter's contract is held against each database that the project runs on, and the local AWS services."""

import json
import time
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from local.aws import AwsServer
from local.clock import StackClock
from local.database import BINARY, Dynoxide, MotoDatabase
from local.mail import OutgoingMail
from local.provision import Remembered, make_buckets, make_keys, make_queues
from local.template import Templates
from picpros.adapters.aws import client, once
from picpros.adapters.files import S3Files
from picpros.adapters.mailer import SesMailer
from picpros.adapters.patience import Patience
from picpros.adapters.table import Tables
from picpros.adapters.vault import Vault
from picpros.ports import PurgingOrders
from tests.adapters.real_aws import ON_AWS, RealAws, real_aws
from tests.adapters.relay import Relay
from tests.adapters.shelves import in_s3
from tests.adapters.stores import DynamoStore, MemoryStore, Ports, Store
from tests.adapters.world import FROM, Cloud, database_client, environment, free_port, fresh_tables, read_templates

MEMORY = "memory"
DATABASES = ["dynoxide", "moto"] if BINARY.is_file() else ["moto"]
_numbers = count(1)


class Services:
    """S3, KMS, SQS, SES and SSM as the adapters see them."""

    def __init__(
        self,
        server: AwsServer,
        clock: StackClock,
        sent: list[OutgoingMail],
        templates: Templates,
        key_ids: dict[str, str],
    ) -> None:
        self.server, self.clock, self.sent, self.templates, self.key_ids = server, clock, sent, templates, key_ids
        with environment(server.url, "http://127.0.0.1:9"):
            self.kms, self.s3, self.sqs, self.ssm = (client(name) for name in ("kms", "s3", "sqs", "ssm"))
            self.ses = once("sesv2")

    def key(self, logical: str) -> str:
        return self.key_ids[f"picpros-data-{logical}"]

    def bucket(self, logical: str) -> str:
        return next(each.name for each in self.templates.of_type("AWS::S3::Bucket") if each.logical == logical)

    def queue(self, logical: str) -> str:
        """Make an empty queue like one of the template, and give its URL."""
        name = next(each.name for each in self.templates.of_type("AWS::SQS::Queue") if each.logical == logical)
        url = self.sqs.get_queue_url(QueueName=name)["QueueUrl"]
        held = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        same = {each: held[each] for each in ("FifoQueue", "ContentBasedDeduplication") if each in held}
        return str(self.sqs.create_queue(QueueName=f"test-{next(_numbers)}-{name}", Attributes=same)["QueueUrl"])


@pytest.fixture(scope="session")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder = tmp_path_factory.mktemp("aws")
    # As of a clock that was made long ago, so that its first setting is no jump of this moment.
    (folder / "clock.json").write_text(json.dumps([[time.time() - 60, 0.0]]))
    clock = StackClock(folder / "clock.json")
    sent: list[OutgoingMail] = []

    def send(mail: OutgoingMail) -> str:
        sent.append(mail)
        return mail.message_id

    server = AwsServer(folder, clock, send_mail=send, wake=lambda: None)
    server.start()
    key_ids: dict[str, str] = {}
    made = Services(server, clock, sent, read_templates(key_ids, server.url), key_ids)
    make_keys(made.templates, made.kms, Remembered(folder / "kept.json"), key_ids)
    make_queues(made.templates, made.sqs)
    make_buckets(made.templates, made.s3)
    yield made
    server.stop()


@pytest.fixture(scope="session")
def dynoxide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    server = Dynoxide(BINARY, tmp_path_factory.mktemp("dynoxide"), free_port())
    yield database_client(server.url)
    server.stop()


@pytest.fixture(scope="session")
def moto(services: Services, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    # After the AWS services, which begin with emptying all that moto holds in this process.
    server = MotoDatabase(tmp_path_factory.mktemp("moto"), free_port())
    yield database_client(server.url)
    server.stop()


@pytest.fixture(scope="session")
def aws() -> Iterator[RealAws]:
    with real_aws() as made:
        yield made


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what looks into tables or a cloud over each of them, and what asks for ports alone in memory as well."""
    for fixture, looks_into, places in (("database", "tables", DATABASES), ("where", "cloud", ["local"])):
        if fixture in metafunc.fixturenames:
            memory = [] if looks_into in metafunc.fixturenames else [MEMORY]
            metafunc.parametrize(fixture, [*memory, *places, *ON_AWS])


@pytest.fixture
def tables(database: str, request: pytest.FixtureRequest) -> Iterator[Tables]:
    if database in ON_AWS:
        yield request.getfixturevalue("aws").empty_tables()
        return
    templates = request.getfixturevalue("services").templates
    with fresh_tables(request.getfixturevalue(database), templates, f"test-{next(_numbers)}") as made:
        yield made


@pytest.fixture
def vault(tables: Tables, database: str, request: pytest.FixtureRequest) -> Vault:
    cloud: Cloud = request.getfixturevalue("aws" if database in ON_AWS else "services")
    return Vault(cloud.kms, tables, cloud.key("SealingKey"))


@pytest.fixture
def store(database: str, request: pytest.FixtureRequest) -> Store:
    if database == MEMORY:
        return MemoryStore()
    return DynamoStore(request.getfixturevalue("tables"), request.getfixturevalue("vault"))


@pytest.fixture
def ports(store: Store) -> Ports:
    return store.ports


@pytest.fixture
def orders(ports: Ports) -> PurgingOrders:
    return ports.orders


@pytest.fixture
def cloud(where: str, request: pytest.FixtureRequest) -> Cloud:
    made: Cloud = request.getfixturevalue("aws" if where in ON_AWS else "services")
    return made


@pytest.fixture(scope="session")
def post_office(services: Services) -> Iterator[tuple[Relay, SesMailer]]:
    """A way to SES on which every call is seen, and the mailer that takes it."""
    relay = Relay(services.server.url)
    with environment(relay.url, "http://127.0.0.1:9"):
        mailer = SesMailer(once("sesv2"), FROM, "picpros-mail", Patience(tries=1))
    yield relay, mailer
    relay.stop()


@pytest.fixture
def relay(post_office: tuple[Relay, SesMailer], services: Services) -> Relay:
    services.sent.clear()
    relay, _ = post_office
    relay.calls.clear()
    relay.faults.clear()
    return relay


@pytest.fixture
def mailer(post_office: tuple[Relay, SesMailer], relay: Relay) -> SesMailer:
    return post_office[1]


@pytest.fixture
def files(cloud: Cloud) -> S3Files:
    return in_s3(cloud)
