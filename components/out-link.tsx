import type { Link } from '../lib/guidance/index.ts';
import { Sentence } from './words.tsx';

/** A link out of the extension. It opens a new tab, so that what was typed into a court's page is not lost. */
export function OutLink({ link }: { link: Link }) {
  return (
    <a href={link.href} target="_blank" rel="noreferrer noopener">
      <Sentence of={link.label} />
    </a>
  );
}
