let times = 0;

if (typeof window !== 'undefined')
  window.addEventListener('popstate', () => {
    times += 1;
  });

/** Whether somebody went Back or Forward since this page was loaded; a load itself is no coming back. */
export const hasComeBack = (): boolean => times > 0;
