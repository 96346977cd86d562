"""A sign of a story of long ago in which it was found and treated is no emergency of today.

"Two years ago I couldn't pee, they operated that night": what was told before the operation is
past. Where only a scan or a catheter is told, or what was left behind ("still no feeling"), it is
asked about. The story must begin before the sign with a time long ago, and nothing of these days
stand between, nor behind it that it is back: "operated in 2019, now I can't pee" is of today. What
is told as back is never doubted, and asked about where no words tell it again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.danger.agreement import SET_ASIDE
from bot.language.danger.story_of_once import stories_of_once
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.time_told import TimeTold
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

readings = PatternGroups("treated", partial(reading_lines, "treated"))
TREATED = "found and treated long ago"  # cue of a sign of such a story
TOLD_BACK = "treated, and told as back"  # cue of a past sign that is asked about for that
_OPEN = frozenset((Status.PRESENT, Status.UNCERTAIN))
_NEW_WITHIN = safety_limit("sign_new_days")


def treated_long_ago(message: Message, held: Iterable[Mention]) -> list[Mention]:
    """Return what holds; what a story of long ago tells as found and treated is past."""
    told = list(held)
    ours = load_danger_net_settings().of_a_treated_story
    if not any(one.kind == Kind.FLAG and one.value in ours for one in told):
        return told
    told = [_asked_if_back(message, one) if one.value in ours else one for one in told]
    found = readings.found(message)
    if "other_part" in found or not ("operated" in found or "looked" in found):
        return told
    story = _LongAgo.of(message)
    if story is None:
        return told
    return [
        story.weighed(one)
        if one.kind == Kind.FLAG and one.value in ours and one.status in _OPEN
        else one
        for one in told
    ]


def _asked_if_back(message: Message, mention: Mention) -> Mention:
    """Return a past sign, asked about where it is told that it is back ("it started again")."""
    if mention.kind != Kind.FLAG or mention.status is not Status.PAST:
        return mention
    if not readings.says(message, "had_before", 0, len(message.words)):
        return mention
    _, last = message.span(mention.start, mention.end)
    back = [hit.first for hit in readings.hits(message, "back_again") if hit.first >= last]
    if not any(readings.within(message, "fresh", *message.sentence_range(at)) for at in back):
        return mention  # "the feeling came back" is well
    return replace(mention, status=Status.UNCERTAIN, cues=(TOLD_BACK,))


def is_back(message: Message, mention: Mention) -> bool:
    """Return whether a sign is told as back after it was treated ("now it's back, numb again").

    Whatever the wording makes of the story before it, such a sign is of today.
    """
    if mention.value not in load_danger_net_settings().of_a_treated_story:
        return False
    found = readings.found(message)
    if not ("back_again" in found and "had_before" in found):
        return False
    first, last = message.span(mention.start, mention.end)
    begin = message.sentence_range(first)[0]
    before = message.sentence_range(max(0, begin - 1))[0]
    end = message.sentence_range(last - 1)[1]
    return bool(readings.within(message, "back_again", before, end))


@dataclass(frozen=True)
class _LongAgo:
    message: Message
    times: tuple[TimeTold, ...]
    begun: int  # the first word of the sentence with which it begins

    @classmethod
    def of(cls, message: Message) -> _LongAgo | None:
        """Return the story of long ago that a message tells, None where it tells none."""
        times = tuple(times_told(message, message.context.day))
        sentences = zip(message.sentences.values(), stories_of_once(message, times), strict=True)
        begun = next((begin for (begin, _), once in sentences if once), None)
        return None if begun is None else cls(message, times, begun)

    def weighed(self, mention: Mention) -> Mention:
        """Return a sign, past where it was treated and asked about where it was left behind."""
        first, last = self.message.span(mention.start, mention.end)
        begin = self.message.sentence_range(first)[0]
        end = self.message.sentence_range(last - 1)[1]
        if begin < self.begun or self._is_back(begin):
            return mention
        lasting = readings.within(self.message, "still_so", begin, end)
        if lasting and self._treated_before(first) and not self._fresh(begin, end, beside=True):
            return replace(mention, status=Status.UNCERTAIN, cues=(*mention.cues, TREATED))
        if not self._past(begin, end) or self._of_these_days(begin, end):
            return mention
        cues = (*mention.cues, TREATED)
        if self._behind("operated", first):
            return replace(mention, status=Status.PAST, cues=(*cues, SET_ASIDE))
        found = self._found_behind(begin)
        return replace(mention, status=Status.PAST, cues=cues) if found else mention

    def _behind(self, name: str, first: int) -> bool:
        return any(hit.first > first for hit in readings.hits(self.message, name))

    def _found_behind(self, begin: int) -> bool:
        """Whether its sentence or a later one tells that it was found."""
        return any(hit.first >= begin for hit in readings.hits(self.message, "looked"))

    def _treated_before(self, first: int) -> bool:
        names = ("operated", "looked")
        return any(hit.first < first for one in names for hit in readings.hits(self.message, one))

    def _past(self, begin: int, end: int) -> bool:
        words = self.message.words[begin:end]
        told = readings.within(self.message, "told_past", begin, end)
        return bool(told) or any(word.is_past for word in words)

    def _of_these_days(self, begin: int, end: int) -> bool:
        """Whether a time of these days stands between the beginning of the story and the sign."""
        told = self.message.sentences.values()
        between = [one for one in told if self.begun <= one[0] <= begin]
        return any(self._fresh(*one) for one in between) or self._fresh(begin, end)

    def _fresh(self, begin: int, end: int, *, beside: bool = False) -> bool:
        """Whether words of these days stand there, `beside` others than those of what was left."""
        hits = readings.within(self.message, "fresh", begin, end)
        if beside:
            left = readings.within(self.message, "still_so", begin, end)
            hits = [hit for hit in hits if not _inside(hit.first, left)]
        return bool(hits) or self._dated_new(begin, end)

    def _dated_new(self, begin: int, end: int) -> bool:
        """Whether a date of the last days stands there that is none of the story itself."""
        here = [one for one in self.times if begin <= one.first < end and one.days is not None]
        dated = [one for one in here if one.says_when]
        if any((one.days or 0) > _NEW_WITHIN for one in dated):
            return False
        names = ("story_time", "still_so")
        own = [hit for one in names for hit in readings.within(self.message, one, begin, end)]
        return not all(_inside(one.first, own) for one in dated)

    def _is_back(self, begin: int) -> bool:
        """Whether what follows says that it is back, or tells a sign of these days."""
        if any(hit.first > begin for hit in readings.hits(self.message, "back_again")):
            return True
        for first, last in self.message.sentences.values():
            if first < begin or not self._fresh(first, last, beside=True):
                continue
            if readings.within(self.message, "returns", first, last):
                return True
        return False


def _inside(word: int, hits: Iterable[PatternSpan]) -> bool:
    return any(hit.first <= word < hit.last for hit in hits)
