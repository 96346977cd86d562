"""Keeps everything when the person decides against deleting."""

from __future__ import annotations

from actions.guide_action import Interruption
from actions.talk import Talk


class KeepAfterAll(Interruption):
    """Says that nothing was deleted and goes back to where we were."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_keep_after_all"

    def act(self, talk: Talk) -> None:
        """Say it."""
        talk.say(response="utter_kept_after_all")
