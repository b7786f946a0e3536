"""On what it was: "sat in on my lesson and wrote me two pages on it" is two pages on my lesson."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_MINE = (
    r"(?:lesson|shift|chapter|talk|paper|cv|CV|portfolio|lecture|demo|thesis|essay|manuscript|grant|proposal|sermon|"
    r"audition|set|presentation|class|service|drawings?|designs?|draft|report|pitch|lectures|poem|recital|poster)"
)
# Only where it was no deed by itself: of two deeds each would name it.
ON_IT = Rewriting(
    (
        " on it| about it",
        (
            r"\b(?P<at>(?:at the back of|through|during|after|before) )"
            rf"(?P<what>my (?:[a-z]+ ){{0,2}}{_MINE})(?P<told>\b[^.;\n]{{0,40}}?\b(?:wrote|gave|sent|handed|left|"
            r"emailed) (?:me|us) (?:[a-z]+ ){0,3}(?:pages?|notes|comments|thoughts|ideas|feedback|lines|paragraphs?|"
            r"email|letter)) (?P<on>on|about) it\b"
        ),
        r"\g<at>\g<what>\g<told> \g<on> \g<what>",
    ),
)
