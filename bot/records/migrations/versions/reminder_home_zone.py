"""The zone that a reminder goes back to after a while elsewhere."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the columns."""
    op.add_column("reminder", sa.Column("home_zone", sa.String(80)))
    op.add_column("reminder", sa.Column("home_from", sa.String(80)))


def downgrade() -> None:
    """Take the columns away."""
    with op.batch_alter_table("reminder") as table:
        table.drop_column("home_zone")
        table.drop_column("home_from")
