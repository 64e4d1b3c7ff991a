/** Past the header, straight to the page. Moves the focus itself: the fragment holds the answers and must not change. */
export const SkipLink = () => (
  <a
    href="#main"
    onClick={(event) => {
      event.preventDefault();
      document.getElementById('main')?.focus();
    }}
    className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-control focus:bg-card focus:px-4 focus:py-3 focus:font-bold focus:text-accent"
  >
    Skip to the page
  </a>
);
