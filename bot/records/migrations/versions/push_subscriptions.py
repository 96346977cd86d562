"""Browsers that take notes while the page is closed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the table."""
    key = sa.ForeignKey(
        "person.id", name="fk_push_subscription_person_id_person", ondelete="CASCADE"
    )
    op.create_table(
        "push_subscription",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.String(64), key, nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_push_subscription_person_id", "push_subscription", ["person_id"])
    op.create_index("ix_push_subscription_mark", "push_subscription", ["mark"])


def downgrade() -> None:
    """Remove the table."""
    op.drop_table("push_subscription")
