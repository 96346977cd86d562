"""What every table has in common."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, DateTime, ForeignKey, Integer, MetaData, String, event
from sqlalchemy.orm import DeclarativeMeta, registry
from sqlalchemy.types import TypeDecorator

from bot.records.kept import aware, sealed

if TYPE_CHECKING:
    _DateTimeType = TypeDecorator[datetime]
else:
    _DateTimeType = TypeDecorator

_REGISTRY = registry(
    metadata=MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
)


class Base(metaclass=DeclarativeMeta):
    """A row. Its columns check what they are given at the moment they are set."""

    __abstract__ = True
    registry = _REGISTRY
    metadata = _REGISTRY.metadata
    __init__ = _REGISTRY.constructor


class UtcTime(_DateTimeType):
    """A moment, always with its zone (UTC), also on SQLite, which has no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Return the moment in UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Return the moment with its zone."""
        if value is None:
            return None
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(UTC)


def column(kind: Any, *args: Any, kept: Callable[[Any], Any] | None = None, **options: Any) -> Any:
    """Return a column, required unless `nullable=True`; `kept` checks or cleans its values."""
    options.setdefault("nullable", False)
    return Column(kind, *args, info={"kept": kept} if kept else {}, **options)


def row_number() -> Any:
    """Return the primary key of a table whose rows are counted."""
    return column(Integer, primary_key=True)


def moment(**options: Any) -> Any:
    """Return a column of a moment; moments without a zone are refused."""
    return column(UtcTime, kept=aware, **options)


def owner() -> Any:
    """Return the column that says whose row it is."""
    key = ForeignKey("person.id", ondelete="CASCADE")
    return column(String(64), key, index=True)


def own_words(kind: Any) -> Any:
    """Return a column of a sealed line that its owner takes along opened, and can bring back."""
    whole = column(kind, kept=sealed)
    whole.info["opened"] = True
    return whole


def _check_when_set(model: type[Base], key: str, attribute: Any) -> None:
    kept = attribute.property.columns[0].info.get("kept")
    if kept is not None:
        event.listen(attribute, "set", lambda _row, value, _old, _by: kept(value), retval=True)


event.listen(Base, "attribute_instrument", _check_when_set, propagate=True)
