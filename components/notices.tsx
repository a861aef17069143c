import type { Notice } from '../lib/guidance/index.ts';
import { OutLink } from './out-link.tsx';
import { Sentence } from './words.tsx';

/** That a preview is no answer for today: it stands before all else. */
export function PreviewNotice({ notices }: { notices: Notice[] }) {
  return <List notices={notices.filter(({ kind }) => kind === 'preview')} />;
}

/** What a person's own organization has to say, under its name. It stands where it is read before the answer is acted on. */
export function OrganizationNotices({ notices }: { notices: Notice[] }) {
  return <List notices={notices.filter(({ kind }) => kind === 'organization')} />;
}

/** What a person should know beside the answer. */
export function AnswerNotices({ notices }: { notices: Notice[] }) {
  return <List notices={notices.filter(({ kind }) => kind !== 'preview' && kind !== 'organization')} />;
}

function List({ notices }: { notices: Notice[] }) {
  return (
    <>
      {notices.map((notice, at) =>
        notice.kind === 'organization' ? (
          <div key={`${at} ${notice.severity}`} class={`notice organization ${notice.severity}`}>
            <b>
              <Sentence of={notice.from} />
            </b>
            <p>
              <Sentence of={notice.text} />
              {notice.link && (
                <>
                  {' '}
                  <OutLink link={notice.link} />
                </>
              )}
            </p>
          </div>
        ) : (
          <p key={notice.kind} class={`notice ${notice.kind}`}>
            <Sentence of={notice.text} />
          </p>
        ),
      )}
    </>
  );
}
