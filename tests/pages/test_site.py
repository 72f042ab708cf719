"""The web site of the package, built offline and looked at in a browser without a screen."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with the operations of one service; all of them are made by the same lines."""
    folder = tmp_path_factory.mktemp("site")
    program = shutil.which("Rscript")
    assert program is not None
    subprocess.run(
        [program, "--vanilla", ".ci/site/build.R", str(folder), "sagemaker"],
        check=True,
        cwd=ROOT,
        env={**os.environ, "R_LIBS": str(ROOT / ".rlib")},
        stdout=subprocess.DEVNULL,
    )
    return folder


class Page(HTMLParser):
    """Links and anchors of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take down links and anchors."""
        for name, value in attrs:
            if name in ("href", "src") and value and tag in ("a", "link", "script", "img"):
                self.links.append(value)
            if name in ("id", "name") and value:
                self.anchors.add(value)


def seen(page: Path, query: str = "", *options: str) -> str:
    """Return a page as it is after its scripts have run."""
    assert CHROMIUM is not None
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", *options]
    shown = subprocess.run(
        [*command, f"file://{page}{query}"], check=True, capture_output=True, text=True, timeout=120
    )
    return shown.stdout


def measured(site: Path, page: str, script: str, *options: str) -> str:
    """Return the value of an expression on a copy of a page."""
    path = site / page
    copy = path.with_name(f"measured-{path.name}")
    note = f"<script>document.title = 'value ' + ({script})</script></body>"
    copy.write_text(path.read_text("utf-8").replace("</body>", note), "utf-8")
    found = re.search(r"<title>value (.*?)</title>", seen(copy, "", *options))
    copy.unlink()
    assert found is not None
    return found[1]


def test_no_link_within_the_site_is_broken(site: Path) -> None:
    pages = {path: Page(path.read_text("utf-8")) for path in site.rglob("*.html")}
    assert len(pages) > 500
    broken = []
    for path, page in pages.items():
        for link in page.links:
            if re.match(r"(?:https?|mailto|data):", link):
                continue
            target, _, anchor = link.partition("#")
            file = (path.parent / unquote(target)).resolve() if target else path
            anchors = pages[file].anchors if file in pages else set()
            if not file.is_file() or (anchor and unquote(anchor) not in anchors):
                broken.append(f"{path.relative_to(site)}: {link}")
    assert broken == []


def test_a_page_of_help_has_its_title_and_its_parts(site: Path) -> None:
    text = (site / "reference/sagemaker_create_training_job.html").read_text("utf-8")
    titles = re.findall(r"<h[23][^>]*>(.*?)</h[23]>", text)
    assert titles[0] == "Starts a model training job"
    assert '<p class="topic"><code>sagemaker_create_training_job</code></p>' in text
    assert {"Description", "Usage", "Arguments", "Value", "Request syntax"} <= set(titles)


def test_every_page_has_the_navigation(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text("utf-8")
        assert "<h3>NA</h3>" not in text, path
        for name in ("Get started", "Reference", "Articles", "News"):
            assert f">{name}</a>" in text, path


def test_a_link_to_a_vignette_has_its_title(site: Path) -> None:
    text = (site / "index.html").read_text("utf-8")
    assert '<a href="articles/get-started.html">Get started</a>: S3' in text
    assert not any("@ARTICLE" in path.read_text("utf-8") for path in site.rglob("*.html"))


@needs_browser
@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("upload", "s3_upload"),
        ("dry run", "claws_request"),
        ("train", "sagemaker_create_training_job"),
    ],
)
def test_the_search_takes_everyday_words(site: Path, words: str, page: str) -> None:
    shown = seen(site / "index.html", f"?q={words.replace(' ', '+')}")
    found = re.search(r'<ol id="found">(.*?)</ol>', shown, re.DOTALL)
    assert found is not None
    assert re.findall(r'<a href="([^"]*)"', found[1])[0] == f"reference/{page}.html"


@needs_browser
def test_the_search_finds_an_operation(site: Path) -> None:
    for page in ("index.html", "reference/s3_ls.html"):
        shown = seen(site / page, "?q=create_training_job")
        found = re.search(r'<ol id="found">(.*?)</ol>', shown, re.DOTALL)
        assert found is not None
        up = "../" * page.count("/")
        first = re.findall(r'<a href="([^"]*)"', found[1])[0]
        assert first == f"{up}reference/sagemaker_create_training_job.html"


@needs_browser
def test_the_search_says_nothing_where_nothing_is(site: Path) -> None:
    assert '<ol id="found" hidden="">' in seen(site / "index.html", "?q=xyzzyx")


@needs_browser
def test_the_page_is_dark_for_those_who_want_it(site: Path) -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    light = measured(site, "index.html", colour)
    dark = measured(site, "index.html", colour, "--blink-settings=preferredColorScheme=0")
    assert (light, dark) == ("rgb(255, 255, 255)", "rgb(20, 24, 31)")


@needs_browser
@pytest.mark.parametrize(
    "page",
    [
        "index.html",
        "reference/sagemaker_create_training_job.html",
        "reference/sagemaker_create_endpoint.html",  # long code in its text
        "articles/cookbook.html",
    ],
)
def test_nothing_sticks_out_of_a_narrow_screen(site: Path, page: str) -> None:
    wide = "document.documentElement.scrollWidth > window.innerWidth"
    assert measured(site, page, wide, "--window-size=500,900") == "false"
