"""The connection to Telegram's Bot API."""

from __future__ import annotations

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramEntityTooLarge,
    TelegramNetworkError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

CALL_SECONDS = 30  # for one call, an upload included; asking for updates takes its waiting on top


def make_bot(token: str, api: str) -> Bot:
    """A bot that speaks to the server at `api`; close its session at the end."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api), timeout=CALL_SECONDS)
    session.middleware(_DiscreetErrors())
    return Bot(token, session, DefaultBotProperties(link_preview_is_disabled=True))


class _DiscreetErrors(BaseRequestMiddleware):
    """Makes every failure a TelegramAPIError, in whose words stands nothing that is secret.

    aiogram's own errors may quote the whole answer, with what people wrote, or the address that
    was called, with the token.
    """

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        try:
            return await make_request(bot, method)
        except ClientDecodeError as error:
            if isinstance(error.data, dict) and error.data.get("ok"):
                # It is done; another try would do it twice.
                raise TelegramAPIError(method, "Done, with an answer of unknown shape") from None
            raise TelegramNetworkError(method, "An answer that is not Telegram's") from None
        except UnicodeDecodeError:
            raise TelegramNetworkError(method, "An answer that is not Telegram's") from None
        except TelegramEntityTooLarge:
            raise
        except TelegramNetworkError as error:
            raise TelegramNetworkError(method, type(error.__cause__).__name__) from None
