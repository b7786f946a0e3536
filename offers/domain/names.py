"""A person's name typed in one box, taken apart as far as that can be done without guessing much."""

import re
from dataclasses import dataclass

# Every title that may stand before a name, the user's own or anybody else's.
_TITLE = (
    r"(?:Dr|Doctor|Prof|Professor|PD(?= Dr\b)|Mr|Mister|Mrs|Ms|Mx|Miss|Sr|Sra|Herr|Frau|Mme|Mlle|Sir|Dame|"
    r"Rev|Reverend|Fr|Father|Sister|Pastor|Rabbi|Judge|Capt|Captain|Col|Colonel|Lt|Sgt|Sergeant|"
    r"Lady|Lord|Baroness|Ambassador|Archbishop|Archdeacon|Monsignor|"
    r"(?:(?:The )?(?:Rt|Right|Very|Most)\.? |The )(?:Revd?|Reverend|Hon|Honou?rable)|Revd|Hon(?=\.))\b\.?"
)
# "Dr. med.", "Dr. rer. nat.", "Dr.-Ing.": small letters, since "Dr. Phil Knight" is called Phil.
_LEARNED = r"(?:[ -]?(?-i:med|rer|nat|phil|pol|ing|jur|dent|vet|theol|habil|h\. ?c)\b\.?|-Ing\b\.?)*"
_TITLE_BEFORE = re.compile(rf"({_TITLE}){_LEARNED}\s+(?=\S)", re.IGNORECASE)
_TITLES = re.compile(rf"(?:{_TITLE}{_LEARNED}\s+(?=\S))+", re.IGNORECASE)
_SUFFIXES = frozenset({"jr", "sr", "esq"})


@dataclass(frozen=True, slots=True)
class Name:
    given: str
    family: str = ""
    title: str = ""
    credentials: str = ""

    @property
    def in_order(self) -> str:
        """The whole name as it is said: title, given name, family name, and what follows a comma."""
        said = " ".join(filter(None, (self.title, self.given, self.family)))
        return ", ".join(filter(None, (said, self.credentials)))


def split_name(text: str) -> Name:
    """“Dr. Walter Hodges, MD” is title, given, family and credentials. The last word is the family name.

    A name of one word stays a given name. What follows a comma counts as credentials only when it looks like them
    (“MD”, “FACP”, “PhD”, “Jr.”), since some people type the family name first. The user can correct all of it later.
    """
    text, credentials = _without_credentials(" ".join(text.split()))
    family, comma, given = (part.strip() for part in text.partition(","))
    if comma and family and given:
        title, given = _split_titles(given)
        return Name(given=given, family=family, title=title, credentials=credentials)
    title, rest = _split_titles(text)
    given, _space, family = rest.rpartition(" ")
    return Name(given=given or family, family=family if given else "", title=title, credentials=credentials)


def _without_credentials(text: str) -> tuple[str, str]:
    parts = [part.strip() for part in text.split(",")]
    last = len(parts)
    while last > 1 and _are_credentials(parts[last - 1]):
        last -= 1
    if last == len(parts) or not parts[0]:
        return text, ""
    return ", ".join(parts[:last]), ", ".join(parts[last:])


def _are_credentials(text: str) -> bool:
    marks = [mark.rstrip(".") for mark in text.split()]
    return bool(marks) and all(map(_is_credential, marks))


def _is_credential(mark: str) -> bool:
    return mark.lower() in _SUFFIXES or (len(mark) <= 8 and sum(letter.isupper() for letter in mark) >= 2)


def without_titles(text: str) -> str:
    """The name without any title before it."""
    return _split_titles(text)[1]


def _split_titles(text: str) -> tuple[str, str]:
    found = _TITLES.match(text)
    return (found[0].strip(), text[found.end() :]) if found else ("", text)


def split_title(text: str) -> tuple[str, str]:
    """The first title before the name, "" without one, and the rest."""
    found = _TITLE_BEFORE.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)
