"""A client's other addresses, for which what was said against promotions at one of them holds as well."""

from picpros.domain.person import Client
from picpros.ports import Clients, Hasher, Profiles


def other_addresses(
    client: Client, address: str, *, clients: Clients, profiles: Profiles, hasher: Hasher
) -> frozenset[str]:
    """Give the hashes of the client's addresses besides one, as they are now.

    Asked after that one was written: then an e-mail that changes meanwhile is seen here, or sees what was written.
    """
    known = (client, clients.get(client.client_id) or client)
    current = {hasher.address(each.email) for each in known}
    return frozenset({*current, *profiles.former(client.client_id)}) - {address}
