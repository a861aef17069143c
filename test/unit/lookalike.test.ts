import { describe, expect, it } from 'vitest';
import { lookalikeOf } from '../../lib/page/index.ts';
import { ORDINARY_HOSTS } from './ordinary-hosts.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/page/kinds/*.ts', { eager: true });
const allAddresses = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .flatMap((each) => (Array.isArray(each) ? (each as string[]) : []));

const kindOf = (address: string) => lookalikeOf(new URL(address))?.kind ?? null;

describe('addresses that pretend to be the courts’ are told', () => {
  it.each([
    'https://uscourts.gov.example.com/',
    'https://ecf.cacd.uscourts.gov.example.com/cgi-bin/login.pl',
    'https://pacer-uscourts.com/',
    'https://pacer.uscourts.gov.login-page.net/',
    'https://uscourts.com/',
    'https://www.uscourts.org/',
    'https://ecf-cacd-uscourts.gov/',
    'https://ecf.cacd.uscourts.gov-login.com/',
    'https://myuscourts.info/',
    'https://us-courts.net/',
    'https://cm-ecf-uscourts.us/',
    'https://pacer-login.com/',
    'https://pacer.login.example.com/csologin/login.jsf',
    'https://ecf-pacer.net/',
    'https://pacer.gov.example.com/',
    'https://pacer-gov.com/',
    'https://USCOURTS.GOV.EXAMPLE.COM./',
    'http://user:pw@uscourts.gov.example.com:8443/',
  ])('by the name: %s', (address) => {
    expect(kindOf(address)).toBe('name');
  });

  it.each([
    ['https://uѕcourts.gov/', 'a Cyrillic s'],
    ['https://ecf.cacd.uscоurts.gov/', 'a Cyrillic o'],
    ['https://pаcer.uscourts.gоv/', 'a Cyrillic a and o'],
    ['https://uscöurts.com/', 'an o with dots'],
    ['https://usc0urts.com/', 'a zero'],
    ['https://u5courts.org/', 'a five'],
    ['https://pаcer-login.com/', 'a Cyrillic a in PACER’s name'],
  ])('by the letters: %s, %s', (address) => {
    expect(kindOf(address)).toBe('letters');
  });

  it.each([
    'https://uscourt.com/',
    'https://uscuorts.com/',
    'https://uscourrts.org/',
    'https://uscoutts.com/',
    'https://ecf.cacd.uscurts.gov/',
    'https://ucourts.gov/',
    'https://pacer-uscourst.com/',
    'https://pacre.gov/',
    'https://paccer.gov.example.com/',
  ])('by a slip: %s', (address) => {
    expect(kindOf(address)).toBe('typo');
  });

  it('the host is told as the browser has it', () => {
    expect(lookalikeOf(new URL('https://uѕcourts.gov/'))?.host).toBe('xn--ucourts-jog.gov');
  });
});

describe('no false alarm', () => {
  it('on several hundred hosts that people visit', () => {
    expect(ORDINARY_HOSTS.length).toBeGreaterThan(300);
    expect(ORDINARY_HOSTS.filter((host) => kindOf(`https://${host}/`) !== null)).toEqual([]);
  });

  it('on any address of the courts in the tables of page kinds', () => {
    const real = allAddresses.filter((address) => /^https?:\/\/[^/]*\.uscourts\.gov[/:]/.test(address));
    expect(real.length).toBeGreaterThan(80);
    expect(real.filter((address) => kindOf(address) !== null)).toEqual([]);
  });

  it.each([
    'https://www.example.com/uscourts.gov/login',
    'https://www.example.com/?next=https://ecf.cacd.uscourts.gov/',
    'about:blank',
    'chrome://newtab/',
    'file:///uscourts.gov.html',
    'data:text/html,uscourts.gov',
  ])('where only the rest of the address names them: %s', (address) => {
    expect(kindOf(address)).toBeNull();
  });
});
