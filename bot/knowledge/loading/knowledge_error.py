"""What is said when a knowledge file cannot be accepted."""

from __future__ import annotations

from collections.abc import Sequence


class KnowledgeError(ValueError):
    """A knowledge file was refused.

    The message names the file, the entry and what to do; for an unknown key it also lists the
    keys that are allowed.
    """

    def __init__(self, file: str, entry: str, problem: str, allowed: Sequence[str] = ()) -> None:
        self.file = file
        self.entry = entry
        self.problem = problem
        self.allowed = tuple(allowed)
        hint = f" Allowed keys: {', '.join(self.allowed)}." if self.allowed else ""
        super().__init__(f"{file}, entry '{entry}': {problem}.{hint}")


class MissingLanguageError(ValueError):
    """PLUMBLINE_LANGUAGE names a language whose folders are not there; the message says which."""
