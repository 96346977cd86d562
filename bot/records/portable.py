"""Records as JSON data and back: rows are numbered from 1 for each table and person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Float, Table, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.records.errors import RestoreRefused
from bot.records.kept import line
from bot.records.models import Base, Person
from bot.records.models.base import UtcTime
from bot.records.sealing import seal, unseal

FORMAT = 1  # of the exported data; raised when old files can no longer be read


def models_in_order() -> list[Any]:
    """Return the models so that a row's parents come before it."""
    by_table = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    return [by_table[table] for table in Base.metadata.sorted_tables]


def owner_column(model: Any) -> Any:
    """Return the column that says whose row it is."""
    return model.id if model is Person else model.person_id


def as_data(session: Session, person_id: str) -> dict[str, Any]:
    """Return everything kept about one person, ready for JSON; every table is there."""
    numbers: dict[tuple[str, Any], int] = {}
    tables: dict[str, list[dict[str, Any]]] = {}
    for model in models_in_order():
        chosen = select(model).where(owner_column(model) == person_id).order_by(model.id)
        rows = session.execute(chosen).scalars().all()
        for number, row in enumerate(rows, start=1):
            numbers[model.__tablename__, row.id] = number
        tables[model.__tablename__] = [_row_as_data(row, model.__table__, numbers) for row in rows]
    return {"format": FORMAT, "person": person_id, "tables": tables}


def add_data(session: Session, data: Mapping[str, Any], person_id: str) -> None:
    """Add the rows of data made by `as_data` under this person. Raises `RestoreRefused`."""
    rows_of = data["tables"]
    ids: dict[tuple[str, int], Any] = {}
    for model in models_in_order():
        name = model.__tablename__
        for number, raw in enumerate(rows_of.get(name, ()), start=1):
            try:
                row = model(**_row_from_data(raw, model.__table__, ids, person_id))
                session.add(row)
                session.flush()
            except (ValueError, TypeError, KeyError, IntegrityError) as error:
                raise RestoreRefused(f"Row {number} of '{name}' does not fit.") from error
            ids[name, number] = row.id


def _row_as_data(row: Any, table: Table, numbers: Mapping[Any, int]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for column in table.columns:
        value, parent = getattr(row, column.name), _parent(column)
        if column.name == "person_id" or column.primary_key:
            continue  # told once, at the top
        if parent is not None and value is not None:
            value = numbers[parent, value]
        if column.info.get("opened") and value is not None:
            value = unseal(value)  # another installation has another key
        data[column.name] = value.isoformat() if isinstance(value, datetime) else value
    return data


def _row_from_data(
    raw: Mapping[str, Any], table: Table, ids: Mapping[Any, Any], person_id: str
) -> dict[str, Any]:
    own = [one for one in table.columns if not one.primary_key and one.name != "person_id"]
    later = {
        one.name for one in own if one.nullable
    }  # a file from before they were added lacks them
    given = set(raw)
    if not {one.name for one in own} - later <= given <= {one.name for one in own}:
        raise KeyError("the columns differ")
    values: dict[str, Any] = {"id": person_id} if table is Person.__table__ else {}
    for column in table.columns:
        if column.name == "person_id":
            values["person_id"] = person_id
        elif not column.primary_key:
            values[column.name] = _value(raw.get(column.name), column, ids)
    return values


def _value(value: Any, column: Any, ids: Mapping[Any, Any]) -> Any:
    if value is None:
        if not column.nullable:
            raise ValueError("a required value is missing")
        return None
    parent = _parent(column)
    if parent is not None:
        return ids[parent, value]
    if column.info.get("opened"):
        if not isinstance(value, str):
            raise TypeError("words are needed")
        return seal(line(value))
    if isinstance(column.type, UtcTime):
        return datetime.fromisoformat(value)
    if not isinstance(column.type, JSON):
        wanted = (int, float) if isinstance(column.type, Float) else column.type.python_type
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise TypeError("a value of another type is needed")
    return value


def _parent(column: Any) -> str | None:
    """Return the table a column points into, or None; the person is not counted."""
    targets = [key.column.table.name for key in column.foreign_keys]
    return targets[0] if targets and targets[0] != Person.__tablename__ else None
