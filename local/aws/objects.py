"""What moto's S3 holds, saved row by row: buckets, versions of objects, uploads in parts."""

import copy
from collections.abc import Iterator

import moto.s3.models as moto_s3
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.iam.access_control import PermissionResult

from local.aws.store import Rows
from local.clock import StackClock

# Between a key and the id of its version; no key holds it, since XML cannot.
_SEP = "\0"


class Objects:
    """Loads the one S3 of moto in this process from disk, and saves what a request touched."""

    def __init__(self, rows: Rows, clock: StackClock) -> None:
        # Objects are dated, and their locks judged, by the stack's clock: here moto's S3 asks for the time.
        vars(moto_s3).update(utcnow=lambda: clock.now().replace(tzinfo=None))
        # Policies are kept and not judged: moto overlooks their conditions, so that TLS-only would deny everything.
        moto_s3.FakeBucket.get_permission = lambda *_: PermissionResult.NEUTRAL  # type: ignore[method-assign]
        self._rows = rows
        self._backend = moto_s3.s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
        self._load()

    def cors(self, bucket: str) -> list[moto_s3.CorsRule]:
        """Give the bucket's rules for browsers of other origins; none where there is no such bucket."""
        return self._backend.buckets[bucket].cors if bucket in self._backend.buckets else []

    def save_key(self, bucket: str, key: str, part: str = "") -> None:
        """Save all versions of one key; `part` is the part of an upload that was just received."""
        held = self._backend.buckets.get(bucket)
        if held is not None:
            versions = self._versions(key, held.keys.getlist(key, []))
            self._rows.sync("s3:object", bucket, dict(versions), lambda _: True, under=key + _SEP)
            self._save_uploads(held, part)

    def save_bucket(self, bucket: str) -> None:
        """Save a bucket's settings, and which objects there are: none is changed by a request without a key."""
        held = self._backend.buckets.get(bucket)
        if held is None:
            for area in ("s3:object", "s3:upload", "s3:bucket"):
                self._rows.sync(area, bucket, {}, lambda _: False)
            return
        settings = {name: value for name, value in vars(held).items() if name not in ("keys", "multiparts")}
        self._rows.write("s3:bucket", bucket, {"": (settings, self._backend.tagger.tags.get(held.arn))}, set())
        versions = (pair for key, listed in held.keys.lists() for pair in self._versions(key, listed))
        self._rows.sync("s3:object", bucket, dict(versions), lambda _: False)
        self._save_uploads(held, "")

    def _versions(self, key: str, listed: list[moto_s3.FakeKey]) -> Iterator[tuple[str, object]]:
        for version in listed:
            tags = self._backend.tagger.tags.get(getattr(version, "arn", ""))
            yield key + _SEP + version.version_id, (version, tags)

    def _save_uploads(self, bucket: moto_s3.FakeBucket, part: str) -> None:
        wanted: dict[str, object] = {}
        for upload in bucket.multiparts.values():
            head = copy.copy(upload)
            head.parts = {}
            wanted[upload.id] = head
            wanted |= {f"{upload.id}/{number}": body for number, body in upload.parts.items()}
        self._rows.sync("s3:upload", bucket.name, wanted, lambda name: name == part)

    def _load(self) -> None:
        backend = self._backend
        for name, _, (settings, tags) in self._rows.all("s3:bucket"):
            bucket = backend.create_bucket(name, settings["region_name"])
            vars(bucket).update(settings)
            backend.tagger.tags |= {bucket.arn: tags} if tags else {}
        for name, _, (version, tags) in self._rows.all("s3:object"):
            backend.buckets[name].keys[version.name] = version
            backend.tagger.tags |= {version.arn: tags} if tags else {}
        for name, row, thing in self._rows.all("s3:upload"):
            upload_id, _, number = row.partition("/")
            if number:
                upload = backend.buckets[name].multiparts[upload_id]
                upload.parts[int(number)] = thing
                upload.partlist = sorted(upload.parts)
            else:
                backend.buckets[name].multiparts[upload_id] = thing
