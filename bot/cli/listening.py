"""Whether a command can listen where it is told to, asked before anything slow is done."""

from __future__ import annotations

import errno
import socket

import click


def refuse_unusable(host: str, port: int) -> None:
    """Raise `ClickException` where nothing can listen at the address, saying what to do."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        raise click.ClickException(_why_not(host, port, error)) from error


def _why_not(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use. Stop what uses it, or choose another: --port {port + 1}"
    if error.errno == errno.EACCES:
        return f"Port {port} needs more rights than you have. Choose one above 1023: --port 5005"
    return f"{host} is no address of this machine. Use --host 127.0.0.1, or 0.0.0.0 for all."
