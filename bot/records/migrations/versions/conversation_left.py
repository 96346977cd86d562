"""Where a conversation was left."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table."""
    key = sa.ForeignKey("person.id", name="fk_conversation_person_id_person", ondelete="CASCADE")
    op.create_table(
        "conversation",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.String(64), key, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_conversation_person_id", "conversation", ["person_id"])


def downgrade() -> None:
    """Remove the table."""
    op.drop_table("conversation")
