// Requests of htmx: the token they carry, and what is said when they fail or the line is down.
import { say, unsay } from './notices.js';
import { keepDrafts } from './forms.js';

export function startRequests() {
  document.addEventListener('htmx:configRequest', (event) => {
    event.detail.headers['X-XSRF-TOKEN'] = document.querySelector('meta[name="csrf"]').content;
  });
  document.addEventListener('htmx:beforeSwap', (event) => {
    const status = event.detail.xhr.status;
    // A form with mistakes and a conflict come back as parts of a page, to be shown in place.
    if ((status === 422 || status === 409) && isPart(event.detail.xhr)) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener('htmx:responseError', (event) => answer(event.detail.xhr));
  document.addEventListener('htmx:sendError', () => say('warning', 'offline'));
  document.addEventListener('htmx:timeout', () => say('warning', 'offline'));
  window.addEventListener('offline', () => say('warning', 'offline'));
  window.addEventListener('online', () => unsay('offline'));
}

function isPart(xhr) {
  const type = xhr.getResponseHeader('Content-Type') ?? '';
  return type.startsWith('text/html') && !xhr.responseText.startsWith('<!DOCTYPE');
}

/** Says why a request was not done. Also for scripts that use fetch by themselves. */
export function answer(response) {
  const id = (response.getResponseHeader ?? ((name) => response.headers.get(name))).call(response, 'X-Request-Id') ?? '';
  switch (response.status) {
    case 401:
      keepDrafts();
      signInLink(say('warning', 'expired'));
      break;
    case 403:
      say('bad', 'refused', id);
      break;
    case 409:
    case 412:
      say('warning', 'conflict');
      break;
    case 429:
      say('warning', 'slow');
      break;
    default:
      say('bad', 'failed', id);
  }
}

function signInLink(notice) {
  const link = document.createElement('a');
  link.className = 'btn btn-secondary btn-sm';
  link.href = `/masuk?kembali=${encodeURIComponent(location.pathname + location.search)}`;
  link.textContent = document.getElementById('kabar').dataset.signIn;
  notice.append(link);
}
