"""A clause of a note and whose doing it tells of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.people import SOMEBODY, other_people
from offers.domain.decline.reading.second_person import Speaker, address
from offers.domain.decline.text.prose import word_set


@dataclass(frozen=True, slots=True)
class Clause:
    """`subject` is "contact", "user" or "other"; `text` is without its subject, `named` tells that it had one.

    `whole` is the text with what is told to nobody, where that was taken out.
    """

    text: str
    subject: str
    companion: str
    speaker: Speaker
    named: bool = False
    whole: str = ""

    def to_you(self, text: str) -> str:
        return address(text, self.speaker, with_companion=bool(self.companion))


# "always picked up": without its "always" it would be one call.
THERE = (
    r"(?:picked up|answered|(?:called|rang|wrote) back|replied)(?=$|,| (?:within|the same|even|at once|right away)\b)"
)
# Whoever did it comes next: "last night Calum played", "both mornings she laid the table".
_WHO_DID = r"(?= (?:s?he|they|h(?:er|is) [a-z]+|(?-i:[A-Z])[a-zà-ÿ]+) [a-z]+)"
_LEAD = re.compile(
    r"(?:(?:(?:first|last) thing(?= (?:s?he|they) [a-z])|"
    rf"but|also|then|even|later|again|always(?! {THERE})|afterwards?|first|finally|next(?! day| morning)|plus|and|"
    r"still|just|actually|already|so|"
    r"(?:\d+|an?|two|three|four) (?:hours?|days?|weeks?|months?) (?:later|afterwards?)|at the end|"
    r"(?:in the |that )?(?:morning|afternoon|evening|lunch ?time|lunch hour)(?= (?:s?he|they) [a-z])|"
    r"(?:(?:on )?(?:the|my|our|that) )?(?:last|first|second|third|final) (?:night|evening|morning|afternoon|day)"
    rf"{_WHO_DID}|(?:one|both|each|every) (?:nights?|evenings?|mornings?){_WHO_DID}|"
    r"in the end|in the same breath|that evening|the next day|afterwards|(?:\d+|an?|two|three) (?:minutes?|"
    r"hours?)(?= [a-z]+ed\b)|(?:(?:on(?: the)?|that|all|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"(?: morning| afternoon| evening| night)?|next (?:day|morning)|same (?:day|night|evening))\b,?\s+)+",
    re.IGNORECASE,
)


# "Over tacos he laid out the year": where it was goes without saying.
_SCENE = re.compile(
    r"(?:[Oo]ver|[Aa]t|[Oo]n|[Ii]n|[Aa]fter|[Bb]efore|[Dd]uring|[Bb]etween|[Bb]y|[Ww]hile|[Ll]ate|[Tt]hat|[Hh]alf past|"
    r"(?:(?:[Tt]he )?(?:[Nn]ight|[Dd]ay|[Ee]vening|[Mm]orning|[Ww]eekend)|(?:[A-Za-z]+|\d+) (?:minutes|hours|days)) "
    r"(?:before|after)) (?:(?!(?:with|her|his|she|he|all|what|that|which|who|how)\b)(?:[a-z'-]+|I) ){1,4}?"
    r"(?=(?:she|he) [a-z]+|(?:drove|handed|gave|told|showed|took|brought|sent|lent|made|let|bought|poured|fed|walked|"
    r"taught|introduced|met|ran) (?:me|us)\b)"
)


def without_scene(text: str) -> str:
    scene = _SCENE.match(text)
    return text[scene.end() :] if scene else text


def _without_lead(text: str) -> str:
    lead = _LEAD.match(text)
    return text[lead.end() :] if lead else text


_I_OR_WE = re.compile(r"(?:(?:he|she|we) and i|i|we)\s+", re.IGNORECASE)
_BOTH = re.compile(r"(?:he|she) and i ", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[\w'.-]+")
_DONE_TO_ME = re.compile(r"\w+ (?:me|us)\b")


def read_subject(text: str, inherited: str, speaker: Speaker) -> Clause:
    """Whose doing a clause is; without a subject of its own it goes on with the one before."""
    text = _without_lead(text)
    doer = None if _BOTH.match(text) else speaker.as_doer(text)
    if doer:
        return Clause(_doing(text[doer.end :]), "contact", doer.companion, speaker, named=True)
    if own := _I_OR_WE.match(text):
        return Clause(text[own.end() :], "user", "", speaker)
    first = _FIRST_WORD.match(text)
    if first and _is_other_subject(first[0], text):
        return Clause(text, "other", "", speaker)
    if inherited == "user" and _DONE_TO_ME.match(text):
        inherited = "contact"
    return Clause(_doing(text), inherited, "", speaker)


_HELPER = re.compile(
    r"(?:[Hh]ad|[Hh]as|[Hh]ave) (?:actually |already |even |just |by (?:\d[\d:]*(?: [ap]m)?|noon|lunch|evening) "
    r")?(?P<to>to )?(?=(?P<verb>[a-z]+))"
)
# What it cost to get something done: "had to ask two partners".
_COSTS = frozenset({"ask", "fight", "push", "argue", "ring", "call", "drive"})


# "holding the cottage for us till Friday", "ended up reading me the news": it was done all the same.
_IN_PROGRESS = re.compile(
    r"(?:[Hh]olding|[Ss]aving|[Kk]eeping)"
    r"(?= (?!.* if )(?:the|an?|our|my|one|two|three) (?!(?:grudge|file|eye|meeting|record|"
    r"post|job|offer|position|role)\b).*\bfor (?:me|us)\b)|"
    r"[Ss]aving(?= (?:me|us)\b)|[Ee]nded up (?=[a-z]+ing\b)"
)


def _as_done(text: str) -> str:
    found = _IN_PROGRESS.match(text)
    if not found:
        return text
    doing, space, rest = (text[found.end() :] if found[0].endswith(" ") else text).partition(" ")
    past = verbs.past_of_gerund(doing.lower())
    return f"{past}{space}{rest}" if past else text


def _doing(text: str) -> str:
    """ "had printed my paper" is "printed my paper" here."""
    text = _as_done(_without_lead(text))
    helper = _HELPER.match(text)
    if not helper:
        return text
    if helper["verb"] == "had":
        return text if helper["to"] else text[helper.end() :]
    done, verb = text[helper.end() :], helper["verb"]
    past = (verbs.past_of(verb) if verb in _COSTS else "") if helper["to"] else verbs.PARTICIPLES.get(verb)
    if past:
        return past + done[len(verb) :]
    return done if not helper["to"] and verbs.is_past(verb) else text


def _is_other_subject(first: str, text: str) -> bool:
    """A pronoun, a relative or a name that is not the contact, or a thing, doing something."""
    lowered = first.lower().rstrip(".")
    if lowered in _OTHERS or _STYLED.match(text) or _APPOSED.match(text) or _tells_of_people(text) or _did_to_me(text):
        return True
    if lowered.endswith("ly") or lowered in {"never", "always", "has"}:
        return False
    if verbs.is_past(lowered) or verbs.is_present(lowered) or not first[0].isupper():
        return lowered in {"my", "our", "the"} and _has_verb(text)
    return _has_verb(text) and not NOUN.match(text)


_OTHERS = word_set(
    "it this that there everyone everybody nobody someone somebody she he her his their its who which kids children "
    "they students residents nurses team crew staff wife husband daughter son family"
)


# "old Pete beat me at crib"
_STYLED = re.compile(
    r"(?:old|young|little|big|wee|uncle|aunt|auntie|aunty|granny|grandma|grandpa) [A-Z][a-zà-ÿ]+ [a-z]+\b"
)
# "Marta, his deputy": what she did is the next clause.
_APPOSED = re.compile(rf"[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?, (?:her|his|their|the|an?) {SOMEBODY}$")
_WHAT_THEY_DID = re.compile(r"(?: [A-Z]\w+| from [\w ]{2,20}?)? (?:also |even |kindly |then )?(?P<verb>[a-z]+)\b")


def _tells_of_people(text: str) -> bool:
    """ "two of the nurses walked me out" """
    people = other_people(text)
    did = _WHAT_THEY_DID.match(text, people.end()) if people else None
    return did is not None and verbs.is_past(did["verb"])


# "a skipper let me steer", "one walked me to the taxi"
_TO_ME = re.compile(r"(?:an?|one|two|three|some|another) (?:[a-z-]+ ){0,2}?(?P<verb>[a-z]+) (?:me|us|my|our)\b", re.I)


def _did_to_me(text: str) -> bool:
    did = _TO_ME.match(text)
    return did is not None and verbs.is_past(did["verb"])


def _has_verb(text: str) -> bool:
    return any(verbs.is_past(word.strip(",").lower()) for word in text.split()[1:4])


NOUN = re.compile(
    r"^(?:(?P<article>a|an|the|our|my|another|your)\s+)?"
    r"(?P<adjectives>(?:(?:great|good|straight|long|lovely|nice|first|second|third|frank|candid|warm|honest|detailed|"
    r"thoughtful|whole|full|early|late|home-?cooked|delicious|wonderful|very|really|quick|"
    r"two-hour|kind|generous|private|guided|"
    r"personal|crab|lobster|fish|salmon|lamb|chicken|venison|curry|pasta|noodle|dumpling|pancake|vegan|vegetarian|"
    r"follow-up|handwritten|welcome|one-on-one)\s+)*)"
    r"(?P<noun>airport (?:run(?! by)|pick-?up|ride|transfer)|lunch|dinner|breakfast|coffee|tea|brunch|supper|"
    r"barbecue|picnic|drinks|hike|walk|tour|drive|ride-?along|ride along|ride|talk|chat|"
    r"conversation|pair programming|pairing|clinic day|walk-?through|advice|directions|introductions?|help|tips|"
    r"demonstration|demo|lesson|note|card|(?<=long )e-?mail|(?<=detailed )e-?mail|(?<=kind )e-?mail|(?<=nice )e-?mail|"
    r"(?<=thoughtful )e-?mail|(?<=lovely )e-?mail|(?<=warm )e-?mail)\b(?P<rest>.*)$",
    re.IGNORECASE,
)


_MANNER = re.compile(
    r",? (?:and )?(?:(?:with )?(?:no|zero) (?P<lacking>fuss|drama)|"
    r"not (?:one|a|a single|so much as a) (?P<none>sigh|grumble|murmur|cross word|groan|moan|complaint)|"
    r"(?:didn't|didnt|did not|never)(?: once)? (?:rush(?:ed)? (?P<whom>me|us)|"
    r"(?P<meddling>hover|interfere|interrupt|meddle|fuss|watch)(?:e?d)?)(?: at all| once)?"
    r"|(?:and )?(?:she |he )?(?:didn't|didnt|did not|never)(?: once)? (?P<base>dress(?= (?:it|them|things|any of it) "
    r"up)|sugar-?coat|gloss(?= over)|hurry(?= me| us)|complain(?:ed)?|grumble|sigh(?:ed)?|groan(?:ed)?|"
    r"moan(?:ed)?|flinch|look(?:ed)?(?= at (?:the clock|the time|(?:her|his) (?:watch|phone)))|charge(?= me| us)|"
    r"talk(?= down)|laugh|mince(?= (?:her |his )?words)|"
    r"spare(?= me the)|hold(?= (?:anything |a thing )?back)|pull(?= (?:her |his |any )?punches))(?P<whom_or_what>(?: "
    r"[a-z]+){0,4}))$",
    re.IGNORECASE,
)


# "came out to the car park to tell me, didn't have to", "wrote me two pages, wasn't asked to"
_UNASKED = re.compile(
    r"(?<! I)(?<! we),? (?:and |but |(?:al|even )?though )?(?:she |he |they )?(?:(?P<free>(?:really )?(?:didn't|"
    r"didnt|did not) (?:even )?(?:have|need) to(?: do (?:that|it|so))?)|(?:wasn't|wasnt|was not) (?:even "
    r")?asked(?: to)?|(?:nobody|no ?one)(?: "
    r"had|'d)? (?:even )?asked (?:her|him|them)(?: to| for (?:it|them))?)$",
    re.IGNORECASE,
)


_MAY_TELL_MANNER = (
    *("fuss", "rush", "drama", "hover", "interfere", "interrupt", "meddle", "not one ", "not a ", "not so much "),
    *("n't ", "nt ", "did not ", "never ", " asked"),
)


# Whoever was given something to do did not hover either, but not over whom.
_MEDDLING = {
    "hover": "hovering over me",
    "interrupt": "interrupting me",
    "interfere": "interfering",
    "meddle": "meddling",
    "fuss": "any fuss",
    "watch": "watching me",
}


def in_manner(text: str) -> str:
    """ "moved it twice, no fuss" is "moved it twice without any fuss"; after a "because" it would belong to that."""
    if not any(mark in text for mark in _MAY_TELL_MANNER):
        return text
    if unasked := _UNASKED.search(text):
        done = text[: unasked.start()]
        is_free = unasked["free"] and " when " not in done
        return (
            f"{done} when you didn't have to" if is_free else done if unasked["free"] else f"{done} without being asked"
        )
    found = _MANNER.search(text)
    if not found:
        return text
    done = text[: found.start()]
    if not done:
        return text
    if " because " in done or " when " in done:
        return done
    if found["none"]:
        return f"{done} without a {found['none']}"
    if found["base"]:
        base = found["base"].lower().removesuffix("ed")
        return f"{done} without {verbs.gerund_of_base(base)}{found['whom_or_what']}"
    if found["meddling"]:
        return f"{done} without {_MEDDLING[found['meddling'].lower()]}"
    return f"{done} without any {found['lacking']}" if found["lacking"] else f"{done} without rushing {found['whom']}"


_EMPHATIC = re.compile(
    r"^(?:did|does|do) (?!me\b|us\b)(?P<do>[\w-]+)(?= (?:(?P<mine>(?:to )?(?:me|us|my|our))|the|an?|every|all)\b)",
    re.IGNORECASE,
)
# "did both my forms": done, and no verb.
_NO_VERB = word_set("all both half most some with for to so over up through about what by in on around two three")


def plainly(text: str) -> str:
    """ "did show me the lab" is "showed me the lab"."""
    found = _EMPHATIC.match(text)
    if not found:
        return text
    do = found["do"].lower()
    past = verbs.as_past(f"{do}s") or (verbs.past_of(do) if found["mine"] and do not in _NO_VERB else "")
    return past + text[found.end() :] if past else text
