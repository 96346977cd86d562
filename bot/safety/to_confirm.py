"""What to confirm with a direct question, so that no warning word is passed over."""

from __future__ import annotations

from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import set_aside, wording_asks
from bot.language.findings import Mention, Status
from bot.safety.levels import Level
from bot.safety.safety_evidence import SafetyEvidence

FRAGILE = "fragility_fracture"
BONE_CONDITIONS = frozenset(("osteoporosis", "steroids"))
BONE_SIGNS = ("fragility_prior", "height_loss", "eased_lying")


def open_questions(evidence: SafetyEvidence, settled: frozenset[str]) -> tuple[str, ...]:
    """Return the flags to ask about, most urgent first.

    What the writer left uncertain is asked for every flag of days or sooner, what the wording alone
    asks about for every one that can be (early labour is told as pregnancy); what was past,
    hypothetical or a question about illness only for emergencies. Somebody else's past is not.
    Words of which the wording alone asked are done with when one of its questions is answered; of
    fragile bones it asks nobody young without a risk for them.
    """
    known = load_red_flags()
    done = _answered_words(evidence, settled)
    sound = _sound_bones(evidence)
    people = words("persons") | words("third_person")
    asked = [
        slug
        for slug, mentions in evidence.unclear.items()
        if slug not in settled
        and (slug not in evidence.denied or known[slug].asked_though_denied)
        and any(
            _worth_asking(slug, mention, people)
            for mention in mentions
            if not (wording_asks(mention) and (_place(mention) in done or slug in sound))
        )
    ]
    if _bones_open(evidence) and FRAGILE not in {*settled, *asked, *evidence.denied}:
        asked.append(FRAGILE)
    asked.sort(key=lambda slug: (-Level(known[slug].level).rank, known[slug].rf))
    return tuple(asked)


def _answered_words(
    evidence: SafetyEvidence, settled: frozenset[str]
) -> frozenset[tuple[int, str]]:
    """Return the words of which the wording alone asked and the answer was no."""
    denied = settled - evidence.present.keys()
    told = (one for slug in denied for one in evidence.unclear.get(slug, ()))
    return frozenset(_place(one) for one in told if wording_asks(one))


def _place(mention: Mention) -> tuple[int, str]:
    return mention.start, mention.text


def _sound_bones(evidence: SafetyEvidence) -> frozenset[str]:
    """The flag of fragile bones where somebody is young and no risk for them is told."""
    young = evidence.age is not None and evidence.age < safety_limit("fragile_by_wording_from")
    risk = BONE_CONDITIONS & evidence.conditions or evidence.sign(*BONE_SIGNS[:2])
    return frozenset() if risk or not young else frozenset((FRAGILE,))


def _bones_open(evidence: SafetyEvidence) -> bool:
    """A bone risk was told, but not how the pain began."""
    told = (one for sign in BONE_SIGNS for one in evidence.signs.get(sign, ()))
    return bool(BONE_CONDITIONS & evidence.conditions) or not all(map(set_aside, told))


def _worth_asking(slug: str, mention: Mention, people: frozenset[str]) -> bool:
    flag = load_red_flags()[slug]
    rank = Level(flag.level).rank
    if mention.status is Status.UNCERTAIN:
        can_be = max(Level(level).rank for level in (flag.level, *flag.at))
        return (can_be if wording_asks(mention) else rank) >= Level.D.rank
    if mention.status is Status.PAST:
        own = people.isdisjoint(mention.cues)
        return own and flag.from_past and rank == Level.E.rank
    return rank == Level.E.rank
