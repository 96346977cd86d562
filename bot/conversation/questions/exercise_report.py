"""How the exercise now went; with the pause in it, and whether pain spread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was, keep_before_a_spread
from bot.conversation.drafting.next_plan import keep_spread
from bot.conversation.drafting.pain_in_a_session import (
    asks_whether_to_stop,
    breach_of_stop_rule,
    rates_no_more_than_is_fine,
    severe_pain,
)
from bot.conversation.drafting.parts_read import idles, only_wishes, reports
from bot.conversation.questions.question import Question, Taken
from bot.conversation.questions.remarks_at_a_move import (
    OPEN,
    burnt_at_work,
    hurt_told_beside,
    is_as_ever,
    note_noise,
    note_pull,
    parts_that_hurt,
    said_beside_a_joint,
    said_of_a_cramp,
    stays_all_the_same,
    was_a_heavy_limb,
    went_on_with_it,
)
from bot.conversation.questions.report_in_words import (
    asks_if_done,
    did_it_to_the_end,
    did_some,
    done_and_no_pain,
    done_in_company,
    hurt_in_a_long_line,
    is_fine_after_all,
    is_too_hard,
    part_told,
    strength_left,
    tells_it_open,
    was_too_much,
    went_by_words,
)
from bot.conversation.session.pause import ENOUGH, after_pause, pauses
from bot.conversation.session.session import current_item, end_session, routine_of
from bot.conversation.session.session_feedback import (
    COUNTED,
    EASY,
    FEEDBACK_INTENTS,
    HARD,
    LABELS,
    says_easy,
    take_feedback,
    take_spread,
)
from bot.conversation.turn import UserTurn
from bot.conversation.words.dizziness import tells_of_dizziness
from bot.conversation.words.interruptions import asks_anywhere, asks_something
from bot.conversation.words.options import pick
from bot.conversation.words.warnings import (
    says_where_it_went,
    speaks_against_move,
    spread_told,
    warns_in_exercise,
    was_sent_out,
)
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.bare_replies import reply_parts, the_reply
from bot.language.replies.how_it_went import (
    hurt_beside,
    names_a_pain,
    read_how_it_went,
    small_pain_beside,
)

DRAWN_UP = "drawn_up"  # the pain leaves the limb towards the spine
# What the plain words say: a little pain that is fine is done.
SAID_AS = {
    **{"done": "done", "a_little": "done", "drawn_up": "done", "passed": "done"},
    **{"left_out": "skip", "hard_but_done": "done"},
    "was_light": EASY,
    **{"place_hurts": "hurts", "stopped_by_pain": "hurts", "too_much": "too_hard"},
}
WAITS = (slots.PAUSED, slots.HURT_ASKED)
HELD_BACK = ("too_hard", "hurts")
WELL_DONE = {"done": "done", EASY: "done_easy"}  # what is said of it, by how it went
PASSED = "passed"  # a pain that has gone again, and the move was done
NOTED = ("done", "a_little", DRAWN_UP, PASSED)


class ExerciseQuestion(Question):
    """Done, easy, too hard, it hurts, skip, or a pause; one exercise at a time."""

    slot = slots.EXERCISE_FEEDBACK

    def take(self, draft: Draft) -> Taken:
        """Read how it went, or what the pause or the pain asks."""
        if draft.values.get(slots.HURT_ASKED):
            return self._spread(draft)
        turn = draft.turn
        if warns_in_exercise(turn):
            of_the_move = speaks_against_move(turn)
            dizzy = not of_the_move and tells_of_dizziness(turn.text)
            say = load_feedback_words()["dizzy"].say if dizzy else ""
            return self._settle_spread(draft, "yes", of_the_move=of_the_move, say=say)
        if draft.values.get(slots.PAUSED):
            if not _did_meanwhile(turn):
                return self._paused(draft)
            draft.set(**{slots.PAUSED: None, slots.REPROMPT: None})  # it was done meanwhile
        part, hurt, written = part_told(turn), hurt_told_beside(draft), draft.situation.turns[-1]
        managed = strength_left(turn, current_item(draft.values))
        if pauses(turn) and part is None and not hurt and not (managed or is_too_hard(turn)):
            draft.set(**{slots.PAUSED: True, slots.REPROMPT: None})
            return Taken.ASK_AGAIN
        if not turn.pressed and spoken("not_done_yet").search(turn.text):
            draft.acknowledge(acknowledgement("no_hurry"))
            return Taken.ASK_AGAIN
        less = managed is not None or is_too_hard(turn) or was_too_much(turn.text)
        if part is None and not (hurt or less) and tells_it_open(turn):
            draft.acknowledge(acknowledgement("no_hurry"))
            return Taken.ASK_AGAIN  # "I have not done it, I only asked"
        felt = None if turn.pressed else small_pain_beside(draft.situation.turns[-1].text)
        if (now := severe_pain(draft)) is not None:
            self.note(draft, "hurts")
            say = load_feedback_words()["severe"].say.format(now=round(now))
            return self._settle_spread(draft, "yes", of_the_move=False, say=say)
        if breach := breach_of_stop_rule(draft):
            draft.acknowledge(breach)
            said: str | None = "hurts"
        elif turn.choice and turn.choice[0] == self.slot:
            said = turn.choice[1]
        elif not turn.pressed and spoken("skips_this").search(turn.text):
            said = "skip"
        elif part is not None:
            said = part
        elif managed is not None:
            self.note(draft, "too_hard", managed)
            return Taken.ANSWERED
        elif (beside := said_beside_a_joint(draft)) is not None:
            said = beside
        elif burnt_at_work(draft):
            said = "done"
            draft.acknowledge(acknowledgement("muscle_worked"))
        elif (cramped := said_of_a_cramp(draft)) is not None:
            if cramped == OPEN:
                return Taken.ASK_AGAIN
            said = cramped
        elif hurt:
            said = "hurts"
        elif says_easy(turn):
            said = EASY
        elif spoken("did_some_of_it").search(written.text) and was_too_much(written.text):
            said = HARD
        elif (went := went_by_words(turn)) is not None and not (went == "done" and idles(draft)):
            said = HARD if went == "too_much" and did_some(turn) else SAID_AS[went]
            draft.acknowledge(acknowledgement(went) if went in NOTED and not felt else "")
        elif done_and_no_pain(turn) or done_in_company(turn):
            said = "done"
        elif is_too_hard(turn):
            said = HARD if did_some(turn) else "too_hard"
        elif did_it_to_the_end(turn):
            said = "done"  # "pulled a little, did the second lot smaller"
        elif idles(draft):
            draft.acknowledge("" if draft.acknowledged else acknowledgement("no_hurry"))
            return Taken.UNCLEAR  # "the neighbour is drilling again" is no "done"
        elif turn.intent in FEEDBACK_INTENTS and not asks_if_done(turn):
            said = FEEDBACK_INTENTS[turn.intent]
            if said in HELD_BACK and only_wishes(draft):
                return Taken.UNCLEAR  # "the ones that are left out too, please"
            if said == "skip" and spoken("wont_behind_a_question").search(written.text):
                return Taken.UNCLEAR  # "does it have to touch? it won't"
            if said == "hurts" and rates_no_more_than_is_fine(draft, turn):
                return Taken.UNCLEAR  # "the 3 was pain" rates it, and stops nothing
            if said == "hurts" and spoken("without_pain").search(turn.text):
                said = said if names_a_pain(turn.text) else "done"  # "nothing hurt"
            said = HARD if said == "too_hard" and did_some(turn) else said
            said = "hurts" if said in COUNTED and hurt_in_a_long_line(turn) else said
            said = HARD if said == "done" and was_too_much(written.text) else said
        elif did_some(turn) and spoken("found_heavy").search(turn.text):
            said = HARD  # "one round, it was heavy, the second I couldn't get up so far"
        else:
            chosen = pick(turn, tuple(LABELS), close=turn.pressed or not asks_something(turn.text))
            said = None if chosen is None else LABELS[tuple(LABELS)[chosen]]
        if said is None and not turn.pressed and names_a_pain(written.text):
            other = spoken("pain_elsewhere_too").search(written.text) is not None
            fine = rates_no_more_than_is_fine(draft, turn) or asks_anywhere(written.text)
            told = reports(draft) and not (other or fine)
            said = "hurts" if told else None  # "that one jabs me at the top"
        if said is None or (said != HARD and said not in LABELS.values()):
            return Taken.UNCLEAR
        if said == "done" and felt:
            draft.acknowledge(acknowledgement(felt))
        if not breach and not turn.pressed and asks_whether_to_stop(draft):
            return Taken.UNCLEAR  # "7 from 6, do I go on?" is answered by the pain before it
        self.note(draft, said)
        spread = spread_told(written) if said == "hurts" else None
        if said == "hurts" and was_sent_out(written):
            spread = "yes"
        if spread is not None and draft.values.get(slots.HURT_ASKED):
            return self._settle_spread(draft, spread)
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Skip the exercise."""
        self.note(draft, "skip")
        return Taken.ANSWERED

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """The whole exercise, unless it is asked again."""
        return {"again": bool(draft.values.get(slots.REPROMPT)) or _stands_above(draft)}

    def _paused(self, draft: Draft) -> Taken:
        follows = after_pause(draft.turn)
        if follows is None:
            return Taken.UNCLEAR
        draft.set(**{slots.PAUSED: None, slots.REPROMPT: None})
        if follows == ENOUGH:
            draft.set(**end_session(draft.values))
            draft.acknowledge(load_feedback_words()["stopped_early"].say)
        return Taken.ASK_AGAIN

    def note(self, draft: Draft, said: str, managed: Dose | None = None) -> None:
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
        draft.acknowledge(step.say)
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

    def _spread(self, draft: Draft) -> Taken:
        if says_where_it_went(draft.situation.turns[-1]):
            return self._settle_spread(draft, "yes")
        stays = spoken("not_spread").search(draft.turn.text.casefold()) is not None
        drawn_up = went_by_words(draft.turn) == DRAWN_UP and not stays
        went_on = went_on_with_it(draft)
        if (drawn_up or went_on or is_as_ever(draft)) and not warns_in_exercise(draft.turn):
            draft.set(**{slots.HURT_ASKED: None})
            if another_is_up(draft):  # the one that hurt has gone: what came for it is to do
                draft.acknowledge(acknowledgement("muscle_alone" if went_on else "as_ever"))
                draft.set(**{slots.REPROMPT: None})
                return Taken.ASK_AGAIN
            as_ever = went_on or acknowledgement("as_ever")
            draft.acknowledge(acknowledgement(DRAWN_UP) if drawn_up else as_ever)
            self.note(draft, "done")
            return Taken.ANSWERED
        told = not draft.turn.pressed and speaks_against_move(draft.turn)
        answer = "yes" if told else yes_no_of(draft.turn.findings, draft.turn.intent)
        answer = "no" if answer is None and stays else answer
        answer = answer or spread_told(draft.situation.turns[-1])
        if answer is None and pauses(draft.turn):
            draft.acknowledge(acknowledgement("no_hurry"))
            return Taken.ASK_AGAIN
        if answer == "no" and was_a_heavy_limb(draft) and not another_is_up(draft):
            draft.set(**{slots.HURT_ASKED: None})
            draft.acknowledge(acknowledgement("limb_tired"))
            self.note(draft, HARD)
            return Taken.ANSWERED
        if answer == "no" and is_fine_after_all(draft.turn) and not another_is_up(draft):
            self._leave_in(draft)
            self.note(draft, "done")  # "no. book is fine. next"
            return Taken.ANSWERED
        if answer == "no" and stays_all_the_same(draft):
            self._leave_in(draft)
            return Taken.ASK_AGAIN
        return Taken.UNCLEAR if answer is None else self._settle_spread(draft, answer)

    def _leave_in(self, draft: Draft) -> None:
        """Let what did not spread be open again: it is wanted in ("no, leave it in")."""
        noted = dict(draft.values.get(slots.FEEDBACK) or {})
        noted.pop(draft.values[slots.HURT_ASKED], None)
        draft.set(**{slots.HURT_ASKED: None, slots.FEEDBACK: noted or None, slots.REPROMPT: None})
        draft.acknowledge(acknowledgement("stays_in"))

    def _settle_spread(
        self, draft: Draft, answer: str, *, of_the_move: bool = True, say: str = ""
    ) -> Taken:
        if routine_of(draft.values) is None or current_item(draft.values) is None:
            return Taken.ANSWERED
        spares = parts_that_hurt(draft)
        step = take_spread(draft.values, answer, of_the_move=of_the_move, spares=spares)
        if step.ends_session:
            keep_spread(draft, of_the_move=of_the_move)
        draft.set(**step.slots)
        if step.ends_session and of_the_move:
            keep_before_a_spread(draft)
        draft.acknowledge(say or step.say)
        return Taken.ANSWERED


def _stands_above(draft: Draft) -> bool:
    """Whether the card of the same move was shown before, and only how much of it has changed."""
    was, now = current_item(draft.before), current_item(draft.values)
    waits = any(at.get(one) for at in (draft.before, draft.values) for one in WAITS)
    if draft.renewed or waits or was is None or now is None:
        return False
    same = replace(was, dose=now.dose, dose_text=now.dose_text, notes=now.notes) == now
    return same and draft.before.get(slots.ASKED) == slots.EXERCISE_FEEDBACK


def another_is_up(draft: Draft) -> bool:
    """Whether another move has come for the one of which it is asked if the pain spread."""
    hurt, up = draft.before.get(slots.HURT_ASKED), current_item(draft.values)
    return bool(hurt) and up is not None and up.exercise_id != hurt


def leave_at_a_part(draft: Draft) -> None:
    """Let the move that is up be done as far as it was done, and less of it be next time."""
    ExerciseQuestion().note(draft, HARD)


def report_of_a_part(draft: Draft, text: str) -> bool:
    """Take how the move went from a part of the message; False where the part does not tell it."""
    if spoken("skips_alone").fullmatch(text.strip()):
        ExerciseQuestion().skip(draft)
        return True
    went = read_how_it_went(text)
    bare = the_reply(text, reply_parts(text, ("done", "count")))
    hurt = hurt_beside(text)
    if bare is None and not hurt and (went is None or SAID_AS[went] == "skip"):
        return False
    trial = draft.turn
    draft.turn = replace(trial, text=text, intent="done", confidence=1.0, parts=())
    taken = ExerciseQuestion().take(draft)
    draft.turn = trial
    return taken is Taken.ANSWERED


def _did_meanwhile(turn: UserTurn) -> bool:
    """Whether the move was done in the pause, and not what called somebody away."""
    counted = SAID_AS.get(went_by_words(turn) or "") in COUNTED
    says_so = spoken("did_meanwhile").search(turn.text) is not None
    return counted and says_so and spoken("done_with_what_called").search(turn.text) is None
