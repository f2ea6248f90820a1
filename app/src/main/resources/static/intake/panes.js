// Two panes with a divider between them; on a phone one of them at a time.
import { root } from './root.js';

const STORE = 'tolok-tinjau-lebar';
const LEAST = 20;
const MOST = 75;
const STEP = 2;
const ZOOM = 'tolok-tinjau-besar';
const ZOOMS = [0.85, 1, 1.25, 1.5, 2, 2.5];
const LEAST_HEIGHT = 380;
const BELOW = 12;

const split = root.querySelector('.tinjau__split');
const panes = root.querySelector('.tinjau__panes');

export function startPanes() {
  setShare(Number(localStorage.getItem(STORE)) || 46);
  split.addEventListener('keydown', byKey);
  split.addEventListener('pointerdown', byPointer);
  root.querySelectorAll('[data-pane]').forEach((tab) => tab.addEventListener('click', () => showPane(tab.dataset.pane)));
  showPane('hasil');
  startZoom();
  fill();
  window.addEventListener('resize', fill);
}

/** The panes end where the window ends, whatever stands above them. */
function fill() {
  const top = panes.getBoundingClientRect().top + window.scrollY;
  root.style.setProperty('--pane-height', `${Math.max(LEAST_HEIGHT, window.innerHeight - top - BELOW)}px`);
}

/** On a phone: brings a pane to the front. */
export function showPane(name) {
  root.dataset.shown = name;
  root.querySelectorAll('[data-pane]').forEach((tab) => tab.setAttribute('aria-pressed', String(tab.dataset.pane === name)));
}

function setShare(share) {
  const kept = Math.min(MOST, Math.max(LEAST, share));
  panes.style.setProperty('--kiri', `${kept}%`);
  split.setAttribute('aria-valuenow', String(Math.round(kept)));
  return kept;
}

function byKey(event) {
  const now = Number(split.getAttribute('aria-valuenow'));
  const next = { ArrowLeft: now - STEP, ArrowRight: now + STEP, Home: LEAST, End: MOST }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    localStorage.setItem(STORE, String(setShare(next)));
  }
}

function byPointer(event) {
  event.preventDefault();
  split.setPointerCapture(event.pointerId);
  const move = (moved) => {
    const box = panes.getBoundingClientRect();
    localStorage.setItem(STORE, String(setShare(((moved.clientX - box.left) / box.width) * 100)));
  };
  split.addEventListener('pointermove', move);
  split.addEventListener('pointerup', () => split.removeEventListener('pointermove', move), { once: true });
}

// ---- Size of the original ----

function startZoom() {
  const tools = root.querySelector('[data-zoom]');
  tools.hidden = false;
  setZoom(Number(localStorage.getItem(ZOOM)) || 1);
  tools.addEventListener('click', (event) => {
    const step = event.target.closest('[data-step]')?.dataset.step;
    if (step) {
      const now = ZOOMS.indexOf(Number(root.dataset.zoom));
      setZoom(ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, now + Number(step)))]);
    }
  });
}

function setZoom(zoom) {
  root.dataset.zoom = String(ZOOMS.includes(zoom) ? zoom : 1);
  localStorage.setItem(ZOOM, root.dataset.zoom);
  root.style.setProperty('--besar', root.dataset.zoom);
}
