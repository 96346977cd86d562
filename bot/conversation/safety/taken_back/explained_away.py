"""An alarm that rested on a reading ends where the person denies it and says what was meant.

"Nothing is wrong with my legs, I was standing on one foot": where what raised it could mean that,
it ends at once; where the sign was told in plain words, it is asked about, once. What the overall
wording alone has raised could mean anything: denied and explained it ends, denied by its name
alone it is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.denied.answer_beside import NO_WITH_SIGN
from bot.conversation.safety.denied.emergency_denied import denies_in_short, denies_open
from bot.conversation.safety.denied.plain_denial import tells_it_after_all
from bot.conversation.safety.denied.plain_no import told_beside_questions
from bot.conversation.safety.emergency.asked_under_page import ask_once
from bot.conversation.safety.follow_up import OF_HANDS, PINNED, kinds_in, tells_reason
from bot.conversation.safety.safety_move import SUICIDE, SafetyMove, misread
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.mistaken_signs import load_mistaken_signs
from bot.knowledge.safety.word_patterns import plain_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import of_the_wording, told_in_words, wording_asks
from bot.language.findings import Kind, Mention, Status
from bot.language.replies.learned.follow_up_kinds import says_kind
from bot.language.replies.told.taken_back import blanked
from bot.safety.levels import Level

OF_LEGS = frozenset(("ces_bilateral_legs", "leg_motor"))


def explained_away(state: SafetyState, turns: Sequence[Turn]) -> SafetyMove | None:
    """Return the move where the newest words explain the open alarm away, None for all others."""
    slug, latest = _open_alarm(state), turns[-1]
    if slug is None or latest.button or (slug != PINNED and tells_it_after_all(latest, slug)):
        return None
    if _puts_right(state, slug, latest):
        unsaid = _never_said(latest)
        if not state.locked or (unsaid and not _was_said(unsaid, slug, turns)):
            also = {one for one in state.flags if one in OF_HANDS and slug in OF_HANDS}
            return misread(state, {slug, *also}, len(turns))
        if unsaid and not state.asking:
            return ask_once(state, slug, latest)
    if _tells_a_sign(slug, latest):
        return None
    if not _denies(latest) and not _legs_are_well(slug, latest):
        return None
    raised = _raised_by(slug, turns[:-1])
    by_wording = raised is not None and not told_in_words(raised.findings, slug)
    if _means_otherwise(slug, latest) or (by_wording and _says_it_meant_otherwise(latest)):
        if raised is not None and (by_wording or _may_mean_otherwise(slug, raised)):
            told = {one.value for one in raised.findings.present(Kind.FLAG)}
            also = {one for one in told if _means_otherwise(one, latest)}
            return misread(state, {slug, *also}, len(turns))
    elif not (by_wording and _denies_it(slug, latest)) and not _legs_are_well(slug, latest):
        return None
    return ask_once(state, slug, latest) if state.locked and not state.asking else None


def _puts_right(state: SafetyState, slug: str, latest: Turn) -> bool:
    """Whether the reading is put right and the sign denied ("never said weak, nowt weak").

    What is for today needs one of the two: its denial, or a "no" with what was said instead. What
    is told in words that somebody never said tells no sign; any other word of one lets it stand.
    """
    told = _without_unsaid(latest)
    told = replace(told, text=told_beside_questions(told.text))
    if _tells_a_sign(slug, told) or spoken("hardly_manages").search(told.text):
        return False
    if says_kind(told.text, NO_WITH_SIGN) or says_kind(told.text, "worse"):
        return False
    instead = spoken("puts_a_reading_right").search(latest.text) is not None
    denied = denies_in_short(slug, told) or denies_open(slug, told) or _limbs_are_well(slug, told)
    if state.locked:
        return instead and denied
    if not instead and spoken("over_by_now").search(told.text):
        return False  # "no fever now": it was there, and is asked about
    known = told.findings.of(Kind.FLAG)
    unsaid = [one for one in latest.findings.of(Kind.FLAG) if one not in known]
    never_said = any(one.value == slug for one in unsaid)
    otherwise = instead and (_says_no(told) or tells_reason(told, slug))
    return denied or never_said or otherwise


def _never_said(latest: Turn) -> list[str]:
    """What somebody says they never said, by its name ("i never said weak")."""
    found = spoken("never_said_a_thing").finditer(latest.text)
    return [hit["what"].casefold() for hit in found]


def _was_said(unsaid: Sequence[str], slug: str, turns: Sequence[Turn]) -> bool:
    """Whether the sign was told in a word that is taken back: an emergency is asked about then."""
    raised = _raised_by(slug, turns[:-1])
    known = plain_words(raised.text).split() if raised else []
    return any(word.startswith(said) for word in known for said in unsaid)


def _says_no(turn: Turn) -> bool:
    return _denies(turn) or spoken("opens_with_no").match(turn.text) is not None


def _limbs_are_well(slug: str, latest: Turn) -> bool:
    hands = slug in OF_HANDS and spoken("hands_are_well").search(latest.text) is not None
    return hands or _legs_are_well(slug, latest)


def _without_unsaid(turn: Turn) -> Turn:
    """Return the turn without what somebody says that they never said."""
    places = [hit.span() for hit in spoken("never_said_so").finditer(turn.text)]
    left = turn.without(lambda one: one.touches(places)) if places else turn
    return replace(left, text=blanked(turn.text, places))


def _open_alarm(state: SafetyState) -> str | None:
    """The sign of the emergency that is open, or of what is to be seen today."""
    if state.talk or state.asking_release:
        return None
    today = state.flags[0] if state.level == Level.S.value and state.flags else None
    slug = state.locked or (None if state.asking else today)
    return None if slug == SUICIDE else slug


def _tells_a_sign(slug: str, latest: Turn) -> bool:
    """Whether a sign is told, or that it is worse; "can't stand" of the floor is neither.

    The wording tells the open sign no second time: words that deny it sound like it.
    """
    told = [one for one in latest.findings.of(Kind.FLAG) if not _sounds_like(slug, one)]
    stands = any(one.status is not Status.DENIED for one in told)
    worse = "worse" in kinds_in(latest, "emergency")
    only_sounds = (slug == PINNED and _tells_of_the_floor(latest.text)) or _legs_are_well(
        slug, latest
    )  # "not weak, both legs the same"
    return stands or (worse and not only_sounds)


def _sounds_like(slug: str, mention: Mention) -> bool:
    return wording_asks(mention) or (of_the_wording(mention) and mention.value == slug)


def _legs_are_well(slug: str, latest: Turn) -> bool:
    return slug in OF_LEGS and spoken("legs_are_well").search(latest.text) is not None


def _denies_it(slug: str, latest: Turn) -> bool:
    """Whether exactly this sign is denied, or the part that was taken for it is well."""
    denied = latest.findings.of(Kind.FLAG, Status.DENIED)
    if any(one.value == slug for one in denied):
        return True
    return not denied and _part_is_well(latest)


def _says_it_meant_otherwise(latest: Turn) -> bool:
    """Whether the words say what was meant: "I meant the breathing exercise"."""
    return spoken("meant_otherwise").search(latest.text) is not None


def _denies(latest: Turn) -> bool:
    """Whether the words say that nothing is wrong, in whatever way."""
    denied = latest.findings.of(Kind.FLAG, Status.DENIED)
    said_no = "no" in latest.findings.values(Kind.YES_NO)
    well = spoken("all_is_well").search(latest.text) or _part_is_well(latest)
    return bool(denied) or said_no or bool(well)


def _part_is_well(latest: Turn) -> bool:
    return spoken("nothing_wrong_with_it").search(latest.text) is not None


def _means_otherwise(slug: str, turn: Turn) -> bool:
    if slug == PINNED:
        return _tells_of_the_floor(turn.text)
    return tells_reason(turn, slug)


def _may_mean_otherwise(slug: str, raised: Turn) -> bool:
    """Whether the words that raised it can be read so: of a move, or with the reason in them."""
    if slug == PINNED:
        return spoken("lies_there_now").search(raised.text) is None
    of_a_move = raised.of_a_move and spoken("more_than_a_wobble").search(raised.text) is None
    return of_a_move or spoken("asleep_from_sitting").search(raised.text) is not None


def _tells_of_the_floor(text: str) -> bool:
    return load_mistaken_signs()["getting_off_the_floor"].is_told_in(text)


def _raised_by(slug: str, before: Sequence[Turn]) -> Turn | None:
    told = (turn for turn in reversed(before) if slug in turn.findings.values(Kind.FLAG))
    return next(told, None)
