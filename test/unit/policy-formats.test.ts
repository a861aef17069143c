import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';
import { GECKO_ID } from '../../browser-differences.ts';
import {
  archiveOf,
  CHROMIUM_BROWSERS,
  type Deployment,
  type MadeFile,
  madeFiles,
  pathOf,
} from '../../lib/policy/files/index.ts';
import { ABOUT, kindOf, policySchema, readPolicy } from '../../lib/policy/index.ts';
import { anyDeployment, bare, isKnown } from './any-deployment.ts';
import { dictAt, importRegistry } from './registry-grammar.ts';

const { DOMParser } = new JSDOM().window;

/** Every value of a policy by its path; objects are told by their parts. */
function leafPaths(schema: z.ZodMiniType = policySchema, path: string[] = []): string[][] {
  const kind = kindOf(schema);
  if (kind.is !== 'object') return [path];
  return Object.entries(kind.parts).flatMap(([name, part]) => leafPaths(part, [...path, name]));
}

const ofKind = (deployment: Deployment, kind: MadeFile['kind']) =>
  madeFiles(deployment).filter((file) => file.kind === kind);
const textOf = ({ content }: MadeFile) => {
  if (typeof content !== 'string') throw new Error('no text');
  return content;
};
const forEvery = (check: (deployment: Deployment) => void, numRuns = 30) =>
  fc.assert(fc.property(anyDeployment, check), { numRuns });
const browserOf = (file: MadeFile) => {
  const found = Object.values(CHROMIUM_BROWSERS).find(({ name }) => name === file.browser);
  if (!found) throw new Error(file.browser);
  return found;
};
const holds = (written: unknown, { policy }: Deployment) => {
  const reading = readPolicy(written, isKnown);
  expect(reading.problems).toEqual([]);
  expect(bare(reading.policy)).toEqual(bare(policy));
};
const updatesAt = ({ folder }: Deployment['install']) =>
  folder === null ? 'https://clients2.google.com/service/update2/crx' : `${folder}updates.xml`;

/** Well-formed XML, by a parser that stops at anything else. */
function xml(file: MadeFile): Document {
  const document = new DOMParser().parseFromString(textOf(file), 'application/xml');
  expect(all(document, 'parsererror').map(({ textContent }) => textContent)).toEqual([]);
  return document;
}
/** Elements of a name, at any depth. */
const all = (from: Document | Element, name: string) => [...from.getElementsByTagName(name)];
const named = (from: Document, tag: string, name: string) =>
  all(from, tag).find((each) => [each.getAttribute('name'), each.getAttribute('id')].includes(name));
/** What a setting of a template writes by a control in its dialog. */
const elementsOf = (policy: Element | undefined) => [
  ...((policy && all(policy, 'elements')[0]?.children) ?? []),
];
const idsOf = (from: Document, name: string) => all(from, name).map((each) => each.getAttribute('id') ?? '');

describe('the registry file', () => {
  it('says policy and install as Chromium reads them, by the grammar of registry files', () => {
    forEvery((deployment) => {
      for (const file of ofKind(deployment, 'reg')) {
        const registry = importRegistry(file.content as Uint8Array);
        const root = `HKEY_LOCAL_MACHINE\\${browserOf(file).registry}`;
        const { id } = deployment.install;
        expect(dictAt(registry, `${root}\\ExtensionSettings\\${id}`)).toMatchObject({
          installation_mode: 'force_installed',
          update_url: updatesAt(deployment.install),
        });
        holds(dictAt(registry, `${root}\\3rdparty\\extensions\\${id}\\policy`), deployment);
      }
    });
  });
});

describe('the template for group policy', () => {
  const [deployment] = fc.sample(anyDeployment, 1) as [Deployment];
  const pairs = ofKind(deployment, 'admx').map(
    (file, at) => [file.browser, file, ofKind(deployment, 'adml')[at] as MadeFile] as const,
  );

  it.each(pairs)(
    'of %s names only texts and dialogs that its words have, and all of them',
    (_, admx, adml) => {
      const [definitions, resources] = [xml(admx), xml(adml)];
      const mentioned = (kind: string) => {
        const pattern = new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g');
        return [...definitions.documentElement.outerHTML.matchAll(pattern)].map(([, id]) => id);
      };
      const strings = idsOf(resources, 'string');
      expect(strings.length).toBeGreaterThan(40);
      expect(new Set(mentioned('string'))).toEqual(new Set(strings));
      expect(new Set(mentioned('presentation'))).toEqual(new Set(idsOf(resources, 'presentation')));
      expect(new Set(strings).size).toBe(strings.length);
      for (const each of all(resources, 'string')) expect(each.textContent).toMatch(/\S/);
    },
  );

  it.each(pairs)('of %s has a control in its dialog for every element, and no other', (_, admx, adml) => {
    const [definitions, resources] = [xml(admx), xml(adml)];
    const dialogs = all(definitions, 'policy').filter((policy) => policy.hasAttribute('presentation'));
    expect(dialogs.length).toBeGreaterThan(10);
    for (const policy of dialogs) {
      const elements = elementsOf(policy).map((each) => each.getAttribute('id'));
      expect(elements).toHaveLength(1);
      const controls = named(resources, 'presentation', policy.getAttribute('name') ?? '')?.children ?? [];
      expect([...controls].map((each) => each.getAttribute('refId'))).toEqual(elements);
    }
  });

  it.each(pairs)(
    'of %s has every key of the policy, in its group, where Chromium looks for it',
    (_, admx) => {
      const definitions = xml(admx);
      const root = `${browserOf(admx).registry}\\3rdparty\\extensions\\${deployment.install.id}\\policy`;
      const categories = all(definitions, 'category').map((each) => each.getAttribute('name'));
      const places = all(definitions, 'policy').map((policy) => {
        expect(categories).toContain(all(policy, 'parentCategory')[0]?.getAttribute('ref'));
        const owner = policy.hasAttribute('valueName') ? policy : elementsOf(policy)[0];
        return `${policy.getAttribute('key')}\\${owner?.getAttribute('valueName')}`;
      });
      const keys = leafPaths().map((path) => [root, ...path].join('\\'));
      expect(places.filter((place) => place.startsWith(root)).sort()).toEqual(keys.sort());
      expect(places.length).toBe(keys.length + 1); // and the install
    },
  );

  it.each(pairs)('of %s offers every choice of the schema', (_, admx) => {
    const definitions = xml(admx);
    const choices = leafPaths().flatMap((path) => {
      const schema = path.reduce<z.ZodMiniType>((part, name) => {
        const kind = kindOf(part);
        return (kind.is === 'object' ? kind.parts[name] : part) as z.ZodMiniType;
      }, policySchema);
      const kind = kindOf(schema);
      return kind.is === 'choice' ? [[path.join('_'), kind.options] as const] : [];
    });
    expect(choices.length).toBeGreaterThan(3);
    for (const [name, options] of choices) {
      const [element] = elementsOf(named(definitions, 'policy', name));
      expect(element && all(element, 'string').map(({ textContent }) => textContent)).toEqual(options);
    }
  });

  it('has the description of every key', () => {
    const [file] = ofKind(deployment, 'adml');
    const words = xml(file as MadeFile).documentElement.textContent ?? '';
    const said = (schema: z.ZodMiniType) => expect(words).toContain(ABOUT.get(schema)?.description);
    const kind = kindOf(policySchema);
    for (const part of Object.values(kind.is === 'object' ? kind.parts : {}))
      if (kindOf(part).is !== 'object') said(part);
  });

  it('is well-formed whatever the policy is', () => {
    forEvery((each) => {
      for (const file of [...ofKind(each, 'admx'), ...ofKind(each, 'adml')]) xml(file);
    }, 15);
  });
});

describe('the profile for macOS', () => {
  it('is a property list that has policy and install in the domains where browsers look', () => {
    forEvery((deployment) => {
      for (const file of ofKind(deployment, 'mobileconfig')) {
        const profile = plist(xml(file).documentElement.firstElementChild as Element) as Plist;
        const payloads = profile.PayloadContent as Plist[];
        const uuids = [profile, ...payloads].map(({ PayloadUUID }) => String(PayloadUUID));
        for (const uuid of uuids)
          expect(uuid).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-A[\dA-F]{3}-[\dA-F]{12}$/);
        expect(new Set(uuids).size).toBe(uuids.length);
        const settingsOf = (type: string) => {
          const payload = payloads.find(({ PayloadType }) => PayloadType === type) ?? {};
          return Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('Payload')));
        };
        const { id } = deployment.install;
        if (file.browser === 'Firefox') {
          const { '3rdparty': thirdParty } = settingsOf('org.mozilla.firefox') as Record<
            string,
            Record<string, Plist>
          >;
          holds(thirdParty?.Extensions?.[GECKO_ID], deployment);
          continue;
        }
        const { domain } = browserOf(file);
        expect(settingsOf(domain).ExtensionSettings).toMatchObject({
          [id]: { update_url: updatesAt(deployment.install) },
        });
        holds(settingsOf(`${domain}.extensions.${id}`), deployment);
      }
    }, 15);
  });
});

type Plist = { [name: string]: unknown };

/** https://www.apple.com/DTDs/PropertyList-1.0.dtd, as far as profiles need it; anything else is an error. */
function plist(node: Element): unknown {
  const children = [...node.children];
  switch (node.nodeName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, at) => {
          if (at % 2 === 1) return [];
          expect(child.nodeName).toBe('key');
          return [[child.textContent, plist(children[at + 1] as Element)]];
        }),
      );
    case 'array':
      return children.map(plist);
    case 'string':
      return node.textContent;
    case 'integer':
      return Number(node.textContent);
    case 'true':
    case 'false':
      return node.nodeName === 'true';
  }
  throw new Error(`<${node.nodeName}> in a property list`);
}

describe('files of JSON', () => {
  it('say policy and install where Chromium, Firefox and Google look for them', () => {
    forEvery((deployment) => {
      const read = (kind: MadeFile['kind']) => JSON.parse(textOf(ofKind(deployment, kind)[0] as MadeFile));
      const { id, folder } = deployment.install;
      const installed = {
        [id]: { installation_mode: 'force_installed', update_url: updatesAt({ id, folder }) },
      };
      expect(read('linux').ExtensionSettings).toMatchObject(installed);
      holds(read('linux')['3rdparty'].extensions[id], deployment);
      expect(read('googleInstall').ExtensionSettings).toMatchObject(installed);
      const google: Record<string, { Value: unknown }> = read('googlePolicy');
      holds(Object.fromEntries(Object.entries(google).map(([key, { Value }]) => [key, Value])), deployment);
      const { policies } = read('firefox');
      expect(policies.ExtensionSettings[GECKO_ID].install_url).toBe(
        folder === null
          ? `https://addons.mozilla.org/firefox/downloads/latest/${GECKO_ID}/latest.xpi`
          : `${folder}ecf-signpost.xpi`,
      );
      holds(policies['3rdparty'].Extensions[GECKO_ID], deployment);
    });
  });

  it('for Intune bring a template in, and set only what it describes, as Windows would write it', () => {
    forEvery((deployment) => {
      for (const file of ofKind(deployment, 'intune')) {
        const { omaSettings } = JSON.parse(textOf(file)) as { omaSettings: Record<string, string>[] };
        const [template, ...rows] = omaSettings;
        const definitions = new DOMParser().parseFromString(template?.value ?? '', 'application/xml');
        const registry: Record<string, unknown> = {};
        for (const { omaUri = '', value } of rows) {
          const [path = '', name = ''] = omaUri.split('/').slice(-2);
          const policy = named(definitions, 'policy', name) as Element;
          const category = all(policy, 'parentCategory')[0]?.getAttribute('ref');
          expect(path.split('~').at(-1)).toBe(category);
          if (name === 'install') continue;
          const row = new DOMParser().parseFromString(`<row>${value}</row>`, 'application/xml');
          const [data] = all(row, 'data');
          const key = policy.getAttribute('key')?.split('\\policy')[1] ?? '';
          const above = key.split('\\').filter(Boolean);
          const [element] = elementsOf(policy);
          expect(data?.getAttribute('id')).toBe(element?.getAttribute('id'));
          const valueName = policy.getAttribute('valueName') ?? element?.getAttribute('valueName') ?? '';
          const written = data ? data.getAttribute('value') : all(row, 'enabled').length;
          const place = above.reduce<Record<string, unknown>>((part, step) => {
            part[step] ??= {};
            return part[step] as Record<string, unknown>;
          }, registry);
          place[valueName] = written;
        }
        holds(registry, deployment);
      }
    }, 10);
  });
});

describe('the archive', () => {
  it('has every file in the folder of its platform, and is the same bytes each time', () => {
    const [deployment] = fc.sample(anyDeployment, 1) as [Deployment];
    const files = madeFiles(deployment);
    const archive = archiveOf(files);
    const entries = unzipSync(archive);
    expect(Object.keys(entries)).toEqual(files.map(pathOf));
    for (const file of files) {
      const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
      expect(Buffer.from(entries[pathOf(file)] ?? []).equals(Buffer.from(bytes)), file.name).toBe(true);
    }
    expect(Buffer.from(archiveOf(files)).equals(Buffer.from(archive))).toBe(true);
  });
});
