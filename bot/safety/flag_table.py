"""The tables of red flags in docs/flags.md, made from the knowledge files.

`python -m bot.safety.flag_table` writes them anew.
"""

from __future__ import annotations

import re
from pathlib import Path

from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.screen_items import load_screen
from bot.safety.combining import RULES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "flags.md"
LEVELS = ("E", "S", "D", "R", "none")


def flag_table() -> str:
    """Return the flags as a Markdown table: number, slug, sign, levels, where asked, source."""
    asked = {slug for item in load_screen().values() for slug in item.flags}
    short = {slug for item in load_screen().values() if item.short for slug in item.flags}
    rows = ["| no. | flag | sign | alone | can be | asked screen | source |", f"|{'---|' * 7}"]
    for slug, flag in load_red_flags().items():
        others = " ".join(level for level in LEVELS if level in flag.at)
        where = ("every check-in" if slug in short else "first time") if slug in asked else ""
        rows.append(
            f"| {flag.rf} | `{slug}` | {flag.name} | {flag.level} | {others} | {where} "
            f"| {flag.source} |"
        )
    return "\n".join(rows)


def rule_table() -> str:
    """Return the combination rules as a Markdown table: name and what it says."""
    rows = ["| rule | what it says |", "|---|---|"]
    rows += [f"| `{rule.__name__}` | {' '.join((rule.__doc__ or '').split())} |" for rule in RULES]
    return "\n".join(rows)


def with_tables(page: str) -> str:
    """Return the page with both tables as the knowledge is now."""
    for name, table in (("flags", flag_table()), ("rules", rule_table())):
        block = re.compile(rf"(<!-- {name} -->\n).*?(\n<!-- end -->)", re.DOTALL)
        page = block.sub(f"\\g<1>{table}\\g<2>", page)
    return page


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
