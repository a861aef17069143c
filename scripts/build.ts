import { buildAll } from './build/build-all.ts';

/** `npm run build`: the extension for every browser, in `.output`. */
process.exit(buildAll() ? 0 : 1);
