// <button data-copy="#id" data-copied="Copied" hidden>: copies the text or value of another element.

function textOf(element) {
  return "value" in element ? element.value : element.innerText.trim();
}

async function copy(button) {
  const source = document.querySelector(button.dataset.copy);
  if (!source) return;
  await navigator.clipboard.writeText(textOf(source));
  const label = button.querySelector("span") ?? button;
  const before = label.textContent;
  if (button.dataset.copied && before !== button.dataset.copied) {
    label.textContent = button.dataset.copied;
    setTimeout(() => { label.textContent = before; }, 2500);
  }
  announce(button.dataset.copied);
}

function announce(text) {
  const live = document.createElement("p");
  live.className = "visually-hidden";
  document.querySelector("#messages")?.append(live);
  live.textContent = text ?? "";
  setTimeout(() => live.remove(), 3000);
}

export function enhanceCopyButtons(root) {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll("[data-copy][hidden]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}
