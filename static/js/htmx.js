// What htmx leaves to the page: where the focus goes after a swap, and what to say when a request fails.
import { say } from "./messages.js";

export function keepFocusAcrossSwaps() {
  let trail = [];
  document.addEventListener("htmx:beforeSwap", () => {
    trail = [];
    for (let element = document.activeElement; element && element !== document.body; element = element.parentElement) {
      if (element.id) trail.push(element.id);
    }
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const wanted = event.detail.elt.querySelector?.("[data-focus]");
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (wanted) wanted.focus();
    else if (lost) trail.some((id) => canFocus(document.getElementById(id)));
  });
}

/** What was unfolded stays so in what is swapped in. */
export function keepFoldsAcrossSwaps() {
  let unfolded = [];
  document.addEventListener("htmx:beforeSwap", () => {
    unfolded = Array.from(document.querySelectorAll("details[id][open]"), ({ id }) => id);
  });
  document.addEventListener("htmx:afterSwap", () => {
    for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
  });
}

/** Whether it took the focus: a disabled button does not, and what is gone cannot. */
function canFocus(element) {
  if (!element) return false;
  if (!element.matches("a[href], button, input, select, textarea, summary, [tabindex]")) element.tabIndex = -1;
  element.focus();
  return document.activeElement === element;
}

export function reportFailures() {
  const failed = (event) => {
    if (!event.detail.elt.matches("[data-quiet]")) say(document.body.dataset.textFailed, "error");
  };
  document.addEventListener("htmx:responseError", failed);
  document.addEventListener("htmx:sendError", failed);
  document.addEventListener("htmx:timeout", failed);
}

/** What is marked `data-quiet` follows one's typing: it changes, and is read out, only when it says something else. */
export function swapQuietly() {
  const said = (element) => element.textContent.replace(/\s+/g, " ").trim();
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { target, xhr, pathInfo } = event.detail;
    if (!target.matches("[data-quiet]")) return;
    const isElsewhere = pathInfo.responsePath !== pathInfo.requestPath; // such as the page to log in
    const next = new DOMParser().parseFromString(xhr.responseText, "text/html").body;
    if (isElsewhere || said(next) === said(target)) event.detail.shouldSwap = false;
  });
}
