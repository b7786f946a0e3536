"""Whether what somebody did was plainly done for the user. When in doubt it was not.

A wrong thank-you is worse than none. Verbs stand in their past form; "rest" is what follows them in the note.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.any_verb import is_for_me, says_for_whom
from offers.domain.decline.reading.for_my_sake import (
    IN_DOUBT,
    is_for_my_sake,
    is_kind_all_the_same,
    is_put_off_in_need,
)
from offers.domain.decline.reading.turns.by_verb import ONLY_WITH
from offers.domain.decline.reading.turns.dear import KIND_AND_DEAR
from offers.domain.decline.reading.turns.given import KIND_IN_GIVING
from offers.domain.decline.reading.turns.homely import KIND_AT_HOME
from offers.domain.decline.reading.turns.in_doubt import KIND_IN_DOUBT
from offers.domain.decline.reading.turns.kind import KIND_IN
from offers.domain.decline.reading.turns.office import KIND_AT_WORK
from offers.domain.decline.reading.turns.painstaking import KIND_AND_PAINSTAKING
from offers.domain.decline.reading.unkind import OWN_DOING, OWN_LIFE, UNKIND
from offers.domain.decline.text.prose import word_set

# Kind whatever they are done to, where their subject is the contact.
_ALWAYS = word_set(
    "accompanied advised advocated answered arranged assembled babysat baked barbecued booked briefed charted chased "
    "clarified comped compiled cooked coordinated critiqued debriefed debugged defended demonstrated described "
    "diagrammed drafted drew edited encouraged escorted expedited explained fetched fielded filled fixed flagged "
    "found gathered gave handled helped hosted introduced laid lent loaned mapped matched mentored narrated nominated "
    "opened organised organized packed pointed polished pre-booked pre-filled pre-printed prebooked prefilled "
    "prepared prepped printed proofread provided reassured rebooked recommended recruited redid rehearsed reimbursed "
    "remembered researched reserved responded reviewed revised reworked rewrote sent set shared showed sketched "
    "smoothed sorted spent sponsored stayed streamlined supplied supported traced translated tutored unlocked "
    "unpacked vetted vouched waited waived walked warmed whiteboarded wrangled wrapped wrote"
)
# Kind only with me, us, my or our close by, or with a word that makes the act plain.
_FOR_ME = word_set(
    "adjusted returned belayed hugged crawled climbed hiked jogged swam skied biked cycled paddled rowed sailed "
    "prayed sang danced fished shopped queued interpreted amended bought bridged brought built carried carpooled fed "
    "greeted guided saved welcomed championed chauffeured coached delivered designed dropped ferried hauled "
    "minded presented schlepped taught toasted trained volunteered wheeled called came checked cheered cleaned "
    "trimmed glued tightened restructured formatted annotated tweaked cleared collected "
    "connected covered created decorated did "
    "drove emailed filed forwarded fought got graded hooked had marked precepted handed hung invited juggled kept let "
    "lined loaded logged looked lowered made mailed managed messaged moved negotiated offered ordered phoned picked "
    "planned planted played posted practiced pulled put ran rang reached read rearranged recorded referred rented "
    "reshuffled shuffled rerouted rescheduled rode role-played rushed sat scanned scheduled screened searched seated "
    "secured served slipped sought sourced spoke squeezed started steered stepped stocked stood stopped submitted "
    "swapped switched talked applauded calmed captioned chose comforted consoled donated dug fitted gifted knit "
    "knitted lit lobbied mended patched petitioned pinned pleaded propped rallied refunded repaired sewed sheltered "
    "shielded slotted smuggled snuck sneaked soothed steadied towed transcribed tuned upgraded taped texted threw "
    "timed told took toured tracked treated typed updated uploaded used went wired worked "
    "unpicked untangled demystified deciphered decoded sanity-checked fact-checked earmarked soldered welded "
    "sharpened calibrated resized retouched redrafted retyped reformatted retrieved salvaged unblocked "
    "chaperoned defused inked pencilled penciled"
)
_PLAIN_WITH = re.compile(
    r"^(?:about )?(?:an?|half an|two) hours? out of\b|^(?:together|out of (?:her|his|their|your) way|in a (?:good "
    r")?word|aside|time|care|the time|the trouble|everyone|every|all|late|up (?:two|three|the|some|a)|out the|down)\b|"
    r"\b(?:ready|waiting|set up|printed|prepared|on hand)\b|\b(?:because|so|when|while|before) (?:i|we)\b|"
    r"^in (?:on )?(?:a |the )?(?:satur|sun)day\b|^in specially\b|"
    r"\bso (?:that )?(?:the|both) (?:kids|children|boys|girls|twins)\b|"
    r"\bsession|\bquestions?\b|\btour\b|\bover (?:to|for)\b|"
    r"\b([a-z]+) by \1\b|"
    r"\binterviews?\b|\bthe books\b|\bso (?:that )?(?:i|we|mine)\b|\beach way\b|^ahead (?:to|for)\b|^directions\b|"
    r"^(?:\w+ )?(?:pictures|photos) of\b|^the (?:[\w.'-]+ ){0,3}story\b|\baround [a-z]+'s\b|\bpre-?filled\b|"
    r"\bfor (?:the|both) (?:kids|children|boys|girls|twins)\b|\bto say goodbye\b|^for the questions after my\b|"
    r"^in touch\b|^in on (?:her|his) (?:day|night|weekend|"
    r"week) off\b(?! to (?:shout|yell|complain|fire|sack|grill|check|(?:talk|speak) (?:to|with) (?!me\b|us\b)))|^in "
    r"on a (?:satur|sun)day\b|^up (?:a|the|our|my) (?:spare |guest )?(?:bed|room|sofa|couch)\b|"
    r"\b(?:i|we) (?:had |'d )?(?:left|forgotten|lost|told|mentioned|needed|missed|liked|wanted|loved|asked|trained|"
    r"wrote|published|built|grew up)\b",
    re.IGNORECASE,
)
# Never an act to give thanks for, whatever follows.
NEVER = word_set(
    "accepted admitted agreed apologized appeared asked attended bragged claimed complained conceded confided "
    "confirmed congratulated conveyed criticized decided declined demanded denied disliked double-booked divulged "
    "dodged evaded failed felt flirted forgot frowned gossiped grilled groped guessed hated heard hesitated hinted "
    "hoped ignored implied insisted insulted interviewed joked knew laughed leaked lied liked loved mentioned misled "
    "mocked mumbled needed noted objected observed overheard pressured quizzed ranted refused rejected replied "
    "reprimanded rescinded resigned retired revealed revoked rolled said saw scolded scrubbed seemed shadowed sighed "
    "signed snapped sneered sounded spilled stalled stressed suspected thought threatened touched tried understood "
    "vented visited wanted warned watched wavered thanked praised complimented reminded scrolled snored dozed yawned "
    "whined whispered winked wished wondered worried yelled"
)
KIND_ACTS = _ALWAYS | _FOR_ME
# Mutual: thanked for as time given.
MUTUAL = word_set("paired talked spoke chatted discussed met sat walked brainstormed")
# How somebody was; "very open about panel sizes" is thanked for as "being so open about panel sizes".
PRAISED = word_set(
    "open candid frank honest patient generous kind helpful welcoming thoughtful clear gracious transparent upfront "
    "straightforward attentive encouraging supportive forthcoming direct gentle responsive straight"
)


_NEARBY = 12
_OF_ME = re.compile(r"\b(?:me|us|my|our)\b")
_FOR_OR_OF_ME = re.compile(r"\b(?:me|us|my|our|ours|mine)\b")
# "rang to check we got home": said of the user without naming them.
_CHECKING_IN = re.compile(
    r"(?:from (?:her|his|the|an?) [a-z]+ (?:(?:in|at) \w+ )?|after(?:wards)? |(?:on (?:a |the )?\w+day (?:\w+ )?)|"
    r"at [\w:]+ (?:[ap]m |in the morning |at night )?|the (?:night|morning|day|evening) before )?"
    r"(?:(?:just )?to (?:say (?:congratulations|well done|good luck|welcome|happy birthday)|check|congratulate|wish|"
    r"welcome|make sure|explain|(?:ask|hear) how|ask (?:if|whether) (?:i|we)|see (?:if|how|whether)|"
    r"hear (?:if|whether) (?:i|we)(?:'d| had) (?:got|made it|arrived|slept|survived))|in to see)\b"
)


# What was done meanwhile is a kindness where it was to the user: "talked me through the chart while we waited".
_WHILE_WAITING = re.compile(r"\bwhile (?:I|we) (?:just )?(waited|watched)\b(?! (?:for|on) my\b)")
_TO_WHO_WAITS = word_set(
    "explained described demonstrated showed sang played taught drew sketched narrated translated stayed"
)
_TO_ME = re.compile(r"(?:me|us|my|our)\b")
# "moved my interview twice without a grumble"
_WILLINGLY = re.compile(
    r"\bwithout (?:(?:so much as |even )?(?:an? )?(?:single )?(?:grumble|murmur|sigh|complaint|cross word|groan|"
    r"moan|word of complaint)|grumbling|complaining|sighing)\b"
)
# "kept crayons in the car for the kids": with these verbs that is plain, whatever it was.
_SET_BY = word_set("kept put took stopped stood opened walked drove arranged planned organized organised worked pulled")
_FOR_OURS = re.compile(
    r"^(?!(?:me|us)\b|.*\b(?:trouble|problems?|work|tests?|traps?|warnings?|lessons?|excuses|bills?|forms?|watch|guard|"
    r"security|calls?|in for)\b).{4,60}? for (?:me|us|(?:my|our) (?:child|cousin|sons?|daughters?|husband|wife|kids|"
    r"children|twins|boys?|girls?|mother|father|mum|mom|dad)|the (?:kids|children|boys|girls|twins))"
    r"(?=$|,| (?:till|until|when|while|all|since|at|because|so|just)\b)|"
    # "stopped at the mosque without my asking"
    r"^(?!(?:me|us|my|our)\b).{4,50}? (?:without my asking|unasked)\b|"
    # "put a desk in the room because I'd said I had a talk to finish"
    r"^(?!(?:me|us|my|our)\b).{4,50}? because (?:I|we)(?:'d| had) (?:said|told|mentioned|asked|wondered)\b",
)
# "found out", "found via the alumni list", "gave away my idea": nothing was given or found for anybody.
_WITHOUT_OBJECT = {
    **dict.fromkeys(("brought", "gave"), ("out", "up my", "away my")),
    "found": ("out", "via ", "through ", "on linkedin", "online"),
}
# "found out where the Friday prayers are"
_FOUND_OUT = re.compile(r"out (?:where|which|whether|how|what|when|who|if (?:I|we|my|our))\b")


def _gave_nothing(verb: str, rest: str) -> bool:
    return rest.lower().startswith(_WITHOUT_OBJECT[verb]) and not _FOUND_OUT.match(rest)


_TURNS = (KIND_IN, KIND_AT_WORK, KIND_AT_HOME, KIND_IN_GIVING, KIND_AND_DEAR, KIND_AND_PAINSTAKING, KIND_IN_DOUBT)


def _is_for_themselves(verb: str, rest: str) -> bool:
    """ "made calls while we waited" """
    waiting = _WHILE_WAITING.search(rest) if "while " in rest else None
    return waiting is not None and not _TO_ME.match(rest) and not (verb in _TO_WHO_WAITS and waiting[1] == "waited")


def is_act(past: str, rest: str) -> bool:
    """Whether "<past> <rest>", said of a contact, is plainly something done for the user."""
    verb = _plain_verb(past.lower())
    if (OWN_LIFE.search(rest) or (verb in OWN_DOING and OWN_DOING[verb].search(rest))) and not _OF_ME.search(rest):
        return False
    if _is_for_themselves(verb, rest):
        return False
    known = [turns[verb] for turns in _TURNS if verb in turns]
    if any(turn.match(rest) for turn in known) and not UNKIND.search(rest):
        return True
    if verb in NEVER or (verb in _WITHOUT_OBJECT and _gave_nothing(verb, rest)):
        return False
    if UNKIND.search(rest):
        return False
    if is_for_my_sake(verb, rest) or is_put_off_in_need(verb, rest):
        return True
    if verb in IN_DOUBT:
        return is_kind_all_the_same(verb, rest)
    if verb in KIND_ACTS and _WILLINGLY.search(rest) and _OF_ME.search(rest):
        return True
    wanted = ONLY_WITH.get(verb)
    if wanted and not wanted.match(rest):
        return " behalf" in rest or (verb in _SET_BY and _FOR_OURS.search(rest) is not None)
    near = " ".join(rest.lower().split()[:_NEARBY])
    if verb in _ALWAYS or verb in MUTUAL:
        return True
    if verb in _FOR_ME:
        return (
            _FOR_OR_OF_ME.search(near) is not None
            or _PLAIN_WITH.search(near) is not None
            or (wanted is not None and verb in {"reached", "made", "stopped", "rescheduled"})
            or _CHECKING_IN.match(near) is not None
            or says_for_whom(verb, rest)
        )
    if says_for_whom(verb, rest):
        return True
    return verb not in KIND_IN and verb not in KIND_AT_WORK and verb not in _SPOIL and is_for_me(verb, rest)


# "painted me a rosy picture", "fried our phones": "me" and "our" alone make no kindness of these; `_TURNS` may.
_SPOIL = word_set("chopped fried ironed painted")


def is_to_ask_after(rest: str) -> bool:
    """ "at six to say good luck": said of the user without naming them."""
    return _CHECKING_IN.match(rest.lower()) is not None


def _plain_verb(past: str) -> str:
    """ "hand-drew" is as kind as "drew", "reran" as "ran"."""
    if (
        past in KIND_ACTS
        or past in NEVER
        or past in IN_DOUBT
        or past in KIND_IN
        or past in KIND_AT_WORK
        or past in KIND_IN_GIVING
    ):
        return past
    last = past.rpartition("-")[2]
    again = last.removeprefix("re")
    return again if again != last and last not in KIND_ACTS and again in KIND_ACTS else last


def may_be_kind(past: str) -> bool:
    return past not in NEVER and past not in IN_DOUBT
