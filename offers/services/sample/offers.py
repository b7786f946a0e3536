"""The seven offers of the sample search: a family physician in the last year of residency. All of it is made up."""

from offers.domain.decline.facts import Medium
from offers.domain.decline.roles import Role
from offers.domain.stages import Stage
from offers.models import Interaction
from offers.services.sample.records import (
    SampleDecline,
    SampleInteraction,
    SampleOffer,
    SamplePart,
)
from offers.services.sample.riverbend import RIVERBEND

Kind = Interaction.Kind

BLUE_RIDGE = SampleOffer(
    key="blueridge",
    organization="blueridge",
    job_title="Family physician with obstetrics",
    location="Asheville, NC",
    source="State academy job board",
    note=(
        "By phone: 248k base, 20k sign-on (3 yr clawback), 4-day week, call 1:6, 5 wks off.\n"
        "Tail only covered after 3 yrs?? ASK.\n"
        "OB about 60 deliveries/yr. Arjun could work remote from here."
    ),
    stages=((Stage.LEAD, 74), (Stage.APPLIED, 70), (Stage.INTERVIEWING, 62), (Stage.OFFERED, 12)),
    applied=70,
    offered=12,
    medium=Medium.PHONE,
    deadline_in=6,
    deadline_set_by="Dr. Hodges",
    deadline_medium=Medium.PHONE,
    parts=(
        SamplePart(person="hodges", role=Role.HEAD_OF_GROUP, label="President", made_offer=True, heavily=True),
        SamplePart(person="obrien", role=Role.HOST, label="Partner who hosted dinner"),
        SamplePart(person="lee_hr", role=Role.HR_DIRECTOR),
        SamplePart(person="greene", role=Role.REALTOR),
        SamplePart(person="nguyen", role=Role.FUTURE_COLLEAGUE),
    ),
    interactions=(
        SampleInteraction(
            days=62,
            kind=Kind.VIDEO,
            minutes=30,
            who={"hodges": ""},
            note="first call, he did most of the talking. 9 docs, want someone for OB. liked him",
        ),
        SampleInteraction(
            days=41,
            kind=Kind.SITE_VISIT,
            minutes=360,
            who={
                "hodges": "walking me through the clinic and labor and delivery yourself",
                "nguyen": "being so honest about the inbox",
                "lee_hr": "having the benefits ready on paper with my name on them",
            },
            note=(
                "all day. walked me thru clinic himself + L&D. Dr Nguyen showed me her templates, honest abt inbox "
                "(90 min a night!!). Chris did benefits, everything printed w/ my name on it"
            ),
        ),
        SampleInteraction(
            days=41,
            kind=Kind.MEAL,
            minutes=180,
            who={"obrien": "having us over for dinner and showing Arjun the chickens"},
            note="dinner at Maeve's house, her husband cooked, kids showed Arjun the chickens. talked till 10",
        ),
        SampleInteraction(
            days=40,
            kind=Kind.TOUR,
            minutes=150,
            who={"greene": "driving us through three neighborhoods and finding out about the school lottery"},
            note="3 neighborhoods, N Asheville + Weaverville. found out abt the school lottery, didnt have to",
        ),
        SampleInteraction(
            days=27, kind=Kind.TEXT, who={"greene": ""}, note="4 listings under budget, one w/ a porch. no pressure"
        ),
        SampleInteraction(
            days=26,
            kind=Kind.CALL,
            minutes=25,
            who={"obrien": "calling just to ask how we were"},
            note="called to ask how we were doing. told me abt her own first year there",
        ),
        SampleInteraction(
            days=12,
            kind=Kind.CALL,
            minutes=20,
            who={"hodges": ""},
            note="THE OFFER. terms in notes. take your time but not too much, he said. happy + panicky",
        ),
        SampleInteraction(
            days=9,
            kind=Kind.EMAIL,
            who={"lee_hr": "sending the contract the same afternoon"},
            note="contract draft + benefits pdf same afternoon. read the tail clause w/ a lawyer!",
        ),
    ),
)

CEDAR_VALLEY = SampleOffer(
    key="cedar",
    organization="cedar",
    job_title="Outpatient family physician",
    location="Harrisonburg, VA",
    source="Marcus Bell",
    note="No hospital work. 22 pts/day. Nothing said abt pay yet.",
    stages=((Stage.LEAD, 52), (Stage.APPLIED, 49), (Stage.INTERVIEWING, 40)),
    applied=49,
    parts=(
        SamplePart(person="solberg", role=Role.DEPARTMENT_CHAIR),
        SamplePart(person="whitfield", role=Role.IN_HOUSE_RECRUITER),
        SamplePart(person="bell", role=Role.AGENCY_RECRUITER, added=50),
    ),
    interactions=(
        SampleInteraction(
            days=50,
            kind=Kind.CALL,
            minutes=15,
            who={"bell": ""},
            note="he reps Cedar too. says they are slow but decent",
        ),
        SampleInteraction(
            days=40,
            kind=Kind.VIDEO,
            minutes=30,
            who={"whitfield": "setting up the visit around my night shifts"},
            note="screening. set up the whole visit around my nights",
        ),
        SampleInteraction(
            days=26,
            kind=Kind.SITE_VISIT,
            minutes=240,
            who={"solberg": "the walk along the river and your advice on panels", "whitfield": ""},
            note="half day. Dr Solberg skipped the slides, we walked along the river, good advice on building a panel",
        ),
        SampleInteraction(
            days=19,
            kind=Kind.EMAIL,
            who={"whitfield": ""},
            note="sent thank you. 'we will be in touch next week'. nothing since",
        ),
    ),
)

LAKESHORE = SampleOffer(
    key="lakeshore",
    organization="lakeshore",
    job_title="Primary care physician",
    location="Greensboro, NC",
    source="Their website",
    note="Big system. 1 hr from my parents.",
    stages=((Stage.LEAD, 16), (Stage.APPLIED, 12)),
    applied=12,
    parts=(SamplePart(person="thibodeaux", role=Role.REFEREE),),
    interactions=(
        SampleInteraction(
            days=12,
            kind=Kind.EMAIL,
            who={"thibodeaux": "saying yes within ten minutes when I asked for a reference"},
            note="asked for a reference, yes within 10 min, offered to call them herself",
        ),
    ),
)

COASTAL = SampleOffer(
    key="coastal",
    organization="coastal",
    job_title="Family physician, part time",
    location="Wilmington, NC",
    source="Renée Thibodeaux",
    note="Not posted yet. Loan repayment site. Call their director after the 15th.",
    stages=((Stage.LEAD, 5),),
    parts=(SamplePart(person="thibodeaux", role=Role.OTHER, label="Told me about it"),),
    interactions=(
        SampleInteraction(
            days=5,
            kind=Kind.CALL,
            minutes=10,
            who={"thibodeaux": ""},
            note="her friend's clinic needs someone from July. small, by the sea",
        ),
    ),
)

UNIVERSITY = SampleOffer(
    key="university",
    organization="university",
    job_title="Assistant professor, family medicine",
    location="Durham, NC",
    source="Renée Thibodeaux",
    stages=((Stage.APPLIED, 68), (Stage.INTERVIEWING, 55), (Stage.REJECTED, 33)),
    applied=68,
    parts=(SamplePart(person="thibodeaux", role=Role.REFEREE, label="Put in a word for me"),),
    interactions=(
        SampleInteraction(
            days=33,
            kind=Kind.CALL,
            minutes=20,
            who={"thibodeaux": "calling me before the form letter could"},
            note="called me before the form letter came. funding went away, it was close. cried a bit, ok now",
        ),
    ),
)

MERIDIAN = SampleOffer(
    key="meridian",
    organization="meridian",
    job_title="Urgent care physician",
    location="Winston-Salem, NC",
    source="Recruiter called me",
    note="235k + RVU. 13 shifts a month. 48 h to decide.",
    stages=(
        (Stage.LEAD, 80),
        (Stage.APPLIED, 78),
        (Stage.INTERVIEWING, 71),
        (Stage.OFFERED, 48),
    ),
    applied=78,
    offered=48,
    medium=Medium.PHONE,
    deadline_in=-46,
    deadline_set_by="Dr. Shah",
    deadline_medium=Medium.PHONE,
    parts=(
        SamplePart(person="shah", role=Role.HEAD_OF_GROUP, label="Regional medical director", made_offer=True),
        SamplePart(person="braddock", role=Role.IN_HOUSE_RECRUITER),
    ),
    interactions=(
        SampleInteraction(
            days=71,
            kind=Kind.CALL,
            minutes=15,
            who={"braddock": ""},
            note="pushy. third call today, wants an answer before I saw the place",
        ),
        SampleInteraction(
            days=60,
            kind=Kind.INTERVIEW,
            minutes=50,
            who={"shah": "being so open about the pace of the work, and walking me to my car in the rain"},
            note="honest that its 4 pts an hour. walked me to my car, pouring",
        ),
        SampleInteraction(days=48, kind=Kind.CALL, minutes=15, who={"shah": ""}, note="offer. 48 h, hm"),
    ),
    decline=SampleDecline(
        days=46,
        is_closed=True,
        keep_in_touch=True,
        hear_from="Dr. Shah was kind. She should hear my voice.",
        shareable_reasons=("I am looking for a practice where I can follow my patients over the years.",),
        private_reasons=("The recruiter called my program behind my back.", "Four patients an hour, every hour."),
    ),
)

OFFERS = (BLUE_RIDGE, RIVERBEND, CEDAR_VALLEY, LAKESHORE, COASTAL, MERIDIAN, UNIVERSITY)
