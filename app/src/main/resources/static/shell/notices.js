// Says something in the corner of the page. Its words come with the page, in its language.

const ICONS = { good: 'check-circle-fill', info: 'info-circle-fill', warning: 'exclamation-triangle-fill', bad: 'x-octagon-fill' };

/**
 * @param {'good'|'info'|'warning'|'bad'} tone
 * @param {string} key name of the words in the data of the notices' place
 * @param {string} [detail] added to the words, such as a request number
 * @returns {HTMLElement} the notice, to be removed when it no longer holds
 */
export function say(tone, key, detail = '') {
  const place = document.getElementById('kabar');
  place.querySelector(`[data-key="${key}"]`)?.remove();
  const notice = document.createElement('div');
  notice.className = `notice tone-${tone}`;
  notice.dataset.key = key;
  const icon = document.createElement('i');
  icon.className = `bi bi-${ICONS[tone]}`;
  icon.setAttribute('aria-hidden', 'true');
  const text = document.createElement('div');
  text.className = 'notice__text';
  text.textContent = `${place.dataset[key]} ${detail}`.trim();
  notice.append(icon, text, closeButton(place, notice));
  place.append(notice);
  if (tone === 'good') {
    setTimeout(() => notice.remove(), 4000);
  }
  return notice;
}

export function unsay(key) {
  document.querySelector(`#kabar [data-key="${key}"]`)?.remove();
}

function closeButton(place, notice) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-link btn-sm';
  button.textContent = place.dataset.close;
  button.addEventListener('click', () => notice.remove());
  return button;
}
