"""What a note tells of the user after a kindness, "still eating them", "I finally understood it": patterns with what is
said of it, mostly in the note's own words.
"""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import AnyCase

# Without one of these there is nothing of the kind.
TELLS_OF_ME = AnyCase(
    r"\b(?:still|text|write|cried|wept|teared|welled|suddenly|clicked|sense|fell into|finally|at last|reads?|"
    r"first (?:go|time|try)|nothing else|fe(?:lt|el)|forg[eo]t|difference|nerves|slept|needed|tasted|value|twice|now|"
    r"home|because|using)\b"
)
_SO = r"(?:so |very |really |completely |totally |quite |right )*"
_WHEN = r"(?: (?:now|since|today|to this day|every \w+|all the time|ever since))*"
_STILL = (
    r"(?:eat|us|wear|read|laugh|smil|humm|dream|quot|sing|drink|chuckl|grinn|din|cook)ing(?: (?:about|at|of|off|on))?"
)
_OF_MYSELF = (
    (
        rf"^(?:(?:and |I |I'm |am )*)still (?P<said>{_STILL} (?:it|them|that|those|both){_WHEN})$",
        "I'm still {said}.",
    ),
    (
        (
            r"^(?:and |I )*still (?P<said>(?:use|have|wear|think (?:of|about)|hear|hum|laugh about|quote|make|cook|"
            rf"sing|remember|dream of|talk about) (?:it|them|that|those){_WHEN})$"
        ),
        "I still {said}.",
    ),
    (
        r"^(?:and )?I (?P<said>(?:now )?use (?:it|them) (?:at work|every (?:day|week)|all the time|daily)(?: now)?)$",
        "I {said}.",
    ),
    (
        r"^(?:and )?we(?: both)? (?P<said>(?:text|write|talk|chat|e-?mail|speak)(?: all the time| every \w+)? now)$",
        "We {said}.",
    ),
    (
        (
            r"^(?:and )?(?:I )?(?P<said>(?:finally|at last) (?:understood|saw|followed|got) (?:the|my|our) "
            r"[\w' -]{3,40})$"
        ),
        "I {said}.",
    ),
    (
        r"^(?:and )?(?P<when>finally|at last) I could see (?P<said>(?:the|my|our|how|why) [\w' -]{3,40})$",
        "I could {when} see {said}.",
    ),
    (
        (
            r"^(?:and )?(?P<when>finally|at last) I (?P<said>(?:understood|saw) (?:the|my|our|how|why) "
            r"[\w' -]{3,40})$"
        ),
        "I {when} {said}.",
    ),
    (
        r"^(?:and )?I (?P<said>(?:drove|walked|went|cycled) home (?:lighter|happier|smiling|grinning|hopeful))$",
        "I {said}.",
    ),
    (r"^(?:and )?I (?P<said>(?:passed|got through) because of (?:those|that|the) [\w ]{3,30})$", "I {said}."),
    (r"^we (?:both )?(?P<said>slept that night)$", "We {said}."),
    (r"which (?:I'm|I am|we're) (?:now )?using (?:daily|every day|all the time)$", "I use it every day."),
    (r"^(?:and )?(?:I )?(?:cried|wept|welled up|teared up)$", "It moved me to tears."),
    (r"^(?:and )?(?:I )?(?:nearly|almost) (?:cried|wept|welled up|teared up)$", "It nearly moved me to tears."),
    (
        (
            r"(?:^|,? and )(?P<how>suddenly|finally|at last) (?:it|that|everything) (?P<said>(?:all )?(?:worked|"
            r"clicked|made sense|fell into place))$"
        ),
        "It {how} {said}.",
    ),
    (
        r"^(?:and )?(?:it|that|everything) (?P<said>(?:finally |suddenly )?(?:clicked|made sense|fell into place))$",
        "It {said}.",
    ),
    (
        (
            r"^(?:and )?(?:I |we )?(?P<said>(?:finally|at last) (?:understood|saw|followed|got) (?:it|that|"
            r"(?:why|how|what) [\w' -]{3,40}))$"
        ),
        "I {said}.",
    ),
    (
        r"(?:^|,? and )it (?:now )?reads? (?P<said>(?:so much |far |much )?(?:better|sharper|clearer))(?: now)?$",
        "It read {said} for it.",
    ),
    (r"^(?:and )?(?:I )?(?P<said>(?:got|passed|managed|nailed) it first (?:go|time|try))$", "I {said}."),
    (
        (
            r"^(?:(?P<who>my|our) (?P<kin>[a-z]+) (?:[\w ]{3,20} and )?has (?P<said>(?:talked|spoken) of nothing else)"
            r"(?: since)?)$"
        ),
        "My {kin} has {said} since.",
    ),
    (
        (
            rf"^(?:and )?(?:I |we |me )?felt {_SO}(?P<said>heard|seen|looked after|taken care of|cared for|in good "
            r"hands|trusted|safe|calmer|ready|prepared|proud|human again|less alone|understood|like (?:one of|part of) "
            r"(?:the|your|their) [a-z ]{3,20}|like (?:a )?(?:family|local|royalty|colleague|guest))$"
        ),
        "I felt {said}.",
    ),
    (
        (
            rf"^(?:and |it )*made (?:me|us) feel {_SO}(?P<said>human again|at ease|less nervous|less alone|"
            r"looked after|safe|ready|proud|trusted|like (?:one of|part of) (?:the|your|their) [a-z ]{3,20}|"
            r"like (?:a )?(?:family|local|royalty|colleague|guest))(?: after .*)?$"
        ),
        "It made me feel {said}.",
    ),
    (r"^(?:and )?we (?:quite |completely )?forgot the time$", "We forgot the time."),
    (r"^(?:I )?(?:will never|'ll never|won't|will not|I'll never) forget (?:it|that|this)$", "I won't forget it."),
    (r"^(?:it |that |and )*(?P<said>made all the difference)$", "It {said}."),
    (r"^(?:it |that |and )*(?:settled|steadied) my nerves$", "It calmed my nerves."),
    (r"^(?:I )?(?P<said>slept like a (?:log|baby|stone|king|queen|child))$", "I {said}."),
    (r"^(?:it |that )*(?:was )?(?:just|exactly) what (?:I|we) needed(?: to hear)?$", "It was exactly what I needed."),
    (r"^(?:it |they )?tasted (?:of|like) home$", "It tasted of home."),
    (r"^(?:I )?value that(?: a lot| very much)?$", "I value that."),
    (r"^(?:he |she |they )?never (?:once )?made me ask twice$", "You never made me ask twice."),
)
OF_MYSELF = [(re.compile(pattern, re.IGNORECASE), said) for pattern, said in _OF_MYSELF]
