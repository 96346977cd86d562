from bot.channels.shared.rate_limit import TokenBucket


def test_rate_limit_lets_a_burst_through_and_then_says_how_long_to_wait() -> None:
    now = 100.0
    bucket = TokenBucket(burst=3, per_second=0.5, clock=lambda: now)
    assert [bucket.take() for _ in range(4)] == [0, 0, 0, 2]
    now += 2.0
    assert bucket.take() == 0
    assert bucket.take() == 2


def test_rate_limit_never_saves_up_more_than_the_burst() -> None:
    now = 0.0
    bucket = TokenBucket(burst=2, per_second=1, clock=lambda: now)
    now += 3600
    assert [bucket.take() for _ in range(3)] == [0, 0, 1]
