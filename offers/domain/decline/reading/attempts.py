"""Calls that did not reach anybody, in the words in which people note them in haste (rule 3)."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.questions import asked_once
from offers.domain.decline.text.prose import AnyCase, plain

_CALL_KIND = AnyCase(r"phone|call|video|zoom|teams|facetime|voice|\bvm\b|attempt")
# The kind alone tells it.
_FAILED_KIND = AnyCase(r"voice ?mail|\bvm\b|missed call|attempt|no answer|unanswered|failed|not reached")
_FAILED = AnyCase(
    r"(?:^|[,;:.-])\s*(?:still )?in (?:a |the )?(?:clinic|mtgs?|meetings?|surgery|or|class|court)\b|"
    r"(?:^|[,;:.-] ?)no (?:network|signal|coverage|reception|connection)\b|\b(?:(?:\d|two|three|four|several) "
    r"(?:attempts|tries)\b(?! at\b)|cut off after|got (?:the|her|his|their) "
    r"(?:kitchen|office|(?:front )?desk|secretary|assistant|porter|reception\w*|switchboard)(?=\W*$|[.,;])|"
    r"(?:always|only|just) the (?:answering )?machine|"
    r"no (?:answer|reply|response|pick-?up|luck|one (?:answered|picked up))\b|not? ans\b|n/a\b|unanswered\b|"
    r"(?:nobody|no ?one) (?:answered|answers|picked up|picks up|came to the phone|(?:there|in|home)(?=$|[.,;]))\b|"
    r"v/?m\b|voice ?mail\b|went to voice|(?:straight|goes?|went|off|over) to (?:the |her |his |an? )?(?:voice|"
    r"v/?m\b|machine|message|ans\w*phone)|(?:l/?m|lvm|lmom|lmtcb)\b|(?:left|leaving) (?:my|a|the) (?:name|number|"
    r"details)\b|(?:left|leaving) (?:\w+ ){0,2}(?:msgs?|messages?|word|note)\b(?! (?:and an?|at (?:the )?reception|"
    r"on (?:my|the)|in (?:my|the)|under|for me)\b)|(?:did|does|do|would)(?:n't|nt|"
    r" not) (?:pick ?up|answer|get thr|come to the phone|take (?:the|my) call)|(?<!so he )(?<!so she )(?<!that he )"
    r"(?<!that she )(?:could|can|cant|couldn)(?:n't|nt|"
    r"'t|t| not)? (?:reach|get (?:hold|through|thru|her|him|them)|catch)\b|cannot (?:reach|get (?:hold|"
    r"through))\b|still (?:no|not|cant|can't)\b|not (?:in|available|reached|there)\b|was(?:n't|nt) (?:in|there|"
    r"available)\b|(?:rang|rings) (?:out(?! of\b)|through|twice|and (?:rang|rings)|off the hook|unanswered|"
    r"on and on)\b|line (?:was )?(?:busy|engaged)\b|busy (?:signal|line)\b|unreachable\b|out (?:of office|til+|until|"
    r"sick|today)\b|(?:assistant|secretary|receptionist|front desk|office|pa) (?:said|says|answered|took|picked up)\b|"
    r"(?:is|was|she's|he's|they're) in (?:a |the )?(?:clinic|meetings?|mtgs?|surgery|theat(?:er|re)|or|class|"
    r"court|conference)\b(?! (?:on |every )?[a-z]+days?\b)|tried (?:to (?:call|phone|ring|reach)|calling|phoning|"
    r"ringing|her|him|them|again|the office|[a-z]+'s)\b|missed (?:him|her|them)\b(?! (?:own )?[a-z]+ (?:to|so)\b)|"
    r"asked (?:(?:him|her|them) to (?:call|ring|phone)|for a call|to (?:be )?call(?:ed)?)(?: me)?(?: back)?\b)"
)
# The user rang, and what is told of is where the other was, or who or what took the call instead.
_RANG = AnyCase(
    r"^\W*(?:i )?(?:just )?(?:(?:called|rang|phoned|dialed|dialled|tried|again|once more|another (?:try|go)|"
    r"(?:second|2nd|third|3rd) (?:try|go|call|attempt))\b(?! (?:me|us|with|to (?:say|tell|offer|thank)|from|about|"
    r"herself|himself|themselves|personally)\b)|gave [^.,;]{2,30} a (?:ring|call|bell|buzz|tinkle)\b(?! to))|"
    r"\bwhen i (?:called|rang|phoned)\b"
)
# What came of it, where that is all: "rang his mobile 7.40, nothing".
_NOTHING = AnyCase(
    r"^[^;\n]{0,50}?[,;:.-]+ *(?:still |but |and |again |got )?(?:nothing(?: doing)?|nada|zilch|nope|no (?:joy|dice|"
    r"go|show|connection|signal|tone)|crickets|(?:dead )?silence|engaged|(?:just |it )*(?:rang|rings|"
    r"(?:kept )?(?:on )?ringing)(?: and (?:rang|rings))?|ringing out|beeps?|(?:a )?recorded message|(?:the |"
    r"an? )?(?:answerphone|ansaphone|answer ?machine|machine))(?: again| either| at all| both times| too)?[ .!:(]*$|"
    r"^\W*(?:ditto|same (?:again|story|result))\W*$"
)
_ABOUT_A_MATTER = AnyCase(r"\b(?:about|re|regarding|over|asked|news|on (?:pay|visas?|dates?))\b")
_GONE = AnyCase(
    r"\b(?:on (?:vacation|holiday|leave|rounds|pto|nights|hold|service|an? (?:plane|flight|train))|abroad|overseas|"
    r"away|travel(?:l?ing|s)|off (?:today|sick|till|until|this)|at (?:an? |the )?(?:meeting|mtg|conference|congress|"
    r"lunch|airport|dentist)|asleep|scrubbed|with an? (?:patient|pt|client|student|customer|family)|machine|"
    r"answering service|answerphone|ansaphone|mailbox|switchboard|try (?:again|back|later|tomorrow)|"
    r"(?:phone|mobile|cell) (?:was |is )?(?:switched )?(?:off|dead)|switched off|hung up|wrong number|"
    r"unobtainable|not in service|disconnected|line (?:was |is |went )?dead|gave up|"
    r"pass (?:it|that|this|(?:on |along )?(?:a|the|my) message))\b"
)
# Where people are who cannot come to the phone, each in their trade.
_BUSY = AnyCase(
    r"(?:^|[,;:.-] *|\b(?:she|he|they)(?:'s|'re| is| was| are| were) |\b(?:is|was|apparently) )(?:still |just |"
    r"already |all day |busy )*(?:at (?:sea|work|home|school(?! together)|an? (?:show|fair|gig|wedding|funeral))|"
    r"in (?:the )?(?:field|air|barn|parlour|kitchen|cockpit|studio|pool|lab|rehearsals?|lessons?|service|theatre|"
    r"middle of (?:service|an? \w+))|underground|on (?:stage|set|deck|site|shift|tour|an? (?:roof|job|call|"
    r"call-?out|boat|ladder|dive|run|shoot|break)|the (?:ward|water|road|tools|other line|floor|boat|roof))|"
    r"teaching|lambing|calving|up a ladder|out (?:on|at|with) (?:an?|the|his|her) \w+|(?:stepped|popped|gone) out|"
    r"(?:gone|left) for (?:the day|home)|off (?:shift|duty)|away from (?:his|her|their) desk|not (?:at|by) (?:his|"
    r"her|their) (?:desk|phone)|out of (?:range|reach|coverage)|engaged)\b"
)
# Whoever took the call told it, and nobody was talked to.
_TOLD_BY_ANOTHER = AnyCase(
    r"\b(?:assistant|secretary|pa|nurse|receptionist|desk|clerk|wife|husband|office|daughter|son|colleague|somebody|"
    r"someone|voice|lady|man|girl|guy) (?:there )?(?:told me|explained|said)\b"
)
# Somebody else came to the phone and knew where the other is: "spoke to the verger, he's away till Thurs". Of "his son,
# he's at sea" nobody can tell whom it means.
_STAFF = (
    r"(?:(?:\w+ )?(?:verger|sexton|warden|porter|secretary|pa|nurse|receptionist|reception|desk|clerk|office|assistant|"
    r"housekeeper|cleaner|caretaker|janitor|switchboard|operator|apprentice|intern|trainee|colleague|temp|locum|lad|"
    r"lady|girl|guy|man|woman|lodger|neighbou?r|kitchen|yard|shop)|some(?:one|body)(?: else)?)"
    r"(?: (?:there|in|at|on|from)(?: the)?(?: \w+)?)?"
)
_WHERE_THEY_ARE = (
    r"(?:(?:he|she|they|(?:dr\.? |the )?\w+)(?:'s| is|'re| are|'ll be| will be| was) )?(?:now |still |just |all day )?"
    r"(?:away|out|off(?! (?:his|her) )|gone|abroad|overseas|travell?ing|ill|poorly|asleep|busy|teaching|"
    r"back (?:on|in|tomorrow|mon|tues?|wed|thu|fri|sat|sun)|at (?!first|a loss)|"
    r"on (?!board|for|it\b|the fence|my side)|in (?!fav|agree|two minds|love|touch|charge)|"
    r"not (?:in|here|there|back|well|available|around)\b)"
)
_TOOK = r" (?:answered|picked up|took (?:it|the call))"
_SAYS = r"[ ,.;:(-]+(?:(?:(?:who |and )?(?:says?|said|reckons?|tells me)(?: that)?|apparently) )?"
_ANOTHER_TOOK_IT = AnyCase(
    r"\b(?:(?:spoke|spoken|talked|chatted) (?:to|with|w/) |got (?:hold of )?)"
    rf"(?:(?:(?:his|her|their|the|an?|one of the) )?{_STAFF}|"
    r"his (?!son|dad|father|brother|nephew|husband|grandson|boy)\w+(?= ?[,.;:(-]+ ?(?!she\b))|"
    r"her (?!daughter|mum|mom|mother|sister|niece|wife|gran|girl)\w+(?= ?[,.;:(-]+ ?(?!he\b))|their \w+)"
    rf"{_SAYS}{_WHERE_THEY_ARE}|"
    rf"\b(?:(?:his|her|their|the|an?) \w+(?: \w+)?|some(?:one|body)){_TOOK}{_SAYS}{_WHERE_THEY_ARE}"
)
# Nobody but the other wants anything of the user.
_WANTED = AnyCase(
    r"\b(?:wants?|asked (?:me|if|whether|about|when)|offer\w*|keen|loves?|happy|pleased|agreed|hopes|thinks|great)\b"
)
_THEY_CALLED = re.compile(
    r"\bI (?:missed|didn't|did not|was|let|picked up)\b|\b[Ll]eft me\b|\bcalled me\b|"
    r"\b[Mm]issed (?:\w+ )?(?:calls? from (?:her|him|them)|(?:his|her|their) (?:\w+ )?calls?)\b|"
    r"^\W*(?:[Ss]he|[Hh]e|[Tt]hey)(?:'d| had)? (?:called|rang|tried|left)\b|"
    r"(?i:\b(?:encouraging|kind|lovely|sweet|good[- ]luck|cheering|warm|funny) voice ?mail|"
    r"\bleft (?:an? )?(?:msg|message|voice ?mail|vm),? (?:very |quite )?(?:worried|concerned|cross|upset|friendly|"
    r"cheerful|kind|warm|lovely|sweet)\b)",
)
# Whose day off it was, they rang.
_ON_THEIR_DAY_OFF = AnyCase(
    r"^\W*(?:called|rang|phoned)\b[^.,;\n]{0,30}? on (?:her|his) (?:(?:half|rest) day|(?:day|night|afternoon|morning) "
    r"off|break|honeymoon|birthday)\b"
)
_TALKED = AnyCase(
    r"\b(?:talked|spoke|chatted|(?:good|nice|great|long|quick|short) (?:chat|talk)|discussed|told me|explained|"
    r"walked me|offered|went over|got (?:her|him|them)(?! v)|got through|put (?:him|her|them) (?:on|through)|"
    r"reached (?:her|him|them) (?:at|on|later)|(?:she|he|they|who) called (?:me )?(?:right )?back|"
    r"called (?:me )?back (?:at|and|later|within)|so (?:happy|pleased|glad|excited|delighted|relieved)|"
    r"(?<!machine )(?<!message )(?<!voicemail )said (?:that )?(?:she|he|they)(?:'d|'ll|'ve| had| would| will| have))\b"
)


@asked_once
def is_failed(entry: Interaction) -> bool:
    """A call that the user made and that ended without a talk."""
    if not _is_call(entry.kind):
        return False
    note = plain(entry.note)
    if _THEY_CALLED.search(note):
        return False
    if (took := _ANOTHER_TOOK_IT.search(note)) and not _was_talked_to(note[: took.start()] + note[took.end() :]):
        return True
    if _TALKED.search(note) and not _TOLD_BY_ANOTHER.search(note):
        return False
    if _FAILED_KIND.search(entry.kind) or _FAILED.search(note):
        return True
    if _NOTHING.search(note) and not _ABOUT_A_MATTER.search(note):
        return True
    if _ON_THEIR_DAY_OFF.search(note):
        return False
    return bool(_RANG.search(note) and (_GONE.search(note) or _BUSY.search(note)))


def _was_talked_to(rest: str) -> bool:
    """Whether the rest of a note, in which somebody else took the call, tells of a talk all the same."""
    return bool(_TALKED.search(rest) or _WANTED.search(rest))


@lru_cache(maxsize=256)
def _is_call(kind: str) -> bool:
    """There are few kinds, and each is asked about time and again."""
    return _CALL_KIND.search(kind) is not None


@asked_once
def failed_calls(contact: Contact) -> tuple[Interaction, ...]:
    """Those since the two last met or talked: what failed before that was made up for."""
    if not any(map(is_failed, contact.interactions)):
        return ()
    talked = [place for place, entry in enumerate(contact.interactions) if _was_a_talk(entry)]
    since = contact.interactions[talked[-1] + 1 :] if talked else contact.interactions
    return tuple(entry for entry in since if is_failed(entry))


def _was_a_talk(entry: Interaction) -> bool:
    return not (is_failed(entry) or _WRITTEN.search(entry.kind))


_WRITTEN = AnyCase(r"mail|text|sms|letter|card|messag|linkedin|post|note|whatsapp|chat|other|paper|^$")


_TIMES = (
    (re.compile(r"\b(?:3 ?x|3 (?:attempts|tries)|three (?:times|attempts|tries)|thrice)\b"), 3),
    (re.compile(r"\b(?:2 ?x|2 (?:attempts|tries)|twice|two (?:times|attempts|tries))\b"), 2),
)


# "no reply, again at noon engaged"
_AND_AGAIN = re.compile(
    r"\b(?:no|nothing|straight|voicemail|vm|busy|engaged|rang|called|phoned|signal|network|machine)\b[^\n]{2,60}"
    r"[,;.&-] ?(?:and |then )?(?:i )?(?:tried |rang |called |phoned )?again\b"
)


@asked_once
def count(contact: Contact) -> int:
    """How many calls failed; "tried 2x" counts for two."""
    return sum(
        next((times for pattern, times in _TIMES if pattern.search(plain(entry.note).lower())), 1)
        + bool(_AND_AGAIN.search(plain(entry.note).lower()))
        for entry in failed_calls(contact)
    )


def told(contact: Contact) -> str:
    """How many calls failed, in a word."""
    failed = count(contact)
    return _IN_A_WORD.get(failed, str(failed))


def told_as_failed(contact: Contact) -> str:
    return f"{told(contact)} call{'s have' if count(contact) > 1 else ' has'} failed"


_IN_A_WORD = dict(enumerate("one two three four five six seven eight nine ten".split(), start=1))


def are_enough(contact: Contact, case: Case, *, days_left: int = 0) -> bool:
    """Whether an e-mail may carry the answer: two calls failed, or one did and the deadline is upon it (rule 3).

    So it is some days before it where that one call found them gone for days. A promise is taken back by voice whatever
    failed before (rule 74).
    """
    if case.acceptance.is_promise:
        return False
    failed = count(contact)
    if failed and failed < _ENOUGH:
        is_away = _AWAY_FOR_DAYS.search(plain(failed_calls(contact)[-1].note)) is not None
        return is_pressed(case, days_left=max(days_left, _SOME_DAYS) if is_away else days_left)
    return failed >= _ENOUGH


# No further call reaches them in time.
_AWAY_FOR_DAYS = AnyCase(
    r"\b(?:on (?:vacation|holiday|leave|pto)|abroad|overseas|away|travel(?:l?ing|s)|"
    r"(?:til+|until|back) (?:next|mon|tues?|wed|thu|thurs?|fri|sat|sun|the \d)|out of (?:office|town|the country)|"
    r"out (?:this|all|the) week)"
)
_SOME_DAYS = 3
_ENOUGH = 2


def is_pressed(case: Case, *, days_left: int) -> bool:
    """Whether the deadline is upon the user, in no more than so many days."""
    return case.days_to_deadline is not None and case.days_to_deadline <= days_left


def were_in_time(contact: Contact, deadline: date | None) -> bool:
    """Whether the user tried to call by the date that was set: then the delay is not for want of trying."""
    return deadline is not None and any(entry.on and entry.on <= deadline for entry in failed_calls(contact))


@asked_once
def reached(contact: Contact) -> tuple[Interaction, ...]:
    return tuple(entry for entry in contact.interactions if not is_failed(entry))
