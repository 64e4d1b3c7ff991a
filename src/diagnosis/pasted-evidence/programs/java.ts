import { name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

/** The JDK's exceptions, and those of Apache HttpClient and OkHttp. Their class names are the same in every language. */
export const java: ToolReader = {
  name: 'Java',
  kind: 'java',
  hint: /Exception|PKIX|No subject|No name|certification path|Certificate for </,
  wordings: [
    {
      says: pattern(
        `(?<words>No (?:subject alternative (?:DNS )?names? matching (?:IP address )?|name matching )(?<entered>${name}?) found)\\b`,
      ),
    },
    {
      says: /(?<words>No subject alternative (?:DNS )?names present)/,
      is: ['other-name', 'offers-nothing-usable'],
    },
    {
      says: pattern(
        `(?<words>Certificate for <(?<entered>${name})> doesn't match (?:any of the subject alternative names|common name of the certificate subject): \\[?(?<names>[^\\]]{0,2000})\\]?)`,
      ),
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: pattern(`(?<words>SSLPeerUnverifiedException: Hostname (?<entered>${name}) not verified)`),
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: /(?<words>(?:PKIX path (?:building|validation) failed|unable to find valid certification path).{0,200})/,
    },
    {
      says: pattern(`(?<words>java\\.net\\.UnknownHostException: (?<entered>${name}).{0,80})`),
    },
    {
      says: /(?<words>(?:java\.net|javax\.net\.ssl|java\.nio\.channels|java\.io|java\.security\.cert|java\.util\.concurrent|org\.apache\.http\.conn|org\.apache\.hc\.\w{1,20}|okhttp3)\.[\w.]{0,60}(?:Exception|Error): .{1,300})/,
    },
    {
      says: /(?<words>\b(?:UnknownHost|Connect|SocketTimeout|NoRouteToHost|SSLHandshake|SSL|Certificate(?:Expired|NotYetValid)?|HttpHostConnect|ConnectTimeout)Exception: .{1,300})/,
    },
  ],
};
