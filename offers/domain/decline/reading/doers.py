"""Who did what a clause without a subject tells: "cooked a menu in her kitchen, she ate every plate".

A note is its writer's, so such a clause may be the writer's own doing. Where that is as likely, nothing is credited.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.hosted import SLEPT, ate_there
from offers.domain.decline.reading.second_person import Speaker
from offers.domain.decline.reading.together import DONE_TOGETHER
from offers.domain.decline.text.prose import word_set

_TO_ME = re.compile(r"\b(?:me|us|my|our|mine|ours)\b", re.IGNORECASE)
# What the one who applies does, and the one who hires does not.
_APPLICANTS = word_set("accepted applied signed returned presented performed auditioned pitched operated")
# ... whatever of the user's own it was done with: "presented my thesis to her group".
_ON_SHOW = re.compile(
    r"(?:presented|performed|auditioned|pitched|(?:practi[sc]ed|rehearsed)(?! (?:her|his) )|borrowed|"
    r"defended(?= my (?:thesis|dissertation|proposal))|shared(?= (?:my|our) .*\bwith (?:her|him)\b))"
    r"\b(?! (?:me|us)\b| (?:\w+ ){0,4}with (?:me|us)\b)",
    re.IGNORECASE,
)
# "fixed a handpump with a bit of my sandal strap": whoever wore the sandals.
_WITH_MY_THINGS = re.compile(
    r"(?:fixed|mended|repaired|patched|plugged|tied|propped|wedged) (?:up )?(?:an?|the|her|his|their|one) [\w' "
    r"-]{2,40} "
    r"(?:with|using) (?:(?:a |an )?(?:bit|piece|scrap|strip|half|end|old) (?:of )?)?my\b",
    re.IGNORECASE,
)
# What they were sent is gone over at home.
_WITH_MY_ADVISERS = re.compile(
    r"(?:went|looked|talked|thought) (?:over|through) (?:the|their|her|his) (?:[\w-]+ )?(?:offer|contract|terms|letter|"
    r"papers|numbers|figures|agreement) (?:[\w -]{2,20} )?with (?:my|our|a) ",
    re.IGNORECASE,
)
# Done to the contact, or with what is theirs: "fixed her laptop", "waited an hour for him".
_TO_THEM = re.compile(
    r"\b(?:for|to|from|by|at|after) (?:him\b|her(?=$|[,.;]| (?:in|on|at|when|and|about|because)\b))|"
    r"^(?:answered (?:all )?(?:of )?(?:her|his|their) questions|(?:fixed|repaired|mended|washed|babysat|fed|watered|"
    r"read|admired|praised|liked|loved|used|tried|tasted) (?:her|his|their)|"
    r"found (?:her|his) (?:lost )?(?:keys|phone|glasses|wallet|cat|dog|scarf|gloves?|hat|umbrella|coat|bag|badge))\b",
    re.IGNORECASE,
)
# "got them to swap the take-home": whoever stands between talked the house into it.
_GOT_THEM_TO = re.compile(r"(?:got|persuaded|convinced|pushed|pressed|asked) them (?:to|into)\b", re.IGNORECASE)
# The host's kindness all the same.
# Terms are fought for by either side, where nobody is named whom only the contact could argue with.
_FOR_TERMS = re.compile(r"(?:fought|argued|haggled|lobbied|pushed)(?: hard)? for\b(?!.*\b(?:me|us)\b)", re.IGNORECASE)
_MY_OWN = re.compile(r"\b(?:my|our) own\b(?! time\b)", re.IGNORECASE)
# "drew up a first-year plan with my own project in it"
_PLANNED_FOR_ME = re.compile(
    r"(?:drew(?: up)?|sketched(?: out)?|laid out|mapped(?: out)?|outlined|wrote(?: up| out)?|drafted|made) (?:an?|the|"
    r"her|his|their) (?:[\w-]+ ){0,3}(?:plan|timetable|schedule|rota|roster|programme|program|curriculum|syllabus|"
    r"calendar|season|menu|org chart|floor plan) with (?:my|our) own (?!money|savings|funds|hands?\b)[\w' -]{2,30} "
    r"(?:in|on) it\b",
    re.IGNORECASE,
)
# "then rebuilt it with my own numbers": whoever explained it went on.
_WITH_MY_FIGURES = re.compile(
    r"\w+ (?:it|them)\b.* (?:with|on|for|using|from) (?:my|our) own (?:numbers|figures|data|case|hours|patients)\b",
    re.IGNORECASE,
)
_ME = re.compile(r"\b(?:me|us)\b", re.IGNORECASE)
_APPLICANTS_TURNS = {
    "sent": r"(?:(?:her|him|them)\b(?! (?:her |his )?own\b)(?! (?!own\b)(?:[a-z]+(?:'s)? ){1,3}(?:notes|slides|"
    r"recipes?|handouts|files|list)\b)|"
    r"(?:the |my )?(?:signed|thank|references\b|transcripts?\b|documents?\b|docs\b|papers\b)|"
    r"in\b|.*\bback\b(?! with\b| (?:[\w-]+ ){0,2}(?:tracked changes|comments|notes|edits|corrections|suggestions|"
    r"feedback|mark-?ups?)\b)|my (?!(?:husband|wife|partner|son|daughter|kids)\b|.*\bon to (?:her|his) |.*\bto "
    r"(?:\w+ )?(?:people|friends|colleagues|labs|places|partners|contacts)))",
    "gave": r"(?:(?:her|him|them)\b(?! my (?:name|number|cv|details)\b)|"
    r"(?:a|my|the) (?:\w+ )?(?:talk|presentation|lecture|seminar|lesson|demo|speech|answer)\b)",
    "taught": r"(?!me\b|us\b|my\b|our\b|(?:the|both) (?:kids|children|boys|girls|twins)\b)",
    "cooked": r"(?:him|them)\b|(?:her|his) (?:breakfast|lunch|dinner|supper)\b|"
    r"(?!.*\b(?:me|us|my|our|dinner|lunch|supper|breakfast|brunch|(?:her|him)self|(?:her|his) (?:mother|"
    r"father|grand\w+|family|wife|husband)|at (?:one|two|three|four|five|\d+|midnight)(?: in the morning| [ap]m|$)|"
    r"on (?:the (?:night )?)?(?:watch|shift)|(?:because|as|since) (?:I|we))\b)",
    "wrote": r"(?:back|(?:to )?(?:her|him|them))\b",
    "called": r"(?:her|him|them)\b",
    "rang": r"(?:her|him|them)\b",
    "emailed": r"(?:her(?! (?:whole|entire|full|complete|own|lesson|lecture|class|old)\b)|him|them)\b",
    "texted": r"(?:her|him|them)\b",
    "told": r"(?:her|him|them)\b(?! that (?:I(?:'m| am| was)|(?:she|he)'d)\b)",
    "asked": r"(?:her(?! [a-z]+ to\b)|him|them|about(?! (?:the |a )?\w+(?: \w+)? I [a-z]+)(?!.* (?:with real "
    r"interest|in return)\b)|for(?! (?:my|our)\b)|"
    r"(?:if|whether)(?! (?:I|we)(?:'d| had| was| were) )|to see(?! (?:all|every|each|the (?:whole|rest))\b))\b",
    "showed": r"(?:her|him|them|up(?!.* (?:for (?:[\w' -]+ and )?|with |beside )(?:me|us)\b))\b",
    "brought": r"(?:him|them|her(?= (?:to|a|an|the|some|my|back)\b|$))\b",
    "left": r"(?:my|our) (?:[\w-]+ ){1,3}(?:in|on|at) (?:the|my|a) (?:cab|taxi|uber|hotel|motel|plane|flight|train|"
    r"bus|tram|ferry|airport|flat|hire car|rental|overhead)\b",
    "waited": r"(?:for )?(?:about |over |nearly |almost )?(?:an?|half|one|two|three|\d+)\b[\w: ]{0,20} "
    r"(?:in|at|outside|by) "
    r"(?:the|a|an empty) (?:[a-z]+ )?(?:lobby|reception|corridor|hall|hallway|waiting room|foyer|entrance|porch|queue|"
    r"front desk|office|stairs)(?! (?:for|with|so|until|till|while) (?:me|us|i|we|my)\b)",
    "said": r"(?:yes(?! to being (?:a|my) ref)|no|thanks)\b",
}
_APPLICANTS_DOING = {verb: re.compile(turn, re.IGNORECASE) for verb, turn in _APPLICANTS_TURNS.items()}
# "he'd read both papers, asked about the arm that failed", "asked about my second paper"
_ASKED_OF_ME = re.compile(r"(?:.*\b(?:she|he)\b(?!.*\bI\b).*: about |.*: about .*\b(?:my|our)\b)", re.IGNORECASE)
_MY_OWN_FOLK = re.compile(
    r"\b(?:my|our) (?:partner|spouse|fianc[eé]e?|friend|cousin|sibling|kid|child|baby|teen(?:ager)?|boss|"
    r"colleague)\b",
    re.IGNORECASE,
)
_HOSTED = re.compile(r"\b(?:put (?:me|us) up|ha(?:d|ving) (?:me|us) (?:over|round|to stay))\b", re.IGNORECASE)
_AT_THEIRS = re.compile(
    r"\b(?:in|at|on) (?:her|his|their) (?!own\b|day\b|way\b|break\b|lunch\b|weekend\b)", re.IGNORECASE
)

# "dinner at their place, he grilled": no doing of anybody's.
_MEALS = word_set("dinner lunch supper breakfast brunch tea coffee barbecue bbq drinks picnic")


def may_be_the_writers(text: str, before: str, following: str, person: Speaker) -> bool:
    """Whether a clause without a subject of its own may tell what the user did.

    `before` is what its statement told so far: whoever put the user up also cooked. `following` is the clause after
    it: one that begins "she ..." takes up the contact, as if spoken of anew.
    """
    if not person.inside and _GOT_THEM_TO.match(text):
        return False
    verb, _, rest = text.partition(" ")
    verb = verb.lower()
    turn = _APPLICANTS_DOING.get(verb)
    if turn and turn.match(rest) and not (verb == "asked" and _ASKED_OF_ME.match(f"{before.strip()}: {rest}")):
        return verb != "cooked" or not _HOSTED.search(before)
    if _WITH_MY_THINGS.match(text):
        return True
    if (
        _ON_SHOW.match(text)
        or _WITH_MY_ADVISERS.match(text)
        or (person.inside and not before and _FOR_TERMS.match(text))
    ):
        return True
    if not _ME.search(text) and (_is_my_own(text, before) or _is_for_them(verb, text, person)):
        return True
    if _TO_ME.search(text):
        return False
    if verb in SLEPT or verb in _MEALS or ate_there(text):
        return False
    return verb in _APPLICANTS or bool(_AT_THEIRS.search(text) and _takes_up(following, person))


def _is_my_own(text: str, before: str) -> bool:
    is_theirs = _PLANNED_FOR_ME.match(text) or (before and _WITH_MY_FIGURES.match(text))
    return _MY_OWN.search(text) is not None and not is_theirs


def _is_for_them(verb: str, text: str, person: Speaker) -> bool:
    is_deed = verbs.is_past(verb) and verb not in DONE_TOGETHER
    return is_deed and _TO_THEM.search(person.renamed(text, "her", "her")) is not None


def _takes_up(following: str, person: Speaker) -> bool:
    return person.as_doer(following) is not None


_MET = re.compile(
    r"\b(?:put|sat|lifted|led|took|rang|called|phoned|e-?mailed|texted|told|helped|met|saw|drove|coached|hosted|"
    r"interviewed|fed|taught)"
    r" (?:Dr\.? |Mr\.? |Ms\.? )?[A-Z][a-zà-ÿ]+\b|\b(?:[Ii]ntroduced (?:me|us) to|[Ww]ith|"
    r"[Gg]ave) (?:Dr\.? |Mr\.? |Ms\.? )?"
    r"[A-Z][a-zà-ÿ]+\b(?! (?:Street|Park|Hall|School|Hospital|Center|University|College|Road|Avenue))"
)
_THEIRS = re.compile(r"\b(?:her|his|him)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:her|his) (?:own\b|(?:day|night|morning|weekend) off\b|lunch\b|break\b|way\b)", re.IGNORECASE)


def may_be_anothers(text: str, before: str, person: Speaker) -> bool:
    """Whether "her" goes back to somebody else whom the statement named: "rang Adaeze, sent her résumé round"."""
    if not _THEIRS.search(text) or not _THEIRS.search(_OWN.sub("", text)):
        return False
    return bool(_MY_OWN_FOLK.search(before) or _MET.search(person.renamed(before, " ", " ")))
