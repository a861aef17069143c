import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useKeep } from '../../components/keep.tsx';
import { type BuilderDraft, change, erase, POLICY_DRAFT } from '../../lib/store/index.ts';

/**
 * The form, kept in this browser as it is typed, so that nothing is lost when the page goes. `set` with null empties it.
 * Only the newest form is written while an older one still is.
 */
export function useDraft(first: BuilderDraft | null, empty: BuilderDraft) {
  const keep = useKeep();
  const [draft, setDraft] = useState(first);
  const newest = useRef<BuilderDraft | null | undefined>(undefined);
  const writing = useRef(false);
  const write = useCallback(async () => {
    if (writing.current) return;
    writing.current = true;
    while (newest.current !== undefined) {
      const next = newest.current;
      newest.current = undefined;
      await keep(() => (next === null ? erase(POLICY_DRAFT) : change(POLICY_DRAFT, () => next)));
    }
    writing.current = false;
  }, [keep]);
  const touched = useRef(false);
  useEffect(() => {
    if (!touched.current) return;
    newest.current = draft;
    void write();
  }, [draft, write]);
  return {
    draft: draft ?? empty,
    isEmpty: draft === null,
    set(how: (draft: BuilderDraft) => BuilderDraft | null) {
      touched.current = true;
      setDraft((now) => how(now ?? empty));
    },
  };
}
