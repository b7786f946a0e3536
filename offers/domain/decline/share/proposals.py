"""What a point of feedback would like to see: "a named deputy" of "a named deputy would make the post easier".

Told as a suggestion it is short, and shares little with the point as somebody else of the house reads it (rule 63).
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.count_nouns import COUNTABLE
from offers.domain.decline.text.prose import word_set, words

_BETTER = (
    r"(?:clearer|shorter|longer|earlier|simpler|smaller|bigger|larger|faster|quicker|firmer|better|closer|lighter|wider|"
    r"stronger|warmer|tighter|looser|slower|later|higher|lower|fuller|calmer|cheaper|deeper|easier|newer|richer|safer|"
    r"steadier|clear|written|named|dedicated|fixed|single|proper|detailed|firm|second|short|realistic|set|shared)"
)
_BARE = re.compile(
    rf"(?:more [a-z]+|{_BETTER}) (?:[a-z-]+ )??(?P<noun>[a-z-]+)"
    r"(?=[.!]?$| (?:in|on|for|of|at|from|before|between|with|by|to|per|after|up|ahead|that|which|would|could|might)\b)"
)
_ALSO_COUNTED = word_set(
    "base split cap budget window handover commute orientation cycle deputy ladder title loop timeline deadline "
    "schedule definition description process policy list range line date path plan contract ratio rotation interview "
    "form template review ceiling limit minimum stipend allowance visit tour picture route mandate remit brief "
    "structure radius rule link answer decision timetable rota roster probation term apprenticeship"
)


# "weekend rota" as the whole of a thing, or ahead of "is": the one they have.
_SUBJECT = re.compile(
    rf"(?!{_BETTER}\b)(?:(?!(?:an?|the|your|my|our|no|one|each|every|any|this|that|some|another|half|if|when|with|for|"
    r"without|in|on(?!-)|at|of|after|before|to|from|by|more|fewer|less|"
    r"(?!(?:housing|parking|training|nursing|teaching)\b)[a-z]+ing)\b)[a-z-]+ ){0,2}?(?P<noun>[a-z-]+)"
    r"(?=$| (?:(?:in|of|for|at|between|per) [^,;.]{1,40}? )?"
    r"(?:(?:only|just|really|still|always) )?(?:is|was|isn't|wasn't|doesn't|didn't|should|has|takes|took|"
    r"came|comes|runs|ran|starts|ends|(?P<would>would))\b)"
)


def with_article(point: str) -> str:
    """ "clearer split in the ad would help", which began a sentence, is "a clearer split in the ad" within one."""
    begun = point[0].lower() + point[1:]
    # What may begin with a name stays as it stands.
    is_no_name = point[0].islower() or is_one(begun.split()[0])
    if is_no_name and (subject := _SUBJECT.match(begun)) and is_one(subject["noun"]):
        return f"{_a(begun) if subject['would'] else 'the'} {begun}"
    found = _BARE.match(begun)
    if not found or not is_one(found["noun"]):
        return point
    return f"{_a(begun)} {begun}"


def _a(text: str) -> str:
    return "an" if text[0] in "aeiou" else "a"


def is_one(noun: str) -> bool:
    last = noun.rpartition("-")[2]
    return last in COUNTABLE or last in _ALSO_COUNTED


# "partner track unclear": found wanting in so many words.
_FOUND_SO = re.compile(
    r"(?P<what>(?!(?:no|not|more|less|too|very)\b)[a-z][^,;.:]*?),? (?P<how>(?:(?:too|very|rather|quite|a bit) )?"
    r"(?:unclear|vague|tiny|small|minimal|patchy|limited|late|slow|short|long|thin|heavy|steep|low|tight|dated|"
    r"(?:well )?(?:below|under|behind) (?:the )?market|on the low side)"
    r"(?: (?:for|at|in|on|with|until|by)\b[^,;.]*)?)\.?"
)
_HAS_DETERMINER = re.compile(r"(?:the|an?|your|my|our|this|that|these|those|two|three|four|five|\d+)\b")
_HAS_VERB = re.compile(
    r"n't\b|\b(?:is|are|was|were|has|have|had|feels?|felt|seem\w*|look\w*|took|takes|too|found|would|could|comes?|came|arrives?|"
    r"arrived|runs?|ran|ends?|starts?|stays?|gets?|got)\b"
)
_DID = re.compile(r" [a-z]{3,}ed\b")
_WANTING = re.compile(r"\b(?:no|not enough|lack|lacking|missing|without|unclear|late|slow|poor|little|few)\b")


# "travel reimbursed faster"
_DONE_SOONER = re.compile(
    r"(?!(?:the|an?)\b)(?:[a-z-]+ ){1,3}(?:[a-z]{3,}ed|paid|sent|given|told|shown) "
    r"(?:faster|sooner|earlier|later|first|up front|in advance|quicker|more quickly)\b"
)


def found_so(point: str) -> str:
    """ "the partner track was unclear" of "partner track unclear", "having travel reimbursed faster" of what stands
    without a verb of its own; any other point as it is.
    """
    begun = point[0].lower() + point[1:]
    if _DONE_SOONER.match(begun):
        return f"having {begun}"
    found = _FOUND_SO.fullmatch(begun)
    if not found or _HAS_VERB.search(found["what"]) or _DID.search(found["what"]):
        return point
    the = "" if _HAS_DETERMINER.match(begun) else "the "
    was = "were" if found["what"].endswith("s") and not found["what"].endswith("ss") else "was"
    return f"{the}{found['what']} {was} {found['how']}"


def is_wish(point: str) -> bool:
    """Whether a point that is no sentence names what the user would like to see: "childcare on site"."""
    return (
        point[0].islower()
        and not _OPENS.match(point)
        and not (_HAS_VERB.search(_WITHIN.sub("", point)) or _WANTING.search(point))
    )


_OPENS = re.compile(r"(?:on|in|at|as|if|when|after|since|because|although|though|given)\b(?!-)")
_WITHIN = re.compile(r" (?:how|what|which|who|that|where|when|whether|if|before|after|until|once) .*")
_WOULD = re.compile(
    r"(?P<thing>[^,;:.]+?(?:, (?!which\b|who\b|where\b)[^,;:.]+?)?),? would (?P<does>(?:have )?(?:help(?:ed)?\b|"
    r"(?:make|made) (?:it|the|this|a|an|my|our|me|us|people|candidates|life|nights|weekends)\b|let (?:me|us|people|"
    r"candidates)\b|be (?:a |an )?(?:\w+ )?(?:help|draw|welcome|useful|helpful|wise)\b|"
    r"(?:tell|told) (?:me|us|people|candidates)\b|open(?:ed)? (?!it\b|them\b)|"
    r"keep (?!it\b)|(?:have )?(?:suit(?:ed)?|settled?|answer(?:ed)?|solved?|changed?|spoken to|speak to)\b|"
    r"(?:have )?taken? (?:the sting|(?:the|some|much|a lot) (?:of )?(?:the )?(?:worry|fear|pressure|guesswork))\b|"
    r"set minds\b|"
    r"go a long way\b|appeal\b|(?:have )?matter(?:ed)?\b|be (?:worth|kinder|fairer|useful)\b|"
    r"(?:widen|reassure|save|ease|spare|strengthen|improve|attract|draw|bring|speed|lighten|lower|reduce|shorten)d?\b)"
    r"[^;:.]*)\.?"
)
_NO_THING = re.compile(
    r"(?:it|that|this|these|those|they|there|you|we|i|he|she|which|what|who|nobody|nothing|everyone|anyone|if|when|"
    r"with|without|for|in|after|before|on|at|to|and|but|so|because|although|while)\b|"
    r"(?:(?:the|most|many|some|new|other|good|senior|young) )*(?:candidates?|people|famil(?:y|ies)|parents|hires?|"
    r"applicants?|staff|nurses|teachers|engineers|doctors|physicians|others|colleagues|team|partners)\b"
)
_A_CLAUSE = re.compile(
    r"(?<!that )(?<!which )(?<!who )\b(?:is|are|was|were|has|had|feels?|felt|took|seems?|would|could|might|should)\b"
)
_AGAIN = re.compile(r"\b(?:would|could|might|but|because|if|so)\b")
# What the one who is to be hired would do, and no employer.
_THEIR_DOING = re.compile(
    r"(?:seeing|hearing|meeting|knowing|visiting|learning|talking|speaking|spending|shadowing|getting|being|living|"
    r"working|moving|coming|finding|reading|feeling|starting|arriving|taking|earning)\b"
)
# "a permanent deputy rather than a casual": without what it would be good for, a demand.
_COMPARES = re.compile(r" (?:rather than|instead of|and not|not an?) ")
_LONGEST = 14


def suggested(point: str) -> str:
    """The thing itself with what it would do, where it is for the employer to do; else ""."""
    found = _of_help(point)
    if found is None or _THEIR_DOING.match(found["thing"]):
        return ""
    thing, does = _EVEN.sub("at least ", found["thing"]), found["does"]
    if _COMPARES.search(thing):
        return f"{thing}; that would {does}."
    says_more = not _JUST_HELPS.fullmatch(does) and len(words(f"{thing} {does}")) <= _LONGEST_WITH_EFFECT
    return f"{thing}, which would {does}." if says_more else f"{thing}."


# What every suggestion says of itself.
_JUST_HELPS = re.compile(
    r"(?:have )?(?:help(?:ed)?|be (?:an? )?(?:\w+ )?(?:help|welcome|useful|helpful|wise))(?: me| us| a lot)?"
    r"(?:(?: you with)? the next (?:one|person|candidate))?"
)
_LONGEST_WITH_EFFECT = 20
_EVEN = re.compile(r"^even (?=an? |one |two |half |some )")


def what_would_help(point: str) -> str:
    """ "what would help candidates is a map": the same told from its other end; "" where it cannot be."""
    found = _of_help(point)
    if found and _OF_WHAT.search(found["does"]):
        return ""
    return f"what would {found['does']} is {found['thing']}." if found else ""


# "to judge it", "made it possible": told ahead of what it is, it would be of nothing.
_OF_WHAT = re.compile(r"\bit\b")


def _of_help(point: str) -> re.Match[str] | None:
    found = _WOULD.fullmatch(point)
    if not found or not found["thing"][0].islower() or len(words(found["thing"])) > _LONGEST:
        return None
    is_plain = not (_NO_THING.match(found["thing"]) or _A_CLAUSE.search(found["thing"]) or _AGAIN.search(found["does"]))
    return found if is_plain else None
