"""Weekdays on which a reminder is silent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the column."""
    op.add_column("reminder", sa.Column("days_off", sa.String(80)))


def downgrade() -> None:
    """Take the column away."""
    with op.batch_alter_table("reminder") as table:
        table.drop_column("days_off")
