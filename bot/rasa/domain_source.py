"""The whole domain: `domain/`, slots of facts, responses of the language and of the red flags."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.core.domain import Domain

from bot.conversation.safety.confirm_questions import confirm_response
from bot.conversation.safety.help.care_card import care_card, emergency_card, talk_card, unsure_card
from bot.conversation.safety.safety_move import SUICIDE, VIOLENCE
from bot.conversation.slots import FACT_SLOTS
from bot.knowledge.loading.language import RESPONSES
from bot.knowledge.safety.danger_answers import needs_ambulance
from bot.knowledge.safety.red_flags import RedFlag, load_red_flags
from bot.knowledge.wording.first_letter import capitalised
from bot.knowledge.wording.speaking import speak

DOMAIN = Path(__file__).resolve().parents[2] / "domain"
YES_NO_BUTTONS = [
    {"title": speak("safety", "yes"), "payload": "/affirm"},
    {"title": speak("safety", "no"), "payload": "/deny"},
    {"title": speak("safety", "not_sure"), "payload": "/unsure"},
]
CHECKED_BUTTON = {
    "title": speak("safety", "ive_already_been_checked_for"),
    "payload": "/already_checked",
}
MISREAD_BUTTON = {
    "title": speak("safety", "thats_not_what_i_meant"),
    "payload": "/not_what_i_meant",
}
EMERGENCY_BUTTONS = [CHECKED_BUTTON, MISREAD_BUTTON]
QUIET_BUTTONS = [{**button, "style": "link"} for button in EMERGENCY_BUTTONS]
COMFORT_BUTTON = {
    "title": speak("safety", "positions_that_may_ease_it"),
    "payload": '/choose{{"choice": "comfort=show"}}',
}
SAFE_BUTTONS = [
    {"title": speak("safety", "im_safe_right_now"), "payload": "/affirm"},
    {"title": speak("safety", "im_not_safe"), "payload": "/deny"},
    {**MISREAD_BUTTON, "style": "link"},
]
WORRIED_ABOUT = speak("safety", "it_is_good_that_you")
# Talks that begin with "are you safe", not with a way to the clinic.
SAFETY_TALKS = (SUICIDE, VIOLENCE)
# The number on the card of a talk, the one that takes texts, and further ones beside that of an
# emergency.
_LINES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    SUICIDE: ("{crisis_tel}", "{crisis_sms}", ()),
    VIOLENCE: ("{advice_tel}", "", ("{violence_tel}",)),
}
ANYONE = speak("safety", "call_now_or_have_someone")
TODAY = speak("safety", "please_be_seen_by_a")
WORSE = speak("safety", "if_it_gets_worse_quickly")


def load_domain() -> Domain:
    """Return the domain that training, tests and validation use."""
    files = [*sorted(DOMAIN.glob("*.yml")), *sorted(RESPONSES.glob("*.yml"))]
    return (
        Domain.load(files)
        .merge(Domain.from_dict(fact_slots()))
        .merge(Domain.from_dict(safety_responses()))
    )


def fact_slots() -> dict[str, Any]:
    """Return a slot for each fact of the pain as a domain mapping."""
    kept = {"type": "any", "influence_conversation": False, "mappings": [{"type": "custom"}]}
    return {"version": "3.1", "slots": {name: dict(kept) for name in FACT_SLOTS}}


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
    act = (
        words.act if says_whom_to_call else speak("safety", "dont_drive_yourself", anyone=ANYONE)
    ) + "{by_text}"
    tell = words.tell_them
    parts = [act, words.why]
    if words.meanwhile:
        parts.append("Meanwhile: " + " ".join(words.meanwhile))
    parts.append(speak("safety", "tell_them_3", tell=tell))
    card = emergency_card(words, act)
    card["meanwhile"].insert(0, speak("safety", "tell_them_2", tell=tell))
    card["calls"] = [_LINES[SUICIDE][0]] if flag.id == SUICIDE else []
    buttons = SAFE_BUTTONS if flag.id == SUICIDE else EMERGENCY_BUTTONS
    return {"text": "\n\n".join(parts), "buttons": buttons, "custom": {"card": card}}


def _other_person(flag: RedFlag) -> dict[str, Any]:
    if flag.id == SUICIDE:
        return {"text": WORRIED_ABOUT}
    words = flag.words_at("E")
    told = {"why": words.why, "tell_them": words.tell_them}
    if needs_ambulance(flag.id):
        return {"text": speak("safety", "if_this_is_happening_now", **told)}
    return {"text": speak("safety", "if_this_is_happening_to", **told)}


def _same_day(flag: RedFlag) -> dict[str, Any]:
    words = flag.words_at("S")
    act = words.act if words.level == "S" or "S" in flag.at else TODAY
    parts = [act, words.why]
    if until_seen := " ".join((*words.meanwhile, *_emergency_signs(words))):
        parts.append(until_seen)
    if flag.id in SAFETY_TALKS:
        return {
            "text": "\n\n".join(parts) + "{country_question}",
            "buttons": SAFE_BUTTONS,
            "custom": {"card": talk_card(words, *_LINES[flag.id]), "fallback": True},
        }
    parts += [speak("safety", "tell_them", tell_them=words.tell_them), WORSE]
    card = care_card(words, "S", title=act, number="{advice_tel}", also="{also_tell}")
    return {
        "text": "\n\n".join(parts),
        "buttons": [COMFORT_BUTTON, *QUIET_BUTTONS],
        "custom": {"card": card, "fallback": True},
    }


def _emergency_signs(words: RedFlag) -> tuple[str, ...]:
    """What makes a sign for today an emergency, as a sentence."""
    signs = capitalised(words.emergency_signs)
    return (speak("safety", "signs_are_an_emergency", signs=signs),) if signs else ()


def _same_day_for_them(flag: RedFlag) -> dict[str, Any]:
    if flag.id == SUICIDE:
        return {"text": WORRIED_ABOUT}
    words = flag.words_at("S")
    return {"text": (speak("safety", "they_should_be_seen_by", why=words.why))}


def _unsure(flag: RedFlag) -> dict[str, Any]:
    soon = speak("safety", "if_you_cant_tell_mention", why=flag.why)
    today = speak("safety", "if_you_cant_tell_let", why=flag.why)
    worse = speak("safety", "if_you_cant_tell_today", why=flag.why)
    return {
        "text": soon if flag.is_for_days else worse if flag.is_no_emergency else today,
        "buttons": QUIET_BUTTONS,
        "custom": {"card": unsure_card(flag, "{advice_tel}"), "fallback": True},
    }
