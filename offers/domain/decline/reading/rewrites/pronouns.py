"""The pronouns of whoever is spoken of, and their verbs, as they are for whoever is spoken to."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import Rewriting

# "gave her the plan" and "her plan" differ by what follows; "her home", "her first year" are hers.
AFTER_OBJECT_HER = (
    # "on her round", "in her next lesson", "in her next door neighbor's van"
    r"(?!(?:(?<=\b[io]n her)|(?<=\bat her)|(?<=to her)|(?<=\bfrom her)|(?<=\bduring her)|(?<=\bbefore her)|"
    r"(?<=\bafter her)|(?<=\babout her)) (?:round(?! the\b| to\b)|next(?! to\b| day\b| morning\b| week\b| time\b))\b|"
    r" (?:standing (?:desk|order|date|invitation|joke|rule|stone|start)|watching (?:room|brief|post)))"
    r"(?=\s*(?:$|[,.;])|\s+(?:for|to|about|at|in|on|with|and|again|when|how|what|that|by|from|over|"
    r"until|through|during|"
    r"before|after|as|while|if|why|where|or|into|too|the|a|an|my|our|all (?:morning|day|afternoon|evening|night|week)|"
    r"twice|next|beside|behind|there|standing|watching|his|their|some|any|this|that|these|those|which|who|whether|"
    r"because|since|not|another|everything|something|anything|exactly|round|around|along|onto|across|"
    r"up|here|away|myself|instead|anyway|off(?= (?:at|to|with|for|the|when)\b)|\d+ (?:minutes|hours))(?![\w-]))"
)


# What somebody is, and no deed: "the bit she's ashamed of".
_IS_SO = (
    r"(?:ashamed|tired|worried|bored|excited|scared|interested|embarrassed|pleased|delighted|convinced|obsessed|supposed|"
    r"married|engaged|retired|used to|attached|devoted|related|based|qualified|licensed|allowed|needed)"
)
_SHE_OR_HE = "[Ss]he|SHE|[Hh]e|HE"


def _is_and_has(subjects: str) -> Rewriting:
    return Rewriting(
        (
            "'s",
            rf"\b(?:{subjects})'s\b(?=\s+(?:been|had|got|built|made|done|written|seen|taught|run|learned|(?!{_IS_SO}\b)\w+ed)\b)",
            "you've",
        ),
        ("'s|'re| is| are", rf"\b(?:{subjects})(?:'s|'re| is| are)(?!\w)", "you're"),
        (" was", rf"\b(?:{subjects}) was\b", "you were"),
        (" has| have", rf"\b(?:{subjects}) (?:has|have)\b", "you have"),
        (" does", rf"\b(?:{subjects}) does\b", "you do"),
    )


IS_AND_HAS, IS_AND_HAS_WITH_THEY = _is_and_has(_SHE_OR_HE), _is_and_has(rf"{_SHE_OR_HE}|[Tt]hey|THEY")
# Whoever is watched at it does it: "watch her operate" is no "her operate".
_AT_IT = (
    r"(?:operate|teach|conduct|perform|sing|bake|examine|weld|rehearse|lecture|negotiate|solder|throw|carve|dissect|"
    r"prune|argue|preach|sew|dive|weave)"
)
OTHER_CASES = Rewriting(
    (
        "of his|of hers",
        r"(?<=\bof )(?:his|hers)\b(?= (?:who|with|in|when|while|because|so|after|before|for)\b|[,.;]|\s*$)",
        "yours",
    ),
    ("her ", rf"\b((?:watch|see|hear)(?:ed|ing)?|saw|heard|let|letting|help(?:ed|ing)?) her(?= {_AT_IT}\b)", r"\1 you"),
    ("her|Her|HER", r"\b(?:[Hh]er|HER)\b" + AFTER_OBJECT_HER, "you"),
    ("her|Her|HER|his|His|HIS", r"\b(?:[Hh]er|HER|[Hh]is|HIS)\b", "your"),
    ("him|Him|HIM", r"\b(?:[Hh]im|HIM)\b", "you"),
    ("hers|Hers", r"\b[Hh]ers\b", "yours"),
    ("self", r"\b(?:[Hh]er|[Hh]im)self\b", "yourself"),
)

# "the wedding he still gets cards from"
_HOW_OFTEN = (
    r"(?P<often>(?:still|also|always|never|only|just|often|sometimes|usually|now|already|really|even|no longer|"
    r"(?:hardly|rarely|almost) (?:n?ever)|hardly|rarely|seldom|first|actually|secretly) )?"
)
VERB_AFTER = {
    with_they: re.compile(
        rf"\b(?P<who>{'she|he|they' if with_they else 'she|he'}) {_HOW_OFTEN}(?P<verb>\w+)\b", re.IGNORECASE
    )
    for with_they in (True, False)
}


# Unlike "he brazes", "he aches" and "he axes", which only lose their "s".
_SHORTER_BY_TWO = re.compile(
    r"(?:(?<!\ba)(?<!\bca)ches|shes|sses|(?<!\ba)xes|zzes|(?:blit|walt|chint)zes|cuses|[^ns]oes)$"
)


# "how he greases the bearings and waltzes the loom round": both are done by whoever is spoken to.
AND_ALSO_DOES = re.compile(
    r"(?P<who>\byou [a-z]+(?<!s)\b(?P<what> [^,.;]*?)?(?<!you) and )(?P<often>)(?P<verb>[a-z]{2,}s)\b(?<!ss)"
    r"(?= (?:the|an?|it|them|her|his|their|my|our|your|me|us|every|each|all|up|down|out|off)\b|"
    r"(?(what)(?!)|(?: (?:at|in|on|to|for|from|with)\b|$)))"
)

# "why you rarely take leave and always answers"
AND_OFTEN_DOES = re.compile(
    r"(?P<who>\byou [a-z][^.,;]*? and )"
    r"(?P<often>(?:still|always|never|usually|often|sometimes|rarely|seldom|then) )"
    r"(?P<verb>(?!(?:nights|days|weekends|mornings|evenings|afternoons|hours|weeks|months|years|shifts|times|others|"
    r"this)\b)[a-z]{2,}s)\b(?<!ss)"
)


def second_verb(found: re.Match[str]) -> str:
    return found["who"] + plural_verb(found).removeprefix("you ")


def plural_verb(found: re.Match[str]) -> str:
    """ "she explains" as "you explain"."""
    verb = found["verb"]
    if re.search(r"(?:ies)$", verb) and len(verb) > 4:
        verb = verb[:-3] + "y"
    elif verb.endswith(("quizzes", "whizzes")):
        verb = verb[:-3]
    elif _SHORTER_BY_TWO.search(verb):
        verb = verb[:-2]
    elif re.search(r"[^suia]s$", verb) and found["who"].lower() != "they":
        verb = verb[:-1]
    return f"you {found['often'] or ''}{verb}"


# Of others just named: "the board ... on their holidays", "the calves in their pen"; a home is the reader's even then.
FOLK = (
    r"(?:board|committee|council|panel|trustees|owners?|neighbou?rs|nurses|residents|students'?|pupils|patients|"
    r"clients|"
    r"customers|parents|partners|vendors|suppliers|farmers|growers|players|singers|dancers|actors|musicians|"
    r"apprentices|"
    r"interns|juniors|seniors|volunteers|guests|competitors|landlords?|members|families|couples|teachers|lads|cooks|"
    r"drivers|"
    r"crews|girls|boys|kids|children|dogs|horses|cows|calves|lambs|pigs|sheep|goats|foals|hens|bees|cats|heifers|ponies)"
)
_OF_OTHERS = re.compile(
    rf"\b(?:the|two|three|four|both|all|some|those|other) (?:[\w'-]+ ){{0,2}}?{FOLK},? (?:[\w'-]+,? )*"
    r"(?:to [a-z]+ (?:[\w'-]+ ){0,3}?|and |in |on |with |at |of |by |from |for )$|"
    # "every single player and their old injuries", "where the five-year-olds have their Thursdays"
    r"\b(?:every|each) (?!(?:time|day|week|month|one|room|bit|page|line|question)\b)(?:[\w'-]+ ){1,4}?and $|"
    r"\b(?:where|when|while|how) (?:the|all) (?:[\w'-]+ )?[\w'-]{3,}s (?:all )?(?:ha(?:ve|d)|do|did|ke(?:ep|pt)|"
    r"h[au]ng|eat|ate|take|took|spen[dt]|bring|brought|get|got|leave|left|put) $"
)
# An office that was dealt with for the user: "chased it with the railway authority so I wasn't in their queue".
_OF_AN_OFFICE = re.compile(
    r"(?:^|\b(?:with|to|from|at|past|by|off|on|rang|ringing|called|calling|phoned|phoning|chased|chasing) )the "
    r"(?:[\w'-]+ ){0,2}?(?:authority|embassy|consulate|ministry|bank|insurers?|airline|airport|landlord|registry|"
    r"inspectorate|revenue|university|home office|agency|movers|police|court|consul|(?:visa|pensions?|tax|immigration|"
    r"passport|permit|customs|council|licen[sc]ing|insurance|gas|phone|power|removal|utility|school|college|moving|"
    r"shipping|hotel) (?:people|office|board|company|lot|desk|folk|firm|department|bureau|agency))\b [^.;,]*$"
)
_HOME = re.compile(
    r"(?: own)? (?:house|home|place|farm|flat|apartment|cabin|cottage|kitchen|table|garden|boat|barn|car|van)\b"
)
# "a bag for each of the kids with their name on": no host's name.
_THE_KIDS = re.compile(r"\b(?:the|our|my|both) (?:kids|children|boys|girls|twins)\b[^.;,]*$")
_OF_THE_KIDS = re.compile(r"(?: own)? (?:names?|initials|favou?rites?|sizes?|faces)\b")
THEIR = re.compile(r"\b[Tt]heir\b|\bTHEIR\b")


def whose_theirs(found: re.Match[str]) -> str:
    """ "their kitchen" is "your kitchen", but "the night nurses and their rota" are two of others."""
    text, start = found.string, found.start()
    before = text[:start]
    is_of_others = (_OF_OTHERS.search(before) or _OF_AN_OFFICE.search(before)) and not _HOME.match(text, found.end())
    is_of_kids = _OF_THE_KIDS.match(text, found.end()) and _THE_KIDS.search(before)
    return found[0] if is_of_others or is_of_kids else "your"
