// A tick shows at once; if the server does not take it, it goes back and a message says so.

const itemOf = (event) => (event.detail.elt.matches(".check-form") ? event.detail.elt.closest(".check") : null);

export function tickAtOnce() {
  document.addEventListener("htmx:beforeSend", (event) => {
    const item = itemOf(event);
    item?.classList.toggle("check-done");
    item?.setAttribute("aria-busy", "true");
  });
  for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(failure, (event) => {
      const item = itemOf(event);
      item?.classList.toggle("check-done");
      item?.removeAttribute("aria-busy");
    });
  }
}
