/** `Never below, USD bn`: what a number is called says in which unit it is. */
export const withUnit = (label: string, unit: string): string => (unit === "" ? label : `${label}, ${unit}`);
