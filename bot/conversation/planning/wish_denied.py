"""A place of the moves that was never wished for goes alone ("I never said standing only").

Its words name a fact or a check as well: they are as if they had not been written.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.limits import limits_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import made_anew
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.replies.taken_back import blanked
from bot.language.replies.wishes import read_wishes


def take_out_denied_wish(draft: Draft) -> None:
    """Take out the places that a message says were not wished for, and leave its words out."""
    setting = draft.setting
    if draft.turn.pressed or not setting.place:
        return
    heard = draft.situation.turns[-1]
    (mark,) = words("marks_a_wish")
    denied = {
        hit.span(): setting.place & read_wishes(f"{hit['what']} {mark}", asked="doing").place
        for hit in spoken("never_wished").finditer(heard.text)
    }
    spans = [span for span, places in denied.items() if places]
    gone = frozenset().union(*denied.values())
    if not gone:
        return
    names = limits_of(draft.values)
    draft.acknowledge(
        acknowledgement("taken_out", what=", ".join(names.get(one, one) for one in sorted(gone)))
    )
    now = replace(setting, place=setting.place - gone, for_today=setting.for_today - gone)
    draft.set(**{slots.SETTING: now.as_dict()})
    draft.keep("setting")
    over = draft.asked == slots.RATING or draft.values.get(slots.CLOSED)
    if draft.values.get(slots.ROUTINE) and not over:  # what is done today is not planned again
        made_anew(draft)
        draft.lifted = True
    for span in spans:
        draft.leave_words(*span)
    left = heard.findings.without(lambda one: one.touches(spans))
    heard = replace(heard, text=blanked(heard.text, spans), findings=left)
    draft.situation = replace(draft.situation, turns=(*draft.situation.turns[:-1], heard))
