// Dialogs: opened by data-dialog-open, closed by data-dialog-close; and the question before what
// cannot be taken back (form with data-confirm).

export function startDialogs() {
  document.querySelectorAll('[data-dialog-open]').forEach((button) => {
    button.hidden = false;
  });
  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-dialog-open]');
    if (opener) {
      document.getElementById(opener.dataset.dialogOpen).showModal();
    }
    const closer = event.target.closest('[data-dialog-close]');
    if (closer) {
      closer.closest('dialog').close();
    }
  });
  document.addEventListener('submit', askFirst, true);
}

function askFirst(event) {
  const form = event.target;
  if (!form.dataset.confirm || form.elements.namedItem('yakin')) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  const submitter = event.submitter;
  ask(form.dataset.confirm, form.dataset.confirmLabel).then((yes) => {
    if (yes) {
      const sure = document.createElement('input');
      sure.type = 'hidden';
      sure.name = 'yakin';
      sure.value = 'ya';
      form.append(sure);
      form.requestSubmit(submitter);
    }
  });
}

/** Asks in a dialog; resolves to whether the person said yes. */
export function ask(question, label) {
  const dialog = document.getElementById('tanya');
  const yes = dialog.querySelector('[data-yes]');
  dialog.querySelector('[data-question]').textContent = question;
  if (label) {
    yes.textContent = label;
  }
  return new Promise((resolve) => {
    const agree = () => dialog.close('yes');
    yes.addEventListener('click', agree);
    dialog.addEventListener(
      'close',
      () => {
        yes.removeEventListener('click', agree);
        resolve(dialog.returnValue === 'yes');
        dialog.returnValue = '';
      },
      { once: true },
    );
    dialog.showModal();
  });
}
