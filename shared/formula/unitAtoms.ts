/** The words a unit is made of. They are reserved: no line may be called like one. */

/** Powers by base kind; a kind whose power is 0 is absent. */
export type Dimension = { readonly [kind: string]: number };

export interface Atom {
  readonly kind: Dimension;
  /** One of the atom is `numerator / denominator` of its base unit. */
  readonly numerator: number;
  readonly denominator: number;
}

const atom = (kind: Dimension, numerator = 1, denominator = 1): Atom => ({ kind, numerator, denominator });

const hour = 3600;
const day = 24 * hour;
const year = 8766 * hour;

const prefixes = { k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Z: 1e21, Y: 1e24 } as const;

const prefixed = (name: string, kind: Dimension, numerator = 1): [string, Atom][] => [
  [name, atom(kind, numerator)],
  ...Object.entries(prefixes).map(([prefix, factor]): [string, Atom] => [
    prefix + name,
    atom(kind, factor * numerator),
  ]),
];

export const atoms: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ["USD", atom({ USD: 1 })],
  ["GPU", atom({ GPU: 1 })],
  ["share", atom({ share: 1 })],
  ["mile", atom({ mile: 1 })],
  ...prefixed("token", { token: 1 }),
  ...prefixed("FLOP", { FLOP: 1 }),
  ...prefixed("W", { J: 1, s: -1 }),
  ...prefixed("Wh", { J: 1 }, hour),
  ...prefixed("J", { J: 1 }),
  ["s", atom({ s: 1 })],
  ["h", atom({ s: 1 }, hour)],
  ["hour", atom({ s: 1 }, hour)],
  ["day", atom({ s: 1 }, day)],
  ["week", atom({ s: 1 }, 7 * day)],
  ["month", atom({ s: 1 }, year / 12)],
  ["quarter", atom({ s: 1 }, year / 4)],
  ["year", atom({ s: 1 }, year)],
  ["k", atom({}, 1e3)],
  ["m", atom({}, 1e6)],
  ["bn", atom({}, 1e9)],
  ["tn", atom({}, 1e12)],
  ["%", atom({}, 1, 100)],
  ["bps", atom({}, 1, 10_000)],
  ["x", atom({})],
  ["flag", atom({})],
]);
