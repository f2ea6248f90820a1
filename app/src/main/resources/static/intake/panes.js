// Two panes with a divider between them; on a phone one of them at a time.
import { root } from './root.js';

const STORE = 'tolok-tinjau-lebar';
const LEAST = 20;
const MOST = 75;
const STEP = 2;
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
