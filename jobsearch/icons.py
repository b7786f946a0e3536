"""The `lucide` tag of our templates. A page holds a dozen icons, the same ones on every page: each is drawn once.

The package's own tag copies and serializes an XML tree for every icon of every page.
"""

from functools import lru_cache

from django.template import Library
from django.utils.safestring import SafeString
from lucide.templatetags import lucide as package

register = Library()

# Every icon of ours in every size, with room; what a template passes in comes from a few words, never from a user.
KEPT = 512


@register.simple_tag
@lru_cache(maxsize=KEPT)
def lucide(name: str, *, size: int | None = 24, **attributes: object) -> SafeString:
    return SafeString(package.lucide(name, size=size, **attributes))
