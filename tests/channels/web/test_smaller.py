"""What is served is the same with fewer bytes, in rules for a container too."""

from __future__ import annotations

from bot.channels.web.smaller import smaller


def test_smaller_packs_what_stands_in_a_rule_for_a_container() -> None:
    sheet = "@container (max-width: 20em) or (max-height: 30em) {\n  .a { color: red; }\n}\n"
    assert smaller([("text/css", sheet)]) == [
        "@container (max-width:20em) or (max-height:30em){.a{color:red}}"
    ]


def test_smaller_keeps_rules_for_a_medium_apart() -> None:
    sheet = "@media (pointer: coarse) { .a { color: red; } }"
    assert smaller([("text/css", sheet)]) == ["@media(pointer:coarse){.a{color:red}}"]


def test_smaller_gives_each_of_several_in_its_place() -> None:
    program = "const one = 1;\nconsole.log(one + one);\n"
    sheet = ".a { color: red; }"
    first, second = smaller([("application/javascript", program), ("text/css", sheet)])
    assert first.startswith("const one=1")
    assert second == ".a{color:red}"
