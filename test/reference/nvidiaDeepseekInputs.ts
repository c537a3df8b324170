/** The inputs of domain.md's built-in model 1, in the page's units, and what its seven scenarios change. */

export type Yearly = readonly number[];
export type ByFacility<T> = { readonly [facility in Facility]: T };
export type Facility = (typeof facilities)[number];
export type Lender = (typeof lenders)[number];
export type Run = (typeof runs)[number];

export const facilities = [
  "coreweave_ddtl_1",
  "coreweave_ddtl_2",
  "lambda_spv",
  "crusoe_upper90",
  "other_neoclouds",
] as const;

export const lenders = [
  "blackstone",
  "magnetar",
  "coatue",
  "digitalbridge",
  "blackrock",
  "pimco",
  "carlyle",
  "macquarie",
  "upper90",
  "other_lenders",
] as const;

export const runs = ["gpt_4", "llama_3_1_405b", "deepseek_v3"] as const;

export const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034] as const;

/** By `lender|facility`, percent; what is not named is 0. */
const participation: { readonly [cell: string]: number } = {
  "blackstone|coreweave_ddtl_1": 30,
  "magnetar|coreweave_ddtl_1": 30,
  "coatue|coreweave_ddtl_1": 8,
  "digitalbridge|coreweave_ddtl_1": 8,
  "blackrock|coreweave_ddtl_1": 8,
  "pimco|coreweave_ddtl_1": 8,
  "carlyle|coreweave_ddtl_1": 8,
  "blackstone|coreweave_ddtl_2": 60,
  "magnetar|coreweave_ddtl_2": 15,
  "coatue|coreweave_ddtl_2": 5,
  "digitalbridge|coreweave_ddtl_2": 3,
  "blackrock|coreweave_ddtl_2": 4,
  "carlyle|coreweave_ddtl_2": 5,
  "other_lenders|coreweave_ddtl_2": 8,
  "macquarie|lambda_spv": 70,
  "other_lenders|lambda_spv": 30,
  "upper90|crusoe_upper90": 100,
  "other_lenders|other_neoclouds": 100,
};

/** The base, in the units of domain.md: percentages as 30, money as USD bn or USD m as its table says. */
export const baseInputs = {
  efficiency_gain: 1,
  elasticity: 0.6,
  adoption: [0, 50, 100, 100, 100, 100, 100, 100, 100, 100, 100] as Yearly,
  on_device_share: new Array<number>(11).fill(0) as Yearly,
  training_growth_start: 150,
  inference_growth_start: 220,
  other_growth_start: 70,
  training_growth_end: 12,
  inference_growth_end: 20,
  other_growth_end: 10,
  growth_fade: 0.7286,
  training_share: 40,
  inference_share: 35,
  peak: 989,
  utilisation: 30,
  gpu_price: 32_000,
  price_decline_start: 28,
  price_decline_end: 15,
  price_fade: 0.85,
  spot_rental_2024: 2.35,
  max_occupancy: 95,
  reported_gpu_hours: { gpt_4: 0, llama_3_1_405b: 30.84, deepseek_v3: 2.788 } as { readonly [run in Run]: number },
  hourly_price: { gpt_4: 2, llama_3_1_405b: 2, deepseek_v3: 2 } as { readonly [run in Run]: number },
  training_flop: { gpt_4: 2.1e25, llama_3_1_405b: 3.8e25, deepseek_v3: 3.29e24 } as { readonly [run in Run]: number },
  opening_base: 1.7,
  retirement: 10,
  data_center_compute_2024: 102.2,
  nvidia_share: 85,
  share_step: -1,
  networking_attach: 12.7,
  other_revenue: 15.311,
  other_revenue_growth: 8,
  gross_margin: [75, 73.5, 73, 72.5, 72, 71.5, 71, 70.5, 70, 70, 70] as Yearly,
  opex_ratio: [12.6, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12] as Yearly,
  tax_rate: 16,
  capex_ratio: 3,
  depreciation_ratio: 1.5,
  working_capital_ratio: 10,
  wacc: 10.5,
  terminal_growth: 4,
  net_cash: 34.747,
  diluted_shares: 24.804,
  market_price: 118.42,
  previous_close: 142.62,
  commitment: byFacility(2_300, 7_500, 500, 425, 275),
  drawn: byFacility(2_012.5, 7_500, 500, 350, 275),
  margin: byFacility(9.62, 6.04, 6.5, 7.5, 8),
  amortisation_years: byFacility(3.25, 5, 5, 3.5, 5),
  rental: byFacility(2.35, 2.35, 2.1, 2.1, 2),
  advance_rate: 70,
  build_cost: 50_000,
  base_rate: 4.3,
  contracted_share: [96, 96, 95, 92, 88, 80, 40, 0, 0, 0, 0] as Yearly,
  largest_customer_share: 62,
  largest_customer_performance: 100,
  renegotiation: 0,
  operating_cost: 0.6,
  useful_life: 6,
  dscr_trigger: 1,
  fire_sale_discount: 25,
  participation,
};

export type Inputs = typeof baseInputs;

/** The seven scenarios in the order of the page, each as what it changes. */
export const scenarioInputs = {
  base: {},
  panic: { efficiency_gain: 10, elasticity: 0 },
  market_view: { efficiency_gain: 10, elasticity: 0.91 },
  jevons: { efficiency_gain: 10, elasticity: 1.3 },
  open_models: {
    efficiency_gain: 10,
    elasticity: 1,
    on_device_share: [0, 5, 10, 15, 20, 25, 30, 33, 36, 38, 40],
    share_step: -3,
    gross_margin: [75, 70, 67, 64, 62, 60, 60, 60, 60, 60, 60],
  },
  customer_walks: { efficiency_gain: 10, elasticity: 0.5, largest_customer_performance: 0, renegotiation: 50 },
  railroad_1873: {
    efficiency_gain: 10,
    elasticity: 0.5,
    training_growth_start: 40,
    inference_growth_start: 80,
    renegotiation: 70,
    contracted_share: [96, 80, 60, 40, 20, 0, 0, 0, 0, 0, 0],
    fire_sale_discount: 50,
  },
} satisfies { readonly [scenario: string]: Partial<Inputs> };

function byFacility(...amounts: readonly [number, number, number, number, number]): ByFacility<number> {
  return Object.fromEntries(facilities.map((facility, i) => [facility, amounts[i]!])) as ByFacility<number>;
}
