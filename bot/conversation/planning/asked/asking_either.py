"""Where an answer could mean two things, it is asked which, once, instead of guessed.

A place at "did I get this right?" puts the one before right, or is one more; a thigh is its front
or its back; two sides, or two ratings far apart, are told without a word that says which counts.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.meant_either import Either, EitherWay, rated, title_of
from bot.conversation.drafting.facts_told.ratings.ratings_told import far_apart, ratings_apart
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.several import take_more
from bot.conversation.questions.question import Question, Taken
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts
from bot.language.findings import Kind

SIDE, RATING = "side", "nrs"
SIDES = ("left", "right")
TRAVELS = "radiation"
THIGHS = ("thigh_front", "thigh_back")


def ask_either(draft: Draft, question: Question) -> bool:
    """Let it be asked which of two things is meant; False where there is no doubt."""
    if draft.turn.pressed or draft.corrects or draft.values.get(slots.EITHER):
        return False
    either = _meant_twice(draft, question)
    if either is None:
        return False
    if either.fact == RATING:
        take_more(draft, question)  # "2 sitting and 5 standing": standing makes it worse
    told = getattr(draft.facts_before, either.fact)
    draft.set_facts(replace(draft.facts, **{either.fact: told}))
    draft.set(**{slots.EITHER: either.as_dict(), slots.REPROMPT: None})
    if question.slot == slots.READBACK:
        draft.set(**{slots.READBACK: "confirmed"})
    return True


def settle_either(draft: Draft, question: Question) -> bool:
    """Take the answer to which was meant, before its words are heard as anything else."""
    if question.slot != slots.EITHER or question.take(draft.trial()) is not Taken.ANSWERED:
        return False
    question.take(draft)
    after_answer(draft, question, Taken.ANSWERED)
    return True


def _meant_twice(draft: Draft, question: Question) -> Either | None:
    if question.slot == slots.READBACK and draft.values.get(slots.READBACK) != slots.OFF:
        return _of_place(draft)
    if question.slot == SIDE:
        return _of_sides(draft)
    if question.slot == TRAVELS:
        return _of_thigh(draft)
    return _of_ratings(draft) if question.slot == RATING else None


def _of_place(draft: Draft) -> Either | None:
    """ "My neck", where the low back was read back: that instead, or that too."""
    before, after, text = draft.facts_before, draft.facts, draft.turn.text
    new = tuple(one for one in after.regions if one not in before.regions)
    all_stand = set(before.regions) <= set(after.regions)
    others = replace(after, regions=before.regions)
    if not before.regions or not new or not all_stand or others != before:
        return None
    agrees = draft.turn.findings.present(Kind.YES_NO)
    if agrees or not is_within(text, "answer_piece") or spoken("adds_a_place").search(text):
        return None
    only = speak("conversation", "only_this", what=uncapitalised(title_of(Facts(regions=new))))
    both = title_of(Facts(regions=after.regions))
    return Either("regions", (EitherWay(only, list(new)), EitherWay(both, list(after.regions))))


def _of_thigh(draft: Draft) -> Either | None:
    """ "Into my thigh": the front of it or the back, and nothing says which."""
    before, after = draft.facts_before.regions, draft.facts.regions
    new = [one for one in after if one not in before]
    unsaid = spoken("thigh_of_no_part").search(draft.turn.text) is not None
    if new != [THIGHS[1]] or THIGHS[0] in before or not unsaid:
        return None
    first, second = (EitherWay(title_of(Facts(regions=(one,))), [*before, one]) for one in THIGHS)
    return Either("regions", (first, second))


def _of_sides(draft: Draft) -> Either | None:
    """ "Left. right": one of them, and nothing says which."""
    if spoken("two_sides").fullmatch(_plain(draft)) is None:
        return None
    first, second = (EitherWay(title_of(Facts(side=side)), side) for side in SIDES)
    return Either(SIDE, (first, second))


def _of_ratings(draft: Draft) -> Either | None:
    """ "3 to 7": the pain of now is one of them, and they are far apart."""
    apart = ratings_apart(draft.turn.text)
    apart = apart or far_apart(spoken("two_ratings").fullmatch(_plain(draft)))
    if apart is None:
        return None
    first, second = map(rated, apart)
    return Either(RATING, (first, second))


def _plain(draft: Draft) -> str:
    return re.sub(r"\s+", " ", draft.turn.text.strip(" .!").casefold())
