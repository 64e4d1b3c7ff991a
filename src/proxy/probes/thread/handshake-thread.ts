import { once } from 'node:events';
import { parentPort, type MessagePort } from 'node:worker_threads';
import type { AttemptTime } from '../check-time.ts';
import { failed } from '../probe-result.ts';
import { askStatus } from '../status/status.ts';
import { shakeHands } from '../tls/tls.ts';
import { BorrowedSocket } from './borrowed-socket.ts';
import type { Begin, Order, Told } from './thread-messages.ts';

/** The next thing that the main thread says; rejects where it gives the attempt up. */
async function nextOrder(control: MessagePort, signal: AbortSignal): Promise<Order> {
  const [order] = (await once(control, 'message', { signal })) as [Order];
  return order;
}

/** One attempt: the same probes as on the main thread, over a socket that is lent. */
async function attempt({ peer, offer, msLeft, socket, control }: Begin): Promise<void> {
  const gone = new AbortController();
  const { signal } = gone;
  control.once('close', () => gone.abort());
  const tell = (message: Told) => control.postMessage(message);
  const timeOf = (ms: number): AttemptTime => {
    const startedAt = performance.now();
    return { startedAt, endsAt: startedAt + ms, signal };
  };

  const options = { offer, effort: 'any' } as const;
  const secured = await shakeHands(new BorrowedSocket(socket), peer, options, timeOf(msLeft));
  if (!secured.ok) {
    const { reason, detail } = secured.why;
    // Nothing is too expensive for a thread; the type does not know.
    tell({ kind: 'tls', outcome: failed(reason === 'expensive' ? 'unknown' : reason, detail) });
    return;
  }
  tell({ kind: 'tls', outcome: { ok: true, value: secured.value.fact } });
  let order: Order;
  try {
    order = await nextOrder(control, signal);
  } catch {
    secured.value.wire.destroy(); // given up between the two
    return;
  }
  const outcome = await askStatus(secured.value, {
    peer,
    options,
    time: timeOf(order.kind === 'ask-status' ? order.msLeft : 0),
    now: Date.now,
    reopen: async () => {
      tell({ kind: 'reopen' });
      const answer = await nextOrder(control, signal).catch(() => null);
      return answer?.kind === 'reopened' && answer.socket !== null ? new BorrowedSocket(answer.socket) : null;
    },
  });
  tell({ kind: 'status', outcome });
}

parentPort?.on('message', (begin: Begin) => {
  void attempt(begin).finally(() => begin.control.close());
});
