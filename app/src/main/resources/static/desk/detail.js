// What is beside a figure: fetched into the side of the grid where there is room for it, and files
// dropped on it, chosen or photographed are sent at once.
import { Drafts } from './drafts.js';

const ROOM = '(min-width: 1200px)';
const PAUSE = 250;

export class Detail {
  #timer;
  #shown = null;
  /** What is on its way: asked for again meanwhile, it would wipe out what somebody has begun to write in it. */
  #coming = null;

  /** Whether there is a side to show it in. */
  get hasRoom() {
    return window.matchMedia(ROOM).matches;
  }

  /** Shows a cell's details a moment later, unless another cell is entered meanwhile. */
  soon(cell) {
    clearTimeout(this.#timer);
    if (this.hasRoom && cell.input.dataset.detail !== this.#shown) {
      this.#timer = setTimeout(() => this.show(cell), PAUSE);
    }
  }

  async show(cell) {
    clearTimeout(this.#timer);
    const address = cell.input.dataset.detail;
    this.#shown = address;
    if (this.#coming?.address === address) {
      await this.#coming.arrival;
    } else if (navigator.onLine) {
      const arrival = window.htmx.ajax('GET', address, { target: '#rincian', swap: 'outerHTML' });
      this.#coming = { address, arrival };
      try {
        await arrival;
      } finally {
        if (this.#coming?.arrival === arrival) {
          this.#coming = null;
        }
      }
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
    document.querySelector('#rincian textarea, #rincian a, #rincian summary')?.focus();
  }

  /** Whether the side shows this cell with the figure it has now. */
  #isFresh(cell) {
    const side = document.querySelector('#rincian');
    return (
      this.#coming === null && side?.dataset.cellId === cell.input.id.replace(/^sel-/, '') && side.dataset.seen === cell.input.dataset.seen
    );
  }
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
