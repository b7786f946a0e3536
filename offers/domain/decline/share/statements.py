"""Whether a reason is a sentence of its own, and how it stands beside the decision that it gives the reason for."""

from __future__ import annotations

import re

from offers.domain.decline.reading.infinitives import base_of
from offers.domain.decline.reading.verbs import past_of_gerund
from offers.domain.decline.share.proposals import is_one
from offers.domain.decline.text.prose import AnyCase, plain, word_set

SUBJECT = re.compile(
    r"^(?:i|we|my|our|the|it|this|that|these|there|both|he|she|they|two|one|a|an|(?:some|every|no)(?:thing|body|one))\b",
    re.IGNORECASE,
)
VERB = AnyCase(
    r"\b(?:\w+n't|am|is|are|was|were|be|been|has|have|had|will|would|can|could|cannot|can't|do|does|did|need|needs|want|"
    r"wants|took|take|takes|chose|found|got|made|keep|keeps|live|lives|work|works|prefer|like|love|plan|hope|"
    r"decided|accepted|start|starts|starting|begin|begins|feel|feels|miss|intend|expect|stay|stays|"
    r"withdrew|froze|fell|lost|went|came|gave|became|broke|shrank|matters?|suits?|fits|means|lets|allows|gives|offers|"
    r"speaks|leaves|brings|comes|makes|puts|lies|\w{3,}ed)\b"
)
_FIRST_PERSON = re.compile(r"(?:(?:i|we)(?:'\w+)?|(?:it|that|there|he|she|they)'(?:s|re|ve|ll|d))\s+\w", re.IGNORECASE)
# "When my daughter heard, she cried"
AFTER_A_CLAUSE = re.compile(
    r"(?:when|if|once|although|though|while|since|as|because) [^,;]+, (?:I|we|she|he|they|it|my|our)\b", re.IGNORECASE
)
# "a role that is closer to home": what it is like is no statement of it.
_SUCH_AS = re.compile(r"^(?P<what>(?:an?|the) [^,;]*?)\b(?:that|which|who|where|whose)\b(?P<like>.*)$", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:\band|\bor|\bto|,) (?:\w+ly )?$")

# What stands before it is the whole of a phrase: "school hours, so that I'm home when my kids are".
_CLAUSE_WITHIN = re.compile(
    r"(?<=\w),? (?:that|which|who|whose|where|when|why|how|so|because|if|since|while|until|before|"
    r"after|than|I|we|you|they|he|she)\b"
)
# A verb that can be nothing else, after whatever it is said of: "circumstances at home mean", "a place came up".
_SAYS = re.compile(
    r"(?<=\w) (?:\w+n't|am|is|are|was|were|has|have|had|will|would|can|could|cannot|may|might|do|does|did|means?|"
    r"comes?|came|goes|went|takes|took|gets|got|gives|gave|makes|made|found|fell|lost|keeps|kept|becomes?|became|"
    r"(?<!\bto )(?:lives?|stays?) (?=in\b|here\b|near\b|at\b)|"
    r"(?:needs?|wants?|works?|suits?|fits?|lets|allows|offers?|\w{3,}ed) (?:me|us|my|our|an?|the|somebody|"
    r"someone|better|best|well)|(?<!\bto )(?:keep|hold|need|call|tie|bind|pull|want) (?:me|us|my|our))\b"
)


# "A director in post before the campaign starts": the verb is of the campaign.
_BY_WHEN = re.compile(
    r"(?<=\w\w),? (?:(?:before|after|until|once) (?:the|my|our|an?|it|they|he|she)|so that (?:nobody|no one|"
    r"every(?:one|body)|people|the [a-z]+)) .*$",
    re.IGNORECASE,
)


def is_statement(text: str) -> bool:
    """Whether it has a subject and a verb of its own."""
    text = plain(text)
    if _FIRST_PERSON.match(text) or AFTER_A_CLAUSE.match(text):
        return True
    if not SUBJECT.match(text):
        return _SAYS.search(_head(text)) is not None
    such = _SUCH_AS.match(text)
    if not such or VERB.search(such["what"]):
        return VERB.search(_BY_WHEN.sub("", text)) is not None
    # Of two verbs after "that" the second is the statement's, unless it goes on with the first.
    first = VERB.search(such["like"])
    after = such["like"][first.end() :] if first else ""
    second = VERB.search(after)
    return second is not None and not _GOES_ON.search(after[: second.start()])


def with_its_article(text: str) -> str:
    """ "the railway apprenticeship came through" of "railway apprenticeship came through"."""
    found = None if SUBJECT.match(text) else _SUBJECT.match(text)
    if _A_POST.match(text):
        return f"a {_uncapitalized(text)}"
    is_name = found and text[0].isupper() and found["noun"] != found[0]
    return f"the {_uncapitalized(text)}" if found and not is_name and is_one(found["noun"].lower()) else text


# "Deputy job came up at home"
_A_POST = re.compile(
    r"(?!(?:an?|the|my|our|that|this|another|one)\b)(?:[b-df-hj-tv-z][a-z-]+ ){0,2}(?:job|post|position|place|role) "
    r"(?:has )?(?:c[ao]me|opened|turned) up\b",
    re.IGNORECASE,
)
_BARE = (
    r"(?!(?:an?|the|my|our|your|her|his|their|its|this|that|no|one|each|every|any|some)\b)(?:[\w-]+ )*?(?P<noun>[\w-]+)"
)
_SUBJECT = re.compile(rf"{_BARE}(?= (?:in|on|at|of|for|from|near|with) |{_SAYS.pattern})")


def _head(text: str) -> str:
    """What stands before a clause within."""
    return text[: found.start()] if (found := _CLAUSE_WITHIN.search(text)) else text


def is_sentence(point: str) -> bool:
    """Whether the first sentence of a point has a verb of its own, though its subject may be anything."""
    first = _ENDS.split(point, maxsplit=1)[0]
    if is_statement(first) or _MODAL.search(first):
        return True
    if _FELT_SO.search(first):
        return True
    # Of "a clinic that reports to the board is rare" the first verb is of what stands after "that".
    return bool(_ANY_VERB.search(_head(_RELATIVE.sub("", first))))


# "six weeks of silence after the onsite was hard": whatever else the verb may be of, somebody found it so.
_FELT_SO = re.compile(
    r"\b(?:was|were|is|are|felt|feels) (?:so |very |too |really |quite |rather |a (?:bit|little) )?(?:hard|rough|tough|"
    r"confusing|a lot|off-putting|tiring|stressful|too much|difficult|disappointing|odd|strange|frustrating|tricky|"
    r"unsettling|discouraging)\W*$"
)
_MODAL = re.compile(r"(?<!\bwho )(?<!\bthat )(?<!\bwhich )\b(?:would|could|might|should) ")
_RELATIVE = re.compile(r" (?:that|which|who) [\w']+\b|(?<= rather) than\b")
_ENDS = re.compile(r"[.;!] (?=\w)")
_ANY_VERB = re.compile(
    r"(?<=\w) (?:\w+n't|is|are|was|were|would|could|should|might|may|will|can|has|have|had|ma[dk]es?|takes?|took|"
    r"does|did|said|says|feels?|felt|gave|gives|seem(?:s|ed)|kept|keeps|left|leaves|meant|means|"
    r"helps|helped|needs|needed|worried|mattered|went|"
    r"came|found|liked|missed|wished|sits?|runs?|ran|starts|started|ends|ended|costs?|combines?|loved|asks|reads|"
    r"(?<!no )(?<!the )need to|"
    # "the bond put me off"
    r"put (?:me|us|people|candidates))\b"
)
_KIND_OF_WORK = r"(?P<what>role|job|position|post|practice|clinic|hospital|firm|company|school|team|group|lab)"
_THE_OTHER = re.compile(
    rf"(?:the|my) (?:other|new) {_KIND_OF_WORK}(?= (?!(?:I|we|that|which|and|or)\b)[a-z])", re.IGNORECASE
)
_IT = re.compile(
    r"it (?=(?:keeps|lets|allows|gives|brings|puts|leaves|means|makes|is (?:closer|nearer|near|close)|suits)\b)",
    re.IGNORECASE,
)


def of_the_choice(text: str) -> str:
    """ "The other role lets me teach" and "It keeps me near my family" are said of what the user has chosen."""
    text = _THE_OTHER.sub(r"the \g<what> I've chosen", text, count=1)
    return _IT.sub("what I've chosen ", text, count=1)


_SO_THAT = re.compile(r"(?:my|our|the (?:kids|children|boys|girls|twins)|we)\b[^,;]* can (?!not\b)[a-z]", re.IGNORECASE)


def as_consequence(text: str) -> str:
    """ "This way my daughter can finish school here": what comes of it for those it is done for."""
    return f"this way {text}" if _SO_THAT.match(text) else text


def as_wish(text: str) -> str:
    """ "I want to be closer to home" of "Closer to home", "I want a shorter commute" of "A shorter commute"."""
    lowered = _uncapitalized(text)
    if _WHERE.match(lowered):
        return f"I want to be {lowered.removeprefix('being ')}"
    if _AIM.match(lowered):
        return f"I want {lowered}"
    if found := _DOING.match(lowered):
        return f"I want to {base_of(past_of_gerund(found[0]))}{lowered[found.end() :]}"
    return f"I want {_with_article(lowered)}" if _WANTED.match(lowered) else ""


_WHERE = re.compile(
    r"(?:being )?(?:closer|nearer|near|close|home|back|able to)\b|(?:in|at) (?:an?|my|our)\b", re.IGNORECASE
)
_AIM = re.compile(r"to (?!the\b|an?\b|my\b|our\b|this\b|that\b)[a-z]+")
_DOING = re.compile(r"(?:spending|living|working|seeing|raising|keeping|finishing)\b(?! with(?:out)?\b)")
# Whoever names it can only want it: a smaller team may be what they leave.
_WANTED = re.compile(
    r"(?:an? )?(?:better|shorter|steadier|calmer|quieter|more (?:\w+ )?(?:time|room|freedom|flexib\w+|stability|"
    r"security|sleep|evenings|weekends))\b|"
    r"an? (?:role|job|post|place|position|town|city|team|practice|school) (?:that|where|with|near|closer?|nearer|in)\b"
)


def as_phrase(text: str) -> str:
    """What stands after "For me it was": "my spouse's job", "the commute", "a PhD place in Delft"."""
    lowered = _uncapitalized(text)
    if " " not in text and text[0].isupper() and not (is_one(lowered) or _NO_NAME.fullmatch(lowered)):
        return text
    return _with_my(lowered) if _OF_KIN.match(lowered) else _with_article(lowered)


# "Chicago" keeps its capital, and "Retirement" does not.
_NO_NAME = re.compile(
    r"(?:family|parents|children|kids|money|health|weather|pay|salary|age|faith|fit|drive|match|\w+(?:ing|tion|ment|ness|"
    r"ship|ance|ence|ity|care|work|life|time|out|s))"
)


def _with_article(text: str) -> str:
    if _THE_ONE.match(text):
        return f"the {text}"
    found = _PHRASE.match(text)
    if not found or not (is_one(found["noun"]) or found["noun"] in _ONE_OF_A_KIND):
        return text
    return f"the {text}" if found["noun"] == text else f"{'an' if text[0] in 'aeiou' else 'a'} {text}"


def of_kin(text: str) -> str:
    """ "my partner's job moved to Lyon" of "Partner's job moved to Lyon"; "" where it says nothing of the kind."""
    lowered = _NOT_ABLE.sub(r"\1 is ", _uncapitalized(text))
    return _with_my(lowered) if _KIN_DO.match(lowered) else ""


def _uncapitalized(text: str) -> str:
    first = text.split()[0]
    if _OF_SEVERAL_NAMES.match(text):
        return text
    return text[0].lower() + text[1:] if first == "A" or first[1:].islower() else text


# "St Mary's", "Cutler Bay Hospital"
_OF_SEVERAL_NAMES = re.compile(r"[A-Z]\w+ [A-Z]")


def _with_my(text: str) -> str:
    return text if text.startswith("family ") else "my " + text


_OF_KIN = re.compile(
    r"(?:spouse|wife|husband|partner|family|parents|children|kids|son|daughter|mum|mom|dad|mother|father|grandparents|"
    r"sister|brother|twins)(?:'s?)?(?!\w)"
)
_NOT_ABLE = re.compile(r"^(\w+) (?=not (?:able|ready|keen)\b|unable\b)")
_KIN_DO = re.compile(
    rf"{_OF_KIN.pattern}(?: \w+)?? (?:is|are|was|were|has|have|will|got|found|moved|comes?|came|works?|wants?|starts?|"
    r"started|accepted|took|lost)\b"
)
_THE_ONE = re.compile(r"(?:health|illness|care|future|age|length|size|distance|timing) of\b")
_PHRASE = re.compile(
    rf"{_BARE}(?=$|,| (?:in|on|at|of|for|from|near|with|to|by|that|which|where|closer?|nearer|starting|after|within|"
    r"outside)\b)"
)
_ONE_OF_A_KIND = word_set(
    "fit match drive journey town city balance mix pace shift base component location distance timing"
)
