"""A drawing as an SVG document with its name and its description."""

from __future__ import annotations

from xml.sax.saxutils import escape


def document(view_box: str, name: str, description: str | None, body: str) -> str:
    """Return the document; the description is read aloud when there is one."""
    desc = f'<desc id="D">{escape(description)}</desc>' if description else ""
    told = ' aria-describedby="D"' if description else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view_box}" role="img"'
        f' aria-labelledby="T"{told}>'
        f'<title id="T">{escape(name)}</title>{desc}{body}</svg>'
    )
