"""Words of a note that leave a chill: conduct that hurts, or a mood that was theirs.

A word of displeasure is mostly said of a line, of the weather, of the work or of oneself. It tells against a person
where it is said of one: at the start of a clause, after "she was", or of a talk, a man or manners.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.not_theirs import without_what_is_not_theirs
from offers.domain.decline.reading.slights import SLIGHT
from offers.domain.decline.text.prose import AnyCase, plain


def leaves_a_chill(note: str) -> bool:
    """Whether an unkind word in it may tell against its contact: a mood does not where it says they were liked."""
    told = _theirs(note)
    if _tells_of_conduct(told, note):
        return True
    return _SOUR.search(told) is not None and _MOOD.search(told) is not None and not _LIKED.search(told)


def hurts(note: str) -> bool:
    """Whether it tells of conduct that hurts, and not only of a talk that went ill."""
    return _tells_of_conduct(_theirs(note), note)


def slights(note: str) -> bool:
    """Whether it tells what somebody did to the user or left undone, and not only how they were or how it went."""
    return bool(SLIGHT.search(plain(note)) and SLIGHT.search(_theirs(note)))


def _theirs(notes: str) -> str:
    """What of the notes may tell against their contact."""
    return without_what_is_not_theirs(plain(notes))


def _tells_of_conduct(told: str, note: str) -> bool:
    is_sour = _SOUR.search(told) is not None and (_CONDUCT.search(told) or _UNKIND.search(told))
    return bool(is_sour or SLIGHT.search(told) or _COLD_FACE.search(note))


_MOODS = (
    r"(?:stiff|tense|distracted|bored|boring|vague|evasive|unprepared|dull|gloomy|disappoint(?:ed|ing)|hesitant|"
    r"unhappy|stressed|rushed|hurried|weird|disorgani[sz]ed|chaotic|grudging|pushy)\b"
)
_ILL_BRED = (
    r"(?:rude|arrogant|condescending|dismissive|hostile|unfriendly|unpleasant|creepy|snooty|haughty|stuck[- ]up|"
    r"snobb?ish|curt|cold|frosty|icy|angry|annoyed|irritated|insulting|inappropriate|toxic|sexist|racist|"
    r"uncomfortable|suspicious)\b"
)
# What is said of one thing or another, and of a person only in so many words.
_POOR = r"(?:awful|terrible|horrible|bad|poor|worst|dirty)"
_PERSON = (
    r"(?:man|woman|person|bloke|guy|fellow|fish|listener|boss|host|manners?|temper|attitude|behaviou?r|remarks?|"
    r"comments?|jokes?|vibes?|feeling|impression|taste|reception|welcome|manner|tone|voice|smile|stare|look)\b"
)
_TALK = r"(?:talk|chat|interview|meeting|lunch|dinner|visit|panel|atmosphere|mood|silence)\b"
_VERY = r"(?:(?:was|were|is|very|so|too|a|an|rather|quite|really|pretty|kinda|just|mostly|always|all) )*"
# At the start of what is told, or after "she was".
_SAID_OF_THEM = (
    rf"(?:(?:^|[.;,!?:(\n]|\s[-+&/]|\b(?:and|but|then))\W*(?:(?:she|he|they) )?(?:(?:seemed|got|turned|went) )?{_VERY}|"
    rf"\b(?:she|he|they)(?:'s)? (?:(?:seemed|got|turned|went|came across(?: as)?) )?{_VERY}|"
    r"\b(?:(?:makes?|made|left|leaves?) me (?:feel )?|felt so |(?:hid|hide|show|matter) how )(?:so |very )?)"
)
_END = r"(?=\W*$|\W*[.;,!?)\n]| (?:with|to|towards?|about|re|abt|when|and|but|tho|though|&|rather|she|he|they) )"
_MOOD = AnyCase(
    rf"{_SAID_OF_THEM}{_MOODS}{_END}|\b(?:{_MOODS}|(?!poor (?:man|woman|person|bloke|guy|"
    rf"fellow)\b){_POOR}) (?:{_PERSON}|{_TALK})|\btension in\b|(?:^|[.;!] )awkward\b(?=\W*$|[.;,!])|"
    rf"\bawkward {_TALK}|"
    r"\bcomplain(?:s|ed|ing)? (?:about (?:me|us)|a lot|the whole|all|(?:\w+ ){0,4}(?:the whole|through(?:out)?|until|"
    r"for an hour))\b|"
    r"\brushed (?:me|us|through)\b"
)
# Conduct that leaves a chill, in the words of a log; of a morning it would be said otherwise.
_UNKIND = AnyCase(
    rf"{_SAID_OF_THEM}(?:{_ILL_BRED}{_END}|{_POOR} (?:to|about) (?:the|me|us|her|his|their)\b)|"
    rf"\b(?:{_ILL_BRED}|(?!poor (?:man|woman|person|bloke|guy|fellow)\b){_POOR}) {_PERSON}|\b(?:{_ILL_BRED}|(?:my|"
    rf"the) worst) {_TALK}|\b(?:awful|horrible) in the\b"
)
_AT_SOMEBODY = (
    r"(?: \w+){0,3}? (?:at (?!by\b)(?!(?:an? |the )?(?:heifer|cow|sheep|horse|goat|pig|gull|screen|printer|computer|"
    r"tv|game|dog(?! ?[,;&])|dogs)\b)\w+|(?:down|over) the phone\b|that (?:i|she|he|we|they)\b|"
    r"across [^.;,]{2,20} that\b)"
)
_CONDUCT = AnyCase(
    r"(?<!been )(?<!got )(?<!was )(?<!were )(?<!for )(?<!being )\b(?:shout|yell|scream|bellow|snapp?)(?:s|ed|ing)?"
    rf"(?:{_AT_SOMEBODY})|(?:^|[.;,!] ?|\b(?:she|he|they) )(?:shout|yell|scream|snapp)ed(?=\W*(?:$|[.;,!\n]))|"
    r"\b(?:interrupted (?:me|us|rather|a lot|twice|constantly|all|everyone|everybody|every)\b|"
    r"(?<!be )interrupt(?:s|ed)(?: her| him| them)?(?=$|[.;,!])|(?:kept|stopped|quit) (?:on )?interrupting|talk(?:ed|"
    r"ing|s) over|"
    r"(?<!than )cut (?:me|us|her|him|them|everyone|everybody) off\b(?! (?:an?|some|two|the) )|cut in a lot|cornered|"
    r"(?:looked|checked|was) (?:at|on)? ?(?:his|her|their) phone(?! (?:for|to)\b)|on (?:his|her|"
    r"their) phone (?:for (?:most|half|all)|"
    r"most|half|all|throughout|the whole)|typed throughout|rude about|"
    r"asked (?:me )?(?:what|which|if|whether|about my) (?:church|religion|faith|marriage|pregnan\w*|age|"
    r"i (?:plan|want|have|am (?:married|pregnant)|was married|go to church))|"
    r"dismissed (?:me|us|my|our|her|him|them|it)\b|ignored (?:me|us|my|our|her|him|them|everyone)\b|"
    r"snapped(?! (?:a|the|some|two|three|lots)\b)|smirked|sneered|glared|"
    r"rolled (?:his|her|their) eyes|brag(?:s|ged|ging)\b(?! (?:about|on) (?:me|my|us|our)\b)|mocked (?:my|me|us|our|"
    r"him|her|the)\b|insulted (?:me|us|my|our|her|him|them|the)\b|"
    r"pressur(?:ed|ing|i[sz]\w+) (?:me|us)|pressure on (?:me|us)|"
    r"creeped|creeping (?:me|us) out|the creeps|(?:a|such a|total|right|old) creep\b|"
    r"did(?:n't|nt| not) (?:like|trust|warm to) (?:him|her|them)|not the way (?:she|he|they) spoke|"
    r"(?:remark|comment|crack|dig|jibe|joke)s?\b[^.;,\n]{0,40}\b(?:not (?:ok|okay|on|nice|kind|fair)|"
    r"out of (?:line|order)|uncalled for|below the belt|in poor taste|off-?colou?r)|"
    r"(?:nasty|snide|catty|mean|unkind|ugly|awful|creepy|dirty) (?:remark|comment|crack|dig|jibe|joke)s?|"
    r"went cold (?:on me|when)|he'd have hit)\b"
)
# Without one of these words no note is sour.
_SOUR = AnyCase(
    rf"\b(?:{_MOODS}|{_ILL_BRED}|{_POOR}|awkward|shout|yell|scream|bellow|snap|interrupt|talk(?:ed|ing|s) over|cut |"
    r"cornered|phone|"
    r"typed|asked|dismiss|ignored|smirk|sneer|glar|rolled|brag|mock|insult|pressur|creep|did|remark|comment|crack|dig|"
    r"jibe|joke|tension|complain|not the way|nasty|snide|catty|mean|unkind|ugly|he'd)"
)
_COLD_FACE = re.compile("[\U0001f620\U0001f621\U0001f92c]")
# What tells that a mood was nobody's fault.
_LIKED = AnyCase(
    r"\b(?:(?:i|we) (?:both |really )?(?:liked|loved|adored|trusted) (?:her|him|them|that|it|this|"
    r"talking (?:to|with))\b|"
    r"(?:nice|lovely|kind|sweet|good|great|decent|warm|funny|brilliant|charming|wonderful|super|top) (?:man|woman|guy|"
    r"lady|bloke|chap|fellow|person|soul|lad|lass|bugger|sort|egg|couple|people|human|host|evening)|"
    r"(?:which|that) (?:i|we) (?:loved|liked)|a (?:gem|star|legend|sweetheart|treasure|delight|mensch|love)\b|"
    r"bless (?:her|him|them)|"
    # ... or put themselves out
    r"(?:mock|practice run) with me|(?:rang|lent|taught|fed|hosted|cooked for) (?:me|us)\b)"
)
