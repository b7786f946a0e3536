"""Whom a note has spoken of so far, and so whom "they", "she" or a verb without a subject may mean.

A note is about its contact, until it names others: "her nurses met me; they saved me a slice", "her mother cooked;
she sent me home with a bagful". Where two may be meant, nothing is credited.
"""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.clauses import NOUN, Clause, read_subject, without_scene
from offers.domain.decline.reading.company import company_in
from offers.domain.decline.reading.doers import may_be_anothers, may_be_the_writers
from offers.domain.decline.reading.people import GROUP, SOMEBODY, other_people, other_people_in
from offers.domain.decline.reading.second_person import Speaker, is_unclear

_GROUP_NAMED = re.compile(
    rf"\b(?:{GROUP}|(?:(?:the|two|three|some|her|his|their) )(?:\w+ )?(?:elders|deacons|wardens|judges|"
    rf"[a-z]+(?:mates|ists|ians|men|women)|"
    r"[a-z]{3,}(?<!pap)(?<!post)(?<!numb)(?<!lett)(?<!comput)(?<!fold)(?<!bind)(?<!off)(?<!cov)(?:ers|ors)))\b",
    re.IGNORECASE,
)
_TWO_NAMES = re.compile(r"\b[A-Z][a-zà-ÿ]+(?:, [A-Z][a-zà-ÿ]+)* (?:and|&) [A-Z][a-zà-ÿ]+\b")
_COUPLE = re.compile(
    r"\b(?:she|he|her|him) (?:and|&) |\b(?:her|his) (?:husband|wife|partner|spouse|boyfriend|girlfriend)\b|"
    r"(?<!my )(?<!our )\b(?:husband|wife|partner) (?-i:[A-Z])",
    re.IGNORECASE,
)
_NAMED_DOING = re.compile(
    r"(?!It\b)[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+| from [\w ]{3,20}?|,? (?:her|his|their|the) [\w ]{3,20},)? (?:also |"
    r"even )?(?:showed|told|gave|taught|drove|walked|took|made|cooked|let|lent|helped|found|printed|fixed|played|sang|"
    r"explained|carried|brought|saved|fed|poured|hosted)\b"
)
# Somebody met, of whom the next clause may tell: "met Marta (lab head); showed me the freezer".
_MEETING = re.compile(
    r"^(?:(?i:met|saw|visited|(?:talked|spoke|chatted) (?:to|with))|"
    r"[Hh]ad me (?:meet|pair with|shadow|sit with|(?:talk|speak) (?:to|with))) "
    rf"(?P<whom>(?:Dr\.? |Mr\.? |Ms\.? )?[A-Z][a-zà-ÿ]+|(?:a|an|the|one|her|his|their) {SOMEBODY})\b(?!'s)"
    # "spoke to Ingrid about me": it is told of whoever spoke.
    r"(?! (?:[\w ]{1,20} )?(?:about me|on my behalf)\b)",
)
_INTRODUCED = re.compile(
    r"\b(?:[Ii]ntroduced (?:me|us) to|[Aa]sked|with) "
    rf"(?P<whom>(?:Dr\.? |Mr\.? |Ms\.? )?[A-Z][a-zà-ÿ]+|(?:a|an|the|one|her|his) {SOMEBODY}|"
    r"(?:the|her|his) [a-z]+(?= (?:to )?[a-z]+ (?:me|us|my)\b))\b(?!s\b| (?:and|&) )"
)
_MARKS = ("ntroduced ", "sked ", " with ")
_WHO_DID = re.compile(r",? who (?P<verb>[a-z]+)\b")
# "Team doctor.": who the contact is.
_LABEL = re.compile(
    r"(?!(?:nice|great|lovely|friendly|good|kind|chatty|rude|grumpy|funny|sweet|young|old|the|her|his|their|an?|one|"
    rf"my|our|another|some|every) )(?:[\w-]+ )?{SOMEBODY}(?: (?:at|in|on|for|of|outside) [\w' -]+)?",
    re.IGNORECASE,
)
# "was off sick, sent Marta instead": the rest is Marta's doing.
_STOOD_IN = re.compile(
    rf"\b(?:[Ss]ent|[Gg]ot|[Aa]sked) (?:[A-Z][\w-]+|(?:her|his|their|the|an?) {SOMEBODY}(?: [A-Z]\w+)?) "
    r"(?:instead\b|in (?:her|his|their) (?:place|stead)\b|to (?:stand in|fill in|deputi[sz]e)\b)|"
    r"\b[Rr]eplaced by (?:[A-Z]|her|his|the|an?)|\b(?:stand-in|locum|temp) (?:covered|stood in|filled in|took over)\b|"
    r"\b(?!She|He|They|I\b|We)[A-Z][\w-]+ (?:stood in|filled in|took over) (?:for|from) (?:her|him|them)\b"
)
# "wrote that Dr Roe had booked my train and held the room": so had Dr Roe held it.
_REPORTED = re.compile(
    r"^(?:wrote|said|told (?:me|us)|explained|mentioned|(?:rang|called) to say|let (?:me|us) know) (?:to (?:me|us) )?"
    rf"that (?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?:[A-Z][\w-]+|(?:the|her|his|their|an?) (?:{SOMEBODY}|{GROUP})) "
    r"(?:had|has|would|was|were|gave|will|[a-z]{2,}ed)\b"
)
_DOER = re.compile(
    r"(?P<who>(?:[Hh]er|[Hh]is|[Tt]heir) (?:husband|wife|partner|son|daughter|mother|father|brother|sister)"
    r"(?: [A-Z][a-zà-ÿ]+)?|(?:(?:Uncle|Aunt|Auntie|Granny|Grandpa|[Oo]ld|[Yy]oung|[Bb]ig|[Ll]ittle) )?"
    r"(?!(?:She|They|You|Who|Everyone|Everybody|Somebody|Someone|Nobody|Both|"
    r"All|The|One|Two|Three)\b)[A-Z][a-zà-ÿ]{2,}) (?:also |even |then )?(?P<did>(?!was|were|had)[a-z-]+)\b"
)
_THEY = re.compile(r"\bthey\b", re.IGNORECASE)
_THEY_DID = re.compile(r"they(?:'d)?\b", re.IGNORECASE)
# "explained why they dropped it": the contact's own house.
_HOW_THEY = re.compile(r"explained (?:how|why|what) they\b", re.IGNORECASE)
_PLURAL = re.compile(
    r"\b(?!(?:us|this|his|was|is|always|as|has|yes|lunches)\b)[a-z]{3,}(?<![suai])s\b|"
    r"\b(?:people|team|crew|staff ?room)\b",
    re.IGNORECASE,
)
_SHE_OR_HE = re.compile(r"(she|he)\b", re.IGNORECASE)


class Cast:
    """The people of one note, as it is read clause by clause.

    `is_one_of_several` tells that it is logged with others as well and names this one: what has no subject is theirs.
    """

    def __init__(self, person: Speaker, *, is_one_of_several: bool) -> None:
        self._person, self._is_one_of_several = person, is_one_of_several
        self._note = ""
        # Who else did something last, or was met: "male", "female", "group" or "somebody"; "" for nobody.
        self._other = "somebody" if is_one_of_several else ""
        # Of whom the next statement may tell: "introduced me to Marta. She ...".
        self._introduced = ""
        self._is_about_contact = False
        self.begin_statement()

    def begin_statement(self) -> None:
        """What a statement about the contact tells of others by the way does not go on after it."""
        if self._is_about_contact:
            self._other = ""
        self._is_about_contact = False
        self._subject = "contact"
        self._statement = ""
        # Who else did something in this statement, by the words for them.
        self.doer = ""

    def read(self, text: str, following: str) -> Clause | None:
        """The clause with the one whose doing it is, None where that cannot be told."""
        text = without_scene(text)
        clause = read_subject(text, self._subject, self._person)
        if is_unclear(text, self._note, self._person) or may_be_anothers(clause.text, self._statement, self._person):
            return None
        if " which " in text and _AWKWARD.search(text):
            return None
        if clause.subject == "contact" and not clause.named and _is_by_the_user(clause.text, self._statement):
            return None
        if _STOOD_IN.search(text):
            self._tell_of_another(text, is_doer=True)
            return None
        if not (self._note or following) and clause.subject == "other" and _LABEL.fullmatch(text):
            return None
        is_bare = not clause.named and self._subject == "contact"
        if is_bare and may_be_the_writers(clause.text, self._statement, following, self._person):
            return None
        company = company_in(clause.text, self._person, is_shared=self._is_one_of_several) if is_bare else None
        if company and not company.is_theirs:
            self._tell_of_another(text, is_doer=not company.may_go_on)
            return None
        if not company and self._may_go_on_with_another(clause, text):
            return None
        if self._tells_of_them(text):
            clause = replace(clause, subject="other")
        self._remember(clause, text)
        if company and not company.may_go_on:
            self._tell_of_another("", is_doer=True)
        return clause

    def _tell_of_another(self, text: str, *, is_doer: bool) -> None:
        """What was told in the contact's company; whoever did it goes on in what has no subject."""
        self._note += f" {text}"
        self._statement += f" {text}"
        if is_doer:
            self._subject, self._other, self._is_about_contact = "other", "somebody", False

    def _may_go_on_with_another(self, clause: Clause, text: str) -> bool:
        """Whether "she", or a verb alone, may take up whoever else was told of last."""
        if not clause.named:
            return bool(self._other) and clause.subject == "contact" and not NOUN.match(clause.text)
        pronoun = _SHE_OR_HE.match(text)
        if not pronoun:
            return False
        other = self._other or (self._introduced if not self._statement else "")
        return bool(other) and other not in _NEVER[pronoun[1].lower()]

    def _tells_of_them(self, text: str) -> bool:
        """Whether "they" are others than the contact: "lunch with the residents; they were frank"."""
        if _HOW_THEY.match(text):
            return False
        if _THEY.search(text) and _PLURAL.search(self._statement):
            return True
        if not _THEY_DID.match(text):
            return False
        note = self._person.renamed(self._note, "her", "her")
        if _GROUP_NAMED.search(note) or _TWO_NAMES.search(note):
            return True
        return bool(self._person.pronoun) and not _COUPLE.search(note)

    def _remember(self, clause: Clause, text: str) -> None:
        if clause.named or not self._statement:
            self._introduced = ""
        if not clause.named:
            self._introduced = _introduced_in(self._person.renamed(text, "her", "her")) or self._introduced
        self._note += f" {text}"
        self._statement += f" {text}"
        self._subject = clause.subject
        doer = _DOER.match(clause.text) if clause.subject == "other" else None
        if doer and verbs.is_past(doer["did"]):
            self.doer = doer["who"]
        elif clause.named:
            self.doer = ""
        who = _WHO_DID.search(text) if " who " in text else None
        met = None if clause.named else _MEETING.match(self._person.renamed(clause.text, "her", "her"))
        if _REPORTED.search(text):
            self._subject = "other"
        elif who and verbs.is_past(who["verb"]):
            self._subject, self._other = "other", _kind(other_people_in(text))
        elif met:
            self._other = _kind(other_people(met["whom"]))
        elif clause.subject != "other":
            self._other = ""
            self._is_about_contact = self._is_about_contact or clause.subject == "contact"
        elif not _THEY_DID.match(text):
            people = other_people(text)
            self._other = _kind(people) if people or _NAMED_DOING.match(text) else ""


def _is_by_the_user(text: str, before: str) -> bool:
    """ "put the probe in my hand, found the eggs myself", "handed me a list, took it home": the user did the second."""
    if _MYSELF.search(text) and not _ME_BEFORE.search(text):
        return True
    return bool(_GIVEN.search(before) and _USED.match(text))


# "introduced me as 'the new one', which got awkward"
_AWKWARD = re.compile(
    r" which (?:got|was|felt|became) (?:a bit |rather |very |so )?(?:awkward|odd|weird|uncomfortable)\b"
)
_MYSELF, _ME_BEFORE = re.compile(r"\bmyself\b"), re.compile(r"\b(?:me|us)\b.*\bmyself\b")
_GIVEN = re.compile(r"\b(?:handed|gave|lent|sent|left|packed|brought) (?:me|us)\b[^,;]*$")
_USED = re.compile(
    r"(?:took|kept|framed|burnt|burned|ate|drank|wore|hung) (?:it|them|both)(?=$|,| (?:home|all|up|on|since)\b)"
)


_NEVER = {"she": {"male", "group"}, "he": {"female", "group"}}


def _introduced_in(text: str) -> str:
    found = _INTRODUCED.search(text) if any(mark in text for mark in _MARKS) else None
    return _kind(other_people(found["whom"])) if found else ""


def _kind(people: re.Match[str] | None) -> str:
    return (people.lastgroup if people else "") or "somebody"
