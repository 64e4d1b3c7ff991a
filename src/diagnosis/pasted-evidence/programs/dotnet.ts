import { name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

/** .NET's own exceptions. Names of classes, flags and numbers are the same in every language. */
export const dotnet: ToolReader = {
  name: '.NET',
  kind: 'dotnet',
  hint: /RemoteCertificate|remote certificate|SocketException|System\.|:\d{1,5}\)$/,
  wordings: [
    {
      says: /(?<words>The remote certificate is invalid (?:because of errors in the certificate chain|according to the validation procedure): (?:RemoteCertificateNameMismatch\b|[\w, ]{0,80}\bRemoteCertificateNameMismatch\b).{0,100})/,
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: /(?<words>\bRemoteCertificateNameMismatch\b.{0,100})/,
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: /(?<words>The remote certificate is invalid (?:because of errors in the certificate chain|according to the validation procedure).{0,150})/,
      otherwise: ['issuer', 'not-told'],
    },
    { says: /(?<words>\bRemoteCertificateChainErrors\b.{0,100})/ },
    {
      says: pattern(
        `(?<words>\\b(?:System\\.Net\\.Sockets\\.)?SocketException \\((?:0x[0-9a-f]{8}|\\d{1,5})\\):? ?.{0,200})`,
      ),
    },
    {
      says: pattern(`(?<words>(?:[^():"]{10,120}) \\((?<entered>${name}):\\d{1,5}\\))$`),
      after: /System\.Net\.Http\.HttpRequestException/,
    },
    {
      says: /\bSystem\.(?:Net\.(?:Http\.HttpRequestException|WebException|Sockets\.SocketException)|Security\.Authentication\.AuthenticationException|IO\.IOException|TimeoutException|Threading\.Tasks\.TaskCanceledException)\b[^:]{0,40}: (?<words>.{1,300})/,
    },
  ],
  hosts: [/\(([a-z0-9.-]{1,253}):\d{1,5}\)$/i],
};
