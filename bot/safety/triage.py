"""From everything said so far to a level, the flags, questions and cautions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.knowledge.safety.danger_answers import comes_behind
from bot.knowledge.safety.red_flags import load_red_flags
from bot.language.findings import Findings
from bot.safety.cautions import cautions_for, cautions_of_signs
from bot.safety.combining import combine
from bot.safety.levels import Level, highest
from bot.safety.safety_evidence import Profile, SafetyEvidence, gather, gather_other, tells_anything
from bot.safety.to_confirm import open_questions
from bot.safety.trace import FlagTrace

__all__ = ["FlagTrace", "Profile", "Triage", "triage"]


@dataclass(frozen=True)
class Triage:
    """What safety makes of a conversation.

    `flags` hold for the writer now, most urgent first; `flags_other` for somebody else, whose most
    urgent is at `level_other`; `ask`
    names the signs to confirm with a direct question, most urgent first; `cautions` are
    exclusion codes, `of_signs` those that no condition alone brings; `trace` says why, in words.
    """

    level: Level = Level.NONE
    flags: tuple[str, ...] = ()
    flags_other: tuple[str, ...] = ()
    level_other: Level = Level.NONE
    ask: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    of_signs: tuple[str, ...] = ()
    trace: tuple[FlagTrace, ...] = ()

    @property
    def lead(self) -> str | None:
        """The flag that leads the answer: the most urgent, None when there is none."""
        return self.flags[0] if self.flags else None


def triage(
    findings: Sequence[Findings],
    profile: Profile | None = None,
    cleared: frozenset[str] = frozenset(),
) -> Triage:
    """Return the verdict on the findings of a conversation, oldest message first.

    `profile` is what is known from outside the words. `cleared` names the flags that a clinician
    has checked or the person has answered "no" to; they count for nothing.
    """
    findings = [message for message in findings if tells_anything(message)]
    evidence = gather(findings, profile or Profile())
    lines = [line for line in combine(evidence) if line.flag not in cleared]
    levels: dict[str, Level] = {}
    for line in lines:
        levels[line.flag] = highest(line.level, levels.get(line.flag, Level.NONE))
    theirs = _others(gather_other(findings), levels)
    own_words = evidence.present  # a sign in the person's words leads one that was put together
    urgent = [slug for slug, level in levels.items() if level is Level.E]
    behind = {slug for slug in urgent if comes_behind(slug, urgent)}
    flags = sorted(
        levels,
        key=lambda slug: (
            -levels[slug].rank,
            slug not in own_words,
            slug in behind,
            _number(slug),
        ),
    )
    return Triage(
        level=highest(*levels.values()),
        flags=tuple(flags),
        flags_other=tuple(theirs),
        level_other=highest(*theirs.values()),
        ask=open_questions(evidence, frozenset(flags) | cleared),
        cautions=cautions_for(evidence, flags),
        of_signs=cautions_of_signs(evidence, flags),
        trace=tuple(sorted(lines, key=lambda line: (-line.level.rank, _number(line.flag)))),
    )


def _others(evidence: SafetyEvidence, own: Collection[str]) -> dict[str, Level]:
    """Somebody else's flags with their levels; a risk alone ("my wife is on chemo") is none.

    What a combination finds counts only beside a sign of theirs (an age alone says nothing) and
    where nothing is more urgent.
    """
    known = load_red_flags()
    told = {slug: evidence.level(slug) for slug in evidence.present}
    urgent = any(level is Level.E for level in told.values())
    if (told or evidence.signs) and not urgent:
        for line in combine(evidence):
            told[line.flag] = highest(line.level, told.get(line.flag, Level.NONE))
    levels = {
        slug: level
        for slug, level in told.items()
        if slug not in own and (known[slug].labelled or level is Level.E)
    }
    if all(known[slug].standing for slug in levels):
        return {}
    urgent_ones = [slug for slug, level in levels.items() if level is Level.E]
    behind = {slug for slug in urgent_ones if comes_behind(slug, urgent_ones)}
    return dict(
        sorted(levels.items(), key=lambda one: (-one[1].rank, one[0] in behind, _number(one[0])))
    )


def _number(slug: str) -> str:
    return load_red_flags()[slug].rf
