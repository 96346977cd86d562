"""A local server that speaks Telegram's Bot API as documented, and a person's phone on it."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from typing import Any

from aiohttp import web

from tests.channels.platform_server import LARGEST, PlatformCalls, running_platform

TOKEN = "123456:a-token-of-the-tests"
ME = {"id": 123456, "is_bot": True, "first_name": "Plumbline", "username": "plumbline_test_bot"}
TAGS = {"b", "i", "code"}
PNG = b"\x89PNG\r\n\x1a\n"


class RefusedError(Exception):
    """What the API answers instead of a result."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
        if parameters:
            body["parameters"] = parameters
        self.answer = web.json_response(body, status=code)


class GarbledError(RefusedError):
    """What answers instead of the API, or as the API of another age."""

    def __init__(self, code: int, body: str) -> None:
        super().__init__(code, body)
        # Latin 1 is not always what it is taken for.
        headers = {"Content-Type": "text/html; charset=utf-8"}
        self.answer = web.Response(status=code, body=body.encode("latin-1"), headers=headers)


class _Entities(HTMLParser):
    """Parses Telegram's HTML as strictly as Telegram does; `text` is what a person reads."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in TAGS or attrs:
            raise RefusedError(
                400, f'Bad Request: can\'t parse entities: Unsupported start tag "{tag}"'
            )
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            raise RefusedError(400, "Bad Request: can't parse entities: Unmatched end tag")

    def handle_data(self, data: str) -> None:
        self.text += data


class TelegramApi(PlatformCalls):
    """The state of the fake platform: what it was told and what it will say."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[dict[str, Any]] = []
        self.updates: deque[dict[str, Any]] = deque()
        self.failures: dict[str, deque[RefusedError]] = defaultdict(deque)
        self.webhook: dict[str, Any] = {}
        self.open_queries: set[str] = set()
        self.answered: list[dict[str, Any]] = []
        self.expired = False
        self.numbers = itertools.count(1)
        self.loop: asyncio.AbstractEventLoop
        self.arrived: asyncio.Event
        self.url = ""
        self.page = ""  # where a test serves the guide's own page

    def fail(self, method: str, code: int, description: str, **parameters: int) -> None:
        """Let the next call of a method fail."""
        self.failures[method].append(RefusedError(code, description, **parameters))

    def garble(self, method: str, code: int, body: str) -> None:
        """Let the next call of a method be answered with something else."""
        self.failures[method].append(GarbledError(code, body))

    def deliver(self, update: dict[str, Any]) -> dict[str, Any]:
        """Put an update into the queue that getUpdates reads."""
        whole = {"update_id": next(self.numbers), **update}
        self.updates.append(whole)
        self.loop.call_soon_threadsafe(self.arrived.set)
        return whole

    # The methods, as https://core.telegram.org/bots/api describes them.

    async def answer(self, method: str, told: dict[str, Any]) -> Any:
        self.calls.append((method, told))
        if self.failures[method]:
            raise self.failures[method].popleft()
        return await getattr(self, f"_{method}")(told)

    async def _getMe(self, told: dict[str, Any]) -> Any:  # noqa: N802
        return ME

    async def _setMyCommands(self, told: dict[str, Any]) -> Any:  # noqa: N802
        for command in json.loads(told["commands"]):
            assert re.fullmatch(r"[a-z0-9_]{1,32}", command["command"])
            assert 1 <= len(command["description"]) <= 256
        return True

    async def _deleteWebhook(self, told: dict[str, Any]) -> Any:  # noqa: N802
        self.webhook = {}
        return True

    async def _setWebhook(self, told: dict[str, Any]) -> Any:  # noqa: N802
        assert re.fullmatch(r"[A-Za-z0-9_-]{1,256}", told.get("secret_token", "-"))
        if not told["url"].startswith("https://"):
            raise RefusedError(
                400, "Bad Request: bad webhook: HTTPS url must be provided for webhook"
            )
        self.webhook = told
        return True

    async def _getUpdates(self, told: dict[str, Any]) -> Any:  # noqa: N802
        if self.webhook:
            raise RefusedError(
                409, "Conflict: can't use getUpdates method while webhook is active; delete it"
            )
        offset = int(told.get("offset") or 0)
        while self.updates and self.updates[0]["update_id"] < offset:
            self.updates.popleft()
        if not self.updates:
            self.arrived.clear()
            try:
                await asyncio.wait_for(self.arrived.wait(), float(told.get("timeout") or 0))
            except TimeoutError:
                return []
        return list(self.updates)

    async def _sendMessage(self, told: dict[str, Any]) -> Any:  # noqa: N802
        text = self._read(told, "text", 4096, "message is too long")
        if not text.strip():
            raise RefusedError(400, "Bad Request: message text is empty")
        return self._kept(told, text=text)

    async def _sendPhoto(self, told: dict[str, Any]) -> Any:  # noqa: N802
        photo = told["photo"]
        caption = self._read(told, "caption", 1024, "message caption is too long")
        if isinstance(photo, bytes):
            if not photo.startswith(PNG):
                raise RefusedError(400, "Bad Request: IMAGE_PROCESS_FAILED")
            file_id = f"file-{len(photo)}"
        elif str(photo).startswith("file-"):
            file_id = photo
        else:
            raise RefusedError(400, "Bad Request: wrong file identifier/HTTP URL specified")
        size = {"file_id": file_id, "file_unique_id": file_id, "width": 900, "height": 600}
        return self._kept(told, caption=caption, photo=[size])

    async def _editMessageReplyMarkup(self, told: dict[str, Any]) -> Any:  # noqa: N802
        for message in self.messages:
            if message["message_id"] == int(told["message_id"]):
                markup = _markup(told)
                if markup == message.get("reply_markup"):
                    raise RefusedError(400, "Bad Request: message is not modified")
                message["reply_markup"] = markup
                return message
        raise RefusedError(400, "Bad Request: message to edit not found")

    async def _answerCallbackQuery(self, told: dict[str, Any]) -> Any:  # noqa: N802
        if self.expired or told["callback_query_id"] not in self.open_queries:
            raise RefusedError(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        self.open_queries.discard(told["callback_query_id"])
        self.answered.append(told)
        return True

    async def _sendChatAction(self, told: dict[str, Any]) -> Any:  # noqa: N802
        return True

    async def _sendDocument(self, told: dict[str, Any]) -> Any:  # noqa: N802
        document = {"file_id": "doc", "file_unique_id": "doc"}
        return self._kept(told, caption=told.get("caption", ""), document=document)

    def _read(self, told: dict[str, Any], part: str, limit: int, too_long: str) -> str:
        text = str(told.get(part) or "")
        if told.get("parse_mode") == "HTML":
            parser = _Entities()
            parser.feed(text)
            parser.close()
            text = parser.text
        if len(text) > limit:
            raise RefusedError(400, f"Bad Request: {too_long}")
        return text

    def _kept(self, told: dict[str, Any], **parts: Any) -> dict[str, Any]:
        chat = {"id": int(told["chat_id"]), "type": "private"}
        message = {
            "message_id": next(self.numbers),
            "date": 1700000000,
            "chat": chat,
            "from": ME,
            **parts,
        }
        if markup := _markup(told):
            message["reply_markup"] = markup
        self.messages.append(message)
        return message


def _markup(told: dict[str, Any]) -> Any:
    if not told.get("reply_markup"):
        return None
    markup = json.loads(told["reply_markup"])
    for row in markup["inline_keyboard"]:
        for button in row:
            if not 1 <= len(button["callback_data"].encode()) <= 64 or not button["text"]:
                raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")
    return markup


async def form_of(request: web.Request) -> dict[str, Any]:
    """The fields of a form; a file as bytes, in the field that names it by `attach://`."""
    if not request.content_type.startswith("multipart/"):
        return dict(await request.post())
    told: dict[str, Any] = {}
    files: dict[str, bytes] = {}
    async for part in await request.multipart():
        data = bytes(await part.read(decode=True))
        if part.filename:
            files[f"attach://{part.name}"] = data
        else:
            told[part.name] = data.decode()
    return {field: files.get(value, value) for field, value in told.items()}


@contextmanager
def telegram_api() -> Iterator[TelegramApi]:
    """Run the platform in a thread of its own."""
    api = TelegramApi()

    async def handle(request: web.Request) -> web.Response:
        if request.match_info["token"] != TOKEN:
            return web.json_response(
                {"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401
            )
        told = await form_of(request)
        try:
            result = await api.answer(request.match_info["method"], told)
        except RefusedError as refused:
            return refused.answer
        return web.json_response({"ok": True, "result": result})

    async def started(_: web.Application) -> None:
        api.loop, api.arrived = asyncio.get_running_loop(), asyncio.Event()

    async def stopped(_: web.Application) -> None:
        api.arrived.set()

    app = web.Application(client_max_size=LARGEST)
    app.on_startup.append(started)
    app.on_shutdown.append(stopped)
    app.router.add_post("/bot{token}/{method}", handle)
    with running_platform(app) as api.url:
        yield api
