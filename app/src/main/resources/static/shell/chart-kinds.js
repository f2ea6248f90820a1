// How each kind of chart looks, as options for the library that draws.
export const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

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

// Figures on an axis as people of the page's language write them, large ones shortened.
const shown = (value) =>
  value.toLocaleString(
    document.documentElement.lang,
    Math.abs(value) >= 1e6 ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: 4 },
  );

const figures = (ink) => ({ ...axis(ink), axisLabel: { color: ink.muted, formatter: shown } });

// Names of places, all of them, however many there are.
const names = (ink, many) => ({
  ...axis(ink),
  axisLabel: { color: ink.muted, interval: 0, width: 110, overflow: 'truncate', rotate: many ? 55 : 0 },
});

// Actual as bars with their figure, target as a line along time; between places there is no line.
const time = (data, ink, small) => ({
  ...base(ink),
  grid: { left: 4, right: 8, top: small ? 18 : 40, bottom: 4, containLabel: true },
  legend: small
    ? undefined
    : { top: 0, left: 0, textStyle: { color: ink.text }, data: [data.actualName, data.targetName] },
  xAxis: {
    type: 'category',
    data: data.labels,
    ...(data.places ? names(ink, data.labels.length > (innerWidth < 600 ? 2 : 8)) : axis(ink)),
  },
  yAxis: { type: 'value', ...figures(ink), splitNumber: small ? 2 : 4 },
  color: ink.series,
  series: [
    {
      type: 'bar',
      name: data.actualName,
      data: data.actual,
      barMaxWidth: 44,
      label: {
        show: data.labels.length <= 12,
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
      lineStyle: { type: 'dashed', width: data.places ? 0 : 2 },
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
    xAxis: { type: 'value', min: 0, max: end, ...figures(ink), splitLine: { show: false } },
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

// Something with an index from the lowest to the highest answer, the first on top.
const bars = (data, ink) => ({
  ...base(ink),
  aria: { enabled: false },
  grid: { left: 4, right: 64, top: 4, bottom: 4, containLabel: true },
  xAxis: { type: 'value', min: data.min, max: data.max, interval: 25, ...axis(ink) },
  yAxis: {
    type: 'category',
    inverse: true,
    data: data.labels,
    ...axis(ink),
    axisLabel: { color: ink.text, width: innerWidth < 600 ? 112 : 260, overflow: 'break', lineHeight: 13 },
  },
  series: [
    {
      type: 'bar',
      barMaxWidth: 20,
      data: data.values.map((value, place) => ({
        value: Number(value),
        itemStyle: { color: token(`--t-grade-${data.levels[place]}`), borderColor: ink.muted, borderWidth: 1 },
      })),
      label: { show: true, position: 'right', color: ink.text, formatter: (point) => data.texts[point.dataIndex] },
    },
  ],
});

// Counts along days or hours.
const counts = (data, ink) => ({
  ...base(ink),
  aria: { enabled: false },
  grid: { left: 4, right: 8, top: 20, bottom: 4, containLabel: true },
  xAxis: { type: 'category', data: data.labels, ...axis(ink) },
  yAxis: { type: 'value', minInterval: 1, splitNumber: 3, ...axis(ink) },
  color: ink.series,
  series: [
    {
      type: 'bar',
      data: data.values,
      barMaxWidth: 28,
      label: {
        show: data.values.length <= 16,
        position: 'top',
        color: ink.text,
        formatter: (point) => (point.value ? point.value.toLocaleString(document.documentElement.lang) : ''),
      },
    },
  ],
});

// An index from round to round.
const line = (data, ink) => ({
  ...base(ink),
  aria: { enabled: false },
  grid: { left: 4, right: 24, top: 28, bottom: 4, containLabel: true },
  xAxis: {
    type: 'category',
    data: data.labels,
    ...axis(ink),
    axisLabel: { color: ink.muted, hideOverlap: true },
  },
  yAxis: {
    type: 'value',
    ...axis(ink),
    min: Math.max(25, Math.floor((Math.min(...data.values) - 5) / 5) * 5),
    max: data.max,
    splitNumber: 4,
  },
  color: ink.series,
  series: [
    {
      type: 'line',
      data: data.values,
      symbol: 'circle',
      symbolSize: 9,
      lineStyle: { width: 2.5 },
      labelLayout: { hideOverlap: true },
      label: { show: true, position: 'top', color: ink.text, formatter: (point) => data.texts[point.dataIndex] },
    },
  ],
});

export const option = (data, ink, small) => {
  switch (data.kind) {
    case 'bullet':
      return bullet(data, ink);
    case 'heat':
      return heat(data, ink);
    case 'bars':
      return bars(data, ink);
    case 'counts':
      return counts(data, ink);
    case 'line':
      return line(data, ink);
    default:
      return time(data, ink, small);
  }
};
