"""A part of the training examples, the same for both sides, so that stock trains in minutes."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise
from pathlib import Path

import yaml

from bench.benchmark_talk import TALK
from bot.rasa.domain_source import load_domain
from bot.rasa.model import ROOT
from learning.intent_examples import intent_examples

STORIES = ROOT / "data" / "stories.yml"
EVERY = 20  # one example in twenty
AT_LEAST = 10  # of each intent
RULES = "rules.yml"  # of stock alone
SAID = "utter_own_mistake"  # any response of the domain


def sampled_examples(every: int = EVERY) -> dict[str, list[str]]:
    """Return intent to texts: every so many-th example of data/nlu.yml, in its order."""
    return {
        intent: texts[:: min(every, max(1, len(texts) // AT_LEAST))]
        for intent, texts in intent_examples().items()
    }


def write_nlu(examples: dict[str, list[str]], path: Path) -> None:
    """Write examples (entity marks allowed) as Rasa training data."""
    entries = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)}
        for intent, texts in examples.items()
    ]
    data = {"version": "3.1", "nlu": entries}
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def write_sample(directory: Path) -> None:
    """Write the sampled examples as nlu.yml beside the whole domain and the stories."""
    write_nlu(sampled_examples(), directory / "nlu.yml")
    write_dialogue(directory)


def write_dialogue(directory: Path) -> None:
    """Write the whole domain, the stories, the words of the first of them, and stock's rules."""
    load_domain().persist(directory / "domain.yml")
    shutil.copy(STORIES, directory / "stories.yml")
    steps = yaml.safe_load(STORIES.read_text(encoding="utf-8"))["stories"][0]["steps"]
    texts = [step["user"] for step in steps if "user" in step]
    (directory / TALK).write_text(json.dumps(texts), encoding="utf-8")
    rules = {"version": "3.1", "rules": stock_rules(steps)}
    (directory / RULES).write_text(yaml.safe_dump(rules, sort_keys=False), encoding="utf-8")


def stock_rules(steps: list[dict[str, str]]) -> list[dict[str, object]]:
    """Return a rule for each intent of a walk: its first action there, then a sentence.

    Stock has no planner: without rules it leaves most of the talk unanswered, and what answers
    nothing is fast. Stories write what the action is; its words need a plan, so one is added.
    """
    first: dict[str, str] = {}
    for heard, done in pairwise(steps):
        if "intent" in heard and "action" in done:
            first.setdefault(heard["intent"], done["action"])
    return [
        {
            "rule": f"answers {intent}",
            "steps": [{"intent": intent}, {"action": action}, {"action": SAID}],
        }
        for intent, action in first.items()
    ]
