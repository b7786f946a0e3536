"""What a clause leaves open once it is cut from its note: "until it came", "lending me one", "driving me there"."""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.text.prose import word_set

_LEANS = re.compile(
    r"\b(?:it|them|there)\b|(?:(?<=\bme )|(?<=\bus )|(?<=ing ))one(?=$| (?:for|to|from|of them|when|while)\b)|"
    r"(?<= )some (?=when\b|for\b)",
)
_MAY_LEAN = (" it", " the", " one", " some")
# Says nothing by itself, or goes back to nothing: "because it rained", "what it takes".
_NEEDS_NOTHING = re.compile(
    # Of whom an agency talked into something, it is plain.
    r"(?<=^getting )them to (?:swap|drop|move|change|cut|shorten|split|waive|extend|hold|skip|reopen|rewrite) (?:the|"
    r"my|our)\b|"
    r"it (?:had |was |had been |started |began |stopped |is |got |gets )?(?:to )?(?:rain|snow|pour|hail|storm|sleet|"
    r"freez|froze|dark|late|cold|hot|icy|midnight|closing)|"
    r"(?<=what )it (?:is|was|takes|took|would|means|meant|costs)\b|(?<=how )it (?:went|goes)\b|"
    r"(?<=telling )them that (?:I|you)\b|(?<=you told )them that (?:I|you)\b|(?<=getting )them to .* (?:asking|asked)$|"
    r"(?<=persuading )them (?:to|into) |(?<=making )it (?:easy|easier|possible|clear|fun|feel)|(?<=back to )them on|"
    r"there and back|(?:(?<=everyone )|(?<=everybody ))there$|"
    r"there (?:is|was|are|were)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\w+(?: me| us| to \w+)?(?: to do)? (?:that|this|these|those|the same)(?: ones?)?"
    r"(?=$| (?:for|yourself|on|because)\b)"
)
_THE_ONE = re.compile(r"\bthe (?:other )?one(?=$| who\b)|\bthe (?:top|bottom) one\b|\bmy (?:[A-Z]\w* )?one\b")
# "letting me come along": to what, stands elsewhere.
_ALONG = re.compile(r"\b(?:come|tag|go) along(?=$| for\b)")
# "letting me drive": what, stands elsewhere.
_LET_DO = re.compile(
    r"(?:you )?(?:letting|let) (?:me|us) (?:drive|steer|fly|pilot|try|use|hold|touch|taste|take|do|have|get|open|"
    r"close)$"
)
# "rewriting the top half"
_HALF_OF_WHAT = re.compile(
    r"(?:you )?[\w-]+ the (?:top|bottom|first|second|last|other|middle) (?:half|third|part)(?! of\b)"
)
# "giving me a print of it"
_OF_IT = re.compile(
    r"(?P<thing>(?:you )?\w+ (?:me |us )?(?:your|the|an?|two|three) (?:\w+ )?(?:papers?|notes|book|article|slides|"
    r"chapter|study|print|photos?|pictures?|copy|map|recording|sketch|sample)) (?:on|about|of) it\b"
)
# "talking me through your own answer to it", "pulling a card of it", "pre-filling most of it"
_WHOLLY_OF_IT = re.compile(
    r"^(?P<thing>(?:you )?[\w-]+ (?:(?:me|us|through|over|out|up) )*(?:your|an?)(?: own)? "
    r"(?!(?:joke|fuss|thing|habit|point|night|day|mess|party|hands?) )[\w-]+) "
    r"(?:of|to|on|about) it\b"
)
_SOME_OF_IT = re.compile(
    r"^(?:you )?[\w-]+ (?:(?:me|us|out|in) )*(?:one|two|three|most|half|some|all|both|each|part|much) of (?:it|them)\b"
)
# "a word with one of them at Allderdice"
_OF_THEM = re.compile(r" (?:with|to|for|at|in|on|from) (?:one|two|some|both|each|all|most) of them\b")
# After or before what, stands elsewhere.
_WHEN_OF_WHAT = re.compile(
    r"(?<=\w),? (?:(?<!is )(?<!really )(?<!soon )(?<!long )(?<!day )(?<!morning )(?<!week )after|"
    r"afterwards?|anyway|anyhow|regardless|still|"
    r"(?:ever )?since|too|as well|the (?:night|day|evening) before)$"
)
_NO_NOUN = word_set(
    "me us you i we him her them it up down in on out to with through for at by of off over back until till when while "
    "because after before so and or that how what who why which where if then again twice once later afterwards "
    "yourself very being just also both all each one any outside inside next about from into home along straight "
    "honestly openly had have has"
)
# "finding another within the hour", "remembering the village": of what, and which, stood elsewhere.
_ANOTHER = re.compile(r"\b(?:another|others)(?=$| (?:within|for|in|by|before|instead|at|on|the (?:next|same))\b)")
_KNEW_WHICH = re.compile(r"(?:you )?(?:remember|recall|recogni[sz])(?:ing|ed) the [a-z]+$")
# Nobody is told their own age.
_AGED = re.compile(r",? (?:at (?:the age of )?|aged? )[4-9]\d(?=$|,)")
_SUBORDINATE = re.compile(r",? (?:until|till|when|while|because|before|after|so|if|since|how|why)\b")
_FEWEST_WORDS = 3


def self_contained(text: str) -> str:
    """The text up to where it needs a word that stands elsewhere; "" where that is all of it."""
    if _POINTS.match(text) or (" one" in text and _THE_ONE.search(text)) or (" along" in text and _ALONG.search(text)):
        return ""
    if _LET_DO.match(text) or _HALF_OF_WHAT.match(text):
        return ""
    if " it" in text:
        text = _OF_IT.sub(r"\g<thing>", text, count=1)
        text = _WHOLLY_OF_IT.sub(r"\g<thing>", text, count=1)
        if _SOME_OF_IT.search(text):
            return ""
    if _KNEW_WHICH.match(text) or ((found := _ANOTHER.search(text)) and not _has_noun(text[: found.start()], one=True)):
        return ""
    text = _AGED.sub("", _OF_THEM.sub("", text))
    text = _WHEN_OF_WHAT.sub("", text)
    for leaning in _LEANS.finditer(text) if any(mark in f" {text}" for mark in _MAY_LEAN) else ():
        named = text[: leaning.start()].removesuffix("the hang of ")
        if _NEEDS_NOTHING.match(text, leaning.start()) or _has_noun(named, one=leaning[0] == "it"):
            continue
        joints = list(_SUBORDINATE.finditer(text[: leaning.start()]))
        head = text[: joints[-1].start()] if joints else ""
        return head if len(head.split()) >= _FEWEST_WORDS else ""
    return text


def _has_noun(text: str, *, one: bool) -> bool:
    """Whether anything is named after the first word, the verb; `one` is for "it", which is no "cards"."""
    before = ""
    lets = text.startswith(("letting ", "helping "))
    for word in text.lower().replace(",", " ").split()[1:]:
        is_verb = before == "to" or (lets and before in {"me", "us"}) or verbs.is_past(word)
        if word not in _NO_NOUN and before != "so" and not is_verb and not (one and _is_many(word)):
            return True
        before = word
    return False


def _is_many(word: str) -> bool:
    """Whether it is a bare plural or what leads to one: "cards", "my bags"."""
    return word in _DETERMINERS or (word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))


_DETERMINERS = word_set("the a an my our your two three four five six some all both")


def leads_on(form: str) -> bool:
    """Whether it ends in what leads on to nothing: "showing me how", "driving me to"."""
    last = form.rpartition(" ")[2]
    if (last == "what" and " who " in form) or form.endswith(" without asking why"):
        # "who to ask for what"
        return False
    if last.endswith("'s"):
        return not ((last[0].isupper() and form.endswith(f" at {last}")) or _WHOSE_IT_WAS.search(form))
    if last == "own":
        # "giving me your own"
        return not form.endswith((" on your own", " on my own", " of your own", " of my own", " on our own"))
    if last == "on" and _SWITCHED_ON.search(form):
        return False
    return last in _LEADS_ON or (last in _LEADS_TO and 1 <= form.count(" ") <= _FEWEST_WORDS)


# "a bean sieve that was your teacher's"
_WHOSE_IT_WAS = re.compile(
    r" (?:was|had been|used to be|belonged to) (?:your|my|our) [\w -]+'s$|"
    # "reading my draft on the train to your mother's"
    r" (?:to|at) (?:your|my|our) (?:mother|father|mum|mom|dad|parents|sister|brother|aunt|gran|grandmother|in-laws)'s?$"
)
_SWITCHED_ON = re.compile(r" the (?:[a-z]+ )?(?:heating|heat|heater|stove|fire|lights?|kettle|boiler|oven|sauna) on$")
_LEADS_ON = word_set("why how what when where and or the a an my your")
_LEADS_TO = word_set("to of for with about on in at from")


def without_tail(text: str) -> str:
    """Without the words that said how one thing led to the next: "right after", "as well", "when T."."""
    if text[-2:-1] == " " and text[-1].isupper():
        text = _INITIAL.sub("", text)
    text = _STRANDED.sub("", text).rstrip(" ,")
    return _TAIL.sub("", text) if text.endswith(_TAILS) else text


# Of "when T. went for me", where the sentence stopped.
_INITIAL = re.compile(r"(?<! [A-Z]),? (?:when|because|after|while|before|as|if|that|with|by|and) [A-Z]$")
_TAILS = (
    *(" right after", " straight after", " after"),
    " already",
    " too",
    " also",
    " though",
    " basically",
    " actually",
    " even",
    " just",
    " simply",
    " purely",
    " then",
    " meanwhile",
    ", all right",
    ", for real",
    ", down",
    " and",
    " or",
    " as well",
)
_TAIL = re.compile(
    rf"(?:,?(?:(?<! the day)(?<! the week)(?<! the night)(?<! the morning)"
    rf"(?<!\buntil)(?<!\btill)(?<!\bby)(?<!\bsince)(?<!\bback)(?<!\bthere and)(?<!\bnow and)(?<!\bjust)"
    rf"(?<!\bis)(?<!\breally)(?:{'|'.join(_TAILS)})))+$"
)
_STRANDED = re.compile(
    r" (?!when nobody else \w+$|which \w+ to \w+ to$|where (?:[\w']+ ){1,3}(?:is|are|was|were)$)"
    r"(?:because|so|when|while|as|that|which|where|since)\b(?: \w+){0,3} "
    r"(?:had|have|has|was|were|is|am|are|did|could|would|to|the|a|my|no|not|so|very)$|"
    r" so (?:that )?(?:my|our) (?:husband|wife|son|daughter|partner|mother|father|mum|mom|dad|kids|children|boys|girls|"
    r"twins|family|parents|brother|sister)$|"
    r" (?:after|before) (?:verbal|offer|signing)$| while (?:\w+ )?\w+ing$"
)
