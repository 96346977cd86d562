"""Takes where the person is, for the numbers to call."""

from __future__ import annotations

from actions.guide_action import Interruption
from actions.person import keep
from actions.talk import Talk
from bot.conversation import slots
from bot.knowledge.safety.emergency_numbers import find_country, numbers_for


class SetCountry(Interruption):
    """Sets the country named in the message and reads back its emergency number."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_set_country"

    def act(self, talk: Talk) -> None:
        """Find the country; say so when its numbers are not known."""
        country = find_country(talk.turn.text)
        if country is None:
            talk.say(response="utter_country_unknown")
            return
        numbers = numbers_for(country)
        talk.set(
            **{
                slots.COUNTRY: country,
                slots.EMERGENCY_NUMBER: numbers.emergency,
                slots.ADVICE_LINE: numbers.advice_line,
                slots.CRISIS_LINE: numbers.crisis_line,
            }
        )
        keep(talk, lambda records: records.save_place(country=country))
        talk.say(
            response="utter_country_set",
            country_name=numbers.name,
            emergency_number=numbers.emergency,
        )
