// Words begun beside a figure, a note or a comment, stay when another figure is looked at before they
// are sent, and stand there again when one comes back.

const PREFIX = 'tolok-tulisan:';

export class Drafts {
  constructor() {
    document.addEventListener('input', ({ target }) => {
      if (target.matches?.('#rincian textarea')) {
        this.#keep(target);
      }
    });
    document.addEventListener('htmx:beforeSwap', ({ detail }) => {
      const form = detail.requestConfig.elt;
      if (detail.xhr.status === 200 && form.matches('#rincian form')) {
        form.querySelectorAll('textarea').forEach((field) => sessionStorage.removeItem(key(field)));
      }
    });
    document.addEventListener('htmx:afterSettle', () => this.restore());
    this.restore();
  }

  /** Whether words beside a cell were begun and not sent. */
  has(account, cell) {
    return Object.keys(sessionStorage).some((one) => one.startsWith(`${PREFIX}${account}:${cell}#`));
  }

  restore() {
    for (const field of document.querySelectorAll('#rincian textarea')) {
      const kept = sessionStorage.getItem(key(field));
      if (kept !== null && field.value === field.defaultValue) {
        field.value = kept;
      }
    }
  }

  #keep(field) {
    if (field.value === field.defaultValue) {
      sessionStorage.removeItem(key(field));
    } else {
      sessionStorage.setItem(key(field), field.value);
    }
  }
}

function key(field) {
  const { account, cellId } = field.closest('#rincian').dataset;
  return `${PREFIX}${account}:${cellId}#${field.name}`;
}
