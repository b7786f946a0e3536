// <form data-unsaved>: what was typed in it and not saved is not left behind without asking.
// Following a link asks by itself, since not every phone asks when a page is left.

const TYPED_IN = "textarea, input:not([type=hidden], [type=search])";
let leaving = false;

function isChanged(field) {
  return ["checkbox", "radio"].includes(field.type)
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}

/** @param {HTMLFormElement | null} sent the form that takes its own text along */
function isUnsaved(sent = null) {
  const forms = [...document.querySelectorAll("form[data-unsaved]")].filter((form) => form !== sent);
  return forms.some((form) => [...form.querySelectorAll(TYPED_IN)].some(isChanged));
}

function ask(event, sent = null) {
  leaving = !isUnsaved(sent) || confirm(document.body.dataset.textUnsaved);
  if (!leaving) event.preventDefault();
}

function leavesThePage(event, link) {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const isElsewhere = link.origin + link.pathname + link.search !== location.origin + location.pathname + location.search;
  return isPlain && !link.target && !link.hasAttribute("download") && link.protocol.startsWith("http") && isElsewhere;
}

export function askBeforeLeaving() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && !event.defaultPrevented && leavesThePage(event, link)) ask(event);
  });
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) ask(event, event.target); // what htmx sends leaves the page where it is
  });
  window.addEventListener("pageshow", () => { leaving = false; });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && isUnsaved()) event.preventDefault();
  });
}
