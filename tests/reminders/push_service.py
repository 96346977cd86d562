"""A push service of a browser maker, on this machine: RFC 8030, 8188, 8291 and 8292."""

from __future__ import annotations

import base64
import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import http_ece
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.x509.oid import NameOID

from bot.records.pushes import PushAddress

DAY = 24 * 3600


def packed(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def opened(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "==")


def point(key: ec.EllipticCurvePrivateKey) -> bytes:
    form = serialization.PublicFormat.UncompressedPoint
    return key.public_key().public_bytes(serialization.Encoding.X962, form)


@dataclass
class Browser:
    """One that takes notes: its keys, what came, and what the service answers of it."""

    server_key: str  # of whom it takes notes (VAPID)
    answer: int = 201
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    auth: bytes = b"0123456789abcdef"
    notes: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def read(self, body: bytes) -> dict[str, Any]:
        whole = http_ece.decrypt(
            body, private_key=self.key, auth_secret=self.auth, version="aes128gcm"
        )
        return dict(json.loads(whole))


class PushService:
    """Where browsers subscribe; `refused` are requests that are no push messages, with why."""

    def __init__(self) -> None:
        self.browsers: dict[str, Browser] = {}
        self.refused: list[str] = []
        self.host = ""
        self.trusted = ssl.create_default_context()

    def subscribe(self, server_key: str, answer: int = 201) -> PushAddress:
        """Give a new browser's subscription, as its page would get it."""
        number = str(len(self.browsers))
        browser = self.browsers[number] = Browser(server_key, answer)
        address = f"https://{self.host}/push/{number}"
        return PushAddress(address, packed(point(browser.key)), packed(browser.auth))

    def of(self, address: PushAddress) -> Browser:
        return self.browsers[address.endpoint.rpartition("/")[2]]

    def take(self, path: str, headers: dict[str, str], body: bytes) -> int:
        """Take one request; return the status."""
        browser = self.browsers.get(path.removeprefix("/push/"))
        if browser is None:
            return 404
        why = self._fault(headers, browser, body)
        if why:
            self.refused.append(why)
            return 400
        if browser.answer == 201:
            browser.notes.append(browser.read(body))
            browser.headers.append(headers)
        return browser.answer

    def _fault(self, headers: dict[str, str], browser: Browser, body: bytes) -> str:
        if not headers.get("ttl", "").isdigit():
            return "no TTL"
        if headers.get("content-encoding") != "aes128gcm":
            return "no aes128gcm"
        if len(body) > 4096:
            return "too long"
        if headers.get("urgency", "normal") not in ("very-low", "low", "normal", "high"):
            return "no urgency"
        if len(headers.get("topic", "")) > 32:
            return "topic too long"
        return self._signature_fault(headers.get("authorization", ""), browser)

    def _signature_fault(self, header: str, browser: Browser) -> str:
        scheme, _, rest = header.partition(" ")
        given = dict(part.strip().split("=", 1) for part in rest.split(",") if "=" in part)
        if scheme.lower() != "vapid" or not {"t", "k"} <= given.keys():
            return "no vapid"
        if given["k"] != browser.server_key:
            return "another key than the browser was given"
        head, claims, signature = given["t"].split(".")
        told = json.loads(opened(claims))
        raw = opened(signature)
        key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), opened(given["k"]))
        r, s = int.from_bytes(raw[:32]), int.from_bytes(raw[32:])
        signed = f"{head}.{claims}".encode()
        try:
            key.verify(encode_dss_signature(r, s), signed, ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            return "a wrong signature"
        if told["aud"] != f"https://{self.host}":
            return f"for somebody else: {told['aud']}"
        if not time.time() < told["exp"] <= time.time() + DAY:
            return "runs out wrongly"
        return "" if told["sub"].startswith(("mailto:", "https:")) else "nobody to ask"


@contextmanager
def push_service(folder: Path) -> Iterator[PushService]:
    """Run one until the block ends; `trusted` of it vouches for its certificate."""
    service = PushService()

    class Taking(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status = service.take(self.path, headers, body)
            self.send_response(status)
            if status == 307:
                self.send_header("Location", f"https://{service.host}/push/0")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *given: Any) -> None:
            """Nothing is written to the terminal."""

    certificate, key = _certificate(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Taking)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    service.host = f"127.0.0.1:{server.server_address[1]}"
    service.trusted = ssl.create_default_context(cafile=str(certificate))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def _certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "push.test")])
    now = datetime.now(UTC)
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(alternative, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = folder / "push.crt", folder / "push.key"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files
