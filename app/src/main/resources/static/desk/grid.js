// The grid by keyboard, as in a spreadsheet: arrows, Enter, Tab, F2, Esc, Delete, blocks copied and
// pasted, and taking the last change back.

/** A row of Excel's clipboard with quoted cells that hold tabs, line ends or quotes. */
export function block(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < source.length; i += 1) {
    const letter = source[i];
    if (quoted) {
      if (letter === '"' && source[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else if (letter === '"') {
        quoted = false;
      } else {
        cell += letter;
      }
    } else if (letter === '"' && cell === '') {
      quoted = true;
    } else if (letter === '\t' || letter === '\n') {
      rows.at(-1).push(cell);
      cell = '';
      if (letter === '\n') {
        rows.push([]);
      }
    } else {
      cell += letter;
    }
  }
  rows.at(-1).push(cell);
  return rows.map((row) => row.map((one) => one.trim()));
}

export class Grid extends EventTarget {
  #rows;
  #places = new Map();
  #editing = false;
  #anchor = null;
  #undone = [];

  /**
   * @param {HTMLElement} root
   * @param {Map<HTMLElement, import('./cell.js').Cell>} cells by their field
   * @param {(changes: {cell, text}[]) => void} change keeps and sends
   */
  constructor(root, cells, change) {
    super();
    this.cells = cells;
    this.change = change;
    this.#rows = [...root.querySelectorAll('[data-row]')].map((row) =>
      [...row.querySelectorAll('.cell__field')].map((field) => cells.get(field)),
    );
    this.#rows.forEach((row, r) => row.forEach((cell, c) => this.#places.set(cell, { r, c })));
    root.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('focusin', (event) => this.#enter(event.target));
    root.addEventListener('focusout', (event) => this.#leave(event.target));
    root.addEventListener('copy', (event) => this.#copy(event));
    root.addEventListener('cut', (event) => this.#cut(event));
    root.addEventListener('paste', (event) => this.#paste(event));
    root.addEventListener('dblclick', (event) => this.#edit(cells.get(event.target)));
    root.addEventListener('input', (event) => this.#typing(event));
  }

  /** Keeps what stands in the field one is in. */
  commit() {
    const cell = this.cells.get(document.activeElement);
    if (cell) {
      this.#keep(cell);
    }
  }

  undo() {
    const changes = this.#undone.pop();
    if (changes) {
      this.#apply(changes, false);
      changes[0].cell.input.focus();
    }
  }

  #enter(target) {
    const cell = this.cells.get(target);
    if (!cell) {
      return;
    }
    this.#editing = false;
    if (this.#anchor === null || !this.#extending) {
      this.#anchor = cell;
    }
    this.#extending = false;
    cell.open();
    this.#paint();
    this.dispatchEvent(new CustomEvent('enter', { detail: cell }));
  }

  #extending = false;

  #leave(target) {
    const cell = this.cells.get(target);
    if (cell) {
      this.#keep(cell);
      // The field still has the focus while it leaves.
      setTimeout(() => cell.rest());
    }
  }

  #typing(event) {
    const cell = this.cells.get(event.target);
    if (cell) {
      this.#editing = true;
      cell.unask();
      this.dispatchEvent(new CustomEvent('typing', { detail: cell }));
    }
  }

  #keep(cell) {
    const text = cell.input.value.trim();
    if (!cell.locked && text !== cell.text) {
      this.#apply([{ cell, text }], true);
    }
  }

  #apply(changes, undoable) {
    const real = changes.filter(({ cell, text }) => !cell.locked && text !== cell.text);
    if (real.length === 0) {
      return;
    }
    if (undoable) {
      this.#undone.push(real.map(({ cell }) => ({ cell, text: cell.text })));
    }
    for (const { cell, text } of real) {
      cell.write(text);
    }
    this.change(real);
  }

  #key(event) {
    const cell = this.cells.get(event.target);
    if (!cell || event.isComposing) {
      return;
    }
    const command = event.ctrlKey || event.metaKey;
    const done = command ? this.#command(event, cell) : this.#plainKey(event, cell);
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #command(event, cell) {
    switch (event.key) {
      case 'Enter':
        this.#keep(cell);
        this.dispatchEvent(new CustomEvent('detail', { detail: cell }));
        return true;
      case 'Home':
        return this.#focus(this.#rows.find((row) => row.length > 0)?.[0]);
      case 'End':
        return this.#focus(this.#rows.findLast((row) => row.length > 0)?.at(-1));
      case 'z':
        if (this.#editing) {
          return false;
        }
        this.undo();
        return true;
      default:
        return false;
    }
  }

  #plainKey(event, cell) {
    switch (event.key) {
      case 'ArrowUp':
        return this.#move(cell, -1, 0, event.shiftKey);
      case 'ArrowDown':
        return this.#move(cell, 1, 0, event.shiftKey);
      case 'ArrowLeft':
        return !this.#editing && this.#move(cell, 0, -1, event.shiftKey);
      case 'ArrowRight':
        return !this.#editing && this.#move(cell, 0, 1, event.shiftKey);
      case 'Enter':
        this.#keep(cell);
        if (!this.#move(cell, event.shiftKey ? -1 : 1, 0, false, true)) {
          cell.open();
          this.#editing = false;
        }
        return true;
      case 'F2':
        return this.#edit(cell);
      case 'Escape':
        cell.input.value = cell.text;
        cell.input.select();
        this.#editing = false;
        this.dispatchEvent(new CustomEvent('typing', { detail: cell }));
        return true;
      case 'Delete':
        if (this.#editing) {
          return false;
        }
        this.#apply(this.#chosen(cell).flat().map((one) => ({ cell: one, text: '' })), true);
        return true;
      default:
        return false;
    }
  }

  #edit(cell) {
    if (!cell || cell.locked) {
      return false;
    }
    this.#editing = true;
    const end = cell.input.value.length;
    cell.input.setSelectionRange(end, end);
    return true;
  }

  /** Rows without cells of their own are passed over; a cell over three months is met from each. */
  #move(cell, down, right, extend, quiet = false) {
    const { r, c } = this.#places.get(cell);
    let target;
    if (right !== 0) {
      target = this.#rows[r][c + right];
    } else {
      const row = this.#rows[r + down];
      target = row?.[Math.min(c, row.length - 1)];
    }
    if (!target) {
      return !quiet;
    }
    this.#extending = extend;
    return this.#focus(target);
  }

  #focus(cell) {
    cell?.input.focus();
    cell?.input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return Boolean(cell);
  }

  /** The cells between where the choice began and where it is now, by row. */
  #chosen(cell) {
    const from = this.#places.get(this.#anchor ?? cell);
    const to = this.#places.get(cell);
    const [top, bottom] = [Math.min(from.r, to.r), Math.max(from.r, to.r)];
    const [left, right] = [Math.min(from.c, to.c), Math.max(from.c, to.c)];
    return this.#rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  }

  #paint() {
    const cell = this.cells.get(document.activeElement);
    const chosen = new Set(cell ? this.#chosen(cell).flat() : []);
    this.#places.forEach((_, one) => one.place.classList.toggle('is-chosen', chosen.size > 1 && chosen.has(one)));
  }

  #copy(event) {
    const cell = this.cells.get(event.target);
    if (cell && !this.#editing) {
      const text = this.#chosen(cell).map((row) => row.map((one) => one.text).join('\t')).join('\n');
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    }
  }

  #cut(event) {
    const cell = this.cells.get(event.target);
    if (cell && !this.#editing) {
      this.#copy(event);
      this.#apply(this.#chosen(cell).flat().map((one) => ({ cell: one, text: '' })), true);
    }
  }

  #paste(event) {
    const cell = this.cells.get(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const rows = block(text);
    const single = rows.length === 1 && rows[0].length === 1;
    if (!cell || text === '' || (single && this.#editing)) {
      return;
    }
    event.preventDefault();
    const { r, c } = this.#places.get(cell);
    const changes = [];
    let outside = 0;
    rows.forEach((row, down) => {
      row.forEach((value, right) => {
        const target = this.#rows[r + down]?.[c + right];
        if (target && !target.locked) {
          changes.push({ cell: target, text: value });
        } else if (value !== '') {
          outside += 1;
        }
      });
    });
    this.#apply(changes, true);
    cell.open();
    this.dispatchEvent(new CustomEvent('pasted', { detail: { count: changes.length, outside } }));
  }
}
