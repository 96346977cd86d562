"""What the card that is up says about a question: the lines of the move or check it is nearest to.

Where no pattern, kind or card knows a question ("my hamstring cramps in this one, what do I do?"),
what stands on the card in front of the person may: a step, a note, where it is felt, what goes
wrong, when to stop, how it is easier.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.conversation.checks.checks import check_asked
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.named_moves import item_of, move_now
from bot.knowledge.conversation.about_moves import load_move_details
from bot.knowledge.conversation.reply_limits import counted, enough
from bot.knowledge.conversation.step_parts import load_step_parts
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import capitalised
from bot.knowledge.wording.speaking import speak
from bot.language.replies.learned.nearest_line import nearest_lines
from bot.language.text.message_parts import sentences_of
from bot.routine.shown.own_way import own_way, own_words

OF_ITS_OWN = ("feels_right", "breathing")  # details that are answered by more than the card


@dataclass(frozen=True)
class CardLine:
    """One line of a card, as it stands there and as it is said in a reply.

    `decides`: it says how the move is done. When to stop is near to any words of pain, an easier
    way to any of its parts.
    """

    text: str
    said: str
    decides: bool = True


def line_asked_about(draft: Draft, text: str) -> str | None:
    """Return the lines of the card that a question is nearest to; None where none is near enough.

    The next line is told too where it is as near.
    """
    lines = _lines_for(draft, text)
    near = nearest_lines(text, [one.text for one in lines])
    if not near or near[0].likeness < enough("line_of_the_card"):
        return None
    as_near = near[0].likeness - enough("lines_as_near")
    told = [lines[one.place].said for one in near if one.likeness > as_near]
    return " ".join(dict.fromkeys(told[: counted("lines_told")]))


def line_surely_asked_about(draft: Draft, text: str) -> str | None:
    """Return the one line that says how it is done and that no other comes near to, else None.

    What is felt, hurts or is breathed has answers of its own, which know the limit and the rule.
    """
    felt = any(load_move_details()[kind].asked_in(text) for kind in OF_ITS_OWN)
    if felt or spoken("word_of_pain").search(text.casefold()):
        return None
    lines = _lines_for(draft, text)
    near = nearest_lines(text, [one.text for one in lines])
    if not near or not lines[near[0].place].decides:
        return None
    ahead = near[0].likeness - (near[1].likeness if len(near) > 1 else 0.0)
    sure = near[0].likeness >= enough("sure_line_of_the_card") and ahead >= enough("lines_as_near")
    return lines[near[0].place].said if sure else None


def _lines_for(draft: Draft, text: str) -> tuple[CardLine, ...]:
    """The lines that may answer: where a part of the body is named, those that name it too."""
    parts = [one for one in load_step_parts().values() if one.named_in(text)]
    lines = tuple(_lines_up(draft))
    return tuple(one for one in lines if not parts or any(p.named_in(one.text) for p in parts))


def _lines_up(draft: Draft) -> Iterator[CardLine]:
    """What stands on the card of the move that is done, else of the check that is open."""
    move = move_now(draft)
    item = item_of(draft, move) if move else None
    if move is None or item is None:
        opened = check_asked(draft.before)
        yield from (CardLine(one, one) for one in (opened.check.steps if opened else ()))
        return
    exercise = load_exercises()[move]
    own, words = own_way(exercise, item.notes, item.position), own_words(exercise, item)
    yield from (CardLine(one, one) for one in own.steps)
    for block in (*own.notes, words.caution):
        yield from (CardLine(one, capitalised(one)) for one in _sentences(block))
    if words.cue:
        yield CardLine(words.cue, speak("conversation", "line_of_feel", line=words.cue))
    if words.mistake:
        yield CardLine(words.mistake, speak("conversation", "line_of_mistake", line=words.mistake))
    if exercise.easier:
        easier = speak("conversation", "line_of_easier", line=exercise.easier)
        yield CardLine(exercise.easier, easier, decides=False)
    stop = speak("conversation", "line_of_stop", line=exercise.stop_if)
    yield CardLine(exercise.stop_if, stop, decides=False)


def _sentences(block: str) -> Iterator[str]:
    return (block[first:last].strip() for first, last in sentences_of(block))
