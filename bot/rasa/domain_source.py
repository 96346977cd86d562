"""The whole domain: `domain/`, the responses of the language, and those of the red flags."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.core.domain import Domain

from bot.conversation.care_card import care_card, emergency_card, talk_card, unsure_card
from bot.conversation.confirm_questions import confirm_response
from bot.conversation.safety_move import SUICIDE, VIOLENCE
from bot.knowledge.loading.language import RESPONSES
from bot.knowledge.safety.red_flags import RedFlag, load_red_flags

DOMAIN = Path(__file__).resolve().parents[2] / "domain"
YES_NO_BUTTONS = [
    {"title": "Yes", "payload": "/affirm"},
    {"title": "No", "payload": "/deny"},
    {"title": "Not sure", "payload": "/unsure"},
]
CHECKED_BUTTON = {"title": "I've already been checked for this", "payload": "/already_checked"}
MISREAD_BUTTON = {"title": "That's not what I meant", "payload": "/not_what_i_meant"}
EMERGENCY_BUTTONS = [CHECKED_BUTTON, MISREAD_BUTTON]
QUIET_BUTTONS = [{**button, "style": "link"} for button in EMERGENCY_BUTTONS]
COMFORT_BUTTON = {
    "title": "Positions that may ease it",
    "payload": '/choose{{"choice": "comfort=show"}}',
}
SAFE_BUTTONS = [
    {"title": "I'm safe right now", "payload": "/affirm"},
    {"title": "I'm not safe", "payload": "/deny"},
    MISREAD_BUTTON,
]
WORRIED_ABOUT = (
    "It is good that you take this seriously. If they may act on it, don't leave them alone and "
    "call {emergency_number} now, or ask somebody to.{by_text} You can ask them straight out "
    "whether they think of ending their life; asking does no harm. {crisis_line} is there for "
    "people who worry about someone, too.\n\n"
    "None of this goes into your own answers. If it is about you, say so.{country_question}"
)
# Talks that begin with "are you safe", not with a way to the clinic.
SAFETY_TALKS = (SUICIDE, VIOLENCE)
# The number on the card of a talk, and further ones beside that of an emergency.
_LINES: dict[str, tuple[str, tuple[str, ...]]] = {
    SUICIDE: ("{crisis_tel}", ()),
    VIOLENCE: ("{advice_tel}", ("{violence_tel}",)),
}
ANYONE = "Call {emergency_number} now, or have someone take you to the emergency department."
TODAY = "Please be seen by a clinician today: {advice_line}, or an urgent care centre."
WORSE = (
    "If it gets worse quickly, or your legs, bladder or bowel change: call {emergency_number}. "
    "Exercises can wait until you've been seen."
)


def load_domain() -> Domain:
    """Return the domain that training, tests and validation use."""
    files = [*sorted(DOMAIN.glob("*.yml")), *sorted(RESPONSES.glob("*.yml"))]
    return Domain.load(files).merge(Domain.from_dict(safety_responses()))


def safety_responses() -> dict[str, Any]:
    """Return the responses of all red flags as a domain mapping."""
    responses: dict[str, list[dict[str, Any]]] = {}
    for slug, flag in load_red_flags().items():
        responses[f"utter_emergency_{slug}"] = [_emergency(flag)]
        responses[f"utter_emergency_other_{slug}"] = [_other_person(flag)]
        for part, question in enumerate(flag.questions):
            text = {"text": f"{{because}}{question.ask}", "buttons": YES_NO_BUTTONS}
            responses[confirm_response(slug, part)] = [text]
        responses[f"utter_same_day_{slug}"] = [_same_day(flag)]
        responses[f"utter_same_day_other_{slug}"] = [_same_day_for_them(flag)]
        responses[f"utter_unsure_{slug}"] = [_unsure(flag)]
    return {"version": "3.1", "responses": responses}


def _emergency(flag: RedFlag) -> dict[str, Any]:
    words = flag.words_at("E")
    says_whom_to_call = "{emergency_number}" in words.act
    act = (words.act if says_whom_to_call else f"{ANYONE} Don't drive yourself.") + "{by_text}"
    tell = words.tell_them
    parts = [act, words.why]
    if words.meanwhile:
        parts.append("Meanwhile: " + " ".join(words.meanwhile))
    parts.append(f"Tell them: {tell}{{also_tell}}{{country_question}}")
    card = emergency_card(words, act)
    card["meanwhile"].append(f"Tell them: {tell}{{also_tell}}")
    card["calls"] = [_LINES[SUICIDE][0]] if flag.id == SUICIDE else []
    buttons = SAFE_BUTTONS if flag.id == SUICIDE else EMERGENCY_BUTTONS
    return {"text": "\n\n".join(parts), "buttons": buttons, "custom": {"card": card}}


def _other_person(flag: RedFlag) -> dict[str, Any]:
    if flag.id == SUICIDE:
        return {"text": WORRIED_ABOUT}
    words = flag.words_at("E")
    return {
        "text": (
            "If this is happening to them now: call {emergency_number} for them, or have them "
            f"taken to the emergency department.{{by_text}} {words.why}\n\n"
            f"Tell the call handler: {words.tell_them}\n\n"
            "None of this goes into your own answers. If it is about you, say so."
            "{country_question}"
        )
    }


def _same_day(flag: RedFlag) -> dict[str, Any]:
    words = flag.words_at("S")
    act = words.act if words.level == "S" or "S" in flag.at else TODAY
    parts = [act, words.why]
    if words.meanwhile:
        parts.append(" ".join(words.meanwhile))
    if flag.id in SAFETY_TALKS:
        return {
            "text": "\n\n".join(parts) + "{country_question}",
            "buttons": SAFE_BUTTONS,
            "custom": {"card": talk_card(words, *_LINES[flag.id]), "fallback": True},
        }
    parts += [f"Tell them: {words.tell_them}{{also_tell}}", WORSE]
    card = care_card(words, "S", title=act, number="{advice_tel}", also="{also_tell}")
    return {
        "text": "\n\n".join(parts),
        "buttons": [COMFORT_BUTTON, *QUIET_BUTTONS],
        "custom": {"card": card, "fallback": True},
    }


def _same_day_for_them(flag: RedFlag) -> dict[str, Any]:
    if flag.id == SUICIDE:
        return {"text": WORRIED_ABOUT}
    words = flag.words_at("S")
    return {
        "text": (
            "They should be seen by a clinician today: {advice_line}, or an urgent care centre. "
            f"{words.why} If it gets worse quickly: {{emergency_number}}. "
            "None of this goes into your own answers."
        )
    }


def _unsure(flag: RedFlag) -> dict[str, Any]:
    return {
        "text": (
            "If you can't tell, let someone check it today rather than wait: {advice_line}. "
            f"{flag.why} If it becomes clear that it is so, call {{emergency_number}}."
        ),
        "buttons": QUIET_BUTTONS,
        "custom": {"card": unsure_card(flag, "{advice_tel}"), "fallback": True},
    }
