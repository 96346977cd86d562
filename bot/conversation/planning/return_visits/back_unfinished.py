"""Hello to somebody who comes back before there was a routine: the story goes on where it was.

Nothing has been tried yet, so it is not asked whether it is better: what was told is read back.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.returning import UNFINISHED
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.return_visits.told_course import answers_note
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.knowledge.staying.talk_words import talk_words


def greet_unfinished(draft: Draft) -> None:
    """Say once when it was begun; whoever only answers a note has not come back to go on."""
    visit = draft.values.get(slots.RETURNING) or {}
    if not visit.get(UNFINISHED) or times_told(draft, UNFINISHED) or answers_note(draft):
        return
    note_told(draft, UNFINISHED)
    draft.acknowledge(talk_words("back_unfinished", when=visit["when"]))
