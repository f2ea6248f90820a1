// Fields on the right: opened when asked for, kept while one types, told what came of it.
import { address, button, editable, element, fragment, part, reveal, review, root, words } from './root.js';
import * as queue from './queue.js';
import { understand } from './live.js';

const TYPING = 700;
const list = document.getElementById('hasil');
const timers = new Map();
const seen = new Map();

export function card(item) {
  const found = document.getElementById(item);
  return found?.matches('.kartu') ? found : null;
}

/** Opens the fields of an item; resolves to its card once they are there. */
export async function open(item) {
  const its = card(item);
  if (!its) {
    return null;
  }
  const body = its.querySelector('[data-body]');
  if (body.childElementCount === 0) {
    body.setAttribute('aria-busy', 'true');
    const answer = await part(`${address}/isi/${encodeURIComponent(item)}`);
    body.replaceChildren(fragment(await answer.text()));
    body.removeAttribute('aria-busy');
    prepare(body);
  }
  setOpen(its, true);
  markFields(its);
  return its;
}

/** A field somebody should look at carries the colour of its finding. */
function markFields(its) {
  its.querySelectorAll('.bidang[data-finding]').forEach((one) => one.removeAttribute('data-finding'));
  its.querySelectorAll('.temuan:not(.temuan--dismissed)').forEach((finding) => {
    const field = finding.dataset.field;
    const bidang = field ? its.querySelector(`.bidang[data-field="${CSS.escape(field)}"]`) : null;
    if (bidang) {
      bidang.dataset.finding = [...finding.classList].find((name) => name.startsWith('temuan--') && !name.endsWith('current')) ?? '';
    }
  });
}

function setOpen(its, whether) {
  its.classList.toggle('kartu--open', whether);
  its.querySelector('[data-body]').hidden = !whether;
  its.querySelector('[data-open]')?.setAttribute('aria-expanded', String(whether));
}

/** After the head of a card was replaced, says again whether it is open. */
export function restoreOpen() {
  list.querySelectorAll('.kartu--open').forEach((its) => {
    setOpen(its, true);
    markFields(its);
  });
}

/** Fields with an edit that still waits show what was typed, not what the server knows. */
function prepare(body) {
  const revision = Number(body.querySelector('.isi')?.dataset.seen ?? review.revision);
  inputs(body).forEach((input) => {
    const { item, key } = input.dataset;
    input.dataset.saved = input.value;
    seen.set(`${item}.${key}`, revision);
    const waiting = queue.waitingValue(item, key);
    if (waiting !== undefined) {
      input.value = waiting;
      say(input, 'waiting');
    }
    fit(input);
  });
}

function inputs(scope) {
  return [...scope.querySelectorAll('[data-key]')];
}

export function input(item, key) {
  return card(item)?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null;
}

/** Opens the card and puts the cursor into a field. */
export async function focusField(item, key) {
  const its = await open(item);
  const field = key ? (input(item, key) ?? its?.querySelector(`[data-key^="${CSS.escape(key)}."]`)) : null;
  if (field) {
    field.focus({ preventScroll: true });
    reveal(list, field);
  } else if (its) {
    its.querySelector('[data-open]').focus({ preventScroll: true });
    reveal(list, its);
  }
}

export function startFields() {
  list.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-open]');
    if (opener && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      toggle(opener.dataset.open);
    }
  });
  list.addEventListener('input', (event) => {
    if (event.target.matches('[data-key]')) {
      typed(event.target);
    }
  });
  list.addEventListener('change', (event) => {
    if (event.target.matches('[data-key]')) {
      keep(event.target);
    } else if (event.target.matches('[data-add-year]') && event.target.value) {
      addYear(event.target);
    }
  });
  window.addEventListener('pagehide', keepAll);
  document.addEventListener('visibilitychange', () => document.hidden && keepAll());
  queue.onAnswer(answered);
}

async function toggle(item) {
  const its = card(item);
  if (its.classList.contains('kartu--open')) {
    keepAll();
    setOpen(its, false);
  } else {
    try {
      await open(item);
      root.dispatchEvent(new CustomEvent('opened', { detail: item }));
    } catch {
      its.querySelector('[data-body]').removeAttribute('aria-busy');
      root.dispatchEvent(new CustomEvent('trouble'));
    }
  }
}

function typed(field) {
  field.closest('.bidang').classList.remove('bidang--new');
  fit(field);
  say(field, field.value === field.dataset.saved ? '' : 'typing');
  const id = `${field.dataset.item}.${field.dataset.key}`;
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => keep(field), TYPING),
  );
  if (field.dataset.key === 'formulaText' || field.dataset.key === 'expression') {
    understand(field);
  }
}

function keep(field) {
  const { item, key } = field.dataset;
  const id = `${item}.${key}`;
  clearTimeout(timers.get(id));
  timers.delete(id);
  const before = queue.waitingValue(item, key) ?? field.dataset.saved;
  if (editable && field.value !== before) {
    say(field, 'saving');
    queue.add({ jenis: 'tulis', item, bidang: key, nilai: field.value }, seen.get(id));
  } else {
    queue.takeBack(item, key);
  }
}

function keepAll() {
  timers.forEach((timer, id) => {
    const cut = id.indexOf('.');
    const field = input(id.slice(0, cut), id.slice(cut + 1));
    if (field) {
      keep(field);
    }
  });
}

function fit(field) {
  if (field.tagName === 'TEXTAREA' && field.scrollHeight > field.clientHeight + 2) {
    field.rows = Math.min(24, field.rows + Math.ceil((field.scrollHeight - field.clientHeight) / 20));
  }
}

function answered(edit, answer) {
  if (edit.values.jenis !== 'tulis') {
    return;
  }
  const { item, bidang: key } = edit.values;
  const field = input(item, key);
  if (answer.state === 'saved') {
    seen.set(`${item}.${key}`, answer.revision);
    if (field) {
      field.dataset.saved = edit.values.nilai;
      if (!queue.isWaiting(item, key) && field.value === edit.values.nilai) {
        say(field, 'saved');
      }
      take(item, answer.values, answer.revision);
    }
  } else if (field && answer.state === 'conflict') {
    conflict(field, edit, answer);
  } else if (field && answer.state === 'refused') {
    say(field, 'refused', answer.message);
  } else if (field && answer.state !== 'closed') {
    say(field, answer.state === 'waiting' ? 'waiting' : 'failed');
  }
}

/** Values of the server go into every field the person is not writing in. */
export function take(item, values, revision) {
  for (const [key, value] of Object.entries(values)) {
    const field = input(item, key);
    if (field && !isMine(field)) {
      seen.set(`${item}.${key}`, revision);
      if (field.dataset.saved !== value) {
        field.value = value;
        field.dataset.saved = value;
        fit(field);
        field.closest('.bidang').classList.add('bidang--new');
      }
    }
  }
}

function isMine(field) {
  const { item, key } = field.dataset;
  return queue.isWaiting(item, key) || field.value !== field.dataset.saved || field.closest('.bidang').querySelector('.bentrok');
}

/** Open fields after somebody else changed something: those nobody writes in show it. */
export async function refreshOpen() {
  for (const its of list.querySelectorAll('.kartu')) {
    const body = its.querySelector('[data-body]');
    if (body.childElementCount > 0) {
      const answer = await part(`${address}/isi/${encodeURIComponent(its.dataset.item)}`);
      const fresh = fragment(await answer.text());
      const values = Object.fromEntries(inputs(fresh).map((field) => [field.dataset.key, field.value]));
      take(its.dataset.item, values, Number(fresh.querySelector('.isi').dataset.seen));
    }
  }
}

function say(field, state, detail = '') {
  const bidang = field.closest('.bidang');
  const place = bidang.querySelector('.bidang__state');
  bidang.dataset.state = state;
  const text = { saving: words.saving, saved: words.saved, waiting: words.waiting, refused: words.refused, failed: words.failed };
  place.textContent = `${text[state] ?? ''} ${detail}`.trim();
  field.toggleAttribute('aria-invalid', state === 'refused');
}

function conflict(field, edit, answer) {
  const bidang = field.closest('.bidang');
  bidang.querySelector('.bentrok')?.remove();
  say(field, 'conflict');
  const box = element('div', 'bentrok');
  box.setAttribute('role', 'alert');
  const values = element('dl', 'bentrok__values');
  values.append(
    element('dt', '', words.theirValue),
    element('dd', '', answer.theirs || words.emptyValue),
    element('dt', '', words.myValue),
    element('dd', '', answer.mine || words.emptyValue),
  );
  const actions = element('div', 'actions');
  const done = () => {
    box.remove();
    field.focus();
  };
  actions.append(
    button(words.theirs, 'btn btn-sm btn-secondary', () => {
      field.value = answer.theirs ?? '';
      field.dataset.saved = field.value;
      seen.set(`${field.dataset.item}.${field.dataset.key}`, answer.revision);
      say(field, '');
      done();
    }),
    button(words.mine, 'btn btn-sm btn-primary', () => {
      say(field, 'saving');
      queue.add(edit.values, answer.revision);
      done();
    }),
  );
  box.append(element('p', '', answer.message));
  if (!answer.gone) {
    box.append(values, actions);
  }
  bidang.append(box);
}

function addYear(chooser) {
  const year = chooser.value;
  const item = chooser.dataset.addYear;
  const id = `isi-${item}-targets.${year}`;
  const bidang = element('div', 'bidang');
  bidang.dataset.field = `targets.${year}`;
  const head = element('div', 'bidang__head');
  const label = element('label', '', `Target ${year}`);
  label.htmlFor = id;
  const state = element('span', 'bidang__state');
  state.setAttribute('role', 'status');
  head.append(label, state);
  const field = element('input', 'form-control');
  Object.assign(field, { id, type: 'text', autocomplete: 'off' });
  Object.assign(field.dataset, { item, key: `targets.${year}`, saved: '' });
  seen.set(`${item}.targets.${year}`, review.revision);
  bidang.append(head, field);
  chooser.closest('.bidang').before(bidang);
  chooser.querySelector(`option[value="${year}"]`).remove();
  chooser.value = '';
  field.focus();
}
