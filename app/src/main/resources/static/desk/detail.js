// What is beside a figure: fetched into the side of the grid where there is room for it, and files
// dropped on it, chosen or photographed are sent at once.
import { Drafts } from './drafts.js';

const ROOM = '(min-width: 1200px)';
const PAUSE = 250;

export class Detail {
  #timer;
  /** The address of what the side has, or is to have as soon as it comes. */
  #wanted = null;
  /** The fetching under way: one at a time, until the side has what is wanted. */
  #arrival = null;
  /** Something was sent from the side while the same was on its way: what comes may be older. */
  #outdated = false;

  constructor() {
    document.addEventListener('htmx:afterRequest', ({ detail }) => {
      this.#outdated ||= this.#arrival !== null && detail.elt.matches('#rincian form');
    });
  }

  /** Whether there is a side to show it in. */
  get hasRoom() {
    return window.matchMedia(ROOM).matches;
  }

  /** Shows a cell's details a moment later, unless another cell is entered meanwhile. */
  soon(cell) {
    clearTimeout(this.#timer);
    if (this.hasRoom && cell.input.dataset.detail !== this.#wanted) {
      this.#timer = setTimeout(() => this.show(cell), PAUSE);
    }
  }

  /** Shows a cell's details. What is on its way already is waited for: asked for again, it would wipe
   *  out what somebody has begun to write in it. */
  async show(cell) {
    clearTimeout(this.#timer);
    this.#wanted = cell.input.dataset.detail;
    if (this.#arrival === null && navigator.onLine) {
      this.#arrival = this.#fetch();
    }
    await this.#arrival;
  }

  /** Two answers at once would replace each other in the order they come: the next is asked for when
   *  the last is there. */
  async #fetch() {
    let fetched;
    try {
      do {
        fetched = this.#wanted;
        this.#outdated = false;
        await window.htmx.ajax('GET', fetched, { target: '[data-side]', swap: 'innerHTML' });
      } while (fetched !== this.#wanted || this.#outdated);
    } catch {
      // That the answer did not come is told where all requests are; the cell may ask again.
      this.#wanted = null;
    } finally {
      this.#arrival = null;
    }
  }

  /** Shows them and goes there; on a phone they are a page of their own. */
  async goTo(cell) {
    if (!this.hasRoom) {
      location.assign(cell.input.dataset.detail);
      return;
    }
    if (!this.#isFresh(cell)) {
      await this.show(cell);
    }
    if (sideOf(cell)) {
      document.querySelector('#rincian textarea, #rincian a, #rincian summary')?.focus();
    }
  }

  /** Whether the side shows this cell with the figure it has now. */
  #isFresh(cell) {
    return this.#arrival === null && sideOf(cell)?.dataset.seen === cell.input.dataset.seen;
  }
}

/** The side where it shows this cell: what is written in another's would be kept with that. */
function sideOf(cell) {
  return document.querySelector(`#rincian[data-cell-id="${cell.input.id.replace(/^sel-/, '')}"]`);
}

/** Files of a form marked `data-drop`, whenever such a form comes onto the page. */
export function startDropping() {
  document.addEventListener('dragover', (event) => {
    const form = event.target.closest?.('[data-drop]');
    if (form) {
      event.preventDefault();
      form.classList.add('is-over');
    }
  });
  document.addEventListener('dragleave', (event) => event.target.closest?.('[data-drop]')?.classList.remove('is-over'));
  document.addEventListener('drop', (event) => {
    const form = event.target.closest?.('[data-drop]');
    if (form && event.dataTransfer.files.length > 0) {
      event.preventDefault();
      form.classList.remove('is-over');
      const field = form.querySelector('input[type="file"]');
      field.files = event.dataTransfer.files;
      sendFiles(form, field);
    }
  });
  document.addEventListener('change', (event) => {
    const form = event.target.closest?.('[data-drop]');
    if (form && event.target.type === 'file' && event.target.files.length > 0) {
      sendFiles(form, event.target);
    }
  });
}

function sendFiles(form, field) {
  const error = form.querySelector('[data-drop-error]');
  const large = [...field.files].filter((file) => file.size > Number(form.dataset.max));
  error.hidden = large.length === 0;
  error.textContent = large.length === 0 ? '' : `${large.map((file) => file.name).join(', ')}: ${form.dataset.tooLarge}`;
  if (large.length > 0) {
    field.value = '';
    return;
  }
  form.requestSubmit();
}

/** What was begun beside a figure and not sent. */
export const drafts = new Drafts();

startDropping();
