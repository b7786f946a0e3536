"""What a note goes on about without naming it again: the user's work in half, the vehicle they were let drive."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_MY_WORK = (
    r"(?:my|our) (?:[\w'-]+ ){0,2}(?:portfolio|CV|cv|resume|talk|paper|thesis|draft|proposal|manuscript|letter|plan|"
    r"essay|code|design|report|slides|presentation|grant|statement|dissertation|poems|score|application|bio)"
)
_VEHICLE = (
    r"(?:boat|tractor|truck|van|car|jeep|lorry|bus|tram|train|crane|digger|plow|plane|helicopter|glider|yacht|ferry|"
    r"combine|forklift|ambulance|engine|cruiser|simulator|sim|cart|sled|snowplow|dinghy|barge)"
)
GOING_ON = Rewriting(
    # "showed me the spring nobody put on the plan": how little known it is says nothing against anybody.
    (
        " nobody| no one| no-one",
        (
            r"\b(?P<told>[Ss]howed (?:me|us) (?:the|an?|her|his) [^.;,\n]{2,40}?) (?:that )?(?:nobody|no[ -]one) "
            r"(?:(?:ever|has|had) )?(?:put on (?:the|any|a) (?:plan|map|chart)|knows (?:about|of)|finds|sees)"
            r"(?=\s*(?:$|[.,;&\n]|and\b))"
        ),
        r"\g<told>",
    ),
    (
        "let me drive|let us drive|let me steer|let us steer|let me fly|let us fly|let me pilot|let us pilot",
        (
            rf"\b((?:the|her|his|their|an?) (?:[a-z]+ )?)({_VEHICLE})(\b[^\n]{{0,60}}?\blet (?:me|us) "
            r"(?:drive|steer|fly|pilot))(?=[,.;!]|$| for\b| back\b| and\b)"
        ),
        r"\1\2\3 the \2",
    ),
    # What is picked apart and mended with the user was gone through closely.
    (
        " apart",
        (
            rf"\b(?:[Pp]icked|[Pp]ulled|[Tt]ook) ({_MY_WORK}) apart,? (?:and )?(?:then )?(?:(?:she|he) )?"
            r"(?=(?:told me (?:what|how|which|where|why|to (?!go\b|leave\b|forget\b|give up|quit\b|stop\b|wait\b|"
            r"get\b))|"
            r"showed me\b|gave me\b|helped me\b|suggested\b|explained\b|rewrote\b|rebuilt\b|reworked\b|fixed\b))"
        ),
        r"went through \1 so closely, ",
    ),
    # The half of what, is named before.
    (
        "rewrote the |redid the |reworked the |edited the |fixed the |tightened the |translated the ",
        (
            rf"\b((?!(?:my|our) (?:[\w'-]+ ){{0,2}}(?:slides|poems)\b){_MY_WORK}\b[^.;\n]{{0,40}}\b"
            rf"(?:rewrote|redid|reworked|edited|fixed|tightened|translated) the "
            r"(?:(?:top|bottom|first|second|last|opening|closing|middle|other) (?:half|third|part|paragraph|page|"
            r"section|sentence|lines?)|ending|opening|introduction|intro|conclusion|beginning|end|summary|abstract|"
            r"title))\b(?! of\b)"
        ),
        r"\1 of it",
    ),
    # Whom they won over, where the note names only the house: "rang the motel & got them to take my dog".
    (
        " them to | them into ",
        (
            r"\b((?:[Rr]ang|[Cc]alled|[Pp]honed) (?:the|an?) ((?:[a-z]+ )?(?:motel|hotel|flat|inn|"
            r"lodge|hostel|guest ?house|airline|nursery|school|clinic|garage))\b[^.;\n]{0,30}?\b(?:got|persuaded|"
            r"convinced|talked|begged)) them (?=(?:to|into) (?!move|waive|reduce|schedule|approve))"
        ),
        r"\1 the \2 ",
    ),
    # "6 houses in one day; found one with a garage": one of what.
    # "three houses, waited while I rang home about the last one"
    *(
        (
            "last one|first one|second one|other one",
            rf"\b({homes})(\b[^\n]{{0,120}}? the (?:last|first|second|other)) one\b(?! (?:of|who)\b)",
            rf"\1\2 {home}",
        )
        for homes, home in (
            ("houses", "house"),
            ("homes", "home"),
            ("flats", "flat"),
            ("apartments", "apartment"),
            ("rooms", "room"),
            ("cottages", "cottage"),
            ("schools", "school"),
            ("nurseries", "nursery"),
        )
    ),
    *(
        (
            "ound one |ound me one |ound us one |ound one for ",
            (
                rf"\b({homes})(\b[^\n]{{0,80}}?\b[Ff]ound(?: (?:me|us))?) one "
                r"(?=(?:with|without|near|by|in|on|close|within|that|we|for|under)\b)"
            ),
            rf"\1\2 {home} ",
        )
        for homes, home in (
            ("houses", "a house"),
            ("homes", "a home"),
            ("flats", "a flat"),
            ("apartments", "an apartment"),
            ("places|listings|rentals", "a place"),
            ("rooms", "a room"),
            ("cottages", "a cottage"),
        )
    ),
)
