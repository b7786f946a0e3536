"""What can be measured of a page as it lies there: what is cut, covered, or too small, and what is called the same."""

import re
from collections import Counter
from typing import Any

from playwright.sync_api import Page

TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary"
SEEN = "(e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.visually-hidden, .skip-link')"

# WCAG 1.4.12: what a reader may set without losing anything.
WIDER_TEXT = """() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets = [sheet]
}"""

CUT = f"""() => [...document.querySelectorAll("body *")]
  .filter({SEEN})
  .filter((e) => e.innerText?.trim() && !e.closest("svg, select, textarea") && getComputedStyle(e).clipPath === "none")
  .filter((e) => {{
    const style = getComputedStyle(e)
    return (style.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1)
      || (["hidden", "clip"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
  }})
  .map((e) => `<${{e.localName}} class="${{e.className}}"> ${{e.innerText.slice(0, 40)}}`)"""

# In the middle of the screen, where no bar at its edge is, a click must meet what it is aimed at.
COVERED = f"""() => [...document.querySelectorAll("main :is({TARGETS})")].filter({SEEN}).filter((e) => {{
  e.scrollIntoView({{ block: "center", behavior: "instant" }})
  const box = [...e.getClientRects()][0]
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  return !(e.contains(top) || top?.closest("label")?.control === e)
}}).map((e) => `<${{e.localName}} class="${{e.className}}"> ${{e.innerText || e.name}}`)"""

# WCAG 2.5.8: 24 by 24 pixels, or so much room around; a link in a sentence is as high as its line.
SMALL = f"""() => {{
  const box = (e) => {{
    const parts = [e.matches(".row-title") ? e.closest(".row-item") : e, ...(e.labels ?? [])]
    const boxes = parts.map((part) => part.getBoundingClientRect())
    const [x, y] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))]
    const [right, bottom] = [Math.max(...boxes.map((b) => b.right)), Math.max(...boxes.map((b) => b.bottom))]
    return {{ e, x, y, right, bottom, width: right - x, height: bottom - y }}
  }}
  const inSentence = ({{ e }}) => getComputedStyle(e).display === "inline"
    && e.parentElement.innerText.trim().length > e.innerText.trim().length + 3
  const isRow = ({{ e }}) => e.matches(".row-title")
  const all = [...document.querySelectorAll("{TARGETS}")].filter({SEEN}).map(box)
  return all.filter((small) => (small.width < 24 || small.height < 24) && !inSentence(small)).filter((small) => {{
    const [x, y] = [small.x + small.width / 2, small.y + small.height / 2]
    return all.some((other) => other !== small && !isRow(other) && Math.hypot(
      Math.max(other.x - x, 0, x - other.right), Math.max(other.y - y, 0, y - other.bottom)) < 12)
  }}).map(({{ e, width, height }}) => `<${{e.localName}}> ${{e.innerText}} is ${{width}} by ${{height}}`)
}}"""

SLOWEST = """() => Math.max(0, ...[...document.querySelectorAll("*")].flatMap((e) => [null, "::before", "::after"]
  .flatMap((part) => {
    const style = getComputedStyle(e, part)
    const moves = style.animationName === "none" ? [] : style.animationDuration.split(",")
    const changes = style.transitionProperty === "none" ? [] : style.transitionDuration.split(",")
    return [...moves, ...changes].map((time) => parseFloat(time) * 1000)
  })))"""

ASKED_FOR = ("link", "button", "textbox", "searchbox", "combobox", "listbox", "spinbutton", "checkbox", "radio")
AROUND = ("group", "radiogroup", "form", "dialog")
LINE = re.compile(r'^(?P<indent> *)- (?P<role>[a-z]+)(?: "(?P<name>(?:[^"\\]|\\.)*)")?')


def named_twice(page: Page) -> list[str]:
    """Links, buttons and fields without a name, or with the same name in the same group for another thing."""
    found: Counter[tuple[str, str, str]] = Counter()
    links: set[tuple[str, str, str, str]] = set()
    around: list[tuple[int, str]] = []
    lines = page.locator("body").aria_snapshot().splitlines()
    for number, line in enumerate(lines):
        if not (match := LINE.match(line)):
            continue
        indent, role, name = len(match["indent"]), match["role"], match["name"] or ""
        around = [(depth, group) for depth, group in around if depth < indent]
        if role in AROUND and name:
            around.append((indent, name))
        if role not in ASKED_FOR:
            continue
        thing = (role, name, " / ".join(group for _, group in around))
        if role == "link":
            url = next((after.strip() for after in lines[number + 1 :] if "/url:" in after), "")
            if (*thing, url) in links:
                continue
            links.add((*thing, url))
        found[thing] += 1
    return [
        f"{count} x {role} “{name}” in “{group}”"
        for (role, name, group), count in found.items()
        if count > 1 or not name
    ]


def style(page: Page, selector: str, names: list[str]) -> list[dict[str, Any]]:
    """The computed style of everything that is seen and fits the selector."""
    return page.evaluate(
        f"""([selector, names]) => [...document.querySelectorAll(selector)].filter({SEEN}).map((e) => ({{
          what: e.outerHTML.slice(0, 120), ...Object.fromEntries(names.map((name) => [name, getComputedStyle(e)[name]]))
        }}))""",
        [selector, names],
    )
