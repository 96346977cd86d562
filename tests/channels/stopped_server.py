"""A server in a process of its own, as `plumbline serve` runs it; its bot waits for the test.

It prints its port. What is written to "hold" is answered when a line comes in on stdin.
"""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

from sanic import Sanic

import bot.rasa  # noqa: F401  (before rasa: it leaves parts of it out)
from bot.channels.server import make_app, run
from bot.channels.web import WebInput
from tests.channels.real import free_port
from tests.channels.web.served import Bot, KeptInMemory

if TYPE_CHECKING:
    from rasa.core.channels.channel import UserMessage

HELD = "hold"


async def answer(message: UserMessage) -> None:
    """Begin the answer, and go on with it when the test says so."""
    if message.text == HELD:
        await message.output_channel.send_response(message.sender_id, {"text": "It begins."})
        told = asyncio.Event()
        asyncio.get_running_loop().add_reader(sys.stdin, told.set)
        await told.wait()
        asyncio.get_running_loop().remove_reader(sys.stdin)
    await message.output_channel.send_response(message.sender_id, {"text": "It ends."})


def main() -> None:
    """Serve until told to stop."""
    bot, port = Bot(), free_port()
    bot.answer = answer
    app = make_app([WebInput(records=KeptInMemory())], bot)

    async def tell(app: Sanic) -> None:
        print(port, flush=True)

    app.register_listener(tell, "after_server_start")
    run(app, "127.0.0.1", port)


if __name__ == "__main__":
    main()
