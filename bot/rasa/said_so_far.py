"""What the person has said so far, read from a Rasa tracker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.drafting.situation import Situation
from bot.conversation.safety.safety_list.screen_rows import PARTS as LISTS
from bot.conversation.turn import PARTS, Turn, turn_from
from bot.language.entities import findings_of
from bot.rasa.guide_tracker import GuideTracker
from bot.rasa.halves import with_half_before
from bot.safety.triage import Profile

UNREAD = "unread"  # the entity of a message whose words could not be read
# The keys of a channel's message metadata: the setting of the app, where a message was written, the
# messages that came before the answer, where there are several, and the zone of the app's clock.
_TURN = "_plumbline_turn"
LANGUAGE = "language"
SURFACE = "surface"
TEXTS = "texts"
ZONE = "zone"


def user_messages(tracker: DialogueStateTracker) -> Sequence[UserUttered]:
    """Return every message of the person that stands, oldest first."""
    is_ours = isinstance(tracker, GuideTracker)
    ours: GuideTracker = tracker if is_ours else GuideTracker.snapshot(tracker)
    return ours.user_messages()


def turns_of(tracker: DialogueStateTracker) -> list[Turn]:
    """Return one turn per message of the person, oldest first."""
    turns: list[Turn] = []
    asked = tracker.slots[slots.ASKED].value  # what is open for the newest
    for event in user_messages(tracker):
        turns.append(_turn_of(event, turns[-2:], asked))
    return turns


def _turn_of(event: UserUttered, before: Sequence[Turn], asked: str | None) -> Turn:
    """Return the turn of a message; it is made once, when it is the newest, and kept with it."""
    kept: Turn | None = vars(event).get(_TURN)
    if kept is None:
        entities = event.entities or []
        alone = Turn(
            findings=findings_of(entities),
            intent=event.intent_name,
            button=(event.text or "").startswith("/"),
            text=event.text or "",
            confidence=float((event.intent or {}).get("confidence") or 0.0),
            unread=any(entity.get("entity") == UNREAD for entity in entities),
            of_a_move=asked in slots.OF_A_MOVE,
            of_a_list=asked in LISTS,
            of_an_offer=asked == slots.TOGETHER,
        )
        kept = vars(event)[_TURN] = with_half_before(alone, before)
    return kept


def situation_of(tracker: DialogueStateTracker, country: str | None) -> Situation:
    """Return what the newest message is planned from; `country` is the operator's setting."""
    messages = user_messages(tracker)
    newest = messages[-1]
    said = {"text": newest.text, "intent": newest.intent, "entities": newest.entities}
    parts = (newest.parse_data or {}).get(PARTS)
    return Situation(
        values=_values(tracker),
        turn=turn_from({**said, PARTS: parts}, len(messages)),
        turns=turns_of(tracker),
        profile=profile_of(tracker),
        now=utc_now(),
        sender=str(tracker.sender_id),
        language=_passed(tracker, LANGUAGE),
        zone=_passed(tracker, ZONE),
        country=country,
        channel=str(tracker.get_latest_input_channel() or ""),
    )


def _values(tracker: DialogueStateTracker) -> dict[str, Any]:
    return {name: slot.value for name, slot in tracker.slots.items()}


def about_message(
    surface: str,
    language: str | None = None,
    texts: Sequence[str] = (),
    zone: str | None = None,
) -> dict[str, Any]:
    """Return the metadata a channel sends with a message, or with several that are one turn."""
    said = {TEXTS: list(texts)} if len(texts) > 1 else {}
    setting = {name: value for name, value in ((LANGUAGE, language), (ZONE, zone)) if value}
    return {SURFACE: surface, **setting, **said}


def in_one(texts: Sequence[str]) -> str:
    """Return messages that are one turn as one text, a line each."""
    return "\n".join(texts)


def texts_of(metadata: Mapping[str, Any] | None) -> tuple[str, ...]:
    """Return the messages of a turn that has several, else nothing."""
    return tuple((metadata or {}).get(TEXTS) or ())


def _passed(tracker: DialogueStateTracker, name: str) -> str | None:
    """Return a setting that the channel passed with the newest message ("en-GB")."""
    newest = tracker.latest_message
    setting = (newest.metadata or {}).get(name) if newest else None
    return str(setting) if setting else None


def profile_of(tracker: DialogueStateTracker) -> Profile:
    """Return what is known of the person from buttons and earlier visits."""
    return Profile(
        age=tracker.get_slot("age"),
        sex=tracker.get_slot("sex"),
        conditions=tuple(tracker.get_slot("conditions") or ()),
    )
