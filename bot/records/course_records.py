"""Own activities, flares, own questions and how far the plan has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from bot.knowledge.staying.check_ins import load_change_limits
from bot.records.kept import line
from bot.records.left_check_ins import CheckInRecords
from bot.records.models import (
    Activity,
    ActivityScore,
    BadDayPlan,
    Episode,
    Flare,
    OwnQuestion,
    ProgressionRow,
    RoutineRow,
)
from bot.records.sealing import seal, unseal
from bot.routine.shown.plan_changes import PlanChange
from bot.routine.weeks.progression import Progression


@dataclass(frozen=True)
class KeptActivity:
    """Something the person wants to do again; `words` are their own."""

    number: int  # of the row, by which it is scored
    words: str
    set_at: datetime
    scores: tuple[tuple[datetime, int], ...] = ()


@dataclass(frozen=True)
class KeptFlare:
    """A flare; `by` is "person" or "numbers", `ended_at` None while it lasts."""

    began_at: datetime
    by: str
    ended_at: datetime | None = None


class StayingRecords(CheckInRecords):
    """What makes weeks out of visits."""

    def set_activity(self, words: str) -> int:
        """Keep something the person wants to do again, sealed; return its number.

        Raises `ValueError` when it is empty, too long or there are three already.
        """
        with self._keeping_history() as session:
            running = self._all(session, Activity, Activity.ended_at.is_(None))
            if len(running) >= load_change_limits().most_activities:
                raise ValueError("three activities are kept at most")
            if not words.strip():
                raise ValueError("an activity needs words")
            row = Activity(
                person_id=self._id, words=seal(line(words.strip())), set_at=self._clock()
            )
            session.add(row)
            session.flush()
            return int(row.id)

    def end_activity(self, number: int) -> None:
        """End an activity: it has been reached, or another is wanted. What is kept stays."""
        with self._keeping_history() as session:
            for row in self._all(session, Activity, Activity.id == number):
                row.ended_at = self._clock()

    def score_activity(self, number: int, score: int) -> None:
        """Keep how well an activity goes now. Raises `ValueError` where there is none."""
        with self._keeping_history() as session:
            self._score(session, number, score)

    def activities(self) -> tuple[KeptActivity, ...]:
        """Return the activities that have not ended, oldest first, with their scores."""
        with self._remembering() as session:
            if session is None:
                return ()
            scores = self._all(session, ActivityScore)
            return tuple(
                KeptActivity(
                    row.id,
                    str(unseal(row.words) or ""),
                    row.set_at,
                    tuple((one.at, one.score) for one in scores if one.activity_id == row.id),
                )
                for row in self._all(session, Activity, Activity.ended_at.is_(None))
            )

    def begin_flare(self, by: str = "person") -> None:
        """Keep that a flare has begun; while one lasts nothing is added."""
        with self._keeping_history() as session:
            if self._newest(session, Flare, Flare.ended_at.is_(None)) is None:
                session.add(Flare(person_id=self._id, by=by, began_at=self._clock()))

    def end_flare(self) -> None:
        """Keep that the flare is over."""
        with self._keeping_history() as session:
            for row in self._all(session, Flare, Flare.ended_at.is_(None)):
                row.ended_at = self._clock()

    def drop_flare(self) -> None:
        """Keep no longer the newest flare: it was none. The plan from before it is the newest."""
        with self._keeping_history() as session:
            flare = self._newest(session, Flare)
            if flare is None:
                return
            for model in (ProgressionRow, RoutineRow):
                if (row := self._newest(session, model, model.at < flare.began_at)) is not None:
                    again = {one.key: getattr(row, one.key) for one in model.__table__.columns}
                    session.add(model(**{**again, "id": None, "at": self._clock()}))
            session.delete(flare)

    def flares(self) -> tuple[KeptFlare, ...]:
        """Return the flares, oldest first."""
        with self._remembering() as session:
            rows = self._all(session, Flare) if session else []
            return tuple(KeptFlare(row.began_at, row.by, row.ended_at) for row in rows)

    def write_flare_plan(self, words: str) -> None:
        """Keep what the person wrote for a bad day, sealed; the newest counts."""
        with self._keeping_history() as session:
            for row in self._all(session, BadDayPlan):
                session.delete(row)
            session.add(
                BadDayPlan(
                    person_id=self._id, words=seal(line(words.strip())), written_at=self._clock()
                )
            )

    def flare_plan(self) -> str:
        """Return what the person wrote for a bad day, "" where nothing is kept."""
        with self._remembering() as session:
            row = self._newest(session, BadDayPlan) if session else None
            return str(unseal(row.words) or "") if row else ""

    def keep_question(self, words: str) -> None:
        """Keep what the person wants to ask a clinician, sealed."""
        with self._keeping_history() as session:
            asked = seal(line(words.strip()))
            session.add(OwnQuestion(person_id=self._id, words=asked, asked_at=self._clock()))

    def drop_questions(self) -> None:
        """Delete what the person wanted to ask."""
        with self._keeping_history() as session:
            for row in self._all(session, OwnQuestion):
                session.delete(row)

    def questions(self) -> tuple[str, ...]:
        """Return what the person wants to ask a clinician, oldest first."""
        with self._remembering() as session:
            rows = self._all(session, OwnQuestion) if session else []
            return tuple(str(unseal(row.words) or "") for row in rows)

    def keep_progression(
        self, progression: Progression, changes: Sequence[PlanChange] = ()
    ) -> None:
        """Keep how far the plan has come, and what was told of it."""
        with self._keeping_history() as session:
            session.add(
                ProgressionRow(
                    person_id=self._id,
                    episode_id=self._open_episode(session).id,
                    state=progression.as_dict(),
                    changes=[asdict(change) for change in changes],
                    at=self._clock(),
                )
            )

    def progression(self, before: datetime | None = None) -> Progression | None:
        """Return how far the plan of the newest episode has come, or None before the first.

        With a moment it is how far it had come `before` that.
        """
        with self._remembering() as session:
            episode = self._newest(session, Episode) if session else None
            if session is None or episode is None:
                return None
            kept = [ProgressionRow.episode_id == episode.id]
            kept += [ProgressionRow.at < before] if before else []
            row = self._newest(session, ProgressionRow, *kept)
            return Progression.from_dict(row.state) if row else None
