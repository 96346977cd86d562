import pytest

from bot.knowledge.wording.sources import Source, load_sources


@pytest.mark.parametrize("source", load_sources().values(), ids=lambda source: source.id)
def test_sources_have_an_address_where_it_was_checked(source: Source) -> None:
    assert source.url or not source.checked
