// The drawer of the navigation on a phone, the menus that open under their button, bars of tabs longer
// than a phone is wide and a navigation longer than the window is high.

const FOCUSABLE = 'a[href]:not([tabindex="-1"]), button:not([disabled]), input, select, textarea, summary';

export function startMenus() {
  document.querySelectorAll('[data-drawer-open]').forEach(startDrawer);
  document.querySelectorAll('.tabs, .side__inside').forEach(showHere);
  document.addEventListener('click', (event) => closeMenus((menu) => !menu.contains(event.target)));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      closeMenus((menu) => {
        menu.querySelector('summary').focus();
        return true;
      });
    }
  });
}

/** The tab or the line one is on stands in view, however many stand before it. */
function showHere(bar) {
  const here = bar.querySelector('[aria-current]');
  if (here) {
    const place = here.getBoundingClientRect();
    const frame = bar.getBoundingClientRect();
    if (place.right > frame.right) {
      bar.scrollLeft += place.left - frame.left - (frame.width - place.width) / 2;
    }
    if (place.bottom > frame.bottom) {
      bar.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
    }
  }
}

function closeMenus(which) {
  document.querySelectorAll('details[data-menu][open]').forEach((menu) => {
    if (which(menu)) {
      menu.open = false;
    }
  });
}

function startDrawer(opener) {
  const drawer = document.getElementById(opener.dataset.drawerOpen);
  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-controls', drawer.id);
  opener.setAttribute('aria-expanded', 'false');

  const open = () => {
    drawer.classList.add('is-open');
    opener.setAttribute('aria-expanded', 'true');
    drawer.querySelector('.side__close').focus();
  };
  const close = () => {
    if (drawer.classList.contains('is-open')) {
      drawer.classList.remove('is-open');
      opener.setAttribute('aria-expanded', 'false');
      opener.focus();
    }
  };

  opener.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      open();
    }
  });
  drawer.querySelectorAll('[data-drawer-close]').forEach((closer) =>
    closer.addEventListener('click', (event) => {
      event.preventDefault();
      close();
    }),
  );
  drawer.addEventListener('keydown', (event) => {
    if (!drawer.classList.contains('is-open')) {
      return;
    }
    if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Tab') {
      keepInside(event, drawer);
    }
  });
}

/** Tab goes round inside an open drawer, as it covers the page. */
function keepInside(event, drawer) {
  const stops = [...drawer.querySelectorAll(FOCUSABLE)];
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (event.shiftKey && document.activeElement === first) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault();
    first.focus();
  }
}
