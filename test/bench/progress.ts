/** Says where the bench is, to a person on one line that the next word overwrites. Logs are told once per page. */
export function progress(text: string, first = false): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else if (first) console.error(text);
}
