// Deciding by keyboard: j and k go from figure to figure, 1 2 3 tick the checklist, l passes on, r goes to the
// reason, Ctrl+Enter there sends back.
const find = (selector) => document.querySelector(selector);

const deeds = {
  j: () => find('[data-next]')?.click(),
  k: () => find('[data-previous]')?.click(),
  1: () => find('[data-check="1"]')?.click(),
  2: () => find('[data-check="2"]')?.click(),
  3: () => find('[data-check="3"]')?.click(),
  l: () => find('[data-pass]')?.click(),
  r: () => find('[data-reason]')?.focus(),
};

const typing = (element) => element.matches('input:not([type="checkbox"]), textarea, select');

document.addEventListener('keydown', (event) => {
  if (event.target.matches('[data-reason]') && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    find('[data-return]')?.click();
    return;
  }
  const deed = deeds[event.key];
  if (deed && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
    event.preventDefault();
    deed();
  }
});
