"""Which push services are written to: a list, so that nobody can make the server call elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

# The services of Chrome and most others, Firefox, Safari, and Edge on Windows.
KNOWN_HOSTS = (
    "fcm.googleapis.com",
    "updates.push.services.mozilla.com",
    "web.push.apple.com",
    "*.notify.windows.com",
)
HTTPS_PORT = 443


def is_allowed(endpoint: str, hosts: Sequence[str]) -> bool:
    """Return whether an address is one of these hosts, by https and without a user in it.

    "*.name" stands for every host below a name; a port other than that of https must be named.
    """
    try:
        told = urlsplit(endpoint)
        port = told.port or HTTPS_PORT
    except ValueError:
        return False
    if told.scheme != "https" or not told.hostname or "@" in told.netloc:
        return False
    return any(_fits(told.hostname, port, one) for one in hosts)


def _fits(host: str, port: int, allowed: str) -> bool:
    name, _, wanted = allowed.partition(":")
    if port != (int(wanted) if wanted else HTTPS_PORT):
        return False
    return host.endswith(name[1:]) if name.startswith("*.") else host == name
