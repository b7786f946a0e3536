"""The filter `unbroken`: a browser would end a line after the hyphen of “e-mail”.

A hyphen of another kind would keep it together too, but nobody finds the word then, nor copies it as it is written.
"""

import re
from typing import Any

from django.template import Library
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

register = Library()

_WORD = re.compile(r"\be-mail\w*", re.IGNORECASE)


@register.filter
def unbroken(text: Any) -> SafeString:
    """The text, escaped, with what may not be broken marked as such."""
    return SafeString(_WORD.sub(r'<span class="unbroken">\g<0></span>', conditional_escape(text)))
