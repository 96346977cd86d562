"""The guide in Slack: `bot.channels.slack.SlackInput` in credentials.yml."""

from bot.channels.slack.slack_input import SlackInput

__all__ = ["SlackInput"]
