// The page of paper: a sheet is typed key by key, Enter keeps it and begins the next.
import { anchor, WaitingLine } from '../shell/waiting-line.js';
import { KeyRow } from './key-row.js';
import { PaperSending } from './paper-sending.js';
import { SentSheets } from './sent-sheets.js';

const TRAITS = { jk: 'sex', pendidikan: 'education', pekerjaan: 'occupation', usia: 'age' };

const form = document.querySelector('[data-paper]');
if (form) {
  await start(form);
}

async function start(form) {
  const words = form.dataset;
  const address = form.getAttribute('action');
  const head = form.elements;
  const row = new KeyRow(form, words);
  const sending = await PaperSending.start(words.account, address);
  const line = new WaitingLine(document.querySelector('[data-waiting-line]'), sending, words, () => elsewhere(sending, address, words));
  const live = form.querySelector('[data-live]');
  const free = words.freeServices.split(' ');
  let asked = false;

  const list = new SentSheets(document.querySelector('[data-latest]'), words, {
    insist: (record) => sending.insist(record),
    discard: (record) => sending.discard(record),
    mend: (record) => {
      takeUp(record);
      sending.discard(record);
    },
  });
  sending.here.forEach((record) => list.add(record));
  sending.addEventListener('added', ({ detail }) => list.add(detail));
  sending.addEventListener('changed', ({ detail }) => list.pending(detail));
  sending.addEventListener('gone', ({ detail }) => list.remove(detail));
  sending.addEventListener('answer', ({ detail: { record, answer } }) => {
    list.answer(record, answer);
    live.textContent = answer.message;
  });
  sending.addEventListener('state', () => list.line(sending.state));
  row.addEventListener('typed', () => {
    asked = false;
  });
  row.addEventListener('up', () => {
    if (row.empty) {
      list.correctLatest();
    }
  });
  row.addEventListener('leave', () => leaveCorrection());
  head.layanan.addEventListener('change', () => row.answerFree(free.includes(head.layanan.value)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
  });
  form.addEventListener('keydown', (event) => {
    // Enter in a choice or a date keeps the sheet too; on a button or a link it stays what it is.
    if (event.key === 'Enter' && event.target.matches('select, input[type=date]')) {
      event.preventDefault();
      row.focusFirst();
    }
  });

  function keep() {
    const objection = objectionOf(row, words, asked);
    if (objection) {
      asked = objection.again;
      row.fault(objection.text, objection.field);
      return;
    }
    const sheet = read();
    const shown = {
      paper: sheet.paper,
      service: head.layanan.selectedOptions[0].textContent.trim(),
      given: `${spoken(sheet.day)}, ${head.waktu.selectedOptions[0].textContent.trim()}`,
      who: Object.keys(TRAITS).map((name) => row.meaning(name)).filter(Boolean).join(' · ') || '–',
      scores: [...sheet.scores].map((key) => (key === '-' ? '–' : key)).join(' '),
    };
    next(sheet);
    sending.add(sheet, shown);
  }

  function read() {
    const sheet = {
      service: head.layanan.value,
      day: head.hari.value,
      slot: head.waktu.value,
      paper: head.nomor.value.trim(),
      scores: row.scores.map((field) => field.value || '-').join(''),
      replaces: head.ganti.value,
    };
    for (const [name, part] of Object.entries(TRAITS)) {
      sheet[part] = row.value(name);
    }
    return sheet;
  }

  /** An empty row for the next sheet; a printed number goes on by one. */
  function next(sheet) {
    asked = false;
    row.clear();
    if (sheet.replaces) {
      leaveCorrection();
    } else if (/^\d{1,6}$/.test(sheet.paper)) {
      head.nomor.value = String(Number(sheet.paper) + 1);
    }
    row.answerFree(free.includes(head.layanan.value));
    row.focusFirst();
  }

  function leaveCorrection() {
    if (head.ganti.value !== '') {
      head.ganti.value = '';
      head.nomor.value = '';
      row.clear();
      row.answerFree(free.includes(head.layanan.value));
      document.querySelector('[data-leave]')?.closest('.notice').remove();
      history.replaceState(null, '', address);
    }
  }

  /** Puts a sheet that was not kept back into the row. */
  function takeUp({ sheet }) {
    head.layanan.value = sheet.service;
    head.hari.value = sheet.day;
    head.waktu.value = sheet.slot;
    head.nomor.value = sheet.paper;
    head.ganti.value = sheet.replaces;
    const values = Object.fromEntries(Object.entries(TRAITS).map(([name, part]) => [name, sheet[part]]));
    row.scores.forEach((field, place) => {
      values[field.name] = sheet.scores[place];
    });
    row.fill(values);
    row.focusFirst();
  }

  if (!sending.lasting) {
    line.remark(words.noStore, 'store');
  }
  window.addEventListener('beforeunload', (event) => {
    if (!row.empty || (!sending.lasting && sending.here.length > 0)) {
      event.preventDefault();
    }
  });
  if (head.ganti.value === '') {
    row.answerFree(free.includes(head.layanan.value));
  }
  form.dataset.ready = '';
  if (!document.querySelector('.errors')) {
    row.focusFirst();
  }
  await sending.send();
}

/** What speaks against keeping the sheet as it is; said once where it may be kept all the same. */
function objectionOf(row, words, asked) {
  if (row.filledElements === 0) {
    return { text: words.blank, field: row.scores[0], again: false };
  }
  if (asked) {
    return null;
  }
  const untyped = row.untyped;
  const said = [];
  if (untyped.length > 0) {
    const names = untyped.map((field) => field.dataset.label.split(':')[0]).join(', ');
    said.push(words.untyped.replace('{0}', names));
  }
  if (row.filledElements < Number(words.filledMin)) {
    said.push(words.tooFew.replace('{0}', row.filledElements).replace('{1}', words.filledMin));
  }
  return said.length === 0 ? null : { text: said.join(' '), field: untyped[0] ?? row.scores.at(-1), again: true };
}

function elsewhere(sending, address, words) {
  const other = sending.records.find((record) => record.address !== address);
  return other ? { text: `1 ${words.waitingCount}`, link: anchor(other.address, other.address) } : { text: '' };
}

function spoken(day) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  return /^\d{4}-\d\d-\d\d$/.test(day) ? format.format(new Date(`${day}T00:00:00Z`)) : day;
}
