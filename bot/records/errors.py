"""What is said when something cannot be kept."""

from __future__ import annotations


class ConsentMissing(RuntimeError):  # noqa: N818
    """Something was to be kept for a person who has not agreed to it, or no longer agrees."""

    def __init__(self) -> None:
        super().__init__("Nothing is kept before the person has agreed to it.")


class HistoryNotAgreed(RuntimeError):  # noqa: N818
    """A day was to be kept for a person who has agreed to their answers, not to a history."""

    def __init__(self) -> None:
        super().__init__("No history is kept of a person who has not agreed to one.")


class RecordsUnavailable(RuntimeError):  # noqa: N818
    """The records cannot be read or written just now; the conversation goes on without them.

    `for_person` is one sentence to show, `for_log` one sentence for whoever runs the machine;
    neither carries anything a person has said.
    """

    for_person = (
        "My memory is not working at the moment, so nothing from now on is kept; "
        "we can still go on."
    )

    def __init__(self, reason: str) -> None:
        self.for_log = f"The records are unavailable: {reason}."
        super().__init__(self.for_log)


class RestoreRefused(ValueError):  # noqa: N818
    """A file of exported records cannot be read back; the message says why in one sentence."""
