"""A command that cannot listen where it is told to says so at once, and what to do."""

from __future__ import annotations

import socket

import click
import pytest

from bot.cli.listening import refuse_unusable


def test_listening_a_free_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    refuse_unusable("127.0.0.1", port)


def test_listening_a_port_in_use_names_the_next() -> None:
    with socket.create_server(("127.0.0.1", 0)) as used:
        port = used.getsockname()[1]
        with pytest.raises(click.ClickException, match=f"Port {port} is in use.*--port {port + 1}"):
            refuse_unusable("127.0.0.1", port)


@pytest.mark.parametrize(
    "host",
    [
        pytest.param("203.0.113.7", id="another machine's"),
        pytest.param("no such host", id="no name at all"),
    ],
)
def test_listening_an_address_of_nobody_here(host: str) -> None:
    with pytest.raises(click.ClickException, match="is no address of this machine"):
        refuse_unusable(host, 5005)
