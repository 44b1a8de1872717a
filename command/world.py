"""The adapters, wired to a place as the functions' handlers wire them."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from command.place import Place
from command.say import wrong
from picpros.adapters.approvals import DynamoApprovals
from picpros.adapters.archive import S3Archive
from picpros.adapters.aws import client
from picpros.adapters.clients import DynamoClients
from picpros.adapters.consents import DynamoConsents
from picpros.adapters.erasures import DynamoErasures
from picpros.adapters.everything import AwsEverything
from picpros.adapters.exports import DynamoExports
from picpros.adapters.files import S3Files
from picpros.adapters.hasher import KmsHasher
from picpros.adapters.inquiries import DynamoInquiries
from picpros.adapters.jobs import DynamoDue
from picpros.adapters.ledger import DynamoLedger
from picpros.adapters.ledger_proof import WholeLedger
from picpros.adapters.ledger_search import LedgerSearch
from picpros.adapters.profiles import DynamoProfiles
from picpros.adapters.promises import DynamoPromises
from picpros.adapters.purge_orders import DynamoPurgingOrders
from picpros.adapters.queue import SqsQueue
from picpros.adapters.repairs import AwsRepairs
from picpros.adapters.replies import DynamoReplies
from picpros.adapters.sign_ups import DynamoSignUps
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.tokens import DynamoTokens
from picpros.adapters.vault import Vault
from picpros.services.purge import Shredder
from picpros.services.replay import Replayer
from picpros.studio import Studio, load_file


@dataclass(frozen=True)
class World:
    """What the command's words work with."""

    place: Place

    @cached_property
    def studio(self) -> Studio:
        return load_file()

    @cached_property
    def s3(self) -> Any:
        return client("s3")

    @cached_property
    def sqs(self) -> Any:
        return client("sqs")

    @cached_property
    def tables(self) -> Tables:
        place = self.place
        return Tables(
            client("dynamodb"),
            place["MAIN_TABLE"],
            place["KEYS_TABLE"],
            place["LEDGER_TABLE"],
            place["SUPPRESSIONS_TABLE"],
        )

    @cached_property
    def vault(self) -> Vault:
        return Vault(client("kms"), self.tables, self.place["SEALING_KEY"])

    @cached_property
    def orders(self) -> DynamoPurgingOrders:
        return DynamoPurgingOrders(self.tables, self.vault)

    @cached_property
    def promises(self) -> DynamoPromises:
        return DynamoPromises(self.tables)

    @cached_property
    def ledger(self) -> DynamoLedger:
        return DynamoLedger(self.tables)

    @cached_property
    def whole_ledger(self) -> WholeLedger:
        if "SEALS_BUCKET" not in self.place.variables:
            wrong("This stack is older than the seals: deploy it anew, the data stack first.")
        return WholeLedger(self.tables, self.s3, self.place["SEALS_BUCKET"])

    @cached_property
    def history(self) -> LedgerSearch:
        return LedgerSearch(self.tables)

    @cached_property
    def everything(self) -> AwsEverything:
        place = self.place
        buckets = tuple(place[name] for name in ("FILES_BUCKET", "DOCUMENTS_BUCKET", "INBOUND_BUCKET"))
        others = tuple(each for each in place.buckets if each not in buckets)
        return AwsEverything(self.tables, self.s3, buckets, self.sqs, place.queues, others, place.logged)

    @cached_property
    def replayer(self) -> Replayer:
        return Replayer(
            calendar=self.studio.calendar,
            shredder=self.shredder,
            store=self.everything,
            promises=self.promises,
            suppressions=DynamoSuppressions(self.tables),
            hasher=KmsHasher(client("kms"), self.place["HASH_KEY"]),
            repairs=AwsRepairs(self.tables, self.s3, self.place["DOCUMENTS_BUCKET"]),
            approvals=DynamoApprovals(self.tables),
        )

    @cached_property
    def shredder(self) -> Shredder:
        place, tables = self.place, self.tables
        return Shredder(
            orders=self.orders,
            clients=DynamoClients(tables),
            profiles=DynamoProfiles(tables),
            erasures=DynamoErasures(tables),
            exports=DynamoExports(tables),
            archive=S3Archive(self.s3, place["FILES_BUCKET"], place["DOCUMENTS_BUCKET"]),
            tokens=DynamoTokens(tables),
            sign_ups=DynamoSignUps(tables),
            inquiries=DynamoInquiries(tables),
            replies=DynamoReplies(tables),
            consents=DynamoConsents(tables),
            files=S3Files(self.s3, place["FILES_BUCKET"], place["DOCUMENTS_BUCKET"]),
            due=DynamoDue(tables),
            queue=SqsQueue(self.sqs, place["PURGE_QUEUE"]),
            clock=place.clock,
        )
