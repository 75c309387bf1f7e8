/** What a contender is told, in the variables that poa-bot itself reads. */
function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

export const token = variable('TELEGRAM_BOT_TOKEN');
export const apiRoot = variable('TELEGRAM_API_ROOT');
export const storeUrl = process.env['STORE_URL'] ?? '';
