"""The guide on Telegram: `bot.channels.telegram.TelegramInput` in credentials.yml."""

from bot.channels.telegram.telegram_input import TelegramInput

__all__ = ["TelegramInput"]
