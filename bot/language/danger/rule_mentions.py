"""Red flags, signs, conditions and yellow flags: whatever the rules say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.vocabulary.context_rules import load_context_rules
from bot.knowledge.vocabulary.frames import Frame
from bot.language.assertion.part_assertion import of_another, status_of_parts
from bot.language.danger.rule_matching import RuleMatch, RuleMatcher
from bot.language.danger.rule_times import happened_ago
from bot.language.findings import Mention, Status
from bot.language.text.message import Message

WELL = "denied.well"  # the rule of what is said to be well now


class RuleExtractor:
    """Turns the rules that a message meets into mentions with their status."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._matcher = RuleMatcher(frames)

    def __call__(self, message: Message) -> Iterator[Mention]:
        """Yield one mention for every rule that is met."""
        for match in self._matcher.find(message):
            mention = told(message, match)
            if _at_its_time(message, mention, match.frame):
                yield mention


def _at_its_time(message: Message, mention: Mention, frame: Frame) -> bool:
    """Whether the time told of a mention is one at which the rule holds."""
    if frame.within_days is None and frame.beyond_days is None:
        return True
    ago = happened_ago(message, mention)
    if ago is None:
        return False
    lately = frame.within_days is None or ago <= frame.within_days
    return lately and (frame.beyond_days is None or ago > frame.beyond_days)


def told(message: Message, match: RuleMatch) -> Mention:
    """Return the mention that a rule's match makes, with its assertion."""
    frame = match.frame
    status, cues = status_of_parts(message, match.parts)
    if status is Status.PAST and frame.past_counts and of_another(message, match.parts):
        status = Status.OTHER_PERSON  # what somebody else once had is no past of the writer's
    if status is not Status.PRESENT:
        counted = {
            Status.PAST: frame.past_counts,
            Status.OTHER_PERSON: frame.others_count,
            Status.HYPOTHETICAL: frame.supposed_counts,
        }
        if counted.get(status) or (frame.well_counts and _well(status, cues)):
            status = Status.PRESENT
    if match.doubted and status is Status.PRESENT:
        status = Status.UNCERTAIN
    theirs_too = frame.status == Status.DENIED.value and status is Status.OTHER_PERSON
    if frame.status and (status is Status.PRESENT or theirs_too):
        status = Status(frame.status)  # "she can pee fine" is no sign of hers either
    return message.mention_of_tokens(
        frame.kind, frame.value, match.start, match.end, frame.id, status, cues
    )


def _well(status: Status, cues: tuple[str, ...]) -> bool:
    """Whether it is denied by no more than words of how well it is now."""
    terms = load_context_rules()[WELL].terms
    return status is Status.DENIED and all(cue in terms for cue in cues)
