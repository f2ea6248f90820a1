// Draws the charts of results from the data their place carries. Beside each stands a table that says the
// same, so without this script nothing is missing. Colours come from the tokens of the page.
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

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

const base = (ink) => ({
  animation: false,
  textStyle: { fontFamily: token('--t-font'), color: ink.text },
  aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
});

const axis = (ink) => ({
  axisLine: { lineStyle: { color: ink.rule } },
  axisTick: { show: false },
  axisLabel: { color: ink.muted },
  splitLine: { lineStyle: { color: ink.rule } },
});

// Actual as bars with their figure, target as a line with steps.
const time = (data, ink, small) => ({
  ...base(ink),
  grid: { left: 4, right: 8, top: small ? 18 : 40, bottom: 4, containLabel: true },
  legend: small
    ? undefined
    : { top: 0, left: 0, textStyle: { color: ink.text }, data: [data.actualName, data.targetName] },
  xAxis: { type: 'category', data: data.labels, ...axis(ink) },
  yAxis: { type: 'value', ...axis(ink), splitNumber: small ? 2 : 4 },
  color: ink.series,
  series: [
    {
      type: 'bar',
      name: data.actualName,
      data: data.actual,
      barMaxWidth: 44,
      label: {
        show: true,
        position: 'insideBottom',
        color: ink.text,
        backgroundColor: ink.surface,
        borderRadius: 2,
        padding: [1, 3],
        fontSize: small ? 10 : 12,
        formatter: (point) => data.texts[point.dataIndex],
      },
    },
    {
      type: 'line',
      name: data.targetName,
      data: data.target,
      symbol: 'diamond',
      symbolSize: small ? 7 : 10,
      connectNulls: false,
      lineStyle: { type: 'dashed', width: 2 },
    },
  ],
});

// The bands of the scale behind, the achievement as a bar, the target as a stroke.
const bullet = (data, ink) => {
  const end = Math.max(120, Number(data.percent));
  const bands = data.bands.map((from, place) => ({
    from: Number(from),
    to: place + 1 < data.bands.length ? Number(data.bands[place + 1]) : end,
    level: data.bands.length === 1 ? 5 : 1 + Math.round((4 * place) / (data.bands.length - 1)),
  }));
  return {
    ...base(ink),
    aria: { enabled: false },
    grid: { left: 8, right: 20, top: 28, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, max: end, ...axis(ink), splitLine: { show: false } },
    yAxis: { type: 'category', data: [''], axisLine: { show: false }, axisTick: { show: false } },
    series: [
      {
        type: 'bar',
        data: [Number(data.percent)],
        barWidth: 14,
        z: 3,
        itemStyle: { color: ink.text },
        markArea: {
          silent: true,
          data: bands.map((band) => [
            { xAxis: band.from, itemStyle: { color: token(`--t-grade-${band.level}`), opacity: 0.35 } },
            { xAxis: band.to },
          ]),
        },
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: ink.text, type: 'solid', width: 3 },
          label: { formatter: data.targetName, position: 'end', color: ink.text },
          data: [{ xAxis: 100 }],
        },
      },
    ],
  };
};

const DARK_LETTERS = ['#000000', '#ffffff', '#000000', '#000000', '#000000', '#ffffff'];

const heat = (data, ink) => ({
  ...base(ink),
  aria: { enabled: false },
  grid: { left: 4, right: 4, top: 24, bottom: 4, containLabel: true },
  xAxis: { type: 'category', position: 'top', data: data.columns, ...axis(ink), splitArea: { show: false } },
  yAxis: {
    type: 'category',
    inverse: true,
    data: data.rows,
    ...axis(ink),
    axisLabel: { color: ink.text, width: innerWidth < 600 ? 96 : 320, overflow: 'truncate' },
  },
  series: [
    {
      type: 'heatmap',
      data: data.cells.map(([x, y, band, text]) => ({
        value: [x, y, band],
        label: { show: true, formatter: text, color: DARK_LETTERS[band], fontSize: innerWidth < 600 ? 9 : 12 },
        itemStyle: { color: token(`--t-grade-${band}`), borderColor: ink.surface, borderWidth: 2 },
      })),
    },
  ],
  visualMap: { show: false, type: 'continuous', min: 1, max: 5, seriesIndex: [] },
});

const option = (data, ink, small) => {
  switch (data.kind) {
    case 'bullet':
      return bullet(data, ink);
    case 'heat':
      return heat(data, ink);
    default:
      return time(data, ink, small);
  }
};

const drawn = [];

const draw = (place) => {
  const data = JSON.parse(place.dataset.chart);
  const small = place.classList.contains('chart--small');
  if (data.kind === 'heat') {
    place.style.height = `${48 + data.rows.length * 26}px`;
  }
  const chart = echarts.init(place, null, { renderer: 'svg' });
  const paint = (ink) => chart.setOption(option(data, ink, small), true);
  paint(inkOfPage());
  new ResizeObserver(() => chart.resize()).observe(place);
  drawn.push({ chart, paint });
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
addEventListener('beforeprint', () => {
  waiting().forEach((place) => {
    near.unobserve(place);
    draw(place);
  });
  drawn.forEach(({ chart, paint }) => {
    paint(INK);
    chart.resize();
  });
});
addEventListener('afterprint', () => drawn.forEach(({ paint }) => paint(inkOfPage())));
