"""What the person wants to do again, in their own words, and how well it goes now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.course.goal_pieces import (
    leads_in,
    puts_noted_right,
    tells_deeds_alone,
    without_lead,
)
from bot.conversation.course.goals import is_same, scores_of_parts, summed_up, told_goals
from bot.conversation.course.weeks import TOLD, Goal, weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goal_scores import keep_scores_told
from bot.conversation.drafting.goals_dropped import drop_quietly
from bot.conversation.drafting.move_choice.moves_left_out import move_of_library
from bot.conversation.drafting.move_choice.moves_meant import moves_named, moves_sharing
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.swapping import take_move_wishes
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.turn import UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.replies.answering.answers import read_answer
from bot.language.text.message import Message
from bot.language.text.question_start import begins_as_question

SCORES_LEFT = "left"
PASSED_OVER = "passed_over"
# They ask for something else, whatever the question is.
LEAVES = (
    *("stop", "go_back", "help", "human", "my_data", "delete_data", "start_over", "goodbye"),
    *("why_ask", "show_routine", "frustrated", "bot_challenge"),
)
_NAMES_OF_MOVES = spoken("joint_of_facts")
SURE = enough("intent_leaves_words")


class GoalQuestion(Question):
    """Up to three things, kept as they were said."""

    slot = slots.GOAL
    action = "utter_ask_goal"
    own_words = True
    most_times = SIDE_QUESTION

    def take(self, draft: Draft) -> Taken:
        """Take whatever is told as goals; "nothing" is none."""
        turn = draft.turn
        leaves = turn.intent in LEAVES and turn.confidence >= SURE
        if turn.pressed or (leaves and not _tells_again(draft)):
            return Taken.UNCLEAR
        if says_only(turn.text, "agrees_only"):
            return Taken.UNCLEAR
        written = draft.situation.turns[-1].text
        if begins_as_question(draft.situation.turn.text) and not tells_deeds_alone(written):
            return Taken.UNCLEAR  # "can I skip today? I'm out with my daughter" is no goal
        goals = told_goals(written if _is_of_goals_alone(written) else turn.text)
        named = tuple(one for one in goals if only_names_moves(one))
        of_moves = [one for one in goals if wishes_for_moves(one)]
        for piece in of_moves:
            take_move_wishes(draft, None, named_wishes(draft, piece))
        goals = tuple(one for one in goals if one not in named and one not in of_moves)
        draft.acknowledge(talk_words("move_no_goal") if named else "")
        kept = weeks_of(draft).goals
        if not goals and kept and spoken("refers_back_to_goals").search(written):
            draft.acknowledge(talk_words("goals_stay", words="; ".join(one.words for one in kept)))
            draft.set(**{slots.GOAL: TOLD, slots.GOAL_SCORE: SCORES_LEFT})
            return Taken.ANSWERED
        if not goals and draft.wished and _is_of_length(written):
            return Taken.ASK_AGAIN  # how long it is to be today
        if not goals and _tells_something_else(written):
            return Taken.ASK_AGAIN  # "I'm not pregnant, a delivery of compost"
        if not goals or turn.intent in ("deny", "unsure"):
            return self.skip(draft)
        take_goals(draft, goals, anew=draft.values.get(slots.GOAL) == slots.ANEW)
        keep_scores_told(draft, without_lead(written))
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Go on without one; it can be told at any time."""
        draft.set(**{slots.GOAL: PASSED_OVER})
        return Taken.ANSWERED


def wishes_for_moves(piece: str) -> bool:
    """Whether a piece wishes a move of the programme in, out or swapped, and is no goal."""
    wishes = spoken("wishes_a_change_of_moves").search(piece) is not None
    return wishes and bool(moves_named(Message.read(piece))[0])


def _is_of_goals_alone(text: str) -> bool:
    """Whether all that was written is read for goals, whatever was taken for a question in it."""
    return puts_noted_right(text) or leads_in(text) or tells_deeds_alone(text)


def _tells_something_else(text: str) -> bool:
    """Whether words tell something, and not that there is nothing to name."""
    if spoken("names_no_goal").search(text) or spoken("refers_back_to_goals").search(text):
        return False
    return any(spoken("tells_no_deed").match(text[slice(*one)]) for one in pieces_of(text))


def _is_of_length(text: str) -> bool:
    """Whether a piece tells for which days a length holds ("5 minutes just for today")."""
    pieces = (text[first:last].strip() for first, last in pieces_of(text))
    return any(spoken("length_of_the_days").fullmatch(one) for one in pieces)


def _tells_again(draft: Draft) -> bool:
    """Whether goals are told once more, behind a colon ("I said that already: the cello")."""
    written = draft.situation.turns[-1].text
    return ":" in written and spoken("refers_back_to_goals").search(written) is not None


def only_names_moves(piece: str) -> bool:
    """Whether a piece names moves of the programme and nothing else ("the clam", "hip swings")."""
    if spoken("names_a_deed").search(piece):
        return False
    said = [one.strip() for one in _NAMES_OF_MOVES.split(piece) if one.strip()]
    return _is_a_move(piece) or (bool(said) and all(map(_is_a_move, said)))


def _is_a_move(said: str) -> bool:
    """Whether words are the name of a move, or two or more words of it."""
    words_of = [one for one in said.casefold().split() if one not in word_list("behind_moves")]
    shared = len(words_of) > 1 and bool(moves_sharing(" ".join(words_of)))
    return shared or bool(move_of_library(" ".join(words_of)).absent)


def take_goals(
    draft: Draft, goals: tuple[str, ...], *, anew: bool = False, gone: Sequence[Goal] = ()
) -> None:
    """Keep goals in the person's own words, as many as there is room for.

    `anew`: each takes the place of one that is kept, the newest first; or they take that of `gone`.
    """
    weeks = weeks_of(draft)
    known = [goal.words for goal in weeks.goals if goal not in gone]
    new = [words for words in goals if not any(is_same(words, one) for one in known)]
    gone = weeks.goals[-len(new) :] if anew and new else gone
    for goal in gone:
        drop_quietly(draft, goal)
    weeks = weeks_of(draft)
    stays = weeks.goals
    room = load_change_limits().most_activities - len(stays)
    for words in new[:room]:
        draft.keep("activity", words=words)
    told = {"words": "; ".join(new[:room]), "gone": "; ".join(goal.words for goal in gone)}
    if new and room < 1:
        draft.acknowledge(talk_words("goals_full"))
    elif new:
        draft.acknowledge(talk_words("goal_changed" if gone else "goal_taken", **told))
    else:
        draft.acknowledge(talk_words("goal_known", words="; ".join(goals)))
    left = (*stays, *(Goal(words) for words in new[:room]))
    draft.set(
        **{
            slots.WEEKS: replace(weeks, goals=left).as_dict(),
            slots.GOAL: TOLD,
            slots.GOAL_SCORE: None,
        }
    )


def score_told(turn: UserTurn) -> float | None:
    """Return how well a goal goes, as it is told; the number for all of it counts."""
    if (whole := summed_up(turn.text)) is not None:
        return whole
    answer = read_answer("rating", turn.findings, turn.text)
    return None if answer is None else answer.number


def asks_for_one(words_of_goal: str, text: str) -> str:
    """Ask for one number where only the parts of a goal have theirs; "" for another message."""
    scores = scores_of_parts(words_of_goal, text)
    if not scores or summed_up(text) is not None:
        return ""
    return talk_words("goal_parts", parts=", ".join(map(str, scores)))


class GoalScoreQuestion(Question):
    """How well the goal goes now, 0 to 10, so that a change can be seen later."""

    slot = slots.GOAL_SCORE
    most_times = SIDE_QUESTION

    def opened(self, values: Mapping[str, Any]) -> str:
        """The goal that is scored."""
        goal = weeks_in(values).unscored()
        return goal.words if goal else ""

    def take(self, draft: Draft) -> Taken:
        """Read the number."""
        goal = weeks_of(draft).unscored()
        if goal is None:
            return Taken.ANSWERED
        choice = draft.turn.choice
        if choice and choice[0] == self.slot and choice[1].isdigit():
            number: float | None = float(choice[1])
        elif asked := asks_for_one(goal.words, draft.turn.text):
            draft.acknowledge(asked)
            return Taken.UNCLEAR
        else:
            number = score_told(draft.turn)
        if number is None:
            return Taken.UNCLEAR
        score = round(number)
        weeks = weeks_of(draft).with_score(goal, score, today_of(draft))
        draft.set(**{slots.WEEKS: weeks.as_dict()})
        draft.keep("activity_score", number=goal.number, words=goal.words, score=score)
        if not draft.turn.pressed:
            draft.acknowledge(talk_words("goal_scored", words=goal.words, score=str(score)))
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Leave the scores for a check-in."""
        draft.set(**{slots.GOAL_SCORE: SCORES_LEFT})
        return Taken.ANSWERED

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """The goal in the person's own words."""
        goal = weeks_of(draft).unscored()
        return {"goal": goal.words if goal else ""}
