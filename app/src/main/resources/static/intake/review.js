// The review screen: binds the original on the left to what was understood on the right.
import { address, button, editable, element, fragment, part, reveal, review, root, words } from './root.js';
import { fieldAt } from './places.js';
import { showPlace, startOriginal } from './original.js';
import * as queue from './queue.js';
import { card, focusField, open, refreshOpen, restoreOpen, startFields } from './fields.js';
import { showPane, startPanes } from './panes.js';

const NEWS = 5000;
const news = document.getElementById('kabar-tinjauan');
const people = document.getElementById('orang');
const list = document.getElementById('hasil');
const known = new Map();
let finding = null;

startPanes();
startFields();
startOriginal(chosen);
remember(list);
startEdits();
startFindings();
startKeys();
queue.startQueue();
followAddress();
window.addEventListener('hashchange', followAddress);
ask();
setInterval(() => !document.hidden && ask(), NEWS);

// ---- From right to left, and back ----

list.addEventListener('focusin', (event) => {
  const place = event.target.closest('[data-field][data-place]')?.dataset.place;
  if (place) {
    showPlace(place).catch(() => {});
  }
});

root.addEventListener('trouble', () => tell(words.waiting));
root.addEventListener('opened', (event) => {
  const places = card(event.detail).querySelector('[data-places]').dataset.places;
  const entry = places.split(';').find((one) => one.startsWith('indicator=')) ?? places.split(';')[0];
  if (entry) {
    showPlace(entry.slice(entry.indexOf('=') + 1)).catch(() => {});
  }
});

list.addEventListener('click', (event) => {
  const link = event.target.closest('[data-show-place]');
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    showPane('asli');
    showPlace(link.dataset.showPlace).catch(() => {});
  }
});

function chosen(place) {
  const field = fieldAt(place);
  if (field) {
    showPane('hasil');
    focusField(field.item, field.field).catch(() => {});
  } else {
    tell(words.noField);
  }
}

async function followAddress() {
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const its = target?.closest('.kartu');
  if (its && list.contains(target)) {
    await open(its.dataset.item).catch(() => {});
    reveal(list, target);
    if (target.matches('.temuan')) {
      focusFinding(target);
    }
  }
}

// ---- Edits that are no typing: forms, undo, redo ----

function startEdits() {
  list.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-edit]');
    if (form) {
      event.preventDefault();
      sendForm(form);
    }
  });
  list.addEventListener('select', followSplit, true);
  list.addEventListener('keyup', followSplit);
  list.addEventListener('click', followSplit);
  root.querySelector('[data-undo]')?.addEventListener('click', () => queue.add({ jenis: 'urung' }));
  root.querySelector('[data-redo]')?.addEventListener('click', () => queue.add({ jenis: 'ulang' }));
  queue.onAnswer(answered);
}

function sendForm(form) {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    if (!['_csrf', 'dilihat', 'kunci'].includes(name)) {
      values[name] = name in values ? [].concat(values[name], value) : value;
    }
  }
  queue.add(values);
  form.closest('details')?.removeAttribute('open');
  if (form.matches('.tambah')) {
    form.reset();
  }
}

/** The cursor in a field says where a row is split. */
function followSplit(event) {
  const field = event.target;
  const split = field.closest?.('.isi')?.querySelector('details[data-split][open]');
  if (split && ['indicator', 'formulaText', 'definition'].includes(field.dataset?.key)) {
    const at = field.selectionStart;
    split.querySelector('[name="bidang"]').value = field.dataset.key;
    split.querySelector('[name="letak"]').value = String(at);
    split.querySelector('[data-split-preview]').textContent = `${field.value.slice(Math.max(0, at - 30), at)} ✂ ${field.value.slice(at, at + 30)}`;
  }
}

function answered(edit, answer) {
  if (answer.state === 'saved') {
    wanted = made(edit.values.jenis, answer.revision);
    refresh(edit.values.jenis !== 'tulis');
    if (['hapus', 'gabung', 'jabatan-hapus'].includes(edit.values.jenis)) {
      tell(words.saved, button(words.undoWord, 'btn btn-sm btn-secondary', () => queue.add({ jenis: 'urung' })));
    }
  } else if (['conflict', 'refused', 'closed'].includes(answer.state) && !document.querySelector('.bentrok:focus-within')) {
    if (edit.values.jenis !== 'tulis' || answer.state === 'closed') {
      tell(answer.message);
    }
    refresh(true);
  }
}

/** What an edit added is named after it; it opens as soon as it is there. */
function made(kind, revision) {
  if (kind === 'jabatan-tambah') {
    return `p~${revision}`;
  }
  return kind === 'tambah' || kind === 'pisah' ? `r~${revision}` : wanted;
}

// ---- What the server knows, put in place without disturbing who writes ----

let refreshing = null;
let wanted = '';
async function refresh(withFields) {
  clearTimeout(refreshing);
  refreshing = setTimeout(async () => {
    try {
      const answer = await part(`${address}/hasil?${root.dataset.query}`);
      patch(fragment(await answer.text()));
      if (withFields) {
        await refreshOpen();
      }
      if (wanted && card(wanted)) {
        await focusField(wanted, wanted.startsWith('r') ? 'indicator' : 'name');
        wanted = '';
      }
    } catch {
      // The queue says what is wrong with the connection; the list is asked for again later.
    }
  }, 150);
}

function html(node) {
  return node.outerHTML.replace(/(name="dilihat" value=)"\d+"/g, '$1""');
}

function remember(scope) {
  scope.querySelectorAll('[data-patch]').forEach((node) => known.set(node.id, html(node)));
}

function shape(scope) {
  return [...scope.querySelectorAll('.kartu, .jabatan, .bagian, .tambah')].map((node) => node.id).join(' ');
}

function patch(fresh) {
  const listed = document.getElementById('hasil-isi');
  offerUndo(fresh.querySelector('[data-can]').dataset.can);
  if (shape(fresh.getElementById('hasil-isi')) !== shape(listed)) {
    rebuild(fresh, listed);
  } else {
    fresh.querySelectorAll('[data-patch]').forEach((node) => replace(node));
  }
  restoreOpen();
}

function offerUndo(can) {
  const undo = root.querySelector('[data-undo]');
  if (undo) {
    undo.disabled = !can.includes('undo');
    root.querySelector('[data-redo]').disabled = !can.includes('redo');
  }
}

function replace(node) {
  const now = html(node);
  const old = document.getElementById(node.id);
  if (old && known.get(node.id) !== now && !old.querySelector('input:focus')) {
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.open : null;
    known.set(node.id, now);
    old.replaceWith(node);
    if (focused) {
      node.querySelector('[data-open]')?.focus({ preventScroll: true });
    }
  }
}

/** Rows came or went: the list is built anew around the fields that are open. */
function rebuild(fresh, listed) {
  remember(fresh);
  const active = document.activeElement;
  const range = active?.selectionStart === undefined ? null : [active.selectionStart, active.selectionEnd];
  const top = list.scrollTop;
  const next = fresh.getElementById('hasil-isi');
  listed.querySelectorAll('.kartu').forEach((old) => {
    const its = next.querySelector(`#${CSS.escape(old.id)}`);
    if (its) {
      its.querySelector('[data-body]').replaceWith(old.querySelector('[data-body]'));
      its.classList.toggle('kartu--open', old.classList.contains('kartu--open'));
    }
  });
  listed.replaceWith(next);
  const head = fresh.getElementById('hasil-kepala');
  if (head) {
    document.getElementById('hasil-kepala').replaceWith(head);
  }
  list.scrollTop = top;
  if (active?.isConnected && list.contains(active)) {
    active.focus({ preventScroll: true });
    if (range && active.setSelectionRange && active.type !== 'checkbox') {
      active.setSelectionRange(...range);
    }
  }
}

// ---- Others ----

async function ask() {
  try {
    const answer = await (await part(`${address}/kabar?sejak=${review.revision}`)).json();
    people.textContent = answer.people.length > 0 ? `${words.also} ${answer.people.join(', ')}` : '';
    if (answer.revision > review.revision) {
      review.revision = answer.revision;
      if (answer.news.length > 0) {
        tell(answer.news.slice(-3).join(' · '));
      }
      refresh(true);
    }
  } catch {
    // Asked again in a few seconds.
  }
}

function tell(text, action = null) {
  const line = element('div', 'kabar-baris', text);
  if (action) {
    line.append(action);
  }
  news.replaceChildren(line);
  setTimeout(() => line.remove(), 9000);
}

// ---- Findings, one after the other ----

function startFindings() {
  list.addEventListener('click', (event) => {
    const step = event.target.closest('[data-finding]');
    if (step) {
      nextFinding(step.dataset.finding === 'next' ? 1 : -1);
    }
  });
}

function nextFinding(step) {
  const all = [...list.querySelectorAll('.temuan:not(.temuan--dismissed)')];
  if (all.length === 0) {
    tell(words.noMore);
    return;
  }
  const at = all.findIndex((one) => one.id === finding);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
  focusFinding(all[next]);
}

function focusFinding(target) {
  finding = target.id;
  list.querySelectorAll('.temuan--current').forEach((one) => one.classList.remove('temuan--current'));
  target.classList.add('temuan--current');
  target.tabIndex = -1;
  showPane('hasil');
  target.focus({ preventScroll: true });
  reveal(list, target);
  if (target.dataset.place) {
    showPlace(target.dataset.place).catch(() => {});
  }
}

function startKeys() {
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select');
    if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase()) && editable) {
      const untouched = !typing || (typing.dataset.saved !== undefined && typing.value === typing.dataset.saved);
      if (untouched) {
        event.preventDefault();
        const redo = event.key.toLowerCase() === 'y' || event.shiftKey;
        queue.add({ jenis: redo ? 'ulang' : 'urung' });
      }
    } else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && !document.querySelector('dialog[open]')) {
      if (event.key === 'n' || event.key === 'p') {
        event.preventDefault();
        nextFinding(event.key === 'n' ? 1 : -1);
      }
    }
  });
}
