// A row of fields that take one key each: typing goes on to the next field by itself.

const NOTHING = '-';
const STEPS = { ArrowLeft: -1, ArrowRight: 1 };

export class KeyRow extends EventTarget {
  #fields;
  #words;
  #fault;

  /**
   * @param {HTMLFormElement} form
   * @param {DOMStringMap} words
   */
  constructor(form, words) {
    super();
    this.#fields = [...form.querySelectorAll('.key__field')];
    this.#words = words;
    this.#fault = form.querySelector('[data-fault]');
    for (const field of this.#fields) {
      field.addEventListener('focus', () => this.#enter(field));
      field.addEventListener('keydown', (event) => this.#key(event, field));
      field.addEventListener('input', () => this.#typed(field));
      field.addEventListener('paste', (event) => this.#paste(event, field));
    }
  }

  /** Fields of questions, in the order of the paper. */
  get scores() {
    return this.#fields.filter((field) => field.dataset.element);
  }

  get empty() {
    return this.#fields.every((field) => field.value === '' || 'auto' in field.dataset);
  }

  /** Fields nothing was typed into, not even that nothing was ticked. */
  get untyped() {
    return this.scores.filter((field) => field.value === '');
  }

  /** How many elements have an answer. */
  get filledElements() {
    const filled = this.scores.filter((field) => /[1-4]/.test(field.value));
    return new Set(filled.map((field) => field.dataset.element)).size;
  }

  value(name) {
    return this.#fields.find((field) => field.name === name)?.value ?? '';
  }

  /** What a key means, in words; empty where it says nothing. */
  meaning(name) {
    const key = this.value(name).toUpperCase();
    const help = document.getElementById(`arti-${name}`);
    const line = [...help.querySelectorAll('li')].find((one) => one.querySelector('kbd').textContent === key);
    return !line || key === NOTHING ? '' : line.lastChild.textContent.trim();
  }

  fill(values) {
    for (const field of this.#fields) {
      field.value = values[field.name] ?? '';
    }
  }

  clear() {
    for (const field of this.#fields) {
      field.value = '';
      delete field.dataset.auto;
    }
    this.fault('');
  }

  /** What a service answers by itself stands there and is passed over; it can still be changed. */
  answerFree(free) {
    for (const field of this.scores.filter((one) => one.dataset.element === 'BIAYA')) {
      if (free && field.value === '') {
        field.value = '4';
        field.dataset.auto = '';
      } else if (!free && 'auto' in field.dataset) {
        field.value = '';
        delete field.dataset.auto;
      }
    }
  }

  focusFirst() {
    this.#fields[0].focus();
  }

  fault(text, field = null) {
    this.#fault.textContent = text;
    this.#fields.forEach((one) => one.closest('.key').classList.toggle('key--wrong', one === field));
    field?.focus();
  }

  #enter(field) {
    field.select();
    document.querySelectorAll('[data-help]').forEach((help) => help.classList.toggle('is-here', help.dataset.help === field.id));
  }

  #key(event, field) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (event.key in STEPS) {
      event.preventDefault();
      this.#step(field, STEPS[event.key]);
    } else if (event.key === 'Backspace' && field.value === '') {
      event.preventDefault();
      this.#step(field, -1);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      this.dispatchEvent(new Event('up'));
    } else if (event.key === 'Escape') {
      this.dispatchEvent(new Event('leave'));
    }
  }

  #step(field, by) {
    this.#fields[this.#fields.indexOf(field) + by]?.focus();
  }

  #typed(field) {
    this.dispatchEvent(new Event('typed'));
    delete field.dataset.auto;
    const key = field.value.trim() === '' && field.value !== '' ? NOTHING : field.value.trim().toUpperCase().replace('0', NOTHING);
    if (key === '') {
      this.fault('');
      return;
    }
    if (key !== NOTHING && !field.dataset.keys.includes(key)) {
      field.value = '';
      this.fault(
        this.#words.wrongKey.replace('{0}', field.dataset.label).replace('{1}', [...field.dataset.keys].join(', ')),
        field,
      );
      return;
    }
    field.value = key;
    this.fault('');
    this.#next(field);
  }

  /** The next field that is not answered by itself; after the last one stays. */
  #next(field) {
    const later = this.#fields.slice(this.#fields.indexOf(field) + 1);
    const next = later.find((one) => !('auto' in one.dataset));
    if (next) {
      next.focus();
    } else {
      field.select();
    }
  }

  /** A row of a spreadsheet, or keys without signs between, fill the fields from here on. */
  #paste(event, field) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const keys = [...text.replace(/[\s;,]/g, '').toUpperCase()];
    if (keys.length < 2) {
      return;
    }
    event.preventDefault();
    this.#fields.slice(this.#fields.indexOf(field)).forEach((one, place) => {
      const key = keys[place] === '0' ? NOTHING : keys[place];
      if (key && (key === NOTHING || one.dataset.keys.includes(key))) {
        one.value = key;
        delete one.dataset.auto;
      }
    });
    this.dispatchEvent(new Event('typed'));
  }
}
