"""Options of credentials.yml, read into a closed model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.channels.shared.channel_errors import ChannelSettingsError
from bot.knowledge.loading.misfits import misfits


def read_options[Options: BaseModel](
    channel: str, model: type[Options], options: Mapping[str, Any] | None
) -> Options:
    """Check the options of a channel.

    Raises ChannelSettingsError naming each wrong option, why, and the options there are.
    """
    given = options or {}
    try:
        return model.model_validate(given)
    except ValidationError as error:
        wrong = "; ".join(f"{one.place}: {one.reason}" for one in misfits(error, given))
        allowed = ", ".join(sorted(model.model_fields))
        raise ChannelSettingsError(f"{channel} channel: {wrong}. Options: {allowed}.") from None
