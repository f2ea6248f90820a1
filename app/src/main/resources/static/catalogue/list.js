// The filters of the list: open beside the rows where there is room, and left as they were when the
// server sends them anew.

const ROOM = window.matchMedia('(min-width: 75rem)');
const open = new Map();

start();

function start() {
  arrange();
  ROOM.addEventListener('change', arrange);
  document.addEventListener('htmx:oobBeforeSwap', remember);
  document.addEventListener('htmx:oobAfterSwap', restore);
}

function arrange() {
  const facets = document.querySelector('[data-facets]');
  if (facets) {
    facets.open = ROOM.matches;
  }
}

function remember() {
  document.querySelectorAll('#saringan details').forEach((each) => open.set(key(each), each.open));
}

function restore() {
  document.querySelectorAll('#saringan details').forEach((each) => {
    each.open = open.get(key(each)) ?? (each.open || (ROOM.matches && 'facets' in each.dataset));
  });
}

function key(details) {
  return details.id || 'all';
}
