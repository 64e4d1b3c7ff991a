import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise.ts';

const idsOf = (text: string): string[] =>
  recognise(text)
    .matches.filter(({ certainty }) => certainty !== 'possible')
    .map(({ id }) => id);

describe('what a guide says may come is no browser’s page', () => {
  it.each([
    'After a delay you should see an error page: “This site can’t be reached”.',
    'If you see “This site can’t be reached”, check the address.',
    'How to fix "This site can\'t be reached" in Chrome: 1. Restart your router. 2. Clear the DNS cache.',
    '10 ways to fix ERR_CONNECTION_REFUSED in Chrome: check the site, restart the router, clear the cache.',
    'Your browser may show “This site can’t be reached”. That is expected.',
  ])('%s', (text) => {
    expect(idsOf(text)).toEqual([]);
  });
});

describe('what came is one, whatever was expected', () => {
  it.each([
    'You should see the sign-in page, but I get “This site can’t be reached”.',
    'If you get to the last step it fails:\nThis site can’t be reached',
    'You will find the guide at https://support.example.org. Then: This site can’t be reached',
    'Do you know how to fix “This site can’t be reached” after Join?',
    'The browser reports errors, for example, This site can’t be reached.',
  ])('%s', (text) => {
    // Of who names no join it is only possible that it is this one.
    expect(recognise(text).matches.map(({ id }) => id)).toEqual(['address-unreachable']);
  });
});

describe('a page about a site that is no SPP is none of the join’s', () => {
  it.each([
    'Your connection is not private\nAttackers might be trying to steal your information from expired.badssl.com.\nNET::ERR_CERT_DATE_INVALID',
    'This page isn’t working\nprinter.example.org didn’t send any data.\nERR_EMPTY_RESPONSE',
    'We open our Jira (https://jira.example.org) and see “This site can’t be reached. jira.example.org took too long to respond.”',
  ])('%s', (text) => {
    expect(idsOf(text)).toEqual([]);
  });
});
