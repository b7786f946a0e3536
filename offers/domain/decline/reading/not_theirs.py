"""Unkind words in a note that tell nothing against its contact: denied, said of others, or no unkind words at all.

"Never made me feel rushed", "shut down the bloke who kept interrupting", "mocked up a sample month".
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.talks import TALKED_OVER

_ILL = (
    r"(?:rushed|hurried|awkward|stupid|small|dumb|pushy|pushed|pressur\w*|uncomfortable|unwelcome|bored|boring|nervous|"
    r"stiff|cold|rude\w*|dismissive|distracted|interrupt\w*|talk(?:ed|ing) (?:over|down)|condescend\w*|annoyed|"
    r"irritated|"
    r"angry|complain\w*|shouted|shouting|bad|poor|dull|vague|evasive|mock(?:ed|ing)|snapped|ignored|insult\w*|hostile|"
    r"unpleasant|yelled|yelling|sneered|dismissed|lectured|tense|disorgani[sz]ed|unprepared|hesitant|stressed)"
)
# What was denied of somebody; that they never stopped or did not hide it is no denial.
_DENIED = (
    r"\b(?:never|nobody|no one|not|without|wasn't|weren't|isn't|didn't|did not|doesn't|hadn't|hardly|nothing)\b"
    r"(?! (?:once )?(?:stop\w*|quit|ceas\w*|apologi[sz]\w*|thank\w*|smil\w*|look\w*|sp[eo]\w*|listen\w*|said|say|"
    r"ask\w*|"
    r"answer\w*|show\w*|met|meet|turn\w*|came|come|even|only|just|sure|hid\w*|mask\w*|conceal\w*|bother\w*|car[ei]\w*|"
    r"saw|seen|see|felt|known|know|help\w*|understand)\b)"
    rf"(?:(?! (?:but|and|who|when|because|then|so|more|such|less|as|except)\b) [\w']+){{0,5}}? {_ILL}\b"
)
_SOMEBODY = r"(?:the|an?|one|two|somebody|someone|anyone|anybody|whoever|that|his|her|their|another) (?:[\w'-]+ ){0,5}?"
# Somebody else's rudeness, which the contact put an end to.
_PUT_DOWN = (
    rf"\b(?:shut(?:ting)? (?:down|up)|silenced|hushed|rein(?:ed|ing) in|call(?:ed|ing) out|told off|put (?:a stop to|"
    rf"down)|stopped|stepped in (?:on|with)|stood up to|shushed|sent (?:away|off|out)|dealt with|took on|cut(?: off)?|"
    rf"pulled up|"
    rf"ticked off|quieted) {_SOMEBODY}(?:who|that|when (?:he|she|they|it)|for|from|[a-z]+ing)\b[^.;\n]{{0,60}}|"
    r"\b(?:stepped|weighed|waded|jumped|cut) in (?:when|as|before|because|after) (?!(?:I|we|my|our)\b)[^.;\n]{0,60}|"
    r"\b(?:defended|stuck up for|stood up for|rescued|saved|protected|spoke up for) (?:me|us) (?:when|from|against|as) "
    r"(?!(?:she|he)\b)[^.;\n]{0,60}"
)
_LOST_LINE = r"\b(?:line|signal|phone|connection|storm|tunnel|tide|battery) (?:\w+ )?cut (?:me|us) off\b"
_NOT_THEIRS = re.compile(rf"{_DENIED}|{_LOST_LINE}|{_PUT_DOWN}|\btalk(?:ed|ing|s) {TALKED_OVER}", re.IGNORECASE)


def without_what_is_not_theirs(text: str) -> str:
    """The text without the unkind words that its contact has no part in."""
    return _NOT_THEIRS.sub("", text)
