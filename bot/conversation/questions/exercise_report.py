"""How the exercise now went, and the pause in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import (
    asks_whether_to_stop,
    breach_of_stop_rule,
    rates_no_more_than_is_fine,
    severe_pain,
)
from bot.conversation.drafting.parts_read import idles, only_wishes, reports
from bot.conversation.questions.card_above import has_changed, stands_above
from bot.conversation.questions.move_noted import note_move
from bot.conversation.questions.no_report import came_up, is_no_report
from bot.conversation.questions.question import Question, Taken
from bot.conversation.questions.remarks_at_a_move import (
    OPEN,
    burns_at_rest,
    burnt_at_work,
    hurt_told_beside,
    note_noise,
    only_a_noise,
    only_thanks_for_an_answer,
    said_beside_a_joint,
    said_of_a_cramp,
)
from bot.conversation.questions.report_in_words import (
    asks_if_done,
    did_it_to_the_end,
    did_some,
    done_and_no_pain,
    done_in_company,
    hurt_in_a_long_line,
    is_too_hard,
    part_told,
    strength_left,
    tells_it_open,
    was_too_much,
    went_by_words,
)
from bot.conversation.questions.spread_asked import (
    DRAWN_UP,
    settle_spread,
    settle_warning,
    take_spread_told,
)
from bot.conversation.session.done_so_far import COUNTED, EASY, HARD
from bot.conversation.session.pause import ENOUGH, after_pause, pauses
from bot.conversation.session.session import current_item, end_session
from bot.conversation.session.session_feedback import FEEDBACK_INTENTS, LABELS, says_easy
from bot.conversation.turn import Turn, UserTurn
from bot.conversation.words.interruptions import asks_anywhere, asks_something
from bot.conversation.words.options import pick
from bot.conversation.words.warnings import spread_told, warns_in_exercise, was_sent_out
from bot.knowledge.conversation.about_moves import load_move_details
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.answering.bare_replies import reply_parts, the_reply
from bot.language.replies.told.how_it_went import (
    asks_if_hurts,
    hurt_beside,
    names_a_pain,
    read_how_it_went,
    small_pain_beside,
)

# What the plain words say: a little pain that is fine is done.
SAID_AS = {
    **{"done": "done", "a_little": "done", "drawn_up": "done", "passed": "done"},
    **{"left_out": "skip", "hard_but_done": "done"},
    "was_light": EASY,
    **{"place_hurts": "hurts", "stopped_by_pain": "hurts", "too_much": "too_hard"},
}
HELD_BACK = ("too_hard", "hurts")
PASSED = "passed"  # a pain that has gone again, and the move was done
NOTED = ("done", "a_little", DRAWN_UP, PASSED)


class ExerciseQuestion(Question):
    """Done, easy, too hard, it hurts, skip, or a pause; one exercise at a time."""

    slot = slots.EXERCISE_FEEDBACK

    def take(self, draft: Draft) -> Taken:
        """Read how it went, or what the pause or the pain asks."""
        if draft.values.get(slots.HURT_ASKED):
            return take_spread_told(draft)
        turn = draft.turn
        if warns_in_exercise(turn):
            return settle_warning(draft, turn)
        if draft.values.get(slots.PAUSED):
            if not _did_meanwhile(turn):
                return self._paused(draft)
            draft.set(**{slots.PAUSED: None, slots.REPROMPT: None})  # it was done meanwhile
        if only_thanks_for_an_answer(draft):
            return Taken.ASK_AGAIN
        part, hurt, written = part_told(turn), hurt_told_beside(draft), draft.situation.turns[-1]
        managed = strength_left(turn, current_item(draft.values))
        if is_no_report(draft, written.text, hurt=hurt):
            return Taken.UNCLEAR  # "earlier I said both ways alike. it doesn't, right is worse"
        back = spoken("is_back").search(turn.text) is not None and not turn.pressed
        if (
            pauses(turn)
            and not back
            and part is None
            and not hurt
            and not (managed or is_too_hard(turn))
        ):
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
            note_move(draft, "hurts")
            say = load_feedback_words()["severe"].say.format(now=round(now))
            return settle_spread(draft, "yes", of_the_move=False, say=say)
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
            note_move(draft, "too_hard", managed)
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
        elif hurt or (not turn.pressed and came_up(written.text)):
            said = "hurts"
        elif not turn.pressed and spoken("finds_it_dull").search(written.text):
            if asks_anywhere(written.text):
                return Taken.UNCLEAR  # "boring. isn't there something with weights?"
            draft.acknowledge(acknowledgement("dull_move"))
            return Taken.ASK_AGAIN
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
        elif only_a_noise(draft):
            note_noise(draft)  # whether the move is done is not told
            return Taken.UNCLEAR if asks_anywhere(written.text) else Taken.ASK_AGAIN
        elif idles(draft):
            draft.acknowledge("" if draft.acknowledged else acknowledgement("no_hurry"))
            return Taken.UNCLEAR  # "the neighbour is drilling again" is no "done"
        elif turn.intent in FEEDBACK_INTENTS and not asks_if_done(turn):
            said = FEEDBACK_INTENTS[turn.intent]
            if said in HELD_BACK and (asks_if_hurts(written.text) or only_wishes(draft)):
                return Taken.UNCLEAR  # "the ones that are left out too, please"
            doubted = said in ("hurts", "done") and not turn.pressed
            if doubted and _hardly_told(turn, written, said):
                return Taken.UNCLEAR  # "how far? I feel like a fella doing the limbo"
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
            told = (reports(draft) or burns_at_rest(draft)) and not (other or fine)
            said = "hurts" if told else None  # "that one jabs me at the top"
        if said is None or (said != HARD and said not in LABELS.values()):
            return Taken.UNCLEAR
        if said == "done" and felt:
            draft.acknowledge(acknowledgement(felt))
        if not breach and not turn.pressed and asks_whether_to_stop(draft):
            return Taken.UNCLEAR  # "7 from 6, do I go on?" is answered by the pain before it
        note_move(draft, said)
        spread = spread_told(written) if said == "hurts" else None
        if said == "hurts" and was_sent_out(written):
            spread = "yes"
        if spread is not None and draft.values.get(slots.HURT_ASKED):
            return settle_spread(draft, spread)
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Skip the exercise."""
        note_move(draft, "skip")
        return Taken.ANSWERED

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """The whole exercise, unless it is asked again; a card anew where its dose has changed."""
        again = bool(draft.values.get(slots.REPROMPT)) or stands_above(draft)
        return {"again": again, **({"changed": True} if again and has_changed(draft) else {})}

    def _paused(self, draft: Draft) -> Taken:
        follows = after_pause(draft.turn)
        if follows is None:
            return Taken.UNCLEAR
        draft.set(**{slots.PAUSED: None, slots.REPROMPT: None})
        welcome_back(draft)
        if follows == ENOUGH:
            draft.set(**end_session(draft.values))
            draft.acknowledge(load_feedback_words()["stopped_early"].say)
        return Taken.ASK_AGAIN


def welcome_back(draft: Draft) -> None:
    """Welcome who says to be back from what called them away."""
    if not draft.turn.pressed and spoken("is_back").search(draft.situation.turns[-1].text):
        draft.acknowledge(acknowledgement("welcome_back"))


def leave_at_a_part(draft: Draft) -> None:
    """Let the move that is up be done as far as it was done, and less of it be next time."""
    note_move(draft, HARD)


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


def _hardly_told(turn: UserTurn, written: Turn, said: str) -> bool:
    """Whether a report is hardly guessed beside a question; of a pain, with no word of it."""
    unsure = turn.confidence < enough("report_guessed_beside_a_question")
    asks = "?" in written.text or asks_anywhere(written.text)
    felt = names_a_pain(written.text) or spoken("body_or_oddness").search(written.text)
    steadies = spoken("unsteady_in_a_move").search(written.text) is not None
    steadies &= load_move_details()["holding_on"].asked_in(written.text) is not None
    if steadies and not names_a_pain(written.text):
        return True  # "bit wobbly, ok to lean on the worktop?"
    return unsure and asks and not (said == "hurts" and felt)


def _did_meanwhile(turn: UserTurn) -> bool:
    """Whether the move was done in the pause, and not what called somebody away."""
    counted = SAID_AS.get(went_by_words(turn) or "") in COUNTED
    says_so = spoken("did_meanwhile").search(turn.text) is not None
    return counted and says_so and spoken("done_with_what_called").search(turn.text) is None
