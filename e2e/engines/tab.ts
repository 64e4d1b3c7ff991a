import type { Person } from './person.ts';

/** Gets up from a tab, of which the next one finds nothing left. @returns what the tab knows, for whoever takes it up again */
export async function leavesTheTab(person: Person): Promise<string> {
  const known = await person.computes<string>('JSON.stringify(sessionStorage)');
  await person.computes('sessionStorage.clear()');
  await person.opens('/licences');
  return known;
}

/** Sits down again at the tab in which the wizard was open at this address. */
export async function takesUpTheTab(person: Person, home: string, known: string): Promise<void> {
  await person.opens(home);
  await person.computes('Object.assign(sessionStorage, JSON.parse(arguments[0])) && null', known);
  await person.opens('/licences');
}
