"""A thanks that copies no long row of a note's own words (rule 29), and is at no greater length than is said."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from offers.domain.decline.reading.acts import Act, once
from offers.domain.decline.reading.verbs import gerund_of_base, is_base
from offers.domain.decline.text.prose import shares_run, words

_SAME_SENSE = [
    (re.compile(pattern), other)
    for pattern, other in [
        (
            r"\b(of|on|about) which ([a-z]{3,}s) (?=(?:needs?|needed|want(?:ed)?|were|are|had|take)\b)",
            r"\1 the \2 that ",
        ),
        (r"\bby calling\b", "by ringing"),
        (r"\bwithin an hour\b", "in less than an hour"),
        (r"\bI asked for\b", "I had asked for"),
        (r"(?<!, )\bso (?=(?:I|we) could\b)", "so that "),
        (r"\bkids'(?= )", "children's"),
        (r"\bkids\b(?!')", "children"),
        (r"\bright away\b", "at once"),
        (r"\ball morning\b", "for a full morning"),
        (r"\bbegan\b", "started"),
        (r"\bin order to\b", "to"),
        (r"\bcancelled\b", "canceled"),
        (r"\bwould look like\b", "would be like"),
        (r"\beach of\b", "every one of"),
        (r"\bthe one (?=[a-z]+ (?:in|at|on|who|that|with)\b)", "the only "),
        (r", from\b(?=.* to\b)", ", all the way from"),
        (r"\bjust to\b", "to"),
        (r"(?<=[a-z]{3}) and (?=an? (?:list|map|sketch|note|drawing|plan) of )", " along with "),
        (r"\buntil\b", "till"),
        (r" near ", " close to "),
        (r"\bstate board\b", "board"),
        (r"\bevery partner\b", "all the partners"),
        (r"\bwith (me|us) in it\b", r"that had \1 in it"),
        (r"\bwhen (my|our) (flight|train|bus|ferry|boat|plane) was (?:late|delayed)\b", r"when \1 \2 ran late"),
        (r"\bthe whole\b(?! of\b| [A-Z])", "the entire"),
        (r"\ba whole\b", "an entire"),
    ]
]


def _so_or_so_that(found: re.Match[str]) -> str:
    return "so " if found[1] else "so that "


def _so_as_to_see(found: re.Match[str]) -> str:
    return f"{found[1]} so that {'I' if found[2] == 'me' else 'we'} could see "


_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# Before anything is cut: so small a change is heard by nobody.
_CHANGES: list[tuple[str, str | Callable[[re.Match[str]], str]]] = [
    (r"(?<!, )\bso( that)? (?=(?:my|our|I|we|(?:the|both) [^,]*\bcould)\b)", _so_or_so_that),
    (r"\b(who|that|which) (?:actually|really) (?=[a-z]+)", r"\1 "),
    (r"\b(I|we) had to (?!say\b|tell\b|offer\b|show\b)(?=[a-z]+ )", r"\1 needed to "),
    (r"\b(I|we)'d (?=(?:be|have)\b)", r"\1 would "),
    (r"\b(I|we)'d (?=(?:even |ever |only |just )?(?:been|[a-z]{3,}(?:ed|en|ft|nt|ght))\b)", r"\1 had "),
    (r"\b(I|we) had (?=(?:even |ever |only |just )?[a-z]{3,}(?:ed|en|ft|nt|ght)\b)", r"\1'd "),
    # Why it was done is the kind half of it: no long row is worth its loss.
    (
        (
            r",? (?:just |simply )?(?:because|as|since) (I|we)(?: had|'d)?(?: once)? (said|mentioned) (?:that "
            r")?(?=(?:I|we|my|our)\b)"
        ),
        r" because \1'd \2 that ",
    ),
    (r"\b(said|mentioned|knew|thought|hoped|understood) (?=(?:I|we|my|our|the|it)\b)", r"\1 that "),
    (r" while (?=(?:I|we) (?:was|were|had|am|are)\b)", " when "),
    (r" while (?=(?:I|we) )", " as "),
    (r" when (?=(?:the|my|our) \w+ (?:was|were) (?:on strike|down|out|closed|shut|full|broken)$)", " while "),
    # "staying an hour after close to show me how the old one sticks"
    (
        (
            r"^((?:(?:stay|com|wait|driv|stopp|cross)ing|you (?:stayed|came|waited|drove|stopped|crossed)) .*?\w) "
            r"to show (me|us) (?=(?:how|what|why|where)\b)"
        ),
        _so_as_to_see,
    ),
    (r"\bon (?:my|our) behalf(?: by hand)?$(?<! by hand)", "for me"),
    (r"(?<!of )\ball (?=(?:my |our |your |the (?:[a-z-]+ )?[a-z]+s\b))", "all of "),
    (rf"\bon an? (?={_WEEKDAY}\b)", "one "),
    (r"\b(an?|the) ([\w-]+) and \1 ([\w-]+(?: [\w-]+)?)(?=$|,| so\b)", r"\1 \3 and \1 \2"),
    (r"(?<=[a-z]) that (?=(?:let|found|had|made|took|saved|kept|gets?)\b)", " which "),
    (r"(?<!from )\bend to end\b", "from end to end"),
    (r"\bbefore it was (?=[a-z]+ed\b)", "before it had been "),
    (r"\bbefore (I|we) (?:had|'d) even\b", r"before \1 had so much as"),
    (r"\b(streets|blocks|doors|miles|minutes) from\b", r"\1 away from"),
    (r" rather than (?=(?:the|an?|my)\b)", " and not "),
    (r"\banother (?=hour|day|week|month|night|year)", "one more "),
    (r"(?<!the )(?<!a )(?<!your )\btill\b", "until"),
    (r"\bwithout any\b", "with no"),
    (r"\b(?:all )?by myself\b", "on my own"),
    (r"\bout of (?=(?:[a-z]+s of|old|scrap)\b)", "from "),
    (r", without (?=making\b|my\b)", ", and without "),
    (r", between (?=the\b)", ", in between "),
    (r", from (?=the (?:middle|far|other|top|bottom|back)\b)", ", all the way from "),
    (r"\bthere'd (?=be\b)", "there would "),
    (r" looking for (?=the |an? )", " in search of "),
    (r"\bat (\d{1,2}) in the morning\b", r"at \1 am"),
    (r"(?<!all )\bin one go\b", "all in one go"),
    (r"\bon the spot\b(?! (?:where|of))", "there and then"),
    (r"(?<=\w{3}) as well\b(?! as)", " too"),
]
_SMALL_WORDS = [(re.compile(pattern), other) for pattern, other in _CHANGES]
_PURPOSE = re.compile(
    r"(?<!what)(?<!where)(?<!how)(?<!which)(?<!when)(?<!who)(?<!whom)"
    r"(?<!way)(?<!time)(?<!trouble)(?<!strings)(?<!twice)(?<!times)"
    r"(?<!just)(?<!only)(?<!simply)(?<!\bhad)(?<!\bhave)(?<!\bhas)(?<!needed)(?<!\bneed)(?<!wanted)(?<!\bwant)"
    r"(?<!going)(?<!tried)(?<!trying)(?<!about)(?<!able)(?<!\bused)(?<!meant)(?<!supposed)(?<!hoped)"
    r"(?<!\bget)(?<!\bgot)(?<!getting)(?<!scared)(?<!nervous)(?<!allowed)(?<!happy)(?<!afraid)(?<!ready)"
    r" to (?!(?:me|us|my|our|the|a|an|your|every|each|all|see|say|be|have|do)\b)([a-z]{2,})\b(?P<rest> (?!and\b)\w.*)"
)
# Rule 29 forbids a row of twelve; we stay well below.
LONGEST_COPY, TOO_LONG_A_COPY = 8, 11


def loosen(act: Act, note: str) -> Act:
    """The act without a long row of the note's own words (rule 29)."""
    form, that_form = once(act.for_form), in_other_words(once(act.that_form), note)
    if shares_run(note, form, LONGEST_COPY + 1):
        if shares_run(note, form, TOO_LONG_A_COPY + 1):
            form = _PURPOSE.sub(_as_second_act, form, count=1)
        form = in_small_words(in_other_words(form, note), note)
        for change in (_without_manner, _without_date, _last_aside_off):
            form = change(form) if shares_run(note, form, TOO_LONG_A_COPY + 1) else form
    form, that_form = _at_most(form), _at_most(that_form)
    that_form = "" if shares_run(note, that_form, LONGEST_COPY + 1) else that_form
    is_same = form == act.for_form and that_form == act.that_form
    return act if is_same else replace(act, for_form=form, that_form=that_form)


def _at_most(form: str) -> str:
    """Cut at the last natural place before it gets long: what is told at such length is pasted, not said."""
    while form.count(" ") > _MOST_SPACES and (joints := list(_JOINT.finditer(form, _HEAD))):
        form = form[: joints[-1].start()]
    return form


_MOST_SPACES, _HEAD = 24, 30
_JOINT = re.compile(
    r"(?:,? and|,)? (?:including|(?:just |only |simply )?because|when|while|so that|so(?= (?:I|we)\b)|"
    r"which|where|who|(?:that|as)(?= (?:you|I|we)\b))\b"
)


def in_other_words(form: str, note: str) -> str:
    """With words of the same sense in place of the note's, as many as it takes."""
    if not shares_run(note, form, LONGEST_COPY + 1):
        return form
    for pattern, other in _SAME_SENSE:
        before, form = form, pattern.sub(other, form)
        if form != before and not shares_run(note, form, LONGEST_COPY + 1):
            break
    return form


# "teaching me to say it": no two deeds.
_ONE_DEED = re.compile(
    r"(?:you )?(?:(?:getting|got) (?!up\b|out\b|in\b)|persuad|convinc|begg|press|pull|agree|teach|taught|help|ask|"
    r"invit|encourag|remind|offer|promis|tell|told|show|"
    r"explain|learn)|.*\bstaying to\b|"
    # what was given the user "to take home", they take
    r"(?:giv|hand|lend|send|pass|slipp|pack|leav)ing (?:me|us)\b"
)


# "for my son to swim": he does it.
_FOR_WHOM = re.compile(r" for (?:me|us|both of us|(?:my|our|the) (?:[a-z]+ )?[a-z]+)$")


# "which side of the bus to sit on"
_ASKED_BEFORE = re.compile(r"\b(?:which|what|who|how|where) [^,]*\Z")


def _as_second_act(found: re.Match[str]) -> str:
    is_theirs = _FOR_WHOM.search(found.string[: found.start()])
    is_asked = _ASKED_BEFORE.search(found.string, 0, found.start())
    if not is_base(found[1]) or is_theirs or is_asked or _ONE_DEED.match(found.string):
        return found[0]
    if further := _FURTHER_PURPOSE.match(found["rest"]):
        if not is_base(further["do"]):
            return found[0]
        return f" to {found[1]}{further['first']}, and {gerund_of_base(further['do'])}{further['more']}"
    return found[0] if found[1] == "get" else f" and {gerund_of_base(found[1])}{found['rest']}"


# "to make me pap and lend me the bike": the second is the deed of its own, and the first stays what it was for
_FURTHER_PURPOSE = re.compile(
    r"(?P<first>[^,]*?),? and (?:to )?(?P<do>[a-z]+)(?P<more> (?:me|us|my|our|the|an?|your|both|every|all|some|"
    r"(?:up|out|off|round|over|down|back) \w+)\b.*)$"
)


def in_small_words(form: str, note: str) -> str:
    """With as many of the changes as it takes, and of each only what makes the row shorter."""
    longest = _longest_row(note, form)
    for pattern, other in _SMALL_WORDS if longest > TOO_LONG_A_COPY else ():
        changed = pattern.sub(other, form)
        if changed != form and (left := _longest_row(note, changed)) < longest:
            form, longest = changed, left
            if longest <= TOO_LONG_A_COPY:
                break
    return form


def _longest_row(note: str, form: str) -> int:
    """How many words in a row both have in common, where they are more than may be told."""
    size = TOO_LONG_A_COPY
    while shares_run(note, form, size + 1):
        size += 1
    return size


def _without_manner(form: str) -> str:
    """ "saying all the Dutch words for bits of a lock gate, slowly, twice": what was said tells more than how."""
    return _MANNER_LAST.sub("", form)


_MANNER_LAST = re.compile(r"(?:, (?:and )?(?:very |so |quite )?(?:[a-z]+ly|twice|once|alone|aloud|slow|again))+$")


def _without_date(form: str) -> str:
    """ "so I'd have my daughter's communion off in May": for what it was tells more than when."""
    return _DATE_LAST.sub("", form)


_DATE_LAST = re.compile(
    r" (?:(?:in|on|by|since|before|after|from) (?:(?:early|late|mid|the end of|next|last) )?(?:January|February|March|"
    r"April|May|June|July|August|September|October|November|December|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|the \d{1,2}(?:st|nd|rd|th)|"
    r"(?:the )?(?:spring|summer|autumn|fall|winter)|\d{4})|"
    r"(?:that|the (?:next|same)) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|"
    r"night|day|week))$"
)


def _last_aside_off(form: str) -> str:
    """Without its last subordinate clause, else without its last prepositional phrase."""
    for asides in (_AND_IT_DID, _LAST_PART, _RELATIVE, _SUBORDINATE, _TO_SHOW, _PREPOSITIONAL):
        found = list(asides.finditer(form))
        head = form[: found[-1].start()] if found else ""
        if len(words(head)) >= _SHORTEST and not _ASKED.search(head) and not _ALL_OF_WHAT.search(head):
            for_me = _FOR_ME.search(form[found[-1].start() :]) if asides is _PREPOSITIONAL else None
            return head + for_me[0] if for_me else head
    return form


_SHORTEST = 4
_LAST_PART = re.compile(r",(?! (?:so|because|and)\b)(?!.* (?<!over )(?<!again )and )[^,]*$")
_AND_IT_DID = re.compile(r",? and (?:[a-z]+ly )?(?:it|that|they) [a-z]+.*$")
# "what to chuck in the toolbox" says another thing without the toolbox.
_ASKED = re.compile(
    r" (?:what|where|how|who|which \w+)(?: not)?(?: to [a-z]+(?: (?:the|my|your) \w+)?|"
    r" (?:I|we)(?:'d| would|'ll| will| could| should) [a-z]+)?$"
)
# "all the Dutch words", "my talk was the first": of which of them it is true, stands behind.
_ALL_OF_WHAT = re.compile(
    r" (?:all|every|each|any|both) (?:(?:the|your|my|our) )?(?:(?!(?:for|of|in|at|on|with)\b)[\w-]+ ){0,2}"
    r"(?:words?|things?|names?|ways?|ones?|parts?|pieces|kinds?|sorts?)$|"
    r" (?:name|number|address|photo|picture|kind|sort) of an? [\w-]+$|"
    r" (?:names?|numbers?|address(?:es)?|details) of the (?:one|only|two|three|four|five|six|few|\d+) [\w-]+$|"
    r" (?:was|were|is|are) (?:the|one of the) (?:first|last|only|best|one|same|second|third|kind|sort|"
    r"most [\w-]+|[a-z]+est)(?: [\w-]+)?$"
)
# "the calf I scrubbed in on": cut before its "on" it would say another thing.
_RELATIVE = re.compile(r" (?:I|we) \w+(?: \w+)? (?:on|in|at|for|with)$")
_SUBORDINATE = re.compile(
    r",? (?:just |only |simply )?(?:(?:the (?:night|day|evening|morning)|(?:an?|half an|\d+|two|three|four|five|six|"
    r"ten|fifteen|twenty|thirty|forty) (?:minutes?|hours?|days?|weeks?)) "
    r"(?=before|after))?(?:because|when|while|after|before|so|until|till|since|as)\b"
)
# "a scion of the pear wrapped in wet newspaper": how it was goes with what it was in
_AS_IT_WAS = (
    r"(?:(?:all|neatly|carefully|freshly) )?(?<!\byou )(?<!\bwe )(?<!\bI )(?<!\bhaving )(?<!\bgetting )(?:wrapped|"
    r"packed|covered|dressed|bound|tied|label+ed|sealed|filled|stuffed|annotated|highlighted|laminated|folded|rolled|dipped|"
    r"coated|soaked|stamped|stitched|sewn|embroidered|carved|framed|written|printed)"
)
_TO_SHOW = re.compile(r",? (?:just )?to (?:show|see|say|explain) (?:me |us )?(?:how|what|why|where|that)\b")
# "driving to the next valley at 6 am to get me a charger": when matters less than what for
_FOR_ME = re.compile(
    r" to (?:get|bring|fetch|buy|find|take|drive|show|make|lend|give|collect) (?:me|us|my|our)\b.*$|"
    r"^ for (?:me|us)(?= )"
)
_PREPOSITIONAL = re.compile(
    rf",? (?:and the \w+ |just |only )?(?:{_AS_IT_WAS} )?(?:with|for|in|at|on)\b(?= (?!(?:it|them)$))"
)
