import { type Contact, telephoneAddress } from '../lib/guidance/index.ts';
import { text } from '../lib/words/index.ts';
import { OutLink } from './out-link.tsx';
import { Sentence } from './words.tsx';

/** Whom to call: name, what for, numbers and hours. */
export function Contacts({ contacts }: { contacts: Contact[] }) {
  return (
    <ul class="contacts">
      {contacts.map((contact) => (
        <li key={contact.name.key}>
          <b>
            <Sentence of={contact.name} />
          </b>{' '}
          <span class="quiet">
            (<Sentence of={contact.about} />)
          </span>
          {contact.phones.length === 0 && (
            <div>
              <Sentence of={text('contact.noPhone')} />
            </div>
          )}
          {contact.phones.map(({ number, note }) => (
            <div key={`${number} ${note ?? ''}`}>
              <a href={telephoneAddress(number)}>{number}</a>
              {note && <span class="quiet"> {note}</span>}
            </div>
          ))}
          {contact.email && (
            <div>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </div>
          )}
          {contact.hours && (
            <div class="quiet">
              <Sentence of={contact.hours} />
            </div>
          )}
          {contact.link && (
            <div>
              <OutLink link={contact.link} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
