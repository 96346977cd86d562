"""Strict response headers of the page: nothing inline, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

PICTURE_POLICY = "default-src 'none'; frame-ancestors 'none'"


def page_policy(frame_origins: Sequence[str]) -> str:
    """The Content-Security-Policy; ``frame_origins`` are exact and already checked."""
    ancestors = " ".join(frame_origins) if frame_origins else "'none'"
    return (
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
        f"frame-ancestors {ancestors}"
    )


def strict_headers(frame_origins: Sequence[str]) -> dict[str, str]:
    """Headers put on every answer of the channel that does not set its own."""
    headers = {
        "Content-Security-Policy": page_policy(frame_origins),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
        "Cache-Control": "no-store",
    }
    if not frame_origins:
        headers["X-Frame-Options"] = "DENY"
    return headers
