import { createConnection } from 'node:net';

/** In CI nothing is left out. */
const isRequired = process.env['CI'] === 'true' || process.env['POA_TEST_SERVERS'] === 'required';

const answers = ({ hostname, port }: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port), timeout: 1000 });
    const end = (isThere: boolean) => (): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

/**
 * Whether the server that tests need answers. Where it does not, what is left out is said, or, in CI, is an error.
 *
 * @param name as people know it
 * @param address a URL with host and port
 */
export async function reachable(name: string, address: string): Promise<boolean> {
  if (await answers(new URL(address))) return true;
  if (isRequired) throw new Error(`The tests of ${name} need a server`);
  process.stderr.write(`No ${name} server answers: its tests are left out\n`);
  return false;
}
