"""Joy in words that elsewhere tell of anger: "shouted it across the kitchen, and they all cheered"."""

from __future__ import annotations

import re

_SHOUTS = r"\b(?:shout|yell)(?:s|ed|ing)?\b"
_AT_NOBODY = r"(?! (?:at|to get out|in my face|(?:down|over) the phone)\b)"
_HOORAY = (
    r"(?:hello|hi\b|welcome|thanks?|goodbye|bravo|hooray|hurra[hy]|yes\b|yay|congrat\w*|well done|good luck|cheers|"
    r"happy birthday|surprise|bon app\w+|my praises)"
)
_GLAD = (
    r"\b(?:cheer(?:ed|s|ing)?|clapp(?:ed|ing)|applau\w+|whoop(?:ed|s|ing)?|hugg(?:ed|ing)|danc(?:ed|ing)|champagne|"
    r"for joy|with (?:joy|delight|glee)|delighted|overjoyed|thrilled|so (?:happy|pleased)|punched the air)\b"
)
_PLACE = (
    r"(?:kitchen|hall(?:way)?|corridor|ward|office|yard|field|shop|floor|bar|stairs|street|garden|stage|house|room|barn|"
    r"pass|workshop|studio|classroom|lab|deck|quay|court|pitch|counter|fence)"
)
_FOR_JOY = re.compile(
    rf"{_SHOUTS}(?: out)? (?:it\b|the (?:\w+ )?news\b|['\"]?{_HOORAY}){_AT_NOBODY}|"
    rf"{_SHOUTS}{_AT_NOBODY}[^.;!?]{{0,60}}{_GLAD}|{_GLAD}[^.;?]{{0,40}}{_SHOUTS}{_AT_NOBODY}|"
    rf"{_SHOUTS}(?: \w+)? (?:across|over|through|down|up|along|into|from) (?:the |a |her |his )?(?:\w+ )?{_PLACE}"
    r"(?![^.;]{0,25}\b(?:at|that|because|about|for)\b)|"
    r"\b(?:shout|yell) if (?:i|we|you|anything)\b|"
    # what is laughed at, boasted of or cut off in friendship
    r"\blaugh(?:s|ed|ing) (?:\w+ )?(?:at|about) (?:my|our) (?:\w+ )?(?:jokes?|puns?|story|stories|impressions?|"
    r"one-liners?|cartoons?|limericks?)\b|\bbragg(?:ed|ing) (?:about|on) (?:me|my|us|our)\b|"
    r"\b(?:moved|left|put|made|found|brought|gave|fixed|turned|lent|paid|covered|ran|ironed|washed|mended|carried) "
    r"[^.;!?\n]{3,80}\b(?:never|didn'?t|did not) (?:once )?(?:say|said) a (?:thing|word)(?: about it)?(?=\s*(?:$|"
    r"[.;!\n]))|"
    r"\b(?:rather than|instead of|so as not to|not to) cut(?:ting)? (?:me|us) (?:off|short)\b|"
    r"\bcut (?:me|us) off (?:an?|some|two|the) (?:\w+ )?(?:slices?|pieces?|chunks?|hunks?|lengths?|cuttings?)\b|"
    r"\bbe (?:insulted|annoyed|angry|cross) if (?:i|we) (?:paid|didn'?t (?:stay|eat|take|have|come)|left hungry)\b",
    re.IGNORECASE,
)


def without_joy(notes: str) -> str:
    """The notes without what only sounds like anger."""
    return _FOR_JOY.sub("", notes)
