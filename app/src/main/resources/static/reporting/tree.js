// Zoom and pan of the performance tree, by pointer and by keyboard. Without this script the frame scrolls.

const frame = document.querySelector(".tree-frame");
const picture = frame?.querySelector("svg");

const ZOOM = 1.25;
const STEP = 60;
const SCALE_MIN = 0.05;
const SCALE_MAX = 4;

function enliven() {
  const [, , width, height] = picture.getAttribute("viewBox").split(" ").map(Number);
  const whole = { width, height };
  const at = { x: 0, y: 0, scale: 1 };
  picture.removeAttribute("width");
  picture.removeAttribute("height");
  picture.setAttribute("preserveAspectRatio", "xMinYMin meet");
  frame.classList.add("tree-frame--alive");

  function show() {
    const shown = { width: frame.clientWidth / at.scale, height: frame.clientHeight / at.scale };
    at.x = keep(at.x, whole.width, shown.width);
    at.y = keep(at.y, whole.height, shown.height);
    picture.setAttribute("viewBox", `${at.x} ${at.y} ${shown.width} ${shown.height}`);
  }

  // What is smaller than the frame stands in its middle; the rest never leaves it.
  function keep(place, all, shown) {
    return all <= shown ? (all - shown) / 2 : Math.min(Math.max(place, 0), all - shown);
  }

  function zoom(factor, x = frame.clientWidth / 2, y = frame.clientHeight / 2) {
    const scale = Math.min(Math.max(at.scale * factor, SCALE_MIN), SCALE_MAX);
    at.x += x / at.scale - x / scale;
    at.y += y / at.scale - y / scale;
    at.scale = scale;
    show();
  }

  function move(x, y) {
    at.x += x / at.scale;
    at.y += y / at.scale;
    show();
  }

  function fit() {
    at.scale = Math.min(1, frame.clientWidth / whole.width, frame.clientHeight / whole.height);
    show();
  }

  // At first the words can be read and the root is in view.
  function begin() {
    at.scale = Math.min(1, Math.max(0.6, frame.clientWidth / whole.width));
    at.x = 0;
    at.y = (whole.height - frame.clientHeight / at.scale) / 2;
    show();
  }

  const keys = {
    "+": () => zoom(ZOOM),
    "=": () => zoom(ZOOM),
    "-": () => zoom(1 / ZOOM),
    "0": fit,
    ArrowLeft: () => move(-STEP, 0),
    ArrowRight: () => move(STEP, 0),
    ArrowUp: () => move(0, -STEP),
    ArrowDown: () => move(0, STEP),
  };

  frame.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  });

  frame.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const box = frame.getBoundingClientRect();
        zoom(event.deltaY < 0 ? ZOOM : 1 / ZOOM, event.clientX - box.left, event.clientY - box.top);
      }
    },
    { passive: false },
  );

  // A node that gets the focus comes into view.
  frame.addEventListener("focusin", (event) => {
    const node = event.target.closest("g.tree__node");
    if (node) {
      const box = node.getBoundingClientRect();
      const around = frame.getBoundingClientRect();
      move(outside(box.left, box.right, around.left, around.right), outside(box.top, box.bottom, around.top, around.bottom));
    }
  });

  drag(move);
  tools([
    ["plus-lg", frame.dataset.in, () => zoom(ZOOM)],
    ["dash-lg", frame.dataset.out, () => zoom(1 / ZOOM)],
    ["arrows-fullscreen", frame.dataset.whole, fit],
  ]);
  new ResizeObserver(show).observe(frame);
  begin();
}

function outside(from, to, low, high) {
  if (from < low) {
    return from - low - 20;
  }
  return to > high ? to - high + 20 : 0;
}

function drag(move) {
  const held = new Map();
  let dragged = false;
  frame.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && !event.target.closest(".tree-frame__tools")) {
      held.set(event.pointerId, { x: event.clientX, y: event.clientY });
      dragged = false;
    }
  });
  frame.addEventListener("pointermove", (event) => {
    const last = held.get(event.pointerId);
    if (!last) {
      return;
    }
    const x = event.clientX - last.x;
    const y = event.clientY - last.y;
    if (dragged || Math.abs(x) + Math.abs(y) > 4) {
      if (!dragged) {
        frame.setPointerCapture(event.pointerId);
        frame.classList.add("tree-frame--held");
      }
      dragged = true;
      held.set(event.pointerId, { x: event.clientX, y: event.clientY });
      move(-x, -y);
    }
  });
  const end = (event) => {
    held.delete(event.pointerId);
    frame.classList.remove("tree-frame--held");
  };
  frame.addEventListener("pointerup", end);
  frame.addEventListener("pointercancel", end);
  // Who dragged did not mean to follow the link below.
  frame.addEventListener(
    "click",
    (event) => {
      if (dragged) {
        event.preventDefault();
        event.stopPropagation();
        dragged = false;
      }
    },
    true,
  );
  frame.addEventListener("dragstart", (event) => event.preventDefault());
}

function tools(buttons) {
  const bar = document.createElement("div");
  bar.className = "tree-frame__tools no-print";
  for (const [icon, label, act] of buttons) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-secondary btn-sm";
    button.setAttribute("aria-label", label);
    button.title = label;
    const sign = document.createElement("i");
    sign.className = `bi bi-${icon}`;
    sign.setAttribute("aria-hidden", "true");
    button.append(sign);
    button.addEventListener("click", act);
    bar.append(button);
  }
  frame.append(bar);
}

if (picture) {
  enliven();
}
