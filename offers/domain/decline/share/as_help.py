"""An order, a bare "should" or a question, told as what would help the next person (rule 51).

"Say in the ad that nights are one in four" is what a busy user types; pasted, it orders about whoever reads it.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.verbs import gerund_of_base
from offers.domain.decline.share.proposals import with_article
from offers.domain.decline.share.statements import is_sentence
from offers.domain.decline.text.first_words import lowered

_PARTS = re.compile(r"(?:;|(?<=[\w)])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)[.!?])\s+(?=\w)|[.!?]$")
_LABEL = re.compile(
    r"(?:(?:just )?(?:one|a|my)(?: (?:small|other|last))? (?:thing|point|thought|suggestion|idea|wish|tip)|suggestion|"
    r"idea|tip) ?[:,-] ?|please,? (?=[a-z])|"
    r"(?:you|they) (?:should|could|might want to|may want to|ought to|need to|must) (?=[a-z])|"
    r"it should (?=say\b|mention\b|state\b)",
    re.IGNORECASE,
)
_DET = (
    r"(?:the|an?|your|any|every|each|it|them|that|this|people|candidates|applicants|new|more|fewer|some|all|in|on|at|for|"
    r"up|out|with|how|what|which|when|whether|"
    r"(?!was\b|is\b|has\b)[a-z-]+s)\b"
)
# What begins like this is an order; "offer letters", "state schools" and "open days" are none.
_ORDER = re.compile(
    r"(?P<do>(?:say|tell|put|publish|give|let|mention|make|keep(?! up)|include|send|explain|warn|allow|spell|bring|"
    r"hire|recruit|drop|cut|rotate|invite|provide|consider|avoid|ask|communicate|clarify|reduce|limit|add|raise|introduce|"
    r"update|build|write|hold|take|move|split|fix|do)"
    rf"(?= {_DET})|pay(?= (?:people|candidates|applicants|them|your|every)\b)|"
    r"be(?= (?:clear|open|honest|frank|straight|upfront|up front)\b)|"
    r"(?:state|offer|show|list|name|set|share|post|advertise|open|start|plan|shorten|announce|schedule|answer|reply)"
    r"(?= (?:the|an?|your|it|them|people|candidates|every|each|up|out|with|to|in) ))"
    r"(?P<what>(?:(?!(?<!that )(?<!who )(?<!which )\b(?:is|was) (?:hard|tough|bad|good|too|a)\b)[^;])+)",
    re.IGNORECASE,
)
_NOT_TO = re.compile(r"(?:do not|don't) (?P<what>[a-z]+ [^;]+)", re.IGNORECASE)
_WHOM = r"people|candidates|applicants|newcomers|families|whoever comes(?: next)?|the next [a-z]+|any(?:one|body) new"
_TELL = re.compile(
    rf"(?:say|mention|state|tell (?P<whom>{_WHOM}|us|them|every(?:one|body)))(?P<where>(?: (?!so\b)[\w'-]+){{0,8}}?) "
    r"(?P<of>that|about|how|when|whether|what|which) (?P<rest>[^;]+)",
    re.IGNORECASE,
)
_MENTION = re.compile(r"(?:mention)(?P<rest> (?:the|an?|your|any) [^;]+)", re.IGNORECASE)
_IN_INK = re.compile(r"\b(?:ad|ads|advert\w*|posting|listing|contract|letter|writing|page|website|job description)\b")
_PEOPLE = re.compile(rf"\b(?:{_WHOM}|famil(?:y|ies)|parents|newcomer|some(?:one|body)|whoever|us|me|staff)\b")
_SHOULD = re.compile(
    r"(?P<thing>(?!(?:i|we|you|he|she|it|they|this|that|there|if|when|while|what)\b)[^,;]+?(?:, [^,;]+,)?) (?:should|"
    r"ought to) (?:really |always |also )?be (?P<state>(?!able\b)(?:(?!\b(?:would|could|should)\b)[^;])+)",
    re.IGNORECASE,
)
_THEY_SHOULD = re.compile(
    rf"(?P<whom>{_WHOM}) should (?:really )?(?P<does>(?:hear|know|see|get|learn|have|meet|be told)\b[^;]+)",
    re.IGNORECASE,
)
_COULD_YOU = re.compile(r"(?:could you|why not) (?P<what>[^;?]+)", re.IGNORECASE)
_COULD_IT = re.compile(
    r"could (?P<thing>(?:the|an?|your) (?:[a-z-]+ ){1,3}?)(?P<does>(?:be|stand|stay|come|start|go|run|last|open|"
    r"include|wait|count|end|have|hold) [^;?]+)",
    re.IGNORECASE,
)
_IF_YOU = re.compile(
    r"(?P<if>if (?:you|candidates|people|applicants) [^,;]+), (?:it|that)(?:'d| would) (?P<does>(?:help|be )[^,;]*)",
    re.IGNORECASE,
)
_ONLY_HEARD = re.compile(
    r"I only (?:learned|learnt|found out|heard|discovered|realised|realized) (?:(?!that\b|about\b|how\b)[\w'-]+ ){0,6}?"
    r"(?P<what>(?:that|about|how) [^;]+)",
    re.IGNORECASE,
)
_SUBJECTLESS = (
    (re.compile(r"would(?= (?:have|love|like)\b)", re.IGNORECASE), "I would"),
    (re.compile(r"would've\b", re.IGNORECASE), "I would have"),
    (re.compile(r"(?=wish(?:ed)? )", re.IGNORECASE), "I "),
    (re.compile(r"(?=not clear )", re.IGNORECASE), "it was "),
    (re.compile(r"(?=(?:would|might|could|may) (?:be|help)\b)", re.IGNORECASE), "it "),
    (re.compile(r"(?=worth \w+ing\b)", re.IGNORECASE), "it may be "),
    (
        re.compile(
            r"(?=(?:really |very much )?(?:loved|liked|enjoyed|appreciated|missed|admired|never (?:heard|got|met)) )",
            re.I,
        ),
        "I ",
    ),
    (re.compile(r"(?=too (?:many|few) )", re.IGNORECASE), "there were "),
    (re.compile(r"(?=(?:too|not) (?:much|little) )", re.IGNORECASE), "there was "),
    (re.compile(r"(?=no fault of yours\b)", re.IGNORECASE), "that was "),
    # "no remote days at all", but "no access", "no business"
    (re.compile(r"(?=no (?:[a-z-]+ )??[a-z]{2,}(?<![sui])s\b)", re.IGNORECASE), "there are "),
    (re.compile(r"(?=(?:no|nothing) )", re.IGNORECASE), "there is "),
)


def as_help(point: str) -> str:
    """The point, with each part that orders, asks or has no subject told as what would help."""
    point = point.rstrip("!")
    marks = _PARTS.findall(point)
    parts = [part for part in _PARTS.split(point) if part]
    told = [_told(part) for part in parts]
    if told == parts:
        return point
    if len(told) > 1:
        told = [told[0], *(lowered(part) for part in told[1:])]
    end = marks[-1] if len(marks) == len(parts) and marks[-1] != "!" else ""
    is_one = not any(part[0].isupper() and not part.startswith("I ") for part in told[1:])
    return ("; " if is_one else ". ").join(told) + ("." if end else "")


def _told(part: str) -> str:
    label = _LABEL.match(part)
    asked = part[label.end() :] if label else part
    for turn, begun in _SUBJECTLESS:
        if turn.match(asked) and not (begun.startswith("there ") and is_sentence(asked)):
            return turn.sub(begun, asked[0].lower() + asked[1:], count=1)
    if said := _helping(asked):
        return said
    if label and _ASKING.match(label[0]):
        return f"it would help{_whom(asked)} if you could {asked}"
    return asked if label and ":" in label[0] else part


_ASKING = re.compile(r"please|you\b", re.IGNORECASE)


def _whom(asked: str) -> str:
    return "" if _PEOPLE.search(asked) else " the next person"


def _helping(asked: str) -> str:
    whom = _whom(asked)
    if found := _TELL.fullmatch(asked):
        learn = "read" if _IN_INK.search(found["where"]) else "hear"
        return f"it would help {_reader(found['whom'])} to {learn}{found['where']} {found['of']} {found['rest']}"
    if found := _MENTION.fullmatch(asked):
        learn = "read" if _IN_INK.search(found["rest"]) else "hear"
        return f"it would help the next person to {learn} about{found['rest']}"
    if found := _ONLY_HEARD.fullmatch(asked):
        return f"it would help the next person to hear earlier {found['what']}"
    if found := _NOT_TO.fullmatch(asked):
        return f"it would help{whom} if you didn't {found['what']}"
    if found := _ORDER.fullmatch(asked) or _COULD_YOU.fullmatch(asked):
        do = found.groupdict().get("do") or ""
        return f"it would help{whom} if you could {do.lower()}{found['what']}"
    if found := _THEY_SHOULD.fullmatch(asked):
        return f"it would help {found['whom'].lower()} to {found['does']}"
    if found := _SHOULD.fullmatch(asked):
        thing = with_article(lowered(found["thing"]))
        # What may begin with a name stays as it stands.
        return f"it would help{whom} if {thing} were {found['state']}" if not thing[0].isupper() else ""
    if found := _COULD_IT.fullmatch(asked):
        return f"it would help{whom} if {found['thing']}could {found['does']}"
    if found := _IF_YOU.fullmatch(asked):
        return f"it would {found['does']} {lowered(found['if'])}"
    return ""


def _reader(whom: str | None) -> str:
    return "the next person" if whom is None else "people" if whom in {"us", "them"} else whom.lower()


_HELPS = re.compile(
    r"it would help(?P<whom> the next person| [a-z ]+?)?(?: if you could (?P<do>[a-z]+)(?P<what> [^;]+)|"
    r" if (?P<thing>[^;]+?) were (?P<state>[^;]+)| to (?P<learn>hear|read) (?P<rest>[^;]+))"
)


def to_suggest(point: str) -> str:
    """ "telling people at the first interview that nights are one in four", of what `as_help` made; else ""."""
    found = _HELPS.fullmatch(point.rstrip("."))
    if found is None:
        return ""
    if found["do"]:
        return f"{gerund_of_base(found['do'])}{found['what']}."
    if found["thing"]:
        return f"having {found['thing']} {found['state']}."
    if found["learn"] == "read":
        rest = found["rest"]
        return f"mentioning {rest.removeprefix('about ')}." if rest.startswith("about ") else f"saying {rest}."
    whom = (found["whom"] or "").strip()
    return f"telling {whom if whom in {'candidates', 'applicants', 'families'} else 'people'} {found['rest']}."


_NO_FACT = re.compile(
    r"\b(?:would|could|might|should|may|help\w*|I|me|my|we|us|our|if|pity|hard\w*|tipped|tight|steep|pause|worry|"
    r"worried|sticking|good|great|best|draw|lovely|difficult|long way)\b|"
    r"\b(?:is|was|are|were) (?:very |too |rather )?(?:long|short|late|slow)\b"
)
_TELLS = re.compile(
    r"(?:the|an?|your|half|most|part|all|there|no|nobody|two|three|four|[a-z-]+s)\b[^;]*\b(?:is|are|was|were|isn't|"
    r"aren't|wasn't|comes?|came|went|goes|depends?|has|have|said|says|rules|runs|takes?|took|starts?|ends?|closes?|leaves?)\b"
)


def is_bare_fact(point: str) -> bool:
    """A term told and nothing said of it: what it may mean to the next person, the frame has to say."""
    return ":" not in point and bool(_TELLS.match(point)) and not _NO_FACT.search(point) and is_sentence(point)


def begins_with_fact(point: str) -> bool:
    """A bare fact, and then what would help: no view of the user's, so that no "For what it's worth" suits it."""
    first, part, rest = point.partition("; ")
    return bool(part) and is_bare_fact(first) and " would " in rest
