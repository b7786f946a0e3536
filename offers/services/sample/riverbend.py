"""The sample offer that the user is in the middle of declining: decided, shared, the words still to be looked at."""

from offers.domain.decline.facts import Medium
from offers.domain.decline.roles import Role
from offers.domain.stages import Stage
from offers.models import Interaction
from offers.services.sample.records import SampleDecline, SampleFeedback, SampleInteraction, SampleOffer, SamplePart

Kind = Interaction.Kind

_DECLINE = SampleDecline(
    days=1,
    keep_in_touch=True,
    would_reconsider=True,
    hear_from="Whoever gave up an evening for us. And Chris from the tower tour, nobody ever thanks her.",
    shareable_reasons=("I want to work in an outpatient practice and follow families over the years.",),
    private_reasons=(
        "With Arjun traveling, a week of nights every month does not work for us at home.",
        "What Elena told me about the ICU contract.",
    ),
    feedback=(
        SampleFeedback(
            text="Fewer weeks of nights in the first year would have made the position easier to choose.",
            share_with=("vasquez", "bell"),
        ),
    ),
)

RIVERBEND = SampleOffer(
    key="riverbend",
    organization="riverbend",
    job_title="Hospitalist",
    location="Roanoke, VA",
    source="Marcus Bell",
    note="310k, 7 on 7 off, nights 1 wk in 4. 15k relocation. Tail paid. Non-compete 20 miles, 1 yr.",
    stages=(
        (Stage.LEAD, 66),
        (Stage.APPLIED, 63),
        (Stage.INTERVIEWING, 45),
        (Stage.OFFERED, 15),
    ),
    applied=63,
    offered=15,
    medium=Medium.PHONE,
    deadline_in=3,
    deadline_set_by="Dr. Vasquez-Marin",
    deadline_medium=Medium.PHONE,
    parts=(
        SamplePart(
            person="vasquez",
            role=Role.HEAD_OF_GROUP,
            label="Chief of hospital medicine",
            made_offer=True,
            heavily=True,
        ),
        SamplePart(person="bell", role=Role.AGENCY_RECRUITER),
        SamplePart(person="adeyemi", role=Role.FUTURE_COLLEAGUE, label="Hospitalist I shadowed"),
        SamplePart(person="lee_rn", role=Role.COORDINATOR, label="Nurse coordinator, gave the tour"),
        SamplePart(person="pratt", role=Role.PRACTICE_ADMINISTRATOR),
    ),
    interactions=(
        SampleInteraction(
            days=65,
            kind=Kind.CALL,
            minutes=35,
            who={"bell": "being straight with me about the nights from the first call"},
            note="found my CV on the program site. straight w/ me abt the nights. call anytime, he says",
        ),
        SampleInteraction(
            days=45,
            kind=Kind.INTERVIEW,
            minutes=60,
            who={"vasquez": "offering to build a teaching slot into my week"},
            note="asked where I want to be in 5 yrs + actually listened. offered to build a teaching slot into my week",
        ),
        SampleInteraction(
            days=45,
            kind=Kind.TOUR,
            minutes=45,
            who={"lee_rn": "taking us up into the new tower"},
            note="took us up the new tower, hard hats and all. knows everybody",
        ),
        SampleInteraction(
            days=44,
            kind=Kind.SITE_VISIT,
            minutes=300,
            who={"adeyemi": "letting me shadow you and staying an hour afterwards for my questions"},
            note="shadowed half a shift. stayed 1 h after for my q's, gave me his cell",
        ),
        SampleInteraction(
            days=44,
            kind=Kind.MEAL,
            minutes=120,
            who={"vasquez": "the dinner downtown", "adeyemi": "the stories over dinner downtown"},
            note="tacos downtown w/ both. E. said in confidence they may lose the ICU contract, DONT repeat",
        ),
        SampleInteraction(days=38, kind=Kind.EMAIL, who={"pratt": ""}, note="reimbursed the hotel the same week"),
        SampleInteraction(
            days=15,
            kind=Kind.CALL,
            minutes=25,
            who={"vasquez": ""},
            note="offer by phone! terms in notes. so kind abt it, wants me there",
        ),
        SampleInteraction(
            days=14,
            kind=Kind.EMAIL,
            who={"bell": "answering eleven questions by the next morning"},
            note="written terms. answered all 11 of my q's by next morning",
        ),
        SampleInteraction(
            days=2,
            kind=Kind.FAILED_CALL,
            who={"vasquez": ""},
            note="wanted to ask once more abt the nights. no answer, left no message",
        ),
    ),
    decline=_DECLINE,
)
