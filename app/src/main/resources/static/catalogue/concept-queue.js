// Deciding by keyboard: j and k go from proposal to proposal, y and n decide the one in focus, x ticks it.
const proposals = [...document.querySelectorAll('[data-proposal]')];

const here = () => proposals.indexOf(document.activeElement?.closest('[data-proposal]'));

const go = (place) => {
  const proposal = proposals[Math.min(Math.max(place, 0), proposals.length - 1)];
  proposal?.focus();
  proposal?.scrollIntoView({ block: 'nearest' });
};

const deeds = {
  j: () => go(here() + 1),
  k: () => go(here() < 0 ? 0 : here() - 1),
  y: () => proposals[here()]?.querySelector('[data-yes]')?.click(),
  n: () => proposals[here()]?.querySelector('[data-no]')?.click(),
  x: () => proposals[here()]?.querySelector('input[type="checkbox"]')?.click(),
};

const typing = (element) => element.matches('input:not([type="checkbox"]), textarea, select');

document.addEventListener('keydown', (event) => {
  const deed = deeds[event.key];
  if (deed && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
    event.preventDefault();
    deed();
  }
});

// Back from a decision: on with the next.
if (location.hash === '#antrean') {
  go(0);
}
