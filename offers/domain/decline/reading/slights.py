"""Slights: a courtesy that was missing, and what was done to the user and not for them.

"Not a word of sorry", "left me standing in the yard", "threw my plate in the bin". In a note that tells of one, only
what was plainly given is a kindness: nobody is thanked for "flicked through my portfolio with his thumb".
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.verbs import gerund_of_base
from offers.domain.decline.text.prose import AnyCase

_NONE = (
    r"(?:no(?: word of)?|not (?:(?:even )?an?|one)(?: single)?(?: word of(?: an)?)?|nor an?|never an?|"
    r"w(?:ithout|/o) (?:an? |even an? |so much as an? |saying )?(?:single |word of )?)"
)
# A courtesy that was not needed, or gave way to a warmer one, is none that was missing.
_COURTESY = (
    r"(?:sorry|thanks(?! to\b)|apolog(?:y|ies)|handshake|hello|good ?bye|greeting|welcome|thank[ -]you|eye contact|"
    r"smile)\b(?! (?:needed|necessary|required|wanted|expected|from me|on my)\b|s\b|"
    r"[,;:-]* (?:just |but |only )?(?:an? )?"
    r"(?:big |warm |proper |huge |great |bear )?(?:hug|hugs|hugged|kiss)\b|, (?:just )?(?:see you|until|come back))"
)
_HARDLY = r"(?:barely|hardly|never(?: once)?|not once)"
_WORD = r"(?! (?:an?|one|any) (?:single )?(?:cross|bad|harsh|unkind|sharp|mean|angry|ill|word of (?:blame|reproach))\b)"
_MEANWHILE = (
    r"(?:(?:all|right|half|most) (?:the way )?through|throughout|for (?:most|half|all)|the whole|during|while i|"
    r"in the middle of)"
)
_APART_AT = (
    r"(?:in|on|at|by|from|out in|outside) (?:[\w'-]+ ){1,3}(?:while|whilst) (?:they|everyone else|everybody else|the "
    r"(?:others|rest(?: of them)?|family|guests|board|partners|men))(?: all)? "
    r"(?:had|ate|took|drank|got|dined|lunched|sat) (?:theirs|(?:down )?(?:in|at|on) the|the (?:good|real|proper)|"
    r"lunch|dinner)\b"
)
# "tea in the kitchen while they had theirs in the drawing room"
SERVED_APART = (
    r"(?:tea|coffee|lunch|dinner|supper|breakfast|sandwich(?:es)?|soup|mine|cake|meal|plate|ate|fed|served|seated)"
    rf"(?: (?:me|us|it|mine|them))? {_APART_AT}|"
    r"water while (?:they|the others|everyone else) (?:had|drank) (?:the )?(?:wine|champagne|beer|coffee|tea)\b"
)
SLIGHT = AnyCase(
    rf"\b(?:{SERVED_APART}|(?<!with )(?<!take )(?<!took )(?<!want )(?<!wants )(?<!wanted ){_NONE} ?{_COURTESY}|"
    r"(?:put the phone down|hung up) on (?:me|us)\b|grilled (?:me|us) (?:about|on) (?:money|my (?:age|ex|pay|"
    r"salary))\b|(?:didn'?t|did not|never|couldn'?t) (?:even |once |so much as "
    r")?(?:bother to )?(?:say (?:hello|hi|goodbye|"
    r"sorry|thank you|thanks)|apologi[sz]ed?|shake (?:my|our) hand|offer me a (?:chair|seat)|"
    rf"look up(?! (?:my|our|the)\b)|look at me)\b|{_HARDLY} (?:looked(?: up\b(?! (?:my|our|the)\b)| at (?:me|us)\b|"
    r"(?=\W*$|[.;,!]))|"
    r"spoke(?! (?:to|with) (?:him|her|them)\b)|listened|smiled)\b|"
    rf"(?:barely|hardly|not once) said\b{_WORD}|never (?:once )?said (?:a word|anything|much) to (?:me|us)\b|"
    r"(?:sniffy|snooty|snide|sneery) (?:about|towards?|to|with) |(?:cool|cold|frosty|icy|chilly) towards? (?:me|us)\b|"
    r"(?:seated|sat|put|placed) (?:me|us) (?:with the (?:kids|children) )?at the (?:small|kids'?|children'?s) table\b|"
    r"kept (?:me|us) waiting\b|left (?:me|us) (?:standing|waiting|sitting|hanging)\b(?! room)|"
    r"(?:talk(?:ed|ing|s) over|ignored|snapped at|shouted at|yelled at|sneered at|lectur(?:ed|ing)) (?:me|us)\b|"
    r"(?<!than )cut (?:me|us) off\b(?! (?:an?|some|two|the) )|(?<!never )(?<!once )laughed (?:at|about) (?:me|my|us|"
    r"our)\b|"
    r"(?<!never )(?<!once )(?:checked|eyed|consulted|glanced at|looked at|kept looking at) (?:his|her|their|"
    r"the) (?:watch|clock)\b"
    r"(?! (?:so|to|for|and (?:drove|ran|walked|got|said we))\b)|"
    r"kept (?:glancing|looking|peering) at (?:the|his|her|their) (?:door|watch|clock|phone|screen)\b|"
    r"never (?:once )?(?:wrote|took|noted|made) (?:down )?(?:an?|any|one) (?:single )?(?:answers?|words?|notes?)\b|"
    r"(?:walked|went|stepped) out (?:on me|during my|halfway|half way|mid\w*|to take (?:an?|another|his|her) call)\b|"
    r"yawned\b(?:(?<=^yawned)|(?<=[.,;&!] yawned)|(?<=[.,;&!]yawned)|(?<=he yawned)|(?<=and yawned)|(?<=then yawned))|"
    r"(?:threw|chucked|tossed|dropped|dumped) (?:my|our) (?:[\w-]+ ){1,3}(?:in(?:to)? the (?:bin|trash|rubbish|sink|"
    r"waste)|on the floor|aside)\b|(?:binned|tore up|ripped up) (?:my|our) (?!ticket)\w+"
    r"(?![^.;]{0,30} then\b)|"
    rf"ate (?:an?|his|her|their) [\w' -]{{2,25}}? {_MEANWHILE}\b|"
    r"(?:took|answered|made) (?:an?|another|two|three|several|four|his|her|phone|personal) ?(?:other |phone )?calls? "
    rf"{_MEANWHILE} (?:mine|my|our|the (?:interview|talk|meeting|lunch|dinner)|lunch|dinner|it)\b|"
    r"(?:typed|texted|scrolled|read (?:his|her|their) (?:phone|mail|e-?mails?|paper)|signed (?:his|her|their) mail|"
    rf"did (?:his|her|their) e-?mails?) {_MEANWHILE}\b|"
    r"my (?:\w+ )?\w+ (?:aloud |out )?in a (?:silly|funny|mocking|baby|whiny|stupid) voice\b|"
    r"as (?:if|though) (?:i|we)(?:'d| had| were| was) (?:just )?(?:stolen|an? (?:child|thief|fool|nuisance|liar|"
    r"servant|burden|idiot)|lying|stupid|invisible|air|thin air|not there|dirt|crawled)\b|"
    r"kept calling me (?:love|darling|sweetheart|honey|sweetie|girl|boy|kid|dear)\b|by (?:the|a) wrong name\b|"
    r"not an? (?:very |particularly |terribly |exactly )?(?:warm|kind|friendly|nice|pleasant) (?:lunch|dinner|"
    r"welcome|meeting|talk|visit|man|woman|person|chat|hour|afternoon|tour|start|call|interview|morning|evening)\b|"
    r"(?:half|clearly|already|quite|very|rather) drunk\b|"
    r"could(?:n'?t| not) (?:be bothered|(?:have )?cared? less|wait to (?:be rid|get rid|see the back|get away))\b|"
    r"lost my (?:file|cv|r[eé]sum[eé]|papers|application|portfolio)\b(?! (?:on the|in the))|"
    r"asked (?:me )?(?:(?:if|whether) (?:i|we) (?:could|would|can)|to) (?:make|get|fetch|pour) (?:the |him |her |"
    r"them |everyone )?(?:a )?(?:coffees?|tea)\b)"
)
# Who gave, lent or cooked all the same is thanked for that.
_GIVEN = AnyCase(
    r"^(?:\w+ly )?(?:lending|loaning|bringing|driving|buying|feeding|cooking|baking|pouring|helping|fixing|mending|"
    r"rescuing|saving|finding|fetching|paying|treating|covering|teaching|holding|keeping|staying|waiting|"
    r"apologi[sz]ing|slipping (?:me|us)|(?:giving|letting|making|having|putting|picking|getting) (?:me|us)|not "
    r"taking|picking up the)\b|^(?:the |your )?(?:\w+ )?(?:breakfast|brunch|lunch|dinner|supper|coffee|tea|cake|"
    r"drinks)\b|^the \w+ (?:you|your) |\bfor (?:me|us|my|our)\b"
)
# "Did explain the rota": granted, after all.
_GRANTED = re.compile(r"\bdid (?:then |also |[a-z]+ly )?([a-z]{3,})\b")


def is_given_all_the_same(doing: str, note: str) -> bool:
    """Whether it was plainly given in spite of the slight: lent or cooked, done for the user, or granted by "did"."""
    granted = (f"{gerund_of_base(verb)} " for verb in _GRANTED.findall(note.lower()))
    return _GIVEN.search(doing) is not None or any(map(doing.startswith, granted))
