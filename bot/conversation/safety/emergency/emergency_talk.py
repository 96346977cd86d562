"""An emergency is open: every reply gets the act, and nothing talks the guide out of it."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked_in_danger import (
    BETTER_NOW,
    CANCEL,
    NO_DRIVER,
    NOT_SEEN,
    OLD_ILLNESS,
    TESTED_BEFORE,
    WHO_MINDS,
    asked_outright,
    of_no_look,
    of_the_past,
    says_better,
    sets_off,
    topics_asked,
)
from bot.conversation.safety.confirm_questions import confirm_response, next_part
from bot.conversation.safety.denied.answer_beside import NO_WITH_SIGN
from bot.conversation.safety.denied.emergency_denied import (
    answers_in_short,
    denied_now,
    denies_in_short,
    denies_open,
    less,
)
from bot.conversation.safety.denied.plain_denial import read_denial
from bot.conversation.safety.emergency.asked_under_page import ask_once, unanswered
from bot.conversation.safety.follow_up import (
    MISREAD,
    NOT_ME,
    is_sure,
    kinds_in,
    plain_answer,
    read_follow_up,
    read_reply,
    says_not_me,
)
from bot.conversation.safety.help.help_near import HELP_FROM, HELP_NEAR, help_after, only_asks
from bot.conversation.safety.release.long_the_same import (
    asked_of_change,
    told_as_old,
    unchanged,
    without_known,
)
from bot.conversation.safety.release.looks import (
    back_from_help,
    is_for_life,
    looked_since_it_began,
    tells_all_of_a_look,
)
from bot.conversation.safety.release.release import said_checked
from bot.conversation.safety.safety_answers import yes_no
from bot.conversation.safety.safety_move import (
    OPENS_TALK,
    SUICIDE,
    VIOLENCE,
    SafetyMove,
    ask,
    is_theirs,
    release,
)
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.safety.danger_answers import Place
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import agreed, wording_asks
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import says_kind
from bot.language.replies.told.days_told import days_told
from bot.language.text.question_start import ends_with_mark

AS_EVER = "steady"  # a sign that says so
CHECKED, PAST = "checked", "past"
DELETE_SURE = "utter_delete_sure"  # the question whether to delete
# What is done beside the act, in one line after it.
ALLOWED = {"my_data": "action_my_data", "delete_data": DELETE_SURE}
BESIDE_ANOTHER = frozenset((WHO_MINDS, "come_along", "home_look"))  # name somebody, as no patient
# While help is on the way these are answered as to somebody who waits for it.
WORSE_SINCE_A_LOOK = frozenset(("clinician", "worse_since"))
HERE = frozenset(("here", "leaves"))
BESIDE = frozenset(
    ("afraid", "noted", "alone", "thanks", "unsure", "other_says", "stopped_now", "doubts")
)
# Replies whose answer would be weaker than the sign that is told with them.
WEAKER = frozenset(("stopped_now", "own_reason", "waits"))
UNSAID = (None, PAST, "other_says", "noted", "own_reason", "coming", "thanks", "keep_quiet")
WITH_A_COUNTRY = ("where", "here", "thanks")  # kinds that the country's number answers
SPOKEN = frozenset(("alone", "no_phone"))  # replies whose answer is a call
FOR_WHOM = frozenset(("what_now", "what_say", "where", "worse", "here"))  # asked for somebody else
NO_NEWS = frozenset((Kind.YES_NO, Kind.FLAG, Kind.SIGN))


def stay(state: SafetyState, slug: str, latest: Turn, now: int, news: str | None) -> SafetyMove:
    """Answer a turn while the emergency `slug` is open (clinical 2.0).

    `news` is what was just learnt of how to call: "country" or "by_text".
    """
    if state.talk == OPENS_TALK[SUICIDE] and _is_unsafe(state, latest):
        return SafetyMove(replace(state, asking_safe=False), "utter_distress_unsafe")
    state = replace(state, asking_safe=False)
    kind = read_reply(latest, "emergency", _never_meant(state, latest))
    kind = _as_it_stands(state, slug, kind, latest)
    if (kind in UNSAID and tells_all_of_a_look(latest, slug)) or back_from_help(
        state, latest, slug
    ):
        kind = CHECKED
    was_asking = state.asking is not None
    if state.asking:
        if kind == CHECKED and not latest.button:
            return said_checked(replace(state, asking=None, asking_how="denied"), latest, now)
        if (
            plain_answer(latest, slug) == "no"
            or answers_in_short(slug, latest)
            or read_denial(latest, slug) is not None
            or (
                _by_words(state, latest) in ("stopped_now", PAST, *MISREAD)
                and _says_over(state, latest)
            )
        ):
            if (part := next_part(state)) is not None:
                return SafetyMove(state.ask(state.asking, part), confirm_response(slug, part))
            return unchanged(state, slug, now)
        closed = without_known(replace(state, asking=None, asking_how="denied"), slug)
        if kind is None or kind == "thanks":
            again = unanswered(state, slug, latest)
            return again or SafetyMove(closed, "utter_emergency_stay")
        state = closed
    if news == "by_text" and "police" in kinds_in(latest, "emergency"):
        return SafetyMove(state, "utter_stay_police")
    if news == "by_text" or (news and kind in (None, *WITH_A_COUNTRY)):
        return SafetyMove(state, f"utter_stay_{news}")
    if told_as_old(state, latest) and _by_words(state, latest) != "worse":
        return asked_of_change(state, slug, latest, now)
    if kind in (None, *WEAKER, *BESIDE) and not latest.button and denies_in_short(slug, latest):
        return ask_once(state, slug, latest)
    if (told := _answered_first(state, slug, kind, latest, now)) is not None:
        return told
    if kind == CHECKED:
        return said_checked(state, latest, now)
    if kind == "worse" and kinds_in(latest, "release") >= WORSE_SINCE_A_LOOK:
        return SafetyMove(state, "utter_release_worse_since")
    if kind == NOT_ME:
        return is_theirs(state, slug, now)
    if kind == PAST and is_for_life(slug) and _by_words(state, latest) == PAST:
        return SafetyMove(state, "utter_stay_asked", answers=(OLD_ILLNESS,))
    if kind == PAST and not was_asking and denied_now(latest):
        return release(replace(state, asking=slug), now, "denied")
    if kind == PAST and was_asking:
        return SafetyMove(state, "utter_emergency_stay")  # asked already whether it is there now
    if kind == PAST:
        return ask(replace(state, asking_how="checked"), slug, "utter_confirm_past")
    if kind in MISREAD or (_by_words(state, latest) is None and denies_open(slug, latest)):
        return ask_once(state, slug, latest)
    if kind in (None, "thanks") and not latest.button and _denied_late(state, slug, latest):
        return ask(state, slug)
    if latest.intent in ALLOWED and is_sure(latest):
        return SafetyMove(state, "utter_stay_first", then=ALLOWED[latest.intent])
    return _answered(state, kind, latest)


def _answered_first(
    state: SafetyState, slug: str, kind: str | None, latest: Turn, now: int
) -> SafetyMove | None:
    """Answer what is asked beside the emergency, and what is denied of it; None for the rest.

    A look that was had, a new sign and a talk about a wish to die come first.
    """
    place: Place = "other" if state.for_another else "now"
    asked = topics_asked(latest, place, slug, (kind,) if kind else ())
    learned = kind in MISREAD and _by_words(state, latest) not in MISREAD and of_no_look(asked)
    if TESTED_BEFORE in asked and looked_since_it_began(state, latest):
        return said_checked(state, latest, now)
    minds = kind == NOT_ME and bool(BESIDE_ANOTHER & {*asked})
    if not (learned or minds) and kind in (NOT_ME, *MISREAD, "police", "nobody_told"):
        return None
    outright = asked_outright(latest, place, slug)
    if kind == PAST and not (of_the_past(asked) or outright or NOT_SEEN in asked):
        return None
    if kind == CHECKED and not (of_the_past(asked) or of_no_look(asked)):
        return None
    freed, denied = less(state, slug, latest, now)
    stays = {NO_DRIVER, WHO_MINDS} & {*asked}
    near = state.help_from if stays else help_after(state.help_from, kind, latest)
    near = state.help_from or "coming" if CANCEL in asked else near
    by_car = "utter_stay_by_car" if sets_off(asked, slug, place) else "utter_stay_asked"
    said = "utter_beside_asked" if near else by_car
    if denied:
        return SafetyMove(replace(freed, help_from=near), said, answers=asked, denied=denied)
    if not asked:
        return None
    news = tells_sign_beside(latest, slug) or _by_words(state, latest) == "worse"
    if news and asked != [BETTER_NOW]:
        return SafetyMove(state, "utter_stay_worse", then="utter_asked_beside", answers=asked)
    return None if news else SafetyMove(replace(state, help_from=near), said, answers=asked)


def _as_it_stands(state: SafetyState, slug: str, kind: str | None, latest: Turn) -> str | None:
    """Return the kind of reply by what else is told: a new sign, somebody who drives there."""
    if kind in WEAKER and tells_sign_beside(latest, slug):
        return "worse"  # "a little spotting, felt faint, but it has stopped now"
    if kind in FOR_WHOM and not state.for_another and says_not_me(latest):
        return NOT_ME  # "not me, him! what do I do with him?"
    told = kinds_in(latest, "emergency")
    if kind == "what_now" and told & {"called", "coming"}:
        return "coming" if "coming" in told else "called"  # "we've rung, what do we do till then"
    on_the_way = state.help_from is not None or "going" in told
    return "going" if kind == "what_say" and on_the_way else kind


def tells_sign_beside(latest: Turn, slug: str) -> bool:
    """Whether a sign of danger is told that is not the open one, or the open one beyond doubt.

    One that the words leave open counts; of wording alone, or in "it has gone off", none does.
    """
    told = latest.findings.of(Kind.FLAG, Status.PRESENT)
    open_signs = latest.findings.of(Kind.FLAG, Status.UNCERTAIN)
    unclear = [one for one in open_signs if not says_better(one.text)]
    if any(one.value != slug and not wording_asks(one) for one in (*told, *unclear)):
        return True
    return any(agreed(one) for one in told) or slug in kinds_in(latest, "raises")


def says_help_is_called(state: SafetyState, latest: Turn) -> bool:
    """Whether a word of calling for help tells that help is called: no emergency of its own."""
    return _by_words(state, latest) in HELP_FROM


def _is_unsafe(state: SafetyState, latest: Turn) -> bool:
    """Whether "are you safe right now", asked beside an emergency, is answered with a no."""
    unsafe = yes_no(latest, "") == "no" or read_follow_up(latest, "distress") == "unsafe"
    return state.asking_safe and unsafe


def _by_words(state: SafetyState, latest: Turn) -> str | None:
    """Return the kind of reply by the patterns alone, for what may end an emergency."""
    return read_follow_up(latest, "emergency", _never_meant(state, latest))


def _never_meant(state: SafetyState, latest: Turn) -> tuple[str, ...]:
    """Return the kinds of reply that cannot be meant in this talk, or by a mere question."""
    never: tuple[str, ...] = () if VIOLENCE in state.flags else ("police",)
    if state.for_another:
        never = (*never, NOT_ME)
    return (*never, *HELP_NEAR) if only_asks(latest) else never


def _says_over(state: SafetyState, latest: Turn) -> bool:
    """Whether "all fine now" answers "is any of it there now" of something long ago."""
    told = plain_answer(latest, state.locked or "")
    names = not is_within(latest.text, "bare_no") and says_kind(latest.text, NO_WITH_SIGN)
    over = told != "yes" or len(latest.text.split()) > 1
    return state.asking_how == "checked" and over and not names  # "fine, just the numbness"


def _denied_late(state: SafetyState, slug: str, latest: Turn) -> bool:
    """Whether a no comes late, behind the question that was put and got no clear answer.

    "No, I can hold everything": the question is put again, for only its no is the way out.
    """
    named = "opens_with_no" if is_within(latest.text, "bare_no") else "leading_no"
    opens = spoken(named).match(latest.text.casefold()) is not None
    put = f"{slug}:misread" in state.shown
    return put and opens and not tells_sign_beside(latest, slug)


def _answered(state: SafetyState, kind: str | None, latest: Turn) -> SafetyMove:
    """Answer a kind of reply; who is on the way to help is not sent there again."""
    if state.help_from == "here" and kind == "going":
        return SafetyMove(state, "utter_beside_here")
    if state.by_text and kind in SPOKEN:
        return SafetyMove(state, "utter_stay_by_text")
    if (
        kind == "not_seen"
        and state.help_from != "here"
        and not kinds_in(latest, "emergency") & HERE
    ):
        return SafetyMove(state, "utter_stay_unseen")
    state = replace(state, help_from=help_after(state.help_from, kind, latest))
    if kind in HELP_FROM:
        return SafetyMove(state, f"utter_stay_{kind}")
    if state.help_from and kind in (None, "what_now", *BESIDE):
        beside = kind if kind in ("afraid", "what_now") else state.help_from
        return SafetyMove(state, f"utter_beside_{beside}")
    if kind:
        return SafetyMove(state, f"utter_stay_{kind}")
    days = days_told(latest.text)
    if days and state.began is None:
        state = replace(state, began=min(days))
    if days or any(one.kind not in NO_NEWS for one in latest.findings.mentions):
        return SafetyMove(state, "utter_stay_noted")
    if ends_with_mark(latest.text):
        return SafetyMove(state, "utter_stay_question")
    return SafetyMove(state, "utter_emergency_stay")
