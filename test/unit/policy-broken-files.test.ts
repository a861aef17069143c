import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GECKO_ID } from '../../browser-differences.ts';
import { FileProblem, madeFiles, readFiles } from '../../lib/policy/files/index.ts';
import { draftOf, readPolicy } from '../../lib/policy/index.ts';
import { speaker } from '../../lib/words/index.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OTHER = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const ROOT = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
const HEADER = 'Windows Registry Editor Version 5.00\r\n\r\n';

/** The parser of XML says on the console, too, what is wrong. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const read = (content: string | Uint8Array, name = 'file') =>
  readFiles([{ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }]);
const json = (value: unknown) => read(JSON.stringify(value));
const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof FileProblem) return speaker('en')(error.words);
    throw error;
  }
  throw new Error('It was read.');
};
const plist = (inner: string) => `<?xml version="1.0"?><plist version="1.0"><dict>${inner}</dict></plist>`;

describe('a file that cannot be used says what is wrong, and what to do', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /^The file is empty\. Open another\.$/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe), /no text in UTF-8 or UTF-16/],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4), /ZIP archive\. Unpack it/],
    ['a signed profile', Uint8Array.of(0x30, 0x82, 1, 2), /signed\. Open the one from before/],
    ['a binary property list', 'bplist00…', /binary form.*plutil -convert xml1/],
    ['prose', 'Dear colleagues,', /none of the files that the builder knows/],
    ['JSON that ends too soon', '{"3rdparty": {', /cannot be read as JSON \(.+\)\. Save it again/],
    ['JSON that is a list', '[1]', /cannot be read as JSON/],
    ['JSON of something else', '{"name": "x", "version": 1}', /nothing about ECF Signpost/],
    [
      'policies of Firefox without it',
      '{"policies": {"DisableTelemetry": true}}',
      /nothing about ECF Signpost/,
    ],
    ['rows of Intune without it', '{"omaSettings": [{"omaUri": "./x", "value": "y"}]}', /nothing about/],
    ['policies of Chromium without any extension', '{"ExtensionSettings": {}}', /nothing about/],
    [
      'a property list that is not whole',
      '<plist version="1.0"><dict><key>a</key>',
      /cannot be read as plist/,
    ],
    ['a property list with something else in it', plist('<key>a</key><blob/>'), /cannot be read as plist/],
    ['a property list that is a list', '<plist version="1.0"><array/></plist>', /cannot be read as plist/],
    ['a profile without it', plist('<key>PayloadContent</key><array/>'), /nothing about/],
    ['a template of others', '<policyDefinitions/>', /template holds no values/],
    ['the words of a template', '<policyDefinitionResources/>', /template holds no values/],
    [
      'a registry file with a broken value',
      `${HEADER}[${ROOT}]\r\n"a"=1\r\n`,
      /from line 4 on: found 1, expected "…" \/ dword/,
    ],
    [
      'a registry file with a line that is none',
      `${HEADER}[${ROOT}]\r\nhello\r\n`,
      /from line 4 on: found hello/,
    ],
    ['a registry file with a value before any key', `${HEADER}"a"="b"\r\n`, /from line 3 on/],
    [
      'a registry file of a newer kind',
      'Windows Registry Editor Version 6.00\r\n',
      /from line 1 on.*Version 5\.00/,
    ],
    ['a registry file without it', `${HEADER}[HKEY_CURRENT_USER\\Console]\r\n"a"="b"\r\n`, /nothing about/],
  ])('%s', (_what, content, expected) => {
    expect(problemOf(() => read(content))).toMatch(expected);
  });

  it('two extensions, of which each may be meant', () => {
    const problem = problemOf(() => json({ '3rdparty': { extensions: { [ID]: {}, [OTHER]: {} } } }));
    expect(problem).toContain(`${ID}, ${OTHER}`);
  });

  it('two files that differ', () => {
    const file = (name: string) => ({
      name: `${name}.json`,
      bytes: new TextEncoder().encode(JSON.stringify({ organization: { name } })),
    });
    expect(problemOf(() => readFiles([file('One'), file('Two')]))).toMatch(/One\.json, and Two\.json/);
  });
});

describe('a file of others’ making', () => {
  it('in the registry: numbered lists, JSON in one value, other encodings, remarks, line breaks', () => {
    const lines = [
      'Windows Registry Editor Version 5.00',
      '',
      '; exported by hand',
      `[${ROOT.replace('LOCAL_MACHINE', 'CURRENT_USER')}\\3rdparty\\extensions\\${ID}\\policy]`,
      '"warnSharedAccounts"=dword:00000001 ; yes',
      '"features"="{\\"badge\\": false}"',
      `[${ROOT.replace('LOCAL_MACHINE', 'CURRENT_USER')}\\3rdparty\\extensions\\${ID}\\policy\\pinnedCourts]`,
      '"10"="NYSDC"',
      '"2"="NYEDC"',
      '"gone"=-',
      `[${ROOT.replace('LOCAL_MACHINE', 'CURRENT_USER')}\\3rdparty\\extensions\\${ID}\\policy\\organization]`,
      '"name"=hex(1):45,00,\\',
      '  78,00,00,00',
      '"help"="two',
      'lines"',
    ];
    const { policy, id, foreign } = read(lines.join('\n'));
    expect(id).toBe(ID);
    expect(foreign).toEqual([]);
    expect(draftOf(policy ?? {})).toEqual({
      draft: {
        organization: { name: 'Ex', help: 'two\nlines' },
        pinnedCourts: ['NYEDC', 'NYSDC'],
        features: { badge: false },
        warnSharedAccounts: true,
      },
      left: [],
    });
  });

  it('keeps its other parts out, and names each', () => {
    const found = json({
      HomepageLocation: 'https://example.com',
      ExtensionSettings: {
        '*': { installation_mode: 'blocked' },
        [ID]: {
          installation_mode: 'normal_installed',
          update_url: 'https://x.example/up.xml',
          toolbar_pin: 'force_pinned',
        },
      },
      '3rdparty': { extensions: { [ID]: { language: 'es' } } },
    });
    expect(found).toEqual({
      id: ID,
      policy: { language: 'es' },
      foreign: [
        'HomepageLocation',
        'ExtensionSettings.*',
        `ExtensionSettings.${ID}.update_url = "https://x.example/up.xml"`,
        `ExtensionSettings.${ID}.installation_mode = "normal_installed"`,
        `ExtensionSettings.${ID}.toolbar_pin`,
      ],
    });
  });

  it('in Firefox, names what belongs to other add-ons and other policies', () => {
    const { foreign, policy, folder } = json({
      policies: {
        DisableTelemetry: true,
        ExtensionSettings: {
          'other@example.com': {},
          [GECKO_ID]: {
            installation_mode: 'force_installed',
            install_url: 'https://x.example/s/ecf-signpost-1.2.3.xpi',
          },
        },
        '3rdparty': { Extensions: { [GECKO_ID]: {}, 'other@example.com': {} } },
      },
    });
    expect({ policy, folder }).toEqual({ policy: {}, folder: 'https://x.example/s/' });
    expect(foreign).toEqual([
      'DisableTelemetry',
      'ExtensionSettings.other@example.com',
      '3rdparty.Extensions.other@example.com',
    ]);
  });

  it('installs by the older list, or from Edge’s store', () => {
    expect(json({ ExtensionInstallForcelist: [ID] })).toEqual({ id: ID, folder: null, foreign: [] });
    expect(json({ ExtensionInstallForcelist: [`${ID};https://x.example/s/updates.xml`] })).toEqual({
      id: ID,
      folder: 'https://x.example/s/',
      foreign: [],
    });
    const edge = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';
    expect(
      json({ ExtensionSettings: { [ID]: { installation_mode: 'force_installed', update_url: edge } } })
        .folder,
    ).toBeNull();
  });

  it('with mistakes in the policy keeps each text for the form, and names what has no place there', () => {
    const written = {
      organization: { name: 5, phone: 'call us' },
      pinnedCourts: 'CACDC',
      language: 'fr',
      notices: [{ text: 'Hello', from: 'tomorrow' }, 'text'],
      colour: 'red',
    };
    expect(draftOf(json(written).policy ?? {})).toEqual({
      draft: {
        organization: { phone: 'call us' },
        notices: [{ text: 'Hello', from: 'tomorrow' }],
        language: 'fr',
      },
      left: expect.arrayContaining([
        'organization.name = 5',
        'pinnedCourts = "CACDC"',
        'notices[1] = "text"',
        'colour = "red"',
      ]),
    });
    expect(readPolicy(written, () => true).problems.length).toBe(7);
  });
});

it('a damaged file is read or refused, and never breaks the builder', () => {
  const deployment = { policy: { organization: { name: 'Example LLP' } }, install: { id: ID, folder: null } };
  for (const { name, content } of madeFiles(deployment)) {
    const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const cut = whole.slice(0, at);
      const changed = whole.with(at, 0x22);
      for (const bytes of [cut, changed]) {
        try {
          draftOf(readFiles([{ name, bytes }]).policy ?? {});
        } catch (error) {
          if (!(error instanceof FileProblem)) throw new Error(`${name}, byte ${at}: ${error}`);
        }
      }
    }
  }
});
