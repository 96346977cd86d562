"""Everything of one person at once: taking it away, and deleting it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.records.models import Link
from bot.records.portable import as_data, models_in_order, owner_column
from bot.records.scope import PersonScope


class BelongingsRecords(PersonScope):
    """Export and deletion; both work with and without consent."""

    def export(self) -> dict[str, Any]:
        """Return everything kept about this person, ready for JSON; `Records.restore` reads it."""
        with self._database.reading() as session:
            return as_data(session, self._id)

    def is_known(self) -> bool:
        """Return whether anything at all is kept about this person."""
        return any(self.export()["tables"].values())

    def delete(self) -> int:
        """Delete every row of this person, safety events too, and return how many there were.

        What was kept of linked surfaces before they were linked goes with it.

        Nothing is kept, not even that there was something to delete. All or nothing: when it
        fails, `RecordsUnavailable` is raised and every row is still there.
        """
        with self._database.writing() as session:
            chosen = select(Link.mark).where(Link.person_id == self._id, Link.expires_at.is_(None))
            linked = list(session.execute(chosen).scalars())
            deleted = sum(delete_rows(session, one) for one in {self._id, *linked})
        self._database.forget_deleted()
        return deleted


def delete_rows(session: Session, person_id: str) -> int:
    """Delete every row of one person in the session's transaction; return how many."""
    deleted = 0
    for model in reversed(models_in_order()):
        statement = delete(model).where(owner_column(model) == person_id)
        result: Any = session.execute(statement.execution_options(synchronize_session=False))
        deleted += result.rowcount
    return deleted
