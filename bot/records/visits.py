"""What a returning person is greeted with, and how the pain went over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.language.facts import Facts
from bot.records.kept import EXERCISE
from bot.records.models import CheckIn, Episode, Person, RoutineRow, SessionLog
from bot.records.scope import PersonScope


@dataclass(frozen=True)
class PainRating:
    """A 0 to 10 rating and when it was given."""

    at: datetime
    nrs: int


@dataclass(frozen=True)
class Visit:
    """The last visit, as far as there is something to come back to."""

    when: datetime  # when something was last kept
    regions: tuple[str, ...]
    side: str | None
    nrs: int | None  # the newest rating, from wherever it was given
    routine: str | None  # its name
    items: tuple[str, ...]  # its exercise ids
    done: int  # sessions of this routine in which something was done
    left_off: str | None  # the step of the conversation


class VisitRecords(PersonScope):
    """Looking back."""

    def last_visit(self) -> Visit | None:
        """Return the last visit, or None when nothing was told yet or nothing may be used.

        Ask before anything of the new visit is kept.
        """
        with self._remembering() as session:
            episode = self._newest(session, Episode) if session else None
            person = session.get(Person, self._id) if session else None
            if session is None or episode is None or person is None:
                return None
            facts = Facts.from_dict(episode.facts)
            routine = self._newest(session, RoutineRow, RoutineRow.episode_id == episode.id)
            ratings = self._ratings(session)
            return Visit(
                when=person.last_seen,
                regions=facts.regions,
                side=facts.side,
                nrs=ratings[-1].nrs if ratings else None,
                routine=routine.name if routine else None,
                items=tuple(item[EXERCISE] for item in routine.items) if routine else (),
                done=self._times_done(session, routine) if routine else 0,
                left_off=episode.left_off,
            )

    def pain_ratings(self) -> tuple[PainRating, ...]:
        """Return every rating kept, oldest first: told, before and after sessions, check-ins."""
        with self._remembering() as session:
            return self._ratings(session) if session else ()

    def _times_done(self, session: Session, routine: RoutineRow) -> int:
        rows = self._all(session, SessionLog, SessionLog.routine_id == routine.id)
        return sum(1 for row in rows if row.done)

    def _ratings(self, session: Session) -> tuple[PainRating, ...]:
        given: list[tuple[datetime, int | None]] = []
        for episode in self._all(session, Episode):
            told_at = episode.nrs_at or episode.started_at
            given.append((told_at, Facts.from_dict(episode.facts).nrs))
        for done in self._all(session, SessionLog):
            given.append((done.started_at, done.nrs_before))
            given.append((done.ended_at or done.started_at, done.nrs_after))
        for check_in in self._all(session, CheckIn):
            given.append((check_in.at, check_in.nrs))
        ratings = [PainRating(at, nrs) for at, nrs in given if nrs is not None]
        return tuple(sorted(ratings, key=lambda rating: rating.at))
