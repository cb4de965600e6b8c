const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const firstOf = (known: [RegExp, string][], client: string) => known.find(([sign]) => sign.test(client))?.[1];

/** What people call the program that a session was used with: "Firefox, Linux"; its own words where it is none of these. */
export function clientName(client: string): string {
  const browser = firstOf(BROWSERS, client);
  const system = firstOf(SYSTEMS, client);
  return browser ? [browser, system].filter(Boolean).join(', ') : client;
}
