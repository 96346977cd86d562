"""Place, kit and positions that were told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column."""
    op.add_column("episode", sa.Column("setting", sa.JSON, nullable=True))


def downgrade() -> None:
    """Remove the column."""
    op.drop_column("episode", "setting")
