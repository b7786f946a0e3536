// Small helps while filling in a form.

function fillTimeZone(input) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || (input.value && input.value !== "UTC")) return;
  if (input instanceof HTMLSelectElement && ![...input.options].some((option) => option.value === zone)) return;
  input.value = zone;
}

function grow(textarea) {
  textarea.rows = Number(textarea.dataset.rows);
  while (textarea.rows < 24 && textarea.scrollHeight > textarea.clientHeight) textarea.rows += 1;
}

/** Enter does what it does in any one-line field: it presses the first button of the form. */
function sendWithEnter(event) {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  [...event.target.form.elements].find((element) => element.type === "submit")?.click();
}

/** The chosen sentence goes where the cursor is, with a space on either side where there is none. */
function insertAtCursor(event, button) {
  const text = document.querySelector(button.dataset.insertInto);
  const choice = document.querySelector(button.dataset.insert);
  event.preventDefault();
  const sentence = choice.selectedOptions[0].text;
  const before = text.value.slice(0, text.selectionStart);
  const after = text.value.slice(text.selectionEnd);
  const inserted = `${/\S$/.test(before) ? " " : ""}${sentence}${/^\S/.test(after) ? " " : ""}`;
  text.setRangeText(inserted, text.selectionStart, text.selectionEnd, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
  text.focus();
}

function takeSelection(button) {
  const text = document.querySelector(button.dataset.selected);
  const field = document.querySelector(button.dataset.selectedInto);
  const selected = text.value.slice(text.selectionStart, text.selectionEnd).replace(/\s+/g, " ").trim();
  if (selected) field.value = selected;
  field.focus();
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
  for (const line of root.querySelectorAll("textarea[data-one-line]")) line.addEventListener("keydown", sendWithEnter);
  for (const form of root.querySelectorAll("form[data-submit-on-change]")) {
    form.addEventListener("change", () => form.requestSubmit());
  }
  for (const box of root.querySelectorAll("form[method=post] input[type=search][hx-get]")) {
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault(); // what is typed is looked for already; sending comes later
    });
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
  for (const button of root.querySelectorAll("[data-insert]")) {
    button.addEventListener("click", (event) => insertAtCursor(event, button));
  }
  for (const button of root.querySelectorAll("[data-selected]")) {
    button.hidden = false;
    button.addEventListener("click", () => takeSelection(button));
  }
  const summary = root.querySelector(".error-summary[data-focus]");
  if (summary) summary.focus({ preventScroll: false });
}
