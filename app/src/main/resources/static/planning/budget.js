// Moves between the cells of the budget like a spreadsheet: Enter and the arrows up and down.

const STEP = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

for (const form of document.querySelectorAll("[data-budget]")) {
  form.addEventListener("keydown", event => {
    const cell = event.target.closest("td");
    const step = STEP[event.key];
    if (!cell || step === undefined || event.target.tagName !== "INPUT" || event.ctrlKey || event.altKey) {
      return;
    }
    const row = cell.parentElement;
    const next = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    event.preventDefault();
    const field = next?.children[cell.cellIndex]?.querySelector("input:not([type=hidden]), select");
    field?.focus();
    field?.select?.();
  });
}
