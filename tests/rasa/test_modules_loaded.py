"""What is loaded to answer and to serve: nothing heavy, and all that the requirements ask for."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.scripts.test_locks import names_in, plain

pytestmark = pytest.mark.slow  # an engine in a process of its own

ROOT = Path(__file__).resolve().parents[2]
LOADED = """
import json, sys
def loaded():
    return sorted({name.split(".")[0] for name in sys.modules})
import bot.rasa
import bot.channels.server, bot.channels.web.web_input
import bot.rasa.assistant, bot.rasa.clinical_extractor
import bot.rasa.intent_classifier, bot.rasa.kept_domain
import rasa.core.agent, rasa.core.tracker_store, rasa.core.brokers.broker
import rasa.shared.utils.validation, rasa.utils.common
import numpy, packaging.version
lent = ((numpy, "VisibleDeprecationWarning"), (packaging.version, "LegacyVersion"))
left = [name for module, name in lent if hasattr(module, name)]
answering = loaded()
import rasa.core.processor, rasa.core.policies.rule_policy
import rasa.core.policies.memoization, rasa_sdk.executor, bot.rasa.trainer
print(json.dumps({"answering": answering, "lent": left, "serving": loaded()}))
"""
HEAVY = {
    *("tensorflow", "keras", "matplotlib", "dask", "boto3", "botocore", "pymongo", "aiormq"),
    *("jwt", "sklearn", "sklearn_crfsuite", "transformers", "sanic_cors", "socketio", "redis"),
}
IMPORTED = re.compile(
    r"^ *(?:from|import) ([a-zA-Z_][\w.]*)(?: import .*| as \w+)?(?: *#.*)?$", re.MULTILINE
)
# Read as files or asked for by name, not imported: what for.
BY_NAME = {
    "psycopg2-binary": "SQLAlchemy's PostgreSQL dialect",
    "ruamel-yaml-clib": "the C parser, which ruamel.yaml looks for itself",
    "setuptools": "pkg_resources, which Rasa imports in a function; building the project",
    "tdewolff-minify": "a process of its own, in bot/channels/web/smaller.py",
    "tzdata": "the time zones of zoneinfo, where the system has none or old ones",
}


@cache
def modules_loaded() -> dict[str, list[str]]:
    """Names of a process of its own: loaded to answer, still lent, loaded to serve and train."""
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LOADED],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return dict(json.loads(ran.stdout.splitlines()[-1]))


def test_modules_loaded_are_not_heavy_and_what_was_lent_is_gone() -> None:
    assert HEAVY & set(modules_loaded()["answering"]) == set()
    assert modules_loaded()["lent"] == []


def test_modules_loaded_are_all_that_is_asked_for() -> None:
    """By our own code, or by the parts of Rasa and Sanic that are used."""
    own = {
        name.split(".")[0]
        for room in ("bot", "actions")
        for path in (ROOT / room).rglob("*.py")
        for name in IMPORTED.findall(path.read_text(encoding="utf-8"))
    }
    holders, names = packages_distributions(), own | set(modules_loaded()["serving"])
    imported = {plain(holder) for name in names for holder in holders.get(name, ())}
    asked = names_in(ROOT / "requirements.in") | names_in(ROOT / "requirements-bare.in")
    assert asked - imported - set(BY_NAME) == set()
