// Draws targets per year. The table beside it says the same, so without this script nothing is missing.
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const option = (targets) => ({
  animation: false,
  textStyle: { fontFamily: token('--t-font'), color: token('--t-text') },
  grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
  xAxis: {
    type: 'category',
    data: targets.years,
    axisLine: { lineStyle: { color: token('--t-rule-strong') } },
    axisLabel: { color: token('--t-muted') },
    axisTick: { show: false },
  },
  yAxis: {
    type: 'value',
    scale: true,
    axisLabel: { color: token('--t-muted') },
    splitLine: { lineStyle: { color: token('--t-rule') } },
  },
  series: [
    {
      type: 'line',
      name: targets.name,
      data: targets.figures,
      symbol: 'circle',
      symbolSize: 8,
      lineStyle: { width: 2 },
      label: {
        show: true,
        position: 'top',
        color: token('--t-text'),
        formatter: (point) => targets.labels[point.dataIndex],
      },
      labelLayout: { hideOverlap: true },
    },
  ],
  color: [token('--t-series-1')],
});

const draw = (place) => {
  const chart = echarts.init(place, null, { renderer: 'svg' });
  const targets = JSON.parse(place.dataset.targets);
  chart.setOption(option(targets));
  new ResizeObserver(() => chart.resize()).observe(place);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => chart.setOption(option(targets)));
};

document.querySelectorAll('[data-targets]').forEach(draw);
