"""Words that are those of a button just offered: they mean what pressing it means."""

from __future__ import annotations

from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge.wording.offered_titles import plain_title

CHOICE = "/choose"  # other buttons send what the words are read as, too


def pressed_by_title(text: str, tracker: DialogueStateTracker | None) -> str | None:
    """Return what the button sends whose title was typed, None for all other words.

    A title of one word is an answer as it stands ("left"), and is said back as one.
    """
    said = plain_title(text)
    if tracker is None or len(said.split()) < 2:
        return None
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return None
        if isinstance(event, BotUttered):
            for button in event.data.get("buttons") or ():
                sent = str(button.get("payload") or "")
                if plain_title(str(button.get("title") or "")) == said and sent.startswith(CHOICE):
                    return sent
    return None
