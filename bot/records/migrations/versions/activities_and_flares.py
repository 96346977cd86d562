"""Activities, adverse events, flares, progression, reminders; check-ins on given days."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_NEW = (
    "reminder_sent", "reminder", "progression", "flare", "adverse_event", "activity_score",
    "activity",
)  # fmt: skip


def upgrade() -> None:
    """Add the tables and columns."""
    _make("activity", _words("words"), _moment("set_at"), _moment("ended_at", True))
    _make(
        "activity_score",
        sa.Column("activity_id", sa.Integer, _key("activity_score", "activity"), nullable=False),
        sa.Column("score", sa.Integer, nullable=False),
        _moment("at"),
    )
    op.create_index("ix_activity_score_activity_id", "activity_score", ["activity_id"])
    _make(
        "adverse_event",
        _term("exercise", True),
        sa.Column("rise", sa.Integer),
        sa.Column("hours", sa.Integer),
        _term("spread"),
        _moment("at"),
    )
    _make("flare", _term("by"), _moment("began_at"), _moment("ended_at", True))
    _make(
        "progression",
        sa.Column("episode_id", sa.Integer, _key("progression", "episode"), nullable=False),
        sa.Column("state", sa.JSON, nullable=False),
        sa.Column("changes", sa.JSON, nullable=False),
        _moment("at"),
    )
    op.create_index("ix_progression_episode_id", "progression", ["episode_id"])
    _make_reminders()
    op.add_column("session_log", _term("effort", True))
    op.add_column("check_in", sa.Column("due_day", sa.Integer))
    op.add_column("check_in", _term("worse_after", True))


def downgrade() -> None:
    """Take them away."""
    for name in _NEW:
        op.drop_table(name)
    with op.batch_alter_table("session_log") as table:
        table.drop_column("effort")
    with op.batch_alter_table("check_in") as table:
        table.drop_column("due_day")
        table.drop_column("worse_after")


def _make_reminders() -> None:
    _make(
        "reminder",
        _term("channel"),
        _words("address"),
        _term("zone"),
        *(
            sa.Column(name, sa.Integer, nullable=False)
            for name in ("hour", "minute", "quiet_from", "quiet_to")
        ),
        _term("not_before", True),
        _moment("next_at", True),
        _term("stopped", True),
        _moment("agreed_at"),
        _moment("heard_at"),
        sa.UniqueConstraint("person_id", name="uq_reminder_person_id"),
    )
    op.create_index("ix_reminder_next_at", "reminder", ["next_at"])
    _make(
        "reminder_sent",
        _term("local_date"),
        _moment("due_at"),
        _moment("claimed_at"),
        _term("outcome"),
        sa.UniqueConstraint("person_id", "local_date", name="uq_reminder_sent_person_id"),
    )


def _make(name: str, *columns: Any) -> None:
    owner = sa.ForeignKey("person.id", name=f"fk_{name}_person_id_person", ondelete="CASCADE")
    op.create_table(
        name,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.String(64), owner, nullable=False),
        *columns,
    )
    op.create_index(f"ix_{name}_person_id", name, ["person_id"])


def _key(table: str, parent: str) -> sa.ForeignKey:
    name = f"fk_{table}_{parent}_id_{parent}"
    return sa.ForeignKey(f"{parent}.id", name=name, ondelete="CASCADE")


def _term(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(80), nullable=nullable)


def _words(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False)


def _moment(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)
