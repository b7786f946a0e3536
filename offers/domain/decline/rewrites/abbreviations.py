"""Single words as hurried fingers shorten them, with what each is short for."""

from __future__ import annotations

from offers.domain.decline.prose import word_set

WRITTEN = dict(
    pair.split("/", 1)
    for pair in word_set(
        "bc/because b4/before abt/about btwn/between frm/from thru/through nite/night tonite/tonight thx/thanks "
        "ppl/people msg/message msgs/messages txt/text txts/texts txted/texted txtd/texted wk/week wks/weeks "
        "wkend/weekend wknd/weekend yr/year yrs/years mos/months cd/could wd/would shd/should rm/room rms/rooms "
        "bldg/building mtg/meeting mtgs/meetings appt/appointment appts/appointments dept/department hosp/hospital "
        "univ/university mgr/manager mgmt/management pkg/package apt/apartment apts/apartments pic/picture "
        "pics/pictures introd/introduced introed/introduced intro'd/introduced sched'd/scheduled q's/questions "
        "qs/questions elem/elementary govt/government ctr/center esp/especially tho/though cuz/because gd/good u/you "
        "ur/your tmrw/tomorrow bday/birthday brkfst/breakfast fav/favorite diff/different stn/station hr/hour "
        "acct/account mins/minutes info/information diss/dissertation asst/assistant pls/please didnt/didn't "
        "couldnt/couldn't wasnt/wasn't isnt/isn't dont/don't cant/can't doesnt/doesn't wouldnt/wouldn't hadnt/hadn't "
        "hasnt/hasn't werent/weren't im/I'm i'm/I'm ive/I've i've/I've i/I i'd/I'd hes/he's shes/she's thats/that's "
        "teh/the thier/their untill/until drov/drove gav/gave tok/took brot/brought bot/bought tsa/TSA nyc/NYC cv/CV "
        "tv/TV icu/ICU grp/group cust/customer dr's/doctor's conf/conference certs/certificates cert/certificate "
        "reqs/requirements lib/library ofc/office hwy/highway mkt/market restos/restaurants resto/restaurant "
        "temp/temporary pkt/packet sked/schedule tix/tickets tkts/tickets em/them spanish/Spanish french/French "
        "german/German italian/Italian welsh/Welsh irish/Irish english/English cantonese/Cantonese mandarin/Mandarin "
        "japanese/Japanese korean/Korean arabic/Arabic hindi/Hindi refs/references linkedin/LinkedIn zoom/Zoom "
        "whatsapp/WhatsApp facetime/FaceTime airbnb/Airbnb incl/including nicu/NICU picu/PICU cvicu/CVICU pacu/PACU "
        "emr/EMR ehr/EHR iep/IEP ieps/IEPs usa/USA uk/UK ppwk/paperwork accomm/accommodation "
        "equip/equipment presentn/presentation sess/session monday/Monday tuesday/Tuesday wednesday/Wednesday "
        "thursday/Thursday friday/Friday saturday/Saturday sunday/Sunday mondays/Mondays saturdays/Saturdays "
        "sundays/Sundays january/January february/February october/October november/November december/December "
        "christmas/Christmas thanksgiving/Thanksgiving husb/husband hubby/husband fwd/forward relo/relocation "
        "figma/Figma til/until mo/month pg/page pgs/pages resched/rescheduled mvt/movement mvts/movements "
        "xmas/Christmas theyd/they'd youd/you'd weve/we've theyve/they've pp/pages ceo/CEO cto/CTO cfo/CFO ipad/iPad "
        "phd/PhD mri/MRI classrm/classroom classrms/classrooms intro/introduction intros/introductions "
        "frag/fragment frags/fragments cttee/committee "
        "verif/verification verifs/verifications agmt/agreement weds/Wednesday amtrak/Amtrak "
        "rotn/rotation sys/system oncall/on-call cld/could wld/would shld/should betw/between dpt/department "
        "orch/orchestra pedi/pediatric vol/volunteer aug/August sept/September sep/September oct/October "
        "nov/November feb/February apr/April jul/July pto/PTO supt/superintendent natl/national intl/international "
        "assoc/associate fams/families nbhd/neighborhood lic/license reimb/reimbursement avg/average rly/really "
        "mktg/marketing biz/business coz/because "
        "wknds/weekends wkends/weekends mths/months hrs/hours secs/seconds convo/conversation convos/conversations "
        "agmts/agreements sys/system desc/description covid/COVID "
        "oregon/Oregon texas/Texas ohio/Ohio michigan/Michigan minnesota/Minnesota montana/Montana colorado/Colorado "
        "california/California florida/Florida illinois/Illinois alaska/Alaska arizona/Arizona wisconsin/Wisconsin "
        "vermont/Vermont virginia/Virginia maryland/Maryland massachusetts/Massachusetts nevada/Nevada utah/Utah "
        "washington/Washington iowa/Iowa kansas/Kansas chicago/Chicago boston/Boston seattle/Seattle denver/Denver "
        "london/London scotland/Scotland ireland/Ireland canada/Canada"
    )
)
