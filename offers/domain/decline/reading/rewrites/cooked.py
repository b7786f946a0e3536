"""Whoever "did a fish pie" or "knocked up a curry" made it."""

from __future__ import annotations

from offers.domain.decline.reading.by_kin import KINSFOLK
from offers.domain.decline.reading.dishes import DISHES
from offers.domain.decline.text.prose import Rewriting

_DONE = r"(?:[Dd]id|(?:[Kk]nocked|[Rr]ustled|[Ww]hipped|[Cc]ooked|[Ff]ried) up|[Tt]hrew together)"
# A "roast of my CV" and a "pie chart" are none.
_EATEN = r"(?=$|[,.;!\n]| (?:for|with|from|on|at|in|when|because|since|as|himself|herself|that|and|to|after|before)\b)"
_DISH = (
    rf"(?:(?:{DISHES})|sandwiches|packed (?:lunch|dinner)|fry-?up|full (?:English|Irish|Scottish)|"
    r"(?:breakfast|lunch|dinner|supper)(?= (?:for (?:me|us|every|all)|himself\b|herself\b)))"
)
COOKED = Rewriting(
    # "Her mother in law cooked for nine": at whose table the user sat, they ate as well.
    (
        " cooked for ",
        (
            rf"(?P<who>\b[Hh](?:er|is) {KINSFOLK} )cooked for (?:(?:us|me)(?: all)?|"
            r"(?:five|six|seven|eight|nine|ten|eleven|twelve|\d\d?)(?: of us)?)(?=\s*(?:$|[.;!\n]))"
        ),
        r"\g<who>cooked us a meal",
    ),
    ("ad me stop for |ad us stop for ", r"\b(?P<had>[Hh]ad (?:me|us)) stop for ", r"\g<had> in for "),
    (
        "did |Did | up | together ",
        (
            rf"\b{_DONE} (?P<us>(?:me|us) )?(?P<what>(?:(?:an?|the|some|two|his|her) )?)"
            rf"(?:mean |proper |quick )?(?P<dish>(?:[a-z'-]+ ){{0,3}}?{_DISH}){_EATEN}"
        ),
        r"made \g<us>\g<what>\g<dish>",
    ),
)
