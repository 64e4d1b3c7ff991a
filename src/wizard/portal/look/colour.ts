/** A colour of the screen: red, green and blue of sRGB, 0 to 1 each. */
export type Rgb = readonly [number, number, number];

/** The same by how we see it (CSS Color 4, section 9.4): lightness 0 to 1, chroma 0 to about 0.4, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

/** Relative luminance, WCAG 2.2. */
const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Source of the numbers: CSS Color 4, section 18, "Sample code for color conversions" (OKLab by Björn Ottosson). */
export function oklchOf(rgb: Rgb): Oklch {
  const [r, g, b] = rgb.map(toLinear) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const redGreen = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    l,
    c: Math.hypot(redGreen, blueYellow),
    h: ((Math.atan2(blueYellow, redGreen) * 180) / Math.PI + 360) % 360,
  };
}

/** May lie outside 0 to 1, where no screen shows the colour. */
function rgbUnbounded({ l, c, h }: Oklch): Rgb {
  const angle = (h * Math.PI) / 180;
  const [redGreen, blueYellow] = [c * Math.cos(angle), c * Math.sin(angle)];
  const long = (l + 0.3963377774 * redGreen + 0.2158037573 * blueYellow) ** 3;
  const medium = (l - 0.1055613458 * redGreen - 0.0638541728 * blueYellow) ** 3;
  const short = (l - 0.0894841775 * redGreen - 1.291485548 * blueYellow) ** 3;
  return [
    fromLinear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    fromLinear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    fromLinear(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

const bounded = (rgb: Rgb): Rgb =>
  rgb.map((part) => Math.round(Math.min(Math.max(part, 0), 1) * 255) / 255) as unknown as Rgb;

/** The colour as a screen shows it, in whole steps of 1/255: where it is too vivid, the most vivid one of its lightness and hue. */
export function rgbOf(colour: Oklch): Rgb {
  const l = Math.min(Math.max(colour.l, 0), 1);
  const isShown = (c: number) =>
    rgbUnbounded({ ...colour, l, c }).every((part) => part >= -0.0005 && part <= 1.0005);
  if (isShown(colour.c)) return bounded(rgbUnbounded({ ...colour, l }));
  let [least, most] = [0, colour.c];
  for (let turn = 0; turn < 20; turn += 1) {
    const middle = (least + most) / 2;
    if (isShown(middle)) least = middle;
    else most = middle;
  }
  return bounded(rgbUnbounded({ l, c: least, h: colour.h }));
}

export const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
