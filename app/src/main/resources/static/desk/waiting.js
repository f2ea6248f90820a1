// The line over the grid, and over the tasks, that says what still waits on this device.
import { anchor, WaitingLine as Line } from '../shell/waiting-line.js';

export class WaitingLine extends Line {
  /**
   * @param {HTMLElement} place
   * @param {import('./sending.js').Sending} sending
   * @param {DOMStringMap} words
   * @param {string} page period of the page; empty outside of a grid
   */
  constructor(place, sending, words, page) {
    super(place, sending, words, () => elsewhere(sending, words, page));
  }
}

/** What waits for an answer on another page. */
function elsewhere(sending, words, page) {
  const held = sending.records.find((record) => record.outcome && record.page !== page);
  return held
    ? {
        text: words.elsewhere,
        link: anchor(`/pengisian?periode=${held.page}&instansi=${held.agency}&lingkup=semua#sel-${held.variable}-${held.period}`, held.page),
      }
    : { text: '' };
}
