import { z } from 'zod/mini';
import { FEED_URL } from '../courts/feed/parse-feed.ts';
import { secureAddress } from '../courts/feed/secure-address.ts';
import { FIELDS } from '../settings/schema.ts';
import { SETTING_KEYS } from '../settings/types.ts';
import { ABOUT, type About } from './about.ts';
import { court, day, link, oneOf, phone, words, yesNo } from './values.ts';

/*
 * The whole policy in one place. The browser's managed schema, the types, the reference documentation, the templates and
 * the builder's form are made from it. Every key has a wording of its own in `ABOUT`, so no two keys share one schema.
 */

function key<T extends z.ZodMiniType>(schema: T, about: About): T {
  ABOUT.add(schema, about);
  return schema;
}

const given = z.exactOptional;

const courtIds = () =>
  z.array(
    key(court(), {
      input: 'court',
      title: 'Court',
      description: 'A PACER court ID.',
      example: 'NYSDC',
    }),
    'a list of PACER court IDs',
  );

const organization = z.strictObject({
  name: given(
    key(words(80), {
      title: 'Name of your organization',
      description:
        'Named wherever the policy speaks: “Managed by …”, in notices, at locked settings and court overrides. Without it, people read “your organization”.',
      example: 'Example LLP',
    }),
  ),
  help: given(
    key(words(300), {
      input: 'paragraph',
      title: 'What your help desk helps with',
      description:
        'One or two sentences, shown with the telephone number and the link among the contacts, before the court’s own help desk.',
      example: 'Filing questions and PACER accounts, day and night.',
    }),
  ),
  phone: given(
    key(phone(), {
      input: 'phone',
      title: 'Telephone number of your help desk',
      description: 'Shown first among the contacts of every answer.',
      example: '212-555-0100 ext. 4',
    }),
  ),
  link: given(
    key(link(), {
      input: 'link',
      title: 'Web address of your help desk',
      description: 'Opens in a new tab. Addresses of your own network may be given.',
      example: 'https://help.example.com/ecf',
    }),
  ),
});

const courtOverride = z.strictObject({
  court: key(court(), {
    input: 'court',
    title: 'Court',
    description: 'The PACER court ID, as the extension’s search shows it.',
    example: 'CACDC',
    vital: true,
  }),
  system: key(oneOf('nextgen', 'legacy', 'acms', 'other'), {
    title: 'System',
    description:
      'What the court files on. nextgen: NextGen CM/ECF, with PACER accounts. legacy: CurrentGen CM/ECF, with the court’s own logins. acms: ACMS. other: another system; people are told to ask whether they need a PACER account.',
    example: 'nextgen',
    vital: true,
  }),
  date: given(
    key(day(), {
      input: 'day',
      title: 'From this day on',
      description:
        'The day on the court’s own calendar from which the override holds; it replaces the date in the court list, so before that day the court has not moved yet. Without it, the override holds on every day.',
      example: '2026-12-07',
      vital: true,
    }),
  ),
  note: given(
    key(words(300), {
      input: 'paragraph',
      title: 'Note',
      description: 'Why, in a sentence. Shown with the override, as your organization’s word.',
      example: 'The court told us that it moves two weeks later.',
    }),
  ),
  link: given(
    key(link(), {
      input: 'link',
      title: 'Web address of the source',
      description: 'The court’s order or notice, or your own page about it.',
      example: 'https://help.example.com/ecf/cacd',
    }),
  ),
});

const notice = z
  .strictObject({
    text: key(words(600), {
      input: 'paragraph',
      title: 'Text',
      description: 'What people read. Plain text.',
      example: 'Docketing is closed on Friday from noon. Call extension 4 for emergency filings.',
      vital: true,
    }),
    courts: given(
      key(
        courtIds().check(
          z.minLength(1, 'at least one court; without a list, the notice shows at every court'),
        ),
        {
          title: 'Courts',
          description:
            'PACER court IDs at which the notice shows. Without it, the notice shows at every court, in the popup and in the guide.',
          example: ['NYSDC', 'NYEDC'],
          vital: true,
        },
      ),
    ),
    from: given(
      key(day(), {
        input: 'day',
        title: 'First day',
        description: 'The first day on which the notice shows. Without it, it shows at once.',
        example: '2026-12-01',
        vital: true,
      }),
    ),
    until: given(
      key(day(), {
        input: 'day',
        title: 'Last day',
        description: 'The last day on which the notice shows. Without it, it shows until you take it away.',
        example: '2026-12-04',
        vital: true,
      }),
    ),
    severity: given(
      key(oneOf('info', 'warning', 'urgent'), {
        title: 'Severity',
        description:
          'How it looks, and its place: urgent notices come first. Without it, the notice is an info.',
        example: 'warning',
        without: 'info',
      }),
    ),
    link: given(
      key(link(), {
        input: 'link',
        title: 'Web address',
        description: 'Where to read more.',
        example: 'https://intranet.example.com/docketing',
      }),
    ),
  })
  .check(
    z.refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
      message: 'a last day that is not before the first day',
      path: ['until'],
    }),
  );

const on = (title: string, description: string) =>
  given(key(yesNo(), { title, description, example: false, without: true }));

const features = z.strictObject({
  overlay: on('Overlay', 'The signpost on the courts’ own pages. false: it shows nowhere.'),
  badge: on('Badge', 'The answer on the extension’s button in the toolbar. false: the button stays blank.'),
  refresh: on(
    'Refresh of the court list',
    'Fetching the court list, by itself and on request. false: the list that came with the extension answers.',
  ),
  liveCheck: on(
    'Asking courts',
    'Asking a court’s own sign-in page, on request. false: the buttons go, and no court is asked.',
  ),
  reminders: on(
    'Reminders',
    'Notices of the browser before a pinned court moves. false: none is shown, and people are not asked for leave.',
  ),
  omnibox: on(
    'Address bar',
    'Finding courts in the address bar with the keyword ecf. false: it finds nothing.',
  ),
});

const overlay = z.strictObject({
  position: given(
    key(FIELDS.position.clone(), {
      title: 'Corner',
      description:
        'The corner in which the overlay starts; it moves where it would cover a control. Name position in lockedSettings to keep people from choosing another.',
      example: 'lower-left',
      without: 'automatic',
    }),
  ),
  where: given(
    key(oneOf('everywhere', 'sign-in-only'), {
      title: 'Pages',
      description:
        'Whether the overlay starts on every page that it knows, or only where a login is typed. Name where in lockedSettings to keep people from choosing otherwise.',
      example: 'sign-in-only',
      without: 'everywhere',
    }),
  ),
  size: given(
    key(FIELDS.size.clone(), {
      title: 'Size',
      description: 'The size with which the overlay starts. People may choose another unless size is locked.',
      example: 'large',
      without: 'normal',
    }),
  ),
  mayHide: given(
    key(yesNo(), {
      title: 'May be hidden',
      description:
        'Whether people may hide the overlay, at a court or everywhere. false: it shows again where they have hidden it; they can still make it small. Without it, they may.',
      example: false,
      without: true,
    }),
  ),
});

/** The policy as an administrator writes it. */
export const policySchema = key(
  z.strictObject({
    organization: given(
      key(organization, {
        title: 'Organization',
        description: 'Who speaks, and where people find help.',
        example: { name: 'Example LLP', phone: '212-555-0100', link: 'https://help.example.com/ecf' },
        group: 'organization',
      }),
    ),
    notices: given(
      key(
        z.array(
          key(notice, { title: 'Notice', description: 'One notice.', example: { text: '…' } }),
          'a list of notices',
        ),
        {
          title: 'Notices to filers',
          description:
            'Shown as your organization’s word in the overlay, the popup and the guide, per court or at all courts, on the days that you give.',
          example: [
            {
              text: 'Docketing is closed on Friday from noon. Call extension 4 for emergency filings.',
              courts: ['NYSDC', 'NYEDC'],
              from: '2026-12-01',
              until: '2026-12-04',
              severity: 'warning',
            },
          ],
          group: 'courts',
          most: 20,
        },
      ),
    ),
    courtOverrides: given(
      key(
        z.array(
          key(courtOverride, {
            title: 'Override',
            description: 'One override.',
            example: { court: 'CACDC' },
          }),
          'a list of overrides',
        ),
        {
          title: 'Court overrides',
          description:
            'What your organization knows better than the court list and the page. An override wins, is named as your organization’s word, and a page that shows otherwise is said beside it.',
          example: [
            {
              court: 'CACDC',
              system: 'nextgen',
              date: '2026-12-07',
              note: 'The court told us that it moves two weeks later.',
              link: 'https://help.example.com/ecf/cacd',
            },
          ],
          group: 'courts',
          most: 500,
          once: ['court', 'date'],
        },
      ),
    ),
    pinnedCourts: given(
      key(courtIds(), {
        title: 'Pinned courts',
        description:
          'Courts that stand in everybody’s “My courts”, first and in this order. People can pin more, and cannot take these away.',
        example: ['NYSDC', 'NYEDC', '02CA'],
        group: 'courts',
        most: 100,
        once: [],
      }),
    ),
    features: given(
      key(features, {
        title: 'Features',
        description: 'What of the extension is on. Everything is, unless it is false here.',
        example: { liveCheck: false, reminders: true },
        group: 'features',
      }),
    ),
    feedAddress: given(
      key(
        z
          .string('an https address')
          .check(
            z.refine((value) => secureAddress(value) !== undefined, 'an https address without a user name'),
          ),
        {
          input: 'link',
          title: 'Address of the court feed',
          description:
            'Where the court list is refreshed from: a copy of the PACER feed on a server of your own, over https, that lets other origins read it (Access-Control-Allow-Origin). Without it, the feed of uscourts.gov.',
          example: 'https://mirror.example.com/cmecf_feed.json',
          without: FEED_URL,
          group: 'features',
        },
      ),
    ),
    overlay: given(
      key(overlay, {
        title: 'Overlay',
        description: 'How the signpost on court pages starts, and whether people may hide it.',
        example: { position: 'lower-left', mayHide: false },
        group: 'settings',
      }),
    ),
    language: given(
      key(FIELDS.language.clone(), {
        title: 'Language',
        description:
          'The language in which the extension starts: en, es, or auto for the browser’s own. Name language in lockedSettings to keep people from choosing another.',
        example: 'es',
        without: 'auto',
        group: 'settings',
      }),
    ),
    lockedSettings: given(
      key(
        z.array(
          key(oneOf(...SETTING_KEYS), {
            title: 'Setting',
            description: 'The name of a setting.',
            example: 'language',
          }),
          'a list of settings',
        ),
        {
          title: 'Settings that people may not change',
          description:
            'Each is shown as locked, with your organization’s name. It has the value of this policy, or else the extension’s own default; what people had set comes back once it is no longer locked. Where collapsed is locked, an open page’s overlay can still be made small, and the next page shows it as a card. A setting that is not named here starts with the value of this policy, and people may change it.',
          example: ['position', 'language'],
          group: 'settings',
        },
      ),
    ),
    warnSharedAccounts: given(
      key(yesNo(), {
        title: 'Warn of shared accounts',
        description:
          'Reminds people, wherever a PACER account is wanted, to sign in with their own and not with one that others use too. Without it, nothing is said until there is trouble.',
        example: true,
        without: false,
        group: 'settings',
      }),
    ),
  }),
  {
    title: 'ECF Signpost',
    description: 'What an administrator sets for everybody in the organization.',
    example: { organization: { name: 'Example LLP' } },
  },
);

/** The parts of a policy that hold. What is absent is left to the extension and to the person. */
export type Policy = z.infer<typeof policySchema>;
export type CourtOverride = z.infer<typeof courtOverride>;
export type OrganizationNotice = z.infer<typeof notice>;
export type Feature = keyof z.infer<typeof features>;
