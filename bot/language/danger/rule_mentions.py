"""Red flags, signs, conditions and yellow flags: whatever the rules say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.vocabulary.context_rules import load_context_rules
from bot.knowledge.vocabulary.frames import Frame
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.assertion.part_assertion import of_another, status_of_parts
from bot.language.danger.rule_matching import RuleMatch, RuleMatcher
from bot.language.danger.rule_times import happened_ago
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

WELL = "denied.well"  # the rule of what is said to be well now
LASTING = (Kind.CONDITION, Kind.YELLOW_FLAG)  # what one has, and goes on having


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
    lasts = status is Status.PAST and frame.kind in LASTING and _since_then(message, match, cues)
    if status is Status.PAST and (frame.past_counts or lasts) and of_another(message, match.parts):
        status = Status.OTHER_PERSON  # what somebody else once had is no past of the writer's
    if status is not Status.PRESENT:
        counted = {
            Status.PAST: frame.past_counts,
            Status.OTHER_PERSON: frame.others_count,
            Status.HYPOTHETICAL: frame.supposed_counts,
        }
        lasts = lasts and status is Status.PAST
        if counted.get(status) or lasts or (frame.well_counts and _well(status, cues)):
            status = Status.PRESENT
    if match.doubted and status is Status.PRESENT:
        status = Status.UNCERTAIN
    theirs_too = frame.status == Status.DENIED.value and status is Status.OTHER_PERSON
    if frame.status and (status is Status.PRESENT or theirs_too):
        status = Status(frame.status)  # "she can pee fine" is no sign of hers either
    return message.mention_of_tokens(
        frame.kind, frame.value, match.start, match.end, frame.id, status, cues
    )


def _since_then(message: Message, match: RuleMatch, cues: tuple[str, ...]) -> bool:
    """Whether what makes it past says only since when ("on warfarin since a clot years ago").

    The time stands in the clause of what is told, or heads the sentence.
    """
    begin, end = message.sentence_range(match.start)
    said = " ".join(word.norm for word in message.words[begin:end])
    since = spoken("since_then").search(said)
    if since is None:
        return False
    at = begin + said[: since.start("since")].count(" ")
    heads = at <= begin + 1  # "ever since"
    same = message.clause_of[at] == message.clause_of[match.start]
    return (heads or same) and all(cue in since[0] for cue in cues)


def _well(status: Status, cues: tuple[str, ...]) -> bool:
    """Whether it is denied by no more than words of how well it is now."""
    terms = load_context_rules()[WELL].terms
    return status is Status.DENIED and all(cue in terms for cue in cues)
