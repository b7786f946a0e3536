"""What people do for a candidate, and the forms of those verbs that a thank-you needs."""

from __future__ import annotations

import re

from offers.domain.decline.prose import word_set

# past -> base, for verbs that do not end in -ed
IRREGULAR = dict(
    pair.split("/")
    for pair in word_set(
        "brought/bring built/build bought/buy caught/catch chose/choose came/come cut/cut dealt/deal did/do drew/draw "
        "drove/drive fed/feed felt/feel fought/fight found/find flew/fly gave/give got/get went/go had/have heard/hear "
        "held/hold kept/keep knew/know laid/lay led/lead left/leave lent/lend let/let lit/light made/make meant/mean "
        "met/meet paid/pay put/put read/read rode/ride ran/run said/say sat/sit saw/see sent/send set/set shook/shake "
        "sang/sing slept/sleep spoke/speak spent/spend split/split stood/stand stuck/stick swept/sweep "
        "taught/teach threw/throw told/tell took/take thought/think tore/tear understood/understand "
        "wore/wear woke/wake won/win wrote/write rewrote/rewrite redid/redo undertook/undertake lost/lose "
        "overheard/overhear forgot/forget shut/shut bent/bend sought/seek began/begin ate/eat drank/drink swam/swim "
        "withdrew/withdraw oversaw/oversee foresaw/foresee dug/dig hung/hang rang/ring lay/lie proofread/proofread "
        "sold/sell stole/steal"
    )
)

# Things done for somebody, by their past form. These are thanked for wherever their subject is the contact.
KIND_ACTS = word_set(
    "adjusted amended bridged briefed called chased charted checked cheered cleared compiled critiqued "
    "debriefed defended drafted fielded filed flagged got had invited laid lined loaded "
    "polished put ran reimbursed sat sought started took told talked traced typed unpacked warmed welcomed "
    "whiteboarded wrangled accompanied advised advocated allowed answered arranged assembled assured baked barbecued "
    "booked brought bought "
    "built carried championed chaired championed clarified coached coded collected compiled connected cooked "
    "coordinated corrected covered created cut debugged decorated delivered demonstrated described designed detailed "
    "diagrammed drafted drew drove edited emailed encouraged escorted expedited explained extended fed fetched "
    "fielded filled fixed flagged followed forwarded fought found gathered gave greeted grilled guided hand-delivered "
    "handled helped hosted hung hurried introduced invited juggled kept lent let listened loaned looked made mailed "
    "managed mapped matched mentored messaged moved negotiated nominated offered opened ordered organized organised "
    "packed paired paved penciled phoned photographed picked planned played pointed posted prepared prepped "
    "presented printed proofread proposed provided pulled ran rang reached read reassured rebooked recommended "
    "recorded redid referred rehearsed remembered rerouted rescheduled researched reserved responded reviewed revised "
    "rewrote rode rushed saved scheduled scanned screened scoured searched secured sent served set shared shipped "
    "showed shuffled sketched smoothed sorted sourced spent sponsored stayed steered stood stopped streamlined "
    "submitted supplied supported swapped switched taught texted threw tested took toured tracked trained translated "
    "tutored typed unlocked updated uploaded vetted volunteered vouched waited waived walked warmed welcomed went "
    "worked wrapped wrote"
)
# Mutual: thanked for as time given.
MUTUAL = word_set("talked spoke chatted discussed met sat walked brainstormed")
# Needs me, us, my or our close by, else the doer may well be the user, or nobody was helped.
_NEEDS_ME = word_set(
    "called emailed phoned rang texted messaged offered sat walked toured went looked moved rushed kept got came did "
    "stopped switched typed updated uploaded submitted mailed posted followed tested worked had reached extended "
    "negotiated ordered bought scanned played rode recorded adjusted checked started took told read filed ran stood "
    "cleared included amended bridged loaded put sought called invited forwarded missed"
)
# ... or a word behind them that makes the act plain.
_PLAIN_WITH = re.compile(
    r"^(?:about )?(?:an?|half an|two) hours? out of\b|^(?:together|up|out|in a (?:good )?word|aside|time|care|the time|"
    r"the trouble|everyone|every|all|late|ahead)\b|"
    r"\b(?:ready|waiting|set up|printed|prepared|on hand)\b|\bsession|\bquestions?\b|\btour\b|\bover (?:to|for)\b|"
    r"\binterviews?\b"
)


# Never an act to give thanks for, whatever follows.
_NEVER = word_set(
    "accepted admitted agreed appeared apologized argued asked bragged cancelled canceled claimed complained "
    "conceded confided confirmed congratulated conveyed criticized decided declined delayed demanded denied disliked "
    "dodged evaded failed felt flirted forgot frowned gossiped grilled groped guessed hated heard hesitated hinted "
    "hoped ignored implied insisted insulted interrupted interviewed joked knew laughed leaked left liked lied lost "
    "loved mentioned misled missed mocked mumbled needed noted objected overheard pestered pressed pressured promised "
    "pushed questioned quizzed ranted refused rejected replied reprimanded resigned retired rolled said shadowed "
    "visited toured observed watched attended scrubbed joined sampled saw "
    "scolded seemed sighed signed sneered snapped sounded stalled stressed suspected thought threatened touched "
    "tried understood urged vented wanted warned whined whispered winked wished wondered worried yelled rescinded "
    "revoked withdrew wavered complained divulged disclosed revealed spilled"
)


def base_of(past: str) -> str:
    """An irregular verb's base form, "" when the word is no irregular past."""
    return IRREGULAR.get(past, "")


def gerund(past: str) -> str:
    """walked -> walking, drew -> drawing, let -> letting."""
    head, dash, tail = past.rpartition("-")
    base = IRREGULAR.get(tail)
    if base is None:
        return head + dash + _regular_gerund(tail)
    if base.endswith("e") and not base.endswith("ee"):
        return head + dash + base[:-1] + "ing"
    doubled = base in {"let", "set", "put", "cut", "run", "get", "sit", "split", "shut", "begin", "swim", "win"}
    return head + dash + base + (base[-1] if doubled else "") + "ing"


def _regular_gerund(past: str) -> str:
    if past.endswith("ied"):
        return past[:-3] + "ying"
    if past.endswith("eed"):
        return past[:-1] + "ing"
    return past[:-2] + "ing"


def infinitive(past: str) -> str:
    """walked -> walk, drew -> draw. Only for verbs named here, so that no guess is spelled wrong."""
    if past in IRREGULAR:
        return IRREGULAR[past]
    return _REGULAR_BASES.get(past, "")


_REGULAR_BASES = {
    "shadowed": "shadow",
    "watched": "watch",
    "observed": "observe",
    "joined": "join",
    "followed": "follow",
    "scrubbed": "scrub",
    "rounded": "round",
    "visited": "visit",
    "toured": "tour",
    "worked": "work",
    "attended": "attend",
}


def is_past(word: str) -> bool:
    """Whether a clause may start with this word as its verb."""
    word = word.lower()
    last = word.rpartition("-")[2]
    return last in IRREGULAR or (bool(re.fullmatch(r"[a-z]{2,}ed", last)) and last not in _ADJECTIVES)


_ADJECTIVES = word_set(
    "need speed feed seed indeed united limited related red bed talented experienced interested excited tired bored "
    "unfinished crowded supposed relaxed worried hundred used"
)
# How somebody was; "very open about panel sizes" is thanked for as "being so open about panel sizes".
PRAISED = word_set(
    "open candid frank honest patient generous kind helpful welcoming thoughtful clear gracious transparent upfront "
    "straightforward attentive encouraging supportive forthcoming direct gentle responsive"
)


def is_act(past: str, rest: str) -> bool:
    """Whether "<past> <rest>", said of a contact, is plainly something done for the user."""
    verb = past.lower().rpartition("-")[2]
    if verb in _NEVER or (verb == "found" and rest.lower().startswith("out")):
        return False
    near = " ".join(rest.lower().split()[:9])
    for_me = re.search(r"\b(me|us|my|our|ours|mine)\b", near) is not None
    if verb in _NEEDS_ME:
        return for_me or _PLAIN_WITH.search(near) is not None
    if verb in KIND_ACTS or verb in MUTUAL:
        return True
    return for_me and is_past(verb)


def may_be_kind(past: str) -> bool:
    return past not in _NEVER


_PRESENT = {
    **{f"{past[:-2]}s": past for past in KIND_ACTS if past.endswith("ed") and not past.endswith("ied")},
    **{f"{past[:-1]}s": past for past in KIND_ACTS if past.endswith("ed")},
    **{f"{past[:-3]}s": past for past in KIND_ACTS if re.search(r"([pngt])\1ed$", past)},
    **{f"{base}s": past for past, base in IRREGULAR.items() if past in KIND_ACTS},
    "teaches": "taught",
    "helps": "helped",
    "tastes": "tasted",
}


_BASES = {
    *IRREGULAR.values(),
    *(past[:-2] for past in KIND_ACTS if past.endswith("ed") and not past.endswith("ied")),
    *(past[:-1] for past in KIND_ACTS if past.endswith("ed")),
    *(past[:-3] for past in KIND_ACTS if re.search(r"([pngt])\1ed$", past)),
    "log",
    "go",
    "help",
    "talk",
    "meet",
    "see",
} - {"set", "mean", "light", "found", "lead", "read", "ring", "feed", "show", "tea", "cut", "put"}


def is_base(word: str) -> bool:
    """Whether the word after "to" is surely a verb."""
    return word in _BASES


def is_present(word: str) -> bool:
    return word in _PRESENT


def as_past(word: str) -> str:
    """The past form of "walked" or "walks", "" for what is neither."""
    return word if is_past(word) else _PRESENT.get(word, "")


def gerund_of_base(base: str) -> str:
    """go -> going, log -> logging, introduce -> introducing."""
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", base):
        return base + base[-1] + "ing"
    return base + "ing"
