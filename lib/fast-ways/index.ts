/** From the keyboard to a court: what the address bar suggests, and where it leads. */
export { addressFor } from './address-for.ts';
export { suggest } from './suggest.ts';
export { escapeXml } from './xml.ts';
