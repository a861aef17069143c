import { readFile } from 'node:fs/promises';

/** One request that left a browser. */
export interface NetRequest {
  /** The address without its query. */
  address: string;
  /** The origin that asked for it; absent where the browser or its user did. */
  initiator: string | undefined;
  /** A page or a frame that was navigated to. */
  navigation: boolean;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, string> }[];
}

/**
 * The requests in Chromium's network log, written by the browser process: it misses none, whoever sent it, a page, a
 * content script or a service worker. Addresses within an extension never reach the network and are not there.
 */
export async function readNetLog(file: string): Promise<NetRequest[]> {
  const log: NetLog = JSON.parse(await readFile(file, 'utf8'));
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) => {
    if (type !== start || !params?.url) return [];
    const { origin, pathname } = new URL(params.url);
    return {
      address: origin + pathname,
      initiator: params.initiator === 'not an origin' ? undefined : params.initiator,
      navigation: params.request_type === 'main frame' || params.request_type === 'sub frame',
    };
  });
}
