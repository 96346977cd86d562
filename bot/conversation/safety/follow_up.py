"""What a reply to an urgent answer is: a relative's view, waiting, a question, an "on my way"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.conversation.safety.denied.answer_beside import (
    ASKED_WHY,
    NO_WITH_SIGN,
    OTHER_MATTERS,
    answer_beside,
)
from bot.conversation.safety.denied.emergency_denied import answers_in_short
from bot.conversation.safety.denied.plain_denial import read_denial, tells_it_after_all
from bot.conversation.safety.denied.plain_no import (
    backs_its_no,
    told_beside_questions,
    without_tingle,
)
from bot.conversation.safety.denied.said_back import is_echo, without_echo
from bot.conversation.safety.safety_answers import asks, yes_no
from bot.conversation.safety.safety_move import BLADDER, SUICIDE
from bot.conversation.turn import Turn
from bot.knowledge.conversation.reply_limits import enough, is_within
from bot.knowledge.safety.follow_ups import Talk, load_follow_ups
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.reply_acts import QUESTION, load_reply_acts
from bot.knowledge.safety.told_reasons import told_reasons
from bot.knowledge.safety.word_patterns import plain_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only, words
from bot.knowledge.wording.apostrophes import straightened
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import CLAUSE_ENDS, kinds_said, said_of, says_kind
from bot.language.replies.learned.reply_act_model import NOTHING, ReplyAct, load_reply_act_model
from bot.language.replies.told.staying import read_staying
from bot.safety.levels import Level

SURE_INTENT = enough("intent_of_reply")
NOT_ME, PUTS_OFF = "not_me", "puts_off"
HALF_ADMITTED = ("thoughts_at_times", "half_admission")  # which is no "no"
OF_HANDS = ("arm_motor", "myelopathy")  # their questions are answered by how the hands are
OF_STRENGTH = ("arm_motor", "leg_motor")
PINNED = "severe_unmanageable"
OF_NO_RELIEF = (PINNED, "night_pain")  # their questions ask whether anything eases the pain
OF_A_LIFE = ("cancer_history", "fragility_fracture", "infection_risk", "weight_loss")
MISREAD = ("misread", "joking")  # the sign is asked about, once


def read_follow_up(turn: Turn, talk: Talk, without: Collection[str] = ()) -> str | None:
    """Return the kind of reply in this talk, None when it is none of those known.

    `without` names kinds that cannot be meant.
    """
    known = {
        kind: entry
        for kind, entry in load_follow_ups().items()
        if talk in entry.talk and kind not in without
    }
    if NOT_ME in known and spoken("done_to_me").search(turn.text) is not None:
        del known[NOT_ME]  # "I mean my husband, he can look at me"
    if not turn.button and (said := next(said_of(turn.text, known), None)):
        return said
    if is_sure(turn):
        for kind, entry in known.items():
            if turn.intent in entry.intents:
                return kind
    return None


def is_sure(turn: Turn) -> bool:
    """Whether the intent of a message is sure: it was pressed, or read so."""
    return turn.button or turn.confidence >= SURE_INTENT


def kinds_in(turn: Turn, talk: Talk) -> frozenset[str]:
    """Return every kind whose words are in the reply."""
    return kinds_said(turn.text, talk)


def half_admits(turn: Turn) -> bool:
    """Whether a reply about ending one's life tells that it has been thought of."""
    return any(says_kind(turn.text, kind) for kind in HALF_ADMITTED)


def says_not_me(turn: Turn) -> bool:
    """Whether a reply says beside something else that it is about somebody else, not the writer."""
    named = words("one_other") & {*plain_words(turn.text).split()}
    return bool(named) and NOT_ME in kinds_in(turn, "emergency")


def is_somebody_elses(turn: Turn, slug: str) -> bool:
    """Whether an illness that was taken for the writer's is said to be another's ("my mum's")."""
    if turn.button or slug not in OF_A_LIFE or slug in turn.findings.values(Kind.FLAG):
        return False
    return spoken("says_not_mine").search(straightened(turn.text)) is not None


def plain_answer(turn: Turn, slug: str) -> str | None:
    """Return yes, no or unsure about the sign.

    None for a "no" that is about something else, or that is the sign itself ("no feeling there").
    """
    if is_somebody_elses(turn, slug):
        return "no"
    answer = yes_no(turn, slug)
    if answer is None and _closes_with_no(turn):
        return "no"
    if answer != "no" or turn.button:
        return answer
    if not turn.findings.mentions and not is_sure(turn) and not backs_its_no(turn, slug):
        return None
    if not is_within(turn.text, "bare_no") and says_kind(turn.text, NO_WITH_SIGN):
        return None
    if tells_it_after_all(turn, slug):
        return None
    others = kinds_in(turn, "emergency") & OTHER_MATTERS
    if says_kind(turn.text, ASKED_WHY) or spoken("denies_all").search(turn.text.casefold()):
        others -= {"doubts"}  # "no, why do you ask?" doubts the question, not what to do
    return None if others else answer


def _closes_with_no(turn: Turn) -> bool:
    """Whether a no stands behind its reason ("only when I press on it, so no")."""
    closing = spoken("closing_no").search(turn.text)
    return closing is not None and not turn.findings.of(Kind.FLAG)


def reply_act(turn: Turn, talk: str) -> ReplyAct:
    """Return what the words do in this talk, by what was learned; nothing for a button."""
    if turn.button or turn.unread:
        return NOTHING
    return load_reply_act_model().read(turn.text, talk, turn.findings)


def read_reply(turn: Turn, talk: Talk, without: Collection[str] = ()) -> str | None:
    """Return the kind of reply by patterns and by what was learned.

    Where the patterns find nothing a sure reading counts; against them it must be surer.
    """
    settings, follow_ups = load_reply_acts(), load_follow_ups()
    kind, read = read_follow_up(turn, talk, without), reply_act(turn, talk)
    meant = settings.acts[read.act]
    least = settings.sure[talk] if kind is None else settings.wins
    if read.act == "not_me":
        least = settings.not_the_writer
    if read.act in settings.help_is_near and asks(turn):
        return kind
    if read.act == PUTS_OFF and spoken("did_on_a_day").search(turn.text) is not None:
        return kind  # "nah, did bench press monday"
    if read.odds < least or kind in (*meant, *settings.kept):
        return kind
    if read.act in settings.unanswered:
        return None
    if kind is None and (_believed_too_soon(read) or read_staying(turn.reply)):
        return None  # "remind me at 7" is a wish for the days to come
    fitting = (one for one in meant if one not in without and talk in follow_ups[one].talk)
    return next(fitting, kind)


def _believed_too_soon(read: ReplyAct) -> bool:
    """Whether help would be taken for near on a reading that is not sure enough for that."""
    settings = load_reply_acts()
    return read.act in settings.help_is_near and read.odds < settings.wins


def answer_to_question(turn: Turn, slug: str, level: str | None) -> str | None:
    """Return yes, no or unsure as the answer to the open question about a sign.

    `level` is that of the question where it is not the flag's. What was learned may doubt a "no"
    and say a "yes"; a "no" of its own ends what is for the next days, and nothing more urgent.
    """
    if says_only(turn.text, "sounds"):
        return None  # "hm" is no "not sure"
    if read_denial(turn, slug) is not None:
        return "no"
    if is_echo(turn):
        return None  # "numb? who said numb?"
    if slug != SUICIDE and not turn.button:
        turn = without_echo(turn)
    if _tells_how_bad(turn, slug):
        return "yes"  # "no medicine helps", "no, but I can't sleep for it"
    if slug in OF_STRENGTH:
        turn = without_tingle(turn)
    if slug == SUICIDE and half_admits(turn):
        return "unsure"  # "it crosses my mind some nights, I wouldn't do it though"
    if tells_reason(turn, slug):
        return "no"  # "a pillow eases it", "only when I squat"
    whole = _of_the_whole(turn, slug, level)
    answer = answer_beside(turn, slug) if whole is None else whole
    return None if answer == "no" and tells_it_after_all(turn, slug) else answer


def _tells_how_bad(turn: Turn, slug: str) -> bool:
    """Whether a "no" about pain that nothing eases tells just that."""
    if turn.button or slug not in OF_NO_RELIEF:
        return False
    kept_from = slug == PINNED and spoken("cannot_bear_it").search(turn.text) is not None
    return kept_from or spoken("no_relief").search(turn.text) is not None


def _of_the_whole(turn: Turn, slug: str, level: str | None) -> str | None:
    """Return the answer of all the words together."""
    settings, read = load_reply_acts(), reply_act(turn, QUESTION)
    answer = plain_answer(turn, slug)
    doubted = answer == "no" and _doubts_no(turn, read) >= settings.doubts_no
    if doubted and not backs_its_no(turn, slug):
        return None
    told = says_kind(turn.text, NO_WITH_SIGN)  # "no, I mean the left one is dead"
    if answer is None and not told and read_follow_up(turn, "today") in MISREAD:
        return "no"
    if answer is None and answers_in_short(slug, turn):
        return "no"
    if answer is not None or turn.findings.of(Kind.FLAG):
        return answer
    if _is_part_well(turn, slug):
        return "no"
    opens = spoken("opens_with_no").match(turn.text) is not None  # "no, only when I turn"
    if read.act == "yes" and read.odds >= settings.says_yes and not opens:
        return "yes"
    if read.act == "unsure" and read.odds >= settings.sure[QUESTION]:
        return "unsure"
    denies = read.act in ("no", "misread") and read.odds >= settings.ends_sign
    soon = is_soon(slug, level) and not says_kind(turn.text, NO_WITH_SIGN)
    return "no" if denies and soon else None


def _doubts_no(turn: Turn, read: ReplyAct) -> float:
    """Return how likely words beside a "no" tell the sign; what is only asked tells none of it.

    "No to both. What's that one for?"
    """
    told = told_beside_questions(turn.text)
    if is_within(told or turn.text, "bare_no"):
        return 0.0
    alone = reply_act(replace(turn, text=told), QUESTION) if told else read
    return min(alone.signs, read.signs)


def _is_part_well(turn: Turn, slug: str) -> bool:
    """Whether the part that the question asks about is said to be well, and nothing odd beside."""
    if slug not in OF_HANDS or turn.button or spoken("feels_odd").search(turn.text) is not None:
        return False
    return spoken("hands_are_well").search(turn.text) is not None


def tells_reason(turn: Turn, slug: str) -> bool:
    """Whether a clause tells a reason by which the sign is not what the question means.

    A sign that is told beside it stands: the clause must be about what was asked alone.
    """
    reasons = told_reasons().get(slug, ())
    others = {one.value for one in turn.findings.of(Kind.FLAG, Status.PRESENT)} - {slug}
    if slug == BLADDER and not (turn.button or others):
        return leak_of_a_birth(turn.text) or _only_on_strain(turn.text)
    agreed = "yes" in turn.findings.values(Kind.YES_NO)  # "yes, only when I twist"
    said = spoken("had_worse_before").sub(" ", turn.text)
    if turn.button or others or agreed or says_kind(said, "worse"):
        return False
    meant = spoken("never_said_so").sub(" ", turn.text)  # "I didn't say no position eases it"
    clauses = [plain_words(one) for one in CLAUSE_ENDS.split(meant)]
    told = (reason for reason in reasons if reason.said_in(clauses))
    return any(not any(map(reason.unless.search, clauses)) for reason in told)


def leak_of_a_birth(text: str) -> bool:
    """Whether a leak on straining is told that a birth has left, long the same (clinical 2.2 RF01).

    What is new, numb or cannot be passed is none of it.
    """
    said = straightened(text)
    known = spoken("leak_of_birth_known").search(said) is not None
    return known and spoken("new_of_late").search(said) is None


def leaks_since_a_birth(text: str) -> bool:
    """Whether a leak on straining is told beside a birth."""
    said = straightened(text)
    on_strain = spoken("leaks_on_strain").search(said) is not None
    return on_strain and spoken("leak_of_birth").search(said) is not None


def _only_on_strain(text: str) -> bool:
    """Whether a "no" leaves a leak on straining that a birth has left ("no, just the sneezing")."""
    said = straightened(text)
    only = spoken("only_on_strain").match(said) is not None
    return only and spoken("more_than_on_strain").search(said) is None


def is_soon(slug: str, level: str | None = None) -> bool:
    """Return whether a "yes" would be for the next days or weeks, nothing more urgent."""
    return Level(level or load_red_flags()[slug].level).rank < Level.S.rank
