"""What the person has told about this spell of pain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Status
from bot.records.kept import is_term
from bot.records.models import CheckIn, CheckResult, Episode, Finding
from bot.records.scope import PersonScope

# What says something about this person; the rest is about others, or about nobody.
_THEIR_OWN = (Status.PRESENT, Status.DENIED, Status.PAST, Status.UNCERTAIN)
CORRECTED_WITHIN = timedelta(hours=12)  # another rating of the pain by then is no course
_ONLY_IN_CONTEXT = (Kind.YES_NO, Kind.NUMBER)  # answers; what they mean is in the facts


class EpisodeRecords(PersonScope):
    """Facts, findings and check results of the open episode, which begins when first needed."""

    def save_episode(self, facts: Facts, left_off: str | None = None) -> None:
        """Keep the facts so far, and at which step of the conversation this is."""
        with self._keeping() as session:
            episode = self._open_episode(session)
            before = Facts.from_dict(episode.facts).nrs
            if facts.nrs != before:
                self._keep_rating_before(session, episode, before)
                episode.nrs_at = self._clock()
            episode.facts = replace(facts, trigger_words=None).as_dict()  # never their own words
            episode.left_off = left_off or episode.left_off
            episode.updated_at = self._clock()

    def put_rating_away(self) -> None:
        """Let the newest rating be one of the course, for it is asked anew.

        Else the same number told again would be no new one.
        """
        with self._keeping() as session:
            episode = self._open_episode(session)
            facts = Facts.from_dict(episode.facts)
            self._keep_rating_before(session, episode, facts.nrs)
            episode.facts = replace(facts, nrs=None).as_dict()

    def _keep_rating_before(self, session: Session, episode: Episode, nrs: int | None) -> None:
        """Keep the rating that a new one takes the place of; one of the same day is corrected."""
        told_at = episode.nrs_at or episode.started_at
        if nrs is not None and self._clock() - told_at >= CORRECTED_WITHIN:
            session.add(CheckIn(person_id=self._id, nrs=nrs, at=told_at))

    def save_setting(self, setting: Mapping[str, Any]) -> None:
        """Keep what was told of place, kit and positions, as ids and numbers."""
        with self._keeping() as session:
            self._open_episode(session).setting = dict(setting)

    def setting(self) -> Mapping[str, Any] | None:
        """Return what was told of place, kit and positions in the newest episode, or None."""
        with self._remembering() as session:
            episode = self._newest(session, Episode) if session else None
            return episode.setting if episode else None

    def told_at(self) -> datetime | None:
        """Return when the facts of the newest episode were last kept, or None."""
        with self._remembering() as session:
            episode = self._newest(session, Episode) if session else None
            return episode.updated_at if episode else None

    def close_episode(self) -> None:
        """End the open episode, if any; the next thing kept begins another."""
        with self._keeping() as session:
            for episode in self._all(session, Episode, Episode.closed_at.is_(None)):
                episode.closed_at = self._clock()

    def facts(self) -> Facts | None:
        """Return the facts of the newest episode, or None."""
        with self._remembering() as session:
            episode = self._newest(session, Episode) if session else None
            return Facts.from_dict(episode.facts) if episode else None

    def save_findings(self, findings: Findings) -> None:
        """Keep what one message said about the person: kind, value, status, number, rule.

        A mention whose value is no id is left out, and so is a rule that is none.
        """
        now = self._clock()
        with self._keeping() as session:
            episode = self._open_episode(session)
            session.add_all(
                Finding(
                    person_id=self._id,
                    episode_id=episode.id,
                    kind=mention.kind,
                    value=mention.value,
                    status=mention.status.value,
                    number=mention.number,
                    rule=mention.rule if is_term(mention.rule) else "",
                    at=now,
                )
                for mention in findings.mentions
                if mention.status in _THEIR_OWN
                and mention.kind not in _ONLY_IN_CONTEXT
                and is_term(mention.value)
            )

    def save_check(self, check_id: str, answer: str, number: float | None = None) -> None:
        """Keep the answer to one question of a home check ("check.question").

        `number` is what was measured (seconds, times).
        """
        with self._keeping() as session:
            session.add(
                CheckResult(
                    person_id=self._id,
                    episode_id=self._open_episode(session).id,
                    check_id=check_id,
                    answer=answer,
                    number=number,
                    at=self._clock(),
                )
            )

    def check_answers(self) -> Mapping[str, str]:
        """Return the last answer to each home check of the newest episode."""
        with self._remembering() as session:
            episode = self._newest(session, Episode) if session else None
            if session is None or episode is None:
                return {}
            rows = self._all(session, CheckResult, CheckResult.episode_id == episode.id)
            return {row.check_id: row.answer for row in rows}
