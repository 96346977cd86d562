"""The mark of an emergency on which the words and the overall wording agree."""

from __future__ import annotations

from bot.language.findings import Mention

AGREED = "two_witnesses."  # begins the rule of such a mention; its flag follows


def agreed(mention: Mention) -> bool:
    """Return whether words and wording together make it an emergency."""
    return mention.rule.startswith(AGREED)
