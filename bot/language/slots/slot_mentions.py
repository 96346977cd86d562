"""What a message says of the pain and the days of its writer: an extractor of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from bot.language.assertion.answered_lists import answered_echo
from bot.language.assertion.whose_back import back_of_another, owned_by_another
from bot.language.extract.history.amounts import amounts
from bot.language.extract.history.pain_descriptions import descriptions
from bot.language.extract.history.told_values import told_values
from bot.language.extract.history.work_told import work_named
from bot.language.extract.places.places_with_sides import with_sides
from bot.language.extract.times.bouts import bouts
from bot.language.findings import Kind, Mention, Status
from bot.language.slots.put_right import in_one_breath
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_classifier import pain_choice
from bot.language.text.message import Message

# What is told of a pain, and not of a person: it is theirs whose back is told of.
_OF_THE_PAIN = frozenset(
    (
        *(Kind.DURATION, Kind.BOUT, Kind.STAGE, Kind.ONSET, Kind.TRIGGER, Kind.RADIATION, Kind.NRS),
        *(Kind.QUALITY, Kind.COURSE, Kind.AGGRAVATED_BY, Kind.EASED_BY),
    )
)

_STAYS = "none"  # the pain travels nowhere

Grammar = Callable[[Message], Iterable[Mention]]

# One line adds a grammar: a function from the message to mentions.
GRAMMARS: tuple[Grammar, ...] = (descriptions, amounts, told_values, work_named)


def slot_mentions(message: Message) -> Iterator[Mention]:
    """Yield every mention of the pain grammars; times count back from the day of the context."""
    breath = in_one_breath(message)
    yield from breath.denied(message)
    message = breath.message
    named = [mention for grammar in GRAMMARS for mention in grammar(message)]
    told = SlotCandidates.by(message, message.context.day, breath.meant)
    named += with_sides(message, pain_choice().mentions(told))
    named += bouts(message, named, told.times)
    named = [_answered(message, one) for one in named]
    named = [_of_its_owner(message, one) for one in named if not _eases(one, named)]
    named = [one for one in named if not _names_the_place(one, named)]
    other = back_of_another(named)
    for mention in named:
        if other and mention.kind in _OF_THE_PAIN and mention.status is Status.PRESENT:
            yield replace(mention, status=Status.OTHER_PERSON, cues=other.cues)
        else:
            yield mention


def _eases(mention: Mention, named: Sequence[Mention]) -> bool:
    """Tell whether what is read as the trigger is told to ease it ("no pain when I sit")."""
    return mention.kind == Kind.TRIGGER and any(
        one.kind == Kind.EASED_BY and one.status is Status.PRESENT and one.overlaps(mention)
        for one in named
    )


def _names_the_place(mention: Mention, named: Sequence[Mention]) -> bool:
    """Tell whether words say which place it is, not that it stays there ("no hip, just back")."""
    if mention.kind != Kind.RADIATION or mention.value != _STAYS:
        return False
    places = [one for one in named if one.kind == Kind.REGION]
    held = any(one.overlaps(mention) and one.status is Status.PRESENT for one in places)
    return held and any(one.status is Status.DENIED for one in places)


def _answered(message: Message, mention: Mention) -> Mention:
    """Return what is said back as a question and answered with "no" as denied ("the arm? no")."""
    if mention.status is not Status.PRESENT:
        return mention
    first, _ = message.span(mention.start, mention.end)
    begin, end = message.sentence_range(first)
    last = end == len(message.norms)
    no = "" if last else answered_echo(message.norms, (begin, end), message.sentence_range(end))
    if not no:
        return mention
    if mention.kind == Kind.RADIATION:
        return replace(mention, value=_STAYS, cues=(no,))
    return replace(mention, status=Status.DENIED, cues=(no,))


def _of_its_owner(message: Message, mention: Mention) -> Mention:
    """Return a place of pain as somebody else's where the word before it says whose it is."""
    if mention.kind != Kind.REGION or mention.status is not Status.PRESENT:
        return mention
    owner = owned_by_another(message, mention.start)
    if not owner:
        return mention
    return replace(mention, status=Status.OTHER_PERSON, cues=(owner,))
