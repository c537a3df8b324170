/**
 * Built-in model 1 of domain.md as plain functions: inputs in, every line out.
 * Written from the page alone and sharing no code with shared/, so that the
 * engine and the model file have something to agree with.
 *
 * Inside, money is USD, time is hours, compute is FLOP and shares are fractions;
 * inputs and results are in the units of the page. A series has one number a
 * year, 2024 to 2034, and null where the line is empty. A year is 8,766 hours.
 *
 * Where the page leaves a choice:
 * - "nothing is owed" means an opening balance of 0, for `dscr` and `ltv` alike;
 * - other work takes "the rest": 1 less the shares of training and inference;
 * - what is computed from `opening_balance` is empty in 2024, but the sums by
 *   lender are 0 there, because a sum skips what is empty;
 * - on default the whole balance leaves the book: what the sale of the
 *   collateral brings in is recovered, the remainder is `loss`;
 * - `base_compute` is a figure "in 2024" and empty later;
 * - lines without "2024" or "from" in their formula run from 2024, also those
 *   of the collateral (`cash_available`, `collateral_value`, `contract_cover`);
 * - GPT-4's hours are not published: it is given Llama 3.1 405B's pace.
 */
import { baseInputs, type Facility, facilities, type Inputs, lenders, runs, years } from "./nvidiaDeepseekInputs.ts";

export type Cells = readonly (number | null)[];
/** One number for all years, or one a year, or either by member. */
export type Answer = number | Cells | { readonly [member: string]: Cells | number };

const hoursInYear = 8_766;
const secondsInHour = 3_600;
const last = years.length - 1;

/** Every line of the page by name, in the page's units. `overrides` are in those units too. */
export function nvidiaDeepseek(overrides: Partial<Inputs> = {}): { readonly [line: string]: Answer } {
  const given = { ...baseInputs, ...overrides };
  const market = marketOf(given);
  return {
    ...market.lines,
    ...worthLines(given, market),
    ...runLines(given),
    ...creditLines(given, market),
  };
}

type Market = ReturnType<typeof marketOf>;

/** Demand, prices and the fleet, which need each other; and NVIDIA's revenue. */
function marketOf(given: Inputs) {
  const kept = 1 - share(given.retirement);
  const flopPerGpuYear = given.peak * 1e12 * share(given.utilisation) * hoursInYear * secondsInHour;
  const purchases2024 = (given.data_center_compute_2024 * 1e9) / given.gpu_price / share(given.nvidia_share);
  const installed2024 = given.opening_base * 1e6 * kept + purchases2024;
  const baseCompute = installed2024 * flopPerGpuYear;

  const growth = (start: number, end: number) => (t: number) =>
    share(end) + (share(start) - share(end)) * given.growth_fade ** (t - 1);
  const trainingGrowth = growth(given.training_growth_start, given.training_growth_end);
  const inferenceGrowth = growth(given.inference_growth_start, given.inference_growth_end);
  const otherGrowth = growth(given.other_growth_start, given.other_growth_end);
  const work = (workShare: number, growthIn: (t: number) => number) =>
    grown(baseCompute * workShare, (before, t) => before * (1 + growthIn(t)));
  const otherShare = 1 - share(given.training_share) - share(given.inference_share);
  const trainingWork = work(share(given.training_share), trainingGrowth);
  const inferenceWork = work(share(given.inference_share), inferenceGrowth);
  const otherWork = work(otherShare, otherGrowth);
  const efficiencyFactor = yearly(
    (t) => (given.efficiency_gain ** share(given.adoption[t]!)) ** (given.elasticity - 1),
  );
  const computeDemand = yearly((t) => {
    const inDataCenters = trainingWork[t]! + inferenceWork[t]! * (1 - share(given.on_device_share[t]!));
    return inDataCenters * efficiencyFactor[t]! + otherWork[t]!;
  });

  const decline = (t: number) =>
    share(given.price_decline_end) +
    (share(given.price_decline_start) - share(given.price_decline_end)) * given.price_fade ** (t - 1);
  const gpuPrice = grown(given.gpu_price, (before, t) => before * (1 - decline(t)));

  const gpusNeeded = computeDemand.map((flop) => flop / flopPerGpuYear);
  const openingBase = [given.opening_base * 1e6];
  const purchases = [purchases2024];
  const installed = [installed2024];
  for (let t = 1; t <= last; t++) {
    openingBase.push(installed[t - 1]!);
    purchases.push(Math.max(0, gpusNeeded[t]! - openingBase[t]! * kept));
    installed.push(openingBase[t]! * kept + purchases[t]!);
  }
  const occupancy = yearly((t) => share(given.max_occupancy) * Math.min(1, gpusNeeded[t]! / installed[t]!));
  const spotRental = yearly(
    (t) => (given.spot_rental_2024 * (gpuPrice[t]! / gpuPrice[0]!) * occupancy[t]!) / share(given.max_occupancy),
  );

  const nvidiaShare = grown(share(given.nvidia_share), (before) => before + share(given.share_step));
  const dataCenterRevenue = yearly(
    (t) => purchases[t]! * gpuPrice[t]! * nvidiaShare[t]! * (1 + share(given.networking_attach)),
  );
  const otherRevenue = grown(given.other_revenue * 1e9, (before) => before * (1 + share(given.other_revenue_growth)));
  const revenue = yearly((t) => dataCenterRevenue[t]! + otherRevenue[t]!);

  const flopPerGpuSecond = given.peak * 1e12 * share(given.utilisation);
  const lines: { readonly [line: string]: Answer } = {
    training_growth: percent(from2025(trainingGrowth)),
    inference_growth: percent(from2025(inferenceGrowth)),
    other_growth: percent(from2025(otherGrowth)),
    other_share: otherShare * 100,
    base_compute: years.map((_, t) => (t === 0 ? baseCompute : null)),
    training_work: trainingWork,
    inference_work: inferenceWork,
    other_work: otherWork,
    efficiency_factor: efficiencyFactor,
    compute_demand: computeDemand,
    price_decline: percent(from2025(decline)),
    gpu_price: gpuPrice,
    price_per_flops: gpuPrice.map((price) => price / given.peak),
    spot_rental: spotRental,
    cost_per_eflop: spotRental.map((perHour) => perHour / secondsInHour / (flopPerGpuSecond / 1e18)),
    gpus_needed: millions(gpusNeeded),
    opening_base: millions(openingBase),
    retired: millions(openingBase.map((gpus) => gpus * share(given.retirement))),
    purchases: millions(purchases),
    installed: millions(installed),
    occupancy: percent(occupancy),
    nvidia_share: percent(nvidiaShare),
    data_center_revenue: billions(dataCenterRevenue),
    other_revenue: billions(otherRevenue),
    revenue: billions(revenue),
  };
  return { gpuPrice, occupancy, spotRental, revenue, lines };
}

function worthLines(given: Inputs, { revenue }: Market): { readonly [line: string]: Answer } {
  const operatingIncome = yearly((t) => revenue[t]! * (share(given.gross_margin[t]!) - share(given.opex_ratio[t]!)));
  const workingCapital = yearly((t) =>
    t === 0 ? 0 : share(given.working_capital_ratio) * (revenue[t]! - revenue[t - 1]!),
  );
  const freeCashFlow = yearly((t) => {
    const afterTax = operatingIncome[t]! * (1 - share(given.tax_rate));
    return afterTax + revenue[t]! * (share(given.depreciation_ratio) - share(given.capex_ratio)) - workingCapital[t]!;
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
  return {
    operating_income: billions(operatingIncome),
    working_capital_increase: billions(workingCapital),
    free_cash_flow: billions(freeCashFlow),
    discount_factor: from2025(discountFactor),
    pv_cash_flows: pvCashFlows / 1e9,
    pv_terminal: pvTerminal / 1e9,
    enterprise_value: enterpriseValue / 1e9,
    equity_value: equityValue / 1e9,
    implied_price: impliedPrice,
    implied_market_cap: impliedPrice * given.diluted_shares,
    market_move: (given.market_price / given.previous_close - 1) * 100,
    upside: (impliedPrice / given.market_price - 1) * 100,
  };
}

function runLines(given: Inputs): { readonly [line: string]: Answer } {
  const llama = "llama_3_1_405b";
  const byRun = (of: (run: (typeof runs)[number]) => number) => Object.fromEntries(runs.map((run) => [run, of(run)]));
  const hours = byRun((run) => {
    const reported = given.reported_gpu_hours[run];
    if (reported > 0) return reported * 1e6;
    return (given.training_flop[run] * given.reported_gpu_hours[llama] * 1e6) / given.training_flop[llama];
  });
  const cost = byRun((run) => hours[run]! * given.hourly_price[run]);
  return {
    gpu_hours: byRun((run) => hours[run]! / 1e6),
    run_cost: byRun((run) => cost[run]! / 1e6),
    run_utilisation: byRun(
      (run) => (given.training_flop[run] / (hours[run]! * secondsInHour * given.peak * 1e12)) * 100,
    ),
    run_cost_per_eflop: byRun((run) => cost[run]! / (given.training_flop[run] / 1e18)),
  };
}

/** The loans by facility, and the lenders' parts of them. */
function creditLines(given: Inputs, market: Market): { readonly [line: string]: Answer } {
  const performing = 1 - share(given.largest_customer_share) * (1 - share(given.largest_customer_performance));
  const cover = yearly((t) => share(given.contracted_share[t]!) * performing);
  const books = new Map(facilities.map((facility) => [facility, bookOf(given, market, cover, facility)]));
  const book = (facility: Facility) => books.get(facility)!;
  const byFacility = (of: (book: Book) => Cells | number) =>
    Object.fromEntries(facilities.map((facility) => [facility, of(book(facility))]));

  const held = (lender: string, amount: (facility: Facility) => number | null) =>
    facilities.reduce(
      (sum, facility) => sum + share(given.participation[`${lender}|${facility}`] ?? 0) * (amount(facility) ?? 0),
      0,
    );
  const byLender = <T>(of: (lender: string) => T) => new Map(lenders.map((lender) => [lender as string, of(lender)]));
  const lent = byLender((lender) => held(lender, (facility) => given.drawn[facility] * 1e6));
  const exposure = byLender((lender) => yearly((t) => held(lender, (facility) => book(facility).closing[t]!)));
  const loss = byLender((lender) => yearly((t) => held(lender, (facility) => book(facility).loss[t]!)));
  const lost = byLender((lender) => yearly((t) => sumOf(loss.get(lender)!.slice(0, t + 1))));
  const allLenders = (cells: ReadonlyMap<string, readonly number[]>) =>
    yearly((t) => sumOf(lenders.map((lender) => cells.get(lender)![t]!)));
  const cells = (of: (lender: string) => Cells | number) =>
    Object.fromEntries(lenders.map((lender) => [lender, of(lender)]));
  const totalLent = sumOf([...lent.values()]);
  const totalLoss = sumOf(allLenders(loss));

  return {
    gpus_pledged: byFacility((one) => one.gpusPledged),
    opening_balance: byFacility((one) => millions(one.opening)),
    interest: byFacility((one) => millions(one.interest)),
    principal_due: byFacility((one) => millions(one.principalDue)),
    debt_service: byFacility((one) => millions(one.debtService)),
    contract_cover: percent(cover),
    contract_rental: byFacility((one) => one.contractRental),
    earned_rental: byFacility((one) => one.earnedRental),
    cash_available: byFacility((one) => millions(one.cashAvailable)),
    dscr: byFacility((one) => one.dscr),
    collateral_value: byFacility((one) => millions(one.collateralValue)),
    ltv: byFacility((one) => percent(one.ltv)),
    default: byFacility((one) => one.isDefault),
    loss: byFacility((one) => millions(one.loss)),
    repaid: byFacility((one) => millions(one.repaid)),
    recovered: byFacility((one) => millions(one.recovered)),
    closing_balance: byFacility((one) => millions(one.closing)),
    participation_total: Object.fromEntries(
      facilities.map((facility) => [
        facility,
        sumOf(lenders.map((lender) => given.participation[`${lender}|${facility}`] ?? 0)),
      ]),
    ),
    lent: cells((lender) => lent.get(lender)! / 1e6),
    total_lent: totalLent / 1e9,
    exposure: cells((lender) => millions(exposure.get(lender)!)),
    total_exposure: millions(allLenders(exposure)),
    lender_loss: cells((lender) => millions(loss.get(lender)!)),
    yearly_loss: millions(allLenders(loss)),
    cumulative_loss: cells((lender) => millions(lost.get(lender)!)),
    loss_share: cells((lender) => {
      const amount = lent.get(lender)!;
      return yearlyCells((t) => (amount > 0 ? (lost.get(lender)![t]! / amount) * 100 : null));
    }),
    total_loss: totalLoss / 1e9,
    total_loss_share: (totalLoss / totalLent) * 100,
  };
}

type Book = ReturnType<typeof bookOf>;

/** One facility through the years: what its GPUs earn and would fetch, what is owed, and whether it holds. */
function bookOf(given: Inputs, market: Market, cover: readonly number[], facility: Facility) {
  const { gpuPrice, occupancy, spotRental } = market;
  const full = share(given.max_occupancy);
  const gpusPledged = (given.commitment[facility] * 1e6) / share(given.advance_rate) / given.build_cost;
  const drawn = given.drawn[facility] * 1e6;
  const rental = given.rental[facility];
  const contractRental = yearly((t) => rental - share(given.renegotiation) * Math.max(0, rental - spotRental[t]!));
  const earnedRental = yearly(
    (t) => cover[t]! * contractRental[t]! * full + (1 - cover[t]!) * spotRental[t]! * occupancy[t]!,
  );
  const cashAvailable = yearly((t) => gpusPledged * hoursInYear * (earnedRental[t]! - given.operating_cost * full));
  const collateralValue = yearly((t) => {
    const life = Math.max(0, 1 - t / given.useful_life);
    return (gpusPledged * given.build_cost * (gpuPrice[t]! / gpuPrice[0]!) * life * occupancy[t]!) / full;
  });

  const closing = [drawn];
  const loans = Array.from({ length: last }, (_, year) => {
    const t = year + 1;
    const opening = closing[year]!;
    const interest = opening * (share(given.base_rate) + share(given.margin[facility]));
    const principalDue = Math.min(opening, drawn / given.amortisation_years[facility]);
    const debtService = interest + principalDue;
    const isShort = cashAvailable[t]! < given.dscr_trigger * debtService;
    const failed = opening > 0 && isShort && opening > collateralValue[t]!;
    const proceeds = collateralValue[t]! * (1 - share(given.fire_sale_discount));
    const loss = failed ? Math.max(0, opening - proceeds) : 0;
    closing.push(failed ? 0 : opening - principalDue);
    return {
      opening,
      interest,
      principalDue,
      debtService,
      dscr: opening > 0 ? cashAvailable[t]! / debtService : null,
      ltv: opening > 0 && collateralValue[t]! > 0 ? opening / collateralValue[t]! : null,
      isDefault: failed ? 1 : 0,
      loss,
      repaid: failed ? 0 : principalDue,
      recovered: failed ? opening - loss : 0,
    };
  });
  const column = (key: keyof (typeof loans)[number]): Cells => [null, ...loans.map((loan) => loan[key])];
  return {
    gpusPledged,
    contractRental,
    earnedRental,
    cashAvailable,
    collateralValue,
    opening: column("opening"),
    interest: column("interest"),
    principalDue: column("principalDue"),
    debtService: column("debtService"),
    dscr: column("dscr"),
    ltv: column("ltv"),
    isDefault: column("isDefault"),
    loss: column("loss"),
    repaid: column("repaid"),
    recovered: column("recovered"),
    closing,
  };
}

const share = (percentage: number) => percentage / 100;
const yearly = (line: (t: number) => number): readonly number[] => years.map((_, t) => line(t));
const yearlyCells = (line: (t: number) => number | null): Cells => years.map((_, t) => line(t));
const from2025 = (line: (t: number) => number): Cells => yearlyCells((t) => (t === 0 ? null : line(t)));
const inUnit =
  (unit: number) =>
  (series: Cells): Cells =>
    series.map((value) => (value === null ? null : value / unit));
const percent = inUnit(0.01);
const millions = inUnit(1e6);
const billions = inUnit(1e9);
const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** 2024's value, then each year's from the year before. */
function grown(first: number, next: (before: number, t: number) => number): readonly number[] {
  const path = [first];
  for (let t = 1; t <= last; t++) path.push(next(path[t - 1]!, t));
  return path;
}
