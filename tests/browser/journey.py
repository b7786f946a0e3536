"""The steps of a person in the browser, in the words on the screen, so that each test reads as a story."""

import re
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.browser.site import Site
from tests.processes import RunningApp

PASSWORD = "a long enough passphrase"
NAME = "Priya Raman"


@dataclass(frozen=True)
class Person:
    given: str
    family: str
    role: str
    role_label: str
    happened: str
    minutes: int
    kind: str
    title: str = ""
    email: str = ""
    phone: str = ""
    made_the_offer: bool = False


def sign_up(page: Page, app: RunningApp, email: str) -> None:
    page.goto(f"{app.url}/accounts/signup/")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Make my account").click()
    expect(page.get_by_role("heading", name="Check your e-mail")).to_be_visible()
    mail = app.wait_for_mail(lambda mail: mail["To"] == email)
    code = re.search(r"^\s*([A-Z0-9-]{6,9})\s*$", mail.get_body(("plain",)).get_content(), re.M)
    assert code, mail.as_string()
    page.get_by_label("Code").fill(code[1])
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Welcome")).to_be_visible()
    page.get_by_label("Your name").fill(NAME)
    page.get_by_role("button", name="Start").click()
    expect(page).to_have_url(f"{app.url}/")


def log_offer(page: Page, app: RunningApp | Site, organization: str, job_title: str) -> None:
    """The minute it takes: where and what for; the stage is said on the same page."""
    page.goto(f"{app.url}/offers/new/")
    page.get_by_label("Organization").fill(organization)
    page.get_by_label("Job title").fill(job_title)
    page.get_by_text("More, if you have a minute").click()
    page.get_by_label("Stage").select_option(label="Offered")
    page.get_by_role("button", name="Log this offer").click()
    expect(page.get_by_role("heading", name=job_title)).to_be_visible()


def add_person(page: Page, person: Person) -> None:
    """From the offer's page and back to it."""
    page.get_by_role("link", name="Add a person").first.click()
    page.get_by_label("Given name").fill(person.given)
    page.get_by_label(re.compile("^Family name(?! comes)")).fill(person.family)
    page.get_by_text("Title, e-mail, phone").click()
    if person.title:
        page.get_by_label("Title").fill(person.title)
    page.get_by_label("E-mail").fill(person.email)
    page.get_by_label("Phone").fill(person.phone)
    page.get_by_label(re.compile("^Role(?! in)")).select_option(label=person.role)
    page.get_by_label("Role in your words").fill(person.role_label)
    if person.made_the_offer:
        page.get_by_label("Made me the offer").check()
        page.get_by_label("Recruited me heavily").check()
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("main")).to_contain_text(person.family)


def log_interaction(page: Page, person: Person) -> None:
    """From the offer's page and back to it."""
    page.get_by_role("link", name="Log something").first.click()
    page.get_by_label("What happened").fill(person.happened)
    page.get_by_label(re.compile("^What(?! happened)")).select_option(label=person.kind)
    page.get_by_label("Minutes").fill(str(person.minutes))
    page.get_by_label(re.compile(re.escape(person.family))).first.check()
    page.get_by_role("button", name="Log it").click()
    expect(page.get_by_role("main")).to_contain_text(person.happened[:40])


def let_it_go_stale(app: RunningApp, organization: str) -> str:
    """Eight days pass in every process; the mail comes over SMTP. The address behind its way to say no."""
    # To noon: before the user's hour, and in quiet hours, no mail would go.
    app.advance_clock_to(12, days=8)
    mail = app.wait_for_mail(lambda mail: str(mail["Subject"]).startswith(organization))
    body = mail.get_body(("plain",)).get_content()
    link = re.search(r"Say no, kindly and step by step:\s+(\S+)", body)
    assert link, body
    return link[1]


def decide(page: Page, instead: str, public: str, private: str) -> None:
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("In a few words").fill(instead)
    for number, (reason, is_shareable) in enumerate([(public, True), (private, False)]):
        row = page.locator(f"#reasons fieldset:nth-of-type({number + 1})")
        row.get_by_label("Reason").fill(reason)
        row.get_by_label("They may hear this").set_checked(is_shareable)
    page.get_by_role("button", name="I am sure, it is a no").click()
    expect(page.get_by_role("heading", name="Whom to tell, and how")).to_be_visible()


def take_the_plan_and_share(page: Page, feedback: str, heard_by: Person) -> None:
    page.get_by_role("button", name="Go on").click()
    first = page.get_by_role("group", name="Feedback 1")
    first.locator("input[type=text], textarea").first.fill(feedback)
    first.get_by_text(heard_by.family).click()
    page.get_by_label("I would like to stay in touch").check()
    page.get_by_role("button", name="Go on to the words").click()
    expect(page.get_by_role("heading", name="Words for each of them")).to_be_visible()


def letters(page: Page) -> list[str]:
    return [letter.inner_text() for letter in page.locator("article.letter .user-text").all()]


def do_everything_on_the_checklist(page: Page) -> int:
    """Calls first, then whatever can be ticked, until nothing is left; how many things that were."""
    done = 0
    while page.get_by_role("heading", name="Every goodbye is said").count() == 0:
        reached = page.get_by_role("button", name="Reached", exact=True)
        button = reached if reached.count() else page.get_by_role("button", name=re.compile("^Mark as (sent|done)"))
        before = page.locator(".check-done").count()
        button.first.click()
        expect(page.locator(".check-done")).to_have_count(before + 1)
        expect(page.locator(".check[aria-busy]")).to_have_count(0)
        done += 1
    return done
