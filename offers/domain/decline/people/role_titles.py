"""A role title made to stand in a sentence: Staff engineer -> the staff engineer position."""

from __future__ import annotations

import re

_KEEPS_CAPITAL = re.compile(
    r"^(?:[A-Z]{2,}\b|[A-Z]\w*[A-Z]|[A-Z]-|\w*\d|[A-Z]\w+ \d+\b|(?:English|Spanish|French|German|Latin|Chinese|"
    r"Mandarin|Japanese|Italian|Russian|Arabic|Korean|Hebrew|Greek|Portuguese|American|European|Asian|African|Montessori|Java|Python|Linux|"
    r"Android|"
    r"Kubernetes|Epic|Salesforce|Title|Ivy|Medicaid|Medicare)\b)"
)
# In other languages a capital may belong to the word.
_FOREIGN = re.compile(
    r"(?:arzt|aerztin|leiter|leiterin|lehrer|lehrerin|referent|referentin|meister|meisterin|pfleger)\b"
)
_NAMES_A_POST = re.compile(
    r"(?:position|role|job|post|fellowship|residency|professorship|lectureship|internship|apprenticeship)$",
    re.IGNORECASE,
)
_ASIDE, _BROKEN = re.compile(r"\s*\([^)]*\)"), re.compile(r"[;:/<>{}\[\]\"|]")
_SMALL = {"of", "and", "in", "the", "for"}
_MOST_WORDS = 9
# Said where the title is too long to be said.
UNTITLED = "the position"


def role_phrase(title: str) -> str:
    """With its article. A title too long or broken by marks is "the position"; "Professor of X" keeps its capitals."""
    title = _ASIDE.sub("", title).split(",")[0].strip()
    words = title.split()
    if not words or len(words) > _MOST_WORDS or _BROKEN.search(title):
        return UNTITLED
    if not title.isascii() or _FOREIGN.search(title):
        pass
    elif " of " not in title and all(word[0].isupper() or word in _SMALL for word in words[1:]):
        title = " ".join(word if _KEEPS_CAPITAL.match(word) else word.lower() for word in words)
    elif (
        not _KEEPS_CAPITAL.match(title) and next(word for word in [*words[1:], "a"] if word not in _SMALL)[0].islower()
    ):
        title = title[0].lower() + title[1:]
    if _NAMES_A_POST.search(title):
        return f"the {title}"
    return f"the position of {title}" if _HAS_A_FIELD.search(title) else f"the {title} position"


# "the lecturer in classics position" is nothing that anybody says.
_HAS_A_FIELD = re.compile(r" (?:of|in|for) ")


def person_sought(title: str) -> str:
    """Whom the house now looks for, "radiologist"; "" for a title that is long, or names no person."""
    sought = role_phrase(title).removeprefix("the ").removeprefix("position of ").removesuffix(" position")
    names_field = bool(_HAS_A_FIELD.search(sought))
    if sought == "position" or len(sought.split()) > _FEW + names_field or _NAMES_A_POST.search(sought):
        return ""
    return sought if _A_PERSON.search(re.split(r" (?:of|in|for) ", sought)[0]) else ""


_FEW = 2
_A_PERSON = re.compile(
    r"(?:[a-z]{2}(?:er|or|ist|ian|eer)|nurse|chef|cook|lead|head|fellow|clerk|vet|surgeon|physician|associate|analyst|"
    r"attorney|counsel|accountant|assistant|consultant|superintendent|principal|actuary|pilot|captain|postdoc)$",
    re.IGNORECASE,
)


_TAKES_ARTICLE = re.compile(
    r"^(?:Center|Centre)s? (?:for|of)\b|"
    r"^(?:University|College|Institute|School|Church|Museum|Port|City|County|Bank|Diocese|Ministry|Department|Hospital|"
    r"Hospices|Parish|Town|Village|Province|State|Office|Academy) of\b|"
    r"^(?!The\b)(?:[A-Z][\w'.&-]* ){1,4}(?:Symphony|Orchestra|Philharmonic|Institute|Foundation|Museum|Conservatory|"
    r"Observatory|Council|Society|Association|Authority|Office|Archives?|Survey|Fund|Network|Fellowship|Consortium|"
    r"Agency|Service|Bureau|Commission|Laboratory|Quartet|Quintet|Ensemble|Botanic(?:al)? Gardens?)$|"
    r"^(?!The\b)(?:[A-Z][\w'.&-]* ){1,4}(?:Museum|Institute|School|Academy) (?:of|for)\b"
)


# "Calder Vale Council", "Leeds City Council": run a place, and go by its name; "the Arts Council" has a field.
_RUNS_A_PLACE = re.compile(
    r"^(?:[A-Z][\w'.&-]* ){1,4}(?<!British )(?<!National )(?<!General )(?<!Arts )(?<!Research )(?<!Medical )"
    r"(?<!Nursing )(?<!Health )(?<!Care )(?<!Refugee )(?<!Housing )(?<!World )(?<!Security )(?<!Science )(?<!Sports )"
    r"(?<!Design )(?<!Education )(?<!Teaching )(?<!Press )(?<!Film )(?<!Energy )(?<!Water )(?<!Policy )(?<!Tribal )"
    r"(?<!Works )(?<!Workers )(?<!Safety )(?<!Standards )(?<!Trade )(?<!Church )(?<!Churches )(?<!Scout )(?<!Music )"
    r"Council$"
)


_ON_LETTERHEAD = re.compile(
    r", (?:Department|Dept\.?|Division|Office|Bureau|School|Faculty|Institute|Section|Branch|Campus) of .+$"
)


def house(name: str, told: str = "") -> str:
    """An organization as it stands in a sentence: "the University of Leeds", and what the user `told` with "the".

    What follows a comma on its letterhead is not said: "the City of Harlan Falls, Department of Public Works".
    """
    name = _ON_LETTERHEAD.sub("", name)
    by_kind = _TAKES_ARTICLE.search(name) and not _RUNS_A_PLACE.match(name)
    takes_article = by_kind or (name and re.search(rf"\bthe {re.escape(name)}(?!\w)", told))
    return f"the {name}" if takes_article else name
