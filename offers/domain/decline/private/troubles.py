"""A weep, a loss, a diagnosis: what made a kindness one, and what no text repeats to anybody (rule 49).

"sat with me while I had a weep over Dad" is told as "sitting with me", and not at all where the rest tells it too.
"""

from __future__ import annotations

import re

from offers.domain.decline.people.kin import CALLED
from offers.domain.decline.text.prose import AnyCase, letter_runs

# One of the family by whatever name, as `_masked` has it; a baby may be lost, and stays one.
_KIN = r"(?:kkk+|bab(?:y|ies))"
# Whoever it is that had the trouble: the user, or somebody dear to them.
_ONES = (
    rf"(?:(?:my|our) (?:[\w']+ )?{_KIN}|(?<!their )(?<!the )(?<!a )(?<!his )(?<!her )(?<!your )(?<!own ){_KIN}|"
    r"my (?:partner|friend|dog|cat|horse|pony)|our (?:dog|cat|horse|pony))"
)
_HAD = (
    r"(?:'d| had| have|'ve| was| were| am|'m| is| felt| got)?(?: (?:just|been|still|all|so|very|quite|a bit|rather))*"
)
_ILLNESS = (
    r"(?:diagnosis|prognosis|biopsy|scan|test results|surgery|illness|cancer|tumou?r|overdose|breakdown|relapse|"
    r"miscarriage|chemo(?:therapy)?)"
)
_CARE = r"(?:hospital|clinic|doctor(?:'?s)?|consultant|oncologist|midwife|hospice|fertility|antenatal)"
_HELPER = (
    r"(?:doctor|gp|specialist|midwife|consultant|therapist|counsell?or|paediatrician|pediatrician|clinic|hospital|"
    r"pharmacy|chemist)"
)
_BURIAL = r"(?:funeral|burial|cremation|memorial service|shiva|requiem)"
_TROUBLE = AnyCase(
    # Tears, and what else was seen of it.
    r"\bweep(?:s|ing)?\b(?! (?:holes?|willows?|tiles?|figs?|cherr))|\bwept\b|\bsob(?:s|bed|bing)\b|"
    r"\b(?:an?|my|our) (?:(?:good|little|quick|quiet|big|proper|bit of a|wee) )*(?:cry|blub|meltdown|wobble|"
    r"panic(?: attack)?)\b|"
    rf"\b(?:i|we|{_ONES}){_HAD} (?:cr(?:ied|ying)|(?:burst )?into tears|tearful|welling up|in bits|in pieces|"
    r"a mess|a wreck|in a (?:(?:bad|terrible|right|real|proper) )?state|shak(?:y|ing|en)(?! hands)|trembling|"
    r"distraught|devastated|upset|heartbroken|falling apart|inconsolable|overwhelmed|hysterical|faint|dizzy|"
    r"panick(?:ed|ing)|grieving|mourning|bereaved|fell apart|broke down|went to pieces)\b|"
    rf"\b(?:{_KIN}|i|we) (?:could|can|to) cry\b|\bbab(?:y|ies) (?:had )?died\b|\b{_ONES}'s (?:call|letter|text) came\b|"
    r"\blet(?:ting)? (?:me|us) (?:cry|sob|blub|grieve|mourn)\b|\bto cry on\b|"
    r"\b(?:be|been|being) sick\b|\b(?:throw(?:ing)?|threw) up(?=$|[,.]| in\b| on\b)|\bvomit\w*|"
    r"\b(?:shed|wip(?:ed|ing)|dr(?:ied|ying)|fight(?:ing)? back|fought back|in|near|close to|through) "
    r"(?:(?:my|our|the|a few|some) )?tears\b|"
    r"\b(?:i|we|me)(?:'d| had)? (?:stop(?:ped)?|done) (?:shaking|crying|trembling)\b|"
    # A loss, and what follows one.
    r"\b(?:books?|leaflet|booklet|pamphlet|poems?|number|name|card|chat|talk(?:ed|ing)?|helpline|group) "
    r"(?:on|about|of|for|through) (?:an? |my |our |the )?(?:grief|grieving|bereave\w*|mourning|loss\b|losing|"
    r"miscarriage|depression|suicide)\b|"
    r"\b(?:my|our) (?:grief|bereavement|loss|miscarriage|heartbreak)\b|\bcondolences?\b|\bsympathy cards?\b|"
    rf"\b(?:loss|death|passing|funeral) of {_ONES}\b|\b(?:i|we|she|he)(?:'d| had)? miscarr\w+|"
    rf"\b(?:lost|losing|bur(?:ied|ying)|mourn(?:ed|ing)?|griev(?:ed|ing)(?: for)?) (?:the (?:baby|twins)|{_ONES}|"
    r"(?:my|our) (?:job|home|house))\b|"
    rf"\b{_ONES}(?:'d| had| has| was| were| is)? (?:just |suddenly )?(?:died|dying|passed|passing|miscarr\w+|"
    r"in (?:recovery|remission|rehab|labou?r)|overdosed|put down|walked out|moved out|left (?:me|us)|arrested|"
    r"in (?:jail|prison)|taken ill|rushed|admitted|"
    r"in (?:intensive care|(?:the )?(?:icu|hospice|hospital|a&e|er))|(?:came|come|was|were|is) "
    r"out of (?:surgery|theatre|hospital|intensive care)|"
    r"had an? (?:stroke|fall|heart attack|relapse|breakdown)|killed|diagnosed|sectioned|lost (?:his|her) job)\b|"
    rf"\b{_ONES}'?s (?:\w+ )?(?:{_ILLNESS}|{_BURIAL}|death|stroke|dementia|operation|news|ashes|troubles?)\b|"
    rf"\b(?:i|we|me|us) (?:[a-z]+ ){{0,4}}(?:to|at|for|from) (?:the|a|my|our|\w+'s) (?:\w+ )?{_BURIAL}\b|"
    rf"\b(?:go|get|be|come|drive|travel|fly|home|back|flowers|card|wreath|casserole|food|suit|tie) "
    rf"(?:to|at|for|from) (?:the|a|my|our|\w+'s) (?:\w+ )?{_BURIAL}\b|"
    rf"\b(?:before|after|since) (?:the|my|our|{_KIN}'s) (?:{_BURIAL}|miscarriage|stillbirth|biopsy|diagnosis)\b|"
    rf"\b(?:day|night|week|morning) of (?:the|my|our|{_KIN}'s) {_BURIAL}\b|\bbecause of (?:the|my|our|a) bereavement\b|"
    r"\b(?:hear(?:d|ing)?|told|news|found out|learn(?:ed|t)) (?:[a-z]+ ){0,2}(?:of|about) (?:the|my|our) (?:stillbirth|"
    r"miscarriage|diagnosis|prognosis|death|accident|loss|scan|overdose|separation|break-?up)\b|"
    r"\b(?:after|since) (?:the|my|our) (?:accident|break-?up|split|separation|overdose)\b|\b(?:my|our) marriage\b|"
    rf"\bbeen dumped\b|\blos(?:e|ing) an? (?:parent|partner|friend|{_KIN})\b|"
    rf"\bsorry (?:[a-z]+ ){{0,3}}(?:about|for|to hear (?:about|of)) {_ONES}\b(?!')|"
    r"\b(?:i|we) (?:was|were|sat|waited|had to be) (?:at|in) (?:the )?(?:hospital|a&e|er|icu|hospice)\b|"
    rf"\b(?:pray(?:ed|ing|ers?)?|candles?|rosary|novena|mass|vigil)(?: with (?:me|us))?(?: \w+){{0,2}} for {_ONES}\b|"
    # Word of it.
    rf"\bnews (?:from home|(?:from|of|about) (?:(?:the|my|our) )?(?:{_CARE}|diagnosis|{_ONES}))\b|"
    r"\b(?:i|we)(?:'d| had)? (?:[a-z]+ )?(?:got|had|heard|received|took) (?:[a-z]+ ){0,2}(?:news|word|call|message|"
    rf"letter|results) (?:from|of|about) (?:(?:the|my|our) )?(?:{_CARE}|{_ILLNESS}|home|{_ONES})\b|"
    rf"\b(?:i|we|{_ONES})(?:'d| had)? (?:just )?(?:got|heard|had|received|learn(?:ed|t)|(?:was|were) (?:given|told)) "
    rf"(?:of |about )?(?:the|my|our|his|her) (?:\w+ )?(?:{_ILLNESS}|news)\b|"
    # A remedy, and an errand for one.
    r"\bmy (?:\w+ )?(?:tablets|pills|meds|medication|medicines?|insulin|injections?|inhaler|antidepressants?)\b|"
    rf"\b(?:my|our) (?:\w+ )?{_ILLNESS}\b|\b(?:i|we|my|our|us|me) (?:[a-z]+ ){{0,5}}{_CARE} appointments?\b|"
    rf"\b{_ONES}'s (?:prescription|oxygen|tablets|pills|medication|medicine|insulin|hips?|knees?|heart|wheelchair|"
    r"walker|hearing aid|memory|condition|treatment)\b|\b(?:numbers?|names?) of (?:an? |some )?(?:[a-z]+ )?"
    r"(?:therapist|psychiatrist|counsell?or|rehab)s?\b|\b(?:aa|na|al-anon) meetings?\b|"
    r"\bmy (?:bad |sore |poor )?(?:back|neck|knees?|hips?|shoulder|ankle|stomach|head) (?:was|were|is|had|went|gave|"
    r"hurt|ached|seized|locked|kept)\b|"
    r"\bi (?:get|suffer|live with|am prone to) (?:[a-z]+ ){0,2}(?:migraines?|fits|seizures|panic attacks|asthma|"
    r"epilepsy|diabetes|depression|anxiety)\b|"
    rf"\b(?:ran|running|drove|driving|rush(?:ed|ing)|took|taking) (?:me|us|{_ONES}) (?:[a-z]+ )?to (?:a&e|urgent care|"
    r"casualty|(?:the |an )?emergency room)\b|\b(?:me|us) (?:in|at) (?:a&e|urgent care|casualty|the emergency room)\b|"
    rf"\bto (?:ring|call|phone) (?:the|my|our) (?:[a-z]+ )?{_CARE}\b|"
    r"\b(?:go|went|going|off|drive|driving) to (?:therapy|counsell?ing|rehab|an? aa meeting)\b"
)
# Without one of these there is none of it, which is seen at once.
_MAY_TELL = AnyCase(
    r"\b(?:weep|wept|sob|cry|cried|tear|blub|meltdown|wobbl|panic|welling|bits|pieces|mess|wreck|state|shak|trembl|"
    r"distraught|devastat|upset|heart|fall|fell|inconsolable|overwhelm|hysteric|faint|dizzy|grie[fv]|mourn|bereav|"
    r"broke|loss|los[et]|losing|miscarr|depress|suicid|condolence|sympath|death|died|dying|pass|put|walked|moved|left|"
    r"arrest|jail|prison|ill\b|illness|rushed|admitted|intensive|icu|hospi|a&e|er\b|surgery|theatre|stroke|relapse|"
    r"breakdown|killed|diagnos|section|prognosis|biops|scan|test|cancer|tumo|overdose|chemo|dementia|operation|news|"
    r"ashes|trouble|funeral|burial|bur(?:ied|y)|cremation|memorial|shiva|requiem|sorry|pray|candle|rosary|novena|mass|"
    r"vigil|word|call|letter|results|clinic|doctor|consultant|oncolog|midwi|fertil|antenatal|tablet|pill|med|insulin|"
    r"inject|inhaler|antidep|appointment|therap|counsel|rehab|aa\b|stillb|nursed|cared|looked|nursing|own|had|throw|threw|"
    r"vomit|sick|hear|told|found|learn|after|since|marriage|dumped|number|name|migraine|get|suffer|live|prone|urgent|"
    r"casualty|emergency|prescription|oxygen|hip|knee|wheel|walker|hearing|memory|condition|treatment|na\b|al-anon|"
    r"ankle|shoulder|neck|back\b|stomach|head\b|"
    r"recovery|remission|labou?r|deaf|blind|autis|disabl|dying|ailing|poorly|frail|unwell|epilep|diabet)"
)
# What befell whoever is thanked is theirs to tell.
_THEIRS = AnyCase(
    r"\byou(?:'d| had| have)? (?:nursed|lost|buried|mourned|miscarried|grieved for|cared for|looked after) "
    rf"(?:your (?:own |late )?{_KIN}|the baby)\b|"
    rf"\byour own (?:{_KIN}'s \w+|(?:\w+ )?(?:grief|bereavement|miscarriages?|loss|breakdown|burn-?out|illness))\b|"
    rf"\b(?:nursing|losing|burying|mourning) your (?:own |late )?{_KIN}\b|"
    rf"\byour (?:own )?{_KIN}(?: had)? (?:died|passed|was (?:dying|ill|diagnosed)|had (?:cancer|"
    r"an? (?:stroke|breakdown)))\b"
)
_OF_ILLNESS = AnyCase(
    rf"\b(?:i|we|{_ONES}){_HAD} (?:ill|sick|unwell|poorly|feverish|not well|in pain)\b|"
    r"\b(?:find|found|get|got|recommend|book|suggest|giv|gave|send|sent|nam|look)(?:ing|ed)? (?:up )?"
    r"(?:(?:me|us|(?:my|our) \w+|[a-z]+) )?(?:an?|the|two|some) (?:(?:name|number|list)s? of (?:an? )?)?"
    rf"(?:[a-z]+ )?{_HELPER}s?\b(?! (?:to (?:talk|speak|shadow|work)|who (?:works|does|had)))|"
    rf"\b(?:to|i|we) (?:ring|rang|call(?:ed)?|phone[d]?|see|saw|visit(?:ed)?|went to|get to|go to) "
    rf"(?:the|my|our|an?) (?:[a-z]+ )?{_HELPER}\b|"
    rf"\b(?:i|we|{_ONES}) (?:[a-z]+ ){{0,3}}(?:at|from|to|in) (?:the|our) {_HELPER}\b|"
    rf"\b(?:for|because of|about) (?:my|our|{_KIN}'s) (?:bad |sore )?(?:back|knees?|hips?|heart|head|legs?|foot|feet|"
    r"stomach|migraines?|asthma)\b|"
    rf"\b(?:talk|speak|chat|listen|moan|go on|ask)(?:ed|ing)? (?:to me |with me |at length )?about {_ONES}\b(?!')"
)
# What the trouble hangs on, if need be with what leads up to it.
_SUBORDINATE = re.compile(
    r",? (?:just |only |even )?(?:when(?:ever)?|while|whilst|after|before|till|until|because|since|although|"
    r"(?:even )?though|as(?= (?:i|we|my|our)\b)|in case|so(?: that)?(?= (?:i|we|my|our|nobody|no one)\b)|"
    r"the (?:same )?(?:day|night|week|morning|evening|afternoon)(?= (?:(?:that |when )?(?:i|we|my|our)|of the)\b))\b",
)
_PREPOSITIONAL = re.compile(r",? (?:just )?(?:over|about|for|on|in|to|through|at|from|during|despite|following|with)\b")
# "my deaf sister" is my sister.
_HOW_THEY_ARE = re.compile(
    r"\b([Mm]y|[Oo]ur) (?:deaf|blind|autistic|disabled|sick|ill|dying|ailing|poorly|frail|depressed|widowed|demented|"
    r"diabetic|epileptic|unwell) (?=[a-z])"
)
# What is left tells that there was something to console.
_CONSOLED = AnyCase(
    r"\b(?:cheer(?:ing|ed)? (?:me|us) up|sorry|lie down|sick ?bay|first aid|"
    r"hankies?|handkerchiefs?|tissues?|kleenex|shoulder|consol\w+|"
    r"comfort(?:ing|ed)|h(?:olding|eld) (?:my|our) hands?|talk(?:ing|ed) (?:me|us) down|calm(?:ing|ed) (?:me|us))\b|"
    # Driven or gone along, and nobody says where to or what for.
    r"^(?:you )?(?:go|com|went|c)(?:ing|ame)? with (?:me|us)$|\bpulling over$|\bwhat it(?:'s| is| was) like$|"
    r"^(?:you )?(?:driv|walk|com|c|dr)(?:ing|ove|ed|ame) (?:an?|two|three|four|half an|\d+) (?:hours?|miles?)$|"
    r"^(?:you )?(?:driv|tak|runn|ferry|bring|dr|to)(?:ing|ove|ok) (?:me|us|(?:my|our) [a-z]+)$"
)


def without_trouble(text: str, *, is_of_home: bool = False) -> str:
    """The text up to the words that tell of any; "" where it cannot be told without, or is of another's.

    Where something private touches the home or somebody's health, an errand to a doctor tells as much.
    """
    if not is_of_home and not _MAY_TELL.search(text):
        return text
    text = _HOW_THEY_ARE.sub(r"\1 ", text)
    masked = whole = _masked(text)
    if _THEIRS.search(masked):
        return ""
    while found := _told_in(masked, whole, is_of_home=is_of_home):
        joints = [*_SUBORDINATE.finditer(masked, 0, found.end())] or [*_PREPOSITIONAL.finditer(masked, 0, found.end())]
        masked = masked[: joints[-1].start()] if joints else ""
    return text[: len(masked)] if " " in masked else ""


def _masked(text: str) -> str:
    """The text in lower case and just as long, in which all the family go by one name."""
    lowered = text.replace("\u0130", "I").lower()
    return lowered if _FAMILY.isdisjoint(letter_runs(lowered)) else _WORD.sub(_name_off, lowered)


def _name_off(found: re.Match[str]) -> str:
    return "k" * len(found[0]) if found[0] in _FAMILY else found[0]


_WORD = re.compile(r"[^\W\d_]+")
_FAMILY = {*CALLED, "cousin", "niece", "nephew"} - {"parent", "pop", "pops", "folks", "baby", "babies"}


def _told_in(text: str, whole: str, *, is_of_home: bool) -> re.Match[str] | None:
    told = _TROUBLE.search(text) or (_OF_ILLNESS.search(text) if is_of_home else None)
    return told or (_CONSOLED.search(text) if text != whole else None)
