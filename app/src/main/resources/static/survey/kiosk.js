// Brings a kiosk back to its start: after thanks at once, from a form that was left after a warning.
const idle = document.getElementById("diam");
const warning = 20_000;
const hour = 3_600_000;
let timer;

function leave() {
  location.replace(idle.dataset.start);
}

function warn() {
  idle.hidden = false;
  timer = setTimeout(leave, warning);
}

function begin() {
  clearTimeout(timer);
  idle.hidden = true;
  timer = setTimeout(idle.dataset.warned === "true" ? warn : leave, Number(idle.dataset.seconds) * 1000);
}

if (idle !== null) {
  for (const sign of ["pointerdown", "keydown", "scroll", "input"]) {
    addEventListener(sign, begin, { passive: true });
  }
  // A page the browser kept may show what the last person chose.
  addEventListener("pageshow", event => event.persisted && leave());
  if (location.pathname + location.search === idle.dataset.start) {
    // Nobody is there. A form is good for a day; the one that waits overnight is a fresh one.
    timer = setTimeout(leave, hour);
  } else {
    begin();
  }
}
