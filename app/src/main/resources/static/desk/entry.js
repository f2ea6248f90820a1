// The entry page: its cells, how they are saved, what is asked about them.
import { Cell } from './cell.js';
import { Detail, drafts } from './detail.js';
import { Grid } from './grid.js';
import { Preview } from './preview.js';
import { Sending } from './sending.js';
import { WaitingLine } from './waiting.js';

// Reasons that may be gone once the figure beside is saved: a part and its whole that both changed.
const TOGETHER = ['PART_ABOVE_WHOLE', 'WHOLE_BELOW_PART'];

const root = document.querySelector('[data-entry]');
if (root) {
  await start(root);
}

async function start(root) {
  const words = root.dataset;
  const { account, agency, period: page } = words;
  const cells = new Map();
  for (const place of root.querySelectorAll('[data-cell]')) {
    const cell = new Cell(place, words);
    cells.set(cell.input, cell);
  }
  const all = [...cells.values()];
  const sending = await Sending.start(account);
  const line = new WaitingLine(document.querySelector('[data-waiting-line]'), sending, words, page);
  const preview = new Preview(root, all);
  const detail = new Detail();
  const handIn = document.querySelector('[data-hand-in]');
  const live = root.querySelector('[data-live]');
  const find = (record) => all.find((cell) => cell.variable === record.variable && cell.period === record.period);

  const save = (cell, text, { word = null, seen = cell.seen } = {}) => {
    cell.write(text);
    cell.unask();
    offerAlike();
    cell.mark('saving', words.saving);
    preview.soon();
    progress();
    return sending.edit({ agency, page, variable: cell.variable, period: cell.period, text, word, seen });
  };
  const drop = async (cell) => {
    await sending.discard(agency, cell.variable, cell.period);
    cell.revert();
    preview.soon();
    progress();
    cell.input.focus();
  };

  const grid = new Grid(root.querySelector('.grid'), cells, (changes) => {
    changes.forEach(({ cell, text }) => save(cell, text));
  });
  grid.addEventListener('enter', ({ detail: cell }) => detail.soon(cell));
  grid.addEventListener('typing', () => preview.soon());
  grid.addEventListener('detail', ({ detail: cell }) => detail.goTo(cell));
  grid.addEventListener('pasted', ({ detail: { count, outside } }) => {
    live.textContent = `${words.pasted} ${count}. ${outside > 0 ? words.outside : ''}`;
    line.remark(outside > 0 ? words.outside : '', 'paste');
  });

  sending.addEventListener('answer', ({ detail: { record, answer, newest } }) => {
    const cell = record.agency === agency && find(record);
    if (!cell) {
      return;
    }
    if (answer.kind === 'saved') {
      cell.saved(answer, newest);
      live.textContent = `${cell.input.getAttribute('aria-label')}: ${words.saved}`;
      progress();
      preview.soon();
      all.filter((one) => TOGETHER.includes(one.outcome?.code)).forEach((one) => save(one, one.text));
    } else if (record.outcome) {
      question(cell, answer);
      offerAlike();
      live.textContent = `${cell.input.getAttribute('aria-label')}: ${answer.message}`;
    }
  });
  sending.addEventListener('state', () => {
    if (['waiting', 'expired', 'other'].includes(sending.state)) {
      sending.waiting.filter((record) => record.agency === agency).forEach((record) =>
        find(record)?.mark('waiting', words.waiting),
      );
    }
  });

  function question(cell, answer) {
    const discard = { label: words.discard, act: () => drop(cell) };
    switch (answer.kind) {
      case 'doubtful':
        cell.ask(answer, [
          ...answer.choices.map(({ label, value }) => ({ label, primary: true, act: () => save(cell, value) })),
          discard,
        ]);
        break;
      case 'unusual': {
        const word = wordField(cell, words.word, (text) => save(cell, cell.text, { word: text }));
        cell.ask(
          answer,
          [{ label: words.saveWord, primary: true, act: () => word.send() }, discard],
          word.element,
        );
        break;
      }
      case 'conflict':
        cell.ask(answer, [
          {
            label: `${words.keepMine}: ${cell.text === '' ? words.empty : cell.text}`,
            primary: true,
            act: () => save(cell, cell.text, { seen: answer.version }),
          },
          {
            label: `${words.takeTheirs}: ${answer.shown === '' ? words.empty : answer.shown}`,
            act: async () => {
              await sending.discard(agency, cell.variable, cell.period);
              cell.saved(answer, true);
              progress();
              preview.soon();
            },
          },
        ]);
        break;
      default:
        cell.ask(answer, [discard]);
    }
  }

  /** After a block was pasted, many figures may be doubtful in the same way: asked once for all. */
  function offerAlike() {
    const doubtful = all.filter((cell) => cell.outcome?.kind === 'doubtful');
    const take = (which) => () => {
      doubtful.filter((cell) => cell.outcome?.kind === 'doubtful').forEach((cell) => save(cell, cell.outcome.choices[which].value));
      line.offer([]);
    };
    line.offer(
      doubtful.length < 2
        ? []
        : [
            { label: `${words.allThousands} (${doubtful.length})`, act: take(0) },
            { label: `${words.allDecimals} (${doubtful.length})`, act: take(1) },
          ],
    );
  }

  function progress() {
    const filled = all.filter((cell) => cell.filled).length;
    document.querySelector('[data-progress]').textContent = words.progressText
      .replace('{0}', filled)
      .replace('{1}', all.length);
    document.querySelector('.entry-progress progress').value = filled;
  }

  // What was typed before and never arrived stands in its cell again.
  for (const record of sending.records.filter((one) => one.agency === agency)) {
    const cell = find(record);
    if (cell) {
      cell.write(record.text);
      if (record.outcome) {
        question(cell, record.outcome);
      } else {
        cell.mark('waiting', words.waiting);
      }
    }
  }
  if (!sending.lasting) {
    line.remark(words.noStore, 'store');
  }
  progress();
  if (sending.records.length > 0) {
    preview.soon();
  }

  root.addEventListener('click', (event) => {
    const more = event.target.closest('[data-open-detail]');
    if (more && detail.hasRoom && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      detail.goTo(cells.get(more.closest('[data-cell]').querySelector('.cell__field')));
    }
  });
  document.getElementById('isian').addEventListener('submit', (event) => {
    event.preventDefault();
    grid.commit();
    sending.send();
  });
  document.addEventListener('htmx:afterSettle', () => {
    const shown = document.getElementById('rincian');
    const cell = all.find((one) => one.input.id === `sel-${shown?.dataset.cellId}`);
    if (cell && Number(shown.dataset.seen) > cell.seen) {
      meet(cell, shown.dataset);
    }
    const begun = all.filter((one) => one !== cell && drafts.has(account, one.input.id.slice('sel-'.length)));
    const names = begun.map((one) => one.input.getAttribute('aria-label')).join('; ');
    line.remark(names === '' ? '' : `${words.draftsAt} ${names}.`, 'drafts');
  });

  /**
   * The side knows a newer version of a figure than the grid. With the same figure it is only about what
   * stands beside it. Another figure is taken over where nothing was typed here; else it stays a conflict,
   * which shows both.
   */
  function meet(cell, { seen, plain, shown, by, noted, locked, open }) {
    const version = Number(seen);
    if (plain === cell.plain) {
      sending.raise(agency, cell.variable, cell.period, version);
      cell.see(version);
    } else if (cell.untouched && !sending.record(agency, cell.variable, cell.period)) {
      cell.renewed({ plain, shown, version }, words.renewed);
      live.textContent = `${cell.input.getAttribute('aria-label')}: ${words.renewed}. ${by}`;
      preview.soon();
    } else {
      return;
    }
    if (locked !== undefined && cell.untouched) {
      cell.lock(locked);
    } else if (open !== undefined && cell.locked) {
      cell.unlock(open);
      handIn.hidden = false;
    }
    cell.noted = noted !== undefined;
    progress();
  }
  handIn.addEventListener('click', async (event) => {
    event.preventDefault();
    const address = event.currentTarget.href;
    grid.commit();
    await sending.send();
    const left = all.find((cell) => sending.record(agency, cell.variable, cell.period));
    if (left) {
      live.textContent = `${left.input.getAttribute('aria-label')}: ${words.unsent}`;
      left.input.focus();
    } else {
      location.assign(address);
    }
  });
  window.addEventListener('pagehide', () => grid.commit());
  window.addEventListener('beforeunload', (event) => {
    if (!sending.lasting && sending.records.length > 0) {
      event.preventDefault();
    }
  });

  root.dataset.ready = '';
  const named = location.hash.startsWith('#sel-') && document.getElementById(location.hash.slice(1));
  const toDo = (cell) => !cell.locked && (!cell.filled || cell.place.classList.contains('cell--returned'));
  // On a phone the keyboard comes up only when it is asked for.
  const first = window.matchMedia('(min-width: 768px)').matches && all.find(toDo)?.input;
  (named || first || undefined)?.focus({ preventScroll: !named });
  await sending.send();
}

/** A field for the word of explanation; Enter in it sends. */
function wordField(cell, label, send) {
  const element = document.createElement('label');
  element.className = 'small-label';
  element.textContent = label;
  const field = document.createElement('input');
  field.className = 'form-control';
  field.maxLength = 2000;
  element.append(field);
  const sendWord = () => {
    if (field.value.trim() === '') {
      field.focus();
    } else {
      send(field.value.trim());
      cell.input.focus();
    }
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      sendWord();
    }
  });
  return { element, send: sendWord };
}
