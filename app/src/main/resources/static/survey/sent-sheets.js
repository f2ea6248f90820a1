// The sheets typed last, as lines under the row: what became of each, and what is asked about it.

/** Stands for the number a sheet gets when it is kept. */
const UNNUMBERED = '–';
const SHOWN_MAX = 40;

export class SentSheets {
  #place;
  #body;
  #words;
  #acts;
  #lines = new Map();

  /**
   * @param {HTMLElement} place
   * @param {DOMStringMap} words
   * @param {{insist, discard, mend}} acts on a sheet that was not kept
   */
  constructor(place, words, acts) {
    this.#place = place;
    this.#body = place.querySelector('[data-sheets]');
    this.#words = words;
    this.#acts = acts;
  }

  /** A sheet that is not kept yet. */
  add(record) {
    const labels = [...this.#place.querySelectorAll('thead th')].map((head) => head.textContent.trim());
    const line = document.createElement('tr');
    const { paper, service, given, who, scores } = record.shown;
    const head = document.createElement('th');
    head.scope = 'row';
    head.className = 'number';
    head.textContent = UNNUMBERED;
    line.append(head);
    [paper, service, given, who, scores, '', ''].forEach((text, place) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      cell.dataset.label = labels[place + 1];
      line.append(cell);
    });
    line.children[1].className = 'number';
    line.children[5].className = 'code';
    line.children[7].className = 'shrink';
    delete line.children[7].dataset.label;
    this.#lines.set(record.id, line);
    this.#body.prepend(line);
    [...this.#body.children].slice(SHOWN_MAX).forEach((old) => old.remove());
    this.#place.hidden = false;
    const none = document.querySelector('[data-none]');
    if (none) {
      none.hidden = true;
    }
    if (record.outcome) {
      this.answer(record, record.outcome);
    } else {
      this.pending(record);
    }
  }

  pending(record) {
    this.#state(this.#lines.get(record.id), 'info', 'info-circle-fill', this.#words.saving);
    this.#lines.get(record.id)?.children[7].replaceChildren();
  }

  remove(record) {
    this.#lines.get(record.id)?.remove();
    this.#lines.delete(record.id);
  }

  /** Says of what still waits that the line is down. */
  line(state) {
    if (['waiting', 'expired', 'other', 'failed'].includes(state)) {
      this.#lines.forEach((line) => {
        if ('pending' in line.dataset) {
          this.#state(line, 'warning', 'cloud-arrow-up', this.#words.waiting, true);
        }
      });
    }
  }

  answer(record, answer) {
    const line = this.#lines.get(record.id);
    if (!line) {
      return;
    }
    if (answer.kind === 'saved') {
      this.#saved(line, record, answer);
      return;
    }
    this.#state(line, 'bad', 'x-octagon-fill', answer.message, false);
    const buttons = [
      this.#button(this.#words.mend, () => this.#acts.mend(record)),
      this.#button(this.#words.discard, () => this.#acts.discard(record)),
    ];
    if (answer.kind === 'asked') {
      buttons.unshift(
        this.#button(this.#words.keepBoth, () => this.#acts.insist(record)),
        this.#link(answer.correction, this.#words.correctOther),
      );
    }
    line.children[7].replaceChildren(...buttons);
  }

  #saved(line, record, answer) {
    this.#lines.delete(record.id);
    line.children[0].textContent = answer.number ?? UNNUMBERED;
    const counts = answer.counts !== false;
    this.#state(
      line,
      counts ? 'good' : 'warning',
      counts ? 'check-circle-fill' : 'exclamation-triangle-fill',
      counts ? this.#words.stateCounts : this.#words.stateRejected,
      false,
    );
    const link = answer.correction && this.#link(answer.correction, this.#words.correct);
    if (link) {
      link.dataset.correction = '';
    }
    line.children[7].replaceChildren(...(link ? [link] : []));
    if (record.sheet.replaces) {
      this.#replaced(record.sheet.replaces);
    }
  }

  /** The sheet that was corrected does not count any more. */
  #replaced(number) {
    const old = [...this.#body.querySelectorAll('[data-correction]')].find((link) =>
      link.getAttribute('href').endsWith(`?ganti=${number}`),
    );
    old?.closest('tr').remove();
  }

  /** Opens the latest kept sheet for correction. */
  correctLatest() {
    this.#body.querySelector('[data-correction]')?.click();
  }

  #state(line, tone, icon, text, pending = true) {
    if (!line) {
      return;
    }
    const badge = document.createElement('span');
    badge.className = `badge-status tone-${tone}`;
    const sign = document.createElement('i');
    sign.className = `bi bi-${icon}`;
    sign.setAttribute('aria-hidden', 'true');
    badge.append(sign, text);
    line.children[6].replaceChildren(badge);
    line.toggleAttribute('data-pending', pending);
  }

  #button(text, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-secondary btn-sm';
    button.textContent = text;
    button.addEventListener('click', act);
    return button;
  }

  #link(address, text) {
    const link = document.createElement('a');
    link.className = 'btn btn-secondary btn-sm';
    link.href = address;
    link.textContent = text;
    return link;
  }
}
