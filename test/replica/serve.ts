import { argv } from 'node:process';
import { replicaPages } from './pages/index.ts';
import { startReplica } from './server.ts';

/** `node test/replica/serve.ts [word]`: serves the replica, and lists its pages (those with `word` in name or address). */
const word = argv[2]?.toLowerCase() ?? '';
const replica = await startReplica();

console.log('The replica is up. Its pages:\n');
for (const { name, url, expect, hostile } of replicaPages) {
  if (!`${name} ${url} ${hostile ?? ''}`.toLowerCase().includes(word)) continue;
  console.log(
    `  ${expect.page.padEnd(18)} ${url}\n${' '.repeat(21)}${name}${hostile ? ` [${hostile}]` : ''}`,
  );
}
console.log(`
Dummy logins: PACER right/right (also rightmfa, rightupdate, rightall, viewer, lp1234; passcode 123456),
court login right/right. Add hold=1 to a sign-in address to keep it from sending you on.

Open Chromium on it with a profile of its own:

  chromium --user-data-dir="$(mktemp -d)" --no-first-run \\
    --host-resolver-rules='${replica.hostRules}' \\
    --ignore-certificate-errors-spki-list=${replica.spki} \\
    --disable-features=HttpsUpgrades \\
    https://ecf.cacd.uscourts.gov/

Ctrl-C ends it.`);

process.once('SIGINT', async () => {
  await replica.close();
});
