"""The tokenizer: words, numbers and single marks, with their places in the message."""

from __future__ import annotations

import re

from spacy.lang.en import English
from spacy.language import Language
from spacy.tokenizer import Tokenizer

# Every mark is a token of its own; a point or comma inside a number is not. A number is parted
# from letters that follow it ("3wks", "10pm").
_INFIX = re.compile(
    r"[^\w\s'.,]|(?<!\d)[.,]|[.,](?!\d)|(?<=[\d.])(?=[a-z])(?<![a-z]\d)|(?<=[^\x00-\u024f\w])|_"
)

_PREFIX = re.compile(r"^(?:[^\w\s'.,]|[.,](?!\d)|_)")  # spaCy skips an infix that begins a word


def blank_english() -> Language:
    """Return spaCy's blank English with a tokenizer that knows no exceptions.

    spaCy's own rules part "cant" into "ca" and "nt" and "im" into "i" and "m"; here a written
    word stays one token, so that vocabulary can be written the way people write.
    """
    return English(create_tokenizer=_plain_tokenizer)


def _plain_tokenizer(nlp: Language) -> Tokenizer:
    return Tokenizer(
        nlp.vocab, rules={}, prefix_search=_PREFIX.search, infix_finditer=_INFIX.finditer
    )
