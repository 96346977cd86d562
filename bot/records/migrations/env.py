"""How Alembic reaches the database: over the connection that `bot.records.upgrade` opened."""

from alembic import context

from bot.records.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
)
context.run_migrations()
