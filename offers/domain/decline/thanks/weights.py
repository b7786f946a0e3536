"""How much an act says: what cost the giver something, or could come from nobody else, before what was office."""

from __future__ import annotations

import re

from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.text.prose import AnyCase, any_of

_BY_SORT = {
    Sort.HOSPITALITY: 12,
    Sort.GIFT: 10,
    Sort.WORK: 6,
    Sort.GUIDANCE: 8,
    Sort.INTRODUCTION: 6,
    Sort.CANDOR: 10,
    Sort.COACHING: 12,
}
_OF_ANY_SORT = 9
# Up to this an act is said only where there is no other; up to the second plainly; from the third on it is dear.
SLIGHT, PLAIN, DEAR = 4, 14, 20
_OWN_WORDS, _EFFECT, _MARKED = 60, 12, 12
_COST = AnyCase(
    r"\b(?:(?:your|my) own\b|yourself\b|(?:day|night|weekend) off\b|late\b|(?:till|until|past|after|before) (?:\d|"
    r"midnight|hours|the end|closing|shift|dawn|work\b)|at (?:midnight|dawn|sunrise|\d{1,2}(?::\d\d)? ?[ap]m)|hours?\b|"
    r"(?:satur|sun)day\b|weekend\b|pay(?:ing)?\b|without (?:my|our) asking\b|lending\b|(?<!the )lent\b|"
    r"driving(?! me (?:back )?to the (?:hotel|station|airport|train)$)|drove|"
    r"carry|"
    r"d(?:ug|igging)\b|"
    r"wait(?:ing|ed) (?:with|for|\w+ hours)|each way\b|(?:full|whole|entire) (?:night )?(?:shift|day|week|afternoon|"
    r"morning|evening|(?:mon|tues|wednes|thurs|fri)day)\b|the [4-6] ?a\.?m\b|"
    r"(?:during|between) your (?:layover|stopover|shifts?|rounds|cases|rehearsals)\b|"
    r"(?:on (?:a|your)|from your) (?:break|leave|vacation|holiday|honeymoon|sick ?bed)\b|(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun|week)day night\b|unasked\b|(?:snow|storm|rain|gale|hail|hailstorm|snowstorm|thunderstorm|"
    r"after every(?:one|body) had (?:gone|"
    r"left)|blizzard|sleet|cold|pouring)\b|overnight\b|even though (?:you|it)\b|lunch (?:break|hour)\b|"
    r"^find(?:ing|) out .* by (?:ringing|calling|driving|asking|going)\b|to your (?:own )?(?:garage|workshop|studio|"
    r"shed|barn|house|home|cabin|boat|garden|farm)\b|\byou got wrong\b|"
    r"at your (?:home|house|place|farm|table|kitchen)|kitchen table\b|home for\b|spare room\b|from scratch\b|babysit)"
)
_PARTICULAR = AnyCase(
    r"\b(?:sending (?:me|us) (?:home|off|away) with\b|for the (?:road|journey)(?: home| back)?$|"
    r"(?:line by line|page by page|one by one|step by step|customer by customer|week by week)\b|(?:notes|"
    r"comments|every|each|all)\b|(?:my|our) (?:husband|wife|partner|kids?|children|son|daughter|family|mother|"
    r"father|parents|thesis|dissertation|paper|manuscript|sample|essay|draft|code|score|"
    r"resume|talk|lesson|questions)\b|so (?:that )?(?:i|we)(?:'d| (?:could|would|might))\b)"
)
# The office of whoever hires, and kindnesses that the decision has just made vain.
_OFFICE = AnyCase(
    r"\b(?:(?:found|finding) me (?:on|through|via|online)\b(?! (?:my|our) )|(?:r[au]ng|ringing|call(?:ed|ing)|"
    r"phon(?:ed|ing)|writing to) me out of the blue\b|"
    r"(?:sent|sending|emailed|emailing|texted|texting) (?:me |us )?(?:the |a )?(?:\w+ )?(?:link|form|"
    r"agenda|itinerary|schedule|packet|contract|draft|(?:\w+ )?listings?)|forms?\b|met me at the door|"
    r"meeting me at the (?:front )?door|paperwork\b|check(?:ed|ing) me in(?!\w| (?:after|before|with))|handling\b|"
    r"host(?:ed|ing) the (?:visit|day|two days)|reading (?:me|us) the offer\b)"
)
# More than the post asks; and no more than being there.
_BEYOND = AnyCase(
    r"\b(?:ahead for\b|fill(?:ed|ing) (?:in|out)\b|without (?:my|our) asking\b|stay(?:ed|ing) (?:late|till|until|past)|"
    r"(?:till|until) (?:\d|midnight|dawn)|at (?:midnight|dawn|[1-5](?::\d\d)? ?am\b)|day off\b|babysit|"
    r"from scratch\b|re-?read|"
    r"(?:giving|gave) up your\b|clear(?:ed|ing) your\b|(?:my|a|the|me a) (?:\w+ )?(?:reference|recommendation)\b|"
    r"(?:going|went) to bat\b|push(?:ed|ing) back\b|(?:calling|called) me yourself\b|without being asked\b|"
    r"unasked\b|^(?:stepping in (?:on|when|for)|standing up for|putting a stop to the interruptions|"
    r"speaking (?:up )?for me)\b|^(?:defend|advocat|vouch|chas|fight|argu|rework|redraft|recast|reshap|restructur)ing|"
    r"^(?:getting|persuading|convincing|talking|begging|pressing|asking) (?!me\b|us\b|my\b|our\b|about\b|the "
    r"(?:best|hardest|sharpest))[\w' -]{2,40} (?:to|into) (?!me\b|us\b|my\b|our\b)|^getting (?!me\b)[\w' -]+ "
    r"(?:added|waived|included|covered|counted|credited|doubled|trebled|tripled|reinstated)\b|^getting (?:me|us) [a-z "
    r"-]+ (?:time|leave|cover|funding|housing|childcare|days)\b|^asking .* on (?:my|our) behalf\b|^pulling strings\b|"
    r"^(?:letting your (?:own )?[a-z]+ go|(?:keeping|cutting) your (?:own )?[a-z]+ short|missing your|getting (?:up "
    r"(?:at|before)|out of bed)|pulling over|(?:running|cycling|biking|chasing) "
    r"(?:after|down))\b|out of your own pocket|"
    r"^(?:ironing|washing|mending|darning|sewing|pressing) (?:all )?(?:my|our)\b|^(?:washing|drying|mopping|sweeping|"
    r"peeling|chopping|weeding|raking|shovell?ing)\b.* (?:me|us)\b|"
    r"^offering to (?:buy|hire|fund|build|set up)\b|^agreeing to\b|"
    r"^having (?:me|us)(?: both| all)? (?:over|to stay)\b|^having your (?:whole |entire )?(?:team|family)\b|"
    r"put(?:ting)? (?:in a (?:good )?word|my name|me|us) (?:forward|up|with|for)\b|while on leave\b|"
    r"from your (?:holiday|vacation|honeymoon|sick ?bed)\b|"
    r"^(?:crawl|climb|wad)ing .* first$|^getting (?:my|our) .* (?:going|started|running)\b|"
    r"^putting (?!me\b|us\b|my\b|our\b|the\b|an?\b|up\b)[a-z]+ (?:up )?on(?:to)? (?:the|your|an?)\b|"
    r"\bwhen you didn't have to$|^(?:smoothing|thinking of (?:me|us) )|^(?:go|driv)ing (?:back |up )?to .* (?:for "
    r"(?:me|us)(?=$|,)|to (?:get|win|secure|ask) )|^(?:translat|interpret)ing for (?:me|"
    r"us)\b|\bon hold for\b|\bon (?:my|our) "
    r"behalf$|^offering to (?:put my name|put in a|vouch|"
    r"write me a reference|be (?:a|my) (?:referee|reference)|ask a?round)|"
    r"^(?:fast-track|expedit|rush|speed)ing (?:up |through )?(?:my|our)\b|"
    r"before (?:it|the job) was (?:ever |even |officially )?(?:advertised|posted|public|out)$|"
    r"that nobody had ever asked$|"
    r"^(?:mov|cancel|cancell|skipp|miss|postpon|putt|rearrang)ing (?:off )?(?:an?|your|two|three|choir|lunch|"
    r"dinner) ?.* (?:to|for|so|because) .*\b(?:me|us|my|our|i|we)\b|"
    # Courage on the user's behalf, and what was good in them told to their face or to others.
    # The way to the user, which most leave to them.
    r"^(?:driv|fly|travel|travell|sail|cycl|com|tak)ing (?!me\b|us\b|my\b|our\b|out\b|on\b|up\b(?! (?:to|from)))"
    r"(?:the (?:night )?(?:train|bus|ferry|boat) )?(?:down|over|up|across|in|into|out|back|all the way|\d+ \w+|two|"
    r"three|four)\b(?! (?:my|our|the|your|as)\b).* (?:to|for|from)\b|"
    r"^asking the (?:first|only) question when\b|^welcoming my (?:disagree|being so|saying|speaking)|"
    r"^telling .* (?:how good|that it was) my\b|^telling me (?:at the (?:very )?end )?i had\b|why it did not matter$|"
    r"the best \w+ i've\b|i will (?:actually )?use\b|(?:my|our) .* to (?:two|three|\d+|your|a|an|the)\b)"
)
_PRESENCE = AnyCase(
    r"^staying (?:for )?(?:an?|two|three|four|\d+) hours?$|"
    r"^(?:ask(?:ing|ed) about\b(?!.* with real interest)|sitting (?:me|us) down in\b|(?:sitting|walking|standing|"
    r"talking) (?:next to|with) (?:me|us)\b(?!.* the whole way$)|reimburs|show(?:ing|ed) (?:me|"
    r"us) around$)"
)
# What was entrusted to the user, asked of them in earnest, or handed over out of the giver's own things.
_TRUSTED = AnyCase(
    r"^(?:letting|trusting) (?:me|us) (?!(?:watch|look|see|sit|shadow|observe|follow|know|come|go|tag|in|out|off|round|"
    r"stay|stand|wait|leave|park|keep|have|charge|store|through|into|onto|on|up|down|join|get|borrow|decide|"
    r"take my)\b)|\b(?:letting|leaving|giving) (?:me|us) .*\b(?:alone|by myself|on my own|unsupervised|to myself)\b|"
    r"^asking (?:(?:me |us )?(?:what|how|which|where|who)|the question) .*\bi\b|\bwith real interest$|"
    r"^(?:lending|loaning|sharing|offering|giving|handing|packing|showing|reading|sending) (?:me |us )?(?:some of |"
    r"part of )?your (?:own|father|mother|gran\w+|family|last|spare|tent|coat|car|van|"
    r"truck|boat|bike|bench|knives|notebooks?|"
    r"diar\w+|lunch|sandwich|gloves|slicker|boots|jacket|scarf|tools)\b|"
    r"^putting (?:me|us) (?:in |up )?(?:on|at|behind) (?:the|your) (?!phone|line|bus|train|plane)|^asking for my\b|"
    r"^(?:ask|tell|urg|nagg)ing (?:me|us) to apply\b|\b(?:beside|alongside) you\b|(?<!sitting "
    r")(?<!walking )(?:next to|beside|alongside) (?:me|"
    r"us)\b|^(?:cooking|baking|frying|grilling|roasting) (?:for )?(?:me|us)\b|"
    r"^making (?:me|us) (?!an? (?:coffee|tea|cup|copy|list|badge|folder|offer)\b|tea\b|coffee\b|feel\b|laugh\b|"
    r"welcome\b)|^(?:offering|lending|giving) (?:me|us) .*\b(?:flat|house|cottage|cabin|bed|sofa|couch|spare room)\b|"
    r"\bwith me (?:live|on the spot|there and then|by hand|side by side)\b|\btogether with me\b|^standing up for\b|"
    r"^(?:sticking|speaking) up for\b|^tast(?:ing|ed) (?:all|every|each)\b"
)
STAY = re.compile(r"(?:putting (?:me|us) up|having (?:me|us) to stay)\b")
# What is handed to everybody who comes.
TOKEN = AnyCase(
    r"^sending (?:me |us )?(?:an? |the |your |some )?(?:brochures?|leaflets?|flyers?|prospectus|booklet|annual report|"
    r"contact details)$|^(?:handing|giving|lending|offering|passing|leaving|finding|fetching|"
    r"getting|pouring|bringing) (?:me |us )?"
    r"(?:an? |the |your |some |one of your )?(?:company |business |visitor'?s?'? |name |free |promotional |branded |"
    r"clean )*(?:card|(?:business|visiting) cards?|brochures?|leaflets?|flyers?|"
    r"pamphlets?|prospectus|booklet|(?:visitor|"
    r"welcome|info(?:rmation)?|candidate) pack|annual report|seat|"
    r"chair|(?:[a-z]+ and an? )?pens?|pencil|notepad|lanyard|badge|name ?tag|tote(?: bag)?|key ?ring|sticker|mug|"
    r"glass of water|water|"
    r"bottle of water|e-?mail address|phone number|number|contact details)(?: (?:and|or) (?:an? |the |your |"
    r"some )?\w+)?$|^(?:holding|opening) (?:the|a) door\b|^shaking (?:my|our) hands?\b|"
    r"^(?:greeting|thanking) (?:me|us)\b|"
    r"^walking (?:me|us) (?:out|down|back|in|to the (?:door|exit|lifts?|elevators?|lobby|reception|stairs))$|"
    r"^showing (?:me|us) (?:out|in|to (?:the|my) (?:door|seat|room))$"
)
# No more than a word, as long as nothing came of it.
_OFFERED = AnyCase(r"^offering (?:(?:me|us) )?(?:to\b(?! be (?:a|my) (?:referee|reference)\b)|help\b)")
_FOR_FAMILY = AnyCase(
    r"\b(?:my|our) (?:husband|wife|partner|spouse|kids?|children|sons?|daughters?|twins|boys|girls|baby|mother|father|"
    r"mom|mum|dad|parents|brother|sister|family)\b"
)
# When the user was in trouble, or what was set was set anew for them.
_WHEN_IN_NEED = AnyCase(
    r"\bwhen (?:my|our|the|i|we|(?:a|an) (?:\w+ )?(?:flight|train)|[a-z]+ (?:was|were|got|cancel\w+)) "
    r".{0,40}\b(?:late|delayed|cancel\w+|sick|ill|stuck|flooded|froze\w*|blanked|lost|missed|wrong|"
    r"locked|hospital|broke\w*|failed|died|"
    r"fell through|infection|fever|flu|surgery)\b|"
    r"\bwhen (?:i|we) (?:froze|blanked|panicked|stumbled)|\bwhen [a-z]+ cancel\w+"
)
_IN_NEED = AnyCase(
    r"^(?:rebook|redo|re-do|reschedul|extend)ing\b|"
    r"^(?:mov|swapp|chang|shift|switch)ing (?:the|my|our) (?:\w+ )?(?:panel|interview|slot|start date|hotel|flights?|"
    r"deadline|visit|date)\b|^offering to be my\b|^being my reference\b"
)
# A meal that belongs to the visit, and nobody's own table.
_CANTEEN = AnyCase(
    r"^(?:the )?(?:\w+ )?(?:lunch|dinner|breakfast) (?:on expenses|at an? (?:chain|pub|canteen|food court))$|"
    r"^(?:giving|buying|getting|offering|passing|fetching|bringing|handing) (?:me|us) (?:an? |some |the |two "
    r")?(?:biscuits?|crisps|snacks?|sandwich(?:es)?|bun|apple|banana|sweets?|mints?|chocolate bar|"
    r"cookies?|granola bar|bag of crisps|"
    r"squash|juice|soda|coke|hot drink)$|"
    r"^(?!.* (?:(?:every|each) (?:day|night|morning|evening)|all week)\b)"
    r"(?:the )?(?:\w+ )?(?:lunch|coffee|tea|breakfast|drinks)(?: (?:at|in|with) (?!your (?!office|clinic|lab|"
    r"classroom)\w)| and (?:a|the)\b|$)|^(?:buying|making|getting|bringing|fetching) (?:me|us) (?:a |some "
    r")?(?:coffees?|teas?|cup of (?:coffee|tea))$|"
    r"^(?:the )?(?:dinner|supper) with (?:the|all) |^paying for (?:my |our )?(?:\w+ )?(?:lunch|dinner|breakfast|"
    r"coffee|everything|[a-z]+|drinks?)$"
)
# What the post asks of whoever sees to visits and papers.
_ROUTINE = AnyCase(
    r"^sending (?:me |us )?(?:the |an? )?(?:calendar |zoom |teams |meeting |video )?(?:invite|invitation)$|"
    r"^(?:ringing|calling|e-?mailing|texting) (?:me |us )?with (?:the )?times\b|^meeting (?:me|us) "
    r"(?:at|in) (?:the )?(?:reception|front "
    r"desk|lobby|gate)(?: with (?:an?|my|the) (?:\w+ )?(?:lanyard|badge|pass))?$|"
    r"^scheduling (?:the |my |all |our )*(?:\w+ )?(?:interviews?|calls?|visit|day|meetings?)$|^(?:booking|sorting|"
    r"arranging|seeing to|organi[sz]ing|handling) (?:the |my |our |a )?(?:flights?|hotel|motel|"
    r"inn|airbnb|lodging|travel|parking|"
    r"train|car|taxi|everything|visit|paperwork)\b(?!.*\b(?:when|twice|for the kids|without my|my (?:mother|mom|mum|"
    r"father|dad|parents|family))\b)|^flying (?:me|us)\b(?! .*\byourself)|"
    r"^(?:texting|messaging|sending) (?:me |us )?(?:an? |the |some |two )?(?:photos?|pictures?|pics|memes?|gifs?|"
    r"emojis?)\b(?! of (?:your\b|the \w+ (?:we|that|i)\b))|"
    r"^printing (?:me )?(?:my|the|our|an?) (?:\w+ )?(?:agenda|itinerary|schedule|badge|boarding pass(?:es)?|forms?|"
    r"map)$|^sending (?:me |us )?(?:the |a |an |my )?(?:\w+ )?(?:take-home|assignment|test|exercise|benefits|handbook|"
    r"parking|directions|pdf|health plan)\b|^sending (?:me |us )?(?:the |your |an? )?(?:[\w-]+ ){0,2}(?:polic(?:y|ies)|"
    r"procedures?|"
    r"guidelines|code of conduct|privacy notice)$|^giving (?:me|us) [\w' -]{1,30}'s (?:mobile|cell|(?:phone )?number|"
    r"e-?mail|address|extension)\b|^carrying (?:my|our) (?:case|bags?|suitcases?|luggage|coat|rucksack)$|"
    r"\bonboarding (?!flow|redesign|design|project|process)"
)
_MEETING = AnyCase(
    r"^the (?:whole|full|entire) \w+ you gave me$|^the (?:\w+ )?hours? you (?:spent with|gave) me\b|"
    r"^(?:the |a )?(?:\w+ )?(?:chat|talk|call|tour(?! of (?:two|three|four|five|six|seven|eight|nine|ten|\d+) )|"
    r"conversation|e-?mail|note|card|meeting(?! (?:me|us|my|our)))\b|"
    r"^the [\w ]+ you gave me by (?:video|phone)$|^the (?:\d+ minutes|half hour) you (?:spent|gave)\b"
)
# To or from the train, where nothing made it hard.
_MERE_RIDE = AnyCase(
    r"^(?:dropping|driving|walking|taking|fetching|collecting|picking|giving|meeting|running) (?:me|us) (?:(?:off|back|"
    r"up|over|a (?:lift|ride)) )*(?:at|to|from) (?:the|my|our) (?:[a-z]+ )?(?:train|station|airport|hotel|motel|bus|"
    r"car|platform|ferry|tram|stop|metro|subway)(?: (?:at (?:[6-9]|1\d)(?::\d\d)?|afterwards?|after|in the (?:morning|"
    r"evening|afternoon)))?$"
)
_IN_VAIN = AnyCase(
    r"\b(?:(?<!the time to )(?:read|reading) my (?:cv|r[eé]sum[eé]|application|cover letter)$|(?<!putting )(?<!put "
    r")(?<!with )my name\b|my name (?:up )?(?:on|onto|above|over|outside) (?:the|an?|your|my) (?:[\w-]+ "
    r")?(?:door|board|rota|roster|locker|"
    r"plan|sign|list|window|wall|schedule|chart)\b|order(?:ed|"
    r"ing)\b(?! (?:ahead|sheet|list|book))|locker\b|badge\b|desk for me\b|shelf\b|"
    r"welcome (?:e-?mail|note|card)\b|timetable\b|(?:sen[dt]\w*|prepar\w*|draft\w*|having|had) "
    r".*contract\b|(?<!pension )transfer\b|"
    r"onboard\w*\b(?! (?:flow|redesign|design|project|process))|"
    r"uniform\b|scrubs\b|(?<!in a )hard hat\b(?! \w+ sizes?)|to sign\b|opening (?:a|the) (?:\w+ )?bottle\b|"
    r"(?:an?|rais\w+ (?:your|the)) (?:glass|toast)\b)"
)


@asked_once
def weight(act: Act) -> int:
    """The user's own words weigh most; what the decision makes vain weighs least."""
    text = act.for_form
    return (
        _OWN_WORDS * act.own_words
        + _EFFECT * bool(act.effect)
        + _MARKED * act.is_marked
        + _BY_SORT.get(act.sort, _OF_ANY_SORT)
        + 6 * bool(_COST.search(text))
        + 5 * bool(_PARTICULAR.search(text))
        + min(len(text.split()), 12) // 2
        + 8 * bool(_BEYOND.search(text))
        + 6 * bool(_TRUSTED.search(text))
        + 8 * bool(_IN_NEED.search(text) or (" when " in text and _WHEN_IN_NEED.search(text)))
        + 5 * bool(act.relative[0] or (("my " in text or "our " in text) and _FOR_FAMILY.search(text)))
        - (_less(text) if _ANY_LESS.search(text) else 0)
    )


_IN_PASSING = AnyCase(
    r"^(?:the )?(?:coffee|tea|biscuits?)(?: and an? \w+)?$|^(?:buying|making|getting|bringing|fetching|giving|pouring) "
    r"(?:me|us) (?:an? |some )?(?:coffees?|teas?|cup of (?:coffee|tea))(?: and an? \w+)?$"
)
# What may hint at something that the user keeps to themselves.
_HINTS = AnyCase(
    r"^(?:mov|putt|chang|switch|seat|giv|gett|book|find)ing (?:me|us|my \w+) (?:to |in |into |onto |up to |a |an |the "
    r")+(?:aisle|ground[- ]floor|downstairs|exit row|bulkhead|step-?free|accessible|lower)\b"
)
_LESS = (
    (_IN_PASSING, 4),
    (_HINTS, 12),
    (_OFFERED, 5),
    (_PRESENCE, 8),
    (_OFFICE, 8),
    (_CANTEEN, 9),
    (_ROUTINE, 8),
    (_MEETING, 8),
    (_MERE_RIDE, 6),
    (_IN_VAIN, 12),
    (TOKEN, 14),
)
_ANY_LESS = any_of(pattern for pattern, _ in _LESS)


def _less(text: str) -> int:
    """What was office, routine or in vain weighs less, for each reason that it has."""
    return sum(less for pattern, less in _LESS if pattern.search(text))
