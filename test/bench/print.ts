export function print(name: string, result: string): void {
  process.stdout.write(`${name.padEnd(34)} ${result}\n`);
}
