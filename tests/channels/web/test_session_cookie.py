import pytest

from bot.channels.web.session_cookie import SessionSigner


def test_session_reads_back_only_its_own_tokens() -> None:
    signer = SessionSigner("a-key-of-this-test", 3600)
    sender_id, token = signer.issue()
    assert len(sender_id) == 32
    assert int(sender_id, 16) >= 0
    assert signer.read(token) == sender_id
    assert SessionSigner("another-key-entirely", 3600).read(token) is None


def test_session_ids_are_never_the_same() -> None:
    signer = SessionSigner("a-key-of-this-test", 3600)
    assert len({signer.issue()[0] for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "spoil",
    [
        lambda token: "",
        lambda token: None,
        # not the last letter: two bits of it are not part of the signature
        lambda token: token[:-2] + ("A" if token[-2] != "A" else "B") + token[-1],
        lambda token: token[1:],
        lambda token: "x" * 5000,
        lambda token: token.split(".")[0],
    ],
)
def test_session_refuses_spoilt_tokens(spoil: object) -> None:
    signer = SessionSigner("a-key-of-this-test", 3600)
    _, token = signer.issue()
    assert signer.read(spoil(token)) is None  # type: ignore[operator]


def test_session_refuses_a_signed_id_of_another_shape() -> None:
    signer = SessionSigner("a-key-of-this-test", 3600)
    forged = signer._serializer.dumps("default")
    assert signer.read(forged) is None


def test_session_tokens_grow_old(monkeypatch: pytest.MonkeyPatch) -> None:
    signer = SessionSigner("a-key-of-this-test", 3600)
    _, token = signer.issue()
    monkeypatch.setattr(signer, "max_age", -1)
    assert signer.read(token) is None


def test_session_tokens_are_good_for_one_use_only() -> None:
    session = SessionSigner("a-key-of-this-test", 3600)
    paper = SessionSigner("a-key-of-this-test", 3600, "paper")
    sender_id, token = session.issue()
    assert paper.read(token) is None
    assert session.read(paper.sign(sender_id)) is None
    assert paper.read(paper.sign(sender_id)) == sender_id
