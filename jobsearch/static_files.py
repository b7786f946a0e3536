"""Static files under names that change with their content, the modules that a script imports included.

The style sheets stay small files to work on; the browser gets them as one, and asks once instead of ten times before it
can show anything.
"""

import posixpath
import re
from collections.abc import Iterator
from typing import Any

from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage  # type: ignore[import-untyped]

SHEET = "css/app.css"
IMPORT = re.compile(
    r"""^@import url\("(?P<path>[^"]+)"\) layer\((?P<layer>[\w-]+)\)(?: (?P<medium>\w+))?;$""", re.MULTILINE
)
ONLY_IN_ITS_OWN_FILE = re.compile(r'@charset "[^"]*";|/\*# sourceMappingURL=.*?\*/', re.IGNORECASE)


class OneSheet:
    """Puts what the style sheet imports in the place of each import, before files are named after their content."""

    support_js_module_import_aggregation = True

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:
        if SHEET in paths and not dry_run:
            whole = ContentFile(_whole(SHEET, paths).encode())
            self.delete(SHEET)  # type: ignore[attr-defined]
            self.save(SHEET, whole)  # type: ignore[attr-defined]
            paths = {**paths, SHEET: (self, SHEET)}
        yield from super().post_process(paths, dry_run=dry_run, **options)  # type: ignore[misc]


def _whole(name: str, paths: dict[str, Any]) -> str:
    """The style sheet with everything that it imports. `paths` are what Django collected: name to storage and path."""

    def imported(match: re.Match[str]) -> str:
        sheet = posixpath.normpath(posixpath.join(posixpath.dirname(name), match["path"]))
        rules = f"@layer {match['layer']} {{\n{ONLY_IN_ITS_OWN_FILE.sub('', _read(sheet, paths))}\n}}"
        return f"@media {match['medium']} {{\n{rules}\n}}" if match["medium"] else rules

    return IMPORT.sub(imported, _read(name, paths))


def _read(name: str, paths: dict[str, Any]) -> str:
    storage, path = paths[name]
    with storage.open(path) as file:
        return file.read().decode()


class HashedStorage(OneSheet, ManifestStaticFilesStorage):  # type: ignore[misc]
    """For local mode: what is sent to the same machine is not compressed."""


class HashedAndCompressedStorage(OneSheet, CompressedManifestStaticFilesStorage):
    """For production."""
