"""What was done for the user's start once they had said yes, and is stopped or undone now (rule 76).

Before a yes most of what is ordered, booked or set up is for a visit; after one it is for the start, whatever it is.
"""

from __future__ import annotations

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.private.confidences import is_marked
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.text.prose import AnyCase, as_quoted, parts, words
from offers.domain.decline.undoing.in_motion import CLAUSE, SENTENCE
from offers.domain.decline.undoing.under_way import stands_still

_DONE = AnyCase(
    r"^\W*(?:(?:said|says|told me|she|he|they|has|have|had|already|also|just|all|and|then|even|it|is|was|that|who) )*"
    r"(?:ordered|bought|shipped|booked|reserved|registered (?:me|us|my)|enrolled|signed (?:me|us|my)\b|started|began|"
    r"begun|filed|applied|lodged|submitted|printed|engraved|hired|(?:re)?painted|(?:re)?decorated|set up|arranged|"
    r"chas(?:ed|ing)|announced|(?:put|added) (?:me|us|my name) (?:in|on|down|to)\b(?! (?:speaker|touch|hold))|"
    r"moved out|wrote to (?:all|every)|told (?:the (?:team|staff|parents|board|council|press)|every)|"
    r"had (?:\w+ ){1,4}(?:(?:re)?painted|printed|made|cut|sewn|engraved)|(?:kept|held|sav(?:ed|ing)|keeping|holding|"
    r"reserving)(?=[^.;]* (?:for (?:me|us)|back|aside|open)\b)|has my|mailed|posted me|prepared|cleared|emptied|built|"
    r"sorted|translated my|blocked|pre-?filled|filled in|"
    r"swapped (?:her|his|their|shifts?)|got (?:the|my|our) \w+ (?:\w+ )?(?:down|into|onto)|"
    r"forwarded (?:my|her|his|[a-z]+'s) (?:cv|r[eé]sum[eé]|papers|file)|put (?:her|his|my \w+'s) name (?:in|down)|"
    r"moved [^.;]{2,25} off my)\b"
)


def done_since_the_yes(contact: Contact, case: Case) -> list[str]:
    """The clauses of the log that tell of it, as they may be quoted."""
    yes = case.dates.verbal_acceptance or case.dates.signed or case.dates.offer_received
    if not case.acceptance.is_promise or yes is None:
        return []
    since = (clean(entry.note, as_typed=True) for entry in contact.interactions if entry.on and entry.on >= yes)
    sentences = [sentence for note in since if not stands_still(note) for sentence in parts(note, SENTENCE)]
    return [as_quoted(part.strip(" ,")) for sentence in sentences for part in _telling(sentence)]


def _telling(sentence: str) -> list[str]:
    """The sentence, where it is short, else its clauses that tell of it."""
    told = [part for part in parts(sentence, CLAUSE) if _DONE.search(part)]
    return [part for part in ([sentence] if told and _may_be_shown(sentence) else told) if _may_be_shown(part)]


def _may_be_shown(part: str) -> bool:
    return len(words(part)) <= _LONGEST and not is_marked(part) and HOLE not in part


_LONGEST = 16
