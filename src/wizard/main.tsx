import { keepMessages } from './ahead/early-messages.ts';
import { notePresses } from './ahead/presses.ts';
import { afterFirstPaint } from './ahead/after-first-paint.ts';
import { sayNotLoaded } from './ahead/say-not-loaded.ts';
import './styles.css';

async function start(into: Element): Promise<void> {
  await afterFirstPaint();
  // Compiled in a task of its own, so that no press waits for all at once.
  await import('react-dom/client');
  const { comeAlive } = await import('./come-alive.tsx');
  await comeAlive(into);
  const { fetchRooms } = await import('./fetch-rooms.ts');
  fetchRooms();
  const { keepForOffline } = await import('./offline/keep-for-offline.ts');
  await keepForOffline();
}

// Little more than this stands in the first view: the page is drawn already, and the wizard comes behind it.
const root = document.getElementById('root');
const ahead = document.getElementById('ahead');
if (root === null) throw new Error('index.html has no #root');

if (ahead !== null) notePresses(ahead);
if (window.parent !== window) keepMessages();
start(root).catch((error: unknown) => {
  sayNotLoaded();
  throw error;
});
