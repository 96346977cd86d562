"""The assessment in words (clinical 6.4): what you told me, the pattern, how sure, what we try."""

from __future__ import annotations

from dataclasses import dataclass

from bot.assessment.areas import areas_of
from bot.assessment.reasons import contradicting, strongest, why, why_mixed, why_nothing
from bot.assessment.results import LIKELY, Assessment, MuscleAim, MusclesWorked, NamedPattern
from bot.assessment.sentences import in_sentences, listed
from bot.knowledge.assessment.decision_rules import Merge, load_decision_rules
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.assessment.explanation_words import words
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import Pattern, Unseen, load_patterns
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.facts import Facts

BONES = "OST"  # the exclusion code of fragile bones
EFFORT = "exertion_crash"  # the condition of crashes after doing too much
SITTING = "SIT"  # who only sits
OPERATION = "SURG"  # of a recent operation


@dataclass(frozen=True)
class MuscleLine:
    """A muscle to show: its id for the picture and its label in plain words."""

    muscle: str
    label: str


@dataclass(frozen=True)
class Explanation:
    """An assessment in parts to show; a part that does not apply is empty.

    `checked` says that a home check spoke to it; what rests on words alone is told in few.
    `first` is what goes before any exercise (a clinician to see, the nerve). `contrast` sets the
    programme's view against research. `why` answers "why do you think so?". `both_ways` is the id
    of the picture of two opposite patterns, neither of which is named.
    """

    over_line: str
    title: str
    told: str
    found: str
    against: str
    picture: str
    lengthen: tuple[MuscleLine, ...]
    build: tuple[MuscleLine, ...]
    also: str
    how_sure: str
    honest: str
    first: tuple[str, ...]
    plan: str
    contrast: str
    why: tuple[str, ...]
    checked: bool = True
    both_ways: str = ""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The parts to read out in order; what was told and found is one question away.

        What speaks against it is always said; where no pattern is drawn, what was found is all
        there is to say.
        """
        reasons = () if self.picture else (self.told, self.found, self.also)
        picture, plan = (self.picture, self.plan) if self.checked else ("", "")
        parts = (*reasons, picture, self.against, self.how_sure, self.honest)
        return tuple(part for part in (*parts, *self.first, plan) if part)


def explain(
    assessment: Assessment, facts: Facts, worked: MusclesWorked | None = None
) -> Explanation:
    """Return the assessment in words, made from its trace.

    `worked` are the muscles that the plan works on: what is tried names no other.
    """
    lead, worked = assessment.lead, worked or MusclesWorked()
    if lead is None:
        return _nothing(assessment, facts, worked)
    return _named(assessment, facts, lead, worked)


def _named(
    assessment: Assessment, facts: Facts, lead: NamedPattern, worked: MusclesWorked
) -> Explanation:
    pattern = load_patterns()[lead.pattern_id]
    count = load_decision_rules().facts_shown
    ids = [one.pattern_id for one in lead.all()]
    told = strongest(assessment, ids, "told", count)
    found = strongest(assessment, ids, "check", count)
    merge = _merge(lead)
    mixed = _stands_in(assessment, lead)
    sure = "how_sure_likely" if lead.sure == LIKELY else "how_sure_possible"
    picture = merge.tug_of_war if merge else _tug_of_war(lead, pattern)
    bones = pattern.with_fragile_bones
    if bones and set(load_exclusions()[BONES].follows.conditions) & set(facts.conditions):
        picture = bones
    contrary = () if mixed else contradicting(assessment, ids, count)
    # How common a posture is says nothing where a check speaks against it.
    honest = words("general_honest") if mixed or contrary else pattern.honest_line
    return Explanation(
        over_line=words(lead.sure),
        title=words("mixed_title") if mixed else pattern_name(lead),
        told=in_sentences("told", "facts", told),
        found=in_sentences("found", "findings", found),
        against=in_sentences("against", "findings", contrary),
        picture=words("mixed") if mixed else picture,
        lengthen=_lines(assessment.lengthen),
        build=_lines(assessment.build),
        also=_also(assessment),
        how_sure=words(sure if assessment.checked else "how_sure_unchecked"),
        honest=honest,
        first=_first(assessment, facts),
        plan=_plan(assessment, facts, worked),
        contrast="" if mixed else _contrast(pattern),
        checked=assessment.checked,
        both_ways=_both_ways(lead) if mixed else "",
        why=why_mixed(assessment) if mixed else why(assessment, lead.pattern_id),
    )


def _nothing(assessment: Assessment, facts: Facts, worked: MusclesWorked) -> Explanation:
    checks = [piece for piece in assessment.evidence if piece.by == "check"]
    fine = [piece for piece in checks if load_evidence_weights()[piece.key].fine]
    clear = len(fine) == len(checks)
    shown = [piece for piece in checks if clear or piece not in fine]
    findings = listed([piece.words for piece in shown[: load_decision_rules().facts_shown]])
    upper = areas_of(facts.regions) == {"upper"}
    if not checks:
        found = words("nothing_unchecked")
    else:
        found = words("nothing_clear" if clear else "nothing_mixed", findings=findings)
    return Explanation(
        over_line="",
        title=words("nothing"),
        told="",
        found=found,
        against="",
        picture="",
        lengthen=_lines(assessment.lengthen),
        build=_lines(assessment.build),
        also="",
        how_sure="",
        honest=""
        if EFFORT in facts.conditions
        else f"{words(_what_helps(facts, upper=upper))} {words('general_honest')}",
        first=_first(assessment, facts),
        plan=_plan(assessment, facts, worked),
        contrast="",
        why=why_nothing(assessment),
    )


def _sits(facts: Facts) -> bool:
    """Whether nobody is to be told of a walk: who only sits, or whose legs do not move."""
    sitting = load_exclusions()[SITTING].follows.conditions
    return not set(sitting).isdisjoint(facts.conditions)


def _what_helps(facts: Facts, *, upper: bool) -> str:
    if _sits(facts):
        return "general_sitting"
    return "general_upper" if upper else "general"


def _contrast(pattern: Pattern) -> str:
    return words("contrast", seed=pattern.seed_view, research=pattern.research_view)


def _merge(lead: NamedPattern) -> Merge | None:
    if not lead.companions:
        return None
    merges = load_decision_rules().merges
    return next(merge for merge in merges if lead.pattern_id in merge.members)


def pattern_name(named: NamedPattern) -> str:
    """Return the sentence that names a pattern, as sure as it is, a posture only when seen."""
    merge, pattern = _merge(named), load_patterns()[named.pattern_id]
    likely = named.sure == LIKELY
    seen = any(one.seen for one in named.all())
    if merge and not seen:
        return merge.unseen_name if likely else merge.unseen_name_possible
    said: Merge | Pattern | Unseen = merge or pattern
    if not seen and pattern.unseen:
        said = pattern.unseen
    return said.name if likely else said.name_possible


def _tug_of_war(named: NamedPattern, pattern: Pattern) -> str:
    """Return what holds on and what gives way, of a posture only where one was seen."""
    own = pattern.unseen.tug_of_war if pattern.unseen and not named.seen else None
    return own or pattern.tug_of_war


def _stands_in(assessment: Assessment, named: NamedPattern) -> bool:
    """Whether this pattern takes the place of two opposite ones."""
    instead = {exclusive.instead for exclusive in load_decision_rules().exclusives}
    return assessment.mixed and named.pattern_id in instead


def _both_ways(named: NamedPattern) -> str:
    exclusives = load_decision_rules().exclusives
    return next((x.picture for x in exclusives if x.instead == named.pattern_id and x.picture), "")


def _also(assessment: Assessment) -> str:
    said = [
        words("mixed")
        if _stands_in(assessment, named)
        else words("also", name=uncapitalised(pattern_name(named)))
        for named in assessment.patterns[1:]
    ]
    return " ".join(said)


def _lines(aims: tuple[MuscleAim, ...]) -> tuple[MuscleLine, ...]:
    shown = aims[: load_decision_rules().muscles_shown]
    return tuple(MuscleLine(aim.muscle, load_muscles()[aim.muscle].label) for aim in shown)


def _first(assessment: Assessment, facts: Facts) -> tuple[str, ...]:
    said = [load_evidence_weights()[key].refer or "" for key in assessment.refer]
    for pattern_id in assessment.named():
        clinician = load_patterns()[pattern_id].clinician_first
        if clinician and facts.age is not None and facts.age >= clinician.age_from:
            said.append(clinician.words)
    nerve = next((line for line in assessment.trace if line.rule_id == "nerve_first"), None)
    if nerve:
        said.append(words("nerve_first", reason=nerve.words))
    return tuple(said)


def _plan(assessment: Assessment, facts: Facts, worked: MusclesWorked) -> str:
    """What is tried for 2 weeks; nobody who can only sit is sent for a walk.

    With pain as high as on the worst days quiet comes first, as the routine does.
    """
    if set(load_exclusions()[OPERATION].follows.conditions) & set(facts.conditions):
        return words("plan_after_operation")
    if (facts.nrs or 0) >= load_selection().irritable_high_from:
        return words("plan_settle")
    if EFFORT in facts.conditions:
        return words("plan_little")
    where = "_sitting" if _sits(facts) else ""
    aims = [
        words(wording, muscles=listed([line.label for line in _lines(muscles)]))
        for wording, muscles in (
            ("plan_lengthen", _those(assessment.lengthen, worked.lengthen)),
            ("plan_build", _those(assessment.build, worked.build)),
        )
        if muscles
    ]
    return words(f"plan{where}", aims=" ".join(aims)) if aims else words(f"plan_general{where}")


def _those(aims: tuple[MuscleAim, ...], worked: frozenset[str]) -> tuple[MuscleAim, ...]:
    return tuple(aim for aim in aims if aim.muscle in worked)
