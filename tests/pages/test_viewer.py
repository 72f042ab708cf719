"""The pages that R makes from the wire model and the texts, and what R's tools say about pages."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.model.companions import ROOT, package_of
from tests.pages.conftest import Page

WRITE = r"""
arguments <- commandArgs(TRUE)
internal <- asNamespace("claws")
for (service in readLines(arguments[[1]])) {
  model <- internal$model_get(service)
  for (name in model$operations$name) {
    page <- internal$page_rd(service, internal$operation_get(model, name))
    writeLines(page, file.path(arguments[[2]], paste0(service, "-", name, ".Rd")), sep = "")
  }
  internal$the_forget("models")
  internal$the_forget("docs")
}
"""

CHECK = r"""
options(warn = 1)
for (file in list.files(commandArgs(TRUE)[[1]], full.names = TRUE)) {
  found <- tools::checkRd(file)
  for (line in format(found)) cat(basename(file), line, "\n")
  rd <- tools::parse_Rd(file)
  text <- capture.output(tools::Rd2txt(rd))
  html <- capture.output(tools::Rd2HTML(rd, no_links = TRUE))
  for (part in c("Description:", "Usage:", "Value:")) {
    if (!any(grepl(part, gsub("_\b", "", text), fixed = TRUE))) cat(basename(file), part, "\n")
  }
  if (!any(grepl("</html>", html, fixed = TRUE))) cat(basename(file), "HTML\n")
}
"""


def run(script: str, *arguments: Path) -> str:
    command = ["Rscript", "--vanilla", "-e", script, *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout + done.stderr


@pytest.fixture(scope="session")
def folder(pages: list[Page], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as the generator writes them."""
    where = tmp_path_factory.mktemp("pages")
    for page in pages:
        (where / Path(page.path).name).write_text(page.text)
    return where


def test_a_page_of_the_viewer_is_the_page_of_the_generator(
    pages: list[Page], tmp_path: Path
) -> None:
    shown = [page for page in pages if package_of(page.service.name) != ROOT]
    names = tmp_path / "services"
    names.write_text("\n".join(dict.fromkeys(page.service.r_name for page in shown)) + "\n")
    (tmp_path / "made").mkdir()
    run(WRITE, names, tmp_path / "made")
    different = [
        page.name
        for page in shown
        if page.text
        != (tmp_path / "made" / f"{page.service.r_name}-{page.operation.name}.Rd").read_text()
    ]
    assert different == []


def test_r_says_nothing_about_a_page_and_renders_it(folder: Path) -> None:
    assert run(CHECK, folder) == ""
