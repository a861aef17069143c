/** A policy with mistakes: what is wrong in words, the policy, and the paths at which they must be reported. */
export type Broken = [what: string, policy: unknown, paths: string[]];

const NOTICE = { text: 'Docketing is closed on Friday.' };
const OVERRIDE = { court: 'CACDC', system: 'nextgen' };

/** The whole of it is none. */
const WHOLES: Broken[] = [
  ['a text', 'managed', ['policy']],
  ['a number', 7, ['policy']],
  ['a list', [], ['policy']],
  ['yes', true, ['policy']],
  ['nothing', null, ['policy']],
  ['JSON text of a list', '[1]', ['policy']],
  ['JSON text that is cut off', '{"language":', ['policy']],
];

/** Names that there are not. */
const NAMES: Broken[] = [
  ['a key in British spelling', { organisation: { name: 'Example LLP' } }, ['organisation']],
  ['a key in capitals', { Language: 'en' }, ['Language']],
  ['a key with dashes', { 'court-overrides': [] }, ['["court-overrides"]']],
  ['a key of another product', { toOverwrite: {} }, ['toOverwrite']],
  ['an empty key', { '': 1 }, ['[""]']],
  ['a key that every object has', JSON.parse('{"__proto__":{"language":"en"}}'), ['["__proto__"]']],
  ['a key named constructor', { constructor: 1 }, ['constructor']],
  [
    'a misspelled part of the organization',
    { organization: { fone: '212-555-0100' } },
    ['organization.fone'],
  ],
  [
    'a misspelled part of an override',
    { courtOverrides: [{ ...OVERRIDE, sytem: 'legacy' }] },
    ['courtOverrides[0].sytem'],
  ],
  [
    'a misspelled system alone',
    { courtOverrides: [{ court: 'CACDC', sytem: 'legacy' }] },
    ['courtOverrides[0].system', 'courtOverrides[0].sytem'],
  ],
  ['a misspelled part of a notice', { notices: [{ ...NOTICE, til: '2026-12-04' }] }, ['notices[0].til']],
  ['a misspelled feature', { features: { livecheck: false } }, ['features.livecheck']],
  [
    'two misspelled features',
    { features: { over_lay: true, Badge: true } },
    ['features.over_lay', 'features.Badge'],
  ],
  ['a key in the singular', { notice: [NOTICE] }, ['notice']],
  ['a key with a blank', { 'pinnedCourts ': ['CACDC'] }, ['["pinnedCourts "]']],
  ['a misspelled part of the overlay', { overlay: { corner: 'lower-left' } }, ['overlay.corner']],
  ['a setting where a key belongs', { position: 'lower-left' }, ['position']],
];

/** Values of another kind. */
const KINDS: Broken[] = [
  ['a text for the organization', { organization: 'Example LLP' }, ['organization']],
  ['a list for the organization', { organization: [] }, ['organization']],
  ['a number for its name', { organization: { name: 7 } }, ['organization.name']],
  ['an object for its name', { organization: { name: {} } }, ['organization.name']],
  ['a number for its telephone', { organization: { phone: 2125550100 } }, ['organization.phone']],
  ['one notice for a list', { notices: NOTICE }, ['notices']],
  ['a text for the notices', { notices: 'Closed on Friday.' }, ['notices']],
  ['texts in the list of notices', { notices: ['Closed.'] }, ['notices[0]']],
  ['a number for the text of a notice', { notices: [{ text: 1 }] }, ['notices[0].text']],
  ['a text for the courts of a notice', { notices: [{ ...NOTICE, courts: 'CACDC' }] }, ['notices[0].courts']],
  ['a number for a day', { notices: [{ ...NOTICE, from: 20261201 }] }, ['notices[0].from']],
  ['overrides by court', { courtOverrides: { CACDC: 'legacy' } }, ['courtOverrides']],
  ['a text for an override', { courtOverrides: ['CACDC'] }, ['courtOverrides[0]']],
  ['a list for an override', { courtOverrides: [['CACDC', 'legacy']] }, ['courtOverrides[0]']],
  ['yes for a system', { courtOverrides: [{ court: 'CACDC', system: true }] }, ['courtOverrides[0].system']],
  ['a text for the pinned courts', { pinnedCourts: 'CACDC, NYSDC' }, ['pinnedCourts']],
  ['a number among the pinned courts', { pinnedCourts: ['CACDC', 7] }, ['pinnedCourts[1]']],
  ['a list for the features', { features: ['badge'] }, ['features']],
  ['a text for a feature', { features: { badge: 'off' } }, ['features.badge']],
  ['a number for a feature', { features: { badge: 2 } }, ['features.badge']],
  ['an object for a feature', { features: { badge: {} } }, ['features.badge']],
  ['a text for the overlay', { overlay: 'lower-left' }, ['overlay']],
  ['a number for the corner', { overlay: { position: 1 } }, ['overlay.position']],
  ['a word for may be hidden', { overlay: { mayHide: 'never' } }, ['overlay.mayHide']],
  ['a list for the language', { language: ['en'] }, ['language']],
  ['an object for the feed', { feedAddress: { url: 'https://x.example.com' } }, ['feedAddress']],
  ['one setting for a list', { lockedSettings: 'language' }, ['lockedSettings']],
  ['yes for the locked settings', { lockedSettings: true }, ['lockedSettings']],
  ['a word for the warning', { warnSharedAccounts: 'please' }, ['warnSharedAccounts']],
];

/** Texts that say nothing that is known. */
const TEXTS: Broken[] = [
  ['an empty name', { organization: { name: '  ' } }, ['organization.name']],
  ['a name without end', { organization: { name: 'x'.repeat(81) } }, ['organization.name']],
  ['words for a telephone number', { organization: { phone: 'call us' } }, ['organization.phone']],
  ['a link that is a script', { organization: { link: 'javascript:alert(1)' } }, ['organization.link']],
  ['a telephone number of two digits', { organization: { phone: '12' } }, ['organization.phone']],
  ['help with a control character', { organization: { help: 'Room\u00007' } }, ['organization.help']],
  ['help of a page’s length', { organization: { help: 'x'.repeat(301) } }, ['organization.help']],
  [
    'a link without end',
    { organization: { link: `https://x.example.com/${'x'.repeat(2000)}` } },
    ['organization.link'],
  ],
  ['a link without http', { organization: { link: 'help.example.com' } }, ['organization.link']],
  ['a link to a file', { organization: { link: 'file:///etc/passwd' } }, ['organization.link']],
  [
    'a link with markup',
    { organization: { link: 'https://x.example.com/"><script>' } },
    ['organization.link'],
  ],
  ['a notice without a text', { notices: [{ severity: 'urgent' }] }, ['notices[0].text']],
  ['a notice of a book’s length', { notices: [{ text: 'x'.repeat(601) }] }, ['notices[0].text']],
  [
    'a severity that there is not',
    { notices: [{ ...NOTICE, severity: 'critical' }] },
    ['notices[0].severity'],
  ],
  ['a notice with a wrong link', { notices: [{ ...NOTICE, link: 'intranet' }] }, ['notices[0].link']],
  ['an American date', { notices: [{ ...NOTICE, until: '12/04/2026' }] }, ['notices[0].until']],
  ['a day that does not exist', { notices: [{ ...NOTICE, until: '2026-02-30' }] }, ['notices[0].until']],
  ['a moment for a day', { notices: [{ ...NOTICE, from: '2026-12-01T12:00Z' }] }, ['notices[0].from']],
  [
    'days the wrong way round',
    { notices: [{ ...NOTICE, from: '2026-12-04', until: '2026-12-01' }] },
    ['notices[0].until'],
  ],
  ['a notice for no court', { notices: [{ ...NOTICE, courts: [] }] }, ['notices[0].courts']],
  [
    'a notice for a court that there is not',
    { notices: [{ ...NOTICE, courts: ['XXXX'] }] },
    ['notices[0].courts[0]', 'notices[0].courts'],
  ],
  ['a court’s code for its ID', { pinnedCourts: ['cacd'] }, ['pinnedCourts[0]']],
  ['a court’s name for its ID', { pinnedCourts: ['C.D. Cal.'] }, ['pinnedCourts[0]']],
  ['a pinned court that there is not', { pinnedCourts: ['XXXX'] }, ['pinnedCourts[0]']],
  ['a court pinned twice', { pinnedCourts: ['CACDC', 'CACDC'] }, ['pinnedCourts[1]']],
  [
    'an override of a court that there is not',
    { courtOverrides: [{ ...OVERRIDE, court: 'XXXX' }] },
    ['courtOverrides[0].court'],
  ],
  ['an override without a court', { courtOverrides: [{ system: 'legacy' }] }, ['courtOverrides[0].court']],
  ['an override without a system', { courtOverrides: [{ court: 'CACDC' }] }, ['courtOverrides[0].system']],
  [
    'a system by another name',
    { courtOverrides: [{ ...OVERRIDE, system: 'NextGen CM/ECF' }] },
    ['courtOverrides[0].system'],
  ],
  [
    'a system that is not known',
    { courtOverrides: [{ ...OVERRIDE, system: 'unknown' }] },
    ['courtOverrides[0].system'],
  ],
  [
    'an override on a day that is none',
    { courtOverrides: [{ ...OVERRIDE, date: 'soon' }] },
    ['courtOverrides[0].date'],
  ],
  [
    'an override on a day with spaces',
    { courtOverrides: [{ ...OVERRIDE, date: ' 2026-12-07' }] },
    ['courtOverrides[0].date'],
  ],
  [
    'an override with an empty note',
    { courtOverrides: [{ ...OVERRIDE, note: '' }] },
    ['courtOverrides[0].note'],
  ],
  [
    'an override with a note of a page’s length',
    { courtOverrides: [{ ...OVERRIDE, note: 'x'.repeat(301) }] },
    ['courtOverrides[0].note'],
  ],
  [
    'an override with a wrong link',
    { courtOverrides: [{ ...OVERRIDE, link: 'order.pdf' }] },
    ['courtOverrides[0].link'],
  ],
  [
    'two overrides of one court',
    { courtOverrides: [OVERRIDE, { ...OVERRIDE, system: 'legacy' }] },
    ['courtOverrides[1]'],
  ],
  [
    'two overrides of one court and day',
    {
      courtOverrides: [
        { ...OVERRIDE, date: '2026-12-07' },
        { ...OVERRIDE, date: '2026-12-07', note: 'Again.' },
      ],
    },
    ['courtOverrides[1]'],
  ],
  ['a corner in the middle', { overlay: { position: 'middle' } }, ['overlay.position']],
  ['an overlay that starts nowhere', { overlay: { where: 'nowhere' } }, ['overlay.where']],
  ['a size in pixels', { overlay: { size: '18px' } }, ['overlay.size']],
  ['a language that there is not', { language: 'fr' }, ['language']],
  ['a language with its country', { language: 'es-MX' }, ['language']],
  ['a feed without encryption', { feedAddress: 'http://mirror.example.com/feed.json' }, ['feedAddress']],
  [
    'a feed with a password',
    { feedAddress: 'https://me:secret@mirror.example.com/feed.json' },
    ['feedAddress'],
  ],
  ['a feed over ftp', { feedAddress: 'ftp://mirror.example.com/feed.json' }, ['feedAddress']],
  ['a feed without an address', { feedAddress: 'mirror.example.com' }, ['feedAddress']],
  ['an empty feed', { feedAddress: '' }, ['feedAddress']],
  ['a setting that there is not', { lockedSettings: ['corner'] }, ['lockedSettings[0]']],
  ['a setting in capitals', { lockedSettings: ['LANGUAGE'] }, ['lockedSettings[0]']],
];

/** More than there may be, several at once, and what other writers of policies make of it. */
const MORE: Broken[] = [
  ['twenty-one notices', { notices: Array.from({ length: 21 }, () => NOTICE) }, ['notices[20]']],
  [
    'a thousand pinned courts',
    { pinnedCourts: Array.from({ length: 1000 }, (_, at) => (at === 0 ? 'CACDC' : `X${1000 + at}`)) },
    Array.from({ length: 100 }, (_, at) => `pinnedCourts[${at + 1}]`),
  ],
  [
    'every kind of mistake at once',
    {
      organization: 1,
      notices: 1,
      courtOverrides: 1,
      pinnedCourts: 1,
      features: 1,
      feedAddress: 1,
      overlay: 1,
      language: 1,
      lockedSettings: 1,
      warnSharedAccounts: 'x',
    },
    [
      'organization',
      'notices',
      'courtOverrides',
      'pinnedCourts',
      'features',
      'feedAddress',
      'overlay',
      'language',
      'lockedSettings',
      'warnSharedAccounts',
    ],
  ],
  [
    'two mistakes in one override',
    { courtOverrides: [{ court: 'cacd', system: 'new' }] },
    ['courtOverrides[0].court', 'courtOverrides[0].system'],
  ],
  [
    'a mistake in JSON text',
    { courtOverrides: '[{"court":"CACDC","system":"new"}]' },
    ['courtOverrides[0].system'],
  ],
  ['JSON text that is no JSON', { courtOverrides: '[{court: CACDC}]' }, ['courtOverrides']],
  ['a mistake in a numbered list', { pinnedCourts: { 1: 'CACDC', 2: 'nysd' } }, ['pinnedCourts[1]']],
  ['a list numbered from nought', { pinnedCourts: { 0: 'CACDC' } }, ['pinnedCourts']],
  [
    'a mistake deep in good company',
    { notices: [NOTICE, { ...NOTICE, courts: ['CACDC', 'nope'] }] },
    ['notices[1].courts[1]'],
  ],
];

export const BROKEN: Broken[] = [...WHOLES, ...NAMES, ...KINDS, ...TEXTS, ...MORE];

/** Those of them that a browser can hand to an extension: it gives keys with values, or nothing. */
export const GIVEN = BROKEN.filter(
  ([, policy]) => typeof policy === 'object' && policy !== null && !Array.isArray(policy),
);
