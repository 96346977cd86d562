"""How the move that is up went is kept, and the next one follows."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was
from bot.conversation.questions.remarks_at_a_move import note_noise, note_pull
from bot.conversation.questions.report_in_words import opens_with_done
from bot.conversation.session.done_so_far import COUNTED, EASY, HARD, HURTS
from bot.conversation.session.session import current_item, routine_of
from bot.conversation.session.session_feedback import take_feedback
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_words import load_feedback_words

WELL_DONE = {"done": "done", EASY: "done_easy"}  # what is said of it, by how it went


def note_move(draft: Draft, said: str, managed: Dose | None = None) -> None:
    """Keep how the move that is up went; the next one follows.

    `managed` is the dose there is strength for, where it was too hard.
    """
    routine = routine_of(draft.values)
    if routine is None or current_item(draft.values) is None:
        return
    if not draft.values.get(slots.FEEDBACK):
        draft.set(**{slots.SESSION_BEGAN: draft.situation.now.isoformat()})
    at = int(draft.values.get(slots.EXERCISE) or 0)
    if said == "too_hard":
        keep_as_it_was(draft)  # it may have been meant for another move
    step = take_feedback(draft.values, routine, said, managed)
    draft.set(**step.slots)
    if said in WELL_DONE and not draft.turn.pressed and not draft.acknowledged:
        draft.acknowledge(acknowledgement(WELL_DONE[said]))
    ends = said == HURTS and not draft.turn.pressed and opens_with_done(draft.situation.turn.text)
    draft.acknowledge(load_feedback_words()["hurts_done"].say if ends else step.say)
    if said in COUNTED:
        note_noise(draft)
        note_pull(draft)
    if said == HARD:
        draft.acknowledge(acknowledgement("done_hard"))
    draft.keep("session")  # whoever leaves in the middle has done so much
    item = current_item(draft.values)
    if item is None:
        draft.acknowledge(acknowledgement("last_exercise"))
    elif int(draft.values.get(slots.EXERCISE) or 0) < at:
        name = load_exercises()[item.exercise_id].name
        draft.acknowledge(acknowledgement("still_open", move=name))
