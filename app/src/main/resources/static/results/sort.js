// Sorts tables by the head one chooses: heads become buttons, so that keys do it too. Without this script the
// tables stand in the order the page gives them.
const text = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.sort ?? cell.textContent.trim();
};

const number = (value) => {
  const plain = /^-?\d+(\.\d+)?$/.test(value) ? value : value.replace(/[^\d,-]/g, '').replace(',', '.');
  return plain === '' ? NaN : Number(plain);
};

const compare = (one, other) => {
  const [a, b] = [number(one), number(other)];
  if (one === '' || other === '') {
    return (one === '') - (other === '');
  }
  return Number.isNaN(a) || Number.isNaN(b) || /[a-z]/i.test(one.slice(0, 1))
    ? one.localeCompare(other, document.documentElement.lang)
    : a - b;
};

const sort = (table, column, head) => {
  const down = head.getAttribute('aria-sort') === 'ascending';
  table.querySelectorAll('thead th').forEach((other) => other.removeAttribute('aria-sort'));
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const body = table.tBodies[0];
  [...body.rows]
    .sort((one, other) => compare(text(one, column), text(other, column)) * (down ? -1 : 1))
    .forEach((row) => body.append(row));
};

document.querySelectorAll('table[data-sortable]').forEach((table) =>
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sorter';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(table, column, head));
  }),
);
