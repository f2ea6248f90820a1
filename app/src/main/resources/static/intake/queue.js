// Edits on their way to the server. They wait in the browser's own storage, one after the other,
// each with a key of its own: a lost connection, a closed page or a new sign-in loses none and keeps
// none twice.
import { address, button, csrf, element, review, words } from './root.js';

const STORE = `tolok-antrean:${address}`;
const TIMEOUT = 20000;
const PAUSES = [1000, 2000, 4000, 8000, 15000];

const place = document.getElementById('simpanan');
const listeners = [];
const refused = new Set();
let queue = load();
let sending = null;
let failures = 0;
let timer = null;
let state = queue.length > 0 ? 'waiting' : 'idle';

/** @param {(edit: object, answer: object) => void} listener told what came of each edit */
export function onAnswer(listener) {
  listeners.push(listener);
}

export function startQueue() {
  window.addEventListener('online', () => pump(true));
  window.addEventListener('storage', (event) => {
    if (event.key === STORE && !sending) {
      queue = load();
      show();
    }
  });
  show();
  pump(true);
}

/**
 * Adds an edit. One that writes a field takes the place of an earlier one for the same field that was
 * not sent yet.
 * @param {Object} values of the form, without key and revision
 */
export function add(values, seen = review.revision) {
  const field = values.jenis === 'tulis' ? `${values.item}.${values.bidang}` : '';
  const earlier = field ? queue.find((one) => one.field === field && one !== sending) : null;
  if (earlier) {
    earlier.values = values;
  } else {
    queue.push({ key: newKey(), field, values, seen });
  }
  save();
  pump(false);
}

/** The person took back what was refused. */
export function takeBack(item, field) {
  if (refused.delete(`${item}.${field}`)) {
    show();
  }
}

/** The value of a field that waits to be sent, or undefined. */
export function waitingValue(item, field) {
  return queue.findLast((one) => one.field === `${item}.${field}`)?.values.nilai;
}

export function isWaiting(item, field) {
  return queue.some((one) => one.field === `${item}.${field}`);
}

function newKey() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function load() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '[]');
  } catch {
    return [];
  }
}

function save() {
  if (queue.length > 0) {
    localStorage.setItem(STORE, JSON.stringify(queue));
  } else {
    localStorage.removeItem(STORE);
  }
  show();
}

async function pump(again) {
  if (again) {
    clearTimeout(timer);
    timer = null;
    failures = 0;
  }
  if (sending || timer || queue.length === 0) {
    return;
  }
  sending = queue[0];
  state = 'saving';
  show();
  let answer = null;
  try {
    answer = await send(sending);
  } catch {
    answer = { state: 'waiting' };
  }
  const edit = sending;
  sending = null;
  settle(edit, answer);
}

async function send(edit) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(edit.values)) {
    [].concat(value).forEach((one) => body.append(name, one));
  }
  body.set('kunci', edit.key);
  body.set('dilihat', edit.seen);
  const response = await fetch(`${address}/ubah`, {
    method: 'POST',
    body,
    redirect: 'manual',
    keepalive: body.toString().length < 60000,
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { 'X-Bagian': 'ya', 'X-Requested-With': 'fetch', 'X-XSRF-TOKEN': csrf(), Accept: 'application/json' },
  });
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
    return { state: 'expired' };
  }
  const json = (response.headers.get('Content-Type') ?? '').startsWith('application/json');
  if ([200, 409, 410, 422].includes(response.status) && json) {
    return response.json();
  }
  return { state: response.status >= 500 || response.status === 429 ? 'waiting' : 'failed' };
}

function settle(edit, answer) {
  if (answer.state === 'expired' || answer.state === 'failed') {
    state = answer.state;
    show();
    listeners.forEach((listener) => listener(edit, answer));
    return;
  }
  if (answer.state === 'waiting') {
    state = 'waiting';
    timer = setTimeout(
      () => {
        timer = null;
        pump(false);
      },
      PAUSES[Math.min(failures, PAUSES.length - 1)],
    );
    failures++;
    show();
    listeners.forEach((listener) => listener(edit, answer));
    return;
  }
  failures = 0;
  queue = queue.filter((one) => one.key !== edit.key);
  if (edit.field) {
    // What was refused is not kept anywhere but in the field: the page must not say all is saved.
    refused[answer.state === 'refused' ? 'add' : 'delete'](edit.field);
  }
  if (answer.revision) {
    // What was typed after the page saw its own edit must not meet that edit as another's.
    queue.filter((one) => one.field === edit.field).forEach((one) => (one.seen = answer.revision));
    review.revision = Math.max(review.revision, answer.revision);
  }
  state = queue.length > 0 ? 'saving' : 'saved';
  save();
  listeners.forEach((listener) => listener(edit, answer));
  pump(false);
}

function show() {
  place.className = `tinjau__saved tinjau__saved--${state}`;
  if (state === 'saving') {
    place.textContent = words.saving;
  } else if (state === 'waiting') {
    place.replaceChildren(
      document.createTextNode(`${words.waiting} · ${queue.length} ${words.unsent} `),
      button(words.tryAgain, 'btn btn-link btn-sm', () => pump(true)),
    );
  } else if (state === 'expired') {
    const link = element('a', 'btn btn-sm btn-primary', words.signIn);
    link.href = `/masuk?kembali=${encodeURIComponent(location.pathname + location.search)}`;
    place.replaceChildren(document.createTextNode(`${words.expired} `), link);
  } else if (state === 'failed') {
    place.replaceChildren(
      document.createTextNode(`${words.failed} · ${queue.length} ${words.unsent} `),
      button(words.tryAgain, 'btn btn-link btn-sm', () => pump(true)),
      button(words.discardMine, 'btn btn-link btn-sm', drop),
    );
  } else if (refused.size > 0) {
    place.className = 'tinjau__saved tinjau__saved--failed';
    place.textContent = words.someRefused;
  } else {
    place.textContent = state === 'saved' ? words.allSaved : '';
  }
}

/** The person gives up the edit that cannot be sent. */
function drop() {
  queue.shift();
  state = queue.length > 0 ? 'waiting' : 'saved';
  save();
  pump(true);
}
