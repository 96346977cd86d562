"""The page with the chat: `bot.channels.web.WebInput` in credentials.yml."""

from bot.channels.web.web_input import WebInput

__all__ = ["WebInput"]
