"""Settings that must stand before Rasa or TensorFlow is imported.

People's health is nobody else's business: telemetry and error reporting are off. The screen
belongs to the conversation: library chatter goes nowhere.
"""

from __future__ import annotations

import logging
import os
import warnings

_ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SENTRY_DSN": "",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL_LIBRARIES": "ERROR",
    "LOG_LEVEL_MATPLOTLIB": "ERROR",
    "LOG_LEVEL_KAFKA": "ERROR",
}


def quiet_start(log_level: str = "ERROR") -> None:
    """Switch telemetry and chatter off for this process and the ones it starts."""
    os.environ.update(_ENVIRONMENT)
    os.environ.setdefault("LOG_LEVEL", log_level)
    os.environ.setdefault("PYTHONWARNINGS", "ignore")
    warnings.simplefilter("ignore")
    warnings.showwarning = _to_nowhere  # some libraries put their own filters back
    logging.getLogger().setLevel(log_level)
    for name in ("rasa", "sanic", "sanic.root", "apscheduler", "matplotlib", "tensorflow"):
        logging.getLogger(name).setLevel(log_level)


def _to_nowhere(*_: object, **__: object) -> None:
    """Show no warning."""


def quiet_rasa(log_level: int = logging.ERROR) -> None:
    """Silence Rasa's structured log, which has its own switch; imports Rasa."""
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(log_level)
