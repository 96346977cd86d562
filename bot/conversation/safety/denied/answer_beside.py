"""A bare answer to a safety question with company: "nope, the kids are asleep at last"."""

from __future__ import annotations

from bot.conversation.safety.safety_list.said_at_a_list import NERVES
from bot.conversation.turn import Turn
from bot.conversation.words.interruptions import asks_something
from bot.education import surely_of_backs
from bot.knowledge.safety.reply_acts import QUESTION, load_reply_acts
from bot.language.findings import Kind, Status
from bot.language.replies.answering.bare_replies import ReplyPart, reply_parts, the_reply
from bot.language.replies.learned.follow_up_kinds import kinds_said, says_kind
from bot.language.replies.learned.reply_act_model import load_reply_act_model
from bot.language.replies.told.feelings import read_feeling
from bot.language.replies.wished.wishes import read_wishes

KINDS = ("no", "unsure", "yes")
# "No car" and "no, I'm not going" are no answers to a question about the sign.
OTHER_MATTERS = frozenset(
    (
        "alone",
        "cannot_go",
        "coming",
        "cost",
        "doubts",
        "family",
        "going",
        "here",
        "leaves",
        "no_phone",
        "not_seen",
        "not_yet",
        "police",
        "refuses",
        "waits",
        "worse",
    )
)
DOUBTING = frozenset(("doubts", "refuses", "leaves", "worse"))  # of words beside a bare "no"
NO_WITH_SIGN, AFRAID = "no_with_sign", "afraid"
ASKED_WHY = "asked_why"
KNOWN_BEFORE = "known_before"  # there since an illness, or foretold


def answer_beside(turn: Turn, slug: str) -> str | None:
    """Return yes, no or unsure where one part of the reply is nothing but that; else None.

    A part that denies the sign is a "no" too ("both legs are fine"). Beside a "no" nothing may
    stand that tells a sign, or that was learned to sound like one.
    """
    if turn.button or turn.unread:
        return None
    parts = reply_parts(turn.text, KINDS)
    reply = the_reply(turn.text, parts)
    beside = [part for part in parts if not part.kind]
    denied = [part for part in beside if _signs(turn, part) == {(slug, Status.DENIED)}]
    if reply is None and (not denied or len(beside) < len(parts)):
        return None
    kind = "no" if reply is None else reply.kind
    doubted = kind == "no" and any(_doubts(turn, part) for part in beside if part not in denied)
    return None if doubted else kind


def _signs(turn: Turn, part: ReplyPart) -> set[tuple[str, Status]]:
    told = turn.findings.within(part.start, part.end)
    return {(one.value, one.status) for one in told.of(Kind.FLAG)}


def _doubts(turn: Turn, part: ReplyPart) -> bool:
    said = turn.text[part.start : part.end]
    within = turn.findings.within(part.start, part.end)
    told = any(one.status is not Status.DENIED for one in within.of(Kind.FLAG))
    if told or NERVES & set(within.values(Kind.QUALITY)):
        return True
    if surely_of_backs(said) is not None and asks_something(said):
        return False  # "no. is acupuncture rubbish?"
    kinds = kinds_said(said, "emergency")
    if says_kind(said, ASKED_WHY):
        return False
    if says_kind(said, NO_WITH_SIGN) or kinds & DOUBTING:
        return True
    asks = asks_something(said) or part.marked_in(turn.text)
    if asks or AFRAID in kinds or read_feeling(said) or read_wishes(said, within):
        return False
    settings = load_reply_acts()
    least = settings.doubts_no if part.takes_back else settings.doubts_beside
    return load_reply_act_model().read(said, QUESTION, within).signs >= least
