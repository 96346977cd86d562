"""The custom actions, called in this process as an action server would be.

Takes the place of the address of an action server: the same call goes in and the same answer
comes out, without a port, a socket or another process.
"""

from __future__ import annotations

import asyncio
from typing import Any

import rasa_sdk.executor
import rasa_sdk.interfaces
import ujson
from rasa.core.actions.action import ActionExecutionRejection
from rasa.shared.exceptions import RasaException
from rasa.utils.endpoints import EndpointConfig

from bot.rasa.action_threads import ActionThreads

PACKAGE = "actions"
# An action may take this long and grow the process by this much; it waits for the database only.
SECONDS = 5.0
MOST_MB = 512.0


class ActionsInProcess(EndpointConfig):  # type: ignore[misc]
    """An endpoint that runs the actions of a package instead of asking a server to."""

    def __init__(
        self, package: str = PACKAGE, seconds: float = SECONDS, most_mb: float = MOST_MB
    ) -> None:
        """Load the package and register its actions."""
        super().__init__(url=f"this process ({package})")
        self._executor = rasa_sdk.executor.ActionExecutor()
        self._executor.register_package(package)
        self._threads = ActionThreads(seconds, most_mb)

    async def request(self, *_: Any, **call: Any) -> Any:
        """Run one action; raises `RasaException` or `ActionExecutionRejection` where it fails.

        What goes in and out is copied: an action changes nothing but through its answer.
        """
        body = _copied(call["json"])
        try:
            return _copied(await self._threads.run(lambda: self._executor.run(body)))
        except rasa_sdk.interfaces.ActionExecutionRejection as error:
            raise ActionExecutionRejection(error.action_name, error.message) from error
        except asyncio.CancelledError:
            raise
        except Exception as error:
            raise RasaException(f"The action {body['next_action']} failed") from error


def _copied(told: Any) -> Any:
    return ujson.loads(ujson.dumps(told))
