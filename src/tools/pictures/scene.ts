import type { DrawnPicture, Surface, Variant } from './drawn-picture.ts';

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (letter) => (letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : '&gt;'));

const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).map((one) => escape(one.trim()));

const looks = {
  light: {
    ground: '#ffffff',
    panel: '#f1f3f4',
    ink: '#202124',
    soft: '#5f6368',
    line: '#dadce0',
    box: '#fdecea',
    red: '#8a1c13',
  },
  dark: {
    ground: '#202124',
    panel: '#35363a',
    ink: '#e8eaed',
    soft: '#9aa0a6',
    line: '#5f6368',
    box: '#3b1f1d',
    red: '#ffb4ab',
  },
};

/** Chrome's and Edge's error pages: a heading, sentences, the code small and grey at the foot. */
function browserPage(text: string, { theme }: Variant): string {
  const { soft, ink } = looks[theme];
  const [heading = '', ...rest] = paragraphs(text);
  const isCode = (part: string) => /^[A-Z0-9_:]{8,}$|^Error code:/.test(part);
  return `<div style="max-width:600px;margin:60px auto 40px;color:${soft}">
    <div style="width:56px;height:60px;border:3px solid ${soft};border-radius:6px;margin-bottom:28px"></div>
    <h1 style="font-size:1.6em;font-weight:500;color:${ink};margin:0 0 .7em">${heading}</h1>
    ${rest.map((part) => (isCode(part) ? `<div style="font-size:.85em;margin:1.2em 0">${part}</div>` : `<p style="margin:.7em 0;white-space:pre-line">${part}</p>`)).join('')}
    <div style="display:inline-block;background:#1a73e8;color:#fff;border-radius:20px;padding:8px 18px;float:right">Reload</div></div>`;
}

function redBox(text: string, { theme }: Variant): string {
  const { box, red, ink, line } = looks[theme];
  const [heading = '', ...rest] = paragraphs(text);
  return `<div style="padding:22px 28px">
    <div style="font-size:1.4em;margin-bottom:16px;color:${ink}">Cluster management</div>
    <div style="background:${box};border:1px solid ${red};color:${red};padding:12px 16px;border-radius:4px;max-width:720px">
    <b>${heading}</b>${rest.map((part) => `<p style="white-space:pre-wrap;margin:.8em 0">${part}</p>`).join('')}</div>
    <div style="margin-top:20px;color:${ink}">Join SPS to SPP <input style="border:1px solid ${line};background:transparent;color:inherit;font:inherit;padding:4px" value="192.0.2.10"></div></div>`;
}

const drawSurface: Record<Surface, (text: string, variant: Variant) => string> = {
  'browser-page': browserPage,
  'red-box': redBox,
  'plain-text': (text) =>
    `<pre style="margin:10px;white-space:pre-wrap;word-break:break-word;font:.95em 'DejaVu Sans Mono'">${escape(text)}</pre>`,
  console: (text, { theme }) =>
    `<pre style="margin:0;padding:10px;min-height:300px;white-space:pre-wrap;word-break:break-all;font:.95em 'DejaVu Sans Mono';background:${theme === 'dark' ? '#0c0c0c' : '#012456'};color:#e8e8e8">admin@jump01:~$ ./check.sh\n${escape(text)}\nadmin@jump01:~$ </pre>`,
  document: (text) =>
    `<div style="padding:30px 48px;line-height:1.5">${paragraphs(text)
      .map((part) => `<p style="white-space:pre-line">${part}</p>`)
      .join('')}</div>`,
};

const windows = {
  'the-join': { tab: 'Safeguard', address: 'https://sps01.example.org/' },
  'something-else': { tab: 'Operations wiki', address: 'https://wiki.example.net/' },
};

function tabBar({ variant: { theme }, window }: DrawnPicture): string {
  const { tab, address } = windows[window];
  const { panel, ink, soft, line, ground } = looks[theme];
  return `<div style="background:${panel};color:${ink};padding:6px 12px;font-size:12px"><span style="background:${ground};padding:6px 14px;border-radius:8px 8px 0 0">${tab}</span> <span style="color:${soft};padding:6px 14px">Inbox (3) - Outlook</span></div>
    <div style="background:${ground};border-bottom:1px solid ${line};padding:6px 12px;font-size:13px;color:${soft}">&#8592; &#8594; &#8635; <span style="background:${panel};border-radius:14px;padding:4px 16px;color:${ink}">${address}</span></div>`;
}

const sideColumn = ({
  theme,
}: Variant): string => `<div style="width:250px;flex:none;background:${looks[theme].panel};padding:16px;color:${looks[theme].ink}">
  <b>INC0048213</b><p>Priority: 3 - Moderate</p><p>Assigned to: Platform team</p><p>Opened: 2026-11-24 10:12</p><p>Caller: Anna Kovacs</p><p>Please see the picture. It worked in the lab last week, we did not change anything.</p><p>Watch list: Ben, Chris</p></div>`;

const aroundOf: Record<Variant['around'], (inner: string, picture: DrawnPicture) => string> = {
  nothing: (inner) => inner,
  window: (inner, picture) => `${tabBar(picture)}${inner}`,
  columns: (inner, picture) =>
    `${tabBar(picture)}<div style="display:flex">${sideColumn(picture.variant)}<div style="flex:1;min-width:0">${inner}</div></div>`,
  photo: (inner, picture) =>
    `<div style="transform:perspective(2400px) rotateY(4deg) rotateZ(1.2deg);transform-origin:center;background:${looks[picture.variant.theme].ground};border:18px solid #111;margin:40px">${tabBar(picture)}${inner}</div>
    <div style="position:fixed;inset:0;background:radial-gradient(circle at 70% 20%,rgba(255,255,230,.22),rgba(0,0,0,.3))"></div>`,
};

/** The page that a picture is taken of. @param faces  rules for the fonts */
export function pageOf(picture: DrawnPicture, faces: string): string {
  const { text, surface, variant } = picture;
  const { ground, ink } = looks[variant.theme];
  const inner = drawSurface[surface](text, variant);
  const back = variant.around === 'photo' ? '#6b6259' : ground;
  return `<!doctype html><meta charset="utf-8"><style>${faces}body{margin:0;background:${back};color:${ink};font:${variant.size}px '${variant.font}',sans-serif}</style><body>${aroundOf[variant.around](inner, picture)}`;
}
