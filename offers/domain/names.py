"""A person's name typed in one box, taken apart as far as that can be done without guessing much."""

from dataclasses import dataclass

_TITLES = {"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "rev", "sir"}


@dataclass(frozen=True, slots=True)
class Name:
    given: str
    family: str = ""
    title: str = ""
    credentials: str = ""


def split_name(text: str) -> Name:
    """“Dr. Walter Hodges, MD” is title, given, family and credentials. The last word is the family name.

    A name of one word stays a given name. What follows a comma counts as credentials only when it looks like them
    (“MD”, “FACP”, “PhD”), since some people type the family name first. The user can correct all of it later.
    """
    text = " ".join(text.split())
    front, comma, back = text.partition(",")
    credentials = ""
    if comma and front.strip() and _are_credentials(back):
        text, credentials = front.strip(), back.strip()
    elif comma and front.strip() and back.strip():
        return Name(given=back.strip(), family=front.strip())
    words = text.split()
    title = ""
    if len(words) > 1 and words[0].rstrip(".").lower() in _TITLES:
        title = words.pop(0)
    if len(words) == 1:
        return Name(given=words[0], title=title, credentials=credentials)
    return Name(given=" ".join(words[:-1]), family=words[-1], title=title, credentials=credentials)


def _are_credentials(text: str) -> bool:
    marks = [mark.strip().rstrip(".") for mark in text.split(",")]
    return all(0 < len(mark) <= 8 and sum(letter.isupper() for letter in mark) >= 2 for mark in marks)
