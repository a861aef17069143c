/** The files by which an administrator hands out a policy, written and read. */
export { archiveOf, pathOf } from './archive.ts';
export { checkInstall, type TypedInstall } from './check-install.ts';
export { CHROMIUM_BROWSERS } from './chromium-browsers.ts';
export { type Deployment, type Install, isExtensionId } from './deployment.ts';
export { FileProblem, type Found } from './found.ts';
export { type MadeFile, madeFiles, PLATFORMS } from './made-files.ts';
export { type GivenFile, readFiles } from './read-file.ts';
