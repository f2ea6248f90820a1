// The line over a grid that says what still waits on this device.

export class WaitingLine {
  #place;
  #sending;
  #words;
  #elsewhere;
  #remarks = new Map();
  #offers = [];

  /**
   * @param {HTMLElement} place
   * @param {import('./outbox.js').Outbox} sending
   * @param {DOMStringMap} words
   * @param {() => {text: string, link?: HTMLElement}} elsewhere what waits for an answer on another page
   */
  constructor(place, sending, words, elsewhere = () => ({ text: '' })) {
    this.#place = place;
    this.#sending = sending;
    this.#words = words;
    this.#elsewhere = elsewhere;
    sending.addEventListener('state', () => this.show());
    sending.addEventListener('answer', () => this.show());
    place.querySelector('[data-send-now]').addEventListener('click', () => sending.send());
    this.show();
  }

  /**
   * Says something beside, until something else is said about the same.
   *
   * @param {string} text empty to say nothing any more
   * @param {string} about what it is about
   */
  remark(text, about) {
    this.#remarks.set(about, text);
    this.show();
  }

  /** Buttons for what can be decided for many cells at once. */
  offer(offers) {
    this.#offers.forEach((button) => button.remove());
    this.#offers = offers.map(({ label, act }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-secondary btn-sm';
      button.textContent = label;
      button.addEventListener('click', act);
      return button;
    });
    this.#place.append(...this.#offers);
    this.show();
  }

  show() {
    const { text, link } = this.#said();
    const said = [text, ...this.#remarks.values()].filter(Boolean).join(' ');
    const place = this.#place.querySelector('[data-waiting-text]');
    place.textContent = said;
    if (link) {
      place.append(' ', link);
    }
    this.#place.dataset.state = this.#sending.state;
    this.#place.querySelector('[data-send-now]').hidden = this.#sending.state !== 'waiting';
    this.#place.hidden = said === '' && !link && this.#offers.length === 0;
  }

  #said() {
    const waiting = this.#sending.waiting.length;
    switch (this.#sending.state) {
      case 'expired':
        return { text: this.#words.expired, link: anchor(`/masuk?kembali=${encodeURIComponent(location.pathname + location.search)}`, this.#words.signIn) };
      case 'other':
        return { text: this.#words.other };
      case 'waiting':
      case 'failed':
        return { text: waiting > 0 ? `${waiting} ${this.#words.waitingCount}` : '' };
      default:
        return this.#elsewhere();
    }
  }
}

export function anchor(address, text) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}
