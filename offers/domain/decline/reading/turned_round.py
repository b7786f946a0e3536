"""Deeds told from the side of whom or what they were done to: "was met by her", "my questions: he answered them".

They are put as if told of the one who did them, so that they are weighed as all others are.
"""

from __future__ import annotations

import re
from functools import partial

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.people import KIN
from offers.domain.decline.reading.second_person import Speaker
from offers.domain.decline.text.prose import AnyCase, decapitalize, word_set

_WHO = {"her": "she", "him": "he"}
# What may follow whoever did it; of "by her side" and "by her boss" another word tells.
_AFTER = (
    r"(?=\s*(?:$|[.,;:!?)\n]|-)| (?:(?:at|in|on|with|to|for|from|before|after|while|when|so|because|that|through|into|"
    r"over|about|within|both|twice|the (?:same|very|next|[a-z]+ before)|(?:her|him)self|personally|how|what|where|and|"
    r"[a-z]+ly)\b))"
)
_BY = re.compile(
    r"(?P<told>[^.;:!?\n()]*?),? by (?P<who>her|him|(?:(?:Dr|Mrs?|Ms|Prof)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
    r"(?: (?:and|&) (?:(?:his|her|their|the) [a-z-]+|[A-Z][a-z]+)(?=\s*(?:$|[.,;:!?)\n])))?"
    rf"{_AFTER}(?P<on>[^.;!?\n]*)"
)
# "tactfully, that the buses stop"
_BETWEEN = re.compile(r"(?P<verb>\b(?:she|he) [a-z]+ (?:me|us)), (?P<how>[a-z]+ly), ")
_LAST_CLAUSE = re.compile(r"(?P<lead>.*(?:,| and| then) )(?P<clause>(?:(?:I|[Ww]e) )?(?:was|were|got) .*)$")
# "ran it by her", "stood by him": who did that is another.
_BY_THE_WAY = word_set(
    "ran run came went stopped dropped swung passed got stood sat stuck swore walked drove rode lived parked called "
    "slipped put had"
)
_IS_PASSIVE = re.compile(
    r"(?:(?:showed|gave|taught|lent|told|sent|handed|offered|fed) |[a-z]+(?:$| (?:up|out|off|in|over|a?round|"
    r"down|back|along|home|at|on|from|through|into|to)\b))"
)
_ADVERB = re.compile(r"(?:very|so|also|then|all|both|always|[a-z]+ly)$")
_AUXILIARIES = word_set("was were got been is are be had has have being")
# Of whom it is told, or that it never came to it.
_NOT_SO = word_set(
    "she he they who which it everyone everybody someone not never nobody supposed meant promised expected due hoped"
)
_USER = {"i": "me", "we": "us"}
# "looked after me", but "picked me up"
_STAYS_CLOSE = re.compile(r" (?:after|for|on|at|out for)$")
_DETERMINED = re.compile(r"(?:the|an?|my|our|her|his|their|every|all|each|both|some|\d+|two|three|four|five)\b", re.I)
_MASS = word_set("lunch dinner breakfast supper coffee tea")
# How a thing is, and no thing: "colour coded by her".
_NO_THING = word_set("colour color hand home name spell custom tailor self half")


def turned_round(cleaned: str, person: Speaker) -> str:
    """A cleaned note with who did it first, wherever it tells by whom something was done."""
    if " by " in cleaned:
        cleaned = _BY.sub(partial(_said_anew, person), cleaned)
    if " own " in cleaned:
        cleaned = _INTO_THEIR_OWN.sub(_given, cleaned)
    if " for " in cleaned:
        cleaned = _SAVED_FOR_ME.sub(_saved, cleaned)
    if _MAY_BE_ALL_THEIRS.search(cleaned):
        cleaned = _ALL_THEIRS.sub(_had_ready, cleaned)
    if "ly, " in cleaned:
        cleaned = _BETWEEN.sub(r"\g<verb> \g<how> ", cleaned)
    return _FRONTED.sub(_in_place, cleaned) if _MAY_BE_FRONTED.search(cleaned) else cleaned


def _said_anew(person: Speaker, found: re.Match[str]) -> str:
    if found["who"] not in _WHO and found["who"] not in person.names:
        return found[0]
    space = " " if found[0][:1] == " " else ""
    return space + _actively(found).strip()


def _actively(found: re.Match[str]) -> str:
    """ "was shown the yard by her" is "she showed me the yard"."""
    last = _LAST_CLAUSE.match(found["told"])
    lead, clause = (last["lead"], last["clause"]) if last else ("", found["told"])
    tokens = clause.split()
    place = next((at for at, token in enumerate(tokens) if _is_done(token, tokens[:at])), -1)
    if place < 0:
        return found[0]
    is_was = any(token.lower() in _AUXILIARIES for token in tokens[:place])
    before = [token for token in tokens[:place] if token.lower() not in _AUXILIARIES]
    how = [before.pop()] if before and _ADVERB.match(before[-1]) else []
    past = verbs.PARTICIPLES.get(tokens[place].lower(), tokens[place].lower())
    rest = clause.partition(tokens[place])[2].rstrip()
    whom = _USER.get(" ".join(before).lower(), "" if before else "me")
    if not is_was and (past in _BY_THE_WAY or (whom and (before or not _IS_PASSIVE.match(f"{past}{rest}")))):
        return found[0]
    if not _NOT_SO.isdisjoint(clause.lower().split()) or (before and before[0].lower() in _NO_THING):
        return found[0]
    on = _GOES_ON.sub(partial(_gone_on, whom), found["on"]) if whom else found["on"]
    whom = whom or _thing(" ".join(before).strip(","))
    done = f"{past}{rest} {whom}" if _STAYS_CLOSE.match(rest) else f"{past} {whom}{rest}"
    return " ".join([*lead.split(), _WHO.get(found["who"], found["who"]), *how, done]) + on


# "was met by her, shown the yard and took the bus": the last was the user.
_GOES_ON = re.compile(r"(?P<joint>(?:,| and|, and)(?: then| also| later)*) (?P<verb>[a-z]+)(?= )")


def _gone_on(whom: str, found: re.Match[str]) -> str:
    verb = found["verb"]
    if verb in verbs.PARTICIPLES or verb in _GIVING:
        return f"{found['joint']} {verbs.PARTICIPLES.get(verb, verb)} {whom}"
    user = "I" if whom == "me" else "we"
    return f"{found['joint']} {user} {verb}" if verbs.is_past(verb) or verb == "was" else found[0]


_GIVING = word_set("taught lent told sent handed offered fed")


_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def _thing(named: str) -> str:
    named = decapitalize(named)
    if _DETERMINED.match(named) or named.lower() in _MASS:
        return named[0].lower() + named[1:]
    is_name = named[:2].isupper() or _DAY.match(named)
    return f"the {named if is_name else named[0].lower() + named[1:]}"


def _is_done(token: str, before: list[str]) -> bool:
    """Whether it is what was done, with nothing but whom or what it was done to before it."""
    word = token.lower()
    return (word in verbs.PARTICIPLES or verbs.is_past(word)) and word not in _AUXILIARIES and len(before) <= _LONGEST


_LONGEST = 8
# "I was ushered into her own seat": nobody else could.
_INTO_THEIR_OWN = re.compile(
    r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n)|(?<=\band ))(?:(?P<whom>I|[Ww]e) (?:was|were|got)|[Gg]ot|[Ww]as) "
    r"(?P<did>given|lent|handed|offered|shown|ushered|put|sat|seated|fed|driven|taken|waved|bundled|"
    r"[a-z]+ed)(?P<what> (?:[a-z]+ ){0,2}?(?P<own>her|his) own [^.;!?\n]*)"
)


_LEFT_ALONE = re.compile(
    r"\b(?:alone|by (?:myself|ourselves)|ignored|left|number|bed|bedroom|hotel|flat|blacklist|agenda)\b"
)


def _given(found: re.Match[str]) -> str:
    past = verbs.PARTICIPLES.get(found["did"], found["did"] if verbs.is_past(found["did"]) else "")
    who = {"her": "she", "his": "he"}[found["own"]]
    whom = _USER[(found["whom"] or "I").lower()]
    is_kind = past and not _LEFT_ALONE.search(found["what"])
    return f"{who} {past} {whom}{found['what']}" if is_kind else found[0]


# "last scone saved for me"
_SAVED_FOR_ME = re.compile(
    r"(?:(?<=^)|(?<=[.;!?,] )|(?<=\n))(?P<thing>(?:(?!(?:by|she|he|they|who|it|I|we|not|"
    r"never)\b)[\w'-]+ ){0,5}?[\w'-]+),? "
    r"(?:was |were )?(?:already |all )?(?P<did>saved|kept|put by|put aside|set aside|reserved|booked|printed|packed|"
    r"copied|photocopied|wrapped|cut|baked|drawn|ordered|borrowed|fetched|translated|typed up|written out|"
    r"(?:moved|shifted|rescheduled) (?:to|back|forward|up)[\w: ]{0,20}?) "
    rf"(?P<whom>for (?:me|us|both of us|(?:my|our) {KIN}|the (?:kids|children|boys|girls|twins)))\b(?! to\b)"
)


_NO_BOON = word_set(
    "had got was dregs leftovers scraps blame bill decision decisions lecture speech worst excuse excuses trap mind "
    "rest"
)


def _saved(found: re.Match[str]) -> str:
    words = found["thing"].lower().split()
    if not _NO_BOON.isdisjoint(words) or any(verbs.is_past(word) for word in words) or not _NOT_SO.isdisjoint(words):
        return found[0]
    did, _, out = found["did"].partition(" ")
    return f"{verbs.PARTICIPLES.get(did, did)} {_thing(found['thing'])}{' ' * bool(out)}{out} {found['whom']}"


# "parking permit, quiet room to prep in: all hers"
_MAY_BE_ALL_THEIRS = re.compile(r"\ball (?:hers|his|her|down to h)")
_THING = r"(?!(?:she|he|I|we|they|it|not|no)\b)[\w' -]{3,60}?"
_ALL_THEIRS = re.compile(
    rf"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))(?P<things>{_THING}(?:(?:,| and|, and) {_THING}){{1,4}})(?:: | - |, | \()"
    r"(?:it was |that was |they were )?all (?:hers|(?:her|his) (?:own )?(?:doing|idea|work)|his|down to (?:her|him))\b"
    r"\)?"
)
# One of them at least is what a guest is glad of, and none of them a burden.
_COMFORT = AnyCase(
    r"^(?!.*\b(?:no|lost|late|broken|wrong|cold|dirty|delays?|chaos|mess|muddle|mix-?up|rejection|refusal|bill|"
    r"fees?)\b).*\b(?:permit|badge|desk|room|locker|bikes?|parking|log-?in|keys?|"
    r"towels?|flowers|tea|coffee|thermos|lunch|"
    r"dinner|"
    r"breakfast|supper|cake|snacks|fruit|water|map|sign|taxi|cab|car|ride|lift|hotel|flights?|trains?|tickets?|"
    r"schedule|"
    r"itinerary|pass|lanyard|boots|jacket|scrubs|laptop|wi-?fi|crib|cot|welcome|tour|seat|bed|blankets?)\b"
)
_BETWEEN_THINGS = re.compile(r",? and |, ")
_TO_BE_IN = re.compile(r" to [a-z]+ in$")
_READY = re.compile(r"\b(?:waiting|ready|printed|booked|set up|made|laid out|on (?:my|the|our) [a-z]+)\b")
_SINGULAR = re.compile(r"(?:[\w-]+ )*?[\w-]*[a-rt-z](?=$| (?:with|to|for|of|in|at|on|waiting|ready|printed|booked)\b)")


def _had_ready(found: re.Match[str]) -> str:
    things = [_TO_BE_IN.sub("", thing.strip()) for thing in _BETWEEN_THINGS.split(found["things"])]
    if not _COMFORT.search(found["things"]) or any(verbs.is_past(thing.split()[0].lower()) for thing in things):
        return found[0]
    named = [f"{_article(thing)}{decapitalize(thing)}" for thing in things]
    ready = "" if any(map(_READY.search, named)) else " ready for me"
    return f"had {', '.join(named[:-1])}{',' * (len(named) > 2)} and {named[-1]}{ready}"


def _article(thing: str) -> str:
    if _DETERMINED.match(thing) or thing.partition(" ")[0].lower() in _MASS or not _SINGULAR.match(thing):
        return ""
    return "an " if thing[0] in "aeiouAEIOU" else "a "


# "My leave questions: he turned them into a cheat sheet"
_MAY_BE_FRONTED = re.compile(r"[a-z](?::| -) (?:(?:she|he) )?[a-z]+ (?:[a-z]+ )?(?:it|them)\b")
_FRONTED = re.compile(
    r"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))(?P<what>(?:(?:[Aa]ll|[Bb]oth) (?:of )?)?(?:[Mm]y|[Oo]ur) [\w' -]{3,50}?)"
    r"(?::| -) (?P<did>(?:(?:she|he) )?(?:even |also )?[a-z]+(?: through| over| up| out)?) (?:it|them)(?: all| both)?\b"
)


_FAILED = re.compile(
    r"(?:(?:wouldn't|would not|didn't) (?:start|open|close|light|print|load|charge|turn on|switch on)|broke down|died|"
    r"broke|burst|tore|split|ripped|jammed|froze|crashed|failed|leaked|stalled|snapped|went flat|went|gave out|"
    r"packed up|"
    r"ran out|got stuck|was stuck|(?:came|fell) (?:apart|off|down|undone|loose|out))"
)


def _in_place(found: re.Match[str]) -> str:
    what = found["what"]
    if _FAILED.search(what) or any(verbs.is_past(word.lower()) for word in what.split()):
        return found[0]
    return f"{found['did']} {what[0].lower()}{what[1:]}"
