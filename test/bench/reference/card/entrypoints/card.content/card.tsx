import { useState } from 'preact/hooks';

/** As little as a card can be: a heading, a sentence, a link and a button that folds it away. */
export function Card() {
  const [open, setOpen] = useState(true);
  return (
    <section class="card" aria-label="Reference card">
      <button type="button" onClick={() => setOpen(!open)}>
        {open ? 'Hide' : 'Show'}
      </button>
      {open && (
        <>
          <h2>Reference card</h2>
          <p>This card knows nothing about the page. It is here to be measured.</p>
          <a href="https://pacer.uscourts.gov/">pacer.uscourts.gov</a>
        </>
      )}
    </section>
  );
}
