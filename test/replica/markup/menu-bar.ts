/** Whose session a CM/ECF menu bar belongs to. */
export type MenuFor = 'viewer' | 'district-filer' | 'bankruptcy-filer';

/** The number that `menu.pl` gets: -1 in a session without a court account, the person's court number otherwise. */
const menuId = (whose: MenuFor): string => (whose === 'viewer' ? '-1' : '4815162');

const filing: Record<MenuFor, [label: string, page: string][]> = {
  viewer: [],
  'district-filer': [
    ['Civil', 'CivilEvents'],
    ['Criminal', 'CriminalEvents'],
  ],
  'bankruptcy-filer': [
    ['Bankruptcy', 'BankruptcyEvents'],
    ['Adversary', 'AdversaryEvents'],
  ],
};

/** The menu bar as markup in the page. */
export function menuBar(whose: MenuFor): string {
  const id = menuId(whose);
  const menu = (label: string, page: string) =>
    `<a href="/cgi-bin/DisplayMenu.pl?${page}&id=${id}">${label}</a>`;
  const items = [
    '<a href="/cgi-bin/iquery.pl">Query</a>',
    ...filing[whose].map(([label, page]) => menu(label, page)),
    menu('Reports', 'Reports'),
    menu('Utilities', 'Utilities'),
    ...(whose === 'viewer' ? [] : ['<a href="/cgi-bin/DisplayMenu.pl?Search">Search</a>']),
    '<a href="/help/index.html">Help</a>',
    '<a href="/cgi-bin/login.pl?logout">Log Out</a>',
  ];
  return `<div id="topmenu" class="yuimenubar yuimenubarnav"><div class="bd">${items.join('\n')}</div></div>`;
}

/** The menu bar as most real pages have it: a script that writes it while the page is read. */
export const menuScript = (whose: MenuFor): string =>
  `<script type="text/javascript" src="/cgi-bin/menu.pl?id=${menuId(whose)}"></script>`;
