// Sends what was typed, in the order it was typed, and keeps it until the server has answered. What
// is sent again because an answer got lost carries the version it was sent with first, so that the
// server saves it once.
import { openStore } from './store.js';

const BATCH = 100;
const PAUSES = [2000, 5000, 15000, 30000, 60000];
const JSON_TYPE = 'application/json';

let last = 0;

/** Grows with every edit, also of several tabs. */
function order() {
  last = Math.max(last + 1, Date.now());
  return last;
}

function newKey() {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}

/**
 * How the line is: `idle` all is saved, `saving`, `waiting` for the network, `expired` sign-in,
 * `other` somebody else signed in, `failed` the server cannot read it.
 */
export class Sending extends EventTarget {
  #account;
  #store;
  #records = new Map();
  #running = null;
  #again = false;
  #checks = false;
  #failures = 0;
  #timer;
  state = 'idle';

  static async start(account) {
    const sending = new Sending();
    sending.#account = account;
    sending.#store = await openStore(account);
    for (const record of await sending.#store.all()) {
      sending.#records.set(record.id, record);
    }
    window.addEventListener('online', () => sending.send());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && sending.state !== 'idle') {
        sending.send();
      }
    });
    return sending;
  }

  /** Whether what is typed outlives the page. */
  get lasting() {
    return this.#store.lasting;
  }

  /** Everything not saved yet, oldest first. */
  get records() {
    return [...this.#records.values()].sort((one, other) => one.order - other.order);
  }

  record(agency, variable, period) {
    return this.#records.get(this.#id(agency, variable, period));
  }

  /** Those that only wait to be sent; the others wait for an answer of a person. */
  get waiting() {
    return this.records.filter((record) => !record.outcome);
  }

  /** Keeps what was typed and sends it. `seen` is the version its writer saw. */
  async edit({ agency, page, variable, period, text, word = null, seen }) {
    const id = this.#id(agency, variable, period);
    const before = this.#records.get(id);
    const record = {
      id,
      account: this.#account,
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
    };
    this.#records.set(id, record);
    await this.#store.put(record);
    await this.send();
  }

  /** Somebody decided not to send it after all. */
  async discard(agency, variable, period) {
    const record = this.record(agency, variable, period);
    if (record) {
      this.#records.delete(record.id);
      await this.#store.remove(record);
      this.#tell();
    }
  }

  /** The figure has a newer version by the writer's own doing, such as a note. */
  async raise(agency, variable, period, version) {
    const record = this.record(agency, variable, period);
    if (record && !record.inflight && record.seen < version) {
      record.seen = version;
      await this.#store.put(record);
    }
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

  async #run() {
    clearTimeout(this.#timer);
    do {
      this.#again = false;
      await this.#sendAll();
    } while (this.#again);
  }

  async #sendAll() {
    let batch = this.waiting.slice(0, BATCH);
    while (batch.length > 0) {
      if (this.#checks && !(await this.#sessionHolds())) {
        return;
      }
      this.#become('saving');
      await this.#takeOff(batch);
      const answer = await this.#post(batch);
      if (answer === null) {
        return;
      }
      for (const cell of answer.cells) {
        await this.#arrive(batch, cell);
      }
      batch = this.waiting.slice(0, BATCH);
    }
    this.#failures = 0;
    this.#become('idle');
  }

  /** What is under way stays as it was sent, whatever is typed meanwhile. */
  async #takeOff(batch) {
    for (const record of batch) {
      if (!record.inflight) {
        record.inflight = { text: record.text, word: record.word, seen: record.seen, key: record.key };
        await this.#store.put(record);
      }
    }
  }

  async #post(batch) {
    const cells = batch.map(({ agency, variable, period, inflight }) => ({
      key: inflight.key,
      agency: Number(agency),
      variable: Number(variable),
      period,
      seen: inflight.seen,
      text: inflight.text,
      word: inflight.word,
    }));
    let response;
    try {
      response = await fetch('/pengisian/sel', {
        method: 'POST',
        headers: headers(),
        redirect: 'manual',
        body: JSON.stringify({ account: this.#account, cells }),
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
      response = await fetch('/pengisian/sesi', { headers: headers(), redirect: 'manual', cache: 'no-store' });
    } catch {
      this.#later();
      return false;
    }
    if (!response.ok) {
      this.#hindered(response.status);
      return false;
    }
    const session = await response.json();
    if (session.account !== this.#account) {
      this.#become('other');
      return false;
    }
    document.querySelector('meta[name="csrf"]').content = session.csrf;
    return true;
  }

  async #arrive(batch, answer) {
    const sent = batch.find((record) => record.inflight?.key === answer.key);
    const record = sent && this.#records.get(sent.id);
    if (!record) {
      return;
    }
    const newest = record.key === answer.key;
    record.inflight = null;
    if (answer.kind === 'saved') {
      record.seen = answer.version;
      if (newest) {
        this.#records.delete(record.id);
        await this.#store.remove(record);
      } else {
        await this.#store.put(record);
      }
    } else {
      // A conflict holds up what was typed since; anything else concerned only what was sent.
      record.outcome = newest || answer.kind === 'conflict' ? answer : null;
      await this.#store.put(record);
    }
    this.dispatchEvent(new CustomEvent('answer', { detail: { record, answer, newest } }));
  }

  #become(state) {
    this.state = state;
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('state'));
  }

  #id(agency, variable, period) {
    return [this.#account, agency, variable, period].join('|');
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
