// How a formula is understood, while it is typed.
const PAUSE = 250;
let timer = null;
let asked = 0;

/** Shows beside a formula field how its text is understood. */
export function understand(field) {
  clearTimeout(timer);
  timer = setTimeout(() => ask(field), PAUSE);
}

async function ask(field) {
  const scope = field.closest('.isi, form');
  const live = (field.closest('.kelompok') ?? scope.parentElement).querySelector('[data-live]');
  const mine = ++asked;
  const body = new URLSearchParams();
  body.set('teks', textOf(field, scope));
  copy(body, 'indikator', scope.querySelector('[data-key="indicator"]'));
  copy(body, 'satuan', scope.querySelector('[data-key="unit"]'));
  try {
    const response = await fetch('/keputusan/rumus', {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: {
        'X-Bagian': 'ya',
        'X-Requested-With': 'fetch',
        'X-XSRF-TOKEN': document.querySelector('meta[name="csrf"]').content,
      },
    });
    if (response.ok && mine === asked) {
      live.innerHTML = await response.text();
    }
  } catch {
    // Without a connection the last answer stays; what was typed is kept by the queue.
  }
}

/** An expression a person wrote wins over the sentence; an emptied one gives it back. */
function textOf(field, scope) {
  if (field.dataset.key === 'expression' && field.value.trim() === '') {
    return scope.querySelector('[data-key="formulaText"]')?.value ?? '';
  }
  return field.value;
}

function copy(body, name, field) {
  if (field?.value) {
    body.set(name, field.value);
  }
}
