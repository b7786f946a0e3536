"""The user's family in the words of a note: "dad" and "father" are one person, whoever writes of them (rule 49)."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import AnyCase, letter_runs, plain, word_set

_ONE_PERSON = {
    "father": "dad dads daddy papa pop pops fathers stepfather stepdad",
    "mother": "mom moms mum mums mam mummy mommy mama mothers stepmother stepmum stepmom",
    "parent": "parents folks",
    "spouse": "wife husband hubby spouses wives husbands fiance fiancee boyfriend girlfriend missus",
    "child": "kid kids children son sons daughter daughters baby babies toddler toddlers teenager stepson stepdaughter",
    "sibling": "brother brothers sister sisters siblings",
    "grandparent": "gran nan grandma grandpa grandmother grandfather granny nana grandad granddad grandparents",
    "aunt": "auntie aunty aunts uncle uncles",
}
CALLED = {called: kin for kin, names in _ONE_PERSON.items() for called in [kin, *names.split()]}
KIN = frozenset(_ONE_PERSON)
# A partner is kin only where it is the user's: others are those of a practice.
_OWN_PARTNER = re.compile(r"\b(my|our|i and my|me and my) (partner|other half|better half)\b")
_WORD = re.compile(r"[^\W\d_]+")


def by_kin(text: str) -> str:
    """The text, in lower case, with one word for whoever goes by several: "my dad" is "my father"."""
    lowered = plain(text).lower()
    if "partner" in lowered or "half" in lowered:
        lowered = _OWN_PARTNER.sub(r"\1 spouse", lowered)
    if CALLED.keys().isdisjoint(letter_runs(lowered)):
        return lowered
    return _WORD.sub(lambda word: CALLED.get(word[0], word[0]), lowered)


def kin_in(text: str) -> frozenset[str]:
    """Of whom in a family a text speaks; parents are a mother and a father, and each of these may be meant by them."""
    found = KIN.intersection(letter_runs(by_kin(text)))
    if not found.isdisjoint(_PARENTS):
        found |= _PARENTS if "parent" in found else {"parent"}
    return found


_PARENTS = word_set("father mother parent")


# What a family may need of health, of care and of a home, and what is asked about somebody who is unwell.
_HELPER = r"(?:doctor|physician|nurse|midwife|surgeon|consultant|gp|paediatrician|pediatrician|clinic|hospital|ward)"
_NEED = AnyCase(
    r"\b(?:need(?:s|ed|ing)?|care|caring|cared|carers?|caregivers?|looked after|look(?:ing)? after|live[sd]? with|"
    r"living with|mov(?:e|es|ed|ing) in|health|healthy|unwell|ill|illness|sick|poorly|frail|doing|feeling|coping|"
    rf"specialists?|nursing|midwi\w+|an? (?:\w+ )?{_HELPER}|{_HELPER}s? (?:for|who|that)|list of (?:\w+ )?{_HELPER}s|"
    rf"(?:near|by|close to|next to|from) (?:an?|the) (?:\w+ )?{_HELPER}|hospices?|appointments?|treatments?|medic\w+|"
    r"prescriptions?|pharmac\w+|therap\w+|physio\w*|rehab\w*|dialysis|oxygen|diagnos\w+|surgery|operations?|"
    r"transplants?|scans?|injections?|insulin|diets?|allerg\w+|recover\w*|ambulances?|disab\w+|access(?:ible)?|"
    r"mobility|memory|school nurse|special needs|counsel+\w*|"
    r"(?:an?|the|old|care|nursing|retirement|group|rest|funeral) homes?|homes? (?:for|help|care|visits?|nurses?|aid)|"
    r"bungalows?|downstairs|stairs|lifts?|elevators?|granny (?:flat|annexe?)|"
    r"talk(?:ed|ing)? about|birthday|"
    r"ask(?:ed|ing)? (?:me )?(?:after|about|how|if|whether)|enquir\w+|inquir\w+)\b"
)
# What nobody needs but for somebody at home who is not well.
_FOR_THE_UNWELL = AnyCase(
    r"\b(?:stair-?(?: )?lifts?|step-?free|ground-?(?: )?floor|grab (?:rails?|bars?)|wheel-?chairs?|zimmer|"
    r"walking frames?|walk-in shower|ramps?|hospital beds?|commodes?|assisted living|carers?|caregivers?|"
    r"home help|home nurse|disabled parking|blue badge)\b"
)


def tells_of_need(text: str, kin: frozenset[str]) -> bool:
    """Whether it speaks of what one of these, or somebody at home with the user, may need."""
    if _FOR_THE_UNWELL.search(text):
        return True
    return not kin.isdisjoint(kin_in(text)) and _NEED.search(text) is not None


# A private reason about the user's own body is as near as one about a mother's.
_UNWELL = AnyCase(
    r"\b(?:ill|illness|sick|health|cancer|tumou?r|dialysis|surgery|hospital|diagnos\w+|disab\w+|pregnan\w*|expecting|"
    r"ivf|m\.?s\.?|als|knees?|hips?|back|heart|lungs?|kidneys?|panic|depress\w*|anxiety|therapy|treatment|chemo\w*|"
    r"stroke|dementia|alzheimer\w*|parkinson\w*|arthritis|epilep\w*|diabet\w*|asthma|chronic|wheelchair|surger\w+)\b"
)


def is_of_home(private: str) -> bool:
    """Whether what is private speaks of the family or of somebody's health."""
    return bool(kin_in(private)) or _UNWELL.search(private) is not None
