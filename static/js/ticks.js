// A tick shows at once; if the server does not take it, it goes back and a message says so.
import { say } from "./messages.js";

const FAILURES = ["htmx:responseError", "htmx:sendError", "htmx:timeout"];
// What was ticked or unticked and is not answered yet: the answer to an earlier tick does not know of it.
const underWay = new Map();

function show(id, isDone, isBusy) {
  const item = document.getElementById(id);
  if (!item) return;
  item.classList.toggle("check-done", isDone);
  if (isBusy) item.setAttribute("aria-busy", "true");
  else item.removeAttribute("aria-busy");
}

function begin(form) {
  const item = form.closest(".check");
  const isDone = !item.classList.contains("check-done");
  const answered = new AbortController();
  const once = { signal: answered.signal };
  underWay.set(item.id, isDone);
  show(item.id, isDone, true);
  // On the form itself: the answer to another tick may take it off the page before its own comes.
  form.addEventListener("htmx:beforeOnLoad", () => underWay.delete(item.id), once);
  form.addEventListener("htmx:afterOnLoad", () => answered.abort(), once);
  for (const failure of FAILURES) {
    form.addEventListener(failure, () => {
      answered.abort();
      underWay.delete(item.id);
      show(item.id, !isDone, false);
      if (!form.isConnected) say(document.body.dataset.textFailed, "error");
    }, once);
  }
}

export function tickAtOnce() {
  document.addEventListener("htmx:beforeSend", (event) => {
    if (event.detail.elt.matches(".check-form")) begin(event.detail.elt);
  });
  document.addEventListener("htmx:afterSettle", () => {
    for (const [id, isDone] of underWay) show(id, isDone, true);
  });
}
