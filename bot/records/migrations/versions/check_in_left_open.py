"""What a check-in that was left half way still asks, and what was answered of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column."""
    op.add_column("check_in", sa.Column("left_open", sa.JSON, nullable=True))


def downgrade() -> None:
    """Take the column away."""
    with op.batch_alter_table("check_in") as table:
        table.drop_column("left_open")
