"""What nobody who hires should ask about, in the words of whoever asks or was asked: "you" and "I" alike (rule 78)."""

from __future__ import annotations

from offers.domain.decline.text.prose import AnyCase

_KIDS = r"(?:kids?|child|children|bab(?:y|ies)|bairns?|little ones?|toddlers?|newborn|twins|wee ones?)"
_PARTNER = r"(?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|spouse|other half|significant other)"
_WORK = r"(?:the )?(?:long )?(?:hours|nights?|shifts?|travel(?:ling|ing)?|call|commute|pay|salary|job|overtime)"
_ABOUT_WORK = (
    rf"(?=\W*$|\W*[,;?!'\")]| (?:about|with|of|to|on) (?:you|me|my|your|this|that|it|{_WORK}|working|being|"
    rf"having)\b| (?:if|when) )"
)
_HOURS = rf"(?:{_ABOUT_WORK}|(?= {_WORK}\b))"
_ENDS = r"(?=\W*$|\W*[,;?!'\")]| (?:and|or|at home|by|so)\b)"
_SAID = r"(?=\W*$|[,;?!)]| (?:and|or|yet|soon|one day|someday|ever|together|then)\b)"
_CHILDREN = (
    # "are we having kids", "do we want children", "kids on the cards"
    rf"\b(?:are|were|do|did|if|whether|when|would|will|was|am) (?:i|we|you|my {_PARTNER}(?: and i)?|the two of us)"
    r"(?:'re|'m|'d| are| were| was| am| would| will)? (?:\w+ )?(?:having|want(?:ing)?|try(?:ing)? for|"
    rf"planning(?: for| on)?|thinking of) (?:any |some |more |a |our |any more )?{_KIDS}{_SAID}|"
    rf"\b(?<!the )(?<!my )(?<!our )(?<!her )(?<!his )(?!twins){_KIDS} (?:(?:are|were|was|is|would be|might be) )?"
    rf"(?:on the (?:cards|way|horizon)|in the (?:plans?|picture|offing)|soon){_SAID}|"
    # "if I'd be having another one", "going for a third", "planning to have kids soon"
    rf"\b(?:have|having|want(?:ing)?|going for|trying for|try for) (?:(?:any )?more|another|a (?:second|third)) "
    rf"(?:{_KIDS}|one)\b(?! (?:room|class|group|unit))|"
    r"\b(?:plan(?:s|ning|ned)?|intend(?:ing)?|hop(?:e|ing)|going|want(?:ing)?|look(?:ing)?|think(?:ing)?|"
    r"expect(?:ing)?) "
    rf"(?:to|of|on|about) (?:hav(?:e|ing)|start(?:ing)?) ['\"]?(?:any |more |some |a |another |our |my |your )?"
    rf"(?:{_KIDS}|famil(?:y|ies))\b|"
    rf"\bplan(?:s|ning)? (?:on |for )?(?:any |more |another |a )?(?:{_KIDS}|family)\b(?! \w+ (?:room|clinic|unit))|"
    r"\bstart(?:ing)? a family\b|\bfamily (?:plans|planning intentions)\b|\bplans for (?:a )?family\b|"
    rf"\b(?:done|finished|through) (?:with )?having (?:{_KIDS}|more)\b|"
    r"\b(?:my|your|our) family (?:is |was |'s )?complete\b|\bfamily (?:is |was )complete\b|"
    rf"\b(?:my|your|our) last (?:one|{_KIDS})\b{_ENDS}|"
    rf"\bwhen (?:are you|i'?m|i am|i was|you're|you are) due{_ENDS}|\bhow far along (?:are|am|i|you)\b|"
    rf"\b(?<!what )(?<!as )(?:i'?m|i am|i was|are you|you're|am i) expecting"
    rf"(?: again| a bab(?:y|ies)| another)?{_ENDS}|"
    r"\b(?:am|was|are|if|whether|be|getting|get|got) (?:i |you )?(?:\w+ )?pregnant\b|\bmaternity leave\b|"
    r"\bgetting broody\b|\bbiological clock\b"
)
_MINDING = (
    rf"\bwho(?:'s|'ll|'d| is| will| would| does| do| did)? ?(?:(?:i|you|we) )?(?:(?:get|have|use|got) to |be )?"
    rf"(?:mind|watch|look(?:s|ing)? after|car(?:e|es|ing) for|tak(?:e|es|ing) care of|tend|ha(?:s|ve|d))(?:s|es|ing)? "
    rf"(?:the|my|your|our) (?:{_KIDS}|son|daughter|boys?|girls?)\b(?! (?:room|class|group|unit|ward|clinic))|"
    r"\b(?:child ?care|baby-?sit\w*|day ?care) (?:plans?|arrangements?|cover|sorted|situation|provisions?)\b|"
    rf"\b(?:do|did|d'?o|have|had|got) (?:\w+ )?(?:about|for|with) (?:child ?care|(?:the|my|your) {_KIDS})\b|"
    rf"\b(?:juggl|balanc|combin)(?:e|es|ed|ing) \S[^.;?]{{0,30}}\b(?:{_KIDS}|motherhood|family)\b|"
    rf"\b(?:manag|cop|handl)(?:e|es|ed|ing)\b[^.;?]{{0,30}}\b(?:my|your|own|(?:two|three|four) (?:small|young|little)) "
    rf"(?:{_KIDS}|family)\b|"
    rf"\b(?:kids|children|baby|toddler) at home\b|\b(?:as|for|being) a (?:new |young |single |working )?"
    r"(?:mother|mum|mom|mam)\b|"
    r"\bwhen the (?:kids|children|baby) (?:are|is|get|gets) (?:sick|ill|poorly)\b"
)
_AT_HOME = (
    rf"\bhow (?:will|would|does|did|do|is|was|might) (?:my|your|the) {_PARTNER} (?:feel(?:ing)?|cope|manage|react|"
    rf"like it|take it|mind){_HOURS}|"
    rf"\bhow (?:my|your) {_PARTNER} (?:will |would |'d |'ll )?(?:feels?|felt|copes?|manages?|reacts?|minds?|takes? it)"
    rf"{_HOURS}|"
    rf"\bwhat (?:will|would|does|did) (?:my|your) {_PARTNER} (?:say|think){_ABOUT_WORK}|"
    rf"\bwhat (?:my|your) {_PARTNER} (?:(?:would |will |'d )?(?:say|think)|says|said|thinks|thought){_ABOUT_WORK}|"
    rf"\b(?:does|would|will|did|if|whether) (?:my|your) {_PARTNER} (?:would |'d |will )?(?:minds?|minded|allows?|"
    rf"approves?|lets?|objects?|objected){_HOURS}|"
    rf"\b(?:my|your) {_PARTNER} (?:is |was |'s |would be |were |be )?(?:ok|okay|fine|happy|comfortable|all right) "
    rf"with (?:you|me|my|your|{_WORK})\b|"
    r"\bwhy (?:the|my|your|our) (?:first |last )?(?:marriage|relationship|engagement) (?:had )?(?:ended|failed|broke|"
    r"fell apart|didn't last)\b|"
    r"\bwhy (?:i|you|we)(?:'m|'re|'d| am| are| were| was| had)? ?(?:\w+ )?(?:divorced?|separated|single|unmarried|"
    r"split up|broke up|never married|not married)\b|"
    r"\babout (?:my|your|the) (?:divorce|ex(?:-?(?:husband|wife|partner))?|love life|sex life|dating)\b|"
    r"\bwhose fault (?:it|the divorce|the split|that) (?:was|had been)\b(?=\W*$)|"
    rf"\b(?:how old|what age) (?:my|your) (?:{_PARTNER}|hubby|missus) (?:is|was)\b|"
    rf"\b(?:how old|what age) (?:is|was) (?:my|your) {_PARTNER}{_SAID}|\b(?:my|your) {_PARTNER}'?s age{_SAID}|"
    rf"\b(?:my|your) {_PARTNER}\b[^.;?]{{0,30}}\bhow old s?he (?:is|was)\b|"
    rf"\b(?:my|your) {_PARTNER} (?:is|was) (?:\w+ )?(?:older|younger) than (?:me|i|you)\b|"
    r"\b(?:my|your) marital status\b|\bare you (?:married|single|engaged|divorced)\b|"
    r"\b(?:if|whether) (?:i'?m|i am|i was) (?:\w+ )?(?:married|single|engaged|divorced)\b|"
    r"\bis there a (?:husband|wife|man|mr\b|mrs\b|boyfriend|girlfriend|partner)\b|\b(?:miss|ms) or mrs\b|"
    r"\bmrs or (?:miss|ms)\b"
)
_YEARS = (
    r"\bhow (?:many more|much longer)(?! (?:of|on) )[^.;?]{0,30}\b(?:work(?:ing)?|practi[cs](?:e|ing)|operat(?:e|ing)|"
    r"teach(?:ing)?|fly(?:ing)?|going on|go on|carry on|keep(?:ing)? going|in (?:you|me)|left in|retire|at it)\b"
    r"(?! (?:my|your|the|out) notice)|"
    r"\bhow (?:many|long)\b[^.;?]{0,25}\b(?:until|till|til|before|to) (?:i|you|my|your) ?(?:retir\w*|stop work\w*)|"
    r"\bhow long (?:until|till|before) retirement\b|"
    r"\bwhen (?:do you|are you|i|i'd|i'?m|i was|will you|i'll|would you|you)\b[^.;?]{0,20}\bretir(?:e|ing|ement)\b|"
    r"\b(?:near(?:ing)?|close to|coming up to|thinking of|thinking about) retire?(?:ment|ing)\b|"
    r"\bhow old (?:are you|i am|i'?m|i was|i were|you are|you were)\b|\b(?:my|your) (?:real |actual |exact )?age\b|"
    r"\b(?:what year|when) (?:were you|was i|i was|you were) born\b|"
    r"\b(?:i'?m|i am|i was|i wasn't|i might be|you're|aren't you|are you|am i|not) (?:not )?(?:too|a bit|a little|"
    r"rather|getting (?:too|a bit)) (?:old|young)(?:er)?\b|\b(?:i'?m|i am|i was|you're|are you) getting on\b(?! with)|"
    r"\bat (?:my|your) (?:age|time of life|stage of life)\b"
)
_ORIGIN = (
    r"\bwhere (?:are you|i'?m|i am|you're|you are|i was|i'd be|i came|you come|do you come|i come) "
    r"['\"*]?(?:really|actually|originally)['\"*]? from\b|"
    r"\bwhere (?:my|your) (?:family|people|parents|folks)(?:'s|'re| is| are| were| was| come| comes| came| do come)? "
    r"(?:really |actually |originally )?from\b|"
    r"\bwhere (?:is|are|do|does) (?:my|your) (?:family|people|parents|folks) (?:come )?"
    r"(?:really |actually |originally )?from\b|"
    r"\bwhere (?:were you|was i|i was|you were) born\b|"
    r"\bwhat (?:kind|sort) of (?:a )?(?:name|accent)\b|"
    r"\b(?:that|the|my|your) (?:name|accent) (?:is |comes? |'s )?from\b|"
    r"\b(?:my|your) (?:mother tongue|native language|native tongue|first language)\b|\bspeak english at home\b|"
    r"\b(?:my|your) (?:nationality|ethnicity|race|ancestry|citizenship)\b|"
    r"\b(?:go|going|move|moving) back to (?:my|your) (?:own )?country\b"
)
_FAITH = (
    r"\b(?:what|which) (?:church|parish|mosque|temple|synagogue|chapel|congregation|mass) "
    r"(?:do|did|would|does|am|are|i|we|you)\b(?! (?:\w+ )?(?:play|sang|sing|serve|work|train|conduct|restor|design|"
    r"clean|built))|"
    r"\b(?:what|which) (?:religion|faith|denomination)\b|\bwhat(?: are you|'s your| is your) (?:religion|faith)\b|"
    r"\b(?:are you|if i'?m|if i am|if i was|whether i'?m|whether i am|whether i was|am i) (?:a |an )?(?:\w+ )?"
    r"(?:religious|christian|muslim|moslem|jewish|catholic|protestant|hindu|sikh|mormon|believer|churchgoer|observant|"
    r"practi[cs]ing|saved|born again)\b|"
    r"\b(?:do you|if i|if we|whether i|whether we|would i|will you) (?:\w+ )?(?:go to|attend|belong to) (?:\w+ )?"
    r"(?:mass|church|temple|mosque|synagogue|services)\b|"
    r"\b(?:do you|if i|whether i) (?:pray|fast|believe in god|keep (?:kosher|halal|the sabbath|shabbat))\b|"
    r"\b(?:fridays?|saturdays?|sundays?|time|days?) off for (?:prayers?|ramadan|eid|the sabbath|shabbat|church|mosque|"
    r"religious|jewish|holy|my religion)\b"
)
_HEALTH = (
    r"\b(?:my|your) (?:disabilit(?:y|ies)|wheelchair|hearing(?: aids?)?|eyes|eyesight|sight|white cane|limp|stammer|"
    r"stutter|medical (?:history|"
    r"conditions?|problems?))\b|"
    r"\b(?:any|about) (?:disabilities|health (?:problems|issues|conditions)|medical (?:problems|issues|conditions))\b|"
    r"\bhow (?:much|well) (?:i|you|can you|could i|do you) (?:can |could |actually |really )*(?:see|hear|walk)\b|"
    r"\bhow many sick days (?:i|did you|do you|have you)\b|\b(?:i'?m|i am|i was|are you|am i) disabled\b|"
    r"\bhow(?:'s| is| was) (?:my|your) health\b|\babout my (?:health|weight|disability|medication)"
    r"(?=\W*$|\W*[,;?!'\")]| and\b)"
)
_ORIENTATION = r"\b(?:i'?m|i am|i was|are you|am i) (?:gay|straight|queer|trans|a lesbian|lesbian|bisexual)\b"
_BELONGING = (
    r"\b(?:my|your|our)(?: own)?(?: (?:husband|wife|family|father|mother|people)(?:'?s)?)? "
    r"(?:sub-?caste|caste|clan|tribe|gotra|jati)\b(?! of)|\b(?:occupation|name|village|surname) and caste\b|"
    r"\b(?:what|which) (?:sub-?caste|caste|clan|tribe|gotra|community) (?:i|we|you|(?:my|your) (?:people|family|father|"
    r"husband|wife|name))(?:'?m|'?re|'?s| am| are| is| was)? ?(?:from|of|in|belongs?|comes?|came|is|are)?\b"
    r"(?! (?:keep|work|serve|play|teach|help|grow))|"
    r"\b(?:what|which) (?:caste|clan|tribe|community) (?:are|do|is|am) (?:you|i|my|your)\b|"
    r"\bwhat community(?=\W*$|['\"?!,)])|\bmy (?:native place|home village) and (?:caste|community)\b|"
    r"\bnative place and community\b|\bwhich foot (?:do )?(?:you|i) (?:kick|dig)s? with\b|"
    r"\b(?:catholic or (?:a )?protestant|protestant or (?:a )?catholic|sunni or shia|hindu or muslim|muslim or hindu)\b"
)
_VIEWS = (
    r"\b(?:if|whether|was|am|are|would|will) (?:i|you)(?:'?m|'?d|'?re| am| was| would| will| be)* (?:\w+ )?"
    r"(?:in|join|joining|a member of|active in) (?:the|a|any) (?:trades? )?union\b|"
    r"\ba union (?:man|woman|type|person|girl|lad|troublemaker)\b|"
    r"\b(?:my|your) union (?:membership|card|activit\w+|past)\b|"
    r"\b(?:my|your) (?:politics|political (?:views?|leanings?|opinions?|party))\b|"
    r"\b(?:who|whom|which party|how) (?:i|you|i'?d|did you|do you|i'?ll) (?:vote|voted)\b"
)
_PRIVATE_LIFE = (
    r"\b(?:my|your) (?:sexuality|sexual orientation|orientation)\b(?! (?:day|week|tour|session|pack))|"
    r"\b(?:girlfriend or (?:a )?boyfriend|boyfriend or (?:a )?girlfriend)\b|"
    r"\bwas i (?:married|single|engaged|divorced|gay|straight)\b(?! to)|"
    r"\bplan(?:s|ning|ned)? (?:to|on) (?:get(?:ting)? married|marry(?:ing)?)\b|"
    rf"\b(?:my|your|the) {_KIDS} (?:would|will|might|'d|could) be an? (?:\w+ )?(?:problem|issue|trouble|distraction)\b|"
    r"\b(?:my|your) (?:epilepsy|diabetes|depression|anxiety|adhd|autism|dyslexia|hiv|mental health|diagnosis)\b|"
    r"\bhow (?:my|your) health (?:is|was)\b"
)

# What is asked; said of the user or of people like them it is no better.
_OF_WORK_AND_HOME = [_CHILDREN, _MINDING, _AT_HOME, _YEARS, _HEALTH, _ORIENTATION, _PRIVATE_LIFE]
TOPICS = AnyCase("|".join([*_OF_WORK_AND_HOME, _ORIGIN, _FAITH, _BELONGING, _VIEWS]))
# By which somebody may be told apart, and should not be.
_BORN_WITH = (
    r"(?:accent|skin|hair|eyes|(?:head)?scarf|hijab|turban|religion|faith|age|weight|pregnancy|bump|wheelchair|limp|stammer|"
    r"stutter|hearing aids?|name|nationality|race|passport|gender|background)\b"
)
# "marriage question twice": put by somebody, as everybody knows.
NAMED_QUESTION = r"\b(?:marriage|marital|pregnancy|baby|kids?|age|religion) question\b(?! (?:of|time|for)\b)"
# What needs no question to be amiss.
REMARKS = AnyCase(
    r"(?<!kind )(?<!nice )(?<!lovely )(?<!sweet )(?<!warm )(?<!generous )(?<!\bi )(?<!\bi've )\b"
    r"(?:comments?|commented|remarks?|remarked|jokes?|joked|digs?|cracks?|jibes?|quips?|laughed|sniggered|giggled|"
    r"going on|went on) "
    rf"(?:about|abt|at|on|re|over) (?:my|our) {_BORN_WITH}|"
    rf"\b(?:mocked|mimicked|imitated|aped|made fun of|poked fun at|took the mick(?:ey)? out of) (?:my|our) "
    rf"{_BORN_WITH}|"
    r"\b(?:struggle|trouble|difficulty|a hard time|cope|problems?|understand|follow|get past|like) (?:with )?(?:my|"
    r"that|the|an) accent\b|\baccent (?:would|will|might|could|may|'d) (?:\w+ )?be (?:an? |too )?(?:hard|problem|"
    r"issue|difficult|barrier|trouble|much|thick|strong)\b|"
    r"\b(?:women|girls|mothers|mums|moms|ladies) (?:usually |just |all |never |always |only )*(?:can't|cannot|"
    r"aren't cut out|aren't up to|don't last|get pregnant|get emotional|get broody|leave to have|quit to have|"
    r"run off|go off)\b|"
    r"\b(?:get|getting|got|go|going) pregnant on (?:us|me|them|him|her)\b|"
    r"\b(?:go|run|going|running) off (?:and|to) have (?:a bab(?:y|ies)|babies|kids|children)\b|"
    r"\b(?:take|taking) orders from (?:a )?(?:wom[ae]n|girl|lass)\b|\b(?:no|not a) (?:place|job|work) for (?:a )?"
    r"(?:wom[ae]n|ladies|girls?|lady|mothers?)\b|\bmumm?y track\b|\bmommy track\b|"
    r"\b(?:too|a bit|rather|a little) (?:old|long in the tooth) for (?:this|the (?:job|role|post|work|team))\b|"
    r"\b(?:young|fresh) blood\b|\bat (?:my|your) age\b"
)
