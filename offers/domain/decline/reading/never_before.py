"""What nobody had asked the user or done for them before, where the note says so: patterns with what is said of it."""

from __future__ import annotations

NEVER_BEFORE = (
    (
        (
            r"^(?:nobody|no[ -]one)(?:'s| has| had)?(?: ever)? asked me (?:that|this)(?: one)?(?: before)?$|"
            r"^(?:I (?:had |have )?|I'd |I've )?never been asked (?:that|this)(?: one)?(?: before)?$"
        ),
        "Nobody had ever asked me that.",
    ),
    (
        (
            r"^(?:(?:he|she|they) (?:was|were|is) )?(?:the )?first (?:person |one |interviewer )?(?:ever )?to ask"
            r"(?: me)?(?: that| this)?$"
        ),
        "You were the first to ask me that.",
    ),
    (
        (
            r"^(?:it was )?(?:easily |honestly |probably )?(?:the )?best (?P<said>(?:\w+ )?(?:chat|interview|hour|talk|"
            r"meal|tour|conversation|feedback|lesson|coffee|dinner|notes))(?: (?:I'?ve |I have )?(?:ever )?had)? ever$"
        ),
        "It was the best {said} I've ever had.",
    ),
    (
        (
            r"^(?:nobody|no[ -]?one)(?:(?:'s| has| had) (?:ever )?| ever )?(?:done|did) (?:that|this)(?: for me| with "
            r"me)?"
            r"(?P<since> since (?:[a-z]+ ){0,2}[a-z]+| in (?:years|ages|a long time))$"
        ),
        "Nobody has done that for me{since}.",
    ),
    (
        (
            r"^(?:nobody|no[ -]?one)(?:'s| has| had)? ever (?:done|did) (?:that|this)(?: for me)?(?: before)?$|"
            r"^(?:nobody|no[ -]?one)(?:'s| has| had)? done (?:that|this)(?: for me)? before$"
        ),
        "Nobody had ever done that for me.",
    ),
)
