"""When a sign of danger began and whether it still holds, from what stands around its words.

A time is a sign's own where it follows closely ("numb there for 6 weeks"), where the clause begins
with it ("for 6 weeks it takes me a minute"), or where the next sentence says so ("been there for
two months"); never where pain or another sign stands between and takes it. A story of once ("in
2018 ...") goes on from sentence to sentence until it comes back to today; what it tells is past
when the message says that it is over or what is the matter now, unless it is a risk that stays.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.frames import load_frames
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.danger.counted_times import at_least, counted
from bot.language.danger.sign_stands import how_it_stands
from bot.language.danger.story_of_once import put_behind, readings, said_there, stories_of_once
from bot.language.danger.times_beside import in_other_talk, words_beside_a_time
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.time_told import TimeTold
from bot.language.findings import Kind, Mention, SignTime, Status
from bot.language.text.message import Message

_AFTER = window("sign_time_after")
_BEFORE = window("sign_time_before")
_NEXT = window("sign_time_next")
_SINCE = "since"
_CLAIMED_WITHIN = window("time_claimed")
_OPEN = frozenset((Status.PRESENT, Status.UNCERTAIN))
_HAPPENED = "major_trauma"  # what happened once may have its time in a tale behind it
_YEAR = safety_limit("as_ever_days")
_CAN_WAIT = ("D", "R", "none")
_NAMED = ("named_numb", "named_tingling", "named_weak")  # what a sign is called again
_Range = tuple[int, int]


def with_times(message: Message, mentions: Iterable[Mention]) -> list[Mention]:
    """Return the mentions, signs of danger with their time and in the past where they are over."""
    told = list(mentions)
    if not any(one.kind == Kind.FLAG and one.status in _OPEN for one in told):
        return told
    reader = _SignTimes.of(message, told)
    return [reader.timed(one) if one.kind == Kind.FLAG else one for one in told]


def _is_mild(mention: Mention) -> bool:
    """Whether it is a sign that can wait days."""
    return load_red_flags()[mention.value].level in _CAN_WAIT


def _counts_when_past(mention: Mention) -> bool:
    """Whether it is a risk that somebody carries on ("had a lymphoma in 2016")."""
    frame = load_frames().get(mention.rule)
    return frame is not None and frame.past_counts


@dataclass(frozen=True)
class _SignTimes:
    message: Message
    times: Sequence[TimeTold]
    others: Sequence[_Range]  # words of places and signs, that a time may be of instead
    starts: Sequence[int]  # where each word begins
    once: Sequence[str]  # for each sentence the words that make it a story of once, or ""
    behind: Sequence[str]  # for each sentence the words by which the next one ends it, or ""

    @classmethod
    def of(cls, message: Message, mentions: Iterable[Mention]) -> _SignTimes:
        starts = message.starts
        told = times_told(message, message.context.day)
        times = [counted(message, one) for one in told if not _is_rate(message, one)]
        places = (one for one in mentions if one.kind in (Kind.REGION, Kind.FLAG))
        others = [_words(starts, one) for one in places if one.status is not Status.DENIED]
        once, behind = tuple(stories_of_once(message, times)), tuple(put_behind(message))
        least = [at_least(message, one) for one in times]
        return cls(message, least, others, starts, once, behind)

    def timed(self, mention: Mention) -> Mention:
        """Return a sign with its time; one of a story that is over is past."""
        if mention.status not in _OPEN:
            return mention
        first, last = _words(self.starts, mention)
        over = () if _counts_when_past(mention) else self._over(first, last)
        if not over and _is_mild(mention):
            over = self._of_a_whole_story(first)
        if over:
            return replace(mention, status=Status.PAST, cues=(*mention.cues, *over))
        own = self._own(first, last, mention.value == _HAPPENED)
        told = list(how_it_stands(self.message, first))
        if own is None and not told:
            return mention
        said = said_there(self.message, own.first, own.last) if own else ""
        words = tuple(one for one in (said, *(word for _, word in told)) if one)
        days = own.days if own else None
        return replace(mention, time=SignTime(days, frozenset(how for how, _ in told), words))

    def _over(self, first: int, last: int) -> tuple[str, ...]:
        """Return the words that put a sign into a story that is over, none where they do not."""
        sentence = self.message.sentence_of[first]
        begun, ends = self.once[sentence], self.behind[sentence]
        until = self._sentence(self.message.sentence_of[last - 1])[1]
        if readings.within(self.message, "now", self._sentence(sentence)[0], until):
            return ()
        if words_beside_a_time(self.message, (first, last), self._sentence(sentence)):
            return ()
        if before := self._before_the_pain(last):
            return (before,)
        if ends or not begun:
            return (ends,) if ends else ()
        if any(hit.first > last for hit in readings.hits(self.message, "anew")):
            return ()
        ended = [hit for hit in readings.hits(self.message, "over") if hit.first >= first]
        back = next((at for at in range(sentence + 1, len(self.once)) if not self.once[at]), None)
        if ended:
            return begun, said_there(self.message, ended[0].first, ended[0].last)
        return (begun,) if back is not None and self._tells_now(back) else ()

    def _before_the_pain(self, last: int) -> str:
        """Return the words that end a sign before the pain began, "" where none do."""
        until = self._sentence(min(self.message.sentence_of[last - 1] + 1, len(self.once) - 1))[1]
        ended = readings.within(self.message, "before_the_pain", last, until)
        return said_there(self.message, ended[0].first, ended[0].last) if ended else ""

    def _of_a_whole_story(self, first: int) -> tuple[str, ...]:
        """Return the words that begin a story of years ago that never comes back to today.

        For signs that can wait days: what is told in its past forms, in a sentence behind the one
        that says when, is of then.
        """
        sentence = self.message.sentence_of[first]
        begin, end = self._sentence(sentence)
        begun = self.once[sentence]
        past = any(word.is_past for word in self.message.words[begin:end])
        dated = any(one.first < begin and (one.days or 0) > _YEAR for one in self.times)
        here = [hit.first for name in ("now", "anew") for hit in readings.hits(self.message, name)]
        over = begun and past and dated and not any(at >= begin for at in here)
        return (begun,) if over else ()

    def _tells_now(self, sentence: int) -> bool:
        begin, end = self._sentence(sentence)
        return readings.says(self.message, "now", begin, end)

    def _own(self, first: int, last: int, happened: bool) -> TimeTold | None:
        """Return the newest time that is the sign's own."""
        own = [
            one
            for one in self.times
            if one.days is not None and self._is_own(one, first, last, happened)
            if not words_beside_a_time(self.message, (first, last), (one.first, one.last))
        ]
        return min(own, key=lambda one: one.days or 0.0, default=None)

    def _is_own(self, told: TimeTold, first: int, last: int, happened: bool) -> bool:
        sentence = self.message.sentence_of
        if first <= told.first < last:
            return True
        if told.first >= last:
            if in_other_talk(self.message, (first, last), (told.first, told.last)):
                return False
            apart = sentence[told.first] - sentence[last - 1]
            again = self._named_again(first, last, told.first)
            near = told.first - last <= (_NEXT if apart and not again else _AFTER)
            claimed = self._claimed(self._behind(told))
            own = self._of_it(told) if apart else not self._of_others(last, told.first)
            own = own or (happened and bool(apart) and not self._of_a_thing(told))
            free = again or not self._taken(last, told.first)
            return apart <= 1 and near and own and not claimed and free
        same = sentence[told.first] == sentence[first]
        near = first - told.last <= _BEFORE
        free = not self._taken(self._behind(told), first)
        return same and near and self._leads(told) and free

    def _behind(self, told: TimeTold) -> int:
        """Return where a time ends, with the "now" of "for ten weeks now"."""
        words = self.message.words
        until = told.last < len(words) and words[told.last].norm in phrase_words("until_now")
        return told.last + until

    def _claimed(self, behind: int) -> bool:
        """Whether what follows a time takes it; "no worse" does not."""
        last = behind + _CLAIMED_WITHIN
        steady = readings.hits(self.message, "steady")
        return self._taken(behind, last) and not any(behind <= hit.first < last for hit in steady)

    def _of_it(self, told: TimeTold) -> bool:
        """Whether all that its sentence says before a time may be of the sign told before it.

        "Been there for two months", "the GP saw it in July"; not "we moved in March".
        """
        begin, end = self.message.sentence_range(told.first)
        lists = [phrase_words(one) for one in (*_NAMED, "of_a_sign")]
        before = self.message.words[begin : told.first]
        if all(any(self.message.has([word], words) for words in lists) for word in before):
            return True
        return bool(readings.within(self.message, "checked", begin, end))

    def _of_a_thing(self, told: TimeTold) -> bool:
        """Whether its sentence names a thing before a time ("I had a scan in 2019")."""
        begin, _ = self.message.sentence_range(told.first)
        return self.message.has(self.message.words[begin : told.first], phrase_words("a_thing"))

    def _of_others(self, first: int, last: int) -> bool:
        """Whether what stands there begins to tell of others ("numb feet and we moved in May")."""
        doers = phrase_words("others_who_do")
        told = any(word.norm in doers for word in self.message.words[first:last])
        return told and not readings.within(self.message, "checked", first, last)

    def _leads(self, told: TimeTold) -> bool:
        """Whether a clause begins with a time ("since February my flow is slow")."""
        begin, _ = self.message.clause_range(told.first)
        leads, joins = phrase_words("leads_a_time"), phrase_words("joins_a_clause")
        before = [word.norm for word in self.message.words[begin : told.first]]
        if all(norm in leads for norm in before):
            return True
        joined = next((at for at in range(len(before), 0, -1) if before[at - 1] in joins), 0)
        since = before[joined : joined + 1] == [_SINCE]  # "and since Monday I stagger"
        return bool(joined) and since and all(norm in leads for norm in before[joined:])

    def _taken(self, first: int, last: int) -> bool:
        """Whether pain, a place or another sign stands there, or a new thing begins."""
        words = self.message.words[first:last]
        if self.message.has(words, phrase_words("pain")):
            return True
        if readings.within(self.message, "now", first, last):
            return True
        return any(first <= start < last for start, _ in self.others)

    def _named_again(self, first: int, last: int, before: int) -> bool:
        """Whether what stands between a sign and a time names that sign again, and nothing else.

        "Numb between the legs. That numbness came in July": the pain of a place would take it.
        """
        message, between = self.message, self.message.words[last:before]
        if any(last <= start < before for start, _ in self.others):
            return False
        sign = message.words[first:last]
        named = [phrase_words(one) for one in _NAMED]
        again = [words for words in named if message.has(sign, words)]
        told = [word for word in between if message.has([word], phrase_words("pain"))]
        return bool(told) and all(any(message.has([one], words) for words in again) for one in told)

    def _sentence(self, number: int) -> _Range:
        return self.message.sentences[number]


def _is_rate(message: Message, told: TimeTold) -> bool:
    """Whether a time says how often ("four times a day")."""
    before = message.words[told.first - 1 : told.first] if told.first else ()
    return any(word.norm in phrase_words("how_often") for word in before)


def _words(starts: Sequence[int], mention: Mention) -> _Range:
    first = max(0, bisect_left(starts, mention.start))
    return first, max(first + 1, bisect_left(starts, mention.end))
