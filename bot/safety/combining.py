"""The combination logic over all that was said (clinical 2.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.knowledge.safety.red_flags import load_red_flags
from bot.language.danger.agreement import agreed
from bot.safety.rules_bones import arteritis, fragility, inflammatory, not_improving
from bot.safety.rules_illness import cancer, fever, infection, night_pain, thoracic, weight_loss
from bot.safety.rules_nerves import cord, weakness
from bot.safety.rules_other import age_and_neck, child, medicines, pregnancy, trauma
from bot.safety.safety_evidence import SafetyEvidence
from bot.safety.time_rules import words_of_time
from bot.safety.trace import FlagTrace

Rule = Callable[[SafetyEvidence], Iterator[FlagTrace]]

RULES: tuple[Rule, ...] = (
    weakness,
    cord,
    fragility,
    inflammatory,
    not_improving,
    arteritis,
    cancer,
    fever,
    infection,
    night_pain,
    thoracic,
    weight_loss,
    child,
    medicines,
    pregnancy,
    trauma,
    age_and_neck,
)

# Flags whose level the rules alone decide.
DECIDED_BY_RULES = frozenset(("myelopathy", "gca_pmr", "child_young"))


def combine(evidence: SafetyEvidence) -> list[FlagTrace]:
    """Return a line for every flag that holds and for every combination that raises one."""
    lines = list(_single(evidence))
    for rule in RULES:
        lines.extend(rule(evidence))
    return lines


def _single(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    for slug, mentions in evidence.present.items():
        if slug in DECIDED_BY_RULES:
            continue
        both = [mention for mention in mentions if agreed(mention)]
        level = evidence.level(slug)
        words = ", ".join(dict.fromkeys(mention.text for mention in mentions))
        name = load_red_flags()[slug].name
        rule, since = mentions[0].rule, words_of_time(mentions)
        if slug in evidence.standing:
            rule, since = f"{slug}.standing", f"{since}, for weeks or longer"
        if both:
            wording = ", ".join(both[0].cues)
            since = f', and the overall wording ("{wording}"){since}'
        yield FlagTrace(slug, level, "present", words, rule, f'{name}: "{words}"{since}')
