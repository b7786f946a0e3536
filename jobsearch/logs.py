"""What is written to the log. Whoever reads it must not be able to press the buttons of a mail."""

import logging
import re

_LINK_IN_A_MAIL = re.compile(r"/r/[^/\s?#]+")


class LineFormatter(logging.Formatter):
    """A line, in which the links of mails have lost the token that makes them work."""

    def format(self, record: logging.LogRecord) -> str:
        return _LINK_IN_A_MAIL.sub("/r/…", super().format(record))
