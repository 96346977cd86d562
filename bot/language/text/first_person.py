"""What is told of somebody else, as they would tell it: "her back" is "my back"."""

from __future__ import annotations

import re

from bot.knowledge.vocabulary.word_lists import table, words
from bot.knowledge.wording.apostrophes import as_heard

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")


def as_first_person(text: str) -> str | None:
    """Return the text with the writer in place of the other person, None where none is named."""
    says, verbs = table("in_first_person"), table("verbs_in_first_person")
    pieces: list[str] = []
    last, before, subject, named = 0, "", False, False
    for hit in _WORD.finditer(text):
        word = as_heard(hit.group())
        said, start = says.get(word), hit.start()
        if said is None and word.removesuffix("'s") in words("persons"):
            said = says["owner"] if word.endswith("'s") else says["person"]
            if before in words("before_a_person"):  # "my mother"
                pieces[-1] = pieces[-1][: -len(before)]
        elif said is None and subject:
            said = verbs.get(word)
        pieces.append(text[last:start] + (" ".join(said) if said else hit.group()))
        subject = said == says["person"]
        named |= said is not None
        last, before = hit.end(), word
    return "".join([*pieces, text[last:]]) if named else None
