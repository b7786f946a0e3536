"""Who spoke up for the user with the house, and is left awkward where a yes is taken back (rule 74)."""

from __future__ import annotations

from offers.domain.decline.facts import Contact
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.text.prose import AnyCase, plain

_SPOKE = r"(?:rang|called|phoned|talked (?:to|with)|spoke (?:to|with)|had a word with|wrote to|e-?mailed)"
_STAKED = AnyCase(
    r"\bvouch(?:ed|es|ing)?\b|\b(?:put|stak(?:ed?|ing)|risk(?:ed|ing)) (?:her|his|their) (?:own )?(?:good )?(?:name|"
    r"neck|"
    r"reputation|head|word)\b|\bst(?:ood|uck) (?:up |surety |by me |firm )?for me\b|\bsp(?:oke|oken) up for me\b|"
    r"\bwent (?:in )?to bat for me\b|\bgave (?:(?:my|her|his) (?:name|word)|them my name) to (?!me\b)|"
    rf"\b{_SPOKE} (?!me\b|us\b|my\b)[^.;,]{{2,30}}? (?:about|abt|re|on behalf of) me\b|"
    r"\btold (?!me\b|us\b)[^.;,]{2,30}? to (?:look at|take|hire|have|see|grab) (?:me|nobody|no one)\b|"
    r"\boversold me\b|\brecommended me to (?!read|try|go|see|look)|\bput (?:in )?a (?:good |kind |quiet )?word(?: "
    r"in)?\b|"
    r"\bsent my (?:name|cv) to (?:her|his|their) (?:friend|old|boss|brother|sister)"
)


def staked_a_name(contact: Contact) -> bool:
    """By the log; whoever only wrote a letter of reference was asked for it, and answers for nothing."""
    return any(
        _STAKED.search(plain(entry.note)) for entry in contact.interactions if entry.thank and not is_confidence(entry)
    )
