"""What a seat, a strap or an effort did to a limb, and minutes took away again, is over.

"By the last hill I couldn't feel a thing between my legs. Ten minutes off the bike it was all back,
and it has stayed so since": a nerve that was pressed sleeps and wakes. Five things must be told
together: what pressed, numbed or tired it, that all came back within minutes (or by the day after),
that it was days ago or that nothing came since, nothing anywhere that says it stays or comes again,
and a sign that a press makes (`passes_pressed`). A face that drooped for ten minutes, a chest, a
belly and a bladder stay signs however soon they pass. Where only a date speaks for it, it is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.danger.story_words import readings
from bot.language.extract.times.all_times import times_told
from bot.language.findings import Mention
from bot.language.text.message import Message

_REACH = window("passed_soon_before")
_DATED_BEHIND = window("passed_soon_dated")
_DAYS = safety_limit("passed_soon_days")


def passes(sign: Mention) -> bool:
    """Return whether a press or an effort makes a sign, and sleep goes out of it again."""
    return sign.value in load_danger_net_settings().passes_pressed


def nothing_since(message: Message) -> bool:
    """Return whether a message says that nothing came since, or that all is well since."""
    return bool(readings.hits(message, "well_since"))


@dataclass(frozen=True)
class PassedSoon:
    """Sentences that tell a sign which a press or an effort made and minutes took away."""

    message: Message
    signs: Sequence[Mention]

    def told(self) -> dict[int, int]:
        """Return the sentences of such a sign, each with the one that ends it."""
        found: dict[int, int] = {}
        for end in self.message.sentences:
            if not self._ends(end):
                continue
            block = self._told_until(end)
            if self._is_pressed(block) and not self._comes_again(block):
                found.update(dict.fromkeys(block, end))
        return found

    def _ends(self, number: int) -> bool:
        """Whether a sentence says that all was back soon, asks it not, and excepts nothing."""
        turns = phrase_words("set_against")
        said = self.message.norms[slice(*self.message.sentences[number])]
        if self._asks(number) or any(norm in turns for norm in said):
            return False
        timed = all(self._says(name, number) for name in ("all_back", "soon_time"))
        return timed or self._says("soon", number)

    def _told_until(self, end: int) -> range:
        """Return the sentences before an ending, from behind the last one that tells of now."""
        first = max(0, end - _REACH)
        now = (at for at in range(end - 1, first - 1, -1) if self._says("of_now", at))
        return range(next(now, first - 1) + 1, end + 1)

    def _is_pressed(self, block: range) -> bool:
        """Whether they tell a sign, what did it, and that it was days ago or nothing came since."""
        if not any(self._sentence(sign) in block for sign in self.signs if passes(sign)):
            return False
        if not any(self._says("pressed", one) for one in block):
            return False
        return nothing_since(self.message) or self._is_days_ago(block)

    def _comes_again(self, block: range) -> bool:
        """Whether something says that it came again or stays, or tells of a toilet behind it."""
        if readings.hits(self.message, "comes_again"):
            return True
        outside = [one for one in self.message.sentences if one not in block]
        if any(self._says("unfinished", one) and not self._asks(one) for one in outside):
            return True
        return any(self._says("toilet_told", one) for one in outside if one > block[-1])

    def _is_days_ago(self, block: range) -> bool:
        """Whether the story, or a sentence close behind it, is dated some days back."""
        dated = range(block[0], block[-1] + _DATED_BEHIND + 1)
        return any(
            one.says_when
            and one.days is not None
            and one.days >= _DAYS
            and self.message.sentence_of[one.first] in dated
            for one in times_told(self.message, self.message.context.day)
        )

    def _sentence(self, sign: Mention) -> int:
        return self.message.sentence_of[self.message.span(sign.start, sign.end)[0]]

    def _asks(self, number: int) -> bool:
        return self.message.norms[self.message.sentences[number][1] - 1] == "?"

    def _says(self, name: str, number: int) -> bool:
        return bool(readings.within(self.message, name, *self.message.sentences[number]))
