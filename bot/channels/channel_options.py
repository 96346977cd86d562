"""Options of credentials.yml, read into a closed model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from bot.channels.errors import ChannelSettingsError

Options = TypeVar("Options", bound=BaseModel)


def read_options(channel: str, model: type[Options], options: Mapping[str, Any] | None) -> Options:
    """Check the options of a channel.

    Raises ChannelSettingsError naming each wrong option, why, and the options there are.
    """
    try:
        return model(**(options or {}))
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
        allowed = ", ".join(sorted(model.__fields__))
        raise ChannelSettingsError(f"{channel} channel: {wrong}. Options: {allowed}.") from None
