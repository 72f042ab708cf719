from __future__ import annotations

import json

from generator.docs.page import operation_page
from generator.docs.texts import docs_path, service_texts
from generator.model.service import Service


def test_texts_are_those_of_the_pages_in_the_models_order(tiny: Service) -> None:
    texts = json.loads(service_texts(tiny, documented=False))
    pages = [operation_page(tiny, operation) for operation in tiny.operations]
    assert texts["operation"] == ["put_everything", "list_things", "touch_label", "ping"]
    assert texts["description"] == [page.description for page in pages]
    assert texts["arguments"][0] == [argument.text for argument in pages[0].arguments]
    assert texts["examples"][3] == "svc <- tiny()\n\n# Pings.\nsvc$ping()"
    assert texts["topic"] == [None] * len(pages)


def test_of_operations_with_pages_only_their_titles_are_kept(tiny: Service) -> None:
    texts = json.loads(service_texts(tiny, documented=True))
    assert list(texts) == ["format", "operation", "title"]


def test_texts_have_a_file_for_each_service() -> None:
    assert docs_path("ec2") == "inst/docs/ec2.json.xz"
