"""What somebody talked about with the user: "talked Hindemith for twenty minutes", "talked over my figures"."""

from __future__ import annotations

import re

from offers.domain.decline.reading.acts import Act, Sort

# What is gone through together; over a talk, an answer or a piece of music somebody is only loud.
TALKED_OVER = (
    r"over (?:my|our) (?:[\w-]+ ){0,2}(?:numbers?|figures?|plans?|options?|results?|data|drafts?|design|worries|"
    r"concerns|"
    r"doubts|ideas?|thesis|research|schedule|route|budget|sketch(?:es)?|choices?|notes|list|timetable|syllabus|move|"
    r"drawings|chart|portfolio|shortlist|next steps?)\b"
)
_OVER_MINE = re.compile(
    rf"{TALKED_OVER}(?: (?:for|of|on|about) [\w' -]{{2,30}}?)?(?= with (?:me|us)\b|,|"
    rf"$)",
    re.IGNORECASE,
)
# What it was about stands right after the verb, unlike "about", "too fast" and "rubbish".
_TOPIC = re.compile(
    r"(?P<what>(?!(?:about|to|with|over|through|down|up|at|on|of|in|past|like|too|so|me|us|an?|the|lots?|non-?stop|"
    r"fast|"
    r"and|for|off|rot|nonsense|rubbish|trash|dirty|big|tough|money|pay|salary|politics|religion|business|numbers|terms|"
    r"fees|himself|herself|yourself|themselves|price|gossip|sex|sense|fertility|ivf|chemo|cancer|therapy|meds|"
    r"depression|grief|loss|abortion|marriage|divorce|faith|god|babies|"
    r"pregnancy|adoption|rehab|visas?|less|more|late|long|loud|only|all|half|until|till|"
    r"between|into|out|much|endlessly|most|mostly|around|again|then|first|(?!Italy\b)\w+ly)\b)[\w'-]+(?: (?!for\b|"
    r"with\b|to\b|all\b|half\b|about\b)[\w'-]+){0,2})(?P<with> (?:with|to) (?:me|us|(?P<mine>(?:my|our) [a-z]+)))?"
    r"(?P<span> (?:(?:for )?(?:(?:about |nearly |over )?(?:half an|an|two|three|four|fifteen|twenty|thirty|forty|fifty|"
    r"ninety|\d\d) (?:minutes|hours?)|half the (?:night|evening|afternoon|day)|ages|hours)|all (?:evening|night|"
    r"afternoon|day|the way(?: [a-z ]+)?)|(?:till|until) (?:midnight|dawn|dark|late|\w+ in the morning)))?",
    re.IGNORECASE,
)


def talk_on(told: str, companion: str) -> Act | None:
    """What follows "talked", where it names a topic that was shared with the user, or shared at length."""
    if told.startswith("over "):
        over = _OVER_MINE.match(told)
        what = f"{over[0]} with me" if over else ""
        return Act(f"talking {what}", f"you talked {what}", Sort.GUIDANCE) if over else None
    topic = _TOPIC.fullmatch(told)
    if not topic or not (topic["with"] or (topic["span"] and topic["what"].lower() != "shop")):
        return None
    what = f"{topic['what']}{topic['with'] if topic['mine'] else ' with me'}{topic['span'] or ''}"
    return Act(f"talking {what}", f"you talked {what}", Sort.TIME, companion=companion)
