import type { ManagedFolder } from './managed-folder.ts';

type Policy = Record<string, unknown>;

/** What an administrator does to a browser that is open. */
interface Managed {
  /** Changes the policy of the extension, as an administrator would. The browser sees it when it looks. */
  setPolicy(policy: Policy): Promise<void>;
}

/**
 * Opens a browser that reads its policies from `folder`, which goes away when it closes, or does not open. `inFile` is
 * how a policy of the extension stands in that browser's file.
 */
export async function openUnderPolicy<Opened extends { close(): Promise<void> }>(
  folder: ManagedFolder,
  policy: Policy,
  inFile: (policy: Policy) => Policy,
  open: (executable: string) => Promise<Opened>,
): Promise<Opened & Managed> {
  const setPolicy = (given: Policy) => folder.write(inFile(given));
  try {
    await setPolicy(policy);
    const opened = await open(folder.executable);
    return {
      ...opened,
      setPolicy,
      close: async () => {
        await opened.close();
        await folder.drop();
      },
    };
  } catch (error) {
    await folder.drop();
    throw error;
  }
}
