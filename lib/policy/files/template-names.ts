import type { ChromiumKind } from './chromium-browsers.ts';
import type { Leaf } from './leaves.ts';

/*
 * Administrative templates for Windows' group policy: the ADMX says what can be set and where the registry has it, the
 * ADML has the words. https://learn.microsoft.com/en-us/previous-versions/windows/desktop/policy/admx-schema
 * Each key of the policy is a setting of its own, so that what is not configured is not there. A template has no values:
 * those that it was made with stand in the dialogs as what is offered, and in a comment, by which the builder opens it.
 */

export const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
export const VERSION = { revision: '1.0', schemaVersion: '1.0' } as const;

/** The setting that forces the extension in. */
export const INSTALL = 'install';

/** The category of all settings, and below it one for each group. */
export const categoryOf = (browser: ChromiumKind) => `EcfSignpost_${browser}`;

/** The setting of a key. Names in a template have letters, numbers and low lines. */
export const settingName = ({ path }: Pick<Leaf, 'path'>) => path.join('_');

export const optionName = (leaf: Leaf, option: string) =>
  `${settingName(leaf)}_${option.replaceAll('-', '_')}`;
