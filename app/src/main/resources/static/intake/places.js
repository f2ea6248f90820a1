// Places in the original: `line:column-endLine:endColumn~page~cell~sheet`.

const FORM = /^(\d+):(\d+)-(\d+):(\d+)(?:~(\d*)~([^~]*)~(.*))?$/;

export function parsePlace(key) {
  const parts = FORM.exec(key ?? '');
  if (!parts) {
    return null;
  }
  return {
    line: Number(parts[1]),
    column: Number(parts[2]),
    endLine: Number(parts[3]),
    endColumn: Number(parts[4]),
    page: parts[5] ?? '',
    cell: parts[6] ?? '',
    sheet: parts[7] ?? '',
  };
}

function before(line, column, thanLine, thanColumn) {
  return line < thanLine || (line === thanLine && column <= thanColumn);
}

/** On a page a place is a rectangle; elsewhere it runs from its first to its last letter. */
export function touches(one, other) {
  if (one.page !== other.page || one.sheet !== other.sheet) {
    return false;
  }
  if (one.cell && other.cell && one.cell !== other.cell) {
    return false;
  }
  if (one.page) {
    return (
      one.line <= other.endLine && other.line <= one.endLine && one.column <= other.endColumn && other.column <= one.endColumn
    );
  }
  return (
    before(one.line, one.column, other.endLine, other.endColumn) && before(other.line, other.column, one.endLine, one.endColumn)
  );
}

/** How much a place covers; the field that covers least is meant. */
export function size(place) {
  return (place.endLine - place.line) * 10000 + Math.abs(place.endColumn - place.column);
}

/** The field whose place covers a place: `{item, field}`, or null. */
export function fieldAt(place) {
  let best = null;
  document.querySelectorAll('#hasil [data-places]').forEach((head) => {
    for (const entry of head.dataset.places.split(';')) {
      const cut = entry.indexOf('=');
      const its = cut < 0 ? null : parsePlace(entry.slice(cut + 1));
      if (its && touches(its, place) && (!best || size(its) < best.size)) {
        best = { item: head.closest('[data-item]').dataset.item, field: entry.slice(0, cut), size: size(its) };
      }
    }
  });
  return best;
}
