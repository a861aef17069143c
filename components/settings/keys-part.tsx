import { type Text, text } from '../../lib/words/index.ts';
import { SetBy } from '../set-by.tsx';
import { Sentence } from '../words.tsx';
import { Part } from './part.tsx';

/** The fast ways, with the keys that the browser has really given to them. */
export function KeysPart({
  keys,
  noToggle,
  noAddress,
}: {
  keys: Record<string, string>;
  /** Whose word it is that the keys do not hide the overlay; null where they do. */
  noToggle: Text | null;
  /** Who has switched the address bar's keyword off; null where it is on. */
  noAddress: Text | null;
}) {
  const popup = keys._execute_action;
  const toggle = keys['toggle-overlay'];
  return (
    <Part id="keys" title={text('opt.keys.title')}>
      <ul>
        <li>
          <Sentence of={popup ? text('opt.keys.popup', { keys: popup }) : text('opt.keys.popupNone')} />
        </li>
        <li>
          <Sentence of={toggle ? text('opt.keys.toggle', { keys: toggle }) : text('opt.keys.toggleNone')} />
          {noToggle && <SetBy words={noToggle} of="toggle" />}
        </li>
        <li>
          <Sentence of={text('opt.keys.address')} />
          {noAddress && <SetBy words={noAddress} of="omnibox" />}
        </li>
        <li>
          <Sentence of={text('opt.keys.menu')} />
        </li>
      </ul>
      <p class="quiet">
        <Sentence of={text('opt.keys.change')} />
      </p>
    </Part>
  );
}
