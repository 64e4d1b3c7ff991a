import { scanBlob } from './scan-blob.ts';
import type { ScanNews } from './start-scanning.ts';

const pieceBytes = 2 << 20;

const tell = (news: ScanNews): void => self.postMessage(news);

self.onmessage = ({ data }: MessageEvent<Blob>) => {
  void scanBlob(data, pieceBytes, (progress) => tell({ kind: 'progress', progress })).then(
    (result) => tell({ kind: 'done', result }),
    (error: unknown) => tell({ kind: 'failed', why: String(error) }),
  );
};
