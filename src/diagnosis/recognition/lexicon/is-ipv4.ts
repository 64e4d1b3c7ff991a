/** Whether a name is an IPv4 address in the usual dotted form. */
export function isIpv4(name: string): boolean {
  const numbers = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(name)?.slice(1);
  return numbers?.every((number) => Number(number) < 256) ?? false;
}
