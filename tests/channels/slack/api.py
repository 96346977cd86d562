"""A local server that speaks Slack's Web API and Socket Mode as documented."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiohttp import WSMsgType, web

from tests.channels.platform_server import LARGEST, PlatformCalls, running_platform
from tests.channels.slack.blocks import refusal_of

BOT_TOKEN = "xoxb-a-token-of-the-tests"
APP_TOKEN = "xapp-a-token-of-the-tests"
BOT_USER = "UBOT"
PNG = b"\x89PNG\r\n\x1a\n"


class RefusedError(Exception):
    """What the API answers instead of a result; with a status other than 200 for limits."""

    def __init__(self, error: str, status: int = 200, retry_after: int = 0) -> None:
        super().__init__(error)
        self.status = status
        self.retry_after = retry_after


class SlackApi(PlatformCalls):
    """The state of the fake platform."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[dict[str, Any]] = []
        self.whispers: list[dict[str, Any]] = []
        self.failures: dict[str, deque[RefusedError]] = defaultdict(deque)
        self.files: dict[str, dict[str, Any]] = {}
        self.sockets: list[web.WebSocketResponse] = []
        self.acknowledged: list[str] = []
        self.numbers = itertools.count(1)
        self.never_ready = False
        self.loop: asyncio.AbstractEventLoop
        self.url = ""

    def fail(self, method: str, error: str, status: int = 200, retry_after: int = 0) -> None:
        """Let the next call of a method fail."""
        self.failures[method].append(RefusedError(error, status, retry_after))

    def send(self, kind: str, payload: dict[str, Any], envelope_id: str = "") -> str:
        """Send an envelope over the socket; the id by which it will be acknowledged."""
        name = envelope_id or f"envelope-{next(self.numbers)}"
        envelope = {"type": kind, "envelope_id": name, "payload": payload}
        self._on_socket(json.dumps({**envelope, "accepts_response_payload": False}))
        return name

    def _on_socket(self, text: str) -> None:
        self.wait(lambda: bool(self.sockets))
        asyncio.run_coroutine_threadsafe(self.sockets[-1].send_str(text), self.loop).result(5)

    def disconnect(self) -> None:
        """Close the connection as Slack does when it refreshes it."""
        told = {"type": "disconnect", "reason": "refresh_requested"}
        self._on_socket(json.dumps(told))

    # The methods, as https://docs.slack.dev/reference/methods describes them.

    def answer(self, method: str, told: dict[str, Any]) -> dict[str, Any]:
        self.calls.append((method, told))
        if self.failures[method]:
            raise self.failures[method].popleft()
        wanted = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
        if told["token"] != wanted:
            raise RefusedError("invalid_auth")
        return dict(getattr(self, f"_{method.replace('.', '_')}")(told))

    def _auth_test(self, told: dict[str, Any]) -> dict[str, Any]:
        return {"user_id": BOT_USER, "team_id": "T1", "bot_id": "B1"}

    def _apps_connections_open(self, told: dict[str, Any]) -> dict[str, Any]:
        return {"url": f"{self.url.replace('http', 'ws')}/socket"}

    def _conversations_open(self, told: dict[str, Any]) -> dict[str, Any]:
        return {"channel": {"id": f"D{told['users']}"}}

    def _chat_postMessage(self, told: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        if not str(told["channel"]).startswith("D"):
            raise RefusedError("channel_not_found")
        self._check(told)
        message = {**told, "ts": f"1700000000.{next(self.numbers):06}"}
        self.messages.append(message)
        return {"ts": message["ts"], "channel": told["channel"], "message": message}

    def _chat_update(self, told: dict[str, Any]) -> dict[str, Any]:
        for message in self.messages:
            if (message["channel"], message["ts"]) == (told["channel"], told["ts"]):
                self._check(told)
                message.update(blocks=told["blocks"], text=told["text"])
                return {"ts": told["ts"]}
        raise RefusedError("message_not_found")

    def _chat_postEphemeral(self, told: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        self._check(told)
        self.whispers.append(told)
        return {"message_ts": "1"}

    def _check(self, told: dict[str, Any]) -> None:
        if not told.get("text") or len(told["text"]) > 40_000:
            raise RefusedError("no_text" if not told.get("text") else "msg_too_long")
        ready = {name for name, file in self.files.items() if file["asked"] > 1}
        if why := refusal_of(told.get("blocks") or [], set() if self.never_ready else ready):
            raise RefusedError(f"invalid_blocks: {why}")

    def _files_getUploadURLExternal(self, told: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        name = f"F{next(self.numbers):08}"
        self.files[name] = {"length": int(told["length"]), "asked": 0, "data": b""}
        return {"upload_url": f"{self.url}/upload/{name}", "file_id": name}

    def _files_completeUploadExternal(self, told: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        files = json.loads(told["files"]) if isinstance(told["files"], str) else told["files"]
        for file in files:
            kept = self.files[file["id"]]
            assert len(kept["data"]) == kept["length"]
            assert kept["data"].startswith(PNG) or told.get("channel_id")
        return {"files": [{"id": file["id"], "title": file.get("title")} for file in files]}

    def _files_info(self, told: dict[str, Any]) -> dict[str, Any]:
        file = self.files[told["file"]]
        file["asked"] += 1  # Slack needs a moment before it knows what a file is
        return {"file": {"id": told["file"], "mimetype": "image/png" if file["asked"] > 1 else ""}}


async def _told(request: web.Request) -> dict[str, Any]:
    told: dict[str, Any]
    if request.content_type == "application/json":
        told = await request.json()
    else:
        told = dict(await request.post())
    told = {**request.query, **told}
    bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return {"token": bearer, **told}


@contextmanager
def slack_api() -> Iterator[SlackApi]:
    """Run the platform in a thread of its own."""
    api = SlackApi()

    async def method(request: web.Request) -> web.Response:
        try:
            result = api.answer(request.match_info["method"], await _told(request))
        except RefusedError as refused:
            error, _, why = str(refused).partition(": ")
            headers = {"Retry-After": str(refused.retry_after)} if refused.retry_after else {}
            body = {"ok": False, "error": error, "errors": [why]}
            return web.json_response(body, status=refused.status, headers=headers)
        return web.json_response({"ok": True, **result})

    async def upload(request: web.Request) -> web.Response:
        api.files[request.match_info["name"]]["data"] = await request.read()
        return web.Response(text="OK")

    async def socket(request: web.Request) -> web.WebSocketResponse:
        connection = web.WebSocketResponse()
        await connection.prepare(request)
        await connection.send_str(json.dumps({"type": "hello", "num_connections": 1}))
        api.sockets.append(connection)
        async for message in connection:
            if message.type == WSMsgType.TEXT:
                api.acknowledged.append(json.loads(message.data)["envelope_id"])
        api.sockets.remove(connection)
        return connection

    async def started(_: web.Application) -> None:
        api.loop = asyncio.get_running_loop()

    async def stopped(_: web.Application) -> None:
        for connection in list(api.sockets):
            await connection.close()

    app = web.Application(client_max_size=LARGEST)
    app.on_startup.append(started)
    app.on_shutdown.append(stopped)
    app.router.add_route("*", "/api/{method}", method)
    app.router.add_post("/upload/{name}", upload)
    app.router.add_get("/socket", socket)
    with running_platform(app) as api.url:
        yield api
