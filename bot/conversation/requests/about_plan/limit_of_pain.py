"""May somebody go on who begins above the limit of pain, and stop or go on with the pain of now.

Both are answered by the own start: what counts is what a move adds (clinical 8.3, TLIGHT).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import (
    began_with,
    has_passed,
    pain_told,
    says_as_ever,
)
from bot.conversation.requests.about_backs.may_i import asked_activity
from bot.conversation.requests.plan_made_anew import number_told
from bot.conversation.words.warnings import FINE, MORE, MOST, SEVERE, breaks_stop_rule
from bot.knowledge.safety.stop_rule import limit_words
from bot.knowledge.vocabulary.spoken_patterns import first_told, spoken
from bot.language.extract.history.pain_ratings import MOST_PAIN

Texts = Mapping[str, str]


def above_the_limit(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Return whether somebody may move whose pain is above the limit, None where it is not.

    A number that stands in no sentence about the limit counts as pain where it is the pain that
    was told, or where a word of pain is beside it.
    """
    if asked_activity(draft, found.string) is not None:
        return None  # "I'm at 5, can I go for a run?" is of the run
    if spoken("hour_to_move_at").search(found.string) is not None:
        return None
    told = first_told(found) or found.string
    now, known = number_told(told), began_with(draft)
    loosely = any(name.startswith("own") and value for name, value in found.groupdict().items())
    if loosely and now != known and not spoken("word_of_pain").search(found.string):
        return None
    if now is None or not FINE < now <= MOST_PAIN or _rose_in_session(draft, now, found.string):
        return None
    kind = "severe" if now + 1 >= SEVERE else "from_six" if now >= MOST else "below_six"
    return texts[kind].format(now=now, stop=min(now + MORE, MOST))


def _rose_in_session(draft: Draft, now: float, text: str) -> bool:
    """Whether a move brought the pain up: then the stop rule answers, and not where it began."""
    known, moves = began_with(draft), draft.before.get(slots.TOGETHER) == "now"
    rose = known is not None and breaks_stop_rule(known, now)
    return bool(moves and rose and not spoken("pain_at_such_times").search(text))


def stop_or_go(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Return whether to stop a move or go on with it, by the pain before it and now."""
    if draft.before.get(slots.TOGETHER) != "now":
        return None
    before, now = began_with(draft), pain_told(draft, draft.situation.turn)
    limit = limit_words(before)
    over = has_passed(draft.situation.turn.text)
    if now is None and not over and says_as_ever(draft.situation.turn.text):
        now = before
    if now is None:
        return texts["passed" if over else "no_number"].format(**limit)
    if breaks_stop_rule(before, now) and spoken("pain_at_such_times").search(found.string):
        return None  # whether one may begin with it is another question
    if breaks_stop_rule(before, now):
        kind = "stop" if before is not None else "no_number"
    elif now <= FINE:
        kind = "fine"
    else:
        kind = "one_up" if before is not None and now > before else "no_more"
    stop = before + MORE if before is not None else MOST
    if before is not None and before < MOST:
        stop = min(stop, MOST)
    return texts[kind].format(**{**limit, "before": before, "now": round(now), "stop": stop})
