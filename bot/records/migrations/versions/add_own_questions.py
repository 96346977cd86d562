"""What a person wants to ask a clinician."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the table."""
    key = sa.ForeignKey("person.id", name="fk_own_question_person_id_person", ondelete="CASCADE")
    op.create_table(
        "own_question",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.String(64), key, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_own_question_person_id", "own_question", ["person_id"])


def downgrade() -> None:
    """Remove the table."""
    op.drop_table("own_question")
