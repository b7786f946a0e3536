"""Somebody praised, and a kind word passed on: "very open about panel sizes", "said my lesson made the panel's day"."""

from __future__ import annotations

import re

from offers.domain.decline.reading import kindness, verbs
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.clauses import THERE, Clause

# Advised against what would have been the user's to pay for.
_AGAINST_IT = re.compile(
    r"(?:me|us) not to (?:buy|rent|choose|go for|take (?:it(?! (?:personally|badly|ill|amiss|to heart|so)\b)|this "
    r"one|that one|the (?:flat|house|place|loan|first)))\b"
)

_DESCRIBED = re.compile(
    r"^(?:was |were |is |are |has been |seemed )?(?:so |very |really |extremely |incredibly |always |super |quite |"
    r"exceptionally )*"
    rf"({'|'.join(sorted(kindness.PRAISED))})(?<!straight(?= to))( (?:about|with|in|to|toward|towards|on|when|"
    rf"that)\b.*)?$",
    re.IGNORECASE,
)


def described(clause: Clause) -> Act | None:
    """ "very open about panel sizes" """
    found = _DESCRIBED.match(clause.text)
    if not found or clause.subject != "contact":
        return None
    topic = found[2] or ""
    topic = _HOW_HARD.sub(r" about \g<what>", topic)
    if "," in topic and _TELLS_TALES.search(topic):
        topic = topic.partition(",")[0]
    is_telling = _BARE_TOPIC.fullmatch(topic) or _TELLS_TALES.search(topic)
    if is_telling or topic == " to a fault" or topic.startswith(" that "):
        topic = ""
    if found[1].lower() == "straight":
        topic = topic if topic.startswith(" with ") else f" with me{topic}"
    how = found[1].lower() + clause.to_you(topic)
    sort = (
        Sort.CANDOR
        if found[1].lower() in {"open", "candid", "frank", "honest", "transparent", "upfront", "straight"}
        else Sort.TIME
    )
    return Act(f"being so {how}", f"you were so {how}", sort, companion=clause.companion)


# "honest about how bad Mondays get": about Mondays.
_TIMES = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|(?:the )?(?:[a-z-]+ )?(?:days|nights|weeks|months|years|winters|"
    r"summers|springs|autumns|weekends|evenings|mornings|shifts|holidays|hours|seasons|terms|deadlines|drives|commutes|"
    r"exams|openings|launches|harvests|changeovers)"
)
_HOW_HARD = re.compile(
    r"^ about how (?:bad|hard|rough|tough|busy|long|tiring|heavy|cold|dark|lonely|crazy|intense|slow) "
    rf"(?P<what>{_TIMES}) (?:can |really |actually )*(?:get|are|feel|were)$"
)
_BARE_TOPIC = re.compile(r" about (?!\w+[^uis]s$)[a-z]+| (?:on|with|in) (?:that|this|it)")
# What candor was about stays with those two where it is a figure or another person.
_TELLS_TALES = re.compile(
    r"(?<!my )(?<!\d)\d|\bas an? |\b(?:pay|salar(?:y|ies)|allowances?|money|budget|census|ratios|boss|manager|chief|"
    r"dean|owner|partners?|colleagues?|team|staff|turnover|politics|ceo|cto|founder|director|"
    r"predecessor|last (?:guy|person|one)|who(?! (?:takes|covers|works|carries)\b)|left|quit|leaving|walked out|"
    r"resign\w*|fired|burn(?:ed|t) out)\b",
    re.IGNORECASE,
)


# What ranks the user is left out.
_TELLS = r"said|told (?:me|us)|(?:texted|emailed|wrote|rang|called|phoned)(?: (?:me|us))? to (?:say|tell (?:me|us))"
_WHO = r"my [\w -]{2,25}?|(?:the|her|his|their) (?:kids|children|students|class|team|nurses|residents|crew)"
_LIKED = (
    r"changed how|made (?:her|his|the|their)\b|loved|voted for|asked for me|(?:were|are|was) still talking about|"
    r"(?:was|is) the (?:best|finest|clearest|calmest|kindest|funniest|warmest|sharpest|strongest)\b"
)
_WORD = re.compile(
    rf"^(?:{_TELLS}) (?:that )?(?P<what>(?:{_WHO}) (?:had |still |all |really |has )*(?:{_LIKED}).*)$", re.IGNORECASE
)
_RANKS = re.compile(r"\b(?:candidates?|applicants?|choices?|finalists?|fit|pick|interviews?|hire)\b", re.IGNORECASE)


_TAKE_TIME = re.compile(
    rf"^(?:just |only )?(?:{_TELLS}) (?:to )?take (?:all )?(?:the|my|your) time(?: (?:you|I|we) (?:need|wanted|"
    rf"want)(?:ed)?)?$",
    re.IGNORECASE,
)


_ALWAYS_THERE = re.compile(rf"^always (?P<did>{THERE})(?P<how>[\w' ]{{0,30}})", re.IGNORECASE)


# What an impatient one does.
_NEVER_ONCE = re.compile(
    r"never (?P<once>once )?(?P<did>looked|glanced|hurried|rushed|pressed|nagged)(?P<how> at (?:the clock|the time|"
    r"(?:her|his) (?:watch|phone))|(?<!d at) (?:me|us))$",
    re.IGNORECASE,
)


def kind_word(clause: Clause) -> Act | None:
    patient = _NEVER_ONCE.match(clause.text) if clause.subject == "contact" else None
    if patient:
        never, how = f"never {patient['once'] or ''}", clause.to_you(patient["how"])
        doing = verbs.gerund(patient["did"].lower())
        return Act(f"{never}{doing}{how}", f"you {never}{patient['did'].lower()}{how}", Sort.TIME)
    there = _ALWAYS_THERE.match(clause.text) if clause.subject == "contact" else None
    if there:
        verb, _, back = f"{there['did'].lower()}{there['how']}".partition(" ")
        doing = f"{verbs.gerund(verb)} {back}".strip()
        return Act(f"always {doing}", f"you always {verb} {back}".strip(), Sort.TIME)
    if clause.subject == "contact" and _TAKE_TIME.match(clause.text):
        return Act("telling me to take the time I needed", "you told me to take the time I needed")
    found = _WORD.match(clause.text) if clause.subject == "contact" else None
    if not found or _RANKS.search(found["what"]):
        return None
    what = clause.to_you(found["what"])
    return Act(f"telling me that {what}", f"you told me that {what}", Sort.TIME)


# "told me straight it wouldn't go up those stairs", unlike "told me straight about the stairs"
_STRAIGHT = re.compile(
    r"(?:me|us) (?P<how>straight(?: out| up)?|honestly|frankly|plainly|openly),? (?:that (?!I\b|we\b|my\b|our\b)|"
    r"(?!(?:about|how|what|which|where|why|when|who|of|and|to|I|we|my|our|not|no)\b)"
    r"(?=[\w' -]+? (?:is|are|was|were|has|had|can|could|will|would|needs?|takes?|\w+n't|\w+'[sd])\b))"
)


def told_straight(told: str) -> Act | None:
    """Frankness, where what follows "told" was plainly said: what it was stays between the two."""
    found, against = _STRAIGHT.match(told), _AGAINST_IT.match(told)
    if not found and not against:
        return None
    how = "straight" if found and found["how"].startswith("straight") else "honest"
    return Act(f"being so {how} with me", f"you were so {how} with me", Sort.CANDOR)
