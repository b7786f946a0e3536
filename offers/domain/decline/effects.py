"""What a kindness did for the user, where the note itself says so: "she drove me home, which I loved".

Only the user's own reaction in the same breath counts; nothing is felt on their behalf.
"""

from __future__ import annotations

import re

from offers.domain.decline.prose import AnyCase, capitalize

_I = r"(?:which |and |that )?(?:I |we |me |really |absolutely |just )*"
_IT = r"(?:which |that |it |this |all )*(?:really |truly |just )*"
_REACTIONS = [
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in [
        (rf"^{_I}loved (?:it|that|this|every \w+)(?: all| of it| so much)?$", "I loved it."),
        (r",? which (?:I|we) (?:really |absolutely )?loved$", "I loved it."),
        (rf"^{_I}(?:learned|learnt) (?:a lot|a ton|tons|loads|so much|more .*)\b", "I learned a lot from it."),
        (
            (
                rf"^{_IT}(?:made (?:me|us) feel|(?:I|we)? ?felt) (?:so |very |really )?(?:welcome|at home|"
                rf"right at home)\b"
            ),
            "It made me feel welcome.",
        ),
        (rf"^{_IT}made (?:me|us) feel (?:so |very |really )?(?:seen|heard|valued)\b", "It made me feel seen."),
        (
            (
                rf"^{_IT}(?:helped|was (?:so |very |really |super |hugely |incredibly )?(?:helpful|useful))"
                r"(?: me| us)?(?: a lot| a ton| so much| massively)?$"
            ),
            "It helped me a great deal.",
        ),
        (rf"^{_IT}saved (?:me|us|my (?:day|trip|life|bacon|week)|the day)$", "It saved the day for me."),
        (rf"^{_IT}made (?:my|our) (?:day|week|trip)\b", "It made my day."),
        (rf"^{_IT}meant (?:a lot|so much|the world)(?: to me)?$", "It meant a lot to me."),
        (rf"^{_IT}(?:was )?(?:an? )?(?:real )?eye[ -]?open(?:er|ing)$", "It opened my eyes."),
        (r"^(?P<said>(?:an|one|two) (?:interview|call)s? came (?:straight )?out of it)$", "{said}."),
        (
            (
                r"^(?P<said>I(?:'ve| have) (?:since|already) (?:rewritten|changed|fixed|cut|used|rebuilt) [\w ]{3,30} "
                r"(?:because of|thanks to) it)$"
            ),
            "{said}.",
        ),
        (rf"^{_IT}calmed (?:me|my nerves)(?: down)?\b", "It calmed my nerves."),
        (
            (
                r"^(?:it was |was |honestly )*(?:the )?(?:best|favou?rite) (?:part|hour|bit) of (?:the|my|our) "
                r"(?:whole |entire )?(?:day|visit|trip)$"
            ),
            "It was the best part of the visit.",
        ),
        (rf"^{_I}(?:laughed|was laughing) (?:so hard|a lot|the whole (?:way|time|drive))\b", "I laughed a lot."),
        (
            (
                r"^(?:my |the )?(kids|children|daughter|son|wife|husband|boys|girls) (?:all )?(?:loved|adored|still "
                r"talks? about) (?:it|that|this|every \w+)\b"
            ),
            "My {who} loved it.",
        ),
    ]
]


# Without one of these there is no reaction to look for.
_TELLS = AnyCase(
    r"lov|learn|came|since|fe(?:lt|el)|help|useful|saved|ma(?:de|k)|mean|calm|best|favou?rite|laugh|ador|talk"
)


def effect_in(text: str) -> str:
    """The reaction that a clause tells, as a sentence of its own; "" for none."""
    if not _TELLS.search(text):
        return ""
    bare = text.strip(" .,!-")
    for pattern, said in _REACTIONS:
        found = pattern.search(bare)
        if found:
            told = said.replace("{who}", found[1].lower()) if "{who}" in said else said
            return told.replace("{said}", capitalize(found["said"])) if "{said}" in told else told
    return ""
