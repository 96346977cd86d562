"""Surfaces linked by a one-time code."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the table."""
    key = sa.ForeignKey("person.id", name="fk_link_person_id_person", ondelete="CASCADE")
    op.create_table(
        "link",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.String(64), key, nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("home", sa.String(600), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_link_person_id", "link", ["person_id"])
    op.create_index("ix_link_mark", "link", ["mark"])


def downgrade() -> None:
    """Remove the table."""
    op.drop_table("link")
