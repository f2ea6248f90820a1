// Sheets of paper on their way to the server. One that is not kept yet outlives the page on this device.
import { order, Outbox } from '../shell/outbox.js';

/** A one-time number of 128 bits. */
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((part) => part.toString(16).padStart(2, '0')).join('');
}

export class PaperSending extends Outbox {
  batchSize = 25;

  /** @param {string} address of the round's page of paper */
  static start(account, address) {
    const sending = new PaperSending();
    sending.address = address;
    sending.sendAddress = `${address}/kirim`;
    sending.sessionAddress = `${address}/sesi`;
    return sending.open('tolok-lembar', 'sheets', account);
  }

  /** Only those of this round: others are sent from their own page. */
  get waiting() {
    return super.waiting.filter((record) => record.address === this.address);
  }

  /** Those of this round, oldest first. */
  get here() {
    return this.records.filter((record) => record.address === this.address);
  }

  /**
   * Keeps a sheet and sends it.
   *
   * @param {object} sheet as the server reads it, without key
   * @param {object} shown its line in words
   */
  async add(sheet, shown) {
    const record = {
      id: newKey(),
      account: this.account,
      address: this.address,
      sheet,
      shown,
      order: order(),
      outcome: null,
    };
    this.byId.set(record.id, record);
    this.dispatchEvent(new CustomEvent('added', { detail: record }));
    await this.kept.put(record);
    await this.send();
  }

  /** Sends a sheet again although another carries the same printed number. */
  async insist(record) {
    record.sheet.twice = 'ya';
    record.outcome = null;
    await this.put(record);
    this.dispatchEvent(new CustomEvent('changed', { detail: record }));
    await this.send();
  }

  async discard(record) {
    await this.remove(record);
    this.dispatchEvent(new CustomEvent('gone', { detail: record }));
    this.tell();
  }

  body(batch) {
    return { account: this.account, sheets: batch.map(({ id, sheet }) => ({ ...sheet, key: id })) };
  }

  async arrive(batch, { sheets }) {
    for (const answer of sheets) {
      const record = batch.find((one) => one.id === answer.key);
      if (!record || !this.byId.has(record.id)) {
        continue;
      }
      if (answer.kind === 'saved') {
        await this.remove(record);
      } else {
        record.outcome = answer;
        await this.put(record);
      }
      this.dispatchEvent(new CustomEvent('answer', { detail: { record, answer } }));
    }
  }
}
