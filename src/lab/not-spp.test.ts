import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './open-lab.ts';
import { get } from './visitor.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const availability = '/service/notification/v4/Status/Availability';

describe('what is no SPP answers', () => {
  it.each([
    ['sps.practice.test', availability, 404, /text\/html/],
    ['sps.practice.test', '/api/authentication', 401, /application\/json/],
    ['sps.practice.test', '/', 302, /^location: \/login/im],
    ['www.practice.test', availability, 200, /text\/html/],
    ['old-portal.practice.test', availability, 302, /^location: https:\/\/portal\.elsewhere\.test\//im],
    ['intranet.practice.test', availability, 200, /text\/html/],
    ['spp-behind-proxy.practice.test', availability, 502, /text\/html/],
    ['spp-behind-firewall.practice.test', availability, 403, /text\/html/],
    ['mtls-web.practice.test', availability, 400, /text\/html/],
  ])('%s at %s with %i', async (address, path, code, head) => {
    const answer = await get(lab, address, path);
    expect(answer.code).toBe(code);
    expect(answer.head).toMatch(head);
  });

  it('sps.practice.test with the error body of an SPS', async () => {
    const { body } = await get(lab, 'sps.practice.test', '/api/authentication');
    expect(JSON.parse(body)).toMatchObject({
      error: { type: 'Unauthenticated' },
      meta: { href: '/api/authentication' },
    });
  });
});
