"""How the pain is after the session, 0 to 10 (NRS), or in words beside the number before it."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import keep_spread
from bot.conversation.questions.question import MAIN_QUESTION, Question, Taken
from bot.conversation.session.session_feedback import after_a_spread
from bot.conversation.session.session_log import pain_before
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.replies.answering.answer_words import MOST
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.spreading import has_spread
from bot.language.text.first_number import first_whole
from bot.language.text.question_start import begins_as_question

LEFT_OUT = -1
NO_PAIN = 0
HALF = 0.5
SPINE = "spine"
# Groups of a pattern, and the region that each is where it belongs to the complaint.
PLACES: Mapping[str, str] = {
    **{SPINE: "", "buttock": "buttock", "hip": "hip_side"},
    **{"shoulder": "upper_trap", "blade": "shoulder_blade"},
}
WORDS = ("better", "worse")  # they name no number


class RatingQuestion(Question):
    """One number; it can be left out, and a word stands where no number comes."""

    slot = slots.RATING
    most_times = MAIN_QUESTION
    action = "utter_ask_rating"

    def take(self, draft: Draft) -> Taken:
        """Read the number, or the word; who hoped for more is told how usual that is."""
        before = pain_before(draft.values)
        taken = self._read(draft)
        said, now = draft.situation.turns[-1].text, draft.values.get(slots.RATING)
        no_less = taken is Taken.ANSWERED and None not in (before, now) and now == before
        if no_less and not draft.turn.pressed and spoken("hoped_for_more").search(said):
            draft.acknowledge(acknowledgement("same_is_usual"))
        return taken

    def _read(self, draft: Draft) -> Taken:
        """Read the number, or the word: for "better" and "worse" a number is asked for once."""
        choice = draft.turn.choice
        said = draft.situation.turns[-1].text  # beside the number, too ("5, and into the calf now")
        if not draft.turn.pressed and has_spread(said):
            return self._spread(draft)
        if choice and choice[0] == slots.RATING and choice[1].isdigit():
            return self._rated(draft, float(choice[1]))
        if (worst := _of_own_places(draft, said)) is not None:
            draft.acknowledge(acknowledgement("rating_of_two", number=str(worst)))
            return self._rated(draft, worst)
        if not draft.turn.pressed and spoken("counts_a_move").search(said):
            draft.acknowledge(acknowledgement("some_count"))
            return Taken.UNCLEAR  # "I only did three of those nods" rates nothing
        answer = read_answer("rating", draft.turn.findings, draft.turn.text)
        if answer is not None and answer.number is not None:
            return self._rated(draft, answer.number)
        return self._in_words(draft, unsure=answer is not None)

    def skip(self, draft: Draft) -> Taken:
        """Leave it out; who cannot tell yet may tell it at the next visit."""
        if not draft.turn.pressed and spoken("told_another_day").search(draft.turn.text):
            draft.acknowledge(acknowledgement("rating_later"))
        draft.set(**{slots.RATING: LEFT_OUT})
        return Taken.ANSWERED

    def _rated(self, draft: Draft, number: float) -> Taken:
        whole = floor(number + HALF)  # a half counts up: the stop rule goes by it
        draft.set(**{slots.RATING: whole, slots.RATING_IN_WORDS: None})
        if (began_with := draft.values.get(slots.SESSION_PAIN)) is not None:
            draft.set(nrs=began_with)  # a pain told in a move was that of the move
        return Taken.ANSWERED

    def _spread(self, draft: Draft) -> Taken:
        """Pain that has gone further out since: no more today, and the nerve signs are asked."""
        answer = read_answer("rating", draft.turn.findings, draft.turn.text)
        number = None if answer is None else answer.number
        draft.set(**{slots.RATING: LEFT_OUT if number is None else round(number)})
        keep_spread(draft)
        draft.set(**after_a_spread(draft.values, None))
        draft.acknowledge(load_feedback_words()["hurts_spread"].say)
        return Taken.ANSWERED

    def _in_words(self, draft: Draft, *, unsure: bool) -> Taken:
        before, known = pain_before(draft.values), draft.values.get(slots.RATING_IN_WORDS)
        told = _change(draft)
        if told == "gone":
            draft.acknowledge(acknowledgement("rating_gone"))
            return self._rated(draft, NO_PAIN)
        if told == "same" and before is not None:
            draft.acknowledge(acknowledgement("rating_same", number=str(before)))
            return self._rated(draft, before)
        word = told if told in WORDS else known
        if word is None:
            return self._left(draft) if unsure or told else Taken.UNCLEAR
        if known is None:
            draft.set(**{slots.RATING_IN_WORDS: word, slots.REPROMPT: "simpler"})
            draft.acknowledge(acknowledgement(f"rating_{word}"))
            return Taken.ASK_AGAIN
        draft.set(**{slots.RATING: LEFT_OUT, slots.RATING_IN_WORDS: word})
        draft.acknowledge(acknowledgement("rating_in_words"))
        return Taken.ANSWERED

    def _left(self, draft: Draft) -> Taken:
        if not spoken("told_another_day").search(draft.turn.text):
            draft.acknowledge(acknowledgement("left"))
        return self.skip(draft)


def _of_own_places(draft: Draft, said: str) -> int | None:
    """The highest of ratings that are told of several places of the pain; None for one alone.

    "Back's a 2, buttock's still a 5": both are of the complaint, and the stop rule goes by the
    worse one. A limb or joint that is none of its places rates nothing (ratings_by_place.py).
    """
    if draft.turn.pressed:
        return None
    told: dict[str, int] = {}
    for one in spoken("rated_by_place").finditer(as_heard(said)):
        place = next(key for key in PLACES if one[key])
        number = first_whole(one["rating"])
        own = place == SPINE or PLACES[place] in draft.facts.regions
        if own and number is not None and number <= MOST:
            told[place] = number
    return max(told.values()) if len(told) > 1 and len(set(told.values())) > 1 else None


def _change(draft: Draft) -> str | None:
    """Return same, better, worse or gone, where the words say it."""
    turn = draft.turn
    if turn.pressed or begins_as_question(turn.text):
        return None
    if spoken("gone_at_another_hour").search(turn.text):
        return None  # "it's usually gone by ten" rates nothing of now
    told = read_answer("change", turn.findings, turn.text)
    return None if told is None else told.value
