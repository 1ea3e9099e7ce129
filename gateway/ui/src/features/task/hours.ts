const MOST = 9999.99;

/** Whether it is what the server takes for hours: more than nothing, at most two digits after the comma. */
export function isHours(value: number | string | null): value is number {
  return (
    typeof value === 'number' &&
    value > 0 &&
    value <= MOST &&
    Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
  );
}
