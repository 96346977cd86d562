"""Failures the web page is told about, each as one plain sentence."""

from __future__ import annotations

import logging
import traceback

logger = logging.getLogger(__name__)


class ChannelError(Exception):
    """A request that cannot be served: an HTTP status and a sentence for the person."""

    def __init__(self, status: int, sentence: str, retry_after: int | None = None) -> None:
        """Keep the status (4xx or 5xx), the sentence, and whole seconds to wait, if any."""
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
        self.retry_after = retry_after


class ChannelSettingsError(ValueError):
    """An option in credentials.yml that is unknown, out of range or unsafe."""


def log_failure(what: str, error: BaseException) -> None:
    """Log where something broke, without the error's own text: it may quote the person."""
    place = "".join(traceback.format_tb(error.__traceback__))
    logger.error("%s: %s\n%s", what, type(error).__name__, place)
