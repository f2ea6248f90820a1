// What the results would be while somebody types. Asked a moment after the last key, one question at
// a time; a newer one waits for the answer to the one before.
import { headers } from './sending.js';

const PAUSE = 250;

export class Preview {
  #root;
  #cells;
  #timer;
  #asking = false;
  #again = false;

  constructor(root, cells) {
    this.#root = root;
    this.#cells = cells;
  }

  soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    try {
      const typed = this.#cells.filter((cell) => cell.typed !== cell.plain);
      const response = await fetch('/pengisian/hitung', {
        method: 'POST',
        headers: headers(),
        redirect: 'manual',
        body: JSON.stringify({
          agency: Number(this.#root.dataset.agency),
          period: this.#root.dataset.period,
          cells: typed.map(({ variable, period, typed: text }) => ({ variable: Number(variable), period, text })),
        }),
      });
      if (response.ok) {
        (await response.json()).results.forEach((result) => this.#show(result));
      }
    } catch {
      // Without a line results stay as they are; the cells say that they wait.
    } finally {
      this.#asking = false;
    }
    if (this.#again) {
      this.#again = false;
      await this.#ask();
    }
  }

  #show(result) {
    const place = this.#root.querySelector(`[data-result="${result.id}"]`);
    if (!place) {
      return;
    }
    const actual = place.querySelector('[data-actual]');
    actual.textContent = result.actual;
    actual.classList.toggle('muted', !result.known);
    place.querySelector('[data-share]').textContent = result.share;
    place.querySelector('[data-year]').textContent = result.year;
    place.querySelector('[data-explain]').hidden = !result.poor;
    place.querySelector('[data-grade]').replaceChildren(...(result.grade ? [badge(result.grade)] : []));
  }
}

const SIGNS = {
  GOOD: 'check-circle-fill',
  INFO: 'info-circle-fill',
  PLAIN: 'dash-circle',
  WARNING: 'exclamation-triangle-fill',
  BAD: 'x-octagon-fill',
};

function badge({ tone, text }) {
  const icon = document.createElement('i');
  icon.className = `bi bi-${SIGNS[tone]}`;
  icon.setAttribute('aria-hidden', 'true');
  const mark = document.createElement('span');
  mark.className = `badge-status tone-${tone.toLowerCase()}`;
  mark.append(icon, text);
  return mark;
}
