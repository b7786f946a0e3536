"""Letters shown whole, so that a reader sees what is written in the user's name."""

from datetime import date
from textwrap import dedent, fill

from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import Dates
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    InterviewThanks,
    MonthsLater,
    MoreTime,
)
from offers.domain.decline.letters.write import write
from offers.domain.decline.people.registers import Register

from .ask import letter
from .people import search

PARTED = search(dates=Dates(decision=date(2026, 1, 5)), keep_in_touch=True)


def shown(draft):
    """As on a page: the subject, if there is one, and each paragraph wrapped."""
    greeting, *paragraphs, ending = draft.body.split("\n\n")
    subject = [f"Subject: {draft.subject}"] if draft.subject else []
    return "\n\n".join([*subject, greeting, *(fill(paragraph, 100) for paragraph in paragraphs), ending])


def text(page):
    return dedent(page).strip()


def test_a_thank_you_after_a_visit():
    request = letter(InterviewThanks(interaction=0), register=Register.FORMAL)
    assert shown(write(request, search())) == text("""
        Subject: A thank-you from me

        Dear Dr. Alvarez Ruiz,

        I am grateful to you for walking me through the new ward and drawing the rota for me. I was glad to
        see where you work yesterday.

        If any question remains on your side, I would be glad to answer it.

        With best regards,
        Lena Ortiz
    """)


def test_a_thank_you_to_a_host_says_what_was_kind_and_decides_nothing():
    request = letter(InterviewThanks(interaction=0), to="c2")
    assert shown(write(request, search())) == text("""
        Subject: A thank-you from me

        Dear Dele,

        Thank you, truly, for having us over for jollof with your family. Sitting down together yesterday
        was a pleasure.

        I'd gladly talk with you again, any time. All good wishes for the days ahead.

        With warm regards,
        Lena
    """)


def test_more_time_is_asked_for_with_one_date_and_no_reason():
    request = letter(MoreTime(until=date(2026, 3, 20)), register=Register.FORMAL)
    assert shown(write(request, search())) == text("""
        Subject: A little more time for my answer

        Dear Dr. Alvarez Ruiz,

        I appreciate the offer of the nurse position at Harbor Clinic, and I am giving it careful thought.

        I am writing to ask whether I may have until Friday, March 20 to decide. I would rather take a few
        more days now than give you an answer in haste.

        Should it not be possible, I will understand, and I thank you either way.

        Kind regards,
        Lena Ortiz
    """)


def test_more_time_with_the_reason_and_the_interest_that_the_user_owns_to():
    request = letter(MoreTime(until=date(2026, 3, 20), why="my husband's job talks", is_keen=True), to="c3")
    assert shown(write(request, search())) == text("""
        Subject: Nurse position: may I have a little longer?

        Dear Bev,

        Thank you for the offer, and for the trust behind it. I'm very much interested in the job.

        I'd like a little more time, if you can spare it: could I answer by Friday, March 20? The reason is
        my husband's job talks.

        I know that you have plans of your own to make, so please tell me if that's too long. Thank you
        either way.

        Gratefully,
        Lena
    """)


def test_more_time_in_few_words():
    request = letter(MoreTime(until=date(2026, 3, 20)), register=Register.BRIEF)
    assert shown(write(request, search())) == text("""
        Subject: A little more time for my answer

        Dear Dr. Alvarez Ruiz,

        I appreciate the offer of the nurse position, and I'm thinking it over with care.

        Could I give you my answer by Friday, March 20?

        I'll understand if it isn't possible. Thank you either way.

        Kind regards,
        Lena Ortiz
    """)


def test_a_call_is_confirmed_by_what_was_agreed():
    request = letter(
        CallConfirmed(
            spoken_on=date(2026, 3, 3),
            agreed="you will send the contract by Friday, and I will read it over the weekend",
        )
    )
    assert shown(write(request, search())) == text("""
        Subject: Nurse position: our call

        Dear Dr. Alvarez Ruiz,

        I'm glad that we could talk yesterday. To be sure I have it right, here's how I understood it: You
        will send the contract by Friday, and I will read it over the weekend.

        If you remember it differently, just say so.

        Gratefully,
        Lena Ortiz
    """)


def test_a_call_that_carried_the_decision_is_confirmed_by_it():
    request = letter(CallConfirmed(spoken_on=date(2026, 3, 4), said_no=True), register=Register.FORMAL)
    assert shown(write(request, search())) == text("""
        Subject: Nurse position: my decision, in writing

        Dear Dr. Alvarez Ruiz,

        I appreciated our call today. This is to confirm what I told you: I am declining the nurse position
        at Harbor Clinic.

        I remain grateful to you for walking me through the new ward and drawing the rota for me.

        I hope the search goes well from here.

        With kind regards,
        Lena Ortiz
    """)


def test_a_counter_offer_gets_a_courteous_and_final_no():
    request = letter(CounterOffer(came_on=date(2026, 3, 2)))
    assert shown(write(request, search())) == text("""
        Subject: My answer on the nurse position

        Dear Dr. Alvarez Ruiz,

        It was generous of you to come back to me on Monday. It doesn't change my answer, though: I've
        decided to decline the nurse position at Harbor Clinic.

        I'd hate for you to spend any more effort on me. I'm still grateful to you for walking me through
        the new ward and drawing the rota for me.

        I hope you find the right person soon.

        Best,
        Lena Ortiz
    """)


def test_a_hello_months_later_asks_for_nothing():
    request = letter(MonthsLater(since=date(2026, 1, 6), news="We have moved to Austin and are settling in"), to="c2")
    assert shown(write(request, PARTED)) == text("""
        Subject: Greetings from Lena Ortiz

        Dear Dele,

        Time has gone by since I declined the nurse position at Harbor Clinic and we were in touch in
        January. I haven't forgotten that you had us over for jollof with your family.

        We have moved to Austin and are settling in.

        I hope things are going well on your side. I'm writing for no other reason than to say hello.

        With thanks,
        Lena
    """)


def test_a_hello_months_later_speaks_of_openings_only_where_the_user_says_so():
    request = letter(MonthsLater(since=date(2026, 1, 6), would_hear=True), register=Register.FORMAL)
    assert shown(write(request, PARTED)) == text("""
        Subject: A short hello

        Dear Dr. Alvarez Ruiz,

        We were last in touch in January, after I had declined the nurse position at Harbor Clinic. I have
        not forgotten that you walked me through the new ward.

        I hope that you and your colleagues are well. If there is ever another opening for me at Harbor
        Clinic, I would gladly hear of it.

        Sincerely,
        Lena Ortiz
    """)


def test_an_offer_is_accepted():
    request = letter(Acceptance(starts_on=date(2026, 7, 6)), register=Register.FORMAL)
    assert shown(write(request, search())) == text("""
        Subject: I am glad to accept

        Dear Dr. Alvarez Ruiz,

        It is with great pleasure that I accept the nurse position at Harbor Clinic. I begin on Monday, July
        6.

        My sincere thanks for walking me through the new ward and drawing the rota for me.

        Please tell me what the next step is on your side.

        Kind regards,
        Lena Ortiz
    """)


def test_an_offer_is_accepted_in_few_words():
    request = letter(Acceptance(next_step="I'll send the signed letter tomorrow"), to="c3", register=Register.BRIEF)
    assert shown(write(request, search())) == text("""
        Subject: Nurse position: yes, gladly

        Dear Bev,

        I'm glad to accept the nurse position at Harbor Clinic. I look forward to it.

        Thank you for booking my flights.

        I'll send the signed letter tomorrow. All good wishes to you.

        Many thanks,
        Lena
    """)


def test_a_colleague_to_be_is_told_by_text():
    request = letter(Acceptance(starts_on=date(2026, 7, 6)), to="c2", channel=Channel.TEXT)
    assert shown(write(request, search())) == text("""
        Hi Dele,

        It's settled, and I'm happy about it: I've accepted the nurse position at Harbor Clinic. I'm
        starting on Monday, July 6, and I can hardly wait.

        I wanted to thank you for having us over for jollof with your family.

        You're one of the people I look forward to working with.

        Lena
    """)
