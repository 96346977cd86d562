"""What stands beside the folders of the conversation is below them."""

from __future__ import annotations

from grimp import build_graph

ROOM = "bot.conversation"


def test_layers_no_module_of_the_room_imports_a_folder_of_it() -> None:
    """The folders among themselves are held by a contract in pyproject.toml."""
    graph = build_graph("bot")
    children = graph.find_children(ROOM)
    folders = {one for one in children if graph.find_children(one)}
    assert folders == {f"{ROOM}.{one}" for one in ("drafting", "planning", "questions", "requests")}
    up = {
        f"{module} -> {imported}"
        for module in children - folders
        for imported in graph.find_modules_directly_imported_by(module)
        if any(imported.startswith(f"{folder}.") for folder in folders)
    }
    assert not up
