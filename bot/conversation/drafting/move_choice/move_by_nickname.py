"""Which move a nickname or a description means: "the nod one", "on my tummy, then the elbows".

Of the list of today, of the last one, and of all that was ever done; never one that is not known.
"""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table, words
from bot.language.replies.wished.wished_moves import move_words

_WORD = re.compile(r"[\w']+")
_BY_NAME = counted("nickname_by_name")  # a word of the name tells as much as so many of the steps
_LEAST = counted("nickname_least")


def move_by_nickname(draft: Draft, thing: str) -> str | None:
    """Return the one move somebody has had that the words fit best, None where none does."""
    said = stems_of(thing) - stems_of(" ".join(words("behind_moves")))
    known = known_moves(draft) if said else ()
    scored = {move: _score(said, move) for move in known}
    most = max(scored.values(), default=0)
    best = [move for move, score in scored.items() if score == most]
    return best[0] if most >= _LEAST and len(best) == 1 else None


def nickname_in(text: str) -> str:
    """Return what stands for a move in a question ("is the nodding one lying?"), "" for none."""
    told = spoken("nickname_of_a_move").search(move_words(text))
    return (told["nick"] or told["nick_asked"]) if told else ""


def move_nicknamed(draft: Draft, text: str) -> str | None:
    """Return the move that a question calls by a nickname, None where it calls none."""
    nick = nickname_in(text)
    return move_by_nickname(draft, nick) if nick else None


def known_moves(draft: Draft) -> tuple[str, ...]:
    """Return the moves of today's list, of the last one, and all that were ever done, once each."""
    routine, history = routine_of(draft.values) or routine_of(draft.before), weeks_of(draft).history
    today = routine.exercise_ids if routine else ()
    last = [one.exercise_id for one in history.last_routine]
    done = [move for one in reversed(history.sessions) for move in one.done]
    library = load_exercises()
    named = dict.fromkeys((*today, *last, *done, *sorted(draft.setting.left_out)))
    return tuple(move for move in named if move in library and library[move].in_session)


def move_spoken_of(draft: Draft) -> str | None:
    """Return the move that the message before this one called by a name or nickname."""
    if draft.asked == slots.EXERCISE_FEEDBACK:
        return None
    earlier = draft.situation.turns[-2:-1]
    return next(filter(None, (move_nicknamed(draft, one.text) for one in earlier)), None)


def _score(said: frozenset[str], move: str) -> int:
    """How well words fit a move; 0 where one of them neither names it nor says how it is done."""
    exercise = load_exercises()[move]
    name = stems_of(exercise.name) - stems_of(" ".join(words("words_of_no_move")))
    steps = stems_of(" ".join((exercise.name, *exercise.steps)))
    named = said & name
    if not said <= steps:
        return 0
    return _BY_NAME * len(named) + len(said & steps)


def stems_of(text: str) -> frozenset[str]:
    """Return the words of a text without their endings, others for the same as one."""
    alike = table("alike_in_moves")
    found = (_stem(word) for word in _WORD.findall(move_words(text)))
    return frozenset(alike[stem][0] if stem in alike else stem for stem in found)


def _stem(word: str) -> str:
    told = spoken("stem_of_a_word").fullmatch(word)
    return told["stem"] if told else word
