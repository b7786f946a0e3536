"""What is booked for somebody who is about to move, and the words for it: flights, an office, lessons (rule 76)."""

from __future__ import annotations

SETTLING_IN = (
    (r"\bwork permit", "the work permit"),
    (
        (
            r"\bbook\w* (?:me |us )?(?:my|our|the|an?)? ?(?:\w+ ){0,2}(?:flights?|plane tickets?|ferry)\b"
            r"[^.;]{0,50}\b(?:for the move|to move|one-way|visa|permit|paperwork|to start|first day)|"
            r"\bbook\w* (?:me |us )?(?:my|our|the|a) (?:one-way|moving) (?:flights?|tickets?)"
        ),
        "the flights",
    ),
    (
        r"\b(?:began|begun|start\w*|arrang\w*|set up|signed) (?:the |a )?(?:rental|hire|lease) (?:of|for|on) ",
        "the rental",
    ),
    (
        (
            r"\b(?:sign\w*|enrol\w*|regist\w*|book\w*) (?:me|us|my \w+) (?:up |in |on(?:to)? )?(?:for|to|in|on) "
            r"(?:the |an? )?(?:[\w-]+ ){0,2}(?:language|norwegian|swedish|danish|finnish|dutch|german|french|"
            r"spanish|italian|portuguese|welsh|gaelic|irish|japanese|arabic|english|evening|beginners'?) "
            r"(?:course|class(?:es)?|lessons?)"
        ),
        "the course",
    ),
    (
        (
            r"\b(?:book|reserv|schedul|arrang|made|got|set up)\w* (?:me |us )?(?:the |an? |my |our )?"
            r"(?P<office>tax office|immigration|migration office|embassy|consulate|town hall|bank|notary|"
            r"registry office|police registration) (?:slot|appointment|appt)\b"
        ),
        "the {office} appointment",
    ),
)
