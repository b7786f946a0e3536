"""What takes back an act: "promised to send the plans. Never did", a slip put right by whoever made it, or the
yes that it was given for."""

from __future__ import annotations

import re

_TAKES_BACK = re.compile(
    r"(?:but |then |and |only |he |she |they |it |which |who |just |later |in the end |promptly )*"
    r"(?:never (?:did|came|happened|showed|sent|worked|wrote|called|rang|arrived|replied|again)\b|"
    r"(?:didn't|did not) (?:listen|show|work|come|happen|read|help|turn up|reply|look|bother|even(?! (?:have to |need "
    r"to )?ask)|know)\b|"
    r"(?:wouldn't|would not|couldn't|could not) (?:listen|answer|look|stop|find|open)\b|"
    r"forgot (?:me|us|it|about|my|our|to|the)\b|cancel+ed(?: it| them| again| on (?:me|us)| twice| last minute)?$|"
    r"took (?:an?|another|two|three|his|her) (?:phone |work |long )?calls?(?:$| (?:for (?!me\b|us\b)|halfway|during|"
    r"in the middle|instead|about))|spent (?:it|most of it|half of it|the (?:time|meal|lunch|"
    r"dinner|hour|drive|rest|whole \w+)) "
    r"(?:on (?:his|her|the) |texting|typing|talking about (?:her|him)self|complaining|moaning|looking|checking|"
    r"scrolling)|left (?:me|us) (?:waiting|there|alone(?! with (?:it|them)\b)|standing|outside|with the (?:bill|"
    r"check))\b|"
    r"(?:handed|gave|sent|passed) (?:me|us) the (?:bill|check|invoice)\b|made (?:me|us) (?:pay|wait|feel (?:stupid|"
    r"small|bad|old))\b|(?:very |rather )?(?:reluctant|grudging|unwilling)ly$|(?:said nothing|"
    r"kept quiet|blamed (?:me|us|it on))\b|"
    r"(?:got|had) (?:it(?: all)?|them|my name|everything|most of "
    r"it) wrong\b|disappeared\b|vanished\b|walked (?:off|away|out)\b|"
    r"(?:all |completely |totally |utterly )?(?:useless|pointless|wrong|wasted)\b|"
    r"(?:ignored|dismissed|binned|shelved|laughed at|threw out|scrapped) (?:it|them|that|every word|all of it)\b|"
    r"(?:was |were )?on (?:her|his|the) phone (?:throughout|all the time|the (?:whole|entire) (?:time|way)|all "
    r"through)\b|never again\b|mocked (?:me|us|my)\b|laughed at (?:me|us)\b|got food poisoning\b|"
    r"(?:a |an |what a |total |complete |utter )*(?:waste of (?:my |our )?(?:time|a \w+)|joke|shambles|disaster)\b|"
    r"(?:was |were |it )*(?:wasn't|not|hardly|scarcely|barely) (?:really )?worth (?:it|the)\b|"
    r"no (?:help|use)(?: at all)?$|not (?:impressed|helpful|useful|amused)\b|so much for\b|for all the good it did\b|"
    r"too late\b|(?:all of |a whole |just |only )?(?:one|two|three|four|five|[1-5]) minutes?$|yawn\w*\b|eye-?roll\b|"
    r"rolled (?:his|her) eyes\b(?! at (?!me\b|us\b|my\b|our\b|it\b|that\b))|fell asleep\b|still waiting\b|been "
    r"waiting\b|no sign of it\b|nothing came\b|"
    r"(?:pulled|made) (?:an? )?(?:[a-z]+ )?face\b|left (?:most of it|the rest|half)\b)",
    re.IGNORECASE,
)


def takes_back(text: str, before: str) -> bool:
    """Whether a clause tells that what came before it was none, or no kindness. A text left unanswered was one."""
    if _WAS_ANOTHER.match(text) or _TO_BE_UNDONE.match(text):
        return True
    if _TAKES_BACK.match(text) is None:
        return False
    return not (_LEFT_UNANSWERED.match(text) and before.startswith(_WRITES))


# "sorted the interpreter? no that was Paul"
_WAS_ANOTHER = re.compile(
    # "scrubbed in beside me?? no, I beside her"
    r"[Nn]o,? (?:I|we|the other way)\b|(?:[Nn]o|[Nn]ope|[Ww]ait|[Aa]ctually),? (?:no,? )?"
    r"(?:that|it) was (?!I\b)(?:the |her |his )?[A-Z]?\w+$"
)
# "registered me with the institute. I've to ask him to stop that": nobody is thanked for what they are asked to undo.
_TO_BE_UNDONE = re.compile(
    r"(?:(?:now|so|and|but|which) )*(?:I|[Ww]e)?(?:'ve|'ll| have| will)?(?: now)? ?(?:got )?(?:to|must|need to|should|"
    r"ought to|had better) (?:now )?(?:(?:ask|tell) (?:her|him|them|you) to |get (?:it|that|this|them) )?"
    r"(?:be )?(?:stop|stopped|cancel\w*|undo|undone|withdraw\w*|unpick|reversed?|halt|call(?:ed)? off)\b|"
    r"(?:(?:it|that|this|which|all|now) )*(?:needs?|wants?) (?:to be )?(?:now )?(?:stopp|cancel+|undo|withdraw|revers)",
    re.IGNORECASE,
)
_LEFT_UNANSWERED = re.compile(r"(?:didn't|did not|never) (?:reply|replied)\b", re.IGNORECASE)
_WRITES = ("texting ", "messaging ", "emailing ", "e-mailing ", "writing ", "ringing ", "calling ", "phoning ")


_BLUNDER = re.compile(
    r"(?:(?<=[.;!?,\n])|(?<=\band )|^)\s*(?:first |once |at first )?(?:e-?mailed|mailed|sent|posted|booked|printed|"
    r"ordered|gave|handed|quoted|forwarded|texted|messaged|issued)(?: out)? (?:me |us )?the wrong\b[^.;!?\n]*",
    re.IGNORECASE,
)


def without_blunders(cleaned: str) -> str:
    """A cleaned note without a slip and what put it right: "booked the wrong hotel, rebooked it" is no favor."""
    return _BLUNDER.sub(" ", cleaned) if "the wrong " in cleaned else cleaned


# What came with the user's yes is taken back with it.
_SAID_YES = re.compile(
    r"\b(?:I|[Ww]e)(?:'d| had)? (?:signed(?! (?:in|up|out|off|for|on)\b)|said yes(?! to (?!the (?:offer|job|post|"
    r"position|role)\b|them\b|her\b|him\b))|accepted(?=$|[,.;!]| (?:the|her|his|their) (?:offer|job|post|position|role|"
    r"place)\b| on the spot| there and then))"
)
_OVER_IT = re.compile(
    r"(?:giving|pouring|opening|handing|buying|bringing|raising|making|cooking|baking|popping|serving|shaking|hugging|"
    r"toasting|cracking|treating|standing|sharing|lending me (?:a|the|your) pen|taking (?:me|us) (?:for|to|out)|the "
    r"(?:lunch|dinner|toast|drinks?|cake|champagne)|lunch|dinner|drinks|cake|champagne)\b"
)


def says_yes(text: str) -> bool:
    """Whether a clause tells that the user signed, or gave their word."""
    return _SAID_YES.search(text) is not None


def is_over_it(form: str) -> bool:
    """Whether it was given in joy at the user's yes: the pen they signed with, the dish that followed."""
    return _OVER_IT.match(form) is not None
