"""Import spaCy and medspaCy without TensorFlow.

thinc, which spaCy builds on, imports TensorFlow whenever it is installed (7 s and 490 MB against
1 s and 170 MB), though nothing here uses it. While spaCy is being imported TensorFlow is hidden;
afterwards it can be imported again by whoever needs it. medspaCy silences every warning of the
process on import; the filters are put back.
"""

from __future__ import annotations

import sys
import warnings
from typing import cast

_hidden = "tensorflow" not in sys.modules
if _hidden:
    sys.modules["tensorflow"] = cast("type(sys)", None)  # type: ignore[valid-type]
try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy  # noqa: F401 - before its parts, as spaCy expects
        from medspacy.context import ConText, ConTextRule
        from spacy.lang.en import English
        from spacy.language import Language
        from spacy.tokenizer import Tokenizer
        from spacy.tokens import Doc
finally:
    if _hidden:
        del sys.modules["tensorflow"]

__all__ = [
    "ConText",
    "ConTextRule",
    "Doc",
    "English",
    "Language",
    "Tokenizer",
]
