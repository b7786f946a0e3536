"""What somebody made the user: "made me smørrebrød afterwards", "made us poffertjes".

No list knows every dish. What follows "made me" is a thing where it is plural, has a letter or an ending that no verb
and no adjective of English has, or stands where only food does ("made me borek for the train"); "made me cry", "made me
late" and "made me redo it" are none of these.
"""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import word_set

_JOINT = r"(?:afterwards?|after|before|for|to|from|in|on|over|at|with|between|during|while|when|because|and|that|the)"
_MADE_ME = re.compile(
    r"(?:me|us)(?: both| all)? (?P<what>(?P<first>[^\W\d_][\w'-]*)"
    rf"(?: (?!{_JOINT}\b)[^\W\d_][\w'-]+)?)(?P<how>(?:,| {_JOINT}\b).*)?$"
)
# A word of another tongue, by its look: "khachapuri", "smørrebrød"; "cawl" is not among them, and needs its place.
_FOREIGN = re.compile(r".*(?:[iu]|[^aeiou]o)$|.*[^\x00-\x7f]")
_PLURAL = re.compile(r"[a-z-]{3,}(?<!s)(?<!u)(?<!i)s$")
_WHERE_FOOD_IS = re.compile(
    r" (?:from scratch|for (?:lunch|dinner|supper|breakfast|tea|the (?:train|road|journey|drive|flight|ferry|bus|"
    r"way))|to (?:eat|take)\b.*|(?:in|on|over) (?:her|his|their|the|a) (?:[a-z]+ )?(?:kitchen|stove|grill|fire|hob|"
    r"oven|galley|wok|griddle|coals)|at (?:her|his|their) (?:place|house|home|table)|with (?:her|his|their) "
    r"(?:mother|father|kids|husband|wife|gran\w*|sister|brother|own))\b"
)
_NO_THINGS = word_set(
    "enemies promises excuses threats jokes remarks demands faces offers conditions always perhaps his hers yours "
    "theirs ours was needs less pass guess miss discuss confess process express undress focus dress address assess "
    "partners outcasts rivals laughs tears so to do go redo undo echo into onto also too you solo veto macho blasé "
    "protégé naïve passé guru"
)
# What one is made to do or to be, with nothing after it that would tell it from a dish.
_NO_DISH = word_set(
    "wait cry sign redo late feel laugh think do go stay leave smile nervous sick angry sad happy welcome "
    "comfortable sit stand walk run work pay promise choose decide explain prove show try want wish hope doubt "
    "question repeat retake rewrite resit start stop hurry rush sweat suffer squirm beg ask answer apologise "
    "apologize jump drive carry clean cook eat drink read write speak sing play dance perform present swear lie wear "
    "change remove undress strip blush cringe uneasy unsure anxious tired hungry cold warm dizzy ill mad furious "
    "responsible redundant partner director manager head chief feel come look see watch listen hear touch taste "
    "smell believe understand realise realize remember forget regret reconsider rethink reapply resubmit resign "
    "relocate move travel commute queue park fill complete submit send bring take give get have be practise practice "
    "rehearse rest relax sleep lose win miss hate love like dislike famous invisible small stupid silly old young "
    "uncomfortable unhappy proud ashamed jealous curious suspicious wary shiver shudder tremble jump lunch dinner "
    "sorry fret stew toast sweat swim climb crawl dig dive ride sail wash scrub sweep mop peel chop weld test turn "
    "set knead roll stir whisk fry roast grill bake lug haul lift shift stack rinse serve squat kneel crouch fumble "
    "shout yell scream choke gag cough babysit teach learn help call phone ring meet host build paint draw fix mend "
    "find fetch pick stumble beg"
)


def is_served(rest: str) -> bool:
    """Whether what follows "made" names something to eat, or things, that the user was given."""
    found = _MADE_ME.match(rest)
    if not found:
        return False
    nouns = found["what"].lower().split()
    first, last = nouns[0], nouns[-1]
    if not _NO_THINGS.isdisjoint(nouns) or first in _NO_DISH:
        return False
    if _FOREIGN.match(last) or _FOREIGN.match(first) or (last == first and _PLURAL.match(last)):
        return True
    return bool(found["how"] and _WHERE_FOOD_IS.match(found["how"]))
