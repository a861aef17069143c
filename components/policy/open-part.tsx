import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FileProblem, readFiles } from '../../lib/policy/files/index.ts';
import { type Draft, draftOf } from '../../lib/policy/index.ts';
import { type Text, text } from '../../lib/words/index.ts';
import { Part } from '../settings/part.tsx';
import { Sentence } from '../words.tsx';

/** What files say, ready for the form. What they do not say is not there. */
export interface Opened {
  draft?: Draft;
  id?: string;
  folder?: string | null;
}

interface ReadFiles {
  files: string;
  opened: Opened;
  /** What has no place in the form. */
  left: string[];
}

type Stand =
  | { at: 'start' }
  | { at: 'failed'; problem: Text }
  | ({ at: 'offer' } & ReadFiles)
  | ({ at: 'done' } & ReadFiles);

/** Opens files of every kind that the builder writes: chosen, or dropped anywhere on the page. */
export function OpenPart({ isEmpty, onOpen }: { isEmpty: boolean; onOpen: (opened: Opened) => void }) {
  const [stand, setStand] = useState<Stand>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const use = (read: ReadFiles) => {
    onOpen(read.opened);
    setStand({ ...read, at: 'done' });
    input.current?.focus(); // the button that was pressed goes
  };
  const take = async (files: FileList | null | undefined) => {
    if (!files || files.length === 0) return;
    const read = await readAll([...files]);
    if ('problem' in read) setStand({ at: 'failed', problem: read.problem });
    else if (isEmpty) use(read);
    else setStand({ ...read, at: 'offer' });
  };
  useDrop((files) => void take(files));
  return (
    <Part id="open" title={text('builder.open.title')}>
      <p>
        <Sentence of={text('builder.open.about')} />
      </p>
      <label class="file">
        <span>
          <Sentence of={text('builder.open.choose')} />
        </span>
        <input
          ref={input}
          type="file"
          multiple
          accept=".reg,.admx,.adml,.mobileconfig,.json,.plist,.xml,.txt"
          onChange={async ({ currentTarget }) => {
            await take(currentTarget.files);
            currentTarget.value = ''; // so that the same file can be chosen again once it is mended
          }}
        />
      </label>
      <div role="status" data-open={stand.at}>
        {stand.at === 'failed' && (
          <p class="notice">
            <Sentence of={text('builder.open.failed', { problem: stand.problem })} />
          </p>
        )}
        {(stand.at === 'offer' || stand.at === 'done') && (
          <>
            <p>
              <Sentence
                of={text(stand.at === 'offer' ? 'builder.open.sure' : 'builder.open.done', {
                  files: stand.files,
                })}
              />
            </p>
            {stand.left.length > 0 && (
              <div class="notice">
                <Sentence of={text('builder.open.foreign')} />
                <ul class="problems">
                  {stand.left.map((path, at) => (
                    <li key={`${at}`}>
                      <code>{path}</code>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </>
        )}
      </div>
      {stand.at === 'offer' && (
        <p class="buttons">
          <button type="button" data-act="open-yes" onClick={() => use(stand)}>
            <Sentence of={text('builder.open.yes')} />
          </button>
          <button
            type="button"
            data-act="open-no"
            onClick={() => {
              setStand({ at: 'start' });
              input.current?.focus();
            }}
          >
            <Sentence of={text('builder.open.no')} />
          </button>
        </p>
      )}
    </Part>
  );
}

async function readAll(files: readonly File[]): Promise<ReadFiles | { problem: Text }> {
  try {
    const given = files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    const { policy, id, folder, foreign } = readFiles(await Promise.all(given));
    const reading = policy && draftOf(policy);
    return {
      files: files.map(({ name }) => name).join(', '),
      opened: {
        ...(reading && { draft: reading.draft }),
        ...(id !== undefined && { id }),
        ...(folder !== undefined && { folder }),
      },
      left: [...foreign, ...(reading?.left ?? [])],
    };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.words };
    throw error;
  }
}

/** Takes files that are dropped anywhere on the page; without this the browser would go to them. */
function useDrop(take: (files: FileList | undefined) => void): void {
  const newest = useRef(take);
  newest.current = take;
  // At once, and not after the first paint: a file may be dropped as soon as the page is seen.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      newest.current(event.dataTransfer?.files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
