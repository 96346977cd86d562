"""A message read once more without a story that is over, or that was only played.

"In the eighties a scrum went down on me and both my arms went dead. An hour after I could feel it
all again. I'm sixty now and the neck creaks": signs of the story would be called beside the neck of
today. So what is told in its past sentences up to the one that ends it is read apart: the rest
alone says what holds now. A story ends where all is told as well again or somebody who knows looked
and found nothing; of these weeks it takes both, of years ago one of them. Whatever says that it
goes on, is worse or is back, a rest of a few words, and signs in words of now leave all as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.language.danger import staged_talk, story_of_once, treated_long_ago
from bot.language.danger.meant_things import things_asked
from bot.language.danger.passed_soon import PassedSoon, nothing_since, passes
from bot.language.danger.set_apart import OVER, PLAYED, asked_as_told, asked_if_undoubted, set_apart
from bot.language.danger.story_words import readings
from bot.language.danger.told_today import emergencies
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.time_told import TimeTold
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

_OPEN = frozenset((Status.PRESENT, Status.UNCERTAIN))
_OLD_FROM = safety_limit("sign_long_days")
_ASKS = "?"  # the sign that ends a question
_ENDS_WITH = ("ended", "found_sound", "all_works", "soon", "all_back")
_ENDINGS = tuple((readings, name) for name in _ENDS_WITH)

Reading = Callable[[str], Findings]


def with_stories_apart(message: Message, told: Findings, read: Reading) -> Findings:
    """Return the findings, the signs of stories set aside.

    `read` reads a text. It is asked for messages that tell a story with a sign in it alone. What
    the rest says is no more urgent than what the whole message said.
    """
    told = _with_signs_beside(message, things_asked(message, told), read)
    signs = [one for one in told.of(Kind.FLAG) if one.status in _OPEN]
    if not signs:
        return told
    story = _Stories(message, told.of(Kind.FLAG))
    staged = [one for one in signs if staged_talk.is_staged(message, one)]
    inside = [one for one in signs if one in staged or story.tells(one)]
    if not inside or story.rest_size < load_danger_net_settings().full_words:
        return told
    rest = read(story.without)
    beside = [one for one in signs if one not in inside]
    held = [
        asked_as_told(one, beside)
        for one in _held_of(rest, told, {one.value for one in signs}, bool(staged))
    ]
    kept = told.without(lambda one: one in signs and not story.leaves(one)).mentions
    aside = [
        asked_if_undoubted(message, one) if one in staged else story.set_apart(one)
        for one in inside
    ]
    return Findings.of_mentions((*kept, *aside, *(one for one in held if one not in kept)))


def _with_signs_beside(message: Message, told: Findings, read: Reading) -> Findings:
    """Return the findings, asked about what is called beside a scene that has come true.

    Where nothing else is heard: what is recited may drown it.
    """
    heard = any(one.status in _OPEN for one in told.of(Kind.FLAG))
    rest = None if heard else staged_talk.without_scenes(message)
    if rest is None:
        return told
    more = [replace(one, status=Status.UNCERTAIN) for one in emergencies(read(rest))]
    return Findings.of_mentions((*told.mentions, *more)) if more else told


def _held_of(rest: Findings, told: Findings, heard: Set[str], staged: bool) -> Iterator[Mention]:
    """Yield the signs of the rest; where the whole called nothing, it is asked at most.

    Not so where something is staged: it may have drowned what the rest calls.
    """
    called, urgent = emergencies(told), emergencies(rest)
    for one in rest.of(Kind.FLAG):
        if one.value in heard or (called and one in urgent):
            asked = not called and not staged and one in urgent
            yield replace(one, status=Status.UNCERTAIN) if asked else one


@dataclass(frozen=True)
class _Stories:
    message: Message
    signs: Sequence[Mention]

    def tells(self, mention: Mention) -> bool:
        """Whether a mention is told in a story, and before what ends it."""
        if self.plays(mention) or self.leaves(mention):
            return self.plays(mention)
        first, last = self.message.span(mention.start, mention.end)
        number = self.message.sentence_of[first]
        if number not in self._over or self._over[number] != number:
            return number in self._over
        return any(one >= last for one in self._ending_words(number))

    def set_apart(self, mention: Mention) -> Mention:
        """Return a sign of a story as played or past; asked about where it only passed soon."""
        played = self.plays(mention)
        if not played and self._only_soon(mention) and not nothing_since(self.message):
            return replace(mention, status=Status.UNCERTAIN)
        return set_apart(mention, PLAYED if played else OVER)

    def leaves(self, mention: Mention) -> bool:
        """Whether a mention is none of those that pass, beside one that was over soon."""
        return self._only_soon(mention) and not passes(mention)

    def _only_soon(self, mention: Mention) -> bool:
        first, _ = self.message.span(mention.start, mention.end)
        number = self.message.sentence_of[first]
        return number in self._soon and number not in self._ended

    def plays(self, mention: Mention) -> bool:
        """Whether a mention is told of a part, a lesson or a dream."""
        first, last = self.message.span(mention.start, mention.end)
        number = self.message.sentence_of[first]
        if number not in self._played or self._says(readings, "played", number):
            return number in self._played
        _, end = self.message.sentences[number]
        return bool(readings.within(self.message, "played_behind", last, end))

    @cached_property
    def _over(self) -> dict[int, int]:
        """Return the sentences that tell a story that is over, each with the one that ends it."""
        return self._soon | self._ended

    @cached_property
    def _soon(self) -> dict[int, int]:
        return PassedSoon(self.message, self.signs).told()

    @cached_property
    def _ended(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for end in self._endings:
            story = self._told_until(end)
            block = [number for number in story if self._is_of_then(number)]
            if not self._goes_on(block) and self._is_over(story, block):
                found.update(dict.fromkeys(block, end))
        return found

    @cached_property
    def _played(self) -> set[int]:
        """Return the sentences that tell a part, a lesson or a dream, and what is said there."""
        return {
            number
            for number in self.message.sentences
            if any(self._says(readings, name, number) for name in ("played", "played_behind"))
            and not self._is_of_now(number)
            and not self._turns(number)
        }

    @cached_property
    def rest_size(self) -> int:
        """Return how many words tell no story and are not staged."""
        rest, words = self.without, self.message.words
        return sum(not rest[word.start].isspace() for word in words if word.start < len(rest))

    @cached_property
    def without(self) -> str:
        """Return the message with blanks for the sentences of stories and for what is staged."""
        message, text = self.message, staged_talk.without_staged(self.message)
        for number in self._over.keys() | self._played:
            begin, end = message.sentences[number]
            first, last = message.words[begin].start, message.words[end - 1].end
            text = text[:first] + " " * (last - first) + text[last:]
        return text

    @cached_property
    def _endings(self) -> Sequence[int]:
        """Return the sentences that say that all is well, and no sign behind that."""
        return [
            number
            for number in self.message.sentences
            if (self._is_well(number) or self._is_sound(number)) and not self._tells_more(number)
        ]

    def _tells_more(self, number: int) -> bool:
        """Whether a sign follows the words of a sentence that end a story."""
        _, end = self.message.sentences[number]
        behind = min([*self._ending_words(number), end])
        signs = (self.message.span(one.start, one.end)[0] for one in self.signs)
        return any(behind < first < end for first in signs)

    def _ending_words(self, number: int) -> Sequence[int]:
        """Return where the words of a sentence begin that end a story."""
        begin, end = self.message.sentences[number]
        once = story_of_once.readings
        return [
            hit.first
            for of, name in (*_ENDINGS, (once, "over"), (once, "cleared"))
            for hit in of.within(self.message, name, begin, end)
        ]

    def _is_well(self, number: int) -> bool:
        if self._asks(number) or self._says(readings, "unfinished", number):
            return False
        once = story_of_once.readings
        return self._says(readings, "ended", number) or self._says(once, "over", number)

    def _is_sound(self, number: int) -> bool:
        once = story_of_once.readings
        if self._says(readings, "found_sound", number) or self._says(once, "cleared", number):
            return True
        looked = any(self._says(readings, "examined", one) for one in (number - 1, number))
        return looked and self._says(readings, "all_works", number)

    def _told_until(self, end: int) -> range:
        """Return the sentences from the one that says when up to an ending.

        One that tells of now stands before the story.
        """
        first = next((at for at in range(end - 1, -1, -1) if self._is_of_now(at)), -1) + 1
        begun = next((at for at in range(first, end + 1) if self._says_when(at)), end + 1)
        return range(begun, end + 1)

    def _says_when(self, number: int) -> bool:
        begin, end = self.message.sentences[number]
        told = any(begin <= one.first < end and one.days is not None for one in self._times)
        return told or self._is_years_ago(number)

    def _is_years_ago(self, number: int) -> bool:
        once = story_of_once.readings
        return self._says(readings, "years_ago", number) or self._says(once, "story", number)

    def _is_of_then(self, number: int) -> bool:
        begin, end = self.message.sentences[number]
        said = self.message.words[begin:end]
        past = self._says(treated_long_ago.readings, "told_past", number)
        present = phrase_words("present_of_self")
        return past and not self._turns(number) and not any(word.norm in present for word in said)

    def _is_over(self, story: range, block: Sequence[int]) -> bool:
        """Whether a story of years ago ends, or one of these weeks was looked at as well."""
        if self._is_old(story, block):
            return True
        later = [number for number in self._endings if block and number >= min(block)]
        return any(map(self._is_well, later)) and any(map(self._is_sound, later))

    def _is_old(self, story: range, block: Sequence[int]) -> bool:
        """Whether a story tells a time of long ago, and nothing of these weeks."""
        if any(self._says(treated_long_ago.readings, "fresh", number) for number in block):
            return False
        if any(days <= _OLD_FROM for number in block for days in self._dates(number)):
            return False
        dated = any(days > _OLD_FROM for number in story for days in self._dates(number))
        return dated or any(map(self._is_years_ago, story))

    def _dates(self, number: int) -> Iterator[float]:
        """Yield the days since each date that a sentence tells."""
        begin, end = self.message.sentences[number]
        for one in self._times:
            if begin <= one.first < end and one.says_when and one.days is not None:
                yield one.days

    @cached_property
    def _times(self) -> tuple[TimeTold, ...]:
        return tuple(times_told(self.message, self.message.context.day))

    def _goes_on(self, block: Sequence[int]) -> bool:
        """Whether something outside a story says that it goes on, is worse or is back."""
        return any(
            self._says(readings, "unfinished", number)
            for number in self.message.sentences
            if number not in block and not self._asks(number) and not self._is_well(number)
        )

    def _is_of_now(self, number: int) -> bool:
        return self._says(readings, "of_now", number) or self._says(readings, "in_earnest", number)

    def _turns(self, number: int) -> bool:
        begin, end = self.message.sentences[number]
        turns = phrase_words("set_against")
        return any(word.norm in turns for word in self.message.words[begin:end])

    def _asks(self, number: int) -> bool:
        begin, end = self.message.sentences[number]
        return any(word.norm == _ASKS for word in self.message.words[begin:end])

    def _says(self, of: PatternGroups, name: str, number: int) -> bool:
        if number not in self.message.sentences:
            return False
        return bool(of.within(self.message, name, *self.message.sentences[number]))
