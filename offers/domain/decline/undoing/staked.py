"""Who spoke up for the user with the house, and is left awkward where a yes is taken back (rule 74)."""

from __future__ import annotations

from offers.domain.decline.facts import Contact
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, plain

# With whoever takes people on: by anybody.
_STAKED = AnyCase(
    r"\bvouch(?:ed|es|ing)?\b|\bput (?:her|his|their) (?:own )?(?:good )?(?:name|neck|reputation|head) (?:on the "
    r"(?:line|block|table)|to (?:me|it|"
    r"that|my)|behind me|up for me|for me)\b|\b(?:stak(?:ed?|ing)|risk(?:ed|ing)) (?:her|his|their) (?:own )?(?:good )?"
    r"(?:name|neck|reputation|head|word)\b|\bswore (?:to (?:her|him|them) )?i'd (?:never|always|be)\b|"
    r"\btold (?:her|him|them|the \w+) (?:that )?(?:she|he|they)(?:'d| would) be (?:mad|crazy|daft|fools?|lucky|"
    r"silly)\b|"
    r"\bst(?:ood|uck) (?:up |surety |by me |firm )?for me\b|\bsp(?:oke|oken) up for me\b|\bwent (?:in )?to bat for "
    r"me\b|\boversold me\b|\bwent out on a limb for me\b|\btold (?!me\b|us\b)[^.;,]{2,30}? i was the (?:one|best|"
    r"right)\b"
)
# ... and by a referee, of whom each such word was one to the house.
_SPOKE = r"(?:rang|called|phoned|talked (?:to|with)|spoke (?:to|with)|had a word with|wrote to|e-?mailed)"
_SPOKE_OF_ME = AnyCase(
    rf"\b{_SPOKE} (?!me\b|us\b|my\b)[^.;,]{{2,30}}? (?:about|abt|re|on behalf of) me\b|"
    r"\bgave (?:(?:my|her|his) (?:name|word)|them my name) to (?!me\b)|"
    r"\btold (?!me\b|us\b)[^.;,]{2,30}? to (?:look at|take|hire|have|see|grab) (?:me|nobody|no one)\b|"
    r"\b(?:called|rang|phoned) (?:her|his|their) (?:old )?(?:friend|pal|colleague|boss|contact) at\b|"
    r"\brecommended me to (?!read|try|go|see|look)|\bput (?:in )?a (?:good |kind |quiet )?word(?: in)?\b|"
    r"\bsent my (?:name|cv) to (?:her|his|their) (?:friend|old|boss|brother|sister)"
)


def staked_a_name(contact: Contact) -> bool:
    """By the log; whoever only wrote a letter of reference was asked for it, and answers for nothing."""
    told = [plain(one.note) for one in contact.interactions if one.thank and not is_confidence(one)]
    is_referee = contact.role is Role.REFEREE
    return any(_STAKED.search(note) or (is_referee and _SPOKE_OF_ME.search(note)) for note in told)
