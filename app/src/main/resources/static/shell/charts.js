// Draws charts from the data their place carries. Beside each stands a table that says the
// same, so without this script nothing is missing. Colours come from the tokens of the page.
import { option, token } from './chart-kinds.js';

// On paper, whatever the look on the screen is.
const INK = {
  text: '#000000',
  muted: '#333333',
  rule: '#bbbbbb',
  surface: '#ffffff',
  series: ['#0b5563', '#c26a1a'],
};

const inkOfPage = () => ({
  text: token('--t-text'),
  muted: token('--t-muted'),
  rule: token('--t-rule'),
  surface: token('--t-surface'),
  series: [token('--t-series-1'), token('--t-series-2')],
});

let drawn = [];

const draw = (place) => {
  const data = JSON.parse(place.dataset.chart);
  const small = place.classList.contains('chart--small');
  if (data.kind === 'heat') {
    place.style.height = `${48 + data.rows.length * 26}px`;
  }
  if (data.kind === 'bars') {
    place.style.height = `${40 + data.labels.length * 34}px`;
  }
  const chart = echarts.init(place, null, { renderer: 'svg' });
  const paint = (ink) => chart.setOption(option(data, ink, small), true);
  paint(inkOfPage());
  new ResizeObserver(() => chart.resize()).observe(place);
  drawn.push({ place, chart, paint });
};

// A page may carry sixty charts: those in view are drawn first, the others when there is time.
const near = new IntersectionObserver(
  (entries) =>
    entries
      .filter((entry) => entry.isIntersecting)
      .forEach((entry) => {
        near.unobserve(entry.target);
        draw(entry.target);
      }),
  { rootMargin: '400px' },
);

const waiting = () =>
  [...document.querySelectorAll('[data-chart]')].filter((place) => !place.hasAttribute('_echarts_instance_'));

waiting().forEach((place) => near.observe(place));

// Who puts other numbers into a page says so; charts that left it are let go.
document.addEventListener('tolok:charts', () => {
  drawn = drawn.filter(({ place, chart }) => place.isConnected || chart.dispose());
  waiting().forEach((place) => near.observe(place));
});

const drawRest = () => {
  const place = waiting()[0];
  if (place) {
    near.unobserve(place);
    draw(place);
    later(drawRest);
  }
};
const later = (work) => (window.requestIdleCallback ? requestIdleCallback(work) : setTimeout(work, 50));
later(drawRest);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
  drawn.forEach(({ paint }) => paint(inkOfPage())),
);
// Before it prints, a page is still laid out for the screen: a drawing is made as wide as its share
// of a sheet of A4 within its margins, in pixels, and learns to fit its place there.
const SHEET = 680;
const onPaper = (place) => {
  const main = place.closest('main')?.clientWidth || place.clientWidth;
  return Math.min(place.clientWidth, Math.round((SHEET * place.clientWidth) / main));
};
const scale = (place, on) =>
  place.querySelectorAll('svg').forEach((drawing) => {
    if (on) {
      drawing.setAttribute('viewBox', `0 0 ${drawing.getAttribute('width')} ${drawing.getAttribute('height')}`);
    } else {
      drawing.removeAttribute('viewBox');
    }
  });
addEventListener('beforeprint', () => {
  waiting().forEach((place) => {
    near.unobserve(place);
    draw(place);
  });
  drawn.forEach(({ place, chart, paint }) => {
    paint(INK);
    chart.resize({ width: onPaper(place) });
    // At once: paper does not wait for the next frame.
    chart.getZr().flush();
    scale(place, true);
  });
});
addEventListener('afterprint', () =>
  drawn.forEach(({ place, chart, paint }) => {
    scale(place, false);
    paint(inkOfPage());
    chart.resize();
  }),
);
