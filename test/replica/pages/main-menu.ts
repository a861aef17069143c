import { mainMenu } from '../sites/menus.ts';
import type { Expectation, ReplicaPage } from '../types.ts';
import { byList, silent } from './usual.ts';

const notLinked = (court: string): Expectation => ({ page: 'not-linked', court, ...byList, overlay: 'pill' });

export const mainMenus: ReplicaPage[] = [
  {
    name: 'a main menu without filing menus, written by menu.pl?id=-1',
    url: 'https://ecf.flsd.uscourts.gov/cgi-bin/login.pl?300000000000001-L_1_0-1',
    html: mainMenu('ecf.flsd.uscourts.gov', 'viewer'),
    expect: notLinked('FLSDC'),
  },
  {
    name: 'a main menu without filing menus, that stands in the page',
    url: 'https://ecf.nysd.uscourts.gov/cgi-bin/showpage.pl?16',
    html: mainMenu('ecf.nysd.uscourts.gov', 'viewer', false),
    expect: notLinked('NYSDC'),
  },
  {
    name: 'a main menu without filing menus, of a bankruptcy court',
    url: 'https://ecf.cacb.uscourts.gov/cgi-bin/login.pl?300000000000002-L_1_0-1',
    html: mainMenu('ecf.cacb.uscourts.gov', 'viewer', false),
    expect: notLinked('CACBK'),
  },
  {
    name: 'a main menu with filing menus, written by menu.pl',
    url: 'https://ecf.flsd.uscourts.gov/cgi-bin/login.pl?300000000000003-L_1_0-1',
    html: mainMenu('ecf.flsd.uscourts.gov', 'district-filer'),
    expect: silent('signed-in', 'FLSDC'),
  },
  {
    name: 'a main menu with filing menus, that stands in the page',
    url: 'https://ecf.txsd.uscourts.gov/cgi-bin/showpage.pl?16',
    html: mainMenu('ecf.txsd.uscourts.gov', 'district-filer', false),
    expect: silent('signed-in', 'TXSDC'),
  },
  {
    name: 'a main menu with filing menus, of a bankruptcy court',
    url: 'https://ecf.cacb.uscourts.gov/cgi-bin/login.pl?300000000000004-L_1_0-1',
    html: mainMenu('ecf.cacb.uscourts.gov', 'bankruptcy-filer', false),
    expect: silent('signed-in', 'CACBK'),
  },
];
