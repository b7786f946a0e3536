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
        "withdrew/withdraw oversaw/oversee foresaw/foresee dug/dig hung/hang rang/ring lay/lie sold/sell stole/steal"
    )
)

# Things done for somebody, by their past form. These are thanked for wherever their subject is the contact.
KIND_ACTS = word_set(
    "accompanied advised advocated allowed answered arranged assembled assured baked barbecued booked brought bought "
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
MUTUAL = word_set("talked spoke chatted discussed met sat walked toured debated brainstormed")
# Needs me, us, my or our close by, else the doer may well be the user or nobody was helped.
_NEEDS_ME = word_set(
    "called emailed phoned rang texted messaged wrote offered sat walked toured went looked moved rushed kept got "
    "came did read stopped switched typed updated uploaded submitted mailed posted followed tested worked spent had "
    "reached responded answered played stood took met extended negotiated collected ordered bought printed scanned "
    "played rode listened covered presented recorded described waited stayed ran sent"
)
# ... except in the mouth of a note about this person's own doing, where these read as the person's acts.
_ALONE_ALLOWED = word_set(
    "took answered responded listened waited stayed ran sent presented described covered wrote collected spent "
    "stood printed met worked offered"
)
# Never an act to give thanks for, whatever follows.
_NEVER = word_set(
    "accepted admitted agreed appeared apologized argued asked bragged cancelled canceled claimed complained "
    "conceded confided confirmed congratulated conveyed criticized decided declined delayed demanded denied disliked "
    "dodged evaded failed felt flirted forgot frowned gossiped grilled groped guessed hated heard hesitated hinted "
    "hoped ignored implied insisted insulted interrupted interviewed joked knew laughed leaked left liked lied lost "
    "loved mentioned misled missed mocked mumbled needed noted objected overheard pestered pressed pressured promised "
    "pushed questioned quizzed ranted refused rejected replied reprimanded resigned retired rolled said sampled saw "
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
    "detailed need speed feed seed indeed united limited related red bed shared talented experienced interested "
    "excited tired bored unfinished crowded extended supposed relaxed worried"
)


def is_act(past: str, rest: str) -> bool:
    """Whether "<past> <rest>", said of a contact, is plainly something done for the user."""
    verb = past.lower().rpartition("-")[2]
    if verb in _NEVER:
        return False
    near = " ".join(rest.lower().split()[:9])
    for_me = re.search(r"\b(me|us|my|our|ours|mine)\b", near) is not None
    if verb in _NEEDS_ME and verb not in _ALONE_ALLOWED:
        return for_me
    if verb in KIND_ACTS:
        return True
    if verb in MUTUAL:
        return True
    return for_me and is_past(verb)
