// Keys that lead somewhere; "?" lists them. Never while somebody types.

const PLACES = { b: '/', k: '/katalog', d: '/keputusan' };

export function startShortcuts() {
  let afterG = false;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) {
      return;
    }
    if (afterG && PLACES[event.key]) {
      event.preventDefault();
      location.assign(PLACES[event.key]);
    } else if (event.key === '?') {
      event.preventDefault();
      document.getElementById('pintasan').showModal();
    } else if (event.key === '/') {
      focusOn(event, document.querySelector('main input[type="search"]'));
    } else if (event.key === 'm') {
      focusOn(event, firstVisible('.bar__open, .side__line'));
    }
    afterG = event.key === 'g';
  });
}

function focusOn(event, target) {
  if (target) {
    event.preventDefault();
    target.focus();
  }
}

function firstVisible(selector) {
  return [...document.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0);
}

function isTyping(element) {
  return element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
}
