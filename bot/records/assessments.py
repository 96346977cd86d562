"""What the answers were taken to mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete

from bot.records.models import Episode, PatternRow
from bot.records.scope import PersonScope

if TYPE_CHECKING:
    from bot.assessment.results import Assessment


@dataclass(frozen=True)
class KeptPattern:
    """One pattern as it is kept; the trace is JSON data without quotes of messages."""

    pattern: str  # pattern id
    label: str  # how sure, as an id
    score: float
    trace: tuple[Any, ...] = ()


def kept_patterns(assessment: Assessment) -> tuple[KeptPattern, ...]:
    """Return the named patterns of an assessment, each with the rules that fired for it."""
    return tuple(
        KeptPattern(
            pattern=named.pattern_id,
            label=named.sure,
            score=float(named.score),
            trace=tuple(asdict(line) for line in assessment.trace if line.pattern == pattern_id),
        )
        for pattern_id, named in assessment.named().items()
    )


class AssessmentRecords(PersonScope):
    """The newest assessment of each episode."""

    def save_assessment(self, patterns: Sequence[KeptPattern]) -> None:
        """Keep the patterns of the open episode, in order, in place of those kept before."""
        now = self._clock()
        with self._keeping() as session:
            episode = self._open_episode(session)
            session.execute(
                delete(PatternRow)
                .where(PatternRow.episode_id == episode.id)
                .execution_options(synchronize_session=False)
            )
            session.add_all(
                PatternRow(
                    person_id=self._id,
                    episode_id=episode.id,
                    pattern_id=kept.pattern,
                    label=kept.label,
                    score=kept.score,
                    trace=list(kept.trace),
                    at=now,
                )
                for kept in patterns
            )

    def patterns(self) -> tuple[KeptPattern, ...]:
        """Return the patterns of the newest episode, in the order they were given."""
        with self._remembering() as session:
            episode = self._newest(session, Episode) if session else None
            if session is None or episode is None:
                return ()
            return tuple(
                KeptPattern(row.pattern_id, row.label, row.score, tuple(row.trace))
                for row in self._all(session, PatternRow, PatternRow.episode_id == episode.id)
            )
