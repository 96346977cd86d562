"""Pictures in Slack: uploaded once each, so that no public address is needed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

logger = logging.getLogger(__name__)

READY_TRIES = 8
READY_PAUSE = 0.4  # seconds


def why_of(error: Exception) -> str:
    """Slack's own word for what is wrong, such as missing_scope, else the kind of error."""
    if isinstance(error, SlackApiError):
        return str(error.response["error"])
    return type(error).__name__


class SlackPictures:
    """Gives the file id of a picture; None when Slack does not take it."""

    def __init__(
        self, client: AsyncWebClient, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        """Files are known for as long as the server runs."""
        self._client = client
        self._sleep = sleep
        self._files: dict[str, str] = {}

    async def file_of(self, picture_id: str, alt: str) -> str | None:
        """The file of a picture, uploaded when it is the first time."""
        if picture_id in self._files:
            return self._files[picture_id]
        try:
            file_id = await self._upload(picture_id, alt)
        except (SlackClientError, KeyError, OSError) as error:
            logger.error("Slack did not take the picture %s: %s", picture_id, why_of(error))
            return None
        self._files[picture_id] = file_id
        return file_id

    def forget(self) -> None:
        """Upload anew what is shown next: the files may have been deleted at Slack."""
        self._files.clear()

    async def _upload(self, picture_id: str, alt: str) -> str:
        from bot.pictures.built import picture_png, png_name

        loop = asyncio.get_running_loop()
        png = await loop.run_in_executor(None, picture_png, picture_id)
        answer = await self._client.files_upload_v2(
            file=png, filename=png_name(picture_id), title=alt[:100] or picture_id, alt_txt=alt
        )
        file_id = str(answer["files"][0]["id"])
        # Slack looks at a file after it has arrived; before that no block may show it.
        for _ in range(READY_TRIES):
            told = await self._client.files_info(file=file_id)
            if told["file"].get("mimetype"):
                break
            await self._sleep(READY_PAUSE)
        return file_id
