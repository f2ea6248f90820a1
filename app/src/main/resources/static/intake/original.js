// The original on the left: shows the place of a field, and tells which place was chosen.
import { address, fragment, part, reveal } from './root.js';
import { parsePlace, touches } from './places.js';

const SVG = 'http://www.w3.org/2000/svg';
const OVER = 0.95;
const UNDER = 0.3;
const AIR = 1.5;

const pane = document.getElementById('asli-isi');
const marked = window.CSS?.highlights && window.Highlight ? new Highlight() : null;
let wanted = '';
let cursor = null;

/** @param {(place: object) => void} choose called with a place the person chose */
export function startOriginal(choose) {
  if (marked) {
    CSS.highlights.set('tempat', marked);
  }
  pane.addEventListener('click', (event) => {
    if (event.target.closest('a, button, summary') || !window.getSelection().isCollapsed) {
      return;
    }
    const place = placeAt(event);
    if (place) {
      choose(place);
    }
  });
  pane.addEventListener('keydown', (event) => move(event, choose));
  document.body.addEventListener('htmx:afterSwap', (event) => {
    if (pane.contains(event.target) || event.target === pane) {
      joinWindows();
      show(wanted, false);
    }
  });
}

/** Windows that were loaded one after the other need a way on only at both ends. */
function joinWindows() {
  pane.querySelectorAll('.asli__more[data-before]').forEach((more) => more !== pane.firstElementChild && more.remove());
  pane.querySelectorAll('.asli__more[data-after]').forEach((more) => more !== pane.lastElementChild && more.remove());
}

/** Shows a place; loads the window that holds it where it is not there yet. */
export async function showPlace(key) {
  wanted = key;
  if (!key || show(key, true)) {
    return;
  }
  const answer = await part(`${address}/asli?tempat=${encodeURIComponent(key)}`);
  if (wanted !== key) {
    return;
  }
  pane.replaceChildren(fragment(await answer.text()));
  window.htmx?.process(pane);
  show(key, true);
}

function show(key, scroll) {
  clear();
  const place = parsePlace(key);
  if (!place) {
    return true;
  }
  const shown = place.page && pane.querySelector('.halaman') ? onPage(place) : inText(place).concat(inCells(place));
  if (scroll && shown.length > 0) {
    reveal(pane, shown[0]);
  }
  return shown.length > 0;
}

function clear() {
  marked?.clear();
  pane.querySelectorAll('.terpilih').forEach((one) => one.classList.remove('terpilih'));
  pane.querySelectorAll('.halaman__chosen').forEach((group) => group.replaceChildren());
}

function inText(place) {
  const lines = [];
  for (let number = place.line; number <= place.endLine; number++) {
    pane.querySelectorAll(`.baris[data-line="${number}"]`).forEach((line) => {
      const text = line.querySelector('.baris__text');
      const start = number === place.line ? place.column - Number(line.dataset.column) : 0;
      const end = number === place.endLine ? place.endColumn - Number(line.dataset.column) : text.textContent.length;
      if (end > 0 || text.textContent.length === 0) {
        line.classList.add('terpilih');
        mark(text, Math.max(0, start), end);
        lines.push(line);
      }
    });
  }
  return lines;
}

function mark(text, start, end) {
  const from = positionIn(text, start);
  const to = positionIn(text, Math.min(end, text.textContent.length));
  if (marked && from && to) {
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    marked.add(range);
  }
}

function positionIn(text, offset) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let left = offset;
  let node = walker.nextNode();
  while (node) {
    if (left <= node.length) {
      return { node, offset: left };
    }
    left -= node.length;
    node = walker.nextNode();
  }
  return null;
}

function inCells(place) {
  const cells = [];
  pane.querySelectorAll('.asli__laid [data-place]').forEach((cell) => {
    const its = parsePlace(cell.dataset.place);
    if (its && touches(its, place) && cell.textContent.trim() !== '') {
      cell.classList.add('terpilih');
      cells.push(cell);
    }
  });
  return cells;
}

function onPage(place) {
  const page = pane.querySelector(`.halaman[data-page="${place.page}"]`);
  if (!page) {
    return [];
  }
  const box = boxOn(page, place);
  if (!box) {
    return [page];
  }
  const rect = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries(box)) {
    rect.setAttribute(name, value.toFixed(1));
  }
  rect.setAttribute('rx', '1.5');
  rect.setAttribute('class', 'kotak kotak--chosen');
  page.querySelector('.halaman__chosen').append(rect);
  return [rect];
}

function linesOf(page) {
  return page.dataset.lines === ''
    ? []
    : page.dataset.lines.split(';').map((line) => {
        const [left, right, baseline, size] = line.split(',').map(Number);
        return { left, right, baseline, size };
      });
}

function boxOn(page, place) {
  const lines = linesOf(page);
  const first = lines[place.line - 1];
  const last = lines[Math.min(place.endLine, lines.length) - 1];
  if (!first || !last) {
    return null;
  }
  const pageLeft = Number(page.dataset.left);
  const letter = Number(page.dataset.letter);
  const left = place.column === 1 ? first.left : pageLeft + (place.column - 1) * letter;
  let right = pageLeft + (place.endColumn - 1) * letter;
  if (place.column === 1 && place.line === place.endLine) {
    right = Math.max(right, first.right);
  }
  const top = first.baseline - first.size * OVER;
  return {
    x: Math.max(0, left - AIR),
    y: Math.max(0, top),
    width: Math.max(letter, right - left + 2 * AIR),
    height: last.baseline + last.size * UNDER - top,
  };
}

// ---- From the original to a place ----

function placeAt(event) {
  const cell = event.target.closest('[data-place]');
  if (cell?.dataset.place) {
    return parsePlace(cell.dataset.place);
  }
  const line = event.target.closest('.baris');
  if (line) {
    return lineAt(line, event);
  }
  const page = event.target.closest('.halaman');
  return page && event.target.closest('svg') ? pageAt(page, event) : null;
}

function lineAt(line, event) {
  const text = line.querySelector('.baris__text');
  const at = document.caretPositionFromPoint?.(event.clientX, event.clientY) ?? rangeAt(event);
  let column = Number(line.dataset.column);
  if (at && text.contains(at.offsetNode)) {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(at.offsetNode, at.offset);
    column += range.toString().length;
  }
  return point(Number(line.dataset.line), column);
}

function rangeAt(event) {
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : null;
}

function point(line, column, page = '') {
  return { line, column, endLine: line, endColumn: column, page, cell: '', sheet: '' };
}

function pageAt(page, event) {
  const svg = page.querySelector('svg');
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  const lines = linesOf(page);
  const index = lines.findIndex((line) => at.y >= line.baseline - line.size * 1.2 && at.y <= line.baseline + line.size * 0.5);
  const column = Math.max(1, Math.round((at.x - Number(page.dataset.left)) / Number(page.dataset.letter)) + 1);
  return index < 0 ? null : point(index + 1, column, page.dataset.page);
}

// ---- By keyboard: arrows move from line to line or cell to cell, Enter chooses ----

function move(event, choose) {
  if (event.target !== pane || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (steps[event.key]) {
    event.preventDefault();
    const stops = [...pane.querySelectorAll('.baris, .asli__laid [data-place]:not([data-place=""]), .halaman__text p')].filter(
      (stop) => stop.getClientRects().length > 0 && stop.textContent.trim() !== '',
    );
    const at = stops.indexOf(cursor);
    const chosen = stops.indexOf(pane.querySelector('.terpilih'));
    const next = stops[Math.min(stops.length - 1, Math.max(0, (at < 0 ? chosen : at) + steps[event.key]))];
    cursor?.classList.remove('kini');
    cursor = next ?? null;
    cursor?.classList.add('kini');
    if (cursor) {
      reveal(pane, cursor);
    }
  } else if (event.key === 'Enter' && cursor) {
    event.preventDefault();
    const place = cursor.dataset.place
      ? parsePlace(cursor.dataset.place)
      : { ...point(Number(cursor.dataset.line), 1), endColumn: 1e6 };
    choose(place);
  }
}
