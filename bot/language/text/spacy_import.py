"""Import spaCy and medspaCy without what they pull in and nothing here uses.

thinc, which spaCy builds on, imports TensorFlow whenever it is installed (7 s and 490 MB against
1 s and 170 MB); medspaCy imports QuickUMLS, a matcher for a licensed vocabulary, and with it NLTK
and SciPy (half a second); spaCy imports its own command line (a quarter of a second). While spaCy
and medspaCy are being imported these are hidden; afterwards they can be imported by whoever needs
them. medspaCy silences every warning of the process on import; the filters are put back.
"""

from __future__ import annotations

import sys
import warnings
from types import ModuleType
from typing import cast


def _named(name: str, **attributes: object) -> ModuleType:
    """Return an empty module that has only the names somebody imports from it."""
    module = ModuleType(name)
    vars(module).update(attributes)
    return module


_HIDDEN = {
    "tensorflow": cast("ModuleType", None),  # None: importing it fails as if it were missing
    "quickumls": _named("quickumls", spacy_component=None),
    "spacy.cli": _named("spacy.cli"),
    "spacy.cli.info": _named("spacy.cli.info", info=None),
}
_hidden = {name: module for name, module in _HIDDEN.items() if name not in sys.modules}
sys.modules.update(_hidden)
try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy  # noqa: F401 - before its parts, as spaCy expects
        from medspacy.common.util import prune_overlapping_matches
        from medspacy.context import ConTextGraph, ConTextModifier, ConTextRule
        from spacy.attrs import IDX, ORTH
        from spacy.lang.en import English
        from spacy.language import Language
        from spacy.tokenizer import Tokenizer
finally:
    for _name in _hidden:
        del sys.modules[_name]

__all__ = [
    "IDX",
    "ORTH",
    "ConTextGraph",
    "ConTextModifier",
    "ConTextRule",
    "English",
    "Language",
    "Tokenizer",
    "prune_overlapping_matches",
]
