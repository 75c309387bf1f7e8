import type { Found } from '../measures/statistics.ts';
import { type Row, short } from './figures.ts';

const width = 720;
const rowHeight = 26;
const labelWidth = 140;
const barWidth = 470;

const style = `
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .title { font-weight: 600; }
  .bar { fill: #8c959f; } .ours { fill: #0969da; } .range { stroke: #24292f; stroke-width: 1.5; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .bar { fill: #6e7681; } .ours { fill: #58a6ff; } .range { stroke: #e6edf3; }
  }`;

interface Panel {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly found: Found }[];
}

/** Bars from 0 to the largest value, with the range of the rounds as a line across their ends. */
function drawn({ title, rows }: Panel, top: number): string {
  const largest = Math.max(...rows.map(({ found }) => found.high), 0);
  const x = (value: number): string => (labelWidth + (value / largest) * barWidth).toFixed(1);
  const bars = rows.map(({ name, found }, index) => {
    const y = top + 14 + index * rowHeight;
    const kind = name.startsWith('poa-bot') ? 'bar ours' : 'bar';
    const end = Number(x(found.high)) + 8;
    return [
      `<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${name}</text>`,
      `<rect class="${kind}" x="${labelWidth}" y="${y}" width="${(Number(x(found.median)) - labelWidth).toFixed(1)}" height="18" rx="2"/>`,
      `<line class="range" x1="${x(found.low)}" x2="${x(found.high)}" y1="${y + 9}" y2="${y + 9}"/>`,
      `<text x="${end.toFixed(1)}" y="${y + 14}">${short(found.median)}</text>`,
    ].join('\n');
  });
  return [`<text class="title" x="0" y="${top}">${title}</text>`, ...bars].join('\n');
}

/** A chart that reads on a light page and on a dark one. */
export function chartOf(rows: readonly Row[]): string {
  const panels: readonly Panel[] = [
    { title: 'Updates per second, 64 sellers (more is better)', rows: rows.map(({ name, perSecond }) => ({ name, found: perSecond })) },
    { title: 'CPU milliseconds per update (less is better)', rows: rows.map(({ name, cpuMs }) => ({ name, found: cpuMs })) },
  ];
  const panelHeight = 44 + rows.length * rowHeight;
  const height = panels.length * panelHeight;
  const content = panels.map((panel, index) => drawn(panel, 16 + index * panelHeight)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Updates per second and CPU per update, by contender">
<style>${style}
</style>
${content}
</svg>
`;
}
