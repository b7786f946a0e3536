"""What came of a kindness, where the note says so: patterns with what is said of it, and of what deeds it may be said.

"Used it the next day" after advice is the user's doing; after "borrowed my slides" it is not.
"""

from __future__ import annotations

import re

_WHEN = (
    r"(?:the (?:very )?(?:next|same) (?:day|morning|night|week|afternoon)|that (?:very |same )?(?:day|night|week|"
    r"weekend|evening|afternoon)|within (?:the|an) (?:hour|day|week)|(?:already )?(?:twice|every day) since)"
)
# "the best debrief of my life", "best edit I've had in years"
DONE_WELL = (
    r"(?:\w+ )?(?:chat|interview|hour|talk|meal|tour|conversation|feedback|lesson|coffee|dinner|lunch|supper|notes|"
    r"debrief|edit|exam|critique|review|rehearsal|class|session|workshop|audition|advice|welcome)"
)
_TIME = r"(?:part|hour|bit|morning|afternoon|evening|night|day|meal|moment|thing)"
# Of whoever of the user's it was for, and so told by a clause whose "she" may be another.
STILL_TALKING = "still talking about it."
CAME_OF_IT = (
    (
        (
            rf"^(?:(?:and|I|I've|we) )*(?:already )?used (?P<it>it|them|both|that) (?P<when>{_WHEN}|all (?:week|"
            r"weekend|month|term|winter|summer))$"
        ),
        "I used {it} {when}.",
    ),
    (
        (
            r"^(?:(?:it's|it is|it|now|still|is) )*(?P<where>(?:on|over|above|by) my (?:desk|wall|bench|shelf|fridge|"
            r"door|windowsill|piano|bedside table|keyboard|stove))(?: (?:rn|now|right "
            r"now|still|already|today|ever since))*$"
        ),
        "It's {where} now.",
    ),
    (
        (
            r"^(?:and )?(?P<who>one|two|three|both) (?:of them )?(?P<did>rang|called|phoned|wrote|got) (?P<whom>me|us|"
            r"him|"
            rf"her|my [a-z]+) back(?P<when>(?: {_WHEN})?)$"
        ),
        "{who} of them {did} {whom} back{when}.",
    ),
    (r"^(?:and |which )?they (?:really |actually |then )?did(?: ask(?: it| me)?)?$", "It did come up."),
    (
        (
            r"(?:^|,? (?:which|that|it) )(?:really |totally |completely )?saved (?P<said>the whole (?:thing|day|"
            r"evening|trip|interview|talk|piece|lesson)|my (?:audition|interview|talk|lesson|"
            r"demo|voice|feet|sanity|recital|pitch))$"
        ),
        "It saved {said}.",
    ),
    (
        (
            r"^(?:it was |was )?(?:easily |honestly |definitely )?(?:the |a )?(?:real |absolute )?highlight of (?:the|"
            r"my) (?:whole )?(?P<said>day|visit|trip|week|year|tour|search|process)$"
        ),
        "It was the highlight of my {said}.",
    ),
    (
        (
            rf"^(?:it was )?(?:easily |honestly |probably )?(?:the )?best (?P<said>{_TIME}) of the (?:whole )?"
            r"(?P<of>process|search|trip|week)$"
        ),
        "It was the best {said} of the {of}.",
    ),
    (
        r"^(?P<who>she|he|they)(?P<is>'s| is|'re| are) still talking about (?:it|that)$",
        f"{{who}}{{is}} {STILL_TALKING}",
    ),
    (
        (
            r"^(?:(?:that's|that was|it was|was|such) )?(?:a )?(?:big|huge|lot of|great|so much|real) trust"
            r"(?: (?:for|on|at) (?:an?|the) [\w -]{3,25})?$"
        ),
        "That was a lot of trust.",
    ),
)
# By how it begins, after what deeds each may be said.
_ONLY_AFTER = [
    (re.compile(begins), re.compile(deed))
    for begins, deed in [
        (
            r"I used ",
            (
                r"(?:your |giving me |sharing )?(?:[\w-]+ )?(?:advice|tips?|pointers|suggestions?)\b|(?:telling|"
                r"teaching|showing|giving|lending|sending|explaining to) (?:me|us)\b|"
                r"(?:explaining|sharing|recommending|suggesting) "
            ),
        ),
        (
            r"It's ",
            (
                r"(?:giving|sending|bringing|handing|making|leaving|posting) (?:me|us) (?:an?|one|the|your)\b|letting "
                r"me (?:keep|take|pick|choose)\b"
            ),
        ),
        (
            r"(?:One|Two|Three|Both) of them ",
            (
                r".*\b(?:names?|numbers|contacts|leads|addresses|yards|places|schools|firms|labs|clinics|shops|"
                r"agencies|offices|people|tutors|teachers|landlords|friends|colleagues)\b"
            ),
        ),
        (r"She", r".*\bmy (?:[\w-]+ )?(?:daughter|wife|mother|sister|girl|mum|mom|gran\w*|niece)\b"),
        (r"He", r".*\bmy (?:[\w-]+ )?(?:son|husband|father|brother|boy|dad|grand\w+|nephew)\b"),
        (r"They", r".*\b(?:my|our|the) (?:[\w-]+ )?(?:kids|children|boys|girls|twins|daughters|sons|parents)\b"),
        # What was lent or sent is no hour of anybody's.
        (r"It was the (?:best \w+ of|highlight) ", r"(?!(?:lend|e-?mail|hand|book|fix|sort|find)ing\b)"),
        # Over a banner, and over no bad news.
        (
            r"It (?:nearly )?moved me",
            (
                r"the way |(?:mak|giv|send|hand|putt|cook|bak|play|sing|lend|hav|bring|fram|knitt|sew|toast|print|"
                r"translat|sav|keep)ing "
            ),
        ),
        (r"I(?:'m)? still ", r"(?!.*\b(?:offers?|job|post|role|position|salary|terms)\b)"),
        (r"I slept ", r".*\b(?:up|bed|room|sofa|couch|house|home|cottage|cabin|quilt|blanket)\b"),
        (r"It read ", r".*\bmy\b"),
        (
            r"I (?:got|passed|managed|nailed) it first",
            r"(?:teach|show|explain|coach|drill|lett|practi[cs]|prepp)ing |.* with me\b",
        ),
        (r"It did come up", r"telling (?:me|us) .*\b(?:asks?|start|open|bring up)\b"),
    ]
]


def is_of(effect: str, doing: str) -> bool:
    """Whether that may have come of this deed."""
    return all(deed.match(doing) for begins, deed in _ONLY_AFTER if begins.match(effect))
