"""What a deed asked of its giver, or what it was, where the deed itself says so.

Nothing is felt on the user's behalf (rules 35 and 38).
"""

from __future__ import annotations

from collections.abc import Iterator

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.text.prose import AnyCase, any_of

_FAMILY = r"(?:kids|children|girls|boys|twins|daughters?|sons?|family|parents|mother|father|mom|mum|dad)"
_LONG = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"
_KINDS = (
    (
        "story",
        AnyCase(r"^telling (?:me|us) how you (?:started|built|began|founded|set up|opened|grew|saved|won)\b"),
    ),
    (
        "own time",
        AnyCase(
            r"\b(?:(?:day|night|evening|weekend) off|lunch (?:hour|break)|after (?:hours|closing|your shift)|"
            r"your (?:satur|sun)day|your weekend)\b"
        ),
    ),
    (
        "hour",
        AnyCase(
            r"\b(?:picking (?:me|us)(?: and [^,;]+)? up|meeting (?:me|us)|fetching (?:me|us)|collecting (?:me|us)|"
            r"driving (?:me|us))\b[^;]*\b(?:midnight|[1-5] ?a\.?m\b|in the middle of the night)"
        ),
    ),
    (
        "late",
        AnyCase(
            r"^(?:stay|sit|work|talk|wait)ing\b[^;]*\b(?:(?:until|till|past) (?:half past )?(?:nine|ten|eleven|"
            r"midnight|(?:9|1[01])(?: ?pm)?\b(?! (?:a\.?m|in the morning)))|late into)"
        ),
    ),
    ("early", AnyCase(r"\b(?:before (?:dawn|sunrise)|at (?:dawn|[45](?::\d\d)? ?am|(?:four|five) in the morning))\b")),
    (
        "way",
        AnyCase(
            rf"^(?:driv|com|fly|travel|travell|rid|cycl|sail)ing\b[^;]*\b(?:{_LONG} (?:hours|miles|kilomet(?:re|er)s|"
            rf"km)|"
            r"each way|both ways|all the way (?:to|from|out|down|up)|across the (?:state|country|county))\b"
        ),
    ),
    (
        "need",
        AnyCase(
            r"\bwhen (?:(?:my|our|the) [a-z ]{2,30}?|mine )\b(?:(?:was|were|got|had been) )?(?:cancel\w+|delayed|lost|"
            r"stuck|"
            r"broke\b|broke down|died|failed|fell through|crashed|didn't (?:come|turn up|show up|arrive))|"
            r"\bwhen the [a-z]+ (?:cancel\w+|delayed)|\bwhen i (?:froze|blanked|was (?:stuck|lost|ill|stranded))\b"
        ),
    ),
    (
        "cause",
        AnyCase(
            r"^(?:speaking up for|standing up for|sticking up for|going to bat|vouching for|fighting (?:for|to)|"
            r"arguing (?:for|to)|pushing (?:for|back))\b"
        ),
    ),
    (
        "trust",
        AnyCase(
            r"^(?:opening (?:the|your)[\w' ]* (?:books|accounts)|(?:showing|letting|giving|handing) (?:me|us) "
            r"(?:(?:see|read|have|go through) )?your (?:own )?(?:books|accounts|budget|figures|keys|notebooks?|"
            r"diar\w+)|"
            r"trusting (?:me|us))\b"
        ),
    ),
    ("both", AnyCase(r"\b(?:for|to) my (?:husband|wife|partner|spouse)\b|\bmy (?:husband|wife|partner|spouse)'s\b")),
    (
        "all",
        AnyCase(rf"\b(?:for|to|with) (?:my|our|both my|both our) (?:\w+ )?{_FAMILY}\b|\b(?:my|our) {_FAMILY}'s?\b"),
    ),
    (
        "gift",
        AnyCase(
            r"\b(?:(?:leaving|bringing) (?:me |us )?soup|ready because|birthday cake|without my asking|"
            r"cookies|shar\w+ your)\b|"
            r"^(?:mak|cook|bak|roast|prepar|br(?:ew|ing)|find|choos|pick|pack|sav|leav)\w*ing\b(?!.*;).*\b(?:when|once|"
            r"after) you(?:'d| had)? (?:heard|learned|learnt|found out|noticed|saw|knew)\b|^remembering\b"
        ),
    ),
    (
        "home",
        AnyCase(
            r"^(?:having (?:me|us)(?: both| all)? (?:over|to stay|home|round)|putting (?:me|us)(?: both| all)? up)\b"
        ),
    ),
    (
        "candor",
        AnyCase(
            r"^(?:being|talking|speaking|telling)\b(?!.* and \w+ing\b)[^;,]*\b(?:open|openly|frank|frankly|honest|"
            r"honestly|candid|"
            r"candidly|"
            r"straight|the truth|bluntly|plainly)\b"
        ),
    ),
    (
        "care",
        AnyCase(
            r"\b(?:line by line|page by page|word by word|one by one|by hand)\b|^(?:read|mark|annotat|edit|"
            r"comment|proofread|review)\w*ing\b[^;]*\b(?:all|every|each|whole|entire|thesis|dissertation|manuscript|"
            r"chapters?|carefully)\b|"
            r"\bpages of (?:notes|comments)\b|\b(?:notes|comments) on (?:my|our|every|each)\b"
        ),
    ),
    (
        "time",
        AnyCase(
            r"\b(?:(?:whole|full|entire) (?:day|morning|afternoon|evening|weekend|week)|all (?:day|morning|afternoon|"
            rf"evening|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening)|"
            rf"(?<!in )(?<!within )(?<!after )(?<!before )(?<!the last ){_LONG} "
            r"(?:full |whole |long )?(?:hours|days|evenings|afternoons|mornings|weekends))\b"
        ),
    ),
)
_ANY_KIND = any_of(pattern for _, pattern in _KINDS)


def effects_of(act: Act) -> Iterator[str]:
    """What may be said of this deed, by the names that the phrases carry, the likeliest first."""
    for kind, pattern in _KINDS if _ANY_KIND.search(act.for_form) else ():
        if pattern.search(act.for_form):
            yield kind
