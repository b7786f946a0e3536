"""What somebody did on the strength of a yes (rule 74)."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact
from offers.domain.decline.private.confidences import without_confidences
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.reading.days import MONTH_NAMES
from offers.domain.decline.text.prose import AnyCase, any_of, plain
from offers.domain.decline.undoing.kept_back import BY_THE_USER
from offers.domain.decline.undoing.turned_away import CANDIDATE, NUMBER, SOME_OF_THEM, THE_OTHERS, WHOM

_SHIFTED = (
    r"\b(?:moved|moving|rearranged|reshuffled|reworked|rebuilt|rewrote|redid|redone|shifted|shuffled|changed|"
    r"swapped|built|planned)"
)
_ROTA = r"(?:schedules?|rota|roster|timetable|calendar|shifts|classes)"
TURNED_AWAY = "you had turned others away"
# The user's first weeks there, and not the visit.
_SEASON = "|".join((*(month.lower() for month in MONTH_NAMES), "summer", "fall", "autumn", "winter", "spring"))
_OWN_TIME = r"(?:vacation|holiday|leave|clinic day|day off|surgery|trip)"
_AROUND_ME = r"(?: date)?(?: \w+)? (?:around|to (?:fit|suit)) my (?:start|arrival|first day|move)\b"
# Such a deed is what the answer undoes: "moving the unit's schedule around my start".
PLANNED_AROUND_ME = re.compile(
    r"^(?:delaying|postponing|putting off|pushing back|putting back|holding up|rescheduling|cancelling|canceling) "
    r".*\b(?:so (?:that )?(?:I|we)|until I|for me|because I|other interviews)\b|"
    rf"\w+ing\b.*\b(?:{_ROTA}|{_OWN_TIME}){_AROUND_ME}|"
    r"^(?:buying|ordering) (?:me )?(?:the|an?) .* I(?:'d| had)? asked for"
)
_TOLD = r"(?:already )?(?:told|telling)"
# What else somebody may be told: "told the board off", "told parents to wait".
_NEWS = (
    r"\b(?! (?:off|to|how|why|what|no|where|which|who|stories|a|an|not|meeting|members?|room|"
    r"about (?!me\b|it\b|my\b)\w+|of (?!me\b|it\b|my\b)\w+|that (?!i\b|i'm\b|i'd\b)\w+)\b)"
)
# Who hears first that somebody is coming.
_ABOVE = (
    r"(?:the |her |his |their )?(?P<who>board(?: chair)?|chair(?:man|woman)?|partners|trustees|owners?|dean|governors|"
    r"ceo|council|vestry|team|staff|directors|committee|president|superintendent|provost)\b"
)
_AT_ONCE = (
    r"(?:that (?:same )?(?:night|day|afternoon|evening|morning|hour|minute)|(?:right|straight) away|at once|tonight|"
    r"then and there|on the spot|with the (?:good )?news|first thing)\b"
    r"(?! (?:about|abt|re|over|for) (?!me\b|it\b|this\b))"
)
_A_YES = r"\b(?:yes|accepted|accepting|signed|said i'd (?:come|take it)|i was coming)\b[^\n]{0,60}?"
_PAPER = (
    r"(?P<paper>loi|letter of intent|contract)\b(?! (?:nurses?|staff|work|job|negotiat\w+|law|research|questions?|"
    r"queries)\b)"
)
_SAID_NO = (
    r"(?:turn(?:ed|ing) (?:down|away)|said no to|s[ae]nt (?:home|away|packing)|stood down|passed over|refused|"
    r"reject(?:ed|ing)|let go(?: of)?)"
)
_FOR_MY_SAKE = (
    r"(?:for (?:me|my sake)|because of me|bc of me|b/c of me|cos of me|on my account|in my favou?r|"
    r"so (?:that )?(?:i|the \w+ (?:would|could|was))|for (?:the|my) (?:\w+ )?(?:slot|post|place|job|spot|position|role|"
    r"berth|chair))\b"
)
# What somebody put off, moved or took on so as to have the user there.
_PUT_OFF = r"(?:put off|postponed|delayed|deferred|pushed back|put back|held (?:up|back)|rescheduled)"
_SO_AS_TO_HAVE_ME = (
    r"(?:until i\b(?! (?:had|was|came|got|arrived|left)\b)|till i\b(?! (?:had|was|came|got|arrived|left)\b)|"
    r"so (?:that )?i(?:'d| could| can| would)\b(?! (?:meet|see|visit|talk|sit|watch|shadow|ask|join|catch|get)\b)|"
    r"(?:because|bc|b/c|cos|cause|as|since) i(?:'d|'m| had| was| am)?\b|"
    r"so (?:that )?(?:there(?:'d| would| will) be [^.;,]{1,20} (?:for|to (?:train|teach|help)) me|my (?:lab|class|"
    r"choir|list|clinic|studio|show|team|group) (?:could|can|would))\b|"
    r"for me(?=\W*$|[.,;!)])|to (?:fit me in|wait for me|have me there|make room for me)\b)"
)
_OF_A_VISIT = (
    r"(?!(?:[\w'-]+ ){0,3}(?:visits?|(?<!other )interviews?|calls?|tours?|meetings?|lunch|dinner|deadline|date|"
    r"decision|flights?|train|talk)\b)"
)
_I_SAID_YES = (
    r"(?:(?:because|bc|b/c|cos|cause|since|as|now(?: that)?) (?:i(?:'d|'ve| had| have)? (?:said (?:yes|i (?:was|"
    r"would)|i'd)|"
    r"accepted)|i(?:'m| am| was|'d be) (?:coming|joining|starting)(?! (?:\w+ ){0,3}(?:for|to|round|over)\b))|on the "
    r"strength of (?:me|my (?:yes|word))|(?:because|bc|cos) of me (?:starting|coming|joining)|"
    r"so (?:that )?(?:there(?:'d| would| will) be [^.;,]{1,20} (?:for|to (?:train|teach|help)) me|my (?:lab|class|"
    r"choir|list|clinic|studio|show|team|group) (?:could|can|would)))\b"
)
# ... and what it was, as it may be said to them.
_COUNTED_ON = [
    (AnyCase(pattern), said)
    for pattern, said in [
        (
            (
                rf"\b{_TOLD} (?:all (?:of )?)?(?:the |her |his |their )?(?:whole |entire |rest of the "
                rf")?(?P<who>team|staff|board|"
                rf"partners|department|faculty|crew|group|nurses|committee|office|section|kitchen){_NEWS}"
            ),
            "you had told your {who}",
        ),
        (
            (
                rf"\b{_TOLD} (?:the |all the |her |his |their )?(?:whole )?(?P<who>clients?|families|parents|trustees|"
                rf"governors|council|vestry|directors|owners?|investors|members|congregation|orchestra|players|"
                rf"union|regulars|pupils|students|patients|school|parish|town){_NEWS}"
            ),
            "you had told the {who}",
        ),
        (
            (
                r"\b(?:cancell?ed|gave up|given up|put off|postponed|dropped|turned down) (?:her|his) (?:own "
                r")?(?:\w+ )?(?:move|"
                r"retirement|sabbatical|transfer)\b(?=[^.;]{0,40}\b(?:so (?:that )?(?:i|we)|for (?:me|us)|because i|"
                r"to (?:have|work with) me)\b)"
            ),
            "you had changed your own plans for me",
        ),
        (
            (
                r"\b(?P<told>parents|families|clients|patients|pupils|students)(?: (?:have|were|are|all|already|"
                r"been))* told\b"
                r"(?=\W*$|[.,;!)]| (?:already|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last|about (?:me|it)|"
                r"that i)\b)"
            ),
            "you had told the {told}",
        ),
        (
            (
                r"\b(?:pull(?:ed)?|took|take|taken|taking|clos(?:e|ed|ing)) (?:down )?(?:the|their) (?:job )?"
                r"(?:posting|ad|advert|listing|search)\b|\b(?:stopped|ended|called off) (?:the|their) search\b(?! "
                r"(?:party|engine|dog))|"
                r"\b(?:ad|advert|posting)(?:'s| is| was| has)(?: already| now| been)* (?:taken|come) down\b"
            ),
            "you were calling off your search",
        ),
        (
            (
                rf"\b(?:{_SAID_NO}|dropped) {SOME_OF_THEM}{WHOM}\b(?: from [\w'-]+)?(?=[^.;,]{{0,20}}\b{_FOR_MY_SAKE})|"
                r"\bturned away (?:an?|another|two|three|the other) [\w-]+(?: from \w+)? for me\b|"
                rf"\bgave (?:the )?(?:other|second) (?:\w+ )?(?:his|her|their|a) no\b|\b{_SAID_NO} {THE_OTHERS}|"
                rf"\b(?:let|turned|sent) {SOME_OF_THEM}{CANDIDATE} (?:home|away|packing|down|go\b(?! (?:first|"
                rf"ahead|on(?! the strength)|in|home|early)\b)|(?:an? )?(?:kind |nice )?"
                r"(?:no|rejections?|thank.you)(?: (?:letters?|e-?mails?))?)\b|"
                rf"\btold {THE_OTHERS}(?: {NUMBER})? (?:no\b|it's gone|(?:that )?the (?:post|job|place|position) "
                r"(?:is|was|'s) (?:gone|filled|taken))"
            ),
            TURNED_AWAY,
        ),
        (
            (
                rf"\b{_PUT_OFF} {_OF_A_VISIT}(?:[\w'-]+ ){{1,7}}?{_SO_AS_TO_HAVE_ME}|"
                rf"\b(?:{_PUT_OFF}|cancell?ed|called off) (?:the |all |all the )?(?:other (?:[a-z]+ )?interviews|"
                rf"second round (?:with|of|for) the (?:others?|rest|shortlist))\b|"
                rf"\b(?:[a-z]{{2,}}ed|let|put|gave|took|sent|bought|built|made|hired) [^.;,]{{3,60}}? {_I_SAID_YES}|"
                rf"\bput off {_OF_A_VISIT}[^.;,]{{3,40}}, (?:are |is |was )?counting on me\b"
            ),
            "you had arranged things around me",
        ),
        (
            (
                r"\b(?:bought|ordered) (?:the|a|an) (?P<bought>[a-z][\w-]*(?: [a-z][\w-]*){0,2}?) i(?:'d| had)? asked "
                r"for\b"
            ),
            "you had bought the {bought} I asked for",
        ),
        (
            (
                r"\bannounced (?:it|me|my)\b|\bsent (?:out |round |around )?(?:the|an|her|his|their) announcement\b|"
                r"\b(?:put|ran|placed) (?:it|me|my news) in the (?:newsletter|paper|bulletin|local paper|gazette)\b"
            ),
            "you had announced it",
        ),
        (
            (
                r"\b(?:shouted|yelled|bellowed) (?:it|the (?:\w+ )?news) (?:across|down|through|into|out|over|up|to) "
                r"(?!at\b|the phone\b)\w+"
            ),
            "you had told everybody there",
        ),
        (
            (
                rf"{_A_YES}\b(?:(?:was|were|is|'s|went|going|off) (?:to )?(?:calling|ringing|phoning|telling|"
                rf"e-?mailing|texting|writing to|call|ring|phone|tell|e-?mail|text|write to)) {_ABOVE} {_AT_ONCE}"
            ),
            "you were letting the {who} know",
        ),
        (
            (
                rf"{_A_YES}\b(?:called|rang|phoned|e-?mailed|texted|wrote to) {_ABOVE} {_AT_ONCE}|"
                r"\b(?:called|rang|phoned|e-?mailed|texted|wrote to) (?:the |her |his |their )?"
                r"(?P<others>board(?: chair)?|partners|trustees|owners?|dean|team|staff) with the (?:good )?news\b"
            ),
            "you had let the {who}{others} know",
        ),
        (
            (
                r"\b(?:turned|drafted|drew up|drawn up|redrafted|redid|revised|rewrote|redlined|prepared|typed "
                rf"up|amended|papered|wrote up|put together) (?:[\w'-]+ ){{0,5}}?{_PAPER}"
            ),
            "you had worked on the {paper}",
        ),
        (
            rf"{_SHIFTED} (?:her|his) (?:own )?(?P<what>{_OWN_TIME}){_AROUND_ME}",
            "you had moved your {what} around me",
        ),
        (rf"{_SHIFTED} (?:[\w'-]+ ){{0,4}}(?P<what>{_ROTA}){_AROUND_ME}", "you had planned the {what} around me"),
        (
            (
                rf"{_SHIFTED} the (?:[a-z]+ )?(?P<what>rota|roster|timetable) (?:to fit me in|around me)\b|"
                rf"{_SHIFTED} the (?:{_SEASON}) (?:call )?(?P<plan>schedule|rota|roster) (?:so (?:that )?i\b|"
                r"to give me\b|around me\b)"
            ),
            "you had planned the {what}{plan} around me",
        ),
    ]
]
_ANY_COUNTED_ON = any_of(pattern for pattern, _ in _COUNTED_ON)


# What was not done, or not yet: "said she'd hold off telling the board", "will take the ad down when I sign".
_NOT_DONE = re.compile(
    r"\b(?:not(?! (?:only|just|even) )|never|nobody|no one|\w+n'?t|hold(?:s|ing)? off|held off|wait(?:s|ed|ing)?|"
    r"before|without|instead of|rather than|yet to|(?:would|could|should|might) have|will|going to|about to)"
    r"(?: (?!and\b|but\b|so\b)[\w']+){0,3} ?$|\b\w+'ll(?: [\w']+){0,2} ?$",
    re.IGNORECASE,
)
_ONLY_ONCE = re.compile(
    r"(?:[^.;,!?]{0,30} )?(?:when|once|after|as soon as|if|unless|until|till) (?:i|it|we|the|my|contract|everything)\b",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(r"(?:'d|\bwould|\bto|\bwill) $", re.IGNORECASE)


def _is_done(note: str, found: re.Match[str]) -> bool:
    """Whether a note says that it was done: no board that was not to be told yet was told."""
    before = note[: found.start()]
    if BY_THE_USER.search(before) or _NOT_DONE.search(before):
        return False
    return not (_STILL_TO_COME.search(before) and _ONLY_ONCE.match(note, found.end()))


def counted_on(contact: Contact) -> str:
    """What this person did because the user had said yes: "you had told your team"; "" for nothing that is logged."""
    for entry in contact.interactions:
        note = without_confidences(plain(entry.note)) if is_confidence(entry) else plain(entry.note)
        for pattern, said in _COUNTED_ON if _ANY_COUNTED_ON.search(note) else ():
            found = pattern.search(note)
            if found and _is_done(note, found):
                named = {name: _IN_FULL.get(part or "", part or "") for name, part in found.groupdict().items()}
                return _how_many(found[0]) if said == TURNED_AWAY else said.format(**named)
    return ""


def _how_many(turned_away: str) -> str:
    if number := re.search(rf"{NUMBER}(?<!all)(?<!both)\b", turned_away):
        return f"you had turned {number[0]} others away"
    return TURNED_AWAY if _SEVERAL.search(turned_away) else "you had turned somebody else away"


_SEVERAL = re.compile(
    r"\b(?:others|rest|shortlist|all|both|people|everyone|everybody|(?!his\b)\w+(?<!s)s)\b(?<!stages)"
)
_IN_FULL = {"loi": "letter of intent", "ceo": "CEO"}
