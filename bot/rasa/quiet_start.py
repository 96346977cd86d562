"""Settings that must stand before Rasa is imported.

People's health is nobody else's business: telemetry and error reporting are off, and Rasa's
structured log, which quotes messages and slots, goes nowhere. The screen belongs to the
conversation: library chatter goes nowhere either.
"""

from __future__ import annotations

import logging
import os
import warnings

_ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SENTRY_DSN": "",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL_LIBRARIES": "ERROR",
}


def quiet_start(log_level: str = "ERROR") -> None:
    """Switch telemetry and chatter off for this process and the ones it starts."""
    import structlog

    os.environ.update(_ENVIRONMENT)
    os.environ.setdefault("LOG_LEVEL", log_level)
    os.environ.setdefault("PYTHONWARNINGS", "ignore")
    warnings.simplefilter("ignore")
    warnings.showwarning = _to_nowhere  # some libraries put their own filters back
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=structlog.ReturnLoggerFactory(),
        cache_logger_on_first_use=True,
    )
    logging.getLogger().setLevel(log_level)
    for name in ("rasa", "sanic", "sanic.root", "apscheduler"):
        logging.getLogger(name).setLevel(log_level)


def _to_nowhere(*_: object, **__: object) -> None:
    """Show no warning."""
