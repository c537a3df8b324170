/**
 * Built-in model 1 of domain.md as one plain function: inputs in, every line
 * out. Written from the page alone and sharing no code with shared/, so that
 * the engine and the model file have something to agree with.
 *
 * Inside, money is USD, time is hours and compute is FLOP; inputs and results
 * are in the units of the page. A series has one number a year, 2024 to 2034,
 * and null where the line is empty. A year is 8,766 hours.
 *
 * Where the page leaves a choice:
 * - "nothing is owed" means an opening balance of 0, for `dscr` and `ltv` alike;
 * - other work takes "the rest": 1 less the shares of training and inference;
 * - lines computed from `opening_balance` are empty in 2024, but the totals by
 *   lender are 0 there, because a sum skips what is empty;
 * - on default the whole balance leaves the book: what the sale of the
 *   collateral brings in is recovered, the remainder is `loss`;
 * - a line that "in 2024" has a formula and no other has no value later (`base_compute`);
 * - shares and growth rates of later years act on what the year before left,
 *   so an override of 2024 alone moves every later year.
 */

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

const hoursInYear = 8_766;
const secondsInHour = 3_600;

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

export type Cells = (number | null)[];
/** One number, one a year, or one a year by member. */
export type Answer = number | Cells | { readonly [member: string]: Cells | number };

/** Every line of the page by name, in the page's units. `overrides` are in those units too. */
export function nvidiaDeepseek(overrides: Partial<Inputs> = {}) {
  const given: Inputs = { ...baseInputs, ...overrides };
  const share = (percentage: number) => percentage / 100;
  const yearly = (line: (t: number) => number) => years.map((_, t) => line(t));
  const last = years.length - 1;

  // Demand for compute
  const fade = (t: number) => given.growth_fade ** (t - 1);
  const growth = (start: number, end: number) => (t: number) => share(end) + (share(start) - share(end)) * fade(t);
  const trainingGrowth = growth(given.training_growth_start, given.training_growth_end);
  const inferenceGrowth = growth(given.inference_growth_start, given.inference_growth_end);
  const otherGrowth = growth(given.other_growth_start, given.other_growth_end);

  const flopPerGpuYear = given.peak * 1e12 * share(given.utilisation) * hoursInYear * secondsInHour;
  const purchases2024 = (given.data_center_compute_2024 * 1e9) / given.gpu_price / share(given.nvidia_share);
  const kept = 1 - share(given.retirement);
  const installed2024 = given.opening_base * 1e6 * kept + purchases2024;
  const baseCompute = installed2024 * flopPerGpuYear;

  const work = (workShare: number, growthIn: (t: number) => number) => {
    const path = [baseCompute * workShare];
    for (let t = 1; t <= last; t++) path.push(path[t - 1]! * (1 + growthIn(t)));
    return path;
  };
  const otherShare = 1 - share(given.training_share) - share(given.inference_share);
  const trainingWork = work(share(given.training_share), trainingGrowth);
  const inferenceWork = work(share(given.inference_share), inferenceGrowth);
  const otherWork = work(otherShare, otherGrowth);
  const efficiencyFactor = yearly((t) => (given.efficiency_gain ** share(given.adoption[t]!)) ** (given.elasticity - 1));
  const computeDemand = yearly((t) => {
    const inDataCenters = trainingWork[t]! + inferenceWork[t]! * (1 - share(given.on_device_share[t]!));
    return inDataCenters * efficiencyFactor[t]! + otherWork[t]!;
  });

  // Price per FLOP
  const decline = (t: number) =>
    share(given.price_decline_end) +
    (share(given.price_decline_start) - share(given.price_decline_end)) * given.price_fade ** (t - 1);
  const gpuPrice = [given.gpu_price];
  for (let t = 1; t <= last; t++) gpuPrice.push(gpuPrice[t - 1]! * (1 - decline(t)));

  // GPUs and NVIDIA's revenue
  const gpusNeeded = computeDemand.map((flop) => flop / flopPerGpuYear);
  const openingBase = [given.opening_base * 1e6];
  const purchases = [purchases2024];
  const installed = [installed2024];
  const nvidiaShare = [share(given.nvidia_share)];
  const otherRevenue = [given.other_revenue * 1e9];
  for (let t = 1; t <= last; t++) {
    openingBase.push(installed[t - 1]!);
    purchases.push(Math.max(0, gpusNeeded[t]! - openingBase[t]! * kept));
    installed.push(openingBase[t]! * kept + purchases[t]!);
    nvidiaShare.push(nvidiaShare[t - 1]! + share(given.share_step));
    otherRevenue.push(otherRevenue[t - 1]! * (1 + share(given.other_revenue_growth)));
  }
  const occupancy = yearly((t) => share(given.max_occupancy) * Math.min(1, gpusNeeded[t]! / installed[t]!));
  const spotRental = yearly(
    (t) => (given.spot_rental_2024 * (gpuPrice[t]! / gpuPrice[0]!) * occupancy[t]!) / share(given.max_occupancy),
  );
  const dataCenterRevenue = yearly(
    (t) => purchases[t]! * gpuPrice[t]! * nvidiaShare[t]! * (1 + share(given.networking_attach)),
  );
  const revenue = yearly((t) => dataCenterRevenue[t]! + otherRevenue[t]!);

  // What NVIDIA is worth
  const operatingIncome = yearly((t) => revenue[t]! * (share(given.gross_margin[t]!) - share(given.opex_ratio[t]!)));
  const freeCashFlow = yearly((t) => {
    const afterTax = operatingIncome[t]! * (1 - share(given.tax_rate));
    const reinvested = revenue[t]! * (share(given.depreciation_ratio) - share(given.capex_ratio));
    const workingCapital = t === 0 ? 0 : share(given.working_capital_ratio) * (revenue[t]! - revenue[t - 1]!);
    return afterTax + reinvested - workingCapital;
  });
  const wacc = share(given.wacc);
  const terminalGrowth = share(given.terminal_growth);
  const discountFactor = (t: number) => (1 + wacc) ** -(t - 0.5);
  let pvCashFlows = 0;
  for (let t = 1; t <= last; t++) pvCashFlows += freeCashFlow[t]! * discountFactor(t);
  const pvTerminal = ((freeCashFlow[last]! * (1 + terminalGrowth)) / (wacc - terminalGrowth)) * discountFactor(last);
  const enterpriseValue = pvCashFlows + pvTerminal;
  const equityValue = enterpriseValue + given.net_cash * 1e9;
  const impliedPrice = equityValue / (given.diluted_shares * 1e9);

  // The lenders' collateral and cash
  const contractCover = yearly(
    (t) =>
      share(given.contracted_share[t]!) *
      (1 - share(given.largest_customer_share) * (1 - share(given.largest_customer_performance))),
  );
  const book = Object.fromEntries(
    facilities.map((facility) => {
      const gpusPledged = (given.commitment[facility] * 1e6) / share(given.advance_rate) / given.build_cost;
      const drawn = given.drawn[facility] * 1e6;
      const rental = given.rental[facility];
      const contractRental = yearly(
        (t) => rental - share(given.renegotiation) * Math.max(0, rental - spotRental[t]!),
      );
      const earnedRental = yearly(
        (t) =>
          contractCover[t]! * contractRental[t]! * share(given.max_occupancy) +
          (1 - contractCover[t]!) * spotRental[t]! * occupancy[t]!,
      );
      const cashAvailable = yearly(
        (t) =>
          gpusPledged * hoursInYear * (earnedRental[t]! - given.operating_cost * share(given.max_occupancy)),
      );
      const collateralValue = yearly((t) => {
        const life = Math.max(0, 1 - t / given.useful_life);
        const price = gpuPrice[t]! / gpuPrice[0]!;
        return (gpusPledged * given.build_cost * price * life * occupancy[t]!) / share(given.max_occupancy);
      });

      const opening: Cells = [null];
      const interest: Cells = [null];
      const principalDue: Cells = [null];
      const debtService: Cells = [null];
      const dscr: Cells = [null];
      const ltv: Cells = [null];
      const isDefault: Cells = [null];
      const loss: Cells = [null];
      const closing = [drawn];
      for (let t = 1; t <= last; t++) {
        const owed = closing[t - 1]!;
        const collateral = collateralValue[t]!;
        const cash = cashAvailable[t]!;
        const interestDue = owed * (share(given.base_rate) + share(given.margin[facility]));
        const principal = Math.min(owed, drawn / given.amortisation_years[facility]);
        const service = interestDue + principal;
        const failed = owed > 0 && cash < given.dscr_trigger * service && owed > collateral;
        opening.push(owed);
        interest.push(interestDue);
        principalDue.push(principal);
        debtService.push(service);
        dscr.push(owed > 0 ? cash / service : null);
        ltv.push(owed > 0 && collateral > 0 ? owed / collateral : null);
        isDefault.push(failed ? 1 : 0);
        loss.push(failed ? Math.max(0, owed - collateral * (1 - share(given.fire_sale_discount))) : 0);
        closing.push(failed ? 0 : owed - principal);
      }
      const columns = { opening, interest, principalDue, debtService, dscr, ltv, isDefault, loss, closing };
      return [facility, { gpusPledged, contractRental, earnedRental, cashAvailable, collateralValue, ...columns }];
    }),
  ) as ByFacility<{
    gpusPledged: number;
    contractRental: number[];
    earnedRental: number[];
    cashAvailable: number[];
    collateralValue: number[];
    opening: Cells;
    interest: Cells;
    principalDue: Cells;
    debtService: Cells;
    dscr: Cells;
    ltv: Cells;
    isDefault: Cells;
    loss: Cells;
    closing: number[];
  }>;

  // Who holds it
  const heldBy = (lender: Lender, amount: (facility: Facility) => number | null) => {
    let sum = 0;
    for (const facility of facilities)
      sum += share(given.participation[`${lender}|${facility}`] ?? 0) * (amount(facility) ?? 0);
    return sum;
  };
  const exposure = byLender((lender) => yearly((t) => heldBy(lender, (facility) => book[facility].closing[t]!)));
  const lenderLoss = byLender((lender) => yearly((t) => heldBy(lender, (facility) => book[facility].loss[t]!)));
  const totalLoss = lenders.reduce((sum, lender) => sum + lenderLoss[lender]!.reduce((a, b) => a + b, 0), 0);

  const inUnit = (unit: number) => (series: readonly (number | null)[]) =>
    series.map((value) => (value === null ? null : value / unit));
  const percent = inUnit(0.01);
  const millions = inUnit(1e6);
  const billions = inUnit(1e9);
  const plain = inUnit(1);
  const from2025 = (line: (t: number) => number) => years.map((_, t) => (t === 0 ? null : line(t)));
  const only2024 = (value: number) => years.map((_, t) => (t === 0 ? value : null));
  const facilityCells = <Key extends keyof (typeof book)[Facility]>(key: Key, unit: (s: readonly (number | null)[]) => Cells) =>
    Object.fromEntries(facilities.map((f) => [f, unit(book[f][key] as readonly (number | null)[])]));
  const lenderCells = (cells: { readonly [lender: string]: number[] }) =>
    Object.fromEntries(lenders.map((lender) => [lender, millions(cells[lender]!)]));

  const lines: { readonly [line: string]: Answer } = {
    training_growth: percent(from2025(trainingGrowth)),
    inference_growth: percent(from2025(inferenceGrowth)),
    other_growth: percent(from2025(otherGrowth)),
    base_compute: only2024(baseCompute),
    training_work: trainingWork,
    inference_work: inferenceWork,
    other_work: otherWork,
    efficiency_factor: efficiencyFactor,
    compute_demand: computeDemand,
    price_decline: percent(from2025(decline)),
    gpu_price: gpuPrice,
    price_per_flops: gpuPrice.map((price) => price / given.peak),
    spot_rental: spotRental,
    cost_per_eflop: spotRental.map(
      (perHour) => perHour / secondsInHour / ((given.peak * 1e12 * share(given.utilisation)) / 1e18),
    ),
    gpus_needed: millions(gpusNeeded),
    opening_base: millions(openingBase),
    purchases: millions(purchases),
    installed: millions(installed),
    occupancy: percent(occupancy),
    nvidia_share: percent(nvidiaShare),
    data_center_revenue: billions(dataCenterRevenue),
    other_revenue: billions(otherRevenue),
    revenue: billions(revenue),
    operating_income: billions(operatingIncome),
    free_cash_flow: billions(freeCashFlow),
    discount_factor: from2025(discountFactor),
    pv_cash_flows: pvCashFlows / 1e9,
    pv_terminal: pvTerminal / 1e9,
    enterprise_value: enterpriseValue / 1e9,
    equity_value: equityValue / 1e9,
    implied_price: impliedPrice,
    implied_market_cap: (impliedPrice * given.diluted_shares * 1e9) / 1e9,
    upside: (impliedPrice / given.market_price - 1) / 0.01,
    gpus_pledged: Object.fromEntries(facilities.map((facility) => [facility, book[facility].gpusPledged])),
    opening_balance: facilityCells("opening", millions),
    interest: facilityCells("interest", millions),
    principal_due: facilityCells("principalDue", millions),
    debt_service: facilityCells("debtService", millions),
    contract_cover: percent(contractCover),
    contract_rental: facilityCells("contractRental", plain),
    earned_rental: facilityCells("earnedRental", plain),
    cash_available: facilityCells("cashAvailable", millions),
    dscr: facilityCells("dscr", plain),
    collateral_value: facilityCells("collateralValue", millions),
    ltv: facilityCells("ltv", percent),
    default: facilityCells("isDefault", plain),
    loss: facilityCells("loss", millions),
    closing_balance: facilityCells("closing", millions),
    exposure: lenderCells(exposure),
    lender_loss: lenderCells(lenderLoss),
    total_loss: totalLoss / 1e6,
  };
  return lines;
}

function byLender<T>(of: (lender: Lender) => T): { readonly [lender: string]: T } {
  return Object.fromEntries(lenders.map((lender) => [lender, of(lender)]));
}

function byFacility(...amounts: readonly [number, number, number, number, number]): ByFacility<number> {
  return Object.fromEntries(facilities.map((facility, i) => [facility, amounts[i]!])) as ByFacility<number>;
}
