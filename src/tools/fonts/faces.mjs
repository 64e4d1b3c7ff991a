// The measures of our faces and of those that stand in for them until they have come.

/**
 * Measures of one face at one weight, in its own units. `width` is the average advance of a letter of running English text,
 * each letter counted as often as it occurs; `capsize` calls it `xWidthAvg`.
 *
 * @typedef {{ unitsPerEm: number, ascent: number, descent: number, lineGap: number, width: number }} Measures
 */

/**
 * A face of the visitor's system, under the names by which `local()` finds it, and its measures.
 *
 * @typedef {{ names: string[], measures: Measures }} StandIn
 */

/** @type {(unitsPerEm: number, ascent: number, descent: number, lineGap: number, width: number) => Measures} */
const of = (unitsPerEm, ascent, descent, lineGap, width) => ({
  unitsPerEm,
  ascent,
  descent,
  lineGap,
  width,
});

/**
 * Each of our faces by weight, with its stand-ins, the likeliest system first: Windows, Apple, Android, whatever has Arial or a face cut to
 * its widths, Linux.
 *
 * Source of all numbers but DejaVu's: `@capsizecss/metrics` 4.3.0, under the names of the faces. DejaVu 2.37 was measured with
 * `@capsizecss/unpack` 4.0.1, by the same weighting. That ours are those of the files that we ship is held by `faces.test.ts`.
 *
 * @type {{ family: string, file: string, weights: { range: string, own: Measures, standIns: StandIn[] }[] }[]}
 */
export const faces = [
  {
    family: 'Atkinson Hyperlegible Next',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: [
      {
        range: '200 599',
        own: of(1000, 984, -316, 0, 444),
        standIns: [
          { names: ['Segoe UI', 'SegoeUI'], measures: of(2048, 2210, -514, 0, 908) },
          { names: ['Helvetica Neue', 'HelveticaNeue'], measures: of(1000, 952, -213, 28, 450) },
          { names: ['Roboto', 'Roboto Regular', 'Roboto-Regular'], measures: of(2048, 1900, -500, 0, 911) },
          {
            names: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo'],
            measures: of(2048, 1854, -434, 67, 913),
          },
          { names: ['DejaVu Sans', 'DejaVuSans'], measures: of(2048, 1901, -483, 0, 1041) },
        ],
      },
      {
        range: '600 800',
        own: of(1000, 984, -316, 0, 478),
        standIns: [
          { names: ['Segoe UI Bold', 'SegoeUI-Bold'], measures: of(2048, 2210, -514, 0, 973) },
          { names: ['Helvetica Neue Bold', 'HelveticaNeue-Bold'], measures: of(1000, 975, -217, 29, 480) },
          { names: ['Roboto Bold', 'Roboto-Bold'], measures: of(2048, 1900, -500, 0, 926) },
          {
            names: [
              'Arial Bold',
              'Arial-BoldMT',
              'Liberation Sans Bold',
              'LiberationSans-Bold',
              'Arimo Bold',
            ],
            measures: of(2048, 1854, -434, 67, 983),
          },
          { names: ['DejaVu Sans Bold', 'DejaVuSans-Bold'], measures: of(2048, 1901, -483, 0, 1176) },
        ],
      },
    ],
  },
  {
    family: 'Atkinson Hyperlegible Mono',
    file: '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
    weights: [
      {
        range: '200 800',
        own: of(1000, 984, -316, 0, 632),
        standIns: [
          {
            names: ['Courier New', 'CourierNewPSMT', 'Liberation Mono', 'LiberationMono', 'Cousine'],
            measures: of(2048, 1705, -615, 0, 1229),
          },
          { names: ['DejaVu Sans Mono', 'DejaVuSansMono'], measures: of(2048, 1901, -483, 0, 1233) },
          {
            names: ['Roboto Mono', 'Roboto Mono Regular', 'RobotoMono-Regular'],
            measures: of(2048, 2146, -555, 0, 1229),
          },
        ],
      },
    ],
  },
];
