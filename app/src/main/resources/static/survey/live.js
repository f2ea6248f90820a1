// Asks for newer numbers of an open round while somebody looks at the page, and puts only those parts in
// place that changed. What is opened stays open, what has the focus keeps it.
import { answer as tell } from '../shell/requests.js';

const PAUSE = 10_000;
const place = document.querySelector('[data-live]');
const said = document.querySelector('[data-live-said]');
let tag = '';
let over = false;
let timer;

const parts = (root) => [...root.querySelectorAll('[data-part]')];

/** The drawing of a chart is no difference; what it is drawn from is. */
const content = (part) => {
  const copy = part.cloneNode(true);
  copy.querySelectorAll('[data-chart]').forEach((chart) => {
    chart.replaceChildren();
    [...chart.attributes]
      .map((attribute) => attribute.name)
      .filter((name) => !['class', 'role', 'aria-label', 'data-chart'].includes(name))
      .forEach((name) => chart.removeAttribute(name));
  });
  copy.querySelectorAll('details').forEach((detail) => detail.removeAttribute('open'));
  return copy.innerHTML;
};

/** Finds in new content what stands where something stood in the old. */
const twin = (element, from, to) => {
  const all = [...from.querySelectorAll(element.tagName)];
  return to.querySelectorAll(element.tagName)[all.indexOf(element)];
};

const replace = (old, fresh) => {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const focus = focused && twin(focused, old, fresh);
  const scrolled = [...old.querySelectorAll('.table-frame')].map((frame) => frame.scrollLeft);
  old.querySelectorAll('details').forEach((detail) => {
    const other = twin(detail, old, fresh);
    if (other) {
      other.open = detail.open;
    }
  });
  old.replaceWith(fresh);
  fresh.querySelectorAll('.table-frame').forEach((frame, number) => {
    frame.scrollLeft = scrolled[number] ?? 0;
  });
  focus?.focus({ preventScroll: true });
};

const put = (html) => {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  let changed = false;
  for (const part of parts(place)) {
    const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (other && content(part) !== content(other)) {
      changed = true;
      replace(part, document.adoptNode(other));
    }
  }
  if (changed) {
    document.dispatchEvent(new Event('tolok:charts'));
    said.textContent = `${place.dataset.liveNew} ${place.querySelector('[data-fresh]').textContent}`;
  }
};

const ask = async () => {
  clearTimeout(timer);
  if (over) {
    return;
  }
  if (document.visibilityState === 'visible') {
    try {
      const answer = await fetch(place.dataset.live, {
        headers: { 'X-Requested-With': 'fetch', ...(tag && { 'If-None-Match': tag }) },
        cache: 'no-store',
        redirect: 'manual',
      });
      if (answer.status === 200) {
        tag = answer.headers.get('ETag') ?? '';
        put(await answer.text());
      } else if (answer.status === 401 || answer.status === 403) {
        // Signed out, or no longer allowed: said once, and not asked again.
        tell(answer);
        over = true;
      }
    } catch {
      // Without a connection the numbers stay as they are; the next question comes.
    }
  }
  timer = setTimeout(ask, PAUSE);
};

timer = setTimeout(ask, PAUSE);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask());
