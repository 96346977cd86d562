"""Where the content lies, and where the words of the language that is spoken.

`CONTENT` holds structure: ids, doses, angles, weights, conditions. `SHOWN` holds what people are
shown, in files of the same names; `HEARD` what they write: lexicons, rules, cues, replies. Which
language is spoken is said once, when a process starts.
"""

from __future__ import annotations

import os
from pathlib import Path

CONTENT = Path(__file__).parents[1] / "content"
LANGUAGE = os.environ.get("PLUMBLINE_LANGUAGE", "en")
SHOWN = CONTENT / LANGUAGE
HEARD = CONTENT / "language" / LANGUAGE
RESPONSES = Path(__file__).parents[3] / "domain" / LANGUAGE
