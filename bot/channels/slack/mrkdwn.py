"""Words to Slack's mrkdwn and back."""

from __future__ import annotations

import html
import re

from bot.channels.message.sentence_split import split_text

_ADDRESS = re.compile(r"https://[^\s<>|]+")
_MARKED = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


def escaped(text: str) -> str:
    """Words that Slack must not read as links or mentions."""
    return html.escape(text, quote=False)


def escaped_parts(text: str, limit: int) -> list[str]:
    """Parts that have at most `limit` characters when escaped, not yet escaped."""
    found: list[str] = []
    for part in split_text(text, limit):
        fits = len(escaped(part)) <= limit
        found += [part] if fits else escaped_parts(part, len(part) // 2)
    return found


def linked(escaped_text: str) -> str:
    """Addresses in our own lists as links; Slack makes none of them by itself."""
    return _ADDRESS.sub(r"<\g<0>>", escaped_text)


def bold(text: str) -> str:
    """Every line in bold; asterisks inside would end it."""
    lines = escaped(text.replace("*", "∗")).splitlines()
    return "\n".join(f"*{line.strip()}*" if line.strip() else "" for line in lines)


def written_words(text: str) -> str:
    """What a person wrote, from what Slack sends: links as shown, mentions left out."""

    def shown(match: re.Match[str]) -> str:
        target, label = match.groups()
        if target[:1] in ("@", "#", "!"):
            return label or ""
        return label or target

    return html.unescape(_MARKED.sub(shown, text)).strip()
