"""Domain, stories and code name the same actions, responses, slots and intents."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from typing import Any

import pytest

import actions
from actions.guide_action import GuideAction
from bot.conversation import slots
from bot.conversation.questions import QUESTIONS
from bot.conversation.requests import REQUESTS
from bot.conversation.safety.emergency.emergency_talk import HELP_FROM
from bot.conversation.safety.release.looks import NO_LOOK
from bot.conversation.safety.theirs.their_emergency import SAID
from bot.knowledge.loading.language import RESPONSES
from bot.knowledge.safety.follow_ups import load_follow_ups
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.wording.banned_phrases import copy_lint
from bot.language.findings import Kind
from bot.rasa.domain_source import fact_slots
from tests.yaml_file import read_yaml

ROOT = Path(__file__).parents[2]
CODE = sorted([*(ROOT / "actions").glob("*.py"), *(ROOT / "bot/conversation").rglob("*.py")])
STORIES = (ROOT / "data/stories.yml").read_text(encoding="utf-8")
PER_FLAG = ("utter_emergency_", "utter_emergency_other_", "utter_confirm_", "utter_same_day_")


def merged() -> dict[str, Any]:
    """The files of domain/ as one mapping; lists and mappings are joined."""
    whole: dict[str, Any] = {}
    for path in sorted([*(ROOT / "domain").glob("*.yml"), *RESPONSES.glob("*.yml")]):
        for key, value in read_yaml(path).items():
            if isinstance(value, list):
                whole.setdefault(key, []).extend(value)
            elif isinstance(value, dict):
                whole.setdefault(key, {}).update(value)
    return whole


DOMAIN = merged()


def action_names() -> set[str]:
    names = set()
    for module in pkgutil.iter_modules(actions.__path__):
        for _, found in inspect.getmembers(importlib.import_module(f"actions.{module.name}")):
            if (
                inspect.isclass(found)
                and issubclass(found, GuideAction)
                and not inspect.isabstract(found)
            ):
                names.add(found().name())
    return names


def test_domain_names_every_action_and_no_other() -> None:
    assert set(DOMAIN["actions"]) == action_names()


def test_domain_has_every_slot_of_the_code() -> None:
    not_slots = {slots.COMFORT, slots.NET, slots.PATTERN, slots.OFF}
    not_slots |= {slots.ABOUT_ROUTINE, slots.SWAP, slots.FOR_TODAY}
    not_slots |= {slots.OPEN, slots.NOTE, slots.PROGRESS_SHOWN, slots.BESIDE, slots.ANEW}
    named = {
        value
        for name, value in vars(slots).items()
        if name.isupper() and isinstance(value, str) and value not in not_slots
    }

    assert named | set(slots.FACT_SLOTS) == {*DOMAIN["slots"], *fact_slots()["slots"]}
    assert not set(slots.FACT_SLOTS) & set(DOMAIN["slots"])


def test_domain_has_a_request_for_every_intent_and_no_other() -> None:
    assert set(REQUESTS) == set(DOMAIN["intents"])


@pytest.mark.parametrize(
    "name",
    sorted(name for name in DOMAIN["responses"] if name.startswith(("utter_ask_", "utter_again_"))),
)
def test_domain_questions_begin_with_what_was_acknowledged(name: str) -> None:
    for variant in DOMAIN["responses"][name]:
        assert variant["text"].lstrip().startswith("{acknowledged}")


def test_domain_has_every_kind_of_mention_as_an_entity() -> None:
    kinds = {value for name, value in vars(Kind).items() if name.isupper()}
    entities = {name for entity in DOMAIN["entities"] for name in entity}

    assert entities == kinds | {"choice", "unread"}


def test_domain_has_every_response_that_is_said() -> None:
    said = set()
    for path in CODE:
        said |= set(re.findall(r'"(utter_\w*[a-z0-9])"', path.read_text(encoding="utf-8")))
    said |= set(re.findall(r"action: (utter_\w+)", STORIES))
    said |= {f"utter_why_{slot}" for slot in QUESTIONS if slot != slots.STORY}
    said |= {question.action for question in QUESTIONS.values()} - set(DOMAIN["actions"])
    missing = {name for name in said if name not in DOMAIN["responses"]}

    assert not missing


def test_domain_says_every_response_it_has() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in CODE) + STORIES
    asked = {f"utter_ask_{slot}" for slot in QUESTIONS}
    made = (
        "utter_why_",
        "utter_ask_screen_",
        "utter_ask_reminder_",
        "utter_again_",
        "utter_since_",
    )
    asked |= follow_up_responses() | {"utter_stay_country", "utter_stay_by_text"}
    asked |= {f"utter_release_{kind}" for kind in ("what", "who", "when", *NO_LOOK)}
    asked |= {f"utter_beside_{help_from}" for help_from in HELP_FROM.values() if help_from}
    asked |= {f"utter_theirs_{kind}" for kind in SAID.values()} | {
        f"utter_beside_{kind}" for kind in ("afraid", "what_now")
    }
    asked.add("utter_theirs_stay")
    unsaid = [
        name
        for name in DOMAIN["responses"]
        if name not in code and name not in asked and not name.startswith(made)
    ]

    assert unsaid == []


def follow_up_responses() -> set[str]:
    """What is said to each kind of reply to an urgent answer."""
    talks = {"emergency": "stay", "today": "today", "distress": "distress"}
    kinds = load_follow_ups().values()
    own = {"checked", "not_that", "not_me", "past", "joking", "thanks:today", "keep_quiet:today"}
    own |= {"misread:today"}  # these are answered otherwise
    return {
        f"utter_{talks[talk]}_{kind.id}"
        for kind in kinds
        for talk in kind.talk
        if talk in talks and not own & {kind.id, f"{kind.id}:{talk}"}
    }


def test_domain_answers_every_kind_of_reply() -> None:
    assert follow_up_responses() - {"utter_distress_unsafe"} <= set(DOMAIN["responses"])


def test_domain_stories_use_known_intents() -> None:
    used = set(re.findall(r"intent: (\w+)", STORIES))

    assert used <= set(DOMAIN["intents"])


@pytest.mark.parametrize("name", sorted(DOMAIN["responses"]))
def test_domain_responses_keep_to_the_copy_rules(name: str) -> None:
    for variant in DOMAIN["responses"][name]:
        assert copy_lint(variant["text"]) == []


@pytest.mark.parametrize("slug", sorted(load_red_flags()))
def test_domain_red_flag_words_keep_to_the_copy_rules(slug: str) -> None:
    flag = load_red_flags()[slug]
    for level in (flag.level, *flag.at):
        at = flag.words_at(level)
        asks = [question.ask for question in at.questions]
        words = " ".join((*asks, at.why, at.act, at.tell_them, *at.meanwhile))

        assert copy_lint(words) == []
        assert all(ask.rstrip().endswith("?") for ask in asks)
