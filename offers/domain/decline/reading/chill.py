"""Words of a note that leave a chill, and those that only sound so: left cold for the user's sake, or mild.

First what is asked of a note: whether it is sour at all, tells of conduct that hurts, or of a slight to the user.
"""

from __future__ import annotations

import re

from offers.domain.decline.private.discretion import SOUR
from offers.domain.decline.reading.joy import without_joy
from offers.domain.decline.reading.mere_things import without_bad_things
from offers.domain.decline.reading.not_theirs import without_what_is_not_theirs
from offers.domain.decline.reading.slights import SLIGHT
from offers.domain.decline.text.alternatives import by_first_letter
from offers.domain.decline.text.prose import AnyCase, plain


def leaves_a_chill(note: str) -> bool:
    """Whether an unkind word in it may tell against its contact: a mild one does not where it says they were liked."""
    if not (_is_sour(note) and _is_sour(_theirs(note))):
        return False
    return not _LIKED.search(plain(note)) or hurts(note)


def hurts(note: str) -> bool:
    """Whether it tells of conduct that hurts, and not only of a talk that went ill."""
    return _is_sour(_MILD.sub("", _theirs(note)))


def slights(note: str) -> bool:
    """Whether it tells what somebody did to the user or left undone, and not only how they were or how it went."""
    return bool(SLIGHT.search(plain(note)) and SLIGHT.search(_theirs(note)))


def _theirs(notes: str) -> str:
    """What of the notes may tell against their contact."""
    return _HARMLESS.sub("", without_what_is_not_theirs(without_bad_things(without_joy(plain(notes)))))


def _is_sour(notes: str) -> bool:
    told = plain(notes)
    return bool(SOUR.search(notes) or _COLD.search(told) or SLIGHT.search(told) or _COLD_FACE.search(notes))


# What somebody would not do to the user, and gave something up for.
_WOULD_NOT = (
    r"(?:cut(?:ting)? (?:me|us|her|him|them|anyone) off|interrupt(?:ing)?|talk(?:ing)? over|rush(?:ing)?|hurry(?:ing)?|"
    r"ignor(?:e|ing)|dismiss(?:ing)?|snap(?:ping)?|shout(?:ing)?|yell(?:ing)?|lectur(?:e|ing)|complain(?:ing)?|"
    r"pressur(?:e|ing)|mock(?:ing)?|insult(?:ing)?|disappoint(?:ing)?|corner(?:ing)?|be(?:ing)? \w+|"
    r"(?:keep(?:ing)?|leav(?:e|ing)|mak(?:e|ing)|let(?:ting)?|hav(?:e|ing)|see(?:ing)?) (?:me|us|it|things|them) "
    r"(?:be |feel |look |seem |get )?(?:any )?(?:more |so )?\w+)"
)
# Words of displeasure that are said of a line, of the weather or of oneself.
_HARMLESS_WORDS = (
    # how well they did what they laughed about, and the user what they were shown
    r"\b(?:him|her)self,? (?:badly|poorly)\b|"
    r"\b(?<=\()(?:very |rather |so |quite )*(?:badly|poorly)(?=\W*\))|"
    r"\b(?:i|we) (?:sang|danced|played|rowed|spoke|skied|rode|sewed|knitted|milked|mimed) [^.;,]{0,25}?"
    r"(?:badly|poorly)\b|"
    rf"\b(?:rather than|instead of|sooner than|so as not to|in order not to|rather (?:\w+ ){{1,5}}than|"
    rf"without(?: once| ever)?|(?:so|that) (?:i|we|she|he|they|nobody|no one) (?:would(?:n'?t| not)|"
    rf"did(?:n'?t| not))|did(?:n'?t| not)|"
    rf"(?:told|asked|warned) (?:\w+ ){{1,4}}(?:off for|not to)|apologi[sz]ed for) "
    rf"(?:to |have to |even |ever |once )*{_WOULD_NOT}\b|"
    r"\b(?:line|signal|phone|call|zoom|skype|wi-?fi|connection|network|tunnel|battery|storm|weather|tide|flood|server) "
    r"(?:\w+ )?cut (?:me|us) off\b|\bcut (?:me|us) off (?:an?|some|the) \w+|"
    r"\b(?:she|he|they) (?:got|was|were) (?:yelled|shouted|snapped) at\b|"
    r"\b(?:checked|looked (?:at|on)|on) (?:his|her|their) phone (?:for (?:my|our|the|a)|"
    r"to (?:find|see|show|book|get|order|translate|call))\b|"
    r"\b(?:a (?:bit|little|tad|touch)|(?:a )?little|bit|slightly|somewhat|kind of|kinda|even the) "
    r"(?:pushy|rushed|hurried|vague|stiff|disorgani[sz]ed|boring|dull|distracted|nervous|awkward|tense|bored|"
    r"stressed)\b|\b(?:not|never|wasn't|wasnt|isn't|isnt|without being|no) (?:at all |once |"
    r"too |very |a bit )?(?:pushy|rude|cold|"
    r"stiff|arrogant|awkward|condescending|dismissive|distracted|rushed|hurried|boring|bored|vague|pressur\w*)\b|"
    r"\bcold.?(?:call\w*|msg\w*|messag\w*|e-?mail\w*|outreach|corner|room|brew|storage|chain|front)\b|"
    r"\b(?:no|never an?|(?:without|w/o)(?: an?)?|not (?:one|a)|zero) (?:single )?complaints?\b|\b(?:never|not) (?:once "
    r"|even )?complained\b|\bas (?:rude|blunt|frank|nosy|awkward) as (?:i|we) (?:liked?|wanted?|pleased?)\b|"
    r"\bworst (?:(?:phone )?calls? (?:of|she|he)\b|incidents?|cases?|outages?|shifts?|nights?|days)\b|"
    r"\ba (?:really )?bad (?:day|night|shift|week|year)\b|"
    r"\bnervous (?:pts?|patients?|kids?|children|students?|clients?|parents?|owners?|flyers?)\b|"
    r"\b(?:my|not|too) bad\b|\b(?:terrible|bad|awful|horrible|poor) (?:phone |video )?"
    r"(?:line|connection|signal|weather|traffic|roads?|storm|coffee|sound|audio)\b|"
    r"\b(?:cake|coffee|tea|food|lunch|dinner|meal|pizza|wine|weather|traffic|hotel|bed|parking|flight|"
    r"line|wifi|elevators?|heating|beds|roads?|commute|winters?|cafeteria|signal)"
    r"(?: (?:at|in|on|near|by|up|from) [\w' ]{2,20}?| there)? "
    r"(?:was|were|is|are) (?:so |really |pretty )?(?:terrible|bad|awful|horrible|poor|cold)\b|"
    r"\bcold (?:day|morning|night|wind|rain)\b|"
    r"\b(?:said|says|told me) (?:that )?(?:he|she|they)(?:'s|'ve| has| have| had)? (?:had )?(?:\w+ )?complaints\b|"
    # what was told of the work, and what is pity
    r"\b(?:honest|straight|frank|open|candid|truthful|up-?front|clear|real|blunt)(?:ly)? (?:\w+ ){0,2}(?:about|abt|on|"
    r"re) [^.;,]{0,30}\b(?:bad|awful|terrible|horrible|poor|tense|toxic|chaotic|dull|boring|worst|worse|weird)\b|"
    r"\bhow (?:bad|awful|terrible|tense|chaotic|dull|weird) (?:the |it |things |a |her |his |their )?(?:\w+ )?"
    r"(?:gets?|got|is|are|was|were|can (?:be|get)|could (?:be|get))\b|"
    r"\bthe bad (?:bits|parts|sides?|days|weeks|news)\b|\bgood (?:and|&|or|as well as|with) (?:the )?bad\b|"
    r"\b(?:wouldn'?t|would not|didn'?t|wasn'?t|refused to|never|not to) (?:let (?:me|us) |be |feel |seem |look ){0,2}"
    r"(?:hurried|rushed|stressed|pressured)\b|"
    r"\bpoor (?:thing|man|woman|soul|lamb|dear|love|guy|girl|lad|devil|kids?|old|him|her|you|them|me)\b|"
    # somebody's health
    r"\b(?:heart|back|hips?|knees?|legs?|chest|lungs?|hearing|eyes?|eyesight|health|asthma|arthritis)"
    r"(?:['’]s| is| was| are| were| has been| had been)? (?:really |so |very |pretty |quite )?"
    r"(?:bad|terrible|awful|poor(?:ly)?|worse)\b|"
    r"\bbad (?:heart|back|hips?|knees?|legs?|chest|ankle|shoulder|lungs?|hearing|eyes?|cough|cold|fall)\b|"
    r"\bwant\w*\b[^.;]{0,25}\bbadly\b|\bbadly (?:want|need)\w*|\b(?:kid|child|son|baby)\b[^.;]{0,20}\bsick\b|"
    r"\brushed (?:home|back|over|to)\b|\bawkward\b(?=[^.;]{0,20}\b(?:gracious|kind|lovely|graceful)\b)|"
    r"\bfe(?:el|lt|eling) (?:so |really |pretty )?(?:awful|terrible|bad|horrible)\b|"
    r"\b(?:sounded|looked|seemed|was) (?:so |really |pretty )?(?:awful|terrible|bad|horrible) (?:about (?:it|this|"
    r"that)|for (?:me|us))\b|\bI (?:was|felt|am) (?:so |very |really )?(?:nervous|stressed|awkward)\b|"
    # what was left to grow cold for the user's sake, and what is cold by nature
    r"\b(?!(?:he|she|they|it|who|voice|tone|mood|manner|chair|boss|owner)\b)\w+ (?:had |has )?"
    r"(?:went|gone|got|get|getting|go|going|turned|stone|ice|freezing) cold\b(?! on\b)|"
    r"\bcold (?:beers?|drinks?|water|lemonade|cuts|plate|pizza|coffee|tea|lunch|supper|soup|sea|river|hall|church|barn|"
    r"stores?|start|frames?|cases?|snap|weather|feet|hands|season|winters?|spring|snow|sleet|fog|platform|stone|"
    r"shower|bath|frames?)\b|\b(?:an?|a \w+|caught|caught a|head|full of) cold(?=$|[.,;!)]| (?:and|but|so|that)\b)|"
    # what was put aside for the user, stood to the user, or said of somebody else
    r"\bignor(?:ed|ing) (?:the |his |her |their )(?:clock|phone|rain|time|weather|bell|schedule|lunch|e-?mails?|"
    r"queue)\b|\binterrupt\w* (?:his|her|their) (?:own )?(?:holiday|vacation|lunch|"
    r"dinner|leave|day off|weekend|meeting|"
    r"honeymoon|"
    r"trip|meal|supper|evening)\b|\bshouted (?:me|us|everyone|the (?:table|team)) (?:an?|the|lunch|dinner|coffees?|"
    r"drinks?|beers?|breakfast)\b|\bshouted (?:over the|so (?:i|we)|encouragement|from the|across the|directions)\b|"
    r"\bsnapped (?:a |some |lots of |the |two |three |me )?(?:photos?|pics?|pictures?|shots?|it up)\b|"
    r"\btalk(?:ed|ing|s) (?:\w+ )?over (?:lunch|dinner|coffee|tea|breakfast|brunch|supper|drinks?|beers?|zoom|skype|"
    r"pizza|cake|an?|the|two|our|her|his)\b|\bdismissed (?:her|his|the) (?:class|lesson|meeting)\b|"
    r"\bnever (?:once )?looked at (?:the|his|her|their) (?:clock|watch|phone)\b|"
    r"\b(?:angry|annoyed|irritated) (?:on my behalf|for (?:me|us)|(?:with|at) (?:hr|the|head office|them|"
    r"him(?:self)|her(?:self)))\b|\b(?:angry|hostile|rude|unhappy|irritated|annoyed) (?:pts?|patients?|"
    r"parents?|customers?|clients?|guests?|"
    r"relatives|callers?|passengers?|owners?|witness\w*)\b|"
    # whatever is said of a beast
    r"\b(?!with\b|at\b|to\b|and\b)[a-z-]+,? (?:(?:old|young|little|big|fat) )?(?:llamas?|alpacas?|goats?|sheep|rams?|"
    r"ewes?|lambs?|cows?|bulls?|bullocks?|heifers?|calf|calves|horses?|mares?|stallions?|pon(?:y|ies)|donkeys?|mules?|"
    r"camels?|pigs?|sows?|boars?|monkeys?|seals?|swans?|geese|goose|ducks?|hens?|cockerels?|roosters?|parrots?|gulls?|"
    r"dogs?|pupp(?:y|ies)|cats?|kittens?|birds?|bees|wasps?|ferrets?|emus?)\b|"
    r"\btoxic (?:waste|chemicals?|plants?|fumes|assets?)\b|"
    r"\b(?:uncomfortable|unpleasant|hostile) (?:questions?|weather|seats?|chairs?|boots|beds?|crossing|ground|"
    r"waters?)\b|\b(?:one|two|three|four|some|both|most|half|the (?:first|second|third|last|"
    r"other)(?: (?:one|two|flat|house))?)"
    r"(?: of them)? (?:was|were) (?:really |pretty |truly )?(?:horrible|awful|terrible|grim|dirty|shabby)\b"
)
_HARMLESS = re.compile(by_first_letter(_HARMLESS_WORDS), re.IGNORECASE)
# What a day or a talk may be through nobody's fault.
_MILD = re.compile(
    r"\b(?:awkward|stiff|tense|tension|distracted|late for|bored|boring|vague|unprepared|dull|gloomy|shabby|dirty|"
    r"outdated|disappoint\w*|sadly|unfortunately|hesitant|unhappy|stressed|nervous|rushed|hurried|bad|badly|poor|"
    r"poorly|"
    r"weird|disorgani[sz]ed|chaotic|evasive|complain\w*|pushy)\b",
    re.IGNORECASE,
)
# ... and what tells that it was nobody's fault.
_LIKED = re.compile(
    r"\b(?:(?:I|we) (?:both |really )?(?:liked|loved|adored|trusted) (?:her|him|them|that|it|this|"
    r"talking (?:to|with))\b|"
    r"(?:nice|lovely|kind|sweet|good|great|decent|warm|funny|brilliant|charming|wonderful|super|top) (?:man|woman|guy|"
    r"lady|bloke|chap|fellow|person|soul|lad|lass|bugger|sort|egg|couple|people|human|host)|"
    r"(?:which|that) (?:I|we) (?:loved|liked)|a (?:gem|star|legend|sweetheart|treasure|delight|mensch|love)\b|"
    r"bless (?:her|him|them)|"
    # ... or put themselves out
    r"(?:mock|practice run) with me|(?:rang|lent|taught|fed|hosted|cooked for) (?:me|us)\b)",
    re.IGNORECASE,
)
# Conduct that leaves a chill, in the words of a log; of a morning it would be said otherwise.
_COLD = AnyCase(
    r"(?:^|[.;!] )(?:(?:she|he) was )?(?:a bit |very |rather |quite |so )?frosty(?=$|[.;,!](?! ?(?:lent|gave)))|"
    r"\b(?:talk(?:ed|ing|s) over|interrupt\w*|cut (?:her|him|them|everyone|everybody) off|cornered|"
    r"(?:looked|checked|was) (?:at|on)? ?(?:his|her|their) phone|on (?:his|her|their) phone (?:for (?:most|half|all)|"
    r"most|half|all|throughout|the whole)|"
    r"asked (?:me )?(?:what|which|if|whether|about my) (?:church|religion|faith|marriage|pregnan\w*|age|"
    r"i (?:plan|want|have|am (?:married|pregnant)|was married|go to church))|"
    r"dismissed|ignored|snapped|smirked|sneered|glared|rolled (?:his|her|their) eyes|"
    r"snooty|haughty|stuck[- ]up|snobb?ish|curt(?:ly)?(?! (?:and|&) )|(?:frosty|icy|chilly) (?:reception|welcome|"
    r"manner|tone|voice|smile|silence|stare|with me)|"
    r"bragg\w*|yells?|shout\w*|creepy|creeped|creeping (?:me|us) out|the creeps|(?:a|such a|total|right|old) creep\b|"
    r"bad (?:vibe|feeling|impression)|did(?:n't|nt| not) (?:like|trust) (?:him|her|them)|"
    r"(?:remark|comment|crack|dig|jibe|joke)s?\b[^.;,\n]{0,40}\b(?:not (?:ok|okay|on|nice|kind|fair)|"
    r"out of (?:line|order)|uncalled for|below the belt|in poor taste|off-?colou?r)|"
    r"(?:nasty|snide|catty|mean|unkind|ugly) (?:remark|comment|crack|dig|jibe|joke)s?)\b"
)
_COLD_FACE = re.compile("[\U0001f620\U0001f621\U0001f92c]")
