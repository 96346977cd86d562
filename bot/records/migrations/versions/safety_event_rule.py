"""Safety events name the rule that fired."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column."""
    op.add_column("safety_event", sa.Column("rule", sa.String(80)))


def downgrade() -> None:
    """Take the column away."""
    with op.batch_alter_table("safety_event") as table:
        table.drop_column("rule")
