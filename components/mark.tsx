/** The signpost of the product, drawn in the text's colour. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        fill="currentColor"
        d="M7 1h2v1.5h4.2L15.5 5l-2.3 2.5H9V9h2.5v4H9v2H7v-2H2.8L.5 11l2.3-2H7V7.5H2.5v-5H7z"
      />
    </svg>
  );
}
