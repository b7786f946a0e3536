"""What `collectstatic` makes of the style sheets."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.core.files.storage import FileSystemStorage

from jobsearch.static_files import HashedStorage


@pytest.fixture
def collected(tmp_path: Path) -> str:
    """The sheet of a site whose own sheet imports one for every medium and one for print."""
    source = tmp_path / "source"
    files = {
        "css/app.css": '@layer base, pages;\n@import url("../vendor/base.css") layer(base);\n'
        '@import url("print.css") layer(pages) print;\n',
        "vendor/base.css": '@charset "UTF-8";a{color:red}\n/*# sourceMappingURL=base.css.map */\n',
        "css/print.css": 'a { background: url("../img/dot.svg"); }\n',
        "img/dot.svg": "<svg/>",
        "vendor/base.css.map": "{}",
    }
    for name, content in files.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(content)
    storage = HashedStorage(location=tmp_path / "out", base_url="/static/")
    storage.manifest_storage = StaticFilesStorage(location=tmp_path / "out", base_url="/static/")
    found = {name: (FileSystemStorage(source), name) for name in files}
    for name, (origin, path) in found.items():
        with origin.open(path) as file:
            storage.save(name, file)

    problems = [outcome for _name, _hashed, outcome in storage.post_process(found) if isinstance(outcome, Exception)]

    assert problems == []
    return (tmp_path / "out" / storage.stored_name("css/app.css")).read_text()


def test_the_browser_gets_one_sheet_with_each_part_in_its_layer(collected: str) -> None:
    assert "@import" not in collected
    assert re.search(r"@layer base, pages;\s*@layer base \{\s*a\{color:red\}\s*\}", collected)
    assert re.search(r"@media print \{\s*@layer pages \{", collected)


def test_what_belongs_to_the_file_of_a_part_stays_there(collected: str) -> None:
    assert "@charset" not in collected
    assert "sourceMappingURL" not in collected


def test_a_picture_that_a_part_names_is_found_by_its_hashed_name(collected: str) -> None:
    assert re.search(r'url\("\.\./img/dot\.[0-9a-f]{12}\.svg"\)', collected)
