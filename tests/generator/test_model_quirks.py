from __future__ import annotations

from generator.model import quirks


def test_redirects_lead_from_a_page_to_another() -> None:
    for old, new in quirks.LINK_REDIRECTS.items():
        assert old.startswith("https://")
        assert new.startswith("https://")
        assert new not in quirks.LINK_REDIRECTS


def test_protocols_are_in_botocores_order() -> None:
    from botocore.utils import PRIORITY_ORDERED_SUPPORTED_PROTOCOLS

    assert tuple(PRIORITY_ORDERED_SUPPORTED_PROTOCOLS) == quirks.PROTOCOLS


def test_reserved_words_are_those_of_r() -> None:
    words = """
    if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_
    NA_character_ NA_complex_ in
    """
    assert set(words.split()) == quirks.RESERVED_WORDS
