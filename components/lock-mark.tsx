/** A padlock, in the text's colour. */
export function LockMark() {
  return (
    <svg class="lock" viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
      <path
        fill="currentColor"
        d="M8 1a3.5 3.5 0 0 0-3.5 3.5V7H3v8h10V7h-1.5V4.5A3.5 3.5 0 0 0 8 1m0 1.8c1 0 1.7.8 1.7 1.7V7H6.3V4.5c0-1 .7-1.7 1.7-1.7"
      />
    </svg>
  );
}
