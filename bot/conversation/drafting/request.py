"""What a request does, and what follows on it in the same turn."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from bot.conversation.drafting.draft import Draft


class Follow(Enum):
    """What comes after the answer to a request."""

    BACK = "back"  # the open question again, shortened; on with the way when nothing has begun
    ON = "on"  # the next question of the way
    WHOLE = "whole"  # the open question again with all that belongs to it
    LISTEN = "listen"


Request = Callable[[Draft], Follow]
