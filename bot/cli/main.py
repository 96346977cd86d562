"""The command `plumbline`: finds the file of a subcommand and loads only that."""

from __future__ import annotations

import importlib

import click

from bot.knowledge.loading.knowledge_error import KnowledgeError, MissingLanguageError

COMMANDS = {
    "serve": ("bot.cli.serve", "Bot and web page; trains first when needed."),
    "chat": ("bot.cli.chat", "The same bot in the terminal, or from a pipe."),
    "train": ("bot.cli.train_command", "Train the model when it is missing or stale."),
    "pictures": ("bot.cli.pictures", "Make the pictures for chat apps, and sheets to look at."),
    "understand": ("bot.cli.understand", "JSON lines in, findings as JSON lines out."),
    "evaluate": ("bot.cli.evaluate", "Score the understanding against labelled messages."),
    "actions": ("bot.cli.run_actions", "The actions in a process of their own (not needed)."),
    "data": ("bot.cli.data", "Export, import or delete what is kept about a person."),
}


class LazyGroup(click.Group):
    """Imports a subcommand when it is called: `understand` must not wait for Rasa."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order people meet them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command, or None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name][0])
        command = getattr(module, cmd_name)
        assert isinstance(command, click.Command)  # noqa: S101 - one command per file
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; content that is refused is named in one line, without a trace."""
        try:
            return super().invoke(ctx)
        except (KnowledgeError, MissingLanguageError) as error:
            raise click.ClickException(str(error)) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list without importing the commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.command(cls=LazyGroup)
@click.version_option(package_name="plumbline")
def main() -> None:
    """Plumbline: a guide for people with back pain."""
