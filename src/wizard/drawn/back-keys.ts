/** How this browser goes back one page. */
export interface BackKeys {
  /** Pressed together; null where the system has no keys for it. */
  keys: readonly string[] | null;
  /** Where else it is, after the keys where there are any. */
  otherwise: string;
}

/**
 * The keys and the button that go back, in the visitor's own browser and system.
 *
 * @param userAgent `navigator.userAgent`
 * @param platform  the system as the browser names it, "" where it does not; outranks the user agent, which may pretend
 * @param touchPoints `navigator.maxTouchPoints`: an iPad gives itself out as a Mac, and no Mac has a touch screen
 */
export function backKeys(userAgent: string, platform: string, touchPoints: number): BackKeys {
  const system = `${platform} ${userAgent}`;
  if (/Android/i.test(system)) return { keys: null, otherwise: 'the system’s Back gesture or button' };
  const isMac = /Mac/i.test(platform) || (platform === '' && /Mac OS X|Macintosh/i.test(userAgent));
  if (/iPhone|iPad|iPod/i.test(system) || (isMac && touchPoints > 1))
    return { keys: null, otherwise: 'a swipe from the left edge of the page' };
  const button = 'or the arrow to the left of the address bar';
  // The words "like Mac OS X" of iOS were caught above.
  if (isMac) return { keys: ['⌘', '['], otherwise: button };
  return { keys: ['Alt', '←'], otherwise: button };
}
