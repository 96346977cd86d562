"""The tokenizer: words, numbers and single marks, with their places in the message."""

from __future__ import annotations

import re

from bot.language.spacy_import import Tokenizer, spacy

# Every mark is a token of its own; a point or comma inside a number is not. A number is parted
# from letters that follow it ("3wks", "10pm").
_INFIX = re.compile(
    r"[^\w\s'.,]|(?<!\d)[.,]|[.,](?!\d)|(?<=[\d.])(?=[a-z])(?<![a-z]\d)|(?<=[^\x00-\u024f\w])|_"
)


def blank_english() -> spacy.language.Language:
    """Return spaCy's blank English with a tokenizer that knows no exceptions.

    spaCy's own rules part "cant" into "ca" and "nt" and "im" into "i" and "m"; here a written
    word stays one token, so that vocabulary can be written the way people write.
    """
    nlp = spacy.blank("en")
    nlp.tokenizer = Tokenizer(nlp.vocab, rules={}, infix_finditer=_INFIX.finditer)
    return nlp
