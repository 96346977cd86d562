"""What a person wrote on a good day for a bad one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the table."""
    key = sa.ForeignKey("person.id", name="fk_flare_plan_person_id_person", ondelete="CASCADE")
    op.create_table(
        "flare_plan",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.String(64), key, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_flare_plan_person_id", "flare_plan", ["person_id"])


def downgrade() -> None:
    """Remove the table."""
    op.drop_table("flare_plan")
