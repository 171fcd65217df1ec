"""UUIDs of the starter's records: the same for the same name, on every machine and in every build."""

from __future__ import annotations

import uuid

NAMESPACE = uuid.UUID("6f1d7f3e-6f0c-5b41-9c4e-2f6b7a1f0a11")
"""One fixed namespace; another one would give every record another id."""


def key(kind: str, *names: str | int) -> str:
    """uuid5 of "<kind>/<id>"; parts of a record are named below it ("phone/rpl/main")."""
    return str(uuid.uuid5(NAMESPACE, "/".join((kind, *map(str, names)))))


def listing(service: str, *, at_location: bool) -> str:
    """Id of the listing of a service: its service_at_location where it has an address."""
    return key("service_at_location" if at_location else "service", service)
