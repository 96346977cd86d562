"""The widget's own words and the shapes of its icons, sent with the session."""

from __future__ import annotations

from functools import lru_cache

import yaml

from bot.channels.message.card_kinds import CARD_LABELS, LABELS_BY_KIND
from bot.channels.web.page_bundle import FOLDER
from bot.knowledge.loading.language import SHOWN

WORDS_FILE = SHOWN / "page" / "words.yml"
ICONS_FILE = "icons.yml"
FIRST = (
    *(
        "launch",
        "title",
        "small",
        "composer",
        "write",
        "pen",
        "conversation",
        "send",
        "menu",
        "close",
    ),
    *("latest", "given", "tryAgain"),
)
"""What the page says before the server has sent it all: these come with its script."""


@lru_cache(maxsize=1)
def page_words() -> dict[str, str]:
    """Every word by key; words over the parts of a card are `part:<name>`, shapes `icon:<name>`.

    Raises ValueError naming a key whose value is no text.
    """
    words = yaml.safe_load(WORDS_FILE.read_text("utf-8"))
    for key, value in words.items():
        if not isinstance(value, str) or not value:
            raise ValueError(f"{WORDS_FILE.name}: '{key}' must be words")
    icons = yaml.safe_load((FOLDER / ICONS_FILE).read_text("utf-8"))
    shapes = {f"icon:{name}": shape for name, shape in icons.items()}
    labels = {f"part:{part}": label for part, label in CARD_LABELS.items()}
    own = {f"part:{part}:{kind}": label for (kind, part), label in LABELS_BY_KIND.items()}
    return {**words, **labels, **own, **shapes}


def first_words() -> dict[str, str]:
    """The words that come with the script itself."""
    words = page_words()
    return {key: words[key] for key in FIRST}
