"""docs/flags.md and docs/safety.md say what the knowledge files and the code say."""

from __future__ import annotations

import re
from pathlib import Path

from bot.knowledge.safety.red_flags import load_red_flags
from bot.records import SafetyOutcome
from bot.safety.flag_table import PAGE, flag_table, rule_table, with_tables

ROOT = Path(__file__).parents[2]
TEXT = PAGE.read_text(encoding="utf-8")
SAFETY = (ROOT / "docs" / "safety.md").read_text(encoding="utf-8")


def test_docs_tables_are_as_the_knowledge_is_now() -> None:
    assert flag_table() in TEXT
    assert rule_table() in TEXT
    assert with_tables(TEXT) == TEXT


def test_docs_table_has_every_flag() -> None:
    assert re.findall(r"^\| RF\d\d \| `(\w+)`", TEXT, re.MULTILINE) == list(load_red_flags())


def test_docs_name_every_event_of_the_log() -> None:
    kept = SAFETY.split("## The safety log")[1].split("##")[0]
    told = {outcome.value for outcome in SafetyOutcome} - {"cleared_other"}
    assert told <= set(re.findall(r"`(\w+)`", kept))
