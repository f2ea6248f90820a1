// What every part of the review screen needs: its element, its address, its words.

export const root = document.getElementById('tinjau');
export const words = root.dataset;
export const address = root.dataset.address;
export const editable = root.dataset.editable === 'ya';

export const review = { revision: Number(root.dataset.revision) };

export function csrf() {
  return document.querySelector('meta[name="csrf"]').content;
}

/** Asks for a part of a page; an answer that is no part means the session is over. */
export async function part(path, options = {}) {
  const response = await fetch(path, {
    redirect: 'manual',
    ...options,
    headers: { 'X-Bagian': 'ya', 'X-Requested-With': 'fetch', 'X-XSRF-TOKEN': csrf(), ...(options.headers ?? {}) },
  });
  if (response.type === 'opaqueredirect' || response.status === 401) {
    throw new Error('expired');
  }
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  return response;
}

export function fragment(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

export function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

export function button(label, className, action) {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
}

/** Scrolls a pane, and only it, so that an element stands in its upper third. */
export function reveal(pane, target) {
  const inside = pane.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  if (box.top < inside.top + 40 || box.bottom > inside.bottom - 40) {
    pane.scrollTop += box.top - inside.top - inside.height / 3;
  }
  if (pane.scrollHeight <= pane.clientHeight + 1) {
    target.scrollIntoView({ block: 'nearest' });
  }
}
