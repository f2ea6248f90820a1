// Brings a kiosk back to its start: after thanks at once, from a form that was left after a warning.
const idle = document.getElementById("diam");
const warning = 20;
let timer;

function leave() {
  location.replace(idle.dataset.start);
}

function warn() {
  idle.hidden = false;
  timer = setTimeout(leave, warning * 1000);
}

function begin() {
  clearTimeout(timer);
  idle.hidden = true;
  const wait = Number(idle.dataset.seconds) * 1000;
  timer = setTimeout(idle.dataset.warned === "true" ? warn : leave, wait);
}

if (idle !== null) {
  for (const sign of ["pointerdown", "keydown", "scroll", "input"]) {
    addEventListener(sign, begin, { passive: true });
  }
  // A page the browser kept may show what the last person chose.
  addEventListener("pageshow", event => event.persisted && leave());
  begin();
}
