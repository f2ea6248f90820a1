// Files are dropped or chosen, sent one after the other, each with its own progress and answer.
const form = document.querySelector('[data-upload]');
const drop = form.querySelector('[data-drop]');
const chooser = form.querySelector('input[type="file"]');
const files = document.querySelector('[data-files]');
const onward = document.querySelector('[data-next]');
const words = form.dataset;
const BYTES_MAX = 20 * 1024 * 1024;

const waiting = [];
let busy = false;

form.querySelector('[data-send]').hidden = true;
chooser.addEventListener('change', () => {
  take(chooser.files);
  chooser.value = '';
});
form.addEventListener('submit', (event) => event.preventDefault());
for (const name of ['dragenter', 'dragover']) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add('jatuhan--over');
  });
}
for (const name of ['dragleave', 'drop']) {
  drop.addEventListener(name, () => drop.classList.remove('jatuhan--over'));
}
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  take(event.dataTransfer.files);
});

function take(list) {
  for (const file of list) {
    const line = lineFor(file);
    files.append(line);
    if (file.size > BYTES_MAX) {
      answer(line, { tone: 'tone-bad', icon: 'x-octagon-fill', message: words.tooLarge, address: '' });
    } else {
      waiting.push({ file, line });
    }
  }
  next();
}

function lineFor(file) {
  const line = document.createElement('li');
  line.className = 'unggahan';
  const name = document.createElement('strong');
  name.textContent = file.name;
  const progress = document.createElement('progress');
  progress.max = 100;
  progress.value = 0;
  progress.setAttribute('aria-label', file.name);
  const text = document.createElement('span');
  text.className = 'unggahan__text';
  line.append(name, progress, text);
  return line;
}

function next() {
  if (busy || waiting.length === 0) {
    return;
  }
  busy = true;
  const { file, line } = waiting.shift();
  send(file, line);
}

function send(file, line) {
  const request = new XMLHttpRequest();
  const progress = line.querySelector('progress');
  const text = line.querySelector('.unggahan__text');
  text.textContent = words.uploading;
  request.upload.addEventListener('progress', (event) => {
    progress.value = event.lengthComputable ? (event.loaded / event.total) * 100 : 50;
  });
  request.addEventListener('loadend', () => {
    busy = false;
    settle(request, file, line);
    next();
  });
  request.open('POST', form.action);
  request.setRequestHeader('X-Bagian', 'ya');
  request.setRequestHeader('X-Requested-With', 'fetch');
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('X-XSRF-TOKEN', document.querySelector('meta[name="csrf"]').content);
  const body = new FormData();
  body.append('instansi', form.elements.namedItem('instansi').value);
  body.append('berkas', file);
  request.send(body);
}

function settle(request, file, line) {
  const json = (request.getResponseHeader('Content-Type') ?? '').startsWith('application/json');
  if (request.status === 200 && json) {
    answer(line, JSON.parse(request.responseText));
    onward.hidden = false;
    return;
  }
  const message =
    request.status === 401 || request.status === 403 ? words.expired : request.status === 413 ? words.tooLarge : words.offline;
  answer(line, { tone: 'tone-warning', icon: 'exclamation-triangle-fill', message, address: '' });
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn btn-sm btn-secondary';
  again.textContent = words.retry;
  again.addEventListener('click', () => {
    const fresh = lineFor(file);
    line.replaceWith(fresh);
    waiting.push({ file, line: fresh });
    next();
  });
  line.append(again);
}

function answer(line, result) {
  line.querySelector('progress').remove();
  line.className = `unggahan ${result.tone}`;
  const icon = document.createElement('i');
  icon.className = `bi bi-${result.icon}`;
  icon.setAttribute('aria-hidden', 'true');
  line.prepend(icon);
  line.querySelector('.unggahan__text').textContent = result.message;
  if (result.address) {
    const link = document.createElement('a');
    link.href = result.address;
    link.textContent = `${words.open} ${line.querySelector('strong').textContent}`;
    line.append(link);
  }
}
