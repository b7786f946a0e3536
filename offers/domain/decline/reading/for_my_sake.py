"""What makes a deed kind whatever its verb: what the user was to have of it, what had befallen them, how it was done.

"Pushed" and "cut" are as often unkind as kind. With "so I could catch my train", "when Mum went into hospital" or "on
our behalf" they are kind; "pushed me for an answer" and "cut my pay for us" stay what they are.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.people import KIN
from offers.domain.decline.text.prose import word_set

# Kind or unkind: only what else the note says decides.
IN_DOUBT = word_set(
    "argued blew blocked bumped bypassed cajoled canceled cancelled captured caught challenged chucked clawed "
    "clipped coaxed commandeered compared contested copied corrected crossed cut deflected delayed dictated dipped "
    "disclosed discounted dispatched dissected docked dragged drained dressed drilled edged ejected enlisted "
    "fingered flashed flattened flooded framed grabbed greased hacked haggled halted halved hammered harassed "
    "harried hassled herded hid hired hounded hurried hustled inspected interrupted investigated invoiced itemised "
    "itemized joined kicked knocked labored laboured left locked lost milked missed mixed muted nudged overruled "
    "overturned panned parked pestered photocopied plundered poached poked postponed pounded predicted pressed pried "
    "promised pumped pushed quartered queried questioned raided railroaded raised rattled reduced rejigged removed "
    "replaced requisitioned roasted robbed roughed rubbed sampled scattered scooped scraped scrapped scratched "
    "scrutinised scrutinized shelved shooed shook shoved showered shut skimmed skipped slashed smoked snaffled "
    "soaked splashed sprayed spun stole stretched stripped strong-armed stuck swatted swiped tested tossed tugged "
    "turned twisted urged vetoed weighed whacked wheedled whipped wiped withdrew wore wrested yanked"
)
_NOT_US = r"(?!(?:me|us|my|our|early|late|off|home|out|away|nothing|up)\b)[\w' -]{3,60}?"
_THEM = r"(?:I|we|one of mine|my \w+|our \w+|the (?:kids|children|boys|girls|twins))"
# "took the wheel so I could look": what I was to have of it says whom it was for.
_SO_I_COULD = re.compile(
    rf"{_NOT_US} so (?:that )?(?:{_THEM} could (?!(?:not|never|only|barely|hardly|go|leave|sign|pay|share|stew|give up|"
    r"stand|wait|be (?:tested|seen off))\b)|"
    # "so my old files would open", "so that the call could happen"
    r"(?:my|our) [\w' -]{2,25}? would (?:open|work|run|fit|arrive|play|load|be (?:ready|safe|there))\b|"
    r"(?:the|my|our) (?:[\w-]+ )?(?:interview|call|visit|tour|talk|move|surprise) (?:could|would|can) "
    r"(?:still |even )?(?:happen|go ahead|take place|start|work)\b)"
)
# "so I'd be done before the recital", "so I'd have somebody to talk to"
_SO_I_WOULD = re.compile(
    rf"{_NOT_US} so (?:that )?(?:I|we)(?:'d| would) (?:be (?:done|home|free|back|able|in time|near|close)|"
    r"have (?!to\b|less\b|no\b|nothing\b)|only (?:have to|need|lose|miss|take|use|burn)\b|"
    r"make (?:the|my|our) (?:train|bus|flight|ferry|plane|boat|last)|catch|get (?:home|back)|finish|see|hear|know|"
    r"sleep|eat|feel|find|meet|remember)\b|"
    r"(?!(?:me|us|my|our|off|home|out|away|nothing)\b)[\w' -]{3,60}? so (?:that )?(?:I|we) (?:(?:did|would|"
    r"need)(?:n't| not)) (?:(?:have|need) to (?!come|apply|answer|sign|be|decide|go to)|miss\b|lose\b|"
    r"feel (?:watched|rushed|lost|nervous|alone)\b|sleep (?:on|in) the (?:floor|tiles|car|station)\b)"
)
# "walked the dog at five so it wouldn't wake me"
_SO_IT_WOULD_NOT = re.compile(
    r"[\w' -]{3,60}? so (?:that )?(?:it|they|the [a-z]+) (?:would|did)(?:n't| not) (?:wake|disturb) (?:me|us|my|our)\b"
)
# "put me on speaker so I could listen in"
_ME_SO_I_COULD = re.compile(
    r"(?:me|us) (?:on (?:loud)?speaker|on the line|by the (?:window|fire|stove|radiator)|(?:at|in|near|to) the front"
    r"(?: row)?|next to (?:her|him)|beside (?:her|him)|at the (?:bench|bow|helm|console|pass|piano)) so (?:that )?(?:I|"
    r"we) could (?:hear|listen|see|watch|follow|learn|join|rest|sleep|eat|feel|read|practi[sc]e|try|warm up|dry off)\b"
    r"(?!.* (?:laugh|argue|eat|without)\b)"
)
_PLACED = word_set("put sat seated stood placed took brought patched dialled dialed let")
_GRIEF = (
    r"(?:(?:the|her|his|their|my|our|an?) )?(?:trouble|problems?|bar|stakes|rent|price|cost|fees?|voices?|eyebrows?|"
    r"budget|pay|salary|hours|offer|job|doubts?|alarm|truth|facts|words?|doors?|window|road|way|tour|visit|talk|call|"
    r"interview|portions?|head|hands?|eyes?|nose|fun|holes|another)"
)
_NOT_ME = rf"(?!(?:me|us|my|our|it|this|that|in|at|into|through)\b|{_GRIEF}\b)"
# "questioned the landlord about the damp for us", "raised it with the dean on my behalf"
_FOR_US = re.compile(
    rf"{_NOT_ME}[\w' -]{{2,60}}? for (?:me|us|(?:my|our) (?:{KIN}|kids|twins))\b(?! to\b)|"
    rf"(?!(?:me|us)\b|{_GRIEF}\b)[\w' -]{{2,60}}? on (?:my|our) behalf\b"
)
# What befell the user or theirs, or what they came with.
_ILL = (
    r"(?:(?:had |was |were |got |went |fell |came |is |been |taken |suddenly )*(?:in(?:to)? (?:the )?hospital|"
    r"hospitali[sz]ed|ill|sick|poorly|unwell|stuck|stranded|jet-?lagged|down with|died|(?:the )?flu|covid|a fever))\b"
)
_BROKEN = (
    r"(?:had |was |were |got |is |been |running )*(?:late|delayed|cancelled|canceled|diverted|grounded|missed|lost|"
    r"stolen|flooded|fell through|broke|froze|crashed|missing)\b"
)
_IN_NEED = (
    rf"(?:when|because|since|as|after|though) (?:(?:(?:my|our) [\w-]+|I|we|Mum|Mom|Dad|Gran|the (?:baby|kids|boys|"
    rf"girls|twins|little one))(?:'d)? {_ILL}|"
    rf"(?:my|our|the) (?:[\w-]+ )?(?:train|flight|plane|ferry|bus|connection|luggage|bags?|laptop|car) {_BROKEN})"
)
_DATE = (
    r"(?:(?:my|the|our|her own|his own|her|his) )?(?:[\w-]+ )?(?:start(?:ing)?(?:[ -][\w-]+)? date|start|leave|holiday|"
    r"vacation|vote|trip|meeting|panel|interview|deadline|slot|exam|shift)s?"
)
# "pushed my start date back three weeks when Mum went into hospital"
_PUT_OFF_IN_NEED = re.compile(rf"(?:back )?{_DATE}\b[^.;]{{0,60}}? {_IN_NEED}")
_PUT_OFF = word_set(
    "pushed postponed delayed moved put shifted bumped held extended rescheduled cancelled canceled cut"
)
# "clipped the harness on before I'd even thought of it": nobody had to ask.
_BEFORE_I_ASKED = re.compile(
    rf"{_NOT_ME}[\w' -]{{4,60}}? before (?:I|we)(?:'d| had)? (?:even )?(?:ask(?:ed)?|thought of it|noticed|"
    r"spotted (?:it|them)|had to ask|could (?:even )?ask)\b"
)
# "pestered the registry till my file turned up"
_TILL_IT_CAME = re.compile(
    r"(?!(?:me|us|my|our)\b)[\w' -]{2,40}? (?:until|till) (?:my|our) [\w' -]{2,25} (?:came|arrived|turned up|went "
    r"through|got through|cleared|was (?:found|sorted|paid|approved|ready|stamped|signed|fixed|back))\b"
)
# "lost a day's fishing to take me out to the farms"
_AT_A_COST = re.compile(
    r"(?:an?|her|his|their|half|most of) (?!temper|patience|way|nerve|place)[\w' -]{3,40}? to (?:take|show|drive|help|"
    r"teach|fetch|meet|finish|look at|let|hear|see|walk|be at|be there for) (?:me\b|us\b|(?:my|our) (?!(?:file|record|"
    r"mistake)))"
)
# Whatever the verb.
ON_MY_ACCOUNT = re.compile(
    r"^(?!.*\bdoubts\b|(?:her|his|him)(?:self)?\b|my\b).*(?:\bon (?:my|our) (?:account|behalf)\b|"
    r"\bwithout (?:my|our) (?:asking|pleading|having to)\b|"
    r"\boff (?:her|his|their) own bat\b|\bof (?:her|his|their) own accord\b|"
    r",? unasked$|\bas (?:I|we)(?:'d| had) (?:asked|hoped|wished)$|"
    r"\b(?:out of|from) (?:her|his|their) own (?:pocket|reserve|budget)\b)",
    re.IGNORECASE,
)
# What the user was to have of it.
MEANT_FOR_ME = re.compile(
    r"\bbefore (?:I|we) (?:even )?(?:asked|had to ask|started)\b|"
    r"\b(?:only |just )?because (?:I|we)(?:'d| had) (?:said|mentioned|asked|winced|wanted|loved|missed|never)\b|"
    r"\bto [a-z]+ [\w' ]{3,40} with (?:me|us)$|\bto (?:show|hand|read|lend|bring) (?:me|us) (?!who\b|up\b)|"
    r"\bso (?:that )?(?:I|we)(?: (?:could|need|only|might|shouldn't|wouldn't|didn't|don't|needn't)\b|'d (?!have to\b))"
    r"(?! ?(?:sign|accept|stay|not|prove|go|leave)\b)|"
    r"\bto (?:meet|greet|see|hear|help|fetch|collect|wave|wish|welcome|teach|find|let) (?:me|us|my|our)\b",
    re.IGNORECASE,
)
# What it cost whoever did it, or that it was done before the user came.
COSTLY = re.compile(
    r"\b(?:on|from|during|in|through|after) (?:her|his|their) (?:own )?(?:(?:day|night|weekend|morning|afternoon|"
    r"evening)s? off|(?:lunch|tea|coffee) (?:hour|break)|break|leave|holidays?|vacation|honeymoon|shift|weekend)\b|"
    r"\b(?:at|till|until|past|after|before|from) (?:midnight|dawn|sunrise|[1-5](?::\d\d)? ?am)\b|"
    r"\bin (?:the )?(?:pouring |driving |freezing |dark and )*(?:rain|snow|sleet|hail|gale|blizzard|storm|snowstorm)\b|"
    r"\b(?:ahead of|before) (?:my|our) (?:visit|interview|trip|flight|talk|arrival)\b|"
    r"\bbefore (?:I|we) (?:came|arrived|got there|landed|even (?:came|arrived|got))\b|\bbeforehand\b|"
    r"\ball the way (?:from|to|up|down|out|over)\b",
    re.IGNORECASE,
)
# Of these it is unkind to leave, to lose or to turn away what is for somebody.
_TO_BE_THERE = frozenset({"left", "lost", "missed", "stole", "turned"})


def is_for_my_sake(verb: str, rest: str) -> bool:
    """Whether what follows says that it was done for the user, so plainly that the verb need not."""
    return " so " in rest and (
        any(so.match(rest) for so in (_SO_I_COULD, _SO_I_WOULD, _SO_IT_WOULD_NOT))
        or (verb in _PLACED and _ME_SO_I_COULD.match(rest) is not None)
    )


def is_put_off_in_need(verb: str, rest: str) -> bool:
    """Whether a date was moved for what befell the user or theirs: "back three weeks, when Mum went into hospital"."""
    return verb in _PUT_OFF and _PUT_OFF_IN_NEED.match(rest) is not None


def is_won_by_an_outsider(verb: str, rest: str) -> bool:
    """Whether somebody outside the house fought for terms, which were then the user's: "got them to swap it"."""
    return (verb in _FOUGHT and _FOR_TERMS.match(rest) is not None) or _THEM_TO.match(f"{verb} {rest}") is not None


_THEM_TO = re.compile(
    r"(?:got|persuaded|convinced|pushed|pressed) them (?:to|into) (?!(?:hire|offer|wait|call|ring|see|meet|write|"
    r"give me (?:the|an?) (?:job|offer))\b)[a-z]+ [\w' -]{6,60}$"
)
_FOUGHT = word_set("fought argued haggled lobbied pushed")
_FOR_TERMS = re.compile(
    r"(?:hard |twice |back )?for (?!(?:her|his|their|an? (?:answer|decision|reply|yes)|commission|"
    r"the (?:other|rival))\b)"
    r"[\w' -]{3,40}$"
)


def is_kind_all_the_same(verb: str, rest: str) -> bool:
    """Whether a deed that is as often unkind was done in the user's stead, or without their having to ask."""
    if _AT_A_COST.match(rest):
        return True
    return verb not in _TO_BE_THERE and any(how.match(rest) for how in (_FOR_US, _BEFORE_I_ASKED, _TILL_IT_CAME))
