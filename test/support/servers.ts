import { connect } from 'node:net';

/** Servers that some tests need, by the variable that says where they are. */
const servers = {
  redis: { variable: 'REDIS_TEST_URL', usual: 'redis://127.0.0.1:6379', port: 6379 },
  postgres: { variable: 'POSTGRES_TEST_URL', usual: 'postgres://postgres@127.0.0.1:5432/postgres', port: 5432 },
} as const;

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const tell = (there: boolean) => (): void => {
      socket.destroy();
      resolve(there);
    };
    socket.once('connect', tell(true)).once('error', tell(false)).once('timeout', tell(false));
  });

/** Whether a server that is missing is a failure, as in CI, and not only something that is left out. */
const isRequired = process.env['CI'] === 'true' || process.env['POA_TEST_SERVERS'] === 'required';

/**
 * The address of a server for tests, if there is one; else `undefined`, and what is left out is said.
 *
 * @throws Error when there is none and servers are required (`CI=true` or `POA_TEST_SERVERS=required`)
 */
export async function reachable(server: keyof typeof servers): Promise<string | undefined> {
  const { variable, usual, port } = servers[server];
  const address = process.env[variable] ?? usual;
  const url = new URL(address);
  if (await answers(url.hostname.replaceAll(/[[\]]/gu, ''), Number(url.port || port))) return address;
  const missing = `no ${server} at ${url.host} (${variable})`;
  if (isRequired) throw new Error(`${missing}, and servers are required`);
  process.stderr.write(`Left out: tests that need a server; ${missing}.\n`);
  return undefined;
}
