"""Deeds that need no list of turns: what somebody plainly did to, for or with the user, told in the note's own words.

People note what was done for them in more words than any list holds, and most of what they note so plainly was kind:
"received me at the station", "rounded my allowance up", "moved seven diaries so the whole panel fell on one day". What
hurts, intrudes, judges or only hurries is known by its verb or by what stands beside it. Read where nothing else was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act, sort_of
from offers.domain.decline.reading.another import of_one_person
from offers.domain.decline.reading.any_verb import NONE_OF_MINE, is_ill_done
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.for_my_sake import COSTLY, IN_DOUBT, MEANT_FOR_ME, ON_MY_ACCOUNT
from offers.domain.decline.reading.kindness import KIND_ACTS, NEVER
from offers.domain.decline.reading.notes import HOLE
from offers.domain.decline.reading.people import KIN, other_people_in
from offers.domain.decline.reading.sayable import sayable
from offers.domain.decline.reading.second_person import Speaker
from offers.domain.decline.reading.soundness import sound
from offers.domain.decline.reading.turns.by_verb import ONLY_WITH
from offers.domain.decline.reading.turns.said_little import LITTLE_WITH
from offers.domain.decline.reading.unkind import OWN_DOING, OWN_LIFE, UNKIND
from offers.domain.decline.text.prose import AnyCase, word_set

# What is done to every candidate, or says nothing by itself: only what else is said decides.
_SAYS_LITTLE = word_set(
    "acted argued asked backed became believed bet burned came changed chatted chopped claimed commented compared "
    "cycled did discussed estimated expected explained favored fed finished fried guessed hired implied "
    "interviewed introduced ironed judged knew laughed looked lost mentioned missed named observed offered "
    "painted photographed pitched posted presented promised questioned quizzed ranked rated recognised recognized "
    "rejected remarked reminded reported requested said sat saw scored screened seemed signaled signalled sounded "
    "spent spoke stayed stitched suggested talked tasted tested thought threw tried warned went woke won wore"
)
# As often done for anybody, or for themselves: kind where the user is named.
_COMMON = word_set(
    "arrived began bought brought called challenged changed chose contacted copied corrected counted cut dropped "
    "drove e-mailed emailed finished followed fought found gave got greeted had held invited kept learned left let "
    "made mailed messaged met moved nudged paid phoned picked played pointed pulled pushed put quoted ran rang "
    "reached read repeated returned rolled rushed saved sent set showed skipped sold spotted started stepped stood "
    "stopped stuck texted told took touched trained treated turned used walked watched worked wrote"
)
# Kind by itself, whatever it is done to.
_GOOD_OF_THEM = word_set(
    "accompanied backdated baked brewed calculated compiled crocheted expedited extended fetched filmed forged "
    "forwarded framed grafted hand-wrote hauled interpreted knitted labeled labelled lodged measured overnighted "
    "paced polished pre-ordered priced re-drew re-voiced redrew refunded rehung researched reworded rounded sanded "
    "scanned sewed simmered smoked soldered spliced squeezed tabulated tailored translated tutored unlocked "
    "unrolled welded"
)
# Work, whatever at; not "had a quiz for me", "kept quiet for me".
_PAINS = word_set("checked cooked drew dug filled looked made moved opened ran threw walked went worked wrapped wrote")
_AT_MY_SIDE = re.compile(r"\b(?:for|with|alongside|beside|next to) (?:me|us)\b(?! (?:to|because|so)\b)", re.IGNORECASE)
_YOUNG = r"(?:boys|girls|kids|children|twins)"
_ME = rf"(?:me|us|both of us|the (?:pair|two|three|four|five) of us|(?:my|our) (?:{KIN}))"
_DONE_TO_ME = re.compile(rf"(?:(?:up|out|over|down|back|off|in) )?{_ME}\b(?!'s)(?= [a-z])", re.IGNORECASE)
_DONE_TO_MINE = re.compile(
    r"(?:(?:up|out|over|down|through|together|round|around|back|off|in|into|on) )?(?:(?:all|both|half|most) (?:of )?)?"
    rf"(?:my|our) (?!(?:{NONE_OF_MINE}|name|age|accent|looks?|clothes|weight|figure|religion|nationality|skin|privacy|"
    r"patience|nerves|doubts|phone|number|salary|pay|bags?|handbag|wallet|pockets?)\b)\w",
    re.IGNORECASE,
)
_FOR_ME = re.compile(
    rf"\b(?:for|with|alongside|beside|next to|to|through|around|on|over) (?:{_ME}|my|our)\b|"
    rf"\bto [a-z]+ (?:{_ME}|my|our)\b|"
    r"\bup after (?:me|us)\b|"
    rf"\bfor (?:the|both|all (?:two|three|four)) {_YOUNG}\b|"
    r"\bso (?:that )?(?:I|we|my|our|the|it|they|there|everyone|everybody|nobody)\b",
    re.IGNORECASE,
)
_GONE = word_set("asked hung left lost rolled")
_AT_ANY_COST = (KIND_ACTS | word_set("fried met talked")) - word_set("had kept stayed took")
# Not for the user, or at them: "rang at midnight to push for an answer".
_PRESSING = re.compile(
    r"^(?!to\b).*\bto (?:change|push|press|chase|demand|ask (?:for|if|when|whether)|cancel|complain|remind|move|shift|"
    r"say (?:that )?(?:it|the|they)|find out|check on|hurry|get)\b|^(?:demanding|asking|pushing|pressing|chasing)\b|"
    r"\b(?:demanding|pressing|pushing|chasing)\b|\bwith (?!me\b|us\b)(?:the|her|his|their|some) "
)
# Away from the user, or against them, for whatever sake.
_LEAVES = word_set("asked got hung left lost rolled turned")
_AWAY = re.compile(r"(?:me|us) away\b|(?:off|away|out)\b(?! (?:the|an?|my|our|some)\b)", re.IGNORECASE)
# What the offer, money and the law have to do with it is nothing to thank for, nor what was said of anybody.
_NO_FAVOR = AnyCase(
    r"\b(?:offers?|salary|(?<!net )pay(?! (?:ranges?|scales?|bands?)\b)|bonus|deadline|"
    r"(?<!out of the )(?<!out of my )(?<!into the )(?<!into my )(?<!in the )contract(?! (?:translated|put into|"
    r"reworded)\b)|"
    r"the job|the post|the position|the role|(?<!only had to )(?<!just had to )sign|decide|decision|"
    r"answer by|references?|criminal|police(?! (?:certificate|clearance|check)s?\b)|lawyer|"
    r"(?<!near the )court|secret|confiden\w+|gossip\w*|rumou?rs?|divorc\w+|affair|"
    r"layoffs?|redundanc\w+|fired|sacked|blame\w*|complain\w*|complaints?|rude\w*|bored|boring|cold shoulder|insult\w*|"
    r"impatien\w+|annoyed|angr\w+|angri\w+|shout\w*|yell(?:s|ed|ing)?|lied|lies|lie|drunk|flirt\w*|creep\w*|"
    r"wink\w*|as if|texting|mph|late(?! (?:train|bus|ferry|boat|flight|shift|supper|dinner)s?\b)|for nothing$|rivals?|"
    r"spat|waiting(?! (?:lists?|times?|rooms?)\b)|"
    r"sick days|mistakes|truth|warning|somewhere else|in front of|"
    r"not worth|last candidate|allowance|getaway|from the bar|to the (?:skip|bins?|dump|tip)|another candidate|"
    r"(?:her|his|their) own (?:house|home|place|flat|ward)(?! at (?:my|our) disposal))\b|[$€£%\"]|"
    r"\b(?:r|rs|kr|chf|fr|rm|zł|nok|sek|dkk)\.? ?\d[\d,.]+|\d (?:kr|zł)\b"
)
_CUT = re.compile(
    r",? (?:though|although|even though|but|and (?=\w+n't\b)|and (?=then\b)|because|since|while)\b.*$|"
    r" (?:after|when) (?:I|we|my|our)\b.*$|"
    r",(?!\d)[^,]*$|: .*$| and [^,]*$"
)
# "unrolled the drawings and we took our shoes off", "every flavour cats will".
_AND_WE = re.compile(r",? and (?:I|we|they|it|when)\b.*$")
_LEFT_OPEN = re.compile(r"\b(?:will|would|can|could|did|does|do|has|had)$")
_MOST_WORDS = 24
_TOLD_WELL = 4
# "typed on her laptop through the entire interview"
_BUSY = re.compile(
    r"\b(?:through(?:out)?|during) (?:my|our|the) (?:whole |entire |full )?(?:talk|interview|call|visit|tour|"
    r"meeting|lunch|dinner|panel)\b"
)
THEIR_OWN = re.compile(r"(?:her|his|their) own\b|(?:him|her|them)self\b")
# What was done for somebody else, or was said.
FOR_OTHERS = re.compile(
    r"^(?:[A-Z]|that\b|to say\b)|\b(?:her|him|he|she|they|them|his (?:son|daughter|wife|husband|kids)|sorry|HR|the "
    r"(?:union|board|team|kids|children|clock|bill|staff|others))\b"
)


def plainly_told(clause: Clause, discretion: Discretion) -> Act | None:
    """The deed that a clause plainly tells of, as much of it as may be said aloud; None where it may be no kindness."""
    told = (sayable(act, discretion) for act in _plain_acts(clause))
    return next((act for act in told if act and not _LEFT_OPEN.search(act.for_form) and sound(act)), None)


def _plain_acts(clause: Clause) -> Iterator[Act]:
    """Whole, and then ever shorter."""
    told = of_them(clause.text.partition(HOLE)[0], clause.speaker).strip(" ,.:")
    head, _, rest = told.partition(" ")
    past = verbs.as_past(head.lower())
    if clause.subject != "contact" or not past or is_amiss(past, rest) or _IS_NOUN.match(told):
        return
    tried, rest = "", _AND_WE.sub("", rest)
    while rest and rest != tried:
        if rest.count(" ") < _MOST_WORDS and is_plain_deed(past, rest):
            said = clause.to_you(rest)
            yield Act(f"{verbs.gerund(past)} {said}", f"you {past} {said}", sort_of(f"{past} {said}"))
        tried, rest = rest, _CUT.sub("", rest)


# "trains and hotel sorted in one go": what was sorted, and nobody trained.
_IS_NOUN = re.compile(r"[A-Za-z]{3,}s (?:and|or|are|were|both|all)\b")


def is_plain_deed(past: str, rest: str) -> bool:
    """Whether "<past> <rest>", said of a contact, was done to, for or with the user, if nothing speaks against it."""
    if ON_MY_ACCOUNT.search(rest) or (past in LITTLE_WITH and LITTLE_WITH[past].match(rest)):
        return True
    is_meant = past not in NEVER and past not in _GONE and MEANT_FOR_ME.search(rest) is not None
    if past in NEVER or _AWAY.match(rest) or ((past in IN_DOUBT or past in _LEAVES) and not is_meant):
        return False
    if is_meant or (past in _AT_ANY_COST and COSTLY.search(rest) and not _PRESSING.search(rest)):
        return True
    if past in _SAYS_LITTLE:
        return False
    if past in ONLY_WITH and not ONLY_WITH[past].match(rest):
        return past in _PAINS and bool(_AT_MY_SIDE.search(rest))
    if past in _GOOD_OF_THEM or _is_told_well(past, rest):
        return True
    is_done_to_me = _DONE_TO_ME.match(rest) or _DONE_TO_MINE.match(rest)
    return past not in ONLY_WITH and bool(is_done_to_me or _FOR_ME.search(rest))


def _is_told_well(past: str, rest: str) -> bool:
    """Whether so much is told of it that it must have counted: "took the call from a boat"."""
    if past not in KIND_ACTS or rest.count(" ") < _TOLD_WELL or THEIR_OWN.match(rest) or _BUSY.search(rest):
        return False
    return past not in _COMMON or not FOR_OTHERS.search(rest)


def is_amiss(past: str, rest: str) -> bool:
    """Whether anything that is said of it takes the kindness out of it, or makes it the person's own business."""
    rest = _MISHAP.sub("", rest)
    if is_ill_done(past, rest) or UNKIND.search(rest) or _NO_FAVOR.search(rest) or OWN_LIFE.search(rest):
        return True
    return past in OWN_DOING and OWN_DOING[past].search(rest) is not None


def of_them(text: str, speaker: Speaker) -> str:
    """The text as far as each "he" and "her" in it is the contact: without "about his burn" after "a man"."""
    other = other_people_in(text) or _BY_NAME.search(text)
    pronoun = _HE_OR_SHE.search(text, other.end()) if other else None
    if pronoun:
        joints = list(_JOINT.finditer(text[: pronoun.start()]))
        last = joints[-1][0].strip(" ,") if joints else "without"
        # "so I could sit with him" goes as a whole, and to wake a man "without scaring him" is not to wake him.
        whole = [found for found in joints if last == "with" and _CLAUSE_BEGINS.match(found[0])] or joints
        text = "" if last == "without" else text[: whole[-1].start()]
    return of_one_person(text, speaker)


# What had befallen the user says nothing against the deed: "lent me his harness when mine got sent to the wrong port".
_MISHAP = re.compile(
    r" (?:when|after|because|since|as) (?:mine|ours|(?:my|our) [a-z]+(?: [a-z]+)?|I|we|the (?:first|last|old|ferry|"
    r"bus|train|flight|motel|hotel|airline)(?: [a-z]+)?) (?:got|was|were|had|froze|broke|dried|died|cracked|"
    r"missed|lost|panicked|forgot|failed|fell|couldn't) ?[^,]*$"
)
_BY_NAME = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]\w*|"
    # "to Setúbal to see his oyster man" names nobody.
    r"\b(?!(?:to|in|into|at|from|near|through|across|round|on|of|via|outside|past|my|our) )[a-z']+ "
    r"(?!\w+day\b)[A-Z][a-zà-ÿ]+\b"
)
_HE_OR_SHE = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_CLAUSE_BEGINS = re.compile(r",? (?:so|when|while|because|till|until)\b")
_JOINT = re.compile(r",? (?:so|about|for|with|without|when|while|because|who|that|on|in|to|at|till|until)\b|,")
