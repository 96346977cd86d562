"""The first tables."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.String(80)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "person",
        sa.Column("id", sa.String(64), primary_key=True),
        _moment("created_at"),
        _moment("last_seen"),
        sa.Column("locale", _ID),
        sa.Column("country", _ID),
    )
    op.create_index("ix_person_last_seen", "person", ["last_seen"])
    op.create_table(
        "safety_event",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.String(64), nullable=False),
        *_required(_ID, "flag", "level", "event", "by"),
        _moment("at"),
    )
    op.create_index("ix_safety_event_person_id", "safety_event", ["person_id"])
    _table(
        "consent", _moment("given_at"), _moment("withdrawn_at", True), *_required(_ID, "version")
    )
    _table(
        "episode",
        *_required(sa.JSON, "facts"),
        _moment("nrs_at", True),
        sa.Column("left_off", _ID),
        _moment("started_at"),
        _moment("updated_at"),
        _moment("closed_at", True),
    )
    _table(
        "finding",
        *_required(_ID, "kind", "value", "status", "rule"),
        sa.Column("number", sa.Float),
        _moment("at"),
        of="episode",
    )
    _table(
        "check_result",
        *_required(_ID, "check_id", "answer"),
        sa.Column("number", sa.Float),
        _moment("at"),
        of="episode",
    )
    _table(
        "pattern",
        *_required(_ID, "pattern_id", "label"),
        *_required(sa.Float, "score"),
        *_required(sa.JSON, "trace"),
        _moment("at"),
        of="episode",
    )
    _table(
        "routine",
        *_required(sa.String(600), "name"),
        *_required(sa.JSON, "items", "trace"),
        *_required(sa.Integer, "minutes", "phase"),
        _moment("at"),
        of="episode",
    )
    _table(
        "session_log",
        _moment("started_at"),
        _moment("ended_at", True),
        *_required(sa.JSON, "done", "feedback"),
        *_ratings("nrs_before", "nrs_after", "rating"),
        sa.UniqueConstraint("person_id", "started_at", name="uq_session_log_person_id"),
        of="routine",
        of_optional=True,
    )
    _table(
        "check_in",
        sa.Column("change", _ID),
        *_ratings("nrs", "nrs_worst", "days_done"),
        _moment("at"),
    )


def downgrade() -> None:
    """Remove the tables, and with them every record."""
    for table in ("check_in", "session_log", "routine", "pattern", "check_result", "finding"):
        op.drop_table(table)
    for table in ("episode", "consent", "safety_event", "person"):
        op.drop_table(table)


def _table(name: str, *columns: Any, of: str | None = None, of_optional: bool = False) -> None:
    keys: list[tuple[str, str, Any, bool]] = [("person_id", "person", sa.String(64), False)]
    if of:
        keys.append((f"{of}_id", of, sa.Integer(), of_optional))
    op.create_table(
        name,
        sa.Column("id", sa.Integer, primary_key=True),
        *(
            sa.Column(
                key,
                kind,
                sa.ForeignKey(f"{target}.id", name=f"fk_{name}_{key}_{target}", ondelete="CASCADE"),
                nullable=optional,
            )
            for key, target, kind, optional in keys
        ),
        *columns,
    )
    for key, *_ in keys:
        op.create_index(f"ix_{name}_{key}", name, [key])


def _required(kind: Any, *names: str) -> list[Any]:
    return [sa.Column(name, kind, nullable=False) for name in names]


def _ratings(*names: str) -> list[Any]:
    return [sa.Column(name, sa.Integer) for name in names]


def _moment(name: str, optional: bool = False) -> Any:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=optional)
