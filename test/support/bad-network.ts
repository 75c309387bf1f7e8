import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can fall silent (connections stay and are taken, and nothing comes through) or be cut. */
export interface BadNetwork {
  readonly port: number;
  fallSilent(): void;
  /** What was held back comes through. */
  speak(): void;
  /** Cuts the connection over which the next word comes, once. */
  cutAtNextWord(): void;
  close(): void;
}

export async function badNetwork(target: number): Promise<BadNetwork> {
  const sockets = new Set<Socket>();
  let silent = false;
  let cutting = false;
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from);
      from.on('data', (chunk) => {
        if (cutting) from.destroy();
        else to.write(chunk);
        cutting = false;
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (silent) from.pause();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    fallSilent() {
      silent = true;
      for (const socket of sockets) socket.pause();
    },
    speak() {
      silent = false;
      for (const socket of sockets) socket.resume();
    },
    cutAtNextWord() {
      cutting = true;
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
