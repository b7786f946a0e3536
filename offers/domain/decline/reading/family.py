"""The user's family by name: "passed Jorge's CV to her boss" was done for the user, through Jorge."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from offers.domain.decline.facts import Contact
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import plain, word_set

# Of whom a helper of the family is said to have done something; an office or a school is no relative.
_NAMED = re.compile(
    r"\b(?:(?i:helped|helps|helping|rang|called|phoned|met|coached|advised|showed|introduced|told|taught|put|"
    r"gave|took|drove|invited|walked|got|sent|fed|lent|let|carted|ferried|tutored|hosted|mentored|saw|found)|"
    r"[Hh]ad(?= [A-Z][a-z]+ (?:in|over|round|sit|meet|come|join|try)\b)|with|w|w/|to|for)"
    r" (?P<name>[A-Z][a-zà-ÿ]{2,})\b(?! (?:[A-Z]|park|school|street|hospital|college|university))|"
    r"\b(?P<owner>[A-Z][a-zà-ÿ]{2,})'s (?:(?i:cv)|[Rr]esume|résumé|application|license|licence|interview|portfolio|"
    r"letter|school)\b|"
    r"\b(?i:read|reviewed|edited|polished|proofread|translated|passed|forwarded|shared|printed|showed|fixed|"
    r"looked (?:at|over|through)|listened to|checked) (?P<maker>[A-Z][a-zà-ÿ]{2,})'s "
    r"(?=[a-z])(?!mind|lips|palm|references|e-?mails?|messages|texts?|mail|post|passport|diary|file|books?\b)"
)
_KIN_NAMED = re.compile(
    r"y (?<=\b[Mm]y )(?P<kin>husband|wife|son|daughter|mother|father|brother|sister),? (?P<name>[A-Z][a-zà-ÿ]{2,})\b"
)
_NO_NAMES = word_set(
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Netflix Zoom Teams Skype English Spanish French German Slack"
)
PARTNERS = word_set("husband wife")
# Whoever else is given something by name on the user's visit came with the user; a full name is somebody else's.
_WHOM = r"((?!Dr\b|Mr\b|Ms\b|St\b)[A-Z][a-zà-ÿ]+)"
_DONE_FOR = re.compile(
    r"(?:^|(?<=[,.;&\n] )|(?<=\band )|(?<=\bthen )|(?<=\b[Ss]he )|(?<=\b[Hh]e )|(?<=\bto ))"
    rf"(?:[Ii]ntroduced {_WHOM} to (?!me\b|us\b|[^,.;\n]* as (?:my|the|her|his)\b)|[Tt]aught {_WHOM} (?:how|to|an?|"
    rf"the|some)\b|"
    rf"(?:[Mm]ade|[Kk]nitted|[Bb]aked|[Ww]rote) {_WHOM} (?:an?|his|her|some)\b(?! (?:deputy|partner|head|manager|"
    rf"boss|offer|star|fool|cheque|check|reference|member)\b)|"
    r"(?:[Gg]ave|[Ll]ent|[Oo]ffered|[Ss]howed|[Ss]ent|[Bb]ought|[Ff]ound|[Gg]et|[Gg]ot|[Bb]rought) "
    rf"{_WHOM} (?:an?|the|his|her|some|two|three|where|into)\b(?! (?:door|off|floor|orders|file|news|coffee|beer|drink|"
    rf"raise|promotion|job|position|hug|look)\b)|"
    rf"(?:[Ww]atched|[Mm]inded|[Ee]ntertained) {_WHOM} (?:while|during|so|for|when)\b|"
    rf"(?:[Ss]how|[Ss]howed|[Dd]rove|[Ww]alked|[Cc]arted|[Ff]erried) {_WHOM} (?:a?round|to|home|over)\b(?! (?:me|us|"
    r"the door)\b)|"
    rf"[Ll]et {_WHOM} (?:try|drive|sing|observe|watch|sit|ride|hold|play|feed|pet|shadow|steer|climb|milk)\b|"
    rf"[Tt]old {_WHOM} (?:where to|which|what [a-z]+ costs?)\b|"
    rf"(?:[Tt]ook|[Ii]nvited) {_WHOM} (?:to|out|round|around|along|for|[a-z]+ing)\b(?! task\b)|"
    rf"[Ss]at {_WHOM} (?:by|in|at|near|next to|beside|on) (?:the|her|his)\b|"
    rf"[Kk]ept (?:an?|the) (?:place|seat|spot|desk|bed) for {_WHOM}\b|"
    r"(?:[Ff]ound|[Gg]ot|[Hh]eld|[Kk]ept|[Ss]aved|[Ss]et up|[Ll]ined up|[Aa]rranged|[Bb]aked|[Ss]ang|[Hh]ad) "
    r"[^,.;\n]{3,40}? "
    rf"for {_WHOM}(?=$|[,.;]| (?:since|because|who|so|while)\b|'s birthday))"
)
# A name after the end of one of these verbs: few notes have one, which is seen at once.
_MAY_BE_DONE_FOR = re.compile(
    r" (?<=(?:ced|ght|ave|ent|red|wed|und|get|got|Got|let|Let|old|hed|ded|ned|ook|ted|for|how|ove|ked|Sat|"
    r"sat) )[A-Z][a-zà-ÿ]"
)
# Neither man nor woman, so that no "her" of the note is taken for theirs.
_RELATED = ("child", "cousin")


def family_by_name(people: Iterable[Contact], is_known: Callable[[str], bool]) -> dict[str, str]:
    """Who is once called "my wife Saskia", and the user's partner as the helpers of the family name them: the notes of
    others speak of them by name as well.
    """
    found: dict[str, str] = {}
    for person in people:
        for name in (name for entry in person.interactions for name in _KIN_NAMED.finditer(plain(entry.note))):
            if not is_known(name["name"]) and name["name"] not in _NO_NAMES:
                found.setdefault(name["name"], name["kin"])
        if person.role is Role.FAMILY_HELPER:
            found.update((name, kin) for name, kin in relatives(person, is_known).items() if kin in PARTNERS)
    return found


def relatives(contact: Contact, is_known: Callable[[str], bool]) -> dict[str, str]:
    """By name, what each relative of the user's is to them ("husband"), as far as this contact's notes tell.

    A helper of the family speaks with the user's partner: whoever their notes name first, and who `is_known` as nobody
    else, is that partner.
    """
    texts = [plain(entry.note) for entry in contact.interactions]
    found = {name["name"]: name["kin"] for text in texts for name in _KIN_NAMED.finditer(text)}
    if contact.role is not Role.FAMILY_HELPER:
        return found | _came_along(texts, found, is_known)
    label = plain(contact.role_label)
    for text in (label, *texts):
        for named in _NAMED.finditer(text):
            name = named["name"] or named["owner"] or named["maker"]
            if name not in _NO_NAMES and not is_known(name) and PARTNERS.isdisjoint(found.values()):
                found.setdefault(name, _kin(name, label, texts))
    return found


def _came_along(texts: list[str], found: dict[str, str], is_known: Callable[[str], bool]) -> dict[str, str]:
    """Whoever else was done something for by name; what they are to the user is not told, and never said."""
    others: dict[str, str] = {}
    for text in texts:
        if not _MAY_BE_DONE_FOR.search(text):
            continue
        for given in _DONE_FOR.finditer(text):
            name = given[given.lastindex or 0]
            if name in _NO_NAMES or name in found or is_known(name):
                continue
            if name not in others and len(others) < len(_RELATED):
                others[name] = _RELATED[len(others)]
    return others


def _kin(name: str, label: str, texts: list[str]) -> str:
    """Husband or wife, by the label, else by the first pronoun after the name; which of them is never said."""
    told = re.search(r"(?<!'s )\b(husband|wife)\b(?! of\b)", label)
    if told:
        return told[1]
    if pronoun := _pronoun(name, texts):
        return "wife" if pronoun == "her" else "husband"
    # So that "his" stays the helper's.
    helpers = re.search(_OF_THE_HELPER.replace("{name}", name), "\n".join(texts))
    return "wife" if helpers and "his" in helpers["own"] else "husband"


# "lent Tomas her bike", "let Saskia watch two of his classes": the helper's own.
_OF_THE_HELPER = (
    r"(?P<own>(?<=\b[Ll]ent {name} )(?:his|her)\b|(?<=\b[Ll]oaned {name} )(?:his|her)\b|\bof (?:his|her) "
    r"(?:classes|lessons|colleagues|friends|contacts|shifts|services|books|tools)\b|"
    r"\b(?:at|in|round|around|into) (?:his|her) (?:school|studio|office|yard|shop|kitchen|works|workshop|clinic|lab|"
    r"classroom|gallery|bakery|brewery|restaurant|practice|garden|boat)\b|"
    r"\b(?:with|to) (?:his|her) (?:head|boss|principal|director|editor|manager|chief|team|staff|partner)\b)"
)


def _pronoun(name: str, texts: list[str]) -> str:
    """ "him" or "her", by the first pronoun after the name that is not the helper's own; "" where none tells."""
    told = (re.sub(_OF_THE_HELPER.replace("{name}", name), "", text) for text in texts if name in text)
    after = next((text.partition(name)[2] for text in told), "")
    pronoun = re.search(r"\b(?:(?P<him>his|him|he)|her|she)\b", after)
    return ("him" if pronoun["him"] else "her") if pronoun else ""


def as_kin(note: str, family: dict[str, str]) -> str:
    """The note with "my husband" for the husband's name, which the readers of notes understand."""
    for name, kin in family.items():
        note = re.sub(_ONCE_MORE.replace("{name}", name), rf"\1 {name}", note)
        note = re.sub(_NAMED_ON.replace("{name}", name), rf"\1 {name}'s", note)
        note = re.sub(rf"\b({name} (?:to|from|at)) (?:his|her) (?!own\b)", r"\1 the ", note)
        # Nobody is lent what is theirs.
        note = re.sub(rf"\b((?:[Ll]ent|[Ll]oaned) {name}) (?:his|her) ", r"\1 your ", note)
        note = re.sub(rf"\b(?:[Mm]y {kin},? )?{name}\b", f"my {kin}", note)
    if family:
        note = _HOUR_WITH.sub(r"spent \g<0>", _TALK_WITH.sub("talked with", note))
    return note


def once_named(note: str, contact: Contact, family: dict[str, str], them: dict[str, str]) -> str:
    """A helper's note with the one relative it is about in place of the "him" for whom all was done."""
    if contact.role is not Role.FAMILY_HELPER or len(family) != 1:
        return note
    [(name, kin)] = family.items()
    for pronoun, given in _FOR_HIM_OR_HER.items():
        if them.get(name, pronoun) == pronoun and pronoun in note:
            note = given.sub(rf"\g<did> my {kin}", note)
    return note


_HOUR_WITH = re.compile(r"(?:^|(?<=\n))(?:an?|one|two|three|\d+|half an) (?:hours?|minutes?)(?= with my\b)")
_TALK_WITH = re.compile(r"\bhad an? (?:\w+ )?(?:call|chat|talk|conversation|word) with(?= my\b)")


# "introduced Kofi to the head of music, lent him a cello": whoever was done something for, once more.
_ONCE_MORE = (
    r"(\b{name}\b[^.;\n]*?\b(?:[Hh]ad|(?P<said>(?:talked|spoke|sang|read|played)(?: [A-Za-z]+)? (?:to|with))|"
    r"gave|lent|sent|showed|taught|offered|bought|found|got|baked|made)) (?P<them>him|her)"
    r"(?(said)\b|(?= (?:an?|the|some|two|three|to|how|where|(?:her|his) own|"
    r"sit|join|play|sing|try|help|feed|ride|hold|stand|come|read|meet|dance|bake|paint|draw)\b|(?<=him)(?= her\b)|"
    r"(?<=her)(?= his\b)))"
)
# "gave Tasha a jacket with her name on it"
_NAMED_ON = r"(\b{name}\b[^.;\n]*? with) (?P<them>her|his)(?: own)?(?= (?:name|initials)\b)"
# What a helper of the family did without naming again for whom: nobody does it for themselves.
_FOR_HIM_OR_HER = {
    them: re.compile(
        rf"(?P<did>(?:^|(?<=[.;,\n] )|(?<=\band )|(?<=\b[Ss]he )|(?<=\b[Hh]e ))(?:(?i:gave|lent|loaned|sent|showed|"
        rf"taught|"
        rf"offered|bought|found|got|made|fed|drove|took|walked|introduced|coached|put|let)|(?i:held|found|saved|kept|"
        rf"got|reserved|set aside|lined up|arranged|rang round|asked around) [^.;,\n]{{3,40}}? for)) {them}{after}"
    )
    for them, after in (
        ("him", r"\b(?!self)"),
        (
            "her",
            (
                r"(?= (?:an?|the|some|two|three|to|in|into|up|how|where|his|"
                "from|"
                r"till|until)\b|[.,;\n]|$)"
            ),
        ),
    )
}


def pronouns(contact: Contact, family: dict[str, str]) -> dict[str, str]:
    """By name, "him" or "her" for each relative of whom the notes or the label tell which."""
    label, texts = plain(contact.role_label), [plain(entry.note) for entry in contact.interactions]
    found = {}
    for name, kin in family.items():
        is_told = any(f"{kin} {name}" in text or f"{kin}, {name}" in text for text in (label, *texts))
        if kin in _HIM_OR_HER and (is_told or kin in label):
            found[name] = _HIM_OR_HER[kin]
        elif kin in PARTNERS:
            found[name] = _pronoun(name, texts)
        elif once_more := re.search(_ONCE_MORE.replace("{name}", name), "\n".join(texts)):
            found[name] = once_more["them"]
        elif named_on := re.search(_NAMED_ON.replace("{name}", name), "\n".join(texts).replace("w/", "with")):
            found[name] = "him" if named_on["them"] == "his" else "her"
    return {name: them for name, them in found.items() if them}


_HIM_OR_HER = {
    **dict.fromkeys(("husband", "son", "father", "brother"), "him"),
    **dict.fromkeys(("wife", "daughter", "mother", "sister"), "her"),
}


def by_name(text: str, family: dict[str, str], them: dict[str, str]) -> str:
    """The text with the names again, each once where it is known what follows it."""
    for name, kin in family.items():
        text = text.replace(f"my {kin}", name)
        if them.get(name) and f"{name}'s" in text:
            their = "his" if them[name] == "him" else "her"
            text = re.sub(rf"(\b{name} .*?)\b{name}'s\b", rf"\1{their}", text)
    return text
