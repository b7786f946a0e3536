"""How much before it a mark of confidence hides: "Not public yet.", "Merger not public yet." (rule 47)."""

from __future__ import annotations

import re
from collections.abc import Callable

from offers.domain.decline.text.prose import AnyCase, word_set, words
from offers.domain.decline.text.stems import stem

# "He shouldn't have told me", "I wasn't supposed to know": what was told stands before it, unless it is named after.
REGRETTED = (
    r"(?:(?:should|ought)(?:n'?t| not)(?: to)? have (?:told|said|mentioned|shared|shown|let|known|heard|seen)|"
    r"(?:(?:was|were|is|are|am|i'm)(?:n'?t| not) (?:really )?(?:supposed|meant|allowed)|"
    r"(?:was|were|am|i'm)(?:n'?t| not)) to "
    r"(?:say|tell|know|mention|hear|have (?:known|heard|seen|told|said)))\b"
)
_REGRETTED_BEFORE = re.compile(
    rf"^\W*(?:(?:and|but|which|s?he|they|i|probably|really|maybe|perhaps|strictly|technically) )*{REGRETTED}"
    r"(?: (?:me|us|it|that|this|so|any|of|on|slip|anything|really|any ?one|anybody))*(?=\W*$|[,;.!)]| (?:but|and)\b)|"
    r"^\W*(?:told|said to) (?:me|us) (?:so|it|that|this|all (?:this|that))\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"^\W*(?:that|this|it|all|please|keep|don't|do not|not|under|both|which|she asked|he asked|asked me|"
    r"(?:s?he |they )?(?:begged|urged|warned|told|made) me (?:not\b|never\b|to keep|promise|swear)|"
    r"(?:s?he )?(?:closed|shut) (?:the|his|her|their) door (?:to say|and said|before saying) (?:it|so|that)|"
    r"said(?= (?:it|that|this|not|to|keep|don't|please)\b|$)|"
    r"(?:s?he |they )?(?:would|does|do|did)(?:n't|nt| not) want (?:it|this|that|anyone|anybody|people|others))\b",
    re.IGNORECASE,
)
# "asked me to keep quiet about the sale", "not for repeating: they merge": what is told is not what stood before.
_NAMES_IT = re.compile(
    r"^\W*[^.;:]{4,40}: \w|\b(?:myself|quiet|mum|secret|private) (?:about (?!it\b|this\b|that\b|all\b)|that (?:he|she|"
    r"they|the|an?|"
    r"his|her|their)\b)|"
    # "under NDA showed the new hull lines"
    r"^\W*(?:under (?:an? )?(?:nda|embargo)|not for (?:sharing|repeating)),? (?:(?:s?he|they) )?(?:also |then |even )?"
    r"(?:showed|told|shared|explained|mentioned|named|described|ran|walked)\b (?:(?:me|us) )?(?:(?:about|through|of) )?"
    r"(?!(?:it|this|that|these|those|so|all|everything|them|both|more|why|who|how|what)\b)\w",
    re.IGNORECASE,
)
# A meal is no secret.
MEAL_FIRST = re.compile(
    r"^\s*(?:lunch|dinner|coffee|breakfast|brunch|supper)\b(?:(?! and |with (?:the|an?|their) )[^,;.]){0,40},\s*",
    re.IGNORECASE,
)
_FEW = 4


def pointed_back_to(previous: str, sentence: str, *, to_them: bool) -> list[str]:
    """What a marked sentence hides of the one before it.

    All of it where the mark says "it" or nothing; where it names its own matter, the clauses that speak of that matter
    and whatever is not plainly a kindness beside it.
    """
    points_back = says_it_of_before(sentence)
    named = _MATTER.match(sentence)
    matter = _telling(named["matter"]) if named else set() if points_back else _telling(sentence)
    if to_them and _WHO_DID_IT.search(sentence):
        return []
    meal = MEAL_FIRST.match(previous)
    told = previous[meal.end() :] if meal and not _telling(meal[0]) & matter else previous
    clauses = _CLAUSE.split(told)
    about_it = [clause for clause in clauses if _telling(clause) & matter]
    if not about_it:
        return [told] if points_back or len(words(sentence)) <= _FEW else []
    hidden = [_from_the_news_on(clause, matter) for clause in about_it]
    given_away = {one for stretch in hidden for one in _telling(stretch)}
    rest = [clause for clause in clauses if clause not in about_it]
    return hidden + [clause for clause in rest if not _is_plain_kindness(clause, given_away)]


def says_it_of_before(marked: str, *, alone: bool = False) -> bool:
    """Whether a mark of confidence is said of what stands before it; `alone` where it names no matter of its own."""
    if alone and _ABOUT.search(marked):
        return False
    if _REGRETTED_BEFORE.search(marked):
        return True
    return _POINTS_BACK.search(marked) is not None and not _NAMES_IT.search(marked)


_ABOUT = re.compile(r"\b(?:about|that|how|who|why|what) (?!he said\b|she said\b|\W*$)", re.IGNORECASE)
# "not to tell her boss she wrote": what she wrote is no secret from her. Of what was told, the telling is not all.
_WHO_DID_IT = AnyCase(
    r"^\W*(?:please )?(?:not to|don'?t|do not|never) (?:tell|let on to|mention to|say to) [^.,;]{2,40}? (?:that )?"
    r"(?:she|he|they) (?:wrote|sent|e-?mailed|helped|lent|drove|cooked|met|rang|called|phoned|stayed|came)"
    r"(?: (?:me|it|them|to me))?\W*$"
)
_MATTER = re.compile(
    r"\W*(?:(?:the|his|her|their|our|its|this|that) )?(?P<matter>[^\W\d_][\w'-]+(?: [\w'-]+){0,3}?)(?: part)?"
    r"(?: (?:is|are|was|were|isn't|aren't|still|all|strictly|very|to be))*"
    r" (?:not (?:yet )?(?:public|announced|out|official|for)|(?:isn't|aren't) (?:yet )?(?:public|announced|out|"
    r"official)|(?:public|announced|out|official) yet|unannounced|under embargo|embargoed|confidential|secret|private|"
    r"off the record|hush|between us|under nda)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\s*[,;]\s*(?:and |but )?| (?:and|but) (?=\w+(?:ed|ve|ok|ove|id|et|ent|nt|ang) )")
_FUNCTION = word_set(
    "about after again also because been before being both could does even every everything from gave give given "
    "have having here himself herself hour hours into just more most much myself other over said says same should "
    "some still such than that their them then there these they this those through told took until very well were "
    "what when where which while will with would your news matter details things stuff part all rest talk talks "
    "call plan plans info "
)


def _telling(text: str) -> set[str]:
    return {
        stem(word.removesuffix("'s")) for word in map(str.lower, words(text)) if len(word) > 3 and word not in _FUNCTION
    }


_NEWS = re.compile(r" (?:to (?:say|tell|warn|let|explain|break|share|announce)|because|since|about|that|with|over)\b")
_CAME = AnyCase(
    r"^\W*(?:and |then |she |he |they )*(?:rang|called|phoned|came|drove|wrote|stopped|sat|met|stayed|waited)\b"
)


def _from_the_news_on(clause: str, matter: set[str]) -> str:
    """ "to say that the merger is on", of "rang himself to say that the merger is on"."""
    news = _NEWS.search(clause)
    if news and _CAME.search(clause) and not _telling(clause[: news.start()]) & matter:
        return clause[news.start() :]
    return clause


# Time, food, a way and a bed tell nothing of what was said.
_KINDNESS = AnyCase(
    r"^\W*(?:(?:and|but|then|also|even|she|he|they) )*(?:gave|given|spared|took|stayed|drove|ran|walked|cooked|bought|"
    r"stood|lent|fed|poured|brought|met|waited|answered|made|saw|saved|hosted|picked|dropped|put|found|baked|treated|paid|rang|"
    r"called|phoned|came)\b"
)
_TELLS_MORE = AnyCase(
    r"\b(?:about|on (?:the|how|what|why|who)|how|why|what|who|whom|whose|which|where|that|because|since|if|whether|"
    r"it|them|"
    r"this|these|those|plans?|papers?|documents?|figures?|numbers?|letters?|news|lists?|charts?|drafts?|memos?|"
    r"decks?|maps?|"
    r"slides?|reports?|minutes of|names?|dates?|stays?|goes|with (?!(?:me|us)\b)|past|new|old|will|would|going to|if|"
    r"should|could)\b"
)


_NAME = re.compile(r"\w\W+[A-Z]")


# "a plate from family meal since I missed it", "to lunch at Um Plateau"
_OF_ITSELF = re.compile(
    r",? (?:since|because|when|as) (?:I|we|my|our)\b.*$| (?:at|in) (?:the )?[A-Z]\w+(?: [A-Z]\w+)*$"
)


def _is_plain_kindness(clause: str, given_away: set[str]) -> bool:
    clause = _OF_ITSELF.sub("", clause)
    if not _KINDNESS.search(clause) or _TELLS_MORE.search(clause) or _NAME.search(clause):
        return False
    return not _telling(clause) & given_away


# Done to the user, and so nothing that they were told.
_TO_ME = AnyCase(r"^\W*(?:(?:and|but|then|also|even|she|he|they) )*\w+ (?:(?:for|with|to) )?(?:me|us|my|our)\b")
# "said not to repeat it": what stood before it is meant.
_A_MERE_MARK = 7
# "told me about the contract (confidential!!)": what it marks stands in it.
_TELLS_IT = AnyCase(
    r"\b(?:told|warned) (?:me|us) (?:about|that|how|why|who|what|of)\b|\bexplained (?:the|how|why|what)\b|"
    r"\b(?:gossiped|confided|vented|leaked|hinted|whispered|mentioned)\b"
)


def amid_kindness(sentence: str, is_marked: Callable[[str], bool]) -> str:
    """What of a marked sentence is to be hidden: not the plain kindnesses with which it begins and ends.

    "Drove me home, told me in confidence that they merge, walked me in": the drive was no secret. What stands just
    before a mark that tells nothing itself may be what it marks.
    """
    parts = [*_JOINT.split(sentence), ""]
    clauses, joints = parts[::2], parts[1::2]
    marked = [place for place, clause in enumerate(clauses) if is_marked(clause)]
    if len(clauses) == 1 or not marked:
        return sentence
    first, last = marked[0], marked[-1]
    is_mere = len(words(clauses[first])) <= _A_MERE_MARK and not _TELLS_IT.search(clauses[first])
    first -= is_mere or bool(_POINTS_BACK.search(clauses[first]))
    given_away = {one for clause in clauses[max(first, 0) : last + 1] for one in _telling(clause)}

    def is_kind(clause: str) -> bool:
        return _TO_ME.search(clause) is not None and _is_plain_kindness(clause, given_away)

    start, end = 0, len(clauses)
    while start < first and is_kind(clauses[start]):
        start += 1
    while end > last + 1 and is_kind(clauses[end - 1]):
        end -= 1
    return "".join(f"{clause}{joint}" for clause, joint in zip(clauses[start:end], joints[start:end], strict=True))


# "treated me to lunch and was surprisingly candid about the merger (secret)"
_JOINT = re.compile(
    r"(, | and (?=(?:was (?:\w+ )?(?:candid|frank|open|honest|blunt)|gossiped|confided|leaked|hinted|vented|let slip|"
    r"warned|told|mentioned|whispered|revealed|spilled|admitted|"
    r"gave (?:me|us) (?:the|her|his) (?:\w+ )?(?:version|story|truth|picture|rundown))\b))"
)
