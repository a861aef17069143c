/*
 * The signpost: two boards on a post, the upper one to the PACER account, the lower one to the court's login, on the blue
 * of the PACER answer. One drawing in three forms: what a large icon shows would be mud in a small one.
 */

const BLUE = '#0b57a4';

/** A form of the drawing, on a square of `grid` units. */
interface Form {
  grid: number;
  body: string;
}

/** Every edge falls on a pixel at 16, 32 and 48. */
const SMALL: Form = {
  grid: 16,
  body: `<rect width="16" height="16" rx="3.5" fill="${BLUE}"/>
<path fill="#fff" d="M7 2h2v1h3l2 2-2 2H9v1h2v4H9v2H7v-2H4l-2-2 2-2h3V7H4V3h3z"/>`,
};

/** The same for 24 pixels, where the grid of 16 would fall between two. */
const SMALL_24: Form = {
  grid: 24,
  body: `<rect width="24" height="24" rx="5" fill="${BLUE}"/>
<path fill="#fff" d="M11 3h2v2h5l3 3-3 3h-5v2h4v6h-4v2h-2v-2H6l-3-3 3-3h5v-2H6V5h5z"/>`,
};

/** With room for it: the boards stand apart from the post, and the lower one has a colour of its own. */
const SIGN = `<path fill="#cfe0f2" d="M44 14a4 4 0 0 1 8 0v70h-8z"/>
<path fill="#083a70" opacity=".45" d="M22 26h42l12 11-12 11H22zM74 52H36L24 63l12 11h38z" transform="translate(0 2)"/>
<path fill="#fff" d="M24 24h38.500a3 3 0 0 1 2 .8l10.600 9.700a2 2 0 0 1 0 3l-10.600 9.700a3 3 0 0 1-2 .8H24a3 3 0 0 1-3-3V27a3 3 0 0 1 3-3z"/>
<path fill="#ffd79b" d="M72 52H35.500a3 3 0 0 0-2 .8l-10.600 9.700a2 2 0 0 0 0 3l10.600 9.700a3 3 0 0 0 2 .8H72a3 3 0 0 0 3-3V55a3 3 0 0 0-3-3z"/>
<path fill="${BLUE}" d="M29 33h27v6H29z" opacity=".85"/>
<path fill="#85470a" d="M40 61h27v6H40z" opacity=".85"/>`;

const LARGE: Form = {
  grid: 96,
  body: `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#1468bd"/><stop offset="1" stop-color="#084a8f"/></linearGradient></defs>
<rect width="96" height="96" rx="20" fill="url(#sky)"/>${SIGN}`,
};

/** An icon to be drawn: its size in pixels, and how many of them on each side stay empty. */
interface Icon {
  size: number;
  form: Form;
  margin?: number;
}

export const ICONS: readonly Icon[] = [
  { size: 16, form: SMALL },
  { size: 24, form: SMALL_24 },
  { size: 32, form: SMALL },
  { size: 48, form: LARGE },
  { size: 64, form: LARGE },
  { size: 96, form: LARGE },
  { size: 128, form: LARGE, margin: 16 }, // as Chrome's store asks
];

/** The icon as SVG text. */
export function iconSvg({ size, form, margin = 0 }: Icon): string {
  const unit = form.grid / (size - 2 * margin);
  const from = -margin * unit;
  const box = `${from} ${from} ${size * unit} ${size * unit}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">${form.body}</svg>`;
}

/** The large form at any size. */
export const logoSvg = (size: number): string => iconSvg({ size, form: LARGE });

/** The same without its ground, for tiles that are such a ground themselves. */
export const signSvg = (size: number): string => iconSvg({ size, form: { grid: 96, body: SIGN } });
