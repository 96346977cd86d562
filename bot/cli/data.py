"""`plumbline data`: what is kept about a person, taken out, put back, deleted."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:  # the database library is loaded when a command runs, not for `--help`
    from bot.records import PersonRecords, Records

_PERSON_HELP = 'PERSON is the id shown by "my data" (64 digits), or CHANNEL:SENDER.'


@click.group()
def data() -> None:
    """Take out, put back or delete what is kept about a person."""


@data.command(name="export", epilog=_PERSON_HELP)
@click.argument("person")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to a file.")
def export_person(person: str, output: Path | None) -> None:
    """Write everything kept about PERSON as JSON."""
    with _explained() as records:
        kept = _person(records, person).export()
    if not any(kept["tables"].values()):
        raise click.ClickException("Nothing is kept about this person.")
    text = json.dumps(kept, indent=2, ensure_ascii=False) + "\n"
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        _write_private(output, text)
    except OSError as error:
        raise click.ClickException(f"{output} cannot be written ({error.strerror}).") from error
    click.echo(f"Written to {output}.", err=True)


@data.command(name="import", epilog=_PERSON_HELP)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--person", help="Keep the records under this person instead of the file's own id.")
def import_person(file: Path, person: str | None) -> None:
    """Put back what `export` wrote to FILE."""
    try:
        exported = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise click.ClickException(f"{file} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise click.ClickException(f"{file} is not a JSON file.") from error
    with _explained() as records:
        restored = records.restore(exported, _person(records, person).id if person else None)
    click.echo(f"Everything in the file is kept again, for {restored}.")


@data.command(name="delete", epilog=_PERSON_HELP)
@click.argument("person")
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete_person(person: str, yes: bool) -> None:
    """Delete everything kept about PERSON."""
    with _explained() as records:
        theirs = _person(records, person)
        rows = sum(len(table) for table in theirs.export()["tables"].values())
        if not rows:
            raise click.ClickException("Nothing is kept about this person.")
        if not yes:
            question = f"Delete all {rows} rows kept about this person? This cannot be undone."
            click.confirm(question, abort=True)
        deleted = theirs.delete()
    click.echo(f"Deleted {deleted} rows. Nothing is kept about this person any more.")


@data.command(name="purge")
@click.option(
    "--older-than",
    "days",
    type=click.IntRange(min=1),
    metavar="DAYS",
    help="Days since the last visit; a year when not given.",
)
def purge(days: int | None) -> None:
    """Delete everything about people who have not been back for long."""
    with _explained() as records:
        gone = records.purge() if days is None else records.purge(days)
    click.echo(
        f"Deleted everything about {gone.people} people, "
        f"and {gone.safety_events} old safety events of people who were not remembered."
    )


@contextmanager
def _explained() -> Iterator[Records]:
    """Give the records; say in one sentence what went wrong, and end with exit code 1."""
    from bot.records import Records, RecordsUnavailable, RestoreRefused

    records = Records()
    try:
        yield records
    except RecordsUnavailable as error:
        raise click.ClickException(error.for_log) from error
    except RestoreRefused as error:
        raise click.ClickException(str(error)) from error
    finally:
        records.close()


def _person(records: Records, told: str) -> PersonRecords:
    channel, colon, sender = told.partition(":")
    if colon and channel and sender:
        person = records.for_person(channel, sender)
        home = records.links().home_of(person.id)  # a surface linked to another conversation
        return records.for_person(*home) if home else person
    try:
        return records.by_id(told.lower())
    except ValueError as error:
        raise click.UsageError(
            f"'{told}' is neither an id of 64 digits nor CHANNEL:SENDER."
        ) from error


def _write_private(path: Path, text: str) -> None:
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
