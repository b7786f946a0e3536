"""The `breakable` filter of our templates."""

from django.template import Library
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = Library()


@register.filter
def breakable(email: str) -> SafeString:
    """Where an address does not fit in a line, it goes on after the @."""
    mailbox, at, domain = email.rpartition("@")
    return format_html("{}{}<wbr>{}", mailbox, at, domain)
