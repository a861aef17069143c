/** What people call single courts besides name and citation form, by PACER court ID. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  '1DCCA': ['D.C. Circuit', 'DC Cir', 'CADC'],
  CAFC: ['Fed Cir', 'Federal Circuit', 'patent appeals'],
  CITDC: ['CIT', 'USCIT', 'trade court', 'customs court'],
  JPMLDC: ['MDL', 'MDL panel', 'multidistrict litigation', 'multi district'],
  USFCC: ['COFC', 'USCFC', 'CFC', 'claims court', 'vaccine court'],
  OHNDAD: ['asbestos'],
  NYEDC: ['Staten Island', 'Long Island'],
  NYEBK: ['Staten Island', 'Long Island'],
  NYSDC: ['Manhattan'],
  NYSBK: ['Manhattan'],
};
