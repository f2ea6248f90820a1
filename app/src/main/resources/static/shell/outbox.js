// Sends what was typed, in the order it was typed, and keeps it until the server has answered. What is
// sent again because an answer got lost carries the key it was sent with first, so that the server keeps
// it once.
import { openStore } from './keeping.js';

const PAUSES = [2000, 5000, 15000, 30000, 60000];
const JSON_TYPE = 'application/json';

let last = 0;

/** Grows with every edit, also of several tabs. */
export function order() {
  last = Math.max(last + 1, Date.now());
  return last;
}

/**
 * Records with `id`, `account` and `order`. One that has an `outcome` waits for a person, all others to be
 * sent. `state` says how the line is: `idle` all is saved, `saving`, `waiting` for the network, `expired`
 * sign-in, `other` somebody else signed in, `failed` the server cannot read it.
 *
 * A subclass says where its records go: `sendAddress`, `sessionAddress`, `batchSize`, `body(records)`, and
 * `arrive(records, answer)` for what came of them.
 */
export class Outbox extends EventTarget {
  account;
  kept;
  byId = new Map();
  state = 'idle';
  #running = null;
  #again = false;
  #checks = false;
  #failures = 0;
  #timer;

  /** Finds again what an earlier page left, and sends whenever the line may be back. */
  async open(database, table, account) {
    this.account = account;
    this.kept = await openStore(database, table, account);
    for (const record of await this.kept.all()) {
      this.byId.set(record.id, record);
    }
    window.addEventListener('online', () => this.send());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && this.state !== 'idle') {
        this.send();
      }
    });
    return this;
  }

  /** Whether what is typed outlives the page. */
  get lasting() {
    return this.kept.lasting;
  }

  /** Everything not saved yet, oldest first. */
  get records() {
    return [...this.byId.values()].sort((one, other) => one.order - other.order);
  }

  /** Those that only wait to be sent; the others wait for an answer of a person. */
  get waiting() {
    return this.records.filter((record) => !record.outcome);
  }

  async put(record) {
    this.byId.set(record.id, record);
    await this.kept.put(record);
  }

  async remove(record) {
    this.byId.delete(record.id);
    await this.kept.remove(record);
  }

  /** Sends what waits; done when everything is answered, or the line is found to be down. */
  send() {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** What is done to records right before they leave. */
  async takeOff() {}

  tell() {
    this.dispatchEvent(new Event('state'));
  }

  async #run() {
    clearTimeout(this.#timer);
    do {
      this.#again = false;
      await this.#sendAll();
    } while (this.#again);
  }

  async #sendAll() {
    let batch = this.waiting.slice(0, this.batchSize);
    while (batch.length > 0) {
      if (this.#checks && !(await this.#sessionHolds())) {
        return;
      }
      this.#become('saving');
      await this.takeOff(batch);
      const answer = await this.#post(batch);
      if (answer === null) {
        return;
      }
      await this.arrive(batch, answer);
      batch = this.waiting.slice(0, this.batchSize);
    }
    this.#failures = 0;
    this.#become('idle');
  }

  async #post(batch) {
    let response;
    try {
      response = await fetch(this.sendAddress, {
        method: 'POST',
        headers: headers(),
        redirect: 'manual',
        body: JSON.stringify(this.body(batch)),
      });
      if (response.ok) {
        this.#checks = false;
        return await response.json();
      }
    } catch {
      this.#later();
      return null;
    }
    this.#hindered(response.status);
    return null;
  }

  #hindered(status) {
    if (status === 401 || status === 0) {
      this.#become('expired');
      this.#checks = true;
    } else if (status === 403 || status === 409) {
      this.#checks = true;
      this.#later();
    } else if (status === 400 || status === 413 || status === 415) {
      this.#become('failed');
    } else {
      this.#later();
    }
  }

  /** Tries again by itself, more and more rarely. */
  #later() {
    this.#checks = true;
    this.#become('waiting');
    const pause = PAUSES[Math.min(this.#failures, PAUSES.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(() => this.send(), pause);
  }

  /** Asks whose session it is now, and takes its token: nothing is sent under another account. */
  async #sessionHolds() {
    let response;
    try {
      response = await fetch(this.sessionAddress, { headers: headers(), redirect: 'manual', cache: 'no-store' });
    } catch {
      this.#later();
      return false;
    }
    if (!response.ok) {
      this.#hindered(response.status);
      return false;
    }
    const session = await response.json();
    if (session.account !== this.account) {
      this.#become('other');
      return false;
    }
    document.querySelector('meta[name="csrf"]').content = session.csrf;
    return true;
  }

  #become(state) {
    this.state = state;
    this.tell();
  }
}

/** Headers of requests from scripts: answered by status, never by a page. */
export function headers() {
  return {
    'Content-Type': JSON_TYPE,
    Accept: JSON_TYPE,
    'HX-Request': 'true',
    'X-XSRF-TOKEN': document.querySelector('meta[name="csrf"]').content,
  };
}
