// Buttons that copy the text of another element (data-copy names its id).
import { say } from './notices.js';

export function startCopying() {
  document.querySelectorAll('[data-copy]').forEach((button) => {
    button.hidden = false;
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    if (button) {
      const source = document.getElementById(button.dataset.copy);
      copy(source.value ?? source.textContent.trim()).then(() => say('good', 'copied'));
    }
  });
}

/** The clipboard needs a secure address; over plain HTTP a hidden field does. */
async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
