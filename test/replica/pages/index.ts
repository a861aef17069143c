import type { ReplicaPage } from '../types.ts';
import { acmsPages } from './acms.ts';
import { appellateDoors } from './appellate-doors.ts';
import { centralSignOnPages } from './central-sign-on.ts';
import { courtSignIn } from './court-sign-in.ts';
import { courtViewSignIn } from './court-view-sign-in.ts';
import { elsewhere } from './elsewhere.ts';
import { frontDoors } from './front-doors.ts';
import { hostileLook } from './hostile-look.ts';
import { hostileScript } from './hostile-script.ts';
import { legacy } from './legacy.ts';
import { linkAccountPages } from './link-account.ts';
import { mainMenus } from './main-menu.ts';
import { oddHosts } from './odd-hosts.ts';
import { pacerAccount } from './pacer-account.ts';
import { publicPages } from './public.ts';
import { signOnSteps } from './sign-on-steps.ts';
import { signedIn } from './signed-in.ts';
import { trainingPages } from './training.ts';

/** Every page of the replica that has an expected verdict. */
export const replicaPages: ReplicaPage[] = [
  ...frontDoors,
  ...appellateDoors,
  ...courtSignIn,
  ...legacy,
  ...courtViewSignIn,
  ...centralSignOnPages,
  ...signOnSteps,
  ...linkAccountPages,
  ...pacerAccount,
  ...trainingPages,
  ...mainMenus,
  ...signedIn,
  ...acmsPages,
  ...oddHosts,
  ...publicPages,
  ...elsewhere,
  ...hostileLook,
  ...hostileScript,
];

/** One of them by its name. Throws where there is none. */
export function pageNamed(name: string): ReplicaPage {
  const page = replicaPages.find((each) => each.name === name);
  if (!page) throw new Error(`The replica has no page named “${name}”.`);
  return page;
}
