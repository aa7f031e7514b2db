/*
 * Draws charts with Apache ECharts, which needs no DOM and gives the same SVG for the same
 * chart. It is large, so whatever imports this file is loaded only where a page is asked for.
 */
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, ScatterChart, GridComponent, SVGRenderer]);

/** What a chart shows, in the library's own terms. */
export type ChartOption = EChartsCoreOption;

export interface ChartSize {
  /** Units of the picture, as wide as pixels where it is not scaled. */
  readonly width: number;
  readonly height: number;
}

/** The elements of a chart, to stand within an `svg` of that size. */
export function drawChart(option: ChartOption, { width, height }: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return bareElements(chart.renderToSVGString({ useViewBox: true }));
  } finally {
    chart.dispose(); // its clock would keep the program alive
  }
}

/**
 * The drawing without its frame, styles, classes and marks for a script: the page has styles of
 * its own, and lets no others in. Texts hold no quotation marks but as references, so that
 * nothing of theirs is taken for an attribute.
 */
function bareElements(svg: string): string {
  return svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(/<style ?>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:style|class|xml:space|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\n+/g, '\n')
    .trim();
}
