"""A server for the actions, for who wants them in a process or on a machine of their own.

It speaks what Rasa's action server speaks (`POST /webhook`), to callers that know the token only:
what is sent to it is what people write.
"""

from __future__ import annotations

import hmac
import logging

from rasa.core.actions.action import ActionExecutionRejection
from rasa.shared.exceptions import RasaException
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.rasa.actions_in_process import ActionsInProcess
from bot.rasa.place_of_error import place_of

TOKEN = "PLUMBLINE_ACTIONS_TOKEN"  # noqa: S105 - the name of a variable, not a token
SHORTEST_TOKEN = 16  # characters
log = logging.getLogger(__name__)


def make_action_app(token: str) -> Sanic:
    """Return the Sanic application; actions run behind the same wall as in the guide's process.

    Raises `ValueError` for a token that could be guessed.
    """
    if len(token) < SHORTEST_TOKEN:
        raise ValueError(f"{TOKEN} needs at least {SHORTEST_TOKEN} characters.")
    actions = ActionsInProcess()
    app: Sanic = Sanic("plumbline_actions", configure_logging=False)
    app.config.update(
        ACCESS_LOG=False, MOTD=False, FALLBACK_ERROR_FORMAT="json", GRACEFUL_SHUTDOWN_TIMEOUT=5.0
    )

    @app.get("/health")  # type: ignore[untyped-decorator]
    async def health(request: Request) -> HTTPResponse:
        return json({"status": "ok"})

    @app.post("/webhook")  # type: ignore[untyped-decorator]
    async def webhook(request: Request) -> HTTPResponse:
        told = (request.headers.get("Authorization") or "").removeprefix("Bearer ")
        if not hmac.compare_digest(told.encode(), token.encode()):
            return json({"error": f"This server answers only with the token of {TOKEN}."}, 401)
        call = request.json
        if not isinstance(call, dict) or not {"next_action", "tracker"} <= set(call):
            return json({"error": "A call names its next_action and its tracker."}, 400)
        try:
            return json(await actions.request(json=call))
        except ActionExecutionRejection as error:
            return json({"error": error.message, "action_name": error.action_name}, 400)
        except RasaException as error:
            log.error("An action failed: %s", place_of(error.__cause__ or error))
            return json({"error": "The action failed."}, 500)

    return app
