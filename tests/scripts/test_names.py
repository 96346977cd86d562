"""No module and no class takes a name that another has."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
# A room's file and what uses it in a conversation are still called alike. Only ever fewer.
MODULES = {
    *("about_guide", "barriers", "beside", "cautions", "change", "check_ins", "due_check_in"),
    *("evidence", "exercise", "fitting", "flare", "intake", "left_off", "next_plan", "papers"),
    *("questions", "readback", "reading", "records", "reminder", "reminders", "routine", "session"),
    *("staying", "told", "train", "weeks", "your_data"),
}
CLASSES = {
    *("Base", "Chat", "ChatGoneError", "CheckInQuestion", "CheckQuestion", "Conversation"),
    *("Evidence", "Kit", "Part", "Pattern", "Place", "Progression", "Question", "Routine"),
    *("Scores", "SetReminder", "Situation", "Timing", "TraceLine"),
}


def test_names_of_modules_and_classes_are_not_taken_twice() -> None:
    modules: dict[str, int] = defaultdict(int)
    classes: dict[str, int] = defaultdict(int)
    for room in ("actions", "bot", "learning"):
        for path in (ROOT / room).rglob("*.py"):
            modules[path.stem] += 1
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    classes[node.name] += 1
    twice = {name for name, count in modules.items() if count > 1}
    assert twice - MODULES == {"__init__", "__main__"} & twice
    assert {name for name, count in classes.items() if count > 1} <= CLASSES
