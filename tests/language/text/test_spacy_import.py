from __future__ import annotations

import subprocess
import sys

UNUSED = ("tensorflow", "quickumls", "nltk", "scipy", "spacy.cli")
LOADED = f"""
import sys
import bot.language.text.spacy_import
print(*(name for name in {UNUSED} if name in sys.modules))
"""


def test_spacy_import_hides_what_is_not_used_and_leaves_nothing_hidden() -> None:
    ran = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []
