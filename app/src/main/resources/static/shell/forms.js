// Forms: nothing typed is lost. A form marked data-keep is copied to the tab's own storage while one
// types and put back when the page is opened again before it was sent, such as after a new sign-in.
import { say } from './notices.js';

const PREFIX = 'tolok-isian:';
const SENT = 'tolok-terkirim';
const WAIT = 400;
const UNDER_WAY = 5000;

export function startForms() {
  forgetArrived();
  document.querySelectorAll('form[data-auto-submit]').forEach(startAutoSubmit);
  document.querySelectorAll('datalist[data-fill]').forEach(startFilling);
  document.querySelectorAll('form[data-keep]').forEach(startKeeping);
  document.querySelector('[data-focus]')?.focus();
  window.addEventListener('beforeunload', warnUnsaved);
  document.addEventListener('submit', sendOnce);
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-under-way]').forEach(release));
}

/** A second click sends nothing while the first is under way; what answers with a file frees the form again. */
function sendOnce(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || 'autoSubmit' in form.dataset) {
    return;
  }
  if ('underWay' in form.dataset) {
    event.preventDefault();
    return;
  }
  form.dataset.underWay = '';
  setTimeout(() => release(form), UNDER_WAY);
}

function release(form) {
  delete form.dataset.underWay;
}

function startAutoSubmit(form) {
  form.addEventListener('change', (event) => {
    const field = event.target;
    if (field.name === 'cari' && field.value === '') {
      field.name = 'instansi';
    }
    form.requestSubmit();
  });
}

/** Names are fetched when somebody first wants to choose, so that no page carries hundreds of them. */
function startFilling(list) {
  const input = document.querySelector(`input[list="${list.id}"]`);
  input.addEventListener(
    'focus',
    () => {
      input.select();
      window.htmx.ajax('GET', list.dataset.fill, { target: list, swap: 'innerHTML' });
    },
    { once: true },
  );
}

// ---- Keeping what was typed ----

function startKeeping(form) {
  restore(form);
  let timer;
  form.addEventListener('input', () => {
    form.dataset.changed = '';
    clearTimeout(timer);
    timer = setTimeout(() => keep(form), WAIT);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    keep(form);
    delete form.dataset.changed;
    sessionStorage.setItem(SENT, storageKey(form));
  });
}

/** Copies every form that changed, at once. */
export function keepDrafts() {
  document.querySelectorAll('form[data-keep][data-changed]').forEach(keep);
}

/** A form that was sent has arrived, unless the answer is the sign-in or an error page. */
function forgetArrived() {
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && !location.pathname.startsWith('/masuk') && !document.querySelector('main [data-fault]')) {
    sessionStorage.removeItem(sent);
  }
}

function storageKey(form) {
  return PREFIX + location.pathname + '#' + (form.id || form.getAttribute('action') || '');
}

function keepable(field) {
  return field.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type);
}

function keep(form) {
  const values = [...form.elements]
    .filter(keepable)
    .map((field) => [field.name, field.value, field.type === 'checkbox' || field.type === 'radio' ? field.checked : null]);
  sessionStorage.setItem(storageKey(form), JSON.stringify(values));
}

/** Puts a kept form back; one whose page shows mistakes already carries what was typed. */
function restore(form) {
  const key = storageKey(form);
  const kept = sessionStorage.getItem(key);
  if (!kept || form.querySelector('[aria-invalid]')) {
    sessionStorage.removeItem(key);
    return;
  }
  let put = false;
  for (const [name, value, checked] of JSON.parse(kept)) {
    const field = [...form.elements].find(
      (candidate) => keepable(candidate) && candidate.name === name && (checked === null || candidate.value === value),
    );
    if (field && checked !== null && field.checked !== checked) {
      field.checked = checked;
      put = true;
    } else if (field && checked === null && field.value !== value) {
      field.value = value;
      put = true;
    }
  }
  if (put) {
    form.dataset.changed = '';
    say('info', 'restored');
  }
}

function warnUnsaved(event) {
  if (document.querySelector('form[data-guard][data-changed]')) {
    event.preventDefault();
  }
}
