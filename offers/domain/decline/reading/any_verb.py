"""Deeds whose verb is on no list of kind ones: "untangled our permit", "spared me forty minutes", "levelled with me".

People write of kindness in more words than any list holds. Such a verb counts where the note says for whom, and where
it is none of those that hurt, that judge or only process somebody, or that say how things stood and not what was done.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.people import KIN
from offers.domain.decline.text.prose import AnyCase, word_set

# Unkind or intrusive, or kind only by irony.
_HURTS = word_set(
    "abandoned abused flounced stomped stormed accosted accused admonished aggravated ambushed antagonized "
    "appropriated assailed attacked bad-mouthed badmouthed baited bamboozled banished banned barged barked barraged "
    "barred battered bawled beefed begged begrudged belittled berated besieged betrayed bilked billed binned "
    "blackballed blackmailed blamed blanked blasted bleated blitzed bluffed blurted boasted bombarded bossed botched "
    "boycotted brutalized bugged bullied bundled bungled burdened buried butchered buttonholed canned capped cashed "
    "cautioned censored censured charged chastised cheapened cheated chewed chided clobbered cloned coerced "
    "condemned condescended confiscated confronted conned contaminated contradicted coopted cornered cowed cramped "
    "crashed cross-examined crucified crushed cursed damned dangled deadnamed deceived defaced defamed defied "
    "deflated degraded deleted deluged demeaned demoted deprived derailed derided deserted detained deterred "
    "devalued diminished dinged disarmed disbelieved discarded discouraged discredited disinvited dismissed disowned "
    "disparaged displaced disputed disqualified disregarded disrespected disrupted dissed dissuaded distorted "
    "ditched dithered doubled-booked downgraded downplayed dragooned drowned dumped duped earbashed eavesdropped "
    "elbowed embarrassed embroiled encroached ensnared entrapped erased escalated evicted exaggerated excluded "
    "excoriated exploited exposed extorted eyeballed eyed farmed faulted fined flagellated flattered flaunted "
    "fleeced flogged fluffed flunked fobbed foisted fondled fooled forced forfeited frazzled frisked frogmarched "
    "fudged fumbled garbled gatecrashed gawped ghosted giggled goaded googled grated griped grumbled grunted "
    "guillotined guilt-tripped guilted gutted gypped hampered handcuffed harangued harmed hazed heckled hedged "
    "hijacked hindered hogged hoodwinked humbled humiliated hushed imitated impeded impersonated implicated imposed "
    "impugned inconvenienced infantilized inflicted informed infuriated insinuated interrogated intimidated intruded "
    "invaded invalidated irked jabbed jeered jeopardized jerked jilted jinxed jolted judged junked kidded killed "
    "knifed lambasted lampooned lectured leered lingered low-balled lowballed lumbered lured maligned mangled "
    "manhandled manipulated mansplained marginalized marooned marred massacred mauled meddled medicalized menaced "
    "microanalyzed micromanaged mimicked minimized misaddressed misadvised miscalculated misconstrued misdirected "
    "misfiled misgendered misinformed misinterpreted misjudged mislabeled mislabelled mismanaged misplaced "
    "mispronounced misquoted misrepresented misspelled mistimed mistreated mistrusted misused moaned moithered "
    "monopolized moralized muddied muddled mugged muscled mutilated muzzled nagged nailed needled negged neglected "
    "nibbled nicked nicknamed niggled nitpicked nullified objectified obscured obstructed offended offloaded ogled "
    "omitted oppressed ostracized ousted outed outmaneuvered outmanoeuvred outsmarted outvoted overbooked "
    "overburdened overcharged overloaded overshadowed overstepped overtalked overtaxed overwhelmed overworked palmed "
    "panicked paraded parodied parroted patronised patronized pawed penalised penalized peppered pickpocketed "
    "pigeon-holed pigeonholed pilfered pilloried pinched pirated pitted plagiarised plagiarized plagued poisoned "
    "polluted pooh-poohed pounced preached prejudged prejudiced preyed pricked probed prodded profiled propositioned "
    "protested provoked pulverized pummelled punctured punished quibbled rained ransacked rapped razzed rebuffed "
    "rebuked recoiled reeled rehashed relegated reneged repelled repossessed repulsed resented retaliated retracted "
    "ribbed ridiculed rifled ripped rubbished ruffled ruined rumbled sabotaged sacked saddled sandbagged scalded "
    "scammed scapegoated scared scarred schooled scoffed scorned scotched scowled scuppered scuttled second-guessed "
    "seduced segregated sentenced severed shafted shamed shirked shocked short-changed shortchanged shouted shredded "
    "shrugged shunned shunted shushed side-stepped sidelined sidestepped silenced skewed skewered slagged slammed "
    "slandered slapped slated slaughtered slighted slimed smacked smeared smirked smothered snarled sniffed "
    "sniggered snitched snooped snubbed snuffed soiled soured spammed spanked spied spiked spoiled spooked spurned "
    "squandered squashed squelched squirmed stabbed staggered stained stalked stampeded standardized stared startled "
    "starved steamrolled steamrollered stereotyped stifled stigmatized stonewalled strafed stranded stringed strung "
    "stunned subjected subverted sued suffocated sullied summoned suppressed swamped swerved swindled tailed tainted "
    "tampered tanked targeted taunted taxed teased telegraphed terminated terrified terrorized thwarted tickled "
    "tormented tortured trampled trapped trashed trespassed tricked trifled tripped trivialized trolled trounced "
    "trumped tsked tutted unbalanced undermined underrated undervalued undressed unfollowed unloaded unmasked "
    "unnerved unseated unsettled uprooted upstaged usurped vandalized vexed victimized vilified violated waffled "
    "walloped wasted weaponized wearied weeded whinged wounded wrecked wronged yapped zapped tore zinged flicked "
    "riffled"
)
# What is done to every candidate, or only finds them wanting.
_PROCESSES = word_set(
    "acknowledged addressed administered aired analysed analyzed announced appraised archived assessed assumed "
    "attributed audited auditioned averaged backdated benchmarked bracketed calculated categorized chaired "
    "classified clocked coded computed conducted considered consulted contrasted counted countersigned dated "
    "deducted deemed defined delegated deliberated diagnosed digested discovered documented doubted eliminated "
    "employed entered estimated evaluated examined explored figured fingerprinted finished identified indexed "
    "inherited inputted inventoried issued justified labeled labelled led licensed listed mined moderated monitored "
    "named notified numbered obtained operated outlined oversaw paraphrased pegged photographed policed pooled "
    "priced processed proctored proposed published qualified ranked rated reassessed reassigned received recited "
    "reclassified reconsidered reconvened recounted refereed referenced registered regulated relayed renamed "
    "repeated reported reposted requested required reran resubmitted retained ruled scored screenshotted sectioned "
    "specified stamped stated summarised summarized supervised surveyed tabled tabulated tallied ticked titled "
    "totalled transferred undertook valued verified viewed voted witnessed won"
)
# How somebody felt, was or compared; no deed.
_STANDS = word_set(
    "abhorred ached admired adored aged ailed aimed amazed amused anticipated appalled appealed appreciated approved "
    "aspired astonished astounded attracted awaited awed baffled based belonged bemoaned bemused bewildered blushed "
    "bothered bounced brimmed captivated cared ceased charmed chuckled clashed clicked coincided collaborated "
    "commanded commented commuted competed concurred confessed confused consisted contracted cooled coughed coveted "
    "craved cringed croaked dabbled dawned dazed dazzled delighted depended depressed deserved desired despised "
    "detested developed differed disappeared disappointed disapproved disgusted dismayed displeased distrusted "
    "disturbed divorced dominated doted dreaded dreamed drifted echoed eclipsed educated embodied emerged emigrated "
    "empathized entailed envied equaled equalled escaped exceeded excelled exclaimed exhausted existed faced faded "
    "fancied fascinated favored favoured feared fidgeted floored fretted frightened frustrated fumed gasped gazed "
    "gladdened glanced glared gloated glowed graduated grieved grimaced grinned happened headed horrified imagined "
    "impressed included increased inquired inspired intended interned intrigued invested involved lacked lamented "
    "lapsed lasted lived loathed longed lurked majored married mattered matured meditated mellowed memorized "
    "migrated mirrored moonlighted motivated mourned mused nodded noticed obsessed occurred opined opted originated "
    "outlasted outlived outnumbered outranked overawed overlapped owed owned pained partied paused perceived perked "
    "perplexed perspired pined pitied pleased pondered pouted preceded predated preferred presided presumed "
    "prevailed prided proclaimed profited progressed pursued puzzled quarrelled raved reacted realised realized "
    "reasoned recalled reckoned recognised recognized recollected reflected regarded regretted rejoiced relied "
    "relished remained remarked remarried reminisced repented resembled resided respected rested resulted revelled "
    "revered rivalled roared roomed slept sensed settled shivered shrieked shuddered smelled smiled snorted sobbed "
    "socialized specialised specialized speculated spiraled sprained squinted stammered starred strained "
    "struggled studied stumbled stuttered succeeded sufficed suited sulked surfaced surmised surprised survived "
    "swayed sweated sympathised sympathized teared teetered tempted tended thrilled thrived tied towered trailed "
    "transitioned treasured trembled troubled twitched unfolded vanished varied vowed waned weathered winced wobbled "
    "worshipped wowed yearned yielded"
)
_NO_DEEDS = _HURTS | _PROCESSES | _STANDS

_KIN = rf"(?:my|our) (?:{KIN}|dog|cat)"
_ME = rf"(?:me|us|{_KIN})"
_FOR_WHOM = re.compile(
    rf"\bfor (?:{_KIN}|me|us|both of us|the (?:two|three|four) of us|Mum|Mom|Dad)\b(?! to\b)|"
    r"\bon (?:my|our)(?: [a-z]+'s)? behalf\b|\bin (?:my|our) sizes?\b|\bbetween (?:me|us) and\b|"
    r"\bin with (?:my|our|us)\b|"
    r"\bwithout (?:my|our) asking\b|\bunasked\b|\bwithout being asked\b|"
    # "so I'd have a desk", "until my transcript was stamped": what it was to bring the user.
    r"\bso (?:that )?(?:(?:I|we)(?:'d| (?:could|can|would|had|did not|might|got|get|need not|\w+n't)\b)|"
    r"(?:my|our|(?:the|both) (?:kids|children|boys|girls|twins))\b)|"
    r"\b(?:until|till) (?:my|our|(?:they|it|she|he) (?:gave|found|let|worked|fitted|fit|agreed|relented|paid|"
    r"refunded))\b|\bbecause (?:I|we)(?:'d| had)? (?:wondered|asked|mentioned|wanted|"
    r"needed|missed|liked?|loved?|said)\b|"
    r"\b(?:as|since) (?:I|we)(?:'d| had) (?:once )?(?:mentioned|missed|said)\b|"
    r"\b(?:because|as|since) (?:I|we)(?:'m|'re| was| were| am| are) (?:(?:so|always|too|a bit|feeling) "
    r")*(?:homesick|cold|hungry|thirsty|nervous|soaked|freezing|stuck|lost|exhausted|tired|"
    r"vegan|vegetarian|new (?:here|in|to))\b|"
    r"\b(?:because|as|since) (?:she|he|they) (?:knew|remembered|had heard|heard|guessed|thought) (?:that )?(?:I|we|my|"
    r"our)\b|\bto keep [\w' -]{3,40} for (?:my|our)\b|\bfor (?:my|our) (?:move|"
    r"wheelchair|walker|pram|buggy|stroller|piano|"
    r"trip|drive|journey|boards|orals|audition|birthday|anniversary)\b(?! of\b)|"
    r"\b(?:with|to|at) (?:the|her|his|their) [\w' -]{3,30} (?:about|over) (?:my|our)\b|"
    r"\bto (?:fetch|rescue|retrieve|save) (?:my|our) \w|"
    r"\bto (?:get|find|have|win|save|spare|land|secure|let|give|buy|bring|help|make|fit|see|put|run|drive|take|fetch|"
    rf"meet|collect|show|walk|pick up) (?:{_ME}\b(?! (?:to (?:sign|accept|say|agree)|down|off|on the|sign)\b)|"
    r"(?:my|our) [\w' -]{2,25} (?:paid|approved|moved|through|sorted|fixed|changed|extended|done|back|shipped|stamped|"
    r"signed|waived|processed|cleared|right|in|out)\b)|"
    r"\bevery (?!mistake|error|fault|flaw|gap|slip)\w+ (?:I|we) (?:saw|passed|met|asked|tried|had)\b|"
    # "walked the hounds while we signed in"; "photographed me while I worked" was no help.
    rf"^(?!(?:me|us)\b|(?:my|our) (?!{KIN}\b)).*\bwhile (?:I|we)\b",
    re.IGNORECASE,
)
# What follows "my" where that is no thing of the user's, or nothing to be done anything to.
NONE_OF_MINE = (
    r"old|former|current|last|previous|present|boss|supervisor|employer|manager|referees?|advis[eo]r|brains?|knee|leg|"
    r"thigh|shoulder|arm|hand|bottom|face|cheek|hair|no"
)
# "untangled our permit", "shifted round my interview"
_MINE = re.compile(
    r"(?:(?:up|out|over|down|through|together|round|around|back|off|in) )?(?:(?:all|both|half|most) (?:of )?)?"
    rf"(?:my|our) (?!(?:{NONE_OF_MINE})\b|(?:\w+ "
    r"){0,2}(?:name|age|accent|looks?|clothes|"
    r"hair|weight|figure|religion|nationality|skin|privacy|"
    r"patience|nerves|doubts|rival|competitor|wallet|phone|phone number|number|salary|pay|bags?|handbag|pockets?|"
    r"talk|answers?|answer|ideas?|slides?)$)\w",
    re.IGNORECASE,
)
# "spared me forty minutes", "rustled us up a crib", "wangled my wife a pass"
_ME_THAT = re.compile(
    rf"{_ME} (?:(?:up|out|off) )?(?:an?|the|some|two|three|four|five|six|ten|twenty|thirty|forty|fifty|ninety|half|"
    r"\d+|her|his|their|every|all|extra|free|first|tickets|lunch|dinner|supper|tea|coffee)\b",
    re.IGNORECASE,
)
# "ushered me through security"
_ME_THERE = re.compile(
    rf"{_ME} (?:(?:a?round|through|across|past|into|onto|aboard|home|up|over|out|in|along|back|down) (?!with\b|on\b|"
    rf"for\b|"
    r"of\b|as\b|to (?:sign|accept|agree|a lower))[\w-]+|under (?:an?|the|her|his)\b|to (?:the|an?|her|his|my|our)\b)",
    re.IGNORECASE,
)
_WITH_ME = re.compile(
    r"\b(?:with|alongside|beside|next to|to) (?:me|us)\b(?! (?:for|about) (?:being|not)\b| (?:on|in) (?:the|an?) "
    r"(?:plane|train|bus|lift|elevator|queue|line)\b)",
    re.IGNORECASE,
)
_TURNED_SOUR = AnyCase(
    r"\b(?:instead|but|though(?! (?:she|he|it|that) (?:was|had|needn't|didn't need))|except|by mistake|by accident|"
    r"twice over|again and again|for no reason|for a laugh|for fun|for sport|in front of|in public|out loud|aloud|"
    r"without a word|in silence|"
    r"with (?:questions|demands|emails|doubts|a smirk)|like an? (?!(?:friend|guest|colleague|neighbou?r|king|queen|"
    r"daughter|son)\b)|as if|as though|as an? (?!(?:guest|picture|surprise|thank|welcome|souvenir|gift|present|sorry|"
    r"keepsake|goodbye|treat|birthday)\b)|as (?:bait|cheap|free|unpaid)|"
    r"against|to (?:hr|the boss|my boss|my face|colleagues|the others|everyone|others)|from (?:the list|consideration|"
    r"the shortlist|the running)|into (?:agreeing|saying|signing|taking|accepting|doubting|thinking)|out of (?:\w+ )?"
    r"(?:money|pay|the running|a day|my)|for (?:hours|ages|gossip|information|contacts|free|cash|years)|"
    r"(?<=me )in the (?:cold|rain|corridor|lobby|hallway|waiting room|dark)|off the (?:list|phone|agenda)|"
    r"on (?:hold|the spot)|to death|"
    r"to bits|half-?(?:heartedly|asleep)|too|late(?! (?:train|flight|"
    r"ferry|bus|boat|shift))|by half|(?<=me )down to|a(?:n)? (?:hour|day|week|month) late|last minute)\b"
)


# "Delighted for me" is how somebody felt, and nothing they did.
_FELT = word_set(
    "delighted thrilled chuffed gutted stoked elated overjoyed saddened relieved disappointed excited pleased crushed "
    "devastated rejoiced grieved feared worried beamed glowed cheesed bummed psyched made-up ached envied"
)
_TO_SEE_ME = re.compile(
    (
        r"(?:(?:so|very|really|genuinely|truly|just|to bits|as punch|to pieces|rotten) (?:much )?)?for (?:me|us|"
        r"both of us|my|our)\b"
    ),
    re.IGNORECASE,
)
# "numbered my mistakes for me"
_MY_FAULTS = re.compile(
    r"(?:(?:up|out|down|all|every one of|each of) )*(?:my|our) (?:[a-z]+ )?(?:mistakes|errors|faults|failings|"
    r"failures|weaknesses|shortcomings|flaws|slips)\b"
)


def is_ill_done(past: str, rest: str) -> bool:
    """Whether the verb is no deed or no kind one, or what follows it turns it sour."""
    return (
        past in _HURTS
        or past in _STANDS
        or past.removeprefix("re") in _HURTS
        or _TURNED_SOUR.search(rest) is not None
        or _MY_FAULTS.match(rest) is not None
        or (past in _FELT and _TO_SEE_ME.match(rest) is not None)
    )


def says_for_whom(past: str, rest: str) -> bool:
    """Whether what follows the verb says for whom it was done, or what the user was to have of it."""
    if past in _HURTS or _MY_FAULTS.match(rest) or (past in _FELT and _TO_SEE_ME.match(rest)):
        return False
    return _FOR_WHOM.search(rest) is not None


def is_for_me(past: str, rest: str) -> bool:
    """Whether "<past> <rest>", said of a contact, tells by its other words that it was done for the user."""
    if past in _NO_DEEDS or past.removeprefix("re") in _HURTS or _TURNED_SOUR.search(rest) or _MY_FAULTS.match(rest):
        return False
    return bool(_MINE.match(rest) or _ME_THAT.match(rest) or _ME_THERE.match(rest) or _WITH_ME.search(rest))
