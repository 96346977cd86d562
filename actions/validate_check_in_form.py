"""Takes how it has been since the last visit."""

from __future__ import annotations

from actions.form_turn import FormTurn, Taken
from actions.person import keep
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.options import pick
from bot.conversation.returning import since_response
from bot.language.findings import Kind

FEELINGS = ("better", "same", "worse")
_LABELS = ("Better", "About the same", "Worse")
_BY_INTENT = {"feel_better": "better", "feel_same": "same", "feel_worse": "worse"}
_BY_COURSE = {"improving": "better", "same": "same", "worsening": "worse"}


class ValidateCheckInForm(FormTurn):
    """Better, the same or worse; the numbers come with the session."""

    form = slots.CHECK_IN_FORM

    def questions(self, talk: Talk) -> tuple[str, ...]:
        """Return the one question until it is answered or skipped."""
        return () if talk.values.get(slots.CHECK_IN) else (slots.CHECK_IN,)

    def take(self, talk: Talk, question: str) -> Taken:
        """Read the answer and keep it."""
        feeling = _feeling(talk)
        if feeling is None:
            return Taken.HEARD if talk.turn.findings.mentions else Taken.UNCLEAR
        talk.set(**{slots.CHECK_IN: feeling})
        nrs = talk.facts.nrs
        keep(talk, lambda records: records.save_check_in(change=feeling, nrs=nrs))
        talk.say(response=since_response(feeling, talk.values))
        return Taken.ANSWERED

    def skip(self, talk: Talk, question: str) -> Taken:
        """Leave it out."""
        talk.set(**{slots.CHECK_IN: "skipped"})
        return Taken.ANSWERED


def _feeling(talk: Talk) -> str | None:
    turn = talk.turn
    if turn.choice:
        return turn.choice[1] if turn.choice[1] in FEELINGS else None
    if turn.intent in _BY_INTENT:
        return _BY_INTENT[turn.intent]
    course = next(iter(turn.findings.values(Kind.COURSE)), None)
    if course in _BY_COURSE:
        return _BY_COURSE[course]
    chosen = pick(turn, _LABELS)
    return None if chosen is None else FEELINGS[chosen]
