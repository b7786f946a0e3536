// Small helps while filling in a form.

function fillTimeZone(input) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || (input.value && input.value !== "UTC")) return;
  if (input instanceof HTMLSelectElement && ![...input.options].some((option) => option.value === zone)) return;
  input.value = zone;
}

function grow(textarea) {
  textarea.rows = Math.min(24, Math.max(Number(textarea.dataset.rows), textarea.value.split("\n").length + 1));
}

export function enhanceFields(root) {
  for (const input of root.querySelectorAll("[data-timezone-input]")) fillTimeZone(input);
  if (!CSS.supports("field-sizing", "content")) {
    for (const textarea of root.querySelectorAll("textarea[data-autosize]")) {
      textarea.dataset.rows ??= String(textarea.rows);
      grow(textarea);
      textarea.addEventListener("input", () => grow(textarea));
    }
  }
  for (const form of root.querySelectorAll("form[data-submit-on-change]")) {
    form.addEventListener("change", () => form.requestSubmit());
  }
  for (const button of root.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  for (const button of root.querySelectorAll("[data-fill]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const field = document.querySelector(button.dataset.fill);
      field.value = button.dataset.fillWith;
      field.focus();
    });
  }
  const summary = root.querySelector(".error-summary[data-focus]");
  if (summary) summary.focus({ preventScroll: false });
}
