import { describe, expect, it } from 'vitest';
import { courtAddress } from '../../lib/courts/feed/court-address.ts';
import { factsOf } from '../../lib/courts/feed/facts.ts';
import { phoneOf } from '../../lib/courts/feed/help-desk.ts';
import { isPlainText, plainText } from '../../lib/courts/feed/plain-text.ts';
import { goLiveOf } from '../../scripts/courts/go-live.ts';

describe('a text of the feed', () => {
  it.each([
    ['cmecf_helpdesk&#064;cit.uscourts.gov', 'cmecf_helpdesk@cit.uscourts.gov'],
    ['Lincoln &amp; North Platte', 'Lincoln & North Platte'],
    ['Lincoln &amp;amp; North Platte', 'Lincoln & North Platte'],
    ['a&amp;#064;b &#x27;c&#39; &#064d', "a@b 'c' @d"],
    ["<B>Clerk's Office </B>(501) 604-5351 <BR><B> Help </B>", "Clerk's Office (501) 604-5351 Help"],
    ['&lt;br&gt;one&lt;BR /&gt;two', 'one two'],
    ['<scr<b>ipt>x', 'ipt>x'],
    ['Ponce, Mayag&uuml;ez', 'Ponce, Mayagüez'],
    ['5 < 6 &#60; 7', '5 6 7'],
    ['  Eastern District  of\tTexas\n', 'Eastern District of Texas'],
    ['&#0;&#xD800;&#99999999;&#x202E;end', 'end'],
    ['R&R-AGT, Q&A', 'R&R-AGT, Q&A'],
  ])('%j reads %j', (given, expected) => {
    expect(plainText(given)).toBe(expected);
    expect(isPlainText(expected)).toBe(true);
  });

  it('keeps an entity that it does not know, and says so', () => {
    expect(plainText('a &hearts; b')).toBe('a &hearts; b');
    expect(isPlainText('a &hearts; b')).toBe(false);
  });
});

describe('a help desk', () => {
  it.each([
    [{ phone: '(317) 229-3800' }, { number: '317-229-3800' }],
    [{ phone: '1-866-323-4323' }, { number: '866-323-4323' }],
    [{ phone: '843.579.1401' }, { number: '843-579-1401' }],
    [
      { phone: '866-291-6805', phoneExt: '3' },
      { number: '866-291-6805', note: 'ext. 3' },
    ],
    [
      { phone: '866-820-5315', phoneExt: '1', division: 'Bangor' },
      { number: '866-820-5315', note: 'Bangor, ext. 1' },
    ],
    [{ phone: '215-408-2800 Ext. 2368' }, { number: '215-408-2800', note: 'ext. 2368' }],
    [{ phone: '866-222-8029, Option 12' }, { number: '866-222-8029', note: 'option 12' }],
    [{ phone: '585-613-4000 - general #' }, { number: '585-613-4000', note: 'general #' }],
    [{ phone: 'N/A', division: 'Poughkeepsie' }, undefined],
    [{ phone: 'newcases@cod.uscourts.gov' }, undefined],
    [{ division: 'SDD_cmecfhelp@sdd.uscourts.gov' }, undefined],
    [{ phone: '354-3000' }, undefined],
  ])('%j is %j', (given, expected) => {
    expect(phoneOf(given)).toEqual(expected);
  });
});

describe('an address of the courts', () => {
  it.each([
    'https://ecf.cacd.uscourts.gov',
    'http://www.azb.uscourts.gov/',
    'https://ord.uscourts.gov/a?b=c',
  ])('%s is one', (address) => expect(courtAddress(address)?.href).toContain(address));

  it.each([
    '',
    'ecf.cacd.uscourts.gov',
    'ftp://ecf.cacd.uscourts.gov',
    'javascript:alert(1)',
    'https://uscourts.gov.example.com',
    'https://fakeuscourts.gov',
    'https://ecf.cacd.uscourts.gov@example.com',
    'https://me:pass@ecf.cacd.uscourts.gov',
    'https://ecf.cacd.uscourts.gov:8443',
    'https://example.com\\.uscourts.gov',
    'https://ecf.cacd.uscourts.gov/"onclick="x',
  ])('%j is none', (address) => expect(courtAddress(address)).toBeUndefined());
});

it.each(['XYZDC', 'CAXDC', 'CACXX', 'CACXDC', '12CA', '99BAP', 'DCCA', '00PCL', 'NMIXDC'])(
  '%s follows no rule of PACER court IDs',
  (id) => expect(factsOf(id)).toBeUndefined(),
);

describe('the date of a move', () => {
  it.each([
    ['2020-02-18', 'confirmed', '', '', { certainty: 'confirmed', day: '2020-02-18' }],
    ['2027-05-03', 'scheduled', '', '', { certainty: 'scheduled', day: '2027-05-03' }],
    ['2015-09-28', 'confirmed', '2015-09-25', '2015-09-30', { certainty: 'confirmed', day: '2015-09-28' }],
    ['2021-11', 'scheduled', '', '', { certainty: 'between', notBefore: '2021-11-01', by: '2021-11-30' }],
    ['2020-02', 'confirmed', '', '', { certainty: 'between', notBefore: '2020-02-01', by: '2020-02-29' }],
    [
      '2021-07',
      'confirmed',
      '2021-07-23',
      '2021-07-26',
      { certainty: 'between', notBefore: '2021-07-23', by: '2021-07-26' },
    ],
    [
      '',
      'bounded',
      '2017-01-01',
      '2023-01-10',
      { certainty: 'between', notBefore: '2017-01-01', by: '2023-01-10' },
    ],
    ['', 'bounded', '', '2016-02-29', { certainty: 'between', notBefore: null, by: '2016-02-29' }],
  ])('%j %s, %j to %j', (nextgen_date, status, not_before, not_after, expected) => {
    expect(goLiveOf({ nextgen_date, status, not_before, not_after })).toEqual(expected);
  });
});
