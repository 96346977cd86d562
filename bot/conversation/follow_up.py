"""What a reply to an urgent answer is: a relative's view, waiting, a question, an "on my way"."""

from __future__ import annotations

import re

from bot.conversation.safety_answers import Turn
from bot.knowledge.safety.follow_ups import Talk, follow_up_patterns, load_follow_ups

SURE_INTENT = 0.5  # below this an intent says nothing about the kind


def read_follow_up(turn: Turn, talk: Talk) -> str | None:
    """Return the kind of reply in this talk, None when it is none of those known."""
    words = _words(turn.text)
    patterns = follow_up_patterns()
    known = {kind: entry for kind, entry in load_follow_ups().items() if talk in entry.talk}
    if not turn.button:
        for kind in known:
            if patterns[kind].search(words):
                return kind
    if turn.button or turn.confidence >= SURE_INTENT:
        for kind, entry in known.items():
            if turn.intent in entry.intents:
                return kind
    return None


def kinds_in(turn: Turn, talk: Talk) -> frozenset[str]:
    """Return every kind whose words are in the reply."""
    words, patterns = _words(turn.text), follow_up_patterns()
    known = (kind for kind, entry in load_follow_ups().items() if talk in entry.talk)
    return frozenset(kind for kind in known if patterns[kind].search(words))


def _words(text: str) -> str:
    plain = text.lower().replace("’", "'").replace("'", "")
    return "".join(f"{word} " for word in re.findall(r"[a-z0-9&]+", plain))
