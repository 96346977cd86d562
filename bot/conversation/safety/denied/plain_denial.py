"""A denial of a sign in anybody's words, read clause by clause (clinical 2.1).

"I SAID MY LEGS ARE NORMAL, there's nothing wrong with them", "no, emphatically not, only the left
one", "OMG no I'm not numb, I just can't tell if I'm squeezing right". A clause that tells the sign
after all ("no, it's both now", "normal except when I wipe", "fine until this morning") keeps it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.conversation.safety.denied.answer_beside import ASKED_WHY, OTHER_MATTERS
from bot.conversation.safety.denied.said_back import echoes, without_echo
from bot.conversation.turn import Turn
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.danger.agreement import wording_asks
from bot.language.danger.cause_denied import denies_name
from bot.language.findings import Kind, Mention, Status
from bot.language.replies.learned.follow_up_kinds import kinds_said, says_kind

OWN_TALKS = ("suicide_distress", "violence", "med_harm")  # they have replies of their own
BOTH_LEGS = "ces_bilateral_legs"  # one leg alone is not the sign
OF_A_LACK = ("ces_saddle", "ces_bladder", "ces_bowel", "ces_sexual")  # "nothing" may tell them
_SIGN, _KEEPS = spoken("word_of_a_sign"), spoken("not_as_well")
_BOTH, _PART = spoken("both_legs_told"), spoken("part_of_a_sign")
# Which parts, said to be well, deny a sign; of others only what denies it by its name does.
PARTS = {
    BOTH_LEGS: spoken("parts_of_legs"),
    "leg_motor": spoken("parts_of_legs"),
    "arm_motor": spoken("parts_of_hands"),
    "myelopathy": spoken("parts_of_hands"),
    "cad_stroke_sah": spoken("parts_of_head"),
    "ces_saddle": spoken("parts_between"),
    "ces_bladder": spoken("parts_of_passing"),
    "ces_bowel": spoken("parts_of_passing"),
    "severe_unmanageable": spoken("parts_of_rising"),
    "weight_loss": spoken("parts_of_weight"),
    "fragility_fracture": spoken("parts_of_bones"),
}


@dataclass(frozen=True)
class Denial:
    """How a message denies a sign: it itself, or `by_a_no`; whether it says what was meant."""

    of_the_sign: bool
    by_a_no: bool
    explained: bool
    all_of_it: bool  # nothing of it is there: no further question about it
    named: bool  # it can be of no other sign and of no other question


def read_denial(turn: Turn, slug: str) -> Denial | None:
    """Return how a message denies the sign; None where it does not, or tells it after all."""
    if turn.button or turn.unread or slug in OWN_TALKS:
        return None
    if spoken("told_of_a_look").search(turn.text) is not None:
        return None
    told = without_echo(turn)
    clauses = [one for one in _clauses(told.text) if any(map(str.isalnum, one[2]))]
    kept = [one for one in clauses if _tells_it(slug, told, *one)]
    reasons = [one for one in clauses if _is_reason(one[2], clauses)]
    if any(one not in reasons for one in kept):
        return None
    explained = spoken("explains_a_reading").search(straightened(turn.text)) is not None
    own = [one for one in clauses if _denies(slug, one[2]) or (explained and _is_put(one[2]))]
    no = any(spoken("says_no_to_it").search(one[2]) for one in clauses)
    no = no or (explained and spoken("never_said_so").search(turn.text) is not None)
    if not own and not no and not (explained and reasons):
        return None
    behind = max((one[1] for one in reasons), default=0)  # before it stands why
    rest = " , ".join(
        said for at, _, said in clauses if at >= behind and _is_rest(said, (*own, *reasons))
    )
    matters = OTHER_MATTERS - {"doubts"}
    if kinds_said(rest, "emergency") & matters or (not own and _doubts(turn.text)):
        return None  # "no, I have no car", "no. why should I go?"
    if not (own or reasons or explained) and any(
        map(str.isalnum, spoken("opens_with_no").sub("", rest))
    ):
        return None  # what stands behind a bare "no" is read elsewhere
    back = [one for one in clauses if spoken("takes_some_back").match(one[2])]
    if any(_is_rest(one[2], (*own, *reasons)) for one in back):
        return None  # "no bleeding, but the baby isn't moving"
    others = " , ".join(
        one[2] for one in clauses if one not in (*own, *reasons) and one[0] >= behind
    )
    if spoken("feels_odd").search(spoken("on_one_leg").sub(" ", others)) is not None:
        return None
    every = spoken("denies_all").search(turn.text) is not None
    every = every or any(spoken("nothing_of_it").search(one[2]) for one in clauses)
    misread = bool(own) and spoken("says_misread").search(turn.text) is not None
    echo = any(_name_in(slug, turn.text[slice(*place)]) for place in echoes(turn.text))
    named = misread or bool(reasons) or echo or any(_names(slug, one[2]) for one in own)
    return Denial(bool(own or reasons), no, explained, every or misread, named)


def tells_it_after_all(turn: Turn, slug: str) -> bool:
    """Whether a clause beside a "no" keeps the sign ("it's both now", "worse", "except ...")."""
    clauses = list(_clauses(without_echo(turn).text))
    return any(_keeps(slug, said) and not _is_reason(said, clauses) for _, _, said in clauses)


def says_it_was_misread(turn: Turn) -> bool:
    """Whether a "no" comes with what was meant, and no sign ("no, mate, I meant his prices")."""
    if turn.button or turn.findings.of(Kind.FLAG):
        return False
    return says_no_first(turn) and spoken("explains_a_reading").search(turn.text) is not None


def says_no_first(turn: Turn) -> bool:
    """Whether a "no" stands at the head of a clause and no word of a sign anywhere."""
    if turn.button or turn.findings.of(Kind.FLAG):
        return False
    clauses = [said for _, _, said in _clauses(turn.text)]
    told = (_SIGN, _KEEPS, spoken("denial_with_a_but"))
    if any(one.search(said) for one in told for said in clauses):
        return False
    return any(spoken("says_no_to_it").search(said) for said in clauses)


def told_plainly(slug: str, raised: Turn) -> bool:
    """Whether the sign was told in words that can hardly mean anything else, and no question."""
    told = without_echo(raised)
    own = [(one.start, one.end) for one in raised.findings.of(Kind.FLAG) if one.value == slug]
    clauses = [
        said
        for first, last, said in _clauses(told.text)
        if not own or any(first < end and start < last for start, end in own)
    ]
    if slug == BOTH_LEGS and not any(map(_BOTH.search, clauses)):
        return False
    return any(_keeps(slug, said) for said in clauses)


def _clauses(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the clauses of a text with where they begin and end, in straight quotes."""
    plain = straightened(text)
    start = 0
    for one in spoken("clauses_of_a_denial").finditer(plain):
        yield start, one.start(), plain[start : one.start()]
        start = one.end()
    yield start, len(plain), plain[start:]


def _denies(slug: str, said: str) -> bool:
    """Whether a clause denies the sign, or says that its part is well."""
    if _keeps(slug, said) or (slug in OF_A_LACK and spoken("only_nothing").search(said)):
        return False
    if spoken("denies_a_sign").search(said) or spoken("nothing_of_it").search(said):
        return True
    if _part_is_well(slug, said) or denies_name(slug, said):
        return True
    if slug == BOTH_LEGS and (_is_denied(said, _BOTH) or _one_alone(said)):
        return True
    return _is_denied(said, _SIGN)


def _part_is_well(slug: str, said: str) -> bool:
    names = [spoken("part_of_all"), *([PARTS[slug]] if slug in PARTS else [])]
    told = (group_told(one, "part") for one in spoken("part_as_ever").finditer(said))
    return any(name.fullmatch(part) for part in told for name in names)


def _names(slug: str, said: str) -> bool:
    """Whether a clause that denies names the sign, or a part that only it is of."""
    return denies_name(slug, said) or _name_in(slug, said)


def _name_in(slug: str, said: str) -> bool:
    named = PARTS.get(slug)
    return named is not None and re.search(rf"\b(?:{named.pattern})\b", said, re.I) is not None


def _doubts(text: str) -> bool:
    doubts = "doubts" in kinds_said(text, "emergency")
    return doubts and not says_kind(text, ASKED_WHY)


def _is_put(said: str) -> bool:
    return spoken("put_in_its_place").match(said) is not None


def _one_alone(said: str) -> bool:
    both = [one for one in _BOTH.finditer(said) if not _denied_at(said, one)]
    alone = spoken("one_leg_alone").search(said) is not None
    return alone and not both and spoken("one_leg_at_first").search(said) is None


def _is_denied(said: str, named: re.Pattern[str]) -> bool:
    found = list(named.finditer(said))
    return bool(found) and all(_denied_at(said, one) for one in found)


def _denied_at(said: str, found: re.Match[str]) -> bool:
    no = spoken("says_no_to_it").search(said)  # a "no" for itself denies nothing that follows
    before = said[no.end() if no else 0 : found.start()].rstrip().replace("'s", "")
    return spoken("denies_what_follows").search(before) is not None


def _keeps(slug: str, said: str) -> bool:
    """Whether a clause tells a sign, or what keeps one, in words that nothing denies."""
    if _KEEPS.search(said):
        return True
    told = [one for one in _SIGN.finditer(said) if not _denied_at(said, one)]
    if told:
        only_tingles = all(spoken("weaker_than_numb").fullmatch(one[0]) for one in told)
        return not (slug == BOTH_LEGS and only_tingles and _one_alone(said))
    if spoken("part_as_ever").search(said) or _is_put(said):
        return False
    named = [_PART, *([_BOTH] if slug == BOTH_LEGS else [])]
    parts = (one for name in named for one in name.finditer(said))
    return any(not _denied_at(said, one) for one in parts)


def _tells_it(slug: str, turn: Turn, start: int, end: int, said: str) -> bool:
    """Whether a clause tells the sign, by its words or by what was found in it."""
    if _keeps(slug, said):
        return True
    found = [one for one in turn.findings.of(Kind.FLAG) if start <= one.start < end]
    return any(_is_told(one) and not _said_with_a_no(one, start, said) for one in found)


def _is_told(mention: Mention) -> bool:
    return mention.status is Status.PRESENT and not wording_asks(mention)


def _said_with_a_no(mention: Mention, start: int, said: str) -> bool:
    """Whether a word before a mention denies it; in it as well, where no lack is the sign."""
    last = mention.start if mention.value in OF_A_LACK else mention.end
    return spoken("denying_word").search(said[: last - start]) is not None


def _is_reason(said: str, clauses: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a clause is what something harmless before it brings about ("that's why ...")."""
    why = spoken("is_why").search(said)
    if why is None:
        return False
    before = [one for _, _, one in clauses[: [one[2] for one in clauses].index(said)]]
    cause = f"{' , '.join(before)} {said[: why.start()]}"
    return not (
        _SIGN.search(cause) or _KEEPS.search(cause) or spoken("names_the_pain").search(cause)
    )


def _is_rest(said: str, known: Sequence[tuple[int, int, str]]) -> bool:
    read = said in [one[2] for one in known]
    return not read and spoken("explains_a_reading").search(said) is None
