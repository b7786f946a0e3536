// What htmx leaves to the page: where the focus goes after a swap, and what to say when a request fails.
import { say } from "./messages.js";

export function keepFocusAcrossSwaps() {
  let focused = "";
  let place = null;
  document.addEventListener("htmx:beforeSwap", () => {
    focused = document.activeElement?.id ?? "";
    place = document.activeElement?.closest("[id]:not(body)")?.id ?? null;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const wanted = event.detail.elt.querySelector?.("[data-focus]");
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (wanted) wanted.focus();
    else if (lost && focused) (document.getElementById(focused) ?? document.getElementById(place) ?? document.getElementById("main"))?.focus();
  });
}

export function reportFailures() {
  const failed = () => say(document.body.dataset.textFailed, "error");
  document.addEventListener("htmx:responseError", failed);
  document.addEventListener("htmx:sendError", failed);
  document.addEventListener("htmx:timeout", failed);
}
