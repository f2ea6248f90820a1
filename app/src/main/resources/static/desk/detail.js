// What is beside a figure: fetched into the side of the grid where there is room for it, and files
// dropped on it, chosen or photographed are sent at once.

const ROOM = '(min-width: 1200px)';
const PAUSE = 250;

export class Detail {
  #timer;
  #shown = null;

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
    this.#shown = cell.input.dataset.detail;
    if (navigator.onLine) {
      await window.htmx.ajax('GET', this.#shown, { target: '#rincian', swap: 'outerHTML' });
    }
  }

  /** Shows them and goes there; on a phone they are a page of their own. */
  async goTo(cell) {
    if (!this.hasRoom) {
      location.assign(cell.input.dataset.detail);
      return;
    }
    await this.show(cell);
    document.querySelector('#rincian textarea, #rincian a, #rincian summary')?.focus();
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

startDropping();
