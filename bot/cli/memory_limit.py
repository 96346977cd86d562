"""A limit on the memory of this process, so that one greedy step cannot end it.

Without a limit the system kills a process that takes too much, and with it every conversation.
With one the step that asks for more gets a `MemoryError`, which costs its own answer.
"""

from __future__ import annotations

from pathlib import Path

MORE_MB = 1024  # over what is in use when the server is ready; conversations take a few hundred
_STATUS = Path("/proc/self/status")


def limit_memory(more_mb: int = MORE_MB) -> None:
    """Let this process take so many MB more than it has now. Linux only; elsewhere no limit."""
    if not _STATUS.exists():
        return
    import resource

    told = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmData:"))
    wanted = (int(told.split()[1]) + more_mb * 1024) * 1024
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if hard == resource.RLIM_INFINITY or wanted < hard:
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
