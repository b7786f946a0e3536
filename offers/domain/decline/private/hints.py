"""What hints at a private matter without a word of it: "a school with a speech person", of a stammer (rule 41)."""

from __future__ import annotations

from collections.abc import Iterable

from offers.domain.decline.text.prose import AnyCase, plain

# A matter as it is told, and what would hint at it.
_MATTERS = [
    (AnyCase(rf"\b(?:{matter})"), AnyCase(rf"\b(?:{hint})"))
    for matter, hint in [
        (r"stammer|stutter|lisp\b|speech", r"speech|slt\b|slp\b"),
        (r"dialysis|kidney|renal", r"kidney|renal"),
        (r"autis|asperger|on the spectrum", r"autis|spectrum|sen\b|senco|special[ -](?:needs|ed)|inclusion|sensory"),
        (r"dyslex|dysprax|adhd|learning (?:difficult|disab)", r"sen\b|senco|special[ -](?:needs|ed)|learning support"),
        (r"deaf|hearing (?:aid|loss)|cochlear", r"deaf|sign language|hearing|lip-?read"),
        (r"blind|eyesight|macular|glaucoma", r"braille|guide dog|large print|eye (?:clinic|hospital)"),
        (r"cancer|chemo|tumou?r|oncolog|leuk|lymphoma|biopsy", r"cancer|chemo|oncolog|radiother|infusion|hospice"),
        (
            r"pregnan|expecting|ivf\b|fertility|miscarr|having a baby",
            r"pregnan|maternity|midwi|ante-?natal|obstet|nursery|crib\b|pram\b|stroller|nappies|diapers|fertility",
        ),
        (r"depress|anxiety|panic|therap|psychiat|ptsd|bipolar|anorex|bulimi", r"therapist|counsel|psychiat|psycholog"),
        (r"alcohol|sober|drinking|recovery|rehab|addict|aa\b", r"sober|non-?alcoholic|alcohol-free|mocktail|aa\b"),
        (r"divorc|custody|separat|splitting up|marriage", r"divorc|custody|my ex\b|single (?:mum|mom|dad|parent)"),
        (r"dementia|alzheimer|parkinson", r"dementia|alzheimer|parkinson|memory (?:care|clinic)|care home|carer"),
        (r"diabet|insulin|co?eliac", r"insulin|sugar|gluten|diabet"),
        (r"asthma|emphysema|copd|lung", r"inhaler|oxygen|damp\b|mou?ld\b|asthma"),
        (r"epilep|seizure", r"seizure|epilep|strobe"),
        (r"heart (?:condition|attack|failure|surgery)|cardiac|pacemaker", r"cardio|heart (?:clinic|unit)|pacemaker"),
    ]
]


# Whoever comes to see a house is shown all of it.
_SHOWN_ROUND = AnyCase(
    r"^(?:you )?(?:show|tour|walk|tak|guid|lead)(?:ing|ed|n)? (?:me|us) (?:the|your|through|round|around)\b"
)


def tells_by_a_hint(text: str, hints: Iterable[AnyCase]) -> bool:
    """Whether a text hints at a private matter: "showing me the dialysis unit" is the tour of any ward."""
    return any(hint.search(text) for hint in hints) and not is_shown_round(text)


def is_shown_round(text: str) -> bool:
    return _SHOWN_ROUND.search(text) is not None


def hints_at(private: Iterable[str], public: str) -> tuple[AnyCase, ...]:
    """What hints at these private matters. What the case may say anyway, "a cancer clinic", hints at none."""
    told, said = plain(" ".join(private)), plain(public)
    return tuple(hint for matter, hint in _MATTERS if matter.search(told) and not hint.search(said))
