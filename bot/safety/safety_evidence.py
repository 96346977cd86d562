"""What the conversation holds, sorted for the combination rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.frames import load_frames
from bot.language.danger.agreement import agreed, for_today, harmless, set_aside
from bot.language.findings import Findings, Kind, Mention, SignTime, Stands, Status
from bot.safety.confirmed import is_yes, level_of_yes
from bot.safety.levels import Level
from bot.safety.time_rules import standing_level

_TELLS = "_tells_of_safety"
_READ = frozenset((Kind.SIGN, Kind.CONDITION, Kind.AGE, Kind.DURATION, Kind.STAGE, Kind.REGION))
_LONG = "chronic"  # the stage from which a pain is one of ages
_COUNTS = frozenset((Status.PRESENT, Status.OTHER_PERSON))
_STANDING = (Kind.CONDITION, Kind.LIFESTYLE)  # what somebody has, and may take back
_NOT_ASKED = (Status.IDIOM, Status.OTHER_PERSON)

CHILD_UNDER = safety_limit("child_under")


@dataclass(frozen=True)
class SafetyEvidence:
    """The writer's signs, conditions, age and the open statuses, over all messages."""

    present: dict[str, list[Mention]] = field(default_factory=dict)  # flags that hold
    unclear: dict[str, list[Mention]] = field(default_factory=dict)  # by status, to be asked
    denied: frozenset[str] = frozenset()  # flags denied and never told as present
    harmless: frozenset[str] = frozenset()  # flags that are only told where all else is plain
    signs: dict[str, list[Mention]] = field(default_factory=dict)
    conditions: frozenset[str] = frozenset()
    age: int | None = None
    child: bool = False  # a child other than the writer
    days: float | None = None  # since it began
    for_ages: bool = False  # for more than three months, in words without a number
    nrs: float | None = None  # the highest that was told
    regions: frozenset[str] = frozenset()
    standing: Mapping[str, Level] = field(default_factory=dict)  # of signs that are not new
    agreed_on: frozenset[str] = frozenset()  # by words and wording, and since when is told

    def has(self, *slugs: str) -> bool:
        """Return whether any of these flags holds."""
        return any(slug in self.present for slug in slugs)

    def sign(self, *names: str) -> bool:
        """Return whether any of these signs holds."""
        return any(name in self.signs for name in names)

    def level(self, slug: str) -> Level:
        """Return the level that the flag's own words give it."""
        if slug in self.standing:
            return self.standing[slug]
        default = Level(load_red_flags()[slug].level)
        levels = [level_of(mention) or default for mention in self.present.get(slug, ())]
        return max(levels, key=lambda level: level.rank, default=Level.NONE)

    def words(self, *slugs: str) -> str:
        """Return the words that carry these flags."""
        told = [mention.text for slug in slugs for mention in self.present.get(slug, ())]
        return ", ".join(dict.fromkeys(told))


def level_of(mention: Mention) -> Level | None:
    """Return the level that the mention's rule sets, None when the flag's own level holds."""
    if agreed(mention):
        return Level.E
    if for_today(mention):
        return Level.S
    if is_yes(mention):
        return level_of_yes(mention)
    frame = load_frames().get(mention.rule)
    return Level(frame.level) if frame and frame.level else None


def tells_anything(message: Findings) -> bool:
    """Return whether `gather` or `gather_other` finds anything in a message.

    Worked out once a message and kept with it: a conversation is judged anew in every turn.
    """
    known: bool | None = vars(message).get(_TELLS)
    if known is None:
        known = vars(message)[_TELLS] = any(
            mention.kind == Kind.FLAG
            or (mention.kind in _READ and mention.status in _COUNTS)
            or (mention.kind in _STANDING and mention.status is Status.DENIED)
            for mention in message.mentions
        )
    return known


def _taken_back(message: Findings) -> frozenset[str]:
    """Return the conditions that a message denies and does not tell."""
    told = {one.value for kind in _STANDING for one in message.present(kind)}
    denied = {one.value for kind in _STANDING for one in message.of(kind, Status.DENIED)}
    return frozenset(denied - told)


def gather(findings: Sequence[Findings], profile: Profile) -> SafetyEvidence:
    """Sort the mentions of all messages. Pure; later messages never unsay a sign.

    What somebody has they may take back ("I'm not pregnant, that was a slip").
    """
    present: dict[str, list[Mention]] = {}
    unclear: dict[str, list[Mention]] = {}
    signs: dict[str, list[Mention]] = {}
    denied: set[str] = set()
    of_harmless: set[str] = set()
    conditions = set(profile.conditions)
    age = profile.age
    child = False
    days: float | None = None
    for_ages = False
    nrs: float | None = None
    regions: set[str] = set()
    agreed_on: set[str] = set()
    known = load_red_flags()
    for message in findings:
        agreed_on.update(_agreed_since(message))
        for mention in _specific(message.of(Kind.FLAG)):
            slug = mention.value
            if slug not in known:
                continue
            if mention.status is Status.PRESENT:
                present.setdefault(slug, []).append(mention)
            elif mention.status is Status.DENIED:
                denied.add(slug)
                unclear.pop(slug, None)
            elif set_aside(mention):
                of_harmless.update([slug] if harmless(mention) else [])
            elif mention.status not in _NOT_ASKED:
                unclear.setdefault(slug, []).append(mention)
        for mention in message.present(Kind.SIGN):
            signs.setdefault(mention.value, []).append(mention)
        taken_back = _taken_back(message)
        conditions -= taken_back
        for slug in taken_back & set(present):
            default = Level(known[slug].level)
            graver = [
                one for one in present.pop(slug) if (level_of(one) or default).rank >= Level.D.rank
            ]
            if graver:  # "no kick since dinner" denies no baby
                present[slug] = graver
        conditions.update(message.values(Kind.CONDITION))
        for mention in message.present(Kind.AGE):
            age = int(mention.number) if mention.number is not None else age
        child = child or any(
            mention.number is not None and mention.number < CHILD_UNDER
            for mention in message.of(Kind.AGE, Status.OTHER_PERSON)
        )
        for mention in message.present(Kind.DURATION):
            days = mention.number if mention.number is not None else days
        for_ages = for_ages or _LONG in message.values(Kind.STAGE)
        for mention in message.present(Kind.NRS):
            nrs = max(nrs or 0, mention.number or 0)
        regions.update(message.values(Kind.REGION))
    return SafetyEvidence(
        present=present,
        unclear=unclear,
        denied=frozenset(denied - set(present)),
        harmless=frozenset(of_harmless - set(present) - set(unclear)),
        signs=signs,
        conditions=frozenset(conditions),
        age=age,
        child=child,
        days=days,
        for_ages=for_ages,
        nrs=nrs,
        regions=frozenset(regions),
        agreed_on=frozenset(agreed_on),
        standing={s: level for s in present if (level := standing_level(findings, s))},
    )


def gather_other(findings: Sequence[Findings]) -> SafetyEvidence:
    """Sort what is told of somebody else now: their signs, conditions and age."""
    present: dict[str, list[Mention]] = {}
    signs: dict[str, list[Mention]] = {}
    conditions: set[str] = set()
    age: int | None = None
    known = load_red_flags()
    theirs = Status.OTHER_PERSON
    for message in findings:
        for mention in _specific(message.of(Kind.FLAG, theirs)):
            if mention.value in known:
                present.setdefault(mention.value, []).append(mention)
        for mention in message.of(Kind.SIGN, theirs):
            signs.setdefault(mention.value, []).append(mention)
        conditions.update(mention.value for mention in message.of(Kind.CONDITION, theirs))
        for mention in message.of(Kind.AGE, theirs):
            age = int(mention.number) if mention.number is not None else age
    return SafetyEvidence(present=present, signs=signs, conditions=frozenset(conditions), age=age)


def _agreed_since(message: Findings) -> Iterator[str]:
    """Yield the flags on which words and wording agree and of which it is told since when."""
    dated = bool(message.present(Kind.DURATION))
    told = message.present(Kind.FLAG)
    timed = {one.value for one in told if one.time and _begun(one.time)}
    yield from (one.value for one in told if agreed(one) and (dated or one.value in timed))


def _begun(time: SignTime) -> bool:
    """Whether it is told when a sign began, or that it grows worse."""
    return time.days is not None or Stands.WORSE in time.stands


def _tempers(mention: Mention) -> bool:
    frame = load_frames().get(mention.rule)
    return frame is not None and frame.tempers


def _specific(mentions: Iterable[Mention]) -> list[Mention]:
    """Drop a mention that lies inside one of the same flag whose frame tempers it."""
    rows = list(mentions)
    tempering = [mention for mention in rows if _tempers(mention)]
    return [
        mention
        for mention in rows
        if mention in tempering
        or not any(
            other.value == mention.value
            and other.start <= mention.start
            and other.end >= mention.end
            for other in tempering
        )
    ]


@dataclass(frozen=True)
class Profile:
    """Age in years, sex and standing conditions from buttons and records."""

    age: int | None = None
    sex: str | None = None
    conditions: tuple[str, ...] = ()
