"""The turn as the readers of wishes see it: blank where a part surely neither wishes nor tells.

What a part only asks about, pictures or complains of is not done, not wished and not removed
("isn't that on the floor?"). What was learned of each part says which ones those are; a question
that may be a wish ("can we skip the bridge?") is read. Where the parts were not read, the words
that begin a question say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.checks.position_asked import position_asked_at
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.one_so_instead import OUT, SWAP_SO
from bot.conversation.drafting.parts_read import COMPLAINT, FELT, parts_in_passing
from bot.conversation.turn import UserTurn
from bot.conversation.words.named_only import Span, complained_of, only_asked, own_acts_asked
from bot.knowledge.conversation.part_reading import load_part_reading
from bot.knowledge.education.activity_rules import load_activity_rules
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.replies.learned.part_reader import PartReading
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wished_moves import part_wished_for
from bot.language.replies.wished.wished_place import NO_FLOOR
from bot.language.replies.wished.wishes import THIS, read_wishes
from bot.language.text.message import Message
from bot.language.text.message_parts import sentences_of
from bot.language.text.question_start import ends_with_mark, is_question

OF_ONE_NAMED = (SWAP_SO, "easier", "rounds", "only")  # such words only ever wish
# Where a place or minutes are told of the moves, or named beside them in passing.
OF_THE_MOVES = (
    *(slots.MINUTES, slots.TOGETHER, slots.EXERCISE_FEEDBACK, slots.RATING),
    *(slots.CHECK_IN, slots.DUE, None),
)
SWAPS = ("swap", "swap_for", SWAP_SO)


def wishing(draft: Draft, turn: UserTurn) -> UserTurn:
    """Return the turn with blanks for what is neither wished nor told in it."""
    if turn.pressed:
        return turn
    spans = (
        *_named_only(draft, turn.text),
        *complained_of(turn.text),
        *own_acts_asked(turn.text),
        *_lengths(turn.text),
        *(one.span() for one in spoken("done_all_day_anyway").finditer(turn.text.casefold())),
        *position_asked_at(draft.before, turn.text),
    )
    spans = tuple(one for one in spans if not _wants_no_questions(turn.text[slice(*one)]))
    return replace(turn, text=blanked(turn.text, spans)) if spans else turn


def _wants_no_questions(said: str) -> bool:
    """Whether it wishes for an end of the questions, whatever it sounds like besides."""
    return not ends_with_mark(said) and read_wishes(said).no_more_questions


def _named_only(draft: Draft, text: str) -> Iterator[Span]:
    if not draft.parts_read:
        yield from only_asked(text)
    passing = parts_in_passing(draft) if draft.asked in OF_THE_MOVES else frozenset()
    for said, reading in draft.parts_read.items():
        silent = _wishes_nothing(reading) or _blames(said, reading)
        if not silent and not (said in passing and _only_sets(draft, said)):
            continue
        if part_wished_for(said) or _told_again(said) or _is_plain(said):
            continue  # "and the neck move??"
        if reading.asks < reading.tells and _swaps_by_name(draft, said):
            continue  # "less odd-looking, in place of the bird-dog"
        if reading.asks >= reading.tells and spoken("wishes_by_asking").search(said.casefold()):
            continue  # "can the clam come in?"
        if any(deed in OF_ONE_NAMED for deed, _meant in named_wishes(draft, said)):
            continue  # "make the bridge easier, and how often a week?"
        if _names_what_goes(draft, text, said):
            continue  # "I hate the 2nd one, can I have another one"
        at = text.find(said)
        if at >= 0:
            yield at, at + len(said)
        elif text.strip() in said:
            yield 0, len(text)


def _lengths(text: str) -> Iterator[Span]:
    """How long an activity is that is asked about ("can I dig, only half an hour?")."""
    for first, end in load_activity_rules().asked_at(text):
        last = next((last for _, last in sentences_of(text) if last >= end), len(text))
        for hit in spoken("length_of_a_deed").finditer(text, first, last):
            yield hit.span()


def _told_again(said: str) -> bool:
    """Whether kit or a place is told once more ("told you, band and roller")."""
    told = read_wishes(said, asked="kit")
    return not is_question(said) and told.protests and bool(told.kit or told.no_kit or told.place)


def _only_sets(draft: Draft, said: str) -> bool:
    """Whether nothing is wished in it but a place or minutes ("3 minutes to the bus, done")."""
    told = read_wishes(said, asked="doing")
    rest = replace(told, place=frozenset(), minutes=None, upright=False, discreet=False)
    return bool(told) and not rest and not any(True for _ in named_wishes(draft, said))


def _is_plain(said: str) -> bool:
    """Whether things are told to be there, or a position out of reach, whatever it sounds like."""
    if spoken("has_it_now").search(said) and read_wishes(said, asked="kit").kit:
        return True  # "I have a chair, a band and a broom"
    told = read_wishes(said, asked="doing")
    refused = bool(told.no_positions) or NO_FLOOR in told.place
    return (
        refused
        and not is_question(said)
        and not words("negators").isdisjoint(Message.read(said).norms)
    )


def _swaps_by_name(draft: Draft, said: str) -> bool:
    return any(deed in SWAPS and meant.moves for deed, meant in named_wishes(draft, said))


def _names_what_goes(draft: Draft, text: str, said: str) -> bool:
    """Whether it minds a move of the list, and the rest wishes for another one."""
    if read_wishes(text, asked="doing").swap != THIS:
        return False
    return any(deed == OUT and meant.moves for deed, meant in named_wishes(draft, said))


def _wishes_nothing(reading: PartReading) -> bool:
    """Whether it idles or only asks."""
    settings, idle, told = load_part_reading(), reading.of(*FELT), reading.tells
    silent = told < settings.wishes_below and reading.of(COMPLAINT) < 1 - told - settings.asks_from
    return silent or idle >= settings.idles_from


def _blames(said: str, reading: PartReading) -> bool:
    """Whether it complains of where or with what it is done ("you put me on the floor again")."""
    if reading.of(COMPLAINT) < load_part_reading().asks_from:
        return False
    told = read_wishes(said, asked="doing")
    return not told.protests and bool(
        told.place - {NO_FLOOR} or told.floor_too or told.upright_too or told.kit
    )
