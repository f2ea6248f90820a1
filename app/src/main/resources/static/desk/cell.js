// One cell of the grid: what stands in it, how its saving goes, and what is asked about it.

const ICONS = {
  saving: 'arrow-repeat',
  saved: 'check2',
  waiting: 'cloud-arrow-up',
  refused: 'x-octagon',
  unusual: 'exclamation-triangle',
  doubtful: 'question-circle',
  conflict: 'people',
  renewed: 'people',
  locked: 'lock',
};

export class Cell {
  #words;
  #ask;
  #state;
  #stateText;

  /**
   * @param {HTMLElement} place the table cell
   * @param {DOMStringMap} words of the page
   */
  constructor(place, words) {
    this.place = place;
    this.input = place.querySelector('.cell__field');
    this.#words = words;
    this.#ask = place.querySelector('[data-ask]');
    this.#state = place.querySelector('[data-state]');
    this.#stateText = place.querySelector('[data-state-text]');
    this.variable = this.input.dataset.variable;
    this.period = this.input.dataset.period;
    this.plain = this.input.dataset.plain;
    this.shown = this.input.dataset.shown;
    this.seen = Number(this.input.dataset.seen);
    this.noted = 'noted' in this.input.dataset;
    // The text as its writer left it; the saved figure where nothing is under way.
    this.text = this.plain;
    this.outcome = null;
    this.rest();
  }

  get locked() {
    return this.input.readOnly;
  }

  get filled() {
    return this.text !== '' || this.noted;
  }

  get focused() {
    return document.activeElement === this.input;
  }

  /** What stands in the field now, also before it is left. */
  get typed() {
    return this.focused ? this.input.value.trim() : this.text;
  }

  /** Shows the figure as it is edited. */
  open() {
    this.input.value = this.text;
    this.input.select();
  }

  /** Shows the figure as it is read. */
  rest() {
    if (!this.focused) {
      this.input.value = this.text === this.plain ? this.shown : this.text;
    }
  }

  write(text) {
    this.text = text;
    if (this.focused) {
      this.input.value = text;
    }
    this.rest();
  }

  /** The server has it. */
  saved({ plain, shown, version, state }, newest) {
    this.plain = plain;
    this.shown = shown;
    this.see(version);
    if (newest) {
      this.text = plain;
      this.#settle();
      this.mark('saved', this.#words.saved);
      this.#state.title = state;
      this.place.classList.remove('cell--open', 'cell--returned');
      this.place.classList.add('cell--draft');
      if (this.focused && this.input.value.trim() === '') {
        this.input.value = plain;
      }
    }
    this.rest();
  }

  /** Somebody gave another figure elsewhere, and nothing stands here that would be lost. */
  renewed({ plain, shown, version }, text) {
    this.plain = plain;
    this.shown = shown;
    this.text = plain;
    this.see(version);
    this.mark('renewed', text);
    if (this.focused) {
      this.open();
    }
    this.rest();
  }

  /** It was handed in, or its period closed, since the page was opened. */
  lock(text) {
    this.input.readOnly = true;
    this.mark('locked', text);
  }

  /** It was taken back, or sent back, since the page was opened. */
  unlock(text) {
    this.input.readOnly = false;
    this.place.querySelector('.cell__why')?.remove();
    this.place.classList.remove('cell--on', 'cell--locked');
    this.mark('', text);
  }

  /** Whether the saved figure stands here, and nothing newer was typed. */
  get untouched() {
    return this.text === this.plain && (!this.focused || this.input.value.trim() === this.plain);
  }

  see(version) {
    this.seen = version;
    this.input.dataset.seen = String(version);
    const field = this.input.name.slice(2);
    this.place.querySelector(`input[name="v.${field}"]`).value = String(version);
    this.place.querySelector(`input[name="d.${field}"]`).value = this.plain;
  }

  /** Back to what is saved. */
  revert() {
    this.text = this.plain;
    this.#settle();
    this.mark('', this.#stateText.dataset.first ?? '');
    if (this.focused) {
      this.open();
    }
    this.rest();
  }

  mark(kind, text) {
    this.#stateText.dataset.first ??= this.#stateText.textContent;
    this.place.dataset.saving = kind;
    this.#state.querySelector('.bi')?.remove();
    this.#stateText.textContent = text;
    if (ICONS[kind]) {
      const icon = document.createElement('i');
      icon.className = `bi bi-${ICONS[kind]}`;
      icon.setAttribute('aria-hidden', 'true');
      this.#state.prepend(icon, ' ');
    }
  }

  /** Asks about what could not be saved; `actions` are buttons with what they do. */
  ask(outcome, actions, word = null) {
    this.outcome = outcome;
    this.mark(outcome.kind, this.#words.unsent);
    this.input.setAttribute('aria-invalid', 'true');
    const message = document.createElement('p');
    message.textContent = outcome.message;
    const row = document.createElement('div');
    row.className = 'cell__choices';
    for (const { label, act, primary } of actions) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = `btn btn-sm ${primary ? 'btn-primary' : 'btn-secondary'}`;
      button.textContent = label;
      button.addEventListener('click', act);
      row.append(button);
    }
    this.#ask.replaceChildren(message, ...(word ? [word] : []), row);
    this.#ask.hidden = false;
  }

  #settle() {
    this.outcome = null;
    this.input.removeAttribute('aria-invalid');
    this.#ask.replaceChildren();
    this.#ask.hidden = true;
  }

  /** Typing on settles what was asked. */
  unask() {
    if (this.outcome) {
      this.#settle();
    }
  }
}
