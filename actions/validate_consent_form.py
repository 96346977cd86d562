"""Takes the answer to the consent question."""

from __future__ import annotations

from actions.form_turn import FormTurn, Taken
from actions.person import keep_consent, keep_safety_events
from actions.recall import recall
from actions.talk import Talk
from bot.conversation import slots
from bot.language.findings import Kind

AGREED = "agreed"
NO_SAVING = "no_saving"
_BY_INTENT = {"consent_agree": AGREED, "affirm": AGREED, "consent_no_saving": NO_SAVING}


class ValidateConsentForm(FormTurn):
    """Agree, go on without saving, or a first story that waits for the answer."""

    form = slots.CONSENT_FORM

    def act(self, talk: Talk) -> None:
        """Somebody who agreed before is not asked again."""
        if talk.values.get(slots.CONSENT) is None and talk.values.get(slots.LOOKED_UP) is None:
            talk.set(**{slots.LOOKED_UP: True})
            recall(talk)
        super().act(talk)

    def questions(self, talk: Talk) -> tuple[str, ...]:
        """Return the consent question until it is answered."""
        return () if talk.values.get(slots.CONSENT) else (slots.CONSENT,)

    def take(self, talk: Talk, question: str) -> Taken:
        """Read agree or go on without saving; a story is kept in mind meanwhile."""
        chosen = talk.turn.choice
        if chosen and chosen[0] == slots.CONSENT and chosen[1] in (AGREED, NO_SAVING):
            return self._settle(talk, chosen[1])
        told_a_story = any(
            mention.kind not in (Kind.YES_NO, Kind.NUMBER)
            for mention in talk.turn.findings.mentions
        )
        by_intent = _BY_INTENT.get(talk.turn.intent or "")
        if by_intent and not told_a_story:
            return self._settle(talk, by_intent)
        if talk.turn.intent == "deny" and not told_a_story:
            return self._settle(talk, NO_SAVING)
        return Taken.HEARD if told_a_story else Taken.UNCLEAR

    def skip(self, talk: Talk, question: str) -> Taken:
        """Take "skip" as going on without saving: nothing is kept unless someone agrees."""
        return self._settle(talk, NO_SAVING)

    def _settle(self, talk: Talk, answer: str) -> Taken:
        talk.set(**{slots.CONSENT: answer})
        if answer == NO_SAVING:
            talk.set(**{slots.ACKNOWLEDGED: "Nothing will be kept. "})
            keep_safety_events(talk)
        if answer == AGREED:
            keep_consent(talk)
        return Taken.ANSWERED
