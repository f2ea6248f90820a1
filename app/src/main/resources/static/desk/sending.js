// The cells of the grid on their way to the server.
import { headers, order, Outbox } from '../shell/outbox.js';

export { headers };

function newKey() {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}

export class Sending extends Outbox {
  sendAddress = '/pengisian/sel';
  sessionAddress = '/pengisian/sesi';
  batchSize = 100;

  static start(account) {
    return new Sending().open('tolok-pengisian', 'cells', account);
  }

  record(agency, variable, period) {
    return this.byId.get(this.#id(agency, variable, period));
  }

  /** Keeps what was typed and sends it. `seen` is the version its writer saw. */
  async edit({ agency, page, variable, period, text, word = null, seen }) {
    const id = this.#id(agency, variable, period);
    const before = this.byId.get(id);
    await this.put({
      id,
      account: this.account,
      agency,
      page,
      variable,
      period,
      text,
      word,
      seen: before && before.inflight ? before.seen : seen,
      key: newKey(),
      order: before ? before.order : order(),
      inflight: before ? before.inflight : null,
      outcome: null,
    });
    await this.send();
  }

  /** Somebody decided not to send it after all. */
  async discard(agency, variable, period) {
    const record = this.record(agency, variable, period);
    if (record) {
      await this.remove(record);
      this.tell();
    }
  }

  /** The figure has a newer version by the writer's own doing, such as a note. */
  async raise(agency, variable, period, version) {
    const record = this.record(agency, variable, period);
    if (record && !record.inflight && record.seen < version) {
      record.seen = version;
      await this.put(record);
    }
  }

  /** What is under way stays as it was sent, whatever is typed meanwhile. */
  async takeOff(batch) {
    for (const record of batch) {
      if (!record.inflight) {
        record.inflight = { text: record.text, word: record.word, seen: record.seen, key: record.key };
        await this.kept.put(record);
      }
    }
  }

  body(batch) {
    const cells = batch.map(({ agency, variable, period, inflight }) => ({
      key: inflight.key,
      agency: Number(agency),
      variable: Number(variable),
      period,
      seen: inflight.seen,
      text: inflight.text,
      word: inflight.word,
    }));
    return { account: this.account, cells };
  }

  async arrive(batch, { cells }) {
    for (const cell of cells) {
      await this.#arrive(batch, cell);
    }
  }

  async #arrive(batch, answer) {
    const sent = batch.find((record) => record.inflight?.key === answer.key);
    const record = sent && this.byId.get(sent.id);
    if (!record) {
      return;
    }
    const newest = record.key === answer.key;
    record.inflight = null;
    if (answer.kind === 'saved') {
      record.seen = answer.version;
      await (newest ? this.remove(record) : this.put(record));
    } else {
      // A conflict holds up what was typed since; anything else concerned only what was sent.
      record.outcome = newest || answer.kind === 'conflict' ? answer : null;
      await this.put(record);
    }
    this.dispatchEvent(new CustomEvent('answer', { detail: { record, answer, newest } }));
  }

  #id(agency, variable, period) {
    return [this.account, agency, variable, period].join('|');
  }
}
